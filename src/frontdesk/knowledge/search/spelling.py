"""Slips of the keyboard in a question, put right by a company's own words."""

import asyncio
import re
from collections.abc import Callable, Iterable, Iterator
from uuid import UUID

from frontdesk.foundation.database import Transaction, rows
from frontdesk.knowledge.search.analyze import term_hash, terms
from frontdesk.knowledge.search.synonyms import alike

_WORD = re.compile(r"(?<![\w@./'’-])[A-Za-z]++(?![\w@/'’-]|\.\w)")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
LEAST_LETTERS, MOST_LETTERS = 5, 24
"""Shorter words have too many that are one letter away."""
MOST_WORDS = 3
"""Words of a question that are put right."""

_KNOWN = """
    SELECT term, passages FROM term WHERE account_id = current_account() AND term = ANY(%(hashes)s::int[])
        AND passages > 0"""


def strange(question: str, is_word: Callable[[str], bool]) -> list[str]:
    """The words of a question that are none, so that they may be misspelled; names have a capital."""
    found = dict.fromkeys(word for word in _WORD.findall(question) if word.islower() or question.startswith(word))
    return [
        word for word in found if LEAST_LETTERS <= len(word) <= MOST_LETTERS and not _is_form(word.lower(), is_word)
    ]


_ENDINGS = (
    *("s", "es", "ed", "d", "ing", "er", "ers", "or", "ors", "ly"),
    *("able", "ible", "ment", "ness", "less", "ful", "ist", "ists", "ion", "y"),
)
_DOUBLES = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")
"""A short word whose last letter is doubled before an ending that begins with a vowel: "ship", "stop"."""


def _is_form(word: str, is_word: Callable[[str], bool]) -> bool:
    """Whether a word is one, or a form of one: rented, shipping, planner; "shiping" is none of "ship"."""
    return is_word(word) or any(map(is_word, _stems(word)))


def _stems(word: str) -> Iterator[str]:
    """What a word may be a form of."""
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < 3:
            continue
        yield stem + "e"
        if ending[0] not in "aeiou" or not _DOUBLES.fullmatch(stem):
            yield stem
        if stem[-1] == stem[-2] and len(stem) > 3:
            yield stem[:-1]
    if word.endswith(("ies", "ied")):
        yield word[:-3] + "y"


async def put_right(tx: Transaction, account_id: UUID, question: str, is_word: Callable[[str], bool]) -> str:
    """The question with words of the account in the place of slips; a word that a passage of it has is none."""
    words = {word: _key(account_id, word.lower()) for word in strange(question, is_word)[:MOST_WORDS]}
    known = await _known(tx, words.values())
    unknown = [word for word, key in words.items() if key not in known]
    if not unknown:
        return question
    meant = await asyncio.to_thread(lambda: {word: _meant(account_id, word.lower(), is_word) for word in unknown})
    known = await _known(tx, (key for keys in meant.values() for key in keys))
    right: dict[str, str] = {}
    for word, choices in meant.items():
        if held := {key: choice for key, choice in choices.items() if key in known}:
            best = max(held, key=lambda key: (is_word(held[key]), known[key], held[key]))
            right[word] = held[best]
    return _WORD.sub(lambda found: right.get(found[0], found[0]), question)


async def _known(tx: Transaction, keys: Iterable[int | None]) -> dict[int, int]:
    """How many passages of the account have each of the terms, by key."""
    hashes = [key for key in keys if key is not None]
    return {row.term: row.passages for row in await rows(tx, _KNOWN, {"hashes": hashes})}


def _meant(account_id: UUID, word: str, is_word: Callable[[str], bool]) -> dict[int, str]:
    """What a word may have been meant as, by the keys of their terms and of those that stand for the same: who has
    "delivery" is asked for "shiping", too. Takes milliseconds.
    """
    meant: dict[int, str] = {}
    alike_to: dict[int, str] = {}
    for each in _one_slip_away(word):
        found = terms(each)
        if len(found) != 1:  # A word of grammar alone, or several.
            continue
        if not is_word(each) and found != [each]:  # No form of a word, and not as the company may write it.
            continue
        key = term_hash(account_id, found[0])
        if key not in meant or (is_word(each) and not is_word(meant[key])):
            meant[key] = each
        if is_word(each):
            alike_to |= {term_hash(account_id, other): each for other in alike(found[0], "en")}
    return alike_to | meant


def _key(account_id: UUID, word: str) -> int | None:
    """The key of a word's term; None for one of grammar alone."""
    found = terms(word)
    return term_hash(account_id, found[0]) if len(found) == 1 else None


def _one_slip_away(word: str) -> Iterator[str]:
    """What a word may have been meant as: a letter too many or missing, another one, or two that changed places.

    The first letter is hardly ever wrong.
    """
    for at in range(1, len(word) + 1):
        head, tail = word[:at], word[at:]
        yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in _LETTERS:
            yield head + letter + tail
            if tail and letter != tail[0]:
                yield head + letter + tail[1:]
