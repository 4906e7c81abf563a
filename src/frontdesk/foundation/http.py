"""The edge of HTTP: what holds for every request and every response, whatever route it meets."""

import ipaddress
import re
import uuid
from collections.abc import Sequence
from typing import Any

import msgspec
import structlog
from litestar import Request, Response
from litestar.exceptions import HTTPException
from litestar.types import ASGIApp, Message, Receive, Send
from sqlalchemy.orm.exc import StaleDataError

from frontdesk.foundation.arriving import Arriving
from frontdesk.foundation.collisions import PastCollisions, is_collision, note_collision
from frontdesk.foundation.errors import AppError, TooLarge, TooMany
from frontdesk.foundation.rate_limits import RateLimits
from frontdesk.foundation.settings import Settings

log = structlog.get_logger(__name__)

Network = ipaddress.IPv4Network | ipaddress.IPv6Network

_SENTENCES = {
    404: "Not found.",
    405: "This method is not allowed here.",
    413: "The body is too large.",
}
_HOST = re.compile(r"[A-Za-z0-9.-]{1,253}(:\d{1,5})?")
API = "/api/v1"
_BODY = "body"


class Edge:
    """ASGI around the app: a request id everywhere, HEAD wherever GET is, forwarded headers of trusted proxies only,
    limits of rate before anything is looked up, and of the time a body may take."""

    def __init__(self, app: ASGIApp, settings: Settings, limits: RateLimits) -> None:
        self._app = PastCollisions(app, _BODY)
        self._trusted = networks(settings.trusted_proxies)
        self._settings = settings
        self._limits = limits

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = str(uuid.uuid4())
        structlog.contextvars.clear_contextvars()
        structlog.contextvars.bind_contextvars(request_id=request_id)
        head = scope["method"] == "HEAD"
        if head:
            scope["method"] = "GET"
        self._forwarded(scope)
        extra = [(b"x-request-id", request_id.encode())]
        allowance = None
        if scope["path"].startswith(API):
            extra.append((b"cache-control", b"no-store"))
            allowance = self._limits.take(scope)
        told = allowance.headers() if allowance else []
        arriving = Arriving(receive, self._patience(scope), whole=not _brings_body(scope))

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                if message["status"] not in (408, 413):
                    await arriving.drain()
                elif not arriving.whole:
                    # The rest of the body isn't read, so that the connection ends: who keeps it must know.
                    message["headers"] = [*message["headers"], (b"connection", b"close")]
                arriving.whole = True
                kept = [(k, v) for k, v in message["headers"] if k.lower() != b"cache-control" or len(extra) == 1]
                limited = any(k.lower() == b"ratelimit-limit" for k, _ in kept)
                message["headers"] = [*_allowed(scope, kept), *extra, *([] if limited else told)]
            elif head and message["type"] == "http.response.body":
                message = {"type": "http.response.body", "body": b"", "more_body": message.get("more_body", False)}
            await send(message)

        if allowance is not None and allowance.retry_after:
            await _refuse(TooMany(allowance.retry_after, allowance.limit), answer)
        else:
            await self._app(scope, arriving, answer)

    def _patience(self, scope: Any) -> float:
        """How many seconds the body of this request may take."""
        kind: bytes = next((v for k, v in scope["headers"] if k == b"content-type"), b"")
        upload = kind.lower().startswith(b"multipart/")
        return self._settings.upload_seconds if upload else self._settings.body_seconds

    def _forwarded(self, scope: Any) -> None:
        """Takes scheme, host and client from X-Forwarded-* when a trusted proxy sent them."""
        client = scope.get("client")
        if not self._trusted or not client or not _within(client[0], self._trusted):
            return
        headers = {k.lower(): v.decode("latin-1") for k, v in scope["headers"]}
        scheme, host = headers.get(b"x-forwarded-proto", ""), headers.get(b"x-forwarded-host", "")
        if scheme in ("http", "https"):
            scope["scheme"] = scheme
        if _HOST.fullmatch(host):
            scope["headers"] = [(k, v) for k, v in scope["headers"] if k.lower() != b"host"]
            scope["headers"].append((b"host", host.encode()))
        visitor = headers.get(b"x-forwarded-for", "").split(",")[-1].strip()
        if visitor:
            scope["client"] = (visitor, 0)


