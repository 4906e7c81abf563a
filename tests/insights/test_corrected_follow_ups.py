"""A corrected follow-up is a case of the question before it, and takes nothing away from that one."""

import pytest

from frontdesk.answers.asked.in_full import in_full
from frontdesk.insights.wording import asks_something, is_fragment
from frontdesk.knowledge.search.followup import rewrite
from frontdesk.knowledge.search.narrower import fits
from tests.client import Client, unique, until
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

SHOP = b"""# Gift cards

A gift card is valid for 3 years from the day you buy it.

# Haircuts

A haircut costs 40 euros and takes an hour.

# Rooms

You can bring your dog into the room for 12 euros a night."""


@pytest.fixture(scope="module")
def shop(server: Server) -> Client:
    client = server.company(unique("Cards "), unique("cards"))
    client.uploaded("shop.md", SHOP)
    return client


@pytest.mark.parametrize(
    ("question", "own", "follow_up", "correction", "kept"),
    [
        (
            "How long is a gift card valid?",
            "3 years",
            "and for companies?",
            "Company gift cards last 5 years as well.",
            "How long is a gift card valid? (for companies)",
        ),
        ("What does a haircut cost?", "40", "and for kids?", "25, up to 12.", "What does a haircut cost? (for kids)"),
        (
            "Can I bring my dog into the room?",
            "12 euros",
            "what about parrots?",
            "In a cage, for free.",
            "Can I bring my dog into the room? (parrots)",
        ),
    ],
)
def test_a_corrected_follow_up_leaves_the_question_before_it_its_answer(
    shop: Client, question: str, own: str, follow_up: str, correction: str, kept: str
) -> None:
    room = shop.room()
    assert own in shop.say(room, question)["support_answer"]
    message = shop.say(room, follow_up)
    corrected = shop.made(f"/messages/{message['uuid']}/correct/", answer=correction)
    assert corrected["question"] == kept
    source = shop.read(corrected["source"])
    assert source["title"] == kept
    answered = shop.ask(question)
    assert own in answered["support_answer"]
    assert correction not in answered["support_answer"]
    again = shop.room()
    shop.say(again, question)
    assert correction in shop.say(again, follow_up)["support_answer"]
    assert correction in shop.ask(f"{question.rstrip('?')} {follow_up.split(maxsplit=1)[1]}")["support_answer"]


@pytest.mark.parametrize("said", ["NOT_FOUND", "A haircut costs 40 euros and takes an hour."])
def test_a_corrected_follow_up_is_answered_word_for_word_and_no_model_is_asked(
    modelled: Server, stand_in: StandInThread, said: str
) -> None:
    client = modelled.company(unique("Barber "), unique("barber"))
    client.uploaded("shop.md", SHOP)
    stand_in.play("instant", answer="NOT_FOUND")
    room = client.room()
    client.say(room, "What does a haircut cost?")
    message = client.say(room, "and for my grandfather?")
    corrected = client.made(f"/messages/{message['uuid']}/correct/", answer="The same, and we come to the house.")
    assert client.read(corrected["source"])["title"] == "What does a haircut cost? (for my grandfather)"
    stand_in.play("instant", answer=said)
    for earlier, again in [
        ("What does a haircut cost?", "and for my grandfather?"),
        ("what does a haircut cost", "my grandfather"),
    ]:
        room = client.room()
        client.say(room, earlier)
        assert client.say(room, again)["support_answer"].startswith("The same, and we come to the house.")


@pytest.mark.parametrize(
    ("earlier", "question", "told"),
    [
        (["Do you ship to Norway?"], "and to Spain?", "Do you ship to Spain?"),
        (["How much is the Basic plan?"], "no, I meant the Pro plan", "How much is the Pro plan?"),
        (["How long is a card valid?", "and for companies?"], "and in Germany?", "(for companies, in Germany)"),
        (["Hello", "Was kostet ein Haarschnitt?"], "und für Kinder?", "Was kostet ein Haarschnitt? (für Kinder)"),
        (["Can I pay in 3 instalments for 1 200 EUR?"], "Do you rent bikes?", "Do you rent bikes?"),
        (["Is breakfast included?"], "How much is it?", "Is breakfast included? (How much is it)"),
        ([], "Do you have parking?", "Do you have parking?"),
    ],
)
def test_a_follow_up_is_told_in_full(earlier: list[str], question: str, told: str) -> None:
    searched = rewrite(question, earlier)
    full = in_full(question, earlier)
    assert full.endswith(told)
    assert fits(full, searched)
    assert "(" not in full or not any(fits(full, before) for before in earlier)


