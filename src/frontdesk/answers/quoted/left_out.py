"""Whether what answers a question was left out for a topic that is left alone, so that the rest is no answer. Pure."""

from collections.abc import Sequence, Set

import msgspec

from frontdesk.knowledge.search.analyze import content_terms, terms
from frontdesk.knowledge.search.find import Found
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.wanted import holds, wanted


class Told(msgspec.Struct, frozen=True):
    """A passage and what of it is quoted."""

    passage: Found
    text: str


def answers_were_left_out(
    question: str, language: str, best: Told, told: Sequence[Told], left: Sequence[Found]
) -> bool:
    """Whether the `best` answer, with nothing left out, is of a passage that is left out, or a sentence of it that is
    left out says more of what is asked than any that is still `told`; `left` are the passages as they are told.
    """
    kept = {passage.id: passage.text for passage in left}
    if best.passage.id not in kept:
        return True
    asked = [{term, *alike(term, language)} for term in content_terms(question, language)]
    kinds = set(wanted(question))

    def most(said: Sequence[tuple[Found, str]]) -> int:
        return max(
            (_held(asked, *each, language) for each in said if all(holds(each[1], kind) for kind in kinds)), default=0
        )

    gone = [(best.passage, each) for each in _sentences(best) if each not in kept[best.passage.id]]
    return most([each for each in gone if not each[1].lstrip().startswith("|")]) > most(
        [(each.passage, sentence) for each in told for sentence in _sentences(each)]
    )


def _sentences(told: Told) -> list[str]:
    """The sentences of a passage that are quoted."""
    sentences = (told.passage.text[start:end] for start, end in told.passage.spans)
    return [sentence for sentence in sentences if sentence in told.text]


def _held(asked: Sequence[Set[str]], passage: Found, text: str, language: str) -> int:
    """How many of the question's terms a sentence holds, or what stands above it."""
    words = {*terms(f"{passage.title} {passage.heading} {text}", language)}
    return sum(not each.isdisjoint(words) for each in asked)
