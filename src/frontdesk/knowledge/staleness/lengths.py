"""The units in which pages tell how long something is, by their words in several languages. Pure."""

from collections.abc import Iterable

UNITS = {
    "min": "minutes? minuten minutos? minut[oi]",
    "h": "hours? stunden? heures? horas? or[ae] uur uren",
    "d": "days? tage?n? jours? días? giorn[oi] dias? dag(?:en)?",
    "w": "weeks? wochen? semaines? semanas? settiman[ae] week weken",
    "mon": "months? monate?n? mois mes(?:es)? mes[ei] mês maand(?:en)?",
    "y": "years? jahre?n? ans? années? años? ann[oi] anos? jaar",
}
"""Each as parts of a pattern."""
MINUTES = {"min": 1.0, "h": 60.0, "d": 1440.0, "w": 10080.0}


def unit_of(units: Iterable[str]) -> str:
    """A pattern of the words of some units, each in a group of its name."""
    return "|".join(f"(?P<{unit}>{'|'.join(UNITS[unit].split())})" for unit in units)
