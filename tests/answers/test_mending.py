"""An answer that went wrong can be mended: a passage is left out, and the same message is asked again, side by side."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from tests.client import Client, unique, until
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

PAGE = (
    "# Ferry\n\n## Winter\n\nIn winter a ticket to Hanko costs 11 euros.\n\n"
    "## Bicycles\n\nA bicycle travels with you on the ferry for 3 euros."
)
QUESTION = "What does a ticket to Hanko cost?"


@pytest.fixture
def ferry(server: Server) -> Client:
    client = server.company(unique("Ferry "), unique("ferry"))
    client.uploaded("ferry.md", PAGE.encode())
    client.text("Summer", "# Prices\n\nIn summer a ticket to Hanko costs 14 euros.")
    return client


def why(client: Client, message: Any) -> Any:
    return client.get(f"/messages/{message['uuid']}/why/").json()


def again(client: Client, message: Any, **changes: Any) -> Any:
    reply = client.post(f"/messages/{message['uuid']}/again/", json=changes)
    assert reply.status_code == 200, reply.text
    return reply.json()


def passage_with(client: Client, message: Any, words: str) -> Any:
    return next(p for p in why(client, message)["passages"] if words in p["text"])


def refused(reply: httpx.Response, field: str) -> None:
    assert reply.status_code == 400, reply.text
    assert list(reply.json()) == [field]


def exclude(client: Client, passage: str, excluded: bool = True) -> Any:
    reply = client.patch(f"/passages/{passage}/", json={"excluded": excluded})
    assert reply.status_code == 200, reply.text
    assert reply.json()["excluded"] is excluded
    return reply.json()


def test_a_passage_that_is_left_out_answers_no_more_and_can_be_taken_back(ferry: Client, bob: Client) -> None:
    message = ferry.ask(QUESTION)
    assert "11 euros" in message["support_answer"]
    seen = passage_with(ferry, message, "11 euros")
    assert seen["excluded"] is False
    assert bob.patch(f"/passages/{seen['passage']}/", json={"excluded": True}).status_code == 404
    shape = exclude(ferry, seen["passage"])
    assert (shape["heading"], shape["source"]) == ("Ferry > Winter", seen["source"])

    beside = again(ferry, message)
    assert "11 euros" in beside["before"]["answer"]
    assert passage_with(ferry, message, "11 euros")["excluded"] is True
    assert "11 euros" not in beside["now"]["answer"]
    assert "14 euros" in beside["now"]["answer"]
    assert "3 euros" in ferry.ask("What does a bicycle cost?")["support_answer"]
    found = ferry.post("/search/", json={"query": QUESTION, "limit": 50}).json()["results"]
    assert not any("11 euros" in one["text"] for one in found)

    exclude(ferry, seen["passage"], excluded=False)
    assert "11 euros" in again(ferry, message)["now"]["answer"]


def test_what_was_left_out_stays_so_when_its_source_is_read_again(ferry: Client) -> None:
    seen = passage_with(ferry, ferry.ask(QUESTION), "11 euros")
    exclude(ferry, seen["passage"])
    where = f"/sources/{seen['source']}/"
    changed = PAGE.replace("3 euros", "4 euros")
    ferry.read(ferry.put(where, files={"file": ("ferry.md", changed.encode())}).json())
    assert "4 euros" in ferry.ask("What does a bicycle cost?")["support_answer"]
    assert "11 euros" not in ferry.ask(QUESTION)["support_answer"]
    listed = ferry.get(f"{where}passages/", params={"excluded": "true"}).json()
    assert [(one["text"], one["excluded"]) for one in listed["results"]] == [
        ("In winter a ticket to Hanko costs 11 euros.", True)
    ]
    other = changed.replace("11 euros", "12 euros")
    source = ferry.read(ferry.put(where, files={"file": ("ferry.md", other.encode())}).json())
    assert "12 euros" in ferry.ask(QUESTION)["support_answer"]  # What it says now, nobody has left out.
    assert source["warnings"] == [
        "1 passage that was left out reads otherwise now, and may answer again. Leave out what still should not."
    ]
    source = ferry.read(ferry.put(where, files={"file": ("ferry.md", changed.encode())}).json())
    assert source["warnings"] == []
    assert "11 euros" not in ferry.ask(QUESTION)["support_answer"]


def test_a_pair_goes_with_all_its_phrasings(ferry: Client) -> None:
    pair = {
        "question": "May I bring my dog?",
        "answer": "Yes, on a leash.",
        "phrasings": ["Are dogs allowed on board?"],
    }
    source = ferry.read(ferry.made("/sources/", kind="qa", **pair))
    passages = ferry.get(f"/sources/{source['uuid']}/passages/").json()
    assert {one["question"] for one in passages["results"]} == {"May I bring my dog?", "Are dogs allowed on board?"}
    exclude(ferry, passages["results"][0]["uuid"])
    for question in ("May I bring my dog?", "Are dogs allowed on board?"):
        assert "leash" not in ferry.ask(question)["support_answer"]


def test_what_was_left_out_contradicts_nothing(ferry: Client) -> None:
    ferry.text("Returns", "# Returns\n\nYou can return a borrowed guide within 30 days. Ask at the desk.")
    ferry.text("Orders", "# Returning\n\nYou can return a borrowed guide within 60 days. The desk helps.")

    def contradictions() -> Any:
        return ferry.get("/contradictions/", params={"status": "open"}).json()["results"]

    [found] = until(contradictions)
    # Both pages are compared, and each finds it.
    ferry.text("Bread", "# Bread\n\nBread costs 4 euros on board.")
    ferry.text("Bakery", "# Bread\n\nBread costs 5 euros on board.")
    until(lambda: len(contradictions()) == 2)
    wrong = next(side["passage"] for side in found["sides"] if "60 days" in side["quote"])
    exclude(ferry, wrong)
    assert [one["uuid"] for one in contradictions()] != []
    assert found["uuid"] not in [one["uuid"] for one in contradictions()]
    exclude(ferry, wrong, excluded=False)
    assert found["uuid"] in [one["uuid"] for one in contradictions()]


def test_wrong_values_of_a_passage_are_named(ferry: Client, bob: Client) -> None:
    seen = passage_with(ferry, ferry.ask(QUESTION), "11 euros")
    where = f"/passages/{seen['passage']}/"
    refused(ferry.patch(where, json={}), "excluded")
    refused(ferry.patch(where, json={"excluded": "no"}), "excluded")
    assert ferry.patch("/passages/nothing/", json={"excluded": True}).status_code == 404
    assert bob.get(where).status_code == 404
    listed = f"/sources/{seen['source']}/passages/"
    refused(ferry.get(listed, params={"excluded": "perhaps"}), "excluded")
    refused(ferry.get(listed, params={"document": "perhaps"}), "document")
    assert bob.get(listed).status_code == 404


def test_a_message_is_asked_again_with_what_was_said_before_it(ferry: Client) -> None:
    room = ferry.room()
    ferry.say(room, "What does a bicycle cost on the ferry?")
    message = ferry.say(room, "and a ticket to Hanko?")
    count = len(ferry.get("/messages/", params={"room": room["uuid"]}).json()["results"])
    assert count == 2
    beside = again(ferry, message)
    assert beside["now"]["query"] == beside["before"]["query"]
    assert beside["now"]["answer"] == beside["before"]["answer"] == message["support_answer"]
    assert len(ferry.get("/messages/", params={"room": room["uuid"]}).json()["results"]) == count


def test_a_message_is_asked_again_with_other_settings(ferry: Client) -> None:
    message = ferry.ask(QUESTION)
    beside = again(ferry, message, forbidden_topics=["tickets to Hanko"])
    assert beside["before"]["configuration"] != beside["now"]["configuration"]
    assert beside["now"]["refused"] is True
    assert "11 euros" in ferry.ask(QUESTION)["support_answer"]
    where = f"/messages/{message['uuid']}/again/"
    refused(ferry.post(where, json={"strictness": "very"}), "strictness")
    refused(ferry.post(where, json={"colour": "red"}), "colour")


def test_only_who_may_change_things_asks_again_and_only_what_a_visitor_wrote(ferry: Client, bob: Client) -> None:
    message = ferry.ask(QUESTION)
    where = f"/messages/{message['uuid']}/again/"
    assert bob.post(where, json={}).status_code == 404
    reply = ferry.made("/messages/", room=message["room"]["uuid"], body="I am Ann.", is_support_sender=True)
    assert ferry.post(f"/messages/{reply['uuid']}/again/", json={}).status_code == 409
    silent = ferry.say(ferry.quiet_room(), QUESTION)
    beside = again(ferry, silent)
    assert (beside["before"]["status"], beside["before"]["answer"]) == ("bot_disabled", None)
    assert "11 euros" in beside["now"]["answer"]


def test_what_it_costs_is_counted(modelled: Server, stand_in: StandInThread) -> None:
    client = modelled.company(unique("Ferry "), unique("ferry"))
    client.uploaded("ferry.md", PAGE.encode())
    stand_in.play("instant", answer="In winter a ticket to Hanko costs 11 euros.")
    message = client.ask(QUESTION)
    before = client.get("/insights/").json()["spent"]
    beside = again(client, message)
    after = client.get("/insights/").json()["spent"]
    assert after["answers_today"] == before["answers_today"] + 1
    assert after["tokens_today"] > before["tokens_today"]
    assert beside["now"]["model"] == beside["before"]["model"]


def test_messages_that_were_answered_together_are_asked_together(ferry: Client) -> None:
    room = ferry.room()
    for text in (QUESTION, "And may I bring my bicycle on the ferry?"):
        body = {"body": text, "room": room}
        message = ferry.post("/messages/", json=body, headers={"Prefer": "respond-async"}).json()
    until(lambda: ferry.get(f"/messages/{message['uuid']}/").json()["answer_status"] == "answered")
    first = ferry.get("/messages/", params={"room": room["uuid"]}).json()["results"][-1]
    beside = again(ferry, first)
    assert beside["now"]["question"] == beside["before"]["question"]
    assert "11 euros" in beside["now"]["answer"] and "3 euros" in beside["now"]["answer"]


def test_the_same_asked_again_meanwhile_is_asked_once(modelled: Server, stand_in: StandInThread) -> None:
    client = modelled.company(unique("Ferry "), unique("ferry"))
    client.uploaded("ferry.md", PAGE.encode())
    stand_in.play("instant", answer="In winter a ticket to Hanko costs 11 euros.")
    message = client.ask(QUESTION)
    stand_in.play("slow", answer="In winter a ticket to Hanko costs 11 euros.", delay=0.1)
    with ThreadPoolExecutor() as threads:
        first, second = threads.map(lambda _: again(client, message), range(2))
    assert first == second
    assert len(stand_in.requests) == 1
