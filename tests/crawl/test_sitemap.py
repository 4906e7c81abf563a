"""What a sitemap lists, and what one costs that was made to cost much."""

import functools
import gzip

from frontdesk.knowledge import reading_process
from frontdesk.knowledge.crawl import sitemap
from frontdesk.knowledge.readers import Limits

MB = 1024 * 1024


def _hostile(filling: bytes) -> bytes:
    head = b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example/first</loc></url>'
    last = b"<url><loc>https://a.example/last</loc></url></urlset>"
    return gzip.compress(head + filling * (8 * MB // len(filling)) + last)


async def test_what_is_no_address_takes_no_memory() -> None:
    for filling in (b"<url/>", b"<!---->"):
        data = _hostile(filling)
        assert len(data) < 60_000
        read = functools.partial(sitemap.read, data, 150 * MB)
        listed = await reading_process.run(read, "sitemap.xml", Limits(seconds=60))
        assert listed.pages == ["https://a.example/first", "https://a.example/last"], filling


def test_a_broken_end_keeps_what_stood_before_it() -> None:
    listed = sitemap.parse(b"<sitemapindex><sitemap><loc> https://a.example/1.xml </loc></sitemap><sitemap><lo")
    assert listed == sitemap.Sitemap([], ["https://a.example/1.xml"])


def test_a_sitemap_is_known_by_its_beginning() -> None:
    assert sitemap.is_sitemap(_hostile(b"<url/>"))
    assert not sitemap.is_sitemap(gzip.compress(b"a" * MB))
