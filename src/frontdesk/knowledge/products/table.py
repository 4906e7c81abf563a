"""The bytes of a catalog as rows under headers, whatever the format: CSV, TSV, JSON, XLSX, or a merchant feed."""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from lxml import etree

from frontdesk.knowledge.products import sending
from frontdesk.knowledge.products.columns import SYNONYMS, read_columns, words_of
from frontdesk.knowledge.products.shown_currency import shown_currency
from frontdesk.knowledge.readers.csv import read_rows
from frontdesk.knowledge.readers.kind import find_kind
from frontdesk.knowledge.readers.office_hidden import shown
from frontdesk.knowledge.readers.own_entities import refuse_own_entities
from frontdesk.knowledge.readers.reading import (
    File,
    Limits,
    ReadError,
    damaged,
    entities,
    nested_too_deep,
    not_text,
    printable,
    undeclared,
)
from frontdesk.knowledge.readers.shown_numbers import with_numbers_as_shown
from frontdesk.knowledge.readers.text import decode
from frontdesk.knowledge.readers.unpacking import open_archive

Cells = dict[str, list[str]]
"""The texts under each header; several where a cell holds a list."""

_LIST_NAMES = ("products", "items", "data", "results", "entries", "catalog", "rows")
_ITEM_TAGS = frozenset({"item", "entry", "product", "offer", "row"})
_BROKEN = object()
_OF_PRODUCTS = frozenset({"id", "price", "sale_price", "availability", "brand", "color", "size", "material"})
"""Columns that a product has and the shop that lists it hasn't."""
_ENTITY_UNDECLARED = frozenset({etree.ErrorTypes.ERR_UNDECLARED_ENTITY, etree.ErrorTypes.WAR_UNDECLARED_ENTITY})
_ENTITY_UNKNOWN = _ENTITY_UNDECLARED | {etree.ErrorTypes.ERR_ENTITY_LOOP}
_NOT_DEFINED = re.compile(r"Entity '([^'\s]{1,40})' not defined")
# A number in a list keeps its characters: 39.50 stays a price.
_LISTED = msgspec.json.Decoder(list[Any], float_hook=str)
MOST_LISTED = 2_000
"""Characters of a cell that may be written as a list, or as what sending costs."""
MOST_COLUMNS = 300
MOST_IN_CELL = 500
"""Texts of one cell that holds a list."""


def read_table(data: bytes, name: str, limits: Limits) -> tuple[list[tuple[int, Cells | None]], list[str]]:
    """(row, cells) of each product: the row as a spreadsheet shows it, or its number in the list; and warnings.

    The cells of a row that can't be read are None; what a workbook hides is left out. Raises ReadError.
    """
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        rows, first, warnings = _sheet(data, name, limits)
        return list(_numbered(rows, first)), warnings
    return _rows(data, name), []


def _rows(data: bytes, name: str) -> list[tuple[int, Cells | None]]:
    start = decode(data[:4_000]).lstrip("\ufeff \t\r\n")
    if start[:1] in "[{":
        return [(n, None if row is _BROKEN else _cells(row)) for n, row in _json_rows(data, name)]
    if start[:1] == "<":
        return [(n, _cells(row)) for n, row in enumerate(_xml_rows(data, name), 1)]
    find_kind(data, name)
    rows = read_rows(data)
    if not rows:
        return []
    headers = rows[0][1]
    return [(number, _row(headers, cells)) for number, cells in rows[1:]]


def _numbered(rows: list[list[str]], first: int) -> Iterator[tuple[int, Cells]]:
    filled = [(n, cells) for n, cells in enumerate(rows, first) if any(cells)]
    for n, cells in filled[1:]:
        yield n, _row(filled[0][1], cells)


def _row(headers: list[str], cells: list[str]) -> Cells:
    pairs = zip(headers[:MOST_COLUMNS], cells, strict=False)
    return {header: _texts(header, cell) for header, cell in pairs if header.strip() and cell.strip()}


