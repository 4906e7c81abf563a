"""Who is read first: what a person just added by hand, then what was brought in, then what is read again by itself.

A source's turn is a number; the smaller goes first. It grows with what its company has waiting already, so that nobody
waits behind another's thousand files.
"""

from enum import Enum

from sqlalchemy import ColumnElement, and_, func, select

from frontdesk.foundation.database import Transaction
from frontdesk.knowledge.tables import Source

_MOST = 1_000
"""So many waiting sources are counted; behind these it goes by time."""
_BACKGROUND = 2 * _MOST
"""The first turn of what is read again by itself. It is no more than that, so that another company's endless files
can't keep it waiting for ever."""
GOES_ON = -3
"""The priority of a website's further turns: that of a company's second file."""


class Comes(Enum):
    """How a source came to be read."""

    BY_HAND = "by hand"
    """A text, a pair, a page, or a change of anything: one person waits for it."""
    BROUGHT = "brought"
    """A file or a website, of which there may be many."""
    AGAIN = "again"
    """By itself, by a schedule. What was read before answers meanwhile."""
    RENEWED = "renewed"
    """By itself, because it is embedded or read otherwise now; so does it answer meanwhile."""


_BY_HAND = ("text", "qa", "page")


def comes_new(kind: str) -> Comes:
    """How a new source of a kind comes, unless whoever brings it knows better."""
    return Comes.BY_HAND if kind in _BY_HAND else Comes.BROUGHT


async def turn_of(tx: Transaction, source: Source, comes: Comes) -> int:
    """The turn of a source that begins to wait.

    What comes by hand has even numbers and counts its own kind only; what is brought has odd ones and counts both.
    """
    before = {
        Comes.BY_HAND: and_(Source.turn < _BACKGROUND, Source.turn % 2 == 0),
        Comes.BROUGHT: Source.turn < _BACKGROUND,
        Comes.AGAIN: Source.turn >= _BACKGROUND,
        Comes.RENEWED: Source.turn >= _BACKGROUND,
    }[comes]
    waiting = min(await _waiting(tx, source, before), _MOST - 1)
    if comes in (Comes.AGAIN, Comes.RENEWED):
        return _BACKGROUND + waiting
    return 2 * waiting + (comes is Comes.BROUGHT)


def priority(source: Source, *, goes_on: bool = False) -> int:
    """The priority of a source's job; `goes_on`: that of the rest of a website, of which some is read."""
    return GOES_ON if goes_on and source.turn < _BACKGROUND else -source.turn


async def _waiting(tx: Transaction, source: Source, before: ColumnElement[bool]) -> int:
    queued = select(Source.id).where(Source.status == "queued", Source.id != source.id, before)
    return await tx.scalar(select(func.count()).select_from(queued.limit(_MOST).subquery())) or 0
