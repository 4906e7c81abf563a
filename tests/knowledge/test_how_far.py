"""Readers tell how far they are, page by page, row by row, file by file; the time left is never made up."""

import asyncio
import functools
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from frontdesk.knowledge import how_far, open_file, progress, reading_process
from frontdesk.knowledge.open_file import Earlier, OpeningPace
from frontdesk.knowledge.products.read import read_catalog
from frontdesk.knowledge.progress import Stopped
from frontdesk.knowledge.readers import DEFAULT_LIMITS, Limits, ReadError, extraction, open_up
from frontdesk.knowledge.readers import pdf as pdf_reader
from tests.knowledge.archives import zipped
from tests.knowledge.test_read_pdf import SHOWN_OBJECT, lines, pdf
from tests.products.test_catalogs import xlsx

ROWS = 40
_table = [["Room", "Opens"], *([f"Hall {n}", f"at {n}"] for n in range(ROWS))]
_csv = "\n".join(",".join(row) for row in _table).encode()
_pairs = b"question,answer\n" + b"\n".join(b"When does hall %d open?,At %d." % (n, n) for n in range(ROWS))
_catalog = b"title,price\n" + b"\n".join(b"Chair %d,%d EUR" % (n, n + 1) for n in range(ROWS))
_pages = pdf(*[lines(f"This is page {n}.") for n in range(ROWS)])
_files = zipped({f"{n}.md": b"Words." for n in range(ROWS)})


def workbook(*rows: int) -> bytes:
    """A sheet for each number of rows, under a header."""
    return xlsx(*([["Room", "Opens"], *([f"Hall {n}", f"at {n}"] for n in range(count))] for count in rows))


def told_by(reading: Callable[[], object]) -> list[tuple[int, int]]:
    told: list[tuple[int, int]] = []
    with how_far.heard_by(lambda done, total: told.append((done, total))):
        reading()
    return told


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.csv", _csv), ("pairs.csv", _pairs), ("a.zip", _files)],
)
def test_a_reader_with_steps_tells_each_of_them_once(name: str, data: bytes) -> None:
    told = [figures for figures in told_by(lambda: open_up(data, name)) if figures[0]]
    assert told == [(n, ROWS) for n in range(1, ROWS + 1)]


def test_the_pages_of_a_pdf_count_before_all_of_it_is_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[int, int]] = []
    before: list[tuple[int, int]] = []

    def extract(*given: Any, **options: Any) -> Any:
        before.extend(told)
        return extraction.extract(*given, **options)

    monkeypatch.setattr(pdf_reader, "extract", extract)
    with how_far.heard_by(lambda done, total: told.append((done, total))):
        open_up(_pages, "a.pdf")
    assert len({done for done, _ in before}) > ROWS // 5, "page after page while they are looked at"
    assert 0 < before[-1][0] < ROWS, "what comes then takes its time too"
    assert told == sorted(told)
    assert (told[0], told[-1]) == ((0, ROWS), (ROWS, ROWS))
    assert {total for _, total in told} == {ROWS}


def test_a_catalog_tells_its_rows() -> None:
    told = told_by(lambda: read_catalog(_catalog, "chairs.csv", DEFAULT_LIMITS, 1_000))
    assert told == [(n, ROWS) for n in range(1, ROWS + 1)]


def test_the_sheets_of_a_workbook_count_on() -> None:
    told = told_by(lambda: open_up(workbook(ROWS, 3, 60), "rooms.xlsx"))
    assert told[0] == (1, ROWS + 3 + 60)
    assert told[-1] == (ROWS + 3 + 60, ROWS + 3 + 60), "a small sheet counts too, headings and blank lines do not"
    assert told == sorted(told)


@pytest.mark.parametrize("rows", [(2,), (2, 5), (50, 2), (2, 50)])
def test_a_workbook_of_any_sheets_is_told_to_its_last_row(rows: tuple[int, ...]) -> None:
    told = told_by(lambda: open_up(workbook(*rows), "prices.xlsx"))
    assert told[-1] == (sum(rows), sum(rows))
    assert {total for _, total in told} == {sum(rows)}


def test_a_pdf_says_how_many_pages_it_has_before_they_are_read() -> None:
    assert told_by(lambda: open_up(_pages, "a.pdf"))[0] == (0, ROWS)
    told: list[tuple[int, int]] = []
    with how_far.heard_by(lambda done, total: told.append((done, total))), pytest.raises(ReadError) as caught:
        open_up(_pages, "a.pdf", limits=Limits(max_pages=ROWS - 1))
    assert (caught.value.code, told) == ("too_many_pages", []), "it was refused before it was read"


