"""Whether a "Yes" or "No" before a sentence is true of what was asked.

A sentence is judged by itself: "We accept cards" stands in the page of a shop that takes no cash, and "Yes, we accept
cards" answers "Can I pay in cash?" with the opposite of it.
"""

import re

from frontdesk.answers.facts import denies
from frontdesk.answers.numbers.measures import evened
from frontdesk.answers.support.clauses import clauses
from frontdesk.answers.support.closings import is_shut
from frontdesk.answers.support.judge import Verdict
from frontdesk.answers.support.yes_and_no import LEAD
from frontdesk.knowledge.search.analyze import fold

_ONLY = re.compile(
    r"\b(?:only|just|nur|lediglich|ausschließlich|s[oó]lo|solamente|[uú]nicamente|seulement|uniquement|que|soltanto|"
    r"apenas|somente|alleen|slechts|tylko|bara|endast|kun|только)\b|只|仅|僅|のみ|だけ|しか",
    re.IGNORECASE,
)
_NO_IN_SIGNS = re.compile(r"(?<!对)(?<!對)不|没|沒|無い|ない|ません|休业|休業|休館|定休|休息|关门|關門|关闭|關閉|禁止")
_EITHER_WAY = re.compile(r"(\w{1,2})[不没沒](?:\1|(?=有))|ませんか|ないですか")
"""Signs of denial with which one asks: "可不可以", "有没有"."""
_ONLY_ASKS = re.compile(
    r"[¿¡]|\best-ce qu(?:e\b|['’])|-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles)\b|\b(?:hay|tengo|tenemos) que\b|"
    r"\b(?:do|must|should|will) (?:i|we|you|they)(?: (?:have|need) to)?(?: pay(?: for)?)?\b|\bmuss (?:man|ich)\b",
    re.IGNORECASE,
)


def as_claim(question: str) -> str:
    """What a closed question asks, without the words that only ask."""
    return " ".join(_ONLY_ASKS.sub(" ", question).rstrip("?？!. ").split())


def affirmed(lead: str, question: str, sentence: str, asked: Verdict) -> bool:
    """Whether `lead` may stand before a `sentence` that answers `question`; `asked` is whether the page that the
    sentence is from says what is asked.

    Yes needs that it does; no that it says otherwise, or that the sentence does.
    """
    if _says_no(_EITHER_WAY.sub(" ", question)):
        return False
    found = LEAD.match(lead)
    if found is None or found["yes"] is not None:
        is_said = asked.supported and asked.passage is not None and not _says_no(sentence)
        return is_said and (is_shut(fold(question)) or not is_shut(fold(sentence)))
    return _says_otherwise(sentence) or _ONLY.search(sentence) is not None or asked.reason in ("denial", "number")


def _says_no(sentence: str) -> bool:
    return denies(sentence) or _NO_IN_SIGNS.search(sentence) is not None


def _says_otherwise(sentence: str) -> bool:
    """Whether a sentence denies, be it in words that deny by themselves: "We are closed on Mondays"."""
    return _says_no(sentence) or is_shut(fold(sentence)) or any(clause.denies for clause in clauses(evened(sentence)))
