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


HOUSE = """# Hotel guide

The restaurant is on the ground floor beside the lift. It serves dinner from 18:00.

The gym is on the second floor, the bar on the roof.
"""
HOTEL = """# Contact

Hotel Mar, 12 Harbour Street, Cork.
"""


@pytest.fixture(scope="module")
def hotel(server: Server) -> Iterator[Client]:
    """A company that has other places in its house."""
    with server.company("Hotel", "hanna") as hanna:
        for name, page in {"guide": HOUSE, "contact": HOTEL}.items():
            hanna.uploaded(f"{name}.md", page.encode())
        yield hanna


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
        "whats the postcode",
        "What is your postcode for the sat nav?",
        "Wie ist eure Postleitzahl?",
        "quel est votre code postal",
        "Where are you located?",
        "where are you?",
        "where is your shop",
        "how do I get to you",
        "Wo finde ich euch?",
        "Wie lautet Ihre Adresse?",
        "¿Dónde están?",
        "Où êtes-vous ?",
        "Waar zitten jullie?",
        "Where is the shop?",
        "Which address do you have?",
        "Could you tell me where you are?",
        "Var ligger ni?",
        "Hvor ligger I?",
        "Hvor er dere?",
        "Где вы находитесь?",
        "你们在哪里？",
        "住所はどこですか？",
    ],
)
def test_the_street_address_is_told(bicycles: Client, question: str) -> None:
    answer = bicycles.ask(question)
    assert "Houtkaai 14" in answer["support_answer"]
    assert {cited["title"] for cited in answer["citations"]} == {"Contact"}


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Where is the restaurant?", "ground floor"),
        ("Where can I find the gym?", "second floor"),
        ("Where is your bar?", "roof"),
        ("Wo ist das Restaurant?", "ground floor"),
        ("Où est le restaurant ?", "ground floor"),
        ("Waar is het restaurant?", "ground floor"),
        ("Where is the hotel?", "12 Harbour Street"),
        ("Where are you?", "12 Harbour Street"),
    ],
)
def test_where_something_in_the_house_is_is_no_question_for_its_address(
    hotel: Client, question: str, told: str
) -> None:
    assert told in hotel.ask(question)["support_answer"]


def test_another_house_is_not_found_at_the_companys_address(hotel: Client) -> None:
    assert "Harbour Street" not in hotel.ask("Where is the pharmacy?")["support_answer"]


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
        "Do you know where my parcel is?",
        "Var är min beställning?",
        "Hvor er pakken min?",
        "Где мой заказ?",
        "Как изменить адрес доставки?",
        "我的订单在哪里？",
        "怎么修改收货地址",
        "荷物はどこですか？",
        "住所を変更したい",
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
        "We are based in Galway, by the canal.",
        "We are based on the outskirts of Ghent.",
        "Haus 3, 10115 Berlin",
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
        "You may visit us in winter",
        "Visit us on Sunday",
        "You can visit us in person or call",
        "Find us in the app store",
        "Sie finden uns im Internet",
        "We are based on trust",
        "Room 12, 30000 People",
        "Version 3, 10115 Tests",
        "Travel inside the ring road of Ghent is included",
    ],
)
def test_other_numbers_and_names_are_none(text: str) -> None:
    assert ADDRESS not in told_facts(text)
