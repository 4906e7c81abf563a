"""What is closed at some time stays so: "closed at weekends" is not "open, at weekends too"."""

import re
from collections.abc import Iterator

from frontdesk.answers.translation.calendar_names import DAYS, days_named
from frontdesk.answers.translation.denials import denies
from frontdesk.answers.translation.kept_words import ONLY
from frontdesk.answers.translation.opposed_words import AXES, pattern_of

_CLOSED = {
    "en": "closed",
    "de": "geschlossen",
    "es": "cerrad~",
    "fr": "ferme|fermee|fermes|fermees",
    "it": "chius[oaie]",
    "pt": "fechad~|encerrad~",
    "nl": "gesloten",
    "sv": "stangt|stangd|stangda",
    "da": "lukket|lukkede",
    "nb": "stengt|stengte|lukket",
}
"""Words for being closed; who tells when one closes may as well tell until when one is open."""
_RESTS = {
    "en": "rest days?|days? off|shut~",
    "de": r"\w*ruhetag~|zu|frei|schliess~|pause",
    "es": "descans~|cierre",
    "fr": "relache|repos|conge~|fermeture",
    "it": "riposo|chiusura",
    "pt": "folga|descanso|encerramento",
    "nl": "rustdag|vrij|sluiting~",
    "sv": "vilodag",
    "da": "fri|lukkedag~",
    "nb": "fri",
}
"""What else tells that it is closed."""
_BUT = {
    "en": "except|but|apart from|other than|save for",
    "de": "ausser|ausgenommen|bis auf",
    "es": "salvo|excepto|menos",
    "fr": "sauf|hormis",
    "it": "tranne|salvo|eccetto",
    "pt": "exceto|salvo|menos",
    "nl": "behalve|uitgezonderd",
    "sv": "utom|forutom",
    "da": "undtagen",
    "nb": "unntatt|bortsett",
}
"""Words behind which stands what is the other way round."""
_CLAUSE = re.compile(r"[,;:.()]|\b(?:and|und|y|et|e|en|och|og)\b")
_TO = re.compile(r"\b(?:to|through|till?|until|bis|a|al|au|alla|ate|tot(?: en met)?|t/m|til|till)\b|[-–]")


def keeps_closings(folded: str, language: str, other: str, other_language: str) -> bool:
    """Whether neither has it open alone where the other has it closed."""
    return not (
        _opens_instead(folded, language, other, other_language)
        or _opens_instead(other, other_language, folded, language)
    )


def _opens_instead(one: str, language: str, other: str, other_language: str) -> bool:
    if language not in _CLOSED or other_language not in _CLOSED or not pattern_of(_CLOSED[language]).search(one):
        return False
    opened, closed = AXES["open"][other_language].split(" / ")
    otherwise = "|".join((closed, _RESTS[other_language], _BUT[other_language], *ONLY[other_language]))
    if not pattern_of(opened).search(other) or pattern_of(otherwise).search(other) or denies(other, other_language):
        return False
    if not days_named(other, other_language):
        return True
    return not _days(one, language, is_open=False).isdisjoint(_days(other, other_language, is_open=True))


def _days(text: str, language: str, *, is_open: bool) -> set[str]:
    """The days of which a text tells that it is open, or closed."""
    return {day for day, state in _told(text, language) if state is is_open}


def _told(text: str, language: str) -> Iterator[tuple[str, bool]]:
    """Each day that a text names and whether it is open then; a clause that doesn't say goes on with the one before."""
    sides = AXES["open"][language].split(" / ")
    opened, closed = pattern_of(sides[0]), pattern_of(f"{sides[1]}|{_CLOSED[language]}|{_RESTS[language]}")
    but = pattern_of(_BUT[language])
    clauses = _CLAUSE.split(text)
    states = [True if opened.search(each) else False if closed.search(each) else None for each in clauses]
    state = next((each for each in states if each is not None), None)
    for clause, own in zip(clauses, states, strict=True):
        state = state if own is None else own
        if state is None:
            return
        first, *excepted = but.split(clause, maxsplit=1)
        yield from ((day, state) for day in _span(first, language))
        yield from ((day, not state) for rest in excepted for day in _span(rest, language))


def _span(clause: str, language: str) -> set[str]:
    """The days that a clause names, and those between where it tells from when to when."""
    for to in _TO.finditer(clause):
        first, last = days_named(clause[: to.start()], language), days_named(clause[to.end() :], language)
        if len(first) == len(last) == 1:
            begin, end = (DAYS.index(next(iter(each))) for each in (first, last))
            return {DAYS[(begin + n) % 7] for n in range((end - begin) % 7 + 1)}
    return set(days_named(clause, language))
