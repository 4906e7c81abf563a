"""A pair's answer is given for the visitor's question, and for no other, however alike."""

import pytest

from frontdesk.answers.quoted.pairs import Pair, closest

KNOWN = ["order", "cancel", "plan", "parcel", "user", "pay", "ship", "mattress", "deliv", "return", "bike", "park"]
KNOWN += ["upload", "shoe", "card", "age", "newslett", "limit", "lorri"]
OTHER = Pair("Do you repair bikes?", 0.3, 0.0)


@pytest.mark.parametrize(
    ("question", "stored", "cosine"),
    [
        ("how can i cancel a plan", "How do I cancel my plan?", 0.7),
        ("Where is my parcel right now?", "How do I track my order?", 0.9),
        ("Cancel Plan Please", "How do I cancel my plan?", 0.85),
        ("cost of mattreses", "Cost of mattress", 0.9),
        ("How do I cancel my subscripton?", "How do I cancel my subscription?", 0.85),
        ("Is registration required?", "Do I have to register?", 0.85),
        ("Is delivery free?", "Is shipping free?", 0.9),
        ("Are dogs allowed?", "Are dogs welcome?", 0.9),
    ],
)
def test_the_same_question_in_other_words_is_given(question: str, stored: str, cosine: float) -> None:
    place, likely = closest(question, [OTHER, Pair(stored, cosine, 0.5)], KNOWN, "en", foreign=False)
    assert place == 1
    assert likely > 0.6


@pytest.mark.parametrize(
    ("question", "stored", "cosine"),
    [
        ("Tell me about the Ortho mattress", "Tell me about the Ergo mattress", 0.97),
        ("Are cats welcome?", "Are dogs welcome?", 0.9),
        ("Is breakfast included?", "Is parking included?", 0.9),
        ("Is it free for 10 users?", "Is it free for 5 users?", 0.97),
        ("What if I do not pay?", "What if I pay?", 0.95),
        ("Do you ship to Sweden?", "Do you ship to Iceland?", 0.92),
        ("do you deliver to canada", "Do you ship to Iceland?", 0.9),
        ("Are cats and horses allowed in the hut?", "Are dogs allowed in the hut?", 0.9),
        ("Can I bring my cat into the shop?", "Can I bring my dog into the store?", 0.9),
        ("Do you shorten jackets?", "Can you shorten trousers?", 0.85),
        ("Can I return a stolen bike?", "Can I return a bike?", 0.95),
        ("Do you refuse to ship to Iceland?", "Do you ship to Iceland?", 0.97),
        ("Is there parking for trucks?", "Is there parking?", 0.9),
        ("Can I return a bike after 90 days?", "Can I return a bike?", 0.95),
        ("Is it free for 5 or 10 users?", "Is it free for 5 users?", 0.97),
        ("Why was my order cancelled?", "How do I cancel my order?", 0.62),
        ("How long is the guarantee on batteries?", "How long is the guarantee on frames?", 0.9),
        ("my order", "How do I order?", 0.6),
        ("Do you ship abroad?", "Do you rent bikes?", 0.5),
        ("Do you sell men's shoes?", "Do you sell women's shoes?", 0.9),
        ("Are you open on weekdays?", "Are you open on weekends?", 0.9),
        ("How do I lock my card?", "How do I unlock my card?", 0.9),
        ("What is the minimum age?", "What is the maximum age?", 0.9),
        ("How do I subscribe to the newsletter?", "How do I unsubscribe from the newsletter?", 0.9),
        ("How do I deactivate two-step login?", "How do I activate two-step login?", 0.95),
        ("How do I increase my limit?", "How do I decrease my limit?", 0.95),
        ("How do I upload a lorry?", "How do I unload a lorry?", 0.9),
    ],
)
def test_another_question_is_not(question: str, stored: str, cosine: float) -> None:
    pairs = [OTHER, Pair(stored, cosine, 0.5, "Yes, within 30 days.")]
    _, likely = closest(question, pairs, KNOWN, "en", foreign=False)
    assert likely < 0.45


def test_a_number_of_the_answer_may_be_said() -> None:
    pair = Pair("How long can I return things?", 0.85, 0.5, "Within 30 days, unused.")
    assert closest("Do I get my money back within 30 days?", [OTHER, pair], KNOWN, "en", foreign=False)[1] > 0.6


def test_of_two_pairs_alike_neither_is_sure() -> None:
    alone = closest("features of the mattress", [Pair("Mattress features?", 0.75, 1.0)], KNOWN, "en", foreign=False)
    two = [Pair("Mattress warranty features?", 0.75, 1.0), Pair("Mattress cover features?", 0.75, 1.0)]
    assert closest("features of the mattress", two, KNOWN, "en", foreign=False)[1] < alone[1]


def test_of_none_there_is_none() -> None:
    assert closest("anything", [], [], "en", foreign=False) == (-1, 0.0)
