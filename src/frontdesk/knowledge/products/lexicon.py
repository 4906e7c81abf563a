"""The words of an account's catalogs: which attribute or value a word of a question means. Learned from the rows."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from math import log
from typing import Literal

import msgspec
import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from frontdesk.knowledge.products.facets import KINDS, TITLE, YES_NO, Facet, Facets, leaf_key, value_key
from frontdesk.knowledge.products.names import names_of
from frontdesk.knowledge.products.said_without import denied_from, lack_key
from frontdesk.knowledge.products.shades import plain_names
from frontdesk.knowledge.products.units import UNITS, Unit
from frontdesk.knowledge.products.words_of_rows import terms_of
from frontdesk.knowledge.search.analyze import fold

How = Literal["whole", "kind", "part", "near"]
"""How words name a value: all of it; its end, so that it is a kind of them (green: moss green); inside it; near it."""
WORDS = re.compile(r"\d+(?:[.,]\d+)*(?![^\W_])|[^\W_]+(?:['’-][^\W_]+)*\+*")
MOST_VALUE_WORDS = 6
LEAST_TITLE_WORDS = 3
"""Words of a title that is looked for as a whole."""
FEW_TITLES = 0.05
"""A title's word that at most this share of the products have names a product rather than a kind of thing."""
LEAST_NAMED = 4
"""Products of a catalog in which a word that a single title has is a name, however large a share that is."""
LEAST_TYPO_LETTERS = 5
BEGINNING = 4
"""Letters that a word and a value share at least, where one begins the other."""
FEW_VALUES = 50
"""Different values up to which an attribute is one that people shorten the values of."""
SAME_MEANING, SURELY_SAME = 0.64, 0.8
"""Cosine of two words that mean about, or surely, the same thing. With all-MiniLM-L6-v2 gasoline and petrol have 0.82,
sneakers and trail shoes, socks and shoes 0.71, coat and jackets 0.66; shipping and price 0.61, gearbox and transmission
0.62."""
_NAMES_ITSELF = frozenset({"model", "name", "series", "modell", "brand", "variant", "edition"})

# What most shops' customers call alike; the rest is found by the words' vectors.
_ALIKE = (
    "backpack rucksack", "trousers pants", "jumper sweater pullover", "trainers sneakers", "sofa couch settee",
    "laptop notebook", "television tv", "phone mobile smartphone cellphone", "manual stickshift",
    "gearbox transmission", "automobile car", "odometer mileage", "lorry truck", "estate wagon", "torch flashlight",
    "fridge refrigerator", "color colour", "grey gray", "aluminium aluminum", "tyre tire", "petrol gasoline",
    "diaper nappy", "vacuum hoover", "tap faucet", "anorak parka jacket", "men male man gents mens herren manner",
    "women female woman ladies womens lady damen frauen", "kids children child kid kinder", "navy blue",
)  # fmt: skip


class Meaning(msgspec.Struct, frozen=True):
    """A value of an attribute that words may name."""

    facet: str
    value: str
    how: How


class Learned(msgspec.Struct, frozen=True):
    """What was learned of a catalog: its source's id and title, and the number of the model that embedded it."""

    id: str
    title: str
    facets: Facets
    model: int | None = None


