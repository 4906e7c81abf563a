"""Archives: each file in them is a document at its path, a bad one fails alone, and bombs are not opened."""

import io
import zipfile
from email.message import EmailMessage

import pytest

from tests.client import Client, unique
from tests.knowledge.archives import overlapping, understated, zipped

NOTHING = bytes(3_000_000)


def documents(client: Client, source: dict[str, str]) -> dict[str, dict[str, str]]:
    found = client.get(f"/sources/{source['uuid']}/documents/?limit=100").json()["results"]
    return {document["url"]: document for document in found}


def test_each_file_of_an_archive_is_a_document_at_its_path(alice: Client) -> None:
    word = unique("ferry")
    inner = zipped({"prices.csv": b"route,price\nHanko,11 euros\n"})
    source = alice.uploaded(
        "manual.zip",
        zipped(
            {
                "help/hours.md": f"# Hours\n\nThe {word} office opens at nine.".encode(),
                "help/broken.pdf": b"%PDF-1.4 no more",
                "more/tickets.zip": inner,
                "style.css": b"body { margin: 0 }",
                "logo.png": b"\x89PNG\r\n\x1a\n\x00\x00\x00",
                "__MACOSX/help/._hours.md": b"junk",
                ".DS_Store": b"junk",
            }
        ),
    )
    assert (source["status"], source["documents"]) == ("ready", 2)
    found = documents(alice, source)
    assert set(found) == {"help/hours.md", "help/broken.pdf", "more/tickets.zip/prices.csv"}
    assert found["help/broken.pdf"]["status"] == "failed"
    assert alice.get(f"/sources/{source['uuid']}/documents/?limit=1").json()["count"] == len(found)
    assert found["help/broken.pdf"]["error"].startswith('"help/broken.pdf" is damaged, so it can\'t be read.')
    assert source["warnings"] == [
        "1 of 3 files can't be read. The other 2 are in use.",
        "2 files of kinds that Frontdesk can't read were left out.",
    ]
    assert alice.made("/search/", query=f"When does the {word} office open?")["results"][0]["url"] == "help/hours.md"


def test_a_new_version_of_an_archive_reads_only_what_is_new(alice: Client) -> None:
    word = unique("pier")
    files = {f"{n}.txt": f"The {word} number {n} is closed in winter.".encode() for n in range(3)}
    source = alice.uploaded("piers.zip", zipped(files))
    before = documents(alice, source)
    files["2.txt"] = f"The {word} number 2 is open all year.".encode()
    del files["0.txt"]
    changed = {"file": ("piers.zip", zipped(files))}
    assert alice.put(f"/sources/{source['uuid']}/", files=changed).status_code == 200
    assert alice.read(source)["documents"] == 2
    after = documents(alice, source)
    assert set(after) == {"1.txt", "2.txt"}
    assert after["1.txt"]["uuid"] == before["1.txt"]["uuid"]
    texts = [f["text"] for f in alice.made("/search/", query=f"{word} number")["results"] if word in f["text"]]
    assert sorted(texts) == [f"The {word} number 1 is closed in winter.", f"The {word} number 2 is open all year."]


def test_a_mail_is_read_with_its_attachments(alice: Client) -> None:
    mail = b"\r\n".join(
        [
            b"From: a@shop.example\r\nTo: b@shop.example\r\nSubject: The new prices\r\nMIME-Version: 1.0",
            b'Content-Type: multipart/mixed; boundary="part"\r\n',
            b"--part\r\nContent-Type: text/plain\r\n\r\nThe prices of the boats are attached.",
            b'--part\r\nContent-Type: text/csv\r\nContent-Disposition: attachment; filename="prices.csv"\r\n',
            f"boat,price\r\n{unique('Otter')},4900 euros\r\n--part--\r\n".encode(),
        ]
    )
    source = alice.uploaded("prices.eml", mail)
    assert source["status"] == "ready", source
    assert set(documents(alice, source)) == {"prices.eml", "prices.csv"}


def mail(subject: str, *attached: tuple[str, bytes] | EmailMessage) -> EmailMessage:
    """A mail with files and other mails."""
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = subject, "a@shop.example", "b@shop.example"
    message.set_content(f"What we write of the {subject}.")
    for each in attached:
        if isinstance(each, EmailMessage):
            message.add_attachment(each)
        else:
            message.add_attachment(each[1], maintype="application", subtype="octet-stream", filename=each[0])
    return message


