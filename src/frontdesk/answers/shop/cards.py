"""A product in words, and in its public form; each word and number is the row's own."""

import re
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from frontdesk.knowledge.products.choose import Card
from frontdesk.knowledge.products.columns import words_of
from frontdesk.knowledge.products.facets import (
    AVAILABILITY,
    CURRENCY,
    IMAGE,
    LINK,
    PRICE,
    TITLE,
    YES_NO,
    Facet,
    facet_key,
)
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.pieces import counts_pieces
from frontdesk.knowledge.products.units import CODES, UNITS
from frontdesk.knowledge.products.yes_no import spelled, yes_or_no
from frontdesk.knowledge.search.analyze import fold

MOST_CELL = 120
MOST_QUOTE = 500
MOST_APART = 3
"""Attributes that tell products of one title apart."""
MOST_APART_CELL = 40
_APART = ("color", "size", "material", "weight", "length", "width", "capacity", "volume")
_NOT_TOLD = frozenset({TITLE, AVAILABILITY, CURRENCY, PRICE, "product type", "catalog"})


def product(card: Card) -> dict[str, Any]:
    """The public form of a product."""
    return {
        "id": card.reference,
        "title": card.title,
        "price": str(card.price) if card.price is not None else None,
        "currency": card.currency or None,
        "availability": card.availability or None,
        "image": card.image or None,
        "url": card.url or None,
        "attributes": {name: texts[0] if len(texts) == 1 else texts for name, texts in card.attributes.items()},
    }


def citation(number: int, card: Card) -> dict[str, Any]:
    """The public form of a citation of a product's row."""
    quote = ", ".join([card.title, *filter(None, (card.price_text(), card.availability)), *_all_facts(card)])
    return {
        "number": number,
        "title": card.title,
        "url": card.url or None,
        "heading": "",
        "page": None,
        "quote": quote if len(quote) <= MOST_QUOTE else quote[: MOST_QUOTE - 2].rsplit(" ", 1)[0] + " …",
        "source": str(card.source_id),
    }


def line(card: Card, about: Iterable[str], lexicon: Lexicon) -> str:
    """`**Title**, 249.00 EUR, in stock, weight 395 g`: with the attributes that were asked for."""
    told = [
        fact(card, key, lexicon) for key in dict.fromkeys(about) if key not in _NOT_TOLD and not key.startswith("~")
    ]
    return ", ".join([f"**{plain(card.title)}**", *filter(None, (card.price_text(), card.availability, *told))])


def fact(card: Card, key: str, lexicon: Lexicon) -> str:
    """An attribute of a product as `weight 395 g`; empty where the row has none."""
    value = value_of(card, key, lexicon)
    facet = lexicon.facets.get(key)
    apart = ": " if facet is not None and facet.kind != "number" and yes_or_no([value]) else " "
    return f"{name_of(key)}{apart}{value}" if value else ""


def value_of(card: Card, key: str, lexicon: Lexicon) -> str:
    """What a row says of an attribute, with the unit of its column; empty where it says nothing."""
    if key == PRICE:
        return card.price_text()
    if key == AVAILABILITY:
        return card.availability
    if key in (LINK, IMAGE):
        return card.url if key == LINK else card.image
    texts = texts_of(card, key)
    value = plain(", ".join(texts))
    facet = lexicon.facets.get(key)
    if value and facet is not None and facet.kind == YES_NO:
        return plain(spelled(texts[0], lexicon.language))
    if value and facet is not None and facet.kind == "number" and re.fullmatch(r"[-+\d.,\s]+", value):
        return f"{value}{_unit(facet)}"
    return value if len(value) <= MOST_CELL else value[: MOST_CELL - 2].rsplit(" ", 1)[0] + " …"


def texts_of(card: Card, key: str) -> list[str]:
    """The texts that a row has for an attribute."""
    return next((texts for name, texts in card.attributes.items() if facet_key(name) == key), [])


def name_of(key: str) -> str:
    """An attribute's name as it is said."""
    return words_of(key) or key


def measure_of(facet: Facet) -> str:
    """What an attribute measures: `mass`, `length`; empty where its unit doesn't say."""
    unit = UNITS.get(facet.unit)
    return unit.measure if unit is not None else ""


def keys_of(cards: Sequence[Card]) -> list[str]:
    """The attributes that any of these products has, in the order of their rows."""
    return list(dict.fromkeys(facet_key(name) for card in cards for name in card.attributes))


def apart(cards: Sequence[Card], lexicon: Lexicon) -> dict[UUID, list[str]]:
    """By which attributes those of some products that share their title are told apart: colours and sizes first."""
    alike: dict[str, list[Card]] = {}
    for card in cards:
        alike.setdefault(fold(card.title), []).append(card)
    found: dict[UUID, list[str]] = {}
    for group in (each for each in alike.values() if len(each) > 1):
        values = {key: {value_of(card, key, lexicon) for card in group} for key in keys_of(group)}
        keys = [key for key, each in values.items() if len(each) > 1 and _may_tell(key, each)]
        told = sorted(keys, key=lambda key: _APART.index(key) if key in _APART else len(_APART))[:MOST_APART]
        found.update({card.id: told for card in group})
    return found


def _may_tell(key: str, values: Iterable[str]) -> bool:
    """Whether an attribute tells what a product is like in a few words: no number of pieces, and no text."""
    return not (key in _NOT_TOLD or counts_pieces(key) or any(len(value) > MOST_APART_CELL for value in values))


def plain(text: str) -> str:
    """A text on one line that makes no Markdown of its own."""
    return re.sub(r"([*|\\`\[\]<>])", r"\\\1", " ".join(text.split()))


def _all_facts(card: Card) -> list[str]:
    return [f"{words_of(name)} {', '.join(texts)}" for name, texts in card.attributes.items()]


def _unit(facet: Facet) -> str:
    if not facet.unit or facet.unit == facet.key:
        return ""
    shown = {"c": "°C", "l": "l"}.get(facet.unit, facet.unit)
    return f" {shown}" if facet.unit in UNITS or facet.unit in CODES else ""
