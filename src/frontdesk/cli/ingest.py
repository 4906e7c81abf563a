"""frontdesk ingest | demo: brings files in, and shows how far their reading is."""

import asyncio
import contextlib
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import rich_click as click
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, TextColumn, TimeElapsedColumn
from sqlalchemy import select, text

from frontdesk.assistants.tables import default_assistant
from frontdesk.cli.output import as_json, errors, fail, me, of_account, out, print_json
from frontdesk.cli.reach import account_id, migrated
from frontdesk.cli.remote import far_desk, of_remote
from frontdesk.client import Frontdesk
from frontdesk.client import Source as FarSource
from frontdesk.foundation.settings import Settings
from frontdesk.knowledge import bring
from frontdesk.knowledge.add import Given
from frontdesk.knowledge.bring import Brought
from frontdesk.knowledge.tables import Source
from frontdesk.knowledge.versions.keep import Keep
from frontdesk.runtime import Runtime

_workers = text("SELECT count(*) FROM procrastinate_workers WHERE last_heartbeat > now() - interval '15 seconds'")


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option(
    "--kind",
    type=click.Choice(["file", "qa", "catalog"]),
    default="file",
    show_default=True,
    help="What the files are.",
)
@click.option("--language", default=None, help="Language of the files, such as de. Default: found out.")
@of_account
@of_remote
@as_json
def ingest(
    paths: tuple[Path, ...],
    kind: str,
    language: str | None,
    account_name: str | None,
    remote: str | None,
    token: str | None,
    as_json: bool,
) -> None:
    """Brings in files and folders. A file that changed replaces its old version; the same file changes nothing."""
    files = list(bring.files_in(paths))
    if not files:
        fail("There is no file that Frontdesk can read here.")
    counted = Counter(name for name, _ in files)
    twice = sorted(name for name, count in counted.items() if count > 1)
    if twice:
        fail(f"Two files here have the same name: {', '.join(twice[:3])}. Bring their common folder in, or rename one.")
    if remote:
        with far_desk(remote, token) as desk:
            _run_there(desk, files, kind, language, as_json)
        return
    given = [
        Given(kind, name, name, file.read_bytes(), url=name, language=language, named=False) for name, file in files
    ]
    _run(given, account_name, as_json)


@click.command()
@of_account
@as_json
def demo(account_name: str | None, as_json: bool) -> None:
    """Loads the example company: help pages, questions with answers, and a product catalog."""
    from frontdesk import demo as fernway

    given = [Given("file", name, name, data, url=name, named=False) for name, data in fernway.pages()]
    given.append(Given("qa", "Fernway questions", "qa.csv", fernway.qa_csv(), url="qa.csv"))
    given.append(Given("catalog", "Fernway catalog", "catalog.csv", fernway.catalog_csv(), url="catalog.csv"))
    _run(given, account_name, as_json, manner=fernway.ASSISTANT)
    if not as_json:
        out.print("\n  Ask   " + "\n        ".join(f'{me()} ask "{q}"' for q in fernway.QUESTIONS[:3]), markup=False)


def _run(given: list[Given], account_name: str | None, as_json: bool, manner: Any = None) -> None:
    with migrated() as (settings, addresses):
        account = asyncio.run(account_id(addresses, account_name))
        runtime = Runtime(settings, addresses)
        brought, counts, failed = asyncio.run(_bring(runtime, settings, account, given, as_json, manner))
    _report(Counter(b.outcome for b in brought), counts, failed, as_json)


def _run_there(desk: Frontdesk, files: list[tuple[str, Path]], kind: str, language: str | None, as_json: bool) -> None:
    """The same through the API of a front desk elsewhere."""
    before = {source.url: source for source in desk.sources.list(kind=kind)}
    ids = {source.uuid for source in before.values()}
    outcomes: Counter[str] = Counter()
    brought: list[FarSource] = []
    with _bar(as_json, counts_passages=False) as bar:
        for name, file in bar.track(files):
            if (known := before.get(name)) is None:
                source = desk.sources.upload(file, kind=kind, name=name, language=language)
                outcomes["same" if source.uuid in ids else "new"] += 1
            else:
                source = desk.sources.replace(known, file, kind=kind, name=name, language=language)
                stopped, changed = known.status in bring.STOPPED, source.status == "queued" != known.status
                outcomes["again" if stopped else "changed" if changed else "same"] += 1
            brought.append(source)
    done = _watch_there(desk, brought, as_json)
    ready = [source for source in done if source.status == "ready"]
    counts = bring.Counts(ready=len(ready), failed=len(done) - len(ready), passages=sum(s.passages for s in ready))
    failed = [(source.title, source.error or "") for source in done if source.status != "ready"]
    _report(outcomes, counts, failed, as_json)


