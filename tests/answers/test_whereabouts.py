"""Where the company is: a street address is told, however it is asked for and written, and no other."""

from collections.abc import Iterator

import pytest

from frontdesk.knowledge.search.wanted import ADDRESS, asked_facts, told_facts
from tests.client import Client
from tests.conftest import Server

PRIVACY = """# Your data

We keep your address and the history of your bicycle for 10 years after the last visit.

You may complain to the Data Protection Office, 21 Fitzgerald Square, Dublin.
"""
CONTACT = """# Contact

Velo Bruin, Houtkaai 14, 9000 Ghent, Belgium.

Phone: +32 9 555 01 47.
"""
PARCELS = """# Parcels

A parcel with a wrong address comes back to us after 10 working days. Returns go to our warehouse with the label that
you get by e-mail.
"""


@pytest.fixture(scope="module")
def bicycles(server: Server) -> Iterator[Client]:
    """A company that has its address on one page, and speaks of other addresses on others."""
    with server.company("Bicycles", "bram") as bram:
        for name, page in {"privacy": PRIVACY, "contact": CONTACT, "parcels": PARCELS}.items():
            bram.uploaded(f"{name}.md", page.encode())
        yield bram


@pytest.mark.parametrize(
    "question",
    [
        "What is your address?",
        "whats ur adress",
        "Where are you located?",
        "where are you?",
        "where is your shop",
        "how do I get to you",
        "Wo finde ich euch?",
        "Wie lautet Ihre Adresse?",
        "¿Dónde están?",
        "Où êtes-vous ?",
        "Waar zitten jullie?",
    ],
)
def test_the_street_address_is_told(bicycles: Client, question: str) -> None:
    answer = bicycles.ask(question)
    assert "Houtkaai 14" in answer["support_answer"]
    assert {cited["title"] for cited in answer["citations"]} == {"Contact"}


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What happens to a parcel with a wrong address?", "10 working days"),
        ("How long do you keep my address?", "10 years"),
    ],
)
def test_other_addresses_are_other_matters(bicycles: Client, question: str, told: str) -> None:
    assert told in bicycles.ask(question)["support_answer"]


@pytest.mark.parametrize(
    "question",
    [
        "How do I change my address?",
        "Which address do I send returns to?",
        "What happens with a wrong address?",
        "What is your email address?",
        "Do you deliver to a different address?",
        "Where are you shipping from?",
        "Where is my order?",
        "Where can I find your prices?",
        "Where is the warranty card?",
        "Wo finde ich die Seriennummer?",
        "Wie ändere ich meine Adresse?",
        "¿Dónde está mi pedido?",
    ],
)
def test_words_of_places_are_not_always_questions_for_the_address(question: str) -> None:
    assert ADDRESS not in asked_facts(question)


@pytest.mark.parametrize(
    "text",
    [
        "14 Lough Lane, Killarney, Co. Kerry",
        "52 Carter's Row, Dublin 8.",
        "Suite 4, Portland, OR 97205",
        "10 High Street, London SW1A 2AA",
        "Lange Straße 5, 10115 Berlin",
        "Unter den Linden 77, 10117 Berlin",
        "12 rue de la Paix, 75002 Paris",
        "Via Garibaldi 3, 20121 Milano",
        "C/ Mayor, 5, 28013 Madrid",
        "Rua Augusta 100, 1100-048 Lisboa",
        "ul. Długa 8, 00-950 Warszawa",
        "Prinsengracht 263, 1016 GV Amsterdam",
        "Storgatan 12, 111 22 Stockholm",
        "ул. Ленина, 5, Москва",
        "東京都渋谷区神南1丁目2番3号",
        "北京市朝阳区建国路88号",
        "Visit us at the old mill by the river.",
        "Sie finden uns im Alten Hafen.",
    ],
)
def test_addresses_are_known_however_they_are_written(text: str) -> None:
    assert ADDRESS in told_facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "We keep your address for 10 years.",
        "Order 5 King Size Mattresses",
        "Find us on Instagram",
        "Der Weg dauert: Weg 5 Minuten",
        "Parkplatz 5",
        "Model AB12 3CD",
        "Pay via Klarna in 3 instalments",
        "Spring 2024",
        "Eine Stimmung kostet 130 EUR für ein Klavier und 155 EUR",
        "Travel inside the ring road of Ghent is included",
    ],
)
def test_other_numbers_and_names_are_none(text: str) -> None:
    assert ADDRESS not in told_facts(text)
