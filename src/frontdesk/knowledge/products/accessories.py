"""What only goes with a thing is not the thing: `Tents > Accessories` are no tents. Pure."""

import re
from collections.abc import Sequence

import msgspec

from frontdesk.knowledge.products.facets import KINDS, TITLE, Facet, head_key, value_key
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.wish import Choice, Order
from frontdesk.knowledge.search.analyze import fold

ACCESSORIES = frozenset(
    word
    for line in (
        "accessory accessories spare spares parts addons extras replacement replacements refill refills",
        "zubehor ersatzteile ersatzteil accessoires accessoire accesorios repuestos accessori ricambi",
    )
    for word in line.split()
)
"""What shops call the part of a category that only goes with its things; folded."""


def is_accessory(path: str, value: str = "") -> bool:
    """Whether a path of categories leads to accessories behind a step (from the second on, where none is named)."""
    steps = [step.strip() for step in fold(path).split(">")]
    behind = steps[steps.index(value) + 1 :] if value in steps else [] if value else steps[1:]
    return any(ACCESSORIES & set(re.findall(r"[^\W_]+", step)) for step in behind)


def accessory_paths(facet: Facet, value: str) -> list[str]:
    """The paths of a kind's accessories; none where a catalog has nothing else of that kind."""
    found = [path for path in facet.values if ">" in path and is_accessory(path, value)]
    return found if sum(facet.values[path] for path in found) < facet.values.get(value, 0) else []


def proper(choices: Sequence[Choice], lexicon: Lexicon, order: Order | None) -> list[Choice]:
    """The choices of a wish without what only goes with a kind of thing, unless words of a title say that it is meant.

    Where no category tells, the cheapest lamp is one whose title's head it is: no lamp oil.
    """
    wanted = [choice for choice in choices if not choice.negated]
    named = any(TITLE in c.facets or any(key.startswith("~") for key in c.keys) for c in wanted if not _kinds(c))
    asked = any(ACCESSORIES & set(fold(c.said).split()) for c in wanted)
    found = []
    for choice in choices:
        without = _without(choice, lexicon) if not (named or asked or choice.negated) else ()
        heads = tuple(
            head_key(key[1:]) if key.startswith("~") and lexicon.heads.get(key[1:]) else key for key in choice.keys
        )
        keys = heads if order is not None and not _kinds(choice) and not choice.negated else choice.keys
        found.append(msgspec.structs.replace(choice, keys=keys, without=without))
    return found


def _kinds(choice: Choice) -> bool:
    return bool(set(KINDS) & set(choice.facets))


def _without(choice: Choice, lexicon: Lexicon) -> tuple[str, ...]:
    """The keys of the accessories of the kinds that a choice names."""
    found = []
    for facet in (lexicon.facets[each] for each in KINDS if each in choice.facets):
        values = [key.removeprefix(f"{facet.key}=") for key in choice.keys if key.startswith(f"{facet.key}=")]
        found += [value_key(facet.key, path) for value in values for path in accessory_paths(facet, value)]
    return tuple(dict.fromkeys(found))