class Lexicon:
    """What words mean in an account's catalogs; made once for each state of them."""

    def __init__(self, catalogs: Sequence[Learned], is_word: Callable[[str], bool] = lambda _: False) -> None:
        """`is_word` knows words that are no slips of the pen."""
        self._is_word = is_word
        learned = [catalog.facets for catalog in catalogs]
        self.models = {catalog.model for catalog in catalogs if catalog.model is not None}
        self.language = learned[0].language
        self.products = sum(facets.products for facets in learned)
        self.few_titles = max(FEW_TITLES, 1 / self.products if self.products >= LEAST_NAMED else 0.0)
        self.sales = sum(facets.sales for facets in learned)
        self.facets = _merged(learned)
        self.words = _summed(facets.words for facets in learned)
        self.title_words = _summed(facets.titles for facets in learned)
        self._titled = _shares(learned)
        self.heads = _summed(facets.heads for facets in learned)
        self.catalogs = _catalog_names(catalogs)
        self.all_of_it = _whole_name(catalogs, self.language)
        brand = self.facets.get("brand")
        self.makers = {*self.catalogs, *(brand.values if brand else ())}
        self._values: dict[str, list[Meaning]] = defaultdict(list)
        self._names, self.lacking = names_of(self.facets.values(), lambda words: joined(words, self.language))
        for facet in self.facets.values():
            if facet.kind == "value":
                self._index_values(facet)
        known = (m for found in self._values.values() for m in found)
        whole = [m for m in known if m.how == "whole" and not self.names_itself(m.facet) and m.value.isascii()]
        self._beginnings = _by_beginning(whole)
        self._named = {model: _stacked([c.facets for c in catalogs if c.model == model]) for model in self.models}
        same = {w for line in _ALIKE for w in line.split() if any(self._says(each) for each in line.split())}
        title = self.facets.get(TITLE)
        self._titles = [v for v in (title.values if title else ()) if len(v.split()) >= LEAST_TITLE_WORDS]
        self._spellings: dict[tuple[str, int], list[str]] = defaultdict(list)
        for word in {*self.words, *self._plain_words(), *same}:
            if len(word) >= LEAST_TYPO_LETTERS and word.isalpha():
                self._spellings[word[0], len(word)].append(word)

    def _says(self, word: str) -> bool:
        """Whether the catalog has a word, as a value or in a title."""
        return bool(self.values([word])) or self.stem(word) in self.title_words

    def stem(self, word: str) -> str:
        """The term of one word."""
        return stem(word, self.language)

    def values(self, words: Sequence[str]) -> list[Meaning]:
        """The values that these words name: those that are just that and their kinds, or else those that hold them."""
        meanings = self._values.get(joined(words, self.language), ()) or self._values.get(
            "".join(words).replace("-", ""), ()
        )
        chosen = [m for m in meanings if m.how == "whole" or self._is_kind(m)]
        if not chosen:
            chosen = [m for m in meanings if not self.names_itself(m.facet) or m.how == "whole"] or list(meanings)
        if len(words) == 1 and self.stem(words[0]) in self.heads:
            # Where poles are things, tents with steel poles are none of them.
            chosen = [m for m in chosen if m.how == "whole" or m.facet in (*KINDS, TITLE)] or chosen
        return chosen

    def _is_kind(self, meaning: Meaning) -> bool:
        """Moss green is a kind of green, and so is grey melange of grey; a Golf SV is none of Golf."""
        of_color = meaning.facet == "color"
        return of_color or (meaning.how == "kind" and not self.names_itself(meaning.facet))

    @property
    def tells_kinds(self) -> bool:
        """Whether the catalog says what kind of thing a product is, so that an unknown kind is one that it lacks."""
        return bool(set(KINDS) & set(self.facets))

    def begins(self, word: str, then: str = "") -> list[Meaning]:
        """The values that a word (or two) begins, or that begin it: `semi automatic` for Semi-Auto."""
        plain = (word + then).replace("-", "")
        near = [m for value, m in self._beginnings.get(plain[:BEGINNING], ()) if _begins(plain, value)]
        near = [m for m in near if not then or (len(m.value) > len(word) + 1 and not m.value.isalpha())]
        closest = min((abs(len(m.value) - len(plain)) for m in near), default=0)
        return [m for m in near if abs(len(m.value) - len(plain)) == closest]

    def short_for(self, word: str) -> list[Meaning]:
        """The values of an attribute with few that a word is short for: `auto` for Automatic."""
        near = [m for _, m in self._beginnings.get(word[:BEGINNING], ()) if m.value.startswith(word)]
        return [m for m in near if len(self.facets[m.facet].values) <= FEW_VALUES and m.value.isalpha()]

    def title_in(self, question: str) -> str | None:
        """The longest title of several words that stands whole in a folded question."""
        return max((title for title in self._titles if title in question), key=len, default=None)

    def name(self, words: Sequence[str]) -> str | None:
        """The attribute that these words name."""
        found = self._names.get(joined(words, self.language))
        if found is None and len(words) == 1:
            found = next((self._names[n] for w in self.alike(words[0]) if (n := self.stem(w)) in self._names), None)
        return found

    def names_itself(self, facet: str) -> bool:
        """Whether an attribute's values are names: a Golf SV is no kind of SV."""
        return facet == TITLE or bool(_NAMES_ITSELF & set(facet.split()))

    def idf(self, word: str) -> float:
        """How rare a term is among the products."""
        holding = min(self.words.get(word, 0), self.products)
        return log(1 + (self.products - holding + 0.5) / (holding + 0.5))

    def spelled(self, word: str) -> str | None:
        """The known word that a mistyped one was meant to be: one slip away, two in a long one."""
        if len(word) < LEAST_TYPO_LETTERS or not word.isalpha() or self._is_word(word):
            return None
        slips = 1 if len(word) < 9 else 2  # "Contact" is no "content".
        lengths = range(len(word) - slips, len(word) + slips + 1)
        near = sorted(w for length in lengths for w in self._spellings.get((word[0], length), ()))
        found = process.extract(word, near, scorer=DamerauLevenshtein.distance, score_cutoff=slips, limit=5)
        return min(found, key=lambda f: (f[1], -self.words.get(self.stem(f[0]), 0)))[0] if found else None

    def alike(self, word: str) -> list[str]:
        """Other words for the same thing."""
        mine = self.stem(word)
        return [other for other, stemmed in _alike(self.language).get(mine, ()) if stemmed != mine]

    def nearest(self, word: Mapping[int, NDArray[np.float32]]) -> Meaning | None:
        """The value (or attribute: an empty value) that means the same as a word; None if none does.

        `word` are its vectors by the numbers of their models: each is compared with what the same model embedded.
        """
        found: list[tuple[float, tuple[str, str]]] = []
        for model, vector in word.items():
            pairs, vectors = self._named[model]
            if pairs:
                cosines = vectors @ vector
                best = int(np.argmax(cosines))
                found.append((float(cosines[best]), pairs[best]))
        cosine, pair = max(found, default=(0.0, ("", "")))
        return Meaning(*pair, "whole" if cosine >= SURELY_SAME else "near") if cosine >= SAME_MEANING else None

    def measuring(self, unit: Unit) -> list[Facet]:
        """The attributes of numbers in such a unit."""
        return [
            f
            for f in self.numbers()
            if (mine := UNITS.get(f.unit) or UNITS.get(f.key)) and mine.measure == unit.measure
        ]

    def numbers(self) -> list[Facet]:
        """The attributes that are numbers."""
        return [facet for facet in self.facets.values() if facet.kind == "number"]

    def holding(self, key: str) -> int:
        """About how many products have a key (`value_key`, `has_key`, `title_key` or a term)."""
        if key.startswith(("~", "^")):
            return (self.title_words if key[0] == "~" else self.heads).get(key[1:], 0)
        facet, sign, value = key.partition("=")
        if not sign:
            return self.words.get(key, 0)
        known = self.facets.get(facet)
        if known is not None and value.endswith(">"):
            return known.leaves.get(value[:-1], 0)
        return 0 if known is None else known.values.get(value, 0) if value else known.products

    def key(self, meaning: Meaning) -> str:
        """The key of the products with a value; of a path's part that some paths end in, only those."""
        leaves = self.facets[meaning.facet].leaves
        return (leaf_key if meaning.value in leaves else value_key)(meaning.facet, meaning.value)

    def speaks_of(self, term: str) -> bool:
        """Whether any product holds a term, or its row says that it is without."""
        return term in self.words or lack_key(term) in self.words

    def share(self, facet: str, value: str) -> float:
        """The share of the products with a value."""
        return self.facets[facet].values.get(value, 0) / max(1, self.products)

    def titled(self, word: str) -> float:
        """The share of the products with a term in their titles, in the catalog where it is largest.

        Beside thousands of cars three mugs are still a kind of thing; what a single title has names that product.
        """
        alone = self.title_words.get(word, 0) == 1
        return 1 / self.products if alone else self._titled.get(word, 0.0)

    def _index_values(self, facet: Facet) -> None:
        for value in facet.values:
            words = WORDS.findall(value)[:MOST_VALUE_WORDS]
            if not words:
                continue
            self._put("".join(words).replace("-", ""), Meaning(facet.key, value, "whole"))
            for colour in plain_names(words[-1]) - {words[-1]} if facet.key == "color" else ():
                self._put(stem(colour, self.language), Meaning(facet.key, value, "kind"))
            for first in range(denied_from(words)):
                for last in range(first + 1, len(words) + 1):
                    if facet.key == TITLE and (first or (last < len(words) and last < 2)):
                        continue
                    how: How = "part" if last < len(words) else "kind" if first else "whole"
                    self._put(joined(words[first:last], self.language), Meaning(facet.key, value, how))

    def _put(self, words: str, meaning: Meaning) -> None:
        known = self._values[words]
        if meaning not in known:
            known.append(meaning)

    def _plain_words(self) -> set[str]:
        return {w for f in self.facets.values() for v in (*f.values, f.key) for w in re.findall(r"[^\W\d_]+", v)}


