"""Sources: brought in, read in the background, failed with a sentence, removed."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.client import Client, unique

PDF = b"%PDF-1.4\nthis is no pdf at all\n%%EOF"


def test_a_text_becomes_a_document_that_can_be_read(alice: Client) -> None:
    source = alice.text(unique("Hours "), "The shop in Oulu opens at nine.")
    assert (source["status"], source["documents"], source["error"]) == ("ready", 1, None)
    document = alice.get(f"/sources/{source['uuid']}/documents/").json()["results"][0]
    whole = alice.get(f"/sources/{source['uuid']}/documents/{document['uuid']}").json()
    assert "opens at nine" in whole["text"]


def test_the_same_again_is_the_same_source(alice: Client) -> None:
    text = {"kind": "text", "title": unique("T "), "text": unique("Something ")}
    first, second = alice.post("/sources/", json=text), alice.post("/sources/", json=text)
    assert (first.status_code, second.status_code) == (201, 200)
    assert first.json()["uuid"] == second.json()["uuid"]
    data = unique("file ").encode()
    uploads = [alice.upload("a.txt", data), alice.upload("b.txt", data)]
    assert [u.status_code for u in uploads] == [201, 200]


def test_two_sources_may_begin_to_say_the_same_at_once(alice: Client) -> None:
    sources = [alice.text(f"Twin {n}", f"Twin {n} says its own.") for n in range(6)]
    body = {"kind": "text", "title": "Twins", "text": unique("All of us say the same from now on.")}
    with ThreadPoolExecutor(len(sources)) as at_once:
        replies = list(at_once.map(lambda source: alice.put(f"/sources/{source['uuid']}/", json=body), sources))
    assert [reply.status_code for reply in replies] == [200] * len(sources), [reply.text for reply in replies]
    assert {alice.read(source)["status"] for source in sources} == {"ready"}


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("notes.txt", b"", '"notes.txt" has no text in it.'),
        ("price-list.pdf", PDF, '"price-list.pdf" is damaged, so it can\'t be read.'),
        ("plan.dwg", bytes(range(256)) * 20, "Frontdesk can't read .dwg files."),
    ],
)
def test_what_cannot_be_read_says_why(alice: Client, name: str, data: bytes, words: str) -> None:
    source = alice.uploaded(name, data + unique("").encode() if data else data)
    assert source["status"] == "failed"
    assert source["error"].startswith(words)


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ({}, {"kind"}),
        ({"kind": "fax"}, {"kind"}),
        ({"kind": "text", "title": "t", "text": ""}, {"text"}),
        ({"kind": "qa"}, {"question", "answer"}),
        ({"kind": "text", "title": "t", "text": "Words.", "language": "xx-invalid-!!"}, {"language"}),
        ({"kind": "text", "title": "t", "text": "Words.", "language": "e"}, {"language"}),
        ({"kind": "text", "title": "t", "text": "Words.", "language": "en\n"}, {"language"}),
        ({"kind": "text", "title": "t", "text": "Words.", "language": "\n"}, {"language"}),
    ],
)
def test_a_bad_body_names_its_fields(alice: Client, body: dict[str, str], named: set[str]) -> None:
    reply = alice.post("/sources/", json=body)
    assert (reply.status_code, set(reply.json())) == (400, named)


def test_an_upload_without_a_file_names_the_field(alice: Client) -> None:
    reply = alice.post("/sources/", files={"title": (None, "Parking")})
    assert (reply.status_code, list(reply.json())) == (400, ["file"])


def test_a_second_file_in_an_upload_is_refused_and_not_lost(alice: Client) -> None:
    names = [unique("menu") + ending for ending in (".txt", ".md")]
    files = [("file", (name, f"The {name} has soup.".encode())) for name in names]
    known = alice.get("/sources/?limit=1").json()["count"]
    reply = alice.post("/sources/", files=files)
    assert (reply.status_code, list(reply.json())) == (400, ["file"])
    assert "one file" in reply.json()["file"][0]
    twice = [("file", files[0][1]), ("title", (None, "A")), ("title", (None, "B"))]
    assert list(alice.post("/sources/", files=twice).json()) == ["title"]
    assert alice.get("/sources/?limit=1").json()["count"] == known


def test_a_table_of_pairs_becomes_pairs(alice: Client) -> None:
    word = unique("sauna")
    csv = f"question,answer\nIs the {word} warm?,Yes. It is heated from six.\n"
    pairs = alice.uploaded("pairs.csv", csv.encode(), kind="qa")
    assert (pairs["status"], pairs["warnings"]) == ("ready", [])
    prose = alice.uploaded("prose.txt", b"We never close the workshop before six.", kind="qa")
    assert prose["status"] == "ready"
    assert prose["warnings"][0].startswith("No questions and answers were found in this file")
    assert alice.ask(f"Is the {word} warm?")["support_answer"] == "Yes. It is heated from six."


def test_a_failed_source_can_be_tried_again_and_a_ready_one_not_cancelled(alice: Client) -> None:
    failed = alice.uploaded("broken.pdf", PDF + unique("").encode())
    again = alice.post(f"/sources/{failed['uuid']}/retry/")
    assert again.status_code == 202
    assert alice.read(failed)["status"] == "failed"
    assert alice.post(f"/sources/{failed['uuid']}/cancel/").status_code == 409


def test_the_same_file_after_a_failure_is_read_again(alice: Client) -> None:
    data = PDF + unique("").encode()
    failed = alice.uploaded("broken.pdf", data)
    assert failed["status"] == "failed"
    again = alice.upload("broken.pdf", data)
    assert again.status_code == 200
    assert (again.json()["uuid"], again.json()["status"], again.json()["error"]) == (failed["uuid"], "queued", None)
    assert alice.read(failed)["status"] == "failed"
    same = alice.put(f"/sources/{failed['uuid']}/", files={"file": ("broken.pdf", data)})
    assert (same.status_code, same.json()["status"]) == (200, "queued")
    alice.read(failed)


def test_lists_are_filtered(alice: Client) -> None:
    source = alice.text(unique("Filter "), unique("text "))
    listed = [s["uuid"] for s in alice.get("/sources/?kind=text&status=ready&limit=100").json()["results"]]
    assert source["uuid"] in listed
    assert alice.get("/sources/?status=lost").status_code == 400


def test_an_upload_names_a_language_by_its_code(alice: Client) -> None:
    def upload(language: str) -> int:
        files = {"file": ("words.txt", unique("Words about boats ").encode())}
        reply = alice.post("/sources/", files=files, data={"language": language})
        assert reply.status_code == 201 or set(reply.json()) == {"language"}
        return reply.status_code

    assert [upload(language) for language in ("xx-invalid-!!", "pt-BR", "zh_Hant", "de")] == [400, 201, 201, 201]


def test_a_change_that_is_none_names_its_field(alice: Client) -> None:
    source = alice.text(unique("Doors "), "The doors open at ten.")
    reply = alice.patch(f"/sources/{source['uuid']}/", json={"text": "The doors open at nine."})
    assert (reply.status_code, set(reply.json())) == (400, {"text"})
    whole = alice.get(f"/sources/{source['uuid']}/").json() | {"title": unique("Gates ")}
    assert alice.patch(f"/sources/{source['uuid']}/", json=whole).json()["title"] == whole["title"]
