"""Several questions in one message, or a question in several: each is understood and answered once, nothing twice."""

import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from frontdesk.answers.asked.questions import apart, goes_on, in_turn, joined, names_topic
from frontdesk.answers.asked.told_already import is_told_already
from frontdesk.answers.said_before import SaidBefore
from tests.client import Client, until
from tests.conftest import Server

PAGES = {
    "Neutering a cat": "Neutering a cat costs 140 EUR. Please bring it in the morning with an empty stomach.\n\n"
    "## On the day\n\nThe operation is over within 40 minutes, and the cat goes home the same afternoon.",
    "Visiting the practice": "We are open on weekdays from 8:00 to 18:00.\n\n"
    "There is a car park with twelve places behind the house.",
    "Paying": "We take cards and cash. Invoices are sent for insured animals only.",
    "Dental care": "Cleaning a dog's teeth costs 180 EUR, under a short sleep. After it the dog eats soft food.",
    "Pet passport": "A pet passport costs 25 EUR and is written while you wait. Abroad your animal needs a chip.",
    "Rabbits": "A rabbit must not be starved before surgery: it needs hay until the last hour.",
    "Boarding": "Boarding a rabbit costs 12 EUR a day, boarding a cat 18 EUR.",
    "Health plan": "The health plan is paid by direct debit. A month costs 19 EUR.\n\n"
    "## Ending it\n\nYou are bound for twelve months. After that you may leave with four weeks' notice.",
}


@pytest.fixture(scope="module")
def vet(server: Server) -> Client:
    client = server.private_company("vet")
    for title, text in PAGES.items():
        client.uploaded(f"{title}.md", f"# {title}\n\n{text}".encode())
    return client


def burst(client: Client, *texts: str) -> Any:
    """The last of several messages that are sent before one is answered, with its answer."""
    room = client.room()
    for text in texts:
        body = {"body": text, "room": room["uuid"]}
        client.post("/messages/", json=body, headers={"Prefer": "respond-async"}).raise_for_status()

    def answered() -> Any:
        messages = client.get(f"/rooms/{room['uuid']}").json()["messages"]
        return messages if all(m["support_answer"] for m in messages) else None

    return until(answered)[-1]


def cited(message: Any) -> list[tuple[Any, ...]]:
    return [(each["document"], each["heading"], each["quote"]) for each in message["citations"]]


@pytest.mark.parametrize(
    ("question", "answer", "told"),
    [
        ("how long is it valid?", "- Starter – Price: £70; Valid for: 2 months", True),
        ("and how much", "We have caps at the desk; we sell them for £4.", True),
        ("and what does it cost?", "A pet passport costs 25 EUR and is written while you wait.", True),
        ("are they compulsory?", "Caps are compulsory in the pool.", True),
        ("and who teaches it?", "- Starter – Price: £70; Valid for: 2 months", False),
        ("and how much", "We have caps at the desk.", False),
        ("do you rent them?", "We have caps at the desk; we sell them for £4.", False),
        ("and how much is parking?", "We have caps at the desk; we sell them for £4.", False),
    ],
)
def test_what_leans_on_a_question_is_told_with_its_answer_or_not(question: str, answer: str, told: bool) -> None:
    assert is_told_already(question, answer) is told


@pytest.mark.parametrize("joined_by", [" and ", "? And "])
def test_what_the_same_row_tells_is_not_said_to_be_unknown(vet: Client, joined_by: str) -> None:
    vet.text(
        "Courses",
        "# Courses\n\n| Course | Price | Valid for |\n|---|---|---|\n"
        "| Puppy school | 70 EUR | 2 months |\n| Agility | 90 EUR | 3 months |",
    )
    answer = vet.ask(f"how much is the puppy school{joined_by}how long is it valid?")["support_answer"]
    assert "70 EUR" in answer
    assert "2 months" in answer
    assert "found nothing" not in answer


@pytest.mark.parametrize(
    ("asked", "once"),
    [
        ("What does cleaning teeth cost and what may it eat afterwards?", "180 EUR"),
        ("What does a pet passport cost and do I need a chip?", "25 EUR"),
        ("Do you take cards? Can I pay in cash?", "cards and cash"),
        ("What does neutering a cat cost and how long does it take?", "140 EUR"),
    ],
)
def test_what_answers_two_questions_is_said_and_cited_once(vet: Client, asked: str, once: str) -> None:
    message = vet.ask(asked)
    assert message["support_answer"].count(once) == 1
    assert len(cited(message)) == len(set(cited(message)))
    assert [each["number"] for each in message["citations"]] == list(range(1, len(message["citations"]) + 1))
    assert all(f"[{each['number']}]" in message["support_answer"] for each in message["citations"])


def test_a_question_in_pieces_is_one(vet: Client) -> None:
    message = burst(vet, "hi", "what does", "a pet", "passport cost?", "and do you take cards?")
    assert message["support_answer"].count("25 EUR") == 1
    assert message["support_answer"].count("cards and cash") == 1
    assert "I found nothing" not in message["support_answer"]


