"""One request for a page: conditional, guarded, bounded in time and size, and ended early where it is no page."""

import asyncio
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Literal

import httpx
import msgspec

from frontdesk.foundation.guard import OutboundError
from frontdesk.foundation.outbound import REDIRECTS, Outbound, read_body
from frontdesk.foundation.unpack import TAKEN
from frontdesk.knowledge.crawl import address
from frontdesk.knowledge.crawl.asked import Asked, asked_in_headers
from frontdesk.knowledge.readers.reading import size_in_words

Kind = Literal["html", "file", "xml", "other"]

LONGEST_REST = 300.0
"""Seconds that a site may ask us to wait before the next request (Retry-After); longer is taken as this."""

_HTML = ("text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml")
_XML = ("application/xml", "text/xml", "application/gzip", "application/x-gzip")
_FILES = (
    "application/pdf",
    "application/rtf",
    "application/epub+zip",
    "application/vnd.openxmlformats-officedocument.",
    "application/vnd.oasis.opendocument.",
    "text/plain",
    "text/markdown",
    "text/csv",
)


class Limits(msgspec.Struct, frozen=True):
    """How much one fetch may cost: bytes of a page and of a file, seconds for either."""

    page_bytes: int
    file_bytes: int
    seconds: float
    user_agent: str


class Fetched(msgspec.Struct, frozen=True):
    """What came back. `target` is where a redirect leads; `body` is empty where it was not wanted; `asked` is what the
    headers ask of robots."""

    status: int
    kind: Kind = "other"
    content_type: str = ""
    body: bytes = b""
    target: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    wait: float = 0.0
    asked: Asked = Asked()

    @property
    def failed_for_now(self) -> bool:
        """Whether the same request may do better later."""
        return self.status >= 500 or self.status in (408, 425, 429)


async def fetch(outbound: Outbound, url: str, known: Mapping[str, str], limits: Limits, wanted: set[Kind]) -> Fetched:
    """The answer to one request; its body only if it is of a kind that is wanted. A redirect is not followed.

    `known` are the headers of a conditional request. Raises OutboundError.
    """
    headers = {"user-agent": limits.user_agent, "accept": "text/html,*/*;q=0.5", "accept-encoding": TAKEN, **known}
    try:
        async with asyncio.timeout(limits.seconds):
            async with outbound.stream("GET", url, headers=headers) as response:
                return await _taken(response, url, limits, wanted)
    except TimeoutError:
        host = address.site(url)
        raise OutboundError("timeout", f"{host} took longer than {limits.seconds:g} s for this page.") from None


async def _taken(response: httpx.Response, url: str, limits: Limits, wanted: set[Kind]) -> Fetched:
    status, headers = response.status_code, response.headers
    if status in REDIRECTS:
        return Fetched(status, target=address.join(url, headers.get("location", "")))
    if status != 200:
        return Fetched(status, wait=_wait(headers.get("retry-after", "")))
    content_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    kind = _kind(content_type, url)
    if kind not in wanted:
        return Fetched(status, kind, content_type)
    most = limits.file_bytes if kind != "html" else limits.page_bytes
    declared = headers.get("content-length", "")
    if declared.isdigit() and int(declared) > most:
        raise _too_large(int(declared), most)
    body, cut = await read_body(response, most)
    if cut:
        raise _too_large(0, most)
    validators = {"etag": headers.get("etag"), "last_modified": headers.get("last-modified")}
    told = {k: v[:500] for k, v in validators.items() if v}
    return Fetched(status, kind, content_type, body, **told, asked=asked_in_headers(headers.get_list("x-robots-tag")))


def _kind(content_type: str, url: str) -> Kind:
    if content_type in _HTML or (not content_type and address.ending(url) in address.PAGES):
        return "html"
    if content_type in _XML or content_type.endswith("+xml"):
        return "xml"
    if content_type.startswith(_FILES):
        return "file"
    unsure = content_type in ("", "application/octet-stream", "binary/octet-stream")
    if unsure and url.endswith((".xml.gz", ".xml")):
        return "xml"
    return "file" if unsure and address.ending(url) in address.FILES else "other"


def _too_large(size: int, most: int) -> OutboundError:
    of = f"This page is {size_in_words(size)}" if size else f"This page is larger than {size_in_words(most)}"
    limit = f". Pages can be up to {size_in_words(most)}." if size else ", which is as much as a page can be."
    return OutboundError("too_large", f"{of}{limit} To use it, download it and upload the parts you need as files.")


def _wait(text: str) -> float:
    """Seconds that Retry-After asks to wait, as a number or a date."""
    if text.strip().isdigit():
        return min(float(text), LONGEST_REST)
    try:
        at = parsedate_to_datetime(text)
    except (ValueError, TypeError):
        return 0.0
    return min(max(0.0, at.timestamp() - time.time()), LONGEST_REST)
