"""Numbers in words, what a sentence goes on with, "it", "one" and columns of tables tell of one thing otherwise."""

import pytest

from frontdesk.knowledge.split import split
from frontdesk.knowledge.staleness.differ import contradict
from frontdesk.knowledge.staleness.states import statements
from tests.knowledge.test_differ import found


def told(one: str, other: str, above: str = "", other_above: str = "") -> bool:
    """Whether any sentence of one text contradicts any of another."""
    sides = []
    for text, head in ((one, above), (other, other_above)):
        chunks = [(chunk, f"{head} > {chunk.heading}") for chunk in split(text)]
        sides.append([s for chunk, heading in chunks for s in statements(chunk.text, chunk.sentences, heading)])
    return any(contradict(a, b) for these in sides[0] for those in sides[1] for a in these for b in those)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Grinders have a two-year guarantee.", "Grinders have a 1-year guarantee."),
        ("Loyalty cards are valid for two years.", "Loyalty cards are valid for one year."),
        ("Delivery takes two to three weeks.", "Delivery takes 5 weeks."),
        ("Gutscheine sind zwei Jahre gültig.", "Gutscheine sind 3 Jahre gültig."),
        ("Les bons sont valables deux ans.", "Les bons sont valables 3 ans."),
        ("Los bonos son válidos dos años.", "Los bonos son válidos un año."),
        ("Express delivery costs £7.95.",
         "Express delivery costs £6.95 and arrives the next working day if you order before 1 pm."),
        ("We also deliver to Ireland for £12.", "We also deliver to Ireland for £9.95 within 5 working days."),
        ("We deliver to Ireland for £12.", "We also deliver to Ireland for £9.95 within 3 to 5 days."),
        ("A six-month gift subscription costs £99.",
         "A three-month gift subscription costs £55 and a six-month one costs £105."),
        ("A small box costs £9.", "A large box is £14, and a small one £7."),
        ("We add £15 if your payment is late.", "The late fee is £20."),
        ("If you pay late, we add £15.", "The late fee is £20."),
        ("New members pay a joining fee of £30.", "The joining fee is £20."),
        ("Die Aufnahmegebühr beträgt 20 €.", "Neue Mitglieder zahlen eine Aufnahmegebühr von 30 €."),
        ("Socks cost £4 per bag.", "We sell bags of socks for £3 each."),
        ("Socks cost £4 per bag.", "You can buy bags of socks for £3 each."),
        ("The tasting room seats up to 30 guests.",
         "You can hire the tasting room for private events. It seats up to 24 guests."),
        ("The tasting room seats up to 30 guests.",
         "You can hire the tasting room for parties and meetings. It seats up to 24 guests and costs £90."),
        ("The tasting room costs £90 an hour.", "Our tasting room is on the first floor. It costs £70 an hour."),
        ("The home barista course lasts 4 hours.",
         "| Course | Length | Price |\n| --- | --- | --- |\n| Home barista | 3 hours | £95 |"),
        ("The home barista course takes 4 hours.",
         "| Course | Duration |\n| --- | --- |\n| Home barista | 3 hours |"),
    ],
)  # fmt: skip
def test_what_is_told_otherwise_contradicts(one: str, other: str) -> None:
    assert told(one, other)
    assert told(other, one)


def test_a_heading_names_what_a_sentence_calls_shortly() -> None:
    valid, cards = "Loyalty cards are valid for two years.", "Cards are valid for one year."
    assert found(valid, cards, "Facts", "FAQ > Loyalty card")
    assert not found(valid, cards, "Facts", "FAQ > Gift card")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Grinders have a two-year guarantee.", "Grinders have a 2-year guarantee."),
        ("A three-month subscription includes 2 bags.", "A six-month subscription includes 2 bags."),
        ("A three-month subscription costs £55.", "A six-month subscription costs £55."),
        ("Stay two nights and get 10% off.", "Stay three nights and get 10% off."),
        ("The first course lasts two hours.", "The second course lasts three hours."),
        ("Refunds take two weeks.", "Repairs take three weeks."),
        ("Express delivery costs £7.95.", "Delivery costs £6.95 and arrives in 5 days if you order before 1 pm."),
        ("The fee is £20 and applies only if you cancel late.", "The fee is £30."),
        ("We deliver to Ireland for £12.", "We deliver to France for £9.95 within 5 working days."),
        ("We deliver to Ireland for £12.", "We deliver to Ireland for £19.95 within 1 working day."),
        ("We deliver to Ireland for £12.", "We deliver to Ireland for £19.95 within 24 hours on request."),
        ("A three-month gift subscription costs £55.",
         "A three-month gift subscription costs £55 and a six-month one costs £105."),
        ("A twelve-month gift subscription costs £180.",
         "A three-month gift subscription costs £55 and a six-month one costs £105."),
        ("We add £15 if your payment is late.", "The cleaning fee is £20."),
        ("We add £15 if your parcel is heavy.", "The late fee is £20."),
        ("We add £15 if you pay by card.", "The late fee is £20."),
        ("Students pay a joining fee of £10.", "The joining fee is £20."),
        ("New members pay £30 a month.", "The joining fee is £20."),
        ("New members get a 10% discount.", "Members get a 20% discount."),
        ("Socks cost £4 per bag.", "We sell bags of nuts for £3 each."),
        ("Socks cost £4 per bag.", "We sell socks for £2 each."),
        ("The tasting room seats up to 30 guests.",
         "You can hire the garden for private events. It seats up to 24 guests."),
        ("The tasting room seats up to 30 guests.",
         "You can hire the tasting room or the cellar. It seats up to 24 guests."),
        ("The tasting room seats up to 30 guests.",
         "You can use the tasting room and the cellar. It seats up to 24 guests."),
        ("The tasting room seats up to 30 guests.",
         "You can hire the tasting room in the old barn. It seats up to 24 guests."),
        ("The tasting room costs £90 an hour.",
         "The tasting room is booked by phone. It costs £5 to change a booking."),
        ("The home barista course lasts 4 hours.",
         "| Course | Length |\n| --- | --- |\n| Home barista | 4 hours |\n| Latte art | 2 hours |"),
        ("The home barista course lasts 4 hours.", "| Course | Break |\n| --- | --- |\n| Home barista | 1 hour |"),
        ("The long table lasts 4 years.", "| Table | Length |\n| --- | --- |\n| Long table | 2 m |"),
    ],
)  # fmt: skip
def test_what_only_looks_told_otherwise_does_not(one: str, other: str) -> None:
    assert not told(one, other)
    assert not told(other, one)
