"""Short web pages (opening hours, prices, ways to get in touch) keep what they are made of, without what is around."""

import pytest

from frontdesk.knowledge.crawl.look import look
from frontdesk.knowledge.readers import DEFAULT_LIMITS, Reading, read

NAV = "<nav><a href='/'>Home</a><ul><li><a href='/shop'>Shop</a></li><li><a href='/jobs'>Jobs</a></li></ul></nav>"
AROUND = (
    f"<header><a href='/'>Logo</a>{NAV}</header>",
    "<aside>Our newsletter</aside><div class='cookie-banner'>We use cookies. <button>Accept</button></div>"
    "<footer>Imprint and <a href='/terms'>terms</a></footer>",
)
HOURS = (
    "<h1>Opening hours</h1><table><tr><th>Day</th><th>Hours</th></tr><tr><td>Monday</td><td>9-17</td></tr></table>"
    "<h2>Phone</h2><p>Call <a href='tel:030123'>030 123</a> or <b>write</b>.</p>"
)
AS_MARKDOWN = (
    "# Opening hours\n\n| Day | Hours |\n| --- | --- |\n| Monday | 9-17 |\n\n## Phone\n\n"
    "Call [030 123](tel:030123) or **write**."
)


def text_of(body: str) -> str:
    return read(f"<!doctype html><html><head><title>T</title></head><body>{body}</body></html>".encode(), "a.html").text


@pytest.mark.parametrize(
    "page",
    [
        f"<main>{HOURS}</main>",
        f"<div role='main'><div>{HOURS}</div></div>",
        f"<article>{HOURS}</article>",
        f"<div id='content'><section>{HOURS}</section></div>",
    ],
)
def test_the_page_is_kept_as_it_is_built_and_its_surroundings_go(page: str) -> None:
    assert text_of(AROUND[0] + page + AROUND[1]) == AS_MARKDOWN


def test_a_crawled_page_reads_like_an_uploaded_one() -> None:
    page = f"<html><body>{NAV}<main>{HOURS}<a href='/map'>Map</a></main></body></html>"
    looked = look(page.encode(), "https://shop.example/hours", "html", DEFAULT_LIMITS, 4 * 1024**3)
    assert isinstance(looked.reading, Reading)
    assert looked.reading.text == f"{AS_MARKDOWN}\n\n[Map](https://shop.example/map)"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<dl><dt>Phone</dt><dd>030 123</dd><dt>Fax:</dt><dd>030 124</dd></dl>", "- Phone: 030 123\n- Fax: 030 124"),
        ("<address>Main St 1<br>12345 Berlin</address>", "Main St 1\n12345 Berlin"),
        ("<ol><li>Ring</li><li>Wait<ul><li>outside</li></ul></li></ol>", "1. Ring\n2. Wait\n   - outside"),
        (
            "<table><tr><th>Monday</th><td>9-17</td></tr><tr><th>Sunday</th><td>closed</td></tr></table>",
            "|  |  |\n| --- | --- |\n| Monday | 9-17 |\n| Sunday | closed |",
        ),
        (
            "<table><caption>Haircuts</caption><tr><td>Cut</td><td>Price</td></tr><tr><td rowspan='2'>Men</td>"
            "<td>20 EUR</td></tr><tr><td>25 EUR</td></tr></table>",
            "Haircuts\n\n| Cut | Price |\n| --- | --- |\n| Men | 20 EUR |\n| Men | 25 EUR |",
        ),
        (
            "<table><tr><td><h2>Find us</h2><p>By the pier</p></td><td><p>Ring twice</p></td></tr></table>",
            "## Find us\n\nBy the pier\n\nRing twice",
        ),
        ("<h3>Dogs?</h3><div hidden style='display:none'>On a lead</div>", "### Dogs?\n\nOn a lead"),
        ("<details><summary>Parking?</summary>Behind the house</details>", "**Parking?**\n\nBehind the house"),
        ("<div>Soup <span>4 EUR</span></div><div>Pizza\n 9 EUR</div>", "Soup 4 EUR\n\nPizza 9 EUR"),
        ("<article><header><h1>Spa</h1></header><p>Open daily</p></article>", "# Spa\n\nOpen daily"),
        ("<header><h1>Spa</h1></header><main><p>Open daily</p></main>", "# Spa\n\nOpen daily"),
    ],
)
def test_pieces_of_a_page(body: str, text: str) -> None:
    assert text_of(body) == text


