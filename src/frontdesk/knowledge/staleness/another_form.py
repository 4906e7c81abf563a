"""Two statements each of which has a form of its own, put in one form. Pure.

Only forms of one meaning become one: whatever else is told of whom, when or on what condition stays, and tells apart.
"""

from functools import lru_cache

from frontdesk.knowledge.staleness.beginning import beginning
from frontdesk.knowledge.staleness.bought_of import by_name
from frontdesk.knowledge.staleness.bounds import bounded, without_having
from frontdesk.knowledge.staleness.free_from import free_from
from frontdesk.knowledge.staleness.irregular import regular
from frontdesk.knowledge.staleness.lasting import in_one_unit, lasting
from frontdesk.knowledge.staleness.least_age import from_age, of_anyone


def in_one_form(one: str, other: str) -> tuple[str, str]:
    """Both texts in the same forms."""
    one, other = without_having(one, other), without_having(other, one)
    here, there = in_one_unit(*beginning(*by_name(one, other)))
    return of_anyone(_formed(here), _formed(there))


@lru_cache(maxsize=2048)
def _formed(text: str) -> str:
    return regular(from_age(lasting(free_from(bounded(text)))))
