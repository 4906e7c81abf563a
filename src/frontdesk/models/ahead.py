"""Hears a model out while what it said first is still worked on."""

import asyncio
from collections.abc import AsyncGenerator

from frontdesk.models.speech import Delta


async def read_ahead(deltas: AsyncGenerator[Delta], ended: asyncio.Event) -> AsyncGenerator[Delta]:
    """The deltas of a model's answer, which are read as fast as they come; `ended` is set when there are no more.

    Raises what reading them raises, in its place. What waits is bounded by the most tokens that the model may write.
    """
    read: asyncio.Queue[Delta | Exception | None] = asyncio.Queue()

    async def fill() -> None:
        try:
            async for delta in deltas:
                read.put_nowait(delta)
        except Exception as error:
            read.put_nowait(error)
        finally:
            ended.set()
            await deltas.aclose()
            read.put_nowait(None)

    filling = asyncio.create_task(fill())
    try:
        while (delta := await read.get()) is not None:
            if isinstance(delta, Exception):
                raise delta
            yield delta
    finally:
        filling.cancel()
        await asyncio.gather(filling, return_exceptions=True)