@pytest.fixture
def recognizing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Recognizes the same text on each page."""
    script = tmp_path / "tesseract"
    script.write_text("#!/bin/sh\ncat > /dev/null\necho Recognized.\n")
    script.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")


@pytest.mark.usefixtures("recognizing")
def test_pages_that_are_recognized_go_on_from_those_that_have_text() -> None:
    told = told_by(lambda: open_up(pdf(lines("Text."), *[SHOWN_OBJECT] * 3, lines("More.")), "scan.pdf"))
    assert told == [(0, 5), (2, 5), (3, 5), (4, 5), (5, 5)]


@pytest.mark.usefixtures("recognizing")
def test_a_pdf_with_pictures_counts_its_pages_while_they_are_read_where_all_have_text() -> None:
    shown = [f"{lines(f'Page {n} has words.')} {SHOWN_OBJECT}" for n in range(ROWS)]
    told = told_by(lambda: open_up(pdf(*shown), "brochure.pdf"))
    assert len(set(told)) > ROWS // 2
    assert told == sorted(told)


@pytest.mark.usefixtures("recognizing")
@pytest.mark.parametrize("mark", [".......", "-", r"\225", r"\001"])
def test_a_page_that_holds_nothing_but_marks_is_recognized_without_a_step_back(mark: str) -> None:
    told = told_by(lambda: open_up(pdf(lines("Text."), lines(mark) + SHOWN_OBJECT, lines("More.")), "scan.pdf"))
    assert told[-1] == (3, 3)
    assert told == sorted(told)


@pytest.mark.usefixtures("recognizing")
def test_a_pdf_with_pictures_of_which_none_needs_recognition_is_told_to_its_end() -> None:
    shown = [f"{lines(f'Page {n} has words.')} {SHOWN_OBJECT}" for n in range(3)]
    assert told_by(lambda: open_up(pdf(*shown), "brochure.pdf"))[-1] == (3, 3)


def waits(folder: Path) -> str:
    """A reading that tells its first step and goes on when it may."""
    how_far.tell(1, 2)
    while not (folder / "go on").exists():
        time.sleep(0.01)
    return "read"


async def test_who_waits_for_a_reading_hears_how_far_it_is(tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []

    async def hear(done: int, total: int) -> None:
        heard.append((done, total))
        (tmp_path / "go on").touch()

    reading = functools.partial(waits, tmp_path)
    assert await reading_process.run(reading, "a.pdf", DEFAULT_LIMITS, hear) == "read"
    assert set(heard) == {(1, 2)}


async def test_a_reading_that_nobody_wants_any_more_is_ended(tmp_path: Path) -> None:
    async def hear(done: int, total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        await reading_process.run(functools.partial(waits, tmp_path), "a.pdf", DEFAULT_LIMITS, hear)


@pytest.mark.parametrize("error", [TimeoutError("no connection"), OSError("gone"), RuntimeError("failover")])
async def test_a_reading_goes_on_when_it_cannot_be_said_how_far_it_is(tmp_path: Path, error: Exception) -> None:
    heard: list[tuple[int, int]] = []

    async def hear(done: int, total: int) -> None:
        heard.append((done, total))
        if len(heard) == 1:
            raise error
        (tmp_path / "go on").touch()

    assert await reading_process.run(functools.partial(waits, tmp_path), "a.pdf", DEFAULT_LIMITS, hear) == "read"
    assert heard[:2] == [(1, 2), (1, 2)], "it was said again"


async def test_what_is_read_is_not_lost_when_its_last_step_cannot_be_said(tmp_path: Path) -> None:
    async def hear(done: int, total: int) -> None:
        (tmp_path / "go on").touch()
        await asyncio.sleep(0.3)
        raise TimeoutError

    assert await reading_process.run(functools.partial(waits, tmp_path), "a.pdf", DEFAULT_LIMITS, hear) == "read"


def fails(folder: Path) -> str:
    """A reading that finds when it may that the file is damaged."""
    waits(folder)
    raise ReadError("damaged", "It is damaged.")


@pytest.mark.parametrize("limits", [DEFAULT_LIMITS, Limits(seconds=2)])
async def test_who_is_being_told_is_let_finish_when_a_reading_ends_badly(tmp_path: Path, limits: Limits) -> None:
    finished: list[bool] = []

    async def hear(done: int, total: int) -> None:
        if limits is DEFAULT_LIMITS:
            (tmp_path / "go on").touch()
        finished.append(False)
        await asyncio.sleep(1.5)
        finished[-1] = True

    with pytest.raises(ReadError) as caught:
        await reading_process.run(functools.partial(fails, tmp_path), "a.pdf", limits, hear)
    assert caught.value.code == ("damaged" if limits is DEFAULT_LIMITS else "took_too_long")
    assert finished == [True]


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that have gone by."""
    now = [0.0]
    clock = SimpleNamespace(monotonic=lambda: now[0])
    for module in (open_file, progress):  # Not `time.monotonic` itself, by which the whole process goes.
        monkeypatch.setattr(module, "time", clock)
    return now


