"""The queue of reading: a place and a time for whoever waits, no company before another, nothing stuck."""

import pytest

from tests.client import Client, unique, until
from tests.conftest import Server


@pytest.fixture(scope="module")
def many(server: Server) -> Client:
    """A company with much to read."""
    return server.company("Many's museum", "many")


def test_much_of_one_company_does_not_delay_a_page_of_another(many: Client, bob: Client) -> None:
    text = "\n\n".join(f"Room {n} of the museum shows {unique('vase')} and is open on day {n}." for n in range(40))
    made = [many.upload(f"room-{n}.md", f"# Room {n}\n\n{text}".encode()).json() for n in range(40)]
    assert many.get("/sources/?status=reading").json()["count"] <= 3
    assert bob.text(unique("Boat "), "The boat leaves at nine.")["status"] == "ready"
    waiting = many.get("/sources/?status=queued&limit=100").json()
    assert waiting["count"] > 20
    assert many.get("/sources/?status=reading").json()["count"] <= 3
    last = waiting["results"][0]
    assert last["queue_position"] > 10
    assert last["seconds_left"] > 0
    for source in made:
        assert many.delete(f"/sources/{source['uuid']}/").status_code in (204, 409)


def test_what_waits_or_is_read_can_be_cancelled_and_tried_again(many: Client) -> None:
    text = "\n\n".join(f"## Hall {n}\n\nHall {n} is open on day {n}." for n in range(1_500))
    source = many.upload("halls.md", f"{text} {unique('')}".encode()).json()
    until(lambda: many.get(f"/sources/{source['uuid']}/").json()["status"] == "reading")
    assert many.post(f"/sources/{source['uuid']}/retry/").status_code == 409
    cancelled = many.post(f"/sources/{source['uuid']}/cancel/").json()
    assert (cancelled["status"], cancelled["queue_position"]) == ("cancelled", None)
    assert many.post(f"/sources/{source['uuid']}/cancel/").status_code == 409
    waiting = many.post(f"/sources/{source['uuid']}/retry/").json()
    assert waiting["status"] == "queued"
    assert many.post(f"/sources/{source['uuid']}/cancel/").json()["status"] == "cancelled"
    small = many.put(f"/sources/{source['uuid']}/", files={"file": ("halls.md", unique("Hall 1 ").encode())})
    assert small.json()["status"] == "queued"
    ready = many.read(source)
    assert (ready["status"], ready["documents"], ready["passages"]) == ("ready", 1, 1)
    assert many.delete(f"/sources/{source['uuid']}/").status_code == 204
