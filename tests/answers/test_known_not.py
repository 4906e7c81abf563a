"""A model that only says that it doesn't know gives no answer: it is refused like what no page tells."""

import pytest

from frontdesk.answers.general.known_not import says_not_known, sends_on
from frontdesk.answers.general.own_words import Free, OwnWords
from frontdesk.answers.general.release import Release
from tests.client import Client, unique
from tests.conftest import Server
from tests.insights.test_learning import gap_of
from tests.stand_in_thread import StandInThread

NOT_KNOWN = """I don't know.
I'm not sure whether they open on Sunday.
I can't confirm that.
I cannot confirm whether it is open.
There is no information about parking.
Je ne sais pas si c'est ouvert.
I'm sorry, I don't have that information.
Das weiß ich leider nicht.
I'm sorry, but I don't know the answer to that question.
I do not know when it opens.
I don't have any information about the opening hours.
I don't have access to real-time information.
Unfortunately, I don't have access to that information.
I have no information on that.
I'm not sure.
I'm not sure who won it.
I'm afraid I can't answer that.
I cannot say.
I'm unable to find that information.
That information isn't available to me.
I don’t know that, sorry.
I do not have specific details about that.
Sorry, no idea.
Es tut mir leid, das weiß ich nicht.
Leider habe ich dazu keine Informationen.
Ich habe leider keine Informationen darüber.
Dazu liegen mir keine Informationen vor.
Das kann ich Ihnen leider nicht sagen.
Ich weiß es nicht.
Das ist mir leider nicht bekannt.
No lo sé.
Lo siento, no tengo esa información.
No tengo información sobre eso.
Je ne sais pas.
Je suis désolé, je n'ai pas cette information.
Malheureusement, je ne dispose pas de cette information.
Non lo so.
Mi dispiace, non ho queste informazioni.
Não sei.
Não tenho essa informação.
Dat weet ik helaas niet.
Ik heb daar geen informatie over.
No sé qué decir de eso.
No sé dónde está.""".splitlines()
ANSWERS = """I don't know, but most studios do.
I'm not sure it is safe to eat raw chicken.
I cannot confirm that the earth is flat.
The information is not available in English.
There is no information desk on Sundays.
No idea is stupid.
The answer is not known to science.
Je ne sais pas nager.
I don't know of any cheaper hotel in Paris.
It is not known who built the pyramid.
I'm not sure what you mean.
I don't have a body.
I can't recommend bleach.
I don't know the price, most studios charge £20.
I'm not sure, but it may be Paris.
I can't say for sure, but clay is fired at 1000 °C.
No se necesita agua.
No se sabe quién lo construyó.
Es ist nicht bekannt, wer es gebaut hat.
Das Wort kenne ich: es bedeutet Ton.
No information is lost in a black hole.
Nobody knows.
Scientists don't know why.
I know that clay is old.
Je ne sais pas, mais en général oui.
Paris.
I don't know exactly what each studio charges because prices usually vary.""".splitlines()
SENT_ON = """Please contact the company directly.
You can ask the team.
Please check their website for more details.
I recommend contacting the studio directly.
Bitte wenden Sie sich direkt an das Unternehmen.
Por favor, contacte con la empresa.
Veuillez contacter l'entreprise directement.
I'd suggest asking the staff.""".splitlines()
ADVISED = """Check the glaze.
You can ask a doctor.
Call 112.
Contact is made by touch.
Please check that the kiln is off.""".splitlines()


@pytest.mark.parametrize("sentence", [*NOT_KNOWN, *ANSWERS])
def test_that_nothing_is_known_is_told_from_what_is(sentence: str) -> None:
    assert says_not_known(sentence) == (sentence in NOT_KNOWN)


@pytest.mark.parametrize("sentence", [*SENT_ON, *ADVISED])
def test_who_may_be_asked_instead_is_told_from_advice(sentence: str) -> None:
    assert sends_on(sentence) == (sentence in SENT_ON)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (["I don't know."], ""),
        (["Sure! ", "I don't know."], ""),
        (["I'm sorry, I don't know. ", "Please ask the team. ", "Have a nice day!"], ""),
        (["I don't know. ", "I will ask the manager for you."], ""),
        (["I don't know who the CEO is. ", "Rome is old."], "I don't know who the CEO is. Rome is old."),
        (["Rome is old. ", "I don't know how old."], "Rome is old. I don't know how old."),
        (["Please ask the team."], "Please ask the team."),
    ],
)
def test_what_is_not_known_waits_for_what_is(said: list[str], told: str) -> None:
    heard: list[str] = []
    own = OwnWords("m", Release(heard.append, "", frozenset()), Free(), in_our_name=True)
    for sentence in said:
        own.hear(sentence)
    assert own.end().text == told == "".join(heard).strip()


@pytest.mark.parametrize("mode", ["combined", "general"])
def test_a_model_that_does_not_know_is_refused_and_counted(
    modelled: Server, stand_in: StandInThread, mode: str
) -> None:
    client: Client = modelled.company(unique("Kilns "), unique("potter"))
    client.text("Opening hours", "The studio opens at nine.")
    assistant = client.made("/assistants/", name=unique("A "), mode=mode)["uuid"]
    for said in ("I don't know.", "I'm sorry, I don't have that information."):
        stand_in.play("instant", answer=said)
        message = client.say(client.room(assistant=assistant), "Who won the football world cup in 1998?")
        assert message["refused"] is True
        assert message["support_answer"].startswith("I don't know that"), message
        assert "general knowledge" not in message["support_answer"]
        assert "person" in message["support_answer"]
    if mode == "combined":
        assert gap_of(client, message)["count"]
    stand_in.play("instant", answer="Das weiß ich leider nicht.")
    message = client.say(client.room(assistant=assistant), "Wer hat 1998 die Fußballweltmeisterschaft gewonnen?")
    assert message["refused"] is True
    stand_in.play("instant", answer="France won it.")
    message = client.say(client.room(assistant=assistant), "Who won the football world cup in 1998?")
    assert message["refused"] is False and "France" in message["support_answer"]
    stand_in.play("instant")
