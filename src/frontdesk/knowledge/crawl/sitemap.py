"""Sitemaps: the addresses that a site lists, and further sitemaps; packed ones are unpacked within a bound. Pure."""

import io
import zlib

import msgspec
from lxml import etree

from frontdesk.knowledge.bounded import bound

MOST_BYTES = 50 * 1024 * 1024
"""Unpacked size of a sitemap, as sitemaps.org allows it."""
MOST_ADDRESSES = 50_000
"""Addresses in one sitemap, as sitemaps.org allows them."""


class Sitemap(msgspec.Struct, frozen=True):
    """The addresses of pages that it lists, and those of further sitemaps."""

    pages: list[str]
    sitemaps: list[str]


def is_sitemap(data: bytes) -> bool:
    """Whether a body looks like a sitemap: an XML document whose root is one."""
    start = unpacked(data[:4_096], 2_000)
    return b"<urlset" in start or b"<sitemapindex" in start


def unpacked(data: bytes, most: int = MOST_BYTES) -> bytes:
    """What a gzip file holds, up to the allowed size; anything else as it is."""
    if not data.startswith(b"\x1f\x8b"):
        return data[:most]
    try:
        return zlib.decompressobj(wbits=31).decompress(data, most)
    except zlib.error:
        return b""


def read(data: bytes, memory_bytes: int) -> Sitemap:
    """What a stranger's sitemap lists, under a bound of memory. Runs in the reading process."""
    bound(memory_bytes)
    return parse(data)


def parse(data: bytes) -> Sitemap:
    """What a sitemap lists, as far as it can be read: a broken end keeps what stood before it.

    Whatever else it is made of is let go as soon as it ends.
    """
    pages: list[str] = []
    sitemaps: list[str] = []
    elements = etree.iterparse(
        io.BytesIO(unpacked(data)),
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        for _, element in elements:
            parent = element.getparent()
            if parent is None:
                break
            kind, found = etree.QName(parent).localname, (element.text or "").strip()
            if found and kind in ("url", "sitemap") and etree.QName(element).localname == "loc":
                (pages if kind == "url" else sitemaps).append(found)
            element.clear()
            while element.getprevious() is not None:
                del parent[0]
            if len(pages) + len(sitemaps) >= MOST_ADDRESSES:
                break
    except etree.XMLSyntaxError:
        pass
    return Sitemap(pages, sitemaps)