def stem(word: str, language: str) -> str:
    """The term of one word; hyphens inside it count for nothing, a plus behind it does: a Ka+ is no Ka."""
    if word.endswith("+"):
        return word
    if 0 <= word.rfind("-") >= len(word) - 3:
        return word.replace("-", "")  # A Verso-S is not several of Verso.
    return (terms_of(word.replace("-", ""), language) or [word])[0]


def joined(words: Sequence[str], language: str) -> str:
    """Words as the index knows them: their stems without anything between, so that T-Roc is T Roc and troc."""
    return "".join(stem(word, language) for word in words)


def _begins(word: str, value: str) -> bool:
    if word == value or len(word) < BEGINNING:
        return False
    return value.startswith(word) or (len(value) > BEGINNING and word.startswith(value))


def _by_beginning(meanings: Iterable[Meaning]) -> dict[str, list[tuple[str, Meaning]]]:
    """The values of letters alone, without blanks and hyphens, by their first letters."""
    found: dict[str, list[tuple[str, Meaning]]] = defaultdict(list)
    for meaning in meanings:
        value = meaning.value.replace("-", "").replace(" ", "")
        if len(value) >= BEGINNING and value.isalpha():
            found[value[:BEGINNING]].append((value, meaning))
    return found


@cache
def _alike(language: str) -> Mapping[str, list[tuple[str, str]]]:
    """For each term the words of its lines in `_ALIKE`, with their terms."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for line in _ALIKE:
        words = [(word, stem(word, language)) for word in line.split()]
        for term in {term for _, term in words}:
            found[term] += words
    return dict(found)


def _summed(counts: Iterable[Mapping[str, int]]) -> dict[str, int]:
    """How many products of all catalogs hold each word."""
    found: dict[str, int] = defaultdict(int)
    for each in counts:
        for word, count in each.items():
            found[word] += count
    return dict(found)


def _shares(catalogs: Sequence[Facets]) -> dict[str, float]:
    """The share of each word of titles in the catalog where it is largest."""
    found: dict[str, float] = {}
    for facets in catalogs:
        for word, count in facets.titles.items():
            found[word] = max(found.get(word, 0.0), count / max(1, facets.products))
    return found


def _merged(catalogs: Sequence[Facets]) -> dict[str, Facet]:
    merged: dict[str, Facet] = {}
    for facet in (facet for facets in catalogs for facet in facets.facets.values()):
        known = merged.get(facet.key)
        if known is None:
            merged[facet.key] = msgspec.structs.replace(
                facet, values=dict(facet.values), shown=dict(facet.shown), leaves=dict(facet.leaves)
            )
            continue
        if "number" in (known.kind, facet.kind) and known.kind == facet.kind:
            known.least, known.most = min(known.least, facet.least), max(known.most, facet.most)
        elif known.kind == YES_NO:  # Where another catalog says how waterproof things are, it may be asked for.
            known.kind, known.unit, known.position = facet.kind, facet.unit, facet.position
            known.least, known.most = facet.least, facet.most
        known.denied += facet.denied
        known.products += facet.products
        for value, count in facet.values.items():
            known.values[value] = known.values.get(value, 0) + count
            known.shown.setdefault(value, facet.shown.get(value, value))
        for value, count in facet.leaves.items():
            known.leaves[value] = known.leaves.get(value, 0) + count
    return merged


def _catalog_names(catalogs: Sequence[Learned]) -> dict[str, str]:
    """The words that only one of several catalogs is called by: `audi` for audi.csv."""
    if len(catalogs) < 2:
        return {}
    named: dict[str, set[str]] = defaultdict(set)
    for catalog in catalogs:
        for word in re.findall(r"[^\W\d_]+", fold(re.sub(r"\.\w{2,5}$", "", catalog.title))):
            named[word].add(catalog.id)
    return {word: next(iter(ids)) for word, ids in named.items() if len(ids) == 1 and len(word) > 1}


def _whole_name(catalogs: Sequence[Learned], language: str) -> set[str]:
    """The terms that an only catalog is called by, which name all of its products: `cars` of cars.csv."""
    words = [w for c in catalogs for w in re.findall(r"[^\W\d_]+", fold(re.sub(r"\.\w{2,5}$", "", c.title)))]
    return {stem(word, language) for word in words if len(word) > 2} if len(catalogs) == 1 else set()


def _stacked(catalogs: Sequence[Facets]) -> tuple[list[tuple[str, str]], NDArray[np.float32]]:
    """The pairs that have vectors, with them, of catalogs that one model embedded."""
    held = [f for f in catalogs if f.known]
    if not held:
        return [], np.zeros((0, 0), dtype=np.float32)
    vectors = [np.frombuffer(f.vectors, dtype=np.float16).reshape(len(f.known), -1) for f in held]
    return [pair for f in held for pair in f.known], np.concatenate(vectors).astype(np.float32)
