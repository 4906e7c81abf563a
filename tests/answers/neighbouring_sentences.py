"""What pages tell of cases side by side, and sentences that keep them apart or take one's figure for the other's."""

from tests.answers.fine_print_sentences import Told

SAVINGS = "Pay 6 months in advance and save 10%. Pay 12 months in advance and save 15%."
LATE = "If a payment is more than 10 days late, we charge £12. After 60 days we may sell what is in the room."
MOVING_OUT = """\
You can cancel free of charge until 7 days before you move in. After that, you pay half of the price. You get the \
deposit back within 10 working days after you move out. Outside office hours there is a call-out charge of £35.
"""
ROOMS = """\
| Room | Price a month |
| --- | --- |
| small | £54 |
| medium | £96 |
| large | £165 |

The shortest stay is one month. For stays of at least 6 months ask us.
"""
THINGS = """\
You can store furniture, books, bicycles and tools. You must not store food, fireworks or animals. Motorbikes can be \
stored in York only.
"""
COVER = "Every room must be insured: you can use your own policy, or ours for £4 a month."
RATES = "A room for 2 persons costs £120 a night. A room for 4 persons costs £180 a night. A dog costs £9."
FEES = """\
The 60-minute class is £12. The 90-minute class is £16. If you miss the lesson, half of the fee is charged. Invoices \
are due 14 days after the event. We may refuse late arrivals.

We repair phones, tablets and laptops. We don't repair televisions. Cameras are repaired in Leeds only.
"""
WHOLE = "If you cancel on the day, you pay the full price. Breakfast costs £12."
REISE = """\
Zahlen Sie 6 Monate im Voraus und sparen Sie 10 %, zahlen Sie 12 Monate im Voraus und sparen Sie 15 %.

Ein Schreibtisch kostet 89 € im Monat. Ein Büro kostet 290 € im Monat. Wir nehmen Pakete für Sie an; das kostet \
1,50 € pro Paket. Sie können bis 14 Tage vor dem Einzug kündigen. Danach zahlen Sie die Hälfte des Preises.

Sie können Möbel, Bücher und Werkzeug einlagern. Lebensmittel und Tiere dürfen Sie nicht einlagern. Nach 60 Tagen \
können wir den Inhalt verkaufen.
"""
RESERVA = """\
Pague 6 meses por adelantado y ahorre un 10 %. Pague 12 meses por adelantado y ahorre un 15 %.

Puede anular gratis hasta 3 días antes. Después cobramos el 30 % del precio. Fuera del horario de oficina cobramos 35 €.
"""
BUREAU = """\
Payez 6 mois à l'avance et économisez 10 %. Payez 12 mois à l'avance et économisez 15 %.

La caution est rendue 10 jours après le départ. Vous payez ensuite la moitié du prix.
"""
STANZE = (
    "Pagate 6 mesi in anticipo e risparmiate il 10 %. Pagate 12 mesi in anticipo e risparmiate il 15 %. Poi si paga la \
metà del prezzo. La cauzione viene restituita 10 giorni dopo la partenza."
)
QUARTOS = (
    "Pague 6 meses adiantados e poupe 10 %. Pague 12 meses adiantados e poupe 15 %. Depois paga metade do preço. A \
caução é devolvida 10 dias depois da saída."
)
KAMERS = (
    "Betaal 6 maanden vooruit en bespaar 10 %. Betaal 12 maanden vooruit en bespaar 15 %. Daarna betaalt u de helft \
van de prijs. De borg krijgt u 10 dagen na vertrek terug."
)

