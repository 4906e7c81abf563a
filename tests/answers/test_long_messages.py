"""A message made to be slow to look at is looked at as fast as any other."""

import pytest

from frontdesk.answers.asked.questions import apart
from frontdesk.answers.conversation import MOST_READ, as_read
from frontdesk.knowledge.search.followup import rewrite
from tests.client import Client

SLOW = ["no," * 3_300 + "x", "a" + " " * 9_000 + "b?", "yes, " * 1_999, "compare a, " * 900, "\n" * 9_000 + "x"]


def test_blanks_are_one_and_a_long_text_keeps_both_ends() -> None:
    assert as_read("  Two \t words\r\n\n\n and  more ") == "Two words\nand more"
    text = as_read("begin " + "word " * 2_000 + "end")
    assert (text[:5], text[-3:], len(text) <= MOST_READ + 3) == ("begin", "end", True)


def test_the_yes_before_a_question_is_no_part_of_it() -> None:
    assert rewrite("ok, thanks. and for nonprofits?", ["How much is the Ocean plan?"]).endswith("Ocean plan")
    assert apart(as_read("When do you open, and   do you ship to Iceland?")) == [
        "When do you open?",
        "do you ship to Iceland?",
    ]


@pytest.mark.parametrize("message", SLOW)
def test_a_slow_message_is_answered_while_others_are(alice: Client, message: str) -> None:
    room = alice.room()
    alice.say(room, "What is the capital of France?")
    for text in (message, "and then?"):
        assert alice.say(room, text)["answer_status"] in ("answered", "no_data_source", "human_takeover")
