"""Whether a sentence gives a customer something, or asks money of one, in a company's name though it says no "we".

"You can park for free", "First month is on us", "You have 30 days to return it", "A deposit of £50 is taken". What is
so at many places, in a country, by law or of a loan that is reckoned with is general knowledge.
"""

import re
from collections.abc import Set

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.general.granted_words import FINANCE, FREE_DEEDS, GIFTS, MONEY, NOTHING_TO_PAY, SPANS, SUMS
from frontdesk.answers.general.here_words import PEOPLE
from frontdesk.answers.general.of_here import is_at_many, is_in_such_places
from frontdesk.answers.general.terms_of_trade import HEDGED, is_elsewhere, tells_price
from frontdesk.knowledge.search.late_pattern import LatePattern

_WHO = (
    rf"(?:{PEOPLE}|dogs?|pets?|cats?|babys?|hunde?|perros?|chiens?|honden|cani|caes|(?:the )?under[- ]\w+|under \w+s)"
)
_PLAINLY_FREE = any_of(
    r"(?:for )?free(?! of\b(?! charge)| from\b|ly\b)|free of charge|at no (?:extra |additional )?(?:cost|charge)",
    "without (?:paying|charge)|kostenlos|gratis|umsonst|kostenfrei|gebuhrenfrei|gratuitamente|sin (?:coste|costo|"
    "pagar)",
    "gratuitement|sans (?:frais|payer)|senza pagare|de graca|sem pagar|kosteloos",
)
_GO = any_of(
    "go(?:es)?|gets? in|come(?:s)?(?: in)?|enters?|eats?|stays?|travels?|rides?|swims?|plays?|skates?|climbs?|parks?",
    r"joins?|sleeps?|drinks?|watch(?:es)?|visits?|trains?|skis?|camps?|attends?",
    "kommen|essen|fahren|schwimmen|spielen|reisen|ubernachten|durfen|konnen|parken|haben",
    r"entra[nm]?|comen?|viajan?|nadan?|juegan?|duermen?|entrent|mangent|voyagent|dorment|nagent|jouent|visitent",
    "entrano|mangiano|viaggiano|dormono|giocano|nuotano|comem|viajam|dormem|jogam|nadam|mogen|eten|reizen|slapen",
    "zwemmen|spelen",
)
_FREE_FOR = re.compile(
    rf"(?:^|[,;] |\b(?:and|und|y|et|e|en) )(?:[\w-]+ ){{0,3}}?{_WHO} (?:[\w-]+ ){{0,3}}?{_GO} (?:[\w-]+ ){{0,3}}?"
    rf"(?:{_PLAINLY_FREE})\b"
    r"|^(?:all )?[a-z]{3,}s (?:park|enter|get in|eat|ride|travel|stay|join|train|skate|visit|play) (?:for )?free"
    r"(?= (?:on|in|at|of charge|after|before|until|with|every|all|when|from|for)\b|[.,!;]|$)"
)
_YOU_CAN = any_of(
    "(?:guests|visitors|customers|members|students|children|kids) (?:can|may)",
    "you(?:'ll)? (?:can|may|could|will|get to|are welcome to|are free to)|(?:feel free to|why not)",
    "(?:sie|man|ihr) (?:konnen|kann|konnt|durfen|darf)|du (?:kannst|darfst)|(?:konnen|durfen) sie|kannst du",
    "puede[sn]?|podra[sn]?|(?:vous|on|tu) (?:pouvez|peut|peux)|puo|puoi|potete|si puo|(?:voce )?pode[ms]?",
    "(?:u|je|men) (?:kunt|kan|mag)|(?:kunt|kan) (?:u|je)",
)
_MAY_FREE = re.compile(
    rf"\b{_YOU_CAN} (?:[\w'-]+ ){{0,6}}?{FREE_DEEDS}(?:[ ,](?:[\w'-]+ ){{0,6}}?(?:{_PLAINLY_FREE})\b|[.!]?$)"
)
_SAYS_FREE = re.compile(rf"\b(?:{_PLAINLY_FREE})\b")
_PAID_BY = LatePattern(
    rf"(?:^|[,;] |\band )(?:[\w-]+ ){{0,3}}?{_WHO} (?:only |just |nur |solo |alleen |ne )*"
    rf"(?:pays?|zahlen|bezahlen|pagan?|paient|paie|pagano|pagam|betalen) (?:only |just |nur |solo |que |maar )*{MONEY}"
)
_LONGEST = 400
"""Characters of a sentence that are looked at."""


def is_granted(plain: str, sentence: str, ours: Set[str] = frozenset()) -> bool:
    """Whether a sentence tells what is free, how long a customer has for what, or which sum is to be paid.

    `plain` is the sentence without accents and capitals, `ours` are the names of the company and those in its pages.
    """
    plain, sentence = plain[:_LONGEST], sentence[:_LONGEST]
    if is_at_many(plain) or is_elsewhere(plain, _without_german_nouns(plain, sentence), ours):
        return False
    if any(form.search(plain) for form in (GIFTS, SPANS)):
        return True
    if not is_in_such_places(plain, sentence) and _is_free(plain):
        return True
    if FINANCE.search(plain) or HEDGED.search(plain) or not tells_price(sentence):
        return False
    return SUMS.search(plain) is not None or _PAID_BY.search(plain) is not None


def _is_free(plain: str) -> bool:
    if NOTHING_TO_PAY.search(plain) or _FREE_FOR.search(plain):
        return True
    return _SAYS_FREE.search(plain) is not None and _MAY_FREE.search(plain) is not None


def _without_german_nouns(plain: str, sentence: str) -> str:
    """A sentence without its capitals where it is German, in which each noun looks like a name."""
    return sentence.lower() if _GERMAN.search(plain) else sentence


_GERMAN = re.compile(
    r"\b(?:ist|sind|wird|werden|haben|hat|konnen|kann|durfen|nicht|geht|gehen|zahlen|bezahlen|zahlt|parken|sie|"
    r"kommen)\b"
)
