"""With a model endpoint: its words are checked, and when it fails, the visitor gets an honest answer in time."""

from typing import Any

import pytest

from tests.answers.test_asking import PRICES
from tests.client import Client, unique
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

PAGE = b"# Bakery\n\nThe bakery in Vaasa bakes rye bread every morning. A loaf costs 4.20 euros. It closes at 18:00."


@pytest.fixture(scope="module")
def bakery(modelled: Server) -> Client:
    client = modelled.company(unique("Bakery "), unique("baker"))
    assert client.uploaded("bakery.md", PAGE)["status"] == "ready"
    return client


def mode(client: Client, name: str) -> None:
    assistant = client.get("/assistants/").json()["results"][0]
    client.patch(f"/assistants/{assistant['uuid']}/", json={"mode": name}).raise_for_status()


QUESTION = "What does a loaf of rye bread cost?"


def test_supported_sentences_are_shown_and_cited(bakery: Client, stand_in: StandInThread) -> None:
    mode(bakery, "private")
    stand_in.play("instant", answer="A loaf of rye bread costs 4.20 euros [1].")
    message = bakery.ask(QUESTION)
    assert message["support_answer"] == "A loaf of rye bread costs 4.20 euros. [1]"
    assert message["citations"][0]["url"] == "bakery.md"


def test_an_invented_sentence_never_reaches_the_visitor(bakery: Client, stand_in: StandInThread) -> None:
    mode(bakery, "private")
    stand_in.play("instant", answer="A loaf of rye bread costs 4.20 euros. Delivery to Berlin costs 9.90 euros.")
    answer = bakery.ask(QUESTION)["support_answer"]
    assert "4.20" in answer
    assert "Berlin" not in answer


def test_a_price_alone_answers_only_what_it_is_the_price_of(bakery: Client, stand_in: StandInThread) -> None:
    mode(bakery, "private")
    stand_in.play("instant", answer="It costs 4.20 euros.")
    assert bakery.ask(QUESTION)["support_answer"] == "It costs 4.20 euros. [1]"
    stand_in.play("instant", answer="It costs 4.20 euros.")
    assert bakery.ask("What does the bakery's coffee cost?")["support_answer"] != "It costs 4.20 euros. [1]"


def test_a_changed_price_is_replaced_by_the_pages_own_words(bakery: Client, stand_in: StandInThread) -> None:
    mode(bakery, "private")
    stand_in.play("instant", answer="A loaf of rye bread costs 2.40 euros.")
    answer = bakery.ask(QUESTION)["support_answer"]
    assert "4.20" in answer
    assert "2.40" not in answer


NEARLY = "What does it cost to keep my boat in winter?"
"""What the pages may answer, so that quotes alone would not be called an answer."""
NEAREST = "I found nothing that surely answers this. What comes nearest, from"


@pytest.fixture(scope="module")
def moorings(modelled: Server) -> Client:
    client = modelled.company(unique("Moorings "), unique("quay"))
    assert client.uploaded("prices.md", PRICES.encode())["status"] == "ready"
    mode(client, "private")
    return client


def test_a_model_looks_whether_the_pages_answer_what_is_not_surely_answered(
    moorings: Client, stand_in: StandInThread
) -> None:
    stand_in.play("instant", answer="The Ocean plan costs 30 euros a month and holds ten boats [2].")
    message = moorings.ask(NEARLY)
    assert message["refused"] is False
    assert message["support_answer"].startswith("The Ocean plan costs 30 euros a month")
    assert "30 euros" in message["citations"][0]["quote"]


@pytest.mark.parametrize("said", ["NOT_FOUND", "A boat costs 25 euros in winter.", ""])
def test_where_the_model_finds_no_answer_what_comes_nearest_is_quoted_as_without_a_model(
    moorings: Client, stand_in: StandInThread, said: str
) -> None:
    stand_in.play("instant", answer=said)
    message = moorings.ask(NEARLY)
    assert message["refused"] is True
    assert message["citations"] == []
    assert message["support_answer"].startswith(NEAREST)
    assert "25 euros" not in message["support_answer"]


@pytest.mark.parametrize("script", ["500", "401", "silent", "garbage", "empty"])
def test_a_failing_model_leaves_the_pages_own_sentences(bakery: Client, stand_in: StandInThread, script: str) -> None:
    mode(bakery, "private")
    stand_in.play(script)
    message = bakery.ask(QUESTION)
    assert message["answer_status"] == "answered"
    assert "4.20" in message["support_answer"]


def test_an_answer_cut_off_half_way_is_marked_or_whole(bakery: Client, stand_in: StandInThread) -> None:
    mode(bakery, "private")
    stand_in.play("cut", answer="A loaf of rye bread costs 4.20 euros. The bakery closes at 18:00.")
    message = bakery.ask(QUESTION)
    assert message["truncated"] is True or "18:00" in message["support_answer"]


def test_in_general_mode_a_failing_model_says_so(bakery: Client, stand_in: StandInThread) -> None:
    mode(bakery, "general")
    stand_in.play("401")
    room = bakery.room()
    message = bakery.say(room, "What is the capital of France?")
    assert (message["answer_status"], message["refused"]) == ("answered", True)
    assert message["support_answer"].startswith("I couldn't write an answer just now.")
    assert message["support_answer"].endswith("Or leave your e-mail address, and they can write to you.")
    assert bakery.get(f"/rooms/{room['label']}").json()["handoff"] is None
    bakery.say(room, "yes please")
    assert bakery.get(f"/rooms/{room['label']}").json()["handoff"]["reason"] == "tool_failed"
    told = bakery.ask("Was ist die Hauptstadt von Frankreich?")["support_answer"]
    assert told.startswith("Ich konnte gerade keine Antwort schreiben.")


