"""Attributes whose number is an upper limit by their names: `oven safe up to`, `max load`, `belastbar bis`. Pure."""

from collections.abc import Sequence


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


_UP_TO = (
    *(("up", "to"), ("bis", "zu"), ("jusqu", "a"), ("fino", "a"), ("tot", "aan")),
    *((word,) for word in ("upto", "to", "bis", "jusqua", "hasta", "fino", "ate", "tot")),
)
"""How such a name ends."""
_HIGHEST = _words(
    "max maximum maximal maximale maximaler maximales maximalen maximo maxima massimo massima maximaal upper highest",
    "hochst",
)
_LOADS = _words(
    "load payload tragkraft traglast tragfahigkeit belastbarkeit nutzlast hochstlast draagvermogen draagkracht portata",
)
_AS_IT_IS = _words("price preis precio prix prezzo preco prijs speed geschwindigkeit power leistung age alter")
"""What things have just so much of as is said, though it is the most: who wants 20 km/h isn't served by 45."""
REACHING = frozenset(
    tuple(phrase.split())
    for phrase in (
        *("up to", "upto", "bis", "bis zu", "max", "maximum", "maximum of", "max of", "maximal", "until", "jusqua"),
        *("hasta", "fino a", "ate", "tot"),
    )
)
"""Words before a number by which it is one that such a limit must reach, as `at most` and `under` are not."""
GENERAL = _words("up upto bis jusqu jusqua hasta fino ate tot zu")
"""Words of such names that name nothing by themselves."""


def is_upper_limit(name: str, *, cold: bool) -> bool:
    """Whether the number of an attribute, by its folded name, is one up to which a thing serves. Where it is a `cold`
    temperature only its highest is: what is hardy to -10 °C serves for more.
    """
    words = name.split()
    if _AS_IT_IS & set(words):
        return False
    highest = bool(_HIGHEST & set(words) or _LOADS & set(words))
    return highest or (len(without_limit(words)) < len(words) and not cold)


def without_limit(words: Sequence[str]) -> list[str]:
    """A name's words without those by which it is a limit: `oven safe` of `oven safe up to`."""
    ends = (size for size in (2, 1) if len(words) > size and tuple(words[-size:]) in _UP_TO)
    return list(words[: len(words) - next(ends, 0)])
