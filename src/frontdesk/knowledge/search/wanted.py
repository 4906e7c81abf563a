"""What kind of fact a question wants (a price, a time span, an hour, a number to ring), and whether a text has one."""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.asking_age import ASKS_AGE, ASKS_AGE_ALONE, TOLD_AGE
from frontdesk.knowledge.search.asking_age import WORDS as AGE_WORDS
from frontdesk.knowledge.search.asking_cards import TOLD as TOLD_CARDS
from frontdesk.knowledge.search.asking_cards import asks_card, tells_card
from frontdesk.knowledge.search.asking_hours import asks_hours, names_holidays, says_open
from frontdesk.knowledge.search.asking_sums import ASKS_SUM
from frontdesk.knowledge.search.asking_where import asks_address
from frontdesk.knowledge.search.late_pattern import LatePattern
from frontdesk.knowledge.search.postal import tells_address

# What "how much" asks of a thing that is no price: "how much does it weigh", "how much is left".
_MEASURED = (
    r"(?!(?<=is|re) (?:already |still )?(?:included|left|allowed|enough|needed|recommended|known|too much)\b|"
    r"(?<=es|do|ll|ld)(?![^?.!]*\b(?:pay|cost|charge|spend|owe|be|want|set)\b)[^?.!]*\b(?:weigh|hold|carry|lift|eat|"
    r"drink|"
    r"feed|rain|snow|grow|shrink|sleep|know|hurt|matter|bring|pack|use|consume|produce|emit|store|fit|load|water|train|"
    r"exercise|study|practi[cs]e|walk|differ|vary|remember|reduce|improve|lose|gain)\b)"
)
_WANTS = {
    "money": rf"\bhow much (?:is|are|does|do|will|would|to)\b{_MEASURED}|"
    r"\bhow expensive\b|\b(?:costs?|prices?|pricing|fees?|postage|"
    r"surcharges?|deposit|kostet|kosten|preise?|gebuhr\w*|cuesta|cuestan|precios?|coste|tarifas?|coute|coutent|prix|"
    r"tarifs?|quanto costa|prezz[oi]|tariffe|custa|precos?|kost|prijs|prijzen)\b|"
    rf"多少[钱錢]|价格|價格|いくら(?!で)|料金|値段|{ASKS_SUM}",
    "span": r"\bhow (?:long|soon|fast|quickly|early|often|many (?:days|hours|weeks|months|years|minutes))\b|"
    r"\b(?:until when|deadline|expires?|expiry|valid|warranty|guarantee|wie lange|wie schnell|gultig|plazo|"
    r"cuanto (?:tiempo|tarda)|combien de temps|delai|quanto tempo|hoe lang)\b|"
    r"多久|多[长長][时時][间間]|(?:どの|どれ)[くぐ]らい|何(?:日|分|時間|か月|週間)",
    "hour": r"\b(?:when|what time|opening hours|hours|open|opens|close|closes|closed|wann|offnungszeiten|geoffnet|"
    r"cuando|horario|horarios|abierto|abren|a que hora|quand|horaires|ouvert\w*|heures|quando|orari|aperto|wanneer)\b|"
    r"[几幾][点點]|什[么麼][时時]候|何時(?!間)|[営营營][业業][时時][间間]",
    "phone": r"\b(?:(?:tele)?phone(?: (?:numbers?|nr|no))?|telefon\w*|telefono|hotline|(?:call|ring) you|numero)\b",
    "mail": r"\b(?:e-?mail(?: address(?:es)?)?|mail address|correo)\b",
    "count": r"\b(?:how many|wie viele?|cuant[oa]s|combien|quant[ie]|hoeveel)\b",
}
_UNIT = (
    r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|sekunden?|minuten?|stunden?|tage?n?|wochen?|"
    r"monate?n?|jahre?n?|segundos?|minutos?|horas?|dias?|semanas?|mes(?:es)?|anos?|secondes?|heures?|jours?|"
    r"semaines?|mois|ans?|giorn[oi]|or[ae]|settiman[ae]|mesi|ann[oi]|dagen|uur|weken|maanden|jaar|"
    r"minut(?:er|ter|y)|timm(?:e|ar)|timer?|dag(?:ar|er)?|dage|dygn|døgn|veck(?:a|or)|uge[rn]?|uker?|"
    r"manad(?:er)?|maneder?|"
    r"godzin[aye]?|dni|dzien|dnia|tygodni(?:e|a|u)?|tydzien|miesiac[ae]?|miesiecy|lata?|"
    r"минут[аы]?|час(?:а|ов)?|день|дн(?:я|ей)|сут(?:ки|ок)|недел[яиь]|месяц(?:а|ев)?|года?|лет)"
)
_NUMBER = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half an|an|einem|zwei|drei|dos|tres|deux|trois)"
)
_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|"
    r"lunes|martes|miercoles|jueves|viernes|sabado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"lunedi|martedi|mercoledi|giovedi|venerdi|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|"
    r"(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|lun|jeu|ven|sam|jue|vie|gio|sab)\.?(?=\s?[-–—:&,/]|\s\d|\sto\s)|"
    r"(?:mo|di|mi|do|fr|sa|so|mar|mer|dim|ma|wo|vr|za|zo|lu|gi|l(?=\s?[-–—a]\s?[vsd]\b))\.?(?=\s?[-–—:]))s?"
)
_MONTH = r"(?:january|february|march|april|june|july|august|september|october|november|december)"
_HAS = {
    "money": r"[€$£¥₹]\s?\d|\d\s?(?:[€$£¥₹]|(?:eur|usd|gbp|chf|sek|nok|dkk|pln|jpy|euros?|dollars?|pounds?|cents?)\b)|"
    r"\b(?:free|no charge|kostenlos|gratis|gratuit\w*)\b|\d\s?%|\d\s?[元円块塊]|\d\s?(?:zł|kr|kronor|kroner|"
    r"руб\w*|บาท)(?!\w)|免[费費]|無料",
    "span": rf"\b{_NUMBER}(?:\s?(?:-|–|to|bis|a)\s?{_NUMBER})?(?:\s(?:working|business|calendar|full))?\s{_UNIT}\b|"
    r"\b(?:forever|lifetime|at once|immediately|instantly|real time)\b|"
    r"[\d一二三四五六七八九十]\s?(?:[个個]?(?:小[时時]|月|星期)|分|時間|[かヶケ]月|[天日周週年])|"
    r"\d\s?(?:วัน|ชั่วโมง|นาที|สัปดาห์|เดือน|ปี)",
    "hour": r"\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?(?:am|pm|a\.m\.|p\.m\.|uhr)\b|"
    rf"\b{_DAY}\b|\b{_NUMBER}(?:\s(?:working|business))?\s{_UNIT}\b|\b{_MONTH}\b|\b(?:as soon as|when|after|before)\b|"
    r"\d\s?[時点點]",
    "phone": r"\+?\d[\d ()/-]{6,}\d",
    "mail": r"\w@[\w-]+\.\w",
    "count": r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|unlimited|zwei|drei|vier|dos|tres)\b",
}
# Facts that are asked for in other words than they are written in ("opening hours": "Monday to Friday 9:00–18:00"),
# and that few passages have: what asks for them, and what they look like. Passages are looked up by them, too.
_TIME = (
    r"\b\d{1,2}(?:[:.]\d{2}|\s?(?:am|pm|a\.m\.|p\.m\.|uhr|h)\b|\s?(?:to|bis|-|–|a)\s?\d{1,2}\b"
    rf"(?!\s(?:(?:working|business)\s)?{_UNIT}\b)|\s?(?:tot|-|–)\s?\d{{1,2}} ?uur\b)"
)
_DAYS = (
    rf"(?:\b{_DAY}|\b(?:daily|every day|all week|weekdays?|weekends?|taglich|werktags|tous les jours|todos los dias|"
    r"tutti i giorni|dagelijks)\b)"
)
# Not what somebody has done with a number or address of their own, and no thing that is called so.
_OURS = r"^(?!.*\b(?:my|change|update|edit|verify|confirm|wrong|forgot\w*|remove|newsletter)\b).*"
_LOOKED_UP = {
    "hour": (
        r"(?<!many )\b(?:opening|business|office|store|shop)[ -](?:hours|times)\b|\b(?:what|your|the) hours\b|"
        r"\b(?:are you|is (?:the|your)|(?:when|until when|till when|how late|how long|what time) (?:are|is|do|does) "
        r"(?:you|the|your|(?!an?\b|my\b|it\b|this\b|that\b|i\b)[\w'-]+)|what time)\b"
        r"[^?.!]{0,30}\b(?:open|closed|closing|close(?! (?:by|to|enough)\b))\b"
        r"(?!\s(?:an?|my|the|your|our|this|it|to|source|plan|access|minded|ended)\b)|^(?:opening hours|hours)$|"
        r"\boffnungszeiten\b|\bgeoffnet\b|\bhorarios?\b|\bhoraires\b|\bopeningstijden\b|"
        r"\borario?(?: di apertura)?\b",
        rf"{_DAYS}[^.\n]{{0,60}}?{_TIME}|{_TIME}[^.\n]{{0,40}}?{_DAYS}|\bopen (?:daily|every day|24)",
    ),
    "phone": (
        _OURS + r"(?P<asks>\b(?:tele)?phone (?:numbers?|nr|no)\b|"
        r"\b(?:your|the|by|per|on the|over the) (?:tele)?phone\b(?! (?:cases?|screens?|plans?|covers?|holders?)\b)|"
        # "What's your number?", but of no order, account or room.
        r"\b(?:what(?:'?s| is| are)|whats|give me|have|tell me|which is|is there) (?:your|ur|the|a) "
        r"(?:contact )?numbers?(?: (?:please|to (?:call|ring|phone)(?: you)?))*(?= ?(?:$|[.!?,;]))|"
        r"\b(?:wie (?:ist|lautet) (?:ihre|eure|deine) nummer|cual es (?:su|tu|vuestro) numero|"
        r"quel est votre numero|qual (?:e|'e) (?:il (?:vostro|suo) numero|o (?:seu|vosso) numero)|"
        r"wat is (?:jullie|uw|je) nummer)$|"
        r"\b(?:call|ring|phone) (?:you|someone|somebody|the)\b|^(?:do you have a )?(?:tele)?phone$|\bhotline\b|"
        r"\btelefon(?:o|nummer|isch)?\b|\btelephone\b|\bnumero de (?:telephone|contacto)\b|\btelefoonnummer\b)",
        r"(?:\+|\b0)\d(?:[ ()/-]{0,2}\d){6,13}(?!\d)|(?:\b1-)?(?:\(\d{3}\) ?|\b\d{3}[-.])\d{3}[-.]\d{4}\b",
    ),
    "mail": (
        _OURS + r"(?P<asks>\b(?:your|the|an|what|which|support|contact) (?:e-?mail|mail)(?: address(?:es)?)?\b|"
        r"\b(?:e-?mail|write to|mail) you\b|\bby e-?mail\b|\band e-?mail\b|^e-?mail(?: address)?$|"
        r"\bcorreo\b|\bcourriel\b)",
        _HAS["mail"],
    ),
    "age": (ASKS_AGE, TOLD_AGE),
}
NO_PHONE = re.compile(
    r"\b(?:order|account|isbn|iban|ean|sku|tracking|reference|invoice|customer|serial|vat|tax|population|patent|"
    r"(?:artikel|bestell|rechnungs|kunden|serien|vertrags|auftrags)(?:nummer|nr))\b[^.\n]{0,24}$"
)
"""What stands before a number that nobody can ring."""
_WANTED = {kind: LatePattern(pattern) for kind, pattern in _WANTS.items()}
_HELD = {kind: LatePattern(pattern) for kind, pattern in _HAS.items()}
# Of "when is the shop in Cork open", the words that ask for the fact.
_ASKING = re.compile(
    r"\b(?:opening|business|office|hours|times?|late|open|closed?|(?:tele)?phone|numbers?|nr|no|call|ring|numero|"
    r"nummer|"
    r"hotline|e-?mail|mail|address(?:es)?|correo|geoffnet|offnungszeiten|telefon\w*|horarios?|horaires|"
    rf"openingstijden|orario?|apertura|{AGE_WORDS})\b"
)
_ASKED = {kind: re.compile(asked) for kind, (asked, _) in _LOOKED_UP.items()}
_TOLD = {kind: LatePattern(told) for kind, (_, told) in _LOOKED_UP.items()} | {"card": LatePattern(TOLD_CARDS)}
_ASKS_ALONE = {"hour": asks_hours, "card": asks_card}
"""Kinds that a question may ask for and nothing else, so that all its words ask for them."""

