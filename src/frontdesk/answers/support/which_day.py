"""What a passage denies of some days, it doesn't deny of those on which it tells that it is so."""

from collections.abc import Iterator

from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.other_days import day_terms, days_told
from frontdesk.answers.support.units import units_of

_LEAST_ABOUT = 2
"""Words of what is so on some days by which it is known again."""


def other_day(compared: Compared) -> Iterator[Against]:
    """The day that the sentence calls closed, while the passage tells hours for it and is closed on others."""
    days = day_terms(compared.language)
    below = [c for c in compared.claims if c.sentence != -1 and not c.aside]
    told, denied = ([c for c in below if c.denies is way] for way in (False, True))
    elsewhere = frozenset[str]().union(*(c.own & days for c in denied))
    for piece in compared.said:
        if not piece.denies or piece.aside or not elsewhere:
            continue
        rest = compared.about(piece.terms) - days
        always = any(not c.own & days and compared.hits(rest, c.own) for c in denied)
        for day in piece.terms & days - elsewhere:
            naming = [c for c in told if day in c.own]
            if naming and not always:
                yield "denial", frozenset((day,)), naming
                return


def other_week_day(compared: Compared) -> Iterator[Against]:
    """The days on which the sentence has something, where all that the passage tells of the whole of it is on "
    "others."""
    names = day_terms(compared.language)
    units = units_of(compared.passage, compared.language)
    for piece in compared.said:
        days = days_told(piece.words, compared.language)
        about = compared.about(piece.terms) - names
        if not days or piece.aside or piece.denies is not False or len(about) < _LEAST_ABOUT:
            continue
        told = [(unit, days_told(unit.words, compared.language)) for unit in units if True not in unit.denies]
        of_it = [held for unit, held in told if compared.hits(about, unit.terms) == about]
        is_told = any(held & days and compared.hits(about, unit.terms) for unit, held in told)
        if of_it and not is_told and all(held and held.isdisjoint(days) for held in of_it):
            yield "words", piece.terms & names, ()
            return
