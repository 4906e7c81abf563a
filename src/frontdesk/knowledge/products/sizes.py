"""Adjectives of size beside a kind of thing: `a large table`, `schmaler Schreibtisch`, `mesa pequeña`. Pure."""

from collections.abc import Callable, Collection, Sequence

import msgspec

from frontdesk.knowledge.products.comparing import CAPACITY, DEPTH, HEIGHT, THICKNESS, WIDTH, Concept
from frontdesk.knowledge.products.dimensions import ABROAD, LONG, adjectives
from frontdesk.knowledge.products.facets import KINDS, TITLE, Facet, title_key
from frontdesk.knowledge.products.lacking import Placed
from frontdesk.knowledge.products.lexicon import Lexicon, Meaning
from frontdesk.knowledge.products.quantities import resolve
from frontdesk.knowledge.products.tokens import Token
from frontdesk.knowledge.products.wish import KIND_OF_THING, VALUE, Choice, Order, Sizing

_BIG = CAPACITY
_NATIVE = adjectives(
    (_BIG, 1, "large big huge oversized spacious roomy gross/,e,er,es,en,em riesig/e,er,es,en geraumig/e,er,es,en"),
    (_BIG, -1, "small little tiny compact mini klein/,e,er,es,en,em kompakt/e,er,es,en winzig/e,er,es,en"),
    (WIDTH, 1, "wide broad breit/,e,er,es,en,em"), (WIDTH, -1, "narrow slim schmal/,e,er,es,en,em"),
    (HEIGHT, 1, "tall high hoh/e,er,es,en,em"), (HEIGHT, -1, "low niedrig/,e,er,es,en,em flach/e,er,es,en,em"),
    (LONG, 1, "long lang/,e,er,es,en,em"), (LONG, -1, "short kurz/,e,er,es,en,em"),
    (DEPTH, 1, "deep tief/,e,er,es,en,em"), (DEPTH, -1, "shallow"),
    (THICKNESS, 1, "thick dick/,e,er,es,en,em"), (THICKNESS, -1, "thin dunn/,e,er,es,en,em"),
)  # fmt: skip
_OF_SIZE = frozenset({_BIG, WIDTH, HEIGHT, LONG, DEPTH, THICKNESS})
_LETTERS = {1: ("l", "xl"), -1: ("s", "xs")}
"""How sizes of clothes are written that are large or small."""
_EXTENTS = (
    *("area", "volume", "capacity", "size", "content", "width", "length", "diameter", "height"),
    *("flache", "volumen", "inhalt", "breite", "lange", "durchmesser", "hohe"),
    *("superficie", "capacidad", "ancho", "largo", "alto", "surface", "contenance", "largeur", "longueur", "hauteur"),
)
"""By which numbers things are large or small, the surest first."""
_NO_THING = frozenset(
    word
    for line in (
        "quality price prices budget range selection choice number amount discount cost costs resolution",
        "delivery shipping dispatch lead wait waiting notice stay time times period periods term terms trip visit",
        "holiday vacation rental lease contract warranty guarantee run break appointment deadline lifetime",
        "lieferung lieferzeit lieferzeiten lieferfrist versand wartezeit frist zeit aufenthalt miete garantie vertrag",
        "entrega plazo tiempo estancia livraison delai delais duree sejour consegna tempo tempi soggiorno levertijd",
        "qualitat preis preise auswahl calidad precio qualite prix qualita prezzo",
    )
    for word in line.split()
)
"""What is large, low or high of a thing without the thing being so."""
_OF = frozenset({"de", "di", "da", "del", "d", "du"})
MOST_BETWEEN = 2


class Sized(msgspec.Struct, frozen=True):
    """A word of size at a token: the `keys` of products that are called so, and the order by the number it is of."""

    at: int
    keys: tuple[str, ...] = ()
    facets: tuple[str, ...] = ()
    order: Order | None = None


def sizes(
    tokens: Sequence[Token],
    placed: Placed,
    lexicon: Lexicon,
    language: str,
    stops: Collection[str],
    known: Collection[str],
) -> list[Sized]:
    """The words of size that are said of a kind of thing; in other places they measure something else.

    `known` are words of which it was found elsewhere what they mean in this catalog.
    """
    chosen = [each for each in placed if each[2].weight >= KIND_OF_THING and not each[2].negated]
    named = {end for _, end, choice in chosen if TITLE in choice.facets}  # "Is the Heron wide?" asks of that one.
    kinds = [(begin, end) for begin, end, _ in chosen]
    kinds += [(at, at + 1) for at, token in enumerate(tokens) if not token.used and _is_thing(token, lexicon, known)]
    found = []
    for at, token in enumerate(tokens):
        meaning = None if token.used else _meaning(token.word, language)
        if meaning is not None and _beside_kind(tokens, at, kinds, stops, named):
            found.append(_sized(at, token, *meaning, lexicon))
    return found


