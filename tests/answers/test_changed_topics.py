"""What takes a forbidden thing's place is answered, what goes on about it is not; of a price the question goes on."""

import asyncio
import time
import uuid

import numpy as np
import pytest

from frontdesk.answers.asked.left_alone import Judged, judged, tells
from frontdesk.answers.asked.topics import about, is_told
from frontdesk.answers.conversation import Asked, Said, Speaker
from frontdesk.knowledge.search.find import Vector

DOG, PRICE = "Can I bring my dog?", "how much is the sunrise flight?"
BESIDE_DOGS = """What about parking?|and breakfast?|and opening hours?|Okay, and the address?|what about my cat?
On which days are you open?|In which street are you?|With which bus can I come?
For how many people is the flat?|Für welche Tage gilt das Ticket?|In winter, are you open?
Im Winter, habt ihr offen?|and the menu|And children?|und das frühstück?|und Frühstück?|y el desayuno?
et le petit-déjeuner ?|e la colazione?|e o estacionamento?|en het ontbijt?|In welcher Straße seid ihr?
En qué calle están?|Dans quelle rue êtes-vous ?|In quale via siete?|Em que rua ficam?
In welke straat zitten jullie?|thanks, and wifi?|how about the sauna?|what about check-in times?
Under what name did I book?|During which months do you close?|On Sundays, can I come later?|and my bike?
and a table for two?|what about a cot for the baby?|and what about parking at the station?
what if I am late?|At which station do I get off?|To whom do I write?|Is there parking?
And what about towels?|what about check in?|Und Parkplätze?|Wie sieht es mit Parken aus?
Und wo kann ich parken?|also, do you have wifi?|and a pool?|and an extra bed?
Mit welchem Bus komme ich zu euch?|Auf welchem Stockwerk ist das Zimmer?|Ab wann habt ihr offen?
Von wann bis wann ist die Rezeption besetzt?|En quelle année avez-vous ouvert ?
Avec quel bus peut-on venir ?|¿Con qué autobús puedo ir?|¿Para cuántas personas es el piso?
Con quale autobus posso arrivare?|Com que autocarro posso ir?|Met welke bus kan ik komen?
For what time is dinner?|By when do I have to check out?|At the weekend, do you have breakfast?
in July are you open?|During the summer, is the pool heated?|Im Sommer, ist der Pool beheizt?
En verano, ¿está abierta la piscina?|En été, est-ce que la piscine est ouverte ?|and payment?
ok and how can I pay?|Right, and check-out time?|but what about smoking?|and my parents?|and our luggage?
How about bicycles?|what about a late arrival?|and swimming?|and late check-out?|and the swimming pool
and Wi-Fi in the rooms?"""
OF_DOGS = """and in the vehicle?|is he allowed inside?|and on Sundays?|and two?|and inside?|without a leash?
and at breakfast?|why?|and why not?|what about it?|what about a small one?|and is that free?
and in winter?|y en el coche?|und im Auto?|et dans la voiture ?|en in de auto?|e in macchina?
and tomorrow?|and weekends?|on which days?|and his basket?|and in my room?|and for the flight?
what about at night?|and on the terrace?|and during breakfast?|and at the restaurant?|and on a leash?
in the restaurant?|und im Zimmer?|und nachts?|und draußen?|y en la terraza?|et au restaurant ?
e nel ristorante?|en in het restaurant?|can he come too?|is that allowed?|would it cost extra?
and under the table?|also in the garden?|and a second one?|and another one?|and both of them?|and outside?
is it allowed?|and for a week?|and in which rooms?"""
BESIDE_PRICES = """On which days are you open?|In which street are you?|With which bus can I come?
For how many people is the flat?|Für welche Tage gilt das Ticket?|In winter, are you open?
and opening hours?|Okay, and the address?|and the duration?|on which days?|Is there parking?
and is there parking?|and where do we meet?|With whom do I fly?|In what language is the tour?
and the phone number?|und die Öffnungszeiten?|y el horario?|et les horaires ?|and where are you?
and your email?|From which field do you start?|At the weekend, do you have breakfast?|For what age is it?
By which door do I enter?"""
OF_PRICES = """and the sunset one?|and for the private flight?|for two?|and the proposal package?|What about parking?
and in winter?|ok, what about the evening?|and breakfast?|per person?|how much?|and for how much?
and on Sundays?|and for children?|und für Kinder?|y para niños?|et pour les enfants ?|e per i bambini?
e para crianças?|en voor kinderen?|and with breakfast?|what about groups?|and the balloon?|each?
and the longer one?"""
BESIDE = [
    ("dogs", "Can I bring my dog?", "Is there parking?", "and in winter?"),
    ("dogs", "Can I bring my dog?", "and breakfast?", "and on Sundays?"),
    ("prices", "how much is the sunrise flight?", "When are you open?", "and on Sundays?"),
]
GOES_ON = [
    ("deposit", "how much is the deposit?", "is it refundable?"),
    ("deposit", "how much is the deposit?", "and refundable?"),
    ("returns", "Can I return a jacket?", "and shoes?"),
    ("refunds", "Can I get a refund for my ticket?", "and my voucher?"),
    ("dogs", "Can I bring my dog on the morning flight?", "and the evening flight?"),
    ("dogs", "Can I bring my dog?", "and in the vehicle?", "and on Sundays?"),
    ("dogs", "Can I bring my dog?", "Really?", "and in the vehicle?"),
    ("prices", "how much is the sunrise flight?", "and the evening one?", "and the private one?"),
    ("pregnancy", "can I fly when I am pregnant?", "and in the first month?"),
]


