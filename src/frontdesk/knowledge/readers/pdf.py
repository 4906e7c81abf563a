"""PDF: Markdown page by page, each page's place in the text, and which pages are only pictures."""

import logging
import re
from collections.abc import Sequence
from typing import Any

import kreuzberg

from frontdesk.knowledge import how_far
from frontdesk.knowledge.readers import recognize
from frontdesk.knowledge.readers.extraction import extract, page_count
from frontdesk.knowledge.readers.layout import Block, page_markdown
from frontdesk.knowledge.readers.on_page import put_right
from frontdesk.knowledge.readers.own_title import own_title
from frontdesk.knowledge.readers.page_geometry import Geometry
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


def read(file: File) -> Reading:
    """Raises `locked`, `damaged`, `empty`, `pictures_only` or `too_many_pages`.

    kreuzberg reads all pages in one call (what is a heading it tells by the type of the whole), and tells nothing
    meanwhile; then the pages count as they are laid out. Where some may have to be recognized, which takes far longer,
    they count as that is done.
    """
    _refuse_too_many(file, expected := page_count(file))
    how_far.tell(0, expected)
    result = extract(
        file, "application/pdf", pages=kreuzberg.PageConfig(extract_pages=True), include_document_structure=True
    )
    plain = [str(page["content"]) for page in result.pages or []]
    _refuse_too_many(file, len(plain))
    blocks, left_out = _put_right(file, _blocks_by_page(result.document, len(plain)))
    each = list(zip(blocks, plain, left_out, strict=True))
    has_pictures = bool(_MAY_HOLD_PICTURES.search(file.data))
    recognizes = has_pictures and recognize.is_installed()
    pages = [clean(page_markdown(*page)) for page in (each if recognizes else how_far.counted(each))]
    if recognizes:
        pages = _with_recognized(file, pages)
    text, starts = _joined(pages)
    if not text:
        raise _without_text(file, has_pictures)
    pictures = _picture_pages(file, _blank(pages)) if has_pictures else 0
    return Reading(
        title=own_title(result.metadata.get("title")) or _first_heading(pages[0]) or file.stem,
        text=text,
        page_starts=starts,
        language=result.metadata.get("language"),
        warnings=[some_pages_are_pictures(pictures, len(pages))] if pictures else [],
        pages=len(pages),
    )


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


def _put_right(file: File, pages: list[list[Block]]) -> tuple[list[list[Block]], list[str]]:
    """The blocks by what the pages show, and what of each page is left out; as they are where that can't be told."""
    try:
        with Geometry(file.data) as shown:
            return put_right(pages, [shown.page(number) for number in range(len(pages))])
    except Exception:
        # Pages are laid out in every way; one that is misunderstood is still read as kreuzberg reads it.
        _log.exception('What the pages of "%s" show was not understood', file.name)
        return pages, [""] * len(pages)


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
