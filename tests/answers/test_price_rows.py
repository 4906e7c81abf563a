"""Who asks a price list for a price is told the row that is just that, and no row that only holds the word."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

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


def test_all_rows_of_a_kind_are_told_and_no_others(ask: Ask) -> None:
    answer = ask("How much is surgery?")
    first = answer["support_answer"].partition("[1]")[0]
    assert not answer["refused"]
    assert "1200 EUR" in first
    assert "640 EUR" in first
    assert "Microchipping" not in first


@pytest.mark.parametrize(
    "question",
    [
        "How much is a car?",
        "How much is a towel?",
        "How much is a knee?",
        "How much is a hairdresser?",
        "How much to castrate an elephant?",
        "How much is careful surgery abroad?",
        "Was kostet eine Zeitung?",
        "¿Cuánto cuesta un bolígrafo?",
    ],
)
def test_a_row_that_only_holds_a_word_is_no_answer(ask: Ask, question: str) -> None:
    assert ask(question)["refused"]
