"""A model's costs are bounded, the next endpoint speaks when one fails, and personal data stays in the house."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.client import Client, unique, until
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
            FRONTDESK_LLM_ANSWERS_PER_VISITOR="3",
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
    lacking = [[step["detail"] for step in path if step["outcome"] == "out of budget"] for path in paths]
    assert lacking == [[], [], ["The room's 2 answers a day are used up. No model was asked."]]
    spent = ferry.get("/insights/").json()["spent"]
    assert spent["answers_today"] == before["answers_today"] + 2
    assert spent["tokens_today"] > before["tokens_today"]
    assert spent["tokens_this_month"] >= spent["tokens_today"]
    assert spent["answers_this_month"] >= spent["answers_today"]
    assert (spent["tokens_per_day"], spent["answers_per_day"], spent["answers_per_month"]) == (None, None, None)


def test_several_questions_a_message_spend_a_budget_like_one(ferry: Client) -> None:
    WORKING.play("instant", answer="The ferry to Nauvo leaves at 8:30 [1].")
    room, two = ferry.room(), f"{QUESTION} And what does a car cost?"
    said = [ferry.say(room, two) for _ in range(3)]
    paths = [ferry.get(f"/messages/{each['uuid']}/why/").json()["path"] for each in said]
    lacking = [[step["detail"] for step in path if step["outcome"] == "out of budget"] for path in paths]
    assert lacking == [[], [], ["The room's 2 answers a day are used up. No model was asked."]]
    assert "every day" in said[2]["support_answer"]


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
        examined = client.made("/assistants/", name="Examined", mode="private")["uuid"]
        questions = client.made("/evaluations/", name="Times", questions=[{"question": QUESTION}])["uuid"]
        run = client.post(f"/evaluations/{questions}/runs/", json={"assistant": examined}).json()["uuid"]
        until(lambda: client.get(f"/evaluations/{questions}/runs/{run}/").json()["status"] == "done")
        after = client.say(client.room(assistant=examined), QUESTION)["support_answer"]
        running.stop()
        assert ["every day" in answer for answer in [*said, after]] == [False, True, False, True]
        assert len(model.requests) == 3


def test_a_visitor_has_one_budget_in_all_rooms(ferry: Client) -> None:
    WORKING.play("instant", answer="The ferry to Nauvo leaves at 8:30 [1].")
    ann, bob = f"{unique('ann')}@home.example", f"{unique('bob')}@home.example"
    first, second = ferry.room(), ferry.room()
    said = [ferry.say(first, QUESTION, email=ann), ferry.say(first, QUESTION)]
    said += [ferry.say(second, QUESTION, email=f" {ann.upper()}"), ferry.say(second, QUESTION)]
    said.append(ferry.ask(QUESTION, email=bob))
    assert ["every day" in each["support_answer"] for each in said] == [False, False, False, True, False]
    path = ferry.get(f"/messages/{said[3]['uuid']}/why/").json()["path"]
    assert path[0]["detail"] == "The visitor's 3 answers a day are used up. No model was asked."
    assert len(WORKING.requests) == 4


CAPITAL = "What is the capital of France?"
SPENT = "I can't answer any more questions today."
OFFERED = "Would you like to talk to a person? Or leave your e-mail address, and they can write to you."


def silent(ferry: Client, mode: str = "general", question: str = CAPITAL, **manner: Any) -> Any:
    """A room whose budget is spent."""
    WORKING.play("instant", answer="Paris.")
    assistant = ferry.made("/assistants/", name="Fern", mode=mode, **manner)["uuid"]
    room = ferry.room(assistant=assistant)
    said = [ferry.say(room, question) for _ in range(2)]
    assert [message["refused"] for message in said] == [False, False]
    return room


def handoff(ferry: Client, room: Any) -> Any:
    return ferry.get(f"/rooms/{room['label']}").json()["handoff"]


@pytest.mark.parametrize("reply", ["yes", "sure, please", "maya@home.example", "It's +44 20 7946 0958"])
def test_with_a_spent_budget_a_person_is_offered_and_reached(ferry: Client, reply: str) -> None:
    room = silent(ferry)
    told = ferry.say(room, CAPITAL)
    assert (told["answer_status"], told["refused"]) == ("answered", True)
    assert told["support_answer"] == f"{SPENT}\n\n{OFFERED}"
    assert handoff(ferry, room) is None
    assert ferry.say(room, reply)["support_answer"].startswith("I've passed this to the team.")
    assert (handoff(ferry, room)["reason"], handoff(ferry, room)["status"]) == ("out_of_budget", "open")
    assert ferry.say(room, "And of Spain?")["support_answer"].endswith(
        "The team knows that you are waiting for a person. They will reply here."
    )


def test_no_is_taken_and_who_answers_is_still_told(ferry: Client) -> None:
    room = silent(ferry)
    ferry.say(room, CAPITAL)
    assert ferry.say(room, "no thanks")["support_answer"] == "All right. What else would you like to know?"
    assert ferry.say(room, "Who are you?")["support_answer"].startswith("I'm an AI assistant.")
    assert ferry.say(room, "Hello")["refused"] is False
    assert handoff(ferry, room) is None


def test_the_company_says_it_in_its_own_words(ferry: Client) -> None:
    room = silent(ferry, out_of_budget="Fern rests until tomorrow.")
    assert ferry.say(room, CAPITAL)["support_answer"] == f"Fern rests until tomorrow.\n\n{OFFERED}"
    long = ferry.post("/assistants/", json={"name": "Long", "out_of_budget": "x" * 1_001})
    assert (long.status_code, list(long.json())) == (400, ["out_of_budget"])


def test_whose_address_is_known_is_not_asked_for_it_again(ferry: Client) -> None:
    room = silent(ferry)
    told = ferry.say(room, CAPITAL, email=f"{unique('known')}@home.example")["support_answer"]
    assert told == f"{SPENT}\n\nWould you like to talk to a person?"


def test_where_no_person_is_offered_an_address_is_asked_for(ferry: Client) -> None:
    room = silent(ferry, handoff={"asked": "off"})
    told = ferry.say(room, CAPITAL)["support_answer"]
    assert told == f"{SPENT}\n\nLeave your e-mail or phone number, and a person can reply."
    assert ferry.say(room, "maya@home.example")["support_answer"].startswith("Thank you.")
    assert handoff(ferry, room)["reason"] == "out_of_budget"


def test_where_no_person_is_offered_and_the_address_is_known_a_reply_there_is_offered(ferry: Client) -> None:
    known = "Should a person reply to the address or number that you left?"
    room = silent(ferry, handoff={"asked": "off"})
    told = ferry.say(room, CAPITAL, phone_number="+44 20 7946 0958")["support_answer"]
    assert told == f"{SPENT}\n\n{known}"
    assert ferry.say(room, "Can I talk to a person?")["support_answer"] == f"I can't connect you from here. {known}"
    assert handoff(ferry, room) is None
    assert ferry.say(room, "yes please")["support_answer"].startswith("I've passed this to the team.")
    assert handoff(ferry, room)["reason"] == "asked"
    assert ferry.say(room, "Can I talk to a person?")["support_answer"].startswith("The team knows")


def test_who_asks_for_a_person_and_gives_an_address_is_not_asked_for_one(ferry: Client) -> None:
    room = silent(ferry, handoff={"asked": "off"})
    told = ferry.say(room, "I want to talk to a person, write to maya@home.example")["support_answer"]
    assert told == "Thank you. The team can reach you at maya@home.example."
    assert handoff(ferry, room)["status"] == "open"


FERRY = "À quelle heure part le ferry pour Nauvo ?"


@pytest.mark.parametrize("mode", ["private", "combined"])
@pytest.mark.parametrize(
    ("question", "spent"),
    [
        (FERRY, "Je ne peux plus répondre à d'autres questions aujourd'hui."),
        ("Wann fährt die Fähre nach Nauvo ab?", "Heute kann ich keine weiteren Fragen beantworten."),
        ("去瑙沃的渡轮几点出发？", "今天我无法再回答更多问题了。"),
        ("Was kostet die Überfahrt mit einem Auto?", "Heute kann ich keine weiteren Fragen beantworten."),
    ],
)
def test_in_another_language_than_the_pages_nobody_says_that_they_lack_it(
    ferry: Client, mode: str, question: str, spent: str
) -> None:
    room = silent(ferry, mode, QUESTION)
    message = ferry.say(room, question)
    assert message["support_answer"].startswith(f"{spent}\n\n")
    assert (message["refused"], len(WORKING.requests)) == (True, 2)
    path = ferry.get(f"/messages/{message['uuid']}/why/").json()["path"]
    assert path[0]["detail"] == "The room's 2 answers a day are used up. No model was asked."


def test_an_evaluation_tells_that_a_question_in_another_language_had_no_model(tmp_path: Path) -> None:
    with StandInThread() as model:
        model.play("instant", answer="The ferry to Nauvo leaves at 8:30 [1].")
        at = {"FRONTDESK_LLM_URL": model.url, "FRONTDESK_LLM_MODEL": "one", "FRONTDESK_LLM_ANSWERS_PER_DAY": "1"}
        running = Server(tmp_path, **at)
        running.start()
        client = running.client("alice")
        client.uploaded("ferry.md", PAGE)
        client.patch(
            f"/assistants/{client.get('/assistants/').json()['results'][0]['uuid']}/", json={"mode": "private"}
        )
        client.ask(QUESTION)
        asked = client.made("/evaluations/", name="Times", questions=[{"question": FERRY}, {"question": CAPITAL}])
        path = f"/evaluations/{asked['uuid']}/runs"
        path = f"{path}/{client.post(f'{path}/', json={}).json()['uuid']}/"
        until(lambda: client.get(path).json()["status"] == "done")
        totals = client.get(path).json()["totals"]
        running.stop()
        assert (totals["refused_wrongly"], totals["without_model"]) == (2, 1)


def test_an_address_that_comes_a_word_later_has_the_same_reason(ferry: Client) -> None:
    room = silent(ferry, handoff={"asked": "off"})
    ferry.say(room, CAPITAL)
    ferry.say(room, "ok")
    assert ferry.say(room, "0664 1234567")["support_answer"].startswith("Thank you.")
    assert handoff(ferry, room)["reason"] == "out_of_budget"


@pytest.mark.parametrize(
    ("question", "spent", "offered", "yes", "passed"),
    [
        (
            "Was ist die Hauptstadt von Frankreich?",
            "Heute kann ich keine weiteren Fragen beantworten.",
            "Möchten Sie mit einem Menschen sprechen? Oder hinterlassen Sie Ihre E-Mail-Adresse, dann kann man Ihnen "
            "schreiben.",
            "ja, gerne",
            "Ich habe das an das Team weitergegeben.",
        ),
        (
            "法国的首都是哪里？",
            "今天我无法再回答更多问题了。",
            "您想和人工客服联系吗？您也可以留下电子邮箱，以便他们给您写信。",
            "好的",
            "我已转给团队",
        ),
    ],
)
def test_it_is_said_in_the_language_of_the_visitor(
    ferry: Client, question: str, spent: str, offered: str, yes: str, passed: str
) -> None:
    room = silent(ferry, question=question)
    assert ferry.say(room, question)["support_answer"] == f"{spent}\n\n{offered}"
    assert ferry.say(room, yes)["support_answer"].startswith(passed)
    assert handoff(ferry, room)["reason"] == "out_of_budget"


@pytest.mark.parametrize("own", ["", "Fern rests until tomorrow."])
def test_where_the_models_own_knowledge_would_have_answered_the_ways_out_follow(ferry: Client, own: str) -> None:
    room = silent(ferry, "combined", out_of_budget=own)
    told = ferry.say(room, CAPITAL)
    before, _, offer = told["support_answer"].rpartition("\n\n")
    assert told["refused"]
    assert before.startswith("I don't know that")
    assert before.endswith(own)
    assert offer == OFFERED
    assert "every day" in ferry.say(room, QUESTION)["support_answer"]
    ferry.say(room, CAPITAL)
    ferry.say(room, "yes")
    assert handoff(ferry, room)["reason"] == "out_of_budget"


def test_in_private_mode_the_pages_answer_and_not_knowing_stays_what_it_is(ferry: Client) -> None:
    room = silent(ferry, "private", QUESTION, out_of_budget="Fern rests until tomorrow.")
    assert "every day" in ferry.say(room, QUESTION)["support_answer"]
    told = ferry.say(room, CAPITAL)["support_answer"]
    assert told.startswith("I don't know that")
    assert told.endswith("Would you like to talk to a person?")
    assert "Fern" not in told
    ferry.say(room, "yes")
    assert handoff(ferry, room)["reason"] == "no_knowledge"


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
