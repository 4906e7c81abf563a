"""From a visitor's words to a wish: conditions, order and task, read with the catalog's own words. Pure."""

from collections.abc import Collection, Mapping, Sequence

import msgspec

from frontdesk.knowledge.products.absent import absent_choices
from frontdesk.knowledge.products.accessories import proper
from frontdesk.knowledge.products.adjectives import as_sizing, beside_kind, beside_name
from frontdesk.knowledge.products.asked_of_one import asked_of_one
from frontdesk.knowledge.products.asking import Asking, asks_of, comparative, task_of
from frontdesk.knowledge.products.coloured import with_coloured
from frontdesk.knowledge.products.comparing import ASKING, DEGREES, FILLERS, NEGATIONS, REDUCED
from frontdesk.knowledge.products.compounds import spared, sums_up, with_titles
from frontdesk.knowledge.products.conditions import having, weight_of
from frontdesk.knowledge.products.denials import denied
from frontdesk.knowledge.products.facets import (
    AVAILABILITY,
    KINDS,
    PRICE,
    SALE,
    TITLE,
    YES_NO,
    Facet,
    title_key,
    value_key,
)
from frontdesk.knowledge.products.features import WITH, features, unheard, weighed
from frontdesk.knowledge.products.in_one import ended
from frontdesk.knowledge.products.lacking import heads, lacks, limits, names_among, reduced, says_nothing, untold
from frontdesk.knowledge.products.lexicon import Lexicon, Meaning
from frontdesk.knowledge.products.listing import listed_with
from frontdesk.knowledge.products.naming import begins_title, keys_of, may_name
from frontdesk.knowledge.products.ordering import read_order
from frontdesk.knowledge.products.pieces import ends_in_stock
from frontdesk.knowledge.products.quantities import name_at, read_ranges
from frontdesk.knowledge.products.said_amounts import had_in
from frontdesk.knowledge.products.said_otherwise import as_named
from frontdesk.knowledge.products.sizes import as_wished, sizes
from frontdesk.knowledge.products.stock import NOW, in_stock, looks_for_some
from frontdesk.knowledge.products.title_kinds import longer_titles, of_kind
from frontdesk.knowledge.products.tokens import tokens, without_title
from frontdesk.knowledge.products.units import CURRENCY_WORDS, UNITS
from frontdesk.knowledge.products.unsold import near_kinds, thing_named, wishes
from frontdesk.knowledge.products.wish import (
    BRAND,
    HEAD_OF_TITLE,
    KIND_OF_THING,
    VALUE,
    WORD,
    Choice,
    Order,
    Range,
    Sizing,
    Task,
    Wish,
)
from frontdesk.knowledge.products.written_measures import read_written
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.words import STOP_WORDS, language_of

LONGEST_NAME = 6
_IS = frozenset({"is", "are", "do", "does", "have", "ist", "sind", "habt", "gibt"})
_NO_THING = frozenset({*UNITS, *CURRENCY_WORDS, *DEGREES, *NEGATIONS})


def understand(
    question: str, lexicon: Lexicon, known: Mapping[str, Meaning] | None = None, right: Collection[str] = ()
) -> Wish:
    """What a question asks for. `known` are the meanings found elsewhere of words that stayed unknown; `right` are
    words that are no slips of the pen, though no product holds them.
    """
    wish = _Reading(question, lexicon, known or {}, right).wish()
    limits = bool(wish.ranges) or wish.order is not None or wish.task == "count"
    if wish.whole_title and limits and longer_titles(wish.choices[0].keys[0].partition("=")[2], lexicon, added=True):
        return _Reading(question, lexicon, known or {}, right, whole=False).wish()
    return wish


