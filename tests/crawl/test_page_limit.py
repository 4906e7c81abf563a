"""At its page limit a website still notices what is gone, and says of each page what is true of it."""

from typing import Any

from tests.client import Client
from tests.crawl.conftest import again, crawl, documents, pages, word
from tests.site import Page, Site, html, redirect, text


def _many(site: Site, *names: str, at: str = "/many/") -> None:
    """A start that links to pages which each say something of their own."""
    site.pages[at] = html("Many", "Many pages.", *[f"{at}{name}" for name in names])
    for name in names:
        site.pages.setdefault(f"{at}{name}", html(name, f"The {word()} is told on page {name}."))


def test_a_page_that_is_gone_is_asked_again_and_its_place_is_taken_when_it_is_removed(
    owner: Client, site: Site
) -> None:
    _many(site, *"abcd")
    source = crawl(owner, site, "/many/", max_pages=2)
    assert set(documents(owner, source)) == {"/many/", "/many/a"}
    del site.pages["/many/a"]
    first = again(owner, source)
    assert pages(owner, source)["/many/a"]["code"] == "not_found"
    assert pages(owner, source)["/many/a"]["gone_since"]
    assert (first["documents"], first["pages"]["read"]) == (2, 1)
    site.asked.clear()
    second = again(owner, source)
    assert site.times()["/many/a"] == 1
    assert set(documents(owner, second)) == {"/many/", "/many/b"}
    assert (second["documents"], second["pages"]["read"]) == (2, 2)
    assert pages(owner, source)["/many/a"]["code"] == "not_found"


def test_a_page_at_the_limit_that_nothing_leads_to_any_more_is_still_asked(owner: Client, site: Site) -> None:
    _many(site, *"abcd")
    source = crawl(owner, site, "/many/", max_pages=3)
    assert set(documents(owner, source)) == {"/many/", "/many/a", "/many/b"}
    _many(site, *"bcde")
    site.asked.clear()
    again(owner, source)
    assert site.times()["/many/a"] == 1
    assert set(documents(owner, source)) == {"/many/", "/many/a", "/many/b"}
    del site.pages["/many/a"]
    again(owner, source)
    last = again(owner, source)
    assert set(documents(owner, last)) == {"/many/", "/many/b", "/many/c"}


def test_pages_keep_their_reasons_at_the_limit(owner: Client, site: Site) -> None:
    site.pages |= {
        "/robots.txt": text("User-agent: *\nDisallow: /many/0-robots"),
        "/many/0-hidden": html("Hidden", "Not for robots.", head='<meta name="robots" content="noindex">'),
        "/many/0-signed": Page(status=401),
        "/many/0-moved": redirect("/many/1"),
        "/many/0-gone": Page(status=404),
        "/many/0-broken": Page(status=500),
        "/many/0-odd": Page(status=418),
    }
    expected = {
        "robots": "robots",
        "hidden": "noindex",
        "signed": "sign_in",
        "moved": "redirect",
        "gone": "not_found",
        "broken": "site_down",
        "odd": "status",
    }
    _many(site, *[f"0-{name}" for name in expected], *"1234")
    source = crawl(owner, site, "/many/", max_pages=3)
    for _ in range(3):
        found = pages(owner, source)
        assert {name: found[f"/many/0-{name}"]["code"] for name in expected} == expected
        assert found["/many/0-broken"]["state"] == "failed"
        assert "500" in found["/many/0-broken"]["reason"]
        assert [found[f"/many/{n}"]["code"] for n in "34"] == ["limit", "limit"]
        assert source["documents"] == 3
        assert source["progress"]["done"] == source["progress"]["total"]
        source = again(owner, source)


def test_a_website_that_is_down_at_its_limit_takes_no_further_pages_in(owner: Client, site: Site) -> None:
    _many(site, *"abcdef")
    source = crawl(owner, site, "/many/", max_pages=3)
    site.pages["/many/a"] = Page(status=503)
    for _ in range(2):
        source = again(owner, source)
        assert set(documents(owner, source)) == {"/many/", "/many/a", "/many/b"}
        assert pages(owner, source)["/many/a"]["code"] == "site_down"


def test_a_website_that_was_made_anew_is_read_anew_at_its_limit(owner: Client, site: Site) -> None:
    _many(site, *"abc")
    source = crawl(owner, site, "/many/", max_pages=4)
    for name in "abc":
        del site.pages[f"/many/{name}"]
    _many(site, *"uvwxyz")
    assert again(owner, source)["documents"] == 4
    last = again(owner, source)
    assert set(documents(owner, last)) == {"/many/", "/many/u", "/many/v", "/many/w"}
    assert last["pages"]["read"] == last["documents"] == 4


def test_a_page_that_leads_elsewhere_gives_its_place_free(owner: Client, site: Site) -> None:
    _many(site, *"abc")
    source = crawl(owner, site, "/many/", max_pages=2)
    site.pages["/many/a"] = redirect("/many/b")
    assert set(documents(owner, again(owner, source))) == {"/many/", "/many/b"}


def test_a_lowered_limit_keeps_the_nearest_pages(owner: Client, site: Site) -> None:
    _many(site, *"abcd")
    source = crawl(owner, site, "/many/")
    assert source["documents"] == 5
    site.asked.clear()
    lowered: dict[str, Any] = {"kind": "website", "url": f"{site.url}/many/", "max_pages": 2}
    now = owner.read(owner.post("/sources/", json=lowered).json())
    assert set(documents(owner, now)) == {"/many/", "/many/a"}
    assert (now["documents"], now["pages"]["read"], now["pages"]["skipped"]) == (2, 2, 3)
    assert site.times()["/many/d"] == 0
    assert pages(owner, now)["/many/d"]["code"] == "limit"
    raised = owner.read(owner.post("/sources/", json=lowered | {"max_pages": 4}).json())
    assert raised["documents"] == 4


def test_a_page_that_leads_in_a_circle_is_called_so_by_itself_and_on_a_website(owner: Client, site: Site) -> None:
    site.pages |= {
        "/": html("Home", "Welcome.", "/ring/1", "/self"),
        "/ring/1": redirect("/ring/2"),
        "/ring/2": redirect("/ring/1"),
        "/self": redirect("/self"),
    }
    source = crawl(owner, site)
    found = pages(owner, source, "failed")
    assert {found[path]["code"] for path in ("/ring/1", "/self")} == {"redirect"}
    for path in ("/ring/1", "/self"):
        alone = owner.read(owner.made("/sources/", kind="page", url=site.url + path))
        assert (alone["status"], alone["error_code"]) == ("failed", "redirect")
    site.make = lambda path: redirect(f"/on/{int(path.rpartition('/')[2]) + 1}") if path.startswith("/on/") else None
    for kind in ("page", "catalog"):
        endless = owner.read(owner.made("/sources/", kind=kind, url=f"{site.url}/on/1"))
        assert (endless["status"], endless["error_code"]) == ("failed", "redirect")
