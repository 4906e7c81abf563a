"""Chooses products by a wish: all that fits, or what fits best when nothing fits whole."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

import msgspec

from frontdesk.foundation.database import Transaction, rows
from frontdesk.knowledge.products.facets import AVAILABILITY, PRICE_AT, is_title_key, value_key
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.said_without import lack_key
from frontdesk.knowledge.products.wish import BRAND, Choice, Range, Wish
from frontdesk.knowledge.search.analyze import term_hash
from frontdesk.knowledge.search.find import Vector

MOST_SHOWN = 10
CANDIDATES = 300
"""Products that fit and are ordered by likeness; of more, those that stand first in their catalogs."""
INDEX_SHARE = 0.2
"""A condition that holds for fewer products is looked up in the index; else all are looked at."""
LIKENESS_IN_TITLE = 0.5
"""What the share of a question's words in a title counts beside its cosine."""

REGULAR_PRICE = "regular price"
"""The attribute by which a product has its other price while a lower one holds."""
_ON_SALE = """(p.sale_price IS NOT NULL AND now() >= coalesce(p.sale_from, '-infinity')
        AND now() < coalesce(p.sale_until, 'infinity'))"""
_PRICE_NOW = f"CASE WHEN {_ON_SALE} THEN p.sale_price::float8 ELSE p.numbers[{PRICE_AT + 1}] END"
_NUMBERS_NOW = f"CASE WHEN {_ON_SALE} THEN p.sale_price::float8 || p.numbers[{PRICE_AT + 2}:] ELSE p.numbers END"
_VECTORS = """
    JOIN catalog c ON c.account_id = current_account() AND c.id = f.source_id
    LEFT JOIN product_vector v ON v.account_id = current_account() AND v.id = f.vector_id"""
_FITS = """
    WITH fitting AS (
        SELECT p.id, p.ordinal, p.vector_id, p.source_id, p.keys, {numbers} AS numbers, count(*) OVER () AS total,
            {foreign} AS foreign, {place} AS place
        FROM product p WHERE p.account_id = current_account() AND {where}
        ORDER BY {order} LIMIT {most})
    SELECT f.id, f.total, f.place, f.numbers, {stock} AS in_stock, {titles} AS titled,
        {cosine} AS cosine
    FROM fitting f {vectors}
    ORDER BY f.place, f.foreign, {stock} DESC, {titles} + {cosine} DESC, f.ordinal"""
_NEARLY = """
    WITH near AS (
        SELECT p.id, p.ordinal, p.vector_id, p.source_id, p.keys, {numbers} AS numbers, {score} AS score,
            {foreign} AS foreign, ARRAY[{met}]::boolean[] AS met
        FROM product p WHERE p.account_id = current_account() AND {where}
        ORDER BY {score} DESC, p.ordinal LIMIT {most})
    SELECT f.id, f.met, f.score, f.numbers, f.foreign, {stock} AS in_stock,
        {cosine} AS cosine
    FROM near f {vectors}
    WHERE f.score = (SELECT max(score) FROM near)"""
_CARDS = f"""
    SELECT c.id, c.source_id, c.reference, c.title, c.description, c.url, c.image, c.availability,
        CASE WHEN {_ON_SALE} THEN c.attributes || jsonb_build_object('{REGULAR_PRICE}',
            jsonb_build_array(trim(p.price || ' ' || p.currency))) ELSE c.attributes END AS attributes,
        CASE WHEN {_ON_SALE} THEN p.sale_price ELSE p.price END AS price, p.currency, {_NUMBERS_NOW} AS numbers
    FROM product_card c JOIN product p ON p.account_id = c.account_id AND p.id = c.id
    WHERE c.account_id = current_account() AND c.id = ANY(%(ids)s)"""  # noqa: S608


