"""Adjectives of measures beside a number are limits on that measure, in the languages that customers write."""

from functools import cache

import pytest

from frontdesk.knowledge.products.facets import learn_facets
from frontdesk.knowledge.products.lexicon import Learned, Lexicon
from frontdesk.knowledge.products.read import read_catalog
from frontdesk.knowledge.products.understand import understand
from frontdesk.knowledge.readers import Limits
from tests.client import Client
from tests.conftest import Server

SHELVES = """id,title,price,product_type,height_cm,width_cm,depth_cm,weight_kg
1,Oak shelf,90 EUR,Shelves,180,80,30,20
2,Pine shelf,60 EUR,Shelves,90,120,40,9
3,Ash desk,190 EUR,Desks,75,160,70,31
"""
REGALE = """id,Titel,Preis,Kategorie,Höhe (cm),Breite (cm),Gewicht (kg)
1,Eichenregal,90 EUR,Regale,180,80,20
2,Kiefernregal,60 EUR,Regale,90,120,9
"""
ESTANTES = """id,título,precio,categoría,alto (cm),ancho (cm),peso (kg)
1,Estante roble,90 EUR,Estantes,180,80,20
2,Estante pino,60 EUR,Estantes,90,120,9
"""
LAMPS = "id,title,price,product_type,width_cm\n1,Floor lamp,90 EUR,Lamps,30\n2,Table lamp,40 EUR,Lamps,80\n"


@cache
def lexicon(catalog: str, language: str) -> Lexicon:
    """The words of a catalog."""
    read = read_catalog(catalog.encode(), "catalog.csv", Limits(), 100)
    return Lexicon([Learned("1", "catalog.csv", learn_facets(read.products, read.units, language))])


def limits(question: str, catalog: str = SHELVES, language: str = "en") -> list[tuple[str, float | None, float | None]]:
    """(attribute, least, most) of a question's limits."""
    return [(r.facet, r.least, r.most) for r in understand(question, lexicon(catalog, language)).ranges]


@pytest.mark.parametrize(
    ("question", "limit"),
    [
        ("a shelf narrower than 100 cm", ("width", None, 100.0)),
        ("shelves wider than 1 m", ("width", 100.0, None)),
        ("a shelf no wider than 40 inches", ("width", None, 101.6)),
        ("shelves taller than 100 cm", ("height", 100.0, None)),
        ("shelves lower than 100 cm", ("height", None, 100.0)),
        ("shelves higher than 1.5 m", ("height", 150.0, None)),
        ("a shelf deeper than 35 cm", ("depth", 35.0, None)),
        ("a shelf shallower than 35 cm", ("depth", None, 35.0)),
        ("desk longer than 150 cm", ("width", 150.0, None)),
        ("a shelf shorter than 100 cm", ("height", None, 100.0)),
        ("shelf lighter than 10 kg", ("weight", None, 10.0)),
        ("shelf heavier than 10 kg", ("weight", 10.0, None)),
        ("less than 100 cm wide", ("width", None, 100.0)),
        ("a shelf under 35 cm deep", ("depth", None, 35.0)),
        ("at least 1 m high", ("height", 100.0, None)),
        ("cheaper than 100 euros", ("price", None, 100.0)),
    ],
)
def test_an_adjective_says_which_measure_is_limited(
    question: str, limit: tuple[str, float | None, float | None]
) -> None:
    assert limits(question) == [limit]


@pytest.mark.parametrize(
    ("question", "limit"),
    [
        ("ein Regal schmaler als 100 cm", ("breite", None, 100.0)),
        ("Regale breiter als 1 m", ("breite", 100.0, None)),
        ("höher als 100 cm", ("hohe", 100.0, None)),
        ("niedriger als 100 cm", ("hohe", None, 100.0)),
        ("nicht breiter als 100 cm", ("breite", None, 100.0)),
        ("Regal schwerer als 10 kg", ("gewicht", 10.0, None)),
        ("Regal leichter als 10 kg", ("gewicht", None, 10.0)),
    ],
)
def test_in_german(question: str, limit: tuple[str, float | None, float | None]) -> None:
    assert limits(question, REGALE, "de") == [limit]


@pytest.mark.parametrize(
    ("question", "limit"),
    [
        ("un estante más ancho que 100 cm", ("ancho", 100.0, None)),
        ("estantes más estrechos que 100 cm", ("ancho", None, 100.0)),
        ("más alto de 100 cm", ("alto", 100.0, None)),
        ("más bajo que 100 cm", ("alto", None, 100.0)),
        ("menos pesado que 10 kg", ("peso", None, 10.0)),
        ("más ligeros que 10 kg", ("peso", None, 10.0)),
        ("plus large que 100 cm", ("ancho", 100.0, None)),
        ("pas plus larges que 100 cm", ("ancho", None, 100.0)),
        ("plus étroite que 100 cm", ("ancho", None, 100.0)),
        ("plus haut que 1 m", ("alto", 100.0, None)),
        ("plus légère que 10 kg", ("peso", None, 10.0)),
        ("più largo di 100 cm", ("ancho", 100.0, None)),
    ],
)
def test_in_romance_languages(question: str, limit: tuple[str, float | None, float | None]) -> None:
    assert limits(question, ESTANTES, "es") == [limit]


def test_a_height_that_no_row_tells_is_nothing_else(server: Server) -> None:
    shop: Client = server.company("Dimension lamps", "dimensionlamps")
    shop.uploaded("lamps.csv", LAMPS.encode(), kind="catalog")
    said = shop.ask("a lamp taller than 50 cm")["support_answer"]
    assert said.startswith("Nothing fits all of that. Without “taller than 50 cm”, this fits:")
    assert [p["id"] for p in shop.ask("a lamp narrower than 50 cm")["products"]] == ["1"]