def _sheet(data: bytes, name: str, limits: Limits) -> tuple[list[list[str]], int, list[str]]:
    """The first sheet that holds a header and a row, the number of its first row, and what was hidden in the file."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    kind = find_kind(data, name)
    if kind not in ("xlsx", "xls", "ods"):
        raise not_a_catalog(name)
    hidden: list[str] = []
    if kind != "xls":
        file = File(data, name, kind, limits)
        archive = open_archive(file)
        refuse_own_entities(archive, file)
        data, hidden = shown(archive, data, kind)
    if kind == "xlsx":
        data = with_numbers_as_shown(zipfile.ZipFile(io.BytesIO(data)), data, currency=shown_currency)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        for each in book.sheet_names:
            sheet = book.get_sheet_by_name(each)
            rows = sheet.to_python()
            if len(rows) > 1:
                first = sheet.start[0] + 1 if sheet.start else 1
                return [[_text(cell) for cell in row] for row in rows], first, hidden
    except PasswordError as error:
        raise ReadError("locked", f'"{name}" is locked with a password. Save a copy without it.') from error
    except CalamineError as error:
        raise damaged(name) from error
    return [], 1, hidden


def _json_rows(data: bytes, name: str) -> Iterable[tuple[int, Any]]:
    """A list of objects, alone or inside an object; or one object a line, each by its line's number."""
    text = decode(data).lstrip("\ufeff")
    try:
        whole = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError) as error:
        lines = [(n, _line(line)) for n, line in enumerate(text.split("\n"), 1) if line.strip()]
        # Of a whole that was cut off, hardly a line is an object of its own.
        if 2 * sum(isinstance(row, dict) for _, row in lines) < len(lines):
            raise (nested_too_deep(name) if isinstance(error, RecursionError) else _broken(data, name)) from error
        return lines
    if isinstance(whole, dict):
        whole = _listed_in(whole)
    return enumerate(whole, 1) if isinstance(whole, list) else []


def _listed_in(whole: dict[str, Any]) -> list[Any]:
    """The products that an object lists; the object itself where it is a product, and lists only how it is sent.

    What is called by sending may be a trade's goods: `delivery_items`, `expeditions`.
    """
    lists = {key: value for key, value in whole.items() if isinstance(value, list)}
    named = [lists[key] for key in _LIST_NAMES if key in lists]
    others = [value for key, value in lists.items() if not sending.is_of_sending(key)]
    for found in (*named, *others):
        return found
    own = {key: value for key, value in whole.items() if key not in lists}
    goods = [value for value in lists.values() if any("title" in _roles(each) for each in value)]
    return goods[0] if goods and not ("title" in _roles(own) and _roles(own) & _OF_PRODUCTS) else [whole]


def _roles(row: Any) -> set[str]:
    return {column.role for column in read_columns(list(_cells(row)))}


def _line(line: str) -> Any:
    try:
        return msgspec.json.decode(line)
    except (msgspec.DecodeError, RecursionError):
        return _BROKEN


