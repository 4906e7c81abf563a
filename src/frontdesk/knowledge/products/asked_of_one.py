"""What is asked of a product in other words than its attributes' names: its maker, its page, its picture. Pure."""

from collections.abc import Sequence
from itertools import pairwise

from frontdesk.knowledge.products.facets import IMAGE, LINK
from frontdesk.knowledge.products.lexicon import Lexicon
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
    return found


def _asks_who(words: Sequence[str]) -> bool:
    """Whether it is asked who makes a thing: `Who makes the Viper?`, `Von wem ist der Viper?`"""
    pairs = set(pairwise(words[:4]))
    return (bool(_WHO & set(words[:2])) and bool(_MAKES & set(words))) or bool(pairs & set(_BY_WHOM))


def _use(tokens: Sequence[Token], words: frozenset[str] | set[str]) -> None:
    for token in tokens:
        token.used = token.used or token.word in words
