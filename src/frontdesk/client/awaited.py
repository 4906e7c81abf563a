"""Runs calls on an event loop (asyncio or trio)."""

import contextlib
from collections.abc import AsyncIterator
from typing import Any, TypeVar

import anyio
import httpx

from frontdesk.client.effects import Alone, Effect, File, Item, Items, Read, Reply, Send, Sleep, Steps
from frontdesk.client.upload import awaited_blocks

T = TypeVar("T")


class Awaited:
    """Runs calls on an httpx.AsyncClient. Tasks of one loop may share it."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self.http = http
        self.lock = anyio.Lock()

    async def run(self, steps: Steps[T]) -> T:
        """The result of a call."""
        with contextlib.closing(steps):
            async with contextlib.aclosing(_Turn(self)) as turn:
                outcome: Any = None
                while True:
                    try:
                        effect = steps.send(outcome)
                    except StopIteration as done:
                        result: T = done.value
                        return result
                    outcome = await turn.perform(effect)

    async def iterate(self, steps: Items[T]) -> AsyncIterator[T]:
        """What a call gives, one after another; what it holds open is closed with the iteration."""
        with contextlib.closing(steps):
            async with contextlib.aclosing(_Turn(self)) as turn:
                outcome: Any = None
                while True:
                    try:
                        effect = steps.send(outcome)
                    except StopIteration:
                        return
                    if isinstance(effect, Item):
                        outcome = None
                        yield effect.value
                    else:
                        outcome = await turn.perform(effect)


class _Turn:
    """One call under way, with the response that it has open."""

    def __init__(self, driver: Awaited) -> None:
        self._driver = driver
        self._response: httpx.Response | None = None
        self._bytes: AsyncIterator[bytes]

    async def aclose(self) -> None:
        if self._response is not None:
            await self._response.aclose()
            self._response = None

    async def perform(self, effect: Effect) -> Any:
        match effect:
            case Send():
                return await self._send(effect)
            case Read():
                try:
                    return await anext(self._bytes, b"")
                except httpx.TransportError as error:
                    return error
            case Sleep():
                await anyio.sleep(effect.seconds)
            case Alone():
                async with self._driver.lock:
                    await self._driver.run(effect.steps)
        return None

    async def _send(self, send: Send) -> Reply | httpx.TransportError:
        await self.aclose()
        content = awaited_blocks(send.content) if isinstance(send.content, File) else send.content
        request = self._driver.http.build_request(**send.arguments(), content=content)
        try:
            response = await self._driver.http.send(request, stream=send.streamed)
            if send.streamed and response.is_success:
                self._response, self._bytes = response, response.aiter_bytes()
                return Reply(response.status_code, response.headers, b"")
            return Reply(response.status_code, response.headers, await response.aread())
        except httpx.TransportError as error:
            return error
