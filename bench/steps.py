"""Where the time of reading goes: pages and megabytes a minute by kind, the share of each step, and a 500-page PDF.

Real files are parsed, cut, embedded and put into the database of a running server, one after the other, by the verbs
that the worker uses, in this process; what the queue and the reading process cost beside that is in `helpcenter`.
The PDF of 500 pages is made here of real paragraphs, uploaded, and read by the server.
"""

import asyncio
import gzip
import json
import time
from collections.abc import Iterator
from uuid import UUID

import msgspec
from sqlalchemy import select

from bench.figure import Figure
from bench.stage import memory, processes, running
from frontdesk.foundation.connection import find
from frontdesk.foundation.database import Database
from frontdesk.foundation.settings import read as read_settings
from frontdesk.knowledge.broken_off import Batches
from frontdesk.knowledge.learn import Ending, Learn, Part, Piece
from frontdesk.knowledge.readers import ReadError, read
from frontdesk.knowledge.split import split
from frontdesk.knowledge.spool import Spool
from frontdesk.knowledge.tables import Document, Source
from frontdesk.models.embed import Embedder
from tests.client import Client, until
from tests.conftest import DATA, Server
from tests.knowledge.test_read_pdf import lines, pdf

SECONDS = 900
NEEDS = DATA
_PAGES = 500
_LINES = 25


class Spent(msgspec.Struct):
    """Seconds of each step, and how much was read."""

    parse: float = 0.0
    cut: float = 0.0
    embed: float = 0.0
    index: float = 0.0
    pages: int = 0
    bytes: int = 0

    @property
    def whole(self) -> float:
        """All steps together."""
        return self.parse + self.cut + self.embed + self.index


class TimedLearn(Learn):
    """Learns as the worker does, and takes the time of embedding and of storing."""

    def __init__(self, database: Database, embedder: Embedder, spent: Spent) -> None:
        super().__init__(database, lambda: embedder)
        self.spent = spent

    async def _embed(
        self, source: Source, document: Document, pieces: list[Piece], spool: Spool, batches: Batches
    ) -> None:
        began = time.perf_counter()
        await super()._embed(source, document, pieces, spool, batches)
        self.spent.embed += time.perf_counter() - began

    async def _store(
        self, source: Source, document: Document, spool: Spool, batches: Batches, ending: Ending | None
    ) -> None:
        began = time.perf_counter()
        await super()._store(source, document, spool, batches, ending)
        self.spent.index += time.perf_counter() - began


def run() -> list[Figure]:
    """Each kind, then the long PDF."""
    figures: list[Figure] = []
    with running() as server, server.client("alice") as alice:
        source = alice.text("Beginning", "So that there is a source to learn into.")
        embedder = Embedder.load()
        for kind, files in _kinds().items():
            spent = asyncio.run(_learned(server, embedder, UUID(source["uuid"]), files))
            figures += _told(kind, spent)
        return figures + _long_pdf(server, alice)


def _kinds() -> dict[str, Iterator[tuple[str, bytes]]]:
    html = sorted((DATA / "articles" / "html").glob("*.gz"))[:40]
    markdown = sorted((DATA / "helpcenter" / "pages").rglob("*.md"))[:60]
    pdfs = sorted((DATA / "documents" / "pdf").glob("*.pdf"))
    return {
        "HTML": ((path.stem, gzip.decompress(path.read_bytes())) for path in html),
        "Markdown": ((path.name, path.read_bytes()) for path in markdown),
        "PDF": ((path.name, path.read_bytes()) for path in pdfs),
    }


async def _learned(server: Server, embedder: Embedder, source_id: UUID, files: Iterator[tuple[str, bytes]]) -> Spent:
    spent = Spent()
    with find(read_settings(server.environment)) as addresses:
        database = addresses.database(4)
        learn = TimedLearn(database, embedder, spent)
        async with addresses.owner_database().transaction() as tx:
            account = (await tx.scalars(select(Source.account_id).where(Source.id == source_id))).one()
        async with database.transaction(account) as tx:
            source = await tx.get_one(Source, (account, source_id))
            source.status = "reading"
        for name, data in files:
            began = time.perf_counter()
            try:
                reading = read(data, name)
            except ReadError:
                continue
            parsed = time.perf_counter()
            split(reading.text, page_starts=reading.page_starts)
            spent.parse, spent.cut = spent.parse + parsed - began, spent.cut + time.perf_counter() - parsed
            await learn.learn(source, Part(name, reading.title, name, reading))
            spent.pages, spent.bytes = spent.pages + (reading.pages or 1), spent.bytes + len(data)
        await database.close()
    return spent


def _told(kind: str, spent: Spent) -> list[Figure]:
    minute = 60 / spent.whole
    shares = ", ".join(
        f"{name} {getattr(spent, name) / spent.whole:.0%}" for name in ("parse", "cut", "embed", "index")
    )
    return [
        Figure(f"{kind}: pages a minute", spent.pages * minute, "", f"{spent.pages} pages: {shares}"),
        Figure(f"{kind}: megabytes a minute", spent.bytes / 1e6 * minute, "", f"{spent.bytes / 1e6:.1f} MB"),
    ]


def _long_pdf(server: Server, client: Client) -> list[Figure]:
    before, peak = memory(server), [0.0]
    data = _pdf_of_pages()
    began = time.perf_counter()
    source = client.upload("long.pdf", data).json()

    def settled() -> bool:
        peak.append(max(process.memory_info().rss for process in processes(server)) / 2**20)
        peak[0] = max(peak[0], memory(server))
        time.sleep(0.5)
        return bool(client.get(f"/sources/{source['uuid']}/").json()["status"] not in ("queued", "reading"))

    until(settled, 600)
    took = time.perf_counter() - began
    now = client.get(f"/sources/{source['uuid']}/").json()
    assert now["status"] == "ready", now
    return [
        Figure("a 500-page PDF: seconds", took, "s", f"{len(data) / 1e6:.1f} MB, {now['passages']:,} passages"),
        Figure("a 500-page PDF: memory beside idle", peak[0] - before, "MiB", f"idle {before:.0f} MiB, all processes"),
        Figure("a 500-page PDF: largest process", max(peak[1:]), "MiB", "resident, shared pages counted"),
    ]


def _pdf_of_pages() -> bytes:
    articles = json.loads((DATA / "squad2" / "dev-16-articles.json").read_text())["data"]
    words = " ".join(p["context"] for a in articles for p in a["paragraphs"]).encode("ascii", "ignore").decode()
    clean = words.replace("(", " ").replace(")", " ").replace("\\", " ").split()
    rows = [" ".join(clean[at : at + 12]) for at in range(0, len(clean) - 12, 12)]
    return pdf(*(lines(*[rows[(n * _LINES + line) % len(rows)] for line in range(_LINES)]) for n in range(_PAGES)))
