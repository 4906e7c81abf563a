"""By which words the attributes of a catalog are named: the whole name, or a word of it. Pure."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from frontdesk.knowledge.products.columns import SYNONYMS
from frontdesk.knowledge.products.facets import YES_NO, Facet
from frontdesk.knowledge.products.upper_limits import GENERAL, without_limit
from frontdesk.knowledge.products.yes_no import lacked
from frontdesk.knowledge.search.analyze import fold

_SAID_ABROAD = frozenset({"color", "material"})
"""Attributes asked for by the names of their columns in any language; `make` and `size` are other words, too."""
_TOO_GENERAL = GENERAL | {
    "type",
    "name",
    "number",
    "of",
    "in",
    "per",
    "the",
    "code",
    "id",
    "max",
    "min",
    "no",
    "is",
    "has",
}


def names_of(facets: Iterable[Facet], joined: Callable[[Sequence[str]], str]) -> tuple[dict[str, str], dict[str, str]]:
    """(attributes by their names, attributes by what things with them have not: gluten) as the words are `joined`.

    A word that several names have, one of them of what things are or are not, is none: `safe`, where things are
    dishwasher safe or oven safe.
    """
    names: dict[str, str] = {}
    lacking: dict[str, str] = {}
    parts: dict[str, set[str]] = defaultdict(set)
    told: set[str] = set()
    for facet in facets:
        words = facet.key.split()
        for name in (words, without_limit(words)):
            names.setdefault(joined(name), facet.key)
            names.setdefault(joined(["".join(name)]), facet.key)
        for abroad in SYNONYMS[facet.key] if facet.key in _SAID_ABROAD else ():  # A column `Farbe` is one of colours.
            names.setdefault(joined([fold(abroad)]), facet.key)
        told |= {facet.key} if facet.kind == YES_NO else set()
        if facet.kind == YES_NO and (without := lacked(facet.key)):
            lacking.setdefault(joined([without]), facet.key)
            continue  # What is gluten-free has no gluten.
        for word in words if len(words) > 1 else ():
            if word not in _TOO_GENERAL and len(word) > 2:
                parts[joined([word])].add(facet.key)
                names.setdefault(joined([word]), facet.key)
    shared = [word for word, keys in parts.items() if len(keys) > 1 and names[word] in keys and told & keys]
    for word in shared:
        del names[word]
    return names, lacking
