"""Lists in pages: `limit` and `offset` as clients know them; `next` and `previous` stay true while rows are added."""

import re
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Generic, TypeVar
from urllib.parse import urlencode
from uuid import UUID

import msgspec
from litestar import Request
from sqlalchemy import ColumnElement, Select, func, select, text, true

from frontdesk.foundation import marks
from frontdesk.foundation.database import Transaction
from frontdesk.foundation.errors import Fields, Invalid
from frontdesk.foundation.ids import parse_id

Shape = TypeVar("Shape")

DEFAULT_LIMIT = 20
MOST = 100
_PAGING = ("limit", "offset", "before", "after")
_FARTHEST = 1 << 62
# A prepared statement keeps the plan that was made for whoever asked first: a small account's would sort a large one's
# hundred thousand rows. And where one account has most of a table, that is no reason to read all of it for another.
_plan_each = text("""
    SELECT set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_seqscan', 'off', true)""")


class Page(msgspec.Struct, Generic[Shape]):
    """One page of a list, newest first; `next` and `previous` are absolute addresses or null."""

    count: int
    next: str | None
    previous: str | None
    results: list[Shape]


class Asked(msgspec.Struct):
    """What page was asked for, and the address that its links are made from."""

    limit: int
    offset: int
    before: UUID | None
    after: UUID | None
    address: str
    kept: list[tuple[str, str]]

    def link(self, offset: int, **cursor: str) -> str:
        """The address of another page with the same filters."""
        place = {"offset": offset} if offset else {}
        return f"{self.address}?{urlencode([*self.kept, ('limit', self.limit), *place.items(), *cursor.items()])}"


def asked(request: Request[Any, Any, Any], also: Fields | None = None) -> Asked:
    """The paging parameters of a request. Raises Invalid naming those that can't be read, `also` bad ones with them."""
    errors: Fields = dict(also or {})
    limit = _number(request, "limit", DEFAULT_LIMIT, 1, errors)
    offset = _number(request, "offset", 0, 0, errors)
    cursors = {name: parse_id(request.query_params.get(name)) for name in ("before", "after")}
    for name, cursor in cursors.items():
        if cursor is None and name in request.query_params:
            errors[name] = ["Follow the links of a page instead of writing them."]
    if errors:
        raise Invalid(errors)
    kept = [(k, v) for k, v in request.query_params.multi_items() if k not in _PAGING]
    path = request.scope["path"]
    address = base_address(request) + path + ("" if path.endswith("/") else "/")
    return Asked(min(limit, MOST), offset, cursors["before"], cursors["after"], address, kept)


def _number(request: Request[Any, Any, Any], name: str, default: int, least: int, errors: Fields) -> int:
    text = request.query_params.get(name)
    if text is None:
        return default
    if not re.fullmatch(r"[0-9]{1,40}", text) or int(text) < least:
        errors[name] = [f"Expected a whole number of at least {least}."]
        return default
    return min(int(text), _FARTHEST)


def base_address(request: Request[Any, Any, Any]) -> str:
    """Scheme and host that the caller used; a Host header that is none is replaced by our own address."""
    scheme, host = request.scope["scheme"], request.headers.get("host", "")
    if not re.fullmatch(r"[A-Za-z0-9.-]{1,253}(:\d{1,5})?|\[[0-9A-Fa-f:.]{2,45}\](:\d{1,5})?", host):
        server = request.scope.get("server") or ("127.0.0.1", 80)
        host = f"{server[0]}:{server[1]}"
    return f"{scheme}://{host.lower()}"


async def page(
    tx: Transaction,
    wanted: Asked,
    rows: Select[Any],
    id_column: Any,
    render: Callable[[Sequence[Any]], Awaitable[list[Shape]]],
    count: int | None = None,
) -> Page[Shape]:
    """The page of a selection, from the newest identifier on. A link carries the identifier where its page begins.

    `count` is how many rows the selection has, where the caller knows; else it is counted.
    """
    await tx.execute(_plan_each)
    count, start, skip = await _place(tx, wanted, rows, id_column, count)
    found = await _rows(tx, wanted, rows, id_column, start, skip) if skip < count or wanted.after else []
    more = len(found) > wanted.limit
    found = found[1:] if more and wanted.after else found[: wanted.limit]
    following = wanted.offset + wanted.limit
    has_next = bool(found) and (wanted.after is not None or more)
    return Page(
        count=count,
        next=wanted.link(following, before=str(found[-1].id)) if has_next else None,
        previous=_previous(wanted, found),
        results=await render(found),
    )


async def _place(
    tx: Transaction, wanted: Asked, rows: Select[Any], id_column: Any, known: int | None
) -> tuple[int, ColumnElement[bool], int]:
    """The number of rows, the condition on where the page begins, and how many rows further."""
    table = id_column.class_
    skip = 0 if wanted.before or wanted.after else wanted.offset
    if known is not None:
        count, up_to = known, None
    elif table.is_marked and rows.whereclause is None:
        place = await marks.place(tx, table, skip)
        count, up_to, skip = place.count, place.up_to, place.skip
    else:
        count, up_to = await tx.scalar(select(func.count()).select_from(rows.order_by(None).subquery())) or 0, None
    if wanted.before is not None:
        return count, id_column < wanted.before, skip
    return count, true() if up_to is None else id_column <= up_to, skip


async def _rows(
    tx: Transaction, wanted: Asked, rows: Select[Any], id_column: Any, start: ColumnElement[bool], skip: int
) -> list[Any]:
    """One row more than the page holds, to see whether another page follows."""
    if wanted.after is not None:
        query = rows.where(id_column > wanted.after).order_by(id_column).limit(wanted.limit + 1)
        return list(reversed((await tx.scalars(query)).all()))
    query = rows.where(start).order_by(id_column.desc())
    if skip:
        # Only identifiers are passed over, which an index holds; whole rows would be read to be thrown away.
        passed = query.with_only_columns(id_column).offset(skip).limit(1).correlate(None)
        query = query.where(id_column <= passed.scalar_subquery())
    return list((await tx.scalars(query.limit(wanted.limit + 1))).all())


def _previous(wanted: Asked, found: list[Any]) -> str | None:
    if not wanted.offset:
        return None
    before_this = max(0, wanted.offset - wanted.limit)
    if not before_this or not found:
        return wanted.link(before_this)
    return wanted.link(before_this, after=str(found[0].id))
