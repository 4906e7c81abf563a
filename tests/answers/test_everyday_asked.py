"""Everyday questions in other words than the page's: hours, cards, sums, ages, figures to confirm, one word spelled."""

import pytest

from frontdesk.answers.asked.confirming import figure_asked
from frontdesk.answers.asked.told_already import tells_in_one
from frontdesk.answers.quoted.other_payments import of_another
from frontdesk.knowledge.search.followup import rewrite
from frontdesk.knowledge.search.one_word import other_spellings
from frontdesk.knowledge.search.wanted import AGE, asked_facts, asks_alone, tells_alone, told_facts, wanted
from frontdesk.knowledge.search.written_amounts import with_signs
from tests.client import Client, unique
from tests.conftest import Server

PAGES = {
    "en": """# Units

Small unit: £40 a month. A deposit of £50 is due for every unit.

# Van hire

A small van is £40 a day, a large van £65 a day. Drivers must be 21 or over and bring their licence. The excess is £250.

# Contents

Cover for £2,000 costs £4 a month, cover for £5,000 £8 a month and cover for £10,000 £14 a month.

# Shop

T-shirts are £12.
""",
    "de": """# Mieten

Die Kündigungsfrist beträgt 14 Tage zum Monatsende. Sie zahlen eine Kaution von 50 €.

# Öffnungszeiten

Öffnungszeiten: Mo–Fr 9–18 Uhr, Sa 10–14 Uhr, So geschlossen

# Bezahlen

Wir akzeptieren EC-Karte, Visa und Mastercard.
""",
    "es": """# Alquiler

El plazo de preaviso es de 14 días. La fianza es de 50 €.

# Horario

Horario: lunes a viernes de 9 a 18 h, sábado de 10 a 14 h, domingo cerrado

# Pagos

Aceptamos Visa, Mastercard y tarjeta de débito.
""",
    "fr": """# Location

Le préavis est de 14 jours. La caution est de 50 €.

# Horaires

Horaires : lundi–vendredi 9 h–18 h, samedi 10 h–14 h, dimanche fermé

# Paiement

Nous acceptons Visa, Mastercard et la carte bancaire.
""",
    "it": """# Affitto

Il preavviso è di 14 giorni. La cauzione è di 50 €.

# Orari

Orari: lun–ven 9–18, sab 10–14, domenica chiuso

# Pagamenti

Accettiamo Visa, Mastercard e bancomat.
""",
    "nl": """# Huren

De opzegtermijn is 14 dagen. De borg bedraagt 50 €.

# Openingstijden

Openingstijden: ma–vr 9–18 uur, za 10–14 uur, zo gesloten

# Betalen

Wij accepteren pinpas, Visa en Mastercard.
""",
}


@pytest.fixture(scope="module")
def companies(server: Server) -> dict[str, Client]:
    clients = {}
    for language, page in PAGES.items():
        client = server.company(unique("Storage "), unique("keeper"))
        [assistant] = client.get("/assistants/").json()["results"]
        client.patch(f"/assistants/{assistant['uuid']}/", json={"mode": "private"}).raise_for_status()
        client.text("Info", page)
        clients[language] = client
    return clients


@pytest.mark.parametrize(
    ("language", "question", "held"),
    [
        ("de", "Wie hoch ist die Kaution?", "50 €"),
        ("de", "Habt ihr am Sonntag offen?", "geschlossen"),
        ("de", "Wann habt ihr geöffnet?", "9–18"),
        ("de", "Wann macht ihr samstags zu?", "10–14"),
        ("de", "Nehmt ihr Kreditkarten?", "Visa"),
        ("es", "¿De cuánto es la fianza?", "50 €"),
        ("es", "¿Abrís los domingos?", "cerrado"),
        ("es", "¿Cuándo cierran?", "18 h"),
        ("es", "¿Puedo pagar con tarjeta?", "Visa"),
        ("fr", "Quel est le montant de la caution ?", "50 €"),
        ("fr", "Êtes-vous ouverts le dimanche ?", "fermé"),
        ("fr", "À quelle heure fermez-vous ?", "18 h"),
        ("fr", "Est-ce que je peux payer par carte ?", "Visa"),
        ("it", "A quanto ammonta la cauzione?", "50 €"),
        ("it", "Siete aperti la domenica?", "chiuso"),
        ("it", "Posso pagare con la carta?", "Visa"),
        ("nl", "Hoe hoog is de borg?", "50 €"),
        ("nl", "Zijn jullie zondag open?", "gesloten"),
        ("nl", "Kan ik pinnen?", "pinpas"),
        ("en", "how much is a tshirt?", "£12"),
        ("en", "Is the excess £50?", "£250"),
        ("en", "I heard that drivers must be 25. Is that right?", "21 or over"),
        ("de", "Die Kaution ist 80 Euro, oder?", "50 €"),
        ("fr", "Est-il vrai que la caution est de 100 euros ?", "50 €"),
    ],
)
def test_everyday_questions_are_answered_by_the_page(
    companies: dict[str, Client], language: str, question: str, held: str
) -> None:
    answer = companies[language].ask(question)
    assert not answer["refused"]
    assert held in answer["support_answer"]


