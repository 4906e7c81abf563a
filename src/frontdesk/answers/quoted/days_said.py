"""Which days a text names, and whether it says that something is closed on one. Pure; texts are folded."""

import re

_DAYS = tuple(
    re.compile(rf"\b(?:{names})\b")
    for names in (
        r"mondays?|montags?|lunes|lundis?|lunedi|segundas?(?:-feiras?)?|maandags?",
        r"tuesdays?|dienstags?|martes|mardis?|martedi|tercas?(?:-feiras?)?|dinsdags?",
        r"wednesdays?|mittwochs?|miercoles|mercredis?|mercoledi|quartas?(?:-feiras?)?|woensdags?",
        r"thursdays?|donnerstags?|jueves|jeudis?|giovedi|quintas?(?:-feiras?)?|donderdags?",
        r"fridays?|freitags?|viernes|vendredis?|venerdi|sextas?(?:-feiras?)?|vrijdags?",
        r"saturdays?|samstags?|sonnabends?|sabados?|samedis?|sabat[oi]|zaterdags?",
        r"sundays?|sonntags?|domingos?|dimanches?|domenic(?:a|he)|zondags?",
        r"(?:bank|public) holidays?|feiertag(?:e|en|s)?|festivos|feriados|jours feries|(?:giorni )?festivi|feestdagen",
    )
)
_CLOSED = re.compile(
    r"\b(?:closed|shut|geschlossen|zu(?= *[.!]?$)|ruhetage?|cerrad[oa]s?|cerramos|fermee?s?|fermons|chius[oaie]|"
    r"chiudiamo|fechad[oa]s?|fechamos|gesloten)\b"
)


def days_in(plain: str) -> set[int]:
    """The numbers of the weekdays that a text names, from Monday, which is 0; that of holidays is 7."""
    return {number for number, names in enumerate(_DAYS) if names.search(plain)}


def says_closed(plain: str) -> bool:
    """Whether a sentence says on which day something is closed."""
    return _CLOSED.search(plain) is not None and bool(days_in(plain))
