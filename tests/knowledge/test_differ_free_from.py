"""From what sum on something is free is told in two forms."""

import pytest

from tests.knowledge.test_differ import found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Delivery is free on orders over £60.", "Free delivery on orders over £45."),
        ("Delivery is free for orders over £60.", "Orders above £45 are delivered free."),
        ("We deliver free of charge from £50.", "Delivery is free over £60."),
        ("Orders over £40 get free delivery.", "Free delivery when you spend over £50."),
        ("Shipping is free on orders of £60 or more.", "Free shipping on orders over £45."),
        ("Free shipping for orders from £30.", "Shipping is free above £40."),
        ("Der Versand ist ab 50 € kostenlos.", "Ab 40 € liefern wir kostenlos."),
        ("Versandkostenfrei ab 60 €.", "Kostenloser Versand ab 45 €."),
        ("Livraison gratuite à partir de 60 €.", "La livraison est gratuite dès 45 €."),
        ("Envío gratis a partir de 60 €.", "El envío es gratuito desde 45 €."),
        ("Spedizione gratuita da 60 €.", "La spedizione è gratuita a partire da 45 €."),
        ("Delivery is free over £60.", "Orders over £45 are delivered for free."),
        ("Free delivery over £60.", "Delivery is free from £45."),
        ("Standard delivery is free for orders over £60.", "Free standard delivery on orders over £45."),
        ("We deliver free to Ireland on orders over £60.", "Delivery to Ireland is free on orders over £45."),
        ("Spend over £60 for free delivery.", "Free delivery on orders over £45."),
        ("We don't charge for delivery on orders over £60.", "Free delivery on orders over £45."),
        ("There is no delivery charge on orders over £60.", "Free delivery on orders over £45."),
        ("You pay nothing for delivery on orders over £60.", "Free delivery on orders over £45."),
        ("Delivery costs nothing on orders over £60.", "Free delivery on orders over £45."),
        ("If you spend more than £60, delivery is free.", "Free delivery on orders over £45."),
        ("Gift wrapping is free on orders over £60.", "Free gift wrapping on orders over £45."),
        ("Delivery is free on orders over $60.", "Orders of $45 and up ship free."),
        ("Die Lieferung ist ab einem Bestellwert von 60 € kostenlos.", "Kostenlose Lieferung ab 45 €."),
        ("Ab 60 € Bestellwert ist der Versand gratis.", "Versand gratis ab 45 €."),
        ("La livraison est offerte dès 60 € d'achat.", "Livraison gratuite à partir de 45 €."),
        ("De verzending is gratis vanaf 60 €.", "Gratis verzending vanaf 45 €."),
        ("Spend £60 or more and delivery is free.", "Free delivery on orders over £45."),
    ],
)  # fmt: skip
def test_sums_from_which_it_is_free_contradict(one: str, other: str) -> None:
    assert found(one, other)
    assert found(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Delivery is free on orders over £60.", "Delivery costs £4 on orders under £60."),
        ("Delivery is free on orders over £60.", "Free delivery to Ireland on orders over £100."),
        ("Delivery is free on orders over £60.", "Free returns on orders over £45."),
        ("Delivery is free on orders over £60.", "Free express delivery on orders over £90."),
        ("Delivery is free on orders over £60.", "Free delivery for members on orders over £30."),
        ("Delivery is free on orders over £60.", "Free delivery on all orders over £60."),
        ("Delivery is free on orders over £60.", "Free gift wrapping on orders over £80."),
        ("Delivery is free on orders over £60.", "A free gift with orders over £100."),
        ("Delivery is free on orders over £60.", "Delivery is free on wine orders over £100."),
        ("Delivery is free on orders over £60.", "Delivery is free within 5 miles on orders over £20."),
        ("Delivery is not free on orders under £60.", "Free delivery on orders over £45."),
        ("Delivery is free on orders over £60 until Friday.", "Free delivery on orders over £45."),
        ("Orders over £40 get a free gift.", "Orders over £60 get free delivery."),
        ("Free delivery on orders over £45 online.", "Delivery is free on orders over £60."),
        ("Spend £60 and get a free mug.", "Free delivery on orders over £45."),
        ("Spend £60 and get free delivery to Ireland.", "Free delivery on orders over £45."),
        ("Orders over £60 are delivered.", "Free delivery on orders over £45."),
        ("Delivery is free on orders over £60.", "There is no delivery charge for members on orders over £20."),
        ("Delivery is free on orders over £60.", "Delivery of orders over £100 is free within 20 miles."),
        ("Parking is free from 6 pm.", "Parking is free from £5."),
        ("Delivery is free on orders over £60.", "Delivery is free on your first order over £20."),
        ("Delivery is free on orders over £60.", "Your first order over £20 is delivered free."),
        ("Delivery is free on orders over £60.", "Delivery is free on orders over £80 at Christmas."),
        ("Delivery is free on orders over €60.", "Free delivery on orders over £45."),
        ("Delivery is free on orders over £60.", "Orders over £45 cost £3 for delivery."),
        ("Delivery is free on orders over £60.", "Collection is free on orders over £10."),
        ("Free delivery on subscriptions over £30.", "Free delivery on orders over £45."),
        ("Free delivery for schools on orders over £30.", "Free delivery on orders over £45."),
    ],
)  # fmt: skip
def test_sums_from_which_it_is_free_of_another_case_do_not(one: str, other: str) -> None:
    assert not found(one, other)
    assert not found(other, one)
