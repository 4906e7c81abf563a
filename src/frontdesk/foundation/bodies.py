"""JSON bodies in: decoded into a typed form, or refused with every bad field named at once."""

import difflib
import re
from functools import cache
from itertools import islice
from typing import Any, TypeVar, get_args

import msgspec
from msgspec import UNSET, Meta, UnsetType

from frontdesk.foundation.errors import Fields, Invalid, Malformed, TooLarge, WrongType

_AT_BYTE = re.compile(r"^JSON is malformed: (.+) \(byte (\d+)\)$")

Body = TypeVar("Body", bound=msgspec.Struct)

REQUIRED = "This field is required."
NULL = "This field can't be null."
BLANK = "This field can't be empty."

MOST_UNKNOWN = 20
"""Names that a form lacks of which a body is told at once."""

SAYS_SOMETHING = r"\S"
"""The pattern of a text that is not blank, for `described`."""

Text = str | UnsetType
"""An optional text field of a form; unset when the caller did not name it."""


def described(**schema: Any) -> Meta:
    """What the API's description says of a field beyond its type, as JSON Schema; nothing is refused by it."""
    return Meta(extra_json_schema=schema)


def decode(kind: type[Body], raw: bytes, content_type: str, most_bytes: int) -> Body:
    """The form that a JSON body fills. Raises what `read_object` raises, or Invalid with all bad fields."""
    return form(kind, read_object(raw, content_type, most_bytes))


def read_object(raw: bytes, content_type: str, most_bytes: int) -> dict[str, Any]:
    """The JSON object of a body; none at all is an empty object. Raises WrongType, TooLarge or Malformed."""
    media = content_type.partition(";")[0].strip().lower()
    if media not in ("application/json", "") and not media.endswith("+json"):
        raise WrongType(f'Unsupported media type "{media}" in request. Send application/json.')
    if len(raw) > most_bytes:
        raise TooLarge(f"The body is {len(raw):,} bytes. It can be up to {most_bytes:,}.")
    value = _parse(raw)
    if not isinstance(value, dict):
        raise Malformed(f"Expected an object, got {_named(value)}.")
    return value


def _parse(raw: bytes) -> Any:
    raw = raw.removeprefix(b"\xef\xbb\xbf")  # A byte order mark, which some programs write before UTF-8.
    if not raw.strip():
        return {}
    try:
        return msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ValueError) as error:
        raise Malformed(f"JSON parse error - {_where(raw, error)}") from None


def _where(raw: bytes, error: Exception) -> str:
    """What is wrong with a JSON text and at which line and column, as a sentence."""
    if isinstance(error, RecursionError):
        return "its lists and objects are nested too deeply."
    try:
        raw.decode()
    except UnicodeDecodeError as found:
        return f"{_place(raw, found.start)}: this is no UTF-8 text."
    if (told := _AT_BYTE.search(str(error))) is None:
        return "it ends too early: a quote or a bracket is not closed." if "truncated" in str(error) else f"{error}."
    return f"{_place(raw, int(told[2]))}: {told[1]}."


def _place(raw: bytes, at: int) -> str:
    before = raw[:at].decode(errors="replace")
    return f"line {before.count(chr(10)) + 1}, column {len(before) - (before.rfind(chr(10)) + 1) + 1}"


def form(kind: type[Body], values: dict[str, Any]) -> Body:
    """The form that these values fill. Raises Invalid with all bad fields; names that the form lacks are passed over.

    A form whose misspelled names would be taken for what they are not has `passed_over`: the only other names that a
    body may have (what its GET gives and nobody sets). A form may have `problems(given)`, a static method that says
    what is wrong with the fields that could be read.
    """
    errors: Fields = {}
    given: dict[str, Any] = {}
    for name, outer, wanted, required in _form_fields(kind):
        if outer not in values:
            if required:
                errors[outer] = [REQUIRED]
            continue
        try:
            given[name] = msgspec.convert(values[outer], type=wanted)
            _refuse_unstorable(given[name])
        except (msgspec.ValidationError, RecursionError, ValueError) as error:
            given.pop(name, None)
            errors[outer] = [_sentence(values[outer], wanted, str(error))]
    if (passed_over := getattr(kind, "passed_over", None)) is not None:
        errors |= unknown_names(values, [outer for _, outer, _, _ in _form_fields(kind)], passed_over)
    if (look := getattr(kind, "problems", None)) is not None:
        errors = {**look(given), **errors}
    if errors:
        raise Invalid(errors)
    return kind(**given)


@cache
def _form_fields(kind: type[msgspec.Struct]) -> list[tuple[str, str, Any, bool]]:
    return [(f.name, f.encode_name, f.type, f.required) for f in msgspec.structs.fields(kind)]


def unknown_names(values: dict[str, Any], known: list[str], passed_over: frozenset[str]) -> Fields:
    """What is wrong with the names that a form lacks, of the first of them."""
    errors: Fields = {}
    for name in islice((name for name in values if name not in known and name not in passed_over), MOST_UNKNOWN):
        near = difflib.get_close_matches(name, known, 1)
        errors[name] = ["There is no such field." + (f" Did you mean {near[0]}?" if near else "")]
    return errors


def changes(filled: msgspec.Struct) -> dict[str, Any]:
    """The fields that the caller named, by their Python names: what PATCH and PUT change."""
    return {f: v for f in filled.__struct_fields__ if (v := getattr(filled, f)) is not UNSET}


def _refuse_unstorable(value: Any) -> None:
    """PostgreSQL keeps no NUL, and a lone surrogate is no text."""
    if isinstance(value, str):
        if "\x00" in value:
            raise ValueError("Text can't contain a NUL character.")
        value.encode()
    elif isinstance(value, dict):
        for item in value.items():
            for part in item:
                _refuse_unstorable(part)
    elif isinstance(value, list | tuple):
        for item in value:
            _refuse_unstorable(item)


def _sentence(value: Any, kind: Any, reason: str) -> str:
    if value is None:
        return NULL
    if isinstance(value, str):
        if "NUL" in reason:
            return reason
        if "surrogate" in reason or "codec" in reason:
            return "Text can't contain half of a surrogate pair."
    if choices := _choices(kind) or _fields(kind) * ("unknown field" in reason):
        unknown = reason.partition("unknown field `")[2].partition("`")[0]
        return f"Expected one of {', '.join(choices)}; got {_named(unknown or value)}."
    for mark, sentence in (("<=", "at most"), (">=", "at least"), ("length", "of another length")):
        if mark in reason and not isinstance(value, str):
            return f"This must be {sentence} {reason.rsplit(mark, 1)[-1].strip(' `')}."
    return reason.replace("Expected `str`", "Expected text").partition(" - at `")[0].replace("`", "") + "."


def _fields(kind: Any) -> list[str]:
    """The names that an object may have, of the forms that a type is made of."""
    forms = [each for each in (kind, *get_args(kind)) if isinstance(each, type) and issubclass(each, msgspec.Struct)]
    return [field.encode_name for each in forms for field in msgspec.structs.fields(each)]


def _choices(kind: Any) -> list[str]:
    found = [c for c in get_args(kind) if isinstance(c, str)]
    for inner in get_args(kind):
        found += _choices(inner)
    return found


def _named(value: Any) -> str:
    names = {dict: "an object", list: "a list", str: "text", bool: "true or false", int: "a number", float: "a number"}
    if isinstance(value, str) and len(value) <= 40:
        return f'"{value}"'
    return "null" if value is None else names.get(type(value), "something else")
