"""Seasons, heights, weights, room and what happens in a case, asked for in other words than pages tell them."""

import pytest

from frontdesk.answers.quoted.told_asked import tells_asked
from tests.answers.balloons import REFUSED, fliers, told
from tests.client import Client
from tests.conftest import Server

SEASON = "from March to October"


@pytest.fixture(scope="module")
def balloons(server: Server) -> Client:
    return fliers(server)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("When do you fly?", SEASON),
        ("which months do you fly?", SEASON),
        ("Do you fly in April?", SEASON),
        ("Do you fly in December?", SEASON),
        ("do you fly in winter?", SEASON),
        ("what is your season?", SEASON),
        ("when does the season start", SEASON),
        ("how many people fit in a basket", "at most 16"),
        ("what is the height limit", "1.30 m"),
        ("minimum height?", "1.30 m"),
        ("is the minimum height 1.40m?", "1.30 m"),
        ("What is the maximum weight?", "120 kg"),
        ("is the weight limit 110kg?", "120 kg"),
        ("is the rest due 7 days before?", "14 days before"),
        ("What happens if it rains?", "no rain"),
        ("can my daughter come, she is 9", "8 years"),
        ("my son is 7, can he come?", "8 years"),
    ],
)
def test_what_is_told_in_other_words_is_answered(balloons: Client, question: str, fact: str) -> None:
    answer = told(balloons, question)
    assert fact in answer.split("[1]")[0], answer
    assert REFUSED not in answer


@pytest.mark.parametrize("asked", ["and how long?", "how long?", "and how long does it take?"])
@pytest.mark.parametrize("before", ["what time is the sunrise flight", "How much is the sunrise flight?"])
def test_how_long_goes_on_about_what_was_asked(balloons: Client, before: str, asked: str) -> None:
    answer = told(balloons, before, asked)
    assert "lasts about one hour" in answer
    assert REFUSED not in answer


@pytest.mark.parametrize(
    "question", ["Are kids cheaper?", "is there a discount for children?", "Do kids get a discount?"]
)
def test_the_discount_of_others_is_not_told_of_children(balloons: Client, question: str) -> None:
    assert "10% off. [1]" not in told(balloons, question)


def test_the_discount_of_groups_is_told(balloons: Client) -> None:
    answer = told(balloons, "are there group discounts?")
    assert "10% off" in answer
    assert REFUSED not in answer


@pytest.mark.parametrize(
    ("question", "sentence", "language"),
    [
        ("Wann sind Ballonfahrten?", "Ballonfahrten gibt es von März bis Oktober.", "de"),
        ("In welchen Monaten sind Ballonfahrten?", "Ballonfahrten gibt es von März bis Oktober.", "de"),
        ("¿Hay vuelos en abril?", "Los vuelos son de marzo a octubre.", "es"),
        ("Quand sont les vols ?", "Les vols ont lieu de mars à octobre.", "fr"),
        ("Quanto è il peso massimo?", "Il passeggero può pesare fino a 120 kg.", "it"),
        ("Qual é a altura mínima?", "Altura mínima: 1,30 m.", "pt"),
        ("Wat is het maximale gewicht?", "Je mag maximaal 120 kg wegen.", "nl"),
        ("Wie viele Personen passen in den Korb?", "In den Korb passen bis zu 16 Personen.", "de"),
    ],
)
def test_limits_in_several_languages(question: str, sentence: str, language: str) -> None:
    assert tells_asked(question, sentence, language)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("When do you fly?", "The shop is open from March to October."),
        ("When do you fly?", "We fly when the wind is low."),
        ("how many people fit in a basket", "The minibus carries at most 16 passengers."),
        ("how many people fit in a basket", "A basket costs 16 pounds."),
        ("What is the maximum weight?", "The basket is 120 cm high."),
        ("what is the height limit", "The weight limit is 120 kg."),
        ("What happens if it snows?", "We fly only when there is no rain."),
        ("Can I pay in instalments?", "You pay when you install the app."),
        ("Are kids cheaper?", "Groups of eight or more get 10% off."),
        ("is the rest due 7 days before?", "The date can be changed 14 days before."),
    ],
)
def test_what_tells_another_thing_tells_none(question: str, sentence: str) -> None:
    assert not tells_asked(question, sentence, "en")
