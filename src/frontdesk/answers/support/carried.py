"""What a price is of that has nothing beside it: of what the one before it is, "15 EUR a day, then 25 EUR a day"."""

import re
from collections.abc import Sequence

from frontdesk.answers.numbers.measures import Measure, measures, unmeasured
from frontdesk.answers.support.bags import Terms, bag
from frontdesk.answers.support.once import ONCE
from frontdesk.knowledge.products.units import CODES
from frontdesk.knowledge.search.analyze import fold

_JOINS = re.compile(
    r"\b(?:then|thereafter|for|plus|dann|danach|fur|plus|luego|despues|por|puis|ensuite|pour|poi|per|depois|dan|"
    r"daarna|"
    r"voor|sedan|for|potem)\b"
)
_BOUNDS = re.compile(
    r"\b(?:above|over|below|under|up to|from|more than|less than|at least|beyond|uber|unter|ab|bis|mehr als|"
    r"weniger als|"
    r"mas de|menos de|por encima|por debajo|desde|hasta|plus de|moins de|jusqu'a|a partir de|oltre|sotto|fino a|boven|"
    r"onder|vanaf|tot)\b"
)


def carried(pieces: Sequence[str], language: str) -> list[Terms]:
    """The terms of each piece, those of a bare price with those of the one before it."""
    found: list[Terms] = []
    latest: Terms = frozenset()
    cases: frozenset[str] = frozenset()
    for piece in pieces:
        own, told = bag(unmeasured(piece), language), measures(piece)
        if any(m.kind in CODES for m in told):
            rest = _JOINS.sub(" ", ONCE.sub(" ", fold(unmeasured(piece))))
            # "245 EUR up to 25 kg and 310 EUR over 25 kg": the other case of the same thing.
            if _cases(told) and _cases(told) == cases:
                rest = _BOUNDS.sub(" ", rest)
            own |= latest if not bag(rest, language) else frozenset()
            latest, cases = own, _cases(told)
        found.append(own)
    return found


def _cases(told: Sequence[Measure]) -> frozenset[str]:
    """What the bounds in a piece are of: of a weight, a length."""
    return frozenset(m.kind for m in told if m.bound and m.kind and m.kind not in CODES)
