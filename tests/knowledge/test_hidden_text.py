"""What nobody sees in a page (comments, elements that are not shown) is in no passage; shown code stays whole."""

from typing import Any

import pytest

from frontdesk.knowledge.readers import read
from tests.client import Client, unique

SHOWN = "A kayak rack costs 89 EUR."
HIDDEN = {
    "comment": f"{SHOWN} <!-- secret -->",
    "comment over lines": f"{SHOWN}\n\n<!-- secret\n\nsecret\n-->\n",
    "comment that is never closed": f"{SHOWN} <!-- secret",
    "comment that is never closed, from its line on": f"{SHOWN}\n\n<!-- secret\nsecret too",
    "comment closed oddly": f"{SHOWN} <!-- secret --!>",
    "comment around a code block": f"{SHOWN}\n<!-- secret\n```\nsecret\n```\nsecret -->\n",
    "comment of MDX": f"{SHOWN}\n\n{{/* secret\nsecret */}}\n",
    "comment of Markdown": f"{SHOWN}\n\n[//]: # (secret)\n",
    "style": f'{SHOWN} <span style="color: red; display: none">secret</span>',
    "style of JSX": f"{SHOWN}\n\n<div style={{{{display: 'none'}}}}>secret <div>secret</div> secret</div>\n",
    "font of no size": f'{SHOWN} <p style="font-size:0">secret</p>',
    "font of no size, with decimals": f'{SHOWN} <p style="font-size: 0.0px">secret</p>',
    "opacity of nothing": f'{SHOWN} <p style="opacity:.0">secret</p>',
    "style in entities": f'{SHOWN} <p style="display&#58;none">secret</p>',
    "style with a comment": f'{SHOWN} <p style="display:/* block */none">secret</p>',
    "style with an escape": f'{SHOWN} <p style="d\\69splay:none">secret</p>',
    "style without quotes": f"{SHOWN} <p style=display:none>secret</p>",
    "tag that holds another's end": f'{SHOWN} <p title="a>b" style="display:none">secret</p>',
    "tag with a quote too many": f"{SHOWN} <p hidden it's>secret</p>",
    "element that holds its end as code": f"{SHOWN} <b hidden>`</b>` secret</b>",
    "instruction": f"{SHOWN} <? secret ?>",
    "instruction over lines": f"{SHOWN}\n\n<?php secret\nsecret ?>\n",
    "declaration": f"{SHOWN} <!SECRET secret>",
    "piece of XML": f"{SHOWN} <![CDATA[ secret > secret ]]>",
    "tag with a quote that is none": f'{SHOWN} <p x" hidden y">secret</p>',
    "element behind one that is never closed": f"<b hidden>secret\n\n{SHOWN} <b hidden>secret\n\nsecret</b>",
    "attribute": f"{SHOWN}\n\n<section hidden>\n\nsecret\n\n</section>\n",
}


@pytest.mark.parametrize("name", ["rack.md", "rack.mdx", "rack.txt"])
@pytest.mark.parametrize("kind", HIDDEN)
def test_what_is_hidden_is_not_read(name: str, kind: str) -> None:
    assert read(HIDDEN[kind].encode(), name).text == SHOWN


def test_a_comment_of_a_page_that_is_never_closed_has_all_the_rest() -> None:
    assert read(f"{SHOWN}\n\n<!-- secret\n\nsecret too".encode(), "rack.md").text == SHOWN


@pytest.mark.parametrize("name", ["rack.md", "rack.txt"])
@pytest.mark.parametrize(
    "before",
    [
        "```npm start``` runs it.",
        "Run it so:\n``` npm start ``` or `npm run`.",
        "> ```\n> npm start",
        "- Run it:\n  ```\n  npm start",
        "- Run it.\n\n    Then wait.",
        "Write:\n\n    ```\n    npm start",
        "Two weeks\n    of rest.",
    ],
)
def test_what_is_hidden_behind_code_is_not_read(name: str, before: str) -> None:
    text = read(f"{before}\n\n<!-- secret -->\n\n{SHOWN}".encode(), name).text
    assert text == f"{before}\n\n{SHOWN}"


