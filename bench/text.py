"""The text that is read from 181 saved web pages, against the text that a person said is the page's own.

Words are compared, not their order: of each page the words that both texts have (each as often as both have it), over
the words read (precision) and over the words wanted (recall). F1 is the harmonic mean of the two means over all pages,
as the benchmark's authors reckon it from runs of four words; theirs is told as well. Markdown's marks and the
addresses of links are no words.
"""

import gzip
import json
import re
import statistics
from collections import Counter
from collections.abc import Hashable, Iterable
from pathlib import Path

from bench.figure import Figure
from frontdesk.knowledge.readers import ReadError, read
from tests.conftest import DATA

SECONDS = 300
NEEDS = DATA / "articles"

_LINK = re.compile(r"!?\[([^\]]*)\]\([^)\s]*(?:\s+\"[^\"]*\")?\)")
_WORD = re.compile(r"\w+")


def run() -> list[Figure]:
    """Reads every page and compares."""
    gold = json.loads((NEEDS / "ground-truth.json").read_text())
    words, runs, empty = [], [], 0
    for name, page in gold.items():
        text = _read(NEEDS / "html" / f"{name}.html.gz")
        empty += not text
        got, wanted = _WORD.findall(text.lower()), _WORD.findall(page["articleBody"].lower())
        words.append(_scores(got, wanted))
        runs.append(_scores(_of_four(got), _of_four(wanted)))
    precision, recall, f1 = _together(words)
    return [
        Figure("F1 of words", f1, "", f"of {len(words)} pages", at_least=0.95),
        Figure("precision of words", precision, "", "share of what was read that belongs to the page"),
        Figure("recall of words", recall, "", "share of the page that was read"),
        Figure("F1 of runs of four words", _together(runs)[2], "", "as the authors reckon it; trafilatura tells 0.958"),
        Figure("pages without text", empty, f"of {len(words)}", "that could not be read", at_most=0),
    ]


def _read(path: Path) -> str:
    """The page's words as a reader sees them."""
    try:
        text = read(gzip.decompress(path.read_bytes()), path.name.removesuffix(".gz")).text
    except ReadError:
        return ""
    return _LINK.sub(r"\1", text)


def _of_four(words: list[str]) -> list[tuple[str, ...]]:
    return [tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3))]


def _scores(got: Iterable[Hashable], wanted: Iterable[Hashable]) -> tuple[float, float]:
    """Precision and recall of one page."""
    here, there = Counter(got), Counter(wanted)
    both = (here & there).total()
    return both / max(1, here.total()), both / max(1, there.total())


def _together(scores: list[tuple[float, float]]) -> tuple[float, float, float]:
    precision, recall = (statistics.mean(column) for column in zip(*scores, strict=True))
    return precision, recall, 2 * precision * recall / (precision + recall)
