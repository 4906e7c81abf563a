"""Looking at a fetched page: its text, and where it leads. Runs in the reading process. Pure."""

import re
from typing import Any

import msgspec
from lxml import etree, html

from frontdesk.knowledge import readers
from frontdesk.knowledge.bounded import bound
from frontdesk.knowledge.crawl import address
from frontdesk.knowledge.crawl.asked import META_NAMES, Asked, asked_in_tags
from frontdesk.knowledge.readers import Limits, ReadError, Reading
from frontdesk.knowledge.readers.html import decode_page

MOST_LINKS = 2_000
"""Links that are taken from one page."""
VERSION = b"3"
"""Raised when more is made of a page than before, so that pages that did not change are looked at again."""

_REFRESH = re.compile(r"^\s*+\d?(?:\.\d*+)?\s*+[;,]?\s*+url\s*+=\s*+['\"]?([^'\"]+)", re.IGNORECASE)
"""A page that goes on to another within ten seconds; those that wait longer are read themselves."""
_RELATIVE_LINK = re.compile(r"\]\((?![a-z][a-z0-9+.-]*:|#)([^)\s]+)\)", re.IGNORECASE)


class Looked(msgspec.Struct, frozen=True):
    """What a page says, or why it can't be read; where it leads, what it calls its main address, and what it asks."""

    reading: Reading | ReadError
    links: list[str] = []
    canonical: str | None = None
    refresh: str | None = None
    asked: Asked = Asked()


def look(data: bytes, url: str, kind: str | None, limits: Limits, memory_bytes: int) -> Looked:
    """Reads a page (`kind` is `html`) or a file under a bound of memory."""
    bound(memory_bytes)
    name = address.shown(url)
    try:
        reading: Reading | ReadError = readers.read(data, name, limits=limits, kind=kind)
    except ReadError as error:
        reading = error
    if kind != "html":
        return Looked(reading)
    if isinstance(reading, Reading):
        reading = msgspec.structs.replace(reading, text=_absolute(reading.text, url))
    try:
        tree = html.document_fromstring(
            decode_page(data).encode("utf-8", "replace"), parser=html.HTMLParser(encoding="utf-8")
        )
    except (etree.ParserError, ValueError):
        return Looked(reading)
    return _leads(tree, url, reading)


def _absolute(text: str, url: str) -> str:
    """Links of a page lead to the same place when they are read elsewhere."""
    return _RELATIVE_LINK.sub(lambda found: f"]({address.join(url, found[1]) or found[1]})", text)


def _leads(tree: Any, url: str, reading: Reading | ReadError) -> Looked:
    base = address.join(url, tree.xpath("string(//base/@href)")) or url
    tags = [tag for tag in tree.iter("meta") if tag.get("name", "").strip().lower() in META_NAMES]
    asked = asked_in_tags(tag.get("content", "") for tag in tags)
    hrefs = tree.xpath(
        "//a[@href and not(contains(concat(' ', @rel, ' '), ' nofollow '))]/@href | //area/@href | //iframe/@src"
    )
    links = dict.fromkeys(found for href in hrefs if (found := address.join(base, str(href))))
    canonical = tree.xpath("string(//link[translate(@rel, 'CANOIL', 'canoil')='canonical']/@href)")
    refresh = _REFRESH.match(tree.xpath("string(//meta[translate(@http-equiv, 'REFSH', 'refsh')='refresh']/@content)"))
    return Looked(
        reading,
        list(links)[:MOST_LINKS],
        address.join(base, canonical) if canonical.strip() else None,
        address.join(base, refresh[1]) if refresh else None,
        asked,
    )
