"""Words that a table's cell tells of its row, as a number would: "closed", "free", "on request"."""

import re

from frontdesk.knowledge.search.analyze import fold

_WORDS = (
    "closed|free|free of charge|on request|by appointment|sold out|"
    "geschlossen|ruhetag|kostenlos|kostenfrei|gratis|auf anfrage|nach vereinbarung|ausverkauft|"
    "cerrado|a consultar|con cita previa|agotado|ferme|gratuit|sur demande|sur rendez-vous|epuise|"
    "chiuso|gratuito|su richiesta|su appuntamento|esaurito|fechado|sob consulta|esgotado|"
    "gesloten|op aanvraag|op afspraak|uitverkocht"
)
_TOLD = re.compile(_WORDS)


def is_told_in_words(cell: str) -> bool:
    """Whether a cell is such a word. One that is as well a column's name ("Open", "Included") is none."""
    return bool(_TOLD.fullmatch(fold(cell).strip(" .")))
