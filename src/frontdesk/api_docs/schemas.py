"""JSON Schemas of what the API takes and gives, made from the types that take and give it."""

import re
from collections.abc import Iterable
from typing import Any

import msgspec

from frontdesk.api_docs.refined import PARTS, REFINED

Schema = dict[str, Any]
_HOME = "#/components/schemas/"


class Schemas:
    """The schemas of a set of types: `ref` points to one, `components` holds them all under their public names.

    A type may have `narrowed`, JSON Schema for what its fields alone can't say, such as "one of these two".
    """

    def __init__(self, kinds: Iterable[Any]) -> None:
        wanted = list(dict.fromkeys([*kinds, *PARTS]))
        refs, found = msgspec.json.schema_components(wanted, ref_template=_HOME + "{name}")
        self._names = _public_names(list(found))
        by_name = {kind.__name__: kind for kind in wanted if isinstance(kind, type)}
        self._refs = {kind: self._renamed(ref) for kind, ref in zip(wanted, refs, strict=True)}
        self.components: dict[str, Schema] = {
            self._names[name]: self._renamed(_refined(name, schema, by_name.get(name)))
            for name, schema in sorted(found.items())
        }

    def ref(self, kind: Any) -> Schema:
        """A reference to a type's schema."""
        return dict(self._refs[kind])

    def name(self, kind: Any) -> str:
        """The public name of a type."""
        return str(self._refs[kind]["$ref"]).removeprefix(_HOME)

    def _renamed(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {k: self._renamed(v) for k, v in value.items()}
        if isinstance(value, list):
            return [self._renamed(item) for item in value]
        if isinstance(value, str) and value.startswith(_HOME):
            return _HOME + self._names.get(value.removeprefix(_HOME), value.removeprefix(_HOME))
        return value


def _public_names(names: list[str]) -> dict[str, str]:
    """`RoomShape` is a Room to the outside, `Page_RoomShape_` a RoomPage; nothing takes another's name."""
    public = {}
    for name in names:
        page = re.fullmatch(r"Page_(\w+)_", name)
        short = page[1].removesuffix("Shape") + "Page" if page else name.removesuffix("Shape")
        public[name] = name if short in names else short
    return public


def _refined(name: str, schema: Schema, kind: type | None) -> Schema:
    refined = {k: v for k, v in schema.items() if k != "title" and v != []}
    more = REFINED.get(name, {})
    refined["properties"] = {
        field: _field(field, inner) | more.get(field, {}) for field, inner in schema.get("properties", {}).items()
    }
    return refined | getattr(kind, "narrowed", {})


def _field(name: str, schema: Schema) -> Schema:
    """Every `..._at` is a moment."""
    if not name.endswith("_at"):
        return schema
    if "anyOf" in schema:
        return schema | {"anyOf": [_field(name, inner) for inner in schema["anyOf"]]}
    return schema | {"format": "date-time"} if schema.get("type") == "string" else schema
