"""A row of columns' names is no answer: who asks for what a table's rows are is told the rows, each with its names."""

from collections.abc import Callable, Iterator

import pytest

from frontdesk.answers.quoted.table_rows import told_rows
from tests.client import Client, unique
from tests.conftest import Server

PASSES = """# Passes

| Pass | Price a year | Free dips | Discount on courses |
| --- | --- | --- | --- |
| Otter | £28 | 1 | £1.50 off each |
| Heron | £48 | 3 | £2.00 off each |
| Under 16 | free | none | none |

## Lost card

A new card for a pass costs £2.
"""
LANES = """# Hiring a lane

You can hire a lane for a club, a school or a birthday.

| Lane | Swimmers | Weekday before 5pm | Evening or weekend |
| --- | --- | --- | --- |
| Outer | up to 6 | £14 | £22 |
| Middle | up to 12 | £26 | £39 |

The price is for one hour. Each further hour costs £10.
"""
TICKETS = """# Tickets and prices

| Ticket | Before 5pm | From 5pm |
| --- | --- | --- |
| Adult | £8.50 | £11.00 |
| Child (under 16) | £5.50 | £6.50 |

Tickets for the sauna cost £3.00 more per person. Online tickets carry a fee of £0.75 per ticket.

## Baby swimming

Baby swimming is every Wednesday at 10.30am; tickets cost £6.00 and the baby comes free.
"""
Ask = Callable[[str], str]


@pytest.fixture(scope="module")
def ask(server: Server) -> Iterator[Ask]:
    """Asks a pool that has three tables of prices."""
    client: Client = server.company(unique("Pool "), unique("pool"))
    for name, text in (("passes", PASSES), ("lanes", LANES), ("tickets", TICKETS)):
        client.uploaded(f"{name}.md", text.encode())
    yield lambda question: client.ask(question)["support_answer"]


@pytest.mark.parametrize(
    "question", ["How much is a pass?", "Pass price?", "What does a pass cost?", "How much does a pass cost per year?"]
)
def test_who_asks_for_what_the_rows_are_is_told_the_rows(ask: Ask, question: str) -> None:
    answer = ask(question)
    assert "Heron – Price a year: £48; Free dips: 3; Discount on courses: £2.00 off each" in answer
    assert "Otter – Price a year: £28" in answer
    assert "Pass: Price a year" not in answer


def test_a_hired_thing_is_told_by_its_rows_and_one_of_them_with_its_names(ask: Ask) -> None:
    answer = ask("How much to hire a lane?")
    assert "Outer – Swimmers: up to 6; Weekday before 5pm: £14; Evening or weekend: £22" in answer
    assert "Middle – Swimmers: up to 12" in answer
    assert "Lane: Swimmers" not in answer
    one = ask("How much is the middle lane?")
    assert "Middle – Swimmers: up to 12; Weekday before 5pm: £26; Evening or weekend: £39" in one
    assert "Outer" not in one


@pytest.mark.parametrize("question", ["Ticket prices?", "What do tickets cost?", "How much is a ticket?"])
def test_prices_are_told_by_their_table_before_what_is_added_to_them(ask: Ask, question: str) -> None:
    answer = ask(question)
    assert "Adult – Before 5pm: £8.50; From 5pm: £11.00" in answer
    told = [answer.find(words) for words in ("sauna", "baby")]
    assert all(at < 0 or at > answer.index("Adult") for at in told)


def test_one_row_of_them_is_told_alone(ask: Ask) -> None:
    answer = ask("How much is a child ticket?")
    assert "Child (under 16) – Before 5pm: £5.50; From 5pm: £6.50" in answer
    assert "Adult" not in answer


@pytest.mark.parametrize(
    "table",
    [
        "| Kurs | ab 17 Uhr | kostenlos ab | Preis |\n|---|---|---|---|\n| Yoga | ja | 12 | 9 € |",
        "| Cours | Avant 17h | Gratuit | Prix |\n|---|---|---|---|\n| Yoga | oui | 12 ans | 9 € |",
        "| Room | 2 guests | 3 guests |\n|---|---|---|\n| Attic | £80 | £95 |",
        "| Boat | Price from | Free fuel |\n|---|---|---|\n| Kayak | £8 | none |",
        "| Day | Opens | Closes |\n|---|---|---|\n| Monday | 9:00 | 17:00 |",
    ],
)
def test_names_of_columns_are_no_row(table: str) -> None:
    kind, name = table.split("|")[1].strip(), table.split("|")[2].strip()
    told = told_rows(table, 0, len(table), lambda cell: int(cell == kind))
    assert f"{kind}:" not in told
    assert f"{name}: " in told


def test_a_first_row_that_tells_what_the_others_tell_is_one() -> None:
    hours = "| Monday | 9:00-12:00 | closed |\n|---|---|---|\n| Tuesday | 9:00-12:00 | 14:00-18:00 |"
    assert told_rows(hours, 0, len(hours), lambda cell: int(cell == "Monday")) == "- Monday: 9:00-12:00, closed"
    deposits = "| Van | £300 | 2 days |\n|---|---|---|\n| Trailer | £90 | 1 day |"
    assert told_rows(deposits, 0, len(deposits), lambda cell: int(cell == "Van")) == "- Van: £300, 2 days"
