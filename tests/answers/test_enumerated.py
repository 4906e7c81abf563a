"""Questions that are numbered or dotted are answered as they are without, and the mark is told to nobody."""

import pytest

from frontdesk.answers.asked.questions import apart
from tests.client import Client
from tests.conftest import Server

PAGES = {
    "Test day": "The examiner's fee is £62 on weekdays. You pay it to the agency.",
    "Cars": "Dogs are not allowed in the cars, except assistance dogs. All cars have dual controls.",
    "Gift cards": "A gift card is valid for two years and cannot be exchanged for cash.",
}
BOTH = ["what does the examiner cost?", "are dogs allowed?"]


@pytest.fixture(scope="module")
def school(server: Server) -> Client:
    client = server.private_company("school")
    for title, text in PAGES.items():
        client.text(title, text)
    return client


@pytest.mark.parametrize(
    "message",
    [
        "1) {} \n2) {}",
        "1. {}\n2. {}",
        "1.{}\n2.{}",
        "1: {}\n2: {}",
        "1 - {}\n2 - {}",
        "1/ {}\n2/ {}",
        "(1) {}\n(2) {}",
        "[1] {}\n[2] {}",
        "a) {}\nb) {}",
        "A. {}\n\nB. {}",
        "(a) {} (b) {}",
        "i) {}\nii) {}",
        "Q1: {}\nQ2: {}",
        "#1 {}\n#2 {}",
        "- {}\n- {}",
        "• {}\n• {}",
        "1) {} 2) {}",
        "Hi, two questions:\n1) {}\n2) {}",
    ],
)
def test_marks_are_no_part_of_questions(message: str) -> None:
    assert apart(message.format(*BOTH)) == BOTH


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ("2) are dogs allowed?", ["are dogs allowed?"]),
        ("b) sind Hunde erlaubt?", ["sind Hunde erlaubt?"]),
        ("1) what does it cost\n2) dogs allowed", ["what does it cost?", "dogs allowed?"]),
        (
            "1) I have a dog\n2) can it come?\n3) what does it cost?",
            ["I have a dog can it come?", "what does it cost?"],
        ),
    ],
)
def test_one_of_a_list_and_what_only_names_a_thing(message: str, parts: list[str]) -> None:
    assert apart(message) == parts


@pytest.mark.parametrize(
    "message",
    [
        "How much is 1) the van 2) the car?",
        "1. Stock frei?",
        "12:30 is it open?",
        "I need 2. What does it cost?",
        "Is it open from 1. June to 2. July?",
        "2 people, how much?",
        "-5 degrees, is it open?",
    ],
)
def test_numbers_of_other_things_are_left(message: str) -> None:
    assert apart(message) == [message]


@pytest.mark.parametrize("marks", [("1)", "2)"), ("(1)", "(2)"), ("a)", "b)"), ("-", "-"), ("1.", "2.")])
def test_each_numbered_question_is_answered(school: Client, marks: tuple[str, str]) -> None:
    answer = school.ask("\n".join(f"{mark} {asked}" for mark, asked in zip(marks, BOTH, strict=True)))
    assert "£62" in answer["support_answer"]
    assert "Dogs are not allowed" in answer["support_answer"]


def test_what_is_missing_is_told_without_its_number(school: Client) -> None:
    told = school.ask("1) what does the examiner cost?\n2) do you rent out boats?")["support_answer"]
    assert "£62" in told
    assert "“do you rent out boats?”" in told
    gaps = school.get("/gaps/").json()["results"]
    assert all("2)" not in str(gap) for gap in gaps)
