"""Why one's own things are so and how one cares for them is general knowledge; what becomes of them here isn't."""

import pytest

from frontdesk.answers.general.of_the_world import asks_of_the_world
from frontdesk.answers.general.own_prices import Company

COMPANY = Company(names=frozenset({"northern reels"}), spoken=frozenset({"film", "ticket", "seat", "popcorn", "foyer"}))
OF_THE_VISIT = """Where do I leave my car?
Can I keep my shoes on?
Should my hair be tied?
Will my clothes smell?
Is my phone safe?
Is my car safe?
Where can I put my laptop?
Will my shoes get wet?
Can I leave my dog outside?
Does my baby need shoes?
Where does my car go?
Must my phone be off?
Can my mother wait inside?
Will my hair get wet?
How do I park my car?
How long can I leave my car?
Where can I wash my hands?
Wo lasse ich mein Auto?
Kann ich meine Schuhe anbehalten?
¿Dónde dejo mi coche?
Où puis-je laisser ma voiture ?""".splitlines()
OF_CARE = """How do I wash my car?
Why does my hair fall out?
Can I wash my jeans at 60 degrees?
Should I water my plants every day?
Why is my cat sneezing?
How do I clean my oven?
How often should I brush my teeth?""".splitlines()


@pytest.mark.parametrize("question", OF_THE_VISIT)
def test_what_becomes_of_ones_things_on_a_visit_is_the_companys(question: str) -> None:
    assert not asks_of_the_world(question, COMPANY)


@pytest.mark.parametrize("question", OF_CARE)
def test_how_one_cares_for_them_is_general(question: str) -> None:
    assert asks_of_the_world(question, COMPANY)
