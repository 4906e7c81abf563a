"""A website is read again: only what changed is touched, and what is gone is removed after a while."""

import psycopg

from frontdesk.foundation.connection import find
from frontdesk.foundation.settings import read
from tests.client import Client, until
from tests.conftest import Server
from tests.crawl.conftest import AGENT, again, crawl, documents, pages, word
from tests.site import Page, Site, html, text


def test_what_did_not_change_is_not_even_sent_again(owner: Client, site: Site) -> None:
    site.pages |= {
        "/": html("Home", "Welcome.", "/a", "/b"),
        "/a": html("A", "The first page of a short website.", "/c"),
        "/b": html("B", "The second page of a short website."),
        "/c": html("C", "The third page of a short website."),
    }
    for path, page in site.pages.items():
        page.etag = f'"{path}"'
    source = crawl(owner, site)
    before = documents(owner, source)
    site.asked.clear()
    second = again(owner, source)
    assert (second["status"], second["pages"], second["passages"]) == ("ready", source["pages"], source["passages"])
    assert set(site.times(304)) == {"/", "/a", "/b", "/c"}
    assert second["changed_at"] == source["changed_at"]
    assert second["read_at"] > source["read_at"]
    assert documents(owner, source) == before


def test_what_changed_is_learned_and_the_rest_left_alone(owner: Client, site: Site) -> None:
    made_up = word()
    site.pages |= {"/": html("Home", "Welcome.", "/a", "/b"), "/a": html("A", "Old news."), "/b": html("B", "Same.")}
    source = crawl(owner, site)
    before = documents(owner, source)
    site.pages["/a"] = html("A", f"The {made_up} is open again.", "/new")
    site.pages["/new"] = html("New", "A page that was not there before.")
    second = again(owner, source)
    after = documents(owner, source)
    assert set(after) == {"/", "/a", "/b", "/new"}
    assert (after["/a"]["uuid"], after["/b"]["read_at"]) == (before["/a"]["uuid"], before["/b"]["read_at"])
    assert second["changed_at"] > source["changed_at"]
    assert owner.made("/search/", query=f"Is the {made_up} open?")["results"][0]["title"] == "A"


def test_what_is_gone_is_removed_when_it_was_missed_twice(owner: Client, site: Site) -> None:
    site.pages |= {
        "/": html("Home", "Welcome.", "/a", "/b"),
        "/a": html("A", "A page that nobody will link to."),
        "/b": html("B", "A page that will not be found."),
    }
    source = crawl(owner, site)
    site.pages["/"] = html("Home", "Welcome.", "/b")
    del site.pages["/b"]
    again(owner, source)
    assert set(documents(owner, source)) == {"/", "/a", "/b"}
    assert {path for path, page in pages(owner, source).items() if page["gone_since"]} == {"/a", "/b"}
    last = again(owner, source)
    assert (set(documents(owner, source)), last["documents"]) == ({"/"}, 1)
    assert set(pages(owner, source)) == {"/", "/b"}
    site.pages["/b"] = html("B", "A page that is back.")
    again(owner, source)
    assert set(documents(owner, source)) == {"/", "/b"}


def test_a_site_that_is_down_keeps_what_was_read(owner: Client, site: Site) -> None:
    site.pages |= {"/": html("Home", "Welcome.", "/a"), "/a": html("A", "A page.")}
    source = crawl(owner, site)
    for page in site.pages.values():
        page.status = 503
    down = again(owner, source)
    assert (down["status"], down["error_code"], down["documents"]) == ("failed", "site_down", 2)
    assert site.times(503)["/"] == 3
    for page in site.pages.values():
        page.status = 200
    assert again(owner, source)["status"] == "ready"


def test_a_site_that_breaks_down_is_not_asked_to_the_end_and_goes_on_later(owner: Client, site: Site) -> None:
    paths = [f"/{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"]
    home = html("Home", "Welcome.", *paths)
    site.make = lambda path: home if path == "/" and not site.times(200)["/"] else Page(b"", 503)
    site.pages["/robots.txt"] = text("")
    down = crawl(owner, site)
    assert (down["status"], down["error_code"]) == ("failed", "site_down")
    assert "The 1 pages read before" not in down["error"]
    assert sum(site.times(503).values()) < 30
    site.make = None
    site.pages |= {path: html(f"Page {path}", f"This is the page {path}.") for path in paths}
    assert again(owner, down)["documents"] == 27
    assert site.times(200)["/"] == 1


def test_a_website_is_read_again_when_it_is_due(crawler: Server, owner: Client, site: Site) -> None:
    site.pages |= {"/": html("Home", "Welcome.")}
    source = crawl(owner, site, schedule="daily")
    assert (source["crawl"]["schedule"], source["crawl"]["next_at"] > source["read_at"]) == ("daily", True)
    page = owner.read(owner.made("/sources/", kind="page", url=f"{site.url}/", schedule="weekly"))
    site.pages["/"] = html("Home", "Welcome to what is new.")
    with find(read(crawler.environment)) as addresses, psycopg.connect(addresses.owner_url, autocommit=True) as owns:
        owns.execute("UPDATE crawl SET next_at = now() WHERE schedule IS NOT NULL")
    until(lambda: _changed(owner, source) and _changed(owner, page), 60)
    change = owner.patch(f"/sources/{page['uuid']}/", json={"schedule": None})
    assert change.json()["crawl"]["schedule"] is None
    refused = owner.patch(f"/sources/{owner.text('T', word())['uuid']}/", json={"schedule": "daily"})
    assert (refused.status_code, list(refused.json())) == (400, ["schedule"])


def _changed(owner: Client, source: dict[str, str]) -> bool:
    now = owner.get(f"/sources/{source['uuid']}/").json()
    return bool(now["status"] == "ready" and now["changed_at"] > source["changed_at"])


def test_a_single_page_that_is_gone_answers_no_more_until_it_is_back(owner: Client, site: Site) -> None:
    well = word()
    site.pages["/well"] = html("Well", f"The {well} is 44 metres deep.")
    source = owner.read(owner.made("/sources/", kind="page", url=f"{site.url}/well", schedule="daily"))
    there = site.pages.pop("/well")
    first = again(owner, source)
    assert (first["status"], first["error_code"], first["documents"]) == ("failed", "not_found", 1)
    assert first["error"].endswith("What was read before stays in use.")
    second = again(owner, source)
    assert (second["status"], second["documents"], second["passages"]) == ("failed", 0, 0)
    assert second["error"].endswith("(404). Check the address. What was read of it before is no longer used.")
    assert second["crawl"]["next_at"]
    assert not any(
        well in found["text"] for found in owner.made("/search/", query=f"How deep is the {well}?")["results"]
    )
    site.pages["/well"] = Page(b"", status=503)
    assert again(owner, source)["error_code"] == "site_down"
    site.pages["/well"] = there
    back = again(owner, source)
    assert (back["status"], back["error"], back["documents"]) == ("ready", None, 1)
    del site.pages["/well"]
    assert again(owner, source)["documents"] == 1, "it is missed anew"


def test_whatever_is_fetched_is_asked_for_under_the_name_that_the_operator_chose(owner: Client, site: Site) -> None:
    site.pages |= {
        "/": html("Home", f"Welcome to the {word()}."),
        "/shop.json": text('[{"title": "Boat", "price": 9}]'),
    }
    made = [
        owner.read(owner.made("/sources/", kind=kind, url=site.url + path))
        for kind, path in (("page", "/"), ("catalog", "/shop.json"), ("website", "/"))
    ]
    assert [source["status"] for source in made] == ["ready"] * 3
    assert site.agents == {AGENT}
