"""A website is read whole: what belongs to it, what does not, and why."""

import contextlib
import json
import threading
from string import ascii_lowercase

import pytest

from frontdesk.client import Frontdesk
from tests.client import Client, unique
from tests.conftest import Server
from tests.crawl.conftest import again, crawl, documents, pages, word
from tests.site import Page, Site, html, redirect, sitemap, text


def test_a_website_is_read_whole_and_answers(owner: Client, site: Site) -> None:
    made_up = word()
    site.pages |= {
        "/": html(
            "Home", "Welcome to the shop of boats.", "/hours?utm_source=menu", "/prices#top", "https://else.example/"
        ),
        "/hours": html("Hours", f"The {made_up} opens at nine on Mondays.", "/", "/prices/"),
        "/prices": html("Prices", "A kayak costs 20 euros a day.", "/hours", "/gone"),
    }
    source = crawl(owner, site)
    assert (source["status"], source["documents"], source["error"]) == ("ready", 3, None)
    assert source["pages"] == {"found": 4, "read": 3, "skipped": 0, "failed": 1}
    assert source["progress"] == {"done": 4, "total": 4}
    assert set(documents(owner, source)) == {"/", "/hours", "/prices"}
    at = f"/sources/{source['uuid']}"
    lists = (
        "/documents/?limit=1",
        "/documents/?offset=2",
        "/pages/?limit=1",
        "/pages/?state=failed",
        "/pages/?state=found",
    )
    assert [owner.get(at + path).json()["count"] for path in lists] == [3, 3, 4, 1, 0]
    assert len(owner.get(f"{at}/documents/?offset=2").json()["results"]) == 1
    assert pages(owner, source, "failed")["/gone"]["reason"].startswith("There is no page at 127.0.0.1")
    found = owner.made("/search/", query=f"When does the {made_up} open?")["results"][0]
    assert (found["title"], found["url"]) == ("Hours", f"{site.url}/hours")
    assert all(agent.startswith("FrontdeskBot/") for agent in site.agents)
    assert site.times()["/hours"] == 1


def test_only_what_lies_beneath_the_start_is_read_and_patterns_narrow_it(owner: Client, site: Site) -> None:
    site.pages |= {
        "/help/": html("Help", "Start here.", "/help/a", "/help/old/b", "/about", "/helpdesk"),
        "/help/a": html("A", "The first thing to know."),
        "/help/old/b": html("B", "The second thing to know."),
        "/about": html("About", "About us."),
    }
    source = crawl(owner, site, "/help/", exclude=["/help/old/*"])
    assert set(documents(owner, source)) == {"/help/", "/help/a"}
    assert pages(owner, source, "skipped")["/help/old/b"]["code"] == "left_out"
    assert site.times()["/about"] == site.times()["/helpdesk"] == site.times()["/help/old/b"] == 0


def test_pages_and_links_in_a_row_are_limited(owner: Client, site: Site) -> None:
    def chain(path: str) -> Page | None:
        number = path.strip("/") or "0"
        return html(f"Page {number}", f"This is number {number}.", f"/{int(number) + 1}") if number.isdigit() else None

    site.make = chain
    source = crawl(owner, site, max_depth=3)
    assert set(documents(owner, source)) == {"/", "/1", "/2", "/3"}
    assert pages(owner, source, "skipped")["/4"]["code"] == "depth"
    site.pages["/many/"] = html("Many", "Many pages.", *[f"/many/{n}" for n in "abcdefgh"])
    for n in "abcdefgh":
        site.pages[f"/many/{n}"] = html(n, f"This is the page {n} of many.")
    source = crawl(owner, site, "/many/", max_pages=4)
    assert (source["documents"], source["pages"]["read"], source["pages"]["skipped"]) == (4, 4, 5)
    assert source["warnings"][0].startswith("5 more pages were found and left out: 4 is as many as may be read.")


