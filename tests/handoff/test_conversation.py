"""Several questions, corrections, a change of topic, a question that may mean two things, and nothing said twice."""

import pytest

from tests.client import Client, unique
from tests.conftest import Server

PLANS = """# Harbour plan

You pay for the Harbour plan every month. It costs 12 euros and holds three boats. It can be ended every month.

# Ocean plan

You pay for the Ocean plan every month. It costs 30 euros and holds ten boats. It can be ended every quarter.
"""
HOURS = "# Opening hours\n\nOur opening hours are seven to three in summer. In winter the boat house opens at nine."
ICELAND = "# Shipping\n\nWe ship to Iceland in six working days. Shipping to Iceland costs 19 euros."


@pytest.fixture(scope="module")
def marina(server: Server) -> Client:
    """A company in private mode."""
    client = server.company(unique("Marina "), unique("marina"))
    assistant = client.get("/assistants/").json()["results"][0]
    client.patch(f"/assistants/{assistant['uuid']}/", json={"mode": "private"}).raise_for_status()
    for name, text in (("plans.md", PLANS), ("hours.md", HOURS), ("shipping.md", ICELAND)):
        client.uploaded(name, text.encode())
    return client


@pytest.mark.parametrize("asked", ["What are your opening hours and do you ship to Iceland?",
                                   "What are your opening hours? Do you ship to Iceland?"])  # fmt: skip
def test_each_question_of_a_message_is_answered_in_order(marina: Client, asked: str) -> None:
    told = marina.ask(asked)
    answer = told["support_answer"]
    assert 0 <= answer.index("seven to three") < answer.index("six working days")
    assert [cited["number"] for cited in told["citations"]] == list(range(1, len(told["citations"]) + 1))


def test_a_question_that_is_not_answered_is_named(marina: Client) -> None:
    told = marina.ask("What are your opening hours and who won the football world cup in 1998?")
    assert "seven to three" in told["support_answer"]
    assert "About “who won the football world cup in 1998?” I found nothing." in told["support_answer"]


def test_a_question_that_may_mean_two_things_is_asked_back_about(marina: Client) -> None:
    room = marina.room()
    told = marina.say(room, "How much does the plan cost?")
    assert told["clarifying"] is True
    assert told["support_answer"] in (
        "Which one do you mean: Harbour plan or Ocean plan?",
        "Which one do you mean: Ocean plan or Harbour plan?",
    )
    assert (told["citations"], told["refused"]) == ([], False)
    picked = marina.say(room, "the Ocean one")
    assert picked["clarifying"] is False
    assert "30 euros" in picked["support_answer"]
    assert "12 euros" not in picked["support_answer"]
    first = marina.room()
    offered = marina.say(first, "How much does the plan cost?")["support_answer"]
    price = "12 euros" if offered.startswith("Which one do you mean: Harbour") else "30 euros"
    assert price in marina.say(first, "the first")["support_answer"]


@pytest.mark.parametrize("asked", ["How much does the Ocean plan cost?", "How much do both plans cost?"])
def test_a_clear_question_is_answered(marina: Client, asked: str) -> None:
    assert marina.ask(asked)["clarifying"] is False


def test_what_was_talked_about_makes_a_question_clear(marina: Client) -> None:
    room = marina.room()
    marina.say(room, "How many boats does the Ocean plan hold?")
    assert "quarter" in marina.say(room, "and when can that plan be ended?")["support_answer"]


def test_another_topic_is_not_dragged_back(marina: Client) -> None:
    room = marina.room()
    marina.say(room, "How much does the Ocean plan cost?")
    assert "seven to three" in marina.say(room, "opening hours?")["support_answer"]
    marina.say(room, "Who won the football world cup in 1998?")
    assert "six working days" in marina.say(room, "ok, and do you ship to Iceland?")["support_answer"]


def test_the_same_is_not_said_twice(marina: Client) -> None:
    text = "Dogs may come on board. They travel free of charge and stay on a lead at all times."
    marina.text("Dogs", text)
    marina.text("Pets on board", f"{text} Ask the crew.")
    told = marina.ask("Do dogs travel free of charge?")
    assert told["support_answer"].count("on a lead at all times") == 1
