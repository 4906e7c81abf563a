"""A reading process that is ended says little of the file: it is read again, and given up when that ends it, too."""

import functools
import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from anyio import to_process

from frontdesk.knowledge import reading_process
from frontdesk.knowledge.readers import DEFAULT_LIMITS, ReadError


def ended_at_first(folder: Path, times: int) -> str:
    """A reading whose process is ended so many times while it reads."""
    earlier = len(list(folder.iterdir()))
    (folder / str(earlier)).touch()
    if earlier < times:
        os.kill(os.getpid(), signal.SIGKILL)
    return "read"


def tries(folder: Path) -> int:
    return len(list(folder.iterdir()))


async def test_a_file_whose_reading_was_ended_once_is_read(tmp_path: Path) -> None:
    reading = functools.partial(ended_at_first, tmp_path, 1)
    assert await reading_process.run(reading, "prices.pdf", DEFAULT_LIMITS) == "read"
    assert tries(tmp_path) == 2


async def test_a_file_that_ends_its_reading_each_time_is_given_up(tmp_path: Path) -> None:
    with pytest.raises(ReadError) as caught:
        await reading_process.run(functools.partial(ended_at_first, tmp_path, 99), "prices.pdf", DEFAULT_LIMITS)
    assert caught.value.code == "damaged"
    assert caught.value.sentence == (
        '"prices.pdf" can\'t be opened: what read it was ended twice before it was done, by the file or by this '
        "machine. Open it on your computer, save it again, and upload it."
    )
    assert tries(tmp_path) == 2


async def test_a_process_that_is_gone_while_it_starts_is_no_fault_of_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_sync, calls = to_process.run_sync, list[bool]()

    async def gone_at_the_second_start(reading: Callable[[], str], **options: object) -> str:
        calls.append(True)
        if len(calls) == 2:
            raise ProcessLookupError
        return await run_sync(reading, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(to_process, "run_sync", gone_at_the_second_start)
    with pytest.raises(ReadError) as caught:
        await reading_process.run(functools.partial(ended_at_first, tmp_path, 99), "prices.pdf", DEFAULT_LIMITS)
    assert caught.value.code == "damaged"
    assert (tries(tmp_path), len(calls)) == (2, 3)
