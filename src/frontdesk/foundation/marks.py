"""Long lists: how many rows there are, and where the page after so many rows begins, whatever the list's length.

An exact `count(*)` and a plain OFFSET read every row that they pass: 60 ms and more among a million. So a list is
counted once: a mark lies at every thousandth row and says how many rows it stands for, and only rows newer than the
newest mark are counted each time. Whoever reads a list with many of those lays the marks that are missing, so a write
costs nothing more; a row that is removed is taken out of its mark's number by a trigger.

Marks lie among rows that are SETTLED_SECONDS old, by their identifiers. A row is added under an identifier of that
moment; whoever adds rows under old ones (a restored backup of single rows, say) removes the account's marks with it.
"""

import time
from datetime import UTC, datetime
from uuid import UUID

import msgspec

from frontdesk.foundation.database import AccountTable, Transaction, rows
from frontdesk.foundation.ids import first_id_at

STEP = 1_000
"""Rows between two marks: what a page's way may lead over at most."""

SETTLED_SECONDS = 120
"""After so long no transaction adds a row under an earlier identifier any more."""

MOST_LAID = 200
"""Marks that one reader lays at most: 200,000 rows, read in about 0.1 s."""

_NONE = UUID(int=0)


class Place(msgspec.Struct, frozen=True):
    """How many rows there are, and where a page begins: `skip` rows further than `up_to`, or than the newest row."""

    count: int
    up_to: UUID | None
    skip: int


_LOOK = "SELECT fresh, marked, id, newer FROM place_in_list(%(list)s, %(offset)s)"
_MAY_LAY = "SELECT pg_try_advisory_xact_lock(hashtextextended('{table}' || current_account(), 7023)) AS may"
_LAY = """
    INSERT INTO mark (account_id, list, id, n)
    SELECT current_account(), '{table}', id, %(step)s
    FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM (
        SELECT id FROM {table}
        WHERE account_id = current_account() AND id < %(settled)s AND id > coalesce((SELECT id FROM mark
            WHERE account_id = current_account() AND list = '{table}' ORDER BY id DESC LIMIT 1), %(none)s)
        ORDER BY id LIMIT %(most)s) AS unmarked) AS numbered
    WHERE place %% %(step)s = 0"""


async def place(tx: Transaction, table: type[AccountTable], offset: int) -> Place:
    """How long the account's list of all rows of a table is, and where its page after `offset` rows begins."""
    name = table.__tablename__
    [found] = await rows(tx, _LOOK, {"list": name, "offset": offset})
    if found.fresh > 2 * STEP:
        await _lay(tx, name)
    count = found.fresh + found.marked
    if found.id is None:
        return Place(count, None, offset)
    return Place(count, found.id, offset - found.newer)


async def _lay(tx: Transaction, name: str) -> None:
    """Lays the oldest marks that are missing, unless someone is doing it or is removing rows."""
    [asked] = await rows(tx, _MAY_LAY.format(table=name), {})
    if asked.may:
        settled = first_id_at(datetime.fromtimestamp(time.time() - SETTLED_SECONDS, UTC))
        most = STEP * MOST_LAID
        await rows(tx, _LAY.format(table=name), {"step": STEP, "settled": settled, "most": most, "none": _NONE})
