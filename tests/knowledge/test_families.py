"""What is done and the noun for it count as one word; words that only begin alike don't."""

import pytest

from frontdesk.knowledge.search.analyze import terms
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.verb_forms import things, verb_forms

ALIKE = {
    "en": "complain/complaints treat/treatment deliver/delivery recover/recovery convert/conversion admit/admission "
    "prescribe/prescription extend/extension maintain/maintenance verify/verification register/registration",
    "de": "abgeben/Abgabe kastrieren/Kastration impfen/Impfung behandeln/Behandlung verlängern/Verlängerung "
    "annehmen/Annahme umziehen/Umzug eintreten/Eintritt liefern/Lieferung kündigen/Kündigung installieren/Installation",
    "es": "castrar/castración inscribir/inscripción traducir/traducción tratar/tratamiento limpiar/limpieza "
    "revisar/revisión entregar/entrega",
    "fr": "livrer/livraison inscrire/inscription castrer/castration nettoyer/nettoyage laver/lavage "
    "traduire/traduction tondre/tonte",
    "it": "castrare/castrazione lavare/lavaggio iscrivere/iscrizione tradurre/traduzione",
    "pt": "castrar/castração inscrever/inscrição pagar/pagamento lavar/lavagem",
    "nl": "repareren/reparatie vaccineren/vaccinatie klagen/klacht",
}
APART = {
    "en": "universe/university organ/organisation general/generation station/stationery car/care "
    "nurse/nursery store/story commit/commission base/basement pain/paint form/format mess/message "
    "intend/intense produce/product",
    "de": "Zeit/Zeitung Bild/Bildung Sitz/Sitzung Tag/Tagung Laden/Ladung Montag/montieren",
    "es": "pensar/pensión equipo/equipaje persona/personaje",
    "fr": "ville/village gare/garage messe/message pays/paysage forme/format",
    "it": "forma/formaggio persona/personaggio villa/villaggio",
    "pt": "mês/mensagem cor/coragem pessoa/personagem",
}


def stem(word: str, language: str) -> str:
    """The term of a word."""
    return terms(word, language)[-1]


def pairs(given: dict[str, str]) -> list[tuple[str, str, str]]:
    """The language, the one word and the other of each pair."""
    split = [(language, *pair.partition("/")) for language, words in given.items() for pair in words.split()]
    return [(language, one, other) for language, one, _, other in split]


@pytest.mark.parametrize(("language", "verb", "noun"), pairs(ALIKE))
def test_what_is_done_and_the_noun_for_it_stand_for_each_other(language: str, verb: str, noun: str) -> None:
    one, other = stem(verb, language), stem(noun, language)
    assert one == other or (other in alike(one, language) and one in alike(other, language))


@pytest.mark.parametrize(("language", "word", "other"), pairs(APART))
def test_words_that_only_begin_alike_are_apart(language: str, word: str, other: str) -> None:
    assert stem(word, language) != stem(other, language)
    assert stem(other, language) not in alike(stem(word, language), language)
    assert stem(word, language) not in alike(stem(other, language), language)


THING = [
    ("Was kostet ein Los?", "Lösung", "de"),
    ("Was kostet ein Stift?", "Stiftung", "de"),
    ("Was kostet eine Leiter?", "Leitung", "de"),
    ("Was kostet ein Rechner?", "Rechnung", "de"),
    ("Wo finde ich eine Heizdecke und das Ventil?", "Ventilation", "de"),
    ("Haben Sie einen Halter für die Wand?", "Haltung", "de"),
    ("Verkaufen Sie Rohre für die Pumpe?", "Röhrung", "de"),
    ("was kostet eine leiter", "Leitung", "de"),
    ("How much is a photograph?", "photography", "en"),
    ("How much is the depart sign?", "department", "en"),
    ("Do you sell an equip?", "equipment", "en"),
    ("Combien coûte un câble ?", "Câblage", "fr"),
    ("Combien coûte une vitre ?", "Vitrage", "fr"),
    ("Vendez-vous des barres ?", "Barrage", "fr"),
    ("¿Cuánto cuesta una venda?", "Vendaje", "es"),
    ("¿Cuánto cuesta una estaca?", "Estación", "es"),
    ("Quanto custa uma venda?", "Vendagem", "pt"),
    ("Quanto costa una lama?", "Lamento", "it"),
]
"""A question's thing, and a noun that only a verb of the same stem would be asked for by; no exception names these."""


@pytest.mark.parametrize(("question", "noun", "language"), THING)
def test_a_thing_is_looked_up_by_no_noun_of_a_verb_like_it(question: str, noun: str, language: str) -> None:
    of_things = things(question, language)
    found = {o for term in terms(question, language) for o in alike(term, language, of_thing=term in of_things)}
    assert stem(noun, language) not in found


@pytest.mark.parametrize(
    ("question", "noun", "language"),
    [
        ("How do I make a complaint?", "complain", "en"),
        ("Is the treatment covered?", "treat", "en"),
        ("Was kostet eine Behandlung?", "behandeln", "de"),
        ("Wie lange dauert die Abgabe?", "abgeben", "de"),
        ("¿Cuánto cuesta la castración?", "castrar", "es"),
        ("Combien coûte le lavage ?", "laver", "fr"),
    ],
)
def test_the_noun_for_what_is_done_is_looked_up_by_its_verb_too(question: str, noun: str, language: str) -> None:
    of_things = things(question, language)
    asked = terms(question, language)
    found = {*asked, *(o for term in asked for o in alike(term, language, of_thing=term in of_things))}
    assert stem(noun, language) in found


DONE = [
    ("How much to nail clip a cat?", "en", "clip"),
    ("How much to treat lice?", "en", "treat"),
    ("What do you charge for treating lice?", "en", "treating"),
    ("Was kostet es, die Leihfrist zu verlängern?", "de", "verlängern"),
    ("Was kostet es, einen Kater kastrieren zu lassen?", "de", "kastrieren"),
    ("Was kostet eine Katze abgeben?", "de", "abgeben"),
    ("was kostet impfen?", "de", "impfen"),
    ("Was kostet das Impfen?", "de", "impfen"),
    ("¿Cuánto cuesta castrar un gato?", "es", "castrar"),
    ("¿Cuánto cuesta inscribirse?", "es", "inscribirse"),
    ("Combien coûte de tondre un mouton ?", "fr", "tondre"),
    ("Quanto costa lavare un tappeto?", "it", "lavare"),
    ("Quanto custa lavar um carro?", "pt", "lavar"),
    ("Wat kost het om een ketting te repareren?", "nl", "repareren"),
]
NOT_DONE = [
    ("How much is a photograph?", "en", "photograph"),
    ("Was kostet ein Rechner?", "de", "Rechner"),
    ("Was kosten Leitern?", "de", "Leitern"),
    ("was kosten leitern?", "de", "leitern"),
    ("¿Cuánto cuesta un collar?", "es", "collar"),
    ("Combien coûte un cahier ?", "fr", "cahier"),
    ("Combien coûte une vitre ?", "fr", "vitre"),
    ("Quanto custa um colar?", "pt", "colar"),
    ("Wat kosten wortelen?", "nl", "wortelen"),
]


@pytest.mark.parametrize(("question", "language", "word"), DONE)
def test_what_is_to_be_done_is_known_by_its_form(question: str, language: str, word: str) -> None:
    assert stem(word, language) in verb_forms(question, language)


@pytest.mark.parametrize(("question", "language", "word"), NOT_DONE)
def test_a_thing_is_nothing_to_be_done(question: str, language: str, word: str) -> None:
    assert stem(word, language) not in verb_forms(question, language)
