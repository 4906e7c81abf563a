"""The embedding models that were used before: each compares questions with what no other has embedded since."""

import asyncio
from collections.abc import Callable
from uuid import UUID

import structlog
from sqlalchemy import text

from frontdesk.foundation.database import Database, rows
from frontdesk.models.embed import Embedder

log = structlog.get_logger(__name__)

IDLE_SECONDS = 600.0
"""After so long without a question for it a model is closed; one that could not be opened is then tried again."""

UNNAMED = "all-MiniLM-L6-v2"
"""What is tried for a number without a name: names were not always kept, and this model comes with Frontdesk."""

_NAMED = text("SELECT name FROM embedder WHERE number = :number")
# Until a worker has noticed a new model, `embedder` is still the one before.
_BEFORE = """
    SELECT coalesce(nullif(embedder, %(used)s), nullif(embedder_before, %(used)s)) AS number
    FROM library WHERE account_id = current_account()"""


class Former:
    """Finds and opens former models by their numbers, when something is found that only they can compare."""

    def __init__(self, database: Database, load: Callable[[str], Embedder]) -> None:
        self._database = database
        self._load = load
        self._opened: dict[int, asyncio.Task[Embedder | None]] = {}
        self._closing: dict[int, asyncio.TimerHandle] = {}

    async def of(self, account_id: UUID, used: int) -> int | None:
        """The number of the model, other than the one used, that passages of a company may have vectors of."""
        async with self._database.transaction(account_id) as tx:
            found = await rows(tx, _BEFORE, {"used": used})
        return found[0].number if found else None

    async def model(self, number: int) -> Embedder | None:
        """The model of a number; None when it is not here any more, or can't be opened."""
        if number not in self._opened:
            self._opened[number] = asyncio.create_task(self._find(number))
        model = await asyncio.shield(self._opened[number])  # Who goes away leaves it to the others that wait.
        if model is not None or number not in self._closing:
            self._close_later(number)
        return model

    async def close(self) -> None:
        """Stops the models' threads."""
        for timer in self._closing.values():
            timer.cancel()
        await asyncio.gather(*self._opened.values(), return_exceptions=True)
        for model in map(_done, self._opened.values()):
            if model is not None:
                await asyncio.to_thread(model.close)

    async def _find(self, number: int) -> Embedder | None:
        try:
            async with self._database.transaction() as tx:
                name = await tx.scalar(_NAMED, {"number": number})
            return await asyncio.to_thread(self._open, name or UNNAMED, number)
        except BaseException:
            self._opened.pop(number, None)
            raise

    def _open(self, name: str, number: int) -> Embedder | None:
        """Loads a model and tries it: whatever is wrong with its files, visitors are answered without it."""
        try:
            model = self._load(name)
        except Exception as error:
            log.warning("a former embedding model can't be opened, so its passages go by words", error=repr(error))
            return None
        try:
            if model.number == number:
                model.embed_question("Is it whole?")
                return model
            log.warning("a former embedding model was changed, so its passages go by words", name=name)
        except Exception as error:
            log.warning("a former embedding model doesn't work, so its passages go by words", error=repr(error))
        model.close()
        return None

    def _close_later(self, number: int) -> None:
        if (before := self._closing.pop(number, None)) is not None:
            before.cancel()
        self._closing[number] = asyncio.get_running_loop().call_later(IDLE_SECONDS, self._rest, number)

    def _rest(self, number: int) -> None:
        self._closing.pop(number, None)
        opened = self._opened.pop(number, None)
        if opened is not None and (model := _done(opened)) is not None:
            asyncio.get_running_loop().run_in_executor(None, model.close)


def _done(opened: asyncio.Task[Embedder | None]) -> Embedder | None:
    return opened.result() if opened.done() and not opened.cancelled() and opened.exception() is None else None
