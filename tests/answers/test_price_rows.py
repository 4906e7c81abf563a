"""Who asks a price list for a price is told the row that is just that, and no row that only holds the word."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from frontdesk.answers.quoted.price_rows import price_rows
from tests.client import Client, unique
from tests.conftest import Server

PRICES = """# Prices

| Service | Dog | Cat |
| --- | --- | --- |
| Microchipping | 18 EUR | 17 EUR |
| Nail clipping | 16 EUR | 15 EUR |
| Castration | 245 EUR | 82 EUR |
| Knee surgery | 1200 EUR | 900 EUR |
| Eye surgery | 640 EUR | 610 EUR |
| Car harness | 33 EUR | 31 EUR |

## At home

- Cage assembly: 40 EUR
- Towel rental: 2 EUR
- Delivery of food: 7 EUR
"""
PLAN = """# Gold plan

The Gold plan costs 21 EUR a month for a dog and 19 EUR for a cat. It includes two nail clips a year and a microchip.
"""
PREISE = """# Preise

Alle Preise sind mit Mehrwertsteuer.

| Leistung | Preis |
| --- | --- |
| Kastration Kater | 83 EUR |
| Impfung | 45 EUR |
| Verlängerung der Leihfrist | 3 EUR |
"""
PRECIOS = """# Precios

Todos los precios son con IVA.

| Servicio | Precio |
| --- | --- |
| Castración de gato | 84 EUR |
| Vacunación | 46 EUR |
"""
Ask = Callable[[str], Any]


@pytest.fixture(scope="module")
def ask(server: Server) -> Iterator[Ask]:
    """Asks a company whose prices are known."""
    client: Client = server.company(unique("Clinic "), unique("clinic"))
    for title, text in (("Prices", PRICES), ("Gold plan", PLAN), ("Preise", PREISE), ("Precios", PRECIOS)):
        client.uploaded(f"{title}.md", text.encode())
    yield client.ask


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How much is a microchip?", ["Microchipping", "18 EUR"]),
        ("How much to microchip a dog?", ["Microchipping", "18 EUR"]),
        ("How much does it cost to nail clip a cat?", ["Nail clipping", "15 EUR"]),
        ("What does it cost to castrate a cat?", ["Castration", "82 EUR"]),
        ("How much to assemble a cage?", ["Cage assembly", "40 EUR"]),
        ("How much to rent a towel?", ["Towel rental", "2 EUR"]),
        ("How much is it to deliver food?", ["Delivery of food", "7 EUR"]),
        ("Was kostet es, einen Kater kastrieren zu lassen?", ["Kastration Kater", "83 EUR"]),
        ("Was kostet es, die Leihfrist zu verlängern?", ["Verlängerung", "3 EUR"]),
        ("¿Cuánto cuesta vacunar?", ["Vacunación", "46 EUR"]),
        ("¿Cuánto cuesta castrar un gato?", ["Castración", "84 EUR"]),
    ],
)
def test_the_row_that_was_asked_for_is_told_first(ask: Ask, question: str, told: list[str]) -> None:
    answer = ask(question)
    first = answer["support_answer"].partition("[1]")[0]
    assert not answer["refused"]
    assert all(each in first for each in told), first
    assert "Gold plan" not in first


def test_a_row_that_is_the_thing_itself_is_told_without_its_kinds(ask: Ask) -> None:
    first = ask("How much is eye surgery?")["support_answer"].partition("[1]")[0]
    assert "640 EUR" in first
    assert "1200 EUR" not in first


@pytest.mark.parametrize(
    "question",
    [
        "How much is a car?",
        "How much is a towel?",
        "How much is a knee?",
        "How much is surgery?",
        "How much is a harness?",
        "Was kostet ein Leihgerät?",
        "How much is a hairdresser?",
        "How much to castrate an elephant?",
        "How much is careful surgery abroad?",
        "Was kostet eine Zeitung?",
        "¿Cuánto cuesta un bolígrafo?",
    ],
)
def test_a_row_that_only_holds_a_word_is_no_answer(ask: Ask, question: str) -> None:
    assert ask(question)["refused"]


HOTEL = """# Prices

All prices are with tax.

- Cancelled room: 50 EUR
- Meeting room: 200 EUR
- Lost key: 30 EUR
- Lost towel: 20 EUR
- Dog blanket: 9 EUR
- Parking space per night: 12 EUR
- Second consultation with the doctor: 40 EUR
"""
BUERO = """# Preise

Alle Preise sind mit Mehrwertsteuer.

