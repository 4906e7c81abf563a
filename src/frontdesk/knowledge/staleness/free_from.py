"""From what sum on something costs nothing: "free delivery on orders over £60", "delivery is free from £60". Pure."""

import re

_MONEY = (
    r"(?:(?:[€$£]|\b(?:EUR|USD|GBP|CHF)\s)\s?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*\s?(?:[€$£]|(?:EUR|euros?|USD|dollars?|GBP|"
    r"pounds?|CHF)(?!\w)))"
)
_ORDER = (
    r"(?:(?:(?:all|any|your|alle[nr]?|les|los|las|gli|le|as|os|jede[rn]?) )?(?:orders?|purchases?|baskets?|"
    r"(?:mindest)?bestell(?:ung(?:en)?|wert)|einkauf|einkäufe[n]?|commandes?|achats?|pedidos?|compras?|ordini|ordine|acquisti|"
    r"encomendas?|bestelling(?:en)?|aankopen)"
    r"(?: (?:worth|totalling|of|von|d['’]un montant|de|por|di|van|vanaf))?)"
)
_OVER = (
    r"(?:over|above|from|of|exceeding|more than|of more than|at least|of at least|worth|starting at|ab|über|von|"
    r"von mindestens|mindestens|à partir d[e']|dès|au-delà de|de plus de|supérieures? à|"
    r"d['’]au moins|a partir de|desde|superiores? a|"
    r"de más de|de al menos|más de|da|a partire da|superiori? a|oltre|sopra i|di almeno|acima de|de pelo menos|vanaf|"
    r"boven(?: de)?|van minstens)"
)
_SPEND = (
    r"(?:(?:(?:when|if|once) (?:you|your order) )?(?:spend|order|buy|order for|reaches|is|comes to|totals)(?: for)?)"
)
_FROM = re.compile(
    rf"\b(?:(?:on|for|with|bei|für|ab(?: eine[mr])?|pour|sur|en|para|per|su|em|bij|voor)\s)?"
    rf"(?:(?:{_SPEND}\s(?:{_OVER}\s)?)|(?:{_ORDER}\s)?{_OVER}\s)"
    rf"(?P<sum>{_MONEY})(?:\s(?:or (?:more|over|above)|and (?:over|above|up)|oder mehr|ou plus|o más|o più|ou mais|"
    rf"of meer|bestellwert|warenwert|d['’]achats?|de commande|de compra|di spesa|di acquisto|de compras))?(?!\w)"
    r"(?:\s(?:and|to get|for)(?!\w))?",
    re.IGNORECASE,
)
_FREE = re.compile(
    r"\b(?:(?:is|are|ist|sind|est|sont|es|son|è|sono|é|são|zijn|wird|werden)\s)?"
    r"(?:(?:gets?|have|has|we (?:offer|give)|you get|enjoy|come with|qualify for|include)\s)?"
    r"(?:free(?: of charge)?|for free|at no (?:extra )?(?:cost|charge)|kostenlos(?:e[nrs]?)?|kostenfrei(?:e[nrs]?)?|"
    r"gratis|gratuit(?:e?s?|[oa]s?|[ie]|amente|ement)|grátis|offerte?s?)(?![\w-])(?:\s(?:on|for)(?=\s?[.!]?$))?",
    re.IGNORECASE,
)
_GLUED = re.compile(r"[\w][-–]\s?$")
_DENIED = re.compile(
    r"\b(?:not?|never|without|nicht|kein\w*|pas|non|não|niet|geen|except|unless|only)\b|n['’]t\b", re.I
)
_DELIVERY = re.compile(
    r"\b(?:we (?:deliver|ship|send)|(?:are|is) (?:delivered|shipped|sent)|deliver(?:y|ies|ed)|shipping|postage|"
    r"(?:liefern|versenden|verschicken) wir|wir (?:liefern|versenden|verschicken)|lieferungen?|versand|nous livrons|"
    r"livraisons?|entregamos|envíos?|enviamos|entregas?|spedizion[ei]|spediamo|consegn[ae]|consegniamo|envios?|"
    r"wij (?:leveren|bezorgen)|verzending|levering|bezorging)(?!\w)",
    re.IGNORECASE,
)
_FOR_NOTHING = re.compile(
    r"\b(?:we (?:do not|don['’]t) charge(?: anything)? for|you (?:do not|don['’]t) pay(?: anything)? for|"
    r"you pay nothing for|(?:there is |there['’]s )?no (?:charge|fee) for|"
    r"(?:there is |there['’]s )?no (?P<what>[^\W\d_]+) "
    r"(?:charge|fee|cost)s?|costs? nothing|(?:ist|sind) ohne aufpreis|kostet nichts|"
    r"ne coûte rien|no cuesta nada|non costa nulla|não custa nada|kost niets)"
    r"(?!\w)",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\bversandkosten(?:frei|los)\b|\bportofrei\b|\bfranco de port\b", re.IGNORECASE)


def free_from(text: str) -> str:
    """A text that says from what sum on something is free, as what, "free from" and the sum; any other as it is.

    Whatever else it says (for whom, where to) stays before that.
    """
    plain = _FOR_NOTHING.sub(lambda found: f" free {found['what'] or ''} ", _JOINED.sub("delivery free", text))
    found = _FROM.search(plain)
    if not found or _DENIED.search(plain):
        return text
    rest = f"{plain[: found.start()]} {plain[found.end() :]}"
    free = _FREE.search(rest)
    if not free or _GLUED.search(rest, 0, free.start()):
        return text
    rest = f"{rest[: free.start()]} {rest[free.end() :]}".strip(" .,!")
    return f"{_DELIVERY.sub(' delivery ', rest)} free, from {found['sum']}"
