"""When something ends or begins, in one form and in full hours: "is served until 11", "ends at 10 am". Pure."""

import re
from functools import lru_cache

_MARK = r"\s?(?:a\.?m\b\.?|p\.?m\b\.?|uhr\b|o['’]clock\b|h\b(?!\d)|uur\b|heures\b|horas\b|ore\b)"
_HOUR = (
    r"(?P<NAME>[01]?\d|2[0-4])(?![\d%€$£]|,\d|\.(?![0-5]\d(?!\d))\d)(?:[:.h](?P<NAME_m>[0-5]\d))?"
    rf"(?P<NAME_mark>{_MARK})?"
)
_END = r"(?=\s*(?:[.,;!?)](?!\d)|$)|\s(?:and|on|in|at|every|daily|each|und|am|im|et|le|y|los|e|o|en|op)\s)"
_IS = r"(?:is|are|gets?|can be|gibt es|gibt['’]s|ist|sind|wird|est|sont|se|hay|está|è|é|wordt|is er)\s"
_SERVED = (
    r"(?:served|open|available|offered|serviert|geöffnet|offen|servie?s?|ouverte?s?|sirve|abiert[oa]s?|servit[oa]|"
    r"apert[oaie]|servido|abert[oa]s?|geserveerd)\s"
)
_FINISHES = (
    r"(?:ends?|finish(?:es)?|stops?|(?:is|are) over|closes?|shuts?)(?: at| by)?|(?:endet|enden|schließt|schließen|"
    r"hört)(?: um)?|(?:se termine|finit|prend fin|ferme)(?:nt)? à|(?:termina|acaba|cierra)n? a las|"
    r"(?:finisce|termina|chiude) alle|(?:termina|acaba|fecha)m? às|(?:eindigt|stopt|sluit)(?: om)?"
)
_UNTIL = r"(?:until|till|up to|bis|jusqu['’]à|hasta las|fino alle|até às|tot)"
_FROM = (
    rf"(?:(?:from|between|von|ab|de|de las|dalle|das|van)\s)?{_HOUR.replace('NAME', 'start')}\s?"
    r"(?:-|–|to|until|till|and|bis|à|a las|alle|às|tot)\s?"
)
_MEAL = (
    r"(?:breakfast|brunch|lunch|dinner|supper|afternoon tea|frühstück|mittagessen|abendessen|petit[ -]déjeuner|"
    r"déjeuner|dîner|desayuno|almuerzo|cena|colazione|pranzo|pequeno-almoço|café da manhã|almoço|jantar|ontbijt|"
    r"avondeten)"
)
_LAST = "|".join(rf"(?<=last {what}\s)" for what in ("entry", "admission", "entrance", "order", "orders", "check-in"))
_FORMS = (
    rf"(?:{_FINISHES})\s|(?:(?:{_IS})?{_SERVED}(?:daily\s)?|(?P<meal>{_MEAL})\s{_IS}){_FROM}|"
    rf"(?:{_IS})?(?:(?:{_SERVED}|(?:on|there|er)\s))?{_UNTIL}\s|(?:{_LAST})(?:is|are)\s(?:at\s)?",
    r"(?:starts?|begins?|opens?|beginnt|startet|öffnet|commence|ouvre|empieza|comienza|abre|inizia|apre|começa|"
    r"begint|"
    r"opent)\s(?:(?:at|from|um|ab|à|a las|alle|às|om)\s)?|"
    rf"(?:{_IS})?{_SERVED}(?:daily\s)?(?:from|ab|à partir de|a partir de las|desde las|dalle|a partir das|vanaf)\s",
)
_ENDING, _STARTING = (
    re.compile(rf"\b(?:{form}){_HOUR.replace('NAME', 'end')}(?:\s(?:serviert|geserveerd|geöffnet|offen))?{_END}", re.I)
    for form in _FORMS
)
_SERVES = re.compile(
    r"\b(?:served|serve|open|available|offered|runs?|is|are|there|ends?|finish(?:es)?|stops?|over|closes?|shuts?|"
    r"gibt|"
    r"geöffnet|offen|serviert|endet|schließt|ist|servi|ouvert|termine|finit|ferme|sirve|abiert[oa]|termina|acaba|"
    r"cierra|"
    r"servit[oa]|apert[oa]|finisce|chiude|servido|abert[oa]|fecha|geserveerd|open|eindigt|stopt|sluit|hay|est|sont|"
    r"starts?|begins?|opens?|"
    rf"beginnt|startet|öffnet|commence|ouvre|empieza|comienza|abre|inizia|apre|começa|begint|opent|{_MEAL})\b",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d")
_NOON = 12
_NEAR_HOURS = 3
"""So close to each other are two times of one thing: a class in the morning is another than one in the evening."""


def until_when(one: str, other: str) -> tuple[str, str]:
    """Two texts that tell no figure but until when, or from when, something is, both as that; others as they are.

    An hour without a mark is in that half of the day of which the other tells.
    """
    for form in (_ENDING, _STARTING):
        here, there = _found(form, one), _found(form, other)
        if here is not None and there is not None and abs(_end(here, there) - _end(there, here)) < _NEAR_HOURS:
            return _told(one, here, there), _told(other, there, here)
    return one, other


@lru_cache(maxsize=2048)
def _found(form: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = form.search(text)
    if found is None or not _SERVES.search(text):
        return None
    return None if _FIGURE.search(text, 0, found.start()) or _FIGURE.search(text, found.end()) else found


def _told(text: str, found: re.Match[str], other: re.Match[str]) -> str:
    """A text with the end that it tells, and the start if it tells one, in full."""
    end = _end(found, other)
    told, groups = f"{end:02}:{found['end_m'] or '00'}", found.groupdict()
    if groups.get("start"):
        start = _hour(found, "start")
        end += _NOON if end < start and end < _NOON else 0
        start += _NOON if not found["start_mark"] and start + _NOON < end else 0
        told = f"{start:02}:{found['start_m'] or '00'} to {end:02}:{found['end_m'] or '00'}"
    word = "starts at" if found.re is _STARTING else "until"
    return f"{text[: found.start()]}{groups.get('meal') or ''} {word} {told}{text[found.end() :]}"


def _end(found: re.Match[str], other: re.Match[str]) -> int:
    """An hour, in the half of the day of which the other tells where it says none."""
    end = _hour(found, "end")
    late = not _is_clear(found, "end") and end < _NOON and _is_clear(other, "end") and _hour(other, "end") >= _NOON
    return end + _NOON if late else end


def _hour(found: re.Match[str], name: str) -> int:
    """An hour of the day as far as it is told."""
    hour, mark = int(found[name]), (found[f"{name}_mark"] or "").strip().lower().replace(".", "")
    if mark == "pm":
        return hour % _NOON + _NOON
    return 0 if mark == "am" and hour == _NOON else hour


def _is_clear(found: re.Match[str], name: str) -> bool:
    """Whether it is told in which half of the day an hour is."""
    return bool(found[f"{name}_mark"]) or int(found[name]) > _NOON