class Card(msgspec.Struct, frozen=True):
    """A product as it is shown."""

    id: UUID
    source_id: UUID
    reference: str
    title: str
    description: str
    url: str
    image: str
    availability: str
    attributes: dict[str, list[str]]
    price: Decimal | None
    currency: str
    numbers: list[float | None]

    def price_text(self) -> str:
        """The price with its currency, as `249.00 EUR`; empty where there is none."""
        return f"{self.price} {self.currency}".strip() if self.price is not None else ""


class Chosen(msgspec.Struct, frozen=True):
    """The products, best first, how many there are in all, and the conditions that had to be given up.

    `cosine` is the first one's likeness to the question.
    """

    cards: list[Card]
    total: int
    given_up: tuple[Choice | Range, ...] = ()
    cosine: float = 0.0


class _Terms:
    """The conditions of a wish as SQL, with their parameters."""

    def __init__(self, account_id: UUID, lexicon: Lexicon, asked: Mapping[int, Vector]) -> None:
        self.account_id = account_id
        self.lexicon = lexicon
        self.given: dict[str, Any] = {}
        self.cosine = self._likeness(asked)

    def put(self, value: Any) -> str:
        name = f"v{len(self.given)}"
        self.given[name] = value
        return f"%({name})s"

    def keys(self, keys: Sequence[str]) -> str:
        return self.put([term_hash(self.account_id, key) for key in keys]) + "::int[]"

    def holds(self, condition: Choice | Range) -> str:
        """Whether a product `p` meets a condition; null where it lacks the number."""
        if isinstance(condition, Range):
            return self._within(condition)
        parts = [f"p.keys && {self.keys(condition.keys)}"] if condition.keys else []
        if parts and condition.without:
            parts[0] += f" AND NOT p.keys && {self.keys(condition.without)}"
        if condition.unless:
            parts.append(f"NOT p.keys && {self.keys(condition.unless)}")
        if condition.catalogs:
            parts.append(f"p.source_id = ANY({self.put([UUID(c) for c in condition.catalogs])}::uuid[])")
        either = " OR ".join(parts)
        return f"NOT ({either})" if condition.negated else f"({either})"

    def number(self, position: int) -> str:
        """A number of a product `p` as it is now: a lower price counts while it holds."""
        # Without such prices the plain column is what the index knows.
        return _PRICE_NOW if position == PRICE_AT and self.lexicon.sales else f"p.numbers[{position + 1}]"

    def parts(self) -> dict[str, str]:
        """What statements say alike: the numbers as they are now, the products' vectors, their likeness, the stock."""
        numbers = _NUMBERS_NOW if self.lexicon.sales else "p.numbers"
        return {"numbers": numbers, "vectors": _VECTORS, "cosine": self.cosine, "stock": self.stock()}

    def among(self, wish: Wish) -> list[str]:
        """That a product `p` is one of those that alone are looked at."""
        return [f"p.id = ANY({self.put([UUID(id_) for id_ in wish.among])}::uuid[])"] if wish.among else []

    def foreign(self, wish: Wish) -> str:
        """Whether a product `p` has its price in another currency than the one that was asked for."""
        asked = sorted({each.currency for each in wish.ranges if each.currency})
        return f"(p.currency <> '' AND p.currency <> ALL({self.put(asked)}::text[]))" if asked else "(1 = 0)"

    def _likeness(self, asked: Mapping[int, Vector]) -> str:
        """The cosine of a product `f` to the question, by the model that its catalog `c` was embedded by; else 0."""
        when = []
        for model, vector in asked.items():
            written = self.put("[" + ",".join(f"{x:.5f}" for x in vector.tolist()) + "]")
            when.append(f"WHEN {self.put(model)}::int THEN 1 - (v.embedding <=> {written}::halfvec)")
        return f"coalesce(CASE c.embedder {' '.join(when)} END, 0)" if when else "0::float8"

    def _within(self, wanted: Range) -> str:
        number = self.number(wanted.position)
        parts = []
        if wanted.least is not None:
            parts.append(f"{number} {'>=' if wanted.least_closed else '>'} {self.put(wanted.least)}::float8")
        if wanted.most is not None:
            parts.append(f"{number} {'<=' if wanted.most_closed else '<'} {self.put(wanted.most)}::float8")
        within = f"({' AND '.join(parts)})"
        return f"coalesce({within}, p.keys && {self.keys(wanted.keys)})" if wanted.keys else within

    def rarest(self, choices: Sequence[Choice]) -> str:
        """A condition that the index answers, when one of the choices is rare."""
        counted = [(self.count(c), c) for c in choices if c.keys and not (c.negated or c.catalogs or c.unless)]
        if not counted:
            return "true"
        count, choice = min(counted, key=lambda pair: pair[0])
        if count > INDEX_SHARE * self.lexicon.products:
            return "true"
        return f"p.id IN (SELECT products_with({self.keys(choice.keys)}))"

    def count(self, choice: Choice) -> int:
        """About how many products a choice fits."""
        return sum(self.lexicon.holding(key) for key in choice.keys)

    def stock(self) -> str:
        return f"(f.keys && {self.keys([value_key(AVAILABILITY, 'in stock')])})"

    def titles(self, wish: Wish) -> str:
        """The share of the wish's words that stand in a title, weighed."""
        words = [key for choice in wish.choices for key in choice.keys if key.startswith("~")]
        if not words:
            return "0::float8"
        each = LIKENESS_IN_TITLE / len(words)
        return " + ".join(f"(f.keys && {self.keys([word])})::int * {each:.4f}::float8" for word in words)


