"""What is quoted over the end of a page begins on the page that answers, unless the pages belong together there."""

import numpy as np
import pytest

from frontdesk.answers.quoted.page_turns import from_its_page
from frontdesk.answers.quoted.windows import Passage, Question, Window

ASKED = "When is the heating serviced?"
SERVICED = "The heating is serviced in September."
SAUNA = "The sauna stands beside the lake."


def first(before: str, between: str, after: str, asked: str = ASKED) -> int:
    """The sentence that the quote of two sentences on two pages begins with."""
    text = before + between + after
    start = len(before + between)
    spans = [(0, len(before)), (start, len(text))]
    passage = Passage(text, "", "House", spans, np.eye(2, dtype=np.float32), 1.0, page_breaks=(start,))
    question = Question(asked, np.array([0.0, 0.0], dtype=np.float32))
    return from_its_page(Window(0, 0, 1, 1.0, 1.0, 1.0, 12), passage, question).first


def test_what_stands_on_the_page_before_is_left_out() -> None:
    assert first(SAUNA, "\n\n", SERVICED) == 1


@pytest.mark.parametrize(
    ("before", "between", "after"),
    [
        (SERVICED, "\n\n", SAUNA),
        ("The heating is warm.", "\n\n", "It is serviced in September."),
        (SAUNA, " ", SERVICED),
        ("Every year it is so:", "\n\n", SERVICED),
        (SAUNA, "\n\n", f"- {SERVICED}"),
        (SAUNA, "\n\n", f"2. {SERVICED}"),
        ("| Sauna | lake |", "\n\n", "| Heating serviced | September |"),
    ],
)
def test_what_belongs_together_is_quoted_together(before: str, between: str, after: str) -> None:
    assert first(before, between, after) == 0
