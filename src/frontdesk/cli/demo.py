"""frontdesk demo: the example company, brought in for a first look and taken out again."""

import asyncio
from collections import Counter
from uuid import UUID

import rich_click as click

from frontdesk import demo as fernway
from frontdesk.assistants.tables import Assistant, default_assistant, new_assistant
from frontdesk.cli.output import as_json, fail, me, of_account, out, print_json
from frontdesk.cli.reach import account_id, migrated
from frontdesk.cli.reading import report
from frontdesk.foundation.connection import Addresses
from frontdesk.foundation.database import Database
from frontdesk.knowledge import bring
from frontdesk.knowledge.add import Given

_MOST_COUNTED = 100


@click.command()
@click.option("--remove", is_flag=True, help="Take all of the example out again.")
@click.option("--force", is_flag=True, help="Bring it in beside sources of your own.")
@of_account
@as_json
def demo(remove: bool, force: bool, account_name: str | None, as_json: bool) -> None:
    """Loads the example company: help pages, questions with answers, and a product catalog."""
    with migrated() as (config, addresses):
        account = asyncio.run(account_id(addresses, account_name))
        if remove:
            removed = asyncio.run(_remove(addresses, account))
            _report_removed(removed, as_json)
            return
        own = asyncio.run(_begin(addresses, account, force))
        if own:
            counted = f"{own} or more sources" if own == _MOST_COUNTED else f"{own} source{'s' if own > 1 else ''}"
            fail(
                f"This company has {counted} of its own, and the example would answer among them. Give the example "
                f"a company: {me()} account add Fernway --username fern, then {me()} demo --account Fernway. "
                "Or mix them: --force."
            )
        from frontdesk.cli.ingest_here import ingest_here
        from frontdesk.runtime import Runtime

        brought, counts, failed = asyncio.run(ingest_here(Runtime(config, addresses), account, _given(), as_json))
    report(Counter(b.outcome for b in brought), counts, failed, [], as_json)
    if not as_json:
        there = f' --account "{account_name}"' if account_name else ""
        lines = [f'{me()} ask{there} "{question}"' for question in fernway.QUESTIONS[:3]]
        out.print("\n  Ask       " + "\n            ".join(lines), markup=False)
        out.print(f"  Remove    {me()} demo{there} --remove", markup=False)


def _given() -> list[Given]:
    given = [_example("file", name, name, data) for name, data in fernway.pages()]
    given.append(_example("qa", "Fernway questions", "qa.csv", fernway.qa_csv()))
    return [*given, _example("catalog", "Fernway catalog", "catalog.csv", fernway.catalog_csv())]


def _example(kind: str, title: str, name: str, data: bytes) -> Given:
    return Given(kind, title, name, data, url=f"{bring.EXAMPLE}{name}", named=title != name)


async def _begin(addresses: Addresses, account: UUID, force: bool) -> int:
    """How many sources of its own keep the example out; where none, the assistant is given the example's manner."""
    database = addresses.database(2)
    try:
        own = await bring.own_sources(database, account, _MOST_COUNTED)
        if own == 0:
            await _introduce(database, account)
        return 0 if force else own
    finally:
        await database.close()


async def _introduce(database: Database, account: UUID) -> None:
    """Gives the company's first assistant the example's name and manner, where nobody gave it one."""
    usual, manner = new_assistant(account, is_default=True), fernway.ASSISTANT
    async with database.transaction(account) as tx:
        assistant = await default_assistant(tx)
        if _manner(assistant) == _manner(usual):
            assistant.name, assistant.persona, assistant.greeting = _manner(manner)


def _manner(of: Assistant | fernway.DemoAssistant) -> tuple[str, str, str]:
    return of.name, of.persona, of.greeting


async def _remove(addresses: Addresses, account: UUID) -> int:
    """Removes the example's sources, and the manner that the assistant has from it; returns how many sources."""
    usual, manner = new_assistant(account, is_default=True), fernway.ASSISTANT
    database = addresses.database(2)
    try:
        removed = await bring.remove(database, account, await bring.example_sources(database, account))
        async with database.transaction(account) as tx:
            assistant = await default_assistant(tx)
            if _manner(assistant) == _manner(manner):
                assistant.name, assistant.persona, assistant.greeting = _manner(usual)
        return removed
    finally:
        await database.close()


def _report_removed(removed: int, as_json: bool) -> None:
    if as_json:
        print_json({"removed": removed})
    elif removed:
        out.print(f"  The example is gone, with its {removed} sources. No answer uses it from now on.")
    else:
        out.print("  The example is not here.")
