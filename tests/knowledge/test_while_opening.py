"""A file that takes long to be opened: its source says how far it is, for how long, and can be stopped at once."""

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.client import Client, unique, until
from tests.conftest import Server
from tests.knowledge.archives import zipped
from tests.knowledge.test_read_pdf import SHOWN_OBJECT, lines, pdf

PAGES = 6

# Recognizes the n-th page that it is given once the file `may-n` is there.
TESSERACT = """#!/bin/sh
cat > /dev/null
cd {folder}
echo $PPID > reader
echo $$ > recognizer
echo >> pages
for step in $(seq 3000); do [ -e "may-$(wc -l < pages)" ] && break; sleep 0.02; done
echo "The {word} leaves at nine."
"""


class Desk:
    """A server on which the recognition of pages goes as far as the test lets it, and an owner."""

    def __init__(self, folder: Path) -> None:
        (folder / "bin").mkdir()
        self.folder = folder
        self.word = unique("ferry")
        self.server = Server(folder, PATH=f"{folder / 'bin'}:{os.environ['PATH']}")
        script = folder / "bin" / "tesseract"
        script.write_text(TESSERACT.format(folder=folder, word=self.word))
        script.chmod(0o755)

    def begin(self) -> None:
        """No page may be recognized yet."""
        for path in (*self.folder.glob("may-*"), self.folder / "pages"):
            path.unlink(missing_ok=True)

    def let(self, first: int, last: int) -> None:
        """These pages may be recognized, counted from 1."""
        for page in range(first, last + 1):
            (self.folder / f"may-{page}").touch()

    def is_there(self, process: str) -> bool:
        """Whether the `recognizer` of the latest page, or the `reader` that called it, is still at work."""
        try:
            os.kill(int((self.folder / process).read_text()), 0)
        except ProcessLookupError:
            return False
        return True


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Recognizes pages when it may."""
    made = Desk(tmp_path_factory.mktemp("recognizing"))
    made.server.start()
    yield made
    made.server.stop(signal.SIGTERM)


@pytest.fixture
def owner(desk: Desk) -> Client:
    """Who uploads scans."""
    desk.begin()
    return desk.server.client("alice")


def scan() -> bytes:
    """Two pages of text and six pictures of pages."""
    return pdf(lines(unique("Words")), *[SHOWN_OBJECT] * PAGES, lines("More words."))


def shown(client: Client, source: Any, done: int, total: int) -> Any:
    """The source as soon as it is opened so far."""

    def now() -> Any:
        found = client.get(f"/sources/{source['uuid']}/").json()
        return found if found["progress"] == {"done": done, "total": total} and found["step"] == "opening" else None

    return until(now)


def test_a_scan_tells_how_many_of_its_pages_are_recognized_and_for_how_long_it_goes_on(
    desk: Desk, owner: Client
) -> None:
    source = owner.upload("scan.pdf", scan()).json()
    assert shown(owner, source, 2, 8)["seconds_left"] is None, "nothing is known of its pace yet"
    desk.let(1, 3)
    assert shown(owner, source, 5, 8)["seconds_left"] > 0
    desk.let(4, PAGES)
    ready = owner.read(source)
    assert (ready["status"], ready["step"], ready["seconds_left"]) == ("ready", None, None)
    assert ready["progress"] == {"done": ready["passages"], "total": ready["passages"]}
    document = owner.get(f"/sources/{source['uuid']}/documents/").json()["results"][0]
    text = owner.get(f"/sources/{source['uuid']}/documents/{document['uuid']}/").json()["text"]
    assert text.count(desk.word) == PAGES


def test_a_scan_in_an_archive_tells_its_pages_and_then_the_archive_its_files(desk: Desk, owner: Client) -> None:
    files = {f"note-{n}.md": f"Note {n} is {unique('new')}.".encode() for n in range(3)}
    source = owner.upload("folder.zip", zipped({**files, "scan.pdf": scan()})).json()
    desk.let(1, 1)
    shown(owner, source, 3, 8)
    desk.let(2, PAGES)
    ready = owner.read(source)
    assert (ready["status"], ready["documents"], ready["warnings"]) == ("ready", 4, [])


def test_what_is_cancelled_while_it_is_opened_is_not_read_on(desk: Desk, owner: Client) -> None:
    source = owner.upload("unwanted.pdf", scan()).json()
    desk.let(1, 1)
    shown(owner, source, 3, 8)
    assert desk.is_there("reader"), "there must be a reading for its end to mean anything"
    assert desk.is_there("recognizer"), "it must be at work on a page"
    cancelled = owner.post(f"/sources/{source['uuid']}/cancel/").json()
    assert (cancelled["status"], cancelled["seconds_left"]) == ("cancelled", None)
    until(lambda: not desk.is_there("reader"))
    if shutil.which("setpriv"):
        until(lambda: not desk.is_there("recognizer"))
    desk.begin()
    desk.let(1, PAGES)
    assert owner.post(f"/sources/{source['uuid']}/retry/").json()["progress"] is None
    assert owner.read(source)["status"] == "ready"
