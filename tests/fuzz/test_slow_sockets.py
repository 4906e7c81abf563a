"""Connections that stop in the middle of a head keep nobody else out."""

import contextlib
import resource
import socket

import httpx
import pytest

from tests.client import Client
from tests.conftest import Server

SLOW = 1_200


@pytest.mark.slow
def test_others_are_answered_while_a_thousand_heads_stay_unfinished(server: Server, alice: Client) -> None:
    soft, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    if most != resource.RLIM_INFINITY and most < 3 * SLOW:
        pytest.skip(f"needs {3 * SLOW} open files")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, 3 * SLOW), most))
    try:
        with contextlib.ExitStack() as stack:
            for _ in range(SLOW):
                sock = stack.enter_context(socket.create_connection(("127.0.0.1", server.port), timeout=10))
                sock.sendall(b"GET /api/v1/rooms/ HTTP/1.1\r\nHost: desk.example\r\nX-Unfinished: ")
            assert httpx.get(f"{server.url}/healthz", timeout=10).status_code == 200
            assert alice.get("/rooms/").status_code == 200
            assert alice.room()["uuid"]
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, most))
