"""A workbook (XLSX) whose numbers are written as whoever opens it sees them: prices, percentages, dates and times."""

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from decimal import Context, Decimal
from typing import IO, NamedTuple
from xml.sax.saxutils import escape

from lxml import etree

from frontdesk.knowledge.readers.number_format import BUILT_IN, NumberFormat, TimeFormat, number_in, understood
from frontdesk.knowledge.readers.open_xml import parse

_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_CHUNK = 1024 * 1024
_LONGEST_CELL = 8 * _CHUNK
"""A text that is longer is passed on unseen: looking for its end again and again would take long."""
_MOST_STYLES = 8 * _CHUNK
"""Bytes of a workbook's styles; they are read whole."""
# A cell of a number: its attributes, perhaps a formula, and the value.
_CELL = re.compile(
    rb"<((?:\w{1,20}:)?)c((?:\s[^<>]{0,300})?)>"
    rb"(?:\s{0,9}<\1f(?:\s[^<>]{0,300})?(?:/>|>[^<]{0,8192}</\1f>))?"
    rb"\s{0,9}<\1v(?:\s[^<>]{0,50})?>\s{0,9}([-+.0-9Ee]{1,40})\s{0,9}</\1v>\s{0,9}</\1c\s{0,9}>"
)
_OTHER_TYPE = re.compile(rb"""\st\s*=\s*["'](?!n["'])""")
_STYLE = re.compile(rb"""\ss\s*=\s*["'](\d{1,6})["']""")
_TYPE = re.compile(rb"""\st\s*=\s*["']n["']""")
_DIGITS = Context(prec=15)
"""A spreadsheet keeps 15 digits; what is behind them is how a computer writes the number."""
_THOUSANDS = 3
_SINCE_1904 = re.compile(rb"""date1904\s*=\s*["'](?:1|true|on)["']""")


class Money(NamedTuple):
    """Amounts of money in full, beside the code of their currency."""

    code: str

    def text(self, value: Decimal) -> str:
        """The number, as a spreadsheet keeps it, and the currency."""
        number = f"{_DIGITS.plus(value):f}"
        # Three digits behind a point would be thousands.
        return f"{number}{'0' if len(number.partition('.')[2]) == _THOUSANDS else ''} {self.code}"


Form = NumberFormat | TimeFormat | Money
Currency = Callable[[str, str], str]
"""The code of the currency that a format's text names in the language whose number the format has, if any."""


def with_numbers_as_shown(archive: zipfile.ZipFile, data: bytes, *, currency: Currency | None = None) -> bytes:
    """The workbook with its numbers as texts where their formats are surely known; itself where none are.

    With `currency` percentages and times only, and what is money as the number in full beside its currency: what a
    catalog's prices are is reckoned with."""
    try:
        formats = _formats(archive)
    except (KeyError, etree.XMLSyntaxError):
        return data
    kept: list[Form | None] = [each and (_reckoned_with(each, currency) if currency else each) for each in formats]
    if not any(kept):
        return data
    cells = _Cells(kept, since_1904=_is_since_1904(archive))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as changed:
        for entry in archive.infolist():
            with archive.open(entry) as part, changed.open(entry.filename, "w", force_zip64=True) as written:
                for piece in cells.shown(part) if _SHEET.fullmatch(entry.filename) else _pieces(part):
                    written.write(piece)
    return buffer.getvalue()


class _Cells:
    """Writes a sheet's cells by the formats of its workbook."""

    def __init__(self, formats: list[Form | None], *, since_1904: bool) -> None:
        self._formats = formats
        self._since_1904 = since_1904

    def shown(self, part: IO[bytes]) -> Iterator[bytes]:
        """The part of a sheet, piece by piece, so that a large one fills no memory."""
        rest = b""
        for piece in _pieces(part):
            rest += piece
            end = rest.rfind(b"c>") + 2
            if end < 2 and len(rest) < _LONGEST_CELL:
                continue
            end = end if end >= 2 else len(rest)
            yield _CELL.sub(self._cell, rest[:end])
            rest = rest[end:]
        yield _CELL.sub(self._cell, rest)

    def _cell(self, found: re.Match[bytes]) -> bytes:
        prefix, attributes, written = found.groups()
        style = _STYLE.search(attributes)
        number = int(style[1]) if style else 0
        form = self._formats[number] if number < len(self._formats) else None
        if form is None or _OTHER_TYPE.search(attributes):
            return found.group()
        text = self._text(form, written.decode("ascii"))
        if text is None:
            return found.group()
        opened = b"<" + prefix + b"c" + _TYPE.sub(b"", attributes) + b' t="inlineStr">'
        tags = [b"<" + slash + prefix + tag + b">" for slash, tag in ((b"", b"is"), (b"", b"t"), (b"/", b"t"))]
        return opened + tags[0] + tags[1] + escape(text).encode() + tags[2] + b"</%sis></%sc>" % (prefix, prefix)

    def _text(self, form: Form, written: str) -> str | None:
        value = number_in(written)
        if value is None:
            return None
        return form.text(value, since_1904=self._since_1904) if isinstance(form, TimeFormat) else form.text(value)


def _pieces(part: IO[bytes]) -> Iterator[bytes]:
    while piece := part.read(_CHUNK):
        yield piece


def _reckoned_with(form: NumberFormat | TimeFormat, currency: Currency) -> Form | None:
    """The format of a number that is told as it is shown, or with its currency only; None for any other."""
    if isinstance(form, TimeFormat) or form.is_percent:
        return form
    code = currency(f"{form.before} {form.behind}", form.language)
    return Money(code) if code else None


def _formats(archive: zipfile.ZipFile) -> list[NumberFormat | TimeFormat | None]:
    """The format of each style that a cell may have. Raises KeyError or XMLSyntaxError."""
    entry = next((each for each in archive.infolist() if each.filename.lower() == "xl/styles.xml"), None)
    if entry is None or entry.file_size > _MOST_STYLES:
        return []
    tree = parse(archive.read(entry))
    codes = {each.get("numFmtId"): each.get("formatCode") or "" for each in tree.iterfind("{*}numFmts/{*}numFmt")}
    codes = {**{str(number): code for number, code in BUILT_IN.items()}, **codes}
    known = dict[str, NumberFormat | TimeFormat | None]()
    formats = list[NumberFormat | TimeFormat | None]()
    for style in tree.iterfind("{*}cellXfs/{*}xf"):
        code = codes.get(style.get("numFmtId"), "")
        if code not in known:
            known[code] = understood(code)
        formats.append(known[code])
    return formats


def _is_since_1904(archive: zipfile.ZipFile) -> bool:
    entry = next((each for each in archive.infolist() if each.filename.lower() == "xl/workbook.xml"), None)
    return entry is not None and _SINCE_1904.search(archive.read(entry)) is not None