async def choose(
    tx: Transaction,
    account_id: UUID,
    wish: Wish,
    lexicon: Lexicon,
    asked: Mapping[int, Vector],
    limit: int = MOST_SHOWN,
) -> Chosen:
    """The products that a wish is about. `asked` are the question's vectors by the numbers of their models."""
    found: list[Any] = []
    if (surely := _surely_without(wish, lexicon)) != wish:
        found = await _fitting(tx, _Terms(account_id, lexicon, asked), surely)
    found = found or await _fitting(tx, _Terms(account_id, lexicon, asked), wish)
    if not found and (by_titles := _by_titles(wish)) != wish:
        found = await _fitting(tx, _Terms(account_id, lexicon, asked), by_titles)
    if found:
        cards = await read_cards(tx, [row.id for row in found[:limit]])
        total = len(found) if wish.top is not None and wish.order is not None else found[0].total
        return Chosen(cards, total, cosine=found[0].cosine)
    nearly = await _nearly(tx, _Terms(account_id, lexicon, asked), wish)
    if not nearly:
        return Chosen([], 0)
    conditions = _loose(wish)
    given_up = tuple(c for c, met in zip(conditions, nearly[0].met, strict=True) if not met)
    ordered = sorted((row for row in nearly if row.met == nearly[0].met), key=_distance(given_up, wish))
    shown = ordered[: wish.top or limit] if wish.order is not None else ordered[:limit]
    return Chosen(await read_cards(tx, [r.id for r in shown[:limit]]), len(ordered), given_up, ordered[0].cosine)


async def _fitting(tx: Transaction, terms: _Terms, wish: Wish) -> list[Any]:
    conditions: list[Choice | Range] = [*wish.choices, *wish.ranges]
    where = [*terms.among(wish), terms.rarest(wish.choices), *map(terms.holds, conditions)]
    foreign = terms.foreign(wish)
    place, order = "0", f"{foreign}, (p.keys && {terms.keys([value_key(AVAILABILITY, 'in stock')])}) DESC, p.ordinal"
    most = CANDIDATES
    if wish.order is not None:
        number = terms.number(wish.order.position)
        where += [] if wish.order.soft else [f"{number} IS NOT NULL"]
        last = " NULLS LAST" if wish.order.soft else ""
        order = f"{foreign}, {number} {'DESC' if wish.order.descending else 'ASC'}{last}"
        place = f"rank() OVER (ORDER BY {order})"
    statement = _FITS.format(
        where=" AND ".join(where), place=place, order=order, most=most, titles=terms.titles(wish), foreign=foreign,
        **terms.parts(),
    )  # fmt: skip
    found = await rows(tx, statement, terms.given)
    # As many as were asked for, and those that are level with the last of them.
    return [row for row in found if wish.top is None or wish.order is None or row.place <= wish.top]


