"""Lists of what a company knows, at 100,000: sources, and documents, pages and passages of a website; against few.

The rows are written straight into the database; then two companies turn pages over HTTP by turns, one with 100,000
rows in each list, one with 30 sources and a website of 30 pages, so that a noisy moment hits both. A tenth of the pages
failed, of the sources a hundredth; two hundredths wait. The aim is that no page costs more than twice the small
company's first.
"""

import time
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import psycopg

from bench.figure import Figure
from bench.stage import median, running
from frontdesk.foundation.connection import find
from frontdesk.foundation.settings import read
from tests.client import Client
from tests.conftest import ROOT, Server

SECONDS = 400
NEEDS = ROOT
ROWS, FEW = 100_000, 30
TURNS = 15
_SITE = UUID("01900000-0000-7000-8000-000000000000")

# Identifiers of version 7 whose order is that of the rows.
_ID = "('018f' || lpad(to_hex(n), 8, '0') || '7{kind}008' || lpad(to_hex(n), 15, '0'))::uuid"
_WEBSITE = """
    INSERT INTO source (account_id, id, kind, title, url, status, fingerprint, documents, passages, read_at)
    VALUES (%(account)s, %(site)s, 'website', 'Help', 'https://shop.example', 'ready', 'a website', %(ready)s,
        %(rows)s, now())"""
_CRAWL = """
    INSERT INTO crawl (account_id, id, max_pages, max_depth, include, exclude, files, root, listed, round, under_way,
        is_whole, taken, robots, failures_in_row, found, read, skipped, failed)
    VALUES (%(account)s, %(site)s, 200000, 20, '[]', '[]', false, 'https://shop.example', false, 1, false, true, 0, '',
        0, %(rows)s, %(ready)s, 0, %(rows)s - %(ready)s)"""
_DOCUMENTS = f"""
    INSERT INTO document (account_id, id, source_id, place, url, title, status, text, page_starts, origin, fingerprint,
        passages, read_at)
    SELECT %(account)s, {_ID.format(kind=1)}, %(site)s, '/help/' || n, 'https://shop.example/help/' || n, 'Help ' || n,
        CASE WHEN n %% 10 = 0 THEN 'failed' ELSE 'ready' END, repeat('How long it takes to send it back. ', 60), '[]',
        '', '', 3, now()
    FROM generate_series(1, %(rows)s) n"""
_PAGES = f"""
    INSERT INTO crawl_page (account_id, id, source_id, place, url, kind, depth, hops, state, code, reason, rank, tries,
        round, misses, links)
    SELECT %(account)s, {_ID.format(kind=2)}, %(site)s, '/help/' || n, 'https://shop.example/help/' || n, 'page', 2, 0,
        CASE WHEN n %% 10 = 0 THEN 'failed' ELSE 'read' END, CASE WHEN n %% 10 = 0 THEN 'status' END,
        CASE WHEN n %% 10 = 0 THEN 'The address answered 400.' END, 0, 0, 1, 0, '[]'
    FROM generate_series(1, %(rows)s) n"""
# Vectors of one number, which no index holds: no list compares them.
_PASSAGES = f"""
    INSERT INTO passage (account_id, id, source_id, document_id, ordinal, title, heading, start_at, end_at, text, terms,
        title_terms, embedding, embedder, sentences, excluded)
    SELECT %(account)s, {_ID.format(kind=4)}, %(site)s, {_ID.format(kind=1)}, 0, 'Help ' || n, '', 0, 2100,
        repeat('How long it takes to send it back. ', 60), '{{}}', '{{}}', '[1]', 0, '', n %% 100 = 0
    FROM generate_series(1, %(rows)s) n"""
_SOURCES = f"""
    INSERT INTO source (account_id, id, kind, title, status, step, fingerprint, turn, documents, passages, read_at)
    SELECT %(account)s, {_ID.format(kind=3)}, 'file', 'price list ' || n,
        CASE WHEN n %% 100 = 0 THEN 'failed' WHEN n %% 50 = 1 THEN 'queued' ELSE 'ready' END, NULL, int4send(n),
        0, 1, 3, now()
    FROM generate_series(1, %(rows)s) n"""
