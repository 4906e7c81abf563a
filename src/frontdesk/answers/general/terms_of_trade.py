"""Whether a sentence sets terms of trade, which nobody but a company sets: a price, a deposit, a notice period.

Told by what they are of ("the deposit", "no fee is charged"), whatever the words. What is so usually, in a country, by
law or in some year is no company's, nor is what a word means ("A deposit is money that ...").
"""

import re
from collections.abc import Set

from frontdesk.answers.facts import names, numbers
from frontdesk.answers.general.own_prices import tells_hour
from frontdesk.answers.general.trade_words import ANYWHERE, OF_OTHER_THINGS, SET, TERM, WHOM, YOU_MAY
from frontdesk.knowledge.products.units import currency_in
from frontdesk.knowledge.search.analyze import content_terms, fold
from frontdesk.knowledge.search.late_pattern import LatePattern
from frontdesk.knowledge.search.wanted import holds
from frontdesk.knowledge.search.words import language_of

_THE = (
    r"(?:the|this|that|your|der|die|das|dem|den|des|diese[rsmn]?|ihre?[nmrs]?|el|la|los|las|su|sus|le|les|"
    r"votre|vos|il|lo|i|gli|"
    r"os|as|o|a|het|de|uw|je|jullie|any|each|every|all|alle|jede[rsmn]?|toda?s?|tous|toutes) (?:the |los |las |"
    r"les |die )?|"
    r"(?:l|all|dell)'"
)
_BEGIN = r"^(?:[-*•\d.) ]+)?(?:[^,:]{2,40}[,:] )?"
_IS_THE_TERM = LatePattern(
    rf"{_BEGIN}(?:{_THE})(?:[\w'-]+ ){{0,2}}(?P<term>{TERM})(?= |:|$)(?P<of> (?:of|for|von|fur|de|d'|des|di|da|van) )?"
)
_IS_A_TERM = LatePattern(rf"{_BEGIN}(?:[\w'-]+ ){{0,2}}(?P<term>{TERM})(?= |:|$)")
_EXAMPLE = re.compile(
    r"(?=.*\d ?(?:%|percent|per cent|prozent|por ciento|pour cent))(?=.*\b(?:loan|mortgage|savings|kredit|darlehen|"
    r"hypothek|prestamo|hipoteca|pret|emprunt|mutuo|prestito|emprestimo|lening|hypotheek)\b)(?=.*\b(?:an?|ein\w*|un|"
    r"une|een|um) (?:\w+ )?(?:loan|mortgage|savings|kredit|darlehen|hypothek|prestamo|hipoteca|pret|emprunt|mutuo|"
    r"prestito|emprestimo|lening|hypotheek)\b)"
)
"""Reckons with some loan and its interest."""
_DONE_BY = re.compile(
    r"\b(?:granted|given|taken|offered|asked|required|needed|necessary|accepted|allowed|charged|possible) "
    r"(?:by|to|with|through|via|from|as|into|in order|when|for (?:each|every|all|any|an?|the) (?:user|account|device|"
    r"file|request|call|process|program|server|site|website|network))\b(?! (?:card|cash|cheque|check|invoice|you\b))"
)
_UNTIL = re.compile(
    r"\b(?:from|until|till|ab|bis|hasta|desde|jusqu'a|a partir de|fino|dalle|ate|vanaf|tot) (?:las? |le )?\d|24/7|"
    r"\b(?:round the clock|any ?time|at night|on (?:\w+days?|weekends)|midnight)\b"
)
_SECRET = re.compile(
    r"\b(?i:passwords?|codes?|pin|passwort|kennwort|contraseña|mot de passe|senha|wachtwoord)"
    r"(?i: is| lautet| ist| est| es| è| é)?:? [\"'“„«]?(?=[^\s]*[\dA-Z])[^\s]{4,}"
)
_NONE = LatePattern(
    rf"\b(?:no|without(?: an?| any)?|zero|kein\w*|ohne|ningun\w*|sin|aucune?|sans|nessun\w*|senza|nenhum\w*|"
    rf"sem|geen|zonder) "
    rf"(?:[\w-]+ )?{TERM}\b|\b(?:pays?|costs?|owes?) nothing\b|\bhidden (?:fees|costs)\b|"
    rf"\bdo(?:es)? not (?:cost|pay) anything\b|"
    rf"(?:\b(?:not|don't|doesn't|didn't)|n't) (?:need|require|charge|have to pay|pay)(?: an?| any|"
    rf" the)? (?:[\w-]+ )?{TERM}\b|"
    rf"\bno se (?:necesita|requiere|cobra|exige|pide)n?(?: \w+)? {TERM}\b|\b(?:pas de|pas d') ?{TERM}\b|"
    rf"\bnon (?:serve|servono|e richiest\w|si paga|si pagano)(?: \w+)? {TERM}\b|\bnao (?:e preciso|precisa de|"
    rf"ha)(?: \w+)? {TERM}\b"
)
_OF_OURS = re.compile(
    r"\bof (?:the|your|each|every|this)\b|\bfor (?:the|your|each|this|new|all)\b|\b(?:von|fur|der|des) (?:die|"
    r"der|das|den|dem|ihre)\b|"
    r"\b(?:del?|du|des|della|do|da|van de|van het) "
)
_OF_NONE = LatePattern(
    r"\w{3,6}days?|january|february|march|april|may|june|july|august|september|october|november|december|eur|"
    r"gbp|usd|chf|"
    r"am|pm|cctv|id|vip|pin|faq|gps|\w*\d\w*"
)
"""Names in capitals that place nothing elsewhere."""
_MIXED = re.compile(r"\b[a-z]+[A-Z]\w*")
_PUBLIC = re.compile(
    r"\b(?:law|laws|legal\w*|statutory|government|minimum wage|tax(?:es)?|vat|court|parliament|economy|inflation|"
    r"countr(?:y|ies)|centur(?:y|ies)|national|federal|world|average|gesetz\w*|mindestlohn|steuer\w*|staat\w*|"
    r"jahrhundert|durchschnitt\w*|"
    r"ley|leyes|salario minimo|impuestos?|iva|pais(?:es)?|siglo|promedio|de media|loi|lois|smic|salaire|"
    r"impots?|tva|pays|siecle|en moyenne|prix moyen|"
    r"legge|imposte|secolo|lei|impostos|seculo|wet|belasting\w*|btw|eeuw|gemiddeld\w*|in media|em media)\b"
)
HEDGED = re.compile(
    r"\b(?:usual\w*|typical\w*|general\w*|normal\w*|often|sometimes|average|about|around|roughly|approximately|"
    r"between|might|could|"
    r"would|should|can vary|say|suppose|if|e\.g|for example|vary|varies|depend\w*|etwa|rund(?! um die uhr)|"
    r"ungefahr|zwischen|wenn|falls|sollten?|meist\w*|"
    r"oft|normalmente|suele\w*|unos|unas|entre|aproximadamente|depende\w*|environ|souvent|generalement|peut|"
    r"peuvent|circa|di solito|spesso|"
    r"geralmente|ongeveer|meestal|vaak|als|tussen)\b"
)
_PAST = re.compile(
    r"\b(?:was|were|had|began|ended|rose|fell|cost|war|waren|kostete|etait|etaient|coutait|era|eran|costaba|"
    r"costava|kostte)\b"
)
_YEAR = re.compile(r"\b(?:1\d{3}|20[01]\d)s?\b")
_MAY = re.compile(r"\b(?:can|may|konnen|kann|darf|durfen|puede[ns]?|peut|peuvent|puo|possono|pode|podem|mag|mogen)\b")
_MEANS = re.compile(
    r"\b(?:is|are|means?|ist|sind|bedeutet|es|son|significa|est|sont|signifie|e|sono|sao|betekent) (?:(?:an?|"
    r"the|money|what|how|eine?|der|die|das|un[ae]?|"
    r"el|la|le|il|lo|o|uma?|een|de|het|dinero|geld) )?(?:[\w-]+ ){1,3}(?:that|which|who|you|between|paid|der|"
    r"die|das|den|que|qui|che|dat|die|zwischen|entre|tra|tussen)\b"
)
_AN = re.compile(
    r"^(?:[-*•\d.) ]+)?(?:an?|eine?[nmrs]?|un|una|une|uma?|een|most|many|some|viele|manche|muchos|muchas|"
    r"beaucoup|molti)\b"
)
_ITEM = re.compile(
    r"(?:\b(?:the|der|die|das|el|la|le|il|lo|o|a|de|het) |^(?:[-*•\d.) ]+)?|\bl')"
    r"(?P<item>[\w-]+ (?:(?P<is>(?:is|has|measures) (?:only |just )?\d|(?:is|comes|"
    r"includes) (?=[^.]*\bfree\b))|[\w-]+))"
)
_CODE = re.compile(
    r"\b(?i:codes?|coupon|voucher|gutscheincode|rabattcode|código|codigo|codice|kortingscode)(?i: is| lautet|"
    r" est| es| è|:)? "
    r"[\"'“„«]?(?=[A-Z-]*\d)[A-Z][A-Z\d-]{3,}"
)
_A_TERM_SET = LatePattern(
    rf"^(?:an?|eine?|un[ae]?|uma?|een) {TERM} (?:is|ist|wird|est|es|e|sera|wordt) (?:[\w-]+ ){{0,2}}"
    r"(?:required|needed|necessary|charged|refunded|included|waived|notig|erforderlich|verlangt|erhoben|"
    r"inbegriffen|erstattet|exigee?|"
    r"demandee?|incluse?|necesari[oa]|obligatori[oa]|richiest[oa]|inclus[oa]|necessari[oa]|exigid[oa]|nodig|"
    r"verplicht|inbegrepen)\b"
)
_BY_NATURE = re.compile(r"\b(?:(?:set|given|made|formed|driven|caused|determined|governed) by|rises?|grows?) ")
"""Tells how such things come to be: "The price is set by supply and demand"."""
_BY_SOME = re.compile(r"\b(?:at|in|by|of|with) (?:some|many|most|certain|other|several) ")
_DOES = re.compile(
    r"(?:^| )(?:is|are|has|have|will|can|may|must|costs?|starts?|ends?|lasts?|runs?|covers?|takes?|begins?|"
    r"applies|apply|includes?|goes|go|"
    r"rises?|falls?|opens?|closes?|expires?|ist|sind|wird|werden|hat|kann|gilt|betragt|endet|beginnt|es|son|"
    r"esta|estan|tiene|se|puede|est|"
    r"sont|a|sera|peut|e|sono|viene|ha|puo|sao|tem|pode|wordt|heeft|kan|geldt|zijn)(?: |$)"
    r"(?!(?:.* )?(?:in|en|em|bei) [a-z]+ (?:hoch|teuer|niedrig|alt[oa]|car[oa]|high|low|eleve)\b)"
)
"""What a term does, right behind it: else it is a part of another thing's name, "the access point"."""
_SUM = re.compile(
    r"[=+×*/÷]|\b(?:plus|minus|times|divided|equals?|per ?cent of|mal|geteilt|ergibt|fois|egale|por ciento de|"
    r"igual|total|convert\w*)\b|% of"
)
_PENCE = re.compile(
    r"\b\d+ ?(?:p|pence|euros?|pounds?|dollars?|pfund)\b(?! of)|"
    r"\b(?:one|two|five|ten|ein|un|une|uno?|due|deux|dos|zwei) (?:pounds?|euros?|dollars?|cents?|pfund)\b(?! of)|"
    r"\b(?:costs?|for|is|only|just|single) (?:an? )?(?:single )?(?:pound|euro|dollar)\b(?! of)"
)
_RATE = re.compile(
    r"^(?:only |just |nur |solo |seulement |maar )?[^\w\s]?\d[\d.,]* ?(?:\w{1,7}|[^\w\s])? ?(?:a|an|per|each|"
    r"pro|im|je|par|por|al|ao|/) ?"
    r"(?:hour|day|night|week|month|year|person|item|unit|stunde|tag|nacht|woche|monat|jahr|stuck|heure|jour|"
    r"nuit|semaine|mois|an|hora|dia|"
    r"noche|semana|mes|ano|ora|giorno|notte|settimana|mese|anno|uur|dag|nacht|week|maand|jaar)[.!]?$"
)
_WEIGHS = re.compile(
    r"\b(?:weigh\w*|heavy|heavier|pounds? of|ounces?|kg|kilos?|lbs?|wieg\w*|schwer|pes[ao]\w*|pese\w*|flour|"
    r"butter|sugar|meat|mehl)\b"
)
_SUBJECT = re.compile(
    rf"{_BEGIN}(?:{_THE}|(?:you|customers|tenants)(?:'ll)? (?:(?:only|will|would|just|be) )*(?:pay|charged|"
    rf"save|get)\b|"
    r"(?!(?:it|this|that|these|those|es|das|cela|ca|eso|esto|i|we)\b)[\w-]+s "
    r"(?:is|are|costs?|kosten|sind|coutent|cuestan|costano|custam)\b)"
)


