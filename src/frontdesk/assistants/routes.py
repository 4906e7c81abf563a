"""Assistants over HTTP."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import msgspec
from litestar import Response, delete, get, patch, post
from sqlalchemy import select

from frontdesk.accounts.access import Access
from frontdesk.accounts.caller import Call, Caller
from frontdesk.assistants import manner
from frontdesk.assistants.forms import AssistantChange, NewAssistant
from frontdesk.assistants.hours import Hours
from frontdesk.assistants.manner import AlwaysSay, HandoffRules
from frontdesk.assistants.tables import Assistant, new_assistant
from frontdesk.foundation import paging
from frontdesk.foundation.bodies import changes
from frontdesk.foundation.errors import Conflict, NotFound
from frontdesk.foundation.ids import parse_id, stamp


class AssistantShape(msgspec.Struct):
    """An assistant as the API gives it."""

    uuid: UUID
    name: str
    mode: str
    persona: str
    instructions: str
    greeting: str
    strictness: str
    language: str
    tone: str
    length: str
    forbidden_topics: list[str]
    always_say: list[AlwaysSay]
    hours: Hours | None
    out_of_hours: str
    out_of_budget: str
    handoff: HandoffRules
    is_default: bool
    created_at: str


def shape(row: Assistant) -> AssistantShape:
    """The public form of an assistant."""
    names = ("name", "mode", "persona", "instructions", "greeting", "strictness", "language", "tone", "length")
    return AssistantShape(
        uuid=row.id,
        forbidden_topics=row.forbidden_topics,
        always_say=[AlwaysSay(**each) for each in row.always_say],
        hours=Hours(**row.hours) if row.hours else None,
        out_of_hours=row.out_of_hours,
        out_of_budget=row.out_of_budget,
        handoff=manner.rules(row.handoff),
        is_default=row.is_default,
        created_at=stamp(row.created_at),
        **{n: getattr(row, n) for n in names},
    )


def _columns(form: AssistantChange, before: Assistant | None = None) -> dict[str, Any]:
    """What a form changes, as it is kept; of the rules of handing over only those that it names."""
    kept: dict[str, Any] = msgspec.to_builtins(changes(form))
    if "handoff" in kept:
        kept["handoff"] = (before.handoff if before else {}) | kept["handoff"]
    return kept


async def _shapes(rows: Sequence[Assistant]) -> list[AssistantShape]:
    return [shape(row) for row in rows]


async def _find(caller: Caller, ref: str) -> Assistant:
    id_ = parse_id(ref)
    row = await caller.tx.scalar(select(Assistant).where(Assistant.id == id_)) if id_ else None
    if row is None:
        raise NotFound
    return row


@get("/assistants")
async def list_assistants(request: Call, access: Access) -> paging.Page[AssistantShape]:
    """The account's assistants, newest first."""
    async with access.enter(request, "read") as caller:
        return await paging.page(caller.tx, paging.asked(request), select(Assistant), Assistant.id, _shapes)


@post("/assistants", needs="admin", takes=NewAssistant, gives=AssistantShape)
async def add_assistant(request: Call, access: Access) -> Response[bytes]:
    """Makes an assistant."""
    async with access.enter(request, "admin") as caller:
        row = new_assistant(caller.account_id, is_default=False, **_columns(caller.form(NewAssistant)))
        caller.tx.add(row)
        await caller.tx.flush()
        return await caller.done(shape(row))


@get("/assistants/{ref:str}")
async def get_assistant(request: Call, access: Access, ref: str) -> AssistantShape:
    """One assistant."""
    async with access.enter(request, "read") as caller:
        return shape(await _find(caller, ref))


@patch("/assistants/{ref:str}", needs="admin", takes=AssistantChange)
async def change_assistant(request: Call, access: Access, ref: str) -> AssistantShape:
    """Changes what the body names."""
    async with access.enter(request, "admin") as caller:
        row = await _find(caller, ref)
        for name, value in _columns(caller.form(AssistantChange), row).items():
            setattr(row, name, value)
        await caller.tx.flush()
        return shape(row)


@delete("/assistants/{ref:str}", needs="admin", also=(409,))
async def remove_assistant(request: Call, access: Access, ref: str) -> None:
    """Removes an assistant; its rooms go on with the default one, which can't be removed."""
    async with access.enter(request, "admin") as caller:
        row = await _find(caller, ref)
        if row.is_default:
            raise Conflict("This is the account's default assistant. Change it instead of removing it.")
        await caller.tx.delete(row)


routes = [list_assistants, add_assistant, get_assistant, change_assistant, remove_assistant]
