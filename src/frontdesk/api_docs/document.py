"""The OpenAPI 3.1 document, made at start-up from the app's own routes, so that no operation can be missing."""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from litestar.handlers import HTTPRouteHandler

from frontdesk.api_docs import problems
from frontdesk.api_docs.examples import GIVEN, UUID
from frontdesk.api_docs.intro import TAGS, markdown, tag
from frontdesk.api_docs.operations import JSON, address, operation, types_of
from frontdesk.api_docs.schemas import Schemas
from frontdesk.foundation.paging import DEFAULT_LIMIT, MOST

_SECURITY = {
    "token": {
        "type": "apiKey",
        "in": "header",
        "name": "Authorization",
        "description": "`Authorization: Token <key>`",
    },
    "bearer": {"type": "http", "scheme": "bearer", "description": "`Authorization: Bearer <key>`"},
}


def document(
    routes: Iterable[HTTPRouteHandler],
    events: Mapping[str, type],
    *,
    version: str,
    most_message_chars: int,
) -> dict[str, Any]:
    """The document of these routes, and of the events (name -> shape of their data) that webhooks are sent."""
    routes = list(routes)
    schemas = Schemas([kind for route in routes for kind in types_of(route)] + list(events.values()))
    if "NewMessage" in schemas.components:
        schemas.components["NewMessage"]["properties"]["body"]["maxLength"] = most_message_chars
    paths: dict[str, Any] = {}
    for route in routes:
        for path in sorted(route.paths):
            for method in sorted(route.http_methods - {"OPTIONS", "HEAD"}):
                entry = paths.setdefault(address(path), {})
                entry[method.lower()] = operation(route, path, method, schemas)
    made = {
        "openapi": "3.1.0",
        "info": {"title": "Frontdesk", "version": version, "description": markdown()},
        "servers": [{"url": "/"}],
        "tags": _tags(routes),
        "paths": paths,
        "webhooks": {name: {"post": _event(name, shape, schemas)} for name, shape in events.items()},
        "components": {
            "schemas": schemas.components | problems.SCHEMAS,
            "parameters": _parameters(),
            "headers": problems.HEADERS,
            "responses": problems.responses(),
            "securitySchemes": _SECURITY,
        },
    }
    as_json: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(made))
    return as_json


def _tags(routes: Iterable[HTTPRouteHandler]) -> list[dict[str, str]]:
    used = {tag(path) for route in routes for path in route.paths}
    known = dict(TAGS.values())
    return [{"name": name, "description": known[name]} for name in known if name in used] + [
        {"name": name} for name in sorted(used - set(known))
    ]


def _parameters() -> dict[str, Any]:
    count = {"type": "integer", "minimum": 1, "default": DEFAULT_LIMIT}
    cursor = {"type": "string", "format": "uuid"}
    key = {"type": "string", "minLength": 1, "maxLength": 255}
    return {
        "Limit": _query("limit", f"How many; past {MOST} it is {MOST}.", count),
        "Offset": _query("offset", "How many to pass over.", {"type": "integer", "minimum": 0, "default": 0}),
        "Before": _query("before", "Where a page begins; written by `next`.", cursor),
        "After": _query("after", "Where a page ends; written by `previous`.", cursor),
        "IdempotencyKey": _header("Idempotency-Key", "Applies the request once in 24 hours.", key),
        "Prefer": _header(
            "Prefer", "`respond-async`: don't wait for the answer.", {"type": "string", "examples": ["respond-async"]}
        ),
        "LastEventId": _header("Last-Event-ID", "The `id` after which to go on.", {"type": "string"}),
    }


def _query(name: str, description: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": "query", "description": description, "schema": schema}


def _header(name: str, description: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": "header", "description": description, "schema": schema}


def _event(name: str, shape: type, schemas: Schemas) -> dict[str, Any]:
    moment = "2026-07-31T09:12:44.318207Z"
    schema = {
        "type": "object",
        "properties": {
            "event": {"const": name},
            "uuid": {"type": "string", "format": "uuid", "description": "The same at every try."},
            "created_at": {"type": "string", "format": "date-time"},
            "data": schemas.ref(shape),
        },
        "required": ["event", "uuid", "created_at", "data"],
    }
    example = {"event": name, "uuid": UUID, "created_at": moment, "data": GIVEN[shape.__name__]}
    return {
        "operationId": "on_" + name.replace(".", "_"),
        "summary": f"Sent to the target of a webhook for {name}",
        "requestBody": {"required": True, "content": {JSON: {"schema": schema, "example": example}}},
        "responses": {"2XX": {"description": "Taken. Anything else, a redirect too, is tried again."}},
    }
