"""Questions out of JSON, JSON Lines or CSV, in the forms in which people keep them."""

import difflib
import re
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any

import msgspec

from frontdesk.evaluation.forms import NewQuestion
from frontdesk.foundation.bodies import form
from frontdesk.foundation.errors import Fields, Invalid, Malformed
from frontdesk.knowledge.products.yes_no import YES, yes_or_no
from frontdesk.knowledge.readers.csv import read_rows

CSV_TYPES = ("text/csv", "text/tab-separated-values")
LINES_TYPES = ("application/jsonl", "application/x-ndjson", "application/x-jsonlines")
MOST_SAID = 20
"""Questions, or columns, that are named when they can't be used; the rest waits for the next try."""
MOST_COLUMNS = 100
MOST_NAMED = 40
"""Characters of a column's name that is told."""

_COLUMNS = {"pages": "page", "url": "page", "expected": "must", "contains": "must", "refuse": "should_refuse"}
_FIELDS = tuple(field.encode_name for field in msgspec.structs.fields(NewQuestion))
_KNOWN = {*_FIELDS, *NewQuestion.passed_over, "answerable"}
_MARK = b"\xef\xbb\xbf"
"""What some programs write before UTF-8."""
_SWITCHED = {"on": True, "off": False}
_LEFT_OPEN = frozenset(["", "-", "–", "—"])


def from_csv(data: bytes) -> list[Any]:
    """The rows of a table with a `question` column. Raises Invalid without one, and for columns that no question has.

    In `must`, strings are separated by `;` or line breaks; each line of `history` is an earlier question.
    """
    rows = read_rows(data)
    header = [_named(cell) for cell in rows[0][1]] if rows else []
    if "question" not in header:
        raise Invalid({"questions": ['The first row names the columns. One of them must be "question".']})
    if len(header) > MOST_COLUMNS:
        raise Invalid({"questions": [f"A table can have up to {MOST_COLUMNS} columns. This one has {len(header):,}."]})
    unknown = (name for name in dict.fromkeys(header) if name and name not in _KNOWN)
    if wrong := [_no_column(name) for name in islice(unknown, MOST_SAID)]:
        raise Invalid({"questions": [*wrong, f"The columns are {', '.join(_FIELDS)}."]})
    return _some([_as_form(zip(header, cells, strict=False), f"Row {number}") for number, cells in rows[1:]])


def from_lines(data: bytes) -> list[Any]:
    """The objects of JSON Lines. Raises Malformed naming the line, or Invalid for one that says a thing twice."""
    found: list[Any] = []
    for number, line in enumerate(data.removeprefix(_MARK).splitlines(), 1):
        if line.strip():
            try:
                row = msgspec.json.decode(line)
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
                raise Malformed(f"JSON parse error in line {number} - {error}") from None
            found.append(_as_form(row.items(), f"Line {number}") if isinstance(row, dict) else row)
    return _some(found)


def from_json(data: bytes) -> list[Any]:
    """The questions of a list, or of an object that has one. Raises Malformed or Invalid."""
    try:
        whole = msgspec.json.decode(data.removeprefix(_MARK))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(f"JSON parse error - {error}") from None
    rows = whole.get("questions") if isinstance(whole, dict) else whole
    if not isinstance(rows, list):
        raise Invalid({"questions": ["Expected a list of questions."]})
    return _some(rows)


def _some(rows: list[Any]) -> list[Any]:
    if not rows:
        raise Invalid({"questions": ["There is no question in this file."]})
    return rows


def questions(rows: object, most: int) -> list[NewQuestion]:
    """The questions of rows. Raises Invalid that names those that can't be used, up to MOST_SAID, and why."""
    if not isinstance(rows, list):
        raise Invalid({"questions": ["Expected a list of questions."]})
    if len(rows) > most:
        raise Invalid({"questions": [f"A set can have up to {most:,} questions. These are {len(rows):,}."]})
    wrong: list[str] = []
    found: list[NewQuestion] = []
    for number, row in enumerate(rows, 1):
        try:
            if not isinstance(row, dict):
                raise Invalid({"question": ["Expected an object."]})
            found.append(form(NewQuestion, row))
        except Invalid as invalid:
            wrong += [f"Question {number}, {sentence}" for sentence in _sentences(invalid.fields)]
            if len(wrong) >= MOST_SAID:
                break
    if wrong:
        raise Invalid({"questions": wrong[:MOST_SAID]})
    return found


def _sentences(fields: Fields) -> Iterable[str]:
    return (f"{name}: {' '.join(map(str, said))}" for name, said in fields.items())


def _named(column: str) -> str:
    """A column's or field's name as we call it, however it is written: "Should refuse"."""
    name = re.sub(r"[\s-]+", "_", column.strip().casefold())
    return _COLUMNS.get(name, name)


def _no_column(name: str) -> str:
    near = difflib.get_close_matches(name, _FIELDS, 1)
    return f'There is no column "{name[:MOST_NAMED]}".' + (f" Did you mean {near[0]}?" if near else "")


def _as_form(row: Iterable[tuple[str, Any]], place: str) -> dict[str, Any]:
    """A row under our names and in our types; what a table can't hold is read out of its text.

    Raises Invalid, which names the row's place, where two columns of one meaning say different things.
    """
    named = _under_our_names(row, place)
    answerable, refuse = _switch(named.pop("answerable", None)), _switch(named.pop("should_refuse", None))
    if refuse is None and answerable is not None:
        refuse = not answerable if isinstance(answerable, bool) else answerable
    named["should_refuse"] = refuse
    if "must" in named:
        named["must"] = _must(named["must"])
    if isinstance(named.get("page"), list):
        named["page"] = _either(named["page"])
    if "history" in named:
        named["history"] = _history(named["history"])
    return {name: value for name, value in named.items() if value is not None}


def _under_our_names(row: Iterable[tuple[str, Any]], place: str) -> dict[str, Any]:
    named: dict[str, Any] = {}
    for written, value in row:
        name = _named(written)
        if not name or value is None or (isinstance(value, str) and not value.strip() and name in named):
            continue
        if named.get(name) not in (None, "", value):
            raise Invalid({"questions": [f'{place} says two things of "{name[:MOST_NAMED]}". Leave one of them out.']})
        named[name] = value
    return named


def _switch(value: Any) -> Any:
    """Yes or no; None where a text leaves it open."""
    if not isinstance(value, str):
        return value
    said = value.strip().casefold()
    if said in _LEFT_OPEN:
        return None
    told = yes_or_no([said])
    return told == YES if told else _SWITCHED.get(said, value)


def _must(value: Any) -> Any:
    """Strings; a list of lists is all of its alternatives."""
    if isinstance(value, str):
        return [part.strip() for part in re.split(r"[;\n]", value) if part.strip()]
    if isinstance(value, list):
        return [_either(one) if isinstance(one, list) else one for one in value]
    return value


def _either(choices: Sequence[Any]) -> Any:
    return "|".join(choices) if all(isinstance(one, str) for one in choices) else choices


def _history(value: Any) -> Any:
    """Turns; a bare text is an earlier question of the visitor."""
    said = [line.strip() for line in value.splitlines() if line.strip()] if isinstance(value, str) else value
    if not isinstance(said, list):
        return said
    return [{"by": "visitor", "text": turn} if isinstance(turn, str) else turn for turn in said]
