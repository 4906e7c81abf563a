"""Edited in place: what was given before is kept, and can be had back; titles and languages stay unless changed."""

import asyncio
import io
import zipfile
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import httpx
import pytest

from frontdesk.foundation.errors import Busy
from frontdesk.foundation.ids import new_id
from frontdesk.foundation.settings import Settings
from frontdesk.knowledge import reading_process
from frontdesk.knowledge.readers import Reading
from frontdesk.knowledge.versions.tables import SourceVersion
from frontdesk.knowledge.versions.text import text_of
from tests.client import Client, unique
from tests.conftest import Server


def versions(client: Client, source: dict[str, Any]) -> list[dict[str, Any]]:
    return client.get(f"/sources/{source['uuid']}/versions/").json()["results"]


def replaced(client: Client, source: dict[str, Any], **body: Any) -> Any:
    reply = client.put(f"/sources/{source['uuid']}/", json=body)
    assert reply.status_code == 200, reply.text
    return client.read(reply.json())


def test_an_edited_text_keeps_what_it_said(alice: Client) -> None:
    title = unique("Kiosk ")
    source = alice.text(title, f"The {title} opens at nine.")
    source = replaced(alice, source, kind="text", title=title, text=f"The {title} opens at ten.")
    assert [(v["number"], v["in_use"], v["title"]) for v in versions(alice, source)] == [
        (2, True, title),
        (1, False, title),
    ]
    assert versions(alice, source)[0]["made_by"]
    restored = alice.post(f"/sources/{source['uuid']}/versions/1/restore/")
    assert restored.status_code == 200
    assert alice.read(restored.json())["status"] == "ready"
    assert "nine" in alice.made("/search/", query=f"When does the {title} open?")["results"][0]["text"]
    assert [v["number"] for v in versions(alice, source)] == [3, 2, 1]
    assert alice.post(f"/sources/{source['uuid']}/versions/3/restore/").status_code == 409
    assert alice.post(f"/sources/{source['uuid']}/versions/9/restore/").status_code == 404


def test_what_a_version_says_can_be_read(alice: Client) -> None:
    def says(source: Any, number: int) -> Any:
        return alice.get(f"/sources/{source['uuid']}/versions/{number}/").json()

    title = unique("Ferry ")
    text = replaced(alice, alice.text(title, "It sails at *nine*."), kind="text", title=title, text="It sails at ten.")
    assert [(says(text, n)["text"], says(text, n)["in_use"]) for n in (1, 2)] == [
        ("It sails at *nine*.", False),
        ("It sails at ten.", True),
    ]
    question = unique("Is there a bar? ")
    pair = alice.read(alice.made("/sources/", kind="qa", question=question, answer="No."))
    replaced(alice, pair, kind="qa", question=question, answer="Yes, on deck 2.")
    assert says(pair, 1)["text"] == f"**{question}**\n\nNo."
    file = alice.uploaded("dams.rtf", rb"{\rtf1 The dam is ten metres high.}")
    given = {"file": ("broken.pdf", b"%PDF-1.7 broken")}
    alice.read(alice.put(f"/sources/{file['uuid']}/", files=given).json())
    first, second = says(file, 1), says(file, 2)
    assert (first["text"].strip(), first["error"], first["name"]) == ("The dam is ten metres high.", None, "dams.rtf")
    assert second["text"] == ""
    assert "broken.pdf" in second["error"]
    for number in ("0", "3", "99999999999"):
        assert alice.get(f"/sources/{file['uuid']}/versions/{number}/").status_code == 404


def test_the_version_in_use_is_told_to_all_who_ask_and_another_is_read_for_one_at_a_time(server: Server) -> None:
    client = server.company(unique("Garden "), unique("gwen"))
    word = unique("bed")
    beds = client.uploaded("beds.md", f"The {word} of lilies is south.".encode())
    given = {"file": ("beds.csv", f"number,bed\n1,{word}\n".encode())}
    client.read(client.put(f"/sources/{beds['uuid']}/", files=given).json())
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("east/roses.md", f"The {word} of roses is east.")
        archive.writestr("oaks.txt", f"The {word} of oaks is west.")
    zipped = client.uploaded("garden.zip", packed.getvalue())

    def all_at_once(number: int) -> list[httpx.Response]:
        with ThreadPoolExecutor(6) as many:
            return list(many.map(lambda _: client.get(f"/sources/{beds['uuid']}/versions/{number}/"), range(6)))

    assert all(reply.status_code == 200 and word in reply.json()["text"] for reply in all_at_once(2))
    before = all_at_once(1)
    assert 200 in {reply.status_code for reply in before}
    for reply in before:
        if reply.status_code == 200:
            assert (reply.json()["text"].strip(), reply.json()["error"]) == (f"The {word} of lilies is south.", None)
        else:
            assert (reply.status_code, reply.headers["retry-after"]) == (429, "5")
            assert reply.json()["detail"].startswith("Another version is being read just now.")
    listed = client.get(f"/sources/{zipped['uuid']}/versions/1/").json()
    assert (listed["text"], listed["error"]) == ("- east/roses.md\n- oaks.txt", None)


