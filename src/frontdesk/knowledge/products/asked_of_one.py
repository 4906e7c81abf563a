"""What is asked of a product in other words than its attributes' names: its maker, its page, its picture. Pure."""

from collections.abc import Sequence
from itertools import pairwise

from frontdesk.knowledge.products.comparing import DEGREES
from frontdesk.knowledge.products.facets import IMAGE, LINK
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.quantities import resolve
from frontdesk.knowledge.products.tokens import Token

BRAND = "brand"
SHOWN = frozenset({LINK, IMAGE})


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


_WHO = _words("who wer quien quienes qui chi quem wie")
_MAKES = _words(
    "makes made make manufactures manufactured produces produced builds macht stellt her hergestellt produziert",
    "fabrica hace produce fabrique fait produit fabrique produit fabbrica produz faz maakt produceert gemaakt",
)
_BY_WHOM = (
    ("von", "wem"),
    ("de", "quien"),
    ("de", "qui"),
    ("di", "chi"),
    ("de", "quem"),
    ("van", "wie"),
    ("by", "whom"),
)
_MAKER = _words(
    "brand manufacturer producer marke hersteller marca fabricante marque fabricant marchio produttore merk fabrikant",
)
"""Names of a maker, and not of things as a `maker` of coffee is; folded."""
_LINKS = _words(
    "link url webpage hyperlink produktseite webseite enlace lien collegamento ligacao produktlink webadresse"
)
_PICTURES = _words(
    "photo photos picture pictures image images pic pics bild bilder foto fotos imagen imagenes immagine immagini",
    "imagem imagens afbeelding afbeeldingen plaatje abbildung",
)
_IS = _words("is are ist sind")
_COMPARES = _words(
    "cheaper pricier dearer newer younger older lighter heavier longer shorter wider taller faster quicker slower",
    "stronger weaker warmer brighter bigger larger roomier smaller",
    "billiger teurer neuer junger alter leichter schwerer grosser kleiner",
)
"""Degrees of one thing against another: "is it cheaper?" asks for another one."""
_ONLINE = _words("online internet web linea ligne")
_BUYS = _words(
    "buy order purchase get find kaufen bestellen comprar pedir acheter commander comprare ordinare kopen see"
)


def asked_of_one(tokens: Sequence[Token], lexicon: Lexicon) -> list[str]:
    """The attributes that are asked for; the words that ask for them are marked as understood."""
    free = [t for t in tokens if not t.stop and t.word[:1].isalnum()]
    words = [t.word for t in free]
    found = []
    if _asks_who(words):
        found.append(BRAND)
        _use(free, _WHO | _MAKES | _MAKER | {word for pair in _BY_WHOM for word in pair})
    elif BRAND in lexicon.facets and _MAKER & {t.word for t in free if not t.used}:
        found.append(BRAND)
        _use(free, _MAKER)
    for key, names in ((LINK, _LINKS), (IMAGE, _PICTURES)):
        if any(word in names and not lexicon.speaks_of(lexicon.stem(word)) for word in words):
            found.append(key)
            _use(free, names)
    if not found and _ONLINE & set(words) and _BUYS & set(words):
        found.append(LINK)
        _use(free, _ONLINE | _BUYS)
    return found or _how_it_is(tokens, lexicon)


def _how_it_is(tokens: Sequence[Token], lexicon: Lexicon) -> list[str]:
    """The attribute that tells whether a thing is so: `Is the Viper heavy?`, `Is it expensive?`"""
    said = [token for token in tokens if token.word[:1].isalnum()]
    if len(said) < 2 or said[0].word not in _IS or said[-1].used or said[-1].word in _COMPARES:
        return []
    concept, _ = DEGREES.get(said[-1].word, (None, 0))
    facet = resolve(concept, lexicon) if concept is not None and not lexicon.values([said[-1].word]) else None
    if facet is None:
        return []
    said[-1].used = True
    return [facet.key]


def _asks_who(words: Sequence[str]) -> bool:
    """Whether it is asked who makes a thing: `Who makes the Viper?`, `Von wem ist der Viper?`"""
    pairs = set(pairwise(words[:4]))
    return (bool(_WHO & set(words[:2])) and bool(_MAKES & set(words))) or bool(pairs & set(_BY_WHOM))


def _use(tokens: Sequence[Token], words: frozenset[str] | set[str]) -> None:
    for token in tokens:
        token.used = token.used or token.word in words
