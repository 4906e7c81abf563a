"""The small words of a passage that decide: what is free, how often, of which item, with or without, and who."""

from collections.abc import Iterator

from frontdesk.answers.compared import Against, Compared
from frontdesk.answers.costless import not_free
from frontdesk.answers.one_item import torn
from frontdesk.answers.rates import other_rate
from frontdesk.answers.without import overridden


def overlooked(compared: Compared) -> Iterator[Against]:
    """What the sentence says otherwise than the passage's small words."""
    for rule in (not_free, other_rate, torn, overridden):
        yield from rule(compared)
