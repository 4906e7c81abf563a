"""The runs of a passage's sentences that might answer, each with its score."""

import re
from collections.abc import Mapping, Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from frontdesk.answers.facts import names
from frontdesk.answers.quoted.existence import says_of_it, thing_asked
from frontdesk.answers.quoted.lists import ITEM
from frontdesk.answers.quoted.measured import asks_measure, tells_measure
from frontdesk.answers.quoted.nearest_price import nearest_price
from frontdesk.answers.quoted.price_rows import PriceRows, price_rows, sum_asked
from frontdesk.answers.quoted.price_sentences import price_sentences
from frontdesk.answers.quoted.table_rows import is_names, under_columns
from frontdesk.answers.quoted.told_asked import asks_fact, tells_asked
from frontdesk.knowledge.search.analyze import content_terms, terms
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.verb_forms import things
from frontdesk.knowledge.search.wanted import asked_facts, holds, told_facts, wanted
from frontdesk.knowledge.split import count_words

Vectors = NDArray[np.float32]
Floats = NDArray[np.float64]
Integers = NDArray[np.intp]
Span = tuple[int, int]

MOST_PASSAGES = 6

# Chosen on the answerable questions of bench/quality/{helpcenter,demo}_tuning.jsonl (89 and 88), and on 250 of the
# tuning half of SQuAD 2.0. What is wanted, paragraphs, own terms, names and headings raise the answers that hold what
# they must from 79, 69 and 214 to 82, 78 and 218.
WINDOW_WORDS = 90
COVERAGE_WEIGHT = 0.2
RANK_WEIGHT = 0.3
# One bare sentence often matches best and says least: up to so many words a longer window is preferred.
LENGTH_WEIGHT = 0.2
ENOUGH_WORDS = 60
# Of a short answer's words, up to this share of all it may have: 64 and 64 hold what they must, not 62 and 63.
ENOUGH_SHARE = 0.67
TITLE_WORDS = 12
# A price for "how much", a time span for "how long": the share of the kinds of fact wanted that a window has.
KIND_WEIGHT = 0.2
# A window may not begin behind the sentence of its paragraph that tells the fact that is wanted: what comes behind "60
# days" are the exceptions.
RULE_WEIGHT = 0.1
# The same where an answer has less room than a window, which drops what does not fit.
SHORT_RULE_WEIGHT = 0.3
PARAGRAPH_WEIGHT = 0.07
# Steps, for "how do I".
STEPS_WEIGHT = 0.1
# The question's terms in the window itself, not only in the heading above it.
OWN_WEIGHT = 0.15
# The names in the question ("Denmark"), in the window or above it: what is said of others is no answer.
NAMES_WEIGHT = 0.2
# The rows of a price list that are just what was asked for: another sentence may hold the words and a price, too.
PRICED_WEIGHT = 0.4
# What is left of that for a sentence that a table stands beside.
BESIDE_LIST = 0.5
# Without the sentence of its passage that tells the price of the nearest thing to what was asked.
NEAREST_WEIGHT = 0.25
# What tells the very fact that is asked for, in other words.
TOLD_WEIGHT = 0.5
# The question's terms in the title or heading: what is told under "By phone" is the phone number that is meant.
ABOVE_WEIGHT = 0.15
# Of the cosine and of the question's own terms, where the embedding model doesn't know the language.
FOREIGN_WEIGHTS = (0.3, 0.8)
ROW = re.compile(r"^[ \t]*\|.*\|[ \t]*$", re.MULTILINE)
STEP = re.compile(r"\s*(\d{1,3})[.)]\s")


class Question(msgspec.Struct, frozen=True):
    """What was asked, its vector of length 1, and how rare its terms are (`Statistics.idf`; 1 where unknown).

    `foreign` when the embedding model was not made for its language, so that the vectors say little.
    """

    text: str
    vector: Vectors
    language: str = "en"
    rarity: dict[str, float] = {}
    foreign: bool = False


class Passage(msgspec.Struct, frozen=True):
    """A passage that was found: `sentences` are spans of `text`, `vectors` (n, dimensions) theirs, of length 1.

    `vector` is the whole passage's, `score` its place in the search (0..1), `asked` the question's vector by the model
    that the passage's vectors are of, where that is another one than the question's own; `above` is what the
    document says further up of the list or table that the passage goes on with, `apart` the heading that alone tells
    it from what stands beside it, `page_breaks` are the places in `text` where further pages of a PDF begin.
    """

    text: str
    heading: str
    title: str
    sentences: Sequence[Span]
    vectors: Vectors
    score: float
    vector: Vectors | None = None
    asked: Vectors | None = None
    page: str = ""
    above: str = ""
    apart: str = ""
    page_breaks: Sequence[int] = ()


