"""What share of the price is paid when one books: a deposit, whether it is said so or not. Pure."""

import re
from functools import lru_cache

_DEPOSIT = re.compile(
    r"\b(?:deposit|down ?payment|anzahlung|acompte|arrhes|depósito|anticipo|señal|acconto|caparra|sinal|aanbetaling)\b",
    re.IGNORECASE,
)
_SHARE = re.compile(r"\d\s?(?:%|percent\b|per cent\b|prozent\b|procent\b)", re.IGNORECASE)
_OF_IT = re.compile(
    r"(?:%|percent|per cent|prozent|procent)\s(?:of|der|de|del|della|do|da|van)\s(?:(?:the|your|this|ihrer|la|l['’]|el|"
    r"il|su|o|a|de)\s)?(?:deposit|anzahlung|acompte|depósito|anticipo|acconto|caparra|sinal|aanbetaling)\b",
    re.IGNORECASE,
)
"""A share of the deposit itself."""
_AT_BOOKING = re.compile(
    r"\b(?:(?:with|at|on|upon|at the time of|when making)\s(?:(?:the|your|a|each)\s)?(?:time of )?"
    r"(?:bookings?|reservation|order(?:ing)?)|when (?:(?:you|guests|customers)\s)?(?:book|reserve|order)(?:ing)?|"
    r"to (?:book|secure|confirm|hold|reserve)(?:\s(?:your|the|a|their)\s(?:booking|place|room|date|stay|"
    r"reservation|spot|"
    r"seat|table|slot))?|in advance|up[ -]?front|"
    r"(?:secures?|confirms?|holds?|reserves?)\s(?:your|the|a)\s(?:booking|place|room|date|stay|spot|seat|table)|"
    r"(?:bei|mit)\s(?:(?:der|ihrer)\s)?(?:buchung|reservierung|bestellung)|wenn sie buchen|"
    r"zur (?:bestätigung|sicherung) (?:der|ihrer) buchung|(?:à|lors de|avec|au moment de)\s(?:la|votre)\s"
    r"(?:réservation|commande)|(?:en|al hacer|con|en el momento de|al momento de)\s(?:la|su)\sreserva|al reservar|"
    r"(?:alla|al momento della|con la|all['’]atto della) prenotazione|(?:na|no ato da|com a|no momento da) reserva|"
    r"ao reservar|bij (?:de |uw )?(?:boeking|reservering)|bij het (?:boeken|reserveren))(?!\w)",
    re.IGNORECASE,
)
_OF_PRICE = re.compile(
    r"\b(?:of|des|du|del|do|van (?:de|het))\s(?:the\s|your\s|its\s)?(?:(?:full|total|whole|"
    r"overall)\s)?(?:price|total|cost|"
    r"amount|bill|invoice|fee|sum|(?:gesamt)?preises|(?:gesamt|rechnungs)?betrag(?:e?s)?|prix|montant|precio|importe|"
    r"prezzo|totale|importo|preço|valor|prijs|totaalbedrag|totaal|bedrag)(?:\s(?:price|cost|amount|total|"
    r"totale))?(?!\w)",
    re.IGNORECASE,
)
_DUE = re.compile(
    r"\b(?:due|payable|required|needed|taken|charged|fällig|erforderlich|nötig|verlangt|dû|exigé|demandé|requerido|"
    r"exigido|richiesto|dovuto|vereist|verschuldigd)\b",
    re.IGNORECASE,
)


def deposits(one: str, other: str) -> tuple[str, str]:
    """Two texts that each tell what share of the price the deposit is, both as no more than that.

    A sum may be a deposit of another kind, for a key or for damage.
    """
    return (_share(one), _share(other)) if _is_share(one) and _is_share(other) else (one, other)


@lru_cache(maxsize=2048)
def _is_share(text: str) -> bool:
    return bool(_DEPOSIT.search(text) and _SHARE.search(text)) and not _OF_IT.search(text)


@lru_cache(maxsize=2048)
def _share(text: str) -> str:
    return _DUE.sub(" ", _OF_PRICE.sub(" ", _AT_BOOKING.sub(" ", text)))
