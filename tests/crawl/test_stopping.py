"""A crawl is paused, resumed, cancelled, and cut off by a power cut; it never begins anew, and never reads twice."""

import signal
import time
from collections.abc import Iterator
from pathlib import Path
from string import ascii_lowercase
from typing import Any

import msgspec
import pytest

from tests.client import Client, until
from tests.conftest import Server
from tests.crawl.conftest import QUICK, documents, folder
from tests.site import Page, Site, html, text

PAGES = 30


@pytest.fixture
def long(site: Site) -> Site:
    """A website of thirty pages that takes its time."""
    paths = [f"/{a}{b}" for a in "abc" for b in "abcdefghij"]
    site.pages["/"] = html("Home", "Welcome.", *paths)
    for path in paths:
        site.pages[path] = html(f"Page {path}", f"This is the page {path} of thirty.")
        site.pages[path].slow = 0.2
    return site


def begun(owner: Client, site: Site, least: int = 4) -> Any:
    """The website when a few of its pages are read."""
    source = owner.made("/sources/", kind="website", url=site.url)
    until(lambda: look(owner, source)["documents"] >= least)
    return source


def look(owner: Client, source: Any) -> Any:
    """The website now."""
    return owner.get(f"/sources/{source['uuid']}/").json()


def test_a_crawl_rests_while_it_is_paused_and_goes_on(owner: Client, long: Site) -> None:
    source = begun(owner, long)
    paused = owner.post(f"/sources/{source['uuid']}/pause/")
    assert (paused.status_code, paused.json()["status"], paused.json()["step"]) == (200, "reading", "paused")
    once_more = owner.post(f"/sources/{source['uuid']}/pause/")
    assert (once_more.status_code, once_more.json()) == (409, {"detail": "This website is paused already."})
    # Whatever was under way when it was paused has ended when another source, given later, is read.
    owner.text("Other", "Something else to read meanwhile.")
    owner.text("Another", "Something else again to read meanwhile.")
    rested = look(owner, source)
    assert rested["step"] == "paused"
    assert rested["pages"]["read"] < PAGES
    assert owner.post(f"/sources/{source['uuid']}/resume/").status_code == 200
    done = owner.read(source)
    assert (done["status"], done["documents"]) == ("ready", PAGES + 1)
    assert owner.post(f"/sources/{source['uuid']}/resume/").status_code == 409
    assert max(long.times(200).values()) <= 2


def test_a_crawl_that_was_cancelled_goes_on_where_it_was_when_it_is_tried_again(owner: Client, long: Site) -> None:
    source = begun(owner, long)
    assert owner.post(f"/sources/{source['uuid']}/cancel/").json()["status"] == "cancelled"
    before = look(owner, source)["documents"]
    assert 0 < before < PAGES
    assert owner.post(f"/sources/{source['uuid']}/retry/").status_code == 202
    done = owner.read(source)
    assert (done["status"], done["documents"]) == ("ready", PAGES + 1)
    assert max(long.times(200).values()) <= 2


def test_a_crawl_survives_a_power_cut(crawler: Server, owner: Client, long: Site) -> None:
    source = begun(owner, long)
    crawler.stop(signal.SIGKILL)
    crawler.start()
    done = until(lambda: (now := look(owner, source))["status"] == "ready" and now, 120)
    assert (done["documents"], len(documents(owner, source))) == (PAGES + 1, PAGES + 1)
    assert done["pages"] == {"found": PAGES + 1, "read": PAGES + 1, "skipped": 0, "failed": 0}
    # Only what was under way at the cut was fetched twice.
    assert sum(long.times(200).values()) <= PAGES + 1 + 4


def test_a_website_can_be_removed_while_it_is_read(owner: Client, long: Site) -> None:
    source = begun(owner, long)
    assert until(lambda: owner.delete(f"/sources/{source['uuid']}/").status_code == 204)
    assert owner.get(f"/sources/{source['uuid']}/").status_code == 404


def test_a_website_that_becomes_a_text_while_it_is_read_is_the_text(owner: Client, long: Site) -> None:
    source = begun(owner, long)
    body = {"kind": "text", "title": "Hours", "text": "We are open on Mondays only."}
    assert owner.put(f"/sources/{source['uuid']}/", json=body).status_code == 200
    done = owner.read(source)
    assert (done["status"], done["kind"], done["documents"]) == ("ready", "text", 1)
    listed = owner.get(f"/sources/{source['uuid']}/documents/").json()["results"]
    assert [document["title"] for document in listed] == ["Hours"]


@pytest.fixture(scope="module")
def stranger(crawler: Server) -> Iterator[Client]:
    """Owner of another company on the same server."""
    yield crawler.company("Bob's boats", "bob")


def test_another_companys_website_is_not_there(owner: Client, stranger: Client, site: Site) -> None:
    site.pages["/"] = html("Home", "Welcome.")
    source = owner.read(owner.made("/sources/", kind="website", url=site.url))
    at = f"/sources/{source['uuid']}"
    assert stranger.get(f"{at}/pages/").status_code == 404
    assert [stranger.post(f"{at}/{act}/").status_code for act in ("pause", "resume", "retry", "cancel")] == [404] * 4
    assert stranger.patch(f"{at}/", json={"schedule": "daily"}).status_code == 404


