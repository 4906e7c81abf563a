"""How long something lasts is one quantity in whatever units: "3 years", "36 months"."""

import pytest

from tests.knowledge.test_differ import found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Coupons are valid for 3 years.", "Coupons are valid for 12 months."),
        ("Coupons are valid for 24 months.", "Coupons are valid for one year."),
        ("Coupons are valid for 24 months.", "Coupons expire after 12 months."),
        ("Gift cards are valid for 2 years.", "Gift cards expire after 12 months."),
        ("A voucher is valid for 24 months.", "Vouchers can be used for 1 year."),
        ("Gift cards are valid for 2 years.", "Gift cards must be used within 12 months."),
        ("The guarantee is 2 years.", "The guarantee is 12 months."),
        ("Delivery takes 2 weeks.", "Delivery takes 5 days."),
        ("The tour lasts 2 hours.", "The tour lasts 90 minutes."),
        ("You can return items within 4 weeks.", "You can return items within 14 days."),
        ("Gutscheine sind 3 Jahre gültig.", "Gutscheine sind 12 Monate gültig."),
        ("Gutscheine sind 24 Monate gültig.", "Gutscheine verfallen nach einem Jahr."),
        ("Les bons sont valables 2 ans.", "Les bons sont valables 12 mois."),
        ("Los bonos son válidos 2 años.", "Los bonos caducan a los 12 meses."),
        ("Vouchers can be redeemed within 2 years.", "Vouchers expire after 18 months."),
        ("Vouchers are valid for up to 2 years.", "A voucher runs out after 12 months."),
        ("Your credit expires after 6 months.", "Credit is valid for one year."),
        ("A repair takes 2 weeks.", "Repairs take up to 3 days."),
        ("Refunds take up to 2 weeks.", "We refund within 5 days."),
        ("We answer within 24 hours.", "We answer within 3 days."),
        ("You can cancel a class up to 24 hours before the start.", "Classes can be cancelled up to 2 days before."),
        ("You can cancel a party up to 2 weeks before it.", "Parties can be cancelled up to 7 days before."),
        ("The notice period is 3 months.", "The notice period is 4 weeks."),
        ("Quotes are valid for 30 days.", "Quotes are valid for 3 months."),
        ("The workshop lasts 3 hours.", "The workshop takes 150 minutes."),
        ("The battery lasts 90 minutes.", "The battery lasts 2 hours."),
        ("Bouquets stay fresh for 2 weeks.", "Bouquets stay fresh for 5 days."),
        ("Punkte verfallen nach 12 Monaten.", "Punkte sind 2 Jahre gültig."),
        ("Gutscheine sind 3 Jahre lang gültig.", "Gutscheine verfallen nach 24 Monaten."),
        ("Les bons expirent après 12 mois.", "Les bons sont valables deux ans."),
        ("I buoni scadono dopo 12 mesi.", "I buoni sono validi due anni."),
        ("Os vales são válidos por 2 anos.", "Os vales expiram após 12 meses."),
        ("Bonnen verlopen na 12 maanden.", "Bonnen zijn 2 jaar geldig."),
        ("Members can freeze their account for up to 3 months.", "Members can freeze their account for up to 2 weeks."),
    ],
)  # fmt: skip
def test_times_in_two_units_contradict(one: str, other: str) -> None:
    assert found(one, other)
    assert found(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Coupons are valid for 1 year.", "Coupons are valid for 12 months."),
        ("Coupons are valid for 24 months.", "Coupons expire after two years."),
        ("Coupons are valid for 3 years.", "Gift cards are valid for 12 months."),
        ("We answer within 5 working days.", "We answer within 1 week."),
        ("We answer within 2 working days.", "We answer within 24 hours."),
        ("A trial lasts 30 days.", "A trial lasts 1 month."),
        ("A trial lasts 4 weeks.", "A trial lasts 1 month."),
        ("A pass is valid for 1 year.", "A day pass is valid for 24 hours."),
        ("A pass is valid for 365 days.", "A pass is valid for 1 year."),
        ("A pass for 7 days costs £20.", "A pass for 1 month costs £20."),
        ("A stay of 7 nights costs £500.", "A stay of 1 week costs £500."),
        ("The trial lasts 14 days.", "The contract lasts 12 months."),
        ("Gift cards are valid for 2 years.", "Gift cards expire after 12 months without use."),
        ("Discount vouchers expire after 6 months.", "Gift vouchers are valid for 2 years."),
        ("Points expire after 12 months.", "Cards are valid for 2 years."),
        ("Delivery takes 2 weeks.", "Express delivery takes 24 hours."),
        ("Delivery takes 2 days.", "Delivery takes 48 hours."),
        ("The course lasts 2 days.", "The course lasts 6 hours a day."),
        ("Quotes are valid for 30 days.", "Quotes for events are valid for 1 week."),
        ("The guarantee is 2 years.", "The guarantee on batteries is 6 months."),
        ("Coupons are valid for 1 to 2 years.", "Coupons are valid for 18 months."),
        ("Coupons are valid for 52 weeks.", "Coupons are valid for 1 year."),
        ("The course lasts 5 days.", "The course lasts 1 week."),
        ("The course lasts 1 day.", "The course lasts 6 hours."),
        ("Delivery takes up to 2 weeks.", "Delivery takes 10 to 12 days."),
        ("Support is there 24 hours a day.", "Support is there 7 days a week."),
        ("24-hour support costs nothing more.", "7-day support costs nothing more."),
        ("A pass is valid for 2 years from the date of issue.", "A pass is valid for 12 months after activation."),
        ("Vouchers are valid for 2 years.", "Free vouchers expire after 6 months."),
        ("Vouchers are valid for 2 years.", "Vouchers must be used within 6 months of activation."),
        ("Vouchers are valid for 2 years.", "Vouchers bought in a sale are valid for 6 months."),
        ("You can return items within 4 weeks.", "You can exchange items within 14 days."),
        ("Les colis arrivent en 5 jours ouvrés.", "Les colis arrivent en 1 semaine."),
        ("Die Lieferung dauert 5 Werktage.", "Die Lieferung dauert 1 Woche."),
        ("The notice period is 3 months.", "The trial period is 4 weeks."),
        ("The guarantee lasts 2 years.", "The guarantee doesn't cover the first 6 months."),
        ("The trial lasts at least 2 weeks.", "The trial lasts at most 3 months."),
        ("Milk keeps 5 days.", "Cheese keeps 3 weeks."),
        ("The monthly pass is valid for 1 month.", "The weekly pass is valid for 7 days."),
        ("Babies under 2 years travel free.", "Babies under 24 months travel free."),
    ],
)  # fmt: skip
def test_times_in_two_units_of_another_case_do_not(one: str, other: str) -> None:
    assert not found(one, other)
    assert not found(other, one)
