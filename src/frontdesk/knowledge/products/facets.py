"""What a catalog speaks of: its attributes, the values and units that occur, and its words. Learned from the rows."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Protocol

import msgspec

from frontdesk.knowledge.products.amounts import read_measured
from frontdesk.knowledge.products.columns import words_of
from frontdesk.knowledge.products.read import Product
from frontdesk.knowledge.products.said_without import WITHOUT, lack_key, lacked_terms
from frontdesk.knowledge.products.units import CODES, UNITS
from frontdesk.knowledge.products.words_of_rows import terms_of
from frontdesk.knowledge.products.yes_no import NO, YES, denies, is_yes_no, yes_or_no
from frontdesk.knowledge.search.analyze import fold

PRICE, TITLE, AVAILABILITY, CURRENCY = "price", "title", "availability", "currency"
SALE, LINK, IMAGE = "sale price", "link", "image"
"""What may be asked of a product that is no attribute of it: its card tells, or nothing does."""
KINDS = ("product type", "category")
"""The attributes that say what kind of thing a product is, often as a path."""
YES_NO = "yes-no"
"""The kind of an attribute that a thing has or hasn't."""
_NAMED_VALUES = frozenset([TITLE, AVAILABILITY, CURRENCY, "brand", "color", "size", "material", *KINDS])
"""Attributes whose cells are names, even `No` and `X`."""
PRICE_AT = 0
"""The price's place among a product's numbers."""
MOST_VALUES = 5_000
"""Different values of one attribute that are known by name; the rarest beyond are only found by their words."""
MOST_WORDS = 50_000
MOST_NUMBERS = 500
"""Different numbers up to which an attribute's are known one by one."""
LONG_VALUE = 80
"""Values longer than this on average are texts: they are searched by their words, not chosen as values."""
MOST_NAMED = 250
"""Values of one attribute whose meaning is known beside their spelling."""
_SHORT = re.compile(r"[^\W\d_]{3,20}(?:[ -][^\W\d_]{1,20}){0,2}")
_NUMBERS_SHARE = 0.9
_PARTS = re.compile(r"\s*(?:[,;|\n]|\s/\s|\s(?:&|and|und|et|y|with|mit)\s)\s*")
_SLASHED = re.compile(r"\s*/\s*")


_WORD = re.compile(r"[^\W_]+")
SAID_OF = re.compile(r"\s*[,(–|/]|\s-\s|\s(?:for|with|in|of|fur|mit|aus|w|" + "|".join(WITHOUT) + r")\s")
_HOLDERS = frozenset({"set", "pair", "pairs", "pack", "packs", "kit", "bundle", "piece", "pieces"})


class Facet(msgspec.Struct):
    """An attribute. `kind` is number, value, text or yes-no; `position` its place in a product's numbers.

    `products` are those that have it, `denied` those whose row says that they haven't: `waterproof: no`.
    `values` are its folded values with the number of products that have them, `shown` how they are written;
    `leaves` the last steps of paths.
    """

    key: str
    name: str
    kind: str
    unit: str = ""
    position: int = -1
    products: int = 0
    least: float = 0.0
    most: float = 0.0
    values: dict[str, int] = {}
    shown: dict[str, str] = {}
    leaves: dict[str, int] = {}
    denied: int = 0


class Facets(msgspec.Struct):
    """A catalog's attributes by key, how many products hold each term (in `titles`: in their titles, in `heads`:
    as their titles' heads), and its size.

    `known` are (attribute, value) pairs, an attribute itself with an empty value, and `vectors` theirs as float16;
    `sales` how many products have a lower price for a time.
    """

    language: str
    products: int
    terms: int
    facets: dict[str, Facet]
    words: dict[str, int]
    titles: dict[str, int]
    known: list[tuple[str, str]] = []
    vectors: bytes = b""
    sales: int = 0
    heads: dict[str, int] = {}


def learn_facets(products: Sequence[Product], units: dict[str, str], language: str) -> Facets:
    """What the products of one catalog speak of."""
    cells: dict[str, list[list[str]]] = {}
    names: dict[str, str] = {}
    for product in products:
        for name, texts in fields(product):
            key = facet_key(name)
            names.setdefault(key, name)
            cells.setdefault(key, []).append(texts)
    facets = {
        key: _facet(key, names[key], rows, units.get(names[key], ""), len(products)) for key, rows in cells.items()
    }
    if any(product.price is not None for product in products):
        amounts = [float(product.price) for product in products if product.price is not None]
        lower = [float(product.sale.sale_price) for product in products if product.sale is not None]
        facets[PRICE] = Facet(
            PRICE,
            PRICE,
            "number",
            position=PRICE_AT,
            products=len(amounts),
            least=min(amounts + lower),
            most=max(amounts),
        )
    words: Counter[str] = Counter()
    titles: Counter[str] = Counter()
    heads: Counter[str] = Counter()
    length = 0
    for product in products:
        found = product_terms(product, language)
        length += len(found)
        words.update(set(found))
        titles.update(title_terms(product, language))
        heads[title_head(product, language)] += 1
    known = dict(words.most_common(MOST_WORDS))
    sales = sum(product.sale is not None for product in products)
    return Facets(language, len(products), length, facets, known, dict(titles.most_common(MOST_WORDS)), sales=sales,
        heads=dict(heads.most_common(MOST_WORDS)),
    )  # fmt: skip


