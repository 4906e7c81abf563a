"""One operation of the OpenAPI document, made from its route: its path, docstring, types and declarations.

What a route declares on its decorator, beside what its signature says:

- `takes` the form of its JSON body; `as_form` when a web form may carry it too; `uploads` the fields beside a file;
  `takes_too` further media types of text, as type -> what it holds
- `gives` the shape of its response where the signature only says bytes; `also` further statuses; `gives_too` further
  media types of text, as type -> what it holds
- `needs` the token's scope (by itself: `read` for GET, `write` for the rest; None: no token)
- `filters` the query parameters of its own, as name -> JSON Schema; `streams` when it sends events
"""

import inspect
import re
from typing import Any, get_origin

import msgspec
from litestar.handlers import HTTPRouteHandler

from frontdesk.api_docs import examples, problems
from frontdesk.api_docs.intro import tag
from frontdesk.api_docs.refined import ServerSentEvent
from frontdesk.api_docs.schemas import Schemas
from frontdesk.foundation.http import API
from frontdesk.foundation.paging import Page
from frontdesk.rooms.routes import LABEL

JSON = "application/json"
EVENTS = "text/event-stream"
_SLASHLESS = ("/auth/api-token",)
"""Paths that the vendor writes without a slash at the end."""


def address(path: str) -> str:
    """The path of an operation as the document spells it."""
    first = path.strip("/").partition("/")[0]
    spelled = re.sub(r"\{ref:str\}", "{label}" if first == "rooms" else "{uuid}", path)
    spelled = re.sub(r"\{(\w+)_ref:str\}", r"{\1_uuid}", spelled)
    spelled = re.sub(r"\{(\w+):int\}", r"{\1}", spelled)
    return API + spelled + ("" if path in _SLASHLESS else "/")


def types_of(route: HTTPRouteHandler) -> list[Any]:
    """The types whose schemas an operation needs."""
    opt = route.opt
    found = [opt.get("takes"), opt.get("uploads"), _given(route), ServerSentEvent if opt.get("streams") else None]
    return [kind for kind in found if kind is not None]


def operation(route: HTTPRouteHandler, path: str, method: str, schemas: Schemas) -> dict[str, Any]:
    """The operation of a route at one of its paths."""
    text = " ".join((inspect.getdoc(route.fn) or "").split())
    needs = scope(route, method)
    said: dict[str, Any] = {
        "operationId": _operation_id(route, path),
        "tags": [tag(path)],
        "summary": text.partition(". ")[0].rstrip("."),
        "description": text + (f" Needs a token that may {needs}." if needs else " Needs no token."),
        "security": [{"token": []}, {"bearer": []}] if needs else [],
        "parameters": _parameters(route, path, method),
        "requestBody": _body(route, schemas),
        "responses": _responses(route, path, method, schemas),
    }
    return {key: value for key, value in said.items() if value or key == "security"}


def scope(route: HTTPRouteHandler, method: str) -> str | None:
    """What a token must be allowed, or None where none is needed."""
    needs: str | None = route.opt.get("needs", "read" if method == "GET" else "write")
    return needs


def _operation_id(route: HTTPRouteHandler, path: str) -> str:
    name = route.operation_id if isinstance(route.operation_id, str) else route.fn.__name__
    return name if len(route.paths) == 1 else f"{name}_{path.rsplit('/', 1)[-1]}"


def _given(route: HTTPRouteHandler) -> Any:
    """The shape of a route's response; None where it gives no body."""
    if "gives" in route.opt:
        return route.opt["gives"]
    said = inspect.get_annotations(route.fn).get("return")
    is_shape = get_origin(said) is Page or (isinstance(said, type) and issubclass(said, msgspec.Struct))
    return said if is_shape else None


def _is_list(route: HTTPRouteHandler) -> bool:
    return get_origin(_given(route)) is Page


def _keeps_keys(route: HTTPRouteHandler, method: str) -> bool:
    return method == "POST" and "gives" in route.opt


def _parameters(route: HTTPRouteHandler, path: str, method: str) -> list[dict[str, Any]]:
    found = [_in_path(name, path) for name in re.findall(r"\{(\w+)\}", address(path))]
    if _is_list(route):
        found += [{"$ref": f"#/components/parameters/{name}"} for name in ("Limit", "Offset", "Before", "After")]
    for name, schema in route.opt.get("filters", {}).items():
        said = {k: v for k, v in schema.items() if k != "description"}
        description = schema.get("description", "Keeps those of this " + name.replace("_", " ") + ".")
        found.append({"name": name, "in": "query", "description": description, "schema": {"type": "string"} | said})
    if _keeps_keys(route, method):
        found.append({"$ref": "#/components/parameters/IdempotencyKey"})
    if route.opt.get("streams"):
        found.append({"$ref": f"#/components/parameters/{'Prefer' if method == 'POST' else 'LastEventId'}"})
    return found