async def empty() -> bytes:
    """A version's bytes."""
    return b""


async def not_loaded() -> bytes:
    """A version's bytes where nobody needs them."""
    raise AssertionError("they may be many")


async def test_nobody_waits_for_a_version_to_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    done = asyncio.Event()

    async def reads(*_: object, **__: object) -> Reading:
        await done.wait()
        return Reading(title="", text="Dams.")

    monkeypatch.setattr(reading_process, "run", reads)
    first, second, third = (SourceVersion(account_id=new_id(), kind="file", name="dams.rtf") for _ in range(3))
    reading = [asyncio.create_task(text_of(version, empty, Settings())) for version in (first, second)]
    await asyncio.sleep(0)
    for refused in (first, third):
        with pytest.raises(Busy):
            await text_of(refused, not_loaded, Settings())
    done.set()
    assert await asyncio.gather(*reading) == [("Dams.", None)] * 2
    assert await text_of(third, empty, Settings()) == ("Dams.", None)


async def test_where_no_process_can_be_started_to_read_a_version_it_may_be_asked_for_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def broken(*_: object, **__: object) -> None:
        raise anyio.BrokenWorkerProcess

    monkeypatch.setattr(reading_process, "run", broken)
    version = SourceVersion(account_id=new_id(), kind="file", name="dams.rtf")
    with pytest.raises(Busy):
        await text_of(version, empty, Settings())
    assert await text_of(version, not_loaded, Settings(), "As it is stored.") == ("As it is stored.", None)


def test_only_so_many_versions_are_kept(alice: Client) -> None:
    question = unique("Is it open? ")
    source = alice.read(alice.made("/sources/", kind="qa", question=question, answer="No 0."))
    for number in range(1, 23):
        reply = alice.put(
            f"/sources/{source['uuid']}/", json={"kind": "qa", "question": question, "answer": f"No {number}."}
        )
        assert reply.status_code == 200
    assert alice.get(f"/sources/{source['uuid']}/versions/?limit=100").json()["count"] == 21
    assert alice.read(source)["status"] == "ready"


def test_a_new_file_keeps_the_title_and_language_that_a_person_gave(alice: Client) -> None:
    word = unique("sluice")
    source = alice.uploaded("prices.txt", f"The {word} costs nine euros.".encode(), title="Our prices", language="en")
    found = alice.made("/search/", query=f"What does the {word} cost?")["results"][0]
    assert found["title"] == "Our prices"
    files = {"file": ("prices-2.txt", f"The {word} costs ten euros.".encode())}
    source = alice.read(alice.put(f"/sources/{source['uuid']}/", files=files).json())
    assert (source["title"], source["language"]) == ("Our prices", "en")
    files = {"file": ("prices-2.txt", f"The {word} costs ten euros.".encode())}
    source = alice.put(f"/sources/{source['uuid']}/", files=files, data={"title": "Prices", "language": "de"}).json()
    assert (source["title"], source["language"], source["status"]) == ("Prices", "de", "queued")
    alice.read(source)
    found = alice.made("/search/", query=f"What does the {word} cost?")["results"][0]
    assert found["title"] == "Prices"


def test_a_title_that_is_not_given_stays(alice: Client) -> None:
    source = alice.uploaded("old.txt", unique("old ").encode())
    files = {"file": ("new.md", f"# Sluices\n\nThe {(word := unique('sluice'))} is closed at night.".encode())}
    source = alice.put(f"/sources/{source['uuid']}/", files=files).json()
    assert source["title"] == "old.txt"
    assert alice.read(source)["status"] == "ready"
    found = alice.made("/search/", query=f"When is the {word} closed?")["results"][0]
    assert (found["title"], found["url"]) == ("Sluices", "new.md"), "a file's name is no title to cite"
    title = unique("Locks ")
    source = alice.text(title, f"The {title} is wide.")
    changed = alice.put(f"/sources/{source['uuid']}/", json={"kind": "text", "text": f"The {title} is narrow."})
    assert (changed.status_code, changed.json()["title"]) == (200, title)
    for wrong in ({"kind": "text", "title": " ", "text": "x"}, {"kind": "text", "title": title}):
        assert alice.put(f"/sources/{source['uuid']}/", json=wrong).status_code == 400
    assert alice.post("/sources/", json={"kind": "text", "text": "x"}).json() == {"title": ["This field is required."]}