def short_names(facets: Facets) -> list[tuple[str, str]]:
    """The attributes and values of few words, whose meaning a visitor may put into other words."""
    pairs = [(key, "") for key in facets.facets if key not in (TITLE, AVAILABILITY, CURRENCY)]
    for key, facet in facets.facets.items():
        if facet.kind == "value" and key not in (TITLE, AVAILABILITY, CURRENCY, "brand"):
            named = (value for value in facet.values if _SHORT.fullmatch(value))
            pairs += [(key, value) for value in list(named)[:MOST_NAMED]]
    return pairs[: 4 * MOST_NAMED]


def fields(product: Product) -> Iterable[tuple[str, list[str]]]:
    """Every attribute of a product with its texts, those with a place of their own included."""
    yield TITLE, [product.title]
    if product.availability:
        yield AVAILABILITY, [product.availability]
    if product.currency:
        yield CURRENCY, [product.currency]
    yield from product.attributes.items()


@lru_cache(maxsize=10_000)
def facet_key(name: str) -> str:
    """An attribute's name without its unit and its spelling: `Weight (g)` and `weight_g` are `weight`."""
    words = words_of(name).split()
    return " ".join(words[:-1] if len(words) > 1 and words[-1] in UNITS else words) or fold(name)


def values_of(key: str, texts: Sequence[str]) -> list[str]:
    """The folded values of a cell: each text whole and, except of a title, the parts that it lists."""
    found: list[str] = []
    for text in texts:
        found += _values(text, key != TITLE)
    return found


@lru_cache(maxsize=50_000)
def _values(text: str, parted: bool) -> tuple[str, ...]:
    whole = " ".join(fold(text).split())
    if not parted or len(whole) > 4 * LONG_VALUE:
        return (whole,)
    if ">" in whole:  # A path: its steps may hold an "and", which parts nothing.
        return tuple(dict.fromkeys([whole, *(step for each in whole.split(">") if (step := each.strip()))]))
    parts = [whole, *(part for part in _PARTS.split(whole) if part)]
    parts += [piece for part in parts if len(part) < 20 for piece in _SLASHED.split(part) if piece]
    return tuple(dict.fromkeys(parts))


def number_of(facet: Facet, texts: Sequence[str]) -> float | None:
    """The number of a cell in the facet's unit; None where it is none."""
    measured = read_measured(texts[0]) if texts else None
    if measured is None:
        return None
    here, there = UNITS.get(measured.unit), UNITS.get(facet.unit)
    if here is None or there is None or measured.unit == facet.unit:
        return measured.value
    return measured.value * here.factor / there.factor if here.measure == there.measure else None


def number_text(value: float) -> str:
    """A number as the values of an attribute name it: `2`, `1.4`."""
    return f"{value:g}"


def has_key(facet: str) -> str:
    """The key of the products that have an attribute at all."""
    return f"{facet}="


def value_key(facet: str, value: str) -> str:
    """The key of the products with a value of an attribute."""
    return f"{facet}={value}"


def leaf_key(facet: str, value: str) -> str:
    """The key of the products whose path ends in a value: not the liners in `Sleeping bags > Liners`."""
    return f"{facet}={value}>"


def leaf_of(text: str) -> str:
    """The last part of a path such as `Jackets > Rain`, folded; a text without parts is its own."""
    return " ".join(fold(text).split(">")[-1].split())


def title_key(term: str) -> str:
    """The key of the products with a term in their title."""
    return f"~{term}"


def is_title_key(key: str) -> bool:
    """Whether a key is that of a term in titles."""
    return key.startswith("~")


def head_key(term: str) -> str:
    """The key of the products whose title's head is a term: tents, not tent pegs."""
    return f"^{term}"


class Titled(Protocol):
    """What has a title and attributes: a product, or how it is shown."""

    @property
    def title(self) -> str: ...

    @property
    def attributes(self) -> dict[str, list[str]]: ...


