"""A person is offered or asked for by rules; the next message is understood as the reply; words and state agree."""

import pytest

from tests.client import Client, unique
from tests.conftest import Server
from tests.handoff.conftest import PASSED, UNKNOWN, closed_now, manner, state

pytestmark = pytest.mark.usefixtures("usual")


@pytest.mark.parametrize("yes", ["Yes please", "ok", "Ja, gerne", "oui s'il vous plaît"])
def test_yes_to_an_offer_opens_the_hand_over(lodge: Client, yes: str) -> None:
    room = lodge.room()
    refusal = lodge.say(room, UNKNOWN)
    assert refusal["support_answer"].endswith("Would you like to talk to a person?")
    assert state(lodge, room) is None
    told = lodge.say(room, yes)
    handoff = state(lodge, room)
    assert (handoff["reason"], handoff["status"], handoff["message"]) == ("no_knowledge", "open", told["uuid"])
    assert told["support_answer"].startswith((PASSED, "Ich habe das", "J'ai prévenu"))


YES_WITH_COURTESIES = """yes, I need help please|yes help me please|ja bitte, ich brauche hilfe|sí, necesito ayuda
oui, j'ai besoin d'aide|yes thank you so much|yes and thanks for your help|sure, I have a question|ok I need some help
sì, ho bisogno di aiuto|sim, preciso de ajuda|graag, ik heb hulp nodig|ja, danke für die Hilfe|да, мне нужна помощь
はい、助けてください|yes of course thanks a lot|Yes!! thank you very much indeed|yes please mate
yes please, I have a question|sí, por favor, muchas gracias|ok, I need help, thanks"""
NO_YES = """yes, but what about refunds?|ok thank you so much|great, that helped|yes that helped, thanks|yes, no thanks
ok bye|yes, who are you?|tak for hjælpen|yes I understand|fine, thanks a lot|yes, never mind|yes and when do you open
yes, all good, thanks|yes, got it, thanks|yes, that's all, thanks|yes, that's it, thank you|yes, thanks, bye|si, ciao
ok hello|yes thanks that's what I wanted|ja, alles klar, danke|sí, todo bien, gracias|oui, c'est tout, merci
yes, all well, thanks|ja, danke trotzdem|sim, entendi, obrigado|да, понятно, спасибо"""


def test_a_yes_with_courtesies_behind_it_takes_the_offer(lodge: Client) -> None:
    for yes in [text for line in YES_WITH_COURTESIES.splitlines() for text in line.split("|")]:
        room = lodge.room()
        lodge.say(room, UNKNOWN)
        lodge.say(room, yes)
        assert state(lodge, room), yes


def test_praise_or_a_question_behind_a_yes_takes_no_offer(lodge: Client) -> None:
    for said in [text for line in NO_YES.splitlines() for text in line.split("|")]:
        room = lodge.room()
        lodge.say(room, UNKNOWN)
        lodge.say(room, said)
        assert state(lodge, room) is None, said


def test_no_to_an_offer_is_taken(lodge: Client) -> None:
    room = lodge.room()
    lodge.say(room, UNKNOWN)
    assert lodge.say(room, "no thanks")["support_answer"] == "All right. What else would you like to know?"
    assert lodge.say(room, "yes")["support_answer"] != PASSED
    assert state(lodge, room) is None


def test_another_question_is_no_reply_to_the_offer(lodge: Client) -> None:
    room = lodge.room()
    lodge.say(room, UNKNOWN)
    assert "four" in lodge.say(room, "Yes, and when does the sauna open?")["support_answer"]
    assert state(lodge, room) is None


@pytest.mark.parametrize(
    "words", ["Can I talk to a human?", "real person please", "agent", "quiero hablar con una persona", "转人工"]
)
def test_who_asks_for_a_person_is_passed_on(lodge: Client, words: str) -> None:
    room = lodge.room()
    told = lodge.say(room, words)
    assert state(lodge, room)["reason"] == "asked"
    assert told["refused"] is False
    again = lodge.say(room, "I want to talk to a human")["support_answer"]
    assert "waiting" in again


def test_talk_of_agents_asks_for_nobody(lodge: Client) -> None:
    room = lodge.room()
    lodge.say(room, "What is an agent plan?")
    assert state(lodge, room) is None


