"""The text of presentations (PPTX, ODP) straight from their XML, where kreuzberg has no answer."""

import re
import zipfile
from collections.abc import Iterator
from typing import Any

from lxml import etree

from frontdesk.knowledge.readers.reading import File, damaged
from frontdesk.knowledge.readers.table import as_table

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_PAGE = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}page"
_SLIDE = re.compile(r"ppt/slides/slide(\d+)\.xml")


def presentation_text(archive: zipfile.ZipFile, file: File) -> str:
    """The paragraphs of each slide, in the slides' order; the first one of a slide becomes its heading."""
    try:
        slides = _pptx(archive) if file.kind == "pptx" else _odp(archive)
    except (KeyError, etree.XMLSyntaxError, zipfile.BadZipFile) as error:
        raise damaged(file.name) from error
    return "\n\n".join("\n\n".join([f"## {slide[0]}", *slide[1:]]) for slide in slides if slide)


def _pptx(archive: zipfile.ZipFile) -> list[list[str]]:
    numbers = sorted(int(found.group(1)) for found in map(_SLIDE.fullmatch, archive.namelist()) if found)
    trees = (parse(archive.read(f"ppt/slides/slide{number}.xml")) for number in numbers)
    return [_paragraphs(tree, f"{_DRAWING}p", f"{_DRAWING}t") for tree in trees]


def _odp(archive: zipfile.ZipFile) -> list[list[str]]:
    return [list(_of_page(page)) for page in parse(archive.read("content.xml")).iter(_PAGE)]


def _of_page(page: Any) -> Iterator[str]:
    """The paragraphs of an OpenDocument slide; a table on it is one."""
    tables = list(page.iter(f"{_TABLE}table"))
    inside = {cell for table in tables for cell in table.iter(f"{_TEXT}p")}
    for node in page.iter(f"{_TEXT}p", f"{_TABLE}table"):
        if node.tag == f"{_TABLE}table":
            rows = [_cells(row) for row in node.iter(f"{_TABLE}table-row")]
            if any(map(any, rows)):
                yield as_table(rows[0], rows[1:])
        elif node not in inside and (text := " ".join("".join(node.itertext()).split())):
            yield text


def _cells(row: Any) -> list[str]:
    """The text of a row's cells; those that another one covers are empty."""
    cells = row.iter(f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
    return [" ".join(" ".join(cell.itertext()).split()) for cell in cells]


def _paragraphs(tree: Any, paragraph: str, run: str | None) -> list[str]:
    texts = (
        "".join(node.itertext() if run is None else (t.text or "" for t in node.iter(run)))
        for node in tree.iter(paragraph)
    )
    return [" ".join(text.split()) for text in texts if text.strip()]


def parse(data: bytes) -> Any:
    """No entity is expanded and no address opened, whatever the file asks for."""
    return etree.fromstring(data, parser=etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False))
