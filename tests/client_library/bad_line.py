"""A line to the server on which chosen requests meet what happens on real ones: refusals, cuts, lost responses."""

import threading
from collections import deque
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import msgspec


class Trouble(msgspec.Struct):
    """What a request meets: a status of the line's own, or a cut after so many bytes of the server's response."""

    status: int = 0
    headers: dict[str, str] = {}
    cut_after: int | None = None
    is_lost: bool = False
    """Whether the request itself never reaches the server."""


class BadLine:
    """Passes requests on to a server; each takes the next trouble, if there is one."""

    def __init__(self, target: str) -> None:
        self.target = target
        self.troubles: deque[Trouble] = deque()
        self.requests: list[tuple[str, str, dict[str, str]]] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"line": self}))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Hangs up."""
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    line: BadLine

    def _pass(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        headers = {k.lower(): v for k, v in self.headers.items()}
        self.line.requests.append((self.command, self.path, headers))
        trouble = self.line.troubles.popleft() if self.line.troubles else Trouble()
        if trouble.status:
            self._refuse(trouble)
        elif not trouble.is_lost:
            kept = {k: v for k, v in headers.items() if k not in ("host", "content-length", "connection")}
            with httpx.stream(
                self.command, self.line.target + self.path, headers=kept, content=body, timeout=None
            ) as reply:
                self._answer(reply, trouble.cut_after)

    def _refuse(self, trouble: Trouble) -> None:
        self.send_response(trouble.status)
        for name, value in trouble.headers.items():
            self.send_header(name, value)
        self.end_headers()

    def _answer(self, reply: httpx.Response, most: int | None) -> None:
        if most == 0:
            return
        self.send_response(reply.status_code)
        for name, value in reply.headers.items():
            # A stream that ends with its connection looks whole to the client; a cut one should not.
            if name != "transfer-encoding":
                self.send_header(name, value)
        self.end_headers()
        sent = 0
        for block in reply.iter_raw():
            self.wfile.write(block if most is None else block[: most - sent])
            sent += len(block)
            if most is not None and sent >= most:
                return

    def log_message(self, *_: Any) -> None:
        pass

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _pass  # noqa: N815
