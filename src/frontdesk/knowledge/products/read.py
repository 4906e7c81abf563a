"""A catalog's rows as products; a row that can't be used is named with the reason."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import chain

import msgspec

from frontdesk.knowledge.how_far import counted
from frontdesk.knowledge.products.amounts import Price, read_price
from frontdesk.knowledge.products.columns import Column, read_columns, words_of
from frontdesk.knowledge.products.table import Cells, not_a_catalog, read_table
from frontdesk.knowledge.readers.reading import Limits
from frontdesk.knowledge.search.analyze import fold

MOST_WARNINGS = 20
"""Rows that are named one by one."""
MOST_TITLE = 300
MOST_TEXT = 20_000
MOST_VALUE = 2_000
_OWN_PLACE = ("id", "title", "description", "link", "image_link", "price", "currency", "availability")
_SALE_TIMES = ("sale_price_effective_date", "sale_price_begins", "sale_price_ends")
_COUNTED = frozenset({"stock", "inventory"})
_IN_STOCK = frozenset(
    words
    for line in ("in stock,instock,available,yes,true,y", "lieferbar,auf lager,verfugbar,disponible,en stock")
    for words in line.split(",")
)
_OUT = frozenset(
    words
    for line in (
        "out of stock,outofstock,sold out,unavailable,not available,no,false,n,discontinued",
        "ausverkauft,nicht lieferbar,nicht verfugbar,agotado,epuise,esaurito",
    )
    for words in line.split(",")
)


class Sale(msgspec.Struct, frozen=True):
    """A lower price, and the time in which it holds: until before `sale_until`. None: no bound."""

    sale_price: Decimal
    sale_from: datetime | None = None
    sale_until: datetime | None = None


class Product(msgspec.Struct, frozen=True):
    """A product as its row says; `attributes` hold brand, color and the like beside the catalog's own columns."""

    row: int
    reference: str
    title: str
    description: str
    link: str
    image: str
    price: Decimal | None
    currency: str
    availability: str
    attributes: dict[str, list[str]]
    sale: Sale | None = None


class Catalog(msgspec.Struct, frozen=True):
    """What was read: the products in the order of their rows, the attributes' units, and what could not be used."""

    products: list[Product]
    units: dict[str, str]
    warnings: list[str]


class _Unusable(Exception):
    """Why a row can't be used, as the end of a sentence that begins with its number."""


def read_catalog(data: bytes, name: str, limits: Limits, most: int) -> Catalog:
    """The products of a file. Blocks; run it in a process that can be ended. Raises ReadError."""
    rows, hidden = read_table(data, name, limits)
    headers = list(dict.fromkeys(chain.from_iterable(cells for _, cells in rows if cells)))
    columns = _counting(dict(zip(headers, read_columns(headers), strict=True)), rows)
    has_price = any(column.role == "price" for column in columns.values())
    seen: set[str] = set()
    products: list[Product] = []
    unusable: list[str] = []
    for row, cells in counted(rows):
        try:
            if cells is None:
                raise _Unusable("can't be read")
            product = _product(row, cells, columns, has_price)
            if product.reference in seen:
                raise _Unusable(f'has the id "{product.reference[:40]}", as an earlier row has')
            if len(products) < most:
                products.append(product)
            seen.add(product.reference)
        except _Unusable as reason:
            unusable.append(f"Row {row} {reason}")
    if not products:
        raise not_a_catalog(name)
    units = {column.name: column.unit for column in columns.values() if column.unit}
    return Catalog(products, units, hidden + _warnings(unusable, len(products), len(seen) - len(products)))


def _counting(columns: dict[str, Column], rows: Sequence[tuple[int, Cells | None]]) -> dict[str, Column]:
    """The columns, with a column of availability that counts pieces as one that says both: 1 and 0 say yes and no."""
    counting = {
        header
        for header, column in columns.items()
        if column.role == "availability" and _COUNTED & set(words_of(column.name).split())
    }
    texts = (text.strip() for _, cells in rows if cells for header in counting for text in cells.get(header, ()))
    if not any(text.isdecimal() and int(text[:9]) > 1 for text in texts):
        return columns
    return {header: msgspec.structs.replace(column, counts=header in counting) for header, column in columns.items()}


def _product(row: int, cells: Cells, columns: dict[str, Column], has_price: bool) -> Product:
    roles = {
        column.role: (column, cells[header]) for header, column in columns.items() if column.role and header in cells
    }

    def said(role: str, most: int = MOST_VALUE) -> str:
        return "\n".join(roles[role][1])[:most].strip() if role in roles else ""

    title = " ".join(said("title").split())[:MOST_TITLE]
    if not title:
        raise _Unusable("has no title")
    price = _price("price", roles, said) if has_price else None
    currency = (price.currency or said("currency")[:3].upper()) if price else ""
    return Product(
        row=row,
        reference=said("id", 200).split("\n")[0] or str(row),
        title=title,
        description=_plain(said("description", MOST_TEXT)),
        link=_address(said("link")),
        image=_address(said("image_link")),
        price=price.amount if price else None,
        currency=currency,
        availability=read_availability(said("availability")),
        attributes=_attributes(cells, columns),
        sale=_sale(roles, price) if price else None,
    )