def _brings_body(scope: Any) -> bool:
    return any(k == b"transfer-encoding" or (k == b"content-length" and v != b"0") for k, v in scope["headers"])


async def _refuse(error: AppError, send: Send) -> None:
    """Answers without the app."""
    body = msgspec.json.encode(error.body())
    told = {"content-type": "application/json", "content-length": str(len(body)), **error.headers}
    headers = [(name.lower().encode(), value.encode()) for name, value in told.items()]
    await send({"type": "http.response.start", "status": error.status, "headers": headers})
    await send({"type": "http.response.body", "body": body, "more_body": False})


def _allowed(scope: Any, headers: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """The headers with an `Allow` that names every method, HEAD beside GET.

    The framework's answer to OPTIONS knows only the methods that were registered first for its path.
    """
    found = next((v for k, v in headers if k.lower() == b"allow"), None)
    if found is None:
        return headers
    methods = {method.strip() for method in found.decode().split(",")}
    if scope["method"] == "OPTIONS":
        for route in scope["litestar_app"].routes:
            methods |= set(route.methods) if route.path_format == scope["path_template"] else set()
    methods |= {"HEAD"} if "GET" in methods else set()
    rest = [(k, v) for k, v in headers if k.lower() != b"allow"]
    return [*rest, (b"allow", ", ".join(sorted(methods)).encode())]


def networks(listed: str) -> Sequence[Network]:
    """The addresses and networks of a list separated by commas."""
    return [ipaddress.ip_network(item.strip(), strict=False) for item in listed.split(",") if item.strip()]


def _within(address: str, allowed: Sequence[Network]) -> bool:
    try:
        return any(ipaddress.ip_address(address) in network for network in allowed)
    except ValueError:
        return False


async def read_body(request: Request[Any, Any, Any], most_bytes: int) -> bytes:
    """The body, no more of it than allowed, whatever its sender declares; can be asked for again. Raises TooLarge."""
    if (known := request.state.get(_BODY)) is not None:
        return bytes(known)
    refuse_declared(request, most_bytes)
    parts, size = [], 0
    async for part in request.stream():
        parts.append(part)
        size += len(part)
        if size > most_bytes:
            raise _too_large(most_bytes)
    request.state[_BODY] = b"".join(parts)
    return bytes(request.state[_BODY])


def refuse_declared(request: Request[Any, Any, Any], most_bytes: int) -> None:
    """Raises TooLarge when the request declares a larger body."""
    declared = request.headers.get("content-length", "")
    if declared.isdigit() and (len(declared) > 18 or int(declared) > most_bytes):
        raise _too_large(most_bytes)


def _too_large(most_bytes: int) -> TooLarge:
    return TooLarge(f"The body is too large. It can be up to {most_bytes:,} bytes.")


def client_address(request: Request[Any, Any, Any]) -> str:
    """The address that a request came from."""
    return request.client.host if request.client else ""


def on_app_error(_: Request[Any, Any, Any], error: AppError) -> Response[Any]:
    """An error that has its sentence already."""
    return Response(error.body(), status_code=error.status, headers=error.headers, media_type="application/json")


def on_http_error(_: Request[Any, Any, Any], error: HTTPException) -> Response[Any]:
    """An error of the framework: routing, methods, sizes."""
    detail = _SENTENCES.get(error.status_code, error.detail)
    headers = {k: v for k, v in (error.headers or {}).items() if k.lower() == "allow"}
    return Response({"detail": detail}, status_code=error.status_code, headers=headers, media_type="application/json")


def on_surprise(request: Request[Any, Any, Any], error: Exception) -> Response[Any]:
    """A mistake of ours: logged whole, shown without a word of it. A row that went meanwhile is none, and no change of
    the same that came in between."""
    if isinstance(error, StaleDataError):
        return _conflict("This was removed while it was being changed.")
    if is_collision(error):
        note_collision(request.scope)
        return _conflict("Another change of the same came in between, so nothing was changed. Try again.")
    log.error("request failed", path=request.url.path, method=request.method, exc_info=error)
    detail = "This request couldn't be carried out. It was noted under the id in X-Request-ID."
    return Response({"detail": detail}, status_code=500, media_type="application/json")


def _conflict(detail: str) -> Response[Any]:
    return Response({"detail": detail}, status_code=409, media_type="application/json")
