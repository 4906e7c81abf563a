"""Politeness: few requests to a host at once, and a pause between two, whoever's crawls they are for."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

MOST_HOSTS = 1_000
"""Hosts that are remembered; those that nobody waits for are forgotten first."""


LONGEST_HOLD = 5.0
"""Seconds of a host's rest that a request waits for; during longer ones it is not made, and comes again later."""


class Resting(Exception):
    """A host asked to be left alone for longer than a request waits."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class _Host:
    def __init__(self, at_once: int) -> None:
        self.gate = asyncio.Semaphore(at_once)
        self.next = 0.0
        self.rests_until = 0.0
        self.waiting = 0


class Polite:
    """Lets requests of this process pass to each host at its pace."""

    def __init__(self, at_once: int) -> None:
        self._at_once = at_once
        self._hosts: dict[str, _Host] = {}

    @asynccontextmanager
    async def turn(self, host: str, delay: float) -> AsyncIterator[None]:
        """A request's turn: it has begun at least `delay` seconds after the one before it. Raises Resting."""
        entry = self._hosts.setdefault(host, _Host(self._at_once))
        entry.waiting += 1
        try:
            async with entry.gate:
                now = time.monotonic()
                if entry.rests_until - now > LONGEST_HOLD:
                    raise Resting(entry.rests_until - now)
                begins = max(now, entry.next)
                entry.next = begins + delay
                await asyncio.sleep(begins - now)
                yield
        finally:
            entry.waiting -= 1
            self._forget()

    def wait(self, host: str) -> float:
        """Seconds until a request to a host may begin."""
        entry = self._hosts.get(host)
        return max(0.0, entry.next - time.monotonic()) if entry else 0.0

    def rest(self, host: str, seconds: float) -> None:
        """Nothing is asked of a host for a while, because it said so."""
        entry = self._hosts.setdefault(host, _Host(self._at_once))
        entry.rests_until = max(entry.rests_until, time.monotonic() + seconds)
        entry.next = max(entry.next, entry.rests_until)

    def rests(self, host: str) -> float:
        """Seconds for which nothing is asked of a host because it said so."""
        entry = self._hosts.get(host)
        return max(0.0, entry.rests_until - time.monotonic()) if entry else 0.0

    def _forget(self) -> None:
        if len(self._hosts) > MOST_HOSTS:
            now = time.monotonic()
            self._hosts = {k: h for k, h in self._hosts.items() if h.waiting or h.next > now}