NEIGHBOURING: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            SAVINGS,
            (
                "If you pay 6 months in advance, you save 10%.",
                "You save 15% when you pay 12 months in advance.",
                "You save 10% for 6 months in advance and 15% for 12 months.",
                "For 12 months in advance you save 15%.",
            ),
            (
                "If you pay for 6 months in advance, you save 15%.",
                "If you pay 12 months in advance, you save 10%.",
                "You save 15% for 6 months in advance and 10% for 12 months.",
            ),
        ),
    ),
    (
        "en",
        (
            LATE,
            (
                "If a payment is more than 10 days late, we charge £12.",
                "After 60 days we may sell what is in the room.",
                "We charge £12 if a payment is more than 10 days late.",
                "After 60 days, we can sell what is in the room.",
            ),
            (
                "If a payment is more than 10 days late, we may sell what is in the room.",
                "If a payment is late, we charge £12 a day.",
                "After 60 days we sell what is in the room.",
                "After 60 days we will sell what is in the room.",
                "After 60 days we are going to sell what is in the room.",
            ),
        ),
    ),
    (
        "en",
        (
            MOVING_OUT,
            (
                "After that, you pay half of the price.",
                "After that, you pay half the price.",
                "You get the deposit back within 10 working days after moving out.",
                "Outside office hours there is a call-out charge of £35.",
                "There is a call-out charge of £35 outside our office hours.",
                "You can cancel free of charge until 7 days before moving in.",
            ),
            (
                "After that, you pay the full price.",
                "You get the deposit back 10 working days before moving out.",
                "During office hours there is a call-out charge of £35.",
                "There is a call-out charge of £35 within office hours.",
            ),
        ),
    ),
    (
        "en",
        (
            ROOMS,
            ("A medium room costs £96 a month.", "A large room is £165 per month.", "The medium room is £96 a month."),
            ("A medium room starts from £96 per month.", "A medium room costs from £96 a month."),
        ),
    ),
    (
        "en",
        (
            THINGS,
            (
                "You must not store animals.",
                "You can't store food or fireworks.",
                "Motorbikes can be stored in York only.",
                "You can store books and tools.",
                "No, food must not be stored.",
            ),
            (
                "You must not store books.",
                "No, motorbikes cannot be stored.",
            ),
        ),
    ),
    (
        "en",
        (
            COVER,
            ("You can use your own policy.", "Every room must be insured.", "Our policy costs £4 a month."),
            ("You have to use your own policy.", "You must use your own policy."),
        ),
    ),
    (
        "en",
        (
            RATES,
            ("A room for 4 persons costs £180 a night.", "A room for 2 persons is £120 per night."),
            ("A room for 2 persons costs £180 a night.", "A room for 4 persons is £120 per night."),
        ),
    ),
    (
        "en",
        (
            WHOLE,
            ("If you cancel on the day, you pay the full price.",),
            ("If you cancel on the day, you pay half the price.",),
        ),
    ),
    (
        "en",
        (
            FEES,
            (
                "If you miss the lesson, half of the fee is charged.",
                "The 90-minute class is £16.",
                "Invoices are due 14 days after the event.",
                "We may refuse late arrivals.",
                "We repair phones and laptops.",
                "We don't repair televisions.",
                "Cameras are repaired in Leeds.",
            ),
            (
                "If you miss the lesson, the whole fee is charged.",
                "If you miss the lesson, the fee is charged in full.",
                "The 90-minute class is £12.",
                "Invoices are due 14 days before the event.",
                "We will refuse late arrivals.",
                "We don't repair laptops.",
                "We don't repair cameras.",
            ),
        ),
    ),
    (
        "de",
        (
            REISE,
            (
                "Wenn Sie 6 Monate im Voraus zahlen, sparen Sie 10 %.",
                "Ein Schreibtisch kostet 89 € im Monat.",
                "Das kostet 1,50 € pro Paket.",
                "Danach zahlen Sie die Hälfte des Preises.",
                "Tiere dürfen Sie nicht einlagern.",
                "Nach 60 Tagen können wir den Inhalt verkaufen.",
                "Sie können bis 14 Tage vor dem Einzug kündigen.",
            ),
            (
                "Wenn Sie 6 Monate im Voraus zahlen, sparen Sie 15 %.",
                "Ein Schreibtisch kostet ab 89 €.",
                "Das kostet 1,50 € pro Tag.",
                "Danach zahlen Sie den vollen Preis.",
                "Bücher dürfen Sie nicht einlagern.",
                "Nach 60 Tagen werden wir den Inhalt verkaufen.",
                "Sie können bis 14 Tage nach dem Einzug kündigen.",
            ),
        ),
    ),
    (
        "es",
        (
            RESERVA,
            (
                "Si paga 12 meses por adelantado, ahorra un 15 %.",
                "Puede anular gratis hasta 3 días antes.",
                "Después cobramos el 30 % del precio.",
                "Fuera del horario de oficina cobramos 35 €.",
            ),
            (
                "Si paga 6 meses por adelantado, ahorra un 15 %.",
                "Puede anular gratis hasta 3 días después.",
                "Después cobramos el precio completo.",
                "Durante el horario de oficina cobramos 35 €.",
            ),
        ),
    ),
    (
        "fr",
        (
            BUREAU,
            (
                "Si vous payez 6 mois à l'avance, vous économisez 10 %.",
                "La caution est rendue 10 jours après le départ.",
                "Vous payez ensuite la moitié du prix.",
            ),
            (
                "Si vous payez 6 mois à l'avance, vous économisez 15 %.",
                "La caution est rendue 10 jours avant le départ.",
                "Vous payez ensuite le prix entier.",
            ),
        ),
    ),
    (
        "it",
        (
            STANZE,
            ("Pagando 12 mesi in anticipo risparmiate il 15 %.", "Poi si paga la metà del prezzo."),
            (
                "Pagando 6 mesi in anticipo risparmiate il 15 %.",
                "Poi si paga il prezzo intero.",
                "La cauzione viene restituita 10 giorni prima della partenza.",
            ),
        ),
    ),
    (
        "pt",
        (
            QUARTOS,
            ("Pague 12 meses adiantados e poupe 15 %.", "Depois paga metade do preço."),
            (
                "Pague 6 meses adiantados e poupe 15 %.",
                "Depois paga o preço inteiro.",
                "A caução é devolvida 10 dias antes da saída.",
            ),
        ),
    ),
    (
        "nl",
        (
            KAMERS,
            ("Betaal 12 maanden vooruit en bespaar 15 %.", "Daarna betaalt u de helft van de prijs."),
            (
                "Betaal 6 maanden vooruit en bespaar 15 %.",
                "Daarna betaalt u de volledige prijs.",
                "De borg krijgt u 10 dagen voor vertrek terug.",
            ),
        ),
    ),
    (
        "en",
        ("Bookings may be made online and are confirmed by email.", ("We will confirm your booking by email.",), ()),
    ),
    ("en", ("You may ask for a refund or we replace the faulty item.", ("We will replace a faulty item.",), ())),
    (
        "en",
        (
            "You may exchange the item for another size. We will send it free of charge.",
            ("We will exchange the item for another size.",),
            (),
        ),
    ),
    ("en", ("Orders arrive within 5 days, but may arrive sooner.", ("Your order will arrive within 5 days.",), ())),
    (
        "en",
        (
            "Late arrivals may be refused. We reserve the right to change the prices.",
            (),
            ("Late arrivals will be refused.", "We will refuse late arrivals.", "We will change the prices."),
        ),
    ),
    (
        "de",
        (
            "Buchungen können online erfolgen und werden per E-Mail bestätigt.",
            ("Wir werden Ihre Buchung per E-Mail bestätigen.",),
            (),
        ),
    ),
    (
        "de",
        (
            "Wir können die Preise jederzeit ändern.",
            ("Wir können die Preise ändern.",),
            ("Wir werden die Preise ändern.",),
        ),
    ),
    (
        "en",
        (
            "We refund the price within 14 days; after that we refund 50 % of the price.",
            ("We refund the full price within 14 days.",),
            (),
        ),
    ),
    (
        "en",
        (
            "If you cancel late, half of the price is due. The price includes breakfast.",
            (),
            ("If you cancel late, the full price is due.",),
        ),
    ),
    (
        "fr",
        (
            "Nous remboursons le prix sous 14 jours ; ensuite nous remboursons 50 % du prix.",
            ("Nous remboursons le prix total sous 14 jours.",),
            (),
        ),
    ),
    ("en", ("Membership costs £20 a month, £30 with classes.", ("Membership costs from £20 a month.",), ())),
    ("en", ("Yoga classes cost £8 for members. Others pay £12.", ("Yoga classes cost from £8.",), ())),
    (
        "en",
        (
            "A desk costs £89 a month, an office £290.",
            ("A desk costs £89 a month.",),
            ("A desk costs from £89 a month.",),
        ),
    ),
    (
        "de",
        (
            "Die Mitgliedschaft kostet 20 € im Monat, 30 € mit Kursen.",
            ("Die Mitgliedschaft kostet ab 20 € im Monat.",),
            (),
        ),
    ),
    (
        "en",
        (
            "Give us 1 month's notice before you move out. We pay the deposit back 1 month after you move out.",
            ("Tell us 1 month before you move out.",),
            ("We pay the deposit back 1 month before you move out.",),
        ),
    ),
    (
        "en",
        (
            "The door can be opened with the app. You can join if you are 18.",
            ("You need the app to open the door.", "You have to be 18 to join."),
            (),
        ),
    ),
    (
        "en",
        (
            "You can use your own policy to insure your room.",
            (),
            ("You must use your own policy to insure your room.",),
        ),
    ),
)
