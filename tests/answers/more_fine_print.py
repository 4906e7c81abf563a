"""Pages of more trades and languages on what is free, how often, with what and by whom, and what they don't say."""

from tests.answers.fine_print_sentences import Told

MORE: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "The consultation with our vet is free. A vaccination costs 48 EUR.",
            ("The consultation is free.", "A consultation with the vet costs nothing."),
            ("A vaccination is free.", "The vaccination costs nothing.", "Vaccinations are free of charge."),
        ),
    ),
    (
        "en",
        (
            "Opening an account is free. The card costs 5 EUR per month. Students get the card free.",
            (
                "Opening an account is free.",
                "Students get the card for free.",
                "The card costs 5 EUR a month.",
                "The card is free for students.",
            ),
            (
                "The card is free.",
                "You get the card for free.",
                "The card costs 5 EUR per year.",
                "The card costs nothing.",
            ),
        ),
    ),
    (
        "en",
        (
            "## Towing\n\nTowing is free within 50 km. Beyond that you pay 2 EUR per kilometre.",
            (
                "Towing is free within 50 km.",
                "Within 50 km, towing is free of charge.",
                "You pay 2 EUR per kilometre beyond that.",
            ),
            ("Towing is free.", "Towing costs nothing.", "Towing is free beyond 50 km."),
        ),
    ),
    (
        "en",
        (
            "Under-18s enter the museum free. Adults pay 12 EUR. An audio guide is 4 EUR.",
            ("Under-18s enter free.", "The audio guide costs 4 EUR.", "Adults pay 12 EUR."),
            ("Adults enter free.", "The audio guide is free.", "Admission is free.", "Entry is free."),
        ),
    ),
    (
        "en",
        (
            "| Service | Price |\n| --- | --- |\n| Oil change | 59 EUR |\n| Tyre check | free |\n| Car wash | 12 EUR |",
            (
                "The tyre check is free.",
                "A tyre check costs nothing.",
                "An oil change costs 59 EUR.",
                "A car wash is 12 EUR.",
            ),
            ("The oil change is free.", "A car wash costs nothing.", "The car wash is free of charge."),
        ),
    ),
    (
        "en",
        (
            "- Nail trim: 15 EUR\n- Ear cleaning: free\n- Full groom: 65 EUR",
            ("Ear cleaning is free.", "A nail trim costs 15 EUR."),
            ("A nail trim is free.", "A full groom costs nothing.", "Nail trims are free of charge."),
        ),
    ),
    (
        "en",
        (
            "We deliver for free on orders over 30 EUR. Otherwise delivery costs 4 EUR.",
            (
                "Delivery is free on orders over 30 EUR.",
                "We deliver orders over 30 EUR for free.",
                "Delivery is free if you order for more than 30 EUR.",
            ),
            ("Delivery is free.", "We deliver for free.", "We always deliver free of charge."),
        ),
    ),
    (
        "en",
        (
            "Parking costs nothing on Sundays. On other days it costs 2 EUR an hour.",
            ("Parking is free on Sundays.", "On Sundays parking costs nothing."),
            ("Parking is free.", "Parking costs nothing.", "Parking is free on other days."),
        ),
    ),
    (
        "en",
        (
            "Returns are free for 30 days. After 30 days, returns cost 6 EUR.",
            ("Returns are free for 30 days.", "You can return items free of charge for 30 days."),
            ("Returns are free.",),
        ),
    ),
    (
        "en",
        (
            "Is there a charge for a quote? No, quotes are free. A survey costs 120 EUR.",
            ("Quotes are free.", "There is no charge for a quote.", "A quote costs nothing."),
            ("A survey is free.", "There is no charge for a survey."),
        ),
    ),
    ("en", ("We don't charge for cancellations. No-shows pay 20 EUR.", (), ("No-shows pay nothing.",))),
    (
        "en",
        (
            "Tap water is free. Soft drinks cost 3 EUR.",
            ("Tap water is free.", "Water costs nothing."),
            ("Soft drinks are free.",),
        ),
    ),
    (
        "en",
        (
            "Every guest gets a towel at no extra cost. A bathrobe costs 8 EUR per stay.",
            ("Towels are free.", "A towel costs nothing extra.", "A bathrobe costs 8 EUR per stay."),
            ("Bathrobes are free.", "A bathrobe costs 8 EUR per night.", "A bathrobe costs nothing."),
        ),
    ),
    (
        "en",
        (
            "The app is free. Pro costs 9 EUR per user and month.",
            ("The app is free.", "Pro costs 9 EUR per user and month."),
            ("Pro is free.", "Pro costs 9 EUR per team."),
        ),
    ),
    (
        "en",
        (
            "You can freeze the membership once a year. You can visit as often as you like.",
            ("You can freeze the membership once a year.", "You can visit as often as you like."),
            (
                "You can freeze the membership as often as you like.",
                "You can freeze the membership once a month.",
                "You can visit once.",
            ),
        ),
    ),
    (
        "en",
        (
            "The registration fee of 30 EUR is due once. The rent of 400 EUR is due monthly.",
            ("The registration fee of 30 EUR is due once.", "The rent is 400 EUR a month."),
            (
                "The registration fee of 30 EUR is due every month.",
                "The registration fee is 30 EUR per month.",
                "The rent of 400 EUR is due once.",
                "The rent is 400 EUR a week.",
            ),
        ),
    ),
    (
        "en",
        (
            "A massage of 30 minutes costs 40 EUR, 60 minutes cost 70 EUR and 90 minutes 95 EUR.",
            ("A massage of 60 minutes costs 70 EUR.", "A massage of 90 minutes costs 95 EUR."),
            (
                "A massage of 60 minutes costs 40 EUR.",
                "A massage of 90 minutes costs 70 EUR.",
                "A massage of 30 minutes costs 95 EUR.",
            ),
        ),
    ),
    (
        "en",
        (
            "| Boat | 2 hours | Day |\n| --- | --- | --- |\n| Kayak | 20 EUR | 45 EUR |\n| Canoe | 30 EUR | 60 EUR |",
            ("A canoe costs 60 EUR for the day.",),
            ("A kayak costs 45 EUR for 2 hours.", "A canoe costs 20 EUR for 2 hours."),
        ),
    ),
    (
        "en",
        (
            "Dr. Ann Lee sees children. Dr. Tom Roy sees adults.",
            ("Dr. Ann Lee sees children.", "Dr. Tom Roy sees adults."),
            ("Dr. Ann Lee sees adults.",),
        ),
    ),
    (
        "en",
        (
            "- Anna Berg: yoga, Monday\n- Paul Reed: pilates, Tuesday\n- Mia Stone: boxing, Friday",
            ("Anna Berg teaches yoga on Monday.", "Boxing is with Mia Stone on Friday."),
            ("Anna Berg teaches pilates.", "Paul Reed teaches boxing on Tuesday.", "Mia Stone teaches yoga on Friday."),
        ),
    ),
    (
        "en",
        (
            "| Name | Role | Phone |\n| --- | --- | --- |\n| Anna Berg | Sales | 555 1234 |\n"
            "| Paul Reed | Billing | 555 9876 |",
            ("Anna Berg is in sales.", "Paul Reed does billing."),
            ("Anna Berg does billing.", "Paul Reed works in sales."),
        ),
    ),
    (
        "en",
        (
            "Anna and Ben run the kitchen. Carl and Dora serve the guests.",
            ("Anna and Ben run the kitchen.", "Carl and Dora serve the guests."),
            ("Anna and Carl run the kitchen.", "Ben and Dora serve the guests."),
        ),
    ),
    (
        "en",
        (
            "We are open Monday and Tuesday from 9:00 to 17:00, Friday from 9:00 to 12:00.",
            ("We are open on Monday and Friday.",),
            (),
        ),
    ),
    (
        "en",
        (
            "Rooms come without breakfast. The suite comes with breakfast.",
            ("The suite comes with breakfast.", "Rooms come without breakfast."),
            ("Rooms come with breakfast.", "The suite comes without breakfast."),
        ),
    ),
    (
        "en",
        (
            "Our yoghurt is made without sugar. The jam is made with sugar.",
            ("The yoghurt is made without sugar.", "The jam is made with sugar."),
            ("The yoghurt is made with sugar.", "The jam is made without sugar."),
        ),
    ),
    (
        "en",
        (
            "You can come without an appointment. On Saturdays you need an appointment.",
            ("You can come without an appointment.", "No appointment is needed."),
            ("You can come without an appointment on Saturdays.",),
        ),
    ),
    (
        "en",
        (
            "The contract ends when you move abroad. It continues even if you change your job.",
            ("The contract ends when you move abroad.", "It continues even if you change your job."),
            ("The contract continues even if you move abroad.", "The contract holds even when you move abroad."),
        ),
    ),
    (
        "en",
        (
            "Cover lapses if you miss a payment.",
            ("Cover lapses if you miss a payment.",),
            ("Cover continues even if you miss a payment.", "You are covered even when you miss a payment."),
        ),
    ),
    (
        "en",
        (
            "We repair watches made since 1950. We don't repair smartwatches or clocks.",
            ("We repair watches made since 1950.", "We don't repair clocks."),
            ("We repair clocks made since 1950.", "We repair smartwatches made since 1950."),
        ),
    ),
    (
        "en",
        (
            "We insure cars older than 10 years. We do not insure motorbikes or campers.",
            ("We insure cars older than 10 years.",),
            ("We insure campers older than 10 years.", "We insure motorbikes older than 10 years."),
        ),
    ),
    (
        "en",
        (
            "Lost keys are charged at the cost of a new lock. Late returns cost 10 EUR a day.",
            ("Lost keys are charged at the cost of a new lock.",),
            ("Lost keys are charged at the cost of the key.", "Late returns cost 10 EUR an hour."),
        ),
    ),
    (
        "en",
        (
            "You get the full deposit back until 14 days before the event, half of it until 7 days before.",
            (
                "You get the full deposit back until 14 days before the event.",
                "You get half of the deposit back until 7 days before the event.",
            ),
            (
                "You get half of the deposit back until 14 days before the event.",
                "You get the full deposit back until 7 days before the event.",
            ),
        ),
    ),
    (
        "de",
        (
            "Die Beratung ist kostenlos. Ein Gutachten kostet 250 EUR. Für Mitglieder ist der Eintritt frei.",
            (
                "Die Beratung kostet nichts.",
                "Die Beratung ist gratis.",
                "Für Mitglieder ist der Eintritt frei.",
                "Mitglieder haben freien Eintritt.",
            ),
            ("Das Gutachten ist kostenlos.", "Ein Gutachten kostet nichts.", "Der Eintritt ist frei."),
        ),
    ),
    (
        "de",
        (
            "| Land | Rückversand |\n| --- | --- |\n| Deutschland | kostenlos |\n| Österreich | 6,90 EUR |",
            ("Der Rückversand aus Deutschland ist kostenlos.", "Der Rückversand aus Österreich kostet 6,90 EUR."),
            ("Der Rückversand ist kostenlos.", "Der Rückversand aus Österreich ist kostenlos."),
        ),
    ),
    (
        "de",
        (
            "Das Zimmer ist ab Montag frei. Die Miete beträgt 60 EUR pro Nacht.",
            ("Das Zimmer ist ab Montag frei.",),
            ("Das Zimmer ist kostenlos.", "Die Miete beträgt 60 EUR pro Woche."),
        ),
    ),
    (
        "de",
        (
            "Kinder unter 6 Jahren fahren gratis. Ein Fahrrad kostet 5 EUR je Fahrt.",
            ("Kinder unter 6 Jahren fahren kostenlos.", "Ein Fahrrad kostet 5 EUR pro Fahrt."),
            ("Ein Fahrrad ist gratis.", "Ein Fahrrad kostet 5 EUR pro Monat.", "Fahrräder fahren kostenlos."),
        ),
    ),
    (
        "es",
        (
            "La inscripción cuesta 25 EUR. La primera visita es gratuita. El aparcamiento es gratis para clientes.",
            ("La primera visita es gratis.", "El aparcamiento es gratis para clientes."),
            ("La inscripción es gratuita.", "La inscripción no cuesta nada.", "El aparcamiento es gratis."),
        ),
    ),
    (
        "fr",
        (
            "L'inscription coûte 30 EUR par an. Le premier cours est offert. Le parking est gratuit.",
            ("Le premier cours est gratuit.", "Le parking est gratuit.", "L'inscription coûte 30 EUR par an."),
            ("L'inscription est gratuite.", "L'inscription coûte 30 EUR par mois."),
        ),
    ),
    (
        "it",
        (
            "L'iscrizione costa 20 EUR al mese. La prima lezione è gratuita.",
            ("La prima lezione è gratis.", "L'iscrizione costa 20 EUR al mese."),
            ("L'iscrizione è gratuita.", "L'iscrizione costa 20 EUR all'anno."),
        ),
    ),
    (
        "nl",
        (
            "Parkeren is gratis. Ontbijt kost 12 EUR per persoon. U kunt zonder afspraak komen.",
            ("Parkeren kost niets.", "Ontbijt kost 12 EUR per persoon.", "U kunt zonder afspraak komen."),
            ("Ontbijt is gratis.", "Ontbijt kost 12 EUR per kamer."),
        ),
    ),
    (
        "pt",
        (
            "A consulta custa 50 EUR. O estacionamento é gratuito.",
            ("O estacionamento é grátis.",),
            ("A consulta é gratuita.", "A consulta custa 50 EUR por mês."),
        ),
    ),
    (
        "pl",
        (
            "Parking jest bezpłatny. Śniadanie kosztuje 40 PLN.",
            ("Parking jest darmowy.",),
            ("Śniadanie jest bezpłatne.", "Śniadanie jest darmowe."),
        ),
    ),
    (
        "sv",
        (
            "Parkering är gratis. Frukost kostar 90 SEK.",
            ("Parkering kostar ingenting.", "Frukost kostar 90 SEK."),
            ("Frukost är gratis.",),
        ),
    ),
    ("ru", ("Парковка бесплатная. Завтрак стоит 500 рублей.", ("Парковка бесплатна.",), ("Завтрак бесплатный.",))),
    ("zh", ("停车免费。早餐每人50元。", ("停车免费。",), ("早餐免费。",))),
    ("ja", ("駐車場は無料です。朝食は1000円です。", ("駐車場は無料です。",), ("朝食は無料です。",))),
)