def title_head(product: Titled, language: str) -> str:
    """The term of the noun that a title is about: its last word before what is only said of it; empty if none is."""
    return next((found[0] for word in reversed(title_words(product)) if (found := _terms(word, language))), "")


def title_words(product: Titled) -> list[str]:
    """The folded words of a title that may be what it is about, without the values of the product's attributes."""
    said = (texts for name, texts in product.attributes.items() if name not in ("product_type", "category"))
    own = {word for texts in said for text in texts for word in _WORD.findall(fold(text))}
    words = _WORD.findall(SAID_OF.split(fold(product.title))[0])
    heads = [word for word in words if not word.isdigit() and word not in UNITS and word not in _HOLDERS]
    return [word for word in heads if word not in own] or heads


def product_text(product: Product) -> str:
    """What a product's meaning is taken from: not its numbers, so that alike products share it."""
    said = [product.attributes.get(name, []) for name in ("brand", "product_type", "color", "material")]
    return "\n".join([product.title, *(", ".join(texts) for texts in said if texts), product.description[:1_500]])


def product_terms(product: Product, language: str) -> list[str]:
    """The terms that a product is found by and, as keys, those of what its row says that it is without."""
    texts = ["\n".join([product.title, product.description])]
    texts += [text for texts in product.attributes.values() for text in texts if read_measured(text) is None]
    # A word of the title is what a thing is, whatever its description says: "no other chair is so soft".
    titled = title_terms(product, language)
    found: list[str] = []
    lacked: set[str] = set()
    for text in filter(None, texts):
        denied = lacked_terms(text, language) - titled
        found += [term for term in _terms(text, language) if term not in denied]
        lacked |= denied
    return [*found, *map(lack_key, sorted(lacked.difference(found)))]


def title_terms(product: Product, language: str) -> set[str]:
    """The terms of a product's title, without those of what it says that it is without."""
    return set(_terms(product.title, language)) - lacked_terms(product.title, language)


@lru_cache(maxsize=20_000)
def _terms(text: str, language: str) -> tuple[str, ...]:
    return tuple(terms_of(text, language))


def has_it(facet: Facet, texts: Sequence[str]) -> bool:
    """Whether a cell says that a product has an attribute, by whatever it says of it but that it hasn't."""
    return yes_or_no(texts) == YES if facet.kind == YES_NO else not denies(texts)


def _facet(key: str, name: str, rows: list[list[str]], unit: str, products: int) -> Facet:
    if key not in _NAMED_VALUES and is_yes_no(rows, products):
        return _yes_no(key, name, rows)
    measured = [read_measured(texts[0]) if len(texts) == 1 else None for texts in rows]
    known = [each for each in measured if each is not None]
    denied = 0 if key == TITLE else sum(map(denies, rows))
    facet = Facet(key, name, "value", unit if unit in UNITS or unit in CODES else "", products=len(rows) - denied)
    facet.denied = denied
    measures = {UNITS[each.unit].measure for each in known if each.unit}
    if key != TITLE and len(known) >= _NUMBERS_SHARE * len(rows) and len(measures) <= 1:
        facet.kind = "number"
        facet.unit = facet.unit or next((each.unit for each in known if each.unit), "")
        numbers = [n for n in (number_of(facet, texts) for texts in rows) if n is not None]
        facet.least, facet.most = min(numbers), max(numbers)
        counted = Counter(map(number_text, numbers))
        facet.values = dict(counted) if len(counted) <= MOST_NUMBERS else {}
        return facet
    if key != TITLE and sum(len(text) for texts in rows for text in texts) > LONG_VALUE * sum(map(len, rows)):
        facet.kind = "text"
        return facet
    counts: Counter[str] = Counter()
    for texts in rows:
        for text in texts:
            for value in set(_values(text, key != TITLE)):
                counts[value] += 1
                facet.shown.setdefault(value, text if fold(text) == value else _written(text, value))
    if any(">" in text for texts in rows for text in texts):
        facet.leaves = dict(Counter(leaf_of(text) for texts in rows for text in texts))
    facet.values = dict(counts.most_common(MOST_VALUES))
    facet.shown = {value: facet.shown[value] for value in facet.values}
    return facet


def _yes_no(key: str, name: str, rows: list[list[str]]) -> Facet:
    said = Counter(map(yes_or_no, rows))
    return Facet(key, name, YES_NO, products=said[YES], denied=said[NO])


def _written(text: str, value: str) -> str:
    """A part of a cell as it is written there."""
    at = fold(text).find(value)
    return text[at : at + len(value)] if at >= 0 and len(fold(text)) == len(text) else value
