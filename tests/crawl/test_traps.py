"""What a site may do to whoever reads it, on purpose or not: it ends by itself, and each page says why."""

import gzip
import itertools
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.client import Client
from tests.conftest import Server
from tests.crawl.conftest import again, crawl, documents, folder, pages
from tests.site import Page, Site, html, redirect, text

TEMPTING = [
    *(
        "/calendar?day=1",
        "/deep/",
        "/hop/1",
        "/slow",
        "/broken",
        "/endless",
        "/bomb",
        "/twice",
        "/big",
        "/self",
        "/cut",
    ),
    *("/filter?a=1&b=2&c=3&d=4&e=5", "mailto:me", "javascript:void(0)", "http://[", "/%zz", "/ok"),
    *(f"/fails/{letter}" for letter in "abcdefghijklmnopq"),
]
HTML = {"content-type": "text/html"}


def endless() -> Iterator[bytes]:
    """A page that never ends."""
    yield b"<html><body>"
    yield from itertools.repeat(b"<p>" + b"more and more " * 5_000)


def test_traps_end_by_themselves_and_say_why(owner: Client, site: Site) -> None:
    def make(path: str) -> Page | None:
        if path.startswith("/calendar?day="):
            day = int(path.rpartition("=")[2])
            links = [f"/calendar?day={day + n}" for n in (1, 2, 3)]
            return html(f"Day {day}", f"On day {day} nothing happens.", *links)
        if path.startswith("/deep/"):
            return html(path, f"This is {path}.", "deep/")
        if path.startswith("/fails/"):
            return Page(b"", 502)
        if path.startswith("/hop/"):
            return redirect(f"/hop/{int(path[5:]) + 1}")
        return None

    bomb = gzip.compress(b"<html><body>" + b"a " * 40_000_000, compresslevel=9)
    site.make = make
    site.pages |= {
        "/": html("Home", "Welcome.", *TEMPTING),
        "/slow": Page(b"", slow=4.0),
        "/broken": Page(b"", 500),
        "/endless": Page(headers=HTML, parts=endless),
        "/bomb": Page(bomb, headers=HTML | {"content-encoding": "gzip"}),
        "/twice": Page(gzip.compress(bomb), headers=HTML | {"content-encoding": "gzip, gzip"}),
        "/big": Page(headers=HTML | {"content-length": "1000000000"}, parts=lambda: iter([b"<html>"])),
        "/self": redirect("/self"),
        "/cut": Page(b"<!doctype html><html><head><title>Cut</title><body><p>This page was cut of", headers=HTML),
        "/ok": html("Fine", "This page is fine."),
    }
    source = crawl(owner, site)
    assert source["status"] == "ready"
    found = pages(owner, source)
    said = {path: found[path]["code"] for path in site.pages}
    assert said == {
        "/": None,
        "/slow": "timeout",
        "/broken": "site_down",
        "/endless": "too_large",
        "/bomb": "too_large",
        "/twice": "refused",
        "/big": "too_large",
        "/self": "redirect",
        "/cut": None,
        "/ok": None,
    }
    assert all(page["reason"] for page in found.values() if page["state"] in ("skipped", "failed"))
    assert found["/filter?a=1&b=2&c=3&d=4&e=5"]["code"] == "left_out"
    assert found["/hop/6"]["code"] == "redirect"
    assert all("upload the parts you need" in found[path]["reason"] for path in ("/endless", "/big"))
    read = documents(owner, source)
    assert sum(path.startswith("/calendar") for path in read) <= 9
    assert sum(path.startswith("/deep") for path in read) <= 4
    assert {"/", "/ok", "/cut"} <= set(read)


def test_pages_that_redirect_in_a_circle_are_failed_and_it_is_named(owner: Client, site: Site) -> None:
    site.pages |= {
        "/": html("Home", "Welcome.", "/two/a", "/two/b", "/three/a", "/in", "/self", "/named"),
        **{f"/two/{here}": redirect(f"/two/{there}") for here, there in ("ab", "ba")},
        **{f"/three/{here}": redirect(f"/three/{there}") for here, there in ("ab", "bc", "ca")},
        "/in": redirect("/two/a"),
        "/self": redirect("/self"),
        "/named": html("Named", "Its main address is in a circle.", head='<link rel="canonical" href="/three/b">'),
    }
    source = None
    for _ in range(2):
        source = crawl(owner, site) if source is None else again(owner, source)
        assert (source["status"], source["progress"]["done"]) == ("ready", source["progress"]["total"])
        assert set(documents(owner, source)) == {"/", "/named"}
        failed = pages(owner, source, "failed")
        assert {path: page["code"] for path, page in failed.items()} == dict.fromkeys(
            ("/two/a", "/two/b", "/three/a", "/three/b", "/three/c", "/self"), "redirect"
        )
        assert (source["pages"]["failed"], source["pages"]["skipped"]) == (6, 1)
        there = site.url.partition("://")[2]
        said = {path: page["reason"].removesuffix(" Nothing can be read there.") for path, page in failed.items()}
        assert said["/two/a"] == f"This page redirects in a circle, to {there}/two/b, and back."
        assert said["/three/b"] == f"This page redirects in a circle, to {there}/three/c, to {there}/three/a, and back."
        assert said["/self"] == "This page redirects to itself again and again."
    alone = owner.read(owner.made("/sources/", kind="page", url=f"{site.url}/two/a"))
    assert alone["error"].startswith(f"This page redirects in a circle, to {there}/two/b, and back.")
    whole = crawl(owner, site, "/two/b")
    assert (whole["status"], whole["error_code"]) == ("failed", "redirect")
    assert whole["error"].startswith(f"This page redirects in a circle, to {there}/two/a, and back.")


@pytest.fixture
def guarded(tmp_path: Path) -> Iterator[Server]:
    """A server that may not reach private addresses, with one exception: a host by its name."""
    settings = {"FRONTDESK_ALLOW_PRIVATE_TARGETS": "localhost", "FRONTDESK_CRAWL_DELAY_SECONDS": "0"}
    running = Server(folder(tmp_path, "guarded"), **settings)
    running.start()
    yield running
    running.stop()


def test_private_addresses_are_refused_by_name_and_by_redirect(guarded: Server, site: Site) -> None:
    alice = guarded.client("alice")
    local = f"http://localhost:{site.port}"
    source = alice.read(alice.made("/sources/", kind="website", url=f"http://{socket.gethostname()}:{site.port}/"))
    assert (source["status"], source["error_code"]) == ("failed", "private")
    assert "is inside a private network" in source["error"]
    assert not site.asked
    site.pages |= {
        "/": html("Home", "Welcome.", "/away", f"http://127.0.0.1:{site.port}/inside"),
        "/away": redirect(f"http://127.0.0.1:{site.port}/inside"),
        "/inside": html("Inside", "This is nobody's business."),
        "/metadata": redirect("http://169.254.169.254/latest/meta-data/"),
        "/robots.txt": text(f"Sitemap: http://127.0.0.1:{site.port}/inside.xml\n"),
    }
    source = alice.read(alice.made("/sources/", kind="website", url=local))
    assert set(documents(alice, source)) == {"/"}
    assert site.times()["/inside"] == site.times()["/inside.xml"] == 0
    refused = alice.read(alice.made("/sources/", kind="website", url=f"{local}/metadata"))
    assert (refused["status"], refused["error_code"]) == ("failed", "private")
    assert "169.254.169.254 is where a cloud keeps the keys of this machine" in refused["error"]