def test_a_version_that_can_not_be_read_is_not_the_one_in_use(alice: Client) -> None:
    word = unique("dam")
    source = alice.uploaded("dams.rtf", rb"{\rtf1 The " + word.encode() + rb" is ten metres high.}")
    [only] = versions(alice, source)
    assert only["in_use"]
    files = {"file": ("empty.txt", b"")}
    failed = alice.read(alice.put(f"/sources/{source['uuid']}/", files=files).json())
    assert (failed["status"], failed["title"], failed["passages"]) == ("failed", "dams.rtf", 1)
    assert failed["error"] == '"empty.txt" has no text in it. Nothing was added. What was read before stays in use.'
    assert [(v["number"], v["name"], v["in_use"]) for v in versions(alice, source)] == [
        (2, "empty.txt", False),
        (1, "dams.rtf", True),
    ]
    assert "ten metres" in alice.made("/search/", query=f"How high is the {word}?")["results"][0]["text"]
    assert alice.post(f"/sources/{source['uuid']}/versions/2/restore/").status_code == 409
    restored = alice.read(alice.post(f"/sources/{source['uuid']}/versions/1/restore/").json())
    assert (restored["status"], restored["error"]) == ("ready", None)
    assert [v["in_use"] for v in versions(alice, source)] == [True, False, False]
    never = alice.uploaded("never.txt", b" \n")
    assert never["error"].endswith("Nothing was added.")
    assert [v["in_use"] for v in versions(alice, never)] == [False]


def test_where_the_version_that_answers_was_too_large_to_keep_no_other_one_is_in_use(alice: Client) -> None:
    word = unique("pier")
    large = f"<h1>Pier</h1><p>The {word} is two miles long.</p><!-- {'x' * 5_100_000} -->".encode()
    first = alice.uploaded("pier.md", f"The {word} is one mile long.".encode())

    def given(name: str, data: bytes, status: str) -> list[tuple[int, str, bool]]:
        reply = alice.put(f"/sources/{first['uuid']}/", files={"file": (name, data)})
        assert alice.read(reply.json())["status"] == status
        return [(v["number"], v["name"], v["in_use"]) for v in versions(alice, first)]

    assert given("pier.html", large, "ready") == [(2, "pier.html", True), (1, "pier.md", False)]
    assert given("none.txt", b"", "failed") == [(3, "none.txt", False), (1, "pier.md", False)]
    assert "two miles" in alice.made("/search/", query=f"How long is the {word}?")["results"][0]["text"]
    before = alice.get(f"/sources/{first['uuid']}/versions/1/").json()
    assert (before["in_use"], before["text"].strip()) == (False, f"The {word} is one mile long.")
    restored = alice.read(alice.post(f"/sources/{first['uuid']}/versions/1/restore/").json())
    assert (restored["status"], versions(alice, first)[0]["in_use"]) == ("ready", True)
    # One that never answered, and is not kept either, leaves the one that does in use.
    broken = b"%PDF-1.7 broken" + b"x" * 5_100_000
    assert given("broken.pdf", broken, "failed")[:2] == [(5, "broken.pdf", False), (4, "pier.md", True)]
    assert given("none.txt", b" ", "failed")[:2] == [(5, "none.txt", False), (4, "pier.md", True)]


def test_empty_files_are_not_the_same(alice: Client) -> None:
    made = [alice.upload(name, b"").json() for name in ("minutes.pdf", "menu.txt")]
    assert [source["title"] for source in made] == ["minutes.pdf", "menu.txt"]
    assert {alice.read(source)["error_code"] for source in made} == {"empty"}
    assert alice.upload("menu.txt", b"").json()["uuid"] == made[1]["uuid"]


def test_a_renamed_source_is_cited_by_its_new_title(alice: Client) -> None:
    word = unique("lock")
    source = alice.text(unique("Lock "), f"The {word} is open in May.")
    alice.patch(f"/sources/{source['uuid']}/", json={"title": "The lock"})
    assert alice.read(source)["title"] == "The lock"
    assert alice.made("/search/", query=f"When is the {word} open?")["results"][0]["title"] == "The lock"


def test_versions_are_nobody_elses(alice: Client, bob: Client) -> None:
    source = alice.text(unique("Mine "), unique("text "))
    assert bob.get(f"/sources/{source['uuid']}/versions/").status_code == 404
    assert bob.get(f"/sources/{source['uuid']}/versions/1/").status_code == 404
    assert bob.post(f"/sources/{source['uuid']}/versions/1/restore/").status_code == 404


def test_a_passage_is_shown_in_its_place(alice: Client) -> None:
    word = unique("weir")
    text = f"# Water\n\nAll about water.\n\n## Weirs\n\nThe {word} is the oldest of all weirs here.\n"
    source = alice.uploaded("water.md", text.encode())
    found = alice.made("/search/", query=f"How old is the {word}?")["results"][0]
    where = f"/sources/{source['uuid']}/documents/{found['document']}/"
    document = alice.get(where, params={"passage": found["passage"]}).json()
    place = document["place"]
    assert (place["start"], place["end"]) == (found["start"], found["end"])
    assert f"The {word} is the oldest" in document["text"][place["start"] : place["end"]]
    assert alice.get(where).json()["place"] is None
    assert alice.get(where, params={"passage": found["source"]}).status_code == 404


