"""Questions out of JSON, JSON Lines or CSV, in the forms in which people keep them."""

import difflib
import re
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from frontdesk.evaluation.forms import NewQuestion
from frontdesk.foundation.bodies import form
from frontdesk.foundation.errors import Fields, Invalid, Malformed
from frontdesk.knowledge.readers.csv import read_rows

CSV_TYPES = ("text/csv", "text/tab-separated-values")
LINES_TYPES = ("application/jsonl", "application/x-ndjson", "application/x-jsonlines")
MOST_SAID = 20
"""Questions that are named when they can't be used; the rest waits for the next try."""

_COLUMNS = {"pages": "page", "url": "page", "expected": "must", "contains": "must", "refuse": "should_refuse"}
_FIELDS = tuple(field.encode_name for field in msgspec.structs.fields(NewQuestion))
_KNOWN = {*_FIELDS, *NewQuestion.passed_over, "answerable"}
_YES = frozenset({"1", "yes", "true", "x", "y", "on", "ja", "oui", "si"})
_NO = frozenset({"", "0", "no", "false", "n", "off"})


def from_csv(data: bytes) -> list[Any]:
    """The rows of a table with a `question` column. Raises Invalid without one.

    In `must`, strings are separated by `;` or line breaks; each line of `history` is an earlier question.
    """
    rows = read_rows(data)
    header = [_named(cell) for cell in rows[0][1]] if rows else []
    if "question" not in header:
        raise Invalid({"questions": ['The first row names the columns. One of them must be "question".']})
    if wrong := [_no_column(name) for name in header if name and name not in _KNOWN]:
        raise Invalid({"questions": [*wrong, f"The columns are {', '.join(_FIELDS)}."]})
    return _some([_as_form(dict(zip(header, cells, strict=False))) for _, cells in rows[1:]])


def from_lines(data: bytes) -> list[Any]:
    """The objects of JSON Lines. Raises Malformed naming the line."""
    found: list[Any] = []
    for number, line in enumerate(data.splitlines(), 1):
        if line.strip():
            try:
                row = msgspec.json.decode(line)
                found.append(_as_form(row) if isinstance(row, dict) else row)
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
                raise Malformed(f"JSON parse error in line {number} - {error}") from None
    return _some(found)


def from_json(data: bytes) -> list[Any]:
    """The questions of a list, or of an object that has one. Raises Malformed or Invalid."""
    try:
        whole = msgspec.json.decode(data)
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
    """The questions of rows, each once. Raises Invalid that names every question that can't be used, and why."""
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
    return f'There is no column "{name}".' + (f" Did you mean {near[0]}?" if near else "")


def _as_form(row: dict[str, Any]) -> dict[str, Any]:
    """A row under our names and in our types; what a table can't hold is read out of its text."""
    named = {_named(str(name)): value for name, value in row.items()}
    named.pop("", None)
    answerable = _switch(named.pop("answerable", None))
    if answerable is not None and "should_refuse" not in named:
        named["should_refuse"] = not answerable if isinstance(answerable, bool) else answerable
    if "should_refuse" in named:
        named["should_refuse"] = _switch(named["should_refuse"])
    if "must" in named:
        named["must"] = _must(named["must"])
    if isinstance(named.get("page"), list):
        named["page"] = _either(named["page"])
    if "history" in named:
        named["history"] = _history(named["history"])
    return {name: value for name, value in named.items() if value is not None}


def _switch(value: Any) -> Any:
    if isinstance(value, str):
        said = value.strip().casefold()
        return True if said in _YES else False if said in _NO else value
    return value


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
