"""How far a reading is: told by a reader that has steps, heard by whoever waits for it, if anyone does.

Loads nothing: the reading process needs it before its memory is bounded.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

Item = TypeVar("Item")
Listener = Callable[[int, int], None]

_listener: ContextVar[Listener | None] = ContextVar("listener", default=None)


@contextmanager
def heard_by(listener: Listener) -> Iterator[None]:
    """Within, `listener` is called with what is told: how many of how many are done."""
    token = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(token)


def tell(done: int, total: int) -> None:
    """Says that so many pages, rows or files of a file are done, of all it has. Costs nothing where nobody listens."""
    listener = _listener.get()
    if listener is not None:
        listener(done, total)


@contextmanager
def share(first: int, last: int) -> Iterator[None]:
    """Within, what is told is done of one of several ways over the same pages or rows, which takes from `first` to
    `last` hundredths of the time of all of them."""
    listener = _listener.get()

    def of_all(done: int, total: int) -> None:
        if listener is not None:
            listener((first * total + (last - first) * done) // 100, total)

    with heard_by(of_all):
        yield


@contextmanager
def unheard() -> Iterator[None]:
    """Within, nothing that is told is heard."""
    token = _listener.set(None)
    try:
        yield
    finally:
        _listener.reset(token)


def counted(items: Sequence[Item], before: int = 0, total: int | None = None) -> Iterator[Item]:
    """The items, each of which is told as done when the next one is asked for; `before` of the `total` are already."""
    whole = before + len(items) if total is None else total
    for done, item in enumerate(items, start=before + 1):
        yield item
        tell(done, whole)
