"""What sending a product costs, as the merchants' feeds write it: country, region, service and price."""

import re

from frontdesk.knowledge.products.columns import words_of

_PARTS = ("country", "region", "service", "price", "currency")
_OF_SENDING = re.compile(
    r"\b(?:shipping|shipment|delivery|postage|versand|lieferung|lieferkosten|livraison|envio|entrega|spedizion|consegna|"
    r"frete|verzend|bezorg)"
)
_WRITTEN = re.compile(r"(?:[A-Z]{2})?:[^:]*:[^:]*:[^\d:]{0,4}\d[\d.,]*[^\d:]{0,4}")
"""`DE:::4.90 EUR`, with a comma or a point, and the currency on either side."""
_NEXT = re.compile(r"[,;]\s?(?=[A-Z]{2}:)")


def is_of_sending(name: str) -> bool:
    """Whether a column, or what an object stands under, is called by what sending costs."""
    return bool(_OF_SENDING.search(words_of(name)))


def written_out(cell: str) -> list[str]:
    """`DE:::4.90 EUR,AT:::9 EUR` as `DE 4.90 EUR` and `AT 9 EUR`; nothing for what isn't written so."""
    each = _NEXT.split(cell)
    return [" ".join(one.replace(":", " ").split()) for one in each] if all(map(_WRITTEN.fullmatch, each)) else []


def of_parts(parts: dict[str, str]) -> tuple[str, dict[str, str]]:
    """The parts that say where to and for how much, in one text, and the others; without a price all are others."""
    if not parts.get("price"):
        return "", parts
    told = " ".join(parts[name] for name in _PARTS if parts.get(name))
    return told, {name: text for name, text in parts.items() if name not in _PARTS}
