"""Web pages: main text, title, language, declared questions, and pages that show nothing without scripts."""

import pytest

from frontdesk.knowledge.readers import Pair, ReadError, read

PROSE = (
    "<p>You can send back anything within sixty days of delivery. Keep the tags on, and use the label that came with "
    "the parcel. The refund reaches your card five working days after our warehouse has checked the parcel.</p>"
)
PAGE = f"""<!DOCTYPE html><html lang="en-IE"><head><title>Returns | Fernway</title>
<meta property="og:title" content="Returns and exchanges">
<script type="application/ld+json">{{"@graph": [{{"@type": ["FAQPage", "WebPage"], "mainEntity": {{"@type": "Question",
"name": "Is it free?", "acceptedAnswer": {{"text": "<p>In Ireland, yes.</p><ul><li>Bring the receipt</li></ul>"}}}}}}]}}
</script></head><body><nav><a href="/">Home</a><a href="/shop">Shop</a></nav><main><h1>Returns</h1>{PROSE}
<h2>Prices</h2><table><tr><th>From</th><th>Label</th></tr><tr><td>Ireland</td><td>free</td></tr>
<tr><td>Germany</td><td>5.95 EUR</td></tr></table><h2>Steps</h2><ul><li>Open My orders</li>
<li>Print the label</li></ul>
<p>More under <a href="https://fernway.example/help">help</a>.</p></main><footer>© Fernway</footer></body>"""


def test_the_main_text_keeps_headings_tables_lists_and_links() -> None:
    text = read(PAGE.encode(), "returns.html").text
    assert "## Prices" in text
    assert "| Germany | 5.95 EUR |" in text
    assert "- Print the label" in text
    assert "[help](https://fernway.example/help)" in text
    assert "Shop" not in text


@pytest.mark.parametrize("menu", [10, 60, 400])
def test_a_page_of_links_keeps_its_headings_and_leaves_the_menu(menu: int) -> None:
    entries = "".join(f'<li><a href="/menu/{n}">Entry {n}</a></li>' for n in range(menu))
    parts = "".join(
        f"<h2>{part}</h2><ul>"
        + "".join(f'<li><a href="/{part}/{n}">How to {part} a tent, part {n}</a></li>' for n in range(12))
        + "</ul>"
        for part in ("repair", "wash", "store")
    )
    page = f"<body><nav><ul>{entries}</ul></nav><div><h1>All guides</h1>{parts}</div></body>"
    text = read(page.encode(), "guides.html").text
    assert "## wash" in text
    assert "[How to wash a tent, part 3](/wash/3)" in text
    assert "Entry" not in text


def test_title_language_and_questions() -> None:
    reading = read(PAGE.encode(), "returns.html")
    assert reading.title == "Returns and exchanges"
    assert reading.language == "en-IE"
    assert reading.pairs == [Pair("Is it free?", "In Ireland, yes.\nBring the receipt")]


def test_a_declared_charset_is_believed_if_it_fits() -> None:
    page = f'<!doctype html><meta charset="windows-1251"><title>Возврат</title><body>{PROSE}</body>'
    assert read(page.encode("cp1251"), "a.html").title == "Возврат"
    page = f'<!doctype html><meta charset="ascii"><title>Größe</title><body>{PROSE}</body>'
    assert read(page.encode(), "a.html").title == "Größe"


def test_a_page_that_scripts_fill_says_so() -> None:
    page = (
        "<!doctype html><html><head><title>Help</title><script src='/app.js'></script></head><body><div id='root'>"
        "</div><noscript>You need to enable JavaScript.</noscript><p>One two three four five six seven eight nine</p>"
        "</body></html>"
    )
    with pytest.raises(ReadError) as caught:
        read(page.encode(), "help.html")
    assert caught.value.code == "script_only"
    assert caught.value.sentence == (
        "This page shows its text only after scripts ran. Frontdesk found 9 words. "
        "Paste the text, or give the address of a plain version."
    )


