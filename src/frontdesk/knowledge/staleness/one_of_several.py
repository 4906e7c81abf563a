"""What may be done with a thing, of several that may: "cancel or move", where the other says "cancel". Pure."""

import re
from functools import lru_cache

_DONE = (
    r"cancel\w*|stornier\w*|storno|absag\w*|abgesagt|annul\w*|anul\w*|disdi\w*|desmarc\w*|afzeg\w*|afgezegd",
    r"mov(?:e[ds]?|ing)|reschedul\w*|postpon\w*|rebook\w*|verschieb\w*|verschoben|umbuch\w*|umgebucht|report(?:er|ez|ée?s?)|"
    r"déplac\w*|aplaz\w*|spost\w*|rinvi\w*|adi(?:ar|ad[oa]s?)|verplaats\w*|verzet(?:ten)?",
    r"chang(?:e[ds]?|ing)|amend\w*|alter(?:ed|s|ing)?|änder\w*|geändert|modifi\w*|cambi\w*|wijzig\w*|gewijzigd",
    r"return(?:ed|s|ing)?|zurückgeb\w*|zurückgegeben|retourn\w*|rendre|devolv\w*|devuel\w*|restitu\w*|terugstur\w*",
    r"exchang(?:e[ds]?|ing)|swap\w*|umtausch\w*|umgetauscht|échang\w*|scambi\w*|troc(?:ar|ad\w*)|ruil\w*|omruil\w*",
)
_ANY = "|".join(_DONE)
_WORD = re.compile(rf"\b(?:{'|'.join(f'(?P<k{at}>{words})' for at, words in enumerate(_DONE))})(?!\w)", re.IGNORECASE)
_JOINT = r"(?:,\s(?:(?:or|and|oder|und)\s)?|\s?/\s?|\s(?:or|and|oder|und|ou|et|o|y|e|of|en)\s)(?:be\s|to\s)?"
_SEVERAL = re.compile(rf"\b(?:{_ANY})(?!\w)(?:{_JOINT}(?:{_ANY})(?!\w)){{1,3}}", re.IGNORECASE)
_BESIDE = re.compile(
    rf"\s(?:or|and|oder|und|ou|et|o|y|e|of|en)\s(?P<done>{_ANY})\s(?:it|them|sie|ihn|es)(?!\w)", re.IGNORECASE
)


def one_of_several(one: str, other: str) -> tuple[str, str]:
    """Two texts of which one tells of several things that may be done, with those alone of which both tell."""
    if not (_tells_several(one) or _tells_several(other)):
        return one, other
    here, there = _done(one), _done(other)
    both = here.keys() & there.keys()
    return (_with(one, both, there), _with(other, both, here)) if both else (one, other)


@lru_cache(maxsize=2048)
def _tells_several(text: str) -> bool:
    return bool(_SEVERAL.search(text) or _BESIDE.search(text))


@lru_cache(maxsize=2048)
def _done(text: str) -> dict[str, str]:
    """What is done -> the first word for it."""
    words: dict[str, str] = {}
    for found in _WORD.finditer(text):
        words.setdefault(found.lastgroup or "", found.group())
    return words


def _with(text: str, both: set[str], words: dict[str, str]) -> str:
    """A text with no more of what may be done in it than both tell of, in the other's words."""

    def take(found: re.Match[str]) -> str:
        kept = [words[kind] for kind in _done(found.group()) if kind in both]
        return " or ".join(sorted(kept)) if kept else found.group()

    def leave(found: re.Match[str]) -> str:
        return found.group() if both & _done(found["done"]).keys() else ""

    return _BESIDE.sub(leave, _SEVERAL.sub(take, text))