def test_a_question_leans_on_the_one_before_it_in_the_same_message(vet: Client) -> None:
    assert "twelve months" not in vet.ask("how long am I tied in?")["support_answer"]
    answer = vet.ask("What does the health plan cost and how long am I tied in?")["support_answer"]
    assert "19 EUR" in answer
    assert "twelve months" in answer


def test_four_questions_are_answered_but_the_one_that_nothing_is_said_of(vet: Client) -> None:
    message = vet.ask("when are you open? where do i park? do you take cards? and can you groom my horse?")
    assert message["refused"] is False
    answer = message["support_answer"]
    assert [word for word in ("8:00", "car park", "cards and cash") if word not in answer] == []
    assert "About “can you groom my horse?” I found nothing." in answer


def test_a_question_of_another_matter_is_not_answered_in_the_words_of_the_one_before(vet: Client) -> None:
    room = vet.room()
    assert "140 EUR" in vet.say(room, "What does neutering a cat cost?")["support_answer"]
    assert vet.say(room, "Can you repair my bicycle?")["refused"] is True


def test_a_gap_is_named_by_the_completed_question(vet: Client) -> None:
    message = vet.ask("What does cleaning teeth cost and how often must it be done?")
    assert "About “how often must it be done?” I found nothing." in message["support_answer"]

    def questions() -> Any:
        found = vet.get("/gaps/", params={"limit": 100}).json()["results"]
        return [one["question"] for gap in found for one in gap["examples"] if one["message"] == message["uuid"]]

    assert until(questions) == ["What does cleaning teeth cost? (how often must it be done)"]


@pytest.mark.parametrize(
    ("pieces", "whole"),
    [
        (["what does", "a trial", "lesson cost?"], ["what does a trial lesson cost?"]),
        (
            ["do you do repairs", "of old clocks?", "and how long?"],
            ["do you do repairs of old clocks?", "and how long?"],
        ),
        (["can i bring", "my dog?"], ["can i bring my dog?"]),
        (["do you have", "parking?"], ["do you have parking?"]),
        (["wie lange", "dauert", "der versand?"], ["wie lange dauert der versand?"]),
        (["combien coûte", "la livraison ?"], ["combien coûte la livraison ?"]),
        (["how long does", "delivery", "take", "to oslo?"], ["how long does delivery take to oslo?"]),
        (["where are you", "opening hours?"], ["where are you", "opening hours?"]),
        (["do you ship to iceland", "how much is it?"], ["do you ship to iceland", "how much is it?"]),
        (["do you do restoration", "opening hours?"], ["do you do restoration", "opening hours?"]),
        (["do you have parking?", "for vans?"], ["do you have parking?", "for vans?"]),
        (["do you allow", "dogs in the gannet?"], ["do you allow dogs in the gannet?"]),
        (["do you rent", "to 22 year", "olds?"], ["do you rent to 22 year olds?"]),
        (["how much", "is the puffin", "in high season"], ["how much is the puffin in high season"]),
        (["how much", "is the puffin?", "and the curlew?"], ["how much is the puffin?", "and the curlew?"]),
        (["how old", "must i be to rent"], ["how old must i be to rent"]),
        (["darf ich", "hunde", "mitbringen?"], ["darf ich hunde mitbringen?"]),
        (["was kostet", "hochsaison?"], ["was kostet hochsaison?"]),
        (["cuánto cuesta", "perro grande?"], ["cuánto cuesta perro grande?"]),
        (["puis-je amener", "chiens?"], ["puis-je amener chiens?"]),
        (["how much", "where are you?"], ["how much", "where are you?"]),
        (["do you deliver", "opening hours?"], ["do you deliver", "opening hours?"]),
        (["can i cancel", "how much is it?"], ["can i cancel", "how much is it?"]),
        (["are you open", "opening hours?"], ["are you open", "opening hours?"]),
        (["how much?", "is it late?"], ["how much?", "is it late?"]),
    ],
)
def test_pieces_of_a_sentence_are_put_together(pieces: list[str], whole: list[str]) -> None:
    assert joined(pieces) == whole


def test_and_before_a_question_is_no_part_of_it() -> None:
    assert apart("Do you ship? And can I pay by card? and for nonprofits?") == [
        "Do you ship?",
        "can I pay by card?",
        "and for nonprofits?",
    ]


