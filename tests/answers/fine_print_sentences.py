"""What pages of many trades say of costs, rates and conditions, and sentences that say so or say otherwise."""

Told = tuple[str, tuple[str, ...], tuple[str, ...]]
"""A passage, what it says, and what it doesn't say."""

MOVER = """\
Moving an upright costs 180 EUR, moving a grand costs 290 EUR. You can move or cancel a tuning free of charge until \
24 hours before it; later we charge 45 EUR.

The estimate visit costs 75 EUR. Bart and Joris carry your piano. Tomasz looks after the workshop.
"""
LESSONS = """\
A lesson of 30 minutes costs 29 EUR, one of 45 minutes 39 EUR. The trial lesson costs 15 EUR.

- Ms Liesbeth Claes: classical piano, Monday to Thursday
- Mr Jonas Maes: jazz, Friday and Saturday
"""
HIRE = """\
Hiring a piano at home costs 49 EUR a month. The first tuning is included.

Concert hire costs 890 EUR for one event. The deposit of 200 EUR is paid once and returned at the end.

You can pay in three instalments without interest.
"""
WORKSHOP = """\
We restore pianos built after 1880. We don't restore organs or harmoniums.

The warranty of five years ends when somebody else works on the action.

You can return a used piano within 14 days; you pay 180 EUR for the transport.
"""
RENTAL = """\
You get all your money back until 7 days before the first day, half of it until 2 days before, and nothing after \
that. Changing dates is free once if the gear is available.

Damage is charged at the price of the repair in our workshop. Trail Club members pay 20 % less.
"""
LABELS = """\
| You send from | Return label |
| --- | --- |
| Ireland and Northern Ireland | free |
| Great Britain and the rest of the EU | 5.95 EUR, taken off the refund |

If the item was faulty, the label is free from everywhere.

Exchanging a size is free within Ireland, once per order.
"""