def test_robots_and_their_sitemaps_are_honoured(owner: Client, site: Site) -> None:
    site.pages |= {
        "/robots.txt": text(f"User-agent: FrontdeskBot\nDisallow: /private\nSitemap: {site.url}/map.xml.gz\n"),
        "/map.xml.gz": sitemap(f"{site.url}/hidden", f"{site.url}/private/list", packed=True),
        "/": html("Home", "Welcome.", "/private/x"),
        "/hidden": html("Hidden", "Only the sitemap knows this page."),
        "/private/x": html("Private", "Not for robots."),
    }
    source = crawl(owner, site)
    assert set(documents(owner, source)) == {"/", "/hidden"}
    assert {p["code"] for p in pages(owner, source, "skipped").values()} == {"robots"}
    assert site.times()["/private/x"] == 0
    site.pages["/robots.txt"] = text("User-agent: *\nDisallow: /\n")
    refused = crawl(owner, site, "/hidden")
    assert (refused["status"], refused["error_code"]) == ("failed", "robots")
    assert 'asks robots not to read /hidden. Allow "FrontdeskBot" in its robots.txt, or upload' in refused["error"]
    site.pages["/robots.txt"] = text("User-agent: *\nAllow: /\n")
    assert again(owner, refused)["status"] == "ready"


def test_robots_are_honoured_by_a_single_page_too(owner: Client, site: Site) -> None:
    site.pages |= {
        "/robots.txt": text("User-agent: FrontdeskBot\nDisallow: /private\n"),
        "/open": html("Open", "For everybody."),
        "/moved": redirect("/private/moved"),
        "/private/moved": html("Moved", "Not for robots."),
        "/private/x": html("Private", "Not for robots."),
    }
    single = {
        at: owner.read(owner.made("/sources/", kind="page", url=site.url + at)) for at in site.pages if "." not in at
    }
    assert single["/open"]["status"] == "ready"
    assert {single[at]["error_code"] for at in ("/moved", "/private/moved", "/private/x")} == {"robots"}
    sentence = 'asks robots not to read /private/x. Allow "FrontdeskBot" in its robots.txt, or upload'
    assert sentence in single["/private/x"]["error"]
    assert site.times()["/private/x"] == site.times()["/private/moved"] == 0
    site.pages["/robots.txt"] = text("")
    assert again(owner, single["/private/x"])["status"] == "ready"


def test_a_page_that_asks_robots_not_to_use_it_is_left_out_with_its_reason(owner: Client, site: Site) -> None:
    told = html("Told", "The header says it.", "/d")
    told.headers |= {"x-robots-tag": "otherbot: nofollow, FrontdeskBot: NoIndex"}
    other = html("Other", "Said to another robot.", head='<meta name="googlebot" content="noindex">')
    other.headers |= {"x-robots-tag": "googlebot: noindex, nofollow"}
    site.pages |= {
        "/": html("Home", "Welcome.", "/tag", "/header", "/other", "/none", "/closed"),
        "/tag": html("Tag", "A tag says it.", "/c", head='<META NAME="Robots" content="max-snippet:5, NOINDEX">'),
        "/header": told,
        "/other": other,
        "/none": html("None", "Neither used nor followed.", "/e", head='<meta name="robots" content="none">'),
        "/closed": html("Closed", "Its links lead away.", "/f", head='<meta name="frontdeskbot" content="nofollow">'),
        **{f"/{name}": html(name, f"This is the page {name}.") for name in "cdef"},
    }
    source = crawl(owner, site)
    assert set(documents(owner, source)) == {"/", "/other", "/closed", "/c", "/d"}
    skipped = pages(owner, source, "skipped")
    assert {path: page["code"] for path, page in skipped.items()} == dict.fromkeys(
        ("/tag", "/header", "/none"), "noindex"
    )
    assert skipped["/tag"]["reason"].startswith("This page asks robots not to use it (noindex).")
    assert source["warnings"][0].startswith("3 of the pages ask robots not to use them (noindex).")
    other.headers["x-robots-tag"] = "noindex"
    assert "/other" not in documents(owner, again(owner, source))
    site.pages |= {"/few/": html("Few", "Two pages.", "/few/tag"), "/few/tag": site.pages["/tag"]}
    said = "1 of the pages asks robots not to use it (noindex). Add its address as a single page to use it."
    assert crawl(owner, site, "/few/")["warnings"] == [said]
    alone = owner.read(owner.made("/sources/", kind="page", url=f"{site.url}/tag"))
    assert (alone["status"], alone["documents"]) == ("ready", 1)


def test_a_sitemap_given_as_the_website_is_all_that_is_read(owner: Client, site: Site) -> None:
    site.pages |= {
        "/sitemap.xml": sitemap(f"{site.url}/one", f"{site.url}/two"),
        "/one": html("One", "The first of two.", "/three"),
        "/two": html("Two", "The second of two."),
        "/three": html("Three", "Not listed."),
    }
    source = crawl(owner, site, "/sitemap.xml")
    assert (source["status"], set(documents(owner, source))) == ("ready", {"/one", "/two"})