@pytest.mark.parametrize(
    "body",
    [
        "<div id='root'></div><script>render()</script><noscript>You need to enable JavaScript here.</noscript>",
        "<noscript>Bitte aktivieren Sie JavaScript.</noscript><div id=app></div><script src=/app.js></script>",
        "<noscript><div><h1>Turn on JavaScript</h1><p>Our menu needs it.</p></div></noscript><script>go()</script>",
        "<div id='__next'></div><script>start()</script>",
        "<div id='app'>Loading…</div><script>start()</script><noscript>Activez JavaScript, s'il vous plaît.</noscript>",
        "<noscript>Activez-le.</noscript><div id='app'>Einen Moment bitte ...</div><script>go()</script>",
        "<div id='modals'></div><div id='app'><p>Loading, please wait.</p></div><script>go()</script>",
        "<div id='root'></div><p>Загрузка</p><script>go()</script>",
    ],
)
def test_what_is_said_where_no_script_runs_is_no_text_of_the_page(body: str) -> None:
    with pytest.raises(ReadError) as caught:
        read(f"<html><head><title>App</title></head><body>{body}</body></html>".encode(), "app.html")
    assert caught.value.code == "script_only"


@pytest.mark.parametrize(
    "text", ["We open at nine.", "Open 9 to 17. Parking 5 EUR.", "Geschlossen", "营业时间为九点到五点。"]
)
@pytest.mark.parametrize(
    "around",
    [
        "<div id='map'></div><script>gtag()</script>{}",
        "<noscript>Please enable JavaScript.</noscript><script>gtag()</script>{}",
        "<noscript><img src='count.gif'>Counts.</noscript><div id='chat'></div>{}<script>var a = 1</script>",
        "<div id='cookies'></div><main>{}</main><script>menu()</script>",
    ],
)
def test_a_short_page_with_a_short_script_is_read(around: str, text: str) -> None:
    body = around.format(f"<h1>Hours</h1><p>{text}</p>")
    assert text in read(f"<html><body>{body}</body></html>".encode(), "hours.html").text


@pytest.mark.parametrize(
    "sentence", ["我们每天九点开门,下午五点关门。", "毎日九時から五時まで営業しています。", "ร้านเปิดทุกวันเก้าโมงเช้า "]
)
def test_a_page_without_spaces_between_its_words_has_words_too(sentence: str) -> None:
    page = f"<html><head><script src='/menu.js'></script></head><body><p>{sentence * 6}</p></body></html>"
    assert sentence.strip() in read(page.encode(), "a.html").text


def test_a_sentence_without_a_heading_is_a_page_too() -> None:
    page = b"<html><body><div id=app></div><script>var a=1</script><p>We open at nine.</p></body></html>"
    assert read(page, "a.html").text == "We open at nine."


def test_a_page_with_text_is_read_without_what_is_said_where_no_script_runs() -> None:
    text = "<h1>Barber</h1><p>A haircut costs 28 euros, and a shave costs 15 euros. We are closed on Mondays.</p>"
    more = "<p>Come by without an appointment between nine and five, or call us to be sure of a free chair.</p>"
    page = f"<noscript>Enable JavaScript.<img src=x></noscript>{text}{more}<script>count()</script>"
    reading = read(f"<html><body>{page}</body></html>".encode(), "barber.html")
    assert "JavaScript" not in reading.text
    assert "28 euros" in reading.text
    never_closed = f"<html><body><noscript><img src=x>{(text + more) * 4}<script>count()</script></body></html>"
    assert "28 euros" in read(never_closed.encode(), "barber.html").text


def test_a_short_page_without_scripts_is_just_short() -> None:
    assert (
        read(b"<html><body><p>We are closed on Monday.</p></body></html>", "a.html").text == "We are closed on Monday."
    )


@pytest.mark.parametrize(
    "line",
    [
        "Loading…",
        "Loading, please wait.",
        "Bitte warten",
        "Wird geladen",
        "Die Seite wird geladen ...",
        "Chargement en cours",
        "Cargando…",
        "Caricamento in corso",
        "Even geduld...",
        "Загрузка…",
        "Yükleniyor...",
        "読み込み中です。お待ちください。",
        "正在加载,请稍候",
        "로딩 중...",
        "Loading 45 %",
    ],
)
def test_the_words_for_waiting_are_no_text_in_any_language(line: str) -> None:
    for script in ("<script>go()</script>", "<script src='/app.js'></script>"):
        page = f"<html><body>{script}<div id=app></div><p>{line}</p></body></html>"
        with pytest.raises(ReadError) as caught:
            read(page.encode(), "app.html")
        assert caught.value.code == "script_only"