@pytest.mark.parametrize(
    "text",
    [
        "Write it so:\n\n```html\n<!-- a note -->\n```",
        "Write it so:\n\n    <!-- a note -->\n    // text\n\n    <!-- more -->\n\nDone.",
        "1. Write it so:\n\n       <!-- a note -->\n\n2. Done.",
        "- Write it so:\n\n  ```\n  <!-- a note -->\n\n  ```\n\nDone.",
        "Begin with `<!-- note -->` on a line.",
        "A ticket <-- this way, 3 < 4 and 5 > 2.",
        "Use {/* to begin a comment in JSX. A tent costs 9 EUR.\nOpen 9 to 5.",
        "Use {/* to begin a comment in JSX.\n\nA tent costs 9 EUR.\n\nEnd it with */}.",
        "See [prices][1].\n\n[1]: https://shop.example/prices (Prices)",
        "Rent a ``tent` for 9 EUR.",
    ],
)
@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_what_is_shown_stays(name: str, text: str) -> None:
    assert read(text.encode(), name).text == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("<ul>\n<li hidden>secret\n<li>Tent 9 EUR\n<li>Stove 5 EUR\n</ul>\nOpen 9 to 5.", ["Tent", "Stove", "Open"]),
        ("<ul><li hidden>secret<ul><li>secret</ul>secret<li>Tent</ul>\n\nOpen.", ["Tent", "Open"]),
        ("<ul><li>Tent<li hidden>secret</ul>Open. <ul><li>Stove</ul>", ["Tent", "Open", "Stove"]),
        ("Tent <p hidden>secret\n\nStove <p>a</p>\n\nOpen </p>\n\nlast", ["Tent", "Stove", "Open", "last"]),
        ("<div>\n<p hidden>secret\n<h2>Tent</h2>\n</div>", ["Tent"]),
        ("<dl><dt hidden>secret<dd>Tent<dt>Stove<dd hidden>secret</dl>\nOpen.", ["Tent", "Stove", "Open"]),
        ("<table><tr hidden><td>secret<td>secret<tr><td>Tent<td>9</table>\nOpen.", ["Tent", "9", "Open"]),
        ("<table><tr><td hidden>secret<table><td>secret</table>secret<td>Tent</table>\nOpen.", ["Tent", "Open"]),
        ("<table><tbody hidden><tr><td>secret<tbody><tr><td>Tent</table>\nOpen.", ["Tent", "Open"]),
        ("<select><option hidden>secret<option>Tent</select> Open.", ["Tent", "Open"]),
        ('<div style="opacity:0.5">Tent</div>', ["Tent"]),
        ("<div title=\"style='display:none'\">Tent</div>", ["Tent"]),
        ("<div data-style='display:none' hidden={false}>Tent</div>", ["Tent"]),
        ("Begin it with <!-- secret\n\nTent 9 EUR.\n\nEnd it with -->.", ["Begin", "Tent", "End"]),
    ],
)
@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_what_stands_beside_what_is_hidden_stays(name: str, text: str, left: list[str]) -> None:
    told = read(text.encode(), name).text
    assert [word for word in left if word in told] == left
    assert "secret" not in told


