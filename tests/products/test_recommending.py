"""What a visitor is answered from the catalog: what fits, what was given up, how things differ, nothing invented."""

import csv
import io
import re
from collections.abc import Iterator
from typing import Any

import pytest

from frontdesk import demo
from tests.client import Client
from tests.conftest import Server

ROWS = {row["id"]: row for row in csv.DictReader(io.StringIO(demo.catalog_csv().decode()))}
RETURNS = "# Returns\n\nYou can return a jacket within 60 days if it is unused. Sending it back is free of charge."


@pytest.fixture(scope="module")
def shop(server: Server) -> Iterator[Client]:
    """A shop with the demo's catalog and a page of its own."""
    client = server.company("Outdoor shop", "outdoor")
    client.text("Returns", RETURNS)
    source = client.uploaded("catalog.csv", demo.catalog_csv(), kind="catalog")
    assert source["products"] == len(ROWS), source
    yield client


def ids(message: Any) -> list[str]:
    """The products of an answer."""
    return [product["id"] for product in message["products"]]


def test_a_product_is_shown_as_its_row_says(shop: Client) -> None:
    message = shop.ask("Which two-person tent weighs less than 2 kg?")
    assert message["products"] == [
        {
            "id": "CO-2201",
            "title": "Wren 2 Ultralight Tent",
            "price": "489.00",
            "currency": "EUR",
            "availability": ROWS["CO-2201"]["availability"],
            "image": ROWS["CO-2201"]["image_link"],
            "url": ROWS["CO-2201"]["link"],
            "attributes": message["products"][0]["attributes"],
        }
    ]
    assert message["products"][0]["attributes"]["weight_g"] == "1290"
    assert "weight 1290 g" in message["support_answer"]
    assert message["citations"][0]["title"] == "Wren 2 Ultralight Tent"
    assert not message["refused"]


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("Do you have rain jackets for women under 250 euros?", {"FW-1001", "FW-1003"}),
        ("a sleeping bag down to -10 degrees", {"NO-3303"}),
        ("cheapest sleeping bag", {"FW-1202"}),
        ("the two lightest stoves", {"EM-8101", "EM-8102"}),
        ("rucksack with at least 50 litres", {"OR-7201", "OR-7202"}),
        ("backpak for kids", {"FW-1303"}),
        ("I need a tent for a family of five", {"FW-1111"}),
        ("a 3 man tent", {"FW-1102"}),
        ("3-man tents", {"FW-1102"}),
        ("jackets for men under 130", {"FW-1004", "TF-4102"}),
        ("jackets under 130 for men", {"FW-1004", "TF-4102"}),
        ("boots men 44", {"BB-6102", "BB-6103"}),
        ("Can you please show me tents under 400 euros?", {"FW-1101", "CO-2202"}),
        ("Do you still have tents for 4 people?", {"FW-1110"}),
        ("Do you make tents for 4 people?", {"FW-1110"}),
        ("can you guys recommend a tent for 4 people", {"FW-1110"}),
        ("red or blue sleeping bags under 400 euros", {"NO-3301", "NO-3302"}),
        ("a down jacket for men that is not blue", {"NO-3102"}),
        ("Habt ihr ein Zelt für 4 Personen unter 600 Euro?", {"FW-1110"}),
    ],
)
def test_conditions_choose_products(shop: Client, question: str, right: set[str]) -> None:
    assert set(ids(shop.ask(question))) == right


def test_what_was_given_up_is_said(shop: Client) -> None:
    message = shop.ask("waterproof jacket under 100 euros in blue, size M")
    assert ids(message) == ["FW-1004", "FW-1002", "CO-2102"]  # Navy, slate blue, petrol: the nearest price first.
    assert message["support_answer"].startswith("Nothing fits all of that. Without “under 100 euros”")


def test_things_are_counted(shop: Client) -> None:
    jackets = [row for row in ROWS.values() if row["product_type"].startswith("Jackets")]
    assert f"There are {len(jackets)} that fit." in shop.ask("How many jackets do you have?")["support_answer"]


def test_two_products_are_compared_in_a_table(shop: Client) -> None:
    message = shop.ask("Compare the Ramble 24 and the Ramble 32")
    assert ids(message) == ["FW-1301", "FW-1302"]
    assert "| price | 89.00 EUR | 109.00 EUR |" in message["support_answer"]
    assert "| capacity | 24 l | 32 l |" in message["support_answer"]
    assert "season" not in message["support_answer"]  # alike in both


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("How much is the Skellig rain jacket?", "249.00 EUR"),
        ("What colours does the Carrow boot come in?", "brown"),
        ("How heavy is the Ember Gas Stove?", "88 g"),
        ("What is the merino beanie made of?", "merino wool"),
        ("Is the Titanium Pot in stock?", "out of stock"),
        ("Can the Drizzle rain jacket be packed into its pocket?", "packs into its own pocket"),
    ],
)
def test_a_named_product_is_told_of(shop: Client, question: str, says: str) -> None:
    assert says in shop.ask(question)["support_answer"]


