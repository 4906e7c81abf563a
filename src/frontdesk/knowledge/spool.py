"""Passages on their way into the database: beyond a few megabytes they wait on disk, not in memory."""

import tempfile
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Any, Self
from uuid import UUID

import msgspec
import numpy as np

_IN_MEMORY = 8 * 1024 * 1024


class Row(msgspec.Struct, frozen=True):
    """A passage as it will be stored; `embedding` is the bytes of 32-bit numbers."""

    id: UUID
    ordinal: int
    heading: str
    page: int | None
    start_at: int
    end_at: int
    text: str
    question: str | None
    terms: list[int]
    title_terms: list[int]
    embedding: bytes
    sentences: bytes

    def values(self) -> dict[str, Any]:
        """The columns by name."""
        return msgspec.structs.asdict(self) | {"embedding": np.frombuffer(self.embedding, dtype=np.float32)}


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(list[Row]).decode


class Spool:
    """Batches of rows in the order in which they were added; gone when its block ends."""

    def __init__(self) -> None:
        self._file = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - closed by the block
        self._sizes: list[int] = []
        self.count = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        self._file.close()

    def add(self, rows: Sequence[Row]) -> bytes:
        """Adds a batch; returns it as bytes."""
        data = _encode(rows)
        self.add_again(data, len(rows))
        return data

    def add_again(self, data: bytes, count: int) -> None:
        """Adds a batch of so many rows that `add` returned before, here or elsewhere."""
        self._file.write(data)
        self._sizes.append(len(data))
        self.count += count

    def batches(self) -> Iterator[list[Row]]:
        """Every batch, from the first on."""
        self._file.seek(0)
        for size in self._sizes:
            yield _decode(self._file.read(size))
