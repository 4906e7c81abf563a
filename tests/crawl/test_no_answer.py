"""What gives no answer, or not the right one, takes nothing with it, and keeps nothing else from being cleaned up."""

import itertools
from collections.abc import Iterator

import pytest

from tests.client import Client
from tests.crawl.conftest import again, crawl, documents, pages
from tests.site import Page, Site, html, redirect, sitemap, text

BUSY = Page(status=429, headers={"retry-after": "1"})
LARGE = Page(b"x" * 440_000, headers={"content-type": "text/html"})


@pytest.fixture
def elsewhere() -> Iterator[Site]:
    """Another host, with what a website keeps there."""
    with Site() as running:
        yield running


def _with_a_map(site: Site) -> None:
    site.pages |= {
        "/": html("Home", "Welcome to the looms.", "/linked"),
        "/robots.txt": text(f"Sitemap: {site.url}/map.xml"),
        "/map.xml": sitemap(f"{site.url}/listed"),
        "/linked": html("Linked", "The home page leads to this loom."),
        "/listed": html("Listed", "Only the sitemap leads to this loom."),
    }


def test_a_sitemap_that_gives_no_answer_at_first_is_asked_again(owner: Client, site: Site) -> None:
    _with_a_map(site)
    whole, answers = site.pages.pop("/map.xml"), itertools.chain([Page(status=503), BUSY])
    site.make = lambda path: next(answers, whole) if path == "/map.xml" else None
    source = crawl(owner, site)
    assert set(documents(owner, source)) == {"/", "/linked", "/listed"}
    assert source["warnings"] == []
    assert site.times()["/map.xml"] == 3


@pytest.mark.parametrize(
    "answer",
    [Page(status=503), BUSY, Page(status=403), redirect("/map.xml"), redirect("/map2.xml"), html("Sign in", "Please.")],
    ids=["down", "busy", "forbidden", "leads to itself", "leads in a ring", "another page"],
)
def test_a_sitemap_that_cannot_be_read_takes_no_page_with_it_and_is_told(
    owner: Client, site: Site, answer: Page
) -> None:
    _with_a_map(site)
    source = crawl(owner, site)
    whole = site.pages["/map.xml"]
    site.pages |= {"/map.xml": answer, "/map2.xml": redirect("/map.xml")}
    for _ in range(2):
        source = again(owner, source)
        assert (source["status"], set(documents(owner, source))) == ("ready", {"/", "/linked", "/listed"})
        assert len(source["warnings"]) == 1
        assert source["warnings"][0].startswith("1 sitemap of this website could not be read: ")
        assert set(pages(owner, source)) == {"/", "/linked", "/listed"}
    site.pages["/map.xml"] = whole
    source = again(owner, source)
    assert (source["warnings"], pages(owner, source)["/listed"]["gone_since"]) == ([], None)


def test_one_of_the_sitemaps_of_an_index_that_cannot_be_read_takes_no_page_with_it(owner: Client, site: Site) -> None:
    _with_a_map(site)
    index = "".join(f"<sitemap><loc>{site.url}/{n}.xml</loc></sitemap>" for n in range(3))
    site.pages["/map.xml"] = text(f"<sitemapindex>{index}</sitemapindex>", "application/xml")
    site.pages |= {f"/{n}.xml": sitemap(f"{site.url}/listed/{'abc'[n]}") for n in range(3)}
    site.pages |= {f"/listed/{n}": html(n, f"Only a sitemap leads to the loom {n}.") for n in "abc"}
    source = crawl(owner, site)
    site.pages["/1.xml"] = Page(status=500)
    for _ in range(2):
        source = again(owner, source)
        assert set(documents(owner, source)) >= {"/listed/a", "/listed/b", "/listed/c"}
        assert "answered 500" in source["warnings"][0]


def test_a_sitemap_that_is_gone_or_that_nobody_named_keeps_nothing(owner: Client, site: Site) -> None:
    _with_a_map(site)
    source = crawl(owner, site)
    del site.pages["/map.xml"]
    for _ in range(2):
        source = again(owner, source)
        assert source["warnings"] == []
    assert set(documents(owner, source)) == {"/", "/linked"}
    site.pages |= {"/robots.txt": text(""), "/sitemap.xml": Page(status=403)}
    site.pages["/"] = html("Home", "Welcome to no loom.")
    for _ in range(2):
        source = again(owner, source)
        assert source["warnings"] == []
    assert set(documents(owner, source)) == {"/"}


def test_the_sitemaps_of_a_host_that_rests_again_and_again_are_given_up_together(
    owner: Client, site: Site, elsewhere: Site
) -> None:
    maps = [f"http://localhost:{elsewhere.port}/{n}.xml" for n in range(6)]
    site.pages |= {
        "/robots.txt": text("\n".join(f"Sitemap: {url}" for url in maps)),
        "/": html("Home", "Welcome to the wells.", "/a"),
        "/a": html("A", "The home page leads to this well."),
        "/b": html("B", "A sitemap leads to this well."),
    }
    elsewhere.make = lambda _: BUSY
    source = crawl(owner, site)
    assert (source["status"], set(documents(owner, source))) == ("ready", {"/", "/a"})
    assert source["warnings"][0].startswith("6 sitemaps of this website could not be read, one of them because ")
    # Two are asked at once, three times.
    assert sum(elsewhere.times().values()) <= 6
    # One that never answers does not keep the others from being read, and is not asked for ever.
    elsewhere.make = lambda path: BUSY if path == "/0.xml" else sitemap(f"{site.url}/b")
    source = again(owner, source)
    assert set(documents(owner, source)) == {"/", "/a", "/b"}
    assert source["warnings"][0].startswith("1 sitemap of this website could not be read: ")


