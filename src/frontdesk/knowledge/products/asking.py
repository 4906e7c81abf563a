"""Which attributes a question asks about: `what colours`, `how heavy`, `how much is`, `made of`, `how many people`."""

from collections.abc import Collection, Sequence

from frontdesk.knowledge.products.bearing import BEARING, asked_bearing, is_of_bearing
from frontdesk.knowledge.products.comparing import (
    ASKED_NOUNS,
    COMPARATIVES,
    COMPARING,
    COUNTING,
    DEGREES,
    PRICE_CONCEPT,
    PRICE_WORDS,
    VERBS,
    Concept,
)
from frontdesk.knowledge.products.facets import AVAILABILITY, PRICE
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.quantities import name_at, resolve
from frontdesk.knowledge.products.tokens import Token
from frontdesk.knowledge.products.units import UNITS
from frontdesk.knowledge.products.wish import Task

_ASKS_ABOUT = frozenset({"what", "which", "how", "welche", "welcher", "welches", "wie", "was", "its", "available"})
_HOW = frozenset({"how", "wie"})
_MADE_OF = frozenset({"of", "from", "aus", "out"})
_OF = frozenset({"of", "von", "vom", "der", "des", "del", "de", "du", "di", "della", "do", "da", "van"})
_WEIGHS = frozenset({"weigh", "weighs", "wiegt", "wiegen"})
_IN_STOCK = frozenset({"lager", "lieferbar", "verfugbar", "vorratig"})
_CAN = frozenset({"can", "could", "kann", "konnen"})
_THING = frozenset({"it", "they", "this", "that", "these", "those", "one", "er", "es"})
_MORE = {"more": 1, "mehr": 1, "less": -1, "weniger": -1}


def task_of(words: Sequence[str]) -> Task:
    """Whether it is asked for a count, a comparison or products, by a question's folded words."""
    pairs = {tuple(words[at : at + size]) for at in range(len(words)) for size in (1, 2)}
    if any(phrase in pairs for phrase in COUNTING):
        return "count"
    return "compare" if COMPARING & set(words) or ("better", "than") in pairs else "list"


def asks_of(tokens: Sequence[Token], end: int) -> bool:
    """Whether the attribute whose name ends there is asked for: `what is the weight of the one that ...`"""
    return tokens[0].word in _ASKS_ABOUT and end < len(tokens) and tokens[end].word in _OF


def comparative(tokens: Sequence[Token], lexicon: Lexicon) -> tuple[tuple[str, int], str] | None:
    """What should be less (-1) or more (1) than in the answer before, and how that was said: `anything cheaper?`"""
    for token in tokens:
        if token.word in COMPARATIVES and not token.used:
            concept, sign = DEGREES[token.word]
            if (facet := resolve(concept, lexicon)) is not None:
                token.used = True
                return (facet.key, sign), token.raw
    return None


