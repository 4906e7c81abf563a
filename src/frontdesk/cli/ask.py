"""frontdesk ask: a question answered in the terminal, by the same path as a customer's."""

import asyncio
import secrets
import sys
from uuid import UUID

import rich_click as click

from frontdesk.answers.stream import read_message
from frontdesk.assistants.tables import default_assistant
from frontdesk.cli.output import as_json, errors, fail, of_account, out, print_json
from frontdesk.cli.reach import account_id, migrated
from frontdesk.rooms.open import open_room
from frontdesk.rooms.receive import Draft, post_message
from frontdesk.rooms.shapes import MessageShape
from frontdesk.rooms.tables import find_room
from frontdesk.runtime import Runtime

_NO_ANSWER = {
    "no_data_source": "There is nothing to answer from yet. Run frontdesk ingest FOLDER or frontdesk demo.",
    "failed": "The model failed, and no answer could be written. Its log says why.",
    "pending": "The answer takes longer than usual.",
    "human_takeover": "A person has this conversation.",
    "bot_disabled": "The AI is switched off in this conversation.",
}


@click.command()
@click.argument("question")
@click.option("--room", default=None, help="Label of a conversation to go on with. Default: a new one.")
@of_account
@as_json
def ask(question: str, room: str | None, account_name: str | None, as_json: bool) -> None:
    """Asks a question; the answer comes word by word, with its sources."""
    if not question.strip():
        fail("Ask something.")
    with migrated() as (settings, addresses):
        account = asyncio.run(account_id(addresses, account_name))
        message = asyncio.run(_ask(Runtime(settings, addresses), account, question, room, as_json))
    if as_json:
        print_json(_json(message))
        return
    if message.support_answer is None:
        fail(_NO_ANSWER[message.answer_status])
    _print_sources(message)


def _json(message: MessageShape) -> object:
    import msgspec

    return msgspec.to_builtins(message)


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
                    sys.stdout.write(one.words)
                    sys.stdout.flush()
        message = await read_message(runtime.database, account, stored.id)
        assert message is not None
        return message


def _print_sources(message: MessageShape) -> None:
    out.print()
    for cited in message.citations:
        place = " · ".join(str(p) for p in (cited["heading"], f"page {cited['page']}" if cited["page"] else "") if p)
        out.print(f"\n  [{cited['number']}] {cited['title']}  {cited['url'] or ''}", style="bold", markup=False)
        if place:
            out.print(f"      {place}", style="dim", markup=False)
    if message.confidence is not None:
        errors.print(f"\n  confidence {message.confidence:.2f}", style="dim")
