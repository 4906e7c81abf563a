"""Who goes free and who pays: "children go free", "children pay £5". Pure.

A sentence counts only as a whole: whatever else it says ("on Sundays", "with an adult") makes it another case.
"""

import re
from functools import lru_cache

import msgspec

from frontdesk.knowledge.search.analyze import fold, terms
from frontdesk.knowledge.search.words import STOP_WORDS
from frontdesk.knowledge.staleness.ages import aged
from frontdesk.knowledge.staleness.each_time import is_of_anyone

_MONEY = (
    r"(?:(?:[€$£]|(?:eur|usd|gbp|chf)\s)\s?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*\s?(?:[€$£]|(?:eur|euros?|usd|dollars?|gbp|"
    r"pounds?|chf)(?!\w)))"
)
_EACH = (
    r"(?:\s?/\s?(?P<slash>[^\W\d_]+)|\s(?:an?|per|each|every|pro|je|par|por|al|la|le|a|am|die|im)\s(?P<each>[^\W\d_]+)|"
    r"\sl'(?P<elided>[^\W\d_]+)|"
    r"\s(?:each|extra|jeweils|chacun|cada uno))?"
)
_WHO = r"(?P<who>[^\W\d_][\w'-]*(?:\s[^\W\d_][\w'-]*){0,4}?)"
_ENTRY = (
    r"(?:free |our )?(?:the |l'|la |le |der |die |el |o |a |de )?(?:entry|admission|entrance|access|tickets?|eintritt|"
    r"zutritt|entree|entrada|ingresso|toegang|billets?|billetes?|biglietti|bilhetes?|eintrittskarten?)"
)
_FOR = r"(?:for|of|fur|von|pour|para|per|voor|dei|des)(?: (?:all|our|the|die|alle|les|los|las|i|gli|le|os|as|de))?"
_GOES = (
    r"(?:can |may |konnen |durfen |peuvent |pueden |possono |podem |kunnen |mogen )?(?:(?:always |also |immer )?"
    r"(?:goe?s?|gets?(?: in)?|are|is|comes?(?: in| along)?|enters?|travels?|rides?|stays?|visits?|have|has|"
    r"(?:are|is) (?:admitted|welcome|let in)|sind|ist|haben|hat|kommen|fahren|reisen|ubernachten|wohnen|entrent|sont|"
    r"ont|voyagent|dorment|sejournent|entran|son|van|viajan|tienen|se alojan|entrano|sono|viaggiano|hanno|soggiornano|"
    r"entram|sao|viajam|tem|ficam|gaan|zijn|reizen|verblijven|mogen|hebben|overnachten)\s)?"
)
_NOTHING = (
    r"(?:(?:for |at |in for )?(?:free(?: of charge)?|no (?:extra |additional )?(?:charge|cost)|nothing)|free (?:entry|"
    r"admission|entrance|access)|(?:die )?frei(?:en eintritt|er eintritt)?|kostenlos(?:en eintritt)?|kostenfrei|gratis"
    r"(?: rein| hinein| naar binnen| toegang)?|umsonst|gratuit(?:s|es|e|ement|amente|os|as|o|i)?|"
    r"l'entree gratuite|entrada (?:gratis|gratuita|livre)|ingresso (?:gratuito|libero))"
)
_FREE = tuple(
    re.compile(form)
    for form in (
        rf"{_WHO} (?:pay nothing|(?:do not|don't|does not|doesn't) (?:pay|cost)(?: anything)?|(?:be)?zahlen "
        r"nichts|kosten nichts|ne paient (?:pas|rien)|no pagan(?: nada)?|non pagano(?: nulla| niente)?|"
        r"nao pagam(?: nada)?|betalen (?:niets|niet))",
        rf"{_WHO}(?: {_GOES}|\s?: ){_NOTHING}",
        rf"(?:{_ENTRY} )?(?:(?:is|are|ist|sind|est|es|e|sono|is) )?{_NOTHING} {_FOR} {_WHO}",
        rf"(?:we (?:offer|give) )?{_ENTRY} (?:(?:is|ist|est|es|e) )?(?:{_NOTHING} )?{_FOR} {_WHO} {_NOTHING}",
        rf"free (?:entry|admission|entrance|access|tickets?) {_FOR} {_WHO}",
        rf"(?:freier eintritt|entrada (?:gratuita|gratis|livre)|entree gratuite|ingresso gratuito|gratis toegang) "
        rf"{_FOR} {_WHO}",
        rf"(?:there is |there's )?no (?:(?:entry|admission|extra|additional) )?(?:charge|fee|cost) {_FOR} {_WHO}",
        rf"we (?:do not|don't) charge (?:anything )?{_FOR} {_WHO}",
    )
)
_PAYS = (
    r"(?:pays?|costs?|are|is|are charged|gets? in for|goe?s? for|enters? for|zahlen|zahlt|bezahlen|kosten|kostet|"
    r"paient|payent|coutent|coute|pagan|cuestan|cuesta|pagano|costano|costa|pagam|custam|custa|betalen|kost)"
)
_PAID = tuple(
    re.compile(form)
    for form in (
        rf"{_ENTRY}(?: fee| price)? {_FOR} {_WHO}(?:\s?:| (?:costs?|is|are|kosten|kostet|ist|coute|coutent|cuesta|"
        rf"cuestan|costa|custa|kost|kosten|est de|es de)) {_MONEY}{_EACH}",
        rf"{_WHO}(?:\s?[:–-]|\s{_PAYS})? {_MONEY}{_EACH}",
        rf"(?:we (?:charge|ask) )?{_MONEY}{_EACH} {_FOR} {_WHO}",
    )
)
_BETWEEN = re.compile(r"[,;]\s(?:and\s|und\s)?|\s(?:and|und|et|y|e|en)\s")
_ARTICLES = frozenset(
    word
    for line in (
        "a an the all our any der die das alle unsere ein eine",
        "les tous nos los las todos i gli le os as de un una",
    )
    for word in line.split()
)
_TICKETS = frozenset(
    word
    for line in (
        "ticket tickets entry admission entrance eintritt eintrittskarte",
        "billet billets entrada ingresso toegang",
    )
    for word in line.split()
)
_GRAMMAR = frozenset().union(*STOP_WORDS.values())
_YOUNG = frozenset(
    ["child", "children", "kid", "kids", "kinder", "enfants", "ninos", "ninas", "bambini", "criancas", "kinderen"]
)
_MOST_READ = 300
"""Characters of a sentence that tells no more than who pays what."""


