"""What a sentence says around an amount, and nothing of what that is of: "you pay", "extra", "a month". Pure."""

import re

import msgspec

from frontdesk.knowledge.search.analyze import terms
from frontdesk.knowledge.search.late_pattern import LatePattern

_MONEY = (
    r"(?:(?:[€$£]|\b(?:EUR|USD|GBP|CHF)\b)\s?\d+(?:[.,]\d+)*|"
    r"(?<![\w.,])\d+(?:[.,]\d+)*\s?(?:[€$£]|(?:EUR|euros?|USD|dollars?|GBP|pounds?|CHF)(?!\w)))"
)
_MORE = (
    r"extra|more|on top|additional(?:ly)?|zusätzlich|mehr|de plus|en plus|supplémentaires?|más|adicional\w*|in più|"
    r"a mais"
)
_TIMES = {
    "h": "h hour hours stunde stunden heure hora horas ora uur",
    "d": "day days tag tage jour día dia giorno dag",
    "night": "night nights nacht nächte nuit noche notte noite",
    "w": "week weeks woche wochen semaine semana settimana",
    "mon": "month months monat monate mois mes mese mês maand",
    "y": "year years jahr jahre an año anno ano jaar",
}
_TIME_OF = {word: unit for unit, words in _TIMES.items() for word in words.split()}
_TIME_WORD = "|".join(_TIME_OF)
_EACH_OF = r"(?:personne|persona|pessoa|persoon|tête|nuitée|pièce|pieza|pezzo|peça)s?"
_PER = (
    rf"\s?/\s?(?P<slash>[^\W\d_]+)|\s(?:an?|per|each|every|pro|je)\s(?!half\b|whole\b|full\b|halbe|ganze)"
    rf"(?P<each>[^\W\d_]+)|"
    rf"\s(?:for (?:an?|one)|am|im|die|den|para?|par|por|al|la|le|à la|à l['’]|el|ao|a|het|de|in der|in het)\s"
    rf"(?P<art>(?:{_TIME_WORD}|{_EACH_OF})(?!\w))|"
    rf"\s(?:l['’]|all['’])(?P<elided>{_TIME_WORD})(?!\w)"
)
_PRICE = LatePattern(
    rf"(?:\b(?:an?\s)?(?P<first>{_MORE})\s)?(?P<price>{_MONEY})(?:\s(?P<more>{_MORE})(?!\w))?(?:{_PER})?"
    rf"(?:\s(?P<last>{_MORE})(?!\w))?(?:\s(?:each|jeweils|chacune?|cada un[oa]|ciascun[oa])(?!\w))?",
    re.IGNORECASE,
)
"""A price with what it is asked for each time ("a month"), and that it comes on top."""
ANYONE = frozenset(
    term
    for code, words in {
        "en": "person people head guest visitor customer adult member ticket booking order item piece",
        "de": "Person Kopf Gast Besucher Erwachsenen Kunde Buchung Bestellung Stück",
        "es": "persona cliente huésped visitante adulto pedido pieza entrada reserva",
        "fr": "personne tête client visiteur adulte commande réservation pièce billet",
        "it": "persona ospite visitatore cliente adulto biglietto ordine prenotazione pezzo",
        "pt": "pessoa visitante cliente adulto bilhete pedido peça",
        "nl": "persoon bezoeker klant gast kaart boeking bestelling stuk",
    }.items()
    for term in terms(words, code)
)
"""Terms of what a price may be for each of, whoever pays it: with one "per dog" breakfast may be free."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


class Price(msgspec.Struct, frozen=True):
    """What is asked, for each of what (a unit of time, or a term), and whether it is on top of another price."""

    value: float
    each: str
    more: bool
    is_time: bool


def without_each(text: str, language: str) -> tuple[str, list[Price]]:
    """A text with its prices alone, and what each is asked for."""
    prices: list[Price] = []

    def take(found: re.Match[str]) -> str:
        word = (found["slash"] or found["each"] or found["art"] or found["elided"] or "").lower()
        unit = _TIME_OF.get(word, "")
        each = unit or (terms(word, language) or [word])[0]
        prices.append(
            Price(_value(found["price"]), each, bool(found["first"] or found["more"] or found["last"]), bool(unit))
        )
        return f" {found['price']} "

    return _PRICE.sub(take, text), prices


def is_of_anyone(word: str) -> bool:
    """Whether what a price is for each of is a time, or whoever pays it."""
    codes = ("en", "de", "es", "fr", "it", "pt", "nl")
    return word in _TIME_OF or not ANYONE.isdisjoint(term for code in codes for term in terms(word, code))


def _value(price: str) -> float:
    number = _NUMBER.search(price)
    whole = re.sub(r"[.,](?=\d{3}(?:\D|$))", "", number.group()).replace(",", ".") if number else ""
    return float(whole) if whole.count(".") < 2 and whole else 0.0
