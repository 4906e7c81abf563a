"""Verbs by which a company says on which days it is shut: "We close on Sundays" denies what "We open" says."""

import re

from babel import Locale

from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.late_pattern import LatePattern

# What one language closes by is a noun or an adverb in others: Spanish "fecha" is a date, "close to" is near.
A_FARM = "".join(rf"(?<!\b{word} )" for word in ("la", "une", "notre", "votre", "cette", "les", "des", "nos", "de"))
"""Stands before French "ferme", unless it is a farm."""
_CLOSE_BY_LANGUAGE = {
    "en": r"(?<!\bis )(?<!\bare )(?<!\bvery )close(?! (?:to|by|enough|at hand)\b)|closes|shut|shuts",
    "de": r"schliess(?:en|t)(?! [^.]{0,60}\b(?:an|ein|ab)\W*$)|ruhetage?",
    "es": r"cierra|cierran|cerramos",
    "fr": rf"{A_FARM}ferme|ferment|fermons|fermeture",
    "it": r"chiud(?:e|ono|iamo)|chiusura",
    "pt": r"(?<!\ba )(?<!\bda )(?<!\buma )fecha|fecham|fechamos|encerra|encerram|encerramos",
    "nl": r"sluit(?:en)?(?! [^.]{0,60}\b(?:aan|in|af)\b)|dicht(?! (?:bij|tegen|op)\b)",
    "sv": "stanger",
    "da": "lukker",
    "nb": "stenger",
    "pl": r"zamykamy|zamyka|nieczynn\w+",
}
_CLOSE = "|".join(_CLOSE_BY_LANGUAGE.values())
_OPEN = (
    r"open|opens|opened|offn(?:en|et)|geoffnet|abre|abren|abrimos|abiert[oa]s?|ouvr(?:e|ent|ons)|ouverte?s?|"
    r"apr(?:e|ono|iamo)|apert[oaie]|abrem|abert[oa]s?|opent|openen|geopend|oppnar|abner|apner|otwieramy|czynn\w+"
)
_SHUT = (
    rf"closed|geschlossen|cerrad[oa]s?|{A_FARM}fermee?s?|chius[oiea]|fechad[oa]s?|gesloten|zamkniet\w+|stangt|lukket|"
    r"stengt"
)
_SHUT_WORD = re.compile(rf"\b(?:{_SHUT})\b")
OPEN_OR_CLOSE = rf"(?:{_CLOSE}|{_OPEN}|{_SHUT})"
"""The verbs, and the participles, with which a new clause begins: "we open on Mondays and close on Sundays"."""
# "Sonntags haben wir zu."
_ZU = r"\b(?:ist|sind|hat|haben|macht|machen|bleibt|bleiben)\b(?: [^\W\d]+){0,4} zu(?=\W*$)"
_CLOSES = {code: re.compile(rf"\b(?:{words})\b|{_ZU}") for code, words in _CLOSE_BY_LANGUAGE.items()}
_CLOSES_ANYWHERE = LatePattern(rf"\b(?:{_CLOSE})\b|{_ZU}")
# Of these a company says until when they are possible: "Bookings close on Friday".
_ENDS = re.compile(
    r"\b(?:applications?|registrations?|enrol\w+|entries|entry|bookings?|reservations?|sales?|ticket\w*|polls?|votes?|"
    r"voting|offers?|sign-?ups?|tenders?|nominations?|orders?|deals?|accounts?|anmeld\w+|bewerb\w+|buchung\w*|"
    r"vorverkauf|inscri\w+|solicitud\w*|candidatur\w*|iscrizion\w+|prenotazion\w+|vent[ae]s?|aanmeld\w+|inschrijv\w+|"
    r"doors?|windows?|curtains?)\b"
)
_EARLY = re.compile(
    r"\b(?:early|earlier|late|later|fruh|fruher|spat|spater|antes|temprano|tarde|tot|tard|presto|prima|tardi|cedo|"
    r"vroeg|vroeger|eerder|later)\b"
)
_NUMBER = r"(?:half|quarter|\d|noon|midday|midnight|midi|minuit|mediodia|mezzogiorno|mitternacht|one|two|six|five|four)"
_SPAN = re.compile(
    rf"\b(?:from|between|von|zwischen|de|entre|dalle|das|van|tussen) {_NUMBER}[^,;]{{0,12}}?\b(?:to|and|until|till|bis|"
    rf"und|a|y|et|alle|as|e|tot|en) {_NUMBER}|\d ?(?:am|pm|h|uhr)? ?- ?\d"
)
_HOUR = re.compile(
    rf"\b(?:at|by|around|about|um|gegen|a las?|al|a|vers|alle|as|om|rond|kl\.?|o) {_NUMBER}|"
    r"\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m|uhr|h)\b|\b\d{1,2}:\d\d\b"
)
_LEAST = 4
"""Letters of a month's name that is no other word: "may" is."""


def _calendar() -> str:
    names = [fold(name) for code in _LANGUAGES for name in Locale.parse(code).days["format"]["wide"].values()]
    for code in _LANGUAGES:
        names += [fold(name) for name in Locale.parse(code).months["format"]["wide"].values() if len(name) >= _LEAST]
    return "|".join(re.escape(name.removesuffix("-feira")) for name in sorted(set(names)))


_LANGUAGES = ("en", "de", "es", "fr", "it", "pt", "nl", "sv", "da", "nb", "pl")
_DAYS = LatePattern(
    rf"\b(?:(?:{_calendar()})\w{{0,2}}|weekends?|holidays?|christmas|xmas|easter|new year\w*|boxing day|lunch\w*|"
    r"summer|winter|feiertag\w*|feiertags|weihnacht\w*|ostern|neujahr|silvester|ferien|wochenend\w*|mittags?|sommer|"
    r"festivos?|navidad|semana santa|verano|invierno|mediodia|vacaciones|fin(?:es)? de semana|feries?|noel|paques|"
    r"vacances|midi|ete|hiver|festivi|natale|pasqua|ferragosto|pranzo|estate|inverno|ferie|feriados?|natal|pascoa|"
    r"almoco|verao|feestdag\w*|kerst\w*|pasen|zomer\w*|lunchpauze)\b"
)


def names_days(folded: str) -> bool:
    """Whether a folded text names days, months or holidays."""
    return _DAYS.search(folded) is not None


def is_shut(folded: str) -> bool:
    """Whether a folded sentence calls something closed."""
    return _SHUT_WORD.search(folded) is not None


def tells_deadline(folded: str) -> bool:
    """Whether a folded sentence says until when something can be done: "Bookings open on Monday, close on Friday"."""
    return bool(_ENDS.search(folded))


def closes(folded: str, language: str = "") -> bool:
    """Whether a folded clause says of days that one is shut then; the hour at which a day's work ends says no such."""
    if not _CLOSES.get(language[:2].lower(), _CLOSES_ANYWHERE).search(folded) or not _DAYS.search(folded):
        return False
    return not (tells_deadline(folded) or _EARLY.search(folded) or _HOUR.search(_SPAN.sub(" ", folded)))
