"""Words of prices, places and degrees that ask something else than which product, and what it costs."""

import asyncio
import re
import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast
from uuid import uuid4

import numpy as np
import pytest

from frontdesk.answers.shop import compare, counted, details, named, places
from frontdesk.answers.shop.offered import Said
from frontdesk.knowledge.products.bearing import asks_bearing, tells_bearing
from frontdesk.knowledge.products.choose import Card, Chosen
from frontdesk.knowledge.products.facets import learn_facets
from frontdesk.knowledge.products.lexicon import Learned, Lexicon
from frontdesk.knowledge.products.read import read_catalog
from frontdesk.knowledge.products.understand import understand
from frontdesk.knowledge.products.wish import Wish
from frontdesk.knowledge.readers import Limits
from frontdesk.knowledge.search.analyze import fold

SHELVES = """id,title,price,weight,load,color
S1,Wall shelf,90 GBP,3 kg,30 kg,white
S2,Corner shelf,70 GBP,2 kg,20 kg,oak
"""


@pytest.mark.parametrize(
    ("question", "costs"),
    [
        ("How much do 3 of them weigh?", False), ("How much weight can 2 of them carry?", False),
        ("How much space do 2 of them take?", False), ("What's the total weight of 3 of them?", False),
        ("How much do I save if I buy 3 of them?", False), ("Wie viel wiegen 3 davon?", False),
        ("Combien pèsent 3 d'entre eux ?", False), ("How much do 3 of them cost?", True),
        ("How much for two of them?", True), ("How much would I pay for 3 of them?", True),
        ("How much will 4 of those come to?", True), ("How much are all 3 of them together?", True),
        ("Wie viel macht das für 3 davon?", True), ("combien pour 3 d'entre eux ?", True),
        ("quanto custam 3 deles?", True),
    ],
)  # fmt: skip
def test_how_much_of_so_many_is_a_price_where_nothing_else_is_asked(question: str, costs: bool) -> None:
    assert counted.says_how_many(question) is costs


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("What is the support phone number?", False), ("Which bag can hold a laptop?", False),
        ("What is the weight of the shelf that can hold 30 kg?", False), ("How much is the support plan?", False),
        ("Wie lange hält der Akku der Stirnlampe?", False), ("Wie trägt sich der Rucksack Trail?", False),
        ("Wie gut hält das?", False), ("How many hours does the battery hold?", False),
        ("¿Cuánto tiempo aguanta la batería?", False), ("How heavy is the box that can hold 20 litres?", False),
        ("What formats does it support?", False), ("What colour is the bag that can carry a bike?", False),
        ("How much can the folding trolley carry?", True), ("What's the max weight it can carry?", True),
        ("How many litres does it hold?", True), ("How much weight is it able to carry?", True),
        ("Wie viel trägt das Regal?", True), ("Welches Gewicht trägt es?", True), ("quanto peso può portare?", True),
        ("combien de kilos peut-il porter ?", True), ("hoeveel kan het dragen?", True),
        ("¿Cuánto aguanta la estantería?", True),
    ],
)  # fmt: skip
def test_what_is_carried_is_asked_with_an_amount(question: str, asks: bool) -> None:
    assert asks_bearing(re.findall(r"\w+", fold(question))) is asks


@pytest.mark.parametrize(
    ("line", "tells"),
    [
        ("Max weight: 100 kg", True), ("Maximum user weight: 120 kg", True), ("Weight limit: 150 kg", True),
        ("Weight capacity: 100 kg", True), ("Weighs 3 kg and carries 150 kg.", True), ("Peso máximo: 100 kg", True),
        ("Supports a weight of 100 kg", True), ("Weighs 3 kg and folds", False), ("It weighs only 1,200 g.", False),
        ("Gewicht: 3 kg", False), ("net weight: 3 kg", False),
    ],
)  # fmt: skip
def test_a_limit_of_weight_is_what_is_carried(line: str, tells: bool) -> None:
    assert tells_bearing(line) is tells


@pytest.mark.parametrize(
    ("question", "about"),
    [
        ("What is the weight of the wall shelf that can hold 30 kg?", "weight"),
        ("What colour is the wall shelf and how much can it carry?", "color"),
        ("How much can the wall shelf carry?", "load"),
        ("How much can Wall shelf carry at most?", "load"),
    ],
)
def test_what_is_asked_beside_is_kept(question: str, about: str) -> None:
    catalog = read_catalog(SHELVES.encode(), "shelves.csv", Limits(), 1_000)
    lexicon = Lexicon([Learned("1", "shelves.csv", learn_facets(catalog.products, catalog.units, "en"))])
    assert about in understand(question, lexicon).about