ADDRESS = "\N{SECTION SIGN}address"
"""The term of a street address. Who asks for one is told it only by what has one: that a company keeps customers'
addresses is no answer."""
HOURS = "\N{SECTION SIGN}hour"
"""The term of opening hours."""
AGE = "\N{SECTION SIGN}age"
"""The term of an age from which on something is allowed: it is asked of a thing, not of the company."""


def wanted(question: str) -> dict[str, str]:
    """The kinds of fact that a question wants, each with the words that ask for it; none for most questions."""
    plain = fold(question)
    return {kind: " ".join(found) for kind, pattern in _WANTED.items() if (found := pattern.findall(plain))}


def holds(text: str, kind: str) -> bool:
    """Whether a text has a fact of a kind."""
    return _HELD[kind].search(fold(text)) is not None


@lru_cache(maxsize=256)
def asked_facts(question: str) -> Mapping[str, str]:
    """The terms of facts that a question is looked up by (`told_facts`), each with the words that ask for it."""
    plain = fold(question).strip(" ?.!¿¡？。！")
    found = {kind: pattern.search(plain) for kind, pattern in _ASKED.items()}
    asking = {kind: match.groupdict().get("asks") or match[0] for kind, match in found.items() if match}
    found_by = {_term(kind): " ".join(_ASKING.findall(words)) for kind, words in asking.items()}
    # A line of hours tells of each day, one of cards of all ways to ask for them.
    found_by |= {_term(kind): plain for kind, asks in _ASKS_ALONE.items() if asks(plain)}
    if "mail" not in asking and (words := asks_address(plain)) is not None:
        found_by[ADDRESS] = words
    return MappingProxyType(found_by)


