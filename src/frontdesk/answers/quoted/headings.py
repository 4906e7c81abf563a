"""Whether what stands below a heading, or as the answer of a pair, speaks of what the visitor asks. Pure."""

import re
from collections.abc import Mapping, Sequence, Set
from functools import lru_cache

import msgspec

from frontdesk.answers.facts import names
from frontdesk.answers.quoted.labels import of_another
from frontdesk.answers.quoted.pairs import another_thing
from frontdesk.answers.support.matter import matter
from frontdesk.knowledge.search.analyze import content_terms, terms
from frontdesk.knowledge.search.find import Found
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.words import language_of

_ANSWERS = re.compile(r"(?:yes|no|ja|nein|si|sí|oui|non|sim|não|nee)\b[,.:!;]", re.IGNORECASE)
"""Begins what answers the question above it: "Yes, one month's rent."."""


class Asking(msgspec.Struct, frozen=True):
    """A question, read once for all passages that are held against it.

    `asked` are its terms, `known` those that any passage of the company holds, `content` those that say something;
    `matter` what it is about, `named` the terms of its names.
    """

    query: str
    language: str
    asked: tuple[str, ...]
    known: list[str]
    content: frozenset[str]
    matter: frozenset[str]
    named: frozenset[str]


def asking_of(query: str, hashes: Sequence[int], frequencies: Mapping[int, int]) -> Asking:
    """A question as it is held against passages; `hashes` are the keys of its terms, in their order."""
    language = language_of(query)
    asked = content_terms(query, language)
    return Asking(
        query,
        language,
        tuple(asked[: len(hashes)]),
        [term for term, hash_ in zip(asked, hashes, strict=False) if frequencies.get(hash_)],
        frozenset(term for term in asked if not is_vague(term, language)),
        _matter(query, language),
        frozenset(terms(" ".join(names(query)), language)),
    )


def whole(passage: Found) -> str:
    """All that a passage says, and what it stands under."""
    return f"{passage.title} {passage.heading} {passage.question or ''} {passage.text}"


def speaks_of(passage: Found, asking: Asking) -> bool:
    """Whether an answer to a question of its own, which a heading may be, is one to the visitor's, too.

    Its "Yes" to Iceland says nothing of Sweden: it must hold what is named, and what no passage of the company holds;
    and it must not be about another thing in the same words, nor about one of another number. Below a heading, what
    tells by itself what it is about is judged by that instead.
    """
    about = whole(passage)
    if of_another(asking.query, about):
        return False
    own = passage.question or passage.heading.rpartition(" > ")[2]
    if passage.question is None:
        if not own.endswith("?"):
            return True
        answers_else = _ANSWERS.match(passage.text.lstrip(" *_")) is not None and not _asks_of(own, asking)
        if not answers_else and _tells_itself(own, passage.text, asking):
            return True
        if answers_else or _is_of_another(own, asking):
            return False
    if another_thing(asking.query, own, asking.known, asking.language):
        return False
    held = set(terms(about, asking.language))
    return all(term in held or (term not in asking.named and term in asking.known) for term in asking.asked)


def _asks_of(heading: str, asking: Asking) -> bool:
    """Whether the visitor asks of anything that a question is about: to no other is its "Yes" an answer."""
    of = _matter_of(heading, asking.language)
    return not of or any(not _lacks(term, asking.content, asking.language) for term in of)


def _tells_itself(heading: str, text: str, asking: Asking) -> bool:
    """Whether a text below a question says what it is about.

    So it does where it holds what the visitor asks beyond that question, or some of it and no name is missing; or
    where the visitor asks of the same thing more closely and the text names the thing. "We do" names nothing, and
    "Dogs are welcome" no cats.
    """
    language, asked = asking.language, asking.matter
    of = _matter_of(heading, language)
    said = set(terms(text, language))
    # "icelandon" is looked up for who joins the two words.
    beyond = {t for t in asked if _lacks(t, of, language) and not any(t != o and t.startswith(o) for o in asked)}
    missing = {term for term in beyond if _lacks(term, said, language)}
    if not missing or (missing < beyond and not missing & asking.named):
        return not another_thing(asking.query, heading, asking.known, language) or not missing
    is_same = not beyond & asking.named and not any(_lacks(term, asked, language) for term in of)
    return is_same and any(not _lacks(term, said, language) for term in of)


def _is_of_another(heading: str, asking: Asking) -> bool:
    """Whether a question has all the words of the visitor's but one, in whose place it has another."""
    language = asking.language
    of = {term for term in content_terms(heading, language) if not is_vague(term, language)}
    beyond = [term for term in asking.content if _lacks(term, of, language)]
    gone = [term for term in of if _lacks(term, asking.content, language)]
    return len(beyond) == len(gone) == 1 < len(asking.content)


@lru_cache(maxsize=4096)
def _matter_of(heading: str, language: str) -> frozenset[str]:
    """What a heading is about: a company's are asked for again with every question."""
    return _matter(heading, language)


def _matter(question: str, language: str) -> frozenset[str]:
    return frozenset(term for term in matter(question, language) if not is_vague(term, language))


def _lacks(term: str, held: Set[str], language: str) -> bool:
    return held.isdisjoint({term, *alike(term, language)})