def test_a_pair_is_shown_in_its_place(alice: Client) -> None:
    question = f"Is the {unique('tram')} free?"
    source = alice.read(alice.made("/sources/", kind="qa", question=question, answer="Yes, on Sundays."))
    found = alice.made("/search/", query=question)["results"][0]
    assert found["start"] is None
    where = f"/sources/{source['uuid']}/documents/{found['document']}/"
    document = alice.get(where, params={"passage": found["passage"]}).json()
    assert document["text"][document["place"]["start"] : document["place"]["end"]] == "Yes, on Sundays."


def test_the_same_pair_is_one_source_and_gets_the_phrasings_that_are_given(alice: Client) -> None:
    word = unique("skate")
    asked = {"question": f"Do you lend a {word}?", "answer": "Yes, for 4 EUR."}

    def given(**more: Any) -> Any:
        reply = alice.post("/sources/", json={"kind": "qa", **asked, **more})
        told = alice.get(f"/sources/{alice.read(reply.json())['uuid']}/").json()
        return reply.status_code, told["uuid"], told["phrasings"]

    _, uuid, _ = created = given(phrasings=[f"{word} hire"])
    assert created == (201, uuid, [f"{word} hire"])
    assert given() == given(phrasings=[f"{word} HIRE"]) == (200, uuid, [f"{word} hire"])
    assert alice.get(f"/sources/{uuid}/").json()["passages"] == 2
    assert given(phrasings=[f"{word} for rent"]) == (200, uuid, [f"{word} hire", f"{word} for rent"])
    assert alice.get(f"/sources/{uuid}/").json()["passages"] == 3
    many = alice.post("/sources/", json={"kind": "qa", **asked, "phrasings": [f"{word} {n}" for n in range(49)]})
    assert (many.status_code, list(many.json())) == (400, ["phrasings"])
    replaced(alice, {"uuid": uuid}, kind="qa", phrasings=[f"{word} rental"], **asked)
    assert given() == (200, uuid, [f"{word} rental"])
    asked["answer"] = "Yes, for 5 EUR."
    assert given()[0] == 201, "another answer makes another pair"


def test_what_is_not_given_of_a_pair_stays(alice: Client) -> None:
    word = unique("skate")
    asked = {"question": f"Do you sharpen a {word}?", "answer": "Yes, for 9 EUR."}
    source = alice.read(alice.made("/sources/", kind="qa", phrasings=[f"{word} grinding"], **asked))
    where = f"/sources/{source['uuid']}/"

    def pair() -> dict[str, Any]:
        told = alice.get(where).json()
        return {name: told[name] for name in ("question", "answer", "phrasings")}

    assert pair() == asked | {"phrasings": [f"{word} grinding"]}
    asked["answer"] = "Yes, for 11 EUR."
    replaced(alice, source, kind="qa", **asked)
    assert pair() == asked | {"phrasings": [f"{word} grinding"]}
    assert alice.get(where).json()["passages"] == 2
    alice.read(alice.patch(where, json={"title": "Grinding"}).json())
    asked["question"] = f"Is a {word} sharpened here?"
    assert replaced(alice, source, kind="qa", phrasings=[], **asked)["title"] == "Grinding"
    assert pair() == asked | {"phrasings": []}
    assert [alice.get(f"{where}versions/{n}/").json()["phrasings"] for n in (2, 3)] == [[f"{word} grinding"], []]
    alice.read(alice.post(f"{where}versions/2/restore/").json())
    assert pair()["phrasings"] == [f"{word} grinding"]
    text = alice.text(unique("Rink "), "The rink is open.")
    assert [alice.get(f"/sources/{text['uuid']}/").json()[name] for name in asked] == [None, None]
    assert alice.get(f"/sources/{text['uuid']}/versions/1/").json()["phrasings"] is None


def test_pairs_that_were_a_file_stay_pairs(server: Server) -> None:
    client = server.company("Pairs", "petra")
    table = "question,answer\nMay I bring my dog?,Yes.\n"
    source = client.uploaded("pairs.csv", table.encode(), kind="qa")
    changed = table.replace("Yes.", "On a leash.")
    reply = client.put(f"/sources/{source['uuid']}/", files={"file": ("pairs.csv", changed.encode())})
    assert (reply.json()["kind"], client.read(reply.json())["warnings"]) == ("qa", [])
    assert "leash" in client.ask("May I bring my dog?")["support_answer"]