def left(pace: OpeningPace, done: int = 0, total: int = 0) -> float | None:
    """The seconds until the file is open, as far as that is told."""
    ends_at = pace.ends_at(done, total)
    return None if ends_at is None else round((ends_at - datetime.now(UTC)).total_seconds())


def test_the_time_of_a_file_is_that_of_earlier_ones_of_its_kind_and_size(clock: list[float]) -> None:
    earlier = Earlier()
    first = OpeningPace("file .docx", 1_000, earlier)
    assert left(first) is None, "nothing was measured yet"
    clock[0] += 9
    assert left(first) is None
    first.note()  # 10 seconds: it had been read for one when it was heard first.
    again = OpeningPace("file .docx", 5_000, earlier)
    assert left(again) == 49
    clock[0] += 40
    assert left(again) == 9
    clock[0] += 20
    assert left(again) is None, "what has turned out too short is not told"
    assert left(OpeningPace("file .pdf", 5_000, earlier)) is None, "of another kind nothing is known"


def test_a_file_that_tells_its_steps_is_expected_by_them(clock: list[float]) -> None:
    earlier = Earlier()
    first = OpeningPace("file .pdf", 10**6, earlier)
    assert left(first, 0, 100) is None
    clock[0] += 3
    assert left(first, 1, 100) is None, "one of its pages tells no pace"
    clock[0] += 10
    assert left(first, 11, 100) == 89, "a page a second"
    clock[0] += 89
    first.note()
    assert left(OpeningPace("file .pdf", 10, earlier), 0, 200) == 7, "twice the pages, twice the time until the first"


def test_what_was_expected_stands_while_nothing_new_is_told(clock: list[float]) -> None:
    pace = OpeningPace("file .pdf", 10**6, Earlier())
    assert left(pace, 2, 100) is None
    clock[0] += 10
    assert left(pace, 12, 100) == 88
    clock[0] += 60
    assert left(pace, 12, 100) == 88, "not longer, the longer a step takes of which nothing is told"
    assert left(pace, 72, 100) == 28


@pytest.mark.parametrize(("done", "seconds", "told"), [(9, 9, False), (10, 10, True), (2, 14, False), (2, 15, True)])
def test_a_pace_is_known_after_ten_steps_or_a_quarter_of_a_minute(
    clock: list[float], done: int, seconds: int, told: bool
) -> None:
    pace = progress.Pace()
    pace.begin(0)
    clock[0] += seconds
    assert pace.ends_at(0, 1_000) is None
    ends_at = pace.ends_at(done, 1_000)
    assert (ends_at is not None) == told
    assert ends_at is None or (ends_at - datetime.now(UTC)).total_seconds() == pytest.approx(
        seconds * (1_000 - done) / done, abs=1
    )


class _Said:
    """Stands for a database, and keeps what is said of a source."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.changes: list[dict[str, object]] = []

        async def going_on(tx: object, source: object, **changes: object) -> None:
            self.changes.append(changes)

        monkeypatch.setattr(progress, "going_on", going_on)

    @asynccontextmanager
    async def transaction(self, account: object) -> AsyncIterator[None]:
        yield


def silent(seconds: float) -> str:
    """A reading that takes long and tells nothing."""
    time.sleep(seconds)
    return "read"


async def test_one_file_of_an_archive_does_not_say_how_long_all_of_them_take(monkeypatch: pytest.MonkeyPatch) -> None:
    said: Any = _Said(monkeypatch)
    source: Any = SimpleNamespace(kind="file", account_id=None)
    reading = functools.partial(silent, 1.5)
    await open_file.open_file(said, source, reading, "a.docx", DEFAULT_LIMITS, files=(3, 90))
    assert said.changes == [
        {"step": "opening", "done": 3, "total": 90},
        {"step": "reading", "done": 3, "total": 90},
    ]


def test_names_that_people_choose_are_measured_as_a_few_kinds() -> None:
    named = ["a.pdf", "B.PDF", "a.docm", "a.docx", "notes", *(f"https://a.example/a.pdf?session={n}" for n in range(9))]
    assert {open_file.measured_as("file", name) for name in named} == {"file pdf", "file docx", "file other"}
