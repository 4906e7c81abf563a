"""A model's costs are bounded, the next endpoint speaks when one fails, and personal data stays in the house."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.client import Client
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

PAGE = b"# Ferry\n\nThe ferry to Nauvo leaves at 8:30 every day. A car costs 9 euros. Write to desk@ferry.example."
QUESTION = "When does the ferry to Nauvo leave?"
BROKEN, WORKING = StandInThread(), StandInThread()


@pytest.fixture(scope="module")
def ferry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """A company with two model endpoints, the first of which fails, a budget, and redaction."""
    with BROKEN, WORKING:
        BROKEN.play("500")
        running = Server(
            Path(tmp_path_factory.mktemp("budget")),
            FRONTDESK_LLM_URL=f"{BROKEN.url}, {WORKING.url}",
            FRONTDESK_LLM_MODEL="first,second",
            FRONTDESK_LLM_ANSWERS_PER_ROOM="2",
            FRONTDESK_REDACT="on",
        )
        running.start()
        client = running.client("alice")
        assert client.uploaded("ferry.md", PAGE)["status"] == "ready"
        yield client
        running.stop()


def test_the_next_endpoint_is_asked_when_the_first_fails(ferry: Client) -> None:
    WORKING.play("instant", answer="The ferry to Nauvo leaves at 8:30 [1].")
    assert ferry.ask(QUESTION)["support_answer"] == "The ferry to Nauvo leaves at 8:30. [1]"
    assert [request["model"] for request in WORKING.requests] == ["second"]


def test_a_spent_budget_leaves_the_pages_own_words(ferry: Client) -> None:
    WORKING.play("instant", answer="The ferry to Nauvo leaves at 8:30 [1].")
    room = ferry.room()
    before = ferry.get("/insights/").json()["spent"]
    said = [ferry.say(room, QUESTION) for _ in range(3)]
    assert len(WORKING.requests) == 2
    assert ["every day" in each["support_answer"] for each in said] == [False, False, True]
    paths = [ferry.get(f"/messages/{each['uuid']}/why/").json()["path"] for each in said]
    lacking = [[step for step in path if step["outcome"] == "out of budget"] for path in paths]
    assert [len(steps) for steps in lacking] == [0, 0, 1]
    spent = ferry.get("/insights/").json()["spent"]
    assert spent["answers_today"] == before["answers_today"] + 2
    assert spent["tokens_today"] > before["tokens_today"]
    assert spent["tokens_this_month"] >= spent["tokens_today"]
    assert spent["tokens_per_day"] is None


def test_tokens_that_no_endpoint_tells_are_estimated(ferry: Client) -> None:
    WORKING.play("unfinished", answer="The ferry to Nauvo leaves at 8:30. A car costs 9 euros [1].")
    before = ferry.get("/insights/").json()["spent"]["tokens_today"]
    message = ferry.ask(QUESTION)
    tokens = ferry.get(f"/messages/{message['uuid']}/why/").json()["tokens"]
    assert tokens["prompt"] > 50
    assert tokens["completion"] > 5
    assert ferry.get("/insights/").json()["spent"]["tokens_today"] == before + sum(tokens.values())


def test_each_assistant_has_a_budget_of_its_own(tmp_path: Path) -> None:
    with StandInThread() as model:
        model.play("instant", answer="The ferry to Nauvo leaves at 8:30 [1].")
        at = {"FRONTDESK_LLM_URL": model.url, "FRONTDESK_LLM_MODEL": "one", "FRONTDESK_LLM_TOKENS_PER_ASSISTANT": "1"}
        running = Server(tmp_path, **at)
        running.start()
        client = running.client("alice")
        client.uploaded("ferry.md", PAGE)
        other = client.made("/assistants/", name="Other", mode="private")["uuid"]
        rooms = [client.room(), client.room(), client.room(assistant=other)]
        said = [client.say(room, QUESTION)["support_answer"] for room in rooms]
        running.stop()
        assert ["every day" in answer for answer in said] == [False, True, False]
        assert len(model.requests) == 2


def test_with_a_spent_budget_general_mode_offers_a_person(ferry: Client) -> None:
    WORKING.play("instant", answer="Paris.")
    general = ferry.made("/assistants/", name="General", mode="general")["uuid"]
    room = ferry.room(assistant=general)
    said = [ferry.say(room, "What is the capital of France?") for _ in range(3)]
    assert [message["answer_status"] for message in said] == ["answered"] * 3
    assert [message["refused"] for message in said] == [False, False, True]
    assert "e-mail" in said[2]["support_answer"]


def test_a_model_sees_no_personal_data_of_a_visitor(ferry: Client) -> None:
    hidden = ("ann@home.example", "+358 40 123 4567", "DE89 3704 0044 0532 0130 00", "4111 1111 1111 1111")

    def echo(request: dict[str, Any]) -> str:
        return "You wrote: " + request["messages"][-1]["content"].rpartition("Customer: ")[2]

    WORKING.play("instant", answer=echo)
    general = ferry.made("/assistants/", name="Echo", mode="general")["uuid"]
    message = ferry.say(ferry.room(assistant=general), f"I am {', '.join(hidden)} and I paid 9 euros on 2026-11-24.")
    sent = str(WORKING.requests[-1]["messages"])
    assert not [word for word in hidden if word in sent]
    assert "9 euros on 2026-11-24" in sent
    assert "+358 40 123 4567" in message["support_answer"]


def test_the_companys_own_addresses_stay_readable(ferry: Client) -> None:
    WORKING.play("instant", answer="Write to desk@ferry.example [1].")
    assert ferry.ask("Where can I write to the ferry?")["support_answer"] == "Write to desk@ferry.example. [1]"
    assert "desk@ferry.example" in str(WORKING.requests[-1]["messages"])
