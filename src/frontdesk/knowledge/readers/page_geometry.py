"""Where a PDF's words and ruled lines stand on its pages: what tells a table's columns and a heading's size."""

import ctypes
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import TracebackType
from typing import Any

import pypdfium2.raw as pdfium

_MOST_CHARACTERS = 30_000
"""Of one page; a page with more is no page that anybody lays out."""
_MOST_OBJECTS = 20_000
MOST_RULES = 1_000
"""Of one page; with more it is a drawing."""
_MOST_STROKES = 50_000
"""Of one page; what it draws behind these is not looked at."""
_MOST_OF_PATH = 5_000
"""Strokes of one path; one with more is a drawing, and a table beside it still one."""
_SLANT = 1.0
"""A ruled line may be off by so many points and still be straight."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word and the box around it, in points from the page's left and lower edge."""

    text: str
    left: float
    right: float
    bottom: float
    top: float

    @property
    def middle(self) -> tuple[float, float]:
        """The middle of its box."""
        return (self.left + self.right) / 2, (self.bottom + self.top) / 2


@dataclass(frozen=True)
class Line:
    """The words of one line, in the order in which the page shows them, and the size of its type."""

    words: tuple[Word, ...]
    size: float

    @cached_property
    def text(self) -> str:
        """Its words with blanks between them."""
        return " ".join(word.text for word in self.words)

    @cached_property
    def left(self) -> float:
        """Where it begins."""
        return min(word.left for word in self.words)

    @cached_property
    def middle(self) -> tuple[float, float]:
        """The middle of the line."""
        right = max(word.right for word in self.words)
        return (self.left + right) / 2, self.words[0].middle[1]


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line that is drawn: at `at` from `start` to `end`, on the other axis."""

    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Page:
    """What stands where on a page."""

    lines: tuple[Line, ...] = ()
    across: tuple[Rule, ...] = ()
    down: tuple[Rule, ...] = ()
    height: float = 0.0


class Geometry:
    """The pages of a PDF, each looked at when it is asked for."""

    def __init__(self, data: bytes) -> None:
        self._data = data  # pdfium reads from it as long as the document is open.
        self._document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)

    def __enter__(self) -> "Geometry":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._document:
            pdfium.FPDF_CloseDocument(self._document)

    def page(self, number: int) -> Page:
        """The page with this number, from 0; nothing of one that can't be loaded or stands on its side."""
        page = pdfium.FPDF_LoadPage(self._document, number) if self._document else None
        if not page:
            return Page()
        try:
            if pdfium.FPDFPage_GetRotation(page):
                return Page()
            across, down = _rules(page)
            return Page(tuple(_lines(page)), across, down, pdfium.FPDF_GetPageHeightF(page))
        finally:
            pdfium.FPDF_ClosePage(page)

    def has_word(self, number: int) -> bool:
        """Whether a letter or digit stands on the page with this number, which takes far less than to look at it all;
        also where it can't be loaded."""
        page = pdfium.FPDF_LoadPage(self._document, number) if self._document else None
        text = pdfium.FPDFText_LoadPage(page) if page else None
        try:
            if not text:
                return True
            codes = (pdfium.FPDFText_GetUnicode(text, n) for n in range(pdfium.FPDFText_CountChars(text)))
            return any(code < 0x110000 and chr(code).isalnum() for code in codes)
        finally:
            if text:
                pdfium.FPDFText_ClosePage(text)
            if page:
                pdfium.FPDF_ClosePage(page)


def _lines(page: Any) -> Iterator[Line]:
    text = pdfium.FPDFText_LoadPage(page)
    if not text:
        return
    try:
        count = pdfium.FPDFText_CountChars(text)
        characters: list[tuple[str, int]] = []
        for index in range(count if count <= _MOST_CHARACTERS else 0):
            code = pdfium.FPDFText_GetUnicode(text, index)
            if code in (10, 13):
                if words := tuple(_words(text, characters)):
                    yield Line(words, _size(text, characters))
                characters = []
            else:
                characters.append((chr(code) if code < 0x110000 else "", index))
        if words := tuple(_words(text, characters)):
            yield Line(words, _size(text, characters))
    finally:
        pdfium.FPDFText_ClosePage(text)


def _words(text: Any, characters: Sequence[tuple[str, int]]) -> Iterator[Word]:
    word, places = "", list[int]()
    for character, index in [*characters, (" ", -1)]:
        if character.strip():
            word += character
            places.append(index)
        elif word:
            # From right to left the last character stands to the left of the first.
            first, last = _box(text, places[0]), _box(text, places[-1])
            yield Word(word, min(first[0], last[0]), max(first[1], last[1]), first[2], first[3])
            word, places = "", []


def _box(text: Any, index: int) -> tuple[float, float, float, float]:
    """Where a character stands: left, right, bottom, top."""
    box = pdfium.FS_RECTF()
    pdfium.FPDFText_GetLooseCharBox(text, index, box)
    return box.left, box.right, min(box.bottom, box.top), max(box.bottom, box.top)


def _size(text: Any, characters: Sequence[tuple[str, int]]) -> float:
    """The size of a line's longest word, as it is seen: a label, or a mark, may be of another."""
    line = "".join(character if character.strip() else " " for character, _ in characters)
    word = max(line.split(), key=len)
    index = characters[line.index(word)][1] if len(line) == len(characters) else characters[0][1]
    matrix = pdfium.FS_MATRIX()
    scale = math.hypot(matrix.c, matrix.d) if pdfium.FPDFText_GetMatrix(text, index, matrix) else 1.0
    return float(pdfium.FPDFText_GetFontSize(text, index)) * (scale or 1.0)


def _rules(page: Any) -> tuple[tuple[Rule, ...], tuple[Rule, ...]]:
    """The straight lines that the page draws, the edges of its boxes among them: across, and down."""
    across, down = list[Rule](), list[Rule]()
    left = _MOST_STROKES
    for index in range(min(pdfium.FPDFPage_CountObjects(page), _MOST_OBJECTS)):
        drawn = pdfium.FPDFPage_GetObject(page, index)
        if pdfium.FPDFPageObj_GetType(drawn) != pdfium.FPDF_PAGEOBJ_PATH:
            continue
        strokes = pdfium.FPDFPath_CountSegments(drawn)
        if strokes > _MOST_OF_PATH:
            continue
        left -= strokes
        if left < 0 or len(across) + len(down) > MOST_RULES:
            break
        for (x, y), (to_x, to_y) in _strokes(drawn):
            if abs(y - to_y) <= _SLANT < abs(x - to_x):
                across.append(Rule((y + to_y) / 2, min(x, to_x), max(x, to_x)))
            elif abs(x - to_x) <= _SLANT < abs(y - to_y):
                down.append(Rule((x + to_x) / 2, min(y, to_y), max(y, to_y)))
    return tuple(across), tuple(down)


def _strokes(path: Any) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    """The straight strokes of a path, from where to where."""
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(path, matrix)
    x, y = ctypes.c_float(), ctypes.c_float()
    at = begin = (0.0, 0.0)
    for index in range(pdfium.FPDFPath_CountSegments(path)):
        segment = pdfium.FPDFPath_GetPathSegment(path, index)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        to = (
            matrix.a * x.value + matrix.c * y.value + matrix.e,
            matrix.b * x.value + matrix.d * y.value + matrix.f,
        )
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            begin = to
        elif kind == pdfium.FPDF_SEGMENT_LINETO:
            yield at, to
        if pdfium.FPDFPathSegment_GetClose(segment):
            yield to, begin
        at = to
