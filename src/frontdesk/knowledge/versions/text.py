"""What an earlier version of a source says, read from the bytes that were kept of it."""

import functools

import msgspec

from frontdesk.foundation.settings import Settings
from frontdesk.knowledge.add import PAIR, GivenPair
from frontdesk.knowledge.versions.tables import SourceVersion


async def text_of(version: SourceVersion, data: bytes, settings: Settings) -> tuple[str, str | None]:
    """The text as Markdown, and why there is none. Of an archive it is the names of its files."""
    if version.kind == "text":
        return data.decode(), None
    if version.kind == "qa" and version.name == PAIR:
        given = msgspec.json.decode(data, type=GivenPair)
        return f"**{given.question}**\n\n{given.answer}", None
    return await _read(version.name, data, settings)


async def _read(name: str, data: bytes, settings: Settings) -> tuple[str, str | None]:
    # The readers are only loaded where something is read.
    from frontdesk.knowledge import reading_process
    from frontdesk.knowledge.readers import ReadError, Reading

    limits = reading_process.limits_of(settings)
    opening = functools.partial(reading_process.open_up, data, name, limits, settings.read_memory_bytes)
    try:
        opened = await reading_process.run(opening, name, limits)
    except ReadError as error:
        return "", error.sentence
    if isinstance(opened, Reading):
        return opened.shown(), None
    return "\n".join(f"- {member.place or name}" for member in opened), None