def test_how_long_a_battery_holds_is_told_by_its_line() -> None:
    tells = "Der Akku hält 20 Stunden. Passt in jede Tasche."
    lamp = Card(uuid4(), uuid4(), "L1", "Stirnlampe", tells, "", "", "", {}, None, "", [])

    class Embedder:
        def reads(self, text: str) -> bool:
            return True

        async def query(self, text: str) -> Any:
            return np.ones(1, dtype=np.float32)

        async def passages(self, texts: list[str]) -> Any:
            return [SimpleNamespace(vector=np.ones(1, dtype=np.float32)) for _ in texts]

    lines = asyncio.run(details.nearest_lines(cast(Any, Embedder()), "Wie lange hält der Akku?", lamp, "de"))
    assert lines[0][1] == "Der Akku hält 20 Stunden."


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        ("Model Y vs Model 3", ["Model Y", "Model 3"]),
        ("Compare model E and model S", ["Compare model E", "model S"]),
        ("Compare model y and model x", ["Compare model y", "model x"]),
        ("Compare the E 300 and the E 500", ["Compare the E 300", "the E 500"]),
        ("compare the en suite and the con artist", ["compare the en suite", "the con artist"]),
        ("Compara el Model Y con el Model 3", ["Compara el Model Y", "el Model 3"]),
        ("compara el Falke y el Otter", ["compara el Falke", "el Otter"]),
        ("compara Falke 2 y 3", ["compara Falke 2", "3"]),
        ("comparez Falke et Otter", ["comparez Falke", "Otter"]),
        ("confronta la serie e 300 con la serie e 500", ["confronta la serie e 300", "la serie e 500"]),
        ("diferença entre o Falke e o Otter", ["diferença", "o Falke", "o Otter"]),
        ("vergelijk de Falke en de Otter", ["vergelijk de Falke", "de Otter"]),
    ],
)
def test_a_comparison_is_parted_by_words_of_its_language(question: str, parts: list[str]) -> None:
    assert compare.compared_parts(question) == parts


@pytest.mark.parametrize("word", ["thing", "thing box"])
def test_a_comparison_of_many_things_costs_few_searches(word: str) -> None:
    calls = 0

    class Recall:
        async def wish(self, part: str, lexicon: Lexicon) -> Wish:
            nonlocal calls
            calls += 1
            return Wish(task="compare")

        async def choose(self, *_: object) -> Chosen:
            nonlocal calls
            calls += 1
            return Chosen([], 0)

    question = "compare " + " and ".join(f"{letter} {word}" for letter in "ABCDEFGH")
    lexicon = cast(Any, SimpleNamespace(language="en"))
    said = Said(cast(Any, None), question, Wish(task="compare"), lexicon, cast(Any, SimpleNamespace()), [])
    assert asyncio.run(compare.Comparing(cast(Any, Recall())).by_name(said, refined=False)) is None
    assert compare.MOST_PARTS <= calls <= compare.MOST_SEARCHES


@pytest.mark.parametrize(
    ("question", "points"),
    [
        ("¿El segundo conductor paga?", False), ("¿La primera clase es gratis?", False),
        ("Le premier cours est gratuit ?", False), ("La dernière séance est à quelle heure ?", False),
        ("il primo ingresso è gratuito?", False), ("A que horas é a última aula?", False),
        ("De tweede bestuurder betaalt?", False), ("el primero de mayo", False), ("¿Es de primera calidad?", False),
        ("¿El segundo está disponible?", True), ("le deuxième est-il en stock ?", True),
        ("combien coûte le deuxième ?", True), ("le deuxième, il coûte combien ?", True),
        ("il secondo è disponibile?", True), ("el segundo de la lista", True), ("quanto custa o segundo?", True),
        ("el segundo modelo", True), ("hoeveel kost de tweede?", True), ("is the second one in stock?", True),
    ],
)  # fmt: skip
def test_what_is_first_of_something_else_is_no_place(question: str, points: bool) -> None:
    assert bool(places.pointed(question)) is points


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("Is the printer in stock?", False), ("The owner is", False), ("the weather is", False),
        ("the manager is available", False), ("der Trainer ist", False), ("Wie ist das Alter", False),
        ("is the cheaper one in stock?", True), ("the more expensive one", True), ("das günstigere", True),
        ("den leichteren bitte", True), ("how much is the larger of the two?", True),
    ],
)  # fmt: skip
def test_only_what_compares_is_the_one(question: str, says: bool) -> None:
    assert named.says_the_one(question) is says


@pytest.mark.parametrize("piece", ["-", "…", ".", "'", "1.", "1,000,", "1,,", "a b ", " ", "3 in ", "el segundo "])
@pytest.mark.parametrize(
    "reads",
    [
        counted.says_how_many, counted.without_amount, named.says_the_one, places.pointed, compare.compared_parts,
        tells_bearing, lambda text: counted.is_of_name("2 seats", "seats", text, "en"),
    ],
)  # fmt: skip
def test_a_long_message_is_read_soon(reads: Callable[[str], object], piece: str) -> None:
    text = piece * (16_000 // len(piece))
    began = time.process_time()
    reads(text)
    assert time.process_time() - began < 1
