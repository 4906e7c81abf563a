"""What kind of fact a question wants (a price, a time span, an hour, a number to ring), and whether a text has one."""

import re

from frontdesk.knowledge.search.analyze import fold

_WANTS = {
    "money": r"\bhow much (?:is|are|does|do|will|would|to)\b|\bhow expensive\b|\b(?:costs?|prices?|fees?|postage|"
    r"surcharges?|deposit|kostet|kosten|preis|gebuhr\w*|cuesta|cuestan|precio|coste|tarifa|coute|coutent|prix|tarif|"
    r"quanto costa|prezzo|custa|preco|kost)\b",
    "span": r"\bhow (?:long|soon|fast|quickly|early|often|many (?:days|hours|weeks|months|years|minutes))\b|"
    r"\b(?:until when|deadline|expires?|expiry|valid|warranty|guarantee|wie lange|wie schnell|gultig|plazo|"
    r"cuanto (?:tiempo|tarda)|combien de temps|delai|quanto tempo|hoe lang)\b",
    "hour": r"\b(?:when|what time|opening hours|hours|open|opens|close|closes|closed|wann|offnungszeiten|geoffnet|"
    r"cuando|horario|horarios|abierto|abren|a que hora|quand|horaires|ouvert\w*|heures|quando|orari|aperto|wanneer)\b",
    "phone": r"\b(?:phone|telephone|telefon\w*|telefono|hotline|call you|ring you|numero)\b",
    "mail": r"\b(?:e-?mail|mail address|correo)\b",
    "count": r"\b(?:how many|wie viele?|cuant[oa]s|combien|quant[ie]|hoeveel)\b",
}
_UNIT = (
    r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|sekunden?|minuten?|stunden?|tage?n?|wochen?|"
    r"monate?n?|jahre?n?|segundos?|minutos?|horas?|dias?|semanas?|mes(?:es)?|anos?|secondes?|heures?|jours?|"
    r"semaines?|mois|ans?|giorn[oi]|or[ae]|settiman[ae]|mesi|ann[oi]|dagen|uur|weken|maanden|jaar)"
)
_NUMBER = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half an|an|einem|zwei|drei|dos|tres|deux|trois)"
)
_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|"
    r"lunes|viernes|sabado|domingo|lundi|vendredi|samedi|dimanche)s?"
)
_MONTH = r"(?:january|february|march|april|june|july|august|september|october|november|december)"
_HAS = {
    "money": r"[€$£¥₹]\s?\d|\d\s?(?:[€$£¥₹]|(?:eur|usd|gbp|chf|sek|nok|dkk|pln|jpy|euros?|dollars?|pounds?|cents?)\b)|"
    r"\b(?:free|no charge|kostenlos|gratis|gratuit\w*)\b|\d\s?%",
    "span": rf"\b{_NUMBER}(?:\s?(?:-|–|to|bis|a)\s?{_NUMBER})?(?:\s(?:working|business|calendar|full))?\s{_UNIT}\b|"
    r"\b(?:forever|lifetime|at once|immediately|instantly|real time)\b",
    "hour": r"\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?(?:am|pm|a\.m\.|p\.m\.|uhr)\b|"
    rf"\b{_DAY}\b|\b{_NUMBER}(?:\s(?:working|business))?\s{_UNIT}\b|\b{_MONTH}\b|\b(?:as soon as|when|after|before)\b",
    "phone": r"\+?\d[\d ()/-]{6,}\d",
    "mail": r"[\w.+-]+@[\w-]+\.\w",
    "count": r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|unlimited|zwei|drei|vier|dos|tres)\b",
}
_WANTED = {kind: re.compile(pattern) for kind, pattern in _WANTS.items()}
_HELD = {kind: re.compile(pattern) for kind, pattern in _HAS.items()}


def wanted(question: str) -> dict[str, str]:
    """The kinds of fact that a question wants, each with the words that ask for it; none for most questions."""
    plain = fold(question)
    return {kind: " ".join(found) for kind, pattern in _WANTED.items() if (found := pattern.findall(plain))}


def holds(text: str, kind: str) -> bool:
    """Whether a text has a fact of a kind."""
    return _HELD[kind].search(fold(text)) is not None
