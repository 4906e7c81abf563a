"""PDF: Markdown page by page, each page's place in the text, and which pages are only pictures."""

import logging
import re
from collections.abc import Sequence
from contextlib import nullcontext
from typing import Any

import kreuzberg

from frontdesk.knowledge import how_far
from frontdesk.knowledge.readers import recognize
from frontdesk.knowledge.readers.extraction import extract, page_count
from frontdesk.knowledge.readers.layout import Block, page_markdown
from frontdesk.knowledge.readers.on_page import put_right
from frontdesk.knowledge.readers.own_title import own_title
from frontdesk.knowledge.readers.page_geometry import Geometry, Page
from frontdesk.knowledge.readers.reading import (
    File,
    ReadError,
    Reading,
    clean,
    empty,
    nothing_recognized,
    pictures_only,
    some_pages_are_pictures,
    too_many_pages,
)

_log = logging.getLogger(__name__)

# Newer PDFs pack their objects, images' dictionaries among them, into streams where no search finds them.
_MAY_HOLD_PICTURES = re.compile(rb"/Subtype\s*/Image\b|/ObjStm\b|\bBI\s+/")
_MOST_BLANK_PAGES = 50
"""More pages without text than this are taken for scans without looking: pictures are costly to unpack."""
_LOOKED_AT, _PUT_RIGHT, _LAID_OUT = (0, 30), (75, 97), (97, 100)
"""From where to where in the time of a reading its pages are gone over; in between kreuzberg reads them."""


def read(file: File) -> Reading:
    """Raises `locked`, `damaged`, `empty`, `pictures_only` or `too_many_pages`.

    Where some pages have to be recognized, which takes far longer than all else, the others count when that begins.
    """
    _refuse_too_many(file, expected := page_count(file))
    how_far.tell(0, expected)
    has_pictures = bool(_MAY_HOLD_PICTURES.search(file.data))
    recognizes = has_pictures and recognize.is_installed()
    with how_far.unheard() if recognizes and _has_wordless(file, expected) else nullcontext():
        pages, metadata = _pages(file, expected)
    if recognizes:
        pages = _with_recognized(file, pages)
    text, starts = _joined(pages)
    if not text:
        raise _without_text(file, has_pictures)
    pictures = _picture_pages(file, _blank(pages)) if has_pictures else 0
    return Reading(
        title=own_title(metadata.get("title")) or _first_heading(pages[0]) or file.stem,
        text=text,
        page_starts=starts,
        language=metadata.get("language"),
        warnings=[some_pages_are_pictures(pictures, len(pages))] if pictures else [],
        pages=len(pages),
    )


def _pages(file: File, expected: int) -> tuple[list[str], Any]:
    """The Markdown of each page, and what the file says of itself.

    kreuzberg reads all pages in one call (what is a heading it tells by the type of the whole), and tells nothing
    meanwhile. What the pages show is looked at before, so that they count from the beginning.
    """
    with how_far.share(*_LOOKED_AT):
        shown = _shown(file, expected)
    result = extract(
        file, "application/pdf", pages=kreuzberg.PageConfig(extract_pages=True), include_document_structure=True
    )
    plain = [str(page["content"]) for page in result.pages or []]
    _refuse_too_many(file, len(plain))
    if shown is not None and len(shown) != len(plain):
        shown = _shown(file, len(plain))
    with how_far.share(*_PUT_RIGHT):
        how_far.tell(0, len(plain))
        blocks, left_out = _put_right(file, _blocks_by_page(result.document, len(plain)), shown)
    with how_far.share(*_LAID_OUT):
        each = how_far.counted(list(zip(blocks, plain, left_out, strict=True)))
        return [clean(page_markdown(*page)) for page in each], result.metadata


def _has_wordless(file: File, pages: int) -> bool:
    """Whether a page shows no word, so that it has to be recognized."""
    with Geometry(file.data) as shown:
        return not all(map(shown.has_word, range(pages)))


