"""A translation neither adds nor loses what a figure is told with: for each, a tax, a deposit, half, working days."""

import pytest

from frontdesk.answers.translation.faithful import is_faithful

PARTY = "A party costs £145 for up to 15 children. [1]"
CANCEL = "Cancel at least 21 days before the party and you get the deposit back."

CHANGED = [
    (PARTY, "de", "Eine Party kostet 145 £ pro Kind für bis zu 15 Kinder. [1]"),
    (PARTY, "de", "Eine Party kostet für bis zu 15 Kinder 145 £ je Kind. [1]"),
    (PARTY, "de", "Eine Party kostet ab 145 £ für bis zu 15 Kinder. [1]"),
    (PARTY, "de", "Eine Party kostet 145 £ plus Steuer für bis zu 15 Kinder. [1]"),
    (PARTY, "de", "Eine Party kostet zweimal 145 £ für bis zu 15 Kinder. [1]"),
    (PARTY, "de", "Eine Party kostet 145 £ Anzahlung für bis zu 15 Kinder. [1]"),
    (PARTY, "es", "Una fiesta cuesta 145 £ por niño para hasta 15 niños. [1]"),
    (PARTY, "es", "Una fiesta cuesta a partir de 145 £ para hasta 15 niños. [1]"),
    (PARTY, "fr", "Une fête coûte 145 £ par enfant jusqu'à 15 enfants. [1]"),
    (PARTY, "fr", "Une fête coûte 145 £ par personne jusqu'à 15 enfants. [1]"),
    (PARTY, "fr", "Une fête coûte 145 £ de l'heure jusqu'à 15 enfants. [1]"),
    (PARTY, "it", "Una festa costa 145 £ a testa fino a 15 bambini. [1]"),
    (PARTY, "pt", "Uma festa custa 145 £ por criança até 15 crianças. [1]"),
    (PARTY, "nl", "Een feestje kost 145 £ per kind voor maximaal 15 kinderen. [1]"),
    (PARTY, "sv", "Ett kalas kostar 145 £ per barn för upp till 15 barn. [1]"),
    (PARTY, "pl", "Przyjęcie kosztuje 145 £ za dziecko do 15 dzieci. [1]"),
    (PARTY, "zh", "派对每人145英镑，最多15名儿童。 [1]"),
    (CANCEL, "de", "Sagen Sie mindestens 21 Tage vor der Party ab, dann verlieren Sie die Anzahlung."),
    (CANCEL, "de", "Sagen Sie mindestens 21 Tage vor der Party ab, dann erhalten Sie die halbe Anzahlung zurück."),
    (CANCEL, "de", "Sagen Sie mindestens 21 Tage vor der Party ab, dann erhalten Sie den vollen Preis zurück."),
    (CANCEL, "de", "Sagen Sie mindestens 21 Werktage vor der Party ab, dann erhalten Sie die Anzahlung zurück."),
    (CANCEL, "fr", "Annulez au moins 21 jours ouvrés avant la fête et vous récupérez l'acompte."),
    (CANCEL, "fr", "Annulez au moins 21 jours avant la fête et vous perdez l'acompte."),
    ("Entry is £5 per child.", "de", "Der Eintritt kostet 5 £."),
    ("A haircut costs 30 EUR.", "it", "Un taglio costa 30 EUR più IVA."),
    ("Repairs take 3 working days.", "nl", "Reparaties duren 3 dagen."),
    ("Massages start at £40.", "de", "Massagen kosten 40 £."),
]
KEPT = [
    (PARTY, "de", "Eine Party kostet 145 £ für bis zu 15 Kinder. [1]"),
    (PARTY, "es", "Una fiesta cuesta 145 £ para hasta 15 niños. [1]"),
    (PARTY, "fr", "Une fête coûte 145 £ pour 15 enfants maximum. [1]"),
    (PARTY, "it", "Una festa costa 145 £ per un massimo di 15 bambini. [1]"),
    (PARTY, "nl", "Een feestje kost £ 145 voor maximaal 15 kinderen. [1]"),
    (CANCEL, "de", "Bei Absage mindestens 21 Tage vor der Party erhalten Sie Ihre Kaution zurück."),
    (CANCEL, "fr", "Annulez au moins 21 jours avant la fête et l'acompte vous sera remboursé."),
    (CANCEL, "es", "Cancele al menos 21 días antes de la fiesta y recuperará el depósito."),
    (CANCEL, "it", "Annulla almeno 21 giorni prima della festa e riavrai la caparra."),
    ("A lesson costs £38 a month.", "de", "Eine Stunde kostet 38 £ im Monat."),
    ("Hire costs £5 a day.", "fr", "La location coûte 5 £ par jour."),
    ("Entry is £5 per child.", "de", "Der Eintritt kostet 5 £ pro Kind."),
    ("Entry is £5 a head.", "it", "L'ingresso costa 5 £ a testa."),
    ("Tickets are 5 EUR each.", "es", "Las entradas cuestan 5 EUR cada una."),
    ("Massages start at £40.", "de", "Massagen gibt es ab 40 £."),
    ("Cuts from £40.", "fr", "Coupes à partir de 40 £."),
    ("A 10% tourist tax is added.", "fr", "Une taxe de séjour de 10 % s'ajoute."),
    ("Delivery takes 3 working days.", "nl", "De levering duurt 3 werkdagen."),
    ("Delivery takes 3 business days.", "es", "La entrega tarda 3 días laborables."),
    ("A half portion costs 6 EUR.", "de", "Eine halbe Portion kostet 6 EUR."),
    ("We feed them twice a day.", "de", "Wir füttern sie zweimal am Tag."),
    ("We pay a 50 EUR deposit back.", "es", "Devolvemos un depósito de 50 EUR."),
    ("Parking costs 2 EUR an hour.", "fr", "Le parking coûte 2 EUR de l'heure."),
    ("A night costs 90 EUR for two people.", "it", "Una notte costa 90 EUR per due persone."),
    ("Every guest pays 5 EUR.", "de", "Jeder Gast zahlt 5 EUR."),
]
RETURNS = "We are open from Monday to Friday. You can return a jacket within 30 days. [1]"


