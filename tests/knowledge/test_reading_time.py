"""How long a reading may take counts from where it begins, not from the start of a process for it."""

import functools
import time
from typing import Any

import pytest

from frontdesk.knowledge import reading_process
from frontdesk.knowledge.readers import Limits, ReadError

SECONDS = 3


class LoadsSlowly:
    """What takes longer to be handed over than a reading may take."""

    def __reduce__(self) -> tuple[Any, ...]:
        return time.sleep, (SECONDS + 0.5,)


async def test_only_what_takes_too_long_to_read_is_stopped() -> None:
    slow = functools.partial(str, LoadsSlowly())
    assert await reading_process.run(slow, "page.md", Limits(seconds=SECONDS)) == "None"
    with pytest.raises(ReadError) as caught:
        await reading_process.run(functools.partial(time.sleep, 60), "page.md", Limits(seconds=1))
    assert caught.value.code == "took_too_long"
