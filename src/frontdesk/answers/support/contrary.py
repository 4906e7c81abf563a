"""Whether a claim says the contrary of a piece of a sentence by an opposite word, bound of a number or condition."""

from collections.abc import Callable, Iterable
from typing import Protocol

import msgspec

from frontdesk.answers.numbers.measures import Measure, same
from frontdesk.answers.support.bags import Terms, bag
from frontdesk.answers.support.conditions import Condition
from frontdesk.answers.support.opposites import Poles, clashes, shared_axes
from frontdesk.knowledge.products.units import CODES


class Side(Protocol):
    """What is compared: a piece of the sentence, a claim of a passage, or a condition of either."""

    @property
    def measures(self) -> tuple[Measure, ...]: ...
    @property
    def poles(self) -> Poles: ...


class Conditioned(Side, Protocol):
    """A piece or claim with the conditions on which it holds."""

    @property
    def conditions(self) -> tuple[Condition, ...]: ...


class Turn(msgspec.Struct, frozen=True):
    """`flips` when one says what the other denies; `parts` when they speak of different cases, so that neither bears
    the other out. `terms` are those of the words that take a side where the other takes one: both speak of the same.
    It `completes` what is said where it says the contrary of the rest: "under 6 they travel free; from 6 they pay".
    """

    flips: bool = False
    parts: bool = False
    terms: Terms = frozenset()
    completes: bool = False


Hits = Callable[[Terms, Terms], Terms]
# A condition of which another holds less than this is another matter's: if a word has its opposite, and if not.
LEAST_OPPOSED = 0.5
LEAST_SHARED = 0.75


def turned(said: Conditioned, held: Conditioned, language: str, hits: Hits) -> Turn:
    """How a claim is turned against a piece; two turns are none: "not after 14:00" is "before 14:00"."""
    if said.measures and held.measures and not any(same(a, b) for a in said.measures for b in held.measures):
        # What is said of another number is another case: "from 14:00 on the first day, until 12:00 on the last".
        return Turn()
    if _has_other_price(said, held):
        # Nor is it a contrary that below the weight it costs another sum than above.
        return Turn()
    found = clashes(said.poles, held.poles, language)
    flips = sum(clash.flips for clash in found)
    parts = any(not clash.flips for clash in found)
    words = [*shared_axes(said.poles, held.poles), *(word for clash in found for word in clash.words)]
    bounded = _measured(_all_measures(said), _all_measures(held))
    costs = bool(said.measures and held.measures) and {said.poles.cost, held.poles.cost} == {"free", "paid"}
    flips += bounded + costs
    for condition in said.conditions:
        flips += any(_conditioned(condition, other, language, hits) for other in held.conditions)
    about = bag(" ".join(words), language) if words else frozenset[str]()
    return Turn(flips % 2 == 1, parts, about, bounded and costs and flips == 2)


def _has_other_price(said: Conditioned, held: Conditioned) -> bool:
    ours, theirs = ([m for m in side.measures if m.kind in CODES] for side in (said, held))
    return bool(ours and theirs) and not any(same(a, b) for a in ours for b in theirs)


def _all_measures(side: Conditioned) -> list[Measure]:
    return [*side.measures, *(each for condition in side.conditions for each in condition.measures)]


def _measured(said: Iterable[Measure], held: Iterable[Measure]) -> bool:
    """Whether a number is bounded on the other side in every place that holds it."""
    theirs = list(held)
    for measure in said:
        equal = [other for other in theirs if same(measure, other)]
        if equal and all(measure.turns(other) for other in equal):
            return True
    return False


def _conditioned(said: Condition, held: Condition, language: str, hits: Hits) -> bool:
    """Whether one condition is that the other is not so."""
    found = clashes(said.poles, held.poles, language)
    apart = bag(" ".join(word for clash in found for word in clash.words), language) if found else frozenset[str]()
    about = said.terms - apart
    others = [word for each in held.poles.sides.values() for side in each.values() for word in side]
    is_bare = bool(found) and held.terms <= bag(" ".join(others), language)
    # "If it is lower" goes on about what the last condition named.
    least = LEAST_OPPOSED if found else LEAST_SHARED
    if not is_bare and (len(hits(about, held.terms)) < least * len(about) or not (about or found)):
        return False
    return (said.is_contrary != held.is_contrary) != (sum(clash.flips for clash in found) % 2 == 1)
