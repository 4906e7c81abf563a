"""Why a page is not even asked for: what the site, its owner and common sense say against it."""

from collections.abc import Iterator

from frontdesk.knowledge.crawl import address
from frontdesk.knowledge.crawl.robots import Robots
from frontdesk.knowledge.crawl.tables import Crawl, CrawlPage, Outcome


def objection(crawl: Crawl, robots: Robots, page: CrawlPage) -> Outcome | None:
    """The first reason against a page, or None. Where a website begins, only its robots.txt counts."""
    return next(_objections(crawl, robots, page), None)


def _objections(crawl: Crawl, robots: Robots, page: CrawlPage) -> Iterator[Outcome]:
    if not robots.allows(page.url):
        yield _skipped("robots", f"{address.site(page.url)} asks robots not to read this page.")
    if page.depth == 0:
        return
    yield from _unwanted(crawl, page)


def unwanted(crawl: Crawl, start: str, page: CrawlPage) -> Outcome | None:
    """Why a page that was found before is not wanted any more by the owner of the website that begins at `start`.

    A site that leads to another address now, outside of which its pages are, is no wish of its owner's.
    """
    if page.depth == 0:
        return None
    own = address.Scope(start, tuple(crawl.include))
    against = (each for each in _unwanted(crawl, page) if each.code != "outside" or not own.holds(page.url))
    return next(against, None)


def _unwanted(crawl: Crawl, page: CrawlPage) -> Iterator[Outcome]:
    yield from _outside(crawl, page)
    ending = address.ending(page.url)
    if ending in address.OTHERS:
        yield _skipped("kind", f"Frontdesk can't read {ending} files here.")
    if ending in address.FILES and not crawl.files:
        yield _skipped("file", f"This is a {ending} file, and only pages are read (files).")


def _outside(crawl: Crawl, page: CrawlPage) -> Iterator[Outcome]:
    scope = crawl.scope
    is_file = crawl.files and address.ending(page.url) in address.FILES
    same_site = address.site(page.url) == address.site(crawl.root)
    if not (scope.holds(page.url) or (is_file and same_site)):
        yield _skipped("outside", "This address is outside of the website.")
    if page.depth > crawl.max_depth:
        yield _skipped("depth", f"This page is more than {crawl.max_depth} links away from the start.")
    if reason := scope.reason_against(page.url):
        yield _skipped("left_out", reason)


def _skipped(code: str, reason: str) -> Outcome:
    return Outcome("skipped", code, reason)