def _is_thing(token: Token, lexicon: Lexicon, known: Collection[str]) -> bool:
    """Whether a word, or another for the same, is what things are called by."""
    alike = {lexicon.stem(word) for word in (token.word, *lexicon.alike(token.word))}
    kinds = (meaning.facet for word in alike for meaning in lexicon.values([word]))
    return token.word in known or bool(alike & lexicon.heads.keys()) or any(facet in KINDS for facet in kinds)


def as_wished(
    found: Sequence[Sized],
    tokens: Sequence[Token],
    denied: Callable[[int], bool],
    limited: Collection[str],
    *,
    ordered: bool,
) -> tuple[list[tuple[int, int, Choice]], Sizing | None, list[str]]:
    """(conditions with their tokens, what size is wanted, words that can't be taken into account) of words of size.

    `limited` are the attributes that the question orders by or sets a limit to: those say it already. One that is
    `ordered` by something is in no other order, too.
    """
    placed: list[tuple[int, int, Choice]] = []
    sizing: Sizing | None = None
    left_out = []
    for size in found:
        token, order, unwanted = tokens[size.at], size.order, denied(size.at)
        token.used = True
        choice = Choice(size.keys, token.raw, size.facets, unwanted, VALUE) if size.keys else None
        placed += [(size.at, size.at + 1, choice)] if choice is not None else []
        if order is not None and unwanted:
            order = msgspec.structs.replace(order, descending=not order.descending)
        if order is not None and order.facet in limited:
            continue
        if sizing is None and not ordered:
            sizing = Sizing(token.raw, choice, order)
        elif choice is None:
            left_out.append(token.raw)
    return placed, sizing, left_out


def _meaning(word: str, language: str) -> tuple[Concept, int] | None:
    """What an adjective says of a size, and whether that is more (1) or less (-1): by its own language first."""
    own = ABROAD.get(language, {}).get(word)
    others = [table[word] for table in ABROAD.values() if word in table]
    found = next((each for each in (own, _NATIVE.get(word), *others) if each is not None), None)
    return found if found is not None and found[0] in _OF_SIZE else None


def _beside_kind(
    tokens: Sequence[Token],
    at: int,
    kinds: Sequence[tuple[int, int]],
    stops: Collection[str],
    named: Collection[int],
) -> bool:
    """Whether an adjective belongs to a kind of thing: before it or, as in Spanish or at the end, behind it, where that
    doesn't end what is `named`.
    """

    def joins(first: int, last: int) -> bool:
        between = tokens[first:last]
        free = (t.word in _OF or not (t.stop or t.word in stops or t.word in _NO_THING) for t in between)
        return len(between) <= MOST_BETWEEN and all(free)

    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is not None and (after.value is not None or after.word in _NO_THING):
        return False  # "Sillas bajo 100 euros", "mesas de alta calidad".
    if any(at < begin and joins(at + 1, begin) for begin, _ in kinds):
        return True
    behind = after is None or after.stop or any(tokens[at].word in table for table in ABROAD.values())
    return behind and any(end <= at and joins(end, at) and end not in named for _, end in kinds)


def _sized(at: int, token: Token, concept: Concept, sign: int, lexicon: Lexicon) -> Sized:
    own = lexicon.language[:2]
    words = [token.word, *(word for word in _words(own) if _meaning(word, own) == (concept, sign))]
    titled = dict.fromkeys(term for word in words if (term := lexicon.stem(word)) in lexicon.title_words)
    named = [m for word in words for m in lexicon.values([word]) if m.how != "part" and m.facet != TITLE]
    named += _letters(sign, lexicon) if concept == _BIG else []
    facet = _extent(lexicon) if concept == _BIG else resolve(concept, lexicon)
    keys = (*map(title_key, titled), *map(lexicon.key, named))
    order = Order(facet.key, facet.position, sign > 0, token.raw, soft=True) if facet is not None else None
    return Sized(at, tuple(dict.fromkeys(keys)), (f"~{token.stem}", *dict.fromkeys(m.facet for m in named)), order)


def letters_of(word: str, lexicon: Lexicon) -> list[Meaning]:
    """The sizes of clothes that are as large or small as an adjective says."""
    concept, sign = _NATIVE.get(word, (None, 0))
    return _letters(sign, lexicon) if concept == _BIG else []


def _letters(sign: int, lexicon: Lexicon) -> list[Meaning]:
    return [m for letter in _LETTERS[sign] for m in lexicon.values([letter]) if m.facet.split()[-1] == "size"]


def _extent(lexicon: Lexicon) -> Facet | None:
    numbers = {facet.key: facet for facet in lexicon.numbers()}
    return next((numbers[name] for name in _EXTENTS if name in numbers), None)


def _words(language: str) -> list[str]:
    return [*_NATIVE, *ABROAD.get(language, ())]
