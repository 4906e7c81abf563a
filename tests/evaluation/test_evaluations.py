"""A company asks its own questions before customers do: sets, runs, what came out, and one run against another."""

import json
from typing import Any

import pytest

from tests.client import Client, unique, until
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

FERRY = "# Times\n\nThe ferry to Hanko leaves at 8:15 and at 17:40.\n\n# Prices\n\nA ticket to Hanko costs 11 euros."
QUESTIONS: list[dict[str, Any]] = [
    {"question": "When does the ferry to Hanko leave?", "must": ["8:15", "17:40|20:40"], "page": "ferry.md"},
    {"question": "What does a ticket to Hanko cost?", "must": ["12 euros"]},
    {"question": "Who won the football world cup in 1998?", "should_refuse": True},
    {"question": "and how much is it?", "must": ["11"], "history": [{"by": "visitor", "text": "A ticket to Hanko?"}]},
]


@pytest.fixture(scope="module")
def ferry(server: Server) -> Client:
    client = server.company(unique("Ferry "), unique("ferry"))
    assert client.uploaded("ferry.md", FERRY.encode())["status"] == "ready"
    return client


@pytest.fixture(scope="module")
def asked(ferry: Client) -> Any:
    """A set of the questions above."""
    return ferry.made("/evaluations/", name="Ferry", questions=QUESTIONS)


def run(client: Client, asked: Any, **changes: Any) -> Any:
    """A run, when it has ended."""
    reply = client.post(f"/evaluations/{asked['uuid']}/runs/", json=changes)
    assert reply.status_code == 202, reply.text
    place = f"/evaluations/{asked['uuid']}/runs/{reply.json()['uuid']}/"

    def ended() -> Any:
        now = client.get(place).json()
        return now if now["status"] not in ("queued", "running") else None

    return until(ended)


def results(client: Client, ran: Any, **filters: str) -> dict[str, Any]:
    """Question -> its result."""
    place = f"/evaluations/{ran['evaluation']}/runs/{ran['uuid']}/results/"
    return {one["question"]: one for one in client.get(place, params={"limit": 100, **filters}).json()["results"]}


def test_a_run_says_what_holds_and_what_does_not(ferry: Client, asked: Any) -> None:
    ran = run(ferry, asked)
    totals = ran["totals"]
    assert ran["progress"] == {"done": 4, "total": 4}
    assert (totals["questions"], totals["passed"], totals["refused_rightly"]) == (4, 3, 1)
    assert (totals["pages"], totals["page_first"], totals["grounded"]) == (1, 1, 1.0)
    found = results(ferry, ran)
    assert found[QUESTIONS[1]["question"]]["faults"] == ['Lacks "12 euros".']
    assert found[QUESTIONS[0]["question"]]["citations"][0]["url"] == "ferry.md"
    assert found[QUESTIONS[2]["question"]]["refused"] is True
    assert list(results(ferry, ran, passed="false")) == [QUESTIONS[1]["question"]]


def test_search_evaluation_and_live_find_the_same_passages(ferry: Client, asked: Any) -> None:
    """One path: nobody tunes on something else than customers get."""
    ran = run(ferry, asked)
    question = QUESTIONS[0]["question"]
    result = results(ferry, ran)[question]
    place = f"/evaluations/{asked['uuid']}/runs/{ran['uuid']}/results/{result['uuid']}/"
    evaluated = ferry.get(place).json()["why"]
    live = ferry.get(f"/messages/{ferry.ask(question)['uuid']}/why/").json()
    searched = ferry.post("/search/", json={"query": question}).json()["results"]
    passages = [one["passage"] for one in searched]
    assert passages
    for opened in (evaluated, live):
        assert [one["passage"] for one in opened["passages"]] == passages
        assert [one["scores"] for one in opened["passages"]] == [one["scores"] for one in searched]
    assert evaluated["answer"] == live["answer"]
    assert evaluated["configuration"] == live["configuration"] == ran["configuration"]