@pytest.mark.parametrize(
    "answer",
    [Page(status=403), Page(status=503), LARGE],
    ids=["forbidden", "down", "too large"],
)
@pytest.mark.parametrize("at", ["/", "/hub"])
def test_a_page_that_cannot_be_read_keeps_what_it_led_to_and_nothing_else(
    owner: Client, site: Site, answer: Page, at: str
) -> None:
    site.pages |= {
        "/": html("Home", "Welcome to the kilns.", "/hub", "/old"),
        "/hub": html("Hub", "From here to the kilns.", "/kiln"),
        "/kiln": html("Kiln", "Only the hub leads to this kiln.", "/part"),
        "/part": html("Part", "Only the kiln leads to this part."),
        "/old": html("Old", "An old kiln that will not be linked."),
        "/sitemap.xml": sitemap(f"{site.url}/kiln/listed"),
        "/kiln/listed": html("Listed", "The sitemap leads to this kiln."),
    }
    source = crawl(owner, site)
    kept = {"/", "/hub", "/kiln", "/part", "/kiln/listed"}
    assert set(documents(owner, source)) == {*kept, "/old"}
    site.pages["/"] = html("Home", "Welcome to the kilns.", "/hub")
    if at == "/":
        again(owner, source)
    site.pages[at] = answer
    for _ in range(2):
        source = again(owner, source)
        assert source["status"] == "ready"
        assert set(documents(owner, source)) - {"/old"} == kept
    assert "/old" not in documents(owner, source)


def test_a_page_that_is_not_used_but_leads_on_keeps_that_when_it_gives_no_answer(owner: Client, site: Site) -> None:
    leading = {
        "noindex": html("Tag", "A list.", "/p/noindex", head='<meta name="robots" content="noindex">'),
        "canonical": html("List", "A list in blue.", "/p/canonical", head='<link rel="canonical" href="/list">'),
        "twin": html("Listed", "All that there is.", "/p/twin"),
        "empty": Page(b'<html><body><a href="/p/empty"></a></body></html>', headers={"content-type": "text/html"}),
        "redirect": redirect("/p/redirect"),
    }
    site.pages |= {
        "/": html("Home", "Welcome to the lists.", "/list", "/all", *[f"/{name}" for name in leading]),
        "/list": html("List", "The list of lists."),
        "/all": html("Listed", "All that there is."),
        **{f"/p/{name}": html(name, f"Only one page leads to the page {name}.") for name in leading},
        **{f"/{name}": page for name, page in leading.items()},
    }
    source = crawl(owner, site)
    # Of two that say the same it may be the other one that is read, and either leads on.
    read = {f"/p/{name}" for name in leading}
    assert set(documents(owner, source)) >= read
    site.pages |= {f"/{name}": Page(status=503) for name in leading}
    for _ in range(2):
        source = again(owner, source)
        assert set(documents(owner, source)) >= read


def test_a_sitemap_given_as_the_website_that_cannot_be_read_loses_no_page(owner: Client, site: Site) -> None:
    _with_a_map(site)
    site.pages["/sitemap.xml"] = sitemap(f"{site.url}/linked")
    source = crawl(owner, site, "/map.xml")
    whole = site.pages["/map.xml"]
    for answer in (Page(status=403), Page(status=503), Page(status=404)):
        site.pages["/map.xml"] = answer
        down = again(owner, source)
        assert (down["status"], set(documents(owner, source))) == ("failed", {"/listed"})
        assert down["error"].endswith("What was read before stays in use.")
    site.pages["/map.xml"] = whole
    assert again(owner, source)["status"] == "ready"
    site.pages["/map.xml"] = html("Map", "No sitemap any more.", "/linked")
    source = again(owner, source)
    assert set(documents(owner, source)) >= {"/map.xml", "/linked"}


def test_a_start_that_leads_elsewhere_keeps_that_when_it_gives_no_answer(owner: Client, site: Site) -> None:
    site.pages |= {"/": redirect("/en/"), "/en/": html("Home", "Welcome to the ovens.", "/en/a")}
    source = crawl(owner, site, max_depth=0)
    assert set(documents(owner, source)) == {"/en/"}
    site.pages["/"] = Page(status=503)
    for _ in range(2):
        source = again(owner, source)
        assert (source["status"], set(documents(owner, source))) == ("ready", {"/en/"})


def test_a_single_page_that_is_too_large_says_what_to_do(owner: Client, site: Site) -> None:
    site.pages["/all"] = Page(headers={"content-type": "text/html"}, parts=lambda: iter([b"<p>pier" * 200_000] * 40))
    source = owner.read(owner.made("/sources/", kind="page", url=f"{site.url}/all"))
    assert (source["status"], source["error_code"]) == ("failed", "too_large")
    assert source["error"].startswith(
        "The answer of 127.0.0.1 is larger than 50 MB. Give the address of a part of it, or download it, split it, "
    )