class Fare(msgspec.Struct, frozen=True):
    """Who pays, in terms, and whether it is nothing."""

    who: frozenset[str]
    free: bool


@lru_cache(maxsize=2048)
def tells_fare(text: str) -> bool:
    """Whether a sentence tells that somebody goes free."""
    return any(fare.free for fare in _fares(text))


def opposed(one: str, other: str) -> tuple[str, str] | None:
    """Two texts in the same words, where one says that somebody goes free and the other that they pay; else None."""
    here, there = _fares(one), _fares(other)
    for mine in here:
        for theirs in there:
            if mine.who == theirs.who and mine.free != theirs.free:
                who = " ".join(sorted(mine.who))
                return f"{who} £{0 if mine.free else 1}", f"{who} £{0 if theirs.free else 1}"
    return None


@lru_cache(maxsize=2048)
def _fares(text: str) -> tuple[Fare, ...]:
    if len(text) > _MOST_READ:
        return ()
    plain = aged(fold(text).replace("’", "'").strip(" .!?*"))
    if (whole := _fare(plain)) is not None:
        return (whole,)
    parts = [_fare(part) for part in _BETWEEN.split(plain)]
    return tuple(part for part in parts if part is not None) if all(parts) else ()


def _fare(part: str) -> Fare | None:
    for forms, free in ((_FREE, True), (_PAID, False)):
        for form in forms:
            found = form.fullmatch(part)
            if found is not None and (free or _is_theirs(found)) and (who := _meant(found["who"])):
                return Fare(who, free)
    return None


def _is_theirs(found: re.Match[str]) -> bool:
    """Whether who is named pays the price, and not for a dog that they bring."""
    each = found["slash"] or found["each"] or found["elided"]
    return not each or is_of_anyone(each) or each in found["who"]


def _meant(who: str) -> frozenset[str]:
    """Those who are named, without tickets and articles; of an age it is said that they are children."""
    words = [word for word in re.findall(r"[\w'-]+", who) if word not in _ARTICLES]
    words = [word for word in words if word not in _TICKETS] or words
    if _GRAMMAR.issuperset(words):
        return frozenset()
    if any(word.startswith("aged") for word in words):
        words = [word for word in words if word not in _YOUNG]
    named = ("child" if word in _YOUNG else (terms(word, "en") or [word])[0] for word in words)
    return frozenset(named)