def test_a_page_is_read_once_under_its_main_address(owner: Client, site: Site) -> None:
    canonical = '<link rel="canonical" href="/boats">'
    site.pages |= {
        "/": html(
            "Home", "Welcome.", "/boats", "/boats?color=red", "/old", "/copy", "/boats-print", "/moved", "/ring/1"
        ),
        "/boats": html("Boats", "We have red boats and blue boats.", head=canonical),
        "/boats?color=red": html("Boats in red", "We have red boats.", head=canonical),
        "/boats-print": html("Boats", "We have red boats and blue boats."),
        "/old": redirect("/boats", 301),
        "/copy": html("Copy", "", head='<meta http-equiv="refresh" content="0; url=/boats">'),
        "/moved": redirect("/new"),
        "/new": html("New", "This page has moved here."),
        "/ring/1": redirect("/ring/2"),
        "/ring/2": redirect("/ring/1"),
    }
    source = crawl(owner, site)
    assert set(documents(owner, source)) == {"/", "/boats", "/new"}
    codes = {path: page["code"] for path, page in pages(owner, source, "skipped").items()}
    assert codes == {
        "/boats?color=red": "canonical",
        "/old": "redirect",
        "/copy": "redirect",
        "/moved": "redirect",
        "/boats-print": "twin",
    }
    assert site.times()["/ring/1"] == 1


def test_what_is_no_page_is_left_out_unless_files_are_wanted(owner: Client, site: Site) -> None:
    site.pages |= {
        "/": html("Home", "Welcome.", "/list.txt", "/picture.jpg", "/feed", "/empty"),
        "/list.txt": text("The deposit for a canoe is 50 euros."),
        "/feed": text("{}", "application/json"),
        "/empty": Page(b"<html><body></body></html>", headers={"content-type": "text/html"}),
    }
    source = crawl(owner, site)
    codes = {path: page["code"] for path, page in pages(owner, source, "skipped").items()}
    assert codes == {"/list.txt": "file", "/picture.jpg": "kind", "/feed": "kind", "/empty": "empty"}
    assert site.times()["/picture.jpg"] == 0
    body = {"kind": "website", "url": site.url, "files": True}
    source = owner.read(owner.put(f"/sources/{source['uuid']}/", json=body).json())
    assert set(documents(owner, source)) == {"/", "/list.txt"}


def test_declared_questions_become_pairs(owner: Client, site: Site) -> None:
    made_up = word()
    faq = (
        '<script type="application/ld+json">{"@type": "FAQPage", "mainEntity": [{"@type": "Question", '
        f'"name": "May I bring a {made_up}?", "acceptedAnswer": {{"text": "Yes, on a leash."}}}}]}}</script>'
    )
    site.pages["/"] = html("Questions", "What people ask.", head=faq)
    crawl(owner, site)
    assert owner.ask(f"May I bring a {made_up}?")["support_answer"] == "Yes, on a leash."


def test_the_command_line_and_the_client_read_websites(crawler: Server, site: Site) -> None:
    company = unique("Harbour ")
    owner = crawler.company(company, unique("harbour"))
    site.pages |= {"/": html("Home", "Welcome.", "/a", "/gone"), "/a": html("A", "A page.")}
    done = crawler.command("ingest", "--site", f"{site.url}/", "--account", company, "--json")
    assert json.loads(done.stdout)["ready"] == 1, done.stderr
    with Frontdesk(crawler.url, token=owner.token) as desk:
        source = next(iter(desk.sources.list(kind="website")))
        assert source.pages is not None and (source.pages.read, source.pages.failed) == (2, 1)
        assert [page.code for page in desk.sources.pages(source, state="failed")] == ["not_found"]
        daily = desk.sources.schedule(source, "daily")
        assert daily.crawl is not None and daily.crawl.next_at is not None


def test_one_sitemap_of_several_is_all_that_is_read(owner: Client, site: Site) -> None:
    site.pages |= {f"/m{n}": html(f"Map {n}", f"The mapped page {n} tells of lamp number {n}.") for n in range(4)}
    site.pages["/sitemap.xml"] = sitemap(*[f"{site.url}/m{n}" for n in range(4)])
    site.pages["/help-sitemap.xml"] = sitemap(f"{site.url}/m1")
    site.pages["/robots.txt"] = text(f"Sitemap: {site.url}/sitemap.xml")
    for _ in range(2):
        source = crawl(owner, site, "/help-sitemap.xml")
        assert set(documents(owner, source)) == {"/m1"}
        assert site.times()["/m0"] == 0
        owner.post(f"/sources/{source['uuid']}/retry/")
    assert set(documents(owner, crawl(owner, site, "/m0"))) >= {"/m0"}