def test_a_changed_manner_is_tried_without_touching_the_live_one(ferry: Client, asked: Any) -> None:
    before = run(ferry, asked)
    after = run(ferry, asked, strictness="bold", mode="private")
    assert after["changes"] == {"strictness": "bold", "mode": "private"}
    assert after["configuration"] != before["configuration"]
    [assistant] = ferry.get("/assistants/").json()["results"]
    assert (assistant["strictness"], assistant["mode"]) == ("balanced", "combined")
    changed = ferry.put(f"/evaluations/{asked['uuid']}/", json={"questions": [{**QUESTIONS[1], "must": ["11 euros"]}]})
    assert changed.json()["questions"] == 1
    fixed = run(ferry, asked)
    place = f"/evaluations/{asked['uuid']}/runs/compare/"
    told = ferry.get(place, params={"a": before["uuid"], "b": fixed["uuid"]}).json()
    assert [one["question"] for one in told["better"]] == [QUESTIONS[1]["question"]]
    assert told["better"][0]["a_faults"] == ['Lacks "12 euros".']
    assert (told["worse"], told["other"], told["same"]) == ([], [], 0)
    back = ferry.get(place, params={"a": fixed["uuid"], "b": before["uuid"]}).json()
    assert [one["question"] for one in back["worse"]] == [QUESTIONS[1]["question"]]
    assert ferry.get(place, params={"a": fixed["uuid"]}).json() == {"b": ["Name a run by its uuid."]}


def test_all_that_makes_an_answer_can_be_changed_for_a_run(ferry: Client, asked: Any) -> None:
    changes = {
        "length": "short",
        "tone": "brisk",
        "language": "en",
        "forbidden_topics": ["What does a ticket to Hanko cost?"],
        "always_say": [{"topic": "Which ferry leaves at 8:15?", "text": "Be there ten minutes earlier."}],
        "hours": {"timezone": "Europe/Helsinki", "weekly": {}},
        "out_of_hours": "We are at sea.",
        "handoff": {"not_allowed": "off"},
    }
    ran = run(ferry, asked, **changes)
    assert ran["changes"] == {**changes, "hours": {**changes["hours"], "closed": []}}  # type: ignore[dict-item]
    price = results(ferry, ran)[QUESTIONS[1]["question"]]
    assert price["refused"]
    assert price["grounded"] is None
    assert results(ferry, run(ferry, asked))[QUESTIONS[1]["question"]]["refused"] is False


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ({"lenght": "short"}, {"lenght": ["There is no such field. Did you mean length?"]}),
        ({"model": "big", "greeting": "Hi"}, {"model": ["There is no such field. Did you mean mode?"], "greeting": []}),
        ({"handoff": {"anger": "always"}}, {"handoff": []}),
    ],
)
def test_what_a_run_cannot_change_is_named(ferry: Client, asked: Any, body: Any, named: Any) -> None:
    reply = ferry.post(f"/evaluations/{asked['uuid']}/runs/", json=body)
    assert reply.status_code == 400
    assert reply.json().keys() == named.keys()
    assert all(reply.json()[name] == sentences for name, sentences in named.items() if sentences)


def test_a_misspelled_field_of_an_assistant_is_named(ferry: Client) -> None:
    [assistant] = ferry.get("/assistants/").json()["results"]
    place = f"/assistants/{assistant['uuid']}/"
    reply = ferry.patch(place, json={"forbiden_topics": ["prices"]})
    assert reply.status_code == 400
    assert reply.json() == {"forbiden_topics": ["There is no such field. Did you mean forbidden_topics?"]}
    assert ferry.patch(place, json=assistant).json() == assistant


def test_a_table_and_lines_of_json_are_taken(ferry: Client) -> None:
    table = 'question,must,page,should_refuse\n"When, exactly?","8:15; 17:40|x",ferry.md,\nWho won?,,,yes\n'
    made = ferry.post("/evaluations/?name=Table", content=table, headers={"Content-Type": "text/csv"})
    assert made.status_code == 201, made.text
    listed = ferry.get(f"/evaluations/{made.json()['uuid']}/questions/").json()["results"]
    assert [(q["question"], q["must"], q["page"], q["should_refuse"]) for q in reversed(listed)] == [
        ("When, exactly?", ["8:15", "17:40|x"], "ferry.md", False),
        ("Who won?", [], "", True),
    ]
    rows = [
        {"question": "When?", "answerable": True, "pages": ["a.md", "b.md"], "must": [["8", "eight"], ["17"]]},
        {"question": "Who?", "answerable": False, "must": []},
        {"question": "Who?", "answerable": False, "must": []},
    ]
    lines = "\n".join(map(json.dumps, rows))
    made = ferry.post("/evaluations/?name=Lines", content=lines, headers={"Content-Type": "application/jsonl"})
    listed = ferry.get(f"/evaluations/{made.json()['uuid']}/questions/").json()["results"]
    assert [(q["must"], q["page"], q["should_refuse"]) for q in reversed(listed)] == [
        (["8|eight", "17"], "a.md|b.md", False),
        ([], "", True),
    ]


