"""What sending a product costs, as the merchants' feeds write it: country, region, service and price."""

import re
from functools import lru_cache

from frontdesk.knowledge.products.columns import SYNONYMS, words_of
from frontdesk.knowledge.products.units import currency_in

_PARTS: dict[str, tuple[str, ...]] = {
    "country": ("country", "country code", "address country", "destination", "land", "pays", "pais", "paese", "kraj"),
    "region": ("region", "state", "province", "zone", "bundesland", "provincia"),
    "service": ("service", "name", "title", "method", "carrier", "option", "versandart", "dienst", "servicio"),
    "price": (*SYNONYMS["price"], "value", "rate", "fee", "charge", "kosten", "gebuhr", "tarif", "cena", "koszt"),
    "currency": (*SYNONYMS["currency"], "unit"),
}
"""The parts in the order in which they are told, each with the names it comes under, the likeliest first; folded."""
_OF_SENDING = re.compile(
    r"\b(?:(?:envios?|entregas?|consegn[ae]|fretes?|expeditions?|frais de port|porto(?:kosten|gebuhr(?:en)?)?|frakt|"
    r"fragt)\b|shipping|shipment|deliver(?:y|ies)|postage|livraison|versand|lieferung|lieferkosten|spedizion|verzend|"
    r"bezorg|dostaw|wysylk|fra[kg]t(?:k|p|g|om|av)|forsendelse|levering|leverans|doprav|szallit)"
)
"""A word that others are joined to (`Versandkosten`, `shippingprice`) is known by its first part, one that begins other
words as well (`Portofino`) by the whole of it."""
_OF_COST = re.compile(
    r"\b(?:costs?|prices?|fees?|rates?|charges?|prix|couts?|tarif\w*|precios?|costes?|costos?|prezz[oi]|cost[oi]|"
    r"precos?|custos?|cen[ay]|koszty?|poplat\w*|dij\w*)\b|(?:kosten|preise?|gebuhr(?:en)?|pris(?:er)?|kostnad(?:er)?|"
    r"omkostning(?:er)?|avgift(?:er)?|gebyr(?:er)?)\b"
)
_NOT_OF_COST = re.compile(
    r"\b(?:weights?|lengths?|widths?|heights?|dimensions?|sizes?|volume|labels?|time|times|dates?|days?|notes?|gewicht|"
    r"lange|breite|hohe|masse|datum|tage?|zeit|poids|delais?|peso|plazo|tempo|czas|waga)\b|(?:zeit|gewicht|datum|dauer)\b"
)
"""What else is told of sending than what it costs."""
_WRITTEN = re.compile(
    r"(?P<country>(?:[A-Za-z]{2})?):(?P<to>[^:]*:[^:]*:[^\d:]{0,8}\d[\d.,]*[^\d:]{0,8})"
    r"(?P<days>:\d{0,3}:\d{0,3}:\d{0,3}:\d{0,3})?"
)
"""`DE:::4.90 EUR`, with a comma or a point, and the currency on either side; behind it the least and most days until it
is handed over, and on its way."""
_NEXT = re.compile(r"[,;]\s?(?=[A-Za-z]{2}:)")


@lru_cache(1_000)
def is_of_sending(name: str) -> bool:
    """Whether a column, or what an object stands under, is called by the sending of a product."""
    return bool(_OF_SENDING.search(words_of(name)))


@lru_cache(1_000)
def tells_cost(name: str) -> bool:
    """Whether it may say what sending costs: a weight, a size or a time of it doesn't, a cost by weight does."""
    words = words_of(name)
    return is_of_sending(name) and bool(_OF_COST.search(words) or not _NOT_OF_COST.search(words))


def written_out(cell: str) -> list[str]:
    """`DE:::4.90 EUR,AT:::9 EUR` as `DE 4.90 EUR` and `AT 9 EUR`; nothing for what isn't written so."""
    each = [_WRITTEN.fullmatch(one) for one in _NEXT.split(cell)]
    return [_told(one) for one in each if one] if all(each) else []


def _told(one: re.Match[str]) -> str:
    told = " ".join([one["country"].upper(), *one["to"].replace(":", " ").split()]).strip()
    days = [int(number) for number in (one["days"] or "").split(":") if number]
    if len(days) < 4:
        return told
    handled_least, handled_most, moved_least, moved_most = days
    return f"{told}, {handled_least + moved_least}-{handled_most + moved_most} days"


def of_parts(parts: dict[str, str]) -> tuple[str, dict[str, str]]:
    """The parts that say where to and for how much, in one text, and the others; without a price all are others."""
    called = {words_of(name): name for name, text in reversed(parts.items()) if text}
    used = {role: next((called[words] for words in names if words in called), "") for role, names in _PARTS.items()}
    if not used["price"]:
        return "", parts
    told = [parts[name] for role, name in used.items() if name and role != "currency"]
    if used["currency"] and not currency_in(parts[used["price"]]):
        told.append(parts[used["currency"]])
    return " ".join(told), {name: text for name, text in parts.items() if name not in used.values()}
