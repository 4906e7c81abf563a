"""That a thing is free, how often it is paid and under which condition must be told of that very thing."""

import pytest

from frontdesk.answers.support.judge import supported
from tests.answers.answered_no_sentences import ANSWERED_NO
from tests.answers.bounds_and_limits_sentences import BOUNDS_AND_LIMITS
from tests.answers.by_whom_sentences import BY_WHOM
from tests.answers.excepted_sentences import EXCEPTED
from tests.answers.exchanged_sentences import EXCHANGED
from tests.answers.fine_print_sentences import PAGES
from tests.answers.in_time_sentences import IN_TIME
from tests.answers.least_and_most_sentences import LEAST_AND_MOST
from tests.answers.left_out_sentences import LEFT_OUT
from tests.answers.more_fine_print import MORE
from tests.answers.neighbouring_sentences import NEIGHBOURING
from tests.answers.numbered_sentences import NUMBERED
from tests.answers.other_case_sentences import OTHER_CASES
from tests.answers.prices_beside_free import PRICES
from tests.answers.restricted_sentences import RESTRICTED
from tests.answers.said_alike_sentences import SAID_ALIKE
from tests.answers.same_price_sentences import SAME_PRICE
from tests.answers.set_apart_sentences import SET_APART
from tests.answers.sole_sentences import SOLE
from tests.answers.total_sentences import TOTALS
from tests.answers.turned_round_sentences import TURNED_ROUND
from tests.answers.units_and_order_sentences import UNITS_AND_ORDER
from tests.answers.which_moment_sentences import ON_THE_DAY
from tests.answers.whose_case_sentences import WHOSE_CASE
from tests.answers.with_and_without_sentences import INCLUDED

ALL = (
    *PAGES,
    *MORE,
    *PRICES,
    *EXCEPTED,
    *INCLUDED,
    *IN_TIME,
    *BY_WHOM,
    *TURNED_ROUND,
    *NUMBERED,
    *TOTALS,
    *SOLE,
    *OTHER_CASES,
    *EXCHANGED,
    *NEIGHBOURING,
    *BOUNDS_AND_LIMITS,
    *UNITS_AND_ORDER,
    *LEFT_OUT,
    *SAID_ALIKE,
    *ANSWERED_NO,
    *ON_THE_DAY,
    *RESTRICTED,
    *WHOSE_CASE,
    *SAME_PRICE,
    *LEAST_AND_MOST,
    *SET_APART,
)
RIGHT = [(language, one, page) for language, (page, said, _) in ALL for one in said]
WRONG = [(language, one, page) for language, (page, _, unsaid) in ALL for one in unsaid]


def is_said(sentence: str, passage: str, language: str) -> bool:
    return supported(sentence, [f"Shop\nInfo\n\n{passage}"], language).supported


@pytest.mark.parametrize(("language", "sentence", "passage"), RIGHT)
def test_what_a_page_says_of_costs_rates_and_conditions_is_told(language: str, sentence: str, passage: str) -> None:
    assert is_said(sentence, passage, language)


@pytest.mark.parametrize(("language", "sentence", "passage"), WRONG)
def test_what_a_page_says_otherwise_or_of_another_thing_is_not_told(language: str, sentence: str, passage: str) -> None:
    assert not is_said(sentence, passage, language)


@pytest.mark.parametrize(
    ("asked", "sentence", "said"),
    [
        ("Is the trial lesson free?", "Yes, it is free.", True),
        ("What does the trial lesson cost?", "It costs nothing.", True),
        ("Is the estimate visit free?", "Yes, it is free.", False),
        ("What does the estimate visit cost?", "It costs nothing.", False),
        ("Is tuning free?", "Yes, it's free of charge.", False),
    ],
)
def test_what_is_only_called_free_is_what_was_asked_for(asked: str, sentence: str, said: bool) -> None:
    page = "The visit costs 75 EUR. The trial lesson is free. You can cancel a tuning free of charge until 24 hours."
    assert supported(sentence, [f"Shop\nInfo\n\n{page}"], "en", before=("", asked)).supported is said


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Our startup needs VAT. Can we pay by invoice?", True),
        ("I run a small café, can I pay by invoice?", True),
        ("We are a GmbH, can we get a VAT invoice?", True),
        ("Can I pay by invoice?", False),
    ],
)
def test_what_companies_may_do_is_told_to_one(asked: str, told: bool) -> None:
    page = ["Shop\nInfo\n\nCompanies can pay by invoice."]
    assert supported("You can pay by invoice.", page, "en", before=[asked]).supported is told
