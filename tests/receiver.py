"""Another system on loopback that webhooks are delivered to; a test chooses how it answers."""

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import msgspec

from tests.client import until


class Taken(msgspec.Struct):
    """A request as it came in."""

    path: str
    headers: dict[str, str]
    raw: bytes
    at: float

    @property
    def body(self) -> Any:
        """The JSON body."""
        return msgspec.json.decode(self.raw)


class Receiver:
    """Answers each path with the statuses that were set for it, in turn, the last for good; or 200."""

    def __init__(self) -> None:
        self.taken: list[Taken] = []
        self.answers: dict[str, list[int]] = {}
        self.slow: dict[str, float] = {}
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def at(self, path: str) -> list[Taken]:
        """What came to a path."""
        return [t for t in self.taken if t.path == path]

    def wait(self, path: str, count: int = 1, seconds: float = 20.0) -> list[Taken]:
        """So many requests to a path. Fails when they don't come."""
        until(lambda: len(self.at(path)) >= count, seconds)
        return self.at(path)

    def close(self) -> None:
        """Stops answering."""
        self._server.shutdown()
        self._server.server_close()


def _handler(receiver: Receiver) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers["content-length"]))
            headers = {k.lower(): v for k, v in self.headers.items()}
            receiver.taken.append(Taken(self.path, headers, raw, time.time()))
            time.sleep(receiver.slow.get(self.path, 0))
            statuses = receiver.answers.get(self.path) or [200]
            status = statuses.pop(0) if len(statuses) > 1 else statuses[0]
            self.send_response(status)
            if 300 <= status < 400:
                self.send_header("location", f"{receiver.url}/elsewhere")
            self.send_header("content-length", "5")
            self.end_headers()
            self.wfile.write(b"noted")

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    return Handler
