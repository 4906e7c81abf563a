"""Signing in and being known by a token."""

import re

import httpx
import pytest

from tests.client import Client
from tests.conftest import PASSWORD, Server


def sign_in(server: Server, **body: object) -> httpx.Response:
    return httpx.post(f"{server.url}/api/v1/auth/api-token/", json=body)


def test_a_name_and_password_give_a_fresh_token_each_time(server: Server) -> None:
    tokens = {sign_in(server, username="alice", password=PASSWORD).json()["token"] for _ in range(2)}
    assert len(tokens) == 2
    for token in tokens:
        assert re.fullmatch("[0-9a-f]{40}", token)
        assert Client(server.url, token).get("/rooms/").status_code == 200


def test_a_form_is_taken_like_json(server: Server) -> None:
    reply = httpx.post(f"{server.url}/api/v1/auth/api-token", data={"username": "alice", "password": PASSWORD})
    assert reply.status_code == 200


def test_a_wrong_password_and_an_unknown_name_look_the_same(server: Server) -> None:
    answers = [
        sign_in(server, username="alice", password="wrong"),
        sign_in(server, username="nobody", password=PASSWORD),
    ]
    for reply in answers:
        assert reply.status_code == 400
        assert reply.json() == {"non_field_errors": ["Unable to log in with provided credentials."]}


def test_all_missing_fields_are_named_at_once(server: Server) -> None:
    required = ["This field is required."]
    assert sign_in(server).json() == {"username": required, "password": required}


@pytest.mark.parametrize("scheme", ["Token", "token", "Bearer", "bEaReR"])
def test_both_schemes_count_in_any_case(alice: Client, scheme: str) -> None:
    assert alice.get("/rooms/", headers={"Authorization": f"{scheme} {alice.token}"}).status_code == 200


def test_no_token_and_a_wrong_token_have_their_sentences(server: Server, charlie: Client) -> None:
    none = httpx.get(f"{server.url}/api/v1/rooms/")
    assert (none.status_code, none.json()) == (401, {"detail": "Authentication credentials were not provided."})
    wrong = charlie.get("/rooms/")
    assert (wrong.status_code, wrong.json()) == (401, {"detail": "Invalid token."})
    assert wrong.headers["WWW-Authenticate"] == "Token"


def test_a_token_of_the_command_line_has_its_scope(server: Server) -> None:
    done = server.command("token", "add", "--username", "alice", "--scope", "read")
    reader = Client(server.url, done.stdout.strip())
    assert reader.get("/rooms/").status_code == 200
    refused = reader.post("/rooms/", json={})
    assert refused.status_code == 403
    assert "read only" in refused.json()["detail"]


def test_guessing_is_slowed_down_and_others_go_on(tmp_path_factory: pytest.TempPathFactory, alice: Client) -> None:
    own = Server(tmp_path_factory.mktemp("guessing"))
    own.start()
    try:
        first = own.client("alice")
        replies = [sign_in(own, username="alice", password=f"wrong {n}") for n in range(12)]
        refused = replies[-1]
        assert refused.status_code == 429
        assert int(refused.headers["Retry-After"]) >= 1
        assert first.get("/rooms/").status_code == 200
    finally:
        own.stop()