def _in_path(name: str, path: str) -> dict[str, Any]:
    schema: dict[str, Any]
    if name == "label":
        schema = {"type": "string", "pattern": LABEL}
        said = {"name": name, "in": "path", "required": True, "description": "The room's label, or its uuid."}
        # An example would name the room of the other examples, and whoever tries this one would listen for minutes.
        return said | {"schema": schema} | ({} if path.endswith("/events") else {"example": examples.LABEL})
    schema = {"type": "integer", "minimum": 1} if f"{{{name}:int}}" in path else {"type": "string", "format": "uuid"}
    return {"name": name, "in": "path", "required": True, "schema": schema}


def _body(route: HTTPRouteHandler, schemas: Schemas) -> dict[str, Any] | None:
    form = route.opt.get("takes")
    if form is None:
        return None
    shown = {name: {"value": value} for name, value in examples.TAKEN.get(form.__name__, {}).items()}
    entry = {"schema": schemas.ref(form)} | ({"examples": shown} if shown else {})
    content = {JSON: entry}
    for media, words in route.opt.get("takes_too", {}).items():
        content[media] = {"schema": {"type": "string", "description": words}}
    if route.opt.get("as_form"):
        content["application/x-www-form-urlencoded"] = entry
    if uploads := route.opt.get("uploads"):
        content["multipart/form-data"] = _upload(schemas.components[schemas.name(uploads)]["properties"])
    required = any(field.required for field in msgspec.structs.fields(form)) or hasattr(form, "narrowed")
    return {"required": required, "content": content}


def _upload(fields: dict[str, Any]) -> dict[str, Any]:
    """A file with fields beside it. A part is text whatever was meant, so no type is asked of it."""
    file = {"type": "string", "format": "binary", "description": "The file itself, with its name."}
    parts = {name: {k: v for k, v in field.items() if k != "type"} for name, field in fields.items()}
    schema = {"type": "object", "properties": {"file": file, **parts}, "required": ["file"]}
    return {"schema": schema, "encoding": {name: {"contentType": "text/plain"} for name in parts}}


def _responses(route: HTTPRouteHandler, path: str, method: str, schemas: Schemas) -> dict[str, Any]:
    also: tuple[int, ...] = route.opt.get("also", ())
    keeps_keys, takes = _keeps_keys(route, method), "takes" in route.opt
    wrong = {status for status in also if status >= 400} | {429}
    if takes or _is_list(route) or "filters" in route.opt or keeps_keys:
        wrong.add(400)
    if needs := scope(route, method):
        wrong |= {401} if needs == "read" else {401, 403}
    if "{" in path:
        wrong.add(404)
    if takes:
        wrong |= {408, 413, 415}
    if keeps_keys:
        wrong |= {409, 422}
    fine = sorted({route.status_code, *(status for status in also if status < 400)})
    given = {str(status): _success(route, status, schemas, keeps_keys=keeps_keys) for status in fine}
    return given | {str(status): problems.response(status) for status in sorted(wrong)}


_WORDS = {200: "Done.", 201: "Made.", 202: "Taken; the work goes on.", 204: "Removed."}


def _success(route: HTTPRouteHandler, status: int, schemas: Schemas, *, keeps_keys: bool) -> dict[str, Any]:
    words = "It was there already: this is it." if status in route.opt.get("also", ()) else _WORDS[status]
    replayed = {"Idempotency-Replayed": {"$ref": "#/components/headers/Replayed"}} if keeps_keys else {}
    said: dict[str, Any] = {"description": words, "headers": problems.REQUEST_ID | problems.RATE | replayed}
    content: dict[str, Any] = {}
    if (shape := _given(route)) is not None:
        content[JSON] = {"schema": schemas.ref(shape)} | _example(shape)
    for media, words in route.opt.get("gives_too", {}).items():
        content[media] = {"schema": {"type": "string", "description": words}}
    if route.opt.get("streams"):
        content[EVENTS] = {"schema": schemas.ref(ServerSentEvent)}
        said["description"] += f" With `Accept: {EVENTS}`, or where there is nothing else, it comes as events."
    return said | ({"content": content} if content else {})


def _example(shape: Any) -> dict[str, Any]:
    if get_origin(shape) is Page:
        inner = _example(shape.__args__[0])
        page = {"count": 1, "next": None, "previous": None}
        return {"example": page | {"results": [inner["example"]]}} if inner else {}
    return {"example": examples.GIVEN[shape.__name__]} if shape.__name__ in examples.GIVEN else {}
