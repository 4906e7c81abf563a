"""What passages cannot answer is refused; what a model adds to them is caught; small talk needs neither."""

import pytest

from frontdesk.answers.asked.smalltalk import small_talk
from frontdesk.answers.people.person import wants_person
from frontdesk.answers.support.judge import Features, confidence, decide, features, supported
from frontdesk.knowledge.search.score import QuestionTerms, Statistics

PASSAGES = [
    "Help\nPlans\nThe Growth plan costs $9 a month and holds 3 sites. The Business plan costs $19 a month.",
    "Help\nRefunds\nRefunds are not possible after 30 days. Write to billing@shop.example or see https://shop.example/refunds.",
]
SURE = Features(cosine=0.75, gap=0.3, bm25=0.6, coverage=1.0, unknown=0.0, named=0.0, window=0.75, answer=1.0)
LOST = Features(cosine=0.2, gap=0.02, bm25=0.1, coverage=0.2, unknown=0.7, named=0.0, window=0.2, answer=0.1)


def test_a_good_match_is_answered_and_a_poor_one_refused_at_every_strictness() -> None:
    assert 0 <= confidence(LOST) < confidence(SURE) <= 1
    for strictness in ("strict", "balanced", "bold"):
        assert decide(confidence(SURE), strictness)
        assert not decide(confidence(LOST), strictness)


def test_strict_refuses_what_bold_answers() -> None:
    between = 0.5
    assert [decide(between, s) for s in ("strict", "balanced", "bold")] == [False, True, True]


def test_nothing_found_is_refused() -> None:
    seen = features(QuestionTerms((1,)), [], Statistics(0, 0.0, {}), 0.0)
    assert not decide(confidence(seen), "bold")


@pytest.mark.parametrize(
    ("sentence", "passage"),
    [
        ("The Growth plan costs $9 a month.", 0),
        ("It holds three sites on the Growth plan [1].", 0),
        ("Refunds aren't possible after 30 days.", 1),
        ("Write to billing@shop.example for refunds.", 1),
    ],
)
def test_what_a_passage_says_is_supported_by_it(sentence: str, passage: int) -> None:
    verdict = supported(sentence, PASSAGES)
    assert verdict.supported
    assert verdict.passage == passage


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("The Growth plan costs $12 a month.", "number"),
        ("Refunds are possible after 30 days.", "denial"),
        ("Write to help@shop.example for refunds after 30 days.", "link"),
        ("The Growth plan is sold by Stripe for a month.", "name"),
        ("You can pause deliveries whenever you travel.", "words"),
        ("Sure, delivery is free.", "words"),
    ],
)
def test_what_no_passage_says_is_caught(sentence: str, reason: str) -> None:
    verdict = supported(sentence, PASSAGES)
    assert not verdict.supported
    assert verdict.reason == reason


@pytest.mark.parametrize(
    "sentence", ["Hello!", "Here is how to get a refund:", "I don't know.", "Sure, happy to help!", "Gerne!", "---"]
)
def test_politeness_claims_nothing(sentence: str) -> None:
    verdict = supported(sentence, PASSAGES)
    assert verdict.supported
    assert verdict.passage is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hi there!", "greeting"),
        ("¡Hola!", "greeting"),
        ("Guten Tag", "greeting"),
        ("thanks a lot :)", "thanks"),
        ("ok great, thank you so much!", "thanks"),
        ("vielen Dank", "thanks"),
        ("谢谢", "thanks"),
        ("Bye!", "farewell"),
        ("👍", "thanks"),
        ("Who are you?", "who"),
        ("what can you do?", "helps"),
        ("are you a bot or a real person?", "who"),
        ("Sind Sie ein Mensch?", "who"),
        ("who are your suppliers?", None),
        ("are you a member of the trade association?", None),
        ("Hello, how do I pay?", None),
        ("thanks, but where is my invoice", None),
        ("", None),
    ],
)
def test_small_talk_is_told_from_questions(text: str, kind: str | None) -> None:
    assert small_talk(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "Can I talk to a human?",
        "agent please",
        "I want to speak with a real person",
        "Kann ich mit einem Mitarbeiter sprechen?",
        "quiero hablar con una persona",
        "je veux parler à un conseiller",
        "connect me to an operator",
        "转人工",
    ],
)
def test_the_wish_for_a_person_is_heard(text: str) -> None:
    assert wants_person(text)


@pytest.mark.parametrize(
    "text", ["How do I give a person access?", "What can an agent account do?", "How many people visited?", "Hello"]
)
def test_talk_about_people_is_no_such_wish(text: str) -> None:
    assert not wants_person(text)


@pytest.mark.parametrize("said", ["9" * 400 + " to 5 pm", "1." * 3000 + "1 EUR", "9" * 5000 + " EUR"])
def test_a_number_of_any_length_is_read(said: str) -> None:
    assert supported(f"It is {said}.", [f"A\nB\n\nIt is {said}."]).supported
    assert not supported(f"It is {said}.", ["A\nB\n\nIt is 5 EUR."]).supported