def _by_titles(wish: Wish) -> Wish:
    """The wish where what titles call a thing counts like the category it stands in."""
    choices = (msgspec.structs.replace(c, keys=(*c.keys, *c.in_title), in_title=()) for c in wish.choices)
    return msgspec.structs.replace(wish, choices=tuple(choices))


def _surely_without(wish: Wish, lexicon: Lexicon) -> Wish:
    """The wish for products whose rows say that they are without what is not wanted, where rows say so: that one says
    nothing of armrests doesn't tell that it has none.
    """
    return msgspec.structs.replace(wish, choices=tuple(_said_without(each, lexicon) for each in wish.choices))


def _said_without(choice: Choice, lexicon: Lexicon) -> Choice:
    lacked = [lack_key(key) for key in choice.keys if not is_title_key(key)] if choice.in_words else []
    if not choice.negated or not any(map(lexicon.holding, lacked)):
        return choice
    return msgspec.structs.replace(choice, keys=tuple(lacked), negated=False)


def _loose(wish: Wish) -> list[Choice | Range]:
    """The conditions that may be given up one for another: what is not wanted stays unwanted."""
    return [*(choice for choice in wish.choices if not choice.negated), *wish.ranges]


async def _nearly(tx: Transaction, terms: _Terms, wish: Wish) -> list[Any]:
    """The products that meet the most of a wish; what kind of thing it is is given up last."""
    conditions = _loose(wish)
    if len(conditions) < 2:
        return []
    met = [terms.holds(condition) for condition in conditions]
    score = " + ".join(
        f"coalesce({each}, false)::int * {condition.weight:.1f}::float8"
        for each, condition in zip(met, conditions, strict=True)
    )
    denied = [*terms.among(wish), *(terms.holds(c) for c in wish.choices if c.negated)]
    firm = [each for each, condition in zip(met, conditions, strict=True) if condition.weight >= BRAND]
    for kept in (firm, []) if len(firm) < len(conditions) else ([],):
        where = " AND ".join([*denied, *kept, f"({score}) > 0"])
        statement = _NEARLY.format(
            score=f"({score})", met=", ".join(f"coalesce({each}, false)" for each in met), where=where, most=CANDIDATES,
            foreign=terms.foreign(wish), **terms.parts(),
        )  # fmt: skip
        found = await rows(tx, statement, terms.given)
        if found:
            return found
    return []


def _distance(given_up: Sequence[Choice | Range], wish: Wish) -> Any:
    """Orders what nearly fits: prices in the asked currency first, then by the wish's own order, else by how far its
    numbers are off, then by likeness."""
    ranges = [condition for condition in given_up if isinstance(condition, Range)]

    def key(row: Any) -> tuple[Any, ...]:
        far = 0.0
        for wanted in ranges:
            value = row.numbers[wanted.position] if 0 <= wanted.position < len(row.numbers) else None
            low = value is not None and wanted.least is not None and value < wanted.least
            bound = wanted.least if low else wanted.most
            far += 9.0 if value is None or bound is None else min(9.0, abs(value - bound) / max(abs(bound), 1e-9))
            far += value is not None and wanted.enough and value < (wanted.least or 0.0)
        own = 0.0
        if wish.order is not None:
            number = row.numbers[wish.order.position] if wish.order.position < len(row.numbers) else None
            own = float("inf") if number is None else -number if wish.order.descending else number
        return (row.foreign, own, far, not row.in_stock, -row.cosine)

    return key


async def read_cards(tx: Transaction, ids: Sequence[UUID]) -> list[Card]:
    """Products as they are shown, in the order of their ids; one that is gone is left out."""
    found = {row.id: Card(*row) for row in await rows(tx, _CARDS, {"ids": list(ids)})}
    return [found[id_] for id_ in ids if id_ in found]
