"""Catalogs of every format become products; rows that can't be used are named; a new version replaces the old one."""

import io
import itertools
import json
import re
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import pytest

from frontdesk.knowledge.products.read import read_catalog
from frontdesk.knowledge.readers import DEFAULT_LIMITS, ReadError
from tests.client import Client
from tests.conftest import Server

CSV = "id;title;price;availability;color\n1;Red lamp;19,90 EUR;in stock;red\n2;Blue lamp;1.299,00 €;sold out;blue\n"
FEED = """<?xml version="1.0"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>Lamps</title>
<item><g:id>1</g:id><g:title>Red lamp</g:title><g:price>19.90 EUR</g:price><g:sale_price>15 EUR</g:sale_price>
<g:availability>in_stock</g:availability><g:link>https://lamps.example/1</g:link></item>
<item><g:id>2</g:id><g:title>Blue lamp</g:title><g:price>1299.00 EUR</g:price><g:color>blue</g:color></item>
</channel></rss>"""
PRODUCTS = [
    {"sku": "1", "name": "Red lamp", "price": {"amount": 19.9, "currency": "EUR"}, "attributes": {"Watt": 40}},
    {"sku": "2", "name": "Blue lamp", "price": "1299.00 EUR", "inStock": True},
]


def _sheet(rows: list[list[str]]) -> str:
    return "".join(
        "<row>" + "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in row) + "</row>" for row in rows
    )


def xlsx(*sheets: list[list[str]]) -> bytes:
    """A workbook of these sheets, as small as can be."""
    numbers = range(1, len(sheets) + 1)
    listed = "".join(f'<sheet name="Sheet {n}" sheetId="{n}" r:id="r{n}"/>' for n in numbers)
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    ids = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    links = "http://schemas.openxmlformats.org/package/2006/relationships"
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as book:
        types = "http://schemas.openxmlformats.org/package/2006/content-types"
        book.writestr("[Content_Types].xml", f'<Types xmlns="{types}"/>')
        book.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{links}"><Relationship Id="r1" Type="{ids}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
        )
        book.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{main}" xmlns:r="{ids}"><sheets>{listed}</sheets></workbook>',
        )
        targets = "".join(
            f'<Relationship Id="r{n}" Type="{ids}/worksheet" Target="worksheets/{n}.xml"/>' for n in numbers
        )
        book.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{links}">{targets}</Relationships>')
        for n, rows in zip(numbers, sheets, strict=True):
            cells = f"<sheetData>{_sheet(rows)}</sheetData>"
            book.writestr(f"xl/worksheets/{n}.xml", f'<worksheet xmlns="{main}">{cells}</worksheet>')
    return held.getvalue()


FORMATS = {
    "lamps.csv": CSV.encode(),
    "lamps.tsv": CSV.replace(";", "\t").encode("utf-16"),
    "feed.xml": FEED.encode(),
    "feed.txt": b"id\ttitle\tprice\n1\tRed lamp\t19.90 EUR\n2\tBlue lamp\t1299 EUR\n",
    "lamps.json": json.dumps({"products": PRODUCTS}).encode(),
    "lamps.jsonl": "\n".join(map(json.dumps, PRODUCTS)).encode(),
    "lamps.xlsx": xlsx([["SKU", "Name", "Price (EUR)"], ["1", "Red lamp", "19.9"], ["2", "Blue lamp", "1299"]]),
}


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_becomes_products(alice: Client, name: str) -> None:
    source = alice.uploaded(name, FORMATS[name], kind="catalog")
    assert (source["status"], source["products"], source["error"]) == ("ready", 2, None), source
    assert source["warnings"] == []
    assert source["progress"] == {"done": 2, "total": 2}
    alice.delete(f"/sources/{source['uuid']}/")


def test_a_row_that_cant_be_used_is_named(alice: Client) -> None:
    rows = "title,price\nLamp,10 EUR\nShade,\n,5 EUR\nBulb,ask us\n"
    source = alice.uploaded("half.csv", rows.encode(), kind="catalog")
    assert source["products"] == 1
    assert source["warnings"] == [
        "Row 3 has no price, and 2 more. 1 product is in use; these 3 are left out.",
        "Row 4 has no title.",
        'Row 5 has a price that can\'t be read: "ask us".',
    ]
    alice.delete(f"/sources/{source['uuid']}/")