@pytest.mark.parametrize(("text", "language", "said"), CHANGED)
def test_one_that_adds_or_loses_it_is_not_shown(text: str, language: str, said: str) -> None:
    assert not is_faithful(text, "en", said, language)


@pytest.mark.parametrize(("text", "language", "said"), KEPT)
def test_one_that_has_it_as_well_is(text: str, language: str, said: str) -> None:
    assert is_faithful(text, "en", said, language)
    assert is_faithful(said, language, text, "en")


@pytest.mark.parametrize(
    ("language", "said", "same"),
    [
        ("cs", "Otevřeno máme od pondělí do pátku. Bundu můžete vrátit do 30 dnů. [1]", True),
        ("cs", "Otevřeno máme v neděli. Bundu můžete vrátit do 30 dnů. [1]", False),
        ("cs", "Otevřeno máme od pondělí do pátku. Bundu můžete vrátit do 60 dnů. [1]", False),
        ("tr", "Pazartesiden cumaya açığız. Ceketi 30 gün içinde iade edebilirsiniz. [1]", True),
        ("th", "เราเปิดตั้งแต่วันจันทร์ถึงวันศุกร์ คุณสามารถคืนแจ็กเก็ตได้ภายใน ๓๐ วัน [1]", True),
        ("th", "เราเปิดตั้งแต่วันจันทร์ถึงวันศุกร์ คุณสามารถคืนแจ็กเก็ตได้ภายใน 13 วัน [1]", False),
        ("hi", "हम सोमवार से शुक्रवार तक खुले हैं। आप 30 दिनों के भीतर जैकेट लौटा सकते हैं। [1]", True),
        ("hy", "Մենք բաց ենք երկուշաբթիից ուրբաթ։ Բաճկոնը կարող եք վերադարձնել 30 օրում։ [1]", True),
        ("und", "Tinovhura Monday kusvika Friday. Unogona kudzosa bhachi mumazuva 30. [1]", True),
    ],
)
def test_of_a_language_without_words_of_its_own_here_figures_and_days_are_kept(
    language: str, said: str, same: bool
) -> None:
    assert is_faithful(RETURNS, "en", said, language) == same
