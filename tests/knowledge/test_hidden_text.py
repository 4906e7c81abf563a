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
    "element that holds its end as code": f"{SHOWN}\n\n<div hidden>`</div>` secret</div>",
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
    ["<!-- ", "{/* ", "<b hidden>", "`a ``b ", "<!-- a -->", "[a]: # (", "<b '<b \"", "<li hidden><ul>", "x {/* "],
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
