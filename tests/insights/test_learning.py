"""The company learns: what went unanswered is gathered by meaning, and a person's answer is given from then on."""

from typing import Any

import pytest

from tests.client import Client, unique, until
from tests.conftest import Server

FERRY = b"# Times\n\nThe ferry to Hanko leaves at 8:15.\n\n# Prices\n\nA ticket to Hanko costs 11 euros."


@pytest.fixture(scope="module")
def ferry(server: Server) -> Client:
    client = server.company(unique("Ferry "), unique("ferry"))
    client.uploaded("ferry.md", FERRY)
    return client


def gap_of(client: Client, message: Any, count: int = 1) -> Any:
    """The gap that a message is in, as soon as it holds so many questions."""

    def look() -> Any:
        gaps = client.get("/gaps/", params={"limit": 100}).json()["results"]
        holding = [g for g in gaps if message["uuid"] in {one["message"] for one in g["examples"]}]
        return holding[0] if holding and holding[0]["count"] >= count else None

    return until(look)


def test_questions_of_one_meaning_are_one_gap(ferry: Client) -> None:
    first = ferry.ask("Can I bring my surfboard on the ferry?")
    assert first["refused"] is True
    second = ferry.ask("May I take a surfboard on the ferry with me?")
    other = ferry.ask("Who won the football world cup in 1998?")
    gap = gap_of(ferry, second, count=2)
    assert gap == gap_of(ferry, first)
    assert (gap["question"], gap["status"], gap["count"]) == (first["body"], "open", 2)
    assert [one["reason"] for one in gap["examples"]] == ["refused", "refused"]
    assert gap_of(ferry, other)["uuid"] != gap["uuid"]


def test_the_part_of_a_message_that_went_unanswered_is_a_gap(ferry: Client) -> None:
    message = ferry.ask("What does a ticket to Hanko cost? Who won the football world cup in 2006?")
    assert message["refused"] is False
    [example] = [one for one in gap_of(ferry, message)["examples"] if one["message"] == message["uuid"]]
    assert "world cup" in example["question"]
    assert "ticket" not in example["question"]


def test_a_question_that_was_sent_in_pieces_is_one_gap(ferry: Client) -> None:
    room = ferry.room()
    sent = []
    for piece in ("how much does", "the biggest cow", "weigh in july?"):
        body = {"body": piece, "room": room["uuid"]}
        sent.append(ferry.post("/messages/", json=body, headers={"Prefer": "respond-async"}).json()["uuid"])
    until(lambda: ferry.get(f"/messages/{sent[-1]}").json()["refused"])
    assert gap_of(ferry, {"uuid": sent[-1]})["question"] == "how much does the biggest cow weigh in july?"
    gaps = ferry.get("/gaps/", params={"limit": 100}).json()["results"]
    assert not {one["message"] for gap in gaps for one in gap["examples"]} & {*sent[:-1]}


def test_what_goes_unanswered_beside_the_wish_for_a_person_is_a_gap(ferry: Client) -> None:
    message = ferry.ask("Can I talk to someone? And do you sell fishing rods?")
    assert message["support_answer"].startswith("I've passed this to the team.")
    assert gap_of(ferry, message)["question"] == "do you sell fishing rods?"


def test_a_thumb_down_is_a_gap_with_what_was_said(ferry: Client) -> None:
    message = ferry.ask("What does a ticket to Hanko cost?")
    assert message["refused"] is False
    rating = {"rating": "down", "comment": "And for children?"}
    assert ferry.post(f"/messages/{message['uuid']}/feedback/", json=rating).status_code == 201
    [example] = gap_of(ferry, message)["examples"]
    assert (example["reason"], example["comment"]) == ("down", "And for children?")


def test_a_correction_answers_the_next_same_question_and_closes_the_gap(ferry: Client) -> None:
    message = ferry.ask("Is there wifi on the boat?")
    gap = gap_of(ferry, message)
    place = f"/messages/{message['uuid']}/correct/"
    corrected = ferry.made(place, answer="Yes, free wifi on both decks.")
    assert (corrected["question"], corrected["gap"]) == (message["body"], gap["uuid"])
    ferry.read(corrected["source"])
    closed = ferry.get(f"/gaps/{gap['uuid']}/").json()
    assert (closed["status"], closed["source"]) == ("done", corrected["source"]["uuid"])
    answered = ferry.ask("Is there wifi on the boat?")
    assert "free wifi on both decks" in answered["support_answer"]
    assert answered["citations"][0]["source"] == corrected["source"]["uuid"]
    again = ferry.post(place, json={"answer": "Yes, wifi costs 2 euros.", "question": "Do you have wifi on board?"})
    assert again.status_code == 200
    assert again.json()["source"]["uuid"] == corrected["source"]["uuid"]
    ferry.read(again.json()["source"])
    assert "2 euros" in ferry.ask("Do you have wifi on board?")["support_answer"]
    assert "2 euros" in ferry.ask("Is there wifi on the boat?")["support_answer"]


