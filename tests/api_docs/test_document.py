"""The OpenAPI document is valid, names every operation, and is true of what the server takes and gives."""

import re
from typing import Any

import httpx
import jsonschema
import pytest
from openapi_spec_validator import validate

from frontdesk.api_docs.examples import GIVEN, TAKEN
from frontdesk.foundation.ids import new_id
from tests.client import Client, unique
from tests.conftest import Server

RESOURCES = ["rooms", "messages", "leads", "webhooks", "keywords", "assistants", "sources"]
PATHS = [
    "/auth/api-token",
    "/search/",
    "/keyword_notifications/",
    "/handoffs/",
    *(f"/rooms/{{label}}/handoff/{verb}" for verb in ("", "take/", "close/")),
    *(f"/{name}/" for name in RESOURCES),
    "/rooms/{label}/",
    "/rooms/{label}/events/",
    *(f"/{name}/{{uuid}}/" for name in RESOURCES if name != "rooms"),
    "/messages/{uuid}/feedback/",
    "/messages/{uuid}/why/",
    "/sources/{uuid}/pages/",
    "/messages/{uuid}/correct/",
    "/messages/{uuid}/again/",
    "/passages/{uuid}/",
    "/sources/{uuid}/passages/",
    "/gaps/",
    "/gaps/{uuid}/",
    "/insights/",
    "/insights/conversations/",
    "/feedback/",
    "/evaluations/",
    "/evaluations/{uuid}/",
    *(f"/evaluations/{{uuid}}/{name}/" for name in ("questions", "runs", "runs/compare", "runs/{run_uuid}")),
    "/evaluations/{uuid}/questions/{question_uuid}/",
    *(f"/evaluations/{{uuid}}/runs/{{run_uuid}}/{name}/" for name in ("cancel", "results", "results/{result_uuid}")),
    "/sources/{uuid}/documents/",
    "/sources/{uuid}/documents/{document_uuid}/",
    *(f"/sources/{{uuid}}/{verb}/" for verb in ("retry", "cancel", "pause", "resume")),
]


@pytest.fixture(scope="module")
def document(server: Server) -> Any:
    """The document, as anyone gets it without a token."""
    reply = httpx.get(f"{server.url}/api/v1/openapi.json")
    assert reply.status_code == 200
    return reply.json()


def operations(document: Any) -> list[tuple[str, str, Any]]:
    return [(path, method, op) for path, entry in document["paths"].items() for method, op in entry.items()]


def against(document: Any, schema: Any, value: Any) -> None:
    """Fails unless the value is what the schema says."""
    whole = {**schema, "components": document["components"]}
    checker = jsonschema.Draft202012Validator(whole, format_checker=jsonschema.FormatChecker())
    assert [error.message for error in checker.iter_errors(value)] == []


def test_it_is_valid_openapi_3_1(document: Any) -> None:
    assert document["openapi"].startswith("3.1")
    validate(document)


def test_it_names_every_path_of_the_contract(document: Any) -> None:
    assert {f"/api/v1{path}" for path in PATHS} <= set(document["paths"])


def test_every_operation_says_what_a_caller_needs(document: Any) -> None:
    ids = [op["operationId"] for _, _, op in operations(document)]
    assert len(ids) == len(set(ids))
    for path, method, op in operations(document):
        where = f"{method} {path}"
        assert op["summary"] and op["description"], where
        assert ("401" in op["responses"]) == bool(op["security"]), where
        assert ("404" in op["responses"]) == ("{" in path), where
        if method in ("put", "patch"):
            assert op["requestBody"]["content"]["application/json"]["examples"], where
        for status, response in op["responses"].items():
            if status in ("200", "201", "202"):
                assert response["content"], where


