"""What a source holds, part by part: a text, a pair, a page, a file."""

import functools
from collections.abc import AsyncIterator

import msgspec

from frontdesk.foundation.outbound import Outbound
from frontdesk.knowledge import reading_process
from frontdesk.knowledge.add import GivenPair
from frontdesk.knowledge.fetch import fetch_page
from frontdesk.knowledge.learn import Part
from frontdesk.knowledge.readers import Limits, Pair, Reading
from frontdesk.knowledge.tables import Content, Source


class Opening:
    """Opens sources within limits, the files of strangers in a process of their own."""

    def __init__(self, outbound: Outbound, limits: Limits, memory_bytes: int) -> None:
        self._outbound = outbound
        self._limits = limits
        self._memory_bytes = memory_bytes

    async def parts(self, source: Source, content: Content) -> AsyncIterator[Part]:
        """The parts of a source, as they are read. Raises ReadError when none can be."""
        reading = await self._only(source, content)
        title = reading.title if source.kind in ("file", "page") and reading.title else source.title
        yield Part("", title, source.url, reading)

    async def _only(self, source: Source, content: Content) -> Reading:
        if source.kind == "text":
            return Reading(title=source.title, text=content.data.decode())
        if source.kind == "qa" and content.name == "pair.json":
            given = msgspec.json.decode(content.data, type=GivenPair)
            pair = Pair(given.question, given.answer, tuple(given.phrasings))
            return Reading(title=source.title, text="", pairs=[pair])
        data = content.data
        if source.kind == "page":
            data = await fetch_page(self._outbound, data.decode(), self._limits.max_bytes)
        return await self._read(data, content.name)

    async def _read(self, data: bytes, name: str) -> Reading:
        """What the bytes say, found out in a process of its own that can be ended."""
        read = functools.partial(reading_process.read, data, name, self._limits, self._memory_bytes)
        return await reading_process.run(read, name, self._limits)
