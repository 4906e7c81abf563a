"""The small words of a passage that decide: what is free, how often, of which item, with what, for whom and by whom."""

from collections.abc import Iterator

from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.costless import not_free
from frontdesk.answers.support.excepted import excepted
from frontdesk.answers.support.one_item import torn
from frontdesk.answers.support.priced import priced_though_free
from frontdesk.answers.support.rates import other_rate
from frontdesk.answers.support.taxes import other_tax
from frontdesk.answers.support.without import overridden


def overlooked(compared: Compared) -> Iterator[Against]:
    """What the sentence says otherwise than the passage's small words."""
    for rule in (not_free, priced_though_free, other_rate, torn, overridden, other_tax, excepted):
        yield from rule(compared)