async def _nowhere(_: str) -> Vector:
    return np.zeros(3, dtype=np.float32)


def _judged(topic: str, *questions: str) -> Judged:
    speaker = Speaker("private", "", "", "normal", "", forbidden_topics=[topic])
    history = tuple(each for said in questions[:-1] for each in (Said("visitor", said), Said("assistant", "No.")))
    asked = Asked(
        uuid.uuid4(),
        uuid.uuid4(),
        (),
        questions[-1],
        (questions[-1],),
        history,
        speaker,
        has_pages=True,
        has_products=False,
    )
    return asyncio.run(judged(asked, _nowhere))


def _after(topic: str, first: str, block: str) -> list[tuple[str, ...]]:
    return [(topic, first, each) for line in block.splitlines() for each in line.split("|")]


@pytest.mark.parametrize("said", [*_after("dogs", DOG, BESIDE_DOGS), *_after("prices", PRICE, BESIDE_PRICES), *BESIDE])
def test_whoever_changes_the_topic_is_answered(said: tuple[str, ...]) -> None:
    assert not _judged(*said).forbidden


@pytest.mark.parametrize("said", [*_after("dogs", DOG, OF_DOGS), *_after("prices", PRICE, OF_PRICES), *GOES_ON])
def test_what_goes_on_is_left_alone(said: tuple[str, ...]) -> None:
    assert _judged(*said).forbidden


def test_nothing_of_the_dog_is_carried_to_breakfast() -> None:
    assert _judged("dogs", DOG, "and breakfast?").asked.history == ()


def test_what_stands_beside_a_quote_is_judged_too() -> None:
    assert tells("> We open at 9.\n\nThe tour costs 45 euros.", "hi there", ["prices"])
    assert not tells("> We open at 9.\n\nThe tour lasts 45 minutes.", "hi there", ["prices"])


@pytest.mark.parametrize("text", ["1," * 2000, "1." * 2000 + "x", "£ " * 2000, "1 " * 2000])
def test_long_texts_are_judged_at_once(text: str) -> None:
    begun = time.perf_counter()
    is_told("prices", text)
    tells(text, "hi there", ["prices"])
    asyncio.run(about(text, ["prices"], _nowhere))
    assert time.perf_counter() - begun < 0.4


@pytest.mark.parametrize(
    "text", ["It costs 1,250.50 euros.", "Just 45 EUR", "3 k dollars", "1.200.000,00 euros in all", "£5"]
)
def test_a_sum_is_told(text: str) -> None:
    assert is_told("prices", text)