_LONGEST = 1_000
"""Characters of a sentence that are looked at; hardly any term is set behind so many."""


def sets_terms(sentence: str, priced: Set[str] = frozenset(), before: str = "", ours: Set[str] = frozenset()) -> bool:
    """Whether a sentence sets terms of trade. `priced` are the terms of what has a price in the company's pages,
    `before` is what was said before it: "The deposit" may be the one of which it is told what it is. `ours` are the
    names in the company's pages.
    """
    sentence = sentence[:_LONGEST]
    plain = " ".join(fold(sentence).replace("’", "'").split()).strip(" \"'*_–•“”«»")
    is_price = tells_price(sentence)
    if is_price and _names_item(plain, sentence, priced):
        return True
    if not plain or is_elsewhere(plain, sentence, ours) or OF_OTHER_THINGS.search(plain) or _EXAMPLE.search(plain):
        return False
    if _RATE.search(plain) or (_A_TERM_SET.search(plain) and not _BY_SOME.search(plain)) or _CODE.search(sentence):
        return True
    if not _AN.search(plain) and (WHOM.search(plain) or YOU_MAY.search(plain)):
        return True
    return not (_AN.search(plain) or HEDGED.search(plain)) and _is_set(plain, sentence, priced, before, is_price)


def _is_set(plain: str, sentence: str, priced: Set[str], before: str, is_price: bool) -> bool:
    """Whether an amount of anything is told, or a quantity or a condition of a term or of a priced thing."""
    if is_price and _SUBJECT.search(plain) and not _SUM.search(plain):
        return True
    told = is_price or bool(SET.search(plain)) or _has_quantity(plain, sentence)
    if (told or _MAY.search(plain)) and _names_item(plain, sentence, priced):
        return True
    if _NONE.search(plain):
        return True
    return _of_a_term(plain, before, told, is_price or _is_dealt(plain, sentence))