def _with_hidden() -> bytes:
    """A workbook with a hidden sheet, a hidden line above the header, a hidden product and a hidden column."""
    rows = [
        ["our list", "", ""],
        ["title", "price", "bought for"],
        ["Red lamp", "19.90 EUR", "4 EUR"],
        ["Green lamp", "1 EUR", "1 EUR"],
        ["Blue lamp", "29 EUR", "5 EUR"],
    ]
    plain, held = xlsx([["title", "price"], ["Red lamp", "9 EUR"]], rows), io.BytesIO()
    placed = "".join(
        f'<row r="{n}" hidden="{int(n in (1, 4))}">'
        + "".join(
            f'<c r="{at}{n}" t="inlineStr"><is><t>{cell}</t></is></c>' for at, cell in zip("ABC", row, strict=True)
        )
        + "</row>"
        for n, row in enumerate(rows, 1)
    )
    with zipfile.ZipFile(io.BytesIO(plain)) as book, zipfile.ZipFile(held, "w") as changed:
        for entry in book.infolist():
            part = book.read(entry).decode()
            part = part.replace('<sheet name="Sheet 1"', '<sheet state="hidden" name="Sheet 1"')
            if entry.filename == "xl/worksheets/2.xml":
                shown = f'<cols><col min="3" max="3" hidden="1"/></cols><sheetData>{placed}</sheetData>'
                part = re.sub(r"<sheetData>.*</sheetData>", shown, part)
            changed.writestr(entry, part)
    return held.getvalue()


def test_what_a_workbook_hides_is_no_product() -> None:
    catalog = read_catalog(_with_hidden(), "lamps.xlsx", DEFAULT_LIMITS, 10)
    assert [(each.row, each.title, str(each.price)) for each in catalog.products] == [
        (3, "Red lamp", "19.90"),
        (5, "Blue lamp", "29.00"),
    ]
    assert all(each.attributes == {} for each in catalog.products)
    [warning] = catalog.warnings
    assert warning.endswith("were left out. Show what customers may know, and upload it again.")
    assert all(each in warning for each in ("1 hidden sheet", "2 hidden rows", "1 hidden column"))


def test_many_bad_rows_are_not_named_one_by_one(alice: Client) -> None:
    rows = "id,title\n1,Lamp\n" + "".join(f"{n},\n" for n in range(2, 500))
    source = alice.uploaded("bad.csv", rows.encode(), kind="catalog")
    assert source["warnings"][0] == ("Row 3 has no title, and 497 more. 1 product is in use; these 498 are left out.")
    assert len(source["warnings"]) == 20
    alice.delete(f"/sources/{source['uuid']}/")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.csv", b"\n\n"),
        ("words.csv", b"colour,weight\nred,5\n"),
        ("broken.json", b'{"products": [{"title": '),
        ("broken.xml", b"<?xml version='1.0'?><rss><item><title>x</item>"),
        (
            "bomb.xml",
            b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><r><item>&b;</item></r>',
        ),
        ("picture.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9),
    ],
)
def test_what_is_no_catalog_fails_with_a_sentence(alice: Client, name: str, data: bytes) -> None:
    source = alice.uploaded(name, data, kind="catalog")
    assert source["status"] == "failed"
    assert source["error"].endswith(".") and len(source["error"]) > 20


def test_a_new_version_replaces_the_old_one(alice: Client) -> None:
    source = alice.uploaded("lamps.csv", CSV.encode(), kind="catalog")
    changed = CSV.replace("2;Blue lamp", "3;Green lamp") + "4;White lamp;5 EUR;in stock;white\n"
    reply = alice.put(
        f"/sources/{source['uuid']}/", files={"file": ("lamps.csv", changed.encode())}, data={"kind": "catalog"}
    )
    assert reply.status_code == 200, reply.text
    assert alice.read(reply.json())["products"] == 3
    again = alice.put(f"/sources/{source['uuid']}/", files={"file": ("lamps.csv", CSV.encode())})
    assert (again.json()["kind"], alice.read(again.json())["products"]) == ("catalog", 2), "what is not said stays"
    pages = alice.put(f"/sources/{source['uuid']}/", json={"kind": "text", "title": "Lamps", "text": "We mend lamps."})
    now = alice.read(pages.json())
    assert (now["products"], now["passages"]) == (0, 1)
    alice.delete(f"/sources/{source['uuid']}/")


def test_a_feed_is_fetched(alice: Client, feed: str) -> None:
    source = alice.read(alice.made("/sources/", kind="catalog", url=feed))
    assert (source["status"], source["products"]) == ("ready", 2), source
    alice.delete(f"/sources/{source['uuid']}/")
    missing = alice.read(alice.made("/sources/", kind="catalog", url=feed + "gone"))
    assert "404" in missing["error"]
    assert alice.post("/sources/", json={"kind": "catalog"}).json() == {"url": ["This field is required."]}


