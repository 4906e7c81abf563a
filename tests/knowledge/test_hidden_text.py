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
    "comment that is never closed, from its line on": f"{SHOWN}\n\n<!-- secret\n\nsecret too",
    "comment closed oddly": f"{SHOWN} <!-- secret --!>",
    "comment around a code block": f"{SHOWN}\n<!-- secret\n```\nsecret\n```\nsecret -->\n",
    "comment of MDX": f"{SHOWN}\n\n{{/* secret\nsecret */}}\n",
    "comment of Markdown": f"{SHOWN}\n\n[//]: # (secret)\n",
    "style": f'{SHOWN} <span style="color: red; display: none">secret</span>',
    "style of JSX": f"{SHOWN}\n\n<div style={{{{display: 'none'}}}}>secret <div>secret</div> secret</div>\n",
    "font of no size": f'{SHOWN} <p style="font-size:0">secret</p>',
    "attribute": f"{SHOWN}\n\n<section hidden>\n\nsecret\n\n</section>\n",
}


@pytest.mark.parametrize("name", ["rack.md", "rack.mdx", "rack.txt"])
@pytest.mark.parametrize("kind", HIDDEN)
def test_what_is_hidden_is_not_read(name: str, kind: str) -> None:
    assert read(HIDDEN[kind].encode(), name).text == SHOWN


@pytest.mark.parametrize(
    "text",
    [
        "Write it so:\n\n```html\n<!-- a note -->\n```",
        "Begin with `<!-- note -->` on a line.",
        "A ticket <-- this way, 3 < 4 and 5 > 2.",
        "See [prices][1].\n\n[1]: https://shop.example/prices (Prices)",
        "Rent a ``tent` for 9 EUR.",
    ],
)
@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_what_is_shown_stays(name: str, text: str) -> None:
    assert read(text.encode(), name).text == text


def test_a_comment_on_a_line_of_its_own_parts_nothing() -> None:
    assert read(b"- Tents\n<!-- more? -->\n- Stoves", "a.md").text == "- Tents\n- Stoves"


@pytest.mark.parametrize("piece", ["<!-- ", "{/* ", "<b hidden>", "`a ``b ", "<!-- a -->", "[a]: # (", "<b style='"])
def test_hidden_text_without_end_is_read_in_one_pass(piece: str) -> None:
    read(f"Rack. {piece * 50_000}".encode(), "a.txt")


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
