"""What a passage denies of some days, it doesn't deny of those on which it tells that it is so."""

from collections.abc import Iterator

from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.other_days import day_terms, days_told

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
    """The days on which the sentence has something, where all that the passage tells of the whole of it is on others."""
    names = day_terms(compared.language)
    below = [claim for claim in compared.claims if claim.sentence != -1]
    for piece in compared.said:
        days = days_told(piece.words, compared.language)
        about = compared.about(piece.terms) - names
        if not days or piece.aside or piece.denies is not False or len(about) < _LEAST_ABOUT:
            continue
        of_it = [claim for claim in below if compared.hits(about, claim.own) == about]
        told = [days_told(claim.words, compared.language) for claim in of_it if not claim.denies]
        if any(compared.hits(about, c.own) and days_told(c.words, compared.language) & days for c in below):
            continue
        if told and all(each and each.isdisjoint(days) for each in told):
            yield "words", piece.terms & names, of_it
            return
