"""Sections of one kind that their headings tell apart: what stands below "Gold plan" is no answer for Bronze. Pure.

Of one kind are headings with a word in common ("Small van", "Luton van"), German words with one end
("Einzelzimmer", "Doppelzimmer"), and sections of one page that begin alike ("Adults": "Day ticket 9 EUR",
"Children": "Day ticket 4 EUR").
"""

import re
from collections import defaultdict
from collections.abc import Sequence, Set
from functools import cached_property, lru_cache
from itertools import permutations, takewhile

import msgspec

from frontdesk.knowledge.search.analyze import content_terms, fold, terms
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.unspaced import UNSPACED_RUN
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.wanted import asked_facts, wanted
from frontdesk.knowledge.search.words import STOP_WORDS

STEP = " > "
LONGEST_NAME = 6
"""Words of a heading that is a name; longer ones are sentences."""
LONGEST_OWN = 3
"""Words in which two headings of one kind differ, at most."""
_COMPOUNDING = frozenset(("de", "nl", "sv", "da", "nb", "no"))
"""Languages that write "double room" as one word."""
LEAST_COMMON, LEAST_BEFORE, LEAST_NAME = 5, 3, 4
"""Letters of the end that two compounds share, of what stands before it, and of a name that begins one."""
UNSPACED_COMMON, UNSPACED_BEFORE = 2, 1
"""The same of Chinese and Japanese characters: 金牌套餐 and 银牌套餐."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_HEAD_ENDS = re.compile(
    r"\s*(?:[(\[,:–—]|\s-\s|\b(?:with|for|from|in|at|incl\w*|mit|fur|ab|im|con|para|desde|avec|pour|met|voor|med)\b)"
)
_OF_DOING = re.compile(
    r"^(?:how|what|when|where|why|step)\b|^(?!for\b|with\b)[\w-]+ (?:an?|the|your|our|my|it)\b|\byour\b"
)
"""What tells of doing something, or asks: "Leaving a team"."""
_SITE = re.compile(r"\s+[|–—•·-]\s+|:\s")
"""Between a page's name and its site's."""
_BEGINNING = re.compile(r"(?P<money>[€$£])|(?P<figure>\d[\d.,:]*)|(?P<word>[^\W\d_]+)")
_FARTHEST_BEGINNING = 120
_NAMED, _MOST_NAMED = "@", 3
"""A place for a section's own name in its first words."""
_DAY = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tue|wed|thu|fri|sat|sun)|(?:mon|diens|donners|frei|sams|sonn)tags?|"
    r"mittwochs?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
)
_OTHERS = re.compile(
    r"\b(?:than|others?|another|alternatives?|besides|instead|compar\w+|differ\w*|versus|vs|between|upgrad\w+|"
    r"downgrad\w+|switch\w*|which|both|all|every|each|als|ander\w*|stattdessen|unterschied\w*|vergleich\w*|wechs\w+|"
    r"zwischen|welche[rsnm]?|beide[ns]?|alle[nr]?|otr[oa]s?|mas que|menos que|diferencia\w*|compara\w*|cambi\w+|"
    r"entre|cual\w*|ambos|todos|autres?|plutot|changer|quel\w*|altr[oi]|invece|quale|outr[oa]s?|qual|andere?|welke)\b"
)
"""Who asks so asks beyond what is named: "anything cheaper than Gold?" """
_COMPARING = (
    "differ difference differences different compare comparison compared versus vs unterschied unterschiede "
    "unterscheiden unterscheidet vergleich vergleichen vergleiche diferencia diferencias comparar compara comparacion "
    "difference differences differe comparer comparez comparaison differenza differenze confronto confronta paragone "
    "diferenca diferencas compare comparar verschil verschillen vergelijk vergelijken"
)

Names = tuple[frozenset[str], frozenset[str]]
"""The terms that each of two headings has for itself."""


class Section(msgspec.Struct, frozen=True):
    """A passage with where it stands; `page` tells one document from another."""

    page: str
    title: str
    heading: str
    text: str

    @property
    def steps(self) -> tuple[str, ...]:
        """The title and the headings above the passage, outermost first."""
        found = tuple(" ".join(step.split()) for step in self.heading.split(STEP) if step.strip())
        title = " ".join(self.title.split())
        return found if found[:1] == (title,) else (title, *found)


class Apart(msgspec.Struct, frozen=True):
    """Two sections of one kind: the names that tell the first from the other, their own terms, and those that a
    question must hold as well to name one: of two pages the kind, of which a page that only touches it may speak."""

    name: str
    other: str
    own: Names
    kind: frozenset[str] = frozenset()


