"""What is to be read of a website is changed: what it leaves out now is out with the next reading, linked to or not."""

from typing import Any

import pytest

from tests.client import Client
from tests.crawl.conftest import again, crawl, documents, pages, word
from tests.site import Site, html


def _archive(site: Site) -> str:
    """Pages each of which only the one before leads to; returns a word that only the last says."""
    well = word()
    site.pages |= {
        "/x/": html("Home", "Welcome to the harbour.", "/x/archive/", "/x/boats"),
        "/x/boats": html("Boats", "A rowing boat is 12 EUR an hour."),
        "/x/archive/": html("Archive", "What we did in former years.", "/x/archive/2019"),
        "/x/archive/2019": html("2019", f"The {well} was 44 metres deep.", "/x/archive/2019/may"),
        "/x/archive/2019/may": html("May", "In May we painted all of the boats."),
    }
    return well


def _changed(owner: Client, site: Site, **wanted: Any) -> Any:
    given = {"kind": "website", "url": f"{site.url}/x/", **wanted}
    return owner.read(owner.post("/sources/", json=given).json())


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        ({"exclude": ["/x/archive/*"]}, "left_out"),
        ({"exclude": ["*archive*"]}, "left_out"),
        ({"include": ["/x/", "/x/boats"]}, "left_out"),
    ],
)
def test_a_page_that_only_pages_left_out_lead_to_is_left_out_as_they_are(
    owner: Client, site: Site, wanted: dict[str, Any], code: str
) -> None:
    well = _archive(site)
    assert crawl(owner, site, "/x/")["documents"] == 5
    site.asked.clear()
    now = _changed(owner, site, **wanted)
    assert (now["status"], now["documents"], now["pages"]["read"]) == ("ready", 2, 2)
    assert set(documents(owner, now)) == {"/x/", "/x/boats"}
    left = pages(owner, now, "skipped")
    assert {left[path]["code"] for path in ("/x/archive/", "/x/archive/2019", "/x/archive/2019/may")} == {code}
    assert left["/x/archive/2019"]["reason"] and not left["/x/archive/2019"]["gone_since"]
    assert not any(
        well in each["text"] for each in owner.made("/search/", query=f"How deep was the {well}?")["results"]
    )
    assert site.times()["/x/archive/2019"] == 0
    back = _changed(owner, site, exclude=[], include=[])
    assert back["documents"] == 5


def test_pages_too_far_away_now_are_left_out_unless_they_are_found_nearer(owner: Client, site: Site) -> None:
    _archive(site)
    crawl(owner, site, "/x/")
    site.pages["/x/"] = html("Home", "Welcome to the harbour.", "/x/archive/", "/x/archive/2019/may")
    now = _changed(owner, site, max_depth=1)
    assert set(documents(owner, now)) == {"/x/", "/x/archive/", "/x/archive/2019/may", "/x/boats"}
    assert pages(owner, now)["/x/boats"]["gone_since"], "it is not too far away, but gone"


def test_a_page_outside_of_what_begins_it_is_left_out_when_no_pattern_names_it_any_more(
    owner: Client, site: Site
) -> None:
    _archive(site)
    site.pages["/x/boats"] = html("Boats", "A rowing boat is 12 EUR an hour.", "/y/oars")
    site.pages["/y/oars"] = html("Oars", "Oars are lent for nothing.")
    source = crawl(owner, site, "/x/", include=["/x/*", "/y/*"])
    assert source["documents"] == 6
    site.pages["/x/boats"] = html("Boats", "A rowing boat is 14 EUR an hour.")
    now = _changed(owner, site, include=[])
    assert set(documents(owner, now)) == {path for path in site.pages if path.startswith("/x/")}


def test_what_says_the_same_as_a_page_left_out_is_read_in_its_place(owner: Client, site: Site) -> None:
    _archive(site)
    site.pages["/x/"] = html("Home", "Welcome to the harbour.", "/x/archive/", "/x/boats", "/x/boats/late")
    source = crawl(owner, site, "/x/")
    site.pages["/x/boats/late"] = html("2019", "The former pier was 44 metres long.")
    site.pages["/x/archive/2019"] = html("2019", "The former pier was 44 metres long.")
    again(owner, source)
    now = _changed(owner, site, exclude=["/x/archive/*"])
    assert set(documents(owner, now)) == {"/x/", "/x/boats", "/x/boats/late"}


def test_pages_that_are_gone_are_missed_and_not_left_out(owner: Client, site: Site) -> None:
    _archive(site)
    source = crawl(owner, site, "/x/")
    site.pages["/x/"] = html("Home", "Welcome to the harbour.", "/x/archive/")
    now = _changed(owner, site, exclude=["/x/archive/2019/*"])
    assert set(documents(owner, now)) == {"/x/", "/x/boats", "/x/archive/", "/x/archive/2019"}
    assert pages(owner, source)["/x/boats"]["gone_since"]