def _watch_there(desk: Frontdesk, brought: list[FarSource], as_json: bool) -> list[FarSource]:
    """The sources when they are read, failed or cancelled."""
    done: list[FarSource] = []
    with _bar(as_json) as bar:
        task = bar.add_task("", total=len(brought), passages=0)
        for source in brought:
            now = source
            while now.status in ("queued", "reading"):
                time.sleep(0.3)
                now = desk.sources.get(source)
            done.append(now)
            bar.update(task, completed=len(done), passages=sum(s.passages for s in done))
    return done


def _report(outcomes: Counter[str], counts: bring.Counts, failed: list[tuple[str, str]], as_json: bool) -> None:
    if as_json:
        told = {name: outcomes[name] for name in ("new", "changed", "same", "again")}
        print_json({**told, "ready": counts.ready, "failed": failed, "passages": counts.passages})
        return
    for title, sentence in failed:
        errors.print(f"  {title}: {sentence}", style="red", markup=False)
    again = f", {outcomes['again']} tried again" if outcomes["again"] else ""
    out.print(
        f"  {counts.ready} ready ({outcomes['new']} new, {outcomes['changed']} changed, {outcomes['same']} as before"
        f"{again}), "
        f"{counts.failed} failed, {counts.passages} passages."
    )


async def _bring(
    runtime: Runtime, settings: Settings, account: UUID, given: list[Given], as_json: bool, manner: Any
) -> tuple[list[Brought], bring.Counts, list[tuple[str, str]]]:
    from frontdesk.main import register

    register(runtime)
    async with runtime.open():
        if manner is not None:
            await _introduce(runtime, account, manner)
        keep = Keep(settings.versions_kept, settings.version_bytes)
        brought = [await bring.bring(runtime.database, runtime.jobs, account, one, keep) for one in given]
        ids = [b.source_id for b in brought]
        async with _someone_reads(runtime):
            await _watch(runtime, account, ids, as_json)
        counts = await bring.progress(runtime.database, account, ids)
        return brought, counts, await bring.failures(runtime.database, account, ids)


async def _introduce(runtime: Runtime, account: UUID, manner: Any) -> None:
    """Gives the first assistant the example's name and manner, unless the company has sources of its own already."""
    async with runtime.database.transaction(account) as tx:
        if await tx.scalar(select(Source.id).limit(1)) is None:
            assistant = await default_assistant(tx)
            assistant.name, assistant.persona, assistant.greeting = manner.name, manner.persona, manner.greeting


@asynccontextmanager
async def _someone_reads(runtime: Runtime) -> AsyncIterator[None]:
    """A worker reads what was brought: one that runs beside a server, or this command itself."""
    async with runtime.database.transaction() as tx:
        there_is_one = await tx.scalar(_workers)
    working = None if there_is_one else asyncio.create_task(runtime.jobs.work({"knowledge": 4}))
    try:
        yield
    finally:
        if working is not None:
            working.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await working


def _bar(as_json: bool, *, counts_passages: bool = True) -> Progress:
    columns: list[ProgressColumn] = [BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()]
    if counts_passages:
        columns.insert(2, TextColumn("{task.fields[passages]} passages"))
    return Progress(
        TextColumn("  Reading" if counts_passages else "  Sending"), *columns, console=errors, disable=as_json
    )


async def _watch(runtime: Runtime, account: UUID, ids: list[UUID], as_json: bool) -> None:
    with _bar(as_json) as bar:
        task = bar.add_task("", total=len(ids), passages=0)
        while True:
            counts = await bring.progress(runtime.database, account, ids)
            bar.update(task, completed=len(ids) - counts.waiting, passages=counts.passages)
            if not counts.waiting:
                return
            await asyncio.sleep(0.3)
