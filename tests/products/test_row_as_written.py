"""A row is shown as its file has it, or the file is refused: nothing is cut, put together or recast in silence."""

import json
from typing import Any

import pytest

from frontdesk.knowledge.products.read import Product, read_catalog
from frontdesk.knowledge.readers import DEFAULT_LIMITS, ReadError
from tests.client import Client

OWN = '<!DOCTYPE rss [<!ENTITY nbsp "&#160;"><!ENTITY eacute "&#233;"><!ENTITY cup "<item><id>2</id></item>">]>'
PRESS = "<item><id>1</id><title>Press</title><price>5 EUR</price></item>"
DEEP = "[" * 3_000 + "]" * 3_000


def products(data: str, name: str = "shop.json") -> list[Product]:
    return read_catalog(data.encode(), name, DEFAULT_LIMITS, 100).products


def refused(data: str, name: str) -> str:
    with pytest.raises(ReadError) as caught:
        products(data, name)
    return caught.value.code


def feed(items: str, before: str = OWN) -> str:
    return f'<?xml version="1.0"?>{before}<rss><channel>{items}</channel></rss>'


def test_a_feed_of_entities_is_refused_before_a_price_is_cut(alice: Client) -> None:
    item = PRESS.replace("Press", "Caf&eacute; press").replace("5 EUR", "1&nbsp;299.00 EUR")
    source = alice.uploaded("feed.xml", feed(item).encode(), kind="catalog")
    assert (source["status"], source["products"]) == ("failed", 0)
    assert "XML entities" in source["error"]


@pytest.mark.parametrize(
    ("items", "before"),
    [
        (PRESS.replace("5 EUR", "1&nbsp;299.00 EUR"), OWN),
        (PRESS.replace("Press", "Big &eacute; Mug &amp; lid"), OWN),
        (PRESS.replace("</item>", "<note><text>&nbsp;</text></note></item>"), OWN),
        (f"{PRESS}&cup;{PRESS}", OWN),
        (f"&cup;{PRESS}", OWN),
        (f"{PRESS}&cup;", OWN),
        (PRESS.replace("Press", "Caf&eacute;"), ""),
        (PRESS.replace("Press", "Caf&eacute;"), '<!DOCTYPE rss SYSTEM "shop.dtd">'),
        (PRESS.replace("<item>", '<item color="caf&eacute;">'), '<!DOCTYPE rss SYSTEM "shop.dtd">'),
    ],
)
def test_wherever_an_entity_stands_the_feed_is_refused(items: str, before: str) -> None:
    assert refused(feed(items, before), "feed.xml") == "entities"


def test_an_entity_that_is_only_declared_does_no_harm() -> None:
    item = PRESS.replace("Press", "<![CDATA[Mug &nbsp;]]> &amp; caf&#233;")
    assert products(feed(item), "feed.xml")[0].title == "Mug &nbsp; & café"
    assert refused(feed(PRESS)[:-30], "feed.xml") == "damaged"


def test_lists_nested_too_deep_are_told_as_that() -> None:
    row = f'{{"id": 1, "title": "Mug", "price": 5, "parts": {DEEP}}}'
    assert refused(f"[{row}]", "shop.json") == "too_deep"
    assert refused(feed("<item>" + "<a>" * 300 + "</a>" * 300 + "</item>"), "feed.xml") == "too_deep"
    plain = [json.dumps({"id": n, "title": "Mug", "price": 5}) for n in (2, 3)]
    for lines in ([plain[0], row, plain[1]], [row, *plain]):
        assert [product.reference for product in products("\n".join(lines), "shop.jsonl")] == ["2", "3"]


@pytest.mark.parametrize("name", ["variant", "offers", "origin", "maker", "Lieferant"])
def test_a_country_and_a_price_are_no_shipping_where_nothing_says_so(name: str) -> None:
    inner = {"country": "Italy", "price": "9.99 EUR", "color": "red"}
    attributes = products(json.dumps([{"id": 1, "title": "Mug", "price": 12, name: inner}]))[0].attributes
    assert (attributes[f"{name} country"], attributes[f"{name} color"]) == (["Italy"], ["red"])
    told = "<country>Italy</country><price>9.99 EUR</price><color>red</color>"
    item = PRESS.replace("</item>", f"<{name}>{told}</{name}></item>")
    assert products(feed(item, ""), "feed.xml")[0].attributes == {name: ["Italy"]}


