"""Answers are made of the passages' own sentences, cited, short, and readable as chat."""

import msgspec
import numpy as np
import pytest

from frontdesk.answers.quoted.compose import ANSWER_WORDS, compose
from frontdesk.answers.quoted.markdown import plain
from frontdesk.answers.quoted.windows import Passage, Question
from frontdesk.knowledge.split import split


def vector(*numbers: float) -> np.ndarray:
    """A vector of length 1."""
    made = np.array(numbers, dtype=np.float32)
    return made / np.linalg.norm(made)


def passage(text: str, near: str = "", heading: str = "Refunds", score: float = 0.6) -> Passage:
    """A passage whose sentences holding `near` point where the question points."""
    chunk = split(text, max_words=1000)[0]
    rows = [vector(1, 0.2) if near and near in text[a:b] else vector(0.1, 1) for a, b in chunk.sentences]
    return Passage(chunk.text, heading, "Help", chunk.sentences, np.array(rows), score)


ASKED = Question("How long do refunds take?", vector(1, 0))


def test_the_sentence_that_answers_is_in_the_answer_with_its_quote() -> None:
    long_story = " ".join(f"We were founded in the year {n} by friends." for n in range(1900, 1930))
    given = passage(f"{long_story} Refunds take five days. {long_story}", "five days")
    composed = compose(ASKED, [given])
    assert "Refunds take five days." in composed.text
    quote = composed.quotes[0]
    assert given.text[quote.start : quote.end] == quote.text
    assert composed.text.endswith("[1]")


def test_two_passages_are_cited_apart() -> None:
    composed = compose(ASKED, [passage("Refunds take five days.", "five"), passage("Refunds go to your card.", "card")])
    assert "[1]" in composed.text
    assert "[2]" in composed.text
    assert {quote.passage for quote in composed.quotes} == {0, 1}


def test_steps_are_kept_whole() -> None:
    steps = "To get a refund:\n\n1. Open the order\n2. Press refund\n3. Confirm it"
    composed = compose(ASKED, [passage(steps, "Press refund")])
    assert all(step in composed.text for step in ("1. Open the order", "2. Press refund", "3. Confirm it"))


def test_an_answer_is_never_longer_than_promised() -> None:
    endless = passage("refund " * 400, "refund")
    many = passage(" ".join(f"Refund number {n} takes {n} days to arrive." for n in range(60)), "Refund")
    for passages in ([endless], [many, many], [many, endless]):
        assert 0 < len(compose(ASKED, passages).text.split()) <= ANSWER_WORDS


def test_without_passages_there_is_no_answer() -> None:
    assert compose(ASKED, []).text == ""


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("See [the **plans**](plans.md#x) and `code`.", "See the plans and `code`."),
        ("| Key | Action |\n| :-- | --- |\n| W | Last [7 days](x.md) |", "- Key: Action\n- W: Last 7 days"),
        ("* first\n* _second_", "- first\n- second"),
        ("![logo](a.png)Text <b>bold</b>", "Text bold"),
        ("```npm start``` runs it.", "```npm start``` runs it."),
        (":::tip Good to know\nIt works.\n:::", "Good to know\nIt works."),
        ("snake_case_name stays, 2 * 3 * 4 too", "snake_case_name stays, 2 * 3 * 4 too"),
    ],
)
def test_markup_reads_as_chat(written: str, read: str) -> None:
    assert plain(written) == read


def test_how_much_is_answered_with_a_price_and_how_long_with_a_time() -> None:
    told = passage("Our tents are light. A week with a tent costs 55 EUR. A tent stays with you for seven days.")
    for question, held in (("How much is a tent?", "55 EUR"), ("How long may I have a tent?", "seven days")):
        assert held in compose(Question(question, vector(1, 0)), [told], max_words=12).text


