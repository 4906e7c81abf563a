"""A file as the body of a multipart request, read in blocks while it is sent."""

import secrets
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import anyio

from frontdesk.client.effects import File, Progress

_BLOCK = 64 * 1024


def multipart(path: Path, name: str, fields: dict[str, str | None], progress: Progress | None) -> tuple[str, File]:
    """(content type, body) of an upload after RFC 7578. Raises OSError when there is no such file."""
    boundary = secrets.token_hex(16)
    parts = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n'
        for field, value in fields.items()
        if value is not None
    ]
    # As browsers do it: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data
    safe = name.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")
    parts.append(
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{safe}"\r\n'
        "Content-Type: application/octet-stream\r\n\r\n"
    )
    file = File(path, path.stat().st_size, "".join(parts).encode(), f"\r\n--{boundary}--\r\n".encode(), progress)
    return f"multipart/form-data; boundary={boundary}", file


def blocks(file: File) -> Iterator[bytes]:
    """The body, block by block."""
    yield file.head
    sent = 0
    with file.path.open("rb") as opened:
        while block := opened.read(_BLOCK):
            yield block
            sent += len(block)
            if file.progress is not None:
                file.progress(sent, file.size)
    yield file.tail


async def awaited_blocks(file: File) -> AsyncIterator[bytes]:
    """The body, block by block, read in a thread."""
    yield file.head
    sent = 0
    async with await anyio.open_file(file.path, "rb") as opened:
        while block := await opened.read(_BLOCK):
            yield block
            sent += len(block)
            if file.progress is not None:
                file.progress(sent, file.size)
    yield file.tail
