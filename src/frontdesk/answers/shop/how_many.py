"""How many of the products that were told before: `how many?`, `how many of them are black?`. Pure."""

import re
from collections.abc import Sequence

import msgspec

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.shop import cards as told
from frontdesk.answers.shop.counted import THEM
from frontdesk.knowledge.products.choose import Card
from frontdesk.knowledge.products.facets import AVAILABILITY, KINDS, TITLE
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.wish import Wish
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.late_pattern import LatePattern

_AND = r"(?:(?:and|so|but|ok|okay|und|aber|y|pero|et|mais|e|ma|mas|en|maar)\s+)?"
_ALONE = any_of("how many|wie ?viele|cuant[oa]s|quant[ie]|quant[oa]s")
_MANY = any_of(_ALONE, "combien|hoe ?veel")
_ARE = any_of(
    "are there|there are|are they|are those|are these|is (?:that|it)|do you (?:have|sell|stock)|have you(?: got)?",
    "sind (?:es|das|sie)|gibt es|habt ihr|haben sie|hay|son|tienen|teneis|tienes|y en a(?:-t-il)?|en avez-vous",
    "sont-(?:ils|elles)|sono|ce ne sono|ne avete|avete|sao|ha|tem|zijn (?:het|er|dat)|heb(?:ben)? (?:je|jullie|u)",
)
_IN_ALL = (
    r"(?: (?:in total|in all|altogether|all together|exactly|insgesamt|genau|en total|en tout|in tutto|in totaal))?"
)
_PLAIN = LatePattern(
    rf"{_AND}(?:{_ALONE}(?: {THEM})?|{_MANY}(?: {THEM})? {_ARE}|{_MANY} {THEM}|il y en a combien){_IN_ALL}"
)
_ARE_SO = re.compile(
    rf"{_AND}{_MANY} (?:{THEM} (?:were|have|has|come|do you have|have you(?: got)?|haben|habt ihr|tienen|ont|hanno|tem|"
    rf"hebben)\b|(?:{THEM} )?(?:are|is|cost|weigh|sind|kosten|wiegen|son|estan|hay|cuestan|pesan|sont|coutent|pesent|"
    r"sono|costano|pesano|sao|estao|custam|pesam|zijn)\b(?! (?:in|im|en|dans|em|per|to|for|left|needed)\b(?! stock)))"
)


def is_plain(question: str) -> bool:
    """Whether nothing is asked but how many there are: `how many?`, `and how many are there?`"""
    return _PLAIN.fullmatch(_words(question)) is not None


def is_of_them(question: str, wish: Wish) -> bool:
    """Whether it is asked how many of them are such as the wish says: `how many of them are black?`"""
    limits = bool(wish.choices or wish.ranges) and not (wish.unknown or wish.open)
    return limits and _ARE_SO.match(_words(question)) is not None


def said_of_them(question: str) -> str:
    """What is said behind `how many of them are`; empty in other questions."""
    words = _words(question)
    found = _ARE_SO.match(words)
    return words[found.end() :].strip() if found is not None else ""


def wish_among(wish: Wish, cards: Sequence[Card]) -> Wish:
    """A count of those of some products that a wish fits."""
    ids = tuple(str(card.id) for card in cards)
    return msgspec.structs.replace(wish, among=ids, task="count", about=(), order=None, top=None, relative=None)


def untold(wish: Wish, cards: Sequence[Card], lexicon: Lexicon) -> list[str]:
    """What a wish says of attributes that none of some products has."""
    said = []
    for choice in wish.choices:
        facets = [each for each in choice.facets if not (each.startswith("~") or each in (*KINDS, TITLE, AVAILABILITY))]
        if facets and not any(told.value_of(card, each, lexicon) for card in cards for each in facets):
            said.append(choice.said)
    return said


def _words(question: str) -> str:
    return " ".join(fold(question).strip(" ?¿!.").replace("’", "'").split())