def test_the_price_of_a_variant_is_the_products() -> None:
    variant = {"country": "Italy", "price": "9.99 EUR", "color": "red"}
    mug = products(json.dumps([{"id": 1, "title": "Mug", "variant": variant}]))[0]
    assert (str(mug.price), mug.currency, mug.attributes["variant color"]) == ("9.99", "EUR", ["red"])


@pytest.mark.parametrize("name", ["shipping", "g:shipping", "shippingCost", "delivery_options", "Versandkosten"])
def test_what_sending_costs_is_told_in_one_text(name: str) -> None:
    parts: list[dict[str, Any]] = [
        {"country": "DE", "service": "Parcel", "price": "4.90 EUR", "min_days": 2},
        {"price": 3, "currency": "EUR"},
    ]
    mug = products(json.dumps([{"id": 1, "title": "Mug", "price": "12 EUR", name: parts}]))[0]
    costs, days = mug.attributes.items()
    assert (costs[1], str(mug.price)) == (["DE Parcel 4.90 EUR", "3 EUR"], "12.00")
    # Days alone would not say of what they are.
    assert (days[0].endswith(" min_days"), days[1]) == (True, ["2"])


@pytest.mark.parametrize(
    ("key", "ways", "told"),
    [
        ("shipping", [{"name": "Standard", "price": {"amount": 4.9, "currency": "EUR"}}], ["Standard 4.9 EUR"]),
        ("versand", [{"name": "DHL", "preis": "4,90 EUR"}], ["DHL 4,90 EUR"]),
        ("livraison", {"pays": "FR", "prix": {"value": "5", "currency": "EUR"}}, ["FR 5 EUR"]),
        ("shipping", [{"name": "Express", "value": "9 EUR"}], ["Express 9 EUR"]),
        ("delivery", [{"method": "Courier", "cost": 7, "currency": "GBP"}], ["Courier 7 GBP"]),
        (
            "shipping",
            [{"country": "DE", "amount": "4.90", "currency": "EUR"}, {"country": "CH", "amount": "19 CHF"}],
            ["DE 4.90 EUR", "CH 19 CHF"],
        ),
    ],
)
def test_a_way_of_sending_gives_a_product_neither_name_nor_price(key: str, ways: Any, told: list[str]) -> None:
    lamp = products(json.dumps([{"Produkt": "Lamp", "Preis": "49 EUR", key: ways}]))[0]
    assert (lamp.title, str(lamp.price), lamp.attributes) == ("Lamp", "49.00", {key: told})
    alone = products(json.dumps({"Produkt": "Lamp", "Preis": "49 EUR", key: ways}))[0]
    assert (alone.title, alone.attributes) == ("Lamp", {key: told})


@pytest.mark.parametrize("name", ["delivery_items", "levering", "expedition_gear", "portofino", "Versandartikel"])
def test_the_only_list_of_a_catalog_is_its_products_whatever_it_is_called(name: str) -> None:
    rows = [{"sku": n, "name": f"Tent {n}", "price": "90 EUR"} for n in (1, 2)]
    for shop in ({}, {"name": "Our shop", "updated": "2026-01-02", "url": "https://shop.example"}):
        assert [each.title for each in products(json.dumps({**shop, name: rows}))] == ["Tent 1", "Tent 2"]
    ways = [{"name": "DHL", "price": "4 EUR"}]
    assert [each.title for each in products(json.dumps({"shipping": ways, "tents": rows}))] == ["Tent 1", "Tent 2"]
    assert [each.title for each in products(json.dumps({"id": 7, "name": "Lamp", "shipping": ways}))] == ["Lamp"]


@pytest.mark.parametrize(
    "name",
    [
        "shipping cost per day",
        "shipping_price_by_weight",
        "Delivery fee (next day)",
        "Versandkosten nach Gewicht",
        "frais de port par poids: prix",
        "shippingcost",
        "Portokosten",
        "Fraktkostnad",
        "Leveringspris",
    ],
)
def test_a_cost_of_sending_is_one_whatever_it_is_counted_by(name: str) -> None:
    rows = [{"title": "Mug", "price": 5, name: "DE:::4 EUR"}]
    assert products(json.dumps(rows))[0].attributes == {name: ["DE 4 EUR"]}


def test_a_name_that_only_begins_as_a_word_of_sending_is_none() -> None:
    rows = [{"title": "Mug", "price": 5, "Portofino": "DE:::4 EUR", "Fraktion": {"name": "Rot", "price": "3 EUR"}}]
    assert products(json.dumps(rows))[0].attributes["Portofino"] == ["DE:::4 EUR"]


