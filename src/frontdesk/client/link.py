"""One request from the first try to its result: the address, the token, retries, and errors as exceptions."""

import email.utils
import random
import time
import uuid
from typing import Any, TypeVar
from urllib.parse import quote

import httpx
import msgspec

from frontdesk.client.effects import Alone, File, Reply, Send, Sleep, Steps
from frontdesk.client.errors import NoConnection, NotSignedIn, ServerError, error_of

T = TypeVar("T")

BASE = "/api/v1"
_AGAIN = frozenset({429, 502, 503, 504})
_TRANSIENT = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError)


class Retries(msgspec.Struct, frozen=True):
    """How often a call is tried in all, and the pauses between: full jitter up to `first` * 2^n, at most `longest`.

    A `Retry-After` of the server counts instead; one above `longest_asked` seconds is not waited for. Figures after
    https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/ ("full jitter").
    """

    tries: int = 5
    first: float = 0.5
    longest: float = 8.0
    longest_asked: float = 60.0

    def pause(self, tried: int, outcome: Reply | httpx.TransportError) -> float | None:
        """Seconds until the next try, or None when there is none."""
        if tried >= self.tries:
            return None
        jitter = random.uniform(0, min(self.longest, self.first * 2 ** (tried - 1)))  # noqa: S311 - no secret
        if isinstance(outcome, httpx.TransportError):
            return jitter if isinstance(outcome, _TRANSIENT) else None
        if outcome.status not in _AGAIN and not (tried > 1 and _is_under_way(outcome)):
            return None
        asked = _retry_after(outcome.headers.get("retry-after", ""))
        if asked is None:
            return jitter
        return asked + min(jitter, 1.0) if asked <= self.longest_asked else None


def _is_under_way(reply: Reply) -> bool:
    """Whether an earlier try of this call, whose connection broke, is still being carried out."""
    return reply.status == 409 and b"Idempotency-Key" in reply.body


def _retry_after(text: str) -> float | None:
    """Seconds of a Retry-After header, which has a number or a date."""
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        return max(0.0, email.utils.parsedate_to_datetime(text).timestamp() - time.time())
    except ValueError:
        return None


class Call(msgspec.Struct, kw_only=True):
    """A request before it has a token. `path` is below /api/v1 and made by `path()`."""

    method: str
    path: str
    params: dict[str, Any] = {}
    content: bytes | File | None = None
    headers: dict[str, str] = {}
    streamed: bool = False

    def __post_init__(self) -> None:
        if self.method == "POST":
            # Made once: every try carries the same key, so the server applies the call once.
            self.headers = {"Idempotency-Key": str(uuid.uuid4()), **self.headers}
        if isinstance(self.content, bytes):
            self.headers = {"Content-Type": "application/json", **self.headers}


class Link:
    """The way to a server: its address, and the token or the name and password that a token is had for."""

    def __init__(self, base_url: str, token: str | None, login: tuple[str, str] | None, retries: Retries) -> None:
        self.base = base_url.rstrip("/").removesuffix(BASE) + BASE
        self.token = token
        self.login = login
        self.retries = retries

    def exchange(self, call: Call) -> Steps[Reply]:
        """The response to a call that went well. Raises NoConnection, or an ApiError."""
        may_sign_in = self.login is not None
        while True:
            if self.token is None and self.login is not None:
                yield Alone(self._sign_in(None))
            token = self.token
            reply, tried = yield from self._tried(call, {"Authorization": f"Token {token}"} if token else {})
            if reply.status < 300:
                return reply
            if reply.status == 404 and call.method == "DELETE" and tried > 1:
                # The try before this one, whose response was lost, has removed it.
                return Reply(204, reply.headers, b"")
            if reply.status != 401 or not may_sign_in:
                raise error_of(reply)
            may_sign_in = False
            yield Alone(self._sign_in(token))

    def _tried(self, call: Call, more: dict[str, str]) -> Steps[tuple[Reply, int]]:
        """The last response, and at which try it came."""
        tried = 0
        while True:
            tried += 1
            outcome: Reply | httpx.TransportError = yield Send(
                call.method,
                self.base + call.path,
                {"Accept": "application/json", **call.headers, **more},
                {name: value for name, value in call.params.items() if value is not None},
                call.content,
                call.streamed,
            )
            pause = self.retries.pause(tried, outcome)
            if pause is not None:
                yield Sleep(pause)
            elif isinstance(outcome, Reply):
                return outcome, tried
            else:
                raise NoConnection(f"{self.base} can't be reached: {outcome or type(outcome).__name__}") from outcome

    def _sign_in(self, stale: str | None) -> Steps[None]:
        """A fresh token, unless another call has got one meanwhile."""
        if self.token != stale or self.login is None:
            return
        username, password = self.login
        body = msgspec.json.encode({"username": username, "password": password})
        reply, _ = yield from self._tried(Call(method="POST", path="/auth/api-token/", content=body), {})
        if reply.status in (400, 401):
            raise NotSignedIn(reply)
        if reply.status >= 300:
            raise error_of(reply)
        self.token = decoded(reply, dict[str, Any])["token"]

    def fetch(self, kind: type[T], method: str, path: str, body: Any = None, **more: Any) -> Steps[T]:
        """The object that a call with a JSON body gives."""
        content = None if body is None else msgspec.json.encode(body)
        reply = yield from self.exchange(Call(method=method, path=path, content=content, **more))
        return decoded(reply, kind)

    def remove(self, path: str) -> Steps[None]:
        """Removes what is at a path."""
        yield from self.exchange(Call(method="DELETE", path=path))


def path(*parts: object) -> str:
    """A path of parts, each made safe; what has a `uuid` stands for it."""
    return "/" + "".join(f"{quote(str(getattr(part, 'uuid', part)), safe='')}/" for part in parts)


def decoded(reply: Reply, kind: type[T]) -> T:
    """The typed body of a response. Raises ServerError where something else stands between here and the server."""
    try:
        return msgspec.json.decode(reply.body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise ServerError(reply) from None
