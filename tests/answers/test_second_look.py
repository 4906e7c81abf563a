"""What a model writes of the pages is shown only when, asked once more, it finds that a page says so."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from frontdesk.answers.prompt import SUPPORTED
from tests.client import Client
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

PAGE = """# Boats

You can hire a rowing boat from April to October. A rowing boat costs 18 euros an hour, and the first ten minutes are
free for members.

Children under 12 need:

- a life jacket
- an adult in the same boat"""
HIRE = "You can hire a rowing boat from April to October."
QUESTION = "When can I hire a rowing boat?"
REWORDED = "Rowing boats can be hired from April to October."
NO = "NOT SUPPORTED"


@pytest.fixture(scope="module")
def boats(modelled: Server) -> Client:
    client = modelled.private_company("boats")
    client.text("Boats", PAGE)
    return client


def statements(stand_in: StandInThread) -> list[str]:
    """What the model was asked about."""
    return [json.loads(look["messages"][-1]["content"])["statement"] for look in stand_in.looks]


def agrees_to(*wanted: str) -> Any:
    """A model that agrees to these statements alone."""
    return lambda request: SUPPORTED if json.loads(request["messages"][-1]["content"])["statement"] in wanted else NO


def test_a_sentence_is_shown_when_the_model_finds_it_on_the_page(boats: Client, stand_in: StandInThread) -> None:
    stand_in.play("instant", answer=f"{REWORDED} [1]")
    message = boats.ask(QUESTION)
    assert message["support_answer"] == f"{REWORDED} [1]"
    assert boats.get(f"/messages/{message['uuid']}/why/").json()["model"].startswith("stand-in")
    [look] = stand_in.looks
    asked = json.loads(look["messages"][-1]["content"])
    assert (asked["statement"], asked["question"]) == (REWORDED, QUESTION)
    assert HIRE in asked["passage"]


@pytest.mark.parametrize("look", [NO, "Yes, it is supported.", "", REWORDED, "UNSUPPORTED", None])
def test_it_is_replaced_by_the_pages_own_words_when_it_does_not(
    boats: Client, stand_in: StandInThread, look: str | None
) -> None:
    stand_in.play("instant", answer=f"{REWORDED} [1]", look=look)
    message = boats.ask(QUESTION)
    assert message["support_answer"].startswith(HIRE)
    assert "Rowing boats can" not in message["support_answer"]
    opened = boats.get(f"/messages/{message['uuid']}/why/").json()
    [dropped] = [each for each in opened["sentences"] if not each["supported"]]
    assert (dropped["sentence"], dropped["reason"]) == (REWORDED, "unconfirmed")


@pytest.mark.parametrize("look", ["Supported.", "**SUPPORTED**", "SUPPORTED\n\nThe passage says just that."])
def test_a_model_may_agree_in_its_own_manner(boats: Client, stand_in: StandInThread, look: str) -> None:
    stand_in.play("instant", answer=REWORDED, look=look)
    assert boats.ask(QUESTION)["support_answer"] == f"{REWORDED} [1]"


def test_what_the_rules_drop_is_not_asked_about(boats: Client, stand_in: StandInThread) -> None:
    stand_in.play("instant", answer="You can hire a rowing boat from April to November.")
    assert boats.ask(QUESTION)["support_answer"].startswith(HIRE)
    assert stand_in.looks == []


def test_a_model_that_does_one_thing_at_a_time_looks_when_it_has_written(
    boats: Client, stand_in: StandInThread
) -> None:
    words = "and in October until the days are short, if the weather lets you and there is enough water in the river"
    said = f"{REWORDED} You can hire one in May, {words}."
    stand_in.play("slow", answer=said, delay=0.15, one_at_a_time=True)
    assert boats.ask(QUESTION)["support_answer"] == f"{REWORDED} [1]"
    assert len(stand_in.looks) > 1


def test_each_sentence_is_asked_about_by_itself_with_what_was_said_before(
    boats: Client, stand_in: StandInThread
) -> None:
    price = "A rowing boat costs 18 euros an hour."
    stand_in.play("instant", answer=f"{HIRE} {price}", look=agrees_to(HIRE))
    assert boats.ask(QUESTION)["support_answer"] == f"{HIRE} [1]"
    assert statements(stand_in) == [HIRE, price]
    assert json.loads(stand_in.looks[1]["messages"][-1]["content"])["before"] == HIRE


@pytest.mark.parametrize(
    ("said", "agreed", "shown"),
    [
        (f"Yes! {HIRE}", f"Yes! {HIRE}", f"Yes! {HIRE} [1]"),
        ("Yes, you can hire a rowing boat from April to October.", HIRE, f"{HIRE} [1]"),
    ],
)
def test_a_yes_is_shown_when_the_model_agrees_to_it_too(
    boats: Client, stand_in: StandInThread, said: str, agreed: str, shown: str
) -> None:
    stand_in.play("instant", answer=said, look=agrees_to(agreed))
    assert boats.ask("Can I hire a rowing boat?")["support_answer"] == shown
    assert statements(stand_in)[0] == said


LED = "Children under 12 need:\n"
ITEMS = ("- a life jacket", "- an adult in the same boat")
CHILDREN = "Do children under 12 need a life jacket?"


def test_what_leads_to_a_list_is_asked_about_with_each_item(boats: Client, stand_in: StandInThread) -> None:
    said = LED + "\n".join(ITEMS)
    stand_in.play("instant", answer=said)
    assert boats.ask(CHILDREN)["support_answer"] == f"{said} [1]"
    assert statements(stand_in) == [LED + item for item in ITEMS]


def test_a_yes_before_a_list_goes_when_the_model_does_not_agree_to_it(boats: Client, stand_in: StandInThread) -> None:
    said = LED + "\n".join(ITEMS)
    stand_in.play("instant", answer=f"Yes! {said}", look=agrees_to(*(LED + item for item in ITEMS)))
    assert boats.ask(CHILDREN)["support_answer"] == f"{said} [1]"


def test_a_marker_that_comes_behind_the_blank_leaves_the_line_its_end(boats: Client, stand_in: StandInThread) -> None:
    items = "".join(f"{item}. [1]\n" for item in ITEMS)
    stand_in.play("slow", answer=f"{LED}{items}", delay=0.001, pieces=r"\n|[^\s\[]*\s?|\[\d\]")
    assert boats.ask(CHILDREN)["support_answer"] == LED + ".\n".join(ITEMS) + ". [1]"


TABLE = "| Boat | Free for pupils |\n|---|---|\n"
FREE = f"{HIRE} A rowing boat is free for pupils."


@pytest.mark.parametrize(
    ("said", "unseen"),
    [
        (f"Boats are free for pupils:\n{HIRE}", "pupils"),
        (f"{HIRE} Here is the good news, pupils ride for nothing every Sunday:\nHappy to help!", "pupils"),
        (f"These are the boats, free for pupils:\nAnything else? {HIRE}", "pupils"),
        (f"Here are the prices that pupils pay:\n{TABLE}| Rowing boat | 18 euros |\n\n{HIRE}", "pupils"),
        (f"{TABLE}| Rowing boat | 18 euros |\n\n{HIRE}", "pupils"),
        (f"You can't do this:\n- {HIRE}\n\n{HIRE}", "can't"),
        (f"Not any more:\n{HIRE}\n\n{HIRE}", "Not"),
        (f"{HIRE} Not any more.", "Not"),
        (f"{HIRE} It is free for all of you, of course.", "free"),
        (f"{HIRE} That's not so.", "not so"),
        (f"I don't know about the canoes, which are free for pupils. {HIRE}", "pupils"),
        (f"{HIRE} I don't know about the canoes, which are free for pupils.", "pupils"),
    ],
)
def test_nothing_slips_in_beside_what_is_agreed_to(
    boats: Client, stand_in: StandInThread, said: str, unseen: str
) -> None:
    stand_in.play("instant", answer=said, look=agrees_to(HIRE))
    answer = boats.ask("When can I hire a rowing boat, and are the canoes free for pupils on Sundays?")[
        "support_answer"
    ]
    assert unseen not in answer.replace("free for pupils on Sundays?”", "")
    assert HIRE in answer


def test_courtesies_need_no_second_look(boats: Client, stand_in: StandInThread) -> None:
    stand_in.play("instant", answer=f"Happy to help! {HIRE} Anything else?")
    assert boats.ask(QUESTION)["support_answer"] == f"Happy to help! {HIRE} Anything else? [1]"
    assert statements(stand_in) == [HIRE]


def test_nothing_is_streamed_that_is_not_agreed_to(boats: Client, stand_in: StandInThread) -> None:
    stand_in.play("slow", answer=f"{REWORDED} [1]", look=NO, delay=0.01)
    body = {"body": QUESTION, "room": boats.room()["uuid"]}
    with boats.stream("POST", "/messages/", json=body, headers={"Accept": "text/event-stream"}) as response:
        heard = response.read().decode()
    assert "Rowing boats can" not in heard
    assert "October" in heard


GERMAN = "Von April bis Oktober kann man ein Ruderboot mieten."


@pytest.mark.parametrize(("look", "shown"), [(SUPPORTED, f"{GERMAN} [1]"), (agrees_to(HIRE), f"{HIRE} [1]")])
def test_a_translation_is_shown_when_the_model_finds_the_same_in_both(
    boats: Client, stand_in: StandInThread, look: Any, shown: str
) -> None:
    def said(request: dict[str, Any]) -> str:
        rules = request["messages"][0]["content"]
        return f"{HIRE} [1]" if "translate" not in rules else f"{GERMAN} [1]" if "German" in rules else QUESTION

    stand_in.play("instant", answer=said, look=look)
    assert boats.ask("Wann kann ich ein Ruderboot mieten?")["support_answer"] == shown
    assert statements(stand_in) == [HIRE, f"{GERMAN} [1]"]


def test_a_question_whose_words_the_page_has_is_answered_in_its_own_language_too(
    boats: Client, stand_in: StandInThread
) -> None:
    def said(request: dict[str, Any]) -> str:
        rules = request["messages"][0]["content"]
        return f"{HIRE} [1]" if "translate" not in rules else f"{GERMAN} [1]" if "German" in rules else QUESTION

    stand_in.play("instant", answer=said)
    assert (
        boats.ask("Ruderboot (rowing boat hire) April oder October: wann geht das?")["support_answer"]
        == f"{GERMAN} [1]"
    )


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory, stand_in: StandInThread) -> Iterator[Server]:
    """A server that hides what is the visitor's, and one whose answers must be there within some seconds."""
    model = {"FRONTDESK_LLM_URL": stand_in.url, "FRONTDESK_LLM_MODEL": "stand-in", "FRONTDESK_REDACT": "true"}
    running = Server(tmp_path_factory.mktemp("alone"), **model, FRONTDESK_LLM_ANSWER_SECONDS="8")
    running.start()
    yield running
    running.stop()


def test_a_second_look_shows_the_model_nothing_of_the_visitors_and_ends_in_time(
    alone: Server, stand_in: StandInThread
) -> None:
    client = alone.private_company("boats")
    client.text("Boats", PAGE)
    stand_in.play("instant", answer=f"For <e-mail-1>:\n{HIRE}")
    answer = client.ask("Write to jane@private.example: when can I hire a rowing boat?")["support_answer"]
    assert "jane@private.example" in answer or HIRE in answer
    assert stand_in.looks
    assert "jane@private.example" not in json.dumps([*stand_in.requests, *stand_in.looks])
    stand_in.play("instant", answer=f"{REWORDED} {HIRE}", look=None)
    assert client.ask(QUESTION)["support_answer"].startswith(HIRE)
