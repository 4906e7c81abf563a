"""Payments that are no price of a thing, by their names in several languages: of a van, its deposit is asked for."""

import re
from collections.abc import Collection

from frontdesk.knowledge.search.analyze import fold

_NAMES = {
    "deposit": r"deposits?|\w*kaution(?:en)?|fianzas?|depositos?|cautions?|cauzion[ei]|depots? de garantie|caparr[ae]|"
    r"caucao|caucoes|borg|waarborg(?:som)?",
    "excess": r"excess(?! (?:baggage|luggage|weight|mileage|miles))|deductibles?|selbstbeteiligung|selbstbehalt|"
    r"franquicias?|franchises?|franchigi[ae]|eigen risico",
    "fine": r"penalt(?:y|ies)|fines|(?:the|a|any|your) fine(?! (?:print|dining|arts?)\b)|\w*strafen?|bussgeld(?:er)?|"
    r"multas?|amendes?|mult[ae]|penal[ei]|boetes?",
    "surcharge": r"surcharges?|\w*zuschlage?|aufpreis|recargos?|supplement|suppliment[oi]|supplement[oi]|"
    r"suplementos?|acrescimos?|toeslag(?:en)?",
    "down payment": r"down ?payments?|anzahlung(?:en)?|acomptes?|arrhes|anticip[oi]|aanbetaling(?:en)?",
}
_OTHER_NAMES = {
    "deposit": r"(?:get|gets|got|given|paid)\b[^.\n]{0,40}\bback|(?:to|you|we) (?:reserve|book|hold|secure)|"
    r"on booking|bond|retainer|refund\w*|returned|security|(?:pre-?)?authori[sz]\w+|"
    # Money is held on a card or against damage; a licence is held by who drives.
    r"(?:held|holds?|blocked)(?= (?:on|against|back|until|as|for (?:damage|the)|[£€$\d])|[.,;])|"
    r"pfand|hinterleg\w*|zuruck\w*|einbehalt\w*|garantia|garantie|garanzia|senal|devuel\w+|devol\w+|rendue?|"
    r"rembours\w+|restitui\w*|rimbors\w+|statiegeld|terug\w*",
    "excess": r"liable|liability|damages?|responsib\w+|waiver|the first|claims?|haft\w*|selbst\w*|schaden\w*|"
    r"responsab\w+|danos?|danni|dommages?|degats?|schade\w*|aansprakelijk\w*",
    "fine": r"lose|lost|loss|break|broken|fail\w*|late|overdue|fees?|charge[sd]?|interest|mahn\w*|\w*gebuhr(?:en)?|"
    r"verspat\w*|verzug\w*|zinsen|retraso|"
    r"mora|retard\w*|frais|ritard\w*|atraso|taxas?|te laat|kosten",
    "surcharge": r"extra|additional\w*|add(?:ed|s)?|more|plus|on top|fees?|charge[sd]?|zusatzlich\w*|mehr|aufschlag|"
    r"\w*gebuhr(?:en)?|adicional\w*|mas|en plus|majoration|in piu|a mais|meer|bijkomend\w*",
    "down payment": r"deposits?|up ?front|advance|first|half|prepa\w+|vorab|voraus|halfte|adelantado|senal|avance|"
    r"anticipato|sinal|vooraf|helft",
}
"""What tells of a payment in other words than its name: "Sunday bookings cost £10 extra", "a late fee of £15"."""
_HINTED = {kind: re.compile(rf"\b(?:{_NAMES[kind]}|{names})\b") for kind, names in _OTHER_NAMES.items()}
_NAMED = {kind: re.compile(rf"\b(?:{names})\b") for kind, names in _NAMES.items()}
SUMS = (
    rf"(?:{'|'.join(_NAMES.values())}|\w*(?:gebuhr(?:en)?|miete|preise?|kosten|beitrage?|betrag|pauschale|rabatt|"
    rf"eintritt|"
    r"steuer|zinsen|provision|pfand|mindestbestellwert)|precios?|tarifas?|costes?|alquiler|cuotas?|importe|descuento|"
    r"tarifs?|prix|frais|loyer|cotisation|remise|prezz[oi]|tariff[ae]|cost[oi]|canone|quota|sconto|affitto|"
    r"precos?|taxas?|custos?|aluguel|mensalidade|desconto|prijs|prijzen|tarie(?:f|ven)|huur|bijdrage|contributie|"
    r"korting|fees?|prices?|costs?|rent|charges?|discounts?)"
)
"""What has an amount of money: how high it is asks how much is paid."""


def payments_in(text: str) -> set[str]:
    """The kinds of payment that a text names: a deposit, an excess, a fine, a surcharge, a down payment."""
    plain = fold(text)
    return {kind for kind, pattern in _NAMED.items() if pattern.search(plain)}


def may_tell_of(text: str, kinds: Collection[str]) -> bool:
    """Whether a text may tell of one of some kinds of payment, by its name or in other words."""
    plain = fold(text)
    return any(_HINTED[kind].search(plain) for kind in kinds)


def names_of(kind: str) -> re.Pattern[str]:
    """The names of a kind of payment in a folded text."""
    return _NAMED[kind]