class Asking:
    """What was found: `about` the attributes, `open` whether one was asked for that no product has, `counted` the
    number that `how many` may ask for, `relative` what something should have more (1) or less (-1) of.
    """

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon, *, ranges: bool) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.about: list[str] = []
        self.open = False
        self.counted: str | None = None
        self.relative: tuple[str, int] | None = None
        if not ranges and (span := asked_bearing([t.word for t in tokens])) is not None:
            self._bearing(*span)
        self._made_of()
        self._said_at_all(VERBS["weigh"], _WEIGHS, ranges=ranges)
        for at in range(len(tokens) - 1):
            if not tokens[at].used:
                self._at(at)
        if not ranges and any(t.word in PRICE_WORDS and not t.used for t in tokens):
            self._add(PRICE if PRICE in lexicon.facets else None)
            for token in tokens:
                token.used = token.used or token.word in PRICE_WORDS

    def _said_at_all(self, concept: Concept, words: Collection[str], *, ranges: bool) -> None:
        """Verbs that ask wherever they stand: `what does it weigh`."""
        facet = resolve(concept, self.lexicon) if any(t.word in words for t in self.tokens) and not ranges else None
        if facet is not None:
            self._add(facet.key)
        if any(t.word in _IN_STOCK for t in self.tokens) and AVAILABILITY in self.lexicon.facets:
            self._add(AVAILABILITY)
        for token in self.tokens:
            token.used = token.used or token.word in _IN_STOCK or (facet is not None and token.word in words)

    def _bearing(self, first: int, last: int) -> None:
        """`How much can it carry?`, where the weight that is spoken of is not the thing's own."""
        facet = resolve(BEARING, self.lexicon)
        self._add(facet.key if facet is not None else None)
        for token in self.tokens[first:last]:
            token.used = token.used or is_of_bearing(token.word)

    def _add(self, key: str | None) -> None:
        if key is None:
            self.open = True
        elif key not in self.about:
            self.about.append(key)

    def _made_of(self) -> None:
        pairs = zip(self.tokens, self.tokens[1:], strict=False)
        if "material" in self.lexicon.facets and any(a.word == "made" and b.word in _MADE_OF for a, b in pairs):
            self._add("material")

    def _at(self, at: int) -> None:
        word, after = self.tokens[at].word, self.tokens[at + 1].word
        if word in _MORE and not self.tokens[at + 1].used:
            self._compares(at, _MORE[word])
        elif word in _HOW and after in ("many", "viele"):
            self._counts(at + 2)
        elif word in _HOW and after in ("much", "viel"):
            if self._asks_no_price(at + 2):
                self.open = True
                return
            # A "Singer Heavy Duty" is only called so.
            verbs = (VERBS[t.word] for t in self.tokens[at:] if t.word in VERBS and t.word not in DEGREES)
            verb = next(verbs, PRICE_CONCEPT)
            facet = resolve(verb, self.lexicon)
            self._add(facet.key if facet is not None else None)
        elif word in _HOW and (concept := VERBS.get(after) or DEGREES.get(after, (None, 0))[0]):
            facet = resolve(concept, self.lexicon)
            self._add(facet.key if facet is not None else None)
            self.tokens[at + 1].used = True
        elif word in _ASKS_ABOUT and word not in _HOW:
            self._named(at)

    def _asks_no_price(self, at: int) -> bool:
        """Whether `how much` asks what a thing can do: `how much can it stretch?`"""
        words = [t.word for t in self.tokens[at:]]
        does = len(words) > 2 and words[0] in _CAN and words[1] in _THING
        return does and not (PRICE_WORDS | VERBS.keys() | {"be", "get"}) & set(words)

    def _compares(self, at: int, sign: int) -> None:
        """`Which is more waterproof?`, `the more expensive one`"""
        concept, way = DEGREES.get(self.tokens[at + 1].word, (None, 0))
        if concept is not None and (facet := resolve(concept, self.lexicon)) is not None:
            self.relative = (facet.key, sign * way)
            self._use(at, at + 2)
            return
        named = name_at(self.tokens, at + 1, self.lexicon)
        if named is not None and self.lexicon.facets[named[0]].kind == "number":
            self.relative = (named[0], sign)
            self._use(at, at + 1 + named[1])

    def _counts(self, at: int) -> None:
        """`How many people does it sleep`: a number of the product, where one is named."""
        if at < len(self.tokens):
            named = name_at(self.tokens, at, self.lexicon)
            concept = VERBS.get(self.tokens[at].word)
            unit = UNITS.get(self.tokens[at].word)
            measured = next(iter(self.lexicon.measuring(unit)), None) if unit else None
            known = resolve(concept, self.lexicon) if concept else measured
            facet = self.lexicon.facets[named[0]] if named else known
            if facet is not None and facet.kind == "number":
                self.counted = facet.key

    def _named(self, at: int) -> None:
        named = name_at(self.tokens, at + 1, self.lexicon)
        if named is not None:
            end = at + 1 + named[1]
            if end == len(self.tokens) or self.tokens[end].stop:  # "Which waterproof jackets" asks for jackets.
                self._add(named[0])
                self._use(at, end)
        elif (concept := ASKED_NOUNS.get(self.tokens[at + 1].word)) is not None:
            facet = resolve(concept, self.lexicon)
            self._add(facet.key if facet is not None else None)
            self.tokens[at + 1].used = True

    def _use(self, first: int, last: int) -> None:
        for token in self.tokens[first:last]:
            token.used = True