@pytest.mark.parametrize(
    ("first", "then", "left"),
    [
        ("Tea costs 2 euros. [1]", "Tea costs 2 euros. [1]", ""),
        ("Tea costs 2 euros. [1]", "Tea costs 3 euros. [1]", "Tea costs 3 euros. [1]"),
        ("A cup of tea costs 2 euros. [1]", "A cup of tea costs 2 euros. Cake is free. [2]", "Cake is free. [2]"),
        ("We open at nine in the morning. [1]", "We open at nine in the morning. It is warm. [1]", "It is warm. [1]"),
        (
            "The shop is in Lund. It closes late on Fridays. [1]",
            "It closes late on Fridays. They sell tea. [1]",
            "They sell tea. [1]",
        ),
        ("Our Dr. Miller sees cats. [1]", "Our Dr. Smith sees cats. [1]", "Our Dr. Smith sees cats. [1]"),
        ("It weighs approx. 5 kg. [1]", "It weighs approx. 9 kg. [1]", "It weighs approx. 9 kg. [1]"),
        (
            "Small boat:\n- holds three persons at most [1]",
            "Large boat:\n- holds three persons at most\n- has a roof [2]",
            "Large boat:\n- holds three persons at most\n- has a roof [2]",
        ),
        ("营业时间是九点到五点。 [1]", "营业时间是九点到五点。 [2]", ""),
    ],
)
def test_what_was_said_is_left_out(first: str, then: str, left: str) -> None:
    said = SaidBefore()
    assert said.left_of(first) == first
    assert said.left_of(then) == left


def test_a_burst_that_names_its_topic_first_is_answered_as_one_message(vet: Client) -> None:
    asks = "does it have to be starved before surgery?"
    for burst_of in (
        ("hello", "i have a question", "about my rabbit", asks),
        ("I have a rabbit", asks),
        ("hi, quick one", "it's about my rabbit", asks),
    ):
        message = burst(vet, *burst_of)
        assert "must not be starved" in message["support_answer"], burst_of
        assert "12 EUR" not in message["support_answer"], burst_of


TOPICS = """about my rabbit|it's about the passport|I have a rabbit|I have a question about my order|we have a cat
i've got a 2 year old dog|I'm a student|es geht um meine Bestellung|sobre mi pedido|c'est au sujet de ma commande
wegen meiner Rechnung|regarding the yoga class|tengo un perro|Ich habe einen Hund"""
NO_TOPICS = """I have to cancel|I have a problem|I have been waiting|About how much is it?|opening hours|parking
I want to return my shoes|my dog is ill|what about parking|I have a question|Tengo una pregunta"""


def test_what_only_names_a_topic_is_told_from_what_wants_an_answer() -> None:
    assert [each for each in TOPICS.replace("\n", "|").split("|") if not names_topic(each)] == []
    assert [each for each in NO_TOPICS.replace("\n", "|").split("|") if names_topic(each)] == []


@pytest.mark.parametrize(
    ("burst_of", "asked"),
    [
        (("hello", "i have a question", "about my rabbit", "must it fast?"), ["about my rabbit. must it fast?"]),
        (
            ("I have a dog", "I have a cat", "do you groom them?", "thanks"),
            ["I have a dog. I have a cat. do you groom them?"],
        ),
        (("when do you open?", "about my rabbit"), ["when do you open?", "about my rabbit"]),
        (("hi", "do you take cards?", "do you have parking?"), ["do you take cards?", "do you have parking?"]),
        (("hello",), ["hello"]),
    ],
)
def test_the_questions_of_a_burst_are_told_in_turn(burst_of: tuple[str, ...], asked: list[str]) -> None:
    assert in_turn(burst_of) == asked


@pytest.mark.parametrize("question", ["what can you help me with?", "Hi, what can you do?", "what can I ask you?"])
def test_who_asks_what_may_be_asked_reads_what_the_pages_are_about(vet: Client, question: str) -> None:
    told = vet.ask(question)
    assert not told["refused"]
    assert "I can help with " in told["support_answer"]
    assert sum(title in told["support_answer"] for title in PAGES) > 1


def test_who_waits_for_an_answer_to_the_pieces_of_a_question_gets_one_for_all(vet: Client) -> None:
    room = vet.room()

    def ask(text: str) -> Any:
        return vet.post("/messages/", json={"body": text, "room": room["uuid"]}).json()

    pieces = ["what does", "a pet", "passport cost?"]
    with ThreadPoolExecutor(len(pieces)) as threads:
        answers = []
        for piece in pieces:
            answers.append(threads.submit(ask, piece))
            time.sleep(0.15)
    told = [answer.result() for answer in answers]
    assert {each["answered_with"] for each in told} == {told[-1]["uuid"]}
    assert {each["support_answer"].count("25 EUR") for each in told} == {1}


@pytest.mark.parametrize(
    ("message", "more"),
    [
        ("what does", True),
        ("I have a question about my rabbit", True),
        ("can I bring my", True),
        ("hi", False),
        ("passport cost?", False),
        ("What does a pet passport cost", False),
        ("where are you", False),
        ("2 cats", False),
        ("do you allow", True),
        ("Hi, can i bring", True),
        ("may we take", True),
        ("how much", True),
        ("and how old", True),
        ("wie lange", True),
        ("wieviel", True),
        ("puis-je amener", True),
        ("are you open", False),
        ("can i cancel", False),
        ("can you help", False),
        ("how much?", False),
        ("do you allow?", False),
        ("do you allow dogs", False),
        ("how long is it valid", False),
    ],
)
def test_only_a_message_that_breaks_off_is_waited_with(message: str, more: bool) -> None:
    assert goes_on(message) is more
