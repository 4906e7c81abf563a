"""What is told of the very day, or of being closed, comes first where hours are asked for."""

import pytest

from frontdesk.answers.quoted.closed_days import told_of_day
from frontdesk.answers.quoted.days_said import says_closed
from frontdesk.answers.quoted.each_place import Told
from frontdesk.knowledge.search.analyze import fold
from tests.client import Client
from tests.conftest import Server

PAGE = """# Visit us

## Opening hours

Tuesday to Friday 10:00 to 18:00, Saturday 10:00 to 16:00.

## Shop hours

The shop is open Wednesday to Saturday 11:00 to 15:00.

## Good to know

There is a lift. We are closed on Mondays.
"""


@pytest.fixture(scope="module")
def studio(server: Server) -> Client:
    client = server.private_company("keeper")
    client.uploaded("Visit us.md", PAGE.encode())
    return client


@pytest.mark.parametrize("asked", ["Are you open on Mondays?", "When are you closed?", "Which days are you closed?"])
def test_being_closed_is_told_before_the_hours(studio: Client, asked: str) -> None:
    answer = studio.ask(asked)["support_answer"]
    assert "closed on Mondays" in answer
    assert "10:00" not in answer.split("closed on Mondays")[0], answer


def test_hours_are_told_as_before(studio: Client) -> None:
    answer = studio.ask("When are you open?")["support_answer"]
    assert all(hours in answer for hours in ("10:00 to 18:00", "11:00 to 15:00")), answer


@pytest.mark.parametrize(
    ("question", "sentence", "is_told"),
    [
        ("Are you open on Mondays?", "We are closed on Mondays.", True),
        ("When are you closed?", "We are closed on Mondays and on bank holidays.", True),
        ("Habt ihr montags auf?", "Montags ist geschlossen.", True),
        ("¿Abren los lunes?", "Los lunes está cerrado.", True),
        ("Vous êtes ouverts le dimanche ?", "Nous sommes fermés le dimanche.", True),
        ("Siete aperti la domenica?", "La domenica siamo chiusi.", True),
        ("Estão abertos aos domingos?", "Aos domingos estamos fechados.", True),
        ("Zijn jullie op zondag open?", "Op zondag zijn we gesloten.", True),
        ("Are you open on Fridays?", "We are closed on Mondays.", False),
        ("When are you open?", "We are closed on Mondays.", False),
        ("What does a Monday class cost?", "We are closed on Mondays.", False),
        ("When are you closed?", "The lid must be closed.", False),
        ("Are you open on Mondays?", "The Monday class costs £20.", False),
    ],
)
def test_what_tells_of_the_day(question: str, sentence: str, is_told: bool) -> None:
    told = Told(0, "page", "Visit us", "Visit us", sentence, [(0, len(sentence))])
    assert (told_of_day(question, [told], {"page"}) is not None) is is_told


def test_what_is_closed_elsewhere_is_not_the_companys() -> None:
    sentence = "The pool is closed on Mondays."
    told = Told(0, "pool", "Pool", "Pool", sentence, [(0, len(sentence))])
    assert told_of_day("Are you open on Mondays?", [told], {"visit"}) is None
    assert says_closed(fold(sentence))