def test_every_question_that_cannot_be_used_is_named(ferry: Client) -> None:
    wrong = [{"question": "Fine?"}, {"must": ["x"]}, {"question": "y", "should_refuse": "perhaps"}, "what"]
    reply = ferry.post("/evaluations/", json={"name": " ", "questions": wrong})
    assert reply.status_code == 400
    assert reply.json()["name"] == ["This field can't be empty."]
    assert [said[:11] for said in reply.json()["questions"]] == ["Question 2,", "Question 3,", "Question 4,"]
    reply = ferry.post("/evaluations/?name=x", content=b"a,b\n1,2", headers={"Content-Type": "text/csv"})
    assert reply.json() == {"questions": ['The first row names the columns. One of them must be "question".']}
    reply = ferry.post("/evaluations/?name=x", content=b'{"question": 1', headers={"Content-Type": "application/jsonl"})
    assert "line 1" in reply.json()["detail"]
    assert ferry.post("/evaluations/", json={"questions": []}).json() == {"name": ["This field is required."]}
    assert ferry.post("/evaluations/", json={"name": "x", "questions": None}).status_code == 400
    empty = ferry.made("/evaluations/", name="Empty")
    assert ferry.post(f"/evaluations/{empty['uuid']}/runs/", json={}).status_code == 409


def test_what_a_set_has_no_name_for_is_named_and_nothing_is_kept(ferry: Client) -> None:
    def sets() -> int:
        return int(ferry.get("/evaluations/").json()["count"])

    def table(text: str, kind: str = "text/csv", name: str = "x") -> Any:
        return ferry.post("/evaluations/", params={"name": name}, content=text, headers={"Content-Type": kind}).json()

    before = sets()
    assert table("question,shoud_refuse,Notes\nWho won?,yes,x\n")["questions"] == [
        'There is no column "shoud_refuse". Did you mean should_refuse?',
        'There is no column "notes".',
        "The columns are question, must, page, should_refuse, history.",
    ]
    wrong = [{"question": "Who won?", "shoud_refuse": True}]
    said = ferry.post("/evaluations/", json={"name": "x", "questions": wrong}).json()["questions"]
    assert said == ["Question 1, shoud_refuse: There is no such field. Did you mean should_refuse?"]
    reply = ferry.post("/evaluations/", json={"name": "x", "qestions": QUESTIONS})
    assert reply.json() == {"qestions": ["There is no such field. Did you mean questions?"]}
    for kind, text in (("text/csv", "question,must\n"), ("application/jsonl", "\n")):
        assert table(text, kind) == {"questions": ["There is no question in this file."]}
    assert sets() == before
    assert table("Question;Should refuse;;\nWho won?;yes;;\n", name="Spelled otherwise")["questions"] == 1


def test_a_list_replaces_all_or_leaves_what_was_added(ferry: Client) -> None:
    asked = ferry.made("/evaluations/", name="Replaced", questions=QUESTIONS[:2])
    place = f"/evaluations/{asked['uuid']}/"
    added = ferry.made(f"{place}questions/", **QUESTIONS[2])
    assert added["added"] is True
    kept = ferry.put(place, params={"added": "keep"}, json={"questions": QUESTIONS[1:2]})
    assert kept.json()["questions"] == 2
    listed = ferry.get(f"{place}questions/").json()["results"]
    assert [one["added"] for one in listed] == [True, False]
    assert ferry.put(place, json={"questions": listed}).json()["questions"] == 2
    assert ferry.put(place, json={"questions": QUESTIONS[1:2]}).json()["questions"] == 1
    assert ferry.put(place, params={"added": "all"}, json={}).json() == {"added": ["Expected keep, or nothing."]}


def test_a_question_that_was_removed_and_came_again_is_compared(ferry: Client) -> None:
    follow_ups = [
        {"question": "and how much is it?", "history": [{"by": "visitor", "text": f"A ticket to {town}?"}]}
        for town in ("Hanko", "Turku")
    ]
    asked = ferry.made("/evaluations/", name="Again", questions=[*QUESTIONS[:2], follow_ups[0]])
    place = f"/evaluations/{asked['uuid']}/"
    before = run(ferry, asked)
    ferry.put(place, json={"questions": QUESTIONS[2:3]})
    ferry.put(place, json={"questions": [{**QUESTIONS[1], "must": ["11 euros"]}, QUESTIONS[0], follow_ups[1]]})
    named = {"a": before["uuid"], "b": run(ferry, asked)["uuid"]}
    told = ferry.get(f"{place}runs/compare/", params=named).json()
    assert [one["question"] for one in told["better"]] == [QUESTIONS[1]["question"]]
    assert (told["worse"], told["other"], told["same"]) == ([], [], 1)


