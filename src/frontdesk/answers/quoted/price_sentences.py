"""Sentences that tell just the price that a question asks for: of "How much is the deposit?" "a deposit of £50". Pure.

What stands before the price must be what is asked and no more: a lost key is no key, and the deposit for a van no van.
"""

import re
from collections.abc import Sequence, Set

from frontdesk.answers.numbers.measures import evened, measures
from frontdesk.answers.support.costless import is_money
from frontdesk.knowledge.search.analyze import fold, terms
from frontdesk.knowledge.search.words import STOP_WORDS

_JOINS = re.compile(
    r"(?:\b(?:liegt bei|belauft sich auf|set at|asciende a|s'eleve a|ammonta a|of|is|are|costs?|pays?|at|"
    r"von|betragt|kostet|kosten|zahlen|zahlt|ist|sind|de|es|son|cuestan?|vale|pagan?|"
    r"est|sont|coutent|coute|paient|paie|di|e|sono|costano|costa|pagano|custam?|pagam|sao|van|kost|bedraagt|betalen)|:)"
    r"(?: (?:only|just|currently|nur|derzeit|solo|actualmente|seulement|actuellement|soltanto|apenas|slechts))?"
    r"[ *_]*[€$£¥]?$"
)
"""Joins a thing with its price, which follows."""
_PREPOSITIONS = frozenset(
    word
    for line in (
        "of for with without on in at to from by per instead plus beside fur von mit ohne auf in bei zu zum zur pro",
        "de del para con sin en por al du des pour avec sans dans chez par di del della dello per senza su nel nella",
        "da do das dos com sem no na em van voor met zonder op bij",
    )
    for word in line.split()
)
"""Before a thing that only tells whose price it is: "the deposit for a van"."""
_ASKED = re.compile(r"(?:ask(?:s|ed|ing)?|bitten|vragen|vraagt)$")
"""A preposition behind such a verb belongs to it: "we ask for a deposit"."""
_CASE = re.compile(
    r"^(?:if|when|unless|with|without|for|as|after|before|wenn|falls|mit|ohne|fur|nach|si|cuando|con|sin|para|avec|sans|"
    r"pour|quand|se|quando|senza|per|com|sem|als|bij|met|zonder|voor)\b"
)
"""Begins a sentence that tells a price for a case."""
_ONCE = re.compile(
    r"\b(?:was|were|used to|until (?:19|20)\d\d|formerly|previously|should have|would have|war|waren|fruher|bis 20\d\d|"
    r"era|eran|antes costaba|costaba|etait|etaient|coutait|costava|custava|kostte|kostten|kostete)\b"
)
"""Tells what was, or should have been."""
_BACK = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[^\w\s]")
_MOST = 120
"""Characters before a price in which stands what it is of."""


def price_sentences(subject: Sequence[Set[str]], language: str, sentences: Sequence[str]) -> frozenset[str]:
    """Those of some sentences that tell the price of a `subject`: of each of its words the terms that mean it.

    Those that tell it for a case only where no other does.
    """
    if not subject:
        return frozenset()
    asked = frozenset[str]().union(*subject)
    told = [
        sentence.strip()
        for sentence in sentences
        if not sentence.rstrip(" *_").endswith("?")
        and not _ONCE.search(fold(sentence))
        and not asked.isdisjoint(terms(sentence, language))
        and _tells(sentence, subject, asked, language)
    ]
    always = [sentence for sentence in told if not _CASE.match(fold(sentence))]
    return frozenset(always or told)


def _tells(sentence: str, subject: Sequence[Set[str]], asked: Set[str], language: str) -> bool:
    words = fold(evened(sentence))
    return any(
        _is_of(words[max(0, price.start - _MOST) : price.start], subject, asked, language)
        for price in filter(is_money, measures(words))
    )


def _is_of(before: str, subject: Sequence[Set[str]], asked: Set[str], language: str) -> bool:
    """Whether the words before a price name the subject alone."""
    joint = _JOINS.search(before)
    words = _BACK.findall(before[: joint.start()] if joint else before.rstrip(" *_€$£¥"))
    if joint is None and (not words or asked.isdisjoint(terms(words[-1], language))):
        return False
    stops = STOP_WORDS.get(language[:2], frozenset())
    said, gap = set[str](), list[str]()
    while words and (words[-1] in stops or not asked.isdisjoint(terms(words[-1], language))):
        word = words.pop()
        gap = [*gap, word] if word in stops else []
        said |= set() if word in stops else set(terms(word, language))
    if not said <= asked or any(each.isdisjoint(said) for each in subject):
        return False
    if not words or not words[-1][0].isalnum():
        return True
    return bool(gap) and (_PREPOSITIONS.isdisjoint(gap) or _ASKED.match(words[-1]) is not None)
