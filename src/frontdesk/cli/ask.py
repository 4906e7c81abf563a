"""frontdesk ask: a question answered in the terminal, by the same path as a customer's."""

import asyncio
import secrets
import sys
from typing import Any
from uuid import UUID

import msgspec
import rich_click as click

from frontdesk.answers.stream import read_message
from frontdesk.assistants.tables import default_assistant
from frontdesk.cli.output import as_json, errors, fail, me, of_account, out, print_json
from frontdesk.cli.reach import account_id, migrated
from frontdesk.cli.remote import far_desk, of_remote
from frontdesk.client import AnswerEvent, DeltaEvent, Frontdesk, Message, NotFound
from frontdesk.rooms.open import open_room
from frontdesk.rooms.receive import Draft, post_message
from frontdesk.rooms.shapes import MessageShape
from frontdesk.rooms.tables import find_room
from frontdesk.runtime import Runtime

_NO_ANSWER = {
    "no_data_source": f"There is nothing to answer from yet. Run {me()} ingest FOLDER or {me()} demo.",
    "failed": "The model failed, and no answer could be written. Its log says why.",
    "pending": "The answer takes longer than usual.",
    "human_takeover": "A person has this conversation.",
    "bot_disabled": "The AI is switched off in this conversation.",
}


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
    message: MessageShape | Message
    if remote:
        with far_desk(remote, token) as desk:
            message = _ask_there(desk, question, room, as_json)
    else:
        with migrated() as (settings, addresses):
            account = asyncio.run(account_id(addresses, account_name))
            message = asyncio.run(_ask(Runtime(settings, addresses), account, question, room, as_json))
    told = msgspec.to_builtins(message)
    if as_json:
        print_json(told)
        return
    if message.support_answer is None:
        fail(_NO_ANSWER[message.answer_status])
    _print_sources(told)


def _ask_there(desk: Frontdesk, question: str, ref: str | None, as_json: bool) -> Message:
    label = ref or f"terminal-{secrets.token_hex(4)}"
    try:
        room = desk.rooms.get(label)
    except NotFound:
        room = desk.rooms.create(label=label, name="Terminal")
    answered: Message | None = None
    for event in desk.ask_stream(room, question):
        if isinstance(event, AnswerEvent):
            answered = event.message
        elif isinstance(event, DeltaEvent) and not as_json:
            _show(event.text)
    if answered is None:
        fail(_NO_ANSWER["pending"])
    return answered


def _show(words: str) -> None:
    sys.stdout.write(words)
    sys.stdout.flush()


async def _ask(runtime: Runtime, account: UUID, question: str, ref: str | None, as_json: bool) -> MessageShape:
    async with runtime.open():
        async with runtime.database.transaction(account) as tx:
            label = ref or f"terminal-{secrets.token_hex(4)}"
            if await find_room(tx, label) is None:
                await open_room(tx, runtime.live, account, await default_assistant(tx), label=label, name="Terminal")
            stored, room = await post_message(tx, runtime.live, account, label, Draft(question))
        async with runtime.live.hear(room.id) as said:
            turn = runtime.turns.start(account, room.id)
            turn.add_done_callback(lambda _: runtime.live.say(room.id))
            while not turn.done() or not said.empty():
                one = await said.get()
                if one.words is not None and not as_json:
                    _show(one.words)
        message = await read_message(runtime.database, account, stored.id)
        assert message is not None
        return message


def _print_sources(message: dict[str, Any]) -> None:
    out.print()
    for cited in message["citations"]:
        place = " · ".join(str(p) for p in (cited["heading"], f"page {cited['page']}" if cited["page"] else "") if p)
        out.print(f"\n  [{cited['number']}] {cited['title']}  {cited['url'] or ''}", style="bold", markup=False)
        if place:
            out.print(f"      {place}", style="dim", markup=False)
    if message["confidence"] is not None:
        errors.print(f"\n  confidence {message['confidence']:.2f}", style="dim")
