"""Every answer can be opened: what was searched and found, what decided, and what each sentence stands on."""

import io
import zipfile
from typing import Any

import pytest

from tests.client import Client, unique, until
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

PAGE = b"# Ferry\n\n## Times\n\nThe ferry to Hanko leaves at 8:15.\n\n## Prices\n\nA ticket to Hanko costs 11 euros."


def why(client: Client, message: Any) -> Any:
    reply = client.get(f"/messages/{message['uuid']}/why/")
    assert reply.status_code == 200, reply.text
    return reply.json()


@pytest.fixture(scope="module")
def ferry(server: Server) -> Client:
    client = server.company(unique("Ferry "), unique("ferry"))
    client.uploaded("ferry.md", PAGE)
    client.read(client.made("/sources/", kind="qa", question="May I bring my bicycle?", answer="Yes, for 3 euros."))
    return client


def test_an_answer_of_the_pages_says_what_it_was_made_of(ferry: Client) -> None:
    message = ferry.ask("What does a ticket to Hanko cost?")
    opened = why(ferry, message)
    assert opened["answer"] == message["support_answer"]
    assert [step["step"] for step in opened["path"]] == ["search", "gate", "answer"]
    assert opened["path"][-1]["outcome"] == opened["model"] == "passages"
    assert opened["confidence"] == message["confidence"] >= opened["threshold"]
    assert opened["passages"][0]["scores"]["cosine"] > 0.5
    said = next(s for s in opened["sentences"] if "11 euros" in s["sentence"])
    assert said["supported"] is True
    stands_in = next(p for p in opened["passages"] if p["passage"] == said["passage"])
    assert "11 euros" in stands_in["text"]
    assert stands_in["url"] == "ferry.md"
    assert opened["times"]["total"] > 0


def test_a_follow_up_shows_the_question_as_it_was_completed(ferry: Client) -> None:
    room = ferry.room()
    ferry.say(room, "What does a ticket to Hanko cost?")
    opened = why(ferry, ferry.say(room, "and when does it leave?"))
    assert opened["question"] == "and when does it leave?"
    assert "Hanko" in opened["query"]


def test_small_talk_a_pair_and_a_refusal_are_told_apart(ferry: Client) -> None:
    talk = why(ferry, ferry.ask("Hello!"))
    assert [step["outcome"] for step in talk["path"]] == ["small talk"]
    assert talk["passages"] == []
    pair = why(ferry, ferry.ask("May I bring my bicycle?"))
    assert [step["outcome"] for step in pair["path"]][1:] == ["pair", "pair"]
    refusal = why(ferry, ferry.ask("Who won the football world cup in 1998?"))
    assert [step["outcome"] for step in refusal["path"]][1:] == ["closed", "not known"]
    assert refusal["refused"] is True
    assert refusal["confidence"] < refusal["threshold"]


def test_another_manner_is_another_configuration(ferry: Client) -> None:
    strict = ferry.made("/assistants/", name="Strict", strictness="strict")
    before, after, again = (
        why(ferry, ferry.say(ferry.room(**where), "What does a ticket to Hanko cost?"))["configuration"]
        for where in ({}, {"assistant": strict["uuid"]}, {})
    )
    assert before == again != after


def test_a_message_without_an_answer_says_why(ferry: Client) -> None:
    silent = ferry.say(ferry.quiet_room(), "Anybody there?")
    opened = why(ferry, silent)
    assert opened["answer"] is None
    assert opened["path"] == [{"step": "answer", "outcome": "bot_disabled", "detail": ""}]


def test_lists_do_not_carry_it_and_others_do_not_see_it(ferry: Client, bob: Client) -> None:
    message = ferry.ask("When does the ferry to Hanko leave?")
    assert "bm25" not in ferry.get("/messages/").text
    assert "bm25" not in ferry.get(f"/messages/{message['uuid']}/").text
    assert bob.get(f"/messages/{message['uuid']}/why/").status_code == 404


def test_what_a_model_said_and_may_not_say_is_kept(modelled: Server, stand_in: StandInThread) -> None:
    client = modelled.company(unique("Ferry "), unique("ferry"))
    client.uploaded("ferry.md", PAGE)
    stand_in.play("instant", answer="A ticket to Hanko costs 11 euros. A ticket to Oslo costs 99 euros.")
    opened = why(client, client.ask("What does a ticket to Hanko cost?"))
    assert [(s["sentence"], s["supported"]) for s in opened["sentences"]] == [
        ("A ticket to Hanko costs 11 euros.", True),
        ("A ticket to Oslo costs 99 euros.", False),
    ]
    assert opened["tokens"]["prompt"] > 0
    assert opened["path"][-1]["outcome"] == "model"
    stand_in.play("500")
    opened = why(client, client.ask("What does a ticket to Hanko cost?"))
    assert [(s["step"], s["outcome"]) for s in opened["path"]][2:] == [("model", "failed"), ("answer", "passages")]


def test_an_answer_says_what_was_still_to_be_read(server: Server) -> None:
    client = server.company(unique("Harbour "), unique("harbour"))
    halls = "\n\n".join(f"## Hall {n}\n\nHall {n} of the harbour museum is open on day {n}." for n in range(1_500))
    first = client.upload("halls.md", halls.encode()).json()
    nothing = client.ask("What does a ticket to Hanko cost?")
    assert nothing["answer_status"] == "no_data_source"
    opened = why(client, nothing)
    assert opened["coming"]["waiting"] + opened["coming"]["reading"] == 1
    assert [step["outcome"] for step in opened["path"]] == ["more is coming", "no_data_source"]
    where = f"/sources/{first['uuid']}/"
    assert client.post(f"{where}cancel/").status_code == 200
    client.uploaded("ferry.md", PAGE)
    assert client.post(f"{where}retry/").status_code == 202
    until(lambda: client.get(where).json()["status"] == "reading")
    message = client.ask("What does a ticket to Hanko cost?")
    assert "11 euros" in message["support_answer"]
    opened = why(client, message)
    assert opened["coming"] == {"waiting": 0, "reading": 1, "again": 0, "pages": 0}
    assert [step["outcome"] for step in opened["path"]][1] == "more is coming"
    assert opened["path"][1]["detail"] == "When this was written, 1 source was being read."
    assert [step["outcome"] for step in why(client, client.ask("Hello!"))["path"]] == ["small talk"]
    assert client.post(f"{where}cancel/").status_code == 200
    later = why(client, client.ask("What does a ticket to Hanko cost?"))
    assert later["coming"] is None
    assert "more is coming" not in [step["outcome"] for step in later["path"]]
    assert why(client, message)["coming"]["reading"] == 1, "it tells what was, not what is"


def test_what_is_read_for_the_first_time_did_not_answer_before(server: Server) -> None:
    client = server.company(unique("Harbour "), unique("harbour"))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.md", PAGE)
        archive.writestr("b.md", "\n\n".join(f"## Pier {n}\n\nPier {n} lies at buoy {n}." for n in range(3_000)))
    source = client.upload("harbour.zip", packed.getvalue()).json()
    where = f"/sources/{source['uuid']}/"
    assert until(lambda: client.get(where).json()["passages"])
    opened = why(client, client.ask("What does a ticket to Hanko cost?"))
    assert opened["coming"] == {"waiting": 0, "reading": 1, "again": 0, "pages": 0}
    assert "before answered" not in str(opened["path"])
    assert client.post(f"{where}cancel/").status_code == 200
