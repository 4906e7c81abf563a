"""A website on loopback, as the outside world: a test says what stands at each path, and sees what was asked for."""

import contextlib
import gzip
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import msgspec

Maker = Callable[[str], "Page | None"]


class Page(msgspec.Struct):
    """What stands at a path. `parts` instead of a body are sent as they come, without a length."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = {}
    etag: str = ""
    slow: float = 0.0
    parts: Callable[[], Iterator[bytes]] | None = None


def html(title: str, text: str, *links: str, head: str = "") -> Page:
    """A page with a few sentences, and links in its menu and its text."""
    menu = "".join(f'<li><a href="{link}">{link}</a></li>' for link in links)
    body = (
        f'<!doctype html><html lang="en"><head><title>{title}</title>{head}</head><body><main><h1>{title}</h1>'
        f"<p>{text}</p><p>This page of our help belongs to {title}, and was written by the people who answer "
        f"questions about it every day of the week.</p></main><nav><ul>{menu}</ul></nav></body></html>"
    )
    return Page(body.encode(), headers={"content-type": "text/html; charset=utf-8"})


def redirect(to: str, status: int = 302) -> Page:
    """A redirect."""
    return Page(status=status, headers={"location": to})


def text(body: str, content_type: str = "text/plain") -> Page:
    """Something that is no page."""
    return Page(body.encode(), headers={"content-type": content_type})


def sitemap(*urls: str, packed: bool = False) -> Page:
    """A sitemap of these addresses."""
    listed = "".join(f"<url><loc>{url}</loc></url>" for url in urls)
    body = (
        f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{listed}</urlset>'.encode()
    )
    return Page(gzip.compress(body) if packed else body, headers={"content-type": "application/xml"})


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """A reader that breaks off is nothing to tell."""


_PORTS: set[int] = set()


def _server(handler: type[BaseHTTPRequestHandler]) -> _Server:
    """A server at a port where no website of these tests stood before: a company may have a source of that one."""
    while (server := _Server(("127.0.0.1", 0), handler)).server_port in _PORTS:
        server.server_close()
    _PORTS.add(server.server_port)
    return server


class Site:
    """The website. `make` builds pages that no list could hold; what neither knows is not found."""

    def __init__(self, pages: dict[str, Page] | None = None, make: Maker | None = None) -> None:
        self.pages = pages if pages is not None else {}
        self.make = make
        self.asked: list[tuple[str, int]] = []
        self.agents: set[str] = set()
        self._server = _server(_handler(self))
        self.port = self._server.server_port
        self.url = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def page(self, path: str) -> Page | None:
        """What stands at a path."""
        return self.pages.get(path) or (self.make(path) if self.make else None)

    def times(self, status: int | None = None) -> Counter[str]:
        """How often each path was asked for, with this answer or any."""
        return Counter(path for path, said in self.asked if status in (None, said))

    def close(self) -> None:
        """Stops answering."""
        self._server.shutdown()
        self._server.server_close()

    def __enter__(self) -> "Site":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _handler(site: Site) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            page = site.page(self.path) or Page(b"not here", 404)
            site.agents.add(self.headers.get("user-agent", ""))
            time.sleep(page.slow)
            status = 304 if page.etag and self.headers.get("if-none-match") == page.etag else page.status
            site.asked.append((self.path, status))
            self.send_response(status)
            for name, value in page.headers.items():
                self.send_header(name, value)
            if page.etag:
                self.send_header("etag", page.etag)
            if page.parts is not None and status == 200:
                self._send_parts(page)
                return
            body = b"" if status == 304 else page.body
            self.send_header("content-length", str(len(body)))
            with contextlib.suppress(OSError):  # The reader may have been stopped meanwhile.
                self.end_headers()
                self.wfile.write(body)

        def _send_parts(self, page: Page) -> None:
            self.send_header("connection", "close")
            self.end_headers()
            self.close_connection = True
            with contextlib.suppress(OSError):  # The reader may have had enough.
                for part in page.parts() if page.parts else ():
                    self.wfile.write(part)
                    self.wfile.flush()

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    return Handler
