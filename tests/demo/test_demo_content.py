"""The demo shop: every page can be read, the catalogue is sound, and no page contradicts another."""

import csv
import io
import re

import pytest

from frontdesk import demo
from frontdesk.knowledge.readers import read

PAGES = {name.removesuffix(".md"): read(data, name) for name, data in demo.pages()}
PRODUCTS = list(csv.DictReader(io.StringIO(demo.catalog_csv().decode())))


def test_every_page_has_a_title_and_enough_to_say() -> None:
    assert len(PAGES) == 15
    for name, page in PAGES.items():
        assert page.title and page.warnings == []
        assert 150 <= len(page.text.split()) <= 500, name


def test_every_pair_can_be_used() -> None:
    reading = read(demo.qa_csv(), "qa.csv")
    assert len(reading.pairs) == 15
    assert reading.warnings == []
    assert all(pair.phrasings for pair in reading.pairs)


def test_the_catalogue_is_sound() -> None:
    assert len(PRODUCTS) >= 60
    assert len({product["id"] for product in PRODUCTS}) == len(PRODUCTS)
    assert len({product["link"] for product in PRODUCTS}) == len(PRODUCTS)
    for product in PRODUCTS:
        assert re.fullmatch(r"\d+\.\d\d EUR", product["price"]), product
        assert product["availability"] in ("in stock", "out of stock", "preorder")
        assert all(product[column].startswith("https://fernway.example/") for column in ("link", "image_link"))
        assert product["title"] and product["description"] and product["product_type"]


@pytest.mark.parametrize("number", ["waterproof_mm", "weight_g", "capacity_l", "persons", "comfort_c"])
def test_attributes_that_count_are_numbers(number: str) -> None:
    values = [product[number] for product in PRODUCTS if product[number]]
    assert values and all(re.fullmatch(r"-?\d+(\.\d+)?", value) for value in values)


@pytest.mark.parametrize(
    ("stated", "pages"),
    [
        (r"\b60( days\b|\.)", ["returns", "membership", "order-changes"]),
        (r"\b90 days\b", ["returns", "membership"]),
        (r"\b15 EUR a year\b", ["membership"]),
        (r"\b(slider \| 9 EUR|new one for 9 EUR)", ["warranty-and-repairs", "tent-care"]),
        (r"\b(section \| 14 EUR|section costs 14 EUR)", ["warranty-and-repairs", "tent-care"]),
        (r"\b32 EUR", ["warranty-and-repairs", "down-care"]),
        (r"\b35 EUR", ["warranty-and-repairs", "down-care"]),
        (r"\b10 % (off repairs|less)", ["membership", "warranty-and-repairs"]),
        (r"\b20 % (off rental|less)", ["membership", "rental"]),
        (r"\b14 Lough Lane\b", ["stores", "contact", "privacy"]),
        (r"\bfour stores\b", ["stores", "returns", "gift-cards"]),
        (r"\b020 910 0100\b", ["contact", "order-changes"]),
    ],
)
def test_what_is_said_twice_is_said_alike(stated: str, pages: list[str]) -> None:
    for page in pages:
        assert re.search(stated, PAGES[page].text.replace("**", "")), page


def test_every_address_belongs_to_the_shop() -> None:
    for name, page in PAGES.items():
        assert set(re.findall(r"@([\w.-]+\w)", page.text)) <= {demo.DOMAIN}, name
    brands = {product["brand"] for product in PRODUCTS}
    assert {"Fernway", "Norrhage", "Corrin"} <= brands


def test_the_last_question_has_no_answer_in_the_pages() -> None:
    everything = " ".join(page.text for page in PAGES.values()).lower() + demo.qa_csv().decode().lower()
    assert len(demo.QUESTIONS) == 5
    assert "hikes" in demo.QUESTIONS[-1]
    assert not re.search(r"\bguid(?:ed|es?)\b|\bhikes?\b", everything)
    assert demo.ASSISTANT.name == "Fern"
