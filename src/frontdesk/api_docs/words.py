"""JSON Schema in words: what a field is, in the few that a reader of a table needs."""

from typing import Any

Schema = dict[str, Any]
_NAMED = {"uuid": "uuid", "date-time": "time", "date": "date", "binary": "file", "email": "e-mail"}
_PLAIN = {"integer": "whole number", "number": "number", "boolean": "true or false", "null": "null", "object": "object"}


def kind(schema: Schema) -> str:
    """What a value is: `text`, `list of Message`, `whole number or null`."""
    if "$ref" in schema:
        return str(schema["$ref"]).rsplit("/", 1)[-1]
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(kind(inner) for inner in schema["anyOf"]))
    if "enum" in schema:
        return "one of " + ", ".join(map(str, schema["enum"]))
    if schema.get("type") == "array":
        return "list of " + kind(schema.get("items", {}))
    if schema.get("type") == "string":
        return _NAMED.get(schema.get("format", ""), "text")
    return _PLAIN.get(str(schema.get("type")), "text" if "maxLength" in schema or "default" in schema else "anything")


def limits(schema: Schema) -> str:
    """What a value must keep to beyond its kind; empty when that is nothing."""
    found = []
    for inner in [schema, *schema.get("anyOf", [])]:
        if "maxLength" in inner:
            found.append(f"up to {inner['maxLength']:,} characters")
        if inner.get("pattern") == r"\S":
            found.append("not blank")
        if "minimum" in inner and "maximum" in inner:
            found.append(f"{inner['minimum']:,} to {inner['maximum']:,}")
        elif "minimum" in inner:
            found.append(f"at least {inner['minimum']:,}")
        if "maxItems" in inner:
            found.append(f"up to {inner['maxItems']:,}")
        if "default" in inner and inner["default"] != "":
            found.append(f"{inner['default']} by itself")
    return ", ".join(found)