def _xml_rows(data: bytes, name: str) -> Iterator[dict[str, Any]]:
    """The items of an RSS or Atom feed, or of any XML that lists products; no entity is followed."""
    parser = etree.iterparse(
        io.BytesIO(data), events=("end",), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        for _, element in parser:
            is_item = _is_item(element)
            if _holds_entity(element, beside=is_item):
                raise _entities(name, parser)
            if is_item:
                yield _fields(element)
                element.clear()
                while element.getprevious() is not None:
                    del element.getparent()[0]
    except etree.XMLSyntaxError as error:
        raise _broken_feed(data, name, error, parser) from error
    if _unknown_entity(parser):
        raise _entities(name, parser)


def _is_item(element: Any) -> bool:
    """Whether an element is a product: one right inside another isn't, nor is a way in which another is sent."""
    if _local(element.tag) not in _ITEM_TAGS:
        return False
    above = [_local(parent.tag) for parent in element.iterancestors()]
    ways = next((n for n, tag in enumerate(above) if sending.is_of_sending(tag)), len(above))
    return _ITEM_TAGS.isdisjoint(above[:1] + above[ways:])


def _holds_entity(element: Any, *, beside: bool) -> bool:
    """Whether a text was left out for an entity in what is read of an element, or `beside` it, before it."""
    left_out = next(element.iterchildren(etree.Entity), None)
    if left_out is None and beside:
        left_out = next(element.itersiblings(etree.Entity, preceding=True), None)
    return left_out is not None


def _unknown_entity(parser: Any) -> bool:
    return any(each.type in _ENTITY_UNKNOWN for each in parser.error_log)


def _entities(name: str, parser: Any) -> ReadError:
    """Why entities aren't read: the first that the feed doesn't declare, as `&nbsp;`, is named."""
    unknown = (_NOT_DEFINED.search(each.message) for each in parser.error_log if each.type in _ENTITY_UNDECLARED)
    first = next(filter(None, unknown), None)
    return undeclared(name, first[1]) if first else entities(name)


def _broken_feed(data: bytes, name: str, error: etree.XMLSyntaxError, parser: Any) -> ReadError:
    """Why a feed can't be parsed: one that was cut off may declare entities, too."""
    past_limit = error.code == etree.ErrorTypes.ERR_RESOURCE_LIMIT
    if _unknown_entity(parser) or (past_limit and "entity" in error.msg):
        return _entities(name, parser)
    return nested_too_deep(name) if past_limit and "depth" in error.msg else _broken(data, name)


def _broken(data: bytes, name: str) -> ReadError:
    """Why bytes that begin as a list or a feed are none."""
    return not_text(name) if "\x00" in decode(data) else damaged(name)


def _fields(element: Any) -> dict[str, Any]:
    """An item's texts by tag; what `product_detail` and its like hold becomes a column of its own."""
    row: dict[str, Any] = {_local(key): value for key, value in element.attrib.items()}
    for child in element:
        if not isinstance(child.tag, str):
            continue
        tag, text = _local(child.tag), (child.text or "").strip()
        inner = {_local(each.tag): _inner_text(each) for each in child if isinstance(each.tag, str)}
        if "attribute_name" in inner:
            tag, text = inner["attribute_name"], inner.get("attribute_value", "")
        elif child.get("name") and text:
            tag = child.get("name")
        elif inner:
            text = _sent(tag, inner)[0] or _amount(inner) or next(iter(inner.values()))
        elif not text and child.get("href"):
            text = child.get("href")
        if text:
            row.setdefault(tag, []).append(text) if isinstance(row.get(tag, []), list) else None
    return row


def _inner_text(element: Any) -> str:
    """What an element inside of one says, an amount together with its currency."""
    text = (element.text or "").strip()
    inner = {_local(each.tag): (each.text or "").strip() for each in element}
    return text or _amount(inner)


def _local(tag: Any) -> str:
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _cells(row: Any) -> Cells:
    """An object's texts by name; what is nested stands under the inner names."""
    cells: Cells = {}
    if isinstance(row, dict):
        # What a product itself is called and costs comes before what its variants are.
        own = sorted(row.items(), key=lambda pair: isinstance(pair[1], list))
        for key, value in own[:MOST_COLUMNS]:
            _put(cells, printable(str(key)).strip(), value, 0)
    return cells


def _put(cells: Cells, key: str, value: Any, depth: int) -> None:
    if isinstance(value, dict) and depth < 3:
        parts = {name: _text(inner) for name, inner in value.items()}
        sent, others = _sent(key, {name: text or _whole(value[name]) for name, text in parts.items()})
        whole = "" if sent else _amount(parts) or _address_in(key, value)
        if whole or sent:
            cells.setdefault(key, []).append(whole or sent)
        if whole:
            return
        # What a way of sending is called and costs is never what the product is called and costs.
        bare = not sending.is_of_sending(key) and (depth or key in ("attributes", "properties", "specs"))
        for name, inner in [(name, value[name]) for name in others][:MOST_COLUMNS]:
            _put(cells, name if bare else f"{key} {name}", inner, depth + 1)
    elif isinstance(value, list) and depth < 3:
        for each in value[:MOST_IN_CELL]:
            named = isinstance(each, dict) and isinstance(each.get("name"), str) and "value" in each
            named = named and not sending.is_of_sending(key)
            _put(cells, each["name"] if named else key, each["value"] if named else each, depth + 1)
    elif (text := _text(value)) and len(cells) < MOST_COLUMNS:
        cells.setdefault(key, []).extend(_texts(key, text))


def _whole(value: Any) -> str:
    return _amount({name: _text(inner) for name, inner in value.items()}) if isinstance(value, dict) else ""


def _amount(parts: dict[str, str]) -> str:
    """An amount with its currency or unit in one text; else none."""
    amount = next((parts[k] for k in ("amount", "value") if parts.get(k)), "")
    return f"{amount} {next((parts[k] for k in ('currency', 'unit') if parts.get(k)), '')}".strip() if amount else ""


def _sent(key: str, parts: dict[str, str]) -> tuple[str, dict[str, str]]:
    """Where something is sent and what that costs in one text, where the key says so, and the other parts."""
    return sending.of_parts(parts) if sending.tells_cost(key) else ("", parts)


def _address_in(key: str, value: dict[str, Any]) -> str:
    """The address of a picture that is told with its size and the like: `{"src": "https://…", "width": 300}`."""
    pictured = words_of(key) in SYNONYMS["image_link"]
    return next((_text(value[k]) for k in ("src", "url", "href", "link") if value.get(k)), "") if pictured else ""


def _texts(key: str, cell: str) -> list[str]:
    """The texts of a cell: several where it is written as a list (`["M", "L"]`, `['M', 'L']`)."""
    text = cell.strip()
    if len(text) > MOST_LISTED:
        return [text]
    if ":" in text and sending.tells_cost(key):
        return sending.written_out(text) or [text]
    if not (text.startswith("[") and text.endswith("]")):
        return [text]
    for written in (text, text.replace("'", '"')):
        try:
            found = _LISTED.decode(written)
        except (msgspec.DecodeError, RecursionError):  # Any text may begin and end so.
            continue
        plain = all(isinstance(each, str | int) for each in found)
        return ([said for each in found[:MOST_IN_CELL] if (said := _text(each))] if plain else []) or [text]
    return [text]


def _text(value: Any) -> str:
    """A value as a person would write it."""
    if value is None or isinstance(value, dict | list):
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return printable(str(value)).strip()


def not_a_catalog(name: str) -> ReadError:
    """A file in which no product was found."""
    return ReadError(
        "no_products",
        f'"{name}" has no products that can be used. Give each row a title and a price, under a header such as '
        '"title" and "price". Nothing was added.',
    )
