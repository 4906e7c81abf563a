"""Keywords and their notifications over HTTP."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Annotated, Any

import msgspec
from litestar import Response, delete, get, post
from msgspec import UNSET, UnsetType
from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from frontdesk.accounts.access import Access
from frontdesk.accounts.caller import Call, Caller
from frontdesk.foundation import paging
from frontdesk.foundation.bodies import BLANK, SAYS_SOMETHING, described
from frontdesk.foundation.errors import Fields, NotFound
from frontdesk.foundation.ids import new_id, parse_id
from frontdesk.foundation.mail import mail_address
from frontdesk.foundation.settings import Settings
from frontdesk.keywords.match import folded
from frontdesk.keywords.shapes import (
    KeywordShape,
    NotificationShape,
    keyword_shape,
    notification_shapes,
)
from frontdesk.keywords.tables import Keyword, KeywordNotification

_LONGEST = 200
_LONGEST_EMAIL = 320


class NewKeyword(msgspec.Struct):
    """The body that watches a word or phrase, with the address that is mailed when it is written, if there is one.

    With `handoff` true a person is asked for in the room, too.
    """

    keyword: Annotated[str, described(pattern=SAYS_SOMETHING, maxLength=_LONGEST)]
    email: Annotated[str, described(maxLength=_LONGEST_EMAIL)] | UnsetType | None = UNSET
    handoff: bool | UnsetType = UNSET

    @staticmethod
    def problems(given: dict[str, Any]) -> Fields:
        """A keyword says something and has a length; an address could reach someone."""
        errors: Fields = {}
        keyword, email = given.get("keyword", "x"), given.get("email")
        if not folded(keyword):
            errors["keyword"] = [BLANK]
        elif len(keyword) > _LONGEST:
            errors["keyword"] = [f"This can be up to {_LONGEST} characters."]
        if email and email.strip() and (len(email) > _LONGEST_EMAIL or mail_address(email) is None):
            errors["email"] = ["This is no e-mail address. It looks like name@shop.example."]
        return errors


@get("/keywords")
async def list_keywords(request: Call, access: Access, settings: Settings) -> paging.Page[KeywordShape]:
    """The watched words and phrases, newest first."""
    async with access.enter(request, "read") as caller:

        async def render(rows: Sequence[Keyword]) -> list[KeywordShape]:
            return [keyword_shape(row, can_mail=bool(settings.smtp_url)) for row in rows]

        return await paging.page(caller.tx, paging.asked(request), select(Keyword), Keyword.id, render)


@post("/keywords", takes=NewKeyword, gives=KeywordShape, also=(200,))
async def add_keyword(request: Call, access: Access, settings: Settings) -> Response[bytes]:
    """Watches a word or phrase. The same again, in whatever case or number: 200 with the one that exists.

    An `email` (null too) or `handoff` that is named is that keyword's from then on. Mail goes out where the server is
    set up for it; else `hint` says so.
    """
    async with access.enter(request, "write") as caller:
        form = caller.form(NewKeyword)
        keyword, email = form.keyword.strip(), mail_address(form.email) if form.email else None
        values = {"account_id": caller.account_id, "id": new_id(), "keyword": keyword, "folded": folded(keyword)}
        handoff = form.handoff is True
        new = insert(Keyword).values(**values, email=email, handoff=handoff, created_at=datetime.now(UTC))
        # An update that changes nothing returns the row that exists; it can't be removed in between.
        changed: dict[str, Any] = {"folded": new.excluded.folded}
        changed |= {} if form.email is UNSET else {"email": email}
        changed |= {} if form.handoff is UNSET else {"handoff": handoff}
        either = new.on_conflict_do_update(index_elements=[Keyword.account_id, Keyword.folded], set_=changed)
        row = (await caller.tx.scalars(either.returning(Keyword))).one()
        return await caller.done(
            keyword_shape(row, can_mail=bool(settings.smtp_url)), 201 if row.id == values["id"] else 200
        )


async def _find(caller: Caller, ref: str) -> Keyword:
    id_ = parse_id(ref)
    row = await caller.tx.scalar(select(Keyword).where(Keyword.id == id_)) if id_ else None
    if row is None:
        raise NotFound
    return row


@get("/keywords/{ref:str}")
async def get_keyword(request: Call, access: Access, settings: Settings, ref: str) -> KeywordShape:
    """One watched word or phrase."""
    async with access.enter(request, "read") as caller:
        return keyword_shape(await _find(caller, ref), can_mail=bool(settings.smtp_url))


@delete("/keywords/{ref:str}")
async def remove_keyword(request: Call, access: Access, ref: str) -> None:
    """Stops watching a word or phrase; its notifications stay."""
    async with access.enter(request, "write") as caller:
        await caller.tx.delete(await _find(caller, ref))


@get("/keyword_notifications")
async def list_notifications(request: Call, access: Access) -> paging.Page[NotificationShape]:
    """What visitors wrote of the watched words, newest first."""
    async with access.enter(request, "read") as caller:

        async def render(rows: Sequence[KeywordNotification]) -> list[NotificationShape]:
            return await notification_shapes(caller.tx, rows)

        query = select(KeywordNotification)
        return await paging.page(caller.tx, paging.asked(request), query, KeywordNotification.id, render)


routes = [list_keywords, add_keyword, get_keyword, remove_keyword, list_notifications]
