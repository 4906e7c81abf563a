"""A correction asks the question before about another thing; a follow-up about the branch beside the one before."""

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from frontdesk.answers.phrases import spoken
from frontdesk.knowledge.search.analyze import terms
from frontdesk.knowledge.search.correction import corrected
from frontdesk.knowledge.search.followup import rewrite
from frontdesk.knowledge.search.words import language_of
from tests.client import Client
from tests.conftest import Server

HOURS = """# Opening hours and contact

Otterbrook has two surgeries.

## Otterbrook Main Surgery

14 Weir Road, Otterbrook OT3 8LN. Phone 01632 960 471.

Monday to Friday 8:00 to 18:30, Saturday 9:00 to 13:00.

## Tilford Branch

2 Station Parade, Tilford TF1 2QA. Phone 01632 960 488.

Monday, Wednesday and Friday 14:00 to 17:30.

## Parking

There are nine free spaces behind the main surgery. At Tilford there is street parking only.
"""
VISITS = """# Appointments

Appointments last 15 minutes.

## Home visits

We visit at home within 8 miles of the main surgery, on Tuesday and Thursday afternoons. A home visit costs 65 GBP.

# Emergencies

An out-of-hours consultation costs 225 GBP before treatment.

# Vaccines

The kennel cough vaccine is drops in the nose. It costs 38 GBP and works after 3 weeks.

# Insurance

There is an administration fee of 15 GBP for each direct claim. With other insurers you pay us and claim yourself.

# Paying

We take debit and credit cards, cash and bank transfer. We do not take cheques.
"""


@pytest.fixture(scope="module")
def surgeries(server: Server) -> Iterator[Client]:
    """A vet with two branches."""
    with server.company("Surgeries", "helen") as helen:
        helen.uploaded("hours.md", HOURS.encode())
        helen.uploaded("visits.md", VISITS.encode())
        yield helen


@pytest.mark.parametrize(
    ("asked", "then", "told", "never"),
    [
        ("When is Tilford open?", "and the main surgery?", "8:00 to 18:30", "14:00 to 17:30"),
        ("When is Tilford open?", "and at the main surgery", "8:00 to 18:30", "14:00 to 17:30"),
        ("When is Tilford open?", "no, the main surgery", "8:00 to 18:30", "14:00 to 17:30"),
        ("What time does the main surgery open?", "and tilford?", "14:00 to 17:30", "8:00 to 18:30"),
        ("When are you open at the main surgery?", "what about Tilford", "14:00 to 17:30", "8:00 to 18:30"),
        ("What is the phone number of Tilford?", "and of the main surgery?", "960 471", "960 488"),
    ],
)
def test_a_follow_up_tells_of_the_other_branch_and_not_of_the_first(
    surgeries: Client, asked: str, then: str, told: str, never: str
) -> None:
    room = surgeries.room()
    assert never in surgeries.say(room, asked)["support_answer"]
    answer = surgeries.say(room, then)["support_answer"]
    assert told in answer
    assert never not in answer


def test_a_question_of_its_own_behind_a_price_leaves_the_topic(surgeries: Client) -> None:
    room = surgeries.room()
    assert "38 GBP" in surgeries.say(room, "How much is the kennel cough vaccine?")["support_answer"]
    answer = surgeries.say(room, "and how can I pay?")["support_answer"]
    assert "We take debit and credit cards" in answer
    assert "kennel" not in answer


@pytest.mark.parametrize(
    ("then", "told"),
    [
        ("wrong, I meant the home visit", "65 GBP"),
        ("the out-of-hours one", "225 GBP"),
        ("sorry, not that, the out-of-hours one", "225 GBP"),
    ],
)
def test_a_correction_is_answered(surgeries: Client, then: str, told: str) -> None:
    room = surgeries.room()
    surgeries.say(room, "How much is a consultation?")
    answer = surgeries.say(room, then)
    assert told in answer["support_answer"]
    assert not answer["refused"]