class Window(msgspec.Struct, frozen=True):
    """A contiguous run of a passage's sentences that might answer.

    `lead` is what its score has because it tells the very fact: a second one adds to it without.
    """

    passage: int
    first: int
    last: int
    score: float
    cosine: float
    coverage: float
    words: int
    lead: float = 0.0


def considered(question: Question, passages: Sequence[Passage]) -> list[int]:
    """The places of the best passages, and of those that tell the very fact which is asked for, in other words."""
    return [n for n, passage in enumerate(passages) if n < MOST_PASSAGES or any(tells(question, passage))]


def tells(question: Question, passage: Passage) -> list[bool]:
    """Whether each sentence of a passage tells the fact that is asked for, in other words, or whether it is there; of
    a measure a table's row may."""
    asked, language, above = question.text, question.language, f"{passage.title} > {passage.heading}"
    if not asks_one(asked) and not asks_fact(asked):
        return [False] * len(passage.sentences)
    texts = [passage.text[start:end] for start, end in passage.sentences]
    told = [tells_asked(asked, text, language, passage.heading) or says_of_it(asked, text, language) for text in texts]
    if not asks_measure(asked):
        return told
    rows = under_columns(passage.text, passage.sentences, passage.above)
    return [one or tells_measure(asked, row, above, language) for one, row in zip(told, rows, strict=True)]


def asks_one(question: str) -> bool:
    """Whether a question asks for one fact that a sentence tells whole: a measure, or if something is there."""
    return asks_measure(question) or thing_asked(question) != ""


def windows_of(question: Question, index: int, passage: Passage, most: int, *, steps: bool = False) -> list[Window]:
    """Every run of sentences of at most `most` words that begins and ends where a reader would, with its score.

    `steps` when the question asks how something is done: only steps may be longer than `WINDOW_WORDS`.
    """
    spans = passage.sentences
    count = len(spans)
    if not count or len(passage.vectors) != count:
        return []
    texts = [passage.text[a:b] for a, b in spans]
    told = under_columns(passage.text, spans, passage.above) if ROW.search(passage.text) else texts
    words = np.concatenate(([0], np.cumsum([count_words(text) for text in texts])))
    first, last = np.triu_indices(count)
    sizes = words[last + 1] - words[first]
    whole = _whole(texts, words, most if steps else 0)[first, last]
    has_steps = steps & _within([[bool(STEP.match(text))] for text in texts], first, last)[:, 0]
    kept = whole & ((sizes <= np.where(has_steps, most, min(WINDOW_WORDS, most))) | (first == last))
    kept = kept if kept.any() else (first == last) & ~_leads(texts)[last]
    kept = kept if kept.any() else first == last
    first, last, sizes, has_steps = first[kept], last[kept], sizes[kept], has_steps[kept]
    titles = [count_words(announced(passage, at)) for at in range(count)]
    cosines = _cosines(question.vector if passage.asked is None else passage.asked, passage, first, last)
    shares = _shares(question, passage, told, first, last)
    begins = np.array([not passage.text[:a].strip(" ") or passage.text[:a].endswith("\n") for a, _ in spans])
    rule_weight = RULE_WEIGHT if most >= WINDOW_WORDS else SHORT_RULE_WEIGHT
    enough = min(ENOUGH_WORDS, ENOUGH_SHARE * most)
    cosine_weight, own_weight = FOREIGN_WEIGHTS if question.foreign else (1.0, OWN_WEIGHT)
    leads = TOLD_WEIGHT * _has_told(question, passage, first, last)
    scores = (
        cosine_weight * cosines
        + COVERAGE_WEIGHT * shares.covered
        + own_weight * shares.own
        + NAMES_WEIGHT * shares.named
        + ABOVE_WEIGHT * shares.above
        + KIND_WEIGHT * _has_wanted(question.text, told, first, last)
        - rule_weight * _passes_over(question.text, passage, told)[first]
        + PARAGRAPH_WEIGHT * begins[first]
        + STEPS_WEIGHT * has_steps
        + PRICED_WEIGHT * _has_priced(question, passage, texts, first, last)
        - NEAREST_WEIGHT * _lacks_nearest(question, passage, texts, first, last)
        + leads
        + RANK_WEIGHT * passage.score
        + LENGTH_WEIGHT * np.minimum(sizes, enough) / enough
    )
    return [
        Window(index, int(i), int(j), float(score), float(cosine), float(share), int(size) + titles[i], float(lead))
        for i, j, score, cosine, share, size, lead in zip(
            first, last, scores, cosines, shares.covered, sizes, leads, strict=True
        )
    ]