class Sections:
    """The sections that were found, and which of them stand side by side."""

    def __init__(self, sections: Sequence[Section], language: str) -> None:
        self._pages = [section.page for section in sections]
        self._language = language
        self._steps = [section.steps for section in sections]
        self._begin: dict[tuple[str, tuple[str, ...]], set[str]] = defaultdict(set)
        for section, steps in zip(sections, self._steps, strict=True):
            for depth in range(1, len(steps) + 1):
                begins = _beginning(section.text, language) | _named_beginning(section.text, steps[depth - 1])
                self._begin[section.page, steps[:depth]] |= begins

    def unasked(self, question: str) -> dict[int, list[int]]:
        """The places of sections that the question doesn't name while it names others of their kind: with whose."""
        return {} if _OTHERS.search(fold(question)) else self.unnamed(question)

    def unnamed(self, text: str) -> dict[int, list[int]]:
        """The same of a text, which asks for nothing."""
        said = _Said(text, self._language)
        found: dict[int, list[int]] = defaultdict(list)
        for (place, number), apart in self._beside.items():
            if said.means(apart):
                found[place].append(number)
        return found

    def names(self) -> list[str]:
        """Of each section the heading that alone tells whose it is; empty where none stands beside it."""
        names = {place: apart.name for (place, _), apart in reversed(self._beside.items())}
        return [names.get(place, "") for place in range(len(self._steps))]

    def pairs(self) -> list[tuple[str, str]]:
        """The headings that stand side by side, each with another one."""
        return [(each.name, each.other) for each in self._beside.values()]

    def is_named_in(self, text: str) -> bool:
        """Whether a text names any section of those that stand side by side."""
        said = _Said(text, self._language)
        return any(said.has(apart.own[0]) for apart in self._beside.values())

    @cached_property
    def _beside(self) -> dict[tuple[int, int], Apart]:
        """What tells a section from another, by their places."""
        found = {each: self._apart(*each) for each in permutations(range(len(self._steps)), 2)}
        return {each: apart for each, apart in found.items() if apart is not None}

    def _apart(self, place: int, other: int) -> Apart | None:
        pages, (steps, others) = (
            [self._pages[each] for each in (place, other)],
            (self._steps[place], self._steps[other]),
        )
        depth = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(steps, others, strict=False))))
        if depth >= min(len(steps), len(others)) or (pages[0] != pages[1] and depth):
            return None
        name, beside = steps[depth], others[depth]
        if pages[0] != pages[1]:
            name, beside = (_SITE.split(each, 1)[0] for each in (name, beside))
            own = of_one_kind(name, beside, self._language)
            shared = frozenset(terms(name, self._language)) & frozenset(terms(beside, self._language))
            return Apart(name, beside, own, shared) if own is not None and all(own) else None
        own = of_one_kind(name, beside, self._language)
        if own is None and _is_name(name) and _is_name(beside):
            begins = [self._begin[pages[0], each[: depth + 1]] for each in (steps, others)]
            own = None if begins[0].isdisjoint(begins[1]) else _own(name, beside, self._language)
        return None if own is None else Apart(name, beside, own)


def each_named(question: str, names: Sequence[tuple[str, str]], language: str) -> list[str]:
    """The names of sections side by side that a question names by words of their own, where it names several of one
    kind; `names` are the pages they stand on and what tells them apart, the likeliest first."""
    said = _Said(question, language)
    pages = {name: page for page, name in reversed(names) if name}
    apart = list(dict.fromkeys(name for _, name in names if name))
    held = {name: frozenset(terms(name, language)) for name in apart}
    meant = [n for n in apart if said.names(held[n].difference(*(held[o] for o in apart if o != n)), n)]
    alike = [n for n in meant if pages[n] == pages[meant[0]] or of_one_kind(meant[0], n, language)]
    return alike if len(alike) > 1 else []


def asks_no_more(question: str, named: Sequence[str], language: str) -> bool:
    """Whether a question wants nothing of the sections that it names but to read of them, or how they differ."""
    idle = set(terms(" ".join((_COMPARING, *named)), language))
    return all(term in idle or is_vague(term, language) for term in content_terms(question, language))


class _Said:
    """A question's words, by which it may name one of several headings."""

    def __init__(self, question: str, language: str) -> None:
        asking = [*wanted(question).values(), *asked_facts(question).values()]
        self._facts = {term for words in asking for term in terms(words, language)}
        self._terms = {each for term in content_terms(question, language) for each in (term, *alike(term, language))}
        self._words = " ".join(_WORD.findall(fold(question)))
        self._compounding = language[:2] in _COMPOUNDING

    def has(self, own: Set[str]) -> bool:
        """Whether any of the terms is said."""
        if not own.isdisjoint(self._terms):
            return True
        long = tuple(term for term in own if len(term) >= LEAST_NAME)
        return self._compounding and bool(long) and any(term.startswith(long) for term in self._terms)

    def means(self, apart: Apart) -> bool:
        """Whether the other of two sections is meant, and not the first."""
        is_named = self.names(apart.own[1], apart.other) and not self.has(apart.own[0])
        return is_named and (not apart.kind or self.has(apart.kind))

    def names(self, own: Set[str], heading: str) -> bool:
        """Whether a heading is meant: by its own terms, or where it has none ("Bronze plan" beside "Bronze Plus
        plan"), by all of its words. Words that ask for a kind of fact ("cost") name nothing."""
        if own:
            return self.has(own - self._facts)
        words = _WORD.findall(fold(heading))
        return len(words) > 1 and f" {' '.join(words)} " in f" {self._words} "


