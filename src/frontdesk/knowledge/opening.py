"""What a source holds, part by part: a text, a pair, a page, a file, the files of an archive."""

import asyncio
import functools
import tempfile
import time
from collections.abc import AsyncGenerator, Sequence
from pathlib import Path

import msgspec

from frontdesk.foundation.database import Database
from frontdesk.knowledge import reading_process
from frontdesk.knowledge.add import PAIR, GivenPair
from frontdesk.knowledge.crawl.single import SinglePage
from frontdesk.knowledge.learn import Learn, Part
from frontdesk.knowledge.open_file import open_file
from frontdesk.knowledge.readers import Limits, Member, Pair, ReadError, Reading, took_too_long
from frontdesk.knowledge.readers.hidden import Written, hidden
from frontdesk.knowledge.tables import Content, Source
from frontdesk.knowledge.versions.keep import names

_MOST_TIMES = 6
"""A file of an archive may take as long as any file; all of them together this many times as long."""


class Opening:
    """Opens sources within limits, the files of strangers in a process of their own."""

    def __init__(self, database: Database, pages: SinglePage, limits: Limits, memory_bytes: int, learn: Learn) -> None:
        self._database = database
        self._pages = pages
        self._limits = limits
        self._memory_bytes = memory_bytes
        self._learn = learn

    async def parts(self, source: Source, content: Content) -> AsyncGenerator[Part, None]:
        """The parts of a source, as they are read. Raises ReadError when none can be."""
        opened = await self._open(source, content)
        if isinstance(opened, Reading):
            yield Part("", await self._title(source, content, opened), source.url, opened)
            return
        async for part in self._members(source, content, opened):
            yield part

    async def _open(self, source: Source, content: Content) -> Reading | list[Member]:
        if source.kind == "text":
            text = content.data.decode()
            spans = await asyncio.to_thread(hidden, text, Written.PLAIN)
            return Reading(title=source.title, text=text, hidden=tuple(spans))
        if source.kind == "qa" and content.name == PAIR:
            given = msgspec.json.decode(content.data, type=GivenPair)
            pair = Pair(given.question, given.answer, tuple(given.phrasings))
            return Reading(title=source.title, text="", pairs=[pair])
        data = content.data
        if source.kind == "page":
            data = await self._pages.fetch(data.decode(), self._limits.max_bytes)
        opening = functools.partial(reading_process.open_up, data, content.name, self._limits, self._memory_bytes)
        return await open_file(self._database, source, opening, content.name, self._limits, size=len(data))

    async def _members(self, source: Source, content: Content, members: Sequence[Member]) -> AsyncGenerator[Part, None]:
        """The files of an archive, one at a time; those that are known are not read again."""
        began = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="frontdesk-") as folder:
            whole = Path(folder) / "whole"
            await asyncio.to_thread(whole.write_bytes, content.data)
            for number, member in enumerate(members, start=1):
                origin = self._learn.origin(member.digest)
                url = member.place or source.url
                reading: Reading | ReadError | None = None
                if time.monotonic() - began > _MOST_TIMES * self._limits.seconds:
                    reading = took_too_long(content.name, self._limits, _MOST_TIMES)
                elif member.problem is not None or not await self._learn.knows(source, member.place, origin):
                    files = number - 1, len(members)
                    reading = await self._member(source, whole, member, content.name, files)
                title = reading.title if isinstance(reading, Reading) else member.place or source.title
                yield Part(member.place, title, url, reading, origin, number, len(members))

    async def _member(
        self, source: Source, whole: Path, member: Member, name: str, files: tuple[int, int]
    ) -> Reading | ReadError:
        read = functools.partial(reading_process.read_member, whole, member, self._limits, self._memory_bytes)
        try:
            return await open_file(self._database, source, read, member.place or name, self._limits, files=files)
        except ReadError as error:
            return error

    async def _title(self, source: Source, content: Content, reading: Reading) -> str:
        """What a person called it, else what the file or page calls itself. A file's name that was left to stand for
        a title is none, also where a later version of it has another name."""
        if not reading.title or source.kind not in ("file", "page") or source.title == reading.title:
            return source.title
        if source.title in (content.name, source.url):
            return reading.title
        async with self._database.transaction(source.account_id) as tx:
            return reading.title if source.title in await names(tx, source) else source.title