_SITE_PATH = f"/sources/{_SITE}"
LISTS: tuple[tuple[str, dict[str, str], tuple[int, ...]], ...] = (
    ("/sources/", {}, (0, 50_000, 99_900)),
    ("/sources/", {"status": "ready"}, (0, 90_000)),
    ("/sources/", {"status": "queued"}, (0, 1_900)),
    ("/sources/", {"status": "failed"}, (0, 900)),
    ("/sources/", {"kind": "file"}, (0, 90_000)),
    (f"{_SITE_PATH}/documents/", {}, (0, 50_000, 99_900)),
    (f"{_SITE_PATH}/pages/", {}, (0, 50_000, 99_900)),
    (f"{_SITE_PATH}/pages/", {"state": "failed"}, (0, 9_900)),
    (f"{_SITE_PATH}/pages/", {"state": "read"}, (0, 80_000)),
    (f"{_SITE_PATH}/passages/", {}, (0, 50_000, 99_900)),
    (f"{_SITE_PATH}/passages/", {"excluded": "true"}, (0, 900)),
)


def run() -> list[Figure]:
    """Fills both companies, and turns pages."""
    with running() as server, server.client("alice") as alice, server.company("Small", "sam") as sam:
        began = time.perf_counter()
        _fill(server)
        print(f"  written in {time.perf_counter() - began:.0f} s", flush=True)
        for _ in range(3):  # What is asked more often is prepared, and lists are counted by who reads them first.
            for path, filters, _ in LISTS:
                for client in (alice, sam):
                    client.get(path, params=filters).raise_for_status()
        figures: list[Figure] = []
        for path, filters, offsets in LISTS:
            figures += _pages(alice, sam, path, filters, offsets)
        return [_one(alice, sam, "/sources/"), *figures]


def _fill(server: Server) -> None:
    """Writes the lists of both companies."""
    with find(read(server.environment)) as addresses, psycopg.connect(addresses.owner_url, autocommit=True) as owner:
        for name, rows in (("My company", ROWS), ("Small", FEW)):
            [account] = owner.execute("SELECT id FROM account WHERE name = %s", [name]).fetchone() or ()
            given = {"account": account, "rows": rows, "ready": rows - rows // 10, "site": _SITE}
            for statement in (_WEBSITE, _CRAWL, _DOCUMENTS, _PAGES, _PASSAGES, _SOURCES):
                owner.execute(statement, given)
        owner.execute("VACUUM (ANALYZE) source, document, crawl_page, crawl, passage")


def _pages(many: Client, few: Client, path: str, filters: dict[str, str], offsets: Sequence[int]) -> list[Figure]:
    """A list's pages in terms of the small company's first."""
    small: list[float] = []
    spent: dict[int, list[float]] = {offset: [] for offset in offsets}
    link = many.get(path, params={**filters, "offset": offsets[-1] // 2}).json()["next"]
    followed: list[float] = []
    for _ in range(TURNS):
        small.append(_spent(few, path, filters))
        for offset in offsets:
            spent[offset].append(_spent(many, path, {**filters, "offset": offset}))
        followed.append(_spent(many, link, {}))
    told = path.replace(str(_SITE), "<uuid>") + "".join(f"?{name}={value}" for name, value in filters.items())
    first = median(small)
    named = [(f"at {offset:,}" if offset else "first page", spent[offset]) for offset in offsets]
    return [
        Figure(
            f"{told} {name}",
            median(values) / first,
            "times",
            f"p50 {median(values):.1f} ms; the small company's first page {first:.1f} ms",
            at_most=2,
        )
        for name, values in [*named, ("by next", followed)]
    ]


def _one(many: Client, few: Client, path: str) -> Figure:
    """One source by its uuid."""
    pairs = [(_spent(many, f"{path}{_SITE}/", {}), _spent(few, f"{path}{_SITE}/", {})) for _ in range(TURNS)]
    large, small = (median(column) for column in zip(*pairs, strict=True))
    return Figure("one website", large / small, "times", f"p50 {large:.1f} ms; small {small:.1f} ms", at_most=2)


def _spent(client: Client, path: str, params: dict[str, Any]) -> float:
    """Milliseconds of one page."""
    began = time.perf_counter()
    client.get(path, params=params or None).raise_for_status()
    return (time.perf_counter() - began) * 1000