@pytest.mark.parametrize(
    "ways",
    [
        [{"rates": {"title": "DHL", "price": {"gross": {"price": "4.90 EUR"}}}}],
        {"options": [{"id": "dhl", "title": "DHL", "price": {"net": "4 EUR", "gross": "5 EUR"}}]},
        {"weight": {"heavy": {"title": "Pallet", "price": "90 EUR", "id": "x"}}},
    ],
)
def test_nothing_under_sending_is_the_products_at_any_depth(ways: Any) -> None:
    rows = [{"title": "Gift", "shipping": ways}, {"id": 7, "title": "Lamp", "price": "49 EUR", "shipping": ways}]
    lamp = products(json.dumps(rows))
    assert [(each.reference, each.title, str(each.price)) for each in lamp] == [("7", "Lamp", "49.00")]


def test_ways_of_sending_in_a_feed_are_no_products() -> None:
    way = "<item><title>DHL</title><price>4.90 EUR</price></item>"
    pressed = products(feed(PRESS.replace("</item>", f"<shipping>{way}</shipping></item>"), ""), "feed.xml")
    assert [(each.title, str(each.price)) for each in pressed] == [("Press", "5.00")]
    note = f"<delivery><supplier>Ada</supplier>{PRESS}</delivery>"
    assert [each.title for each in products(note, "note.xml")] == ["Press"]
    paid = "<versand><land>DE</land><preis><amount>4.90</amount><currency>EUR</currency></preis></versand>"
    pressed = products(feed(PRESS.replace("</item>", f"{paid}</item>"), ""), "feed.xml")
    assert pressed[0].attributes == {"versand": ["DE 4.90 EUR"]}


@pytest.mark.parametrize("name", ["shipping_weight", "Delivery time", "shipping label", "Versandgewicht"])
def test_what_is_told_of_sending_beside_its_price_stays_as_it_is(name: str) -> None:
    rows = [{"title": "Mug", "price": 5, name: {"value": 2, "unit": "kg"}}]
    assert products(json.dumps(rows))[0].attributes == {name: ["2 kg"]}
    assert products(f'title,price,{name}\nMug,5,"DE:::4.90 EUR"\n', "a.csv")[0].attributes[name] == ["DE:::4.90 EUR"]


def test_an_abbreviation_that_a_feed_does_not_declare_is_named() -> None:
    for before in ("", '<!DOCTYPE rss SYSTEM "shop.dtd">'):
        with pytest.raises(ReadError, match=r"writes &nbsp; in its texts.* doesn't declare"):
            products(feed(PRESS.replace("Press", "A&nbsp;press"), before), "feed.xml")
    with pytest.raises(ReadError, match="abbreviations of its own"):
        products(feed(PRESS.replace("Press", "A&nbsp;press")), "feed.xml")


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("DE:::4.90 EUR", ["DE 4.90 EUR"]),
        ("DE:::4,90 EUR", ["DE 4,90 EUR"]),
        ("US:CA:Overnight:16.00 USD,CA:::€ 9", ["US CA Overnight 16.00 USD", "CA € 9"]),
        ("US:CA:Overnight:16.00 USD:1:3:2:6", ["US CA Overnight 16.00 USD, 3-9 days"]),
        ("de:::4.90 EUR,at:::9 EUR", ["DE 4.90 EUR", "AT 9 EUR"]),
        (":::CHF 1'000", [":::CHF 1'000"]),
    ],
)
def test_the_short_form_of_feeds_is_read_in_columns_of_shipping(cell: str, told: list[str]) -> None:
    for name in ("shipping", "frais de port", "Expédition", "dostawa", "Fraktkostnad"):
        mug = products(f'id\ttitle\tprice\t{name}\n1\tMug\t5\t"{cell}"\n', "shop.tsv")[0]
        assert mug.attributes[name] == told


def test_colons_and_figures_stay_as_they_are_in_other_columns() -> None:
    mug = products('id,title,price,mac,ratio,sizes\nDE:100:20:5,Mug,5,AA:BB:CC:11,:1:2:3,"[38, 39.50]"\n', "a.csv")[0]
    assert mug.reference == "DE:100:20:5"
    assert mug.attributes == {"mac": ["AA:BB:CC:11"], "ratio": [":1:2:3"], "size": ["38", "39.50"]}
