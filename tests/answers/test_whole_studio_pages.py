"""Sentences about whole pages of a studio: what widens, turns or borrows is dropped, what is told stays."""

import pytest

from frontdesk.answers.support.judge import supported

ENGLISH = (
    "Pottery studio\n"
    "Prices and booking\n"
    "\n"
    "Our taster class takes two hours and costs £38. Evening courses run for six evenings and cost "
    "£210. The course includes 10 kg of clay and two firings. Each further bag of clay costs £14.\n"
    "You pay a deposit of £50 when you book. The rest is due 14 days before the first evening. "
    "Companies can pay by invoice.\n"
    "Parties begin at £45 per person. A party for up to ten children costs £220 and lasts two "
    "hours. Every further child costs £18. Groups of adults can book the studio in the evening.\n"
    "Cake may be brought; we provide plates and juice.\n"
    "Firing takes about 10 days. We post nothing: you collect your pieces after three weeks. We "
    "keep them for 8 weeks.\n"
    "The children's club is for ages 6 to 12. The evening classes are for anyone aged 14 and over.\n"
    "Vouchers come by e-mail or, for £3 more, as a card by post. They are valid for three years.\n"
    "Members use the studio whenever it is open. Members get 15% off firing.\n"
    "On the first Sunday of the month the studio is open to all from 10:00 to 16:00."
)
GERMAN = (
    "Töpferei\n"
    "Preise\n"
    "\n"
    "Der Schnupperkurs dauert zwei Stunden und kostet 38 €. Der Abendkurs kostet 210 € und beginnt "
    "um 19 Uhr. Das Brennen dauert etwa 10 Tage. Ein Geburtstag für bis zu zehn Kinder kostet 220 "
    "€. Jedes weitere Kind kostet 18 €. Firmen können auf Rechnung zahlen. Bei der Buchung zahlen "
    "Sie eine Anzahlung von 50 €. Der Rest ist 14 Tage vor dem ersten Abend fällig. Jeden ersten "
    "Sonntag im Monat ist das Atelier von 10 bis 16 Uhr offen. Workshops kosten ab 45 € pro Person. "
    "Der Kinderclub ist für Kinder von 6 bis 12 Jahren. Wir verschicken nichts: Sie holen Ihre "
    "Stücke nach drei Wochen ab. Kuchen darf mitgebracht werden; wir stellen Teller und Saft. "
    "Mitglieder bekommen 15 % auf das Brennen."
)
SPANISH = (
    "Taller\n"
    "Precios\n"
    "\n"
    "El curso dura dos horas y media y cuesta 38 €. La cocción tarda unos 10 días. Una fiesta para "
    "hasta diez niños cuesta 220 €. Cada niño adicional cuesta 18 €. Las empresas pueden pagar con "
    "factura. Al reservar se paga una señal de 50 €. El resto se paga 14 días antes de la primera "
    "clase. El segundo sábado de cada mes hay taller abierto de 10:00 a 14:00. Los talleres cuestan "
    "desde 45 € por persona. El club es para niños de 6 a 12 años. No enviamos nada: las piezas se "
    "recogen después de tres semanas. Los socios tienen un 15 % de descuento en la cocción."
)
FRENCH = (
    "Atelier\n"
    "Tarifs\n"
    "\n"
    "Le cours dure deux heures et coûte 38 €. La cuisson prend environ 10 jours. Une fête pour dix "
    "enfants au plus coûte 220 €. Chaque enfant supplémentaire coûte 18 €. Les entreprises peuvent "
    "payer sur facture. Le reste est dû 14 jours avant la première soirée. Les ateliers coûtent à "
    "partir de 45 € par personne. Le premier dimanche du mois, l'atelier est ouvert de 10h à 16h."
)
PAGES = {"en": ENGLISH, "de": GERMAN, "es": SPANISH, "fr": FRENCH}

