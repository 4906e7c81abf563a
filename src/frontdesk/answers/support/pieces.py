"""A sentence as its pieces: what each is about, denies and measures, to be held against the claims of a passage."""

import re

import msgspec

from frontdesk.answers.numbers.measures import Measure, evened, measures, unmeasured
from frontdesk.answers.support.bags import Terms, bag, contentful, plain_words
from frontdesk.answers.support.claims import segments, with_subjects
from frontdesk.answers.support.clauses import clauses, contrasts
from frontdesk.answers.support.conditions import Condition, conditions, is_condition
from frontdesk.answers.support.named_persons import without_points
from frontdesk.answers.support.opposites import Poles, poles
from frontdesk.knowledge.search.analyze import fold


class Piece(msgspec.Struct, frozen=True):
    """A clause of the sentence, or the part of one that holds a measure of its own.

    `leans` when it goes on about what was named before; `subject` is what its measures are about, `names` all its terms
    with the numbers, by which a row of a table can be named. `poles` are the sides that it takes where words have
    opposites, `conditions` those on which it holds; of what is a condition itself they are compared with its clause.
    """

    terms: Terms
    words: str
    denies: bool | None
    aside: bool
    measures: tuple[Measure, ...]
    leans: bool
    subject: Terms
    names: Terms
    poles: Poles
    conditions: tuple[Condition, ...]
    is_condition: bool


# A piece of this kind is about those that were named before it: "and takes 3 days".
_LEANS = re.compile(r"^(?:and |or |und |y |et )?(?:it |they |this |that |es |sie )?(?:\w+ ){0,2}?[\d€£$]")
OTHERS = re.compile(r"\b(?:else|others?|otherwise|everyone|everybody|sonst|andere[nrs]?|otros|autres)\b")


def said_in(sentence: str, language: str) -> list[Piece]:
    """The pieces of a sentence."""
    said = clauses(evened(without_points(sentence, language)), language)
    on = zip(said, conditions(said, language), strict=True)
    parts = [(clause, when, piece) for clause, when in on for piece in segments(clause.text)]
    terms_of = [bag(contentful(unmeasured(piece)), language) for _, _, piece in parts]
    held = [tuple(measures(piece)) for _, _, piece in parts]
    subjects = with_subjects([(own, bool(measured)) for own, measured in zip(terms_of, held, strict=True)])
    found: list[Piece] = []
    for (clause, when, piece), own, subject, measured in zip(parts, terms_of, subjects, held, strict=True):
        folded = fold(piece)
        leans = bool(measured) and not OTHERS.search(folded) and bool(_LEANS.match(folded))
        names = bag(piece, language) | subject
        words = plain_words(piece)
        # "90 days instead of 60" doesn't deny that others have 60.
        denied = None if contrasts(piece) else clause.denies
        sides = poles(words, language)
        when_only = is_condition(clause)
        found.append(Piece(own, words, denied, clause.aside, measured, leans, subject, names, sides, when, when_only))
    return found
