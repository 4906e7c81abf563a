"""The prices that a sentence lists of one thing: "Small van – half a day £45, whole day £75". Pure."""

import re

_MONEY = (
    r"(?:[€$£]\s?\d+(?:[.,]\d+)*|\b(?:EUR|USD|GBP|CHF)\s?\d+(?:[.,]\d+)*|"
    r"\d+(?:[.,]\d+)*\s?(?:[€$£]|(?:EUR|euros?|USD|dollars?|GBP|pounds?|CHF)(?!\w)))"
)
_PRICE = re.compile(_MONEY, re.IGNORECASE)
_NAMED = re.compile(r"(?P<name>[^:;,.–—]{2,80}?)(?:\s?:|\s[–—-])\s+(?=\S)")
_COSTS = re.compile(
    r"(?P<name>.{2,80}?\s(?:costs?|is|are|kostet|kosten|coûte(?:nt)?|cuestan?|costa(?:no)?|custam?|kost))\s+(?=[€$£\d])",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[,;]\s+(?:and\s|or\s)?|\s(?:and|or|und|oder|et|ou|y|o|e|en|of|/|\||·)\s", re.IGNORECASE)
_ENDS = re.compile(
    rf"[^\d,;:]{{2,60}}?[\s:]\s?{_MONEY}(?:\s?/\s?[^\W\d_]+|\s(?:an?|per|pro|je|par|al)\s[^\W\d_]+)?", re.IGNORECASE
)
_BEGINS = re.compile(
    rf"{_MONEY}\s(?:for|per|an?|für|pro|je|pour|par|para|por|per|al|voor|extra for)\s[^\d,;:.]{{2,60}}", re.IGNORECASE
)
_ONE = re.compile(
    rf"(?P<first>an?\s[^\W\d_]+(?:-[^\W\d_]+)*)\s(?P<thing>[^\W\d_]+(?:\s[^\W\d_]+){{0,3}}?)\s(?:costs?|is)\s"
    rf"(?P<price>{_MONEY})(?:,|,?\s(?:and|but))\s(?P<second>an?\s[^\W\d_]+(?:-[^\W\d_]+)*)\sone(?:\s(?:costs?|is))?\s"
    rf"(?P<other>{_MONEY})",
    re.IGNORECASE,
)
"""One of a kind and another one: "a three-month subscription costs £55 and a six-month one £105"."""
_BOTH = (("first", "price"), ("second", "other"))


_LONGEST = 1_000
"""Characters of a sentence that lists prices; longer ones are not compared."""


def listed_prices(sentence: str) -> list[str]:
    """The name of the thing with each of its cases and prices; empty where there are not several, or something else
    is told between them."""
    text = sentence.strip().rstrip(".!")
    if len(text) > _LONGEST or len(_PRICE.findall(text)) < 2:
        return []
    for name, one in ((_NAMED.match(text), _ENDS), (_COSTS.match(text), _BEGINS)):
        rest = text[name.end() :] if name else text
        parts = [part.strip() for part in _BETWEEN.split(rest)]
        if (name or one is _ENDS) and len(parts) > 1 and all(one.fullmatch(part) for part in parts):
            return [f"{name['name']} {part}" if name else part for part in parts]
    return []


def prices_of_two(sentence: str) -> list[str]:
    """What each of two of a kind costs, where the second is called "one"; else empty."""
    two = _ONE.fullmatch(sentence.strip().rstrip(".!"))
    if two is None:
        return []
    return [f"{two[which]} {two['thing']} costs {two[price]}" for which, price in _BOTH]
