"""Sources that are embedded again in the background: what was read before answers meanwhile, so they stay ready.

Another embedding model, or a newer Frontdesk that reads otherwise, has all of them read once more. Nobody asked for
that and nothing is missing while it goes on, so its progress is told and whoever wants a source read may still say so.
"""

from sqlalchemy import ColumnElement, case, select

from frontdesk.foundation.database import Transaction
from frontdesk.knowledge.progress import PAUSED
from frontdesk.knowledge.tables import Source

WAITS = "waiting to be embedded again"
"""The step of a source whose turn has not come."""
EMBEDS = "embedding again"
"""The step of one whose turn it is."""

_unfinished = ("queued", "reading")

_is_renewed: ColumnElement[bool] = (
    Source.status.in_(_unfinished) & Source.renewed & Source.read_at.is_not(None) & Source.step.is_distinct_from(PAUSED)
)
stands: ColumnElement[str] = case((_is_renewed, "ready"), else_=Source.status)
"""The status that is told of a source, in a query."""


async def has_status(tx: Transaction, wanted: str) -> ColumnElement[bool]:
    """The condition that a source stands so: by its status alone where that is enough, of which lists have an index."""
    if wanted in _unfinished:
        return (Source.status == wanted) & ~_is_renewed
    if wanted == "ready" and await tx.scalar(select(Source.id).where(_is_renewed).limit(1)):
        return stands == wanted
    return Source.status == wanted


def is_renewed(source: Source) -> bool:
    """Whether a source is embedded again by itself, or waits for that."""
    by_itself = source.renewed and source.read_at is not None
    return by_itself and source.status in _unfinished and source.step != PAUSED


def step_of(source: Source) -> str:
    """What is told of such a source as its step."""
    return WAITS if source.status == "queued" else EMBEDS


def how_far(source: Source) -> tuple[int, int]:
    """How much of it is done, of how much: as when it is first read; before that, nothing of all it has."""
    if source.status == "reading" and source.total:
        return source.done, source.total
    return 0, source.passages + source.products