| Leistung | Preis |
| --- | --- |
| Rechnung per Post | 2 EUR |
| Leitung legen | 90 EUR |
| Lösung | 4 EUR |
| Stiftung | 7 EUR |
| Abgabe Drucker | 55 EUR |
"""


@pytest.fixture(scope="module")
def strictly(server: Server) -> Iterator[Ask]:
    """Asks a company of another trade, whose assistant says only what is sure."""
    client: Client = server.company(unique("House "), unique("house"))
    strict = client.made("/assistants/", name="Strict", strictness="strict")
    for title, text in (("Prices", HOTEL), ("Preise", BUERO)):
        client.uploaded(f"{title}.md", text.encode())
    yield lambda question: client.say(client.room(assistant=strict["uuid"]), question)


@pytest.mark.parametrize(
    "question",
    [
        "How much is a room?",
        "How much is a key?",
        "How much is a towel?",
        "How much is a blanket?",
        "How much is a consultation?",
        "Was kostet ein Rechner?",
        "Was kostet eine Leiter?",
        "Was kostet ein Los?",
        "Was kostet ein Stift?",
    ],
)
def test_a_row_of_something_else_answers_no_strict_assistant(strictly: Ask, question: str) -> None:
    assert strictly(question)["refused"]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How much is a parking space?", "12 EUR"),
        ("How much is a meeting room?", "200 EUR"),
        ("How much is a lost key?", "30 EUR"),
        ("Was kostet es, einen Drucker abgeben zu lassen?", "55 EUR"),
    ],
)
def test_a_row_that_is_just_what_was_asked_answers_a_strict_assistant(strictly: Ask, question: str, told: str) -> None:
    answer = strictly(question)
    assert not answer["refused"]
    assert told in answer["support_answer"]


def in_rows(question: str, language: str, headings: str, rows: str) -> tuple[list[str], list[str]]:
    """The rows of a list that tell what was asked, and those that are just that."""
    found = price_rows(question, language, headings, "\n".join(f"- {row}" for row in rows.split("; ")))
    return sorted(row[2:] for row in found.told), sorted(row[2:] for row in found.just)


@pytest.mark.parametrize(
    ("language", "question", "rows"),
    [
        ("en", "How much is a lesson?", "Missed lesson: 15 EUR; Group lesson: 20 EUR"),
        ("en", "How much is a tyre?", "Bicycle tyre: 15 EUR"),
        ("en", "How much is a haircut?", "Haircut (children): 15 EUR"),
        ("en", "How much is a ticket?", "Day ticket: 15 EUR; One day ticket: 18 EUR"),
        ("en", "How much is a crown?", "Crown, ceramic: 415 EUR"),
        ("en", "How much is a card?", "Lost card: 10 EUR; Replacement card: 10 EUR"),
        ("de", "Was kostet ein Zimmer?", "Zimmer (storniert): 50 EUR"),
        ("de", "Was kostet eine Karte?", "Karte Ersatz: 5 EUR"),
        ("es", "¿Cuánto cuesta una llave?", "Llave perdida: 30 EUR"),
        ("fr", "Combien coûte une chambre ?", "Chambre annulée : 50 EUR"),
        ("it", "Quanto costa una camera?", "Camera disdetta: 50 EUR"),
        ("nl", "Wat kost een kamer?", "Kamer (geannuleerd): 50 EUR"),
    ],
)
def test_a_kind_of_the_thing_is_told_but_not_the_very_thing(language: str, question: str, rows: str) -> None:
    told, just = in_rows(question, language, "Prices", rows)
    assert len(told) == len(rows.split("; "))
    assert just == []


@pytest.mark.parametrize(
    ("language", "question", "rows"),
    [
        ("en", "How much is a massage?", "Massage: 40 EUR"),
        ("en", "How much is a massage?", "Massage (one hour): 40 EUR"),
        ("en", "How much is a room?", "Room per night: 80 EUR"),
        ("en", "How much is check-out?", "Check-out: 8 EUR"),
        ("en", "What is the delivery fee?", "Delivery fee: 8 EUR"),
        ("en", "How much is the opening of a grave?", "Opening of the grave: 800 EUR"),
        ("de", "Was kostet ein Zimmer?", "Zimmer pro Nacht: 50 EUR"),
        ("fr", "Combien coûte une chambre ?", "Chambre par nuit : 50 EUR"),
    ],
)
def test_a_row_named_by_what_was_asked_alone_is_just_that(language: str, question: str, rows: str) -> None:
    assert in_rows(question, language, "Prices", rows)[1] == rows.split("; ")


def test_of_a_thing_and_its_kinds_the_thing_is_told() -> None:
    told, just = in_rows("How much is a room?", "en", "Prices", "Room: 80 EUR; Meeting room: 200 EUR")
    assert told == just == ["Room: 80 EUR"]


def test_rows_of_one_name_are_told_apart_by_their_other_cells() -> None:
    table = "| Room | Kind | Price |\n| --- | --- | --- |\n| Room | meeting | 200 EUR |\n| Room | cancelled | 50 EUR |"
    assert not price_rows("How much is a room?", "en", "Prices", table).just
    assert price_rows("How much is a meeting room?", "en", "Prices", table).just == {"| Room | meeting | 200 EUR |"}


@pytest.mark.parametrize(
    ("language", "question", "headings", "rows"),
    [
        (
            "en",
            "How much is the castration of a dog?",
            "Fees for dogs, cats and rabbits",
            "Castration (tomcat): 80 EUR",
        ),
        ("en", "How much is the castration of a dog?", "Dogs", "Castration (tomcat): 80 EUR"),
        (
            "en",
            "How much is a rabbit vaccination?",
            "Dogs, cats & rabbits",
            "Vaccination, dog: 4 EUR; Vaccination: 5 EUR",
        ),
        ("en", "How much is a Samsung battery?", "iPhone and Samsung screen repair", "Battery: 60 EUR"),
        ("en", "How much is a Samsung battery?", "Samsung screen repair", "Battery: 60 EUR"),
        ("en", "How much is a standard ticket?", "VIP and standard tickets", "Balcony ticket: 9 EUR; Ticket: 7 EUR"),
        ("en", "How much is a winter tyre?", "Summer/winter tyres", "Tyre 17: 90 EUR; Tyre: 80 EUR"),
        ("en", "How much is a late checkout?", "Late arrivals", "Checkout: 30 EUR"),
        ("de", "Was kostet eine Reifenmontage Winter?", "Sommer und Winter", "Reifenmontage: 20 EUR"),
        ("es", "¿Cuánto cuesta el corte de hombre?", "Hombre y mujer", "Corte: 20 EUR"),
        ("fr", "Combien coûte la coupe homme ?", "Femme et homme", "Coupe : 20 EUR"),
        ("it", "Quanto costa il taglio uomo?", "Donna e uomo", "Taglio: 20 EUR"),
        ("nl", "Wat kost knippen heren?", "Dames en heren", "Knippen: 20 EUR"),
    ],
)
def test_a_heading_of_several_things_says_nothing_of_a_row(
    language: str, question: str, headings: str, rows: str
) -> None:
    assert in_rows(question, language, headings, rows) == ([], [])


@pytest.mark.parametrize(
    ("question", "headings", "rows", "told"),
    [
        (
            "How much is a late checkout?",
            "Late arrivals",
            "Checkout: 30 EUR; Late checkout: 20 EUR",
            "Late checkout: 20 EUR",
        ),
        (
            "How much is an electric bike?",
            "Electric bikes",
            "City bike: 2 EUR; Electric bike: 3 EUR",
            "Electric bike: 3 EUR",
        ),
        (
            "How much is a dog vaccination?",
            "Dogs",
            "Vaccination: 4 EUR; Dog vaccination: 5 EUR",
            "Dog vaccination: 5 EUR",
        ),
    ],
)
def test_a_row_that_says_all_itself_goes_before_what_its_heading_says(
    question: str, headings: str, rows: str, told: str
) -> None:
    assert in_rows(question, "en", headings, rows) == ([told], [told])


@pytest.mark.parametrize(
    ("question", "headings", "row"),
    [
        ("How much is the castration of a dog?", "Prices > Dogs", "Castration: 245 EUR"),
        ("How much is a haircut for men?", "Men", "Haircut: 25 EUR"),
        ("How much is a lost key?", "Lost items", "Key: 30 EUR"),
    ],
)
def test_a_heading_of_one_thing_is_of_each_row(question: str, headings: str, row: str) -> None:
    assert in_rows(question, "en", headings, row) == ([row], [row])


@pytest.mark.parametrize("heading", ["Lost or damaged items", "Penalties", "Cancellation", "Deposits"])
def test_below_a_heading_of_losses_no_price_is_that_of_the_thing(heading: str) -> None:
    assert in_rows("How much is a towel?", "en", f"Prices > {heading}", "Towel: 20 EUR") == (["Towel: 20 EUR"], [])
