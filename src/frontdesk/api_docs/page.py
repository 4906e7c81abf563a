"""The API as a page for people: everything that the document says, with each operation as a command to paste."""

import json
from typing import Any

from frontdesk.api_docs.curl import UPLOAD, curl, curl_upload
from frontdesk.api_docs.examples import STREAM
from frontdesk.api_docs.html import Html, joined, tag, with_code
from frontdesk.api_docs.intro import INTRO
from frontdesk.api_docs.operations import EVENTS
from frontdesk.api_docs.tables import fields_table, parameters_table, statuses_table

HOST = "https://frontdesk.invalid"
"""Stands in the page for the address by which it is asked for."""

Document = dict[str, Any]


def page(document: Document, *, openapi: str, assets: str) -> str:
    """The page of a document."""
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("title", "Frontdesk API"),
        tag("link", rel="stylesheet", href=f"{assets}/docs.css"),
        tag("script", src=f"{assets}/docs.js", defer=True),
    )
    body = tag(
        "body",
        tag("a", "To the operations", class_="skip", href="#content"),
        _header(document, openapi),
        tag("div", _navigation(document), _content(document), class_="columns"),
    )
    return "<!doctype html>\n" + tag("html", head, body, lang="en")


def _header(document: Document, openapi: str) -> Html:
    title = tag("h1", "Frontdesk API", tag("span", document["info"]["version"], class_="version"))
    return tag("header", title, tag("a", "OpenAPI document", href=openapi, class_="plain"), class_="top")


def _grouped(document: Document) -> list[tuple[dict[str, str], list[tuple[str, str, dict[str, Any]]]]]:
    """Each group with its operations as (path, method, operation)."""
    every = [(path, method, op) for path, entry in document["paths"].items() for method, op in entry.items()]
    return [(group, [one for one in every if group["name"] in one[2]["tags"]]) for group in document["tags"]]


def _navigation(document: Document) -> Html:
    groups = []
    for group, operations in _grouped(document):
        links = [
            tag("li", tag("a", _method(method), tag("span", _short(path)), href=f"#{op['operationId']}"))
            for path, method, op in operations
        ]
        groups.append(joined(tag("h2", group["name"]), tag("ul", *links)))
    events = [tag("li", tag("a", name, href=f"#{_event_id(name)}")) for name in document["webhooks"]]
    groups.append(joined(tag("h2", "Events"), tag("ul", *events)))
    return tag(
        "nav", tag("details", tag("summary", "All operations"), *groups, open=True, id="all"), aria_label="Operations"
    )


def _short(path: str) -> str:
    """A path without what all paths begin with."""
    return path.removeprefix("/api/v1")


def _method(method: str) -> Html:
    return tag("span", method.upper(), class_=f"method {method}")


def _content(document: Document) -> Html:
    intro = [tag("section", tag("h2", heading), tag("p", with_code(text))) for heading, text in INTRO]
    first = f"export FRONTDESK_TOKEN=your-token\ncurl {HOST}/api/v1/rooms/ \\\n"
    first += '  -H "Authorization: Token $FRONTDESK_TOKEN"'
    groups = [
        tag(
            "section",
            tag("h2", group["name"]),
            tag("p", group.get("description", ""), class_="lead"),
            *(_operation(document, *one) for one in operations),
            class_="group",
        )
        for group, operations in _grouped(document)
    ]
    return tag("main", tag("div", *intro, _code(first), class_="intro"), *groups, _events(document), id="content")


def _operation(document: Document, path: str, method: str, op: dict[str, Any]) -> Html:
    content = op.get("requestBody", {}).get("content", {})
    parts: list[Html] = [
        tag("h3", _method(method), tag("span", path, class_="path")),
        tag("p", with_code(op["description"])),
        _code(curl(HOST, path, method, op)),
    ]
    if UPLOAD in content:
        parts += [tag("p", "Or a file:"), _code(curl_upload(HOST, path, method))]
    parts.append(parameters_table(document, op.get("parameters", [])))
    for media, entry in content.items():
        if media != "application/x-www-form-urlencoded":
            parts.append(fields_table(document, entry["schema"], _heading_of(media), asked=True))
    parts.append(_given(document, op))
    parts.append(statuses_table(document, op["responses"]))
    return tag("article", *parts, id=op["operationId"], data_find=f"{method} {path} {op['summary']}".lower())


def _heading_of(media: str) -> str:
    return "Fields beside the file" if media == UPLOAD else "Body"


def _given(document: Document, op: dict[str, Any]) -> Html:
    """What a success looks like: an example, and the fields behind a fold."""
    status = max(status for status in op["responses"] if status < "3")
    content = op["responses"][status].get("content", {})
    entry = content.get("application/json")
    streamed = tag("details", tag("summary", "As a stream"), _code(STREAM.strip())) if EVENTS in content else Html("")
    if entry is None:
        return streamed
    parts = [_code(json.dumps(entry["example"], indent=2, ensure_ascii=False))] if "example" in entry else []
    fields = fields_table(document, entry["schema"], "Fields", asked=False)
    return joined(tag("details", tag("summary", f"Response {status}"), *parts, fields), streamed)


def _events(document: Document) -> Html:
    shown = []
    for name, entry in document["webhooks"].items():
        body = entry["post"]["requestBody"]["content"]["application/json"]
        example = _code(json.dumps(body["example"], indent=2, ensure_ascii=False))
        about = tag("p", entry["post"]["summary"], ".")
        folded = tag("details", tag("summary", "What is sent"), example)
        shown.append(tag("article", tag("h3", tag("span", name, class_="path")), about, folded, id=_event_id(name)))
    lead = tag("p", "Sent by POST to the targets of webhooks, signed, and tried again for three days.", class_="lead")
    return tag("section", tag("h2", "Events"), lead, *shown, class_="group")


def _event_id(name: str) -> str:
    return "event-" + name.replace(".", "-")


def _code(text: str) -> Html:
    return tag("pre", tag("code", text), tabindex="0")
