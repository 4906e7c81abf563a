"""Adjectives of measures beside a number: `narrower than 100 cm`, `más ancho que 1 m`, `100 cm wide`. Pure."""

from collections.abc import Mapping, Sequence

import msgspec

from frontdesk.knowledge.products.comparing import (
    CAPACITY,
    DEGREES,
    DEPTH,
    HEIGHT,
    LENGTH,
    MASS,
    PRICE_CONCEPT,
    THICKNESS,
    WIDTH,
    Concept,
)
from frontdesk.knowledge.products.units import UNITS


class Degree(msgspec.Struct, frozen=True):
    """What is compared, whether it should be more (1) or less (-1), and how many words say so."""

    concept: Concept
    sign: int
    words: int


LONG = Concept((*LENGTH.names, *WIDTH.names), "length")
"""Of things whose rows tell no length the width is the longest side."""
_SHORT = Concept((*LENGTH.names, *HEIGHT.names, *WIDTH.names), "length")
_OF_LENGTHS: Mapping[str, tuple[Concept, int]] = {
    word: (concept, sign)
    for concept, sign, words in (
        (WIDTH, 1, "broader breiter"), (WIDTH, -1, "narrower slimmer schmaler enger"), (HEIGHT, 1, "higher hoher"),
        (HEIGHT, -1, "lower niedriger flacher"), (DEPTH, 1, "deeper tiefer"), (DEPTH, -1, "shallower"),
        (LONG, 1, "longer langer"), (LONG, -1, "kurzer"), (_SHORT, -1, "shorter"),
        (THICKNESS, 1, "thicker dicker"), (THICKNESS, -1, "thinner dunner"),
    )
    for word in words.split()
}  # fmt: skip
"""Comparatives that mean this only before a length: ratings are higher, too, and `langer Tisch` compares nothing."""

ALONG: Mapping[str, Concept] = {
    word: concept
    for concept, words in (
        (WIDTH, "wide broad breit ancho ancha"),
        (HEIGHT, "high tall hoch alto alta haut"),
        (DEPTH, "deep tief profundo profonda profondeur fondo"),
        (LONG, "long lang"),
        (THICKNESS, "thick dick"),
    )
    for word in words.split()
}
"""Adjectives that stand behind a length and say which it is."""
_APART: Mapping[str, Concept] = {"large": WIDTH, "largeur": WIDTH, "hauteur": HEIGHT, "largo": LONG, "lungo": LONG}
"""Those that do so only behind `de`: a large table is not wide."""

Adjectives = Mapping[str, tuple[Concept, int]]


def adjectives(*lines: tuple[Concept, int, str]) -> Adjectives:
    """The adjectives in all forms: an ending behind a slash stands for the other genders and numbers."""
    found: dict[str, tuple[Concept, int]] = {}
    for concept, sign, words in lines:
        for word in words.split():
            stem, slash, endings = word.partition("/")
            forms = [stem + ending for ending in endings.split(",")] if slash else [stem]
            found |= dict.fromkeys(forms, (concept, sign))
    return found


_ABROAD: Sequence[tuple[Mapping[str, int], frozenset[str], Adjectives]] = (
    (
        {"mas": 1, "menos": -1},
        frozenset({"que", "de"}),
        adjectives(
            (WIDTH, 1, "anch/o,a,os,as"), (WIDTH, -1, "estrech/o,a,os,as angost/o,a,os,as"),
            (HEIGHT, 1, "alt/o,a,os,as"), (HEIGHT, -1, "baj/o,a,os,as"), (LONG, 1, "larg/o,a,os,as"),
            (LONG, -1, "cort/o,a,os,as"), (DEPTH, 1, "profund/o,a,os,as"), (THICKNESS, 1, "grues/o,a,os,as"),
            (THICKNESS, -1, "delgad/o,a,os,as fin/o,a,os,as"), (MASS, 1, "pesad/o,a,os,as"),
            (MASS, -1, "liger/o,a,os,as livian/o,a,os,as"), (PRICE_CONCEPT, 1, "car/o,a,os,as"),
            (PRICE_CONCEPT, -1, "barat/o,a,os,as"), (CAPACITY, 1, "grande/,s"), (CAPACITY, -1, "pequen/o,a,os,as"),
        ),
    ),
    (
        {"plus": 1, "moins": -1},
        frozenset({"que", "de", "qu"}),
        adjectives(
            (WIDTH, 1, "large/,s"), (WIDTH, -1, "etroit/,e,s,es"), (HEIGHT, 1, "haut/,e,s,es"),
            (HEIGHT, -1, "bas/,se,ses"), (LONG, 1, "long/,ue,s,ues"), (LONG, -1, "court/,e,s,es"),
            (DEPTH, 1, "profond/,e,s,es"), (THICKNESS, 1, "epais/,se,ses"), (THICKNESS, -1, "fin/,e,s,es mince/,s"),
            (MASS, 1, "lourd/,e,s,es"), (MASS, -1, "leg/er,ere,ers,eres"), (PRICE_CONCEPT, 1, "cher/,e,s,es"),
            (CAPACITY, 1, "grand/,e,s,es"), (CAPACITY, -1, "petit/,e,s,es"),
        ),
    ),
    (
        {"piu": 1, "meno": -1},
        frozenset({"di", "che"}),
        adjectives(
            (WIDTH, 1, "larg/o,a,hi,he"), (WIDTH, -1, "strett/o,a,i,e"), (HEIGHT, 1, "alt/o,a,i,e"),
            (HEIGHT, -1, "bass/o,a,i,e"), (LONG, 1, "lung/o,a,hi,he"), (LONG, -1, "cort/o,a,i,e"),
            (DEPTH, 1, "profond/o,a,i,e"), (THICKNESS, 1, "spess/o,a,i,e"), (THICKNESS, -1, "sottil/e,i"),
            (MASS, 1, "pesant/e,i"), (MASS, -1, "legger/o,a,i,e"), (PRICE_CONCEPT, 1, "car/o,a,i,e"),
            (CAPACITY, 1, "grand/e,i"), (CAPACITY, -1, "piccol/o,a,i,e"),
        ),
    ),
)  # fmt: skip
"""Spanish, French and Italian: words for more and less, for than, and the adjectives between them; folded."""
ABROAD: Mapping[str, Adjectives] = dict(zip(("es", "fr", "it"), (each[2] for each in _ABROAD), strict=True))
"""The adjectives of these languages."""


def is_length(unit: str) -> bool:
    """Whether a unit is one of lengths."""
    return unit in UNITS and UNITS[unit].measure == "length"


def degree_before(words: Sequence[str], unit: str) -> Degree | None:
    """The comparison that folded words before a number end with; `unit` is the number's."""
    if len(words) > 1 and words[-1] in ("than", "als"):
        found = _OF_LENGTHS.get(words[-2]) if is_length(unit) else None
        found = found or DEGREES.get(words[-2])
        return Degree(*found, 2) if found is not None else None
    if len(words) > 2:
        more, adjective, than = words[-3:]
        for signs, thans, adjectives in _ABROAD:
            if more in signs and than in thans and adjective in adjectives:
                concept, sign = adjectives[adjective]
                return Degree(concept, sign * signs[more], 3)
    return None


def dimension(word: str, unit: str, *, apart: bool) -> Concept | None:
    """Which length a word behind a number says that it is; with `apart` a preposition stands between them."""
    return (ALONG.get(word) or (_APART.get(word) if apart else None)) if is_length(unit) else None
