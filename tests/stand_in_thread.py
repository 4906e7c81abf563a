"""The stand-in for a model server in a thread of its own, for tests whose Frontdesk is another process."""

import asyncio
import threading
from typing import Any, Self

from frontdesk.answers.prompt import SUPPORTED
from tests.stand_in import DEFAULT_ANSWER, WORDS, Answer, StandIn


class StandInThread:
    """Runs until the block ends; `play` chooses how the next requests are answered."""

    def __init__(self) -> None:
        self._stand_in = StandIn("instant")
        self._loop = asyncio.new_event_loop()
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def _run(self) -> None:
        self._loop.run_until_complete(self._stand_in.__aenter__())
        self._started.set()
        self._loop.run_forever()

    def __enter__(self) -> Self:
        self._thread.start()
        self._started.wait()
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    async def _end(self) -> None:
        """Ends the connections that clients keep open."""
        await self._stand_in.__aexit__()
        serving = asyncio.all_tasks() - {asyncio.current_task()}
        for task in serving:
            task.cancel()
        await asyncio.gather(*serving, return_exceptions=True)

    @property
    def url(self) -> str:
        """The base URL to give to Frontdesk."""
        return self._stand_in.url

    @property
    def requests(self) -> list[dict[str, Any]]:
        """The bodies it was sent."""
        return self._stand_in.requests

    @property
    def looks(self) -> list[dict[str, Any]]:
        """The bodies of those that asked for a second look."""
        return self._stand_in.looks

    def play(
        self,
        *scripts: str,
        answer: Answer = DEFAULT_ANSWER,
        delay: float = 0.05,
        look: Answer | None = SUPPORTED,
        pieces: str = WORDS,
        one_at_a_time: bool = False,
    ) -> None:
        """Each further request takes the next script, and the last one repeats; second looks are answered by `look`.
        A text comes in what matches `pieces`; with `one_at_a_time` no look is answered while one is written."""
        self._stand_in.requests.clear()
        self._stand_in.looks.clear()
        self._stand_in._scripts = list(scripts)
        self._stand_in._answer = answer
        self._stand_in._delay = delay
        self._stand_in._look = look
        self._stand_in._pieces_of = pieces
        self._stand_in._busy_above = self._stand_in.open_streams if one_at_a_time else None
