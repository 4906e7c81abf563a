"""Pages that tell two prices of one thing, each in its own words, are shown to the owner; other things are not."""

from typing import Any

from tests.client import Client, until
from tests.conftest import Server

PRICES = """# Flyer

Stowaway keeps what you have no room for. The late fee is £20. Shredding costs £9 a box.
24-hour access costs £15 extra a month. A small van costs £55 for half a day. Parking is free.
Each further pallet costs £12. Students get 30% off. The meeting room costs £25 an hour.
A padlock costs £8. The deposit for a van is £200. You have 30 days to return an item from our shop."""
HELP = """# Contract

Ask at the desk whenever something is unclear. After 7 days we add a late fee of £15.
The deposit for a trailer is £80. Students get 20% off with a valid card.

# Services

We shred documents for £6 a box. You can book our meeting room for £18 an hour. We lend tools for £3 a day.

# Access

24-hour access costs £12 a month more. Weekend access costs £5 a month more.

# Vans

| Van | Half a day | Whole day |
| --- | --- | --- |
| Small van | £45 | £75 |
| Large van | £65 | £95 |

# Storage

Each further pallet is £8 a month. The first pallet is £18 a month.

# Arriving

Parking costs £5 a day.

# Shop

Returns of items from our shop are accepted within 14 days."""
FOUND = {
    frozenset({"The late fee is £20.", "After 7 days we add a late fee of £15."}),
    frozenset({"Shredding costs £9 a box.", "We shred documents for £6 a box."}),
    frozenset({"24-hour access costs £15 extra a month.", "24-hour access costs £12 a month more."}),
    frozenset({"A small van costs £55 for half a day.", "| Small van | £45 | £75 |"}),
    frozenset({"Parking is free.", "Parking costs £5 a day."}),
    frozenset({"Each further pallet costs £12.", "Each further pallet is £8 a month."}),
    frozenset({"Students get 30% off.", "Students get 20% off with a valid card."}),
    frozenset({"The meeting room costs £25 an hour.", "You can book our meeting room for £18 an hour."}),
    frozenset(
        {
            "You have 30 days to return an item from our shop.",
            "Returns of items from our shop are accepted within 14 days.",
        }
    ),
}


def contrary(client: Client, at_least: int) -> set[frozenset[str]]:
    """What is shown, once there is so much of it."""

    def listed() -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = client.get("/contradictions/").json()["results"]
        return found if len(found) >= at_least else []

    return {frozenset(side["quote"] for side in each["sides"]) for each in until(listed)}


def test_two_pages_in_their_own_words(server: Server) -> None:
    storage = server.company("Stowaway", "stow")
    storage.text("Stowaway flyer", PRICES)
    storage.text("Help", HELP)
    assert contrary(storage, len(FOUND)) == FOUND


def test_a_page_that_calls_something_free_is_compared_when_it_is_read_last(server: Server) -> None:
    harbour = server.company("Harbour", "harbo")
    harbour.text("Preise", "# Anreise\n\nParken kostet 5 € am Tag. Die Kaution beträgt 50 €.")
    harbour.text("Fragen", "# Anfahrt\n\nDas Parken ist kostenlos. Hunde sind willkommen.")
    harbour.text("Miete", "# Boot mieten\n\nSie zahlen eine Kaution von 60 €.")
    assert contrary(harbour, 2) == {
        frozenset({"Parken kostet 5 € am Tag.", "Das Parken ist kostenlos."}),
        frozenset({"Die Kaution beträgt 50 €.", "Sie zahlen eine Kaution von 60 €."}),
    }


def test_a_long_page_read_last_is_compared_with_others_and_not_with_itself(server: Server) -> None:
    yard = server.company("Yard", "yardy")
    yard.text("Rules", "# Rules\n\nKeep the aisles clear. The late fee is £20. Lock your unit when you leave.")
    about = "Pay by the first of the month, or a fee is due; late payers are told by post what fee they owe. "
    parts = [f"# Paying, part {number}\n\n{about * 6}" for number in range(30)]
    yard.text("Handbook", "\n\n".join([*parts, "# Paying late\n\nAfter 7 days we add a late fee of £15."]))
    assert contrary(yard, 1) == {frozenset({"The late fee is £20.", "After 7 days we add a late fee of £15."})}


def test_pages_of_two_titles_that_tell_a_time_in_words(server: Server) -> None:
    beans = server.company("Beanery", "beane")
    beans.text("Roastery", "# Good to know\n\nGrinders have a two-year guarantee. Please keep the receipt.")
    beans.text("Cafe", "# Rooms\n\nYou can hire the tasting room for private events. It seats up to 24 guests.")
    beans.text("Old brochure", "# Rooms\n\nThe tasting room seats up to 30 guests. Grinders have a one-year guarantee.")
    assert contrary(beans, 2) == {
        frozenset({"Grinders have a two-year guarantee.", "Grinders have a one-year guarantee."}),
        frozenset({"It seats up to 24 guests.", "The tasting room seats up to 30 guests."}),
    }


def test_a_page_that_tells_a_time_in_words_is_compared_when_it_is_read_last(server: Server) -> None:
    beans = server.company("Beanery", "beant")
    beans.text("Alpha 1", "# Cards\n\nLoyalty cards are valid for 1 year. They can be had at the counter.")
    beans.text("Beta 1", "# Loyalty card\n\nLoyalty cards are valid for two years. Ask at the counter for one.")
    assert contrary(beans, 1) == {
        frozenset({"Loyalty cards are valid for 1 year.", "Loyalty cards are valid for two years."})
    }