@pytest.mark.parametrize(
    ("language", "question", "held"),
    [
        ("de", "Wie lange ist die Kündigungsfrist und wie hoch ist die Kaution?", ("14 Tage", "50 €")),
        ("es", "¿Cuál es el plazo de preaviso y de cuánto es la fianza?", ("14 días", "50 €")),
        ("fr", "Quel est le préavis et quel est le montant de la caution ?", ("14 jours", "50 €")),
        ("it", "Qual è il preavviso e quanto è la cauzione?", ("14 giorni", "50 €")),
        ("nl", "Hoe lang is de opzegtermijn en hoe hoog is de borg?", ("14 dagen", "50 €")),
    ],
)
def test_what_is_told_is_not_said_to_be_missing(
    companies: dict[str, Client], language: str, question: str, held: tuple[str, str]
) -> None:
    told = companies[language].ask(question)["support_answer"]
    assert all(each in told for each in held)
    assert "?" not in told


def test_what_is_missing_is_still_said_to_be(companies: dict[str, Client]) -> None:
    told = companies["de"].ask("Wie hoch ist die Kaution und habt ihr WLAN?")["support_answer"]
    assert "50 €" in told
    assert "habt ihr WLAN?" in told


@pytest.mark.parametrize(
    "question",
    [
        "How much is the deposit for a van?",
        "What's the van deposit?",
        "Is the parking fee £5?",
        "How much is the fine?",
    ],
)
def test_another_payment_is_no_answer(companies: dict[str, Client], question: str) -> None:
    assert companies["en"].ask(question)["refused"]


def test_a_follow_up_asks_from_which_age_on_and_for_another_sum(companies: dict[str, Client]) -> None:
    client = companies["en"]
    room = client.room()
    client.say(room, "How much is a small van?")
    assert "21" in client.say(room, "how old do I have to be?")["support_answer"]
    room = client.room()
    client.say(room, "what does cover for 10000 cost?")
    other = client.say(room, "and for 5,000 pounds?")
    assert not other["refused"]
    assert "£8" in other["support_answer"]


@pytest.mark.parametrize(
    ("question", "kinds"),
    [
        ("are you open sundays", {"hour"}),
        ("Seid ihr sonntags offen?", {"hour"}),
        ("¿A qué hora abrís?", {"hour"}),
        ("Vous ouvrez à quelle heure ?", {"hour"}),
        ("Vocês abrem aos domingos?", {"hour"}),
        ("do you take cards?", {"card"}),
        ("Kan ik met de kaart betalen?", {"card"}),
        ("Can I pay with a gift card?", set()),
        ("How do I open a box?", set()),
        ("Wann macht die Sauna zu?", set()),
        ("Is the pool open on Sunday?", set()),
    ],
)
def test_hours_and_cards_are_asked_for_in_many_words(question: str, kinds: set[str]) -> None:
    assert {term[1:] for term in asks_alone(question)} == kinds