@pytest.mark.parametrize(
    "line",
    [
        "Loading dock opens at 9.",
        "Loading and unloading costs 5 EUR at the dock",
        "Call 555-0100 for a table...",
        "Please wait outside until we call you.",
        "Bitte warten Sie am Tresen.",
        "Moment Bar, offen ab 18 Uhr",
        "Fermé...",
        "Öffnungszeiten",
        "営業中",
        "ロード中古車店",
        "9–17",
    ],
)
def test_a_line_that_only_begins_with_them_or_ends_in_dots_is_text(line: str) -> None:
    page = f"<html><body><script>go()</script><div id=app></div><p>{line}</p></body></html>"
    assert read(page.encode(), "a.html").text == line


@pytest.mark.parametrize(
    "sentence", ["We open daily at nine.", "我们每天九点开门,下午五点关门。", "Parken kostet 5 EUR."]
)
def test_a_whole_sentence_beside_scripts_is_read_with_a_warning(sentence: str) -> None:
    page = f"<html><body><script src='/a.js'></script><div id=app></div><p>{sentence}</p></body></html>"
    reading = read(page.encode(), "a.html")
    assert reading.text == sentence
    assert "may show more text after scripts ran" in reading.warnings[0]
    for around in ("Please enable JavaScript. We open daily at nine.", "© 2026 Lamps Inc. All rights reserved here."):
        with pytest.raises(ReadError, match="only after scripts ran"):
            read(page.replace(sentence, around).encode(), "a.html")


def test_comments_part_no_words_and_as_many_as_a_page_has_are_read() -> None:
    assert read(b"<html><body><p>Only <!-- -->5<!-- --> EUR<?pi x?> a day.</p></body></html>", "a.html").text == (
        "Only 5 EUR a day."
    )
    page = f"<html><body><p>{'<!--c-->x' * 60_000}</p></body></html>"
    assert read(page.encode(), "a.html").text == "x" * 60_000


def test_a_page_without_text_is_empty() -> None:
    with pytest.raises(ReadError) as caught:
        read(b"<html><body><img src='a.png'></body></html>", "a.html")
    assert caught.value.code == "empty"


def test_a_pair_that_only_search_engines_see_stands_in_the_text_once() -> None:
    said = "<h2>Are dogs welcome?</h2><p>Yes, they are. They sleep for 5 EUR in every room but the lake room.</p>"
    pairs = (
        '{"@type": "Question", "name": "Are dogs welcome?", "acceptedAnswer": '
        '{"text": "Yes, they are. They sleep for 5 EUR in every room but the lake room."}},'
        '{"@type": "Question", "name": "Is there a sauna?", "acceptedAnswer": {"text": "Yes, from six to nine."}}'
    )
    declared = f'<script type="application/ld+json">{{"@type": "FAQPage", "mainEntity": [{pairs}]}}</script>'
    page = f"<html><head>{declared}</head><body><h1>Our rooms</h1><p>We have eleven rooms.</p>{said}</body></html>"
    text = read(page.encode(), "rooms.html").text
    assert text.endswith("## Is there a sauna?\n\nYes, from six to nine.")
    assert text.count("They sleep for 5 EUR") == 1


TWO_ROWS = {
    "in the head": "<thead><tr><th rowspan=2>Tool<th colspan=2>Price</tr><tr><th>Day<th>Week</tr></thead>",
    "an empty corner": "<tr><th>Tool</th><th colspan=2>Price</th></tr><tr><th></th><th>Day</th><th>Week</th></tr>",
    "cells of the head": "<thead><tr><td>Tool<td colspan=2>Price</tr><tr><td><td>Day<td>Week</tr></thead>",
    "below a title": "<tr><th colspan=3>Hire</tr><tr><th rowspan=2>Tool<th colspan=2>Price<tr><th>Day<th>Week</tr>",
}


@pytest.mark.parametrize("around", ["", PROSE * 12])
@pytest.mark.parametrize("names", TWO_ROWS.values(), ids=TWO_ROWS)
def test_names_of_columns_in_two_rows_are_told_together(names: str, around: str) -> None:
    rows = "<tr><td>Strimmer<td>12 EUR<td>44 EUR</tr><tr><td>Chipper<td>38 EUR<td>90 EUR</tr>"
    page = f"<body><main><h1>Machines</h1>{around}<table>{names}{rows}</table></main></body>"
    text = read(page.encode(), "machines.html").text
    assert "|Tool|PriceDay|PriceWeek|" in text.replace(" ", "")
    assert "| Strimmer | 12 EUR | 44 EUR |" in text
    assert text.count("Price Day") == 1
