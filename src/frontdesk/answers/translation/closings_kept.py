"""What is closed at some time stays so: "closed at weekends" is not "open, at weekends too"."""

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
_CLOSED_OTHERWISE = {
    "en": "except|apart from|day off|shut~|other than",
    "de": r"ausser|\w*ruhetag~|zu|frei|ausgenommen|bis auf|schliess~|pause",
    "es": "salvo|excepto|menos|descans~|cierre",
    "fr": "sauf|hormis|relache|repos|conge~|fermeture",
    "it": "tranne|salvo|eccetto|riposo|chiusura",
    "pt": "exceto|salvo|menos|folga|descanso|encerramento",
    "nl": "behalve|uitgezonderd|rustdag|vrij|sluiting~",
    "sv": "utom|forutom|vilodag",
    "da": "undtagen|fri|lukkedag~",
    "nb": "unntatt|fri|bortsett",
}


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
    otherwise = "|".join((closed, _CLOSED_OTHERWISE[other_language], *ONLY[other_language]))
    is_open = pattern_of(opened).search(other) is not None
    return is_open and not pattern_of(otherwise).search(other) and not denies(other, other_language)
