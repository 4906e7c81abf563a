"""Words that say the contrary of one another: who says "after" where the page says "before" denies the page."""

import re
from functools import cache
from typing import Literal

import msgspec

from frontdesk.answers.facts import NEGATIONS
from frontdesk.answers.support.antonyms import AXES, NO_SIDE, OF_NOUNS
from frontdesk.answers.translation.more_opposed_words import MORE_AXES as MORE_TRANSLATED
from frontdesk.answers.translation.opposed_words import AXES as TRANSLATED
from frontdesk.answers.translation.opposed_words import pattern_of
from frontdesk.knowledge.search.analyze import terms

Cost = Literal["", "free", "paid"]


class Poles(msgspec.Struct, frozen=True):
    """The sides that a text takes: `sides` by axis, each with the words that take it, and its plain words for un-.

    `cost` is whether something is free or paid for. Who pays by card says nothing of what is free, so it is compared
    where both speak of the same number alone: "under 6 they travel free; from 6 they pay".
    """

    sides: dict[str, dict[int, tuple[str, ...]]]
    words: frozenset[str]
    cost: Cost = ""


class Clash(msgspec.Struct, frozen=True):
    """Where two texts take other sides of an axis; `flips` when being on one side is to be not on the other."""

    words: tuple[str, ...]
    flips: bool


# What begins as if it denied the rest, but doesn't; and what a word with a prefix is the contrary of is in the rest.
_NO_PREFIX = {
    "en": re.compile(r"unless|unions?|units?|united|unique\w*|universal|unlike|unrest|unwind|until|nonstop"),
    "de": re.compile(
        r"(?:unfall|unfalle|unkosten|unmenge|unwetter|unter|unternehm|unzahl|unart|unsinn|untat|ungluck|unheil|unkraut|"
        r"unding|unwesen|unruhe|unmut|unrecht|unmass|ungefahr|unbedingt|ungemein|unheimlich|unendlich|unlangst|"
        r"unmittelbar|nonstop)\w*"
    ),
}
_LATIN = (
    r"non(\w{4,})|in((?:complete|active|correct|direct|secure|sufficient|accurate|eligible|appropriate|formal|"
    r"flexible|dependent|definite)\w*)|im((?:perfect|mature|proper|mobile|personal)\w*)|ir((?:regular|relevant|reversible)\w*)"
)
# French and Spanish have no words that "un" denies.
_PREFIXED = {code: re.compile(rf"un(\w{{4,}})|{_LATIN}") for code in ("en", "de")}
_OTHERWISE = re.compile(_LATIN)
_THAN = re.compile(
    r"( (?:\w+er|more|less|worse|different|mehr|weniger|mas|menos|plus|moins)(?: \w+)?) (?:than|als|que) .*"
)


def poles(words: str, language: str) -> Poles:
    """The sides that a text takes; it is given as plain words with a blank between them and at both ends."""
    code = language[:2].lower()
    found: dict[str, dict[int, tuple[str, ...]]] = {}
    if code in AXES:
        pattern, sides = _table(code)
        # What another thing is compared with is not what is spoken of: "online it is cheaper than in store".
        spoken = _THAN.sub(r"\1 ", NO_SIDE[code].sub(" ", words))
        for match in pattern.finditer(spoken):
            axis, side, _ = sides[match[0]]
            own = found.setdefault(axis, {})
            own[side] = (*own.get(side, ()), match[0])
        for match in OF_NOUNS[code].finditer(spoken) if code in OF_NOUNS else ():
            noun, side = " ".join(terms(match[3], code)), int(match[1] is None)
            found.setdefault(f"{_OF}{noun}", {})[side] = (match[3],)
    elif code in _ONLY_IN_TRANSLATION:
        for axis, side, pattern in _other_table(code):
            if word := pattern.search(words):
                found.setdefault(axis, {})[side] = (word[0],)
    bare = re.sub(r"\bnon (?=[^\W\d])", "non", words)
    return Poles(found, frozenset(bare.split()), _cost(words, code))


