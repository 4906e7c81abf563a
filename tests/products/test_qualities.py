"""A quality that is written with a denial before it, `non-stick`, is no denial where the catalog itself says it."""

import pytest

from frontdesk.knowledge.products.facets import learn_facets
from frontdesk.knowledge.products.lexicon import Learned, Lexicon
from frontdesk.knowledge.products.read import read_catalog
from frontdesk.knowledge.products.tokens import is_quality
from frontdesk.knowledge.products.understand import understand
from frontdesk.knowledge.readers import Limits

ENGLISH = """title,description,price,color,non-smoking
Non Stick Pan,Light.,38 EUR,black,yes
Iron Pan,Sticks to nothing when seasoned.,45 EUR,red,no
Nonalcoholic Beer,Pale.,3 EUR,red,no
Pale Beer,Alcoholic.,4 EUR,black,no
"""
GERMAN = """title,description,price,farbe
Nicht-rostendes Messer,Aus Stahl.,38 EUR,schwarz
Carbonmesser,Kann rosten.,45 EUR,rot
"""


def lexicon(rows: str, language: str) -> Lexicon:
    """The words of a catalog."""
    catalog = read_catalog(rows.encode(), "shop.csv", Limits(), 100)
    return Lexicon([Learned("1", "shop.csv", learn_facets(catalog.products, catalog.units, language))])


@pytest.mark.parametrize(
    ("rows", "language", "word", "is_one"),
    [
        (ENGLISH, "en", "non-stick", True),
        (ENGLISH, "en", "non-alcoholic", True),
        (ENGLISH, "en", "non-smoking", True),
        (ENGLISH, "en", "non-red", False),
        (ENGLISH, "en", "non-iron", False),
        (ENGLISH, "en", "no-stick", False),
        (GERMAN, "de", "nicht-rostend", True),
        (GERMAN, "de", "nicht-rot", False),
    ],
)
def test_what_the_catalog_calls_so_is_a_quality(rows: str, language: str, word: str, is_one: bool) -> None:
    assert is_quality(word, lexicon(rows, language)) == is_one


@pytest.mark.parametrize(
    "question", ["a non-stick pan", "non stick pans", "nonstick pan", "Do you have non-stick pans?"]
)
def test_a_quality_is_wanted(question: str) -> None:
    wish = understand(question, lexicon(ENGLISH, "en"))
    assert wish.choices and not any(choice.negated for choice in wish.choices)


@pytest.mark.parametrize("question", ["a pan that is not red", "non-red pans", "pans, but not non-stick"])
def test_a_denial_stays_one(question: str) -> None:
    assert any(choice.negated for choice in understand(question, lexicon(ENGLISH, "en")).choices)