@pytest.mark.parametrize(
    "start",
    [
        Page(b"x" * 440_000, headers={"content-type": "text/html"}),
        Page(status=503),
        Page(status=403),
        Page(status=404),
        redirect("/"),
        Page(b"\x00" * 100, headers={"content-type": "application/pdf"}),
    ],
    ids=["too large", "down", "forbidden", "gone", "leads to itself", "no page"],
)
def test_a_website_whose_start_cannot_be_read_is_read_from_its_sitemaps(owner: Client, site: Site, start: Page) -> None:
    site.pages |= {
        "/": start,
        "/robots.txt": text(f"Sitemap: {site.url}/map.xml"),
        "/map.xml": sitemap(f"{site.url}/a", f"{site.url}/b"),
        "/a": html("A", f"The {word()} is the first thing."),
        "/b": html("B", f"The {word()} is the second thing."),
    }
    source = crawl(owner, site)
    assert (source["status"], set(documents(owner, source))) == ("ready", {"/a", "/b"})
    assert pages(owner, source)["/"]["state"] in ("failed", "skipped")


def test_a_start_that_is_down_for_a_while_loses_none_of_the_pages_it_leads_to(owner: Client, site: Site) -> None:
    site.pages |= {
        "/": html("Home", "Welcome to the saws.", "/linked"),
        "/sitemap.xml": sitemap(f"{site.url}/listed"),
        "/linked": html("Linked", "Only the home page leads to this saw."),
        "/listed": html("Listed", "The sitemap leads to this saw."),
    }
    source = crawl(owner, site)
    site.pages["/"] = Page(status=503)
    for _ in range(3):
        source = again(owner, source)
        assert (source["status"], set(documents(owner, source))) == ("ready", {"/", "/linked", "/listed"})


def test_a_start_that_robots_may_not_read_says_so_of_its_page(owner: Client, site: Site) -> None:
    site.pages |= {"/robots.txt": text("User-agent: *\nDisallow: /kept/"), "/kept/": html("Kept", "Not for robots.")}
    source = crawl(owner, site, "/kept/")
    assert (source["status"], source["error_code"]) == ("failed", "robots")
    page = pages(owner, source)["/kept/"]
    assert (page["state"], page["code"]) == ("failed", "robots")
    assert "asks robots not to read this page" in page["reason"]
    site.pages["/robots.txt"] = text("")
    assert again(owner, source)["status"] == "ready"


def _named(main: str) -> str:
    return f'<link rel="canonical" href="{main}">'


def test_a_page_whose_main_address_leads_nowhere_is_read_itself(owner: Client, site: Site) -> None:
    site.pages |= {
        "/": html("Home", "Welcome to the pens.", "/quill", "/nib", "/ink", "/cap", "/lead"),
        "/quill": html("Quill", "A quill costs 8 EUR.", head=_named("/dead")),
        "/nib": html("Nib", "A nib costs 2 EUR.", head=_named("/ink")),
        "/ink": html("Ink", "A bottle of ink costs 9 EUR.", head=_named("/dead-too")),
        "/cap": html("Cap", "A cap costs 1 EUR.", head=_named("/private/cap")),
        "/lead": html("Lead", "Twelve leads cost 3 EUR.", head=_named("/hidden")),
        "/hidden": html("Lead", "Twelve leads cost 3 EUR.", head='<meta name="robots" content="noindex">'),
        "/robots.txt": text("User-agent: *\nDisallow: /private/"),
    }
    source = crawl(owner, site)
    for _ in range(2):
        assert set(documents(owner, source)) == {"/", "/quill", "/ink", "/cap", "/lead"}
        source = again(owner, source)
    assert pages(owner, source)["/nib"]["code"] == "canonical"
    assert source["progress"]["done"] == source["progress"]["total"] == source["pages"]["found"]