def _price(role: str, roles: dict[str, tuple[Column, list[str]]], said: object) -> Price:
    if role not in roles:
        raise _Unusable("has no price")
    column, texts = roles[role]
    price = read_price(texts[0])
    if price is None:
        raise _Unusable(f'has a price that can\'t be read: "{texts[0][:40]}"')
    return Price(price.amount, price.currency or column.currency)


def _sale(roles: dict[str, tuple[Column, list[str]]], regular: Price) -> Sale | None:
    """The lower price with its time; one that can't be read or is zero, or whose time can't be, counts for nothing."""
    price = read_price(roles["sale_price"][1][0]) if "sale_price" in roles else None
    if (
        price is None
        or not 0 < price.amount < regular.amount
        or (price.currency and regular.currency and price.currency != regular.currency)
    ):
        return None
    when = {role: roles[role][1][0] for role in _SALE_TIMES if role in roles}
    span = when.get("sale_price_effective_date", "/").split("/")
    begins, ends = when.get("sale_price_begins", span[0]), when.get("sale_price_ends", span[-1])
    try:
        return Sale(price.amount, _moment(begins), _moment(ends, whole_day=True)) if len(span) == 2 else None
    except ValueError:
        return None


def _moment(text: str, *, whole_day: bool = False) -> datetime | None:
    """A time of ISO 8601: in UTC where it names no zone; of a bare date its beginning, or its end for `whole_day`.

    None for none, and for the last year there is.
    """
    said = text.strip()
    if not said:
        return None
    moment = datetime.fromisoformat(said)
    if moment.year == datetime.max.year:
        return None  # Shops write it for "without end".
    moment += timedelta(days=whole_day and len(said) == len("2024-02-29"))
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _attributes(cells: Cells, columns: dict[str, Column]) -> dict[str, list[str]]:
    """What has no place of its own, under the contract's name if it has one."""
    attributes: dict[str, list[str]] = {}
    for header, texts in cells.items():
        column = columns[header]
        if column.counts:
            pieces = [text.strip() for text in texts if text.strip().isdecimal()]
            attributes.update({column.name: pieces} if pieces else {})
        elif column.role not in _OWN_PLACE and not column.role.startswith("sale_price"):
            kept = attributes.setdefault(column.role or column.name, [])
            kept += [text[:MOST_VALUE] for text in texts]
    return attributes


def read_availability(text: str) -> str:
    """`in stock`, `out of stock`, `preorder` or `backorder`; a count above zero is in stock; or as given."""
    words = " ".join(re.findall(r"[^\W_]+", fold(text)))
    if not words:
        return ""
    if words.replace(" ", "").isdigit():
        return "in stock" if int(words.split()[0]) > 0 else "out of stock"
    words = words.removeprefix("https schema org ").removeprefix("http schema org ")
    if words in _IN_STOCK or words in _OUT:
        return "in stock" if words in _IN_STOCK else "out of stock"
    for known in ("preorder", "backorder"):
        if words.replace(" ", "").startswith(known):
            return known
    return words[:40]


def _address(text: str) -> str:
    """A web address as it is; nothing for what is none, so that no other scheme reaches a visitor."""
    first = text.split("\n", maxsplit=1)[0].strip()
    return first if re.match(r"https?://\S+$", first, re.IGNORECASE) else ""


def _plain(text: str) -> str:
    """A description without the HTML that many shops put there."""
    if not re.search(r"<[a-zA-Z/][^>]*>", text):
        return text
    spaced = re.sub(r"(?i)</?(?:p|br|li|div|h\d|ul|tr)\b[^>]*>", "\n", text)
    return re.sub(r"\s*\n\s*", "\n", re.sub(r"<[^>]*>", "", spaced)).strip()


def _warnings(unusable: Sequence[str], used: int, beyond: int) -> list[str]:
    """The first row and the counts in one sentence, then each row up to a bound."""
    warnings = []
    if unusable:
        more = f", and {len(unusable) - 1:,} more" if len(unusable) > 1 else ""
        rest = f"these {len(unusable):,} are" if len(unusable) > 1 else "this one is"
        used_words = f"{used:,} {'product is' if used == 1 else 'products are'} in use"
        warnings.append(f"{unusable[0]}{more}. {used_words}; {rest} left out.")
        warnings += [f"{each}." for each in unusable[1:MOST_WARNINGS]]
    if beyond:
        warnings.append(
            f"The first {used:,} products are in use; {beyond:,} more are left out: that is the limit here."
        )
    return warnings
