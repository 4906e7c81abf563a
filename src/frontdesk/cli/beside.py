"""How commands find the server that runs on the same data: it leaves a note in the data folder while it runs."""

import hashlib
import os
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from frontdesk.foundation.settings import Settings


class Note(msgspec.Struct, frozen=True):
    """What a running server says of itself. `database` tells whether a command means the same one."""

    address: str
    pid: int
    database: str
    has_model: bool


def _file(config: Settings) -> Path:
    return config.data_dir / "serving.json"


def _database(config: Settings) -> str:
    return hashlib.sha256(config.database_url.encode()).hexdigest()[:16]


@contextmanager
def noted(config: Settings, address: str) -> Iterator[None]:
    """Leaves the note for as long as the server runs. A folder that can't be written goes without."""
    note = Note(address, os.getpid(), _database(config), bool(config.llm_url))
    file = _file(config)
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(msgspec.json.encode(note))
    try:
        yield
    finally:
        if (left := _read(config)) is not None and left.pid == note.pid:
            file.unlink(missing_ok=True)


def find_server(config: Settings) -> Note | None:
    """The server that runs on this data and answers now."""
    note = _read(config)
    if note is None or note.database != _database(config):
        return None
    with suppress(OSError, ValueError):
        os.kill(note.pid, 0)
        with urllib.request.urlopen(f"{note.address}/readyz", timeout=2) as reply:  # noqa: S310 - our own address
            return note if reply.status == 200 else None
    return None


def _read(config: Settings) -> Note | None:
    try:
        return msgspec.json.decode(_file(config).read_bytes(), type=Note)
    except (OSError, msgspec.MsgspecError):
        return None