def test_a_chain_of_main_addresses_is_read_at_its_end_also_where_only_its_beginning_is_linked(
    owner: Client, site: Site
) -> None:
    site.pages |= {
        "/": html("Home", "Welcome to the mugs.", "/c3", "/c2", "/c1"),
        "/c1": html("Mug", "The first text of the mug.", head=_named("/c2")),
        "/c2": html("Mug", "The second text of the mug.", head=_named("/c3")),
        "/c3": html("Mug", "The third text of the mug.", head=_named("/c3")),
        "/ring/a": html("Ring", "The one side of the ring.", head=_named("/ring/b")),
        "/ring/b": html("Ring", "The other side of the ring.", head=_named("/ring/a")),
    }
    source = crawl(owner, site)
    assert set(documents(owner, source)) == {"/", "/c3"}
    site.pages["/"] = html("Home", "Welcome to the mugs.", "/c1", "/ring/a", "/ring/b")
    for _ in range(3):
        source = again(owner, source)
        read = set(documents(owner, source))
        assert {"/", "/c3"} < read
        assert len(read & {"/ring/a", "/ring/b"}) == 1
        assert len(read) == 3


def test_of_pages_that_name_each_other_as_the_main_one_one_of_each_ring_is_read(owner: Client, site: Site) -> None:
    rings = [[f"/{ring}/{side}" for side in "ab"] for ring in ascii_lowercase] + [["/three/a", "/three/b", "/three/c"]]
    together = {side: gate for ring in rings[:-1] for gate in [threading.Barrier(2)] for side in ring}
    main = {side: after for ring in rings for side, after in zip(ring, [*ring[1:], ring[0]], strict=True)}

    def side(path: str) -> Page | None:
        if gate := together.get(path):
            with contextlib.suppress(threading.BrokenBarrierError):
                gate.wait(0.2)  # Both sides arrive at the same moment.
        return html("Ring", f"The side {path} of a ring.", head=_named(main[path])) if path in main else None

    site.make = side
    site.pages["/"] = html("Home", "Welcome to the rings.", "/back/a", *main)
    site.pages["/back/a"] = html("Ring", "A page to which its main address redirects.", head=_named("/back/b"))
    site.pages["/back/b"] = redirect("/back/a")
    source = crawl(owner, site)
    for _ in range(2):
        read = set(documents(owner, source))
        assert [len(read & set(ring)) for ring in rings] == [1] * len(rings)
        assert read >= {"/", "/back/a"}
        assert source["progress"]["done"] == source["progress"]["total"]
        source = again(owner, source)


def test_a_website_that_is_given_again_is_read_as_it_is_wanted_now(owner: Client, site: Site) -> None:
    site.pages |= {"/": html("Home", "Welcome to the kites.", *[f"/k{n}" for n in range(5)])}
    site.pages |= {f"/k{n}": html(f"Kite {n}", f"The kite number {n} flies {n} metres high.") for n in range(5)}
    source = crawl(owner, site, max_pages=3, exclude=["/k0"])
    assert source["documents"] == 3
    reply = owner.post("/sources/", json={"kind": "website", "url": site.url + "/", "max_pages": 100})
    assert (reply.status_code, reply.json()["uuid"], reply.json()["status"]) == (200, source["uuid"], "queued")
    assert (reply.json()["crawl"]["max_pages"], reply.json()["crawl"]["exclude"]) == (100, ["/k0"])
    now = owner.read(source)
    assert set(documents(owner, now)) == {"/", "/k1", "/k2", "/k3", "/k4"}
    for same in ({}, {"max_pages": 100}, {"schedule": "daily"}):
        reply = owner.post("/sources/", json={"kind": "website", "url": site.url + "/", **same})
        assert (reply.status_code, reply.json()["status"], reply.json()["read_at"]) == (200, "ready", now["read_at"])
        assert reply.json()["crawl"]["max_pages"] == 100
    assert reply.json()["crawl"]["schedule"] == "daily"
    alone = owner.read(owner.made("/sources/", kind="page", url=f"{site.url}/k0"))
    reply = owner.post("/sources/", json={"kind": "page", "url": f"{site.url}/k0", "schedule": "weekly"})
    assert (reply.json()["uuid"], reply.json()["crawl"]["schedule"]) == (alone["uuid"], "weekly")
    for said, schedule in (({}, "weekly"), ({"schedule": None}, None), ({}, None), ({"schedule": "daily"}, "daily")):
        reply = owner.post("/sources/", json={"kind": "page", "url": f"{site.url}/k0", **said})
        assert (reply.status_code, reply.json()["status"], reply.json()["crawl"]["schedule"]) == (
            200,
            "ready",
            schedule,
        )
    never = owner.made("/sources/", kind="page", url=f"{site.url}/k1", schedule=None)
    assert never["crawl"] is None
