"""Who names another product, or another place, is told of that one what was asked before."""

from collections.abc import Iterator

import pytest

from frontdesk.answers.shop.put_right import without_lead
from frontdesk.knowledge.search.correction import corrected
from frontdesk.knowledge.search.followup import rewrite
from tests.client import Client
from tests.conftest import Server

CATALOG = """id,title,price,availability,color,weight_kg,power_w,category
D1,Bosca 18 Drill,129.00 EUR,in stock,green,1.4,450,Drills
D2,Corvo 20 Drill,159.00 EUR,out of stock,red,1.9,620,Drills
S1,Lunga 5 Saw,89.00 EUR,preorder,red,2.6,900,Saws
S2,Timbra 7 Saw,99.00 EUR,in stock,blue,3.1,1100,Saws
L1,Piatta Lamp,39.00 EUR,in stock,black,0.8,12,Lamps
L2,Torre Lamp,49.00 EUR,in stock,red,1.2,20,Lamps
"""


@pytest.fixture(scope="module")
def tools(server: Server) -> Iterator[Client]:
    """A shop that sells tools."""
    client = server.company("Tools", "tools")
    assert client.uploaded("catalog.csv", CATALOG.encode(), kind="catalog")["products"] == 6
    yield client


@pytest.mark.parametrize(
    ("first", "then", "told"),
    [
        ("How heavy is the Bosca 18?", "sorry, I meant the Corvo 20", "1.9"),
        ("How heavy is the Bosca 18?", "and the Corvo 20?", "1.9"),
        ("how heavy is the bosca 18", "and the corvo 20?", "1.9"),
        ("How much does the Lunga 5 cost?", "no, the Timbra 7", "99.00 EUR"),
        ("How much does the Lunga 5 cost?", "What about the Timbra 7?", "99.00 EUR"),
        ("Is the Piatta Lamp in stock?", "i mean the Lunga 5", "preorder"),
        ("show me red ones", "ok is the Lunga in stock", "preorder"),
        ("show me red ones", "thanks, how heavy is the Timbra 7?", "3.1"),
        ("how heavy is the corvo 20", "and the bosca 18?", "1.4"),
        ("how heavy is the bosca 18 drill", "and the lunga 5?", "2.6"),
        ("how much power does the torre lamp have", "and the timbra 7?", "1100"),
        ("is the lunga 5 in stock", "and the timbra?", "in stock"),
        ("Is the Bosca 18 heavy?", "and the Corvo 20?", "1.9"),
        ("How much is the Bosca 18?", "is it heavy?", "1.4"),
        ("How heavy is the Bosca 18?", "is it expensive?", "129.00 EUR"),
        ("How much is the Lunga 5?", "is it heavier?", "2.6"),
    ],
)
def test_another_product_is_asked_about(tools: Client, first: str, then: str, told: str) -> None:
    room = tools.room()
    tools.say(room, first)
    assert told in tools.say(room, then)["support_answer"]


def test_a_chain_of_products_keeps_what_was_asked(tools: Client) -> None:
    room = tools.room()
    for question, told in (
        ("How heavy is the Bosca 18?", "1.4"),
        ("and the Corvo 20?", "1.9"),
        ("and the Lunga 5?", "2.6"),
    ):
        assert told in tools.say(room, question)["support_answer"]


def test_what_was_shown_is_spoken_of_behind_a_refusal(tools: Client) -> None:
    room = tools.room()
    tools.say(room, "How much is the Bosca 18?")
    assert tools.say(room, "who is your mayor?")["refused"]
    assert "1.4" in tools.say(room, "is it heavy?")["support_answer"]


@pytest.mark.parametrize(
    ("earlier", "said", "asked"),
    [
        ("Do you deliver to Austria?", "Actually Norway", "Do you deliver to Norway?"),
        ("Are you open on Easter?", "no wait, Monday", "Are you open on Monday?"),
        ("Are you open on Monday?", "actually Christmas", "Are you open on Christmas?"),
        ("Do you deliver to Austria?", "no wait, Norway", "Do you deliver to Norway?"),
        ("Do you deliver to Austria?", "sorry, to Northern Ireland", "Do you deliver to Northern Ireland?"),
        ("What are the hours in Galway?", "oops, Killarney!", "What are the hours in Killarney?"),
        ("Livrez-vous en Autriche ?", "pardon, en Norvège", "Livrez-vous en Norvège?"),
        ("¿Envían a Austria?", "perdón, a Noruega", "¿Envían a Noruega?"),
        ("Can Anna call me?", "sorry, Peter", "Can Peter call me?"),
        ("Do you deliver to Austria?", "Sorry, Norway", "Do you deliver to Norway?"),
        ("Do you deliver to Austria?", "no, Great Britain", "Do you deliver to Great Britain?"),
        ("Are you open on Sunday?", "sorry, Monday", "Are you open on Monday?"),
        ("Is the course in May or June?", "wait, July", "Is the course in May or July?"),
    ],
)
def test_a_name_that_is_put_right_takes_the_place_of_the_other(earlier: str, said: str, asked: str) -> None:
    assert rewrite(said, [earlier]) == asked