_PAY = r"pays?|paying|zahle[nt]?|zahlt|bezahlen|bezahlt|pagan?|paie|paient|payez|paga"
_FOR_NOTHING = re.compile(
    rf"\b(?:{_PAY}) (?:nothing|no|nichts|keine?n?|nada|rien)\b|"
    r"\b(?:for free|costs? nothing|free of charge|at no cost)\b|"
    r"\b(?:kostenlos|kostenfrei|gratis|umsonst|kostet nichts|kosten nichts|gratuit\w*)\b|\bfree\b"
)
_FOR_MONEY = re.compile(
    rf"\b(?:{_PAY})\b|\b(?:half|full|reduced|adult) (?:the )?(?:price|fare|fee)\b|"
    r"\b(?:halben?|vollen?) preis\b|\b(?:precio|plein tarif|demi tarif|tarif reduit)\b"
)


def _cost(words: str, code: str) -> Cost:
    spoken = NO_SIDE[code].sub(" ", words) if code in NO_SIDE else words
    free = _FOR_NOTHING.search(spoken)
    paid = _FOR_MONEY.search(_FOR_NOTHING.sub(" ", spoken))
    return "" if bool(free) == bool(paid) else "free" if free else "paid"


def clashes(said: Poles, held: Poles, language: str) -> list[Clash]:
    """The axes on which what is said takes one side alone and what is held another alone."""
    found = []
    for axis, own in said.sides.items():
        theirs = held.sides.get(axis, {})
        if len(own) == 1 and theirs and own.keys().isdisjoint(theirs):
            words = tuple(word for each in own.values() for word in each)
            code = language[:2].lower()
            binary = code in AXES and (axis.startswith(_OF) or _table(code)[1][words[0]][2])
            found.append(Clash(words, binary))
    return [*found, *(Clash((word,), True) for word in _negated(said.words, held.words, language))]


def shared_axes(said: Poles, held: Poles) -> list[str]:
    """The words that take a side on an axis on which the other text takes one, too."""
    return [word for axis, own in said.sides.items() if axis in held.sides for side in own.values() for word in side]


def _negated(said: frozenset[str], held: frozenset[str], language: str) -> list[str]:
    """The words of either that the other has with a prefix that denies them: "used" and "unused"."""
    code = language[:2].lower()
    roots = [(word, root) for word in said for root in _roots(word, code)]
    found = [word for word, root in roots if root in held and word not in held and root not in said]
    denied = [(word, root) for word in held for root in _roots(word, code)]
    return [*found, *(root for word, root in denied if root in said and word not in said and root not in held)]


def _roots(word: str, code: str) -> list[str]:
    # "Unavailable" is a word of negation by itself, which the clause counts.
    spared = _NO_PREFIX.get(code)
    if word in NEGATIONS or (spared and spared.fullmatch(word)):
        return []
    match = _PREFIXED.get(code, _OTHERWISE).fullmatch(word)
    root = next(filter(None, match.groups()), "") if match else ""
    bare = root.removesuffix("able").removesuffix("ible")
    # What is "non-refundable" isn't refunded.
    return [root, *((bare, f"{bare}ed") if bare != root else ())] if root else []


_OF = "of "
"""Begins the name of an axis that a noun has by itself."""


_ONLY_IN_TRANSLATION = frozenset(("sv", "da", "nb", "pl", "ru", "zh", "ja"))
"""Languages whose opposites are known only as they stand beside those of others."""
# Whether one is open, before or after, is said of more than one thing in a sentence.
_FIRM = ("season", "size", "day", "week", "allowed", "hot", "left", "where", "rent", "payment", "before", "inside")


@cache
def _other_table(code: str) -> tuple[tuple[str, int, re.Pattern[str]], ...]:
    """A language's words as they stand beside those of others: the axis, the side, and what finds the words."""
    known = {**TRANSLATED, **MORE_TRANSLATED}
    return tuple(
        (axis, side, pattern_of(words))
        for axis in _FIRM
        for side, words in enumerate(known[axis].get(code, "").split(" / "))
        if words
    )


@cache
def _table(code: str) -> tuple[re.Pattern[str], dict[str, tuple[str, int, bool]]]:
    """What finds a language's words, and for each its axis, its side, and whether the axis has two sides."""
    sides: dict[str, tuple[str, int, bool]] = {}
    for axis in filter(None, map(str.strip, " ".join(AXES[code].split()).split(";"))):
        parts = axis.split(" / ")
        for side, words in enumerate(parts):
            sides |= {word.strip(): (axis, side, len(parts) == 2) for word in words.split("|")}
    found = "|".join(re.escape(word) for word in sorted(sides, key=len, reverse=True))
    return re.compile(rf"(?<= )(?:{found})(?= )"), sides