def test_out_of_hours_it_says_when_they_are_back_and_asks_for_an_address(lodge: Client) -> None:
    manner(lodge, hours=closed_now(), out_of_hours="We are out on the lake.")
    room = lodge.room()
    told = lodge.say(room, "Can I talk to a human?")["support_answer"]
    assert told.startswith(PASSED)
    assert "We are out on the lake. The team is back on" in told
    assert "09:00 (UTC). Leave your e-mail address" in told
    email = f"{unique('mary')}@example.com"
    noted = lodge.say(room, f"It's {email}")
    assert noted["support_answer"] == f"Thank you. The team can reach you at {email}."
    assert lodge.get(f"/messages/{noted['uuid']}").json()["email"] == email
    assert lodge.get("/leads/").json()["results"][0]["email"] == email
    assert "Leave your" not in lodge.say(room, "a human, please")["support_answer"]


def test_whose_address_is_known_is_not_asked_for_it(lodge: Client) -> None:
    manner(lodge, hours=closed_now())
    room = lodge.room()
    lodge.say(room, "Hello", email="known@example.com")
    told = lodge.say(room, "Can I talk to a human?")["support_answer"]
    assert "Nobody is here right now." in told
    assert "Leave your" not in told


def test_two_refusals_in_a_row_are_a_failure(lodge: Client) -> None:
    manner(lodge, handoff={"repeated_failure": "do"})
    room = lodge.room()
    lodge.say(room, UNKNOWN)
    told = lodge.say(room, "Which team won the 1998 football cup?")
    assert told["refused"] is True
    assert PASSED in told["support_answer"]
    assert state(lodge, room)["reason"] == "repeated_failure"
    assert "The team knows" in lodge.say(room, "Who won the 2002 football cup?")["support_answer"]


def test_anger_is_offered_a_person_and_still_answered(lodge: Client) -> None:
    room = lodge.room()
    told = lodge.say(room, "This is ridiculous! When does the sauna open?")["support_answer"]
    assert "four" in told
    assert told.endswith("I can see that this is frustrating. Would you like to talk to a person?")
    lodge.say(room, "yes")
    assert state(lodge, room)["reason"] == "anger"


def test_each_rule_can_be_off(lodge: Client) -> None:
    rules = {"asked": "off", "no_knowledge": "off", "anger": "off", "repeated_failure": "off"}
    assert manner(lodge, handoff=rules)["handoff"]["keyword"] == "do"
    room = lodge.room()
    refusal = lodge.say(room, UNKNOWN)["support_answer"]
    assert "person" not in refusal
    assert lodge.say(room, "This is ridiculous!")["support_answer"] == refusal
    asked = lodge.say(room, "a human, please")["support_answer"]
    assert asked.startswith("I can't connect you from here.")
    assert state(lodge, room) is None
    lodge.say(room, "mary@example.com")
    assert state(lodge, room)["reason"] == "asked"


def test_a_rule_may_offer_or_do(lodge: Client) -> None:
    manner(lodge, handoff={"asked": "offer", "no_knowledge": "do"})
    room = lodge.room()
    assert lodge.say(room, "a human, please")["support_answer"] == "Would you like to talk to a person?"
    assert state(lodge, room) is None
    other = lodge.room()
    assert PASSED in lodge.say(other, UNKNOWN)["support_answer"]
    assert state(lodge, other)["reason"] == "no_knowledge"


def test_a_topic_that_is_forbidden_is_left_alone(lodge: Client) -> None:
    manner(lodge, forbidden_topics=["football", "sauna rules"])
    room = lodge.room()
    told = lodge.say(room, UNKNOWN)
    assert told["support_answer"] == "I can't talk about that here.\n\nWould you like to talk to a person?"
    assert (told["refused"], told["citations"]) == (True, [])
    assert "four" in lodge.say(room, "When does the sauna open?")["support_answer"]
    lodge.say(lodge_room := lodge.room(), "What are the rules of the sauna?")
    lodge.say(lodge_room, "yes")
    assert state(lodge, lodge_room)["reason"] == "not_allowed"


def test_what_is_always_said_follows_the_answer(lodge: Client) -> None:
    manner(lodge, always_say=[{"topic": "skis", "text": "Helmets are at your own risk."}])
    assert lodge.ask("When must the skis be back?")["support_answer"].endswith("Helmets are at your own risk.")
    assert "Helmets" not in lodge.ask("When does the sauna open?")["support_answer"]


def test_after_a_close_nothing_of_it_is_left(lodge: Client) -> None:
    manner(lodge, handoff={"repeated_failure": "do"})
    room = lodge.room()
    lodge.say(room, UNKNOWN)
    lodge.post(f"/rooms/{room['label']}/handoff/close", json={}).raise_for_status()
    lodge.say(room, "yes")
    assert state(lodge, room) is None
    told = lodge.say(room, "Which team won the 2002 football cup?")["support_answer"]
    assert told.endswith("Would you like to talk to a person?")


