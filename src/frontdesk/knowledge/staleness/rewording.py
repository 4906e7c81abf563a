"""Two statements of one thing in other words, brought to the same: "we add a late fee of £15", "the late fee is £20".
Pure.

What says of whom, when or on what condition an amount is, stays: whatever of it only one has, tells two things apart.
"""

import re
from functools import lru_cache

from frontdesk.knowledge.search.analyze import terms
from frontdesk.knowledge.staleness.carrying import bare, without_objects
from frontdesk.knowledge.staleness.each_time import ANYONE, Price, without_each

_ONCE = re.compile(
    r"\b(?:was|were|used to|formerly|previously|should have|would have|war|früher|kostete|betrug|était|étaient|"
    r"coûtait|era|eran|costaba|erano|costava|eram|custava|kostte)\b",
    re.IGNORECASE,
)
_ON_CONDITION = re.compile(
    r"\b(?:we buy|we pay|wir kaufen|nous achetons|compramos|if|unless|except|only|instead|otherwise|when|while|until|"
    r"till|before|after|once you|during|over|under|above|below|wenn|falls|außer|nur|sonst|bis|vor|nach|während|über|"
    r"unter|sauf|seulement|quand|lorsque|avant|après|jusqu|pendant|sólo|solo|salvo|cuando|antes|después|tras|hasta|"
    r"durante|quando|prima|dopo|fino|só|depois|após|até|als|tenzij|alleen|voor|na|tot|boven|onder)\b",
    re.IGNORECASE,
)
_IF = {
    "fr": re.compile(r"\b(?:si\b|s['’]ils?\b)", re.I),
    "es": re.compile(r"\bsi\b", re.I),
    "it": re.compile(r"\bse\b", re.I),
}
"""Words of a condition that are another thing in the next language: "si paga", "se paga"."""
_IF["pt"] = re.compile(r"\bse (?!paga|cobra|aceita)", re.I)
_UP_TO = re.compile(r"\b(?:up to|bis zu|jusqu['’]à|hasta|fino al?|até|tot)\s(?=\d+\s?(?:%|percent|prozent))", re.I)
_SAVED = re.compile(
    r"\bsaves?\s(?:[€$£]|\d+(?:[.,]\d+)?\s?(?:[€$£]|EUR|USD|GBP))|(?:[€$£]\s?\d+(?:[.,]\d+)*|\d\s?(?:[€$£]|EUR|"
    r"euros?|USD|dollars?|GBP|pounds?))\s"
    r"(?:off|cheaper|less|back|discount|rabatt|günstiger|weniger|de réduction|de remise|de descuento|menos|di sconto|"
    r"de desconto|korting)\b",
    re.IGNORECASE,
)
"""So much less is no price."""
_FOR_WHOM = re.compile(
    r"\b(?:for|für|pour|para|per|voor)\s+(?:(?:all|our|your|the|alle|unsere|nos|les|nuestros|los|i|os|onze|"
    r"de)\s+)*(?:new |existing |other |registered )?(?P<whom>customers?|guests?|users?|visitors?|members?|people|"
    r"persons?|clients?|kunden|gäste|mitglieder|personen|membres|personnes|clientes|socios|personas|clienti|soci|"
    r"ospiti|sócios|klanten|leden|gasten)\b",
    re.IGNORECASE,
)
_LATE = re.compile(
    r"\b(?:late|overdue|reminder|penalty|fine|mahn\w*|verzug\w*|verspät\w*|säumnis\w*|retard|relance|pénalité|rappel|"
    r"demora|mora|recargo|retraso|multa|ritardo|sollecito|atraso|aanmaning\w*|boete|te laat)\b",
    re.IGNORECASE,
)
_IF_LATE = re.compile(
    r"\b(?:if|when|wenn|falls|si|se|als) (?:(?:your|the|an?|any) (?:payment|invoice|bill|rent) (?:is|comes|arrives) "
    r"(?:late|overdue)|you (?:pay|are) late|(?:ihre |die |eine )?(?:zahlung|rechnung) verspätet (?:ist|kommt|"
    r"eingeht)|"
    r"sie (?:zu spät|verspätet) (?:be)?zahlen|vous payez en retard|(?:usted )?paga (?:con retraso|tarde)|"
    r"si paga in ritardo|pagar com atraso|u te laat betaalt)\b",
    re.IGNORECASE,
)
_JOINING = re.compile(
    r"\b(?:joining|registration|enrol(?:l)?ment|sign-?up|aufnahme\w*|anmelde\w*|adhésion|inscription|inscripción|"
    r"iscrizione|inscrição|inschrij\w+)\b",
    re.IGNORECASE,
)
_NEW = re.compile(
    r"\b(?:(?:for|für|pour|para|per|voor) )?(?:(?:all|our|alle|les|los|i|os) )?(?:new (?:members?|customers?|"
    r"clients?)|"
    r"neue (?:mitglieder|kunden)|nouveaux (?:membres|clients)|nuevos (?:socios|clientes)|nuovi (?:soci|clienti)|"
    r"novos (?:sócios|clientes)|nieuwe (?:leden|klanten))\b",
    re.IGNORECASE,
)
"""Who pays for joining is new."""
_AFTER_DAYS = re.compile(
    r"\b(?:after|nach|après|tras|después de|dopo|após|depois de|na)\s\d+\s(?:days?|weeks?|tagen?|wochen?|jours?|"
    r"semaines?|días|semanas?|giorni|settiman[ae]|dias|dagen|weken)\b,?",
    re.IGNORECASE,
)
"""When something that is late begins to cost, which belongs to its being late."""
_SHOWN = re.compile(
    r"\b(?:with|on showing|when you show|on presentation of|mit|gegen vorlage|sur présentation d['’e]|avec|con|"
    r"presentando|com|met|op vertoon van)\s?(?:(?:an?|your|their|eine[mrs]?|ihrem|une?|leur|un|una|su|uma|"
    r"een)\s)?(?P<kind>(?:[^\W\d_]+\s)?)(?:id card|id|cards?|proof|ausweis|karte|nachweis|carte|justificatif|carné|"
    r"carnet|tarjeta|tessera|cartão|pas|kaart)\b(?:\s(?P<behind>valid[eoa]|válid[oa]|d['’]étudiant))?",
    re.IGNORECASE,
)
"""By what one shows that one is who pays so much: "students ... with a valid card"."""
_VALID = frozenset(
    ["valid", "current", "gültige", "gültigem", "gültigen", "gültiger", "valide", "geldig", "geldige", "photo"]
)
_FREE = re.compile(
    r"\b(?:(?:at|for|with) no (?:extra |additional )?(?:cost|charge)|(?:(?<!feel )(?:at |for )?free of charge)|"
    r"(?<!feel )(?:for )?free(?=\s*(?:[.!]|$|to use\b|for (?!\d)|on\b|with\b))|kostenlos|kostenfrei|gratis|umsonst|"
    r"gratuit(?:e?s?|[oa]s?|[ie])|grátis)(?![\w-])",
    re.IGNORECASE,
)
_FREE_OF = re.compile(r"(?:we offer|we provide|enjoy)?\s*free\s(?=[a-z])", re.IGNORECASE)
_GLUED = re.compile(r"[-–]\s?$")
_FIGURE = re.compile(r"\d")
_AGE = re.compile(
    r"\b(?:minimum age(?P<whom> for [^\W\d_]+)? (?:is|of)|minimum age:|(?:must|have to|need to) be (?:at least |"
    r"over )?|be at least|mindestalter (?:beträgt|ist|liegt bei|von)|mindestalter:|mindestens|"
    r"[âa]ge minimum (?:est de|est|:)|au moins|edad mínima (?:es de|es|:)|al menos|età minima (?:è di|è|:)|almeno|"
    r"idade mínima (?:é de|é|:)|pelo menos|minimumleeftijd (?:is|van|:)|"
    r"minstens)\s*(?P<age>\d\d)(?:\s(?P<years>years?(?: old| of age)?|jahren?(?: alt)?|ans|años|anni|anos|"
    r"jaar(?: oud)?)(?!\w)|(?:\s(?:or (?:older|over|above)))?(?=\s*(?:$|[.,;!?)](?!\d)|(?:to|and|for|when|on|in|at|"
    r"um|"
    r"zum|für|pour|para|per|om|voor)\b)))",
    re.IGNORECASE,
)
"""From what age on: "you must be at least 21 to rent"."""
_OF_AGE = re.compile(r"age\b|alter\b|[âa]ge|edad|età|idade|leeftijd|be\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_MOST_APART = 2.0
"""Times one price may be another where only one says that it is of a month: a hire and a sale are more apart."""
_SIGN = re.compile(r"[€$£]|\b(?:EUR|USD|GBP|CHF)\b", re.IGNORECASE)
_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£"}
_INCLUDED = re.compile(
    r"\s(?P<is>is|are|ist|sind|est|sont|está|están|è|sono|está|estão|zijn)\s(?:always\s|immer\s)?(?:included|inbegriffen|"
    r"inklusive|"
    r"incluid[oa]s?|inclus[oaie]?s?|incluse[s]?|compris(?:es|e)?|incluíd[oa]s?|inbegrepen)(?=\s*[.!]?\s*$)",
    re.IGNORECASE,
)
_EXTRA = re.compile(
    r"\b(?:extra|on top|additional|zusätzlich|aufpreis|en supplément|de plus|aparte|adicional|in più|supplementari?|"
    r"bovenop)\b",
    re.IGNORECASE,
)
"""What is paid beside the price is not included in it."""
_LONG = frozenset(("night", "w", "mon", "y"))


@lru_cache(maxsize=2048)
def is_once(text: str) -> bool:
    """Whether a sentence tells what was, which is no more."""
    return bool(_ONCE.search(text))


@lru_cache(maxsize=2048)
def is_saved(text: str) -> bool:
    """Whether a sentence tells how much less something costs."""
    return bool(_SAVED.search(text))


@lru_cache(maxsize=2048)
def is_at_best(text: str) -> bool:
    """Whether a sentence tells up to how many percent, of which no single thing need have any."""
    return bool(_UP_TO.search(text))


@lru_cache(maxsize=2048)
def calls_free(text: str) -> bool:
    """Whether a sentence without a figure says that something costs nothing."""
    return not _FIGURE.search(text) and (_free(text, "€") != text or _INCLUDED.search(text) is not None)


@lru_cache(maxsize=2048)
def tells_age(text: str) -> bool:
    """Whether a sentence tells from what age on something may be done."""
    return _aged(text) != text


def reworded(one: str, other: str, language: str) -> tuple[str, str] | None:
    """Two texts in the same words where they are of one thing; None where what they say besides tells them apart."""
    here, there = _in_money(one, other), _in_money(other, one)
    here, there = _aged(_without_case(here, there)), _aged(_without_case(there, here))
    here, mine = without_each(here, language)
    there, theirs = without_each(there, language)
    if len(mine) != len(theirs) or _cases(here, language) != _cases(there, language):
        return None
    for a, b in zip(mine, theirs, strict=True):
        here, named = _without_each_named(here, there, b, a, language)
        there, named_there = _without_each_named(there, here, a, b, language)
        if not (named or named_there or _are_alike(a, b)):
            return None
    hired = any(price.is_time for price in (*mine, *theirs))
    here, there = bare(here, language, hired=hired), bare(there, language, hired=hired)
    return _without_objects(here, there), _without_objects(there, here)


def _in_money(text: str, than: str) -> str:
    """What costs nothing, with a price of nothing where the other has one."""
    sign = _SIGN.search(than)
    if sign is None or _FIGURE.search(text):
        return text
    named = _SIGNS.get(sign.group().upper(), sign.group())
    return _INCLUDED.sub(rf" \g<is> {named}0", text) if _EXTRA.search(than) else _free(text, named)


def _free(text: str, sign: str) -> str:
    if found := _FREE_OF.match(text):
        return f"{text[found.end() :].rstrip(' .!')} {sign}0"
    return _FREE.sub(
        lambda found: found.group() if _GLUED.search(text, 0, found.start()) else f"{sign}0", text, count=1
    )


def _without_case(text: str, than: str) -> str:
    """A text without that it is of who shows a card, and without when something late begins to cost, where only it says
    so."""
    if _LATE.search(text) and _LATE.search(than):
        text = _IF_LATE.sub(" late ", text) if not _IF_LATE.search(than) else text
        text = _AFTER_DAYS.sub(" ", text) if not _AFTER_DAYS.search(than) else text
    if _JOINING.search(text) and _JOINING.search(than) and not _NEW.search(than):
        text = _NEW.sub(" ", text)
    shown = _SHOWN.search(text)
    if shown and not _SHOWN.search(than):
        kind, rest = shown["kind"].strip().lower(), f"{text[: shown.start()]} {text[shown.end() :]}"
        if not kind or kind in _VALID or set(terms(kind)) <= set(terms(rest)):
            return rest
    return text


def _cases(text: str, language: str) -> list[str]:
    """What a text says of on what condition, when or for whom an amount is."""
    text = text.lower()
    conditions = [*_ON_CONDITION.findall(text), *(_IF[language].findall(text) if language in _IF else ())]
    conditions += _UP_TO.findall(text)
    return sorted([*conditions, *(found["whom"] for found in _FOR_WHOM.finditer(text))])


def _aged(text: str) -> str:
    """A text with the least age that it tells as an amount."""

    def take(found: re.Match[str]) -> str:
        is_age = found["years"] or _OF_AGE.search(found.group())
        return f" age{found['whom'] or ''} {found['age']} years " if is_age else found.group()

    return _AGE.sub(take, text)


def _without_each_named(text: str, than: str, of_other: Price, own: Price, language: str) -> tuple[str, bool]:
    """A text without the name of each thing for which the other one's price is, where its own is for each of those it
    names ("we iron shirts for £2 each", "£3 a shirt"), and whether that is so."""
    if own.each or not of_other.each or of_other.is_time or of_other.each in terms(than, language):
        return text, False
    kept = _WORD.sub(lambda found: "" if terms(found.group(), language) == [of_other.each] else found.group(), text)
    return kept, kept != text


def _are_alike(one: Price, other: Price) -> bool:
    """Whether two prices may be of one kind: a price a day and one a week are two."""
    if not (one.value and other.value):
        return all(price.is_time or not price.each or price.each in ANYONE for price in (one, other))
    near = max(one.value, other.value) <= _MOST_APART * min(one.value, other.value)
    if one.each != other.each:
        return near and not (one.each and other.each) and (one.each or other.each) in _LONG
    return one.more == other.more or near


def _without_objects(text: str, than: str) -> str:
    """A text without things in general to which anything is done, where the other names none."""
    return without_objects(text) if without_objects(than) == than else text
