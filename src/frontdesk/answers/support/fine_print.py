"""The small words of a passage that decide: what is free, how often, of which item, with what, for whom and by whom."""

from collections.abc import Iterator

from frontdesk.answers.support.all_but import all_but
from frontdesk.answers.support.and_or import joined_otherwise
from frontdesk.answers.support.before_and_after import before_or_after
from frontdesk.answers.support.bounds_kept import bounds_kept
from frontdesk.answers.support.by_whom import other_hands
from frontdesk.answers.support.certain import certain
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.compounds_kept import compounds_kept
from frontdesk.answers.support.costless import not_free
from frontdesk.answers.support.crossed import crossed
from frontdesk.answers.support.denied_of_others import denied_of_others
from frontdesk.answers.support.excepted import excepted
from frontdesk.answers.support.exceptions_kept import exceptions_kept
from frontdesk.answers.support.exempted import exempted
from frontdesk.answers.support.for_a_fee import for_a_fee
from frontdesk.answers.support.from_when import from_when
from frontdesk.answers.support.hedged import hedged
from frontdesk.answers.support.held_together import held_together
from frontdesk.answers.support.in_its_row import in_its_row
from frontdesk.answers.support.in_time import other_time
from frontdesk.answers.support.in_total import more_to_pay, sum_of_each
from frontdesk.answers.support.its_case import of_its_case
from frontdesk.answers.support.kept_whole import kept_whole
from frontdesk.answers.support.limits_kept import limits_kept
from frontdesk.answers.support.mishaps import charged_for_mishap
from frontdesk.answers.support.near_copy import near_copy
from frontdesk.answers.support.obliged import obliged
from frontdesk.answers.support.on_top import other_sum
from frontdesk.answers.support.one_item import torn
from frontdesk.answers.support.open_on_day import open_on_day
from frontdesk.answers.support.other_persons import other_person
from frontdesk.answers.support.other_subject import other_subject
from frontdesk.answers.support.places_kept import places_kept
from frontdesk.answers.support.priced import paid_though_free, priced_though_free
from frontdesk.answers.support.rates import other_rate, other_unit
from frontdesk.answers.support.restricted import restricted
from frontdesk.answers.support.same_price import same_price
from frontdesk.answers.support.set_apart import set_apart
from frontdesk.answers.support.sole import sole
from frontdesk.answers.support.starting_price import starting_price
from frontdesk.answers.support.taxes import other_tax
from frontdesk.answers.support.turned_round import turned_round
from frontdesk.answers.support.turned_times import turned_times
from frontdesk.answers.support.which_column import which_column
from frontdesk.answers.support.which_day import other_day, other_week_day
from frontdesk.answers.support.which_moment import which_moment
from frontdesk.answers.support.which_money import other_money
from frontdesk.answers.support.which_number import other_number
from frontdesk.answers.support.wholes_and_parts import whole_or_part
from frontdesk.answers.support.whose_case import whose_case
from frontdesk.answers.support.without import overridden
from frontdesk.answers.support.working_days import other_days_counted

_RULES = (
    not_free,
    priced_though_free,
    paid_though_free,
    other_rate,
    other_unit,
    torn,
    overridden,
    other_tax,
    excepted,
    all_but,
    other_sum,
    more_to_pay,
    sum_of_each,
    starting_price,
    other_time,
    other_hands,
    other_subject,
    turned_round,
    other_number,
    other_day,
    sole,
    joined_otherwise,
    from_when,
    hedged,
    bounds_kept,
    limits_kept,
    turned_times,
    charged_for_mishap,
    obliged,
    other_person,
    other_money,
    other_days_counted,
    crossed,
    whole_or_part,
    before_or_after,
    certain,
    denied_of_others,
    set_apart,
    same_price,
    whose_case,
    restricted,
    which_moment,
    near_copy,
    of_its_case,
    open_on_day,
    for_a_fee,
    other_week_day,
    exempted,
    compounds_kept,
    held_together,
    kept_whole,
    exceptions_kept,
    places_kept,
    which_column,
    in_its_row,
)


def overlooked(compared: Compared) -> Iterator[Against]:
    """What the sentence says otherwise than the passage's small words."""
    for rule in _RULES:
        yield from rule(compared)
