"""General knowledge answers what is recognisably asked of the world, and nothing that may be the company's own."""

import time

import pytest

from frontdesk.answers.facts import names
from frontdesk.answers.general.of_the_world import asks_of_the_world
from frontdesk.answers.general.own_facts import OwnFacts
from frontdesk.answers.general.own_prices import Company, priced_terms
from frontdesk.answers.general.promises import promises, speaks_for_company
from frontdesk.knowledge.search.analyze import terms
from tests.answers.five_companies import INVENTED, INVENTED_ELSEWHERE, PAGES
from tests.answers.questions_of_visitors import OF_COMPANIES
from tests.answers.worldly_questions import OF_THE_WORLD, WORLDLY, WORLDLY_ELSEWHERE
from tests.client import Client, unique
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

LEAST_TOLD = 0.9
"""The share of everyday questions about the world that any of the companies answers."""


def _company(called: str, page: str) -> Company:
    named, spoken = frozenset(names(page)), frozenset(terms(page, "en"))
    return Company(frozenset({called}), "", frozenset(priced_terms(page)), named, spoken)


COMPANIES = {kind: _company(*told) for kind, told in PAGES.items()}


def _pairs(text: str) -> list[tuple[str, str]]:
    lines = [line.strip().split(" | ") for line in text.splitlines() if line.strip()]
    return [(asked, said) for asked, said in lines]


def _invented() -> list[tuple[str, str, str]]:
    both = [*INVENTED.items(), *INVENTED_ELSEWHERE.items()]
    return [(kind, asked, said) for kind, text in both for asked, said in _pairs(text)]


def _is_held(company: Company, question: str, sentence: str) -> bool:
    facts = OwnFacts.of(company.names, question, (), company)
    ours = promises(sentence) or speaks_for_company(sentence)
    return ours or company.is_told_of(sentence) or facts.is_told_in(sentence)


def _is_worldly(company: Company, question: str) -> bool:
    facts = OwnFacts.of(company.names, question, (), company)
    return not (facts.asked or facts.doubted)


@pytest.mark.parametrize(("kind", "question", "sentence"), _invented())
def test_what_a_model_makes_up_of_a_company_is_held(kind: str, question: str, sentence: str) -> None:
    assert _is_held(COMPANIES[kind], question, sentence)


@pytest.mark.parametrize(("question", "sentence"), _pairs(WORLDLY + WORLDLY_ELSEWHERE))
def test_what_the_world_knows_is_told_by_every_company(question: str, sentence: str) -> None:
    assert not [kind for kind, company in COMPANIES.items() if _is_held(company, question, sentence)]


@pytest.mark.parametrize("kind", OF_COMPANIES)
def test_a_question_of_a_visit_is_none_of_the_world(kind: str) -> None:
    asked = [line.strip() for line in OF_COMPANIES[kind].strip().splitlines()]
    assert not [question for question in asked if _is_worldly(COMPANIES[kind], question)]


@pytest.mark.parametrize("kind", COMPANIES)
def test_nearly_every_question_of_the_world_is_known_for_one(kind: str) -> None:
    asked = [line.strip() for line in OF_THE_WORLD.strip().splitlines()]
    held = [question for question in asked if not _is_worldly(COMPANIES[kind], question)]
    assert len(held) <= (1 - LEAST_TOLD) * len(asked), held


@pytest.mark.parametrize(
    "sentence",
    ["Passengers may weigh up to 150 kg.", "Passagiere dürfen bis zu 150 kg wiegen.", "Customers get a mug."],
)
def test_what_those_who_come_may_do_is_the_companys_to_say(sentence: str) -> None:
    assert _is_held(COMPANIES["balloons"], "What is a hot air balloon?", sentence)


def test_what_is_usual_is_said_in_doubt() -> None:
    assert not _is_held(COMPANIES["balloons"], "Do I need a jacket?", "Most people wear a jacket in the morning.")


def test_a_visit_that_is_told_before_is_asked_of() -> None:
    company = COMPANIES["dentist"]
    assert _is_worldly(company, "My cat sneezes a lot. What can it be?")
    assert not _is_worldly(company, "I booked for Friday. What can it be?")


def test_a_long_question_is_read_in_no_time() -> None:
    company = COMPANIES["bikes"]
    for piece in ("the bike ", "what is a ", "how do a s ", "a-a-a", "is the a a ", "please tell me ", "in a to b "):
        asked = piece * (4_000 // len(piece))
        began = time.monotonic()
        asks_of_the_world(asked, company)
        assert time.monotonic() - began < 2, piece


def test_a_model_makes_nothing_up_of_a_company(modelled: Server, stand_in: StandInThread) -> None:
    client: Client = modelled.company(unique("Skylark "), unique("pilot"))
    client.text("Booking", "A deposit of £50 is due when you book. The rest is paid 14 days before the flight.")
    client.text("Who can fly", "The most a passenger may weigh is 120 kg. A basket carries at most 16 passengers.")
    assistant = client.made("/assistants/", name=unique("A "), mode="combined")["uuid"]
    for asked, said in (
        ("is the rest due 7 days before?", "Yes, the rest is due 7 days before."),
        ("Do I need a jacket?", "A jacket is provided free of charge."),
        ("Who is the head pilot?", "The head pilot is John Baker."),
        ("how many people fit in a basket", "Up to 24 people fit in a basket."),
    ):
        stand_in.play("instant", answer=said)
        assert said not in client.say(client.room(assistant=assistant), asked)["support_answer"], asked
    for asked, said in (
        ("How do I boil an egg?", "Boil it for eight minutes."),
        ("Do I need a visa for Japan?", "Tourists need none for 90 days."),
    ):
        stand_in.play("instant", answer=said)
        assert said in client.say(client.room(assistant=assistant), asked)["support_answer"], asked
    stand_in.play("instant")
