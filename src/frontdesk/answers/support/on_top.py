"""What a price includes and what comes on top of it: "including the consultation", "on top of the consultation"."""

import re
from collections.abc import Iterator

from frontdesk.answers.numbers.measures import evened, unmeasured
from frontdesk.answers.support.bags import Terms
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.costless import is_money
from frontdesk.knowledge.products.units import CODES, CURRENCY_WORDS
from frontdesk.knowledge.search.analyze import fold

_THE = (
    r"(?:(?:the|an?|any|your|our|all|der|die|das|dem|den|des|einer|eine[nms]?|la|el|los|las|una?|le|les|une|du|il|lo|"
    r"gli|"
    r"os?|as?|het|de|een)[ '])*"
)
_THING = rf"{_THE}(?P<thing>[^\W\d]+(?:[ -](?!(?:is|are|and|und|y|et|e|en|for|fur|in|at|on|a)\b)[^\W\d]+)?)"
_CURRENCIES = "|".join(sorted((re.escape(name.lower()) for name in (*CODES, *CURRENCY_WORDS)), key=len, reverse=True))
_AMOUNT = r"(?<![\d.,])\d[\d.,]{0,15}"
MONEY = rf"(?:[€£$¥] ?\d[\d.,]{{0,15}}|{_AMOUNT} (?:{_CURRENCIES}|[€£$¥]))"
"""A sum as plain words have it."""
_BARE = (
    rf"{MONEY} (?:before|without|ohne|vor|sans|avant|sin|antes de|senza|prima d[ei]l?l?a?|sem|antes d[aeo]|zonder|"
    rf"voor|"
    r"bez|utan|uden|uten)"
)
"""A sum in which what follows is not: "225 EUR before treatment"."""
_BEFORE = (
    r"(?P<before>[^\W\d]+)(?: (?:is|are|ist|sind|esta|estan|est|sont|e|sono|zijn|being))?"
    r"(?: (?:already|bereits|schon|ya|deja))?"
)
_IN = (
    rf"\b(?:including|includes|included is|inclusive of|incl|inklusive|inkl|einschliesslich|incluido|incluida|incluye|"
    rf"y compris|comprend|inclus|incluse|comprend|compreso|compresa|incluso|inclusa|incluindo|inclusief) {_THING}",
    rf"\b{_BEFORE} (?:included|inclusive|inbegriffen|inklusive|enthalten|incluid[oa]s?|compris(?:es?)?|incluse?s?|"
    r"compres[oaie]|inclus[oaie]|inbegrepen|inclusief)\b",
)
_ON_TOP = (
    rf"\b(?:on top of|in addition to|added to|plus|excluding|excl|exclusive of|zusatzlich zu[rm]?|zuzuglich|zzgl|"
    rf"exklusive|ademas de|aparte de|sin incluir|en plus de|en sus de|non compris|oltre al?l?[aoe]?'?|"
    rf"esclus[oa]|alem d[aeo]|bovenop|naast|exclusief) {_THING}",
    rf"\b{_BEFORE} (?:extra(?= $)|(?:charged|costs?|comes?|billed) (?:[^ ]+ ){{0,3}}(?:extra|on top|separately)|"
    r"(?:is|are) (?:[^ ]+ ){0,2}extra|(?:not|nicht) (?:included|inbegriffen|enthalten)|(?:is|are) not included)\b",
    rf"{_BARE} {_THING}",
)
_WITH = rf"\b(?:with|mit|con|avec|com|met) {_THING}"
_MORE = re.compile(
    r"(?<=\s)(?:on top|in addition to|additional(?:ly)?|extra|extras|plus|excluding|excl|exclusive of|separately|"
    r"(?:not|nicht|no|non|niet|pas) (?:yet )?(?:included|inclusive|inbegriffen|enthalten|inklusive|incluid[oa]s?|"
    r"compris\w*|inclus\w*|compres[oaie]|inbegrepen)|zusatzlich|zuzuglich|zzgl|exklusive|hinzu|dazu kom\w{1,5}|"
    r"kom\w{1,5} [^.]{0,80}dazu|"
    r"ausserdem|gesondert|separat|ademas|aparte|sin incluir|en plus|en sus|en supplement|oltre|in piu|a parte|alem|"
    r"a parte|bovenop|exclusief|apart|daarbij|dodatkowo|tillkommer|exklusive|oveni|i tillegg|дополнительно)(?=\s)|"
    rf"{_BARE} (?!(?:the )?(?:noon|midday|midnight|closing|arrival|departure|check|problem|doubt))[^\W\d]"
)
_NOT = re.compile(r"\b(?:not|nicht|no|non|nao|niet|pas|kein\w*) (?:(?:be|are|is|yet) )?$")
_NEAR = 40
"""So many characters before a word tell whether it is denied."""


def other_sum(compared: Compared) -> Iterator[Against]:
    """What the sentence has in a price and the passage on top of it, or the other way round."""
    said = _plain(compared.sentence)
    is_priced = any(map(is_money, (m for piece in compared.said for m in piece.measures)))
    within = (*_IN, _WITH) if is_priced and not says_more(said) else _IN
    for ours, theirs in ((within, _ON_TOP), (_ON_TOP, _IN)):
        for thing in _things(compared, said, ours):
            below = [claim for claim in compared.claims if claim.sentence != -1]
            against = [claim for claim in below if _has(compared, thing, claim.words, theirs)]
            if against and not any(_has(compared, thing, claim.words, ours) for claim in below):
                yield "denial", thing, against
                return


def says_more(words: str) -> bool:
    """Whether plain words tell that more is paid than a price that they name."""
    return any(not _is_denied(words, match) for match in _MORE.finditer(words))


def _is_denied(words: str, match: re.Match[str]) -> bool:
    return _NOT.search(words, max(0, match.start() - _NEAR), match.start()) is not None


def _plain(sentence: str) -> str:
    words = re.findall(r"[^\W_]+", fold(unmeasured(evened(sentence))))
    return f" {' '.join(words)} "


def _has(compared: Compared, thing: Terms, words: str, patterns: tuple[str, ...]) -> bool:
    return any(compared.hits(thing, each) for each in _things(compared, words, patterns))


def _things(compared: Compared, words: str, patterns: tuple[str, ...]) -> list[Terms]:
    """The things that a text names with such words, where it doesn't deny them."""
    found = [
        compared.terms(match["thing"] if "thing" in match.groupdict() else match["before"])
        for pattern in patterns
        for match in re.finditer(pattern, words)
        if not _is_denied(words, match)
    ]
    return [each for each in found if each]
