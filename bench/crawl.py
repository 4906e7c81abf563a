"""A website of 2,000 pages with traps, read while visitors ask.

The site is served on loopback by a process of its own. Among its pages are redirects in circles and without end, a
calendar without end, pages that are slow or broken, a page of 1 GB, a page that unpacks to 1 GB, and a folder that
robots.txt keeps from us. No pause is made between requests, so the pages a minute are ours, not politeness's. A crawl
"ends by itself" when it is ready without being stopped; the pages beyond the 2,000 are what traps made it read.
"""

import itertools
import multiprocessing
import random
import time
import zlib
from collections.abc import Iterator
from functools import cache
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import psutil  # type: ignore[import-untyped]

from bench.figure import Figure
from bench.stage import assistant, median, percentile, processes, processor_seconds, running
from tests.client import Client
from tests.conftest import Server
from tests.site import Page, Site, html, redirect, text

SECONDS = 3_600
NEEDS = Path(__file__)
PAGES = 2_000
A_MENU = 40
SITE = PAGES + PAGES // A_MENU + 1
"""With the pages of menus that lead to the others."""
HTML = {"content-type": "text/html"}
TRAPS = [
    *("/calendar?day=1", "/round/1", "/hop/1", "/huge", "/bomb", "/deep/", "/private/1", "/filter?a=1&b=2&c=3&d=4&e=5"),
    *(f"/slow/{letter}" for letter in "abcde"),
    *(f"/broken/{letter}" for letter in "abcdefghij"),
]
_WORDS = Path(__file__).with_name("quality") / "helpcenter_tuning.jsonl"


def run() -> list[Figure]:
    """Reads the site and asks meanwhile."""
    ours, theirs = multiprocessing.Pipe()
    serving = multiprocessing.get_context("spawn").Process(target=_serve, args=(theirs,), daemon=True)
    serving.start()
    url = str(ours.recv())
    try:
        with running(FRONTDESK_CRAWL_DELAY_SECONDS="0", FRONTDESK_CRAWL_PAGE_SECONDS="5") as server:
            return _measure(server, url)
    finally:
        serving.terminate()
        serving.join()


def _measure(server: Server, url: str) -> list[Figure]:
    alice, visitor = server.client("alice"), server.client("alice")
    alice.text("Opening hours", "The shop in Oulu opens at nine on weekdays and at ten on Saturdays.")
    private = assistant(alice, "private")
    before = [_ask(visitor, private, f"When does the shop open on day {n}?") for n in range(30)]
    began, used = time.perf_counter(), processor_seconds(server)
    source = alice.made("/sources/", kind="website", url=url, max_pages=5_000)
    during, peak = [], 0.0
    for n in itertools.count():
        now = alice.get(f"/sources/{source['uuid']}/").json()
        if now["status"] not in ("queued", "reading"):
            break
        during.append(_ask(visitor, private, f"When does the shop open in week {n}?"))
        peak = max(peak, _worker_memory(server))
        time.sleep(0.5)
    took, used = time.perf_counter() - began, processor_seconds(server) - used
    return _figures(now, took, used, peak, before, during)


def _figures(now: Any, took: float, used: float, peak: float, before: list[float], during: list[float]) -> list[Figure]:
    pages, beyond = now["pages"], max(0, now["pages"]["read"] - SITE)
    ended = int(now["status"] == "ready")
    return [
        Figure(
            "ends by itself", ended, "of 1", f"{now['status']} after {took:.0f} s; {now['error'] or ''}", at_least=1
        ),
        Figure("pages read a minute", pages["read"] / took * 60, "", "fetched, read, embedded and searchable"),
        Figure(
            "pages of the site read",
            min(pages["read"], SITE),
            f"of {SITE:,}",
            "the traps' own pages not counted",
            at_least=SITE,
        ),
        Figure(
            "processor time a page", used / pages["read"] * 1000, "ms", "all processes, questions asked meanwhile too"
        ),
        Figure("pages read beyond", beyond, "", "calendar and deep links, until the limits of depth and likeness"),
        Figure("pages skipped or failed", pages["skipped"] + pages["failed"], "", "each with its reason"),
        Figure("peak memory of the worker", peak, "MiB", "with its reading processes, looked at twice a second"),
        Figure("question before p50", median(before), "ms", "POST to answer"),
        Figure("question while crawling p50", median(during), "ms", f"the same; {len(during)} asked", at_most=300),
        Figure("question while crawling, against before", median(during) / median(before), "times", "of p50s"),
        Figure("question while crawling p95", percentile(during, 0.95), "ms", "the same"),
    ]


