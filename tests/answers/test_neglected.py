"""That nobody answers is a complaint with a time or a mark of exclamation, and that one was misheard with two."""

import pytest

from frontdesk.answers.people.person import is_angry

ANGRY = """I've been waiting for three weeks and nobody answers!|That's not what I asked!!!
Nobody ever replies to my emails!|I have been waiting for weeks and no one calls me back
I still have no reply after two weeks!|That's not what I meant!!|Ich warte seit drei Wochen und niemand antwortet!
Das habe ich nicht gefragt!!|Llevo tres semanas esperando y nadie me responde|¡¡Eso no es lo que pregunté!!
J'attends depuis trois semaines et personne ne répond !|Ce n'est pas ce que j'ai demandé !!
Aspetto da tre settimane e nessuno risponde!|Non è quello che ho chiesto!!
Espero há três semanas e ninguém responde!|Não foi isso que perguntei!!
Ik wacht al drie weken en niemand antwoordt!|Dat vroeg ik niet!!"""
CALM = """What happens if nobody answers the door?|Nobody answered the phone, when are you open?
That's not what I asked.|How long do I wait for an answer?|No answer needed, thanks!
Can I get an answer within two days?|I want no reply, just the price for two weeks!|Thanks, that's what I asked!!
Is there somebody who answers the phone!|I've been waiting for three weeks to fly, so excited!
Was passiert, wenn niemand öffnet?|If nobody answers in three days, what then!"""


@pytest.mark.parametrize("said", [each for line in ANGRY.splitlines() for each in line.split("|")])
def test_who_is_neglected_is_angry(said: str) -> None:
    assert is_angry(said)


@pytest.mark.parametrize("said", [each for line in CALM.splitlines() for each in line.split("|")])
def test_who_only_asks_is_not(said: str) -> None:
    assert not is_angry(said)
