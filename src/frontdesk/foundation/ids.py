"""Identifiers made by the app: UUIDs of version 7, in order of time."""

import os
import threading
import time
from datetime import UTC, datetime
from uuid import UUID

_lock = threading.Lock()
_last = [0]


def new_id() -> UUID:
    """A UUIDv7 that is larger than every earlier one of this process.

    RFC 9562, method 3: 48 bits of milliseconds, then 12 bits that hold the fraction of the millisecond.
    """
    now = time.time_ns()
    ticks = (now // 1_000_000 << 12) | ((now % 1_000_000) * 4096 // 1_000_000)
    with _lock:
        ticks = _last[0] = max(ticks, _last[0] + 1)
    random = int.from_bytes(os.urandom(8), "big") & ((1 << 62) - 1)
    return UUID(int=(ticks >> 12 << 80) | (7 << 76) | ((ticks & 0xFFF) << 64) | (2 << 62) | random)


def parse_id(text: object) -> UUID | None:
    """The UUID that a text names in its usual form, or None."""
    if not isinstance(text, str) or len(text) != 36:
        return None
    try:
        return UUID(text)
    except ValueError:
        return None


def first_id_at(moment: datetime) -> UUID:
    """The smallest identifier that could be made at a moment: a bound for ranges of time."""
    return UUID(int=max(0, int(moment.timestamp() * 1000)) << 80)


def moment_of(id_: UUID) -> datetime:
    """When an identifier was made, to the millisecond."""
    return datetime.fromtimestamp((id_.int >> 80) / 1000, UTC)


def stamp(moment: datetime) -> str:
    """ISO 8601 in UTC with microseconds and Z: how every time leaves the API."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
