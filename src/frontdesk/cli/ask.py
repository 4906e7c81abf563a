"""frontdesk ask: a question answered in the terminal, by the server that runs on the same data where there is one."""

import asyncio
import secrets
from collections.abc import Callable
from typing import Any
from uuid import UUID

import msgspec
import rich_click as click
from sqlalchemy import select

from frontdesk.assistants.tables import Assistant
from frontdesk.cli.beside import Note, find_server
from frontdesk.cli.lent import lent_token
from frontdesk.cli.output import as_json, errors, fail, me, of_account, out, print_json
from frontdesk.cli.reach import account_id, migrated
from frontdesk.cli.remote import far_desk, of_remote
from frontdesk.cli.wrapped import Wrapped
from frontdesk.client import AnswerEvent, DeltaEvent, Frontdesk, Message, NotFound
from frontdesk.foundation.connection import Addresses
from frontdesk.foundation.settings import Settings

_NO_ANSWER = {
    "no_data_source": f"There is nothing to answer from yet. Run {me()} ingest FOLDER or {me()} demo.",
    "failed": "The model failed, and no answer could be written. Its log says why.",
    "pending": "The answer takes longer than usual.",
    "human_takeover": "A person has this conversation.",
    "bot_disabled": "The AI is switched off in this conversation.",
}
MAKES_THINGS_UP = (
    "This answer comes from the small built-in model, which makes things up: general mode wants a model of its own. "
    "Set FRONTDESK_LLM_URL and FRONTDESK_LLM_MODEL, or the assistant's mode to combined."
)

Show = Callable[[str], None]


@click.command()
@click.argument("question")
@click.option("--room", default=None, help="Label of a conversation to go on with. Default: a new one.")
@of_account
@of_remote
@as_json
def ask(
    question: str, room: str | None, account_name: str | None, remote: str | None, token: str | None, as_json: bool
) -> None:
    """Asks a question; the answer comes word by word, with its sources."""
    if not question.strip():
        fail("Ask something.")
    written = Wrapped()
    show: Show = (lambda _: None) if as_json else written.write
    note = None
    if remote:
        with far_desk(remote, token) as desk:
            told = msgspec.to_builtins(_ask_there(desk, question, room, show))
    else:
        told, note = _ask_own(question, room, account_name, show)
    if as_json:
        print_json(told)
        return
    written.close()
    if told["support_answer"] is None:
        fail(_NO_ANSWER.get(told["answer_status"], "No answer will come."))
    _print_sources(told)
    if note:
        errors.print(f"\n  {note}", style="yellow", markup=False)


def _ask_own(
    question: str, room: str | None, account_name: str | None, show: Show
) -> tuple[dict[str, Any], str | None]:
    """The answer from this machine's own database, and what should be said of it."""
    with migrated() as (config, addresses):
        account = asyncio.run(account_id(addresses, account_name))
        server = find_server(config)
        if server is not None:
            told = _ask_beside(server, addresses, account, question, room, show)
        else:
            told = _ask_alone(config, addresses, account, question, room, show)
        has_model = server.has_model if server else bool(config.llm_url)
        guesses = not has_model and asyncio.run(_is_general(addresses, account))
    return told, MAKES_THINGS_UP if guesses else None


def _ask_beside(
    server: Note, addresses: Addresses, account: UUID, question: str, room: str | None, show: Show
) -> dict[str, Any]:
    with lent_token(addresses, account) as lent, far_desk(server.address, lent) as desk:
        told: dict[str, Any] = msgspec.to_builtins(_ask_there(desk, question, room, show))
    return told


def _ask_alone(
    config: Settings, addresses: Addresses, account: UUID, question: str, room: str | None, show: Show
) -> dict[str, Any]:
    from frontdesk.cli.ask_here import ask_here
    from frontdesk.runtime import Runtime

    message = asyncio.run(ask_here(Runtime(config, addresses), account, question, room, show))
    told: dict[str, Any] = msgspec.to_builtins(message)
    return told


def _ask_there(desk: Frontdesk, question: str, ref: str | None, show: Show) -> Message:
    label = ref or f"terminal-{secrets.token_hex(4)}"
    try:
        room = desk.rooms.get(label)
    except NotFound:
        room = desk.rooms.create(label=label, name="Terminal")
    answered: Message | None = None
    for event in desk.ask_stream(room, question):
        if isinstance(event, AnswerEvent):
            answered = event.message
        elif isinstance(event, DeltaEvent):
            show(event.text)
    if answered is None:
        fail(_NO_ANSWER["pending"])
    return answered


async def _is_general(addresses: Addresses, account: UUID) -> bool:
    database = addresses.owner_database()
    try:
        async with database.transaction() as tx:
            default = select(Assistant.mode).where(Assistant.account_id == account, Assistant.is_default)
            return await tx.scalar(default) == "general"
    finally:
        await database.close()


def _print_sources(message: dict[str, Any]) -> None:
    out.print()
    for cited in message["citations"]:
        place = " · ".join(str(p) for p in (cited["heading"], f"page {cited['page']}" if cited["page"] else "") if p)
        out.print(f"\n  [{cited['number']}] {cited['title']}  {cited['url'] or ''}", style="bold", markup=False)
        if place:
            out.print(f"      {place}", style="dim", markup=False)
    if message["confidence"] is not None:
        errors.print(f"\n  confidence {message['confidence']:.2f}", style="dim")