@pytest.mark.parametrize(
    "menu",
    [
        "<ul id='menu'><li><a href='/'>Home</a></li><li><a href='/a'>About</a></li></ul>",
        "<div class='top navbar'><a href='/'>Home</a><span>|</span><a href='/a'>About</a></div>",
        "<a href='/'>Home</a> | <a href='/a'>About</a> | <a href='/b'>Blog</a>",
        "<table><tr><td><a href='/'>Home</a></td><td><a href='/a'>About</a> <a href='/b'>Blog</a></td></tr></table>",
        "<a href='#content'>Skip to content</a>",
        "<div id='onetrust-consent'>We and our partners use cookies.</div>",
    ],
)
def test_menus_and_banners_of_every_make_go(menu: str) -> None:
    assert text_of(f"{menu}<h1>Prices</h1><p>A ride costs 4 EUR.</p>") == "# Prices\n\nA ride costs 4 EUR."


@pytest.mark.parametrize(
    ("own", "words"),
    [
        ("<div id='menu'><p>Soup 4 EUR</p><p>Stew 9 EUR</p></div>", "Soup 4 EUR"),
        ("<div class='cookies'><p>Oat cookies, 2 EUR a piece</p></div>", "Oat cookies"),
        ("<ul><li><a href='/a'>Form</a></li><li><a href='/b'>Map</a></li><li><a href='/c'>Plan</a></li></ul>", "Form"),
        ("<div class='cookie-policy'><p>We set one cookie.</p></div>", "We set one cookie."),
        ("<article>Lamp, 20 EUR</article><p>Come and see all the others in our shop.</p>", "Come and see"),
    ],
)
def test_what_only_sounds_like_it_stays(own: str, words: str) -> None:
    text = text_of(f"<h2>Ours</h2>{own}")
    assert text.startswith("## Ours")
    assert words in text


LINKS = "".join(
    f"<li><a href='/{name.lower()}'>{name}</a></li>"
    for name in ("Help", "Delivery", "Warranty", "Returns", "Contact", "Shop", "About", "Jobs", "Press", "Blog")
)


@pytest.mark.parametrize(
    "around",
    [
        "<nav>{links}</nav>{page}",
        "<header><nav><ul>{links}</ul></nav></header>{page}",
        "<div role='navigation'><ul>{links}</ul></div>{page}",
        "<header><ul>{links}</ul></header>{page}",
        "{page}<footer><ul>{links}</ul></footer>",
    ],
)
@pytest.mark.parametrize(
    "told",
    [
        "Coupons are valid for a year.",
        "Coupons are valid for a year and can be used for all that we have in our shops.",
        "Coupons are valid for a year, and can be used for all that we have in our shops, or sent to a friend.",
    ],
)
def test_a_menu_beside_one_sentence_is_not_the_page(around: str, told: str) -> None:
    page = f"<main><article><p>{told}</p></article></main>"
    assert text_of(around.format(links=LINKS, page=page)) == told


def test_the_text_beside_a_short_main_part_stays() -> None:
    prose = (
        "<p>We clean and mend tents of all makes, and send them back to you within two weeks of their arrival.</p>" * 3
    )
    text = text_of(f"<nav><ul>{LINKS}</ul></nav><main><p>Welcome to our workshop</p></main><div>{prose}</div>")
    assert "mend tents" in text
    assert "Warranty" not in text
