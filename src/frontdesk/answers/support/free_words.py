"""The words that say of a thing that it costs nothing, and those in which "free" says something else."""

import re
from functools import cache, lru_cache

from frontdesk.answers.support.bags import Terms, bag
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.late_pattern import LatePattern

# By language, as folded text has them, so that "for nothing" is read as one word, whatever denies in it.
_FREE = {
    "en": r"free of (?:any )?charge|for free|(?:at|for|with) no (?:extra |additional |further )?(?:costs?|charge|"
    r"fee)|"
    r"without (?:an? |any )?(?:extra |additional |further )?(?:costs?|charge|fee)|no (?:extra |"
    r"additional )?(?:charge|cost|fee)s?|"
    r"costs? (?:you |them |members )?nothing(?: extra)?|(?:pay|pays|paying|charge|charges|charged|"
    r"owe) (?:you )?nothing(?: extra)?|"
    r"nothing to pay(?= for)|zero cost|free|complimentary|on the house",
    "de": r"kosten(?:los|frei)\w*|gratis|umsonst|gebuhrenfrei\w*|(?:versand|porto|fracht|eintritts|"
    r"spesen)(?:kosten)?frei\w*|"
    r"unentgeltlich\w*|koste[nt] (?:sie |dich )?nichts|(?:zahlen|zahlt|berechnen) (?:sie |wir )?nichts|"
    r"(?:ohne|keine) (?:\w+ )?(?:aufpreis|kosten|mehrkosten|gebuhr(?:en)?|zusatzkosten)|kostenfreie\w*",
    "es": r"gratis|gratuit[oa]s?|gratuitamente|no cuestan? nada|no (?:se )?(?:paga|pagan|cobra|cobramos|"
    r"cobran)s? nada|"
    r"(?:sin|ningun) (?:\w+ )?(?:costes?|costos?|cargos?|gastos|recargo)",
    "fr": r"gratuit(?:e|s|es|ement)?|ne coute(?:nt)? rien|offert(?:e|s|es)?|ne pay(?:ez|e) rien|"
    r"(?:sans|aucuns?) (?:\w+ )?(?:frais|supplement|surcout)",
    "it": r"gratis|gratuit[oaie]|gratuitamente|non costa(?:no)? (?:niente|nulla)|non (?:si )?paga(?:te|"
    r"no)? (?:niente|nulla)|"
    r"(?:senza|nessun) (?:\w+ )?(?:costi|costo|spese|sovrapprezzo)",
    "pt": r"gratis|gratuit[oa]s?|gratuitamente|nao custam? nada|nao (?:se )?paga(?:m)? nada|"
    r"sem (?:\w+ )?(?:custos?|encargos|taxas)",
    "nl": r"gratis|kosteloos|kosteloze|kost(?:en)? (?:u )?niets|betaal(?:t|en)? (?:u )?niets|"
    r"(?:zonder|geen) (?:\w+ )?(?:kosten|meerprijs)",
    "pl": r"bezpłatn\w+|bezplatn\w+|darmow\w+|za darmo|gratis|nic nie kosztuj\w+|nie kosztuj\w+ nic|"
    r"bez (?:dodatkowych )?(?:opłat|kosztow)\w*",
    "sv": r"gratis|kostnadsfri\w*|avgiftsfri\w*|kostar (?:inget|ingenting)|(?:utan|ingen) (?:extra )?(?:kostnad|"
    r"avgift)|"
    r"fri(?:tt)? (?=frakt|leverans|entre|retur)|fraktfri\w*",
    "da": r"gratis|omkostningsfri\w*|koster (?:intet|ingenting|ikke noget)|(?:uden|"
    r"ingen) (?:ekstra )?(?:omkostning|gebyr|beregning)\w*|"
    r"fri (?=fragt|levering|entre|retur)|fragtfri\w*|vederlagsfri\w*",
    "nb": r"gratis|kostnadsfri\w*|koster (?:ingenting|ikke noe)|(?:uten|ingen) (?:ekstra )?(?:kostnad|gebyr)\w*|"
    r"fri (?=frakt|levering|entre|retur)|fraktfri\w*|vederlagsfri\w*",
    "ru": r"бесплатн\w+|даром|ничего не стои\w+|не стои\w+ ничего|без (?:доплат\w*|оплаты)",
    "zh": r"免费|免費|全免|免运费|免運費|不收费|不收費|"
    r"(?:不|无需|無需)(?:另|额外|額外)?(?:收取?|付|支付)?(?:任何)?(?:费用?|費用?)",
    "ja": r"無料|無償|"
    r"(?<=[料費賃金用][はがも])(?:一切)?(?:かかりません|かからない|掛かりません|いただきません)",
}
# What is in the price costs nothing more; said of a thing it bears out that it is free.
_INCLUDED = (
    r"included|inclusive|in the price|waived|(?:not|dont|don't|never) (?:have to |need to )?(?:pay|"
    r"charge)(?: \w+)? ?(?:for|anything)|"
    r"inklusive|inbegriffen|enthalten|im preis|incluid[oa]s?|incluyen?|inclus\w*|compris\w*|compres[oaie]|"
    r"inbegrepen|inclusief|"
    r"w cenie|wliczon\w+|ingar|inkluder\w+|i prisen|включен\w*|входит|包含|包括|込み|含まれ"
)
_ELSE = re.compile(
    r"\b(?:gluten|sugar|lactose|dairy|nut|alcohol|caffeine|toll|tax|duty|smoke|hands|lead|fat|bpa|fragrance|scent|"
    r"wheat|meat|"
    r"cruelty|interest|hassle|stress|pet|barrier|step|frost|dust|rust|age|ad|error|risk)[ -]free\b|\b(?:feel|set|"
    r"break|are you|be|get|keep) free\b|"
    r"\bfree (?:to\b|of (?!(?:any )?charge)|up\b|time\b|seats?\b|places?\b|spaces?\b|slots?\b|range\b|rooms?\b|"
    r"standing\b|tables?\b|"
    r"from (?!\W*(?:\d|[€£$]|about|the|an?|mon|tue|wed|thu|fri|sat|sun|everywhere|anywhere|all|any|ireland)))"
)
# "Frei" is vacant where no delivery, entry and the like is.
_MAYBE = {"de": re.compile(r"\bfreie?[rsnm]?\b(?! von)")}
_MAYBE_OF = {
    "de": re.compile(
        r"versand|liefer|zustell|eintritt|zutritt|rucksend|retour|anfahrt|fahrt|porto|getrank|teilnahme|"
        r"fur kinder|frei haus"
    )
}
_NOT = re.compile(
    r"(?:\b(?:not|never|isn't|isnt|arent|aren't|nicht|nie|niemals|nunca|jamais|jamas|pas|niet|nooit|inte|aldrig|"
    r"ikke|aldri|не|никогда|"
    r"(?:no|non|nao)(?= (?:es|son|esta|estan|sera|e|sono|sao)\b))\W+(?:(?!but\b)[^\W\d]+\W+){0,2}|"
    r"\b(?:no|kein\w*|geen|ingen|inga|neither|nor) |(?:不|非|並非|并非))$"
)
_NOT_AFTER = re.compile(r"(?:では|じゃ)(?:ない|ありません)")
MOST_KEPT = 4096
"""Texts of which it is kept what they say: each sentence of an answer is held against the same claims."""
_SPACED = frozenset(("zh", "ja"))


