"""A model's own words cite nothing, and of a promise that is left out no "Sure!" is left."""

from itertools import pairwise

import pytest

from frontdesk.answers.general.own_words import Free, OwnWords
from frontdesk.answers.general.release import Release
from frontdesk.answers.general.stumps import is_stump
from frontdesk.answers.general.uncited import uncited
from tests.client import Client, unique
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

MARKED = {
    "Rome is old [1]. ": "Rome is old. ",
    "Rome is old. [1]\n": "Rome is old.\n",
    "[1] Rome is old.": "Rome is old.",
    "Rome is old [2, 3].": "Rome is old.",
    "Rome is old [1-3].": "Rome is old.",
    "Rome is old (see [1]).": "Rome is old.",
    "Rom ist alt (siehe [1]).": "Rom ist alt.",
    "Rome est vieille (voir [1], [2]).": "Rome est vieille.",
    "Roma es vieja (véase [1]).": "Roma es vieja.",
    "Rome is old.[1][2] ": "Rome is old. ",
    "Rome[1] is old.": "Rome is old.",
    "According to [1], rome is old.": "Rome is old.",
    "Rome is old, as stated in [1].": "Rome is old.",
    "Rome is old 【1†source】.": "Rome is old.",
    "Rome is old [Passage 2].": "Rome is old.",
    "It was in 1990[1], then in 2000[2].": "It was in 1990, then in 2000.",
    "See [1].": "",
    "See [1] for details.": "",
    "Nach [1] ist es blau.": "Demnach ist es blau.",
    "It is blue 【4:0†source】.": "It is blue.",
    "[1]\n": "\n",
}
NO_MARKERS = """Rome is old [1](https://rome.example).
[1]: https://rome.example
See [the guide][1] for more.
Use arr[1] for the second element.
The interval [1, 2] is closed.
Press [1] to talk to sales and [2] for service.
Reply with [1] or [2].
x lies in [1, 5].
Call print([1]).
He said [sic] it.
In step [3] you add the eggs.
Press the button 【OK】 and wait.
Coordinates [10, 20] are given.
foo(bar)[2] is the third.
`x[1]` is the second one.
The years (1 and 2) matter."""
STUMPS = """Sure!
Please let me know!
Feel free to ask me anything.
Feel free to reach out to us if you need help.
Don't hesitate to contact us any time.
Anything else I can do for you?
Have a nice rest of your day.
Enjoy your stay!
Of course!
No problem.
Great!
Absolutely, I'd be happy to help!
👍 Sure thing!
Let me know if you need anything else.
Gerne!
Selbstverständlich!
Kein Problem!
Bien sûr !
Avec plaisir !
¡Por supuesto!
¡Claro que sí!
Certo!
Com prazer!
Natuurlijk!
好的！"""
ANSWERS = """It is Paris.
Have your ticket ready on the day.
Have a rest day every week.
Feel free to ask for a vegan menu.
Let me know in writing before you move out.
Please let me know your order number.
Anything else needs a licence.
Anything else goes into the bin.
Don't hesitate to contact the police in an emergency.
Enjoy a glass of wine in the evening.
Sure, Paris is the capital.
Great Britain is an island.
Right angles have 90 degrees.
Nice is a city in France.
Thanks to gravity, things fall.
Anything else costs £5.
Feel free to bring your dog.
Just ask at the desk for a locker key.
42."""


@pytest.mark.parametrize("said", MARKED)
def test_a_marker_that_cites_nothing_is_no_part_of_a_sentence(said: str) -> None:
    assert uncited(said) == MARKED[said]


@pytest.mark.parametrize("said", NO_MARKERS.splitlines())
def test_what_only_looks_like_a_marker_stays(said: str) -> None:
    assert uncited(said) == said


@pytest.mark.parametrize("said", [*STUMPS.splitlines(), *ANSWERS.splitlines()])
def test_what_says_nothing_by_itself_is_told_from_answers(said: str) -> None:
    assert is_stump(said) == (said in STUMPS.splitlines())


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (["Sure! ", "I will book that for you."], ""),
        (["Sure! ", "I will book that for you. ", "Have a nice day!"], ""),
        (["Gerne! ", "Ich buche das für Sie."], ""),
        (["Bien sûr ! ", "Je vais réserver pour vous."], ""),
        (["Of course! ", "I will book that. ", "Rome is old."], "Rome is old."),
        (["Rome is old. ", "No problem! ", "I will book that for you."], "Rome is old."),
        (["Great question! ", "Rome is old. ", "Have a nice day!"], "Great question! Rome is old. Have a nice day!"),
        (["Sure! ", "See https://evil.example/x for it."], ""),
        (["You're welcome!"], "You're welcome!"),
    ],
)
def test_a_stump_goes_with_what_it_began(said: list[str], told: str) -> None:
    heard: list[str] = []
    own = OwnWords("m", Release(heard.append, "", frozenset()), Free(), in_our_name=True)
    for sentence in said:
        own.hear(sentence)
    assert own.end().text == told == "".join(heard).strip()


def test_general_knowledge_is_streamed_as_it_is_kept(modelled: Server, stand_in: StandInThread) -> None:
    client: Client = modelled.company(unique("Northern Rooms "), unique("keeper"))
    client.text("About", "Tents are rented by the day.")
    assistant = client.made("/assistants/", name=unique("A "), mode="combined")["uuid"]
    for said, told in (
        ("Rome is old [1]. It lies in Italy. [2, 3] It has hills (see [1]).", "Rome is old. It lies in Italy. It has"),
        ("Rome is old [2, 3]. It lies in Italy [1].", "Rome is old"),
    ):
        stand_in.play("instant", answer=said)
        room = client.room(assistant=assistant)
        answer = client.say(room, "Who founded Rome?")["support_answer"]
        assert told in answer, answer
        assert not any(a == "[" and b.isdigit() for a, b in pairwise(answer)), answer
    stand_in.play("instant", answer="Sure! I will book that for you.")
    answer = client.say(client.room(assistant=assistant), "Please order me a taxi to Rome")["support_answer"]
    assert "Sure" not in answer, answer
    stand_in.play("instant")


def test_a_marker_of_many_loses_no_sentence_that_a_page_supports(modelled: Server, stand_in: StandInThread) -> None:
    client: Client = modelled.company(unique("Northern Rooms "), unique("keeper"))
    client.text("Vans", "Vans are rented by the day. A van costs 80 EUR a day.")
    assistant = client.made("/assistants/", name=unique("A "), mode="private")["uuid"]
    stand_in.play("instant", answer="A van costs 80 EUR a day [1, 2].")
    answer = client.say(client.room(assistant=assistant), "How much is a van?")["support_answer"]
    assert answer.startswith("A van costs 80 EUR a day [1]") or answer.startswith("A van costs 80 EUR a day. [1]"), (
        answer
    )
    stand_in.play("instant")