def test_a_real_message_becomes_a_question(ferry: Client) -> None:
    room = ferry.room()
    ferry.say(room, "What does a ticket to Hanko cost?")
    message = ferry.say(room, "and when does it leave?")
    promoted = ferry.made("/evaluations/", name="Real")
    place = f"/evaluations/{promoted['uuid']}/questions/"
    question = ferry.made(place, message=message["uuid"], must=["8:15"])
    assert question["message"] == message["uuid"]
    assert question["page"] == "ferry.md"
    assert [turn["by"] for turn in question["history"]] == ["visitor", "assistant"]
    refused = ferry.made(place, message=ferry.ask("Who won the football world cup in 1998?")["uuid"])
    assert refused["should_refuse"] is True
    again = ferry.post(place, json={"message": message["uuid"], "must": ["17:40"]})
    assert again.status_code == 200
    assert again.json()["uuid"] == question["uuid"]
    assert run(ferry, promoted)["totals"]["pass_rate"] == 1.0
    assert ferry.delete(f"{place}{question['uuid']}/").status_code == 204
    assert ferry.get(f"/evaluations/{promoted['uuid']}/").json()["questions"] == 1
    assert ferry.post(place, json={"message": unique("none")}).status_code == 400


def test_a_run_is_cancelled_and_removed(ferry: Client) -> None:
    many = [{"question": f"What does ticket {n} to Hanko cost?"} for n in range(300)]
    asked = ferry.made("/evaluations/", name="Many", questions=many)
    started = ferry.post(f"/evaluations/{asked['uuid']}/runs/", json={}).json()
    place = f"/evaluations/{asked['uuid']}/runs/{started['uuid']}/"
    stopped = ferry.post(f"{place}cancel/").json()
    assert stopped["status"] == "cancelled"
    assert stopped["progress"]["done"] < 300
    assert ferry.post(f"{place}cancel/").status_code == 409
    assert ferry.delete(place).status_code == 204
    assert ferry.get(place).status_code == 404
    assert ferry.delete(f"/evaluations/{asked['uuid']}/").status_code == 204


def test_nobody_sees_the_questions_of_another_company(ferry: Client, bob: Client, asked: Any) -> None:
    ran = run(ferry, asked)
    place = f"/evaluations/{asked['uuid']}/"
    result = next(iter(results(ferry, ran).values()))
    for path in ("", "questions/", "runs/", f"runs/{ran['uuid']}/", f"runs/{ran['uuid']}/results/"):
        assert bob.get(place + path).status_code == 404, path
    assert bob.get(f"{place}runs/{ran['uuid']}/results/{result['uuid']}/").status_code == 404
    assert bob.get(f"{place}runs/compare/", params={"a": ran["uuid"], "b": ran["uuid"]}).status_code == 404
    for path in ("questions/", "runs/"):
        assert bob.post(place + path, json={"question": "x"}).status_code == 404
    assert bob.post(f"{place}runs/{ran['uuid']}/cancel/").status_code == 404
    assert bob.put(place, json={"name": "mine"}).status_code == 404
    assert bob.delete(place).status_code == 404
    assert asked["uuid"] not in bob.get("/evaluations/").text
    mine = bob.made("/evaluations/", name="Mine")
    message = ferry.ask("Hello")
    assert bob.post(f"/evaluations/{mine['uuid']}/questions/", json={"message": message["uuid"]}).status_code == 400


def test_what_a_model_costs_and_invents_is_told(modelled: Server, stand_in: StandInThread) -> None:
    client = modelled.company(unique("Ferry "), unique("ferry"))
    client.uploaded("ferry.md", FERRY.encode())
    stand_in.play("instant", answer="A ticket to Hanko costs 11 euros.")
    asked = client.made("/evaluations/", name="Prices", questions=[{**QUESTIONS[1], "must": ["11 euros"]}])
    totals = run(client, asked, mode="private")["totals"]
    assert (totals["passed"], totals["grounded"]) == (1, 1.0)
    assert totals["prompt_tokens"] > 0
    assert totals["cost"] is None
    stand_in.play("401")
    lacking = run(client, asked, mode="private")
    assert (lacking["totals"]["passed"], lacking["totals"]["without_model"]) == (1, 1)
    [told] = results(client, lacking).values()
    assert told["notes"][0].startswith("The model failed: ")
    stand_in.play("instant", answer="Hanko is a town in Finland. It has a marina of 500 berths.")
    free = run(client, asked, mode="general")
    assert free["totals"]["must_held"] == 0
