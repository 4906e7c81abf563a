"""What stands below one of several names of a kind is not told of another."""

from collections.abc import Iterator
from typing import Any

import pytest

from frontdesk.answers.quoted.side_by_side import Section, Sections
from frontdesk.answers.support.judge import supported
from tests.client import Client
from tests.conftest import Server

CLUB = """# Pet Health Club

Our club spreads the cost of routine care over the year.

## Bronze plan

13.50 GBP a month for a dog, 11 GBP for a cat. It includes the yearly booster and flea treatment.

## Gold plan

21.00 GBP a month for a dog, 17.50 GBP for a cat. It includes all of Bronze, worming and two nail clips a year.

# Van hire

## Small van

£55 a day or £270 a week. Carries 600 kg. You need to be 21 or older.

## Luton van

£98 a day or £480 a week. Carries 1,100 kg and has a tail lift. You need to be 25 or older.

# Prices

## Neutering

Spaying a cat costs 110 GBP, castrating a cat 75 GBP.

## Putting to sleep

Putting a pet to sleep costs 95 GBP. Cremation of a cat costs 120 GBP.

# Swimming

## Adults

Day ticket 9.50 EUR. Ten visits 80 EUR.

## Children

Day ticket 4.50 EUR. Ten visits 38 EUR.

# Parcels

## Standard delivery

4.95 EUR, three to five working days. Free from 60 EUR on.

## Express delivery

9.95 EUR, the next working day if you order by noon.

## Large items

A sofa is brought by two people for 49 EUR.
"""
STARTER = "# Starter plan\n\n9 USD per user and month. 5 GB of storage. Support by e-mail."
BUSINESS = "# Business plan\n\n24 USD per user and month. 100 GB of storage. Single sign-on is included."
TARIFE = """# Mitgliedschaft

## Tarif Basis

19,90 EUR im Monat. Enthalten sind die Geräte und die Umkleiden.

## Tarif Komfort

34,90 EUR im Monat. Enthalten sind alle Kurse, die Sauna und Getränke.

# Übernachten

## Einzelzimmer

62 EUR pro Nacht. Mit Dusche und Schreibtisch.

## Doppelzimmer

88 EUR pro Nacht. Mit Badewanne und Balkon.
"""


@pytest.fixture(scope="module")
def club(server: Server) -> Iterator[Client]:
    """A company of several trades, in two languages."""
    with server.company("Side by side", "sidonie") as sidonie:
        sidonie.uploaded("club.md", CLUB.encode())
        sidonie.uploaded("starter.md", STARTER.encode())
        sidonie.uploaded("business.md", BUSINESS.encode())
        sidonie.uploaded("tarife.md", TARIFE.encode())
        yield sidonie


def told(client: Client, question: str) -> str:
    """What the visitor reads."""
    answer: dict[str, Any] = client.ask(question)
    return str(answer["support_answer"])


@pytest.mark.parametrize(
    ("question", "begins", "others"),
    [
        ("What does the Bronze plan cost for a dog?", "Bronze plan: 13.50 GBP", "21.00"),
        ("Bronze plan price for a cat?", "Bronze plan: 13.50 GBP", "17.50"),
        ("What does the Gold plan cost for a cat?", "Gold plan: 21.00 GBP", "13.50"),
        ("How much is the small van for a week?", "Small van: £55", "£480"),
        ("How old must I be for the Luton van?", "Luton van: ", "21 or older"),
        ("How much is a day ticket for children?", "Children: Day ticket 4.50 EUR", "9.50"),
        ("How much do ten visits cost for adults?", "Adults: Day ticket 9.50 EUR", "38"),
        ("How much is express delivery?", "Express delivery: 9.95 EUR", "4.95"),
        ("Was kostet der Tarif Basis?", "Tarif Basis: 19,90 EUR", "34,90"),
        ("Was kostet das Doppelzimmer pro Nacht?", "Doppelzimmer: 88 EUR", "62"),
    ],
)
def test_the_section_that_is_named_is_told_alone_and_under_its_name(
    club: Client, question: str, begins: str, others: str
) -> None:
    answer = told(club, question)
    assert answer.startswith(begins)
    assert others not in answer


@pytest.mark.parametrize(
    ("question", "beside"),
    [
        ("Does the Bronze plan include worming?", "worming"),
        ("Does Bronze include nail clips?", "nail clips"),
        ("Does the small van have a tail lift?", "tail lift"),
        ("Is express delivery free?", "Free from"),
        ("Does the Starter plan include single sign-on?", "Single sign-on"),
        ("Ist die Sauna im Tarif Basis enthalten?", "Sauna und"),
        ("Hat das Einzelzimmer einen Balkon?", "Badewanne"),
    ],
)
def test_what_another_has_is_not_told_as_what_is_named(club: Client, question: str, beside: str) -> None:
    assert beside not in told(club, question)


def test_who_names_none_reads_whose_each_is(club: Client) -> None:
    assert told(club, "What does a nail clip cost for a cat?").startswith("Gold plan: 21.00 GBP")
    assert told(club, "Do you have a van with a tail lift?").startswith("Luton van: ")


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        ("Tell me about the Gold plan and the Bronze plan", ("Gold plan: 21.00 GBP", "Bronze plan: 13.50 GBP")),
        ("How much are the Gold and the Bronze plan for a dog?", ("Gold plan: 21.00 GBP", "Bronze plan: 13.50 GBP")),
        ("What do the small van and the Luton van cost per day?", ("Small van: £55", "Luton van: £98")),
        ("What do the Starter and the Business plan cost?", ("Starter plan: 9 USD", "Business plan: 24 USD")),
        ("What is the difference between Gold and Bronze?", ("Gold plan: 21.00 GBP", "Bronze plan: 13.50 GBP")),
        ("Was kosten Einzelzimmer und Doppelzimmer?", ("Einzelzimmer: 62 EUR", "Doppelzimmer: 88 EUR")),
    ],
)
def test_each_that_is_named_is_told(club: Client, question: str, parts: tuple[str, ...]) -> None:
    answer = told(club, question)
    assert [part for part in parts if part not in answer] == [], answer


