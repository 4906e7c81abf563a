"""Q&A pairs: whether a pair's question is the visitor's, so that the company's answer is given word for word."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from math import exp

import msgspec
from rapidfuzz.distance import DamerauLevenshtein

from frontdesk.answers.facts import denies, names, numbers
from frontdesk.answers.quoted.answered_yes import says_nothing_of
from frontdesk.answers.quoted.but_where import as_had, asks_but_where, asks_where_of, only_one
from frontdesk.answers.quoted.existence import same_things
from frontdesk.knowledge.search.analyze import content_terms, fold, terms
from frontdesk.knowledge.search.by_words import first_of_same, form_of
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.words import STOP_WORDS

# Logistic regression by bench/quality/pairs.py on HINT3's training questions, each asked of the others, with its own
# intent there and without it.
BIAS = -7.71
COEFFICIENTS = {"cosine": 10.16, "gap": 5.43}
# How near a pair stands to the question: by meaning, by the question's words in it, and by its words in the question.
CLOSENESS = (0.5, 0.25, 0.25)
# The lead over the next pair: where no other was found, and the most that counts. Where pairs are few, or of different
# matters, a lead says little: with ten questions of a SQuAD article as pairs and its others asked, 2.2% of these are
# given a pair wrongly at "balanced", and 2.8% where leads of up to 0.2 count.
ALONE = 0.05
MOST_GAP = 0.1
# The same words in the same order, and questions so near in a language that the embedding model doesn't know.
SAME_WORDS_COSINE = 0.6
FOREIGN_COSINE = 0.85
SAME = 0.95
# Beyond doubt: then the pair is given whatever else was found.
CERTAIN = 0.85
# A question that says no more than where: whatever the vectors make of the place.
BUT_WHERE = 0.75
# Letters of a word that may have a slip of the pen, and from which on it may have two.
LEAST_SLIP, TWO_SLIPS = 5, 8
# Two questions are of one form when so much of their words of grammar is the same, in the same order.
SAME_FORM = 0.6
_LONG = re.compile(r"[^\W\d_]{4,}")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_MAY = frozenset(["do", "does", "can", "could", "would", "will", "may", "should", "kann", "konnen", "darf", "puedo"])
_ASKING = {
    word: kind
    for kind, words in {
        "why": "why warum porque pourquoi perche",
        "when": "when wann cuando quand quando",
        "where": "where wo donde dove onde",
        "who": "who wer quien chi quem",
    }.items()
    for word in words.split()
}


class Pair(msgspec.Struct, frozen=True):
    """A pair that was found, by the phrasing that fits best: its cosine with the visitor's question, and the share of
    that question's terms, weighed by rarity, that stand in the phrasing."""

    question: str
    cosine: float
    covered: float
    answer: str = ""


class Likeness(msgspec.Struct, frozen=True):
    """What tells whether a pair's question is the visitor's; `gap` is its lead over the next pair in closeness."""

    cosine: float
    gap: float


def likeness(question: str, pairs: Sequence[Pair], language: str = "en") -> tuple[int, Likeness] | None:
    """The closest of different pairs and how alike it is; None of none."""
    if not pairs:
        return None
    asked = set(content_terms(question, language))
    said = [_share(content_terms(pair.question, language), asked, language) for pair in pairs]
    weights = CLOSENESS
    close = [weights[0] * p.cosine + weights[1] * p.covered + weights[2] * s for p, s in zip(pairs, said, strict=True)]
    first, *others = sorted(range(len(pairs)), key=lambda number: -close[number])
    gap = min(MOST_GAP, close[first] - close[others[0]]) if others else ALONE
    return first, Likeness(pairs[first].cosine, gap)


def likelihood(seen: Likeness) -> float:
    """The probability that the pair's answer is the answer to the visitor's question."""
    return 1 / (1 + exp(-(BIAS + sum(weight * getattr(seen, name) for name, weight in COEFFICIENTS.items()))))


def closest(
    question: str, pairs: Sequence[Pair], known: Sequence[str], language: str, *, foreign: bool, unread: bool = False
) -> tuple[int, float]:
    """The place of the pair that fits best, and the probability that its answer is the answer; (-1, 0.0) of none.

    `known` as in `contradicts`; `foreign` when the embedding model was not made for the language, `unread` when it
    doesn't even read its script, so that the words alone tell.
    """
    fit = [number for number, pair in enumerate(pairs) if not contradicts(question, pair, known, language)]
    if unread:
        same = first_of_same(question, [pairs[number].question for number in fit])
        return (-1, 0.0) if same is None else (fit[same], SAME)
    nearest, likely = _nearest(question, pairs, fit, language, foreign=foreign)
    if likely < BUT_WHERE and (same_matter := _but_where(question, pairs, known, language)) is not None:
        return same_matter, BUT_WHERE
    return nearest, likely


def _but_where(question: str, pairs: Sequence[Pair], known: Sequence[str], language: str) -> int | None:
    """The pair that asks the same, and says where; where several do, none."""
    answers = [pair.answer for pair in pairs]
    same = [n for n, pair in enumerate(pairs) if asks_but_where(question, pair.question, pair.answer, language)]
    there = [n for n in same if not contradicts(as_had(question), pairs[n], known, language)]
    # The place that a pair names is what is asked for, and none that the visitor must name.
    places = [n for n, pair in enumerate(pairs) if asks_where_of(question, pair.question, pair.answer, language)]
    return only_one(there or places, answers)


