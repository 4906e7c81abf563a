"""Leads over HTTP."""

from typing import Annotated, Any, ClassVar

import msgspec
from litestar import Response, delete, get, patch, post, put
from msgspec import UNSET, UnsetType
from sqlalchemy import Select, select

from frontdesk.accounts.access import Access
from frontdesk.accounts.caller import Call, Caller
from frontdesk.foundation import events, paging
from frontdesk.foundation.bodies import changes, described
from frontdesk.foundation.days import DAY, day_after, day_asked
from frontdesk.foundation.errors import Fields, Invalid, NotFound
from frontdesk.foundation.ids import parse_id
from frontdesk.leads.contact import filled, is_email, is_phone
from frontdesk.leads.shapes import LeadShape, lead_shape, lead_shapes
from frontdesk.leads.tables import FIELDS, Lead, new_lead

_LONGEST = {
    "nickname": 500,
    "email": 320,
    "phone_number": 60,
    "device": 500,
    "from_page_title": 2_000,
    "referrer": 4_000,
}
_NOTHING = ["A lead needs at least one of " + ", ".join(FIELDS) + "."]


class LeadForm(msgspec.Struct):
    """What may be said of a lead; all of it optional."""

    nickname: Annotated[str, described(maxLength=_LONGEST["nickname"])] | UnsetType | None = UNSET
    email: Annotated[str, described(maxLength=_LONGEST["email"])] | UnsetType | None = UNSET
    phone_number: Annotated[str, described(maxLength=_LONGEST["phone_number"])] | UnsetType | None = UNSET
    device: Annotated[str, described(maxLength=_LONGEST["device"])] | UnsetType | None = UNSET
    from_page_title: Annotated[str, described(maxLength=_LONGEST["from_page_title"])] | UnsetType | None = UNSET
    referrer: Annotated[str, described(maxLength=_LONGEST["referrer"])] | UnsetType | None = UNSET

    @staticmethod
    def problems(given: dict[str, Any]) -> Fields:
        """Addresses and numbers that reach nobody, and texts past their length."""
        errors: Fields = {}
        if given.get("email") and not is_email(given["email"]):
            errors["email"] = ["This is no e-mail address. It looks like name@shop.example."]
        if given.get("phone_number") and not is_phone(given["phone_number"]):
            errors["phone_number"] = ["This is no phone number. It looks like +442079460958."]
        for name, value in given.items():
            if value and len(value) > _LONGEST[name]:
                errors[name] = [f"This can be up to {_LONGEST[name]:,} characters."]
        return errors


class NewLead(LeadForm):
    """The body that makes a lead: at least one field that says something."""

    narrowed: ClassVar[dict[str, Any]] = {"anyOf": [{"required": [name]} for name in FIELDS]}


@get("/leads", filters={"start_date": DAY, "end_date": DAY})
async def list_leads(request: Call, access: Access) -> paging.Page[LeadShape]:
    """The account's leads, newest first; `?start_date=` and `?end_date=` keep those of these days."""
    async with access.enter(request, "read") as caller:
        errors: Fields = {}
        query = _between(request, errors)
        return await paging.page(caller.tx, paging.asked(request, errors), query, Lead.id, lead_shapes)


def _between(request: Call, errors: Fields) -> Select[Lead]:
    """Leads made on the UTC days of the query; dates that are none are named in the errors."""
    query = select(Lead)
    if (first := day_asked(request, "start_date", errors)) is not None:
        query = query.where(Lead.created_at >= first)
    last = day_asked(request, "end_date", errors)
    if last is not None and (end := day_after(last)) is not None:
        query = query.where(Lead.created_at < end)
    return query


@post("/leads", takes=NewLead, gives=LeadShape)
async def add_lead(request: Call, access: Access) -> Response[bytes]:
    """Makes a lead of at least one field."""
    async with access.enter(request, "write") as caller:
        given = {name: filled(value) for name, value in changes(caller.form(NewLead)).items()}
        if not any(given.values()):
            raise Invalid({"non_field_errors": _NOTHING})
        lead = new_lead(caller.account_id, None, **given)
        caller.tx.add(lead)
        await caller.tx.flush()
        await events.record(caller.tx, caller.account_id, "lead.added", lead.id)
        return await caller.done(lead_shape(lead))


async def _find(caller: Caller, ref: str) -> Lead:
    return await _one(caller, select(Lead).where(Lead.id == parse_id(ref)))


async def _hold(caller: Caller, ref: str) -> Lead:
    """The lead, locked until the commit: what is decided by its fields stays true, and nobody removes it meanwhile."""
    return await _one(caller, select(Lead).where(Lead.id == parse_id(ref)).with_for_update())


async def _one(caller: Caller, query: Select[Lead]) -> Lead:
    lead = await caller.tx.scalar(query)
    if lead is None:
        raise NotFound
    return lead


@get("/leads/{ref:str}")
async def get_lead(request: Call, access: Access, ref: str) -> LeadShape:
    """One lead."""
    async with access.enter(request, "read") as caller:
        return lead_shape(await _find(caller, ref))


async def _change(request: Call, access: Access, ref: str) -> LeadShape:
    async with access.enter(request, "write") as caller:
        lead = await _hold(caller, ref)
        for name, value in changes(caller.form(LeadForm)).items():
            setattr(lead, name, filled(value))
        if not any(getattr(lead, name) for name in FIELDS):
            raise Invalid({"non_field_errors": _NOTHING})
        await caller.tx.flush()
        return lead_shape(lead)


@patch("/leads/{ref:str}", takes=LeadForm)
async def patch_lead(request: Call, access: Access, ref: str) -> LeadShape:
    """Changes what the body names."""
    return await _change(request, access, ref)


@put("/leads/{ref:str}", takes=LeadForm)
async def put_lead(request: Call, access: Access, ref: str) -> LeadShape:
    """Changes what the body names, as PATCH does."""
    return await _change(request, access, ref)


@delete("/leads/{ref:str}")
async def remove_lead(request: Call, access: Access, ref: str) -> None:
    """Removes a lead; its conversation stays."""
    async with access.enter(request, "write") as caller:
        await caller.tx.delete(await _hold(caller, ref))


routes = [list_leads, add_lead, get_lead, patch_lead, put_lead, remove_lead]
