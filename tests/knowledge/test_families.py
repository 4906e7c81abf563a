"""What is done and the noun for it count as one word; words that only begin alike don't."""

import pytest

from frontdesk.knowledge.search.analyze import terms
from frontdesk.knowledge.search.synonyms import alike

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
