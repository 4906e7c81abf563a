"""When something ends, in one form and with its hour told in full: "is served until 11", "ends at 10 am". Pure."""

import re
from functools import lru_cache

_MARK = r"\s?(?:a\.?m\b\.?|p\.?m\b\.?|uhr\b|o['’]clock\b|h\b(?!\d)|uur\b|heures\b|horas\b|ore\b)"
_HOUR = rf"(?P<NAME>[01]?\d|2[0-4])(?![\d%€$£]|[.,]\d)(?:[:.h](?P<NAME_m>[0-5]\d))?(?P<NAME_mark>{_MARK})?"
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
_FORM = re.compile(
    rf"\b(?:(?:{_FINISHES})\s|(?:{_IS})?(?:{_SERVED}(?:daily\s)?{_FROM}|(?:(?:{_SERVED}|(?:on|there|er)\s))?{_UNTIL}\s)){_HOUR.replace('NAME', 'end')}{_END}",
    re.IGNORECASE,
)
_SERVES = re.compile(
    r"\b(?:served|serve|open|available|offered|runs?|is|are|there|ends?|finish(?:es)?|stops?|over|closes?|shuts?|gibt|"
    r"geöffnet|offen|serviert|endet|schließt|ist|servi|ouvert|termine|finit|ferme|sirve|abiert[oa]|termina|acaba|cierra|"
    r"servit[oa]|apert[oa]|finisce|chiude|servido|abert[oa]|fecha|geserveerd|open|eindigt|stopt|sluit|hay|est|sont)\b",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d")
_NOON = 12


def until_when(one: str, other: str) -> tuple[str, str]:
    """Two texts that tell no figure but until when something is, both as that; others as they are.

    An hour without a mark is in that half of the day of which the other tells.
    """
    here, there = _until(one), _until(other)
    if here is None or there is None:
        return one, other
    return _told(one, here, there), _told(other, there, here)


@lru_cache(maxsize=2048)
def _until(text: str) -> re.Match[str] | None:
    found = _FORM.search(text)
    if found is None or not _SERVES.search(text):
        return None
    return None if _FIGURE.search(text, 0, found.start()) or _FIGURE.search(text, found.end()) else found


def _told(text: str, found: re.Match[str], other: re.Match[str]) -> str:
    """A text with the end that it tells, and the start if it tells one, in full."""
    end = _hour(found, "end")
    if not _is_clear(found, "end") and end < _NOON and _is_clear(other, "end") and _hour(other, "end") >= _NOON:
        end += _NOON
    told = f"{end:02}:{found['end_m'] or '00'}"
    if found["start"]:
        start = _hour(found, "start")
        end += _NOON if end < start and end < _NOON else 0
        start += _NOON if not found["start_mark"] and start + _NOON < end else 0
        told = f"{start:02}:{found['start_m'] or '00'} to {end:02}:{found['end_m'] or '00'}"
    return f"{text[: found.start()]} until {told}{text[found.end() :]}"


def _hour(found: re.Match[str], name: str) -> int:
    """An hour of the day as far as it is told."""
    hour, mark = int(found[name]), (found[f"{name}_mark"] or "").strip().lower().replace(".", "")
    if mark == "pm":
        return hour % _NOON + _NOON
    return 0 if mark == "am" and hour == _NOON else hour


def _is_clear(found: re.Match[str], name: str) -> bool:
    """Whether it is told in which half of the day an hour is."""
    return bool(found[f"{name}_mark"]) or int(found[name]) > _NOON
