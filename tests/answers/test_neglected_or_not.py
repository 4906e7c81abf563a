"""Whose answers stay out complains; who tells of hours, of a button or of joy doesn't, in whatever language."""

import time

import pytest

from frontdesk.answers.people.neglected import misheard, neglected
from frontdesk.answers.people.person import is_angry

CALM = """No one told me there was a discount!|You don't answer on weekends!|They don't call back on Sundays!
No one gets hurt!|There is no answer key in the book!|Great, nobody got a better deal than me!
I got no reply button in the app!|You don't understand how happy I am!!|Not what I ordered!! Love it!!
Nobody cares about the weather!|No one came to the party!|Nobody shows it like you!
No one answers as fast as you!|There is no answer to this riddle!|Nobody tells stories like you!
Niemand hat mir gesagt, dass es Rabatt gibt!|Niemand geht leer aus!|Am Wochenende antwortet niemand!
Niemand kommt ab 18 Uhr!|Keiner hilft so gut wie ihr!|Nadie me dijo que había descuento!
Los domingos nadie contesta!|Personne ne m'a dit qu'il y avait une réduction !
Nessuno mi ha detto dello sconto!|Ninguém me disse que havia desconto!
Niemand vertelde mij over de korting!|Op zondag neemt niemand op!|Es gibt keine Antwort im Buch!
You didn't understand, I love it!!|You don't understand how much this means to me!!
They never answer after 6 pm!|You don't reply at night, I know!|Nobody picks up on Sundays!
I have no answer sheet!|There was no response form!|No one helped, I did it alone!|Nobody calls it that!
No one has to wait!|Le dimanche personne ne répond !|That's not what I ordered!! It's even better!!
Das habe ich nicht bestellt!! Ich liebe es!!|Das habe ich nicht gefragt, ich bin begeistert!!
no one asked!|Nobody writes novels like her!|No one expected such a great show!
Nobody minds if I bring my own cup!|No one under 12 may enter!|No one told us to bring towels!
You never close!|You don't charge for parking!|They don't allow dogs!
There is no answer in the FAQ about parking!|There's no reply envelope!
We had no response card in the box!|I have no answer for that!|Nobody beats you!
They don't pick up parcels on holidays!|You don't answer emails at Christmas!
They don't answer on public holidays!|You don't reply on Mondays, right!|Ihr antwortet sonntags nicht!
Vous ne répondez pas le dimanche !|You don't listen to jazz!!|You never read the ending first!!
You don't understand, it was the best day ever!!|That's not what I wanted!! It is so much better!!
Keiner hat sich verletzt!|Kein Mensch ist perfekt!|Nadie se lastimó!|Personne n'est parfait !
Nessuno si è fatto male!|Ninguém se machucou!|Niemand raakte gewond!|Nobody answers the phone after 8 pm!
There was nobody to call!|They don't answer before 9!|Nobody called dibs!|No one calls in sick!
Nobody is listening to vinyl any more!|No one gets back empty-handed!"""
ANGRY = """Why does nobody ever answer my emails? I have been waiting for weeks!
nobody picks up. For how long will this go on?|Nobody answers!|You never answer my emails!
They don't call me back!|you don't answer my messages!|No one got back to me!|Still no answer!
There is no answer from you!|I got no reply to my email!|No one is helping me!
Warum antwortet mir niemand? Ich warte seit Wochen!|Niemand geht ans Telefon!|Niemand ruft mich zurück!
Keiner meldet sich!|¿Por qué nadie me contesta? ¡Llevo semanas esperando!
Pourquoi personne ne répond ? J'attends depuis des semaines !
Perché nessuno mi risponde? Aspetto da settimane!|Por que ninguém me responde? Espero há semanas!
Waarom antwoordt er niemand? Ik wacht al weken!|nobody responds. How much longer do I have to wait?
Niemand nimmt ab. Wie lange soll das noch gehen?|Sigo sin respuesta!|Toujours pas de réponse !
Ancora nessuna risposta!|Nenhuma resposta!|Nog steeds geen antwoord!|Noch immer keine Antwort!
You don't listen!!|You don't understand!!|That's not what I ordered!!
I would love an answer, you never listen!!|Nobody answers my emails, not even on weekdays!
How come no one calls back? It has been going on for days|nobody answered my email for three weeks
No one ever calls back!|nobody bothers to answer!|They never reply!|You still haven't replied!
No one gets back to me!|Nobody gets back to us!|nobody is answering the phone for hours
Nobody has replied since Monday, it's been 2 weeks|Not one of you answers!|No-one responds!
nobody picked up the phone!
Why is no one answering? I wrote two weeks ago, I have been waiting for 14 days!
Why does no one pick up the phone!?|How come nobody calls me back?!
nobody answers. How long is this going to take?|Nobody replies. How much longer must I wait?
Niemand antwortet auf meine E-Mails!|Warum ruft mich keiner zurück?!|Seit drei Wochen keine Antwort!
Seit Wochen antwortet mir keiner|Hace dos semanas que nadie responde
Cela fait trois semaines que personne ne me répond|Da due settimane nessuno risponde
Há duas semanas que ninguém responde|Al twee weken reageert niemand|You haven't replied for weeks
They never call back!|no answer for two weeks!|I've had no reply for ten days
We have received no response since May, after three weeks"""


@pytest.mark.parametrize("said", [each for line in CALM.splitlines() for each in line.split("|")])
def test_an_everyday_sentence_is_no_anger(said: str) -> None:
    assert not is_angry(said)


@pytest.mark.parametrize("said", [each for line in ANGRY.splitlines() for each in line.split("|")])
def test_an_answer_that_never_came_is(said: str) -> None:
    assert is_angry(said)


@pytest.mark.parametrize(
    "words", ["nobody is has ", "noch immer keine ", "no answer ", "niemand a ", "you ", "for a b "]
)
def test_long_messages_are_judged_at_once(words: str) -> None:
    begun = time.perf_counter()
    assert not misheard(words * 400)
    neglected(words * 400)
    assert time.perf_counter() - begun < 0.5
