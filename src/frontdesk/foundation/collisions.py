"""Two transactions that wait for each other, or that can't both be true: the database ends one, which is done again."""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from litestar.types import ASGIApp, Message, Receive, Send
from psycopg.errors import DeadlockDetected, SerializationFailure

MOST_TRIES = 4
"""Times that something is done before its collision counts."""
_PAUSE_SECONDS = 0.05
_COLLIDED, _STANDS = "collided", "stands"


def is_collision(error: BaseException | None) -> bool:
    """Whether the database ended a transaction for the sake of another: done again, it is likely to succeed.

    Of several errors all must be such: a fault beside a collision would come again.
    """
    if isinstance(error, BaseExceptionGroup):
        return all(map(is_collision, error.exceptions))
    return isinstance(getattr(error, "orig", error), DeadlockDetected | SerializationFailure)


async def past_collisions(act: Callable[[], Awaitable[None]]) -> None:
    """Does something that may be done twice, again where it collides."""
    for tried in range(1, MOST_TRIES + 1):
        try:
            await act()
            return
        except Exception as error:
            if tried == MOST_TRIES or not is_collision(error):
                raise
        await _pause(tried)


async def _pause(tried: int) -> None:
    """Who collided once should not begin in the same moment again."""
    await asyncio.sleep(_PAUSE_SECONDS * 2**tried * random.random())  # noqa: S311


@asynccontextmanager
async def undone_until_its_end(scope: Any) -> AsyncIterator[None]:
    """Around a transaction of a request: nothing stands of the request until it commits, nor if it never does."""
    state = scope.setdefault("state", {})
    state.setdefault(_STANDS, False)
    yield
    state[_STANDS] = True


def note_collision(scope: Any) -> None:
    """Says of a request that it is about to be refused for a collision."""
    scope.setdefault("state", {})[_COLLIDED] = True


class PastCollisions:
    """ASGI around the app: a request of which nothing stands, because it collided, is carried out again.

    `kept` names what of the request's state is needed again: its body, which has arrived and comes no second time. An
    upload, whose body is not kept, is refused, and so is what collides too often.
    """

    def __init__(self, app: ASGIApp, kept: str) -> None:
        self._app = app
        self._kept = kept

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        before, tried = {**scope, "state": dict(scope.get("state", {}))}, 1
        while not await self._carried_out(scope, receive, send, last=tried == MOST_TRIES):
            state = {name: value for name, value in scope["state"].items() if name == self._kept}
            scope.clear()  # In place: who stands around the app looks into it afterwards.
            scope.update(before, state=before["state"] | state)
            await _pause(tried)
            tried += 1

    async def _carried_out(self, scope: Any, receive: Receive, send: Send, *, last: bool) -> bool:
        """Whether there is an answer that may be given."""
        again = False

        async def answer(message: Message) -> None:
            nonlocal again
            if message["type"] == "http.response.start":
                state = scope.get("state", {})
                undone = state.get(_COLLIDED) and state.get(_STANDS) is False
                again = bool(undone) and not last and not _is_upload(scope)
            if not again:
                await send(message)

        await self._app(scope, receive, answer)
        return not again


def _is_upload(scope: Any) -> bool:
    return any(k == b"content-type" and v.lower().startswith(b"multipart/") for k, v in scope["headers"])
