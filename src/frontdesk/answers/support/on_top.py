"""What a price includes and what comes on top of it: "including the consultation", "on top of the consultation"."""

import re
from collections.abc import Iterator

from frontdesk.answers.numbers.measures import evened, unmeasured
from frontdesk.answers.support.bags import Terms
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.knowledge.search.analyze import fold

_THE = (
    r"(?:(?:the|an?|any|your|our|all|der|die|das|dem|den|des|einer|eine[nms]?|la|el|los|las|una?|le|les|une|du|il|lo|gli|"
    r"os?|as?|het|de|een)[ '])*"
)
_THING = rf"{_THE}(?P<thing>[^\W\d]+(?:[ -](?!(?:is|are|and|und|y|et|e|en|for|fur|in|at|on|a)\b)[^\W\d]+)?)"
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
)
_NOT = re.compile(r"\b(?:not|nicht|no|non|nao|niet|pas|kein\w*) (?:(?:be|are|is|yet) )?$")


def other_sum(compared: Compared) -> Iterator[Against]:
    """What the sentence has in a price and the passage on top of it, or the other way round."""
    said = _plain(compared.sentence)
    for ours, theirs in ((_IN, _ON_TOP), (_ON_TOP, _IN)):
        for thing in _things(compared, said, ours):
            below = [claim for claim in compared.claims if claim.sentence != -1]
            against = [claim for claim in below if _has(compared, thing, claim.words, theirs)]
            if against and not any(_has(compared, thing, claim.words, ours) for claim in below):
                yield "denial", thing, against
                return


def _plain(sentence: str) -> str:
    words = re.findall(r"[^\W_]+", fold(unmeasured(evened(sentence))))
    return f" {' '.join(words)} "


def _has(compared: Compared, thing: Terms, words: str, patterns: tuple[str, str]) -> bool:
    return any(compared.hits(thing, each) for each in _things(compared, words, patterns))


def _things(compared: Compared, words: str, patterns: tuple[str, str]) -> list[Terms]:
    """The things that a text names with such words, where it doesn't deny them."""
    found = [
        compared.terms(match["thing"] if "thing" in match.groupdict() else match["before"])
        for pattern in patterns
        for match in re.finditer(pattern, words)
        if not _NOT.search(words[: match.start()])
    ]
    return [each for each in found if each]
