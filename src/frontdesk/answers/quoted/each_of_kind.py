"""Sections of one kind that each tell a fact which is asked for of their kind alone: "How much do flights cost?". Pure.

Of "Sunrise flight", "Sunset flight" and "Private flight for two" none is meant, so all are.
"""

import re
from collections.abc import Sequence, Set

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.quoted.price_rows import costing
from frontdesk.answers.quoted.windows import MOST_PASSAGES, Passage, Question, Window, windows_of
from frontdesk.knowledge.search.analyze import content_terms, fold, terms
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.wanted import holds, wanted

CHEAPEST = re.compile(
    r"\b"
    + any_of(
        "cheapest|dearest|(?:most|least) expensive|best price|(?:lowest|highest) price|most affordable",
        "(?:gunstigst|billigst|teuerst|preiswertest)e[rns]?",
        "(?:mas|menos) (?:barat[oa]s?|car[oa]s?|economic[oa]s?)|(?:moins|plus) ch(?:er|ere)s?",
        "(?:piu|meno) (?:economic(?:o|a|hi|he)|car[oaie])|mais (?:barat[oa]s?|car[oa]s?|economic[oa]s?)",
        "goedkoopste|duurste|voordeligste",
    )
    + r"\b"
)
"""Asks which of several costs least or most."""
MARKER_WORDS = 2
"""Words that a marker behind a quote counts as."""
_IDLE = "last take run long much minute hour day cost dauern dauert lange dura tarda dure durare duurt lang tell me all"


def windows_of_each(question: Question, passages: Sequence[Passage], best: int, max_words: int) -> list[Window]:
    """The best window of each section of a kind that tells what is asked of the kind alone."""
    places = of_each_kind(question, passages, best)
    kind, most = kind_asked(question.text), max_words // max(1, len(places)) - MARKER_WORDS
    chosen: list[Window] = []
    for place in places:
        passage = passages[place]
        ends = [end for _, end in passage.sentences]
        telling = [
            window
            for window in windows_of(question, place, passage, most)
            if holds(passage.text[passage.sentences[window.first][0] : ends[window.last]], kind)
        ]
        chosen += [max(telling, key=lambda window: window.score)] if telling else []
    return chosen if len(chosen) > 1 else []


def of_each_kind(question: Question, passages: Sequence[Passage], best: int) -> list[int]:
    """The places of all sections of the kind of the `best` that tell the price or the time that a question asks for
    without naming any of them, the best first; empty unless there are several."""
    kind, language = kind_asked(question.text), question.language
    if not kind or best >= MOST_PASSAGES or not passages[best].apart:
        return []
    beside = [n for n, p in enumerate(passages[:MOST_PASSAGES]) if p.page == passages[best].page and p.apart]
    subject = _subject(question.text, language)
    names = {n: frozenset(terms(passages[n].apart, language)) for n in beside}
    alike_named = [n for n in beside if _is_of(subject, names[n], language)]
    if not subject:
        alike_named = [n for n in beside if names[n] & names[best]]
    telling = [n for n in alike_named if holds(passages[n].text, kind)]
    telling = list({passages[n].apart: n for n in reversed(telling)}.values())
    return sorted(telling, key=lambda n: (n != best, n)) if best in telling and len(telling) > 1 else []


def kind_asked(question: str) -> str:
    """The kind of fact that a question wants of things of a kind: a price or a time."""
    asked = wanted(question)
    if "money" in asked or CHEAPEST.search(fold(question)):
        return "money"
    return "span" if "span" in asked else ""


def _subject(question: str, language: str) -> set[str]:
    """What a question wants the fact of."""
    plain = CHEAPEST.sub(" ", fold(question))
    asking = " ".join((*wanted(question).values(), _IDLE))
    idle = {*terms(asking, language)} | costing(language[:2])
    return {term for term in content_terms(plain, language) if term not in idle and not is_vague(term, language)}


def _is_of(subject: Set[str], name: Set[str], language: str) -> bool:
    return all(not name.isdisjoint({term, *alike(term, language)}) for term in subject)