def test_every_example_is_what_its_schema_says(document: Any) -> None:
    found = 0
    for _, _, op in operations(document):
        entries = [op.get("requestBody", {}), *op["responses"].values(), *document["components"]["responses"].values()]
        for entry in entries:
            for content in entry.get("content", {}).values():
                shown = [one["value"] for one in content.get("examples", {}).values()]
                for value in [*shown, *([content["example"]] if "example" in content else [])]:
                    against(document, content["schema"], value)
                    found += 1
    assert found > 100


def test_every_event_is_shown_as_it_is_sent(document: Any) -> None:
    assert len(document["webhooks"]) == 8
    for event in document["webhooks"].values():
        content = event["post"]["requestBody"]["content"]["application/json"]
        against(document, content["schema"], content["example"])


def test_every_form_and_shape_has_an_example(document: Any) -> None:
    for path, method, op in operations(document):
        body = op.get("requestBody", {}).get("content", {}).get("application/json")
        assert body is None or body["examples"], f"{method} {path}"
        for response in op["responses"].values():
            given = response.get("content", {}).get("application/json")
            assert given is None or "example" in given, f"{method} {path}"
    assert TAKEN and GIVEN


def test_what_is_made_by_the_examples_is_what_the_schemas_say(document: Any, server: Server) -> None:
    client = server.company("Exa's examples", unique("exa"))
    for path in (
        "assistants",
        "rooms",
        "messages",
        "leads",
        "keywords",
        "webhooks",
        "sources",
        "evaluations",
        "search",
    ):
        op = document["paths"][f"/api/v1/{path}/"]["post"]
        for example in op["requestBody"]["content"]["application/json"]["examples"].values():
            reply = client.post(f"/{path}/", json=example["value"])
            assert reply.status_code in (200, 201), reply.text
            said = op["responses"][str(reply.status_code)]
            against(document, said["content"]["application/json"]["schema"], reply.json())
        if path != "search":
            listed = document["paths"][f"/api/v1/{path}/"]["get"]["responses"]["200"]
            against(document, listed["content"]["application/json"]["schema"], client.get(f"/{path}/").json())


def test_a_token_may_do_what_the_document_says_and_no_more(document: Any, server: Server) -> None:
    tokens = {}
    for scope in ("read", "write"):
        done = server.command("token", "add", "--username", "alice", "--scope", scope, "--json")
        tokens[scope] = Client(server.url, re.search(r"[0-9a-f]{40}", done.stdout)[0])  # type: ignore[index]
    rank = ["read", "write", "admin"]
    for path, method, op in operations(document):
        if not op["security"] or path.endswith("/events/"):
            continue
        needs = re.search(r"token that may (\w+)", op["description"])
        assert needs, op["description"]
        numbered = path.removeprefix("/api/v1").replace("{number}", "1")
        address = re.sub(r"\{\w+\}", str(new_id()), numbered)
        for scope, client in tokens.items():
            reply = client.request(method.upper(), address)
            refused = rank.index(scope) < rank.index(needs[1])
            assert (reply.status_code == 403) == refused, f"{method} {path} with a token that may {scope}: {reply.text}"
            assert str(reply.status_code) in op["responses"], f"{method} {path}: {reply.status_code}"


@pytest.mark.parametrize("path", ["rooms", "rooms/x", "sources/x/retry", "messages", "search", "auth/api-token"])
def test_options_and_405_name_every_method(document: Any, alice: Client, path: str) -> None:
    spelled = re.sub(r"(?<=/)x", "{label}" if path.startswith("rooms") else "{uuid}", f"/api/v1/{path}")
    entry = document["paths"].get(spelled) or document["paths"][f"{spelled}/"]
    expected = {method.upper() for method in entry} | {"OPTIONS"} | ({"HEAD"} if "get" in entry else set())
    assert set(alice.options(f"/{path}/").headers["allow"].split(", ")) == expected
    wrong = alice.request("TRACE", f"/{path}/")
    assert wrong.status_code == 405
    assert set(wrong.headers["allow"].split(", ")) == expected
