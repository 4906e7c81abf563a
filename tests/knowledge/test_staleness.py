"""What grows old is shown: pages no answer used, sources not read for long, pages that say two things."""

from typing import Any

import pytest

from tests.client import Client, until
from tests.conftest import Server


@pytest.fixture(scope="module")
def museum(server: Server) -> Client:
    """A company of its own, whose pages age."""
    return server.company("Museum", "mia")


def contradictions(client: Client, status: str = "open") -> list[dict[str, Any]]:
    return client.get("/contradictions/", params={"status": status}).json()["results"]


def test_two_limits_for_one_thing_are_found_and_can_be_ignored(museum: Client, bob: Client) -> None:
    first = museum.text("Returns", "# Returns\n\nYou can return a borrowed guide within 30 days. Ask at the desk.")
    museum.text("Orders", "# Returning\n\nYou can return a borrowed guide within 60 days. The desk helps.")
    found = until(lambda: contradictions(museum))
    assert len(found) == 1
    assert {side["quote"] for side in found[0]["sides"]} == {
        "You can return a borrowed guide within 30 days.",
        "You can return a borrowed guide within 60 days.",
    }
    assert {side["title"] for side in found[0]["sides"]} == {"Returns", "Orders"}
    where = f"/contradictions/{found[0]['uuid']}/"
    assert contradictions(bob) == []
    assert bob.patch(where, json={"status": "ignored"}).status_code == 404
    assert museum.patch(where, json={"status": "gone"}).status_code == 400
    assert museum.patch(where, json={"status": "ignored"}).json()["status"] == "ignored"
    assert contradictions(museum) == []
    assert [c["uuid"] for c in contradictions(museum, "ignored")] == [found[0]["uuid"]]
    museum.patch(where, json={"status": "open"})
    text = "# Returns\n\nYou can return a borrowed guide within 60 days. Ask at the desk."
    museum.read(
        museum.put(f"/sources/{first['uuid']}/", json={"kind": "text", "title": "Returns", "text": text}).json()
    )
    until(lambda: not contradictions(museum))


def test_hours_paraphrases_and_rows_are_compared_and_other_things_are_not(server: Server) -> None:
    spa = server.company("Spa", "sara")
    spa.text("Parking", "It costs 5 EUR a day.")
    spa.text("Admission", "It costs 7 EUR a day.")
    spa.text(
        "Guide",
        "# Hours\n\nThe pool is open from 9:00 to 17:00. The small locker costs 4 EUR.\n\n# Members\n\n"
        "| Membership | Price |\n| --- | --- |\n| Gold | 40 EUR |\n| Silver | 30 EUR |\n\n"
        "# Vouchers\n\nYou can send vouchers back within 30 days.",
    )
    spa.text(
        "Questions",
        "# Pool\n\nThe pool is open from 8:00 to 20:00. The large locker costs 6 EUR.\n\n"
        "# Gold\n\nThe gold membership costs 45 EUR. We take back vouchers.\n\n"
        "# Money back\n\nVouchers can be returned for up to 60 days after purchase.",
    )
    spa.text("Gift prices", "# Ornaments\n\nA stone frog costs £8.")
    spa.text("Spring leaflet", "# Garden gifts\n\nA stone frog costs £11.")
    found = until(lambda: len(found := contradictions(spa)) >= 4 and found)
    assert {frozenset(side["quote"] for side in each["sides"]) for each in found} == {
        frozenset({"A stone frog costs £8.", "A stone frog costs £11."}),
        frozenset({"The pool is open from 9:00 to 17:00.", "The pool is open from 8:00 to 20:00."}),
        frozenset({"| Gold | 40 EUR |", "The gold membership costs 45 EUR."}),
        frozenset(
            {"You can send vouchers back within 30 days.", "Vouchers can be returned for up to 60 days after purchase."}
        ),
    }


def test_rows_and_pairs_are_compared_with_sentences_that_say_more(server: Server) -> None:
    gym = server.company("Gym", "gymna")
    gym.read(
        gym.made("/sources/", kind="qa", question="What does the pool cost?", answer="The pool costs 5 EUR a day.")
    )
    gym.text(
        "Plans", "# Plans\n\n| Plan | Price per month | Users |\n| --- | --- | --- |\n| Starter | $19 | 5 |\n"
        "| Growth | $49 | 25 |\n\n# Fares\n\nParking costs 3 EUR an hour.",
    )  # fmt: skip
    gym.text(
        "Answers",
        "# Tickets\n\nThe Starter plan costs $24 per month and includes 5 users. "
        "The Growth plan costs $49 per month.\n\n"
        "The pool costs 7 EUR a day.\n\n# Getting here\n\nParking costs 4 EUR an hour.",
    )
    found = until(lambda: len(found := contradictions(gym)) >= 3 and found)
    assert {frozenset(side["quote"] for side in each["sides"]) for each in found} == {
        frozenset({"| Starter | $19 | 5 |", "The Starter plan costs $24 per month and includes 5 users."}),
        frozenset({"The pool costs 5 EUR a day.", "The pool costs 7 EUR a day."}),
        frozenset({"Parking costs 3 EUR an hour.", "Parking costs 4 EUR an hour."}),
    }


def test_a_page_that_was_cited_is_used_and_the_others_are_not(museum: Client, bob: Client) -> None:
    museum.text("Cloakroom", "The cloakroom of the museum closes at seven in the evening.")
    unused = museum.text("Cafe", "The cafe of the museum bakes its own bread.")
    assert museum.ask("When does the cloakroom of the museum close?")["citations"][0]["title"] == "Cloakroom"

    def names() -> set[str]:
        return {d["title"] for d in museum.get("/documents/unused/?days=0&limit=100").json()["results"]}

    until(lambda: "Cloakroom" not in names(), 90)
    assert "Cafe" in names()
    document = museum.get(f"/sources/{unused['uuid']}/documents/").json()["results"][0]
    assert (document["used"], document["used_at"]) == (0, None)
    assert "Cafe" not in {d["title"] for d in museum.get("/documents/unused/").json()["results"]}, "it is new"
    assert bob.get("/documents/unused/?days=0&limit=100").status_code == 200
    assert "Cafe" not in {d["title"] for d in bob.get("/documents/unused/?days=0&limit=100").json()["results"]}


def test_sources_not_read_for_long_are_listed(museum: Client) -> None:
    source = museum.text("Stairs", "The stairs of the museum are made of oak.")
    assert source["uuid"] in {s["uuid"] for s in museum.get("/sources/stale/?days=0&limit=100").json()["results"]}
    assert museum.get("/sources/stale/").json()["results"] == []
    assert set(museum.get("/sources/stale/?days=soon").json()) == {"days"}
