"""HTML elements as Markdown: headings, paragraphs, lists, tables and links as the page has them."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Any

from frontdesk.knowledge.readers.reading import clean
from frontdesk.knowledge.readers.table import as_table

_DEEPEST = 60
"""Elements within elements; what lies deeper is taken as bare text."""
_INLINE = frozenset(
    {
        "a", "abbr", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
        "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub",
        "sup", "time", "tt", "u", "var", "wbr",
    }
)  # fmt: skip
_MARKS = {"b": "**", "strong": "**", "code": "`", "kbd": "`"}
_NO_ADDRESS = re.compile(r"[\s()]|^#|^javascript:", re.IGNORECASE)
_MOST_SPAN = 50
_BREAK = "\ue000"
"""Where a line ends within a paragraph, while blanks and line ends of the source still mean the same."""


def to_markdown(element: Any) -> str:
    """What an element of a page says. Pieces of text that stand on one line in a browser stand on one here."""
    return clean("\n\n".join(filter(None, _blocks(element, 0))))


def _blocks(element: Any, depth: int) -> Iterator[str]:
    """The blocks in an element, in their order."""
    line: list[str] = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str) and not _flows(child, depth):
            yield from _ended(line)
            line = []
            yield from _block(child, depth + 1)
        elif isinstance(child.tag, str):
            line.append(_inline(child, depth + 1))
        line.append(child.tail or "")
    yield from _ended(line)


def _flows(element: Any, depth: int) -> bool:
    """Whether an element stands within a line: a link around a card of blocks does not."""
    return depth > _DEEPEST or (element.tag in _INLINE and all(_flows(child, depth + 1) for child in element))


def _block(element: Any, depth: int) -> Iterator[str]:
    tag = element.tag
    if re.fullmatch(r"h[1-6]", tag):
        if title := _line(element, depth):
            yield f"{'#' * int(tag[1])} {title}"
    elif tag in ("ul", "ol", "menu"):
        yield "\n".join(_items(element, depth))
    elif tag == "dl":
        yield "\n".join(filter(None, _definitions(element, depth)))
    elif tag == "table":
        yield from _table(element, depth)
    elif tag == "pre":
        yield f"```\n{''.join(element.itertext()).strip()}\n```"
    elif tag == "summary":
        yield from _ended([f"**{_line(element, depth)}**"])
    elif tag != "hr":
        yield from _blocks(element, depth)


def _ended(pieces: Sequence[str]) -> Iterator[str]:
    """The lines of a paragraph, if there is anything in it."""
    lines = (" ".join(line.split()) for line in "".join(pieces).split(_BREAK))
    if text := "\n".join(line for line in lines if line.strip(" *`")):
        yield text


def _inline(element: Any, depth: int) -> str:
    """An element within a line; a break ends the line."""
    if element.tag == "br":
        return _BREAK
    pieces = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str):
            pieces.append(_inline(child, depth + 1) if depth <= _DEEPEST else "".join(child.itertext()))
        pieces.append(child.tail or "")
    text = "".join(pieces)
    bare = " ".join(text.split())
    if not bare:
        return text
    before, after = " " * text[0].isspace(), " " * text[-1].isspace()
    href = (element.get("href") or "").strip() if element.tag == "a" else ""
    if href and not _NO_ADDRESS.search(href):
        return f"{before}[{bare}]({href}){after}"
    mark = "" if _BREAK in text else _MARKS.get(element.tag, "")
    return f"{before}{mark}{bare}{mark}{after}" if mark and mark not in bare else text


def _line(element: Any, depth: int) -> str:
    """Everything in an element on one line."""
    parts = (part.lstrip("# ") for part in _blocks(element, depth + 1))
    return " ".join(" ".join(parts).split())


def _items(element: Any, depth: int) -> Iterator[str]:
    """The items of a list, lists in them indented; what stands in a list and is no item is taken for one."""
    start = element.get("start") or ""
    number = int(start) if start.isascii() and start.isdigit() and len(start) < 5 else 1
    for child in element:
        if not isinstance(child.tag, str):
            continue
        mark = f"{number}. " if element.tag == "ol" else "- "
        blocks = list(_block(child, depth + 1)) if child.tag in ("ul", "ol") else list(_blocks(child, depth + 1))
        lines = [line for block in blocks for line in block.split("\n") if line.strip()]
        if lines:
            yield mark + re.sub(r"^#+ ", "", lines[0])
            yield from (" " * len(mark) + line for line in lines[1:])
            number += 1


def _definitions(element: Any, depth: int) -> Iterator[str]:
    """Terms with what is said of them: "- Phone: 123"."""
    term: list[str] = []
    said: list[str] = []
    for child in element.iter("dt", "dd"):
        if child.tag == "dt" and said:
            yield _definition(term, said)
            term, said = [], []
        (term if child.tag == "dt" else said).append(_line(child, depth))
    if term or said:
        yield _definition(term, said)


def _definition(term: Sequence[str], said: Sequence[str]) -> str:
    name, text = ", ".join(filter(None, term)), "; ".join(filter(None, said))
    return f"- {name.rstrip(':')}: {text}" if name and text else f"- {name or text}" if name or text else ""


def _table(element: Any, depth: int) -> Iterator[str]:
    """A table as rows under its header; one that only arranges the page as the blocks in its cells."""
    if (caption := element.find("caption")) is not None:
        yield from _ended([_line(caption, depth)])
    trs = [tr for tr in element.iter("tr") if next(tr.iterancestors("table")) is element]
    cells = [[cell for cell in tr if cell.tag in ("td", "th")] for tr in trs]
    arranges = element.xpath("boolean(.//table | .//h1 | .//h2 | .//h3)") or max(map(len, cells), default=0) < 2
    if arranges:
        for cell in (cell for row in cells for cell in row):
            yield from _blocks(cell, depth + 1)
        return
    rows = [row for row in grid(cells, depth) if any(row)]
    if rows:
        header = rows[0] if _is_header(cells, rows) else [""] * len(rows[0])
        yield as_table(header, rows[1:] if header is rows[0] else rows)


def grid(cells: Sequence[Sequence[Any]], depth: int) -> list[list[str]]:
    """The text of each place of a table; a cell over several rows or columns stands in each of them."""
    grid: list[list[str]] = []
    below: dict[int, tuple[int, str]] = {}
    for row in cells:
        line: list[str] = []
        waiting = list(row)
        while waiting or len(line) in below:
            rows_left, text = below.pop(len(line), (0, ""))
            if rows_left:
                if rows_left > 1:
                    below[len(line)] = (rows_left - 1, text)
                line.append(text)
                continue
            cell = waiting.pop(0)
            text = _line(cell, depth + 1)
            for _ in range(_span(cell, "colspan")):
                if (rows := _span(cell, "rowspan")) > 1:
                    below[len(line)] = (rows - 1, text)
                line.append(text)
        grid.append(line)
    return [list(line) for line in zip(*zip_longest(*grid, fillvalue=""), strict=True)]


def _span(cell: Any, name: str) -> int:
    value = cell.get(name) or ""
    return min(max(int(value), 1), _MOST_SPAN) if value.isascii() and value.isdigit() and len(value) < 5 else 1


def _is_header(cells: Sequence[Sequence[Any]], rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row names the columns: it says so, it is bold, or it alone holds no number."""
    first = next((row for row in cells if any(_line(cell, 0) for cell in row)), [])
    if all(cell.tag == "th" or cell.getparent().getparent().tag == "thead" for cell in first) and len(rows) > 1:
        return True
    if any(cell.tag == "th" for cell in first) or len(rows) < 2:
        return False
    if all(text.startswith("**") and text.endswith("**") for text in rows[0] if text):
        return True
    numbered = [any(map(str.isdigit, "".join(row))) for row in rows]
    return not numbered[0] and all(numbered[1:])
