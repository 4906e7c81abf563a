"""Questions out of JSON, JSON Lines or CSV, in the forms in which people keep them."""

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
_YES = frozenset({"1", "yes", "true", "x", "y", "on", "ja", "oui", "si"})
_NO = frozenset({"", "0", "no", "false", "n", "off"})


def from_csv(data: bytes) -> list[Any]:
    """The rows of a table with a `question` column. Raises Invalid without one.

    In `must`, strings are separated by `;` or line breaks; each line of `history` is an earlier question.
    """
    rows = read_rows(data)
    header = [cell.strip().casefold() for cell in rows[0][1]] if rows else []
    if "question" not in {_COLUMNS.get(name, name) for name in header}:
        raise Invalid({"questions": ['The first row names the columns. One of them must be "question".']})
    return [_as_form(dict(zip(header, cells, strict=False))) for _, cells in rows[1:]]


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
    return found


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


def _as_form(row: dict[str, Any]) -> dict[str, Any]:
    """A row under our names and in our types; what a table can't hold is read out of its text."""
    named = {_COLUMNS.get(str(name).casefold(), str(name).casefold()): value for name, value in row.items()}
    if "answerable" in named and "should_refuse" not in named:
        answerable = _switch(named["answerable"])
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