@pytest.mark.parametrize(
    ("earlier", "said", "meant"),
    [
        ("How much is a consultation?", "no, i meant the repeat one", "How much is a repeat consultation?"),
        ("How much is a consultation?", "Not the first visit, the repeat one!", "How much is a repeat consultation?"),
        ("How much is a consultation?", "wrong, I meant the home visit", "How much is a home visit?"),
        ("How much is a visit for a dog?", "no, the repeat one", "How much is a repeat visit for a dog?"),
        ("How much is a visit for a dog?", "no, for a cat", "How much is a visit for a cat?"),
        ("How much is a visit?", "no, for a cat", "How much is a visit for a cat?"),
        ("How long does a haircut take?", "that's wrong, I meant colouring", "How long does a colouring take?"),
        ("How long does a haircut take?", "no, the kids' one", "How long does a kids' haircut take?"),
        ("Do you have gluten-free pizza?", "you misunderstood, the vegan one", "Do you have vegan pizza?"),
        ("How much is the Gold plan?", "no, i meant the bronze one", "How much is the bronze plan?"),
        ("How much are day tickets?", "what about the evening ones?", "How much are evening tickets?"),
        ("Can I rent a van?", "no, I was asking about a trailer", "Can I rent a trailer?"),
        ("Is breakfast included?", "no, I meant dinner", "Is dinner included?"),
        ("How long is the warranty on bikes?", "I meant helmets, sorry", "helmets"),
        ("How long is the warranty on bikes?", "not that, I meant on helmets", "How long is the warranty on helmets?"),
        ("When is Tilford open?", "no, the main surgery", "When is main surgery open?"),
        ("Was kostet eine Untersuchung?", "falsch, ich meinte die Impfung", "Was kostet eine Impfung?"),
        ("¿Cuánto cuesta una consulta?", "no, me refería a la vacuna", "¿Cuánto cuesta una vacuna?"),
        ("Combien coûte une coupe ?", "non, je voulais dire la couleur", "Combien coûte une couleur?"),
        ("Wat kost een knipbeurt?", "nee, ik bedoelde een kleuring", "Wat kost een kleuring?"),
    ],
)
def test_the_thing_that_was_meant_takes_the_place_of_the_other(earlier: str, said: str, meant: str) -> None:
    assert meant in rewrite(said, [earlier])


SAYING = """wrong. The invoice shows 50 EUR|How much is a consultation?
wrong. The invoice shows 50 EUR|How much is an invoice?
wrong, the link goes nowhere|How do I reset my password?
no, the links go nowhere|How do I reset my password?
that's wrong, the parcel never came|When does my parcel come?
that's wrong, the courier dumped it|When does my parcel come?
no, the dog stays home|Can I bring my dog?
incorrect, the page said 40|How much is a page?
wrong, the total shows 12|How much is a wash?
no, the app keeps crashing|How do I install the app?
wrong, the door opens inwards|How wide is the door?
no, the screen flickers|How much is a screen?
wrong, the size chart lies|Which size do I need?
no, the guide came late|How much is a guided tour?
I asked for a refund last week and nobody answered|How much is a wash?
falsch, die Rechnung zeigt 50 EUR|Was kostet eine Untersuchung?
nein, der Hund bleibt zu Hause|Darf mein Hund mit?
falsch, der Link führt ins Leere|Wie buche ich eine Stunde?
no, el enlace no funciona|¿Cuánto cuesta una consulta?"""


@pytest.mark.parametrize("line", SAYING.splitlines())
def test_a_complaint_keeps_its_words(line: str) -> None:
    said, earlier = line.split("|")
    assert corrected(said, earlier) is None


TAKEN = """no, a sofa|How much is it to ship a bike to Norway?|How much is it to ship a sofa to Norway?
no, the sofa|How much is it to ship the bike to Norway?|How much is it to ship the sofa to Norway?
I meant Spain|How much is it to ship a bike to Norway?|How much is it to ship a bike to Spain?
no, a tent|Can I rent a van for the Highlands?|Can I rent a tent for the Highlands?
no, an umbrella|Can I borrow a bike in Amsterdam?|Can I borrow a umbrella in Amsterdam?
no, the suite|How much is breakfast in the standard room?|How much is breakfast in the suite?
no, the suite|How much is a room with breakfast?|How much is a suite with breakfast?
no, the main surgery|When is Tilford open on Sunday?|When is main surgery open on Sunday?
no, the evening class|How much is the morning class in Leeds?|How much is the evening class in Leeds?
no, the oven|What is the warranty on the washing machine in Germany?|What is the warranty on the oven in Germany?
no, the room 14|How much is room 12?|How much is room 14?
no, for 3 people|How much is a room for 2 people?|How much is a room for 3 people?
ich meinte das Großraumbüro|Was kostet die Berliner Wohnung?|Was kostet die Großraumbüro?
ich meinte das Großraumbüro|Was kostet die kleine Wohnung?|Was kostet die Großraumbüro?
I meant the child seat|Can I rent a roof box with the Golf?|Can I rent a child seat with the Golf?
no, for my daughter|How much is a class for my son?|How much is a class for my daughter?
the tandem one|Can I rent a bike?|Can I rent a tandem bike?
nein, die Suite|Was kostet ein Zimmer mit Frühstück?|Was kostet ein Suite mit Frühstück?"""