def test_attachments_of_mails_in_an_archive_are_documents(alice: Client) -> None:
    word = unique("terrarium")
    workshop = f"# Workshop\n\nThe {word} workshop costs 44 pounds.".encode()
    inner = mail("orchids", ("pots.txt", b"Orchid pots are of glass."))
    letters = {
        "mails/terrarium.eml": bytes(mail("terrarium", ("workshop.md", workshop), ("workshop.md", b"Bring gloves."))),
        "mails/forwarded.eml": bytes(mail("forward", inner, ("kept.eml", bytes(mail("moss", ("moss.txt", b"Moss.")))))),
        "mails/packed.eml": bytes(mail("packed", ("more.zip", zipped({"a.txt": b"text"})))),
        "plain.eml": bytes(mail("ferns")),
    }
    source = alice.uploaded("mails.zip", zipped({**letters, "old.zip": zipped({"m.eml": letters["plain.eml"]})}))
    assert source["status"] == "ready", source
    found = documents(alice, source)
    assert {url for url, document in found.items() if document["status"] == "failed"} == {"mails/packed.eml/more.zip"}
    assert set(found) == {
        *letters,
        "mails/terrarium.eml/workshop.md",
        "mails/terrarium.eml/workshop (2).md",
        "mails/forwarded.eml/pots.txt",
        "mails/forwarded.eml/kept.eml",
        "mails/forwarded.eml/moss.txt",
        "mails/packed.eml/more.zip",
        "old.zip/m.eml",
    }
    hits = alice.made("/search/", query=f"What does the {word} workshop cost?")["results"]
    assert hits[0]["url"] == "mails/terrarium.eml/workshop.md"


LONG = bytes(mail("ferry", *[(f"{n}.txt", b"x") for n in range(100)]))


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("bomb.zip", zipped({f"{n}.txt": NOTHING for n in range(50)}), "unpacks to more than 200 times its size."),
        ("nested.zip", zipped({"a.zip": zipped({f"{n}.txt": NOTHING for n in range(50)})}), "unpacks to more than"),
        (
            "mails.zip",
            zipped({**{f"{n}.txt": b"x" for n in range(4_900)}, "m.eml": LONG}),
            "holds more than 5,000 files.",
        ),
        ("many.zip", zipped({f"{n}.txt": b"x" for n in range(5_001)}), "holds more than 5,000 files."),
        ("shared.zip", overlapping(200, NOTHING), "is damaged, so it can't be read."),
        ("lying.zip", understated({"a.txt": NOTHING}, 10), "is damaged, so it can't be read."),
        ("deep.zip", zipped({"b.zip": zipped({"c.zip": zipped({"a.txt": b"text"})})}), "is an archive inside another"),
        ("empty.zip", zipped({".DS_Store": b"x"}), "has no text in it."),
    ],
)
def test_a_bad_archive_fails_with_a_sentence(alice: Client, name: str, data: bytes, words: str) -> None:
    source = alice.uploaded(name, data)
    assert source["status"] == "failed"
    assert words in source["error"]


def test_what_is_in_an_archive_is_nobody_elses(alice: Client, bob: Client) -> None:
    source = alice.uploaded("secret.zip", zipped({"a.txt": unique("The code is ").encode()}))
    document = next(iter(documents(alice, source).values()))
    assert bob.get(f"/sources/{source['uuid']}/documents/").status_code == 404
    assert bob.get(f"/sources/{source['uuid']}/documents/{document['uuid']}/").status_code == 404


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_of_two_files_of_one_name_the_last_is_read_and_a_warning_says_so(alice: Client) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in (
            ("tea.txt", "Green tea."),
            ("tea.txt", "Black tea."),
            ("mug.txt", "Mugs."),
            ("mug.txt", "Mugs."),
        ):
            archive.writestr(name, text)
    source = alice.uploaded("twice.zip", data.getvalue())
    assert source["warnings"] == [
        'The archive holds several files called "tea.txt"; the last of them is in use. Give them names of their own.'
    ]
