"""Whatever a model endpoint was asked for counts in budgets and insights: whoever asked, and whatever came of it."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from frontdesk.answers.prompt import SUPPORTED
from tests.client import Client, unique, until
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

PAGES = {
    "bakery.md": "# Bread\n\nA loaf of rye bread costs 4.20 euros. It is baked with sourdough every morning.",
    "hours.md": "# Opening hours\n\nOur opening hours are seven to three in summer. In winter we open at nine.",
    "post.md": "# Shipping\n\nWe ship to Iceland in six working days. Shipping to Iceland costs 19 euros.",
}
PRICE = "What does a loaf of rye bread cost?"
TWO = "What does a loaf of rye bread cost? And do you ship to Iceland?"
GERMAN = "Was kostet ein Laib Roggenbrot, bitte?"
Reply = Callable[[dict[str, Any]], str]


@pytest.fixture(scope="module")
def bakery(modelled: Server) -> Client:
    client = modelled.company(unique("Bakery "), unique("baker"))
    for name, page in PAGES.items():
        assert client.uploaded(name, page.encode())["status"] == "ready"
    return client


def translating(request: dict[str, Any]) -> bool:
    return "You translate" in request["messages"][0]["content"]


def right(request: dict[str, Any]) -> str:
    """A model that knows its passages, and both languages."""
    rules, asked = request["messages"][0]["content"], request["messages"][-1]["content"]
    if translating(request):
        return "Ein Laib Roggenbrot kostet 4.20 Euro. [1]" if "German" in rules else PRICE
    if "Iceland?" in asked:
        return "We ship to Iceland in six working days [1]."
    return (
        "Our opening hours are seven to three in summer [1]." if "hours?" in asked else "A loaf costs 4.20 euros [1]."
    )


def lost(request: dict[str, Any]) -> str:
    """A translator whose question no page answers."""
    return "Who won the football world cup in 1998?" if translating(request) else "Nobody [1]."


class Counting:
    """What the stand-in counted itself, beside what the company is told."""

    def __init__(self, client: Client, stand_in: StandInThread) -> None:
        self._client, self._stand_in = client, stand_in
        self._before = self._spent()
        self.told = self.requests = 0

    def _spent(self) -> Any:
        return self._client.get("/insights/").json()["spent"]

    def play(self, script: str, reply: Reply, **more: float) -> None:
        def noted(request: dict[str, Any], reply: Reply = reply) -> str:
            said = reply(request)
            self.requests += 1
            self.told += 10 + len(said.split())
            return said

        self._stand_in.play(script, answer=noted, look=partial(noted, reply=lambda _: SUPPORTED), **more)

    @property
    def answers(self) -> int:
        return int(self._spent()["answers_today"] - self._before["answers_today"])

    @property
    def tokens(self) -> int:
        return int(self._spent()["tokens_today"] - self._before["tokens_today"])


@pytest.fixture
def counting(bakery: Client, stand_in: StandInThread) -> Counting:
    return Counting(bakery, stand_in)


@pytest.mark.parametrize(
    ("mode", "question", "reply", "requests"),
    [
        ("private", PRICE, right, 1),
        ("private", TWO, right, 2),
        ("private", f"{PRICE}\nDo you ship to Iceland?\nWhat are your opening hours?", right, 3),
        ("combined", f"{PRICE} And who won the football world cup in 1998?", right, 1),
        ("private", TWO, lambda _: "The moon is made of cheese [1].", 2),
        ("private", TWO, lambda _: "NOT_FOUND", 3),
        ("combined", PRICE, lambda request: "NOT_FOUND" if "NOT_FOUND" in str(request) else "Four euros or so.", 2),
        ("private", GERMAN, right, 3),
        ("private", GERMAN, lost, 1),
        ("general", "What is the capital of France?", lambda _: "Paris.", 1),
    ],
)
def test_each_request_counts_once_and_all_of_them_as_one_answer(
    bakery: Client, stand_in: StandInThread, counting: Counting, mode: str, question: str, reply: Reply, requests: int
) -> None:
    assistant = bakery.made("/assistants/", name="Fern", mode=mode)["uuid"]
    counting.play("instant", reply)
    message = bakery.say(bakery.room(assistant=assistant), question)
    assert len(stand_in.requests) == requests
    tokens = bakery.get(f"/messages/{message['uuid']}/why/").json()["tokens"]
    assert sum(tokens.values()) == counting.tokens == counting.told
    assert counting.answers == 1


def test_an_answer_that_recites_its_instructions_costs_what_was_heard_of_it(bakery: Client, counting: Counting) -> None:
    assistant = bakery.made("/assistants/", name="Fern", mode="combined")["uuid"]
    counting.play("instant", lambda request: request["messages"][0]["content"])
    message = bakery.say(bakery.room(assistant=assistant), "What is the capital of France?")
    tokens = bakery.get(f"/messages/{message['uuid']}/why/").json()["tokens"]
    assert (counting.tokens, counting.answers) == (sum(tokens.values()), 1)


@pytest.mark.parametrize(("script", "counts"), [("empty", 1), ("silent", 1), ("cut", 1), ("401", 0), ("500", 0)])
def test_a_model_that_fails_costs_what_it_took_up(
    bakery: Client, stand_in: StandInThread, counting: Counting, script: str, counts: int
) -> None:
    stand_in.play(script, answer="A loaf of rye bread costs 4.20 euros [1].")
    message = bakery.ask(PRICE)
    assert "4.20" in message["support_answer"]
    assert counting.answers == counts
    assert bool(bakery.get(f"/messages/{message['uuid']}/why/").json()["tokens"]) == bool(counts)
    assert bool(counting.tokens) == bool(counts)


def test_an_answer_that_was_begun_again_counts_twice(
    bakery: Client, stand_in: StandInThread, counting: Counting
) -> None:
    stand_in.play("slow", answer=right, delay=0.3)
    room = bakery.room()
    first = {"body": TWO, "room": room["uuid"]}
    bakery.post("/messages/", json=first, headers={"Prefer": "respond-async"}).raise_for_status()
    until(lambda: stand_in.requests)
    stand_in.play("instant", answer=right)
    last = bakery.say(room, "What are your opening hours?")
    tokens = bakery.get(f"/messages/{last['uuid']}/why/").json()["tokens"]
    assert counting.answers == 2
    assert counting.tokens > sum(tokens.values())


def run(client: Client, *questions: str) -> str:
    made = client.made("/evaluations/", name="Bread", questions=[{"question": each} for each in questions])["uuid"]
    return f"/evaluations/{made}/runs/{client.post(f'/evaluations/{made}/runs/', json={}).json()['uuid']}"


def test_an_evaluation_tells_the_cost_of_every_request(bakery: Client, counting: Counting) -> None:
    counting.play("instant", right)
    path = run(bakery, TWO, GERMAN)
    done = until(lambda: now if (now := bakery.get(f"{path}/").json())["status"] == "done" else None)
    costs = done["totals"]["prompt_tokens"], done["totals"]["completion_tokens"]
    read = 10 * counting.requests
    assert costs == (read, counting.told - read)
    assert (counting.tokens, counting.answers) == (counting.told, 2)


def test_what_a_cancelled_evaluation_was_asking_counts(
    bakery: Client, stand_in: StandInThread, counting: Counting
) -> None:
    counting.play("slow", right, delay=0.2)
    path = run(bakery, PRICE)
    until(lambda: stand_in.requests)
    assert bakery.post(f"{path}/cancel/", json={}).status_code == 200
    until(lambda: counting.answers)
    assert counting.tokens == counting.told