SPAN = "<span hidden>secret</span>"
ESCAPING = {
    "an escaped tick": f"Use the \\` key. {SPAN} Then press \\` again.",
    "three backslashes and a tick": f"Use the \\\\\\` key. {SPAN} Then press ` again.",
    "ticks of a heading and of a line": f"# The ` key\n{SPAN}\nPress ` again.",
    "ticks of a heading that is underlined": f"The ` key\n===\n{SPAN}\nPress ` again.",
    "ticks of two items": f"- Press `\n- {SPAN} or `",
    "ticks of two steps": f"1. Press `\n2. {SPAN} or `",
    "ticks on both sides of a rule": f"Press `\n***\n{SPAN} or `",
    "ticks on both sides of a fence": f"Press `\n```\nls\n```\n{SPAN} or `",
    "ticks of a quote and of a line": f"Press `\n> {SPAN} or `",
    "ticks of two paragraphs of a quote": f"> Press `\n>\n> {SPAN} or `",
    "ticks of two lines of a quote": f"> Press `\n> x` {SPAN} `",
    "a tag over two lines of a quote": "> Press <span\n> hidden>secret</span> it.",
    "ticks of two cells": f"| Key ` | {SPAN} |\n|---|---|\n| Back | ` |",
    "ticks of two cells of a row": f"| Key | Use |\n|---|---|\n| ` | {SPAN} ` |",
    "ticks of a line and of a box": f"Press `\n<div>\n{SPAN} `\n</div>",
    "ticks far from each other": f"`{'x' * 3_000}` {SPAN} `",
    "ticks of different number": f"` x`` {SPAN} ``` now.",
    "a tick in an address": f"See <https://a.example/`> {SPAN} `.",
    "a tick in what is no tag": f"Press <b '`> ` {SPAN} ` now.",
    "a tick in what only MDX takes for a comment": f"Press {{/* ` */}} ` {SPAN} `.",
    "what is no tag": f"Press <b '{SPAN}'> now.",
    "a quote that begins in one paragraph": f'Press <b title="x\n\n{SPAN}\n\n"> now.',
    "a slash that closes nothing": "Press <span hidden/>secret</span> now.",
    "a slash that belongs to a value": "Press <span hidden id=a/>secret</span> now.",
    "a fence in a box": f"<div>\n```\n{SPAN}\n```\n</div>",
    "ticks in a box": f"<div>\n`{SPAN}`\n</div>",
    "a backslash in a box": f"<div>\n\\{SPAN}\n</div>",
    "a box that is indented": f"<div>\n\n    </div>\n\n<pre>\n\n    {SPAN}\n</pre>",
    "an instruction in a box": "<div>\n<? secret >\n</div>",
    "an end of nothing in a box": "<div>\n</ secret>\n</div>",
    "what is said of a language": "```text secret\nls\n```",
    "what is said of a language, in a quote": '> ~~~ js title="secret" {1}\n> ls\n> ~~~',
}


@pytest.mark.parametrize("kind", ESCAPING)
def test_what_a_browser_does_not_show_of_a_page_in_markdown_is_not_read(kind: str) -> None:
    assert "secret" not in read(f"Keys.\n\n{ESCAPING[kind]}\n\n{SHOWN}".encode(), "a.md").text
    if not kind.startswith("what is said"):
        assert "secret" not in read(f"Keys.\n\n{ESCAPING[kind]}\n\n{SHOWN}".encode(), "a.txt").text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Write \\<!-- note --> for a comment, it costs 5 EUR.", ["note", "5 EUR"]),
        ("Write \\<div hidden> for a box, it costs 5 EUR.", ["<div hidden> for a box", "5 EUR"]),
        ("Write \\{/* note */} for a comment, it costs 5 EUR.", ["note", "5 EUR"]),
        ('<script>var a = "<div hidden>";</script>\n<p>Shown price 5 EUR</p>', ["5 EUR"]),
        ("<style>/* <b hidden> */ p {}</style>\n<p>Shown price 5 EUR</p>", ["5 EUR"]),
        ("<SCRIPT>\nlet a = '<!--'\n\nlet b\n</SCRIPT >\n\nShown price 5 EUR", ["5 EUR"]),
        ("<textarea><b hidden>Write here</textarea> and pay 5 EUR", ["Write here", "5 EUR"]),
        ("Press ` or `` <b>`<b hidden>`</b> for 5 EUR", ["5 EUR"]),
        ("> Begin `with\n> a <!-- note -->` for 5 EUR", ["note", "5 EUR"]),
        ("- Begin `with\n  a <!-- note -->` for 5 EUR", ["note", "5 EUR"]),
        ("| Begin | Price |\n|---|---|\n| `<!-- note -->` | 5 EUR |", ["note", "5 EUR"]),
        ("```mermaid\ngraph <!-- note -->\n```\n5 EUR", ["mermaid", "note", "5 EUR"]),
        ("See [ticks][1] for 5 EUR\n\n[1]: # 'a ` b'\n\nUse `<!-- note -->`.", ["note", "5 EUR"]),
        ("3 <? 4, a </ b, c <! d cost 5 EUR", ["3 <? 4", "a </ b", "c <! d", "5 EUR"]),
    ],
)
@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_what_a_browser_shows_of_a_page_in_markdown_is_read(name: str, text: str, left: list[str]) -> None:
    told = read(f"Prices.\n\n{text}\n".encode(), name).text
    assert [word for word in left if word in told] == left


