"""A question that names its own things, and is answered by a page of its own, is told nothing of the topic before."""

from collections.abc import Iterator

import pytest

from tests.client import Client, unique
from tests.conftest import Server

PAGES = {
    "vouchers": """# Vouchers

Vouchers come in any amount. They are valid for 24 months and can be spent on treatments and in the bar, but not on
group bookings. Buy one at the desk or online.
""",
    "groups": """# Group bookings

The house can be booked by groups of ten or more.

## How to book

Write to groups@spa.example with your date. A deposit of 25% secures it, the rest is due 10 days before.
""",
}


@pytest.fixture(scope="module")
def spa(server: Server) -> Iterator[Client]:
    """A spa with vouchers and group bookings."""
    client: Client = server.company(unique("Spa "), unique("soaker"))
    for name, text in PAGES.items():
        client.uploaded(f"{name}.md", text.encode())
    yield client


def test_the_old_topic_is_not_told_again(spa: Client) -> None:
    room = spa.room()
    spa.say(room, "Is a voucher valid for treatments?")
    told = spa.say(room, "How much deposit for group bookings?")["support_answer"]
    assert "25%" in told.partition("[1]")[0]


def test_a_follow_up_is_still_about_it(spa: Client) -> None:
    room = spa.room()
    spa.say(room, "Is a voucher valid for treatments?")
    assert "24 months" in spa.say(room, "And for how long?")["support_answer"]


def test_what_something_is_is_asked_of_no_product(spa: Client) -> None:
    spa.uploaded(
        "shop.csv",
        b"id,title,price,currency,color\n1,Film notebook,7.00,GBP,green\n2,Mug,9.00,GBP,black\n",
        kind="catalog",
    )
    assert "notebook" not in spa.ask("what is film noir?")["support_answer"]
    assert "Film notebook" in spa.ask("do you sell notebooks?")["support_answer"]
    assert "Film notebook" in spa.ask("what is a film notebook?")["support_answer"]
