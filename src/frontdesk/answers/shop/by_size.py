"""The one of some products that is meant by its size: `the big one`, `der kleinere`, `la plus grande`. Pure."""

import re
from collections.abc import Sequence

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.shop import cards as shown
from frontdesk.answers.shop import say
from frontdesk.answers.shop.measured import numbers_in
from frontdesk.answers.shop.offered import Offer, Said, offered
from frontdesk.knowledge.products.choose import Card
from frontdesk.knowledge.products.wish import Wish
from frontdesk.knowledge.search.analyze import fold

_BIG = any_of(
    "big|bigger|biggest|large|larger|largest|grosse[rns]?|grossere[rns]?|grosste[rn]?|grandes?|mayor|mayores",
    "maior|maiores|gros|grosse|grote|grotere|grootste",
)
_SMALL = any_of(
    "small|smaller|smallest|little|kleine[rns]?|kleinere[rns]?|kleinste[rn]?|pequen[oa]s?|petite?s?|piccol[oaie]",
    "menor|menores|kleinere",
)
_MORE = r"(?:(?:mas|plus|piu|mais) )?"
_THE = any_of("the|der|die|das|den|dem|el|la|los|las|le|les|il|i|quello|quella|o|a|os|as|de|het|l")
_ONE = re.compile(
    r"(?:(?:and|ok|okay|so|und|y|et|e|en|then) )?(?:(?:what|how) about |show me |i (?:want|take|would like) )?"
    rf"{_THE}[ ']{_MORE}(?:(?P<big>{_BIG})|(?P<small>{_SMALL}))"
    r"(?: (?:ones?|of the two|von beiden|de los dos|des deux|dei due|dos dois|van de twee))?"
    r"(?: (?:please|bitte|por favor|s'il vous plait|per favore|alstublieft))?"
)
_KEYS = ("size", "capacity", "volume", "length", "width", "height", "diameter")
"""The attributes that tell how large a thing is, the surest first."""
_LETTERS = ("xxs", "xs", "s", "m", "l", "xl", "xxl", "xxxl")
_WORDS = (
    ("small", "klein", "petit", "pequeno", "piccolo"),
    ("medium", "mittel"),
    ("large", "gross", "grand", "grande"),
)


def the_one(said: Said) -> Offer | None:
    """The largest or the smallest of the products that were shown, where this alone is said and all tell their size."""
    found = _ONE.fullmatch(" ".join(fold(said.question).replace(",", " ").strip(" ?¿!.").split()))
    if found is None or len(said.shown) < 2:
        return None
    sizes = _sizes(said.shown, said)
    if sizes is None or min(sizes) == max(sizes):
        return None
    best = max(sizes) if found["big"] else min(sizes)
    meant = [card for card, size in zip(said.shown, sizes, strict=True) if size == best]
    wish = Wish(among=tuple(str(card.id) for card in meant))
    lead = said.ours.one_fits if len(meant) == 1 else said.ours.many_fit.format(count=len(meant))
    return offered(say.lines(meant[: say.IN_TEXT], said.lexicon, lead), wish, meant, refined=True, placed=True)


def _sizes(cards: Sequence[Card], said: Said) -> list[float] | None:
    """How large each of some products is, all by one attribute or by the numbers of their titles; None where that can't
    be compared.
    """
    for key in _KEYS:
        if (sizes := _comparable([shown.value_of(card, key, said.lexicon) for card in cards])) is not None:
            return sizes
    return _comparable([card.title for card in cards])


def _comparable(texts: Sequence[str]) -> list[float] | None:
    read = [_size(text) for text in texts]
    known = [each for each in read if each is not None]
    return [size for _, size in known] if len(known) == len(read) and len({of for of, _ in known}) == 1 else None


def _size(text: str) -> tuple[str, float] | None:
    """What a text measures a thing in, and how large it says it is."""
    plain = fold(text).strip()
    if plain in _LETTERS:
        return "letters", float(_LETTERS.index(plain))
    if (rank := next((n for n, words in enumerate(_WORDS) if plain in words), None)) is not None:
        return "words", float(rank)
    numbers = numbers_in(plain)
    return numbers[0] if len(numbers) == 1 else None
