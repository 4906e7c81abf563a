"""A page that names a main address is read there, or itself where that leads back or nowhere; and fetched but once."""

from tests.client import Client
from tests.crawl.conftest import again, crawl, documents, pages
from tests.site import Page, Site, html, redirect


def _named(title: str, main: str) -> Page:
    head = f'<link rel="canonical" href="{main}">'
    return html(title, f"All that there is to say of the {title.lower()}.", head=head)


def test_a_page_whose_main_address_leads_back_or_nowhere_over_redirects_is_read(owner: Client, site: Site) -> None:
    site.pages |= {
        "/about-us": redirect("/company"),
        "/company": _named("Company", "/company.html"),
        "/company.html": redirect("/about-us"),
        "/long": _named("Long way", "/l1"),
        **{f"/l{n}": redirect(f"/l{n + 1}") for n in range(1, 4)},
        "/l4": redirect("/long"),
        "/two/a": _named("Two", "/two/b"),
        "/two/b": _named("Second", "/two/c"),
        "/two/c": redirect("/two/a"),
        "/lost": _named("Lost", "/x1"),
        "/x1": redirect("/x2"),
        "/x2": redirect("/x3"),
        "/away": _named("Away", "/y1"),
        "/y1": redirect("/y2"),
        "/y2": redirect("https://else.example/"),
        "/deep": _named("Deep", "/z1"),
        **{f"/z{n}": redirect(f"/z{n + 1}") for n in range(1, 9)},
    }
    source, starts = None, ["/about-us", "/long", "/two/a", "/lost", "/away", "/deep"]
    for links in (starts, [*site.pages], [*reversed(site.pages)]):
        site.pages["/"] = html("Home", "Welcome to the chains.", *links)
        source = again(owner, source) if links != starts else crawl(owner, site)
        read = set(documents(owner, source))
        assert len(read & {"/two/a", "/two/b"}) == 1
        assert read - {"/two/a", "/two/b"} == {"/", "/company", "/long", "/lost", "/away", "/deep"}, links
        assert source["progress"]["done"] == source["progress"]["total"]


def test_a_page_with_a_main_address_is_fetched_once_however_many_redirects_lead_to_it(
    owner: Client, site: Site
) -> None:
    old = [f"/old/{n}" for n in "abcdefgh"]
    site.pages |= dict.fromkeys(old, redirect("/landing"))
    site.pages |= {
        "/": html("Home", "Welcome to the sale.", "/landing", *old),
        "/landing": _named("Landing", "/real"),
        "/real": html("Sale", "The sale ends on Friday."),
    }
    source = crawl(owner, site)
    assert set(documents(owner, source)) == {"/", "/real"}
    assert site.times()["/landing"] == site.times()["/real"] == 1
    assert pages(owner, source)["/landing"]["code"] == "canonical"
