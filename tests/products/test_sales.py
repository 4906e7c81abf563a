"""A lower price holds for its time: while it does it is shown, sorted and filtered by; after it the regular one is."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.client import Client, until
from tests.conftest import Server


def times(begins: timedelta, ends: timedelta) -> str:
    """A span around now, as merchants' feeds write it."""
    now = datetime.now(UTC)
    return f"{(now + begins).isoformat()}/{(now + ends).isoformat()}"


@pytest.fixture(scope="module")
def lamps(server: Server) -> Iterator[Client]:
    yield server.company("Sale lamps", "salelamps")


def catalog(span: str) -> bytes:
    """Three lamps, one of them with a lower price for a time."""
    rows = ["id,title,price,sale_price,sale_price_effective_date", "1,Red lamp,40 EUR,,", "2,Blue lamp,30 EUR,,"]
    return "\n".join([*rows, f"3,Green lamp,50 EUR,20 EUR,{span}"]).encode()


def shown(message: Any) -> list[tuple[str, str]]:
    return [(product["title"], product["price"]) for product in message["products"]]


def test_a_lower_price_ends_by_itself(lamps: Client) -> None:
    ends = datetime.now(UTC) + timedelta(seconds=12)
    source = lamps.uploaded("lamps.csv", catalog(f"2020-01-01T08:00+0200/{ends.isoformat()}"), kind="catalog")
    on_sale = lamps.ask("What is the cheapest lamp?")
    asked_at, regular = datetime.now(UTC), ("Blue lamp", "30.00")
    if asked_at < ends:  # Else the machine was too busy to ask in time.
        assert shown(on_sale) == [("Green lamp", "20.00")]
        assert "20.00 EUR" in on_sale["support_answer"]
        assert on_sale["products"][0]["attributes"]["regular price"] == "50.00 EUR"
    until(lambda: shown(lamps.ask("What is the cheapest lamp?")) == [regular])
    assert {title for title, _ in shown(lamps.ask("lamps under 35 euros"))} == {"Blue lamp"}
    assert "50.00 EUR" in lamps.ask("How much is the green lamp?")["support_answer"]
    assert lamps.get(f"/sources/{source['uuid']}/").json()["read_at"] == source["read_at"], "nothing was read again"
    lamps.delete(f"/sources/{source['uuid']}/")


@pytest.mark.parametrize(
    ("span", "price"),
    [
        (times(timedelta(days=-1), timedelta(days=1)), "20.00"),
        (times(timedelta(days=1), timedelta(days=2)), "50.00"),
        (times(timedelta(days=-2), timedelta(days=-1)), "50.00"),
        ("2020-01-01/TODAY", "20.00"),
        ("", "20.00"),
        ("next week", "50.00"),
        ("2020-01-01/9999-12-31", "20.00"),
    ],
    ids=["now", "later", "over", "until today", "always", "no time", "without end"],
)
def test_a_lower_price_holds_within_its_time(lamps: Client, span: str, price: str) -> None:
    # The day is told when it is needed: a long run of tests may pass midnight.
    span = span.replace("TODAY", datetime.now(UTC).date().isoformat())
    source = lamps.uploaded("lamps.csv", catalog(span), kind="catalog")
    assert ("Green lamp", price) in shown(lamps.ask("Which lamps do you have?"))
    lamps.delete(f"/sources/{source['uuid']}/")


def test_a_lower_price_is_told_with_what_it_was(lamps: Client) -> None:
    source = lamps.uploaded("lamps.csv", catalog("") + b"\n4,White lamp,60 EUR,,", kind="catalog")
    for question in ("Is the Green lamp on sale?", "Is the Green lamp reduced?", "How much is the Green lamp?"):
        assert "price: 20.00 EUR, reduced from 50.00 EUR" in lamps.ask(question)["support_answer"], question
    regular = lamps.ask("Is the Red lamp on sale?")["support_answer"]
    assert "40.00 EUR" in regular
    assert "reduced" not in regular
    lamps.delete(f"/sources/{source['uuid']}/")
