"""`python -m bench [NAME...]`: measures all figures or the named ones, prints them, keeps them in bench/results/."""

import argparse
import os
import signal
import sys
import time
import traceback
from importlib import import_module
from types import FrameType

from bench.figure import document, keep, row, table

BENCHES = {
    "helpcenter": "132 help pages read, found, answered from and refused, offline",
    "customers": "customers of four companies, as they type",
    "answerable": "answered or refused, and how sure: questions that only look answerable",
    "covered": "a shop's real questions: its own, or none of them",
    "catalog": "products by conditions among 99,187, and what a product's own row says",
    "injection": "orders hidden in pages and messages",
    "made_up": "sentences made up about companies: what of them a model can say to a visitor",
    "languages": "questions in Spanish, German and Chinese find their paragraph",
    "squad": "the right one of 646 passages found",
    "mtrag": "questions in the middle of a conversation: found, answered, refused, asked back",
    "during_ingest": "a question while pages are being read",
    "messages": "messages a second, time and processor time of each",
    "first_word": "time to the first streamed word",
    "footprint": "install, start, memory",
    "crawl": "a website of 2,000 pages with traps, while visitors ask",
    "reading": "passages embedded a second",
    "text": "the text of 181 saved web pages",
    "steps": "pages a minute by kind, the share of each step, a 500-page PDF",
    "documents": "31 PDFs and the office files: text, or the right reason",
    "hostile": "300 hostile files for one company while another asks",
    "scale": "a question among 10,000 and 100,000 passages",
    "accounts": "a question among 1,000,000 passages in 1,000 accounts",
    "lists": "lists of 100,000 sources, documents and pages",
    "paging": "the first and deep pages of a million messages",
    "outcomes": "what became of 100,000 conversations, in numbers and one by one",
    "webhooks": "how soon events reach a webhook, and how many a second",
    "gaps": "unanswered questions gathered by meaning",
}


class TooLong(Exception):
    """A bench took longer than it may."""


def main() -> None:
    """Runs what was asked for; ends with 1 when a bench failed. An aim that is missed is told, and no failure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help=f"of {', '.join(BENCHES)}; all of them when none is named")
    parser.add_argument("--no-install", action="store_true", help="footprint: leave the installation out")
    parser.add_argument("--document", action="store_true", help="only bring docs/figures.md up to date")
    given = parser.parse_args()
    if given.document:
        document(BENCHES)
        return
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("bench: told to stop"))
    if unknown := set(given.names) - set(BENCHES):
        parser.error(f"there is no {', '.join(sorted(unknown))}; choose of {', '.join(BENCHES)}")
    options = {"footprint": {"install": not given.no_install}}
    worked = [_measure(name, options.get(name, {})) for name in given.names or BENCHES]
    sys.exit(0 if all(worked) else 1)


def _measure(name: str, options: dict[str, bool]) -> bool:
    """Runs one bench within its time; prints and keeps its figures. Returns whether it worked."""
    bench = import_module(f"bench.{name}")
    load = os.getloadavg()[0]
    print(f"\n## {name}: {BENCHES[name]} (load {load:.2f} on {os.cpu_count()} cores)\n", flush=True)
    if not bench.NEEDS.exists():
        print(f"{bench.NEEDS.name} is not beside this project; nothing measured.")
        return True
    began = time.perf_counter()
    signal.signal(signal.SIGALRM, _too_long)
    signal.alarm(bench.SECONDS)
    try:
        figures = bench.run(**options)
    except Exception:
        traceback.print_exc()
        return False
    finally:
        signal.alarm(0)
    keep(name, figures, time.perf_counter() - began, load)
    print(table([]), *map(row, figures), sep="\n")
    print(f"\n{time.perf_counter() - began:.0f} s", flush=True)
    return True


def _too_long(_: int, __: FrameType | None) -> None:
    raise TooLong


if __name__ == "__main__":
    main()
