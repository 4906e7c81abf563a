"""The queue of reading: a place and a time for whoever waits, no company before another, nothing stuck."""

import json

import psycopg
import pytest

from frontdesk.foundation.connection import find
from frontdesk.foundation.settings import read
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


def test_what_is_edited_by_hand_goes_before_files_that_were_brought(many: Client) -> None:
    menu = many.text(unique("Menu "), "The café serves soup.")
    made = [many.upload(f"wing-{n}.md", _wing(n)).json() for n in range(30)]
    note = many.made("/sources/", kind="text", title=unique("Note "), text="The café is closed in May.")
    assert note["queue_position"] < 10
    edited = many.put(f"/sources/{menu['uuid']}/", json={"kind": "text", "text": "The café serves stew."}).json()
    assert edited["queue_position"] < 10
    assert [many.read(source)["status"] for source in (note, edited)] == ["ready", "ready"]
    assert many.get("/sources/?status=queued").json()["count"] > 5, "files of the same company still wait"
    last = many.upload("wing-last.md", _wing(99)).json()
    assert last["queue_position"] > 5
    for source in (*made, last):
        many.delete(f"/sources/{source['uuid']}/")


def test_what_is_read_again_by_itself_goes_behind_what_people_add(server: Server) -> None:
    owner = server.company("Again and again", "again")
    kept = [owner.made("/sources/", kind="text", title=f"Desk {n}", text=f"Desk {n} is blue.") for n in range(30)]
    read_at = {source["uuid"]: owner.read(source)["read_at"] for source in kept}
    with find(read(server.environment)) as addresses, psycopg.connect(addresses.owner_url, autocommit=True) as database:
        account = database.execute("SELECT account_id FROM source WHERE id = %s", [kept[0]["uuid"]]).fetchone()
        assert account is not None
        # As if another embedding model were set. Each is read again, and none of it as long as this transaction lasts.
        with database.transaction():
            database.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 7021))", [str(account[0])])
            _have_read_again(server, str(account[0]))
            until(lambda: len(_embedded_again(owner)) > 20)
            assert owner.get("/sources/?status=ready").json()["count"] == len(kept), "what was read before answers"
            assert owner.get("/sources/?status=queued").json()["count"] == 0
            last = owner.get(f"/sources/{_embedded_again(owner)[-1]}/").json()
            assert last["progress"] == {"done": 0, "total": last["passages"]}
            retried = owner.post(f"/sources/{last['uuid']}/retry/")
            assert (retried.status_code, retried.json()["status"]) == (202, "queued"), "a person wants it now"
            assert retried.json()["queue_position"] < 10
            assert owner.post(f"/sources/{last['uuid']}/retry/").status_code == 409
            renamed = _embedded_again(owner)[-1]
            assert owner.patch(f"/sources/{renamed}/", json={"title": "Renamed"}).json()["queue_position"] < 10
            stopped = _embedded_again(owner)[0]
            assert owner.post(f"/sources/{stopped}/cancel/").json()["status"] == "cancelled"
            kept = [source for source in kept if source["uuid"] != stopped]
            changed = {"kind": "text", "text": "Desk 0 is red."}
            edited = owner.put(f"/sources/{kept[0]['uuid']}/", json=changed).json()
            assert edited["queue_position"] < 10
            brought = owner.upload("desks.md", b"# Desks\n\nAll desks are made of oak.").json()
            assert brought["queue_position"] < 10
    assert owner.read(brought)["status"] == "ready"
    for source in kept:
        until(lambda s=source: owner.get(f"/sources/{s['uuid']}/").json()["read_at"] > read_at[s["uuid"]])  # type: ignore[misc]


def _embedded_again(owner: Client) -> list[str]:
    """The sources that wait to be embedded again, the newest first."""
    listed = owner.get("/sources/?limit=100").json()["results"]
    return [source["uuid"] for source in listed if source["step"] == "waiting to be embedded again"]


def _wing(number: int) -> bytes:
    rooms = "\n\n".join(f"Room {n} of wing {number} shows {unique('vase')} on day {n}." for n in range(200))
    return f"# Wing {number}\n\n{rooms}".encode()


def _have_read_again(server: Server, account: str) -> None:
    insert = "INSERT INTO procrastinate_jobs (queue_name, task_name, args) VALUES ('default', %s, %s)"
    with find(read(server.environment)) as addresses, psycopg.connect(addresses.owner_url, autocommit=True) as database:
        database.execute(insert, ["knowledge.embed_again", json.dumps({"account_id": account})])


def test_a_removed_source_ends_its_reading_quietly(many: Client, server: Server) -> None:
    for _ in range(3):
        source = many.upload("wing.md", _wing(1)).json()
        until(lambda s=source: many.get(f"/sources/{s['uuid']}/").json()["step"] == "learning")  # type: ignore[misc]
        assert many.delete(f"/sources/{source['uuid']}/").status_code == 204
    assert many.text(unique("Last "), "The end.")["status"] == "ready"
    assert "ForeignKeyViolation" not in (server.folder / "log").read_text()