def test_what_is_named_comes_before_what_is_said_of_others() -> None:
    said = "The boat to {} takes {} hours and leaves from the north pier every morning."
    near, named = passage(said.format("Oulu", "two"), "Oulu"), passage(said.format("Turku", "nine"))
    asked = Question("How long does the boat to Turku take?", vector(1, 0.75))
    assert "nine hours" in compose(asked, [near, named], max_words=20).text


def test_a_list_stands_under_what_announces_it() -> None:
    told = passage("- Ropes once the seal is broken\n- Gift cards", heading="Returns > What we can't take back")
    composed = compose(Question("Can I return a rope?", vector(1, 0)), [told])
    assert composed.text.startswith("What we can't take back:\n- Ropes")
    assert composed.quotes[0].text.startswith("- Ropes"), "the quote is the passage's own text"


def test_column_names_alone_are_no_answer() -> None:
    told = passage("| Repair | Price |\n| --- | --- |\n| New zip | 9 EUR |")
    text = compose(Question("What does a new zip cost?", vector(1, 0)), [told]).text
    assert "9 EUR" in text
    assert "Repair: Price" not in text


STEPS = "\n".join(
    f"{n}. Turn the screw number {n} with the small key until the plate is loose and can be lifted a little"
    for n in range(1, 13)
)


def test_steps_are_told_from_the_first_on_and_it_is_said_that_they_go_on() -> None:
    how = Question("How do I replace the heating ring?", vector(1, 0))
    composed = compose(how, [passage(f"Replace the ring so:\n\n{STEPS}", "screw number 9", "Heating ring")])
    assert "1. Turn the screw number 1 " in composed.text
    assert composed.text.endswith("…\n… [1]") or composed.text.endswith("\n… [1]")
    assert len(composed.text.split()) <= ANSWER_WORDS


def test_a_passage_that_begins_with_a_later_step_is_no_beginning() -> None:
    how = Question("How do I replace the heating ring?", vector(1, 0))
    later = passage(STEPS[STEPS.index("7. ") :], "screw number 9", "Heating ring", 0.7)
    first = passage(STEPS[: STEPS.index("7. ")], "screw number 2", "Heating ring", 0.6)
    assert "1. Turn the screw number 1 " in compose(how, [later, first]).text


def test_an_item_from_the_middle_of_a_long_list_stands_under_what_announces_it() -> None:
    items = "\n".join(
        f"- Goods of kind {n} that were opened, used, worn, washed or cut to size for you" for n in range(9)
    )
    page = passage(f"What we can't take back:\n\n{items}\n- Underwear", "Underwear")
    assert "can't take back" in compose(Question("Can I return underwear?", vector(1, 0)), [page]).text


def test_each_of_many_places_is_told_shortly() -> None:
    said = "Monday to Friday 9:00–18:00 except in the weeks of the fair when we open earlier, see the door."
    places = [
        msgspec.structs.replace(passage(said, "Monday", f"Our stores > Town {n}"), title="Our stores", page="1")
        for n in range(4)
    ]
    text = compose(Question("What are your opening hours?", vector(1, 0)), places, 60).text
    assert all(f"- Town {n}: Monday to Friday 9:00–18:00" in text for n in range(3))
    assert len(text.split()) <= 66


def test_hours_beside_each_other_are_told_under_their_names() -> None:
    places = [
        msgspec.structs.replace(passage(said, "Monday", f"Opening hours > {town}"), title="Opening hours", page="1")
        for town, said in (("Berlin", "Monday to Friday 10:00–17:00."), ("Hamburg", "Monday to Friday 9:00–18:00."))
    ]
    wanted = passage("Apply by Monday 12:00.", "Monday", "Opening hours > Assistants wanted")
    text = compose(Question("What are your opening hours?", vector(1, 0)), [*places, wanted]).text
    assert "Berlin: Monday to Friday 10:00–17:00." in text
    assert "Hamburg: Monday to Friday 9:00–18:00." in text
    assert "Apply" not in text
