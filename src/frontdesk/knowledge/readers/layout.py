"""From what a PDF page shows to Markdown: words whole again, lines joined, headings that are none undone."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from frontdesk.knowledge.readers.table import as_table

_LINE_END = re.compile(r"\x02[ \t]*\n?|\n")
"""pdfium puts \\x02 in place of a hyphen at the end of a line."""
_DOT_LEADER = re.compile(r"(?:[ \t]*[.\u2026]){4,}")
_LABEL = re.compile(r"(?:\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{2,4})[.)]|[•◦▪■●‣∙·*–—-])\s")
_BULLET = re.compile(r"^[•◦▪■●‣∙·*–—]\s*")
_SENTENCE_END = (".", "!", "?", ":", ";", "”", '"')
_LIGATURES = re.compile(r"ffi|ffl|ff|fi|fl")
_MAX_HEADING = 120
_KEPT = 0.8
"""Structure that holds less than this share of the page's letters has lost text; then the plain text is used."""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a page: `heading` (with its level), `paragraph`, `list_item`, `step`, `code` or `table` (with cells).

    `box` is where it stands, if that is known: its left, bottom, right and top."""

    kind: str
    text: str = ""
    level: int = 0
    cells: list[list[str]] = field(default_factory=list)
    box: tuple[float, float, float, float] | None = None


def page_markdown(blocks: Sequence[Block], plain: str, left_out: str = "") -> str:
    """One page as Markdown. `plain` is the page's text as it stands in the file: the measure of what was lost, and not
    left out on purpose."""
    plain = plain.replace("\r\n", "\n")
    if not plain.strip():
        return ""
    if _letters("".join(whole_text(block) for block in blocks)) < _KEPT * (_letters(plain) - _letters(left_out)):
        return _join_lines(plain)
    words = set(re.findall(r"\S+", plain))
    parts: list[str] = []
    before = ""
    for block in blocks:
        part = _markdown(block, plain, words)
        # Prose that the layout analysis cut in mid-sentence goes on where it was cut.
        goes_on = block.kind in ("list_item", "paragraph") and part[:1].islower() and not _LABEL.match(part)
        if parts and goes_on and before in ("list_item", "paragraph") and not parts[-1].endswith(_SENTENCE_END):
            parts[-1] += " " + part
        elif part:
            tight = parts and (
                (part.startswith("- ") and parts[-1].lstrip().startswith("- ")) or block.kind == before == "step"
            )
            parts.append(("\n" if tight else "\n\n") + part if parts else part)
        before = block.kind
    return "".join(parts)


def _markdown(block: Block, plain: str, words: set[str]) -> str:
    if block.kind == "table":
        rows = _without_leaders(block.cells)
        return as_table(rows[0], rows[1:]) if rows else ""
    if block.kind == "code":
        return f"```\n{block.text}\n```"
    text = _join_lines(_true_marks(block.text, words)).strip()
    if block.kind == "heading" and is_heading(text):
        return f"{'#' * min(max(block.level, 1), 6)} {' '.join(text.split())}"
    if block.kind == "step":
        return " ".join(_join_lines(block.text).split())
    if block.kind == "list_item" and _is_item(block.text, plain):
        return f"- {_BULLET.sub('', text)}"
    return text


def _without_leaders(cells: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows without the dots that lead the eye to a page number, and without columns that held nothing else."""
    rows = [
        [cell.strip(" .") if set(cell) <= {" ", "."} else _DOT_LEADER.sub(" ", cell) for cell in row] for row in cells
    ]
    width = max(map(len, rows), default=0)
    rows = [row + [""] * (width - len(row)) for row in rows]
    filled = [i for i in range(width) if any(row[i].strip() for row in rows)]
    return [[row[i] for i in filled] for row in rows] if filled else []


def is_heading(text: str) -> bool:
    """Large or bold type alone makes no heading: formulas, index columns and whole sentences are none."""
    few_lines = text.count("\n") < 2 and len(text) <= _MAX_HEADING
    letters = sum(map(str.isalpha, text))
    return few_lines and not text.endswith((".", ",", ";")) and letters >= max(3, len(text) / 2)


def _is_item(text: str, plain: str) -> bool:
    """A list item has a label of its own or a bullet before it on the page."""
    if _LABEL.match(text):
        return True
    start = text[:24].strip().split("\n")[0]
    before = plain.partition(start)[0].rpartition("\n")[2].strip() if start else ""
    return bool(_LABEL.match(before + " "))


def _join_lines(text: str) -> str:
    """Lines that were wrapped become one; a line that ends early (a row, an address) stays a line. A word cut by a
    hyphen is whole again; before a capital or a digit (`Black-\x02White`) the hyphen was meant."""
    text = _DOT_LEADER.sub(" ", text)
    lines, ends = [line.strip() for line in _LINE_END.split(text)], _LINE_END.findall(text)
    full = 0.7 * max(map(len, lines))
    joined = lines[0]
    for line, end, following in zip(lines, ends, lines[1:], strict=False):
        if end != "\n":
            joined += "" if following[:1].islower() else "-"
        elif following and not _BULLET.match(following) and (len(line) >= full or following[:1].islower()):
            joined += " "
        else:
            joined += "\n"
        joined += following
    return joined.strip("\n")


def _true_marks(text: str, words: set[str]) -> str:
    """kreuzberg mends broken ligatures and at times takes a mark for one (`World!` becomes `Worldfi`): where the
    page itself has the word with the mark at its end, the page is right."""

    def mend(found: re.Match[str]) -> str:
        word = found.group()
        ligature = _LIGATURES.search(word[-3:])
        if not ligature or word in words:
            return word
        bare = word[: -len(ligature.group())] if word.endswith(ligature.group()) else ""
        return next((bare + mark for mark in "!\"#$%&'" if bare and bare + mark in words), word)

    return re.sub(r"\S+", mend, text)


def whole_text(block: Block) -> str:
    """What a block says, its cells among it."""
    return block.text + "".join(cell for row in block.cells for cell in row)


def bare(text: str) -> str:
    """The letters and digits of a text."""
    return "".join(filter(str.isalnum, text))


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))