def _whole(texts: Sequence[str], words: Integers, most: int) -> NDArray[np.bool_]:
    """Whether a window (first, last) cuts no list that would fit whole, and ends with nothing that announces more.

    Of steps that don't fit it has as many of the first as fit into `most` words; with 0, any.
    """
    count = len(texts)
    whole = np.ones((count, count), dtype=bool)
    items = [bool(ITEM.match(text)) for text in texts]
    start = 0
    while start < count:
        end = start
        while end < count and items[end]:
            end += 1
        if end - start > 1 and words[end] - words[start] <= WINDOW_WORDS:
            whole[start + 1 : end, :] = False
            whole[:, start : end - 1] = False
        elif most and end - start > 1 and STEP.match(texts[start]):
            fit = max(start + 1, start + int(np.searchsorted(words[start + 1 : end + 1] - words[start], most, "right")))
            whole[start + 1 : end, :] = False
            whole[:, start : fit - 1] = False
            whole[: start + 1, fit - 1] = True
            whole[:, fit : end - 1] = False
        start = max(end, start + 1)
    for number, text in enumerate(texts[:-1]):
        # The title of what follows.
        title = not items[number] and text.rstrip(" *_")[-1:].isalnum()
        if title and words[number + 1] - words[number] <= TITLE_WORDS:
            whole[:, number] = False
    whole[:, _leads(texts)] = False
    return whole


def _leads(texts: Sequence[str]) -> NDArray[np.bool_]:
    """Which sentences say nothing without the next: a line that announces it, the names of a table's columns."""
    announces = [text.rstrip(" *_").endswith((":", "：")) or is_names(text) for text in texts]
    return np.array([*announces[:-1], False])


def _cosines(asked: Vectors, passage: Passage, first: Integers, last: Integers) -> Floats:
    """Cosine of each window's mean vector, sentences weighed by their length, in constant time a window."""
    weights = np.array([max(1, b - a) for a, b in passage.sentences], dtype=np.float64)
    weighed = passage.vectors * weights[:, None]
    along = np.concatenate(([0.0], np.cumsum(weighed @ asked)))
    count = len(weights)
    products = np.zeros((count + 1, count + 1))
    products[1:, 1:] = np.cumsum(np.cumsum(weighed @ weighed.T, axis=0), axis=1)
    squares = (
        products[last + 1, last + 1] - products[first, last + 1] - products[last + 1, first] + products[first, first]
    )
    cosines: Floats = (along[last + 1] - along[first]) / np.sqrt(np.maximum(squares, 1e-12))
    return cosines


def _has_wanted(question: str, texts: Sequence[str], first: Integers, last: Integers) -> Floats:
    """Share of the kinds of fact that the question wants which each window has."""
    kinds = list(wanted(question))
    if not kinds:
        return np.zeros(len(first))
    share: Floats = _within([[holds(text, kind) for kind in kinds] for text in texts], first, last).mean(axis=1)
    return share


def priced(question: Question, passage: Passage) -> PriceRows:
    """The rows and items of a passage that tell the price of what was asked."""
    stands_below = f"{passage.title} > {passage.heading}"
    return price_rows(question.text, question.language, stands_below, passage.text, passage.above)


def priced_sentences(question: Question, passage: Passage) -> frozenset[str]:
    """The sentences of a passage that tell the price of what was asked, where no row of a list does."""
    if priced(question, passage).just:
        return frozenset()
    texts = [passage.text[start:end] for start, end in passage.sentences]
    # What was carried over from an earlier question stands behind the own one's mark.
    asked = question.text.partition("? ")[0]
    return price_sentences(sum_asked(asked, question.language), question.language, texts)


def _has_priced(question: Question, passage: Passage, texts: Sequence[str], first: Integers, last: Integers) -> Floats:
    """Share of the rows or sentences that tell the price of what was asked which each window has."""
    sentences = priced_sentences(question, passage)
    rows = sentences or priced(question, passage).told
    if not rows:
        return np.zeros(len(first))
    is_one = np.concatenate(([0], np.cumsum([text.strip() in rows for text in texts])))
    share: Floats = (is_one[last + 1] - is_one[first]) / max(1, is_one[-1])
    if not sentences:
        return share
    # A list of other things' prices beside the sentence makes it hard to find.
    lists = np.concatenate(([0], np.cumsum([bool(ROW.match(text)) for text in texts])))
    return np.where(lists[last + 1] > lists[first], share * BESIDE_LIST, share)


def _lacks_nearest(
    question: Question, passage: Passage, texts: Sequence[str], first: Integers, last: Integers
) -> Floats:
    """Share of the sentences that tell the nearest price to what was asked in a passage which each window lacks, where
    there is no price of just that. What is nearest here may be far, so it says nothing for the passage."""
    if priced(question, passage).told or priced_sentences(question, passage):
        return np.zeros(len(first))
    asked = question.text.partition("? ")[0]
    nearest = nearest_price(sum_asked(asked, question.language), question.language, texts)
    if not nearest:
        return np.zeros(len(first))
    is_one = np.concatenate(([0], np.cumsum([place in nearest for place in range(len(texts))])))
    share: Floats = 1 - (is_one[last + 1] - is_one[first]) / len(nearest)
    return share