@cache
def _pattern(code: str) -> re.Pattern[str]:
    """What finds the words of a language; a page in another may have them in English."""
    own = "|".join(dict.fromkeys((_FREE.get(code, _FREE["en"]), r"free of charge|gratis")))
    return re.compile(own if code in _SPACED else rf"(?<![\w-])(?:{own})(?![\w])")


FREE = LatePattern("|".join(rf"(?<![\w-])(?:{own})(?!\w)" for code, own in _FREE.items() if code not in _SPACED))
"""The words of all languages that part words by blanks."""
_ALSO_FREE = re.compile(rf"(?<!\w)(?:{_INCLUDED})|包含|包括|込み|含まれ")


@lru_cache(maxsize=MOST_KEPT)
def calls_free(text: str, language: str) -> bool:
    """Whether a text calls something free, and doesn't deny it."""
    folded = _bare(text)
    return any(_holds(folded, start, end) for start, end in _spans(folded, language))


@lru_cache(maxsize=MOST_KEPT)
def bears_free(text: str, language: str) -> bool:
    """Whether a text says that something is free or in the price."""
    folded = _bare(text)
    also = [match.span() for match in _ALSO_FREE.finditer(folded)]
    return any(_holds(folded, start, end) for start, end in [*_spans(folded, language), *also])


@lru_cache(maxsize=MOST_KEPT)
def free_terms(text: str, language: str) -> Terms:
    """The terms of a text by which it calls something free."""
    folded = _bare(text)
    spans = _spans(folded, language)
    if language[:2].lower() in _SPACED:
        # Pairs of signs go over the ends of words: what holds nothing of "free" is left.
        rest = folded
        for start, end in reversed(spans):
            rest = f"{rest[:start]} {rest[end:]}"
        return bag(text, language) - bag(rest, language)
    own = bag(" ".join(folded[start:end] for start, end in spans), language)
    joined = (term for term in bag(text, language) if any(term.startswith(f) for f in own if len(f) > 3))
    return own.union(joined)


@lru_cache(maxsize=MOST_KEPT)
def after_free(text: str, language: str) -> str:
    """What a text says behind the words that call something free: for whom, with what."""
    folded = _bare(text)
    spans = _spans(folded, language)
    return folded[spans[-1][1] :] if spans else ""


def _bare(text: str) -> str:
    """The folded text with blanks for the phrases in which "free" says something else."""
    return _ELSE.sub(lambda match: "-" * len(match[0]), fold(text))


def _spans(folded: str, language: str) -> list[tuple[int, int]]:
    code = language[:2].lower()
    found = [match.span() for match in _pattern(code).finditer(folded)]
    if code in _MAYBE and _MAYBE_OF[code].search(folded):
        found += [match.span() for match in _MAYBE[code].finditer(folded)]
    return sorted(found)


def _holds(folded: str, start: int, end: int) -> bool:
    return not _NOT.search(folded[:start]) and not _NOT_AFTER.match(folded, end)