def _of_a_term(plain: str, before: str, told: bool, dealt: bool) -> bool:
    """Whether something is `told` of a term; of what other things are called, too, it must be `dealt` with it."""
    found = _IS_THE_TERM.search(plain)
    if found is None:
        other = _IS_A_TERM.search(plain)
        return other is not None and (dealt if _is_anywhere(other, plain) else told)
    if found["of"] and not (told and _OF_OURS.search(plain[found.start("of") :])):
        return False
    if _MEANS.search(plain) and not told:
        return False
    if _is_anywhere(found, plain):
        return dealt
    does = _DOES.match(plain, found.end()) is not None and _BY_NATURE.search(plain) is None
    return told or (does and not _was_explained(found[0], before))


def _is_anywhere(found: re.Match[str], plain: str) -> bool:
    """Whether a term is a word for other things, too; of the gate of a house and of a transistor alike."""
    return ANYWHERE.fullmatch(found["term"]) is not None


def _is_dealt(plain: str, sentence: str) -> bool:
    """Whether a sentence tells what is a matter between a house and its customers, and not what is done by itself or
    what a thing has: "by a password", "8 characters".
    """
    span = holds(sentence, "span") or tells_hour(sentence) or _UNTIL.search(plain) is not None
    return span or _SECRET.search(sentence) is not None or SET.search(_DONE_BY.sub(" ", plain)) is not None


