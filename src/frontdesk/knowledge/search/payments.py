"""Payments that are no price of a thing, by their names in several languages: of a van, its deposit is asked for."""

import re

from frontdesk.knowledge.search.analyze import fold

_NAMES = {
    "deposit": r"deposits?|\w*kaution(?:en)?|fianzas?|depositos?|cautions?|cauzion[ei]|depots? de garantie|caparr[ae]|"
    r"caucao|caucoes|borg|waarborg(?:som)?",
    "excess": r"excess(?! (?:baggage|luggage|weight|mileage|miles))|deductibles?|selbstbeteiligung|selbstbehalt|"
    r"franquicias?|franchises?|franchigi[ae]|eigen risico",
    "fine": r"penalt(?:y|ies)|fines|(?:the|a|any|your) fine(?! (?:print|dining|arts?)\b)|\w*strafen?|bussgeld(?:er)?|"
    r"multas?|amendes?|mult[ae]|penal[ei]|boetes?",
    "surcharge": r"surcharges?|\w*zuschlage?|aufpreis|recargos?|supplements?|suppliment[oi]|supplement[oi]|"
    r"suplementos?|acrescimos?|toeslag(?:en)?",
    "down payment": r"down ?payments?|anzahlung(?:en)?|acomptes?|arrhes|anticip[oi]|aanbetaling(?:en)?",
}
_NAMED = {kind: re.compile(rf"\b(?:{names})\b") for kind, names in _NAMES.items()}
SUMS = (
    rf"(?:{'|'.join(_NAMES.values())}|\w*(?:gebuhr(?:en)?|miete|preise?|kosten|beitrage?|betrag|pauschale|rabatt|eintritt|"
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


def names_of(kind: str) -> re.Pattern[str]:
    """The names of a kind of payment in a folded text."""
    return _NAMED[kind]
