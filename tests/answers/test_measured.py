"""How high, long or far a thing is, is told by what has the measure's noun; what is only called "high" tells none."""

import pytest

from frontdesk.answers.quoted.measured import tells_measure, tells_no_height
from tests.client import Client
from tests.conftest import Server

BOATS = """# Our boats

All our boats were built on the lake and are moored at the jetty. We have two models.

| Model | Berths | Length | Height | Weight |
| --- | --- | --- | --- | --- |
| Heron | 2 | 4.9 m | 1.99 m | 850 kg |
| Kingfisher | 6 | 6.9 m | 2.95 m | 1,900 kg |

## Heron

The Heron is our small boat for two people. It has a stove.

## Kingfisher

The Kingfisher is our largest boat. It has a bathroom.
"""
PRICES = """# Prices and seasons

| Boat | Low season | High season |
| --- | --- | --- |
| Heron | 80 EUR | 120 EUR |
| Kingfisher | 110 EUR | 189 EUR |
"""


@pytest.fixture(scope="module")
def boats(server: Server) -> Client:
    client = server.private_company("boats")
    client.text("Our boats", BOATS)
    client.text("Prices and seasons", PRICES)
    return client


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How high is the Kingfisher?", "2.95 m"),
        ("How tall is the Heron?", "1.99 m"),
        ("How long is the Heron?", "4.9 m"),
        ("What is the length of the Kingfisher?", "6.9 m"),
        ("How heavy is the Heron?", "850 kg"),
    ],
)
def test_a_measure_is_told(boats: Client, question: str, told: str) -> None:
    answer = boats.ask(question)
    assert not answer["refused"]
    assert told in answer["support_answer"]
    assert "EUR" not in answer["support_answer"]


def test_a_price_is_still_told(boats: Client) -> None:
    assert "189 EUR" in boats.ask("What does the Kingfisher cost in high season?")["support_answer"]


@pytest.mark.parametrize(
    ("question", "text", "above"),
    [
        ("How high is the wall?", "The climbing wall is 12 m high.", ""),
        ("how wide is the gate?", "Gate: width 3.2 metres", ""),
        ("How deep is the pool?", "Depth: 1.4 m", "Pool"),
        ("How long is the trail?", "Trail Name; 14 Length (km)", ""),
        ("How old are your vans?", "All our vans are less than four years old.", ""),
        ("How far is the station?", "The station is ten minutes away.", ""),
        ("How fast is the wifi?", "Wifi speed: 100 Mbit/s", ""),
    ],
)
def test_a_text_tells_the_measure(question: str, text: str, above: str) -> None:
    assert tells_measure(question, text, above, "en")


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("How high is the Kingfisher?", "Kingfisher Boat; 189 EUR High season"),
        ("How high is the Kingfisher?", "Heron Model; 1.99 m Height"),
        ("How long is the course?", "The course takes two hours."),
        ("How long can I stay on the 4.9 m Heron?", "Heron Model; 4.9 m Length"),
        ("How wide is the Heron?", "Heron Model; 4.9 m Length"),
    ],
)
def test_another_text_does_not(question: str, text: str) -> None:
    assert not tells_measure(question, text, "", "en")


def test_what_is_only_called_high_has_no_height() -> None:
    assert tells_no_height("How high is the Kingfisher?", ["Kingfisher – High season: 189 EUR"])
    assert not tells_no_height("How high is the Kingfisher?", ["The Kingfisher is 2.95 m high."])
    assert not tells_no_height("How high is the deposit?", ["The deposit is 200 EUR."])
    assert not tells_no_height("How high is the excess?", ["The excess is 200 EUR."])