def _was_explained(term: str, before: str) -> bool:
    """Whether it was said before what such a thing is: "A deposit is money that ..."."""
    noun = term.rsplit(maxsplit=1)[-1]
    return re.search(rf"\b(?:an?|eine?|un[ae]?|uma?|een) (?:[\w-]+ )?{re.escape(noun)}\b", fold(before)) is not None


def is_elsewhere(plain: str, sentence: str, ours: Set[str]) -> bool:
    """Whether a sentence names a place, a time or a maker that is none of the company's; no name is told in German."""
    if _PUBLIC.search(plain) or (_PAST.search(plain) and _YEAR.search(plain)):
        return True
    if language_of(sentence) == "de":
        return False
    found = {fold(name) for name in _MIXED.findall(sentence)} | names(sentence.strip(" \"'*_–•“”«»-"))
    return any(not _OF_NONE.fullmatch(name) and name not in ours for name in found)


def tells_price(sentence: str) -> bool:
    """Whether a sentence tells an amount of money."""
    plain = fold(sentence)
    if _WEIGHS.search(plain):
        return False
    return bool((currency_in(sentence) and numbers(plain)) or _PENCE.search(plain))


def _has_quantity(plain: str, sentence: str) -> bool:
    return bool(numbers(plain)) or holds(sentence, "span") or tells_hour(sentence)


def _names_item(plain: str, sentence: str, priced: Set[str]) -> bool:
    """Whether a sentence speaks of what the company's pages price, by more than one word: "the medium unit"."""
    language = language_of(sentence)
    for found in _ITEM.finditer(plain):
        said = content_terms(found["item"].removesuffix(found["is"] or ""), language)
        if said and all(term in priced for term in said) and (len(said) > 1 or found["is"]):
            return True
    return False