def test_a_follow_up_is_corrected_as_it_was_meant(ferry: Client) -> None:
    room = ferry.room()
    ferry.say(room, "What does a ticket to Hanko cost?")
    message = ferry.say(room, "and for dogs?")
    corrected = ferry.made(f"/messages/{message['uuid']}/correct/", answer="Dogs travel free.")
    assert "Hanko" in corrected["question"]


def test_a_gap_is_ignored_or_opens_again(ferry: Client) -> None:
    message = ferry.ask("Do you sell helicopters?")
    gap = gap_of(ferry, message)
    place = f"/gaps/{gap['uuid']}/"
    assert ferry.patch(place, json={"status": "ignored"}).json()["status"] == "ignored"
    assert gap["uuid"] in ferry.get("/gaps/?status=ignored").text
    assert gap["uuid"] not in ferry.get("/gaps/?status=open").text
    gap_of(ferry, ferry.ask("Do you sell helicopters?"), count=2)
    assert ferry.get(place).json()["status"] == "ignored"
    ferry.patch(place, json={"status": "done"}).raise_for_status()
    gap_of(ferry, ferry.ask("Do you sell helicopters?"), count=3)
    assert ferry.get(place).json()["status"] == "open"
    assert ferry.patch(place, json={"status": "lost"}).status_code == 400
    assert ferry.get("/gaps/?status=lost").status_code == 400


def test_what_is_corrected_at_once_is_no_open_gap(ferry: Client) -> None:
    question = "Can I charge an electric car on the pier?"
    message = ferry.ask(question)
    corrected = ferry.made(f"/messages/{message['uuid']}/correct/", answer="Yes, at four posts.")
    gap = gap_of(ferry, message)
    assert (gap["status"], gap["source"]) == ("done", corrected["source"]["uuid"])


def test_another_question_does_not_open_an_answered_gap(ferry: Client) -> None:
    message = ferry.ask("Who does the dog grooming?")
    gap = gap_of(ferry, message)
    corrected = ferry.made(f"/messages/{message['uuid']}/correct/", answer="Tom grooms dogs on Mondays.")
    ferry.read(corrected["source"])
    other = ferry.ask("Who does the cat grooming?")
    assert other["refused"], "needs a question that the pair leaves open"
    own = gap_of(ferry, other)
    assert (own["question"], own["status"]) == (other["body"], "open")
    assert ferry.get(f"/gaps/{gap['uuid']}/").json()["status"] == "done"


def test_small_talk_and_answers_leave_no_gap(ferry: Client) -> None:
    before = ferry.get("/gaps/").json()["count"]
    for said in ("Hello!", "When does the ferry to Hanko leave?", "Can I talk to a person?"):
        ferry.ask(said)
    last = ferry.ask("Which moon of Jupiter has the most volcanoes?")
    gap_of(ferry, last)
    assert ferry.get("/gaps/").json()["count"] == before + 1


def test_nobody_else_sees_or_changes_it(ferry: Client, bob: Client) -> None:
    message = ferry.ask("Do you rent out canoes by the hour?")
    gap = gap_of(ferry, message)
    assert bob.get(f"/gaps/{gap['uuid']}/").status_code == 404
    assert bob.patch(f"/gaps/{gap['uuid']}/", json={"status": "done"}).status_code == 404
    assert bob.post(f"/messages/{message['uuid']}/correct/", json={"answer": "Yes."}).status_code == 404
    assert gap["uuid"] not in bob.get("/gaps/").text


def test_a_correction_says_something(ferry: Client) -> None:
    message = ferry.ask("Hello")
    place = f"/messages/{message['uuid']}/correct/"
    assert ferry.post(place, json={"answer": " "}).json() == {"answer": ["This field can't be empty."]}
    own = ferry.say(ferry.quiet_room(), "A person writes", is_support_sender=True)
    assert ferry.post(f"/messages/{own['uuid']}/correct/", json={"answer": "x"}).status_code == 409
