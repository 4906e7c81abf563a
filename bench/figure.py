"""A figure: what was measured, what we aim at, and what it means; kept as JSON and shown as a Markdown table."""

import json
import os
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec

RESULTS = Path(__file__).with_name("results")
DOCUMENT = Path(__file__).parents[1] / "docs" / "figures.md"
_BENCH = re.compile(r"python -m bench (\w+)")
_INTRODUCTION = """# Figures

Measured by `make bench`, and written by `python -m bench --document` from what it kept. Times by the clock depend on
the machine and on what else runs there (its load is told); processor times, ratios and counts hardly do. What each
figure means stands at the head of its file in `bench/`. A missed aim is told as such.
"""


class Figure(msgspec.Struct, frozen=True):
    """One number. `at_least` or `at_most` is the aim; a figure without either is only told."""

    name: str
    value: float
    unit: str
    meaning: str
    at_least: float | None = None
    at_most: float | None = None

    @property
    def aim(self) -> str:
        """The aim in words; empty when there is none."""
        if self.at_least is not None:
            return f"≥ {number(self.at_least)}"
        return f"≤ {number(self.at_most)}" if self.at_most is not None else ""

    @property
    def met(self) -> bool | None:
        """Whether the aim is reached; None without one."""
        if self.at_least is not None:
            return self.value >= self.at_least
        return self.value <= self.at_most if self.at_most is not None else None


def number(value: float) -> str:
    """A number as a reader wants it: three digits that count, no zeros behind."""
    if abs(value) >= 100 or float(value).is_integer():
        return f"{value:,.0f}"
    return f"{value:.4f}".rstrip("0") if abs(value) <= 1 else f"{value:.3g}"


def row(figure: Figure) -> str:
    """A row of the table."""
    verdict = {True: "yes", False: "**no**", None: ""}[figure.met]
    return f"| {figure.name} | {number(figure.value)} {figure.unit} | {figure.aim} | {verdict} | {figure.meaning} |"


def table(figures: Sequence[Figure]) -> str:
    """The figures as a Markdown table."""
    return "\n".join(
        ["| figure | value | aim | met | meaning |", "| --- | --- | --- | --- | --- |", *map(row, figures)]
    )


def keep(bench: str, figures: Sequence[Figure], seconds: float, load_before: float) -> None:
    """Writes a bench's figures to results/<bench>.json and .md, with the machine's load before it."""
    RESULTS.mkdir(exist_ok=True)
    document = {
        "bench": bench,
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "seconds": round(seconds, 1),
        "cores": os.cpu_count(),
        "load_before": round(load_before, 2),
        "figures": [{**msgspec.structs.asdict(figure), "met": figure.met} for figure in figures],
    }
    (RESULTS / f"{bench}.json").write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n")
    (RESULTS / f"{bench}.md").write_text(table(figures) + "\n")


def document(benches: Mapping[str, str]) -> None:
    """Writes what is kept of these benches (name: what it measures) into docs/figures.md, in their order.

    A bench that nothing is kept of, as on a new machine, keeps the part that it has there.
    """
    written = DOCUMENT.read_text() if DOCUMENT.exists() else ""
    parts_there = re.split(r"^## ", written, flags=re.M)[1:]
    known = {found[1]: part.strip() for part in parts_there if (found := _BENCH.search(part))}
    parts = [_INTRODUCTION.strip()]
    for name, told in benches.items():
        part = _part(name, told) or known.get(name)
        parts += [f"## {part}"] if part else []
    DOCUMENT.write_text("\n\n".join(parts) + "\n")


def _part(name: str, told: str) -> str | None:
    """A bench's part of the document, without the mark of its headline; None when nothing is kept of it."""
    if not (path := RESULTS / f"{name}.json").exists():
        return None
    kept = json.loads(path.read_text())
    figures = [msgspec.convert(each, Figure) for each in kept["figures"]]
    when = f"{kept['at'][:10]}, {kept['cores']} cores, load before {kept['load_before']}, {kept['seconds']:.0f} s"
    return f"{told[0].upper()}{told[1:]}\n`python -m bench {name}` ({when})\n\n{table(figures)}"