@lru_cache(maxsize=2048)
def told_facts(text: str) -> tuple[str, ...]:
    """The terms of the facts that a passage holds: opening hours, a phone number, an e-mail or a street address.

    No text has such terms, so they are no words of it.
    """
    plain = fold(text)
    told = [_term(kind) for kind, pattern in _TOLD.items() if any(_is(kind, m) for m in pattern.finditer(plain))]
    return (*told, ADDRESS) if tells_address(text) else tuple(told)


def asks_alone(question: str) -> set[str]:
    """The terms of those facts that a question asks for and nothing beside them."""
    plain = fold(question).strip(" ?.!¿¡？。！")
    return {_term(kind) for kind, asks in _ASKS_ALONE.items() if asks(plain)}


def tells_alone(question: str, text: str, above: str = "") -> bool:
    """Whether a text, below some headings, tells all that a question asks for, which is a fact and nothing beside it.

    Hours are told of being open only where they are called so, those of holidays where these are named, and cards only
    where one pays with them.
    """
    plain = fold(question).strip(" ?.!¿¡？。！")
    asked = {AGE} if ASKS_AGE_ALONE.fullmatch(plain) else asks_alone(question)
    if not asked or not asked <= {*told_facts(text)}:
        return False
    told, heading = fold(text), fold(above)
    if _term("card") in asked and not tells_card(told, heading):
        return False
    if HOURS not in asked:
        return True
    return says_open(told, heading) and (names_holidays(told) or not names_holidays(fold(question)))


def _is(kind: str, found: re.Match[str]) -> bool:
    return kind != "phone" or not NO_PHONE.search(found.string, 0, found.start())


def _term(kind: str) -> str:
    return f"\N{SECTION SIGN}{kind}"