def _shown(file: File, pages: int) -> list[Page] | None:
    """What each page shows; None where that can't be told."""
    try:
        with Geometry(file.data) as shown:
            return [shown.page(number) for number in how_far.counted(range(pages))]
    except Exception:
        _log.exception('What the pages of "%s" show could not be looked at', file.name)
        return None


def _refuse_too_many(file: File, pages: int) -> None:
    if pages > file.limits.max_pages:
        raise too_many_pages(file.name, pages, file.limits)


def _blank(pages: Sequence[str]) -> list[int]:
    """The numbers of the pages without text."""
    return [number for number, page in enumerate(pages, start=1) if not page]


def _with_recognized(file: File, pages: list[str]) -> list[str]:
    """The pages, and where one has no text the text that is recognized on its picture."""
    blank = _blank(pages)
    if not blank:
        how_far.tell(len(pages), len(pages))
        return pages
    found = recognize.recognized(file, blank, len(pages))
    return [page or found.get(number, "") for number, page in enumerate(pages, start=1)]


def _without_text(file: File, has_pictures: bool) -> ReadError:
    if not has_pictures:
        return empty(file.name)
    return nothing_recognized() if recognize.is_installed() else pictures_only()


def _blocks_by_page(document: Any, pages: int) -> list[list[Block]]:
    """The headings, paragraphs, list items and tables that kreuzberg recognised, in reading order."""
    found: list[list[Block]] = [[] for _ in range(pages)]
    for node in document["nodes"] if document else ():
        page, content = node.get("page"), node["content"]
        if not page or page > pages:
            continue
        if content["node_type"] == "table":
            found[page - 1].append(Block("table", cells=_grid(content["grid"]), box=_box(node)))
        elif content["node_type"] in ("heading", "paragraph", "list_item", "code"):
            level = content.get("level") or 0
            found[page - 1].append(Block(content["node_type"], content["text"], level, box=_box(node)))
    return found


def _box(node: Any) -> tuple[float, float, float, float] | None:
    """Where a block stands: its left, bottom, right and top."""
    box = node.get("bbox")
    return (box["x0"], box["y0"], box["x1"], box["y1"]) if box else None


def _put_right(
    file: File, pages: list[list[Block]], shown: Sequence[Page] | None
) -> tuple[list[list[Block]], list[str]]:
    """The blocks by what the pages show, and what of each page is left out; as they are where that can't be told."""
    as_they_are = pages, [""] * len(pages)
    if shown is None:
        return as_they_are
    try:
        return put_right(pages, shown)
    except Exception:
        # Pages are laid out in every way; one that is misunderstood is still read as kreuzberg reads it.
        _log.exception('What the pages of "%s" show was not understood', file.name)
        return as_they_are


def _grid(grid: Any) -> list[list[str]]:
    rows = [[""] * grid["cols"] for _ in range(grid["rows"])]
    for cell in grid["cells"]:
        rows[cell["row"]][cell["col"]] = cell["content"]
    return rows


def _joined(pages: Sequence[str]) -> tuple[str, tuple[int, ...]]:
    """The pages as one text, and where each begins in it; a page without text begins where the next one does."""
    text, starts = "", []
    for page in pages:
        if page and text:
            # A sentence that runs over the page's end stays one sentence.
            text += " " if page[0].islower() and text[-1].isalnum() else "\n\n"
        starts.append(len(text))
        text += page
    return text, tuple(starts)


def _picture_pages(file: File, blank: Sequence[int]) -> int:
    """How many of the pages without text show a picture; the others are empty sheets."""
    if not blank:
        return 0
    if len(blank) > _MOST_BLANK_PAGES:
        return len(blank)
    result = extract(file, "application/pdf", images=kreuzberg.ImageExtractionConfig(extract_images=True))
    return len({image["page_number"] for image in result.images or []} & set(blank))


def _first_heading(page: str) -> str:
    match = re.search(r"^#{1,3} (.+)$", page, re.MULTILINE)
    return match.group(1) if match else ""