class _Reading:
    """One question, read step by step; each step marks the tokens that it understood."""

    def __init__(
        self,
        question: str,
        lexicon: Lexicon,
        known: Mapping[str, Meaning],
        right: Collection[str],
        *,
        whole: bool = True,
    ) -> None:
        self.lexicon = lexicon
        self.known = known
        self.right = right
        self.title = lexicon.title_in(" ".join(fold(question).split())) if whole else None
        asked = without_title(question, self.title) if self.title else question
        self.tokens = tokens(as_named(asked, lexicon), lexicon)
        self.language = language_of(question)
        self.stops = STOP_WORDS.get(self.language, frozenset()) | STOP_WORDS["en"]
        self.choices: list[tuple[int, int, Choice]] = []
        self.order: Order | None = None
        self.top: int | None = None
        self.about: list[str] = []
        self.named: dict[str, float] = {}
        self.unknown: list[str] = []
        self.relative: tuple[str, int] | None = None
        self.relative_said = ""
        self.sizing: Sizing | None = None
        self.left_out: list[str] = []
        self.task: Task = "list"

    def wish(self) -> Wish:
        words = [t.word for t in self.tokens]
        task = self.task = task_of(words)
        written = self._written()
        self._whole_names()
        self.order, self.top = read_order(self.tokens, self.lexicon)
        ranges = [*written, *read_ranges(self.tokens, self.lexicon)]
        asking = Asking(self.tokens, self.lexicon, ranges=bool(ranges))
        self.about, self.relative = [*asking.about, *asked_of_one(self.tokens, self.lexicon)], asking.relative
        self._conditions(ranges)
        few = bool(self.named) and min(self.named.values()) <= self.lexicon.few_titles
        if task == "count" and asking.counted and (few or {"it", "they"} & set(words)):
            task, self.about = "tell", [asking.counted]
            self.choices = [each for each in self.choices if self._names(each[2])]
        self._availability()
        choices = proper(
            [choice for _, _, choice in sorted(self.choices, key=lambda c: c[0])], self.lexicon, self.order
        )
        if self.title:
            whole = value_key(TITLE, self.title)
            choices.insert(
                0, Choice((whole,), self.lexicon.facets[TITLE].shown[self.title], (TITLE,), weight=KIND_OF_THING)
            )
            self.named[self.title] = self.lexicon.share(TITLE, self.title)
        task = "tell" if task == "list" and self.about and self.named else task
        lacking = self.lexicon.tells_kinds and (
            lacks(self.tokens, self.choices, self.stops)
            or (self.lexicon.language == "en" and heads(self.tokens, self.choices, self.unknown))
        )
        if ranges or self.order is not None:
            self.unknown = [word for word in self.unknown if word not in wishes(self.tokens, self.stops)]
        strange = untold(self.tokens, self.choices, self.unknown, self.language)
        runs = [] if self.title else features(self.tokens, self.choices, self.stops)
        return Wish(
            tuple(choices), tuple(limits(ranges, self.choices)), self.order, self.top, task,
            tuple(dict.fromkeys(self.about)), self.named,
            tuple(self.unknown), self.relative, any(word in ASKING for word in words), bool(self.title),
            self.relative_said, asking.open, tuple(strange), tuple(names_among(strange, self.tokens)),
            lacking, sizing=self.sizing, left_out=(*self.left_out, *reduced(self.tokens, self.unknown)),
            features=tuple(t.word for run in runs for t in self.tokens[run.first : run.last]),
            unheard=tuple(unheard(self.tokens, runs, self.unknown)), likened=near_kinds(self.known, self.unknown),
            unsold="" if self.title else thing_named(self.tokens, self.choices, self.unknown, self.stops, self.lexicon),
        )  # fmt: skip

    def _availability(self) -> None:
        """That things are in stock, or whether one that is named is, and whether it is reduced."""
        if not self.title and looks_for_some(self.tokens, self.choices):
            self._in_stock()
            return
        words = [t.word for t in self.tokens]
        if (self.named or self.title) and words[:1] and words[0] in _IS:
            stock = [each for each in self.choices if each[2].facets == (AVAILABILITY,)]
            unheard_of = any(t.word in self.unknown and had_in(self.tokens, at) for at, t in enumerate(self.tokens))
            # Whether it is available in marble its stock doesn't tell.
            told = stock or any(ends_in_stock(self.tokens, at) for at in range(len(words)))
            self.about += [AVAILABILITY] if told or ("available" in words and not unheard_of) else []
            self.choices = [each for each in self.choices if each not in stock]
            few = bool(self.title) or min(self.named.values()) <= self.lexicon.few_titles
            if REDUCED & set(words) and PRICE in self.lexicon.facets and (few or self.lexicon.sales):
                self.about.append(PRICE if self.lexicon.sales else SALE)
                self.unknown = [word for word in self.unknown if word not in REDUCED]

    def _conditions(self, ranges: Sequence[Range]) -> None:
        """What things must be, have or be called, step by step."""
        self._values(limits=bool(ranges) or self.order is not None or self.task == "count")
        self._absent(limits=bool(ranges) or self.order is not None)
        if not self.title:
            self._sizes(ranges)
        self._attributes(ranges)
        self._rest()
        self._comparative(ranges)
        grammar = self.stops | FILLERS | NEGATIONS
        if not self.title:
            self.choices = weighed(self.choices, features(self.tokens, self.choices, self.stops))
        self.choices = with_coloured(self.choices, self.tokens, self.stops)
        self.choices = with_titles(spared(self.choices, self.tokens, grammar), self.tokens, self.lexicon)

    def _in_stock(self) -> None:
        """Takes as a condition that things are to be had now, where nothing else is asked that may be meant by it."""
        unknown = [word for word in self.unknown if word not in NOW]
        if unknown or set(self.about) - {AVAILABILITY}:
            return
        placed = in_stock(self.tokens, self.choices, self.lexicon, self._denied)
        if placed != self.choices:
            self.choices, self.unknown, self.about = placed, unknown, []

    def _written(self) -> list[Range]:
        """Takes what is said in measures that are values, `at least 40 cm`; its ranges are of numbers as well."""
        words = [t for t in self.tokens if t.word not in self.stops and t.stem.isalpha()]
        kinds = (meaning.facet in KINDS for t in words for meaning in self.lexicon.values([t.word]))
        things = bool(self.title) or any(t.stem in self.lexicon.title_words for t in words) or any(kinds)
        written = read_written(self.tokens, self.lexicon, things=things)
        for first, last, choice in written.placed:
            self._put(first, last, msgspec.structs.replace(choice, negated=self._denied(first)))
        return written.ranges

    def _whole_names(self) -> None:
        """Names of several words that hold a number or a superlative are names first: `3 Series`, `Ramble 24`."""
        for size in range(LONGEST_NAME, 1, -1):
            for at in range(len(self.tokens) - size + 1):
                span = self.tokens[at : at + size]
                if any(t.used or t.stop for t in span) or not any(t.value is not None for t in span):
                    continue
                known = self.lexicon.values([t.word for t in span])
                found = [m for m in known if m.how == "whole"]
                found = found or [m for m in known if m.facet == TITLE and begins_title(span, self.lexicon)]
                if found and not any(t.word in self.stops for t in (span[0], span[-1])):
                    self._choose(at, at + size, found)

    def _names(self, choice: Choice) -> bool:
        return TITLE in choice.facets or any(key[1:] in self.named for key in choice.keys if key.startswith("~"))

    def _values(self, *, limits: bool) -> None:
        for size in range(LONGEST_NAME, 0, -1):
            for at in range(len(self.tokens) - size + 1):
                span = self.tokens[at : at + size]
                if any(t.used or t.stop for t in span) or (
                    size == 1 and not may_name(self.tokens, at, self.lexicon, self.stops)
                ):
                    continue
                if size > 1 and (span[-1].word in WITH or all(t.word in self.stops for t in span)):
                    continue
                found = self.lexicon.values([t.word for t in span])
                if size > 1 and sums_up([t.word for t in span], found, self.lexicon):
                    continue
                if size == 2 and not found and span[1].value is None:
                    found = self.lexicon.begins(span[0].word, span[1].word)
                if size == 1 and self.lexicon.name([span[0].word]) and not any(m.how == "whole" for m in found):
                    continue
                if found:
                    found = of_kind(found, self.tokens, at, at + size, self.lexicon, limits=limits)
                    self._choose(at, at + size, found)

    def _choose(self, first: int, last: int, meanings: Sequence[Meaning], weight: float | None = None) -> None:
        """Takes values as a condition, joined with the one before where the words are."""
        words = [t.word for t in self.tokens[first:last]]
        self._use(first, last)
        facets = tuple(dict.fromkeys(m.facet for m in meanings))
        keys = [self.lexicon.key(m) for m in meanings]
        if len(words) == 1 and not any(m.how == "whole" for m in meanings):
            stemmed = self.lexicon.stem(words[0])
            keys += [title_key(stemmed)] if stemmed in self.lexicon.title_words else []
            weight = HEAD_OF_TITLE if stemmed in self.lexicon.heads and TITLE not in facets else weight
        if TITLE in facets and not any(m.facet == TITLE and m.how == "kind" for m in meanings):
            self.named["".join(words)] = min(self.lexicon.share(TITLE, m.value) for m in meanings if m.facet == TITLE)
        weight = weight or weight_of(facets)
        said = " ".join(t.raw for t in self.tokens[first:last])
        self._put(first, last, Choice(tuple(keys), said, facets, self._denied(first), weight))

    def _put(self, first: int, last: int, choice: Choice) -> None:
        self.choices = listed_with(self.choices, first, last, choice, self.tokens)

    def _denied(self, first: int) -> bool:
        return denied(self.tokens, first, self.choices)

    def _attributes(self, ranges: Sequence[Range]) -> None:
        """Names of attributes that stay: a jacket that is waterproof has that attribute, or says the word."""
        for at, token in enumerate(self.tokens):
            if token.used or token.stop or token.word in self.stops or token.word in FILLERS:
                continue
            if ends_in_stock(self.tokens, at):
                continue
            if (lacking := self.lexicon.lacking.get(token.stem)) and name_at(self.tokens, at, self.lexicon) is None:
                self._having(at, at + 1, self.lexicon.facets[lacking], lacks=True)
                self._use(at, at + 1)
                continue
            named = name_at(self.tokens, at, self.lexicon)
            if named is None:
                continue
            facet = self.lexicon.facets[named[0]]
            first = token.stem
            self._use(at, at + named[1])
            tells = bool(facet.denied) or facet.kind == YES_NO or facet.products < 0.9 * self.lexicon.products
            if first and tells and facet.key not in self.about:
                self._having(at, at + named[1], facet)
            if not (ranges or self.order is not None) or asks_of(self.tokens, at + named[1]):
                self.about.append(facet.key)

    def _sizes(self, ranges: Sequence[Range]) -> None:
        """Words of size beside a kind of thing, and others that are values beside it or beside an attribute's name."""
        for at, meanings in beside_name(self.tokens, self.lexicon):
            self._choose(at, at + 1, meanings)
        known = {word for word, meaning in self.known.items() if meaning.facet in KINDS}
        found = sizes(self.tokens, self.choices, self.lexicon, self.language, self.stops, known)
        limited = {each.facet for each in ranges} | ({self.order.facet} if self.order else set())
        placed, self.sizing, self.left_out = as_wished(
            found, self.tokens, self._denied, limited, ordered=self.order is not None
        )
        self.choices += placed
        for at, meanings in beside_kind(self.tokens, self.choices, self.lexicon, self.stops):
            self._choose(at, at + 1, meanings)
            if not (ranges or self.order or self.sizing):
                self.sizing = as_sizing(self.tokens[at], self.choices[-1][2], self.lexicon)

    def _absent(self, *, limits: bool) -> None:
        """Values that no product has are conditions, too: that nothing is green must be said. `limits` is whether a
        number or an order tells that things are looked for.
        """
        absent = absent_choices(
            self.tokens, self.choices, self.lexicon, self.stops, self._denied, things=bool(self.title) or limits
        )
        for first, last, choice in absent:
            self._put(first, last, choice)

    def _having(self, first: int, last: int, facet: Facet, *, lacks: bool = False) -> None:
        """Takes having an attribute, or its word, as a condition; with `lacks` what is wanted is what things with
        the attribute have not: `with gluten`.
        """
        choice = having(self.tokens[first:last], facet, negated=self._denied(first) != lacks)
        if not any(each.keys == choice.keys for _, _, each in self.choices):
            self._put(first, last, choice)

    def _rest(self) -> None:
        """The words that are left: names of catalogs, words of the products, slips of the pen, and what is unknown."""
        for at, token in enumerate(self.tokens):
            word = token.word
            if (
                token.used
                or token.stop
                or word in self.stops
                or says_nothing(self.tokens, at, self.lexicon, self.unknown)
            ):
                continue
            if token.value is not None and token.stem not in self.lexicon.title_words:
                continue
            if word in _NO_THING or not word[:1].isalnum():
                continue
            if self._known(at, word):
                continue
            if token.stem in self.lexicon.all_of_it:
                token.used = True
            elif not self._meant(at, word):
                self.unknown.append(word)

    def _known(self, at: int, word: str) -> bool:
        stemmed = self.lexicon.stem(word)
        if word in self.lexicon.catalogs:
            catalog = (self.lexicon.catalogs[word],)
            self._put(at, at + 1, Choice((), word, ("catalog",), self._denied(at), BRAND, catalog))
        elif stemmed in self.lexicon.title_words:
            share = self.lexicon.titled(stemmed)
            weight = KIND_OF_THING if share > self.lexicon.few_titles else VALUE if word.isdigit() else BRAND
            weight = HEAD_OF_TITLE if stemmed in self.lexicon.heads and stemmed.isalpha() else weight
            self.named[stemmed] = share
            self._put(at, at + 1, Choice(keys_of(word, stemmed), word, (f"~{stemmed}",), self._denied(at), weight))
        elif begun := self.lexicon.short_for(word):
            self._choose(at, at + 1, begun)
        elif self.lexicon.speaks_of(stemmed):
            self._put(at, at + 1, Choice((stemmed,), word, (f"~{stemmed}",), self._denied(at), WORD))
        else:
            return False
        self._use(at, at + 1)
        return True

    def _meant(self, at: int, word: str) -> bool:
        """A word that the catalog says otherwise: its beginning, a synonym, a typing error, a near meaning."""
        if begun := self.lexicon.begins(word):
            self._choose(at, at + 1, begun)
        if begun or (word in REDUCED and not self.lexicon.sales):
            return bool(begun)
        forms = dict.fromkeys((word, self.lexicon.stem(word))) if word not in self.right else ()
        spelled = next(filter(None, map(self.lexicon.spelled, forms)), None)
        meant = [spelled, *self.lexicon.alike(spelled)] if spelled else []
        for other in [*self.lexicon.alike(word), *meant]:
            if meanings := self.lexicon.values([other]):
                self._choose(at, at + 1, meanings)
                return True
            if self._known(at, other):
                return True
        if (ending := ended(word, self.lexicon, negated=self._denied(at))) is not None:
            self._put(at, at + 1, ending)
            self._use(at, at + 1)
            return True
        meaning = self.known.get(word)
        if meaning is not None and meaning.value:
            self._choose(at, at + 1, [meaning])
        elif meaning is not None:
            self.about.append(meaning.facet)
        return meaning is not None

    def _comparative(self, ranges: Sequence[Range]) -> None:
        """`Anything cheaper?`: less or more than in the answer before."""
        free = not ranges and self.order is None and self.relative is None
        if free and (found := comparative(self.tokens, self.lexicon)) is not None:
            self.relative, self.relative_said = found

    def _use(self, first: int, last: int) -> None:
        for token in self.tokens[first:last]:
            token.used = True
