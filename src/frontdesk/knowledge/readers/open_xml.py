"""The text of presentations (PPTX, ODP) straight from their XML, where kreuzberg has no answer."""

import re
import zipfile
from typing import Any

from lxml import etree

from frontdesk.knowledge.readers.reading import File, damaged

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
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
    trees = (_parse(archive.read(f"ppt/slides/slide{number}.xml")) for number in numbers)
    return [_paragraphs(tree, f"{_DRAWING}p", f"{_DRAWING}t") for tree in trees]


def _odp(archive: zipfile.ZipFile) -> list[list[str]]:
    return [_paragraphs(page, f"{_TEXT}p", None) for page in _parse(archive.read("content.xml")).iter(_PAGE)]


def _paragraphs(tree: Any, paragraph: str, run: str | None) -> list[str]:
    texts = (
        "".join(node.itertext() if run is None else (t.text or "" for t in node.iter(run)))
        for node in tree.iter(paragraph)
    )
    return [" ".join(text.split()) for text in texts if text.strip()]


def _parse(data: bytes) -> Any:
    """No entity is expanded and no address opened, whatever the file asks for."""
    return etree.fromstring(data, parser=etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False))