@lru_cache(maxsize=8192)
def of_one_kind(name: str, other: str, language: str) -> Names | None:
    """The own terms of two headings that name two things of one kind; None where they don't."""
    if not (_is_name(name) and _is_name(other)):
        return None
    for one, two in ((name, other), (head_of(name), head_of(other))):
        words, others = _WORD.findall(fold(one)), _WORD.findall(fold(two))
        if words != others and _share_a_word(words, others, language):
            return _own(name, other, language)
    words, others = _WORD.findall(fold(name)), _WORD.findall(fold(other))
    is_one_word = len(words) == len(others) == 1
    return _own(name, other, language) if is_one_word and _end_alike(words[0], others[0], language) else None


def _is_name(heading: str) -> bool:
    """Whether a heading names a thing: "Gold plan", not "Cancel your plan" or "How do I cancel?"."""
    return len(heading.split()) <= LONGEST_NAME and not heading.endswith("?") and not _OF_DOING.search(fold(heading))


def _share_a_word(words: Sequence[str], others: Sequence[str], language: str) -> bool:
    """Whether two names differ in one place alone, and what they share says of what kind they are.

    The kind stands at the end, and nothing before it leans on it: the "Monarchy of Spain" is no kind of Spain. Else it
    stands at the beginning: in English before "for" or "to", as an adjective does, too ("Custom properties").
    """
    before, left, right = _begin_alike(words, others)
    after = _begin_alike(left[::-1], right[::-1])[0]
    own = left[: len(left) - after], right[: len(right) - after]
    stops = STOP_WORDS.get(language[:2], frozenset())
    if max(map(len, own)) > LONGEST_OWN or (not all(own) and not after):
        return False
    behind = left[len(left) - after :]
    if behind and not {*behind[:1], *own[0][-1:], *own[1][-1:]} & stops and _says_a_kind(behind, language):
        return True
    leads = language[:2] != "en" or words[before - 1] in stops or all(run[:1] and run[0] in stops for run in own)
    return leads and not behind and _says_a_kind(words[:before], language)


def _begin_alike(words: Sequence[str], others: Sequence[str]) -> tuple[int, Sequence[str], Sequence[str]]:
    """How many words two names begin with together, and the others of each."""
    count = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(words, others, strict=False)))
    return count, words[count:], others[count:]


def _says_a_kind(shared: Sequence[str], language: str) -> bool:
    stops = STOP_WORDS.get(language[:2], frozenset())
    return any(
        not is_vague(t, language) and t not in stops and not t.isdigit() for t in terms(" ".join(shared), language)
    )


def _end_alike(word: str, other: str, language: str) -> bool:
    """Whether two compounds end with the same word."""
    if UNSPACED_RUN.search(word):
        least, before = UNSPACED_COMMON, UNSPACED_BEFORE
    elif language[:2] in _COMPOUNDING:
        least, before = LEAST_COMMON, LEAST_BEFORE
    else:
        return False
    pairs = zip(word[::-1], other[::-1], strict=False)
    common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return common >= least and min(len(word), len(other)) - common >= before


def _own(name: str, other: str, language: str) -> Names | None:
    """The terms that each has for itself; None where neither has any."""
    held, others = (set(terms(each, language)) - {""} for each in (name, other))
    own = tuple(
        frozenset(t for t in mine - theirs if not t.isdigit() and not is_vague(t, language))
        for mine, theirs in ((held, others), (others, held))
    )
    return (own[0], own[1]) if any(own) else None


def head_of(name: str) -> str:
    """A name without what is said of it behind: "Deluxe room with sea view"."""
    found = _HEAD_ENDS.search(fold(name), 1)
    return fold(name)[: found.start()] if found else name


def _beginning(text: str, language: str) -> set[str]:
    """How a section begins, so far that another may begin alike: "# eur", "day ticket"; nothing of "You can"."""
    found = list(_BEGINNING.finditer(fold(text[:_FARTHEST_BEGINNING])))[:2]
    stops = STOP_WORDS.get(language[:2], frozenset())
    kinds = ["day" if match["word"] and _DAY.fullmatch(match[0]) else match.lastgroup or "" for match in found]
    if len(found) < 2 or ("word" in kinds and all(k == "word" for k in kinds) and any(m[0] in stops for m in found)):
        return set()
    return {" ".join(m[0] if kind == "word" else f"#{kind}" for m, kind in zip(found, kinds, strict=True))}


def _named_beginning(text: str, heading: str) -> set[str]:
    """How a section begins that says its own name first, with a place for that: "Our Leeds store", "Our York store"."""
    begins = fold(text[:_FARTHEST_BEGINNING]).replace(_NAMED, " ")
    named = re.sub(rf"(?<!\w){re.escape(fold(heading))}(?!\w)", _NAMED, begins, count=1)
    words = re.findall(rf"{_NAMED}|[^\W_]+", named)[:_MOST_NAMED]
    return {" ".join(words)} if _NAMED in words else set()