def test_in_combined_mode_too_where_only_the_model_could_answer(bakery: Client, stand_in: StandInThread) -> None:
    mode(bakery, "combined")
    stand_in.play("401")
    message = bakery.ask("What is the capital of France?")
    assert message["support_answer"].startswith("I couldn't write an answer just now.")
    assert "4.20" in bakery.ask(QUESTION)["support_answer"]


@pytest.mark.parametrize("said", ["NOT_FOUND", "**NOT_FOUND**\n", "NOT_FOUND."])
def test_a_model_that_finds_nothing_is_not_quoted(bakery: Client, stand_in: StandInThread, said: str) -> None:
    stand_in.play("instant", answer=said)
    for kind in ("combined", "general", "private"):
        mode(bakery, kind)
        message = bakery.ask("Who won the football world cup in 1998?")
        assert message["refused"] is True
        assert message["support_answer"].startswith("I don't know that")
        assert "NOT_FOUND" not in message["support_answer"]


def test_combined_mode_says_what_is_not_the_companys(bakery: Client, stand_in: StandInThread) -> None:
    mode(bakery, "combined")
    stand_in.play("instant", answer="Paris is the capital of France.")
    answer = bakery.ask("What is the capital of France?")["support_answer"]
    assert "general knowledge" in answer
    assert "Paris" in answer


def test_private_mode_never_asks_the_model_what_the_pages_lack(bakery: Client, stand_in: StandInThread) -> None:
    mode(bakery, "private")
    stand_in.play("instant", answer="Paris is the capital of France.")
    message = bakery.ask("What is the capital of France?")
    assert message["refused"] is True
    assert stand_in.requests == []


def test_messages_that_come_while_it_writes_join_the_turn(bakery: Client, stand_in: StandInThread) -> None:
    mode(bakery, "private")
    stand_in.play("slow", answer="A loaf of rye bread costs 4.20 euros. It closes at 18:00.", delay=0.1)
    room = bakery.room()
    first = {"body": QUESTION, "room": room["uuid"]}
    bakery.post("/messages/", json=first, headers={"Prefer": "respond-async"}).raise_for_status()
    last = bakery.say(room, "And when does the bakery close?")
    messages = bakery.get(f"/rooms/{room['uuid']}").json()["messages"]
    assert {m["answered_with"] for m in messages} == {last["uuid"]}
    assert len({m["support_answer"] for m in messages}) == 1


def in_german(request: dict[str, Any], language: str = "German") -> str:
    """A model that can translate what these tests ask of it, though whatever the language is, it says it in German."""
    rules, asked = request["messages"][0]["content"], request["messages"][-1]["content"]
    if "translate" not in rules:
        return "A loaf of rye bread costs 4.20 euros [1]." if "What does a loaf" in asked else "NOT_FOUND"
    return "Ein Laib Roggenbrot kostet 4.20 Euro. [1]" if language in rules else QUESTION


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("Was kostet ein Laib Roggenbrot, bitte?", "German"),
        ("一个黑麦面包多少钱？", "Chinese"),
        ("ライ麦パンはいくらですか？", "Japanese"),
        ("Сколько стоит буханка ржаного хлеба?", "Russian"),
    ],
)
def test_a_question_in_another_language_is_answered_in_it(
    bakery: Client, stand_in: StandInThread, asked: str, language: str
) -> None:
    mode(bakery, "private")
    stand_in.play("instant", answer=lambda request: in_german(request, language))
    message = bakery.ask(asked)
    assert message["support_answer"] == "Ein Laib Roggenbrot kostet 4.20 Euro. [1]"
    assert "4.20 euros" in message["citations"][0]["quote"]


def test_a_translation_that_changes_a_price_is_not_shown(bakery: Client, stand_in: StandInThread) -> None:
    mode(bakery, "private")
    stand_in.play("instant", answer=lambda request: in_german(request).replace("kostet 4.20", "kostet 2.40"))
    assert "2.40" not in bakery.ask("Was kostet ein Laib Roggenbrot, bitte?")["support_answer"]


def test_who_finds_nothing_in_what_looked_sure_is_not_sure(bakery: Client, stand_in: StandInThread) -> None:
    mode(bakery, "private")
    stand_in.play("instant", answer="A loaf of rye bread costs 4.20 euros [1].")
    assert bakery.ask(QUESTION)["confidence"] >= 0.45
    stand_in.play("instant", answer="NOT_FOUND")
    told = bakery.ask(QUESTION)
    assert told["refused"] and told["confidence"] < 0.45


@pytest.mark.parametrize(
    ("said", "told", "left_out"),
    [
        ("It closes at 18:00. A loaf of rye bread costs 2.40 euros.", "4.20 euros", "2.40"),
        ("It closes at 18:00. A loaf of rye bread costs 4.20 euros.", "It closes at 18:00. A loaf", "no such words"),
    ],
)
def test_what_has_nothing_of_the_question_is_no_answer_by_itself(
    bakery: Client, stand_in: StandInThread, said: str, told: str, left_out: str
) -> None:
    mode(bakery, "private")
    stand_in.play("instant", answer=said)
    answer = bakery.ask(QUESTION)["support_answer"]
    assert told in answer
    assert left_out not in answer


def test_where_a_failing_model_could_not_look_what_comes_nearest_is_quoted(
    moorings: Client, stand_in: StandInThread
) -> None:
    stand_in.play("garbage")
    message = moorings.ask(NEARLY)
    assert message["refused"] is True
    assert message["support_answer"].startswith(NEAREST)
    stand_in.play("instant", answer="NOT_FOUND")
    moorings.ask(NEARLY)
