"""Stops asking an endpoint that keeps failing, so that visitors do not wait for its time-outs."""

import time
from collections.abc import Callable


class Breaker:
    """Opens after `failures` in a row; after `rest` seconds it lets one request through to see."""

    def __init__(
        self,
        failures: int = 5,
        rest: float = 30.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._limit = failures
        self._rest = rest
        self._clock = clock
        self._failed = 0
        self._opened_at = 0.0
        self._probing = False

    @property
    def is_open(self) -> bool:
        """Whether requests fail at once just now."""
        return self._failed >= self._limit and (self._probing or self.again_in > 0)

    @property
    def again_in(self) -> float:
        """Seconds until the next try, 0 when one may be made now."""
        if self._failed < self._limit:
            return 0.0
        return max(0.0, self._opened_at + self._rest - self._clock())

    def enter(self) -> bool:
        """Whether a request may be made; one that may must end in `succeeded`, `failed` or `left`."""
        if self.is_open:
            return False
        self._probing = self._failed >= self._limit
        return True

    def succeeded(self) -> None:
        """The endpoint answered."""
        self._failed = 0
        self._probing = False

    def failed(self) -> None:
        """The endpoint did not answer, or not in time."""
        self._failed += 1
        self._probing = False
        if self._failed >= self._limit:
            self._opened_at = self._clock()

    def left(self) -> None:
        """Nothing was learnt: the asker went away first."""
        self._probing = False
