"""How often and how long: "£9.50" is not "£9.50 a month", and 5 days are no 5 weeks."""

from frontdesk.answers.support.rates import rates_of_time, times_named
from frontdesk.answers.translation.one_of_what import names_of_spans, spans_counted, spans_named


def keeps_rates(folded: str, language: str, other: str, other_language: str) -> bool:
    """Whether each text speaks of the spans of time by which the other one counts or is paid.

    Where a language's names of them aren't known, it may.
    """
    if not (names_of_spans(language) and names_of_spans(other_language)):
        return True
    return _all_in(folded, language, other, other_language) and _all_in(other, other_language, folded, language)


def _all_in(one: str, language: str, other: str, other_language: str) -> bool:
    asked = rates_of_time(one, language) | spans_counted(one, language)
    return asked <= spans_named(other, other_language) | times_named(other, other_language)
