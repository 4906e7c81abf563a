"""The page of the API: for anyone, whole, and safe."""

import re

import httpx
import pytest

from frontdesk.api_docs.html import Html, joined, tag, with_code
from tests.conftest import Server


@pytest.fixture(scope="module")
def page(server: Server) -> httpx.Response:
    """The page, as anyone gets it without a token."""
    return httpx.get(f"{server.url}/api/v1/docs")


def test_it_shows_every_operation_as_a_command(server: Server, page: httpx.Response) -> None:
    document = httpx.get(f"{server.url}/api/v1/openapi.json").json()
    for path, entry in document["paths"].items():
        for op in entry.values():
            article = page.text.partition(f'<article id="{op["operationId"]}"')[2].partition("</article>")[0]
            assert path in article
            assert f"{server.url}/api/v1" in article
    assert page.text.count("<article") == sum(map(len, document["paths"].values())) + len(document["webhooks"])


def test_nothing_on_it_comes_from_elsewhere_or_inline(server: Server, page: httpx.Response) -> None:
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?! src=)", page.text)
    for address in re.findall(r'<(?:link|script)[^>]+(?:href|src)="([^"]+)"', page.text):
        reply = httpx.get(server.url + address)
        assert reply.status_code == 200
        assert reply.headers["content-type"].startswith(("text/css", "text/javascript"))


def test_it_names_the_address_by_which_it_was_asked(server: Server) -> None:
    shown = httpx.get(f"{server.url}/api/v1/docs/", headers={"Host": "desk.shop.example"}).text
    assert "curl http://desk.shop.example/api/v1/rooms/" in shown
    forged = httpx.get(f"{server.url}/api/v1/docs", headers={"Host": 'x"><b>'})
    assert '"><b>' not in forged.text


def test_every_fold_and_table_reads_without_eyes(page: httpx.Response) -> None:
    assert '<html lang="en">' in page.text
    assert page.text.count("<h1") == 1
    assert page.text.count("<main") == 1
    assert all(
        re.match(r"<table>(<caption>|<tbody><tr><th scope=\"row\">\d)", t)
        for t in re.findall("<table>.{60}", page.text)
    )


def test_text_is_escaped_wherever_it_enters() -> None:
    assert tag("p", "<b>", title='"') == '<p title="&quot;">&lt;b&gt;</p>'
    assert joined("a < b", Html("<br>")) == "a &lt; b<br>"
    assert with_code("say `<b>` & go") == "say <code>&lt;b&gt;</code> &amp; go"