def test_a_question_refines_the_one_before(shop: Client) -> None:
    room = shop.room()
    assert len(ids(shop.say(room, "Do you have sleeping bags?"))) > 3
    assert set(ids(shop.say(room, "under 400?"))) == {"NO-3301", "NO-3302", "FW-1201", "FW-1202"}
    blue = shop.say(room, "and in blue?")
    assert set(ids(blue)) == {"NO-3301", "NO-3302"}
    cheaper = shop.say(room, "anything cheaper?")
    first = float(blue["products"][0]["price"])
    assert all(float(product["price"]) < first for product in cheaper["products"])


def test_it_is_the_product_before(shop: Client) -> None:
    room = shop.room()
    shop.say(room, "Tell me about the Wren 2 Ultralight Tent")
    assert "489.00 EUR" in shop.say(room, "How much is it?")["support_answer"]


def test_what_they_are_asked_for_next_is_looked_for_among_those_shown(shop: Client) -> None:
    room = shop.room()
    jackets = ids(shop.say(room, "Which jackets do you have?"))
    assert len(jackets) > 1
    with_hood = shop.say(room, "Does it have a hood?")
    assert all("hood" in ROWS[id_]["description"].lower() for id_ in ids(with_hood))
    assert all(ROWS[id_]["product_type"].startswith("Jackets") for id_ in ids(with_hood))


@pytest.mark.parametrize(
    "question", ["Is it in stock?", "How much is it?", "Do you have it in red?", "Are they waterproof?"]
)
def test_a_product_that_nobody_named_is_asked_for(shop: Client, question: str) -> None:
    room = shop.room()
    shop.say(room, "Hello")
    back = shop.say(room, question)
    assert back["clarifying"]
    assert ids(back) == []
    assert "Vinter 900 Down Bag" in shop.say(room, "the Vinter 900 Down Bag")["support_answer"]


def test_what_one_has_is_asked_of_the_one_that_was_shown(shop: Client) -> None:
    room = shop.room()
    shop.say(room, "Tell me about the Heron 2 Tent")
    told = shop.say(room, "Does it come with a sleeping bag?")
    assert ids(told) == ["FW-1101"]
    assert told["refused"]


@pytest.mark.parametrize("question", ["Can I return an unused jacket?", "Is sending a jacket back free?"])
def test_the_ways_of_the_company_are_answered_from_its_pages(shop: Client, question: str) -> None:
    message = shop.ask(question)
    assert message["products"] == []
    assert message["citations"][0]["title"] == "Returns"


@pytest.mark.parametrize("question", ["Do you sell snowboards?", "Who won the match?", "I want a jetski"])
def test_what_is_not_there_is_not_offered(shop: Client, question: str) -> None:
    message = shop.ask(question)
    assert message["products"] == []
    assert message["refused"]


def test_nothing_is_invented(shop: Client) -> None:
    questions = ["cheapest tent", "top 5 most expensive jackets", "boots under 1 euro", "How many tents cost over 300?"]
    questions += ["compare all tents", "a red waterproof merino carbon tent for 9 kids under 20 EUR"]
    prices = {row["price"].split()[0] for row in ROWS.values()}
    for question in questions:
        message = shop.ask(question)
        for product in message["products"]:
            row = ROWS[product["id"]]
            assert (product["title"], f"{product['price']} EUR") == (row["title"], row["price"])
        assert set(re.findall(r"\d+\.\d\d(?= EUR)", message["support_answer"])) <= prices, question


def test_a_stream_ends_with_the_products(shop: Client) -> None:
    body = {"body": "cheapest sleeping bag", "room": {"uuid": shop.room()["uuid"]}}
    reply = shop.post("/messages/", json=body, headers={"Accept": "text/event-stream"})
    assert '"id":"FW-1202"' in reply.text.split("event: answer")[1]


def test_another_company_sees_none_of_it(shop: Client, bob: Client) -> None:
    assert ids(shop.ask("cheapest sleeping bag"))
    assert ids(bob.ask("cheapest sleeping bag")) == []


def test_a_removed_product_is_no_longer_offered(server: Server) -> None:
    client = server.company("Lamps", "lamps")
    rows = "id,title,price,availability\n1,Brass lamp,10 EUR,in stock\n2,Glass lamp,20 EUR,in stock\n"
    source = client.uploaded("lamps.csv", rows.encode(), kind="catalog")
    assert set(ids(client.ask("which lamps do you have?"))) == {"1", "2"}
    less = rows.replace("1,Brass lamp,10 EUR,in stock\n", "")
    path = f"/sources/{source['uuid']}/"
    client.read(client.put(path, files={"file": ("lamps.csv", less.encode())}, data={"kind": "catalog"}).json())
    assert ids(client.ask("which lamps do you have?")) == ["2"]
    assert client.delete(path).status_code == 204
    assert client.ask("which lamps do you have?")["answer_status"] == "no_data_source"


def test_two_questions_of_one_message_are_both_answered(shop: Client) -> None:
    message = shop.ask("Which is the cheapest sleeping bag? Is sending a jacket back free?")
    assert ids(message) == ["FW-1202"]
    assert "free of charge" in message["support_answer"]


def test_one_question_with_and_is_one_wish(shop: Client) -> None:
    message = shop.ask("Which jackets cost less than 100 euros and are for women and weigh under 260 grams?")
    assert ids(message) == ["FW-1011"]
