"""A question that names nothing in the world is asked of the company; of the visitor's own things it is not."""

import time

import pytest

from frontdesk.answers.general.dealing_abroad import deals_abroad, tells_a_sum
from frontdesk.answers.general.own_facts import OwnFacts
from frontdesk.answers.general.worldly_words import RECKONED
from tests.answers.test_of_the_world import COMPANIES


def _is_held(kind: str, question: str, sentence: str) -> bool:
    company = COMPANIES[kind]
    return company.is_told_of(sentence) or OwnFacts.of(company.names, question, (), company).is_told_in(sentence)


MADE_UP = [
    ("Which languages are spoken?", "English and German are spoken."),
    ("Who owns the place?", "It is owned by John Smith."),
    ("Who founded it?", "It was founded by Bob in 1990."),
    ("Are vegans catered for?", "Vegans are catered for."),
    ("Which instruments are taught?", "Piano and violin are taught."),
    ("When was it built?", "It was built in 1910."),
    ("What happens if it rains?", "The ride is postponed."),
    ("Welche Sprachen werden gesprochen?", "Es wird Englisch gesprochen."),
    ("¿Qué pasa si llueve?", "Se aplaza."),
    ("Сколько это стоит?", "Это стоит 50 евро."),
    ("Ile to kosztuje?", "To kosztuje 50 złotych."),
    ("Czy można płacić kartą?", "Tak, można."),
    ("Park yeri var mı?", "Evet, var."),
    ("Onko koirat sallittu?", "Kyllä, ovat."),
    ("Cât costă?", "Costă 50 de lei."),
    ("주차장 있나요?", "네, 있습니다."),
    ("А за двоих?", "За двоих 80 евро."),
]
TRUE = [
    ("How often should I brush my teeth?", "Twice a day."),
    ("Why does my back hurt?", "Muscles often cramp."),
    ("Which languages are spoken in Switzerland?", "German, French, Italian and Romansh are spoken in Switzerland."),
    ("Who founded Rome?", "Romulus founded Rome."),
    ("When was the Eiffel Tower built?", "It was built in 1889."),
    ("What happens if you swallow gum?", "It passes through the body."),
    ("Какая столица Франции?", "Столица Франции — Париж."),
    ("Почему небо голубое?", "Воздух рассеивает синий свет."),
    ("フランスの首都は？", "パリです。"),
]


@pytest.mark.parametrize(("question", "sentence"), MADE_UP)
def test_what_names_nothing_in_the_world_is_the_companys_to_say(question: str, sentence: str) -> None:
    assert not [kind for kind in COMPANIES if not _is_held(kind, question, sentence)]


@pytest.mark.parametrize(("question", "sentence"), TRUE)
def test_what_names_something_in_the_world_is_told(question: str, sentence: str) -> None:
    assert not [kind for kind in COMPANIES if kind != "dentist" and _is_held(kind, question, sentence)]


@pytest.mark.parametrize("question", ["Сколько стоит метро в Москве?", "Почему растут цены?", "Dlaczego ceny rosną?"])
def test_a_price_in_the_world_may_be_asked_in_any_language(question: str) -> None:
    assert not deals_abroad(question)


def test_sums_with_many_figures_are_known_in_no_time() -> None:
    asked = "cheaper 1 " * 400
    began = time.monotonic()
    RECKONED.search(asked)
    tells_a_sum("1" * 4_000)
    assert time.monotonic() - began < 0.3
    assert RECKONED.search("which is cheaper, 3 for 10 or 5 for 12?")


@pytest.mark.parametrize(
    ("question", "sentence", "told"),
    [
        ("Do you have a loyalty card?", "Every tenth game is free.", False),
        ("Do you have a loyalty card?", "Most shops give a discount with such a card.", True),
        ("Is the game available in French?", "The game is available in French and Spanish.", False),
        ("What is the French word for bread?", "It is pain.", True),
    ],
)
def test_what_a_company_gives_and_in_which_languages_is_its_own(question: str, sentence: str, told: bool) -> None:
    assert OwnFacts.of(frozenset({"lockhart"}), question).is_told_in(sentence) is not told
