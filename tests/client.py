"""How tests talk to a server: plain HTTP with a token, and the few things that every test does."""

import time
import uuid
from collections.abc import Callable
from typing import Any

import httpx


class Client(httpx.Client):
    """An HTTP client of one company.

    It speaks to servers on this machine without TLS: to read the authorities' certificates would take it longer than
    most of what it asks for.
    """

    def __init__(self, url: str, token: str) -> None:
        headers = {"Authorization": f"Token {token}"}
        super().__init__(base_url=f"{url}/api/v1", headers=headers, timeout=60, verify=False)
        self.token = token

    def made(self, path: str, **body: Any) -> Any:
        """The object that a POST makes."""
        reply = self.post(path, json=body)
        assert reply.status_code in (200, 201), reply.text
        return reply.json()

    def room(self, **body: Any) -> Any:
        """A new room."""
        return self.made("/rooms/", **body)

    def quiet_room(self, **body: Any) -> Any:
        """A new room in which the AI does not answer."""
        return self.room(is_bot_use=False, **body)

    def say(self, room: Any, body: str, **more: Any) -> Any:
        """A message in a room, with its answer."""
        return self.made("/messages/", body=body, room={"uuid": room["uuid"]}, **more)

    def ask(self, body: str, **more: Any) -> Any:
        """A message in a room of its own, with its answer."""
        return self.say(self.room(), body, **more)

    def text(self, title: str, text: str, **more: Any) -> Any:
        """A pasted text, read."""
        return self.read(self.made("/sources/", kind="text", title=title, text=text, **more))

    def upload(self, name: str, data: bytes, **fields: str) -> httpx.Response:
        """An upload's response."""
        return self.post("/sources/", files={"file": (name, data)}, data=fields)

    def uploaded(self, name: str, data: bytes, **fields: str) -> Any:
        """An uploaded file, read."""
        reply = self.upload(name, data, **fields)
        assert reply.status_code in (200, 201), reply.text
        return self.read(reply.json())

    def read(self, source: Any) -> Any:
        """The source when it is ready or failed."""

        def settled() -> Any:
            now = self.get(f"/sources/{source['uuid']}/").json()
            return now if now["status"] in ("ready", "failed", "cancelled") else None

        return until(settled)


def until(look: Callable[[], Any], seconds: float = 60) -> Any:
    """What `look` returns as soon as it is true. Fails when it never is."""
    end = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < end, "it never came"
        time.sleep(0.05)
    return found


def unique(word: str) -> str:
    """A word that no other test uses."""
    return f"{word}{uuid.uuid4().hex[:8]}"