def _has_told(question: Question, passage: Passage, first: Integers, last: Integers) -> Floats:
    """Share of the sentences that tell the fact which is asked for, in other words, that each window has. Whether
    something is there is said first."""
    texts = (passage.text[start:end] for start, end in passage.sentences)
    if any(is_said := [says_of_it(question.text, text, question.language) for text in texts]):
        return np.array(is_said, dtype=np.float64)[first]
    tell = np.concatenate(([0], np.cumsum(tells(question, passage))))
    share: Floats = (tell[last + 1] - tell[first]) / max(1, tell[-1])
    return share


def _passes_over(question: str, passage: Passage, texts: Sequence[str]) -> NDArray[np.bool_]:
    """Whether a window that begins at each sentence leaves one out, right before it in its paragraph, that has a kind
    of fact that the question wants."""
    kinds = list(wanted(question))
    has = [any(holds(text, kind) for kind in kinds) for text in texts]
    goes_on = [not passage.text[:start].rstrip(" ").endswith("\n\n") for start, _ in passage.sentences]
    alone = [bool(ITEM.match(text) or ROW.match(text)) for text in texts]
    return np.array([n > 0 and goes_on[n] and has[n - 1] and not alone[n] for n in range(len(texts))])


class _Shares(msgspec.Struct, frozen=True):
    """Shares of the question's terms, weighed by rarity: `own` of those in each window, `covered` with those in title
    and heading, `above` of those in title and heading alone; `named` of its names in any of these.

    A window holds a term, too, when it tells the fact that the term asks for ("10:00–18:00" for "opening hours").
    """

    covered: Floats
    own: Floats
    named: Floats
    above: float


def _shares(question: Question, passage: Passage, texts: Sequence[str], first: Integers, last: Integers) -> _Shares:
    """How much of the question each window speaks of."""
    asked = content_terms(question.text, question.language)
    if not asked:
        nothing = np.zeros(len(first))
        return _Shares(nothing, nothing, nothing, 0.0)
    rarity = np.array([question.rarity.get(term, 1.0) for term in asked])
    rarity = rarity / max(float(rarity.sum()), 1e-9)
    head = set(terms(f"{passage.title} {passage.heading}", question.language))
    of_things = things(question.text, question.language)
    meant = [{term, *alike(term, question.language, of_thing=term in of_things)} for term in asked]
    above = np.array([not each.isdisjoint(head) for each in meant])
    asking = {fact: set(terms(words, question.language)) for fact, words in asked_facts(question.text).items()}
    held = [set(terms(text, question.language)).union(*_asked_for(text, asking)) for text in texts]
    own = _within([[not each.isdisjoint(bag) for each in meant] for bag in held], first, last)
    named = np.isin(asked, terms(" ".join(names(question.text)), question.language))
    # A name that was carried over from an earlier question says less than what is asked now.
    named = named * min(1.0, float(np.max(rarity * named)) / max(float(rarity.max()), 1e-9)) / max(1, named.sum())
    seen = own | above
    return _Shares(seen @ rarity, own @ rarity, seen @ named, float(above @ rarity))


def _asked_for(text: str, asking: Mapping[str, set[str]]) -> list[set[str]]:
    """The terms that ask for the facts that a sentence tells."""
    return [asking[fact] for fact in told_facts(text) if fact in asking] if asking else []


def _within(held: Sequence[Sequence[bool]], first: Integers, last: Integers) -> NDArray[np.bool_]:
    """What the sentences of each window hold, of what each sentence holds: windows by things."""
    counts = np.zeros((len(held) + 1, len(held[0])))
    counts[1:] = np.cumsum(held, axis=0)
    inside: NDArray[np.bool_] = counts[last + 1] - counts[first] > 0
    return inside


def announced(passage: Passage, first: int) -> str:
    """The line that a list or table stands under, where a quote begins with its first item: "What we can't take back:"
    makes a no of what would read as a yes."""
    texts = [passage.text[start:end] for start, end in passage.sentences[: first + 1]]
    if not (ITEM.match(texts[first]) or ROW.match(texts[first])):
        return ""
    while first and (ITEM.match(texts[first - 1]) or ROW.match(texts[first - 1])):
        first -= 1
    # Rows of a table that began further up are told under its columns' names, steps need to be announced.
    further_up = "" if ROW.match(texts[0]) else passage.above
    before = (texts[first - 1] if first else further_up).strip()
    name = before if before.endswith((":", "：")) else passage.heading.rpartition(" > ")[2]
    return f"{name.rstrip(':：')}:\n" if name else ""
