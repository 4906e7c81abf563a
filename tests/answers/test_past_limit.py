"""A limit is told with what holds past it; what is asked of one's own is not answered by what says nothing of it."""

import numpy as np
import pytest

from frontdesk.answers.quoted.bringing import says_nothing_of_own
from frontdesk.answers.quoted.past_limit import with_what_follows
from frontdesk.answers.quoted.windows import Passage, Window
from tests.answers.balloons import REFUSED, fliers, told
from tests.client import Client, unique
from tests.conftest import Server

TUNING = """# Piano tuning

## Prices

A tuning costs £85. A second visit within a month costs £60. Repairs of strings and hammers are £45 an hour.

## Cancelling

You can cancel or move a tuning free of charge up to 48 hours before. After that we charge £40.

We tune uprights and grands of any make in the whole county, and look after pianos of schools, churches and theatres.

## Rückgabe

Mietklaviere können bis 14 Tage vorher kostenlos storniert werden. Danach kostet es 30 £.
"""


def _quoted(text: str, first: int, last: int, most: int = 90) -> str:
    """What is quoted of a text, one sentence a line, where a window goes from one of them to another."""
    starts = [0, *(n + 1 for n, sign in enumerate(text) if sign == "\n")]
    spans = list(zip(starts, [*(start - 1 for start in starts[1:]), len(text)], strict=True))
    passage = Passage(text, "", "", spans, np.ones((len(spans), 1), dtype=np.float32), 0.5)
    words = len(text[spans[first][0] : spans[last][1]].split())
    window = with_what_follows(Window(0, first, last, 1.0, 1.0, 1.0, words), passage, most)
    return text[spans[window.first][0] : spans[window.last][1]]


@pytest.mark.parametrize(
    ("limit", "past"),
    [
        ("Free of charge up to 48 hours before.", "After that we charge £40."),
        ("You can cancel up to 21 days before the flight.", "If you cancel later, we keep half."),
        ("Tell us 3 days before.", "Otherwise it costs £10."),
        ("Kostenlos bis 14 Tage vorher.", "Danach kostet es 30 €."),
        ("Gratis hasta 2 días antes.", "Después cuesta 20 €."),
        ("Gratuit jusqu'à 2 jours avant.", "Ensuite, nous facturons 20 €."),
        ("Gratis fino a 2 giorni prima.", "Dopo costa 20 €."),
        ("Grátis até 2 dias antes.", "Depois custa 20 €."),
        ("Gratis tot 2 dagen van tevoren.", "Daarna kost het 20 €."),
    ],
)
def test_a_limit_and_what_holds_past_it_stay_together(limit: str, past: str) -> None:
    text = f"A tuning costs £85.\n{limit}\n{past}\nWe tune all makes."
    assert _quoted(text, 1, 1) == f"{limit}\n{past}"
    assert _quoted(text, 2, 2) == f"{limit}\n{past}"
    assert _quoted(text, 1, 1, most=3) == limit


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Free of charge up to 48 hours before.", "Bring your tickets."),
        ("We tune all makes.", "After that we go home."),
        ("- up to 48 hours before: free", "- after that: £40"),
    ],
)
def test_other_sentences_are_quoted_alone(first: str, second: str) -> None:
    assert _quoted(f"{first}\n{second}", 0, 0) == first


@pytest.fixture(scope="module")
def tuner(server: Server) -> Client:
    client = server.company(unique("Tuner "), unique("tuner"))
    [assistant] = client.get("/assistants/").json()["results"]
    client.patch(f"/assistants/{assistant['uuid']}/", json={"mode": "private", "length": "short"}).raise_for_status()
    client.uploaded("tuning.md", TUNING.encode())
    return client


@pytest.fixture(scope="module")
def balloons(server: Server) -> Client:
    return fliers(server)


@pytest.mark.parametrize(
    "question",
    [
        "what happens if I cancel my tuning one hour before?",
        "can I cancel 2 days before?",
        "how much notice do I need to cancel?",
        "until when can I cancel my tuning free of charge?",
    ],
)
def test_what_holds_past_a_limit_is_told_with_it(tuner: Client, question: str) -> None:
    answer = told(tuner, question)
    assert "48 hours" in answer
    assert "£40" in answer
    assert REFUSED not in answer


def test_an_offer_of_the_house_is_no_answer_to_what_may_be_brought(balloons: Client) -> None:
    assert REFUSED in told(balloons, "Can I bring my own champagne?")
    assert "not allowed in the basket" in told(balloons, "Can I bring my own dog?")


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("Can I bring my own champagne?", "Champagne is included."),
        ("Darf ich meinen eigenen Sekt mitbringen?", "Sekt ist inklusive."),
        ("¿Puedo traer mi propio champán?", "El champán está incluido."),
        ("Puis-je apporter mon propre champagne ?", "Le champagne est compris."),
        ("Mag ik mijn eigen champagne meenemen?", "Champagne is inbegrepen."),
    ],
)
def test_what_is_included_says_nothing_of_ones_own(question: str, quoted: str) -> None:
    assert says_nothing_of_own(question, [quoted])


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("Can I bring my own champagne?", "You are welcome to bring drinks."),
        ("Can I bring my own food?", "Outside food is not allowed."),
        ("Darf ich meinen eigenen Sekt mitbringen?", "Eigene Getränke sind erlaubt."),
        ("Can I bring champagne?", "Champagne is included."),
        ("Is champagne included?", "Champagne is included."),
    ],
)
def test_what_tells_of_it_answers(question: str, quoted: str) -> None:
    assert not says_nothing_of_own(question, [quoted])
