"""What people say in several words for what a catalog has one for: `green all year` is evergreen. Pure."""

import re

from frontdesk.knowledge.products.facets import AVAILABILITY
from frontdesk.knowledge.products.lexicon import Lexicon

_WHOLE_YEAR = (
    r"(?:all (?:the )?year(?:[ -]?round)?|year[ -]round|(?:the )?whole year|(?:in|through|over|during) (?:the )?winter)"
)
_STAY = r"(?:(?:stay|stays|staying|remain|remains|are|is) )?"
_OTHERWISE = tuple(
    (name, re.compile(rf"\b(?:{said})(?!\w)", re.IGNORECASE))
    for name, said in (
        ("evergreen", rf"{_STAY}green {_WHOLE_YEAR}|keeps? (?:its|their|the) leaves(?: {_WHOLE_YEAR})?"),
        ("immergrün", r"(?:das ganze jahr|ganzjährig|auch im winter|im winter) grün(?: bleib(?:en|t))?"),
        ("waterproof", r"keeps? (?:the )?(?:rain|water) out|keeps? out (?:the )?(?:rain|water)"),
        ("dishwasher", r"(?:go(?:es)?|put|wash(?:ed)?) (?:in|into) the dishwasher"),
        ("washable", r"(?:can|may) be (?:machine )?washed"),
        ("foldable", r"(?:can|may) be folded(?: up| away)?|folds? (?:up|away|flat)"),
        ("rechargeable", r"(?:can|may) be (?:re)?charged(?: again)?"),
    )
)
"""Names that a catalog may have for an attribute, with what is said for them."""
_LESS_MONEY = (
    r"m[aá]s (?:barat[oa]s?|econ[oó]mic[oa]s?)|moins ch[eè]re?s?|meno car[oaie]|"
    r"pi[uù] (?:economic[oaie]|convenient[ei])|mais barat[oa]s?|menos car[oa]s?|goedkoper"
)
_MORE_MONEY = r"m[aá]s car[oa]s?|plus ch[eè]re?s?|pi[uù] car[oaie]|mais car[oa]s?|duurder"
_THE = r"\b(?:el|la|los|las|le|les|il|lo|i|gli|o|a|os|as)\s+"
_DEGREES = tuple(
    (word, re.compile(said, re.IGNORECASE))
    for word, said in (
        ("cheapest", rf"{_THE}(?:{_LESS_MONEY})\b|\bgoedkoopste\b"),
        ("priciest", rf"{_THE}(?:{_MORE_MONEY})\b|\bduurste\b"),
        ("cheaper", rf"\b(?:{_LESS_MONEY})\b"),
        ("pricier", rf"\b(?:{_MORE_MONEY})\b"),
        (r"\1", r"\b((?:günstig|billig|teur|leicht|schwer|größ|klein)er)(?:e[rsnm]?)\b"),
    )
)
"""Degrees that languages say in two words, or bend."""
_SOLD_OUT = re.compile(
    r"\b(?:sold[ -]out|ausverkauft\w*|vergriffen|agotad[oa]s?|épuisée?s?|en rupture(?: de stock)?|esaurit[oaie]|"
    r"esgotad[oa]s?|uitverkocht)\b",
    re.IGNORECASE,
)


def as_named(text: str, lexicon: Lexicon) -> str:
    """A question in which what is said otherwise has its name, where an attribute of this catalog is called so; and a
    degree in one word.
    """
    for name, said in _OTHERWISE:
        if lexicon.name([name]) is not None:
            text = said.sub(name, text)
    for degree, said in _DEGREES:
        text = said.sub(degree, text)
    if (told := lexicon.facets.get(AVAILABILITY)) is not None:
        text = _SOLD_OUT.sub("out of stock" if "out of stock" in told.values else "not in stock", text)
    return text
