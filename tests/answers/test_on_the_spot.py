"""Behind an answer from general knowledge nothing is told of things at hand: they are the company's, and invented."""

import pytest

from frontdesk.answers.general.on_the_spot import is_on_the_spot
from frontdesk.answers.general.own_facts import OwnFacts
from tests.answers.test_terms_of_trade import COMPANY
from tests.client import Client, unique
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

INVENTED = """By the way, tickets are half price today.
You can buy kernels in the foyer for £3.
Many houses have points; you earn one point per pound here.
The next screening is on Friday at 8pm.
The next showing is tomorrow at 6pm.
The next tour starts on Sunday.
The cafe opens at 9am.
Doors close at 7pm.
You can collect your tickets at the desk.
The foyer is closed for repairs.
The swimming pool is open until 9pm today.
You can borrow a bike at the front desk.
Just ask at the counter.
The kitchen closes at 9pm on Sundays.
Our terrace is open daily.
The gift shop is on the first floor and opens at 10am.
Classes start at 7pm on Mondays.
The first tour starts at 11am.
Massages are 20% off this week, and the sauna is free.
Customers can pick up orders at the counter.
Das Café öffnet um 9 Uhr.
Die nächste Führung ist am Freitag um 18 Uhr.
Das Foyer ist wegen Reparaturen geschlossen.
Sie können Ihre Karten an der Kasse abholen.
Tickets sind heute zum halben Preis.
La cafetería abre a las 9:00.
La próxima visita es el viernes a las 18:00.
Puede recoger las entradas en la taquilla.
Le café ouvre à 9h.
La prochaine séance est vendredi à 20h.
Vous pouvez retirer vos billets au guichet.
Il bar apre alle 9:00.
La prossima visita è venerdì alle 18:00.
O bar abre às 9h00.
De volgende rondleiding is vrijdag om 18:00.
Het café opent om 9:00.""".splitlines()
KNOWN = """Paris is the capital of France.
The Eiffel Tower is open daily.
The café of the Louvre opens at 9am.
Popcorn needs hot oil.
Popcorn is a snack made of maize.
A foyer is the entrance hall of a theatre.
The foyer is the entrance area of a theatre.
The bar is a long counter where drinks are served.
You can buy popcorn kernels online.
You can buy yeast in most supermarkets.
Rome is a large city today.
Steam engines are rarely used today.
Today, about nine million people live in London.
The next total solar eclipse is in August 2027.
The next leap year is 2028.
Shops in Germany are closed on Sundays.
The first film with sound was shown in 1927.
The New York Stock Exchange opens at 9:30am.
Doors are usually made of wood.
Many museums are closed on Mondays.
The film opens with a long tracking shot.
Here are the steps you need.
You can see the Mona Lisa in the Louvre.
Leave the dough in the kitchen for two hours.
Close the lid and shake the pan.
In der Küche wird gekocht.
Heute ist Rom eine große Stadt.
Le café est une boisson.
La cocina es el arte de preparar alimentos.""".splitlines()


@pytest.mark.parametrize("sentence", INVENTED)
def test_what_is_at_hand_is_held(sentence: str) -> None:
    assert OwnFacts.of(COMPANY.names, "What is the capital of France?", (), COMPANY).is_told_in(sentence, "Paris.")


@pytest.mark.parametrize("sentence", KNOWN)
def test_what_is_so_in_the_world_passes(sentence: str) -> None:
    assert not is_on_the_spot(sentence, frozenset(), frozenset())


def test_of_the_place_that_was_asked_for_it_is_told() -> None:
    facts = OwnFacts.of(COMPANY.names, "Who built the museum of Sir Henry Wellcome in London?", (), COMPANY)
    assert not is_on_the_spot("The museum is open daily.", frozenset(), frozenset(), facts.elsewhere)


def test_a_long_sentence_is_read_in_no_time() -> None:
    for piece in ("the cafe ", "you can buy ", "the next tour ", "a b a b ", "here you "):
        assert is_on_the_spot(piece * (20_000 // len(piece)), frozenset(), frozenset()) in (True, False)


def test_a_model_tells_only_the_capital(modelled: Server, stand_in: StandInThread) -> None:
    client: Client = modelled.company(unique("Northern Reels "), unique("reeler"))
    client.text("About", "We show films. Tickets are sold at the box office.")
    assistant = client.made("/assistants/", name=unique("A "), mode="combined")["uuid"]
    stand_in.play(
        "instant", answer="The capital is Paris. By the way, tickets are half price today. Doors close at 7pm."
    )
    answer = client.say(client.room(assistant=assistant), "What is the capital of France?")["support_answer"]
    assert "Paris" in answer and "half price" not in answer and "Doors" not in answer, answer
    stand_in.play("instant")
