"""A greeting that several languages share is of the one that whom it is said to, or how one is asked to be, tells."""

import pytest

from frontdesk.answers.asked.greeted_in import begins_greeting_in, greeted_in

SAID = {
    "de": "Hallo|Hallo zusammen|Hallo Team|Hallo, wie geht's?|Guten Tag, Frau Klein",
    "nl": "Hallo allemaal|Hallo daar|Hallo iedereen|Hallo meneer|Hallo, alles goed?|Hallo, hoe gaat het?|Hoi allemaal!",
    "pt": "Oi, tudo bem?|Olá, tudo bem?|Oi pessoal|Olá a todos",
    "fr": "Salut, ça va?|Bonjour, comment allez-vous ?|Bonjour à tous",
    "es": "Hola, ¿qué tal?|Hola a todos",
    "it": "Ciao, come stai?|Ciao a tutti",
    "sv": "Hej alla",
}


@pytest.mark.parametrize(
    ("language", "said"), [(code, each) for code, said in SAID.items() for each in said.split("|")]
)
def test_the_language_of_a_greeting(language: str, said: str) -> None:
    assert greeted_in(said) == language


@pytest.mark.parametrize(
    "said", ["Ça va?", "Hello there", "Hallo, was kostet das?", "allemaal", "tudo bem com o pedido"]
)
def test_what_is_more_or_less_than_a_greeting(said: str) -> None:
    assert greeted_in(said) is None


def test_what_begins_with_a_greeting() -> None:
    assert begins_greeting_in("Hallo allemaal, tentje te huur") == "nl"
    assert begins_greeting_in("Hallo, Zelt zu mieten") == "de"