def test_a_slash_closes_an_element_of_mdx() -> None:
    assert "5 EUR" in read(b"Press <Box hidden/> for 5 EUR</Box>", "a.mdx").text


def test_a_mark_of_a_comment_in_plain_text_has_no_more_than_its_paragraph() -> None:
    text = "To leave out a line begin it with\n<!--\nand save the file.\n\nA tent costs 9 EUR.\n\nOpen 9 to 5."
    assert read(text.encode(), "a.txt").text.endswith("A tent costs 9 EUR.\n\nOpen 9 to 5.")


def test_a_comment_in_a_list_goes_on_over_blank_lines() -> None:
    assert "secret" not in read(b"- Tents\n- <!-- secret\n\n  secret -->\n- Stoves", "a.md").text


def test_indented_lines_are_no_code_in_mdx() -> None:
    assert read(b"<Tab>\n\n    {/* secret */}\n    Tents.\n\n</Tab>", "a.mdx").text.strip() == "Tents."


def test_a_comment_on_a_line_of_its_own_parts_nothing() -> None:
    assert read(b"- Tents\n<!-- more? -->\n- Stoves", "a.md").text == "- Tents\n- Stoves"


@pytest.mark.parametrize(
    "piece",
    [
        "<!-- ",
        "{/* ",
        "<b hidden>",
        "`a ``b ",
        "<!-- a -->",
        "[a]: # (",
        "<b '<b \"",
        "<li hidden><ul>",
        "x {/* ",
        "<? ",
        "<script>",
        "<!a ",
    ],
)
def test_hidden_text_without_end_leaves_the_next_paragraph(piece: str) -> None:
    """One pass, or it takes hours."""
    text = read(f"Rack. {piece * 50_000}\n\nA tent costs 9 EUR.".encode(), "a.txt").text
    assert text.startswith("Rack.")
    assert text.endswith("A tent costs 9 EUR.")


def document(client: Client, source: dict[str, Any], found: dict[str, Any]) -> Any:
    return client.get(
        f"/sources/{source['uuid']}/documents/{found['document']}/", params={"passage": found["passage"]}
    ).json()


def test_a_pasted_text_keeps_its_comments_and_never_tells_them(alice: Client) -> None:
    word = unique("canoe")
    text = f"# Racks\n\n<!-- secret of the {word} -->\n\nThe {word} rack <!-- secret: 70 --> costs 89 EUR. It is red.\n"
    source = alice.text(f"{word} racks", text)
    found = alice.made("/search/", query=f"What does the {word} rack cost?")["results"][0]
    assert found["text"] == f"The {word} rack  costs 89 EUR. It is red."
    whole = document(alice, source, found)
    assert whole["text"] == text
    assert text[whole["place"]["start"] : whole["place"]["end"]].startswith(f"The {word} rack <!--")
    assert text[: whole["place"]["end"]].endswith("It is red.")
    answer = alice.ask(f"What does the {word} rack cost?")["support_answer"]
    assert "89 EUR" in answer and "secret" not in answer


def test_a_text_of_comments_alone_has_nothing_to_say(alice: Client) -> None:
    body = {"kind": "text", "title": unique("Notes "), "text": "<!-- to do -->"}
    assert alice.read(alice.made("/sources/", **body))["status"] == "failed"
