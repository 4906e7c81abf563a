"""Two statements each of which has a form of its own, put in one form. Pure.

Only forms of one meaning become one: whatever else is told of whom, when or on what condition stays, and tells apart.
"""

from functools import lru_cache

from frontdesk.knowledge.staleness.beginning import beginning
from frontdesk.knowledge.staleness.bought_of import by_name
from frontdesk.knowledge.staleness.bounds import bounded, without_having
from frontdesk.knowledge.staleness.deposits import deposits
from frontdesk.knowledge.staleness.free_from import free_from
from frontdesk.knowledge.staleness.held_at import held_at
from frontdesk.knowledge.staleness.irregular import regular
from frontdesk.knowledge.staleness.lasting import in_one_unit, lasting
from frontdesk.knowledge.staleness.least_age import from_age, of_anyone
from frontdesk.knowledge.staleness.on_site import on_site
from frontdesk.knowledge.staleness.one_of_several import one_of_several
from frontdesk.knowledge.staleness.places import taking_part
from frontdesk.knowledge.staleness.refunds import refunded
from frontdesk.knowledge.staleness.same_matter import in_one_way
from frontdesk.knowledge.staleness.until_when import until_when

_MOST_READ = 400
"""Characters of a sentence that may tell no more than one matter."""


def in_one_form(one: str, other: str, *, at_one_place: bool = True) -> tuple[str, str]:
    """Both texts in the same forms; `at_one_place` is whether nothing above them names another place."""
    one, other = without_having(one, other), without_having(other, one)
    if max(len(one), len(other)) <= _MOST_READ:
        one, other = _told_plainly(*(on_site(one, other) if at_one_place else (one, other)))
    here, there = in_one_unit(*beginning(*by_name(one, other)))
    return of_anyone(_formed(here), _formed(there))


def _told_plainly(one: str, other: str) -> tuple[str, str]:
    """Both texts with what each tells of one matter (a refund, a deposit, an hour, places) in the plainest words."""
    one, other = in_one_way(one), in_one_way(other)
    for form in (one_of_several, refunded, deposits, until_when):
        one, other = form(one, other)
    return held_at(taking_part(one)), held_at(taking_part(other))


@lru_cache(maxsize=2048)
def _formed(text: str) -> str:
    return regular(from_age(lasting(free_from(bounded(text)))))
