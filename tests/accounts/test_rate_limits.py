"""Limits of rate: per token, and per address for whoever has none; told in headers, and never in a caller's way."""

import itertools
import re
import socket
import time
from collections.abc import Iterator

import httpx
import pytest

from frontdesk.foundation.rate_limits import Buckets, RateLimits, network
from frontdesk.foundation.security import token_hash
from frontdesk.foundation.settings import Settings
from tests.client import Client
from tests.conftest import PASSWORD, Server

PER_TOKEN, PER_ADDRESS = 120, 40


@pytest.fixture(scope="module")
def tight(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server with limits that a test can reach."""
    limits = {"FRONTDESK_REQUESTS_PER_TOKEN": str(PER_TOKEN), "FRONTDESK_REQUESTS_PER_ADDRESS": str(PER_ADDRESS)}
    running = Server(tmp_path_factory.mktemp("tight"), FRONTDESK_BODY_SECONDS="1", **limits)
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def known(tight: Server) -> list[Client]:
    """Clients whose tokens the server has seen, so that no test's flood is in another's way; each takes one."""
    clients = [tight.client("alice") for _ in range(6)]
    for client in clients:
        assert client.get("/rooms/").status_code == 200
    return clients


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_bucket_lets_a_minutes_requests_through_at_once_and_then_fills_evenly() -> None:
    clock = Clock()
    buckets = Buckets(60, clock=clock)
    first = buckets.take(b"a")
    assert (first.limit, first.remaining, first.reset, first.retry_after) == (60, 59, 1, 0)
    assert [buckets.take(b"a").retry_after for _ in range(59)] == [0] * 59
    refused = buckets.take(b"a")
    assert (refused.remaining, refused.reset, refused.retry_after) == (0, 1, 1)
    assert buckets.take(b"b").retry_after == 0
    clock.now += 10
    assert [buckets.take(b"a").retry_after for _ in range(11)] == [0] * 10 + [1]
    clock.now += 3_600
    assert buckets.take(b"a").remaining == 59


def test_waiting_as_long_as_told_is_enough() -> None:
    clock = Clock()
    buckets = Buckets(2, clock=clock)
    waits = []
    for _ in range(20):
        allowance = buckets.take(b"a")
        waits.append(allowance.retry_after)
        clock.now += allowance.retry_after
    assert waits[:4] == [0, 0, 30, 0]
    assert all(after == 0 for before, after in itertools.pairwise(waits) if before)


def test_a_flood_of_addresses_takes_a_bounded_memory() -> None:
    buckets = Buckets(60, most_kept=100)
    for number in range(1_000):
        buckets.take(str(number).encode())
    assert len(buckets) == 100


def test_neighbours_in_one_network_are_one_caller_where_addresses_are_plenty() -> None:
    assert network("2001:db8:1:2::1") == network("2001:db8:1:2:ffff::9") != network("2001:db8:1:3::1")
    assert network("::ffff:192.0.2.7") == network("192.0.2.7") != network("192.0.2.8")


def test_a_token_is_counted_by_itself_only_while_it_counts() -> None:
    limits = RateLimits(Settings(requests_per_token=100, requests_per_address=10))
    key = "a" * 40
    scope = {"headers": [(b"authorization", b"Bearer " + key.encode())], "client": ("192.0.2.7", 1)}
    seen = [limits.take(scope)]
    limits.learn(token_hash(key))
    seen.append(limits.take(scope))
    limits.forget(token_hash(key))
    seen.append(limits.take(scope))
    assert [one and (one.limit, one.remaining) for one in seen] == [(10, 9), (100, 99), (10, 8)]


def test_every_answer_tells_what_is_left(tight: Server, known: list[Client]) -> None:
    client = known.pop()
    replies = [client.get("/rooms/"), client.post("/rooms/", json={"rating": 9}), client.get("/rooms/nowhere/")]
    left = [int(reply.headers["RateLimit-Remaining"]) for reply in replies]
    assert [reply.status_code for reply in replies] == [200, 400, 404]
    assert left[0] > left[1] > left[2]
    for reply in replies:
        assert reply.headers["RateLimit-Limit"] == str(PER_TOKEN)
        assert 1 <= int(reply.headers["RateLimit-Reset"]) <= 60
    refused = httpx.get(f"{tight.url}/api/v1/rooms/")
    assert (refused.status_code, refused.headers["RateLimit-Limit"]) == (401, str(PER_ADDRESS))
    assert "RateLimit-Limit" not in httpx.get(f"{tight.url}/healthz").headers


def test_guessing_tokens_is_refused_and_those_with_a_token_go_on(tight: Server, known: list[Client]) -> None:
    client = known.pop()
    replies = [Client(tight.url, f"{number:040x}").get("/rooms/") for number in range(PER_ADDRESS + 5)]
    refused = replies[-1]
    assert {reply.status_code for reply in replies} == {401, 429}
    assert refused.status_code == 429
    assert re.fullmatch(r"Too many tries from here\. You can try again in \d+ s\.", refused.json()["detail"])
    assert int(refused.headers["Retry-After"]) >= 1
    assert refused.headers["RateLimit-Remaining"] == "0"
    assert refused.headers["X-Request-ID"]
    assert client.get("/rooms/").status_code == 200


def test_past_its_limit_a_token_waits_as_told_and_goes_on(known: list[Client]) -> None:
    client = known.pop()
    replies = [client.get("/rooms/?limit=1") for _ in range(PER_TOKEN + 10)]
    assert {reply.status_code for reply in replies} == {200, 429}
    refused = next(reply for reply in replies if reply.status_code == 429)
    time.sleep(int(refused.headers["Retry-After"]))
    assert client.get("/rooms/").status_code == 200


def test_wrong_logins_are_told_the_same_way(tmp_path_factory: pytest.TempPathFactory) -> None:
    own = Server(tmp_path_factory.mktemp("logins"), FRONTDESK_LOGIN_FAILURES_PER_MINUTE="2")
    own.start()
    try:
        tries = [
            httpx.post(f"{own.url}/api/v1/auth/api-token", json={"username": "alice", "password": f"wrong {number}"})
            for number in range(4)
        ]
    finally:
        own.stop()
    refused = tries[-1]
    assert [reply.status_code for reply in tries] == [400, 400, 429, 429]
    told = {name: refused.headers[f"RateLimit-{name}"] for name in ("Limit", "Remaining", "Reset")}
    assert told == {"Limit": "2", "Remaining": "0", "Reset": refused.headers["Retry-After"]}
    assert len(refused.headers.get_list("RateLimit-Limit")) == 1


def test_without_limits_nothing_is_counted(tmp_path_factory: pytest.TempPathFactory) -> None:
    own = Server(
        tmp_path_factory.mktemp("off"),
        FRONTDESK_RATE_LIMITS="off",
        FRONTDESK_REQUESTS_PER_TOKEN="5",
        FRONTDESK_REQUESTS_PER_ADDRESS="5",
    )
    own.start()
    try:
        client = own.client("alice")
        replies = [client.get("/rooms/") for _ in range(20)]
    finally:
        own.stop()
    assert {reply.status_code for reply in replies} == {200}
    assert "RateLimit-Limit" not in replies[-1].headers


@pytest.mark.parametrize("path", ["rooms/", "auth/api-token"])
def test_a_body_that_does_not_arrive_is_given_up(tight: Server, known: list[Client], path: str) -> None:
    token = known.pop().token
    with socket.create_connection(("127.0.0.1", tight.port), timeout=10) as sock:
        head = f"POST /api/v1/{path} HTTP/1.1\r\nHost: here\r\nAuthorization: Token {token}\r\n"
        sock.sendall(f"{head}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{{".encode())
        reply = sock.recv(65536)
    assert reply.startswith(b"HTTP/1.1 408 ")
    assert b"did not arrive within 1 s" in reply


def test_a_body_that_is_cut_off_is_no_mistake_of_ours(tight: Server, known: list[Client]) -> None:
    token = known.pop().token
    with socket.create_connection(("127.0.0.1", tight.port), timeout=10) as sock:
        head = f"POST /api/v1/rooms/ HTTP/1.1\r\nHost: here\r\nAuthorization: Token {token}\r\n"
        sock.sendall(f"{head}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{{".encode())
        sock.shutdown(socket.SHUT_WR)
        reply = sock.recv(65536)
    assert b" 500 " not in reply
    log = (tight.folder / "log").read_text()
    assert "request failed" not in log
    assert PASSWORD not in log


def test_an_early_answer_is_not_lost_with_a_body_that_comes_late(server: Server) -> None:
    for _ in range(20):
        with socket.create_connection(("127.0.0.1", server.port), timeout=10) as sock:
            sock.sendall(b"POST /api/v1/rooms/ HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n")
            for piece in (b"2\r\n{}\r\n", b"2\r\n  \r\n", b"0\r\n\r\n"):
                time.sleep(0.01)
                sock.sendall(piece)
            assert sock.recv(65536).startswith(b"HTTP/1.1 401 ")