VET = b"""# Paying

We take cards and cash. We do not take cheques.

# Pet passport

A pet passport costs 25 euros. Abroad your animal needs a chip."""


@pytest.fixture(scope="module")
def vet(server: Server) -> Client:
    client = server.company(unique("Vet "), unique("vet"))
    client.uploaded("vet.md", VET)
    return client


def test_a_follow_up_to_what_was_refused_is_corrected_as_a_case_of_it(vet: Client) -> None:
    room = vet.room()
    vet.say(room, "Do you take cheques?")
    vet.say(room, "Can you microchip my animal?")
    message = vet.say(room, "and for a parrot?")
    corrected = vet.made(f"/messages/{message['uuid']}/correct/", answer="We do not chip parrots.")
    assert corrected["question"] == "Can you microchip my animal? (for a parrot)"
    vet.read(corrected["source"])
    other = vet.room()
    vet.say(other, "Do you take cheques?")
    assert "chip parrots" not in vet.say(other, "and for a parrot?")["support_answer"]


def test_what_leans_on_nothing_is_corrected_by_a_whole_question_only(vet: Client) -> None:
    room = vet.room()
    vet.say(room, "hello")
    message = vet.say(room, "and for a hamster?")
    place = f"/messages/{message['uuid']}/correct/"
    refused = vet.post(place, json={"answer": "We do not chip hamsters."})
    assert refused.status_code == 400
    assert list(refused.json()) == ["question"]
    question = "Can you chip a hamster?"
    corrected = vet.made(place, answer="We do not chip hamsters.", question=question)
    assert corrected["question"] == question
    vet.read(corrected["source"])
    assert "chip hamsters" in vet.ask(question)["support_answer"]


FRAGMENTS = """and for a parrot?|in Berlin?|this one?|the second|the first one please|for my dog?|without sugar?
same for cats|and for companies with over 100 people?|and parrots?|und für Kinder?
¿y los sábados?|et pour les chiens?|e per i bambini?|der zweite"""
WHOLE = """What about parking?|parking?|gluten?|How does it work?|And do you rent bikes?|why?
In Berlin, do you have a shop?|For my birthday I'd like to book the whole pool
deep tissue massage|for dogs, how much is it?|Versand nach Österreich?
And the sauna opening times on Sundays?|was ist mit Hunden?|first class tickets"""


def test_a_piece_of_a_question_is_told_from_a_whole_one() -> None:
    assert [text for text in FRAGMENTS.replace("\n", "|").split("|") if not is_fragment(text)] == []
    assert [text for text in WHOLE.replace("\n", "|").split("|") if is_fragment(text)] == []


def test_a_pair_of_ones_own_may_name_its_case(shop: Client) -> None:
    pair = {"kind": "qa", "question": "When is a massage free? (for members)", "answer": "On your birthday."}
    shop.read(shop.made("/sources/", **pair))
    assert "birthday" in shop.ask("When is a massage free for members?")["support_answer"]
    assert "birthday" not in shop.ask("When is a massage free?")["support_answer"]


def test_a_gap_shows_what_was_written(shop: Client) -> None:
    room = shop.room()
    shop.say(room, "Can I pay a gift card of 1 200 EUR in 3 instalments?")
    message = shop.say(room, "Do you rent bikes?")
    assert message["refused"]

    def found() -> list[str]:
        gaps = shop.get("/gaps/", params={"limit": 100}).json()["results"]
        return [g["question"] for g in gaps if message["uuid"] in {one["message"] for one in g["examples"]}] + [
            one["question"] for g in gaps for one in g["examples"] if one["message"] == message["uuid"]
        ]

    assert until(found) == ["Do you rent bikes?"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Hello there!",
        "lol",
        "haha sorry",
        "help",
        "HELP!!",
        "??",
        "😀",
        "ok cool",
        "I have a question",
        "12345",
        "why?",
        "the second",
        "the first one, please",
        "der zweite",
        "this is bloody USELESS!!! you can't answer anything",
        "You are all idiots!!",
        "Das ist eine Frechheit!",
    ],
)
def test_what_asks_nothing_is_no_gap(text: str) -> None:
    assert not asks_something(text)


@pytest.mark.parametrize(
    "text",
    [
        "parking",
        "gluten?",
        "Versand?",
        "运费多少",
        "help with my invoice",
        "second hand skis",
        "This is USELESS! What does a pass cost?",
    ],
)
def test_what_asks_something_may_be_one(text: str) -> None:
    assert asks_something(text)
