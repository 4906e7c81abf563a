"""Sitemaps: the addresses that a site lists, and further sitemaps; packed ones are unpacked within a bound. Pure."""

import io
import zlib

import msgspec
from lxml import etree

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
    start = unpacked(data[:4_096])[:2_000]
    return b"<urlset" in start or b"<sitemapindex" in start


def unpacked(data: bytes) -> bytes:
    """What a gzip file holds, up to the allowed size; anything else as it is."""
    if not data.startswith(b"\x1f\x8b"):
        return data[:MOST_BYTES]
    try:
        return zlib.decompressobj(wbits=31).decompress(data, MOST_BYTES)
    except zlib.error:
        return b""


def parse(data: bytes) -> Sitemap:
    """What a sitemap lists, as far as it can be read: a broken end keeps what stood before it."""
    pages: list[str] = []
    sitemaps: list[str] = []
    elements = etree.iterparse(
        io.BytesIO(unpacked(data)), tag="{*}loc", recover=True, resolve_entities=False, no_network=True, load_dtd=False
    )
    try:
        for _, element in elements:
            parent = element.getparent()
            found = (element.text or "").strip()
            kind = etree.QName(parent).localname if parent is not None else ""
            if found and kind in ("url", "sitemap"):
                (pages if kind == "url" else sitemaps).append(found)
                parent.clear()
            if len(pages) + len(sitemaps) >= MOST_ADDRESSES:
                break
    except etree.XMLSyntaxError:
        pass
    return Sitemap(pages, sitemaps)