def test_hours_that_are_not_called_opening_hours_may_be_others() -> None:
    assert tells_alone("Wann habt ihr geöffnet?", "Mo–Fr 9–18 Uhr", "Öffnungszeiten")
    assert not tells_alone("Wann habt ihr geöffnet?", "Lieferung: Mo–Fr 9–18 Uhr", "Versand")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Openingstijden: ma–vr 9–18 uur, zo gesloten", True),
        ("Levering binnen 24 uur op maandag", False),
        ("Drivers must be 21 or over", False),
    ],
)
def test_a_line_of_hours_is_known_by_its_days_and_times(text: str, told: bool) -> None:
    assert ("\N{SECTION SIGN}hour" in told_facts(text)) is told


def test_an_age_is_asked_for_and_told_in_other_words() -> None:
    assert AGE in asked_facts("how old do I have to be?")
    assert AGE in told_facts("Drivers must be 21 or over.")
    assert AGE in told_facts("Mindestens 18 Jahre alt.")
    assert AGE not in told_facts("Orders of 50 or more are free.")


@pytest.mark.parametrize(
    ("question", "sum_wanted"),
    [("Wie hoch ist die Kaution?", True), ("Wie hoch ist der Turm?", False), ("Hoe hoog is de borg?", True)],
)
def test_how_high_asks_for_a_sum_of_what_is_paid(question: str, sum_wanted: bool) -> None:
    assert ("money" in wanted(question)) is sum_wanted


@pytest.mark.parametrize(
    ("question", "language", "asked"),
    [
        ("Is the excess £50?", "en", "How much is the excess?"),
        ("so a van costs £40 a day?", "en", "How much is a van a day?"),
        ("the notice is 30 days, isn't it?", "en", "How long is the notice?"),
        ("Stimmt es, dass die Kaution 100 Euro beträgt?", "de", "Was kostet die Kaution?"),
        ("¿La fianza es de 100 €?", "es", "¿Cuánto es la fianza?"),
        ("De borg is 80 euro, toch?", "nl", "Hoeveel is de borg?"),
    ],
)
def test_a_figure_to_confirm_is_asked_for(question: str, language: str, asked: str) -> None:
    assert figure_asked(question, language) == asked


@pytest.mark.parametrize("question", ["Do you have a room under £50?", "Can I pay £50 a month?", "Is it open?"])
def test_who_asks_something_else_has_no_figure_confirmed(question: str) -> None:
    assert figure_asked(question, "en") == question


@pytest.mark.parametrize(
    ("question", "quoted", "another"),
    [
        ("How much is the deposit for a van?", "A small van is £40 a day.", True),
        ("How much is the deposit for a van?", "A deposit of £50 is due for every unit.", True),
        ("How much is the deposit for a van?", "A deposit of £50 is due for every booking.", False),
        ("How much is the deposit for a van?", "Van hire. The deposit is £100.", False),
        ("and for the van? much deposit", "A small van is £40 a day.", True),
        ("and for the van? much deposit", "Van hire. The deposit is £100.", False),
        ("and how long? van deposit", "A small van is £40 a day.", False),
        ("How much is the deposit?", "A deposit of £50 is due for every unit.", False),
        ("How much is a van?", "A small van is £40 a day.", False),
    ],
)
def test_a_payment_for_one_thing_is_none_for_another(question: str, quoted: str, another: bool) -> None:
    assert of_another(question, [quoted], ["van", "deposit"], "en") is another


def test_one_sentence_of_another_answer_tells_all_that_is_asked() -> None:
    told = "Die Kündigungsfrist beträgt 14 Tage. Die Kaution beträgt 50 €."
    assert tells_in_one("wie hoch ist die Kaution?", told)
    assert not tells_in_one("wie hoch ist die Miete?", told)
    assert not tells_in_one("wie lange habe ich die Kaution?", told)


def test_one_word_has_several_spellings() -> None:
    assert other_spellings("do you sell tshirts") == ["do you sell t-shirts"]
    assert other_spellings("is there wi fi") == ["is there wi-fi", "is there wifi"]
    assert other_spellings("what is for dinner") == []


def test_sums_are_looked_up_as_pages_write_them() -> None:
    assert with_signs("and for 5000 pounds?", ["what does cover cost?"]) == "and for £5000?"
    assert with_signs("may my dog weigh 50 pounds?") == "may my dog weigh 50 pounds?"
    assert rewrite("and for £5,000?", ["what does cover for £10,000 cost?"]) == "what does cover for £5,000 cost?"
