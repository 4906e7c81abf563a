"""Unpacking what comes over HTTP: never more than is asked for, however small the packed bytes are."""

import zlib
from collections.abc import AsyncIterator

TAKEN = "gzip, deflate"
"""What may be sent to us packed, as Accept-Encoding says it."""


class Unpackable(Exception):
    """A body in a coding that was not asked for, or one that is broken."""


async def unpacked(parts: AsyncIterator[bytes], coding: str, most_bytes: int) -> tuple[bytes, bool]:
    """The body that raw parts make, up to a size, and whether there was more. Raises Unpackable."""
    unpack = _unpacker(coding.strip().lower())
    whole = bytearray()
    async for part in parts:
        # One byte more than is kept tells that there is more.
        whole += unpack(part, most_bytes + 1 - len(whole))
        if len(whole) > most_bytes:
            return bytes(whole[:most_bytes]), True
    return bytes(whole), False


def _unpacker(coding: str) -> "_Inflate | _Plain":
    if coding in ("", "identity"):
        return _Plain()
    if coding in ("gzip", "x-gzip", "deflate"):
        return _Inflate(coding)
    raise Unpackable(coding)


class _Plain:
    def __call__(self, part: bytes, most: int) -> bytes:
        return part[:most]


class _Inflate:
    """gzip says what it is at its start; `deflate` is sent with the zlib head or, against the standard, without."""

    def __init__(self, coding: str) -> None:
        self._deflate = coding == "deflate"
        self._machine = zlib.decompressobj(wbits=15 if self._deflate else 31)
        self._begun = False

    def __call__(self, part: bytes, most: int) -> bytes:
        try:
            return self._inflate(part, most)
        except zlib.error as error:
            if self._begun or not self._deflate:
                raise Unpackable(str(error)) from error
            self._machine = zlib.decompressobj(wbits=-15)
            return self._inflate(part, most)

    def _inflate(self, part: bytes, most: int) -> bytes:
        if self._machine.eof:
            return b""
        found = self._machine.decompress(part, most)
        self._begun = True
        return found
