"""Documents become passages that keep together what belongs together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.knowledge.split import Chunk, count_words, split

PAGE = """Intro of the page.

# Billing

## Discounts

Charities get 15% off. Ask e.g. our team for it!

## Steps

To change your plan:

1. Open **Settings**
2. Choose a plan
3. Confirm

| Plan | Sites |
| --- | --- |
| Small | 1 |
| Large | 50 |

```
# not a heading
pay()
```
"""


def quoted(chunk: Chunk) -> list[str]:
    """What can be quoted of a passage."""
    return [chunk.text[start:end] for start, end in chunk.sentences]


def test_passages_know_the_path_of_their_headings() -> None:
    assert [chunk.heading for chunk in split(PAGE)] == ["", "Billing > Discounts", "Billing > Steps"]


def test_sentences_items_rows_and_code_can_be_quoted_alone() -> None:
    _, discounts, steps = split(PAGE)
    assert quoted(discounts) == ["Charities get 15% off.", "Ask e.g. our team for it!"]
    assert quoted(steps)[:4] == ["To change your plan:", "1. Open **Settings**", "2. Choose a plan", "3. Confirm"]
    assert quoted(steps)[-2] == "| Large | 50 |"
    assert quoted(steps)[-1] == "```\n# not a heading\npay()\n```"


def test_steps_stay_with_the_line_that_announces_them() -> None:
    before = "Some words about plans and what they hold. " * 5
    steps = "To leave:\n\n" + "\n".join(f"{n}. Press the button number {n} and wait" for n in range(1, 8))
    holding = [chunk for chunk in split(f"{before}\n\n{steps}\n", max_words=80) if "To leave:" in chunk.text]
    assert len(holding) == 1
    assert "7. Press" in holding[0].text


def test_a_long_section_is_cut_between_sentences_into_parts_of_similar_size() -> None:
    text = " ".join(f"This is sentence number {n} of a long story." for n in range(40))
    chunks = split(text, max_words=150)
    assert all(chunk.text.endswith(".") for chunk in chunks)
    sizes = [count_words(chunk.text) for chunk in chunks]
    assert max(sizes) <= 150
    assert min(sizes) > 90


def test_pages_are_counted_from_one() -> None:
    text = "First page.\n\n# Second\n\nMore."
    assert [chunk.page for chunk in split(text, page_starts=[0, text.index("# Second")])] == [1, 2]
    assert [chunk.page for chunk in split(text)] == [None, None]


def test_a_line_that_begins_with_ticks_around_its_code_begins_no_block() -> None:
    found = split("```npm start``` runs it.\n\n# Prices\n\nA tent costs 9 EUR.")
    assert [(chunk.heading, chunk.text) for chunk in found][-1] == ("Prices", "A tent costs 9 EUR.")


def test_a_heading_without_text_is_not_lost() -> None:
    assert [chunk.text for chunk in split("# Opening hours\n\n# Monday to Friday 9 to 5")] == [
        "Opening hours",
        "Monday to Friday 9 to 5",
    ]


@pytest.mark.parametrize("text", ["退款需要五个工作日。" * 100, "คืนเงินภายในห้าวันทำการ " * 100])
def test_scripts_without_spaces_are_cut_too(text: str) -> None:
    chunks = split(text)
    assert len(chunks) > 1
    assert max(count_words(chunk.text) for chunk in chunks) <= 150


@pytest.mark.parametrize(
    "text",
    ["a" * 300_000, "." * 300_000, "*_" * 150_000, "- x\n" * 50_000, "|" * 300_000, "e.g. " * 60_000, "```\n" * 50_000],
)
def test_hostile_text_is_cut_like_any_other(text: str) -> None:
    chunks = split(text)
    assert sum(len(chunk.text) for chunk in chunks) > len(text) * 0.7
    assert max(count_words(chunk.text) for chunk in chunks) <= 200


LINES = (
    "# H\n", "## Sub heading\n", "\n", "A sentence. Another one!\n", "- item\n", "  more of it\n", "1. step\n", "#\n",
    "See:\n", "| a | b |\n", "| --- | --- |\n", "```\n", "code # x\n", "漢字。漢字\n", " \t\n", "word " * 90 + "\n",
)  # fmt: skip
MARKDOWN = st.lists(st.sampled_from(LINES), max_size=40).map("".join)


@given(MARKDOWN | st.text(max_size=300))
def test_every_text_is_in_a_passage_in_order_and_offsets_are_true(text: str) -> None:
    chunks = split(text, max_words=40)
    position = 0
    for chunk in chunks:
        assert text[chunk.start : chunk.end] == chunk.text
        assert chunk.start >= position
        position = chunk.end
        edges = [edge for span in chunk.sentences for edge in span]
        assert edges == sorted(edges)
        assert edges[0] == 0
        assert edges[-1] == len(chunk.text)
    outside = text
    for chunk in reversed(chunks):
        outside = outside[: chunk.start] + "\n" * (chunk.end > chunk.start) + outside[chunk.end :]
    # What no passage holds is blank or a heading.
    assert all(not line.strip() or line.lstrip().startswith("#") for line in outside.split("\n"))