@pytest.mark.parametrize("said", ["Actually I want to return it", "no Norway?", "No", "sorry, where is my parcel"])
def test_what_puts_no_name_right_is_left(said: str) -> None:
    assert not rewrite(said, ["Do you deliver to Austria?"]).startswith("Do you deliver")


@pytest.mark.parametrize(
    ("earlier", "said"),
    [
        ("Do you ship to Norway?", "Sorry Anna"),
        ("Do you ship to Norway?", "Sorry, Bye"),
        ("Do you ship to Norway?", "no, Sir"),
        ("Can I pay in Norway?", "no. Refund"),
        ("Do you sell Kayaks?", "Wait, Shipping?"),
        ("Do you ship to Norway?", "no, Thanks"),
        ("Do you ship to Norway?", "Sorry, Madam"),
        ("Do you ship to Norway?", "wait, Price?"),
        ("Do you ship to Norway?", "Actually, Delivery"),
        ("Do you ship to Norway?", "sorry, Monday"),
        ("Are you open on Sunday?", "no, Norway"),
        ("¿Envían a Noruega?", "perdón, Señora"),
        ("Livrez-vous en Norvège ?", "pardon, Monsieur"),
        ("Spedite in Norvegia?", "scusi, Signora"),
        ("Do you have the Wren?", "no. Tomorrow"),
        ("Can Anna call me?", "sorry. Peter"),
        ("Is the Spa open?", "no, Opening Hours"),
    ],
)
def test_a_word_with_a_capital_is_not_always_another_name(earlier: str, said: str) -> None:
    assert corrected(said, earlier) is None


def test_a_short_message_is_answered_in_the_conversations_language(tools: Client) -> None:
    room = tools.room()
    tools.say(room, "¿Cuánto cuesta comprar una entrada para el teatro?")
    assert tools.say(room, "no, me refería a alquilar")["support_answer"].startswith("Sigo sin encontrar")
    assert tools.say(room, "Do you ship it to Spain?")["support_answer"].startswith("I still find nothing")


LIKE_A_YES = """ok computer vinyl|oh boy shirts|ja rule cd|well known brands of tents?|ah ha greatest hits
yes album vinyl|thanks giving cards|oui oui plush toy|merci chocolate box|okay cola crate|well woman vitamins
vale tudo gloves|super mario lamp"""


@pytest.mark.parametrize("name", LIKE_A_YES.replace("\n", "|").split("|"))
def test_a_name_that_begins_like_a_yes_is_kept(name: str) -> None:
    assert without_lead(name) == name


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("ok is the Ridge in stock", "is the Ridge in stock"),
        ("ok, computer desks please", "computer desks please"),
        ("well, which is lighter?", "which is lighter?"),
        ("oh! do you have tents", "do you have tents"),
        ("ja, was kostet das Zelt?", "was kostet das Zelt?"),
        ("yes thanks how heavy is it", "how heavy is it"),
        ("ok great, show me tents", "show me tents"),
        ("okay show me red ones", "show me red ones"),
        ("danke wie schwer ist es", "wie schwer ist es"),
        ("gracias cuanto pesa el Corvo", "cuanto pesa el Corvo"),
        ("thank you, how heavy is the Corvo", "how heavy is the Corvo"),
    ],
)
def test_a_yes_before_a_question_is_none_of_it(said: str, asked: str) -> None:
    assert without_lead(said) == asked


@pytest.mark.parametrize("then", ["Is it 50 EUR?", "So 50 EUR?"])
def test_a_number_that_a_page_told_is_made_sure_of_and_looks_for_no_products(server: Server, then: str) -> None:
    client = server.company(f"Renting {len(then)}", f"renting{len(then)}")
    client.uploaded("catalog.csv", CATALOG.encode(), kind="catalog")
    client.text("Renting", "To rent a machine you have to pay a deposit of 50 EUR, which you get back on return.")
    room = client.room()
    assert "50 EUR" in client.say(room, "Do I have to pay a deposit?")["support_answer"]
    assert not client.say(room, then)["products"]


def test_a_product_is_named_with_one_article(tools: Client) -> None:
    """Who says "a" before either name is understood."""
    room = tools.room()
    tools.say(room, "How much is a Bosca 18 Drill?")
    assert "159" in tools.say(room, "and a Corvo 20 Drill?")["support_answer"]
