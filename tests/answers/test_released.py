"""What is released of a model's answer: whole sentences, what it reads of a passage's place, and no lonely yes."""

import pytest

from tests.answers.test_asking import events
from tests.client import Client, unique
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

PAGE = b"""# Parcels

We send parcels from the harbour every morning at 9:00. Club members have 90 days to return a parcel.

## Once it is packed

Then the parcel can't be stopped. You can refuse it at the door.

## What we can't send

- Gas canisters
- Live animals in a box
"""


@pytest.fixture(scope="module")
def harbour(modelled: Server) -> Client:
    client = modelled.company(unique("Harbour "), unique("porter"))
    assert client.uploaded("parcels.md", PAGE)["status"] == "ready"
    assistant = client.get("/assistants/").json()["results"][0]
    client.patch(f"/assistants/{assistant['uuid']}/", json={"mode": "private"}).raise_for_status()
    return client


def test_the_model_reads_each_passage_below_its_heading(harbour: Client, stand_in: StandInThread) -> None:
    stand_in.play("instant", answer="Once it is packed, the parcel can't be stopped.")
    message = harbour.ask("Can the parcel be stopped once it is packed?")
    assert "can't be stopped" in message["support_answer"]
    assert 'Once it is packed"' in stand_in.requests[-1]["messages"][-1]["content"]


def test_a_sentence_that_was_cut_off_is_left_out(harbour: Client, stand_in: StandInThread) -> None:
    answer = "We send parcels every morning. Club members have 90 days to return a parcel that they got from us."
    stand_in.play("unfinished", answer=answer)
    message = harbour.ask("When do you send parcels, and how long can club members return a parcel?")
    assert message["truncated"] is True
    assert message["support_answer"] == "We send parcels every morning. [1]"


def test_a_yes_is_not_released_without_what_it_affirms(harbour: Client, stand_in: StandInThread) -> None:
    stand_in.play("instant", answer="Yes! We send live animals in a box.")
    answer = harbour.ask("Do you send live animals in a box?")["support_answer"]
    assert "Yes" not in answer
    assert "We send live animals" not in answer


def test_a_list_below_a_false_announcement_is_not_released(harbour: Client, stand_in: StandInThread) -> None:
    stand_in.play("instant", answer="We send:\n- Gas canisters\n- Live animals in a box\n")
    message = harbour.ask("Which gas canisters or live animals in a box can't you send?")
    assert "We send:" not in message["support_answer"]


def test_a_list_below_its_denial_is(harbour: Client, stand_in: StandInThread) -> None:
    stand_in.play("instant", answer="We can't send:\n- Gas canisters\n- Live animals in a box\n")
    message = harbour.ask("Which gas canisters or live animals in a box can't you send?")
    assert message["support_answer"].startswith("We can't send:\n- Gas canisters\n- Live animals in a box")


COURTESY = "Thank you for your question! I'm sorry, but I couldn't find any information about winter storage."


def _heard(company: Client, question: str) -> tuple[str, str]:
    """What streams word by word, and the answer that is kept."""
    body = {"room": {"uuid": company.room()["uuid"]}, "body": question}
    with company.stream("POST", "/messages/", json=body, headers={"Accept": "text/event-stream"}) as reply:
        told = list(events(reply.iter_lines()))
    return "".join(data["text"] for name, data in told if name == "delta"), told[-1][1]["support_answer"]


def test_what_is_heard_word_by_word_is_what_is_kept(harbour: Client, stand_in: StandInThread) -> None:
    for said in (COURTESY, f"{COURTESY} We have no plans.", "Thank you! We send parcels every morning. Glad to help!"):
        for question in ("When do you send parcels from the harbour?", "Do members keep boats in winter storage?"):
            stand_in.play("instant", answer=said)
            heard, kept = _heard(harbour, question)
            assert heard == kept
            assert "storage" not in kept or "winter storage?" in kept


def test_courtesies_come_with_what_is_cited(harbour: Client, stand_in: StandInThread) -> None:
    stand_in.play("instant", answer="Thank you for your question! We send parcels every morning. I'm glad to help!")
    heard, kept = _heard(harbour, "When do you send parcels from the harbour?")
    assert heard == kept == "Thank you for your question! We send parcels every morning. I'm glad to help! [1]"
