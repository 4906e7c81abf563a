"""How many requests a minute a token, or an address without one that counts, may send; kept in memory by each process.

The address is counted before a token is looked up, so a flood of made-up tokens does not reach the database.
"""

import ipaddress
import math
import re
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

import msgspec

from frontdesk.foundation.security import token_hash
from frontdesk.foundation.settings import Settings

MINUTE = 60.0
MOST_KEPT = 20_000
"""Callers remembered at most; past it the one that was quiet for longest is forgotten, about 4 MB in all."""

_TOKEN = re.compile(rb"(?i)(?:token|bearer) +([0-9a-f]{40}) *")


class Allowance(msgspec.Struct, frozen=True):
    """What a caller may still send. `reset` and `retry_after` are in seconds, the latter 0 when this one may pass."""

    limit: int
    remaining: int
    reset: int
    retry_after: int

    def headers(self) -> list[tuple[bytes, bytes]]:
        """As `RateLimit-*` fields, of the IETF draft "RateLimit header fields for HTTP" before its seventh version."""
        told = (("limit", self.limit), ("remaining", self.remaining), ("reset", self.reset))
        return [(f"ratelimit-{name}".encode(), str(value).encode()) for name, value in told]


class Buckets:
    """A bucket for each caller: it holds a minute's requests and fills again evenly, so a short burst passes.

    One number is kept for each: when its bucket is full again (the generic cell rate algorithm, ITU-T I.371).
    """

    def __init__(
        self, per_minute: int, most_kept: int = MOST_KEPT, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._limit = max(1, per_minute)
        self._each = MINUTE / self._limit
        self._most_kept = most_kept
        self._clock = clock
        self._full_at: OrderedDict[bytes, float] = OrderedDict()

    def __len__(self) -> int:
        return len(self._full_at)

    def take(self, caller: bytes) -> Allowance:
        """Counts one request, unless the bucket is empty; then it says how long to wait."""
        now = self._clock()
        full_at = max(self._full_at.get(caller, now), now) + self._each
        wait = full_at - now - MINUTE
        if wait > 1e-9:
            seconds = max(1, math.ceil(wait))
            return Allowance(self._limit, 0, seconds, seconds)
        self._full_at[caller] = full_at
        self._full_at.move_to_end(caller)
        if len(self._full_at) > self._most_kept:
            self._full_at.popitem(last=False)
        return Allowance(self._limit, int((MINUTE + now - full_at) / self._each + 1e-6), math.ceil(full_at - now), 0)


class RateLimits:
    """The limits of one process; whoever looks up tokens tells it which ones count."""

    def __init__(self, settings: Settings) -> None:
        self._on = settings.rate_limits
        self._tokens = Buckets(settings.requests_per_token)
        self._addresses = Buckets(settings.requests_per_address)
        self._known: OrderedDict[bytes, None] = OrderedDict()

    def take(self, scope: Any) -> Allowance | None:
        """Counts a request by its token, or by its address unless the token is known to count; None without limits."""
        if not self._on:
            return None
        header = next((value for name, value in scope["headers"] if name == b"authorization"), b"")
        token = _TOKEN.fullmatch(header)
        if token and (hashed := token_hash(token[1].decode())) in self._known:
            return self._tokens.take(hashed)
        client = scope.get("client")
        return self._addresses.take(network(client[0] if client else ""))

    def learn(self, hashed: bytes) -> None:
        """A token with this hash was found to count."""
        if hashed not in self._known:
            self._known[hashed] = None
            if len(self._known) > MOST_KEPT:
                self._known.popitem(last=False)

    def forget(self, hashed: bytes) -> None:
        """A token with this hash does not count, or no longer."""
        self._known.pop(hashed, None)


def network(address: str) -> bytes:
    """What an address is counted by: itself, or the /64 of IPv6 that one household or server has as a whole."""
    try:
        read = ipaddress.ip_address(address)
    except ValueError:
        return address[:64].encode(errors="replace")
    if isinstance(read, ipaddress.IPv6Address):
        return read.ipv4_mapped.packed if read.ipv4_mapped else read.packed[:8]
    return read.packed