def _nearest(
    question: str, pairs: Sequence[Pair], fit: Sequence[int], language: str, *, foreign: bool
) -> tuple[int, float]:
    """The place of the closest of the pairs that fit, and how likely it is the visitor's; (-1, 0.0) of none."""
    if (found := likeness(question, [pairs[number] for number in fit], language)) is None:
        return -1, 0.0
    place, seen = fit[found[0]], found[1]
    if same_words(question, pairs[place].question, language) and seen.cosine >= SAME_WORDS_COSINE:
        return place, SAME
    if foreign:
        return place, SAME if seen.cosine >= FOREIGN_COSINE else 0.0
    return place, likelihood(seen)


def contradicts(question: str, pair: Pair, known: Sequence[str], language: str = "en") -> bool:
    """Whether a pair's question asks about something else than the visitor's, however alike they are.

    Its numbers and names must be the visitor's, who may name those of its answer, too; both deny or neither, and one
    does not ask when and the other where. `known`
    are the terms of the visitor's question that the company uses anywhere.
    """
    question, stored = same_things(question), same_things(pair.question)
    said = numbers(question)
    if not numbers(stored) <= said <= numbers(f"{stored} {pair.answer}") or denies(question) != denies(stored):
        return True
    if says_nothing_of(question, stored, pair.answer) or not _names(question, language) <= _said(stored, language):
        return True
    kinds = _asks(question), _asks(stored)
    if all(kinds) and kinds[0].isdisjoint(kinds[1]):
        return True
    return not _names(stored, language) <= _said(question, language) or another_thing(question, stored, known, language)


def another_thing(question: str, stored: str, known: Sequence[str], language: str) -> bool:
    """Whether two questions of one form ask about two things: "Can I bring my [dog, cat] into the [store, shop]?"

    So they do where one has another word in the same place, or where the visitor's has one more, which the company
    doesn't know. A form of one word is one where only the word behind it differs: "Are [dogs, cats] welcome?" A
    question in words of its own is not held against it: there the vectors tell.
    """
    asked, held = content_terms(question, language), content_terms(stored, language)
    strange = [term for term in asked if term not in known]
    new = {term for term in asked if _is_new(term, held, language, slip=term in strange)}
    forms = _form(question, language), _form(stored, language)
    one_form = SequenceMatcher(None, *forms).ratio() >= SAME_FORM and min(map(len, forms)) > 1
    if not new or not (one_form or _differ_in_the_second(question, stored)):
        return False
    gone = {term for term in held if _is_new(term, asked, language) and _is_new(term, strange, language, slip=True)}
    return _in_one_place(question, stored, new, gone, language) if gone else not new <= set(known)


def _in_one_place(question: str, stored: str, new: set[str], gone: set[str], language: str) -> bool:
    """Whether a new word of one stands where the other has one that is gone."""
    words, others = _WORD.findall(fold(question)), _WORD.findall(fold(stored))
    changed = [each for each in SequenceMatcher(None, words, others).get_opcodes() if each[0] == "replace"]
    return any(
        new & set(terms(" ".join(words[a:b]), language)) and gone & set(terms(" ".join(others[c:d]), language))
        for _, a, b, c, d in changed
    )


def _is_new(term: str, others: Sequence[str], language: str, *, slip: bool = False) -> bool:
    """Whether none of the others is the term, another form of it, or a word for the same thing.

    With `slip`, one of the two was written by hand and is no word that the company uses: it may be mistyped.
    """
    if {term, *alike(term, language)} & set(others):
        return False
    return not any(form_of(term, other) or (slip and _mistyped(term, other)) for other in others)


def _differ_in_the_second(question: str, stored: str) -> bool:
    """Whether two short questions differ in their second word alone."""
    words, others = _WORD.findall(fold(question)), _WORD.findall(fold(stored))
    return len(words) > 2 and words[:1] + words[2:] == others[:1] + others[2:]


def _mistyped(term: str, other: str) -> bool:
    """Whether two words differ by a slip; the first letter is hit, and `increase` is no `decrease`."""
    shorter = min(len(term), len(other))
    if shorter < LEAST_SLIP or term[0] != other[0]:
        return False
    return bool(DamerauLevenshtein.distance(term, other) <= (2 if shorter >= TWO_SLIPS else 1))


def _form(text: str, language: str) -> list[str]:
    """The words of grammar of a question, in their order."""
    stops = STOP_WORDS.get(language[:2], STOP_WORDS["en"])
    words = [word for word in _WORD.findall(fold(text)) if word in stops or word.replace("'", "") in stops]
    return ["can" if word in _MAY else word for word in words]


def same_words(question: str, stored: str, language: str) -> bool:
    """Whether two questions of more than a word have the same terms in the same order, and ask the same of them."""
    asked, held = content_terms(question, language), content_terms(stored, language)
    return len(asked) > 1 and asked == held and _asks(question) == _asks(stored)


def very_words(question: str, stored: str) -> bool:
    """Whether two questions are of the very same words, whatever these say."""
    asked = _WORD.findall(fold(question))
    return bool(asked) and asked == _WORD.findall(fold(stored))


def _asks(text: str) -> set[str]:
    """Whether a question asks when, where, who or why."""
    return {_ASKING[word] for word in _WORD.findall(fold(text)) if word in _ASKING}


def _share(terms: Sequence[str], asked: set[str], language: str) -> float:
    held = sum(not asked.isdisjoint({term, *alike(term, language)}) for term in set(terms))
    return held / max(1, len(set(terms)))


def _names(text: str, language: str) -> set[str]:
    """The terms of what a text calls by name; of "A Headline Like This" only what is all capitals."""
    found = names(text)
    if all(word[0].isupper() for word in _LONG.findall(text)):
        found = {fold(word) for word in text.split() if word.isupper()} & found
    return set(terms(" ".join(found), language))


def _said(text: str, language: str) -> set[str]:
    return set(terms(text.replace("/", " "), language))
