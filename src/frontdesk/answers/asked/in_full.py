"""A question as it stands by itself: a follow-up with the question that it leans on, as people would write it."""

import re
from collections.abc import Sequence

from frontdesk.answers.asked.questions import begins_to_ask
from frontdesk.answers.asked.smalltalk import small_talk
from frontdesk.knowledge.search.analyze import content_terms, fold
from frontdesk.knowledge.search.followup import (
    LEAD,
    LOOK_BACK,
    MOST_LEAD,
    OPENING,
    POINTING,
    leans,
    rewrite,
)
from frontdesk.knowledge.search.words import language_of

ENDING = " \t\n¿¡?!.,;:？！。"


def stands_alone(question: str) -> bool:
    """Whether a question says what it is about and is joined to none before it, though words of one were added."""
    return bare(question) == question.strip(ENDING) and says_enough(question)


def in_full(question: str, earlier: Sequence[str]) -> str:
    """A question as a person would write it who had not asked the `earlier` ones (oldest first) before.

    One that puts another right is that one already ("and to Spain?" as "Do you ship to Spain"). Else a follow-up
    stands as a case behind the question whose words it leans on: "How long is a gift card valid? (for companies)".
    What was looked up does not tell that question: it may be asked of a page, or in other words than it was written.
    """
    said = " ".join(question.split())
    earlier = [each for each in earlier if small_talk(each) is None]
    searched = rewrite(said, earlier)
    if searched.casefold() == said.casefold() or stands_alone(said):
        return said
    begun = f"{said.rstrip(' ?')}?"
    if not searched.startswith(begun):
        return searched if searched.rstrip().endswith("?") else f"{searched.rstrip(ENDING)}?"
    cases, carried = [bare(said)], _words(searched[len(begun) :])
    for before in reversed([" ".join(each.split()) for each in earlier[-LOOK_BACK:]]):
        if carried.isdisjoint(_words(before)):
            continue
        if not leans(before) or (begins_to_ask(before) and says_enough(before)):
            return f"{before.rstrip(ENDING)}? ({', '.join(cases)})"
        cases.insert(0, bare(before))
    first, *rest = cases
    return f"{first}? ({', '.join(rest)})" if rest else said


def says_enough(question: str) -> bool:
    """Whether a question says what it is about, and points to nothing."""
    said = bare(question)
    return len(content(said)) > 1 and not POINTING.search(fold(said))


def bare(follow_up: str) -> str:
    """A follow-up without what joins it to the question before ("and", "what about") and its mark."""
    words = follow_up.strip(ENDING).split()
    for joining, most in ((LEAD, MOST_LEAD), (OPENING, len(follow_up))):
        found = joining.match(fold(" ".join(words)), 0, most)
        words = words[len(found[0].split()) :] if found else words
    return " ".join(words).lstrip(ENDING) or follow_up.strip(ENDING)


def content(text: str) -> list[str]:
    """The terms of a text that say something, in its own language."""
    return content_terms(text, language_of(text))


def _words(text: str) -> set[str]:
    return {word.strip(".") for word in re.findall(r"[^\s?!,;:()\"]+", text)}
