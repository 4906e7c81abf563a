"""General knowledge tells nothing of how it is here, in a house that it doesn't name; of things anywhere it may."""

import pytest

from frontdesk.answers.general.of_here import is_so_here
from frontdesk.answers.general.own_facts import OwnFacts
from tests.answers.so_anywhere_sentences import KNOWN_ANYWHERE
from tests.answers.so_here_sentences import INVENTED_HERE
from tests.answers.test_terms_of_trade import COMPANY
from tests.client import Client, unique
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

REVIEWED = """PayPal is accepted.
You can pay with PayPal.
Euros are accepted.
PayPal wird akzeptiert.
Sie können mit PayPal bezahlen.
Se acepta PayPal.
Cats are welcome.
Katzen sind willkommen.
Los perros son bienvenidos.
Los gatos están permitidos.
Ein Fahrstuhl ist vorhanden.
Eine Umkleide ist vorhanden.
A receipt will be e-mailed to you.
Friends can watch for free.
Wheels can be rented for £30 a week.
The teachers all have ten years of experience.
Appointments are not necessary.
A certificate is handed out at the end.
The glazes used here are lead-free.""".splitlines()


@pytest.mark.parametrize("sentence", [*REVIEWED, *INVENTED_HERE])
def test_what_is_so_here_is_held(sentence: str) -> None:
    assert OwnFacts.of(COMPANY.names, "How is clay made?", (), COMPANY).is_told_in(sentence)


@pytest.mark.parametrize("sentence", KNOWN_ANYWHERE)
def test_what_is_so_anywhere_passes(sentence: str) -> None:
    assert not OwnFacts.of(COMPANY.names, "How is clay made?", (), COMPANY).is_told_in(sentence)


def test_a_long_sentence_is_read_in_no_time() -> None:
    for piece in ("receipts and cards ", "a b a b ", "is also ", "£1 £1 "):
        said = piece * (20_000 // len(piece))
        assert not is_so_here(said, said)


def test_a_model_furnishes_no_house(modelled: Server, stand_in: StandInThread) -> None:
    client: Client = modelled.company(unique("Northern Rooms "), unique("keeper"))
    client.text("About", "Clay is sold by the bag.")
    assistant = client.made("/assistants/", name=unique("A "), mode="combined")["uuid"]
    stand_in.play("instant", answer="Bisque is pottery that has been fired once. PayPal is accepted. There is a lift.")
    answer = client.say(client.room(assistant=assistant), "What is bisque?")["support_answer"]
    assert "fired once" in answer and "PayPal" not in answer and "lift" not in answer, answer
    stand_in.play("instant")
