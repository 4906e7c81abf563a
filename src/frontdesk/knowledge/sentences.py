"""The sentences of a passage as they are stored: their spans, and a vector of each in eight bits a number."""

from collections.abc import Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

Span = tuple[int, int]


class Packed(msgspec.Struct, array_like=True):
    """Spans in characters of the passage's text, and the vectors' numbers as signed bytes, 127 times their size.

    `above` is what the document says further up of the list or table that the passage goes on with.
    """

    spans: list[Span]
    numbers: bytes
    above: str = ""


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Packed).decode


def pack(spans: Sequence[Span], vectors: NDArray[np.float32], above: str = "") -> bytes:
    """Spans and unit vectors (n, dimensions) as bytes: one byte a number, which moves a cosine by 0.005 at most."""
    return _encode(Packed(list(spans), np.rint(vectors * 127).astype(np.int8).tobytes(), above))


def above(data: bytes) -> str:
    """What stands above a passage that goes on with a list or table: its announcement, caption and columns' names."""
    return _decode(data).above


def unpack(data: bytes) -> tuple[list[Span], NDArray[np.float32]]:
    """Spans and vectors (n, dimensions) of length 1."""
    packed = _decode(data)
    count = len(packed.spans)
    if not count:
        return [], np.zeros((0, 0), dtype=np.float32)
    vectors = np.frombuffer(packed.numbers, dtype=np.int8).reshape(count, -1).astype(np.float32)
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return packed.spans, vectors / np.maximum(lengths, 1e-6)
