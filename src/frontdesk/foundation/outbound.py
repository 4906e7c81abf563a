"""The only HTTP client for addresses that a company enters: guarded, and capped in time and size."""

import asyncio
import ssl
import time
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, Self

import httpcore
import httpx
import msgspec

from frontdesk import __version__
from frontdesk.foundation.guard import Guard, OutboundError, Resolve, read_url, resolve
from frontdesk.foundation.unpack import TAKEN, Unpackable, unpacked

USER_AGENT = f"Frontdesk/{__version__}"
KEPT_ALIVE_SECONDS = 30.0
MOST_CONNECTIONS = 200
_CHANGES_METHOD = (301, 302, 303)
REDIRECTS = (*_CHANGES_METHOD, 307, 308)


class Reply(msgspec.Struct, frozen=True):
    """What came back: names of headers in lower case; `cut` where the body was longer than asked for."""

    status: int
    headers: dict[str, str]
    body: bytes
    final_url: str
    cut: bool


class Outbound:
    """Sends requests to outside addresses over connections that are kept alive."""

    def __init__(
        self, allow_private: str = "", *, resolver: Resolve = resolve, tls: ssl.SSLContext | None = None
    ) -> None:
        self.guard = Guard(allow_private, resolver)
        self._client = httpx.AsyncClient(
            transport=_Transport(self.guard, tls or ssl.create_default_context()),
            trust_env=False,
            follow_redirects=False,
            timeout=None,  # noqa: S113 - the caller limits the whole, not its parts
            headers={"user-agent": USER_AGENT, "accept-encoding": TAKEN},
            # No cookies: one company's would be sent with another's requests.
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        )

    @asynccontextmanager
    async def stream(
        self, method: str, url: str, *, headers: Mapping[str, str] | None = None, content: bytes | None = None
    ) -> AsyncIterator[httpx.Response]:
        """One request whose answer is read as it comes; the caller sets the limits. A redirect is handed back as it is.

        Raises OutboundError for all that keeps an answer away.
        """
        address = read_url(url)
        try:
            async with self._client.stream(method, address, headers=headers, content=content) as response:
                yield response
        except (httpx.HTTPError, httpx.StreamError) as error:
            raise _explained(address.host, error) from error

    async def send(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        content: bytes | None = None,
        seconds: float,
        most_bytes: int,
        whole: bool = False,
    ) -> Reply:
        """One request, within `seconds` in all. A longer body is cut at `most_bytes`, or refused if wanted `whole`.

        Raises OutboundError; `too_large` only for `whole`.
        """
        host = read_url(url).host
        try:
            async with asyncio.timeout(seconds):
                async with self.stream(method, url, headers=headers, content=content) as response:
                    body, cut = await read_body(response, most_bytes)
        except TimeoutError:
            raise OutboundError("timeout", f"{host} didn't answer within {seconds:g} s.") from None
        if cut and whole:
            raise OutboundError("too_large", f"The answer of {host} is larger than {_size(most_bytes)}.")
        return Reply(response.status_code, dict(response.headers), body, str(response.url), cut)

    async def follow(self, method: str, url: str, *, most_redirects: int = 5, seconds: float, **given: Any) -> Reply:
        """As `send`, following redirects by hand, each looked at as the first address was, all within `seconds`."""
        ends = time.monotonic() + seconds
        for _ in range(most_redirects + 1):
            reply = await self.send(method, url, seconds=max(0.001, ends - time.monotonic()), **given)
            target = reply.headers.get("location")
            if reply.status not in REDIRECTS or not target:
                return reply
            if reply.status in _CHANGES_METHOD and method not in ("GET", "HEAD"):
                method, given["content"] = "GET", None
            came_from = httpx.URL(url)
            url = str(came_from.join(target))
            if read_url(url).host != came_from.host:
                given["headers"] = _without_credentials(given.get("headers"))
        raise OutboundError("redirect", f"{httpx.URL(url).host} redirects more than {most_redirects} times.")

    async def close(self) -> None:
        """Closes every connection."""
        await self._client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


def _without_credentials(headers: Mapping[str, str] | None) -> dict[str, str]:
    return {k: v for k, v in (headers or {}).items() if k.lower() not in ("authorization", "cookie")}


async def read_body(response: httpx.Response, most_bytes: int) -> tuple[bytes, bool]:
    """The unpacked body up to a size, and whether there was more. Raises OutboundError where it can't be unpacked."""
    try:
        return await unpacked(response.aiter_raw(), response.headers.get("content-encoding", ""), most_bytes)
    except Unpackable:
        raise OutboundError("refused", f"{response.url.host} packed its answer in a way that can't be read.") from None


class _Transport(httpx.AsyncHTTPTransport):
    """httpx over connections that only lead to addresses the guard has looked at."""

    def __init__(self, guard: Guard, tls: ssl.SSLContext) -> None:
        super().__init__(verify=tls, trust_env=False)
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=tls,
            max_connections=MOST_CONNECTIONS,
            max_keepalive_connections=MOST_CONNECTIONS,
            keepalive_expiry=KEPT_ALIVE_SECONDS,
            network_backend=_GuardedNetwork(guard),
        )


class _GuardedNetwork(httpcore.AnyIOBackend):
    """Connects to the very address that was looked at, so that a name can't point elsewhere a moment later.

    The name stays what it is for the Host header, and for TLS.
    """

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the library's signature
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A connection to the first address that takes one."""
        addresses = await self._guard.addresses(host, port)
        for address in addresses[:-1]:
            try:
                return await super().connect_tcp(address, port, 3.0, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return await super().connect_tcp(addresses[-1], port, timeout, local_address, socket_options)


def _explained(host: str, error: Exception) -> OutboundError:
    """An error of the client in words; the cause says what kind it is."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return OutboundError("certificate", _certificate(host, cause))
        if isinstance(cause, ssl.SSLError):
            return OutboundError("certificate", f"{host} can't be reached over https. Check the address.")
        if isinstance(cause, ConnectionRefusedError):
            return OutboundError("refused", f"{host} didn't answer (connection refused).")
        cause = cause.__cause__ or cause.__context__
    if isinstance(error, httpx.TimeoutException):
        return OutboundError("timeout", f"{host} didn't answer in time.")
    if isinstance(error, httpx.ConnectError):
        return OutboundError("refused", f"{host} didn't answer (no connection).")
    return OutboundError("refused", f"{host} broke off its answer.")


def _certificate(host: str, error: ssl.SSLCertVerificationError) -> str:
    """X509_V_ERR codes: 10 out of date, 62 and 64 for another name or address."""
    if error.verify_code == 10:
        return f"{host}'s certificate has run out. Renew it there; we go on by ourselves."
    if error.verify_code in (62, 64):
        return f"{host}'s certificate is for another name. Replace it there; we go on by ourselves."
    return f"{host}'s certificate isn't signed by anyone this server trusts. Replace it there; we go on by ourselves."


def _size(size: int) -> str:
    return f"{size / 1024**2:,.0f} MB" if size >= 1024**2 else f"{size:,} bytes"
