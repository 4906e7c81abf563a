"""Whether something is there is told by what begins with it, in however few words that is asked."""

import pytest

from frontdesk.answers.quoted.existence import begins_with_asked, says_of_it
from tests.client import Client, unique
from tests.conftest import Server

SITE = """# On the site

- Hot showers, free, in both blocks
- Washing machine £4, tumble dryer £3 (coins only)
- Wi-Fi is free at reception and in the café; there's none on the pitches
- Drinking water taps in every field
- **Parking**: 20 spaces

The playground is next to the lower field. We take cards, cash and bank transfer; we don't take American Express.
"""


@pytest.fixture(scope="module")
def camp(server: Server) -> Client:
    client = server.company(unique("Camp "), unique("warden"))
    client.text("On the site", SITE)
    return client


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("is there wifi", "Wi-Fi is free"),
        ("do you have wi-fi?", "Wi-Fi is free"),
        ("Are there showers?", "Hot showers"),
        ("is there parking on site?", "20 spaces"),
        ("do you take amex", "American Express"),
    ],
)
def test_what_is_there_is_told(camp: Client, question: str, told: str) -> None:
    answer = camp.ask(question)
    assert not answer["refused"]
    assert told in answer["support_answer"]


@pytest.mark.parametrize("question", ["is there a sauna?", "do you have bears?", "is there a golf course nearby?"])
def test_what_no_page_names_is_not_known(camp: Client, question: str) -> None:
    assert camp.ask(question)["refused"]


@pytest.mark.parametrize(
    ("language", "question", "text"),
    [
        ("en", "is there a shower", SITE),
        ("en", "hi, do you guys have parking?", SITE),
        ("en", "does the site have wifi", SITE),
        ("de", "Gibt es bei euch WLAN?", "WLAN ist kostenlos."),
        ("es", "¿Hay wifi?", "El wifi es gratis."),
        ("fr", "Y a-t-il un parking ?", "Parking gratuit devant la maison."),
        ("nl", "Is er wifi?", "Wifi is gratis."),
        ("en", "is there a lift?", "The lift is next to the stairs."),
        ("en", "do you have baby changing tables?", "Baby changing tables can be found on each floor."),
    ],
)
def test_a_sentence_may_begin_with_it(language: str, question: str, text: str) -> None:
    assert begins_with_asked(question, text, language)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("is there wifi on the pitches?", SITE),
        ("do you have free parking?", SITE),
        ("is there a shower for dogs?", SITE),
        ("how much is the washing machine?", SITE),
        ("is there a pool?", "Beside the playground there is a pool table."),
        ("is there a lift?", "Nobody has to ask for the lift."),
        ("is there a gym?", "Gym shoes must be clean."),
        ("do you have a pool?", "Pool tables are on the first floor."),
        ("is there a bus?", "Bus lanes are monitored by cameras."),
        ("do you have wheelchairs?", "Wheelchair users enter by the side door."),
        ("is there a lift?", "Lift the lid slowly."),
        ("do you have free wifi?", "Free parking, wifi £3"),
    ],
)
def test_what_is_asked_of_it_or_named_in_passing_is_something_else(question: str, text: str) -> None:
    assert not begins_with_asked(question, text, "en")


@pytest.mark.parametrize(
    ("question", "sentence", "language"),
    [
        ("is there a booking fee?", "There is no booking fee.", "en"),
        ("Do you have a booking fee?", "We don't charge a booking fee, but a deposit.", "en"),
        ("do you have a sauna?", "The pool is heated, and there's also a sauna.", "en"),
        ("is there wifi?", "Sorry, there isn't any Wi-Fi.", "en"),
        ("Gibt es eine Sauna?", "Es gibt leider keine Sauna.", "de"),
        ("¿Hay piscina?", "No hay piscina.", "es"),
        ("Y a-t-il un parking ?", "Il n'y a pas de parking.", "fr"),
    ],
)
def test_a_sentence_says_of_it_that_there_is_one_or_none(question: str, sentence: str, language: str) -> None:
    assert says_of_it(question, sentence, language)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("is there a toilet?", "There is no toilet in the tent."),
        ("is there a fee?", "There is no booking fee."),
        ("how much is the booking fee?", "There is no booking fee."),
        ("is there a booking fee?", "A cancellation fee is charged."),
    ],
)
def test_a_sentence_says_nothing_of_it(question: str, sentence: str) -> None:
    assert not says_of_it(question, sentence, "en")


def test_that_there_is_none_is_said_first(camp: Client) -> None:
    fees = "A cleaning fee of 65 EUR is charged once. It covers the gas bottle. There is no booking fee."
    camp.text("Fees", f"# Prices\n\n## Fees\n\n{fees}")
    camp.text("Booking", "# Booking\n\nA booking is made by telephone. You pay 25% at booking and the rest on arrival.")
    assert camp.ask("Is there a booking fee?")["support_answer"].startswith("There is no booking fee.")