@pytest.fixture(scope="module")
def feed() -> Iterator[str]:
    """The address of a shop's feed."""

    class Shop(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = FEED.encode() if self.path == "/feed.xml" else b""
            self.send_response(200 if body else 404)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Shop) as shop:
        Thread(target=shop.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{shop.server_port}/feed.xml"
        shop.shutdown()


def test_a_broken_line_of_json_lines_is_named_and_the_rest_is_used(alice: Client) -> None:
    lines = ['{"id": "1", "title": "Lyra lamp", "price": "45 EUR"}', "{broken", "", "17"]
    lines += ['{"id": "2", "title": "Lyra desk", "price": "145 EUR"}', '{"id": "3", "title": "Lyra chair", "pri']
    lines += ['{"id": "4", "title": "Lyra shelf", "price": "95 EUR"}']
    source = alice.uploaded("lyra.jsonl", "\n".join(lines).encode(), kind="catalog")
    assert (source["status"], source["products"]) == ("ready", 3)
    assert source["warnings"] == [
        "Row 2 can't be read, and 2 more. 3 products are in use; these 3 are left out.",
        "Row 4 has no title.",
        "Row 6 can't be read.",
    ]
    alice.delete(f"/sources/{source['uuid']}/")


def test_lists_pictures_and_what_sending_costs_are_read_from_every_format(server: Server) -> None:
    client = server.company("Many formats", "manyformats")
    drill = {"id": 1, "title": "Aurora drill", "images": ["https://s.example/a.jpg", "https://s.example/b.jpg"]}
    drill |= {"shipping": [{"country": "GB", "price": "30 GBP"}], "price": "149.50 GBP", "tags": ["red", "loud"]}
    saw = {"id": 2, "title": "Vega saw", "price": 20, "currency": "EUR", "sizes": "['M', 'L']"}
    saw |= {"images": [{"src": "https://s.example/v.jpg", "width": 300}], "link": "https://s.example/v"}
    client.uploaded("tools.json", json.dumps([drill, saw]).encode(), kind="catalog")
    table = 'id,title,price,size,shipping\n3,Luma shell,95 EUR,"[""M"",""L""]",DE:::4.90 EUR\n'
    client.uploaded("clothes.csv", table.encode(), kind="catalog")
    item = "<g:id>4</g:id><g:title>Orca kayak</g:title><g:price>699 GBP</g:price>"
    sent = "<g:shipping><g:country>GB</g:country><g:price>30 GBP</g:price></g:shipping>"
    sent += "<g:shipping><g:country>IE</g:country><g:service>Slow</g:service><g:price>12 EUR</g:price></g:shipping>"
    feed = f'<rss xmlns:g="http://base.google.com/ns/1.0"><channel><item>{item}{sent}</item></channel></rss>'
    client.uploaded("boats.xml", feed.encode(), kind="catalog")

    def product(question: str) -> Any:
        return client.ask(question)["products"][0]

    aurora, vega = product("How much is the Aurora drill?"), product("How much is the Vega saw?")
    assert (aurora["image"], aurora["price"]) == ("https://s.example/a.jpg", "149.50")
    assert (aurora["attributes"]["shipping"], aurora["attributes"]["tags"]) == ("GB 30 GBP", ["red", "loud"])
    assert (vega["image"], vega["url"]) == ("https://s.example/v.jpg", "https://s.example/v")
    assert vega["attributes"]["size"] == ["M", "L"]
    shell = client.ask("Which sizes does the Luma shell have?")
    assert "size: M, L." in shell["support_answer"]
    assert shell["products"][0]["attributes"]["shipping"] == "DE 4.90 EUR"
    assert product("How much is the Orca kayak?")["attributes"]["shipping"] == ["GB 30 GBP", "IE Slow 12 EUR"]


def test_a_feed_of_entities_is_not_said_to_be_cut_off() -> None:
    names = "abcdefgh"
    more = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in itertools.pairwise(names))
    item = "<item><id>1</id><title>&h;</title><price>5 EUR</price></item>"
    feed = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "lol">{more}]><rss><channel>{item}</channel></rss>'
    for data, code in (
        (feed, "entities"),
        (f"<rss><channel>{item.replace('&h;', 'Mug')[:-9]}", "damaged"),
        ('[{"title": "x\x00', "not_text"),
    ):
        with pytest.raises(ReadError) as caught:
            read_catalog(data.encode(), "feed.xml", DEFAULT_LIMITS, 100)
        assert caught.value.code == code
