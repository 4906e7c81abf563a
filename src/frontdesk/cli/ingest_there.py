"""Brings sources into a front desk elsewhere, through its API."""

import time
from collections import Counter
from pathlib import Path

from frontdesk.cli.reading import bar, end_badly_if_nothing_is_ready, report
from frontdesk.client import Frontdesk
from frontdesk.client import Source as FarSource
from frontdesk.client.sources import SourceFields
from frontdesk.knowledge import bring

Files = list[tuple[str, Path]]


def ingest_there(
    desk: Frontdesk,
    files: Files,
    pages: tuple[str, ...],
    web_kind: str,
    kind: str,
    language: str | None,
    left_out: list[tuple[str, str]],
    as_json: bool,
) -> None:
    """Sends files and addresses (of pages, or of websites), waits until they are read, and reports."""
    outcomes: Counter[str] = Counter()
    brought = _send(desk, files, kind, language, outcomes, as_json)
    fields: SourceFields = {"language": language} if language else {}
    for url in pages:
        known = {source.uuid for source in desk.sources.list(kind=web_kind)}
        source = desk.sources.create(web_kind, **(fields | {"url": url}))
        outcomes["same" if source.uuid in known else "new"] += 1
        brought.append(source)
    done = _watch(desk, brought, as_json)
    ready = [source for source in done if source.status == "ready"]
    counts = bring.Counts(ready=len(ready), failed=len(done) - len(ready), passages=sum(s.passages for s in ready))
    failed = [(source.title, source.error or "") for source in done if source.status != "ready"]
    report(outcomes, counts, failed, left_out, as_json)
    end_badly_if_nothing_is_ready(counts)


def _send(
    desk: Frontdesk, files: Files, kind: str, language: str | None, outcomes: Counter[str], as_json: bool
) -> list[FarSource]:
    before = {source.url: source for source in desk.sources.list(kind=kind)}
    ids = {source.uuid for source in before.values()}
    brought: list[FarSource] = []
    with bar(as_json, counts_passages=False) as shown:
        for name, file in shown.track(files):
            if (known := before.get(name)) is None:
                source = desk.sources.upload(file, kind=kind, name=name, language=language)
                outcomes["same" if source.uuid in ids else "new"] += 1
            else:
                source = desk.sources.replace(known, file, kind=kind, name=name, language=language)
                stopped, changed = known.status in bring.STOPPED, source.status == "queued" != known.status
                outcomes["again" if stopped else "changed" if changed else "same"] += 1
            brought.append(source)
    return brought


def _watch(desk: Frontdesk, brought: list[FarSource], as_json: bool) -> list[FarSource]:
    """The sources when they are read, failed or cancelled."""
    done: list[FarSource] = []
    with bar(as_json) as shown:
        task = shown.add_task("", total=len(brought), passages=0)
        for source in brought:
            now = source
            while now.status in ("queued", "reading"):
                time.sleep(0.3)
                now = desk.sources.get(source)
            done.append(now)
            shown.update(task, completed=len(done), passages=sum(s.passages for s in done))
    return done
