"""What a passage denies of some days, it doesn't deny of those on which it tells that it is so."""

from collections.abc import Iterator

from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.other_days import day_terms


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
