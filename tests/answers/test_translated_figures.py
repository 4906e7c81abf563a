"""A translation keeps what there is one of, and the days of a month, however its language writes them."""

import pytest

from frontdesk.answers.translation.faithful import is_faithful

ONE_OF_THE_SAME = [
    ("en", "It has a 1-year warranty.", "sv", "Den har ett års garanti."),
    ("en", "1 month's notice is needed.", "fr", "Un mois de préavis est nécessaire."),
    ("en", "1 of 3 rooms is free.", "de", "Eines von 3 Zimmern ist frei."),
    ("en", "Refunds take 1 day.", "de", "Erstattungen dauern einen Tag."),
    ("en", "Refunds take 1 working day.", "de", "Erstattungen dauern einen Werktag."),
    ("en", "Refunds take 1 full working day.", "fr", "Le remboursement prend un jour ouvrable complet."),
    ("en", "Rent a bike for 1 hour.", "it", "Noleggia una bici per un'ora."),
    ("en", "A guest may bring 1 dog.", "de", "Ein Gast darf einen Hund mitbringen."),
    ("en", "1 dog is allowed.", "de", "Ein Hund ist erlaubt."),
    ("en", "It takes 1 to 2 days.", "de", "Es dauert ein bis zwei Tage."),
    ("en", "1 bag per day.", "es", "Una bolsa por día."),
    ("en", "The warranty is 1 year.", "pt", "A garantia é de um ano."),
    ("en", "The visa takes 1 week.", "pl", "Wiza zajmuje tydzień."),
    ("en", "The visa takes 1 week.", "ru", "Виза занимает одну неделю."),
    ("en", "It takes 1 week.", "zh", "需要一周。"),
    ("en", "It takes 1 day.", "ja", "一日かかります。"),
    ("en", "Delivery takes 1 week.", "sv", "Leveransen tar en vecka."),
    ("en", "Delivery takes 1 week.", "nb", "Leveringen tar en uke."),
    ("en", "Delivery takes 1 week.", "da", "Leveringen tager en uge."),
    ("en", "1 night costs 80 EUR.", "de", "Eine Übernachtung kostet 80 EUR."),
    ("de", "Ein Kilo kostet 1 Euro.", "en", "A kilo costs one euro."),
    ("en", "It costs 1 EUR.", "de", "Es kostet einen Euro."),
    ("en", "A 1-day pass.", "de", "Ein eintägiger Pass."),
    ("en", "Open from 9 to 12 on Sundays.", "de", "Sonntags von 9 bis Mittag geöffnet."),
    ("en", "Stay for 1 night.", "fr", "Restez une nuit."),
    ("en", "Maximum guests: 1.", "de", "Maximal ein Gast."),
    ("en", "Book 1 month ahead.", "nl", "Boek een maand van tevoren."),
    ("en", "Each ticket includes 1 drink.", "es", "Cada entrada incluye una bebida."),
    ("en", "Lunch is at 12.", "de", "Mittagessen gibt es mittags."),
    ("en", "A bed costs 1 EUR.", "de", "Ein Bett kostet 1 EUR."),
    ("fr", "La garantie est de 1 an.", "en", "The warranty is a year."),
    ("en", "1 year of warranty.", "fr", "Une année de garantie."),
    ("de", "Die Lieferung dauert 1 Woche.", "en", "Delivery takes one week."),
]
ONE_OF_SOMETHING_ELSE = [
    ("en", "It has a 1-year warranty.", "sv", "Den har en veckas garanti."),
    ("en", "A bed costs 1 EUR.", "de", "Ein Bett kostet EUR."),
    ("en", "Refunds take 1 day.", "de", "Erstattungen dauern eine Woche."),
    ("en", "The trial is 1 month, then it costs 5 EUR.", "de", "Nach einem Jahr kostet es 5 EUR."),
    ("en", "Tickets: 1 EUR.", "de", "Karten: ein Geschenk."),
    ("en", "12 people.", "de", "Zu Mittag Leute."),
    ("en", "A room has 1 bed.", "de", "Ein Zimmer hat Betten."),
    ("en", "Rent a bike for 1 hour.", "fr", "Louez un vélo pour une semaine."),
    ("en", "Cancel 1 day before.", "es", "Cancele una semana antes."),
    ("en", "The warranty is 1 year.", "it", "La garanzia è di un mese."),
    ("en", "Bags of 1 kg.", "nl", "Een tas van kg."),
    ("en", "There is 1% off.", "es", "Hay una rebaja de %."),
    ("en", "Delivery takes 1 week.", "sv", "Leveransen tar en dag."),
    ("en", "Delivery takes 1 week.", "da", "Leveringen tager en dag."),
    ("en", "A repair takes 1 hour.", "nb", "En reparasjon tar en uke."),
    ("en", "The visa takes 1 week.", "pl", "Wiza zajmuje miesiąc."),
    ("en", "The visa takes 1 week.", "ru", "Виза занимает месяц."),
    ("en", "It takes 1 week.", "zh", "需要一天。"),
    ("en", "It takes 1 week.", "ja", "一日かかります。"),
    ("en", "24 chairs.", "es", "Medianoche de sillas."),
    ("en", "It costs €1.", "fr", "Cela coûte un cadeau."),
]
IN_MAY = [
    ("en", "We are closed on 24 may.", "de", "Wir haben am 24. Mai geschlossen."),
    ("en", "Closed from 24 may to 2 june.", "de", "Geschlossen vom 24. Mai bis 2. Juni."),
    ("en", "Closed on 24 may, open on 25 may.", "fr", "Fermé le 24 mai, ouvert le 25 mai."),
    ("en", "The sale ends on 3 may at 18:00.", "es", "Las rebajas terminan el 3 de mayo a las 18:00."),
    ("en", "On 1 may breakfast ends at 10.", "de", "Am 1. Mai endet das Frühstück um 10."),
    ("en", "Book by the 24th may.", "it", "Prenotate entro il 24 maggio."),
    ("en", "The course runs until 12 may 2027.", "de", "Der Kurs läuft bis 12. Mai 2027."),
    ("en", "Until may 5.", "nl", "Tot 5 mei."),
    ("en", "Closed on the 24th of may.", "de", "Am 24. Mai geschlossen."),
    ("en", "24 may: the garden opens.", "sv", "24 maj: trädgården öppnar."),
    ("en", "Children under 12 may enter free.", "de", "Kinder unter 12 dürfen kostenlos hinein."),
    ("en", "Groups of 20 may book a guide.", "fr", "Les groupes de 20 peuvent réserver un guide."),
    ("en", "Guests over 16 may not use the slide.", "de", "Gäste über 16 dürfen die Rutsche nicht benutzen."),
    ("en", "Up to 24 may ride at once.", "de", "Bis zu 24 dürfen zugleich fahren."),
    ("en", "You may bring 2 guests.", "de", "Sie dürfen zwei Gäste mitbringen."),
]
NOT_IN_MAY = [
    ("en", "We are closed on 24 may.", "de", "Wir haben am 24. Juni geschlossen."),
    ("en", "Closed from 24 may to 2 june.", "de", "Geschlossen vom 24. Juni bis 2. Juli."),
    ("en", "Children under 12 may enter free.", "de", "Kinder unter 12. Mai kommen kostenlos hinein."),
    ("en", "The sale ends on 3 may.", "es", "Las rebajas terminan el 3 de marzo."),
]


@pytest.mark.parametrize(("language", "text", "other_language", "other"), ONE_OF_THE_SAME + IN_MAY)
def test_the_same_figure_may_be_written_otherwise(language: str, text: str, other_language: str, other: str) -> None:
    assert is_faithful(text, language, other, other_language)
    assert is_faithful(other, other_language, text, language)


@pytest.mark.parametrize(("language", "text", "other_language", "other"), ONE_OF_SOMETHING_ELSE + NOT_IN_MAY)
def test_a_figure_that_is_gone_is_missed(language: str, text: str, other_language: str, other: str) -> None:
    assert not is_faithful(text, language, other, other_language)
    assert not is_faithful(other, other_language, text, language)
