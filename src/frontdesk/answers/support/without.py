"""What a passage denies in few words: "without interest", "ends when", "we don't restore organs"."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from frontdesk.answers.support.bags import Terms, bag
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.pieces import Piece
from frontdesk.knowledge.products.units import CODES
from frontdesk.knowledge.search.analyze import fold

_ARTICLES = (
    r"(?:(?:an?|any|the|your|our|their|its|extra|additional|further|eine?[nmrs]?|zusatzliche[nrs]?|una?|ningun[oa]?|aucune?|une?|"
    r"nessun[oa]?|um|uma|een|en|et|"
    r"żadn\w+) )*"
)
_WITHOUT = {
    "en": "without no",
    "de": "ohne",
    "es": "sin",
    "fr": "sans",
    "it": "senza",
    "pt": "sem",
    "nl": "zonder",
    "pl": "bez",
    "sv": "utan",
    "da": "uden",
    "nb": "uten",
    "ru": "без",
}
_IDIOM = {
    "en": r"(?!(?:more|less|fewer|later|earlier|longer|sooner|matter|problem|doubt|one|need)\b)(?:having )?",
}
"""What may stand behind such a word, and what must not: "no later" lacks nothing."""
_WE_DO_NOT = re.compile(
    r" (?:we|our|wir|unser\w*|nosotros|nous|noi|nos|wij|we|vi|мы|nie) |\b\w+(?:amos|emos|imos|iamo|amy|emy|imy|ujemy)\b"
)
_TAKE_BACK = re.compile(
    r"\b(?:refund|return|exchange|take back|accept|reserve|hold|keep|guarantee|charge|erstatte\w*|tausche\w*|nehme\w*|"
    r"reservier\w*|garantier\w*|berechne\w*|cambi\w+|devolv\w+|acept\w+|rembours\w+|echang\w+|accept\w*|rimbors\w+)\b"
)
"""What is not taken back is sold all the same."""
_EVEN_IF = re.compile(
    r"\beven (?:if|when|though|after|where)\b|\b(?:auch|selbst|sogar) (?:wenn|falls|dann wenn)\b|\bincluso (?:si|"
    r"cuando)\b|\baunque\b|"
    r"\bmeme (?:si|quand|lorsque)\b|\banche (?:se|quando)\b|\bmesmo (?:se|quando|que)\b|\b(?:ook|zelfs) (?:als|"
    r"wanneer|indien)\b|"
    r"\bnawet (?:jesli|gdy|jezeli|kiedy)\b|\baven (?:om|nar)\b|\b(?:selv|ogsa) (?:om|hvis|nar)\b|\bдаже (?:если|"
    r"когда)\b|即使|即便|\b(?:regardless|whether or not|"
    r"no matter|unabhangig davon|egal ob)\b"
)
_IF = re.compile(
    r"\b(?:if|when|whenever|once|as soon as|unless|after|wenn|falls|sobald|si|cuando|quand|lorsque|des que|se|"
    r"quando|als|wanneer|indien|zodra|jesli|gdy|jezeli|"
    r"kiedy|om|nar|hvis|если|когда)\b|如果|一旦"
)
_UNTIL = re.compile(r"[,.;:!?。，]|\s(?:and|und|y|et|e|en|i|och|og|и)\s")
MOSTLY = 0.6
"""The share of a condition by which another is the same one."""
_PRICE_OF = {
    "en": r"(?:price|cost|value) of (?:the |an? |your |our )?((?!all\b|it\b|each\b)[^,.;]+)",
    "fr": r"(?:prix|cout|valeur) (?:de la |du |des |de l'|d'une? |de )([^,.;]+)",
    "es": r"(?:precio|coste|valor) (?:de la |del |de los |de las |de una? |de )([^,.;]+)",
    "it": r"(?:prezzo|costo|valore) (?:della |del |dello |di un[ao]? |di )([^,.;]+)",
    "pt": r"(?:preco|custo|valor) (?:da |do |de uma? |de )([^,.;]+)",
    "nl": r"(?:prijs|kosten|waarde) van (?:de |het |een )?([^,.;]+)",
    "de": r"(?:preis|kosten|wert) (?:der |des |einer |eines |fur (?:die |den |das |eine |einen )?)([^,.;]+)",
}


_WITH = {
    "en": "with",
    "de": "mit",
    "es": "con",
    "fr": "avec",
    "it": "con",
    "pt": "com",
    "nl": "met",
    "pl": "z",
    "sv": "med",
    "da": "med",
    "nb": "med",
}


def overridden(compared: Compared) -> Iterator[Against]:
    """What the sentence says with, even if, or of a thing, and the passage without, only until, or not of it."""
    yield from _with(compared)
    yield from _only_with(compared)
    yield from _even_if(compared)
    yield from _not_of_it(compared)
    yield from _price_of(compared)


def _with(compared: Compared) -> Iterator[Against]:
    """Whether a thing comes with it or without, in the sentence of the passage that speaks of the rest."""
    ours = lacking(f" {fold(compared.sentence)} ", compared.language)
    said = compared.all_said()
    denied = frozenset[str]().union(*(p.terms for p in compared.said if p.denies))
    places = [(told, f" {' '.join(c.words.strip() for c in told)} ") for told in compared.sentences()]
    lacks_in = [(told, lacking(words, compared.language)) for told, words in places]
    if not any(without for _, without in lacks_in):
        return
    for term in said:
        names = frozenset((term,))
        mode = bool(compared.hits(names, ours))
        if not mode and compared.hits(names, denied):
            continue
        speaking = [(told, without) for told, without in lacks_in if compared.hits(names, _own(told))]
        if not any(compared.hits(names, without) for _, without in speaking):
            continue
        rest = said - names - bag(_WITHOUT.get(compared.language[:2].lower(), ""), compared.language)
        rank = [(len(compared.hits(rest, _own(told))), told, without) for told, without in speaking]
        most = max(number for number, _, _ in rank)
        nearest = [(told, bool(compared.hits(names, without))) for number, told, without in rank if number == most]
        if not any(lacks == mode for _, lacks in nearest):
            yield "denial", names, [c for told, _ in nearest for c in told]


def _only_with(compared: Compared) -> Iterator[Against]:
    """What the sentence is done without and the passage always with: "cremation with the ashes returned"."""
    code = compared.language[:2].lower()
    if code not in _WITH or not (ours := lacking(f" {fold(compared.sentence)} ", compared.language)):
        return
    having = re.compile(rf"(?<!\w){_WITH[code]} {_ARTICLES}([^\W\d]+)")
    for term in compared.about(ours):
        names = frozenset((term,))
        rest = compared.all_said() - names
        naming = [c for c in compared.claims if c.sentence != -1 and compared.hits(names, c.own)]
        most = max((len(compared.hits(rest, c.own)) for c in naming), default=0)
        naming = [c for c in naming if len(compared.hits(rest, c.own)) == most]
        told = [bag(" ".join(having.findall(c.words)), compared.language) for c in naming]
        if naming and all(compared.hits(names, each) for each in told) and not any(c.denies for c in naming):
            yield "denial", names, naming
            return


def _own(told: list[Claim]) -> Terms:
    return frozenset[str]().union(*(c.own for c in told))


@lru_cache(maxsize=4096)
def lacking(words: str, language: str) -> Terms:
    """The terms of which a text says that they don't come with it."""
    pattern = _without(language[:2].lower())
    if pattern is None:
        return frozenset()
    return frozenset[str]().union(*(bag(match[1], language) for match in pattern.finditer(words)))


