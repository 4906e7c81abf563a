"""Words of one family that no stemmer joins: what is done and the noun for it ("complain", "complaint"). Pure.

Whoever asks says what is to be done ("castrar", "abgeben"), and a price list or a heading names it ("Castración",
"Abgabe"). Two stems are of one family where they share a long beginning and differ by the endings of a verb and of a
noun made of it; an ending that makes another thing of a word ("organ", "organisation") is none of these.
"""

from functools import lru_cache
from itertools import permutations

Ending = tuple[str, str, int]
"""The ends of two stems of one family, and how many letters must stand before them, at least."""

_ENDINGS: dict[str, tuple[Ending, ...]] = {
    "en": (
        ("ain", "aint", 3),
        ("", "ment", 4),
        ("v", "veri", 3),
        ("quir", "quiri", 2),
        ("vert", "vers", 2),
        ("mit", "miss", 2),
        ("scrib", "script", 2),
        ("duc", "duct", 2),
        ("tend", "tens", 2),
        ("pand", "pans", 2),
        ("pend", "pens", 3),
        ("solv", "solut", 0),
        ("ifi", "if", 3),
        ("graph", "graphi", 3),
        ("lys", "lysi", 3),
        ("nos", "nosi", 3),
        ("tain", "ten", 3),
    ),
    "de": (
        ("", "ung", 3),
        ("i", "ation", 3),
        ("i", "ier", 4),
        ("i", "ement", 4),
        ("zi", "ktion", 3),
        ("el", "l", 4),
        ("", "er", 5),
        ("geb", "gab", 2),
        ("nehm", "nahm", 2),
        ("tret", "tritt", 2),
        ("schneid", "schnitt", 0),
        ("zieh", "zug", 2),
        ("fahr", "fahrt", 2),
        ("komm", "kunft", 2),
        ("flieg", "flug", 0),
        ("brech", "bruch", 2),
        ("schliess", "schluss", 2),
        ("pp", "p", 2),
    ),
    # Accents are folded before a word is stemmed, and Spanish and Portuguese stemmers know "-ación" by its accent only.
    "es": (
        ("", "acion", 4),
        ("", "ion", 5),
        ("ib", "ipcion", 3),
        ("uc", "uccion", 3),
        ("u", "uccion", 5),
        ("", "amient", 4),
        ("", "imient", 4),
        ("", "aj", 4),
        ("i", "iez", 3),
    ),
    "fr": (
        ("", "at", 4),
        ("", "ag", 3),
        ("", "aison", 4),
        ("oi", "oyag", 3),
        ("crir", "cript", 2),
        ("duir", "duct", 2),
        ("ndr", "nt", 2),
    ),
    "it": (
        ("", "azion", 4),
        ("", "agg", 3),
        ("", "ament", 4),
        ("", "iment", 4),
        ("riv", "rizion", 2),
        ("durr", "duzion", 2),
    ),
    "pt": (
        ("", "aca", 4),
        ("", "ament", 3),
        ("", "iment", 4),
        ("", "ag", 3),
        ("", "ez", 4),
        ("crev", "crica", 2),
        ("uz", "uca", 3),
    ),
    "nl": (("er", "eer", 4), ("", "ing", 4)),
}

_STRANGERS = {
    language: frozenset(pairs.split())
    for language, pairs in {
        "en": (
            "state/statement base/basement case/casement parch/parchment experi/experiment compli/compliment "
            "temper/temperament advert/advers commit/commiss produc/product intend/intens divert/divers"
        ),
        "de": (
            "zeit/zeitung bild/bildung sitz/sitzung tag/tagung schul/schulung lad/ladung mein/meinung mund/mundung "
            "fest/festung kreuz/kreuzung dicht/dichtung spann/spannung"
        ),
        "es": "pens/pension divers/diversion equip/equipaj person/personaj habit/habitacion",
        "fr": (
            "form/format contr/contrat vill/villag mess/messag avant/avantag pays/paysag cour/courag gar/garag "
            "men/menag vis/visag from/fromag ombr/ombrag bag/bagag pot/potag sauv/sauvag plant/plantat"
        ),
        "it": "form/formagg form/formazion person/personagg vill/villagg mess/messagg parl/parlament test/testament",
        "pt": "mens/mensag person/personag cor/corag form/formaca",
    }.items()
}
"""Pairs that only look alike: a newspaper is no time, and a flat is nothing apart."""


@lru_cache(maxsize=20_000)
def family(term: str, language: str, *, of_thing: bool = False) -> tuple[str, ...]:
    """The stems that are of one family with a stem, if they are words at all; without itself. Of what is a thing
    (`of_thing`) only the verb that it is made of: "Leiter" is no noun for "leiten"."""
    code = language[:2]
    if not term.isalpha():
        return ()
    strangers = _STRANGERS.get(code, frozenset())
    found = dict.fromkeys(other for ending in _ENDINGS.get(code, ()) for other in _by(ending, term, of_thing))
    return tuple(o for o in found if f"{term}/{o}" not in strangers and f"{o}/{term}" not in strangers)


def _by(ending: Ending, term: str, of_thing: bool) -> list[str]:
    """What one pair of endings makes of a stem, either way, or only of the noun."""
    *ends, least = ending
    # The longer end first: "behandel" has an "l" at its end, too, but is the verb of "behandl".
    for own, other in sorted(permutations(ends), key=lambda pair: -len(pair[0])):
        if term.endswith(own) and len(term) - len(own) >= least:
            return [term.removesuffix(own) + other] if own == ends[1] or not of_thing else []
    return []