def test_what_has_no_other_beside_it_is_told_though_one_is_named(club: Client) -> None:
    assert "49 EUR" in told(club, "How much is the delivery of a sofa?")


def test_a_price_of_another_thing_is_not_added(club: Client) -> None:
    answer = told(club, "how much to get my cat spayed")
    assert "110 GBP" in answer
    assert "95 GBP" not in answer


def test_a_refusal_quotes_what_is_named(club: Client) -> None:
    answer = told(club, "Does the small van have a tail lift?")
    assert "Small van: £55" in answer
    assert "£98" not in answer


def unasked(question: str, *headings: str, language: str = "en") -> list[str]:
    """The headings of one page that a question leaves out, each above a text of its own kind."""
    texts = ("Ask us about it.", "Please come by.", "Nobody knows yet.", "There is more to tell.")
    sections = [Section("1", "Page", f"Page > {name}", text) for name, text in zip(headings, texts, strict=False)]
    return [headings[place] for place in Sections(sections, language).unasked(question)]


@pytest.mark.parametrize(
    ("question", "headings", "left_out"),
    [
        (
            "How big is the standard room?",
            ("Standard room", "Deluxe room with sea view"),
            ["Deluxe room with sea view"],
        ),
        ("How much is the Bronze plan?", ("Bronze plan", "Bronze Plus plan"), ["Bronze Plus plan"]),
        ("How much is the Bronze Plus plan?", ("Bronze plan", "Bronze Plus plan"), ["Bronze plan"]),
        ("What does delivery to Austria cost?", ("Delivery to Austria", "Delivery to Spain"), ["Delivery to Spain"]),
        ("Is Gold better than Bronze?", ("Bronze plan", "Gold plan"), []),
        ("Is there anything cheaper than the Gold plan?", ("Bronze plan", "Gold plan"), []),
        ("What does the plan cost?", ("Bronze plan", "Gold plan"), []),
        ("What does the Silver plan cost?", ("Bronze plan", "Gold plan"), []),
        ("What does delivery cost?", ("Delivery costs", "Delivery times"), []),
        ("How many custom properties may I have?", ("Custom properties", "Custom events"), []),
        ("Can I leave the team?", ("Leaving a team", "Deleting a team"), []),
        ("Who is the king of Spain?", ("King of Spain", "History of Spain"), []),
        ("How much is shipping for returns?", ("Shipping", "Returns"), []),
    ],
)
def test_only_names_of_one_kind_leave_each_other_out(
    question: str, headings: tuple[str, ...], left_out: list[str]
) -> None:
    assert unasked(question, *headings) == left_out


def test_chinese_names_are_told_apart_by_their_beginning() -> None:
    assert unasked("银牌套餐多少钱?", "银牌套餐", "金牌套餐", language="zh") == ["金牌套餐"]


BELOW_BRONZE = "Club\nClub > Bronze plan\n\n13.50 GBP a month for a dog. It includes the yearly booster."
BELOW_GOLD = "Club\nClub > Gold plan\n\n21.00 GBP a month for a dog. It includes all of Bronze, worming and nail clips."
BELOW_STANDARD = "Parcels\nParcels > Standard delivery\n\n4.95 EUR. Express parcels can be tracked, too."
BELOW_EXPRESS = "Parcels\nParcels > Express delivery\n\n9.95 EUR, the next working day."
PLANS, PARCELS = [BELOW_BRONZE, BELOW_GOLD], [BELOW_STANDARD, BELOW_EXPRESS]


@pytest.mark.parametrize(
    ("sentence", "passages", "before"),
    [
        ("The Bronze plan costs 21.00 GBP a month for a dog.", PLANS, []),
        ("The Gold plan costs 13.50 GBP a month for a dog.", PLANS, []),
        ("The Bronze plan includes worming and nail clips.", PLANS, []),
        ("It costs 21.00 GBP a month for a dog.", PLANS, ["What does the Bronze plan cost for a dog?"]),
        ("It includes worming and nail clips.", PLANS, ["Does the Bronze plan include nail clips?"]),
        ("Express delivery costs 4.95 EUR.", [BELOW_STANDARD.partition(" Express")[0], BELOW_EXPRESS], []),
    ],
)
def test_no_model_may_tell_of_one_what_stands_below_another(
    sentence: str, passages: list[str], before: list[str]
) -> None:
    assert not supported(sentence, passages, "en", "", before).supported


@pytest.mark.parametrize(
    ("sentence", "passages", "before"),
    [
        ("The Bronze plan costs 13.50 GBP a month for a dog.", PLANS, []),
        ("The Gold plan costs 21.00 GBP a month for a dog.", PLANS, []),
        ("The Gold plan includes all of Bronze, worming and nail clips.", PLANS, ["Does Bronze include worming?"]),
        ("It includes worming and nail clips.", PLANS, ["What does the Gold plan include?"]),
        ("Express parcels can be tracked, too.", PARCELS, []),
        (
            "The Bronze plan costs 21.00 GBP a month for a dog.",
            ["Club\nClub\n\nThe Bronze plan costs 21.00 GBP a month for a dog.", BELOW_BRONZE],
            [],
        ),
    ],
)
def test_what_stands_below_its_own_name_is_held(sentence: str, passages: list[str], before: list[str]) -> None:
    assert supported(sentence, passages, "en", "", before).supported