@cache
def _without(code: str) -> re.Pattern[str] | None:
    if code not in _WITHOUT:
        return None
    words = "|".join(_WITHOUT[code].split())
    return re.compile(rf"(?<!\w)(?:{words}) {_IDIOM.get(code, '')}{_ARTICLES}([^\W\d]+)")


def _even_if(compared: Compared) -> Iterator[Against]:
    """What holds "even if" must do so in the passage, which may say that it ends then."""
    folded = fold(compared.sentence)
    for match in _EVEN_IF.finditer(folded):
        rest = folded[match.end() :]
        end = _UNTIL.search(rest)
        case = compared.terms(rest[: end.start()] if end else rest)
        speaking = [told for told in compared.sentences() if _speaks(compared, case, told)]
        texts = [" ".join(c.words for c in told) for told in speaking]
        if speaking and not any(map(_EVEN_IF.search, texts)) and any(map(_IF.search, texts)):
            yield "denial", case, [c for told in speaking for c in told]


def _speaks(compared: Compared, case: Terms, told: list[Claim]) -> bool:
    return bool(case) and len(compared.hits(case, _own(told))) >= MOSTLY * len(case)


def _not_of_it(compared: Compared) -> Iterator[Against]:
    """A thing that the passage names in denials alone, with the sentence's own verb: "We don't restore organs"."""
    below = [c for c in compared.claims if c.sentence != -1]
    for piece in compared.said:
        if piece.denies is not False or piece.aside or not piece.measures:
            continue
        about = compared.about(piece.terms)
        for term in about:
            names = frozenset((term,))
            naming = [c for c in below if compared.hits(names, c.own)]
            if not naming or not all(c.denies and not c.aside for c in naming):
                continue
            if any(compared.hits(about - names, c.own) for c in naming) or _is_priced_elsewhere(
                compared, piece, naming
            ):
                yield "denial", names, naming
                return


def _is_priced_elsewhere(compared: Compared, piece: Piece, naming: list[Claim]) -> bool:
    """Whether a piece has a price that the passage tells of another thing than the one that "we don't repair"."""
    prices = [m for m in piece.measures if m.kind in CODES]
    holding = [c for c in compared.claims if any(c.holds(m) for m in prices)]
    held = frozenset[str]().union(compared.headings(), *(c.own | c.near for c in holding))
    denied = frozenset[str]().union(*(c.own for c in naming))
    return (
        bool(holding)
        and all(_WE_DO_NOT.search(c.words) and not _TAKE_BACK.search(c.words) for c in naming)
        and not compared.hits(compared.about(piece.terms) & denied, held)
    )


def _price_of(compared: Compared) -> Iterator[Against]:
    """Of what it is the price: that of the repair is none of a new thing."""
    pattern = _PRICE_OF.get(compared.language[:2].lower())
    if pattern is None:
        return
    for match in re.finditer(pattern, fold(compared.sentence)):
        of, rest = compared.terms(match[1]), compared.all_said() - compared.terms(match[0])
        told = [
            (claim, compared.terms(held[1]))
            for claim in compared.claims
            for held in re.finditer(pattern, claim.words)
            if compared.hits(rest, claim.own)
        ]
        if of and told and not any(compared.hits(of, their) for _, their in told):
            yield "words", of, [claim for claim, _ in told]