def test_without_a_source_a_person_can_still_be_asked_for(server: Server) -> None:
    empty = server.company(unique("Bare "), unique("bare"))
    room = empty.room()
    told = empty.say(room, "I want to talk to a human")
    assert (told["support_answer"], told["answer_status"]) == (None, "no_data_source")
    assert state(empty, room)["reason"] == "asked"


@pytest.mark.parametrize(
    ("question", "refusal"),
    [
        ("Wer hat 1998 die Weltmeisterschaft gewonnen?", "Das weiß ich nicht"),
        ("¿Quién ganó el mundial de 1998?", "No lo sé"),
        ("Kto wygrał mistrzostwa świata w piłce nożnej?", "Tego nie wiem"),
        ("Vem vann fotbolls-VM och hur är det med nästa?", "Det vet jag inte"),
        ("Quem ganhou a copa do mundo de 1998?", "Não sei"),
        ("Wie heeft het wereldkampioenschap van 1998 gewonnen?", "Dat weet ik niet"),
        ("Кто выиграл чемпионат мира?", "Этого я не знаю"),
    ],
)
def test_a_refusal_is_in_the_language_of_the_question(lodge: Client, question: str, refusal: str) -> None:
    assert lodge.ask(question)["support_answer"].startswith(refusal)


def test_what_is_wrong_with_a_manner_is_named(lodge: Client) -> None:
    assistant = lodge.get("/assistants/").json()["results"][-1]
    wrong = {
        "length": "endless",
        "forbidden_topics": ["  "],
        "always_say": [{"topic": "x"}],
        "handoff": {"anger": "shout"},
        "hours": {"timezone": "Mars/Base", "weekly": {"funday": ["09:00-17:00"]}, "closed": ["soon"]},
    }
    errors = lodge.patch(f"/assistants/{assistant['uuid']}/", json=wrong).json()
    assert set(errors) == set(wrong)
    assert set(errors["hours"]) == {"timezone", "weekly", "closed"}
    hours = {"timezone": "UTC", "weekly": {"monday": ["17:00-09:00"]}}
    errors = lodge.patch(f"/assistants/{assistant['uuid']}/", json={"hours": hours}).json()
    assert "17:00-09:00" in errors["hours"]["weekly"][0]


def test_the_answers_of_a_short_assistant_are_short(lodge: Client) -> None:
    text = " ".join(
        f"Cabin number {n} has a stove, a lake view and room for {n} guests of the lodge." for n in range(12)
    )
    lodge.text("Cabins", text)
    manner(lodge, length="long")
    long = lodge.ask("What do the cabins have?")["support_answer"]
    manner(lodge, length="short")
    short = lodge.ask("What do the cabins have?")["support_answer"]
    manner(lodge, length="normal")
    assert len(short.split()) <= 60 < len(long.split())


def test_a_long_answer_tells_what_stands_around_a_short_one(lodge: Client) -> None:
    lodge.text(
        "Sauna",
        "The sauna stands by the lake and is heated with birch wood. An hour in the sauna costs 12 euros a head. "
        "Towels lie in the hut. Whoever is under twelve comes with a parent. Two jetties lead from the terrace into "
        "the water, of which the longer one is swept free of ice in winter. A lantern hangs on each of them. Guests "
        "bring back the buckets and brush the benches before they leave. The stove is lit at four.",
    )
    question = "How much does an hour in the sauna cost?"
    normal = lodge.ask(question)
    manner(lodge, length="long")
    long = lodge.ask(question)
    manner(lodge, length="normal")
    assert "12 euros" in normal["support_answer"]
    assert "lit at four" not in normal["support_answer"]
    assert "heated with birch wood. An hour in the sauna costs 12 euros a head. Towels" in long["support_answer"]
    assert "lit at four. [1]" in long["support_answer"]
    assert long["confidence"] == normal["confidence"]
    assert "lit at four" in long["citations"][0]["quote"]


def test_a_correction_puts_right_what_was_asked(lodge: Client) -> None:
    lodge.text("Passes", "The Fjord pass costs 31 euros a day.\n\nThe Summit pass costs 58 euros a day.")
    room = lodge.room()
    lodge.say(room, "How much is the Fjord pass?")
    assert "58 euros" in lodge.say(room, "no, I meant the Summit pass")["support_answer"]


def test_who_is_only_angry_is_not_told_that_nothing_was_found(lodge: Client) -> None:
    told = lodge.ask("THIS IS RIDICULOUS!!!")["support_answer"]
    assert told == "I can see that this is frustrating.\n\nWould you like to talk to a person?"


