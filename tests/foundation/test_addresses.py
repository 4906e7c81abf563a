"""The addresses that are no part of the API: the front door, and whether the server can work."""

from concurrent.futures import ThreadPoolExecutor

import httpx

from tests.conftest import Server


def test_the_front_door_leads_to_the_page_of_the_api(server: Server) -> None:
    reply = httpx.get(server.url)
    assert (reply.status_code, reply.headers["location"]) == (302, "/api/v1/docs")
    shown = httpx.get(server.url, follow_redirects=True)
    assert (shown.status_code, shown.headers["content-type"].split(";")[0]) == (200, "text/html")


def test_readiness_is_the_same_for_all_who_ask_at_once(server: Server) -> None:
    with ThreadPoolExecutor(8) as many:
        replies = list(many.map(lambda _: httpx.get(f"{server.url}/readyz", timeout=20), range(40)))
    told = {"status": "ready", "database": True, "queue": True, "models": True, "live": True}
    assert all((reply.status_code, reply.json()) == (200, told) for reply in replies)
