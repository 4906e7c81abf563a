"""JSON and JSON Lines: question and answer pairs where it holds them, and all of it as Markdown that a person reads."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from frontdesk.knowledge.readers import faq, text
from frontdesk.knowledge.readers.csv import ANSWER, PHRASINGS, QUESTION
from frontdesk.knowledge.readers.reading import File, Pair, Reading, clean, damaged, empty, nested_too_deep, not_text
from frontdesk.knowledge.readers.table import as_markdown

_TITLES = ("title", "headline", "name", "question", "label", "heading", "subject")
_BODIES = frozenset({"text", "body", "content", "description", "answer", "summary", "html", "markdown"})
_LONG = 120
"""A value longer than this is a paragraph; a shorter one stands on a line behind its name."""
_DEEPEST = 6
_MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>")


def read(file: File) -> Reading:
    """Raises `empty`, `damaged` or `not_text`."""
    source = text.decode(file.data).lstrip("\ufeff").strip()
    try:
        value = _parsed(source)
    except RecursionError as error:
        raise nested_too_deep(file.name) from error
    except ValueError as error:
        if source.startswith(("{", "[")):
            raise (not_text(file.name) if "\x00" in source else damaged(file.name)) from error
        return text.read(file)
    written = clean("\n\n".join(_written(value, 1)))
    if not written:
        raise empty(file.name)
    title = _title(value) if isinstance(value, dict) else ""
    pairs = {pair.question.casefold(): pair for pair in [*_pairs(value), *faq.questions(value)]}
    return Reading(title=title or file.stem, text=written, pairs=list(pairs.values()))


def _parsed(source: str) -> Any:
    """One value, or a list of those of its lines. Raises ValueError."""
    try:
        return json.loads(source, strict=False)
    except json.JSONDecodeError as error:
        if error.msg != "Extra data":
            raise
        return [json.loads(line, strict=False) for line in source.splitlines() if line.strip()]


def _pairs(value: Any, depth: int = 0) -> Iterator[Pair]:
    """The objects that have a question and an answer, wherever they stand."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for child in value:
            yield from _pairs(child, depth + 1)
    elif isinstance(value, dict):
        pair = _pair({str(name).casefold(): child for name, child in value.items()})
        if pair is not None:
            yield pair
            return
        for child in value.values():
            yield from _pairs(child, depth + 1)


def _pair(fields: Mapping[str, Any]) -> Pair | None:
    question, answer = _first(fields, QUESTION), _first(fields, ANSWER)
    if not question or not answer:
        return None
    phrasings = [child for name, child in fields.items() if name.startswith(PHRASINGS)]
    each = [p for child in phrasings for p in (child if isinstance(child, list) else [child])]
    return Pair(question, answer, tuple(p.strip() for p in each if isinstance(p, str) and p.strip()))


def _first(fields: Mapping[str, Any], names: frozenset[str]) -> str:
    return next((_plain(v) for name, v in fields.items() if name in names and isinstance(v, str) and v.strip()), "")


def _written(value: Any, level: int) -> list[str]:
    """A value as blocks of Markdown."""
    if level > _DEEPEST:
        return [json.dumps(value, ensure_ascii=False)]
    if isinstance(value, dict):
        return _object(value, level)
    if isinstance(value, list):
        return _list(value, level)
    return [_scalar(value)] if _scalar(value) else []


def _list(values: Sequence[Any], level: int) -> list[str]:
    objects = [value for value in values if isinstance(value, dict)]
    if objects and len(objects) == len(values):
        if all(map(_is_row, objects)):
            header = list(dict.fromkeys(str(name) for value in objects for name in value))
            rows = [[_scalar(value.get(name)) for name in header] for value in objects]
            return [as_markdown([_named(name) for name in header], rows)]
        return [block for value in objects for block in _section(value, level)]
    plain = [f"- {_scalar(value)}" for value in values if not isinstance(value, dict | list) and _scalar(value)]
    nested = [block for value in values if isinstance(value, dict | list) for block in _written(value, level + 1)]
    return (["\n".join(plain)] if plain else []) + nested


def _is_row(value: Mapping[str, Any]) -> bool:
    """Whether an object is a row of a table: short values, nothing nested."""
    return all(not isinstance(child, dict | list) and len(_scalar(child)) <= _LONG for child in value.values())


def _section(value: Mapping[str, Any], level: int) -> list[str]:
    """An object of a list, under a heading when it has a title."""
    title = _title(value)
    return ([f"{'#' * min(level + 1, 6)} {title}"] if title else []) + _object(value, level + 1, title)


def _object(value: Mapping[str, Any], level: int, heading: str = "") -> list[str]:
    lines: list[str] = []
    blocks: list[str] = []
    for name, child in value.items():
        said = _scalar(child)
        if isinstance(child, list) and child and not any(isinstance(each, dict | list) for each in child):
            said = "; ".join(filter(None, map(_scalar, child)))
        if isinstance(child, dict | list) and not said:
            inner = _written(child, level + 1)
            blocks += [f"{'#' * min(level + 1, 6)} {_named(name)}", *inner] if inner else []
        elif said and said == heading:
            continue
        elif len(said) > _LONG or "\n" in said or (said and str(name).casefold() in _BODIES):
            blocks.append(said if str(name).casefold() in _BODIES else f"**{_named(name)}**\n\n{said}")
        elif said:
            lines.append(f"- {_named(name)}: {said}")
    return (["\n".join(lines)] if lines else []) + blocks


def _title(value: Mapping[str, Any]) -> str:
    named = {str(name).casefold(): child for name, child in value.items() if isinstance(child, str)}
    return next((" ".join(_plain(named[n]).split()) for n in _TITLES if 0 < len(named.get(n, "").strip()) <= 200), "")


def _named(name: object) -> str:
    """A field's name as a person writes it: `openingHours` and `opening_hours` are `opening hours`."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", str(name))
    return re.sub(r"[_\s]+", " ", spaced).strip()


def _scalar(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None or isinstance(value, dict | list):
        return ""
    return _plain(value) if isinstance(value, str) else str(value)


def _plain(value: str) -> str:
    return faq.plain(value) if _MARKUP.search(value) else clean(value)
