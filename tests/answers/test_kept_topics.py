"""A question that could stand alone is asked about the topic before it, unless it is answered of something it names."""

from collections.abc import Iterator

import pytest

from frontdesk.answers.asked.permission import permitted
from frontdesk.knowledge.search.short_forms import written_out
from tests.client import Client
from tests.conftest import Server

POOL = {
    "lessons.md": """# Swimming lessons

## Prices

A course of ten lessons costs £95. A single lesson is £12.

## Cancelling a lesson

You can cancel a lesson up to 24 hours before and get a credit. Later than that the lesson is charged in full.

## What to bring

Bring a towel, goggles and a swim cap.
""",
    "parties.md": """# Pool parties

A pool party costs £180 for up to 15 children. Each further child is £8, with a maximum of 25 children.

## Cancelling a party

Parties can be cancelled free of charge up to 14 days before the date. After that the deposit of £50 is kept.

## Food

You may bring your own cake. We have a kitchen with a fridge.
""",
    "tours.md": """# Boat hire

A boat costs 45 EUR a day. A hire can be cancelled free of charge until 48 hours before it begins.

# Guided tours

Our guided tour starts at 10 am at the harbour and lasts 3 hours. It costs 35 EUR.

Tours can be cancelled free of charge until the evening before.
""",
    "visit.md": """# Visiting us

The car park behind the building is free for 3 hours.

## Opening hours

Monday to Friday 7 am to 9 pm, Saturday 8 am to 6 pm, Sunday 9 am to 5 pm.
""",
    "stores.md": """# Stores

## Leeds

Our Leeds store has an office. It is open Monday to Friday from 8:30 to 18:00 and Saturday from 9:00 to 16:00.

## York

Our York store has an office. It is open Monday to Friday from 9:00 to 17:30 and is closed at weekends.
""",
    "rooms.md": """# Double rooms

Double rooms cost £110 a night. Breakfast is included. Dogs are welcome in the ground floor rooms for £10 a night.

# Holiday cottage

The cottage sleeps six and costs £890 a week. Breakfast is not part of the cottage. Dogs are not allowed in the cottage.
""",
}


@pytest.fixture(scope="module")
def resort(server: Server) -> Iterator[Client]:
    """A place with a pool, boats and beds."""
    with server.company("Resort", "wendy") as wendy:
        for name, page in POOL.items():
            wendy.uploaded(name, page.encode())
        yield wendy


@pytest.mark.parametrize(
    ("talk", "told"),
    [
        (["whats the price for parties", "can i cancel 10 days before"], "14 days"),
        (["how much is a course of lessons", "can i cancel 10 days before"], "24 hours"),
        (["how much is a single lesson", "can i cancel the day before"], "24 hours"),
        (["how much is a course of lessons", "can i cancel 10 days before", "what do i need to bring"], "goggles"),
        (["whats the price for parties", "what about 30 kids"], "maximum of 25"),
        (["when does the tour start", "can i cancel the day before"], "the evening before"),
        (["when does the tour start", "can i cancel the day before", "what does it cost"], "35 EUR"),
        (["how much is a boat", "can i cancel the day before"], "48 hours"),
        (["how much is the cottage", "is breakfast included"], "Breakfast is not part"),
        (["how much is a double room", "is breakfast included"], "Breakfast is included"),
        (["how much is the cottage", "can we bring our dog"], "not allowed"),
        (["When is the York office open?", "And on Saturday?"], "closed at weekends"),
        (["When is the Leeds office open?", "And on Saturday?"], "9:00 to 16:00"),
        (["what does a double room cost", "can we bring our dog"], "Dogs are welcome"),
    ],
)
def test_what_is_told_first_is_about_the_topic(resort: Client, talk: list[str], told: str) -> None:
    room = resort.room()
    *before, last = [resort.say(room, question) for question in talk]
    assert before
    assert told in last["support_answer"].partition("[1]")[0]


@pytest.mark.parametrize(
    ("talk", "told"),
    [
        (["how much is a party", "where can i park"], "car park"),
        (["how much is a party", "when are you open on sunday"], "9 am to 5 pm"),
        (["how much is a party", "how do I cancel a lesson"], "24 hours"),
        (["how much is a party", "can I bring a towel to the lessons"], "Bring a towel"),
        (["how much is a double room", "how much is a boat"], "45 EUR"),
    ],
)
def test_a_question_that_names_something_else_leaves_the_topic(resort: Client, talk: list[str], told: str) -> None:
    room = resort.room()
    *_, last = [resort.say(room, question) for question in talk]
    assert told in last["support_answer"].partition("[1]")[0]


def test_what_may_be_brought_is_answered_by_what_is_welcome(resort: Client) -> None:
    answer = resort.say(resort.room(), "Can I bring my dog?")
    assert "Dogs are" in answer["support_answer"]
    assert not answer["refused"]
    assert resort.say(resort.room(), "Can I bring my cat?")["refused"]


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Can I bring my dog?", "Is my dog allowed?"),
        ("Are we allowed to bring along our own cake", "Is our own cake allowed?"),
        ("Darf ich meinen Hund mitbringen?", "Ist meinen hund erlaubt?"),
        ("¿Puedo llevar a mi perro?", "Se permite mi perro?"),
        ("Peut-on venir avec un chien ?", "un chien est admis ?"),
        ("What should I bring?", "What should I bring?"),
        ("Can I bring it back later?", "Can I bring it back later?"),
        ("Can I take out a membership?", "Can I take out a membership?"),
    ],
)
def test_bringing_is_asked_as_being_allowed(question: str, asked: str) -> None:
    assert permitted(question) == asked


@pytest.mark.parametrize(
    ("question", "written"),
    [
        ("Acceptez-vous les chiens ?", "Acceptez vous les chiens ?"),
        ("Y a-t-il un parking ?", "Y a il un parking ?"),
        ("Comment prendre rendez-vous ?", "Comment prendre rendez-vous ?"),
        ("Is there a sign-on bonus?", "Is there a sign-on bonus?"),
    ],
)
def test_a_french_verb_stands_apart_from_who_does_it(question: str, written: str) -> None:
    assert written_out(question) == written