ENGLISH: tuple[Told, ...] = (
    (
        MOVER,
        (
            "Moving a grand costs 290 EUR.",
            "You can move or cancel a tuning free of charge until 24 hours before it.",
            "Cancelling a tuning is free until 24 hours before it, later we charge 45 EUR.",
            "The estimate visit costs 75 EUR.",
            "Bart and Joris carry your piano.",
        ),
        (
            "Moving is free.",
            "Moving a grand is free of charge.",
            "We move your grand at no cost.",
            "The visit is free.",
            "The estimate visit costs nothing.",
            "Tuning is free today.",
            "A tuning is free of charge.",
            "You can cancel a tuning free of charge.",
            "You can cancel a tuning free of charge after 24 hours before it.",
            "You can cancel a tuning free of charge until 24 hours before it; later we charge nothing.",
            "Tomasz and Joris carry your piano.",
            "Piet and Joris carry your piano.",
        ),
    ),
    (
        LESSONS,
        (
            "A lesson of 45 minutes costs 39 EUR.",
            "A lesson of 30 minutes costs 29 EUR and one of 45 minutes costs 39 EUR.",
            "The trial lesson costs 15 EUR.",
            "Mr Jonas Maes teaches jazz on Friday and Saturday.",
        ),
        (
            "The trial lesson is free.",
            "The trial lesson costs nothing.",
            "Your trial lesson is on us at no charge.",
            "A lesson of 45 minutes costs 29 EUR.",
            "A lesson of 30 minutes costs 39 EUR.",
            "You pay 39 EUR for 30 minutes.",
            "Jazz is taught by Ms Liesbeth Claes on Monday to Thursday.",
            "Ms Liesbeth Claes teaches jazz.",
        ),
    ),
    (
        HIRE,
        (
            "Hiring a piano at home costs 49 EUR a month.",
            "Home hire is 49 EUR per month.",
            "Concert hire costs 890 EUR for one event.",
            "Concert hire costs 890 EUR per event.",
            "The deposit of 200 EUR is paid once.",
            "The first tuning is free.",
            "You can pay in three instalments without interest.",
            "You can pay in three instalments.",
        ),
        (
            "Hire is free.",
            "Hiring a piano at home is free.",
            "Hiring a piano at home costs 49 EUR a year.",
            "Hiring a piano at home costs 49 EUR once.",
            "Concert hire costs 890 EUR a month.",
            "The deposit is 200 EUR per month.",
            "The deposit of 200 EUR is paid every month.",
            "You can pay in three instalments with interest.",
            "You pay interest on three instalments.",
        ),
    ),
    (
        WORKSHOP,
        (
            "We restore pianos built after 1880.",
            "We don't restore organs.",
            "The warranty ends when somebody else works on the action.",
            "You can return a used piano within 14 days, and you pay 180 EUR for the transport.",
        ),
        (
            "We restore organs built after 1880.",
            "We restore organs.",
            "We restore pianos and organs built after 1880.",
            "The warranty of five years holds even when somebody else works on the action.",
            "You can return a used piano within 14 days, and transport is free.",
            "You can return a used piano within 14 days, and we charge nothing for the transport.",
        ),
    ),
    (
        RENTAL,
        (
            "You get all your money back until 7 days before the first day.",
            "You get half of it back until 2 days before the first day.",
            "Changing dates is free once if the gear is available.",
            "Damage is charged at the price of the repair.",
            "Members pay 20 % less.",
        ),
        (
            "You get half of your money back until 7 days before the first day.",
            "You get all your money back until 2 days before the first day.",
            "Changing dates is free.",
            "Changing dates is free as often as you like.",
            "Damage is charged at the price of a new item.",
            "Renting is free for Trail Club members.",
            "Trail Club members pay nothing.",
        ),
    ),
    (
        LABELS,
        (
            "The return label is free from Ireland and Northern Ireland.",
            "Returns from Ireland are free.",
            "From Great Britain the return label costs 5.95 EUR.",
            "If the item was faulty, the label is free from everywhere.",
            "The label is free if the item was faulty.",
            "Exchanging a size is free within Ireland, once per order.",
            "Within Ireland you can exchange a size for free once per order.",
        ),
        (
            "The return label is free.",
            "Returns from Great Britain are free.",
            "The return label from Great Britain costs nothing.",
            "Exchanging a size is free within Ireland, as often as you like.",
            "Exchanging a size is free within Ireland every time.",
        ),
    ),
    (
        "Shipping costs 4.90 EUR. Shipping is free from 50 EUR.",
        ("Shipping is free from 50 EUR.", "From 50 EUR, shipping is free.", "Orders from 50 EUR are shipped free."),
        ("Shipping is free.", "Shipping costs nothing.", "We ship for free.", "There is no charge for shipping."),
    ),
    (
        "| Country | Return |\n| --- | --- |\n| Germany | free |\n| Austria | 7 EUR |",
        ("Returns are free within Germany.", "A return from Austria costs 7 EUR."),
        ("Returns are free within Austria.", "A return from Austria costs nothing.", "Returns are free."),
    ),
    (
        "The trial lesson is free. Every further lesson costs 35 EUR.",
        ("The first lesson costs nothing.", "The trial lesson is free.", "A trial lesson is free of charge."),
        ("Every further lesson is free.", "Lessons are free.", "Further lessons cost nothing."),
    ),
    (
        "Breakfast is included in the price. Parking costs 12 EUR a night. WiFi is free in all rooms.",
        ("Breakfast is free.", "WiFi is free.", "WiFi costs nothing.", "Parking costs 12 EUR per night."),
        (
            "Parking is free.",
            "Parking is free of charge.",
            "Parking costs 12 EUR a week.",
            "Parking costs 12 EUR once.",
        ),
    ),
    (
        "A haircut costs 38 EUR, a beard trim 19 EUR. Children under 6 get their hair cut free.",
        ("Children under 6 get their hair cut for free.", "A beard trim costs 19 EUR."),
        ("A haircut is free.", "A beard trim is free of charge.", "A beard trim costs nothing."),
    ),
    (
        "Bring your bike for a check: it costs nothing. A repair costs 30 EUR per hour.",
        ("The check costs nothing.", "A check of your bike is free.", "A repair costs 30 EUR an hour."),
        (
            "A repair is free.",
            "A repair costs nothing.",
            "A repair costs 30 EUR per day.",
            "A repair costs 30 EUR once.",
        ),
    ),
    (
        "The yearly service costs 150 EUR per visit. You can call the hotline as often as you like.",
        ("The yearly service costs 150 EUR per visit.", "You can call the hotline as often as you like."),
        ("The yearly service is free.", "The yearly service costs 150 EUR a month.", "You can call the hotline once."),
    ),
    (
        "Membership costs 20 EUR a year. Members pay no fee for courses.",
        ("Membership costs 20 EUR per year.", "Courses are free for members.", "Members pay nothing for courses."),
        ("Membership is free.", "Membership costs 20 EUR a month.", "Membership costs nothing."),
    ),
    (
        "Hotel guests use the pool for free. Day guests pay 9 EUR.",
        ("The pool is free for hotel guests.", "Hotel guests can use the pool at no charge."),
        ("The pool is free.", "Day guests use the pool for free."),
    ),
    (
        "Our gluten-free cake costs 32 EUR. Feel free to call us. Delivery costs 6 EUR per order.",
        ("The gluten-free cake costs 32 EUR.", "Delivery costs 6 EUR per order."),
        ("The cake is free.", "Delivery is free.", "Delivery costs 6 EUR per cake."),
    ),
    (
        "You can pay by invoice with a surcharge of 2 EUR. Cards are accepted without a surcharge.",
        ("Cards are accepted without a surcharge.",),
        ("Cards are accepted with a surcharge.", "You can pay by invoice without a surcharge."),
    ),
    (
        "The guarantee is void if you open the case. It holds even if you sell the bike.",
        ("The guarantee holds even if you sell the bike.",),
        ("The guarantee holds even if you open the case.",),
    ),
)
OTHERS: dict[str, tuple[Told, ...]] = {
    "de": (
        (
            "Der Versand kostet 8,90 EUR. Ab 150 EUR ist der Versand frei.",
            ("Ab 150 EUR ist der Versand frei.", "Der Versand ist ab 150 EUR kostenlos."),
            ("Der Versand ist frei.", "Der Versand ist kostenlos.", "Der Versand kostet nichts."),
        ),
        (
            "Die Miete kostet 49 EUR im Monat. Das Probetraining ist kostenlos. Die Kaution wird einmalig gezahlt.",
            ("Die Miete kostet 49 EUR pro Monat.", "Das Probetraining kostet nichts.", "Das Probetraining ist gratis."),
            ("Die Miete ist kostenlos.", "Die Miete kostet 49 EUR im Jahr.", "Die Kaution wird monatlich gezahlt."),
        ),
        (
            "Sie können in drei Raten ohne Zinsen zahlen. Die Garantie erlischt, wenn Sie das Gerät öffnen.",
            ("Sie können in drei Raten ohne Zinsen zahlen.",),
            (
                "Sie können in drei Raten mit Zinsen zahlen.",
                "Die Garantie gilt auch wenn Sie das Gerät öffnen.",
            ),
        ),
    ),
    "es": (
        (
            "El envío cuesta 5 EUR. El envío es gratuito a partir de 60 EUR. La primera clase es gratis.",
            ("El envío es gratis a partir de 60 EUR.", "La primera clase es gratuita."),
            ("El envío es gratis.", "El envío no cuesta nada."),
        ),
        (
            "El alquiler cuesta 30 EUR al mes. Puede pagar a plazos sin intereses.",
            ("El alquiler cuesta 30 EUR por mes.", "Puede pagar a plazos sin intereses."),
            ("El alquiler es gratuito.", "El alquiler cuesta 30 EUR al año.", "Puede pagar a plazos con intereses."),
        ),
    ),
    "fr": (
        (
            "La livraison coûte 6 EUR. La livraison est gratuite à partir de 80 EUR. Le devis est gratuit.",
            ("La livraison est gratuite à partir de 80 EUR.", "Le devis est gratuit."),
            ("La livraison est gratuite.", "La livraison ne coûte rien."),
        ),
        (
            "La location coûte 40 EUR par mois. Vous pouvez payer en trois fois sans frais.",
            ("La location coûte 40 EUR par mois.", "Vous pouvez payer en trois fois sans frais."),
            ("La location est gratuite.", "La location coûte 40 EUR par an."),
        ),
    ),
    "it": (
        (
            "La spedizione costa 7 EUR. Il preventivo è gratuito. La prova costa 15 EUR per persona.",
            ("Il preventivo è gratis.", "La spedizione costa 7 EUR."),
            ("La spedizione è gratuita.", "La prova non costa niente.", "La prova costa 15 EUR per gruppo."),
        ),
    ),
    "pt": (
        (
            "A entrega custa 5 EUR. O orçamento é gratuito.",
            ("O orçamento é grátis.", "A entrega custa 5 EUR."),
            ("A entrega é gratuita.", "A entrega não custa nada."),
        ),
    ),
    "nl": (
        (
            "Verzending kost 5 EUR. De proefles is gratis. Huren kost 49 EUR per maand, zonder borg.",
            ("De proefles kost niets.", "Huren kost 49 EUR per maand."),
            ("Verzending is gratis.", "Verzending kost niets.", "Huren kost 49 EUR per jaar.", "Huren kan met borg."),
        ),
    ),
    "pl": (
        (
            "Dostawa kosztuje 15 PLN. Wycena jest bezpłatna.",
            ("Wycena jest darmowa.", "Dostawa kosztuje 15 PLN."),
            ("Dostawa jest darmowa.", "Dostawa nic nie kosztuje."),
        ),
    ),
    "sv": (
        (
            "Frakten kostar 49 SEK. Offerten är gratis.",
            ("Offerten är kostnadsfri.", "Frakten kostar 49 SEK."),
            ("Frakten är gratis.", "Frakten kostar ingenting."),
        ),
    ),
    "da": (
        (
            "Fragten koster 49 DKK. Tilbuddet er gratis.",
            ("Tilbuddet er gratis.", "Fragten koster 49 DKK."),
            ("Fragten er gratis.", "Fragten koster ingenting."),
        ),
    ),
    "nb": (
        (
            "Frakten koster 79 NOK. Befaring er gratis.",
            ("Befaring er kostnadsfri.", "Frakten koster 79 NOK."),
            ("Frakten er gratis.", "Frakten koster ingenting."),
        ),
    ),
    "ru": (
        (
            "Доставка стоит 300 рублей. Консультация бесплатная.",
            ("Консультация бесплатна.", "Доставка стоит 300 рублей."),
            ("Доставка бесплатная.", "Доставка ничего не стоит."),
        ),
    ),
    "zh": (
        (
            "送货费用为30元。估价免费。",
            ("估价免费。", "送货费用为30元。"),
            ("送货免费。", "送货费用全免。"),
        ),
    ),
    "ja": (
        (
            "送料は500円です。見積もりは無料です。",
            ("見積もりは無料です。", "送料は500円です。"),
            ("送料は無料です。", "送料はかかりません。"),
        ),
    ),
}
PAGES: tuple[tuple[str, Told], ...] = (
    *(("en", told) for told in ENGLISH),
    *((language, told) for language, pages in OTHERS.items() for told in pages),
)
