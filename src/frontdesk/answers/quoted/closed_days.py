"""What a page says of the very day that hours are asked for, and of being closed: lists of hours leave it out. Pure."""

import re
from collections.abc import Collection, Sequence

from frontdesk.answers.quoted.days_said import days_in, says_closed
from frontdesk.answers.quoted.each_place import Told
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.asking_hours import says_open
from frontdesk.knowledge.search.wanted import HOURS, asked_facts

_ASKS_CLOSED = re.compile(
    r"\b(?:closed|shut|geschlossen|zu|dicht|ruhetage?|cerrad[oa]s?|cerrais|cierran|fermee?s?|fermez|chius[oaie]|"
    r"chiudete|fechad[oa]s?|fecham|gesloten)\b"
)
_OF_US = re.compile(
    r"\b(?:we(?:'re)?|wir|nous|noi|nos|wij|cerramos|estamos|abrimos|fermons|ouvrons|siamo|chiudiamo|apriamo|fechamos)\b"
)


def told_of_day(question: str, told: Sequence[Told], pages: Collection[str]) -> tuple[int, int] | None:
    """The place of the passage and of its sentence that tells of the day that hours are asked for, or of being closed
    where that is asked; None where hours are not asked for, or nothing says it.

    It stands on one of the `pages` that answer, or speaks of the company: a pool may be closed on another day.
    """
    plain = fold(question)
    if HOURS not in asked_facts(question):
        return None
    days, closed = days_in(plain), _ASKS_CLOSED.search(plain) is not None
    if not (days or closed):
        return None
    for passage in told:
        for number, (start, end) in enumerate(passage.sentences):
            said = fold(passage.text[start:end])
            if passage.page not in pages and not _OF_US.search(said):
                continue
            if (days & days_in(said) and says_open(said)) if days else says_closed(said):
                return passage.place, number
    return None
