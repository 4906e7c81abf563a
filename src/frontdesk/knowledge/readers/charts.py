"""The numbers of the charts in a presentation or a text document, as tables: its XML keeps them beside the drawing."""

import re
import zipfile
from itertools import zip_longest
from typing import Any

from lxml import etree

from frontdesk.knowledge.readers.open_xml import parse
from frontdesk.knowledge.readers.table import as_markdown

_CHART = re.compile(r"(?:ppt|word)/charts/chart(\d+)\.xml")
_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_MOST = 100


def charts_text(archive: zipfile.ZipFile) -> str:
    """A heading and a table for each chart: its categories, and a column for each of its series."""
    numbers = sorted(int(found.group(1)) for found in map(_CHART.fullmatch, archive.namelist()) if found)
    folder = next((name.partition("/")[0] for name in archive.namelist() if _CHART.fullmatch(name)), "")
    return "\n\n".join(filter(None, (_chart(archive, f"{folder}/charts/chart{n}.xml") for n in numbers[:_MOST])))


def _chart(archive: zipfile.ZipFile, name: str) -> str:
    try:
        tree = parse(archive.read(name))
    except (KeyError, etree.XMLSyntaxError, zipfile.BadZipFile):
        return ""
    series = list(tree.iter(f"{_C}ser"))
    columns = [_points(one.find(f"{_C}val")) or _points(one.find(f"{_C}yVal")) for one in series]
    if not any(columns):
        return ""
    first = _points(series[0].find(f"{_C}cat")) or _points(series[0].find(f"{_C}xVal"))
    names = [" ".join(_points(one.find(f"{_C}tx"))) for one in series]
    title = tree.find(f".//{_C}chart/{_C}title")
    words = "" if title is None else " ".join("".join(t.text or "" for t in title.iter(f"{_A}t")).split())
    rows = [list(row) for row in zip_longest(first, *columns, fillvalue="")]
    return f"## {words or ', '.join(filter(None, names)) or 'Chart'}\n\n{as_markdown(['', *names], rows)}"


def _points(element: Any) -> list[str]:
    """The values that are kept with a chart, in their order."""
    return [] if element is None else [(v.text or "").strip() for v in element.iter(f"{_C}v")]