def _ask(client: Client, private: str, question: str) -> float:
    room = client.room(assistant=private)
    began = time.perf_counter()
    client.say(room, question)
    return (time.perf_counter() - began) * 1000


def _worker_memory(server: Server) -> float:
    """MiB of the worker process and what it started (proportional set size)."""
    total = 0
    for process in processes(server):
        try:
            if process.cmdline()[-1:] == ["worker"] or "anyio.to_process" in process.cmdline():
                total += process.memory_full_info().pss
        except psutil.Error:
            continue
    return total / 2**20


def _serve(told: Connection) -> None:
    _bomb()
    with Site({}, _page) as site:
        told.send(site.url)
        while True:
            time.sleep(3_600)


def _page(path: str) -> Page | None:
    if path == "/":
        return html("Home", _text(0), *[f"/section/{n}" for n in range(PAGES // A_MENU)], *TRAPS)
    folder, _, rest = path.strip("/").partition("/")
    if folder == "section" and rest.isdigit() and int(rest) < PAGES // A_MENU:
        first = int(rest) * A_MENU
        return html(f"Section {rest}", _text(10_000 + int(rest)), "/", *[f"/{_name(first + n)}" for n in range(A_MENU)])
    number = _numbers().get(path.strip("/"))
    if number is not None:
        near = [f"/{_name((number + step) % PAGES)}" for step in (1, 7, 50)]
        return html(f"About {_name(number).replace('-', ' ')}", _text(number), "/", *near)
    return _trap(path)


def _trap(path: str) -> Page | None:
    number = int(path.rpartition("=" if "=" in path else "/")[2]) if path[-1:].isdigit() else 0
    days = [f"/calendar?day={number + n}" for n in (1, 2, 3)]
    made = {
        "/robots.txt": lambda: text("User-agent: *\nDisallow: /private/\n"),
        "/calendar": lambda: html(f"Day {number}", f"Nothing happens on day {number}.", *days),
        "/round/": lambda: redirect(f"/round/{number % 3 + 1}"),
        "/hop/": lambda: redirect(f"/hop/{number + 1}"),
        "/deep/": lambda: html("Deep", f"This lies {path.count('/')} folders deep.", "deep/"),
        "/slow/": lambda: Page(b"", slow=8.0),
        "/broken/": lambda: Page(b"", 500),
        "/huge": lambda: Page(headers=HTML, parts=_huge),
        "/bomb": lambda: Page(_bomb(), headers=HTML | {"content-encoding": "gzip"}),
    }
    return next((make() for start, make in made.items() if path.startswith(start)), None)


def _huge() -> Iterator[bytes]:
    yield b"<html><body>"
    yield from itertools.repeat(b"<p>more and more</p>" * 5_000, 10_000)


@cache
def _bomb() -> bytes:
    packing = zlib.compressobj(wbits=31)
    parts = [packing.compress(b"<html><body>"), *(packing.compress(b"a " * 500_000) for _ in range(1_000))]
    return b"".join([*parts, packing.flush()])


@cache
def _vocabulary() -> list[str]:
    return sorted({word for word in _WORDS.read_text().replace('"', " ").split() if word.isalpha()})


def _name(number: int) -> str:
    words = _vocabulary()
    return f"{words[number % len(words)]}-{words[number * 7 % len(words)]}-{number:04d}".lower()


@cache
def _numbers() -> dict[str, int]:
    return {_name(number): number for number in range(PAGES)}


def _text(number: int) -> str:
    """About 120 words that no other page has in this order."""
    chance = random.Random(number)
    sentences = (" ".join(chance.choices(_vocabulary(), k=15)).capitalize() + "." for _ in range(8))
    return "</p><p>".join(sentences)
