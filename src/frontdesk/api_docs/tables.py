"""The tables of the page: parameters, fields and statuses of an operation."""

import json
from typing import Any

from frontdesk.api_docs.html import Html, joined, tag, with_code
from frontdesk.api_docs.words import kind, limits

Document = dict[str, Any]


def resolved(document: Document, value: dict[str, Any]) -> dict[str, Any]:
    """What a reference of the document points to; anything else is itself."""
    if "$ref" not in value:
        return value
    found: Any = document
    for step in value["$ref"].removeprefix("#/").split("/"):
        found = found[step]
    return dict(found)


def parameters_table(document: Document, parameters: list[dict[str, Any]]) -> Html:
    """Parameters in path, query and headers; nothing when there are none."""
    rows = []
    for given in parameters:
        one = resolved(document, given)
        about = joined(tag("span", with_code(one.get("description", ""))), _small(limits(one["schema"])))
        rows.append(_row(one["name"], kind(one["schema"]), about, required=one.get("required", False)))
    return _table("Parameters", rows)


def fields_table(document: Document, schema: dict[str, Any], heading: str, *, asked: bool) -> Html:
    """The fields of an object, or of the rows of a list; `asked` when the reader is the one to fill them."""
    whole = resolved(document, schema)
    rows_of = whole.get("properties", {}).get("results", {}).get("items")
    if rows_of is not None:
        whole, heading = resolved(document, rows_of), f"{heading} of each of the results"
    required = whole.get("required", []) if asked else []
    rows = [
        _row(name, kind(field), _small(limits(field)), required=name in required)
        for name, field in whole.get("properties", {}).items()
    ]
    return joined(_table(heading, rows), _kinds(whole) if asked else "")


def _kinds(schema: dict[str, Any]) -> Html:
    """What each kind of a body needs, or which of its fields one is needed of."""
    if "oneOf" in schema:
        lines = [f"`{one['title']}` needs " + ", ".join(f"`{n}`" for n in one["required"]) for one in schema["oneOf"]]
        return tag("p", with_code("; ".join(lines) + "."), class_="small")
    if "anyOf" in schema:
        names = ", ".join(f"`{one['required'][0]}`" for one in schema["anyOf"])
        return tag("p", with_code(f"At least one of {names}."), class_="small")
    return Html("")


def statuses_table(document: Document, responses: dict[str, Any]) -> Html:
    """What may come back, with an example of each thing that can go wrong."""
    rows = []
    for status, given in responses.items():
        response = resolved(document, given)
        examples = response.get("content", {}).get("application/json", {}).get("examples", {})
        said = [tag("code", _compact(one["value"]), class_="said") for one in examples.values()]
        rows.append(tag("tr", tag("th", status, scope="row"), tag("td", response["description"], *said)))
    table = tag("table", tag("tbody", *rows))
    return tag("details", tag("summary", "Statuses ", tag("span", ", ".join(responses), class_="small")), table)


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _row(name: str, what: str, about: str, *, required: bool) -> Html:
    label = joined(tag("code", name), tag("span", "required", class_="required") if required else "")
    return tag("tr", tag("th", label, scope="row"), tag("td", tag("span", what, class_="kind"), about))


def _small(text: str) -> Html:
    return tag("span", text, class_="small") if text else Html("")


def _table(heading: str, rows: list[Html]) -> Html:
    return tag("table", tag("caption", heading), tag("tbody", *rows)) if rows else Html("")
