"""Who wants to speak to the staff is heard, whatever those are called; and "your number" is the phone's."""

from collections.abc import Iterator

import pytest

from frontdesk.answers.people.person import wants_person
from frontdesk.knowledge.search.wanted import asked_facts
from tests.client import Client
from tests.conftest import Server

CONTACT = """# Contact

Call us on 0113 496 0123, Monday to Friday from 9:00 to 17:30. If you are locked out for more than an hour, ask for the
duty manager.
"""
VANS = """# Van hire

A van costs 45 GBP a day with 100 miles. Fuel is on top.
"""
GERMAN = """# Mietwagen

Ein Transporter kostet 45 GBP am Tag. Der Kraftstoff kommt dazu, und die Kaution wird bei der Abholung bezahlt.
"""


@pytest.fixture(scope="module")
def lockers(server: Server) -> Iterator[Client]:
    """A company whose pages are in English but for one."""
    with server.company("Lockers", "lotte") as lotte:
        for name, page in {"contact": CONTACT, "vans": VANS, "mietwagen": GERMAN}.items():
            lotte.uploaded(f"{name}.md", page.encode())
        yield lotte


@pytest.mark.parametrize(
    "message",
    [
        "Ich will einen Mitarbeiter sprechen",
        "Ich möchte eine Mitarbeiterin sprechen",
        "Ich möchte jemanden sprechen",
        "Ich will den Kundendienst sprechen",
        "Kann ich bitte einen Berater sprechen?",
        "quiero hablar con un empleado",
        "quiero hablar con el encargado",
        "Je voudrais parler à un conseiller",
        "je veux parler au responsable",
        "voglio parlare con un impiegato",
        "quero falar com um funcionário",
        "Ik wil een medewerker spreken",
        "Ik wil graag met iemand van de klantenservice spreken",
        "Kann ich mit einem Mitarbeiter sprechen?",
        "¿Puedo hablar con un asesor?",
        "Puedo hablar con el encargado de la tienda?",
        "Quiero hablar con un empleado antes de cancelar",
    ],
)
def test_who_wants_to_speak_to_the_staff_wants_a_person(message: str) -> None:
    assert wants_person(message)


@pytest.mark.parametrize(
    "message",
    [
        "Wann kann ich Ihre Mitarbeiter sprechen?",
        "¿Cuándo puedo hablar con un asesor?",
        "¿Debo hablar con el responsable antes de cancelar?",
        "Devo falar com o funcionário no local para levantar a encomenda?",
        "Dois-je parler au vendeur avant de rendre l'article ?",
        "Kann ich mit dem Verkäufer reden, bevor ich biete?",
        "Podemos hablar con el encargado de la obra?",
        "Ich will Deutsch sprechen",
        "Können Ihre Mitarbeiter Englisch sprechen?",
        "Ich möchte einen Tisch reservieren",
        "Ich suche einen Mitarbeiter",
        "Parlez-vous anglais ?",
    ],
)
def test_other_sentences_with_such_words_do_not(message: str) -> None:
    assert not wants_person(message)


@pytest.mark.parametrize(
    "question",
    ["What's your number?", "this is ridiculous, I've been locked out for 2 hours!!! what is your number"],
)
def test_the_phone_number_is_told(lockers: Client, question: str) -> None:
    assert "0113 496 0123" in lockers.ask(question)["support_answer"]


@pytest.mark.parametrize("question", ["what is your VAT number", "what is the number of rooms", "what's my number"])
def test_other_numbers_are_not_the_phones(question: str) -> None:
    assert not asked_facts(question)


def test_a_refusal_names_pages_of_the_visitors_language_alone(lockers: Client) -> None:
    german = lockers.ask("Verkaufen Sie auch Zahnpasta für Elefanten?")["support_answer"]
    assert "Van hire" not in german
    assert "Contact" not in german
    french = lockers.ask("Est-ce que vous vendez du dentifrice pour les éléphants ?")["support_answer"]
    assert not [title for title in ("Van hire", "Contact", "Mietwagen") if title in french]
    assert "Mietwagen" not in lockers.ask("Do you sell toothpaste for elephants?")["support_answer"]


def test_a_text_follows_the_page_that_is_called_as_its_topic(lockers: Client) -> None:
    default = next(each for each in lockers.get("/assistants/").json()["results"] if each["is_default"])
    path = f"/assistants/{default['uuid']}/"
    lockers.patch(path, json={"always_say": [{"topic": "van hire", "text": "Bring your driving licence."}]})
    assert "Bring your driving licence." in lockers.ask("How much is a van?")["support_answer"]
    assert "Bring your driving licence." not in lockers.ask("What's your number?")["support_answer"]


def test_an_unknown_rule_of_handing_over_is_named(lockers: Client) -> None:
    default = next(each for each in lockers.get("/assistants/").json()["results"] if each["is_default"])
    reply = lockers.patch(f"/assistants/{default['uuid']}/", json={"handoff": {"nonsense": "do"}})
    assert reply.status_code == 400
    assert "nonsense" in reply.text
    assert "repeated_failure" in reply.text
    assert lockers.patch(f"/assistants/{default['uuid']}/", json={"handoff": {"anger": "do"}}).status_code == 200