def test_a_short_word_is_answered_in_the_language_of_the_conversation(lodge: Client) -> None:
    manner(lodge, hours=closed_now())
    room = lodge.room()
    lodge.say(room, "Ich möchte mit einem Menschen sprechen")
    assert lodge.say(room, "anna@example.com")["support_answer"].startswith("Danke. Das Team kann Sie")
    assert lodge.say(room, "ok")["support_answer"].startswith("Gut.")


@pytest.mark.parametrize(
    "said", ["Is order 4471-2290-11 shipped?", "Where is it, ordered 2026-11-02 10:30", "Great, thanks!"]
)
def test_a_number_or_thanks_accept_no_offer(lodge: Client, said: str) -> None:
    room = lodge.room()
    lodge.say(room, UNKNOWN)
    lodge.say(room, said)
    assert state(lodge, room) is None


@pytest.mark.parametrize(
    "said", ["my email is {}@example.org", "{}@example.org", "You can write to me at {}@example.org"]
)
def test_an_address_that_comes_later_is_taken_while_a_person_is_awaited(lodge: Client, said: str) -> None:
    room = lodge.room()
    lodge.say(room, "Can I talk to a human?")
    assert "four" in lodge.say(room, "When does the sauna open?")["support_answer"]
    name = unique("anna")
    told = lodge.say(room, said.format(name))
    assert told["support_answer"] == f"Thank you. The team can reach you at {name}@example.org."
    assert told["refused"] is False
    assert lodge.get(f"/messages/{told['uuid']}").json()["email"] == f"{name}@example.org"


def test_a_number_that_comes_later_is_taken_and_one_of_an_order_is_not(lodge: Client) -> None:
    room = lodge.room()
    lodge.say(room, "Can I talk to a human?")
    lodge.say(room, "When does the sauna open?")
    assert "reach you" not in lodge.say(room, "My order number is 4471-2290-11")["support_answer"]
    assert "at 040 123 4567." in lodge.say(room, "040 123 4567")["support_answer"]


@pytest.mark.parametrize("yes", ["why not?", "👍️"])
def test_a_loose_yes_takes_the_offer(lodge: Client, yes: str) -> None:
    room = lodge.room()
    lodge.say(room, UNKNOWN)
    assert PASSED in lodge.say(room, yes)["support_answer"]


def test_small_talk_is_answered_and_asks_for_nobody(lodge: Client) -> None:
    room = lodge.room()
    said = {
        "how are you?": "I'm fine, thank you.",
        "are you there?": "I'm here.",
        "nice to meet you": "Hello!",
        "you are great": "You're welcome.",
        "❤️": "You're welcome.",
        "👍️": "You're welcome.",
        "haha": "All right.",
        "😀": "All right.",
        "ok": "All right.",
        "sorry": "All right.",
        "Wie geht es Ihnen heute?": "Danke, gut.",
    }
    for text, reply in said.items():
        told = lodge.say(room, text)
        assert (told["support_answer"].partition(".")[0] + ".").startswith(reply.partition("!")[0]), text
        assert told["refused"] is False
    assert state(lodge, room) is None


def test_rage_is_met_and_no_thanks(lodge: Client) -> None:
    assert lodge.ask("😊😡")["support_answer"].startswith("I can see that this is frustrating.")


@pytest.mark.parametrize(
    ("said", "email"),
    [
        ("sí, juan2@ejemplo.example", "juan2@ejemplo.example"),
        ("it's joe, joe3@joe.example", "joe3@joe.example"),
        ("Ann Miller ann4@home.example", "ann4@home.example"),
    ],
)
def test_an_address_after_a_hand_over_is_kept_and_acknowledged(lodge: Client, said: str, email: str) -> None:
    room = lodge.room()
    lodge.say(room, "I want to talk to a person")
    told = lodge.say(room, said)
    assert email in told["support_answer"]
    assert email in [lead["email"] for lead in lodge.get("/leads/?limit=100").json()["results"]]


def test_an_address_that_comes_later_than_the_offer_is_kept(lodge: Client) -> None:
    room = lodge.room()
    lodge.say(room, UNKNOWN)
    lodge.say(room, "When does the sauna open?")
    assert "maya5@home.example" in lodge.say(room, "It's Maya, maya5@home.example")["support_answer"]
    assert state(lodge, room)["reason"] == "no_knowledge"


def test_who_is_not_answered_twice_reads_something_else(lodge: Client) -> None:
    room = lodge.room()
    first = lodge.say(room, UNKNOWN)["support_answer"]
    second = lodge.say(room, "And who won it in 2002?")["support_answer"]
    assert first.startswith("I don't know that")
    assert second.startswith("I still find nothing about that.")
    assert second.endswith("A person can help you further. Would you like to talk to one?")
    lodge.say(room, "yes")
    assert state(lodge, room)["reason"] == "repeated_failure"