FALSE = (
    ("en", "Firing takes at least 10 days."),
    ("en", "Firing takes no longer than 10 days."),
    ("en", "Firing lasts under 10 days."),
    ("en", "The party costs £45 per person."),
    ("en", "Parties are £45 a head."),
    ("en", "The children's club is for children aged 6 and up."),
    ("en", "The club is for kids over 6."),
    ("en", "The evening classes are for people over 14."),
    ("en", "Anyone can pay by invoice."),
    ("en", "You can pay by invoice."),
    ("en", "Each child costs £18."),
    ("en", "A child costs £18."),
    ("en", "A voucher by post costs £3."),
    ("en", "Everyone can use the studio whenever it is open."),
    ("en", "The studio is open to all every Sunday from 10:00 to 16:00."),
    ("en", "The studio is open to all on Sundays."),
    ("en", "Members get 15% off everything."),
    ("en", "The rest is due after the first evening."),
    ("en", "The rest is due at the first evening."),
    ("en", "You pay the rest on the first evening."),
    ("en", "The deposit of £50 is due after the course."),
    ("en", "We post your pieces after three weeks."),
    ("en", "We provide cake, plates and juice."),
    ("en", "We serve cake and juice."),
    ("en", "Parties cost £45 per group."),
    ("en", "A party costs £45 in total."),
    ("en", "A party costs £220 per child."),
    ("en", "Clay costs £14 per kg."),
    ("en", "Clay is £14 a kilo."),
    ("en", "The taster costs £38 per hour."),
    ("de", "Das Brennen dauert höchstens 10 Tage."),
    ("de", "Das Brennen dauert mindestens 10 Tage."),
    ("de", "Das Brennen dauert mehr als 10 Tage."),
    ("de", "Der Abendkurs beginnt vor 19 Uhr."),
    ("de", "Der Schnupperkurs kostet ab 38 €."),
    ("de", "Jedes Kind kostet 18 €."),
    ("de", "Alle können auf Rechnung zahlen."),
    ("de", "Sie können auf Rechnung zahlen."),
    ("de", "Die Anzahlung von 50 € zahlen Sie nach dem Kurs."),
    ("de", "Der Rest ist nach dem ersten Abend fällig."),
    ("de", "Der Rest ist am ersten Abend fällig."),
    ("de", "Jeden Sonntag ist das Atelier von 10 bis 16 Uhr offen."),
    ("de", "Workshops kosten 45 € pro Person."),
    ("de", "Workshops kosten 45 € pro Gruppe."),
    ("de", "Der Kinderclub ist für Kinder unter 12 Jahren."),
    ("de", "Wir verschicken Ihre Stücke nach drei Wochen."),
    ("de", "Wir stellen Kuchen, Teller und Saft."),
    ("de", "Mitglieder bekommen 15 % auf alles."),
    ("de", "Ein Geburtstag kostet 220 € pro Kind."),
    ("es", "La cocción tarda al menos 10 días."),
    ("es", "La cocción tarda como máximo 10 días."),
    ("es", "El curso dura al menos dos horas y media."),
    ("es", "Cada niño cuesta 18 €."),
    ("es", "Todo el mundo puede pagar con factura."),
    ("es", "Usted puede pagar con factura."),
    ("es", "El resto se paga después de la primera clase."),
    ("es", "Cada sábado hay taller abierto."),
    ("es", "Todos los sábados hay taller abierto de 10:00 a 14:00."),
    ("es", "Los talleres cuestan 45 € por persona."),
    ("es", "Los talleres cuestan 45 € por grupo."),
    ("es", "Enviamos las piezas después de tres semanas."),
    ("es", "Una fiesta cuesta 220 € por niño."),
    ("es", "Los socios tienen un 15 % de descuento en todo."),
    ("fr", "La cuisson prend au moins 10 jours."),
    ("fr", "La cuisson prend au maximum 10 jours."),
    ("fr", "Chaque enfant coûte 18 €."),
    ("fr", "Tout le monde peut payer sur facture."),
    ("fr", "Vous pouvez payer sur facture."),
    ("fr", "Le reste est dû après la première soirée."),
    ("fr", "Les ateliers coûtent 45 € par personne."),
    ("fr", "L'atelier est ouvert chaque dimanche de 10h à 16h."),
    ("fr", "Une fête coûte 220 € par enfant."),
)
TRUE = (
    ("en", "It takes around 10 days to fire."),
    ("en", "Firing takes roughly ten days."),
    ("en", "Parties cost from £45 per person."),
    ("en", "Parties start from £45 per person."),
    ("en", "Parties start at £45 per person."),
    ("en", "Party prices begin at £45 per person."),
    ("en", "The children's club is for ages 6-12."),
    ("en", "The children's club is for children between 6 and 12."),
    ("en", "The evening classes are for those aged 14 or older."),
    ("en", "Evening classes: 14 and over."),
    ("en", "Each extra child costs £18."),
    ("en", "It costs £18 for every further child."),
    ("en", "Additional children cost £18 each."),
    ("en", "A voucher card by post costs £3 more."),
    ("en", "Members can use the studio whenever it is open."),
    ("en", "The studio is open on the first Sunday of each month from 10:00 to 16:00."),
    ("en", "On the first Sunday of the month it is open from 10 am to 4 pm."),
    ("en", "Members get 15% off firing."),
    ("en", "Members get a 15% discount on firing."),
    ("en", "The rest is due two weeks before the first evening."),
    ("en", "You pay the rest 14 days before the first evening."),
    ("en", "A deposit of £50 is paid when you book."),
    ("en", "You pay a £50 deposit when booking."),
    ("en", "You can collect your pieces after three weeks."),
    ("en", "We keep your pieces for 8 weeks."),
    ("en", "We provide plates and juice."),
    ("en", "Plates and juice are provided."),
    ("en", "A party for ten children costs £220."),
    ("en", "Parties for up to ten children cost £220."),
    ("en", "A further bag of clay costs £14."),
    ("en", "An additional bag of clay costs £14."),
    ("en", "More clay costs £14 per bag."),
    ("en", "The taster class takes two hours and costs £38."),
    ("en", "The evening course costs £210 for six evenings."),
    ("en", "Vouchers are valid for three years."),
    ("de", "Das Brennen dauert ungefähr 10 Tage."),
    ("de", "Das Brennen dauert rund 10 Tage."),
    ("de", "Das Brennen dauert circa 10 Tage."),
    ("de", "Der Abendkurs beginnt um 19 Uhr."),
    ("de", "Jedes weitere Kind kostet 18 €."),
    ("de", "Für jedes weitere Kind zahlen Sie 18 €."),
    ("de", "Als Firma können Sie auf Rechnung zahlen."),
    ("de", "Bei der Buchung zahlen Sie 50 € Anzahlung."),
    ("de", "Der Rest ist 14 Tage vor dem ersten Abend fällig."),
    ("de", "Am ersten Sonntag im Monat ist das Atelier von 10 bis 16 Uhr offen."),
    ("de", "Workshops kosten ab 45 € pro Person."),
    ("de", "Der Kinderclub ist für Kinder zwischen 6 und 12 Jahren."),
    ("de", "Sie holen Ihre Stücke nach drei Wochen ab."),
    ("de", "Wir stellen Teller und Saft."),
    ("de", "Mitglieder bekommen 15 % auf das Brennen."),
    ("de", "Ein Geburtstag kostet für bis zu zehn Kinder 220 €."),
    ("es", "La cocción tarda unos 10 días."),
    ("es", "El curso dura dos horas y media."),
    ("es", "Cada niño adicional cuesta 18 €."),
    ("es", "Las empresas pueden pagar con factura."),
    ("es", "El resto se paga 14 días antes de la primera clase."),
    ("es", "El segundo sábado de cada mes hay taller abierto."),
    ("es", "Los talleres cuestan desde 45 € por persona."),
    ("es", "Una fiesta para diez niños cuesta 220 €."),
    ("es", "Los socios tienen un 15 % de descuento en la cocción."),
    ("fr", "La cuisson prend environ 10 jours."),
    ("fr", "Chaque enfant supplémentaire coûte 18 €."),
    ("fr", "Les entreprises peuvent payer sur facture."),
    ("fr", "Le reste est dû 14 jours avant la première soirée."),
    ("fr", "Les ateliers coûtent à partir de 45 € par personne."),
    ("fr", "Le premier dimanche du mois, l'atelier est ouvert de 10h à 16h."),
)
OF_OTHER_PAGES = (
    ("en", "An additional charge of £5 applies for late returns.", "The charge for late returns is £5."),
    (
        "en",
        "An additional charge of £5 applies for late returns.",
        "There is an additional charge of £5 for late returns.",
    ),
    ("en", "The smallest room costs from £45 a month.", "Rooms start at £45 a month."),
    ("en", "Delivery takes about 10 to 12 days.", "Delivery takes up to 12 days."),
    ("en", "Delivery takes about 10 to 12 days.", "Delivery takes about 10 to 12 days."),
    ("en", "Delivery takes about 10 to 12 days.", "Delivery takes around 10-12 days."),
    ("en", "Insurance is optional. Additional insurance costs £10 a day.", "Additional insurance costs £10 a day."),
    ("en", "Insurance is optional. Additional insurance costs £10 a day.", "Extra insurance costs £10 a day."),
    ("en", "Companies and private customers can pay by card.", "You can pay by card."),
    ("en", "Businesses get an account manager.", "As a business you get an account manager."),
    ("en", "Businesses get an account manager.", "Businesses get an account manager."),
    ("en", "Students pay £5. Everyone else pays £8.", "Students pay £5."),
    ("en", "Students pay £5. Everyone else pays £8.", "Everyone else pays £8."),
    ("en", "Members can bring a guest for £6.", "Members can bring a guest for £6."),
    ("en", "Members can bring a guest for £6.", "If you are a member, you can bring a guest for £6."),
    ("en", "Skates cost £5 a pair.", "Skates cost £5 per pair."),
    ("en", "Skates cost £5 a pair.", "You pay £5 per pair of skates."),
    ("en", "The room costs £120 per night for two people.", "The room costs £120 per night."),
    ("en", "The room costs £120 per night for two people.", "The room is £120 a night for two people."),
    ("en", "Children aged 5 to 11 pay £4; under 5s are free.", "Children from 5 to 11 pay £4."),
    ("en", "Children aged 5 to 11 pay £4; under 5s are free.", "Children aged 5 to 11 pay £4."),
    (
        "en",
        "A bike costs £20 a day. With 3 or more bikes you pay £15 per bike.",
        "With 3 or more bikes, you pay £15 per bike.",
    ),
    ("en", "A bike costs £20 a day. With 3 or more bikes you pay £15 per bike.", "A bike costs £20 a day."),
    (
        "en",
        "Please pay the balance 14 days before the course. You can pay in cash on the day of the course.",
        "You can pay in cash on the day of the course.",
    ),
    (
        "en",
        "Please pay the balance 14 days before the course. You can pay in cash on the day of the course.",
        "Pay the balance two weeks before the course.",
    ),
    (
        "en",
        "We do not deliver anything on Sundays. We deliver parcels from Monday to Saturday.",
        "We deliver parcels from Monday to Saturday.",
    ),
    ("en", "Bring your own towel, or rent one from us for £2.", "You can rent a towel for £2."),
    ("en", "Bring your own towel, or rent one from us for £2.", "Bring your own towel."),
    ("en", "Please bring a towel. We provide soap.", "We provide soap."),
    ("en", "Please bring a towel. We provide soap.", "You should bring a towel."),
    ("en", "Doors open one hour before the show.", "Doors open an hour before the show."),
    ("en", "Arrive 15 minutes before the class.", "Arrive 15 minutes before the class."),
    (
        "en",
        "The deposit is paid when you collect the key and comes back after you return it.",
        "You get the deposit back after you return the key.",
    ),
    ("en", "A workshop lasts about 3 hours and costs £60.", "A workshop lasts around three hours."),
    ("en", "A workshop lasts about 3 hours and costs £60.", "A workshop costs £60 and lasts roughly 3 hours."),
    ("en", "Potatoes cost £2 per kg.", "Potatoes cost £2 a kilo."),
    ("en", "Potatoes cost £2 per kg.", "Potatoes cost £2 per kilogram."),
    ("en", "| Item | Price per kg |\n| --- | --- |\n| Apples | £3 |\n| Pears | £4 |", "Apples cost £3 per kg."),
    ("en", "| Item | Price per kg |\n| --- | --- |\n| Apples | £3 |\n| Pears | £4 |", "Pears cost £4 a kilogram."),
    ("en", "The tour takes 2 hours. The minimum is 4 people, and we take at most 12.", "At least 4 people are needed."),
    (
        "en",
        "The pool is closed every first Monday of the month and open every other day.",
        "The pool is closed on the first Monday of the month.",
    ),
    ("en", "10% off all repairs for members.", "Members get 10% off all repairs."),
    ("en", "10% off everything in the shop this week.", "You get 10% off everything in the shop this week."),
    ("de", "Ein Kurs kostet ab 45 €.", "Ein Kurs kostet mindestens 45 €."),
    ("de", "Die Führung dauert ca. 2 Stunden.", "Die Führung dauert etwa 2 Stunden."),
    ("de", "Die Führung dauert ca. 2 Stunden.", "Die Führung dauert ungefähr zwei Stunden."),
    ("de", "Samstag 9 bis 13 Uhr, Sonntag 10 bis 12 Uhr.", "Sonntags ist von 10 bis 12 Uhr offen."),
    (
        "de",
        "Der Eintritt kostet 8 € pro Person, für Gruppen ab 10 Personen 6 € pro Person.",
        "Gruppen ab 10 Personen zahlen 6 € pro Person.",
    ),
    (
        "de",
        "Der Eintritt kostet 8 € pro Person, für Gruppen ab 10 Personen 6 € pro Person.",
        "Der Eintritt kostet 8 € pro Person.",
    ),
    ("es", "La visita dura unas 2 horas.", "La visita dura aproximadamente 2 horas."),
    ("fr", "La visite dure environ 2 heures.", "La visite dure à peu près 2 heures."),
    ("fr", "La visite dure environ 2 heures.", "La visite dure environ deux heures."),
    ("fr", "Ouvert le premier dimanche du mois et tous les samedis.", "Ouvert tous les samedis."),
)


@pytest.mark.parametrize(("language", "sentence"), FALSE)
def test_what_no_line_of_the_page_says_is_dropped(language: str, sentence: str) -> None:
    assert not supported(sentence, [PAGES[language]], language).supported


@pytest.mark.parametrize(("language", "sentence"), TRUE)
def test_what_a_line_of_the_page_says_stays(language: str, sentence: str) -> None:
    assert supported(sentence, [PAGES[language]], language).supported


@pytest.mark.parametrize(("language", "page", "sentence"), OF_OTHER_PAGES)
def test_what_looks_like_a_lost_limit_and_is_none_stays(language: str, page: str, sentence: str) -> None:
    assert supported(sentence, [f"Studio\nInfo\n\n{page}"], language).supported