@pytest.mark.parametrize("line", TAKEN.splitlines())
def test_of_several_things_the_one_that_is_alike_gives_its_place(line: str) -> None:
    said, earlier, asked = line.split("|")
    assert corrected(said, earlier) == asked


BESIDE = """I asked about insurance|How much is it to ship a bike to Norway?
the express one|How much is it to ship a bike to Norway?
the large one|Do you ship sofas to Norway?
no, the indoor one|Can I bring a dog to the main pool?
no, for a dog|How much is shipping to Norway?
I asked about parking|Do you have a table for two on Friday?"""


@pytest.mark.parametrize("line", BESIDE.splitlines())
def test_what_is_like_none_of_several_things_takes_no_place(line: str) -> None:
    said, earlier = line.split("|")
    asked = corrected(said, earlier)
    assert asked is not None
    assert asked.startswith(earlier.rstrip("?"))


@pytest.mark.parametrize(
    "said", ["no, the shop is closed", "the cheaper one", "this one", "I have one", "the first one"]
)
def test_what_says_or_points_puts_nothing_right(said: str) -> None:
    assert not rewrite(said, ["How much is a consultation?"]).startswith("How much")


@pytest.mark.parametrize(
    ("earlier", "said", "beside", "meant"),
    [
        ("When does the old mill open?", "and the harbour?", ("harbour", "mill"), "When does the harbour open?"),
        (
            "How deep is the family pool?",
            "what about the lap one",
            ("lap pool", "family pool"),
            "How deep is the lap pool?",
        ),
        ("Is there wifi in the annex?", "and in the cottage?", ("cottage", "annex"), "Is there wifi in the cottage?"),
    ],
)
def test_a_heading_beside_takes_the_others_place(earlier: str, said: str, beside: tuple[str, str], meant: str) -> None:
    names = frozenset([(frozenset(terms(beside[0])), frozenset(terms(beside[1])))])
    assert rewrite(said, [earlier], names) == meant


def test_of_names_within_names_the_longest_gives_its_place() -> None:
    main, short, long = (frozenset(terms(name)) for name in ("main surgery", "tilford", "tilford green"))
    for pairs in ([(main, short), (main, long)], [(main, long), (main, short)]):
        asked = rewrite("and the main surgery?", ["When is Tilford Green open?"], frozenset(pairs))
        assert asked == "When is the main surgery open?"


def test_which_of_two_is_asked_for_hangs_on_no_seed() -> None:
    program = (
        "from frontdesk.knowledge.search.followup import rewrite\n"
        "f = frozenset\n"
        "pairs = f((f(('main',)), f((other,))) for other in ('mill', 'harbour', 'castle', 'abbey'))\n"
        "print(rewrite('and the main one?', ['Is the mill by the harbour or the castle or the abbey?'], pairs))"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(told) == 1
    assert "main" in told.pop()


@pytest.mark.parametrize(
    "text",
    ["water before op?", "van hire cost", "die cutting price", "plus size dress", "bin collection", "dog met postman"],
)
def test_english_words_that_another_language_has_are_english(text: str) -> None:
    assert spoken(text) in (None, "en")
    assert language_of(text) == "en"


@pytest.mark.parametrize(
    ("text", "language"),
    [("Zimmer mit Balkon?", "de"), ("kaas op brood", "nl"), ("die Preise", "de"), ("cena con vino", "es")],
)
def test_a_short_text_in_another_language_is_in_that(text: str, language: str) -> None:
    assert spoken(text) == language
    assert language_of(text) == language


def test_a_short_english_text_is_refused_in_english(surgeries: Client) -> None:
    assert "person" in surgeries.ask("water before op?")["support_answer"]


def test_a_refusal_tells_what_can_be_helped_with(surgeries: Client) -> None:
    answer = surgeries.ask("do you groom horses?")
    assert answer["refused"]
    assert "help with" in answer["support_answer"]