@pytest.mark.parametrize(
    ("more", "named"),
    [
        ({}, {"url"}),
        ({"url": "ftp://x", "max_pages": 0, "max_depth": -1}, {"url", "max_pages", "max_depth"}),
        ({"url": "https://x.example", "max_pages": 10_000_000}, {"max_pages"}),
        ({"url": "https://x.example", "schedule": "often", "include": ["help"]}, {"schedule", "include"}),
        ({"url": "https://x.example", "exclude": "/a", "files": "yes"}, {"exclude", "files"}),
    ],
)
def test_a_bad_body_names_its_fields(owner: Client, more: dict[str, Any], named: set[str]) -> None:
    reply = owner.post("/sources/", json={"kind": "website", **more})
    assert (reply.status_code, set(reply.json())) == (400, named)


def test_the_same_address_is_the_same_website(owner: Client, site: Site) -> None:
    site.pages["/"] = html("Home", "Welcome.")
    first = owner.post("/sources/", json={"kind": "website", "url": site.url})
    second = owner.post("/sources/", json={"kind": "website", "url": f"{site.url}/", "max_pages": 3})
    assert (first.status_code, second.status_code) == (201, 200)
    assert first.json()["uuid"] == second.json()["uuid"]
    page = owner.text("T", "No website at all.")
    assert owner.post(f"/sources/{page['uuid']}/pause/").status_code == 409


def test_a_bad_number_is_told_its_bound(owner: Client) -> None:
    for pages, depth, said in ((-1, -1, "at least"), (10**12, 10**12, "at most")):
        wrong = {"kind": "website", "url": "https://x.example", "max_pages": pages, "max_depth": depth}
        errors = owner.post("/sources/", json=wrong).json()
        assert all(said in sentence for name in ("max_pages", "max_depth") for sentence in errors[name])


def test_a_website_is_read_while_another_host_with_its_sitemaps_asks_to_be_left_alone(
    owner: Client, site: Site
) -> None:
    with Site() as other:
        maps = [f"http://localhost:{other.port}/{n}.xml" for n in range(3)]
        site.pages["/robots.txt"] = text("\n".join(f"Sitemap: {url}" for url in maps))
        site.pages["/"] = html("Home", "Welcome to the quiet site.", *[f"/{n}" for n in "abc"])
        site.pages |= {f"/{n}": html(f"Page {n}", f"This is the quiet page {n}.") for n in "abc"}
        other.pages |= {f"/{n}.xml": Page(status=429, headers={"retry-after": "300"}) for n in range(3)}
        source = owner.made("/sources/", kind="website", url=site.url)
        told = until(lambda: (now := look(owner, source))["step"] == "waiting as the site asks" and now)
        assert (told["status"], told["documents"]) == ("reading", 4)
        assert 60 < told["seconds_left"] <= 300
        assert sum(other.times().values()) < 3
        assert owner.post(f"/sources/{source['uuid']}/cancel/").json()["status"] == "cancelled"


def test_a_site_that_asks_to_be_left_alone_is_said_to_do_so_and_for_how_long(owner: Client, site: Site) -> None:
    site.pages["/"] = html("Home", "Welcome to the busy site.", "/busy", *[f"/{n}" for n in "abc"])
    site.pages["/busy"] = Page(b"", status=429, headers={"retry-after": "3600"})
    for n in "abc":
        site.pages[f"/{n}"] = html(f"Page {n}", f"This is the page {n}.")
    source = owner.made("/sources/", kind="website", url=site.url)
    told = until(lambda: (now := look(owner, source))["step"] == "waiting as the site asks" and now)
    assert told["status"] == "reading"
    assert 60 < told["seconds_left"] <= 300
    asked = sum(site.times().values())
    again = until(lambda: (now := look(owner, source))["seconds_left"] < told["seconds_left"] and now)
    assert again["step"] == told["step"]
    assert sum(site.times().values()) == asked
    assert owner.post(f"/sources/{source['uuid']}/cancel/").json()["status"] == "cancelled"


def test_the_time_for_which_a_website_waits_to_try_again_is_told_and_is_no_work(tmp_path: Path, site: Site) -> None:
    names = [f"/{letter}" for letter in ascii_lowercase[:24]]
    site.make = lambda path: msgspec.structs.replace(html(path, f"It is {path}."), slow=0.4) if path in names else None
    site.pages["/"] = Page(status=500)
    waits = 9
    quiet = Server(folder(tmp_path, "quiet"), **QUICK | {"FRONTDESK_CRAWL_RETRY_SECONDS": str(waits)})
    quiet.start()
    try:
        owner = quiet.client("alice")
        source = owner.made("/sources/", kind="website", url=site.url)
        told = until(lambda: (now := look(owner, source))["step"] == "waiting to try again" and now)
        assert 0 < told["seconds_left"] <= waits
        site.pages["/"] = html("Home", "Welcome to the site that was down.", *names)
        on_the_way = []
        while (now := look(owner, source))["status"] == "reading":
            on_the_way += [now["seconds_left"]] if now["progress"]["done"] else []
            time.sleep(0.1)
        assert (now["status"], now["documents"], now["seconds_left"]) == ("ready", 25, None)
        said = [seconds for seconds in on_the_way if seconds is not None]
        assert said, "nothing was said of the pages' time"
        assert max(said) < waits * len(names), "what it waited for is no work of each page"
    finally:
        quiet.stop()
