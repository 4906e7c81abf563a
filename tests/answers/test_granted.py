"""General knowledge gives nothing away and asks for no money in a company's name, and explains whatever it is asked."""

import pytest

from frontdesk.answers.general.granted import is_granted
from frontdesk.answers.general.own_facts import OwnFacts
from frontdesk.answers.general.promises import promises, speaks_for_company
from tests.answers.granted_sentences import EXPLAINED, GRANTED
from tests.answers.test_terms_of_trade import COMPANY
from tests.client import Client, unique
from tests.conftest import Server
from tests.stand_in_thread import StandInThread


def _is_held(sentence: str) -> bool:
    facts = OwnFacts.of(COMPANY.names, "How do I pack glasses?", (), COMPANY)
    ours = promises(sentence) or speaks_for_company(sentence)
    return ours or COMPANY.is_told_of(sentence) or facts.is_told_in(sentence)


@pytest.mark.parametrize("sentence", GRANTED)
def test_what_is_given_or_asked_in_the_companys_name_is_held(sentence: str) -> None:
    assert _is_held(sentence)


@pytest.mark.parametrize("sentence", EXPLAINED)
def test_an_explanation_passes(sentence: str) -> None:
    assert not _is_held(sentence)


def test_a_secret_of_the_house_is_no_explanation() -> None:
    assert _is_held("The wifi password is Sunny2024.")
    assert not _is_held("The password is stored as a hash.")


def test_a_long_sentence_is_read_in_no_time() -> None:
    for piece in ("you can park for ", "kids go and ", "pay £1 £1 ", "is on us ", "you have a day to "):
        said = piece * (20_000 // len(piece))
        is_granted(said, said)


def test_a_model_gives_nothing_away(modelled: Server, stand_in: StandInThread) -> None:
    client: Client = modelled.company(unique("Northern Rooms "), unique("keeper"))
    client.text("About", "Clay is sold by the bag.")
    assistant = client.made("/assistants/", name=unique("A "), mode="combined")["uuid"]
    stand_in.play("instant", answer="Bisque is pottery that has been fired once. Kids go free. Pay £20 at the desk.")
    answer = client.say(client.room(assistant=assistant), "What is bisque?")["support_answer"]
    assert "fired once" in answer and "free" not in answer and "£20" not in answer, answer
    stand_in.play("instant")
