"""Answers that stay out are complained of in many words; praise, hours and what others owe are no complaint."""

import time

import pytest

from frontdesk.answers.people.neglected import neglected
from frontdesk.answers.people.person import is_angry

ANGRY = """You never answered my question!|You haven't answered my email for two weeks|You still haven't answered me!
They never answered my mail!|Sin respuesta desde hace 3 semanas|Pas de réponse depuis 3 semaines
Nobody answered at 3 pm, nor after 5!|I emailed you two weeks ago and still no reply.
Haven't heard back for two weeks|Still waiting for a reply after 10 days!|I sent 3 emails and no answer!
You have not answered for weeks|No one answers when I call!|I wrote to you ten days ago, no response.
I called three times and no answer!|We wrote last week and got no reply!|I have not heard from you in three weeks
haven't heard anything back since Monday!|Still waiting for an answer!|Been waiting for your reply for 3 weeks
You have never replied to me!|You've not responded in 2 weeks|You did not answer my question!|You didn't answer me!
Nobody answers when we ring!|No one picks up when I phone!|You still have not replied after two weeks
You are not answering my emails!|Why haven't you answered my email? It's been two weeks
Keine Antwort seit drei Wochen|Ich warte seit zwei Wochen auf eine Antwort|Ihr habt mir nie geantwortet!
Sie haben auf meine Mail nicht geantwortet!|Ich habe vor zwei Wochen geschrieben und immer noch keine Antwort
Ihr antwortet mir seit Wochen nicht|No me habéis respondido en dos semanas
Llevo tres semanas esperando una respuesta|No han contestado a mi correo!
Os escribí hace dos semanas y sigo sin respuesta|Sin respuesta desde hace un mes
Vous n'avez jamais répondu à mon mail !|J'attends une réponse depuis deux semaines
Vous ne m'avez pas répondu depuis 3 semaines|Je vous ai écrit il y a deux semaines, toujours pas de réponse
Sans réponse depuis 10 jours|Nessuna risposta da tre settimane|Non avete mai risposto alla mia mail!
Aspetto una risposta da due settimane|Non mi avete risposto da 10 giorni|Sem resposta há três semanas
Vocês nunca responderam ao meu e-mail!|Espero uma resposta há duas semanas|Não me responderam há 10 dias
Geen antwoord sinds drie weken|Jullie hebben nooit geantwoord!|Ik wacht al twee weken op antwoord
Jullie hebben mijn mail niet beantwoord!|Al drie weken geen antwoord|You guys never answer!
Nobody from your team has replied in 10 days|I've been waiting 2 weeks for an answer
I have been waiting for more than a week for your response|My emails are ignored!|You are ignoring me!
You ignore my messages!|My email was never answered!|My mails have been ignored for weeks
No answer. I wrote three weeks ago.|No reply!!|I wrote twice. No answer!
I emailed you on Monday and you still haven't replied!|Two weeks and no answer|3 weeks without a reply
It's been two weeks and I still haven't heard from you|It's been 10 days, still nothing!
I've called 5 times, no one picks up!|I have called you 5 times and nobody picks up
I've left three messages and nobody has called me back|no response in over two weeks|I'm still waiting!
Niemand reagiert auf meine Nachrichten!|Ich habe euch dreimal geschrieben und keine Antwort bekommen!
Ich erreiche niemanden!|Ich habe dreimal angerufen und niemand geht ran!|He escrito tres veces y nadie contesta!
Ya van dos semanas sin respuesta|J'ai appelé trois fois et personne ne décroche !
Ho scritto tre volte e nessuno risponde!|Liguei três vezes e ninguém atende!
Ik heb drie keer gebeld en niemand neemt op!|Your support never replies!|The office doesn't answer the phone!
Support has not responded for two weeks|Your team hasn't replied to my email in two weeks|I can't reach anyone!
Why don't you answer?!|Why do you never reply?!|Why is nobody answering my calls!"""
CALM = """Wow, nobody calls back this fast!|No one answers so quickly!|Nobody replies that fast!
Nobody ever answered me this kindly!|No one responds faster!|You answered my question, thanks!
You answered so fast, thank you!|You have answered all my questions!|I never answered your question!
I haven't answered your mail yet, sorry!|We have not heard back from the venue for two weeks, can we move the date?
How long do I wait for a reply?|I am waiting for my reply card!|No answer needed!
No reply needed, I'll come in two weeks!|You don't answer at weekends!|Haven't heard of you before!
I have not heard such music for years!|You never answer before 9!|Nobody answers after 5 pm!|I sent 3 emails!
I emailed you two weeks ago.|I emailed you two weeks ago, can I still change the date?
I got your reply two weeks ago, thanks!|Still waiting for spring!|Still waiting for the bus after 10 minutes!
I can wait for an answer for two weeks|Is it normal to wait two weeks for a reply?
Thanks, no answer for two weeks is fine|Do you answer within two weeks?|You have not answered when the shop opens.
You haven't answered yet, no rush!|Niemand antwortet so schnell!|Nadie responde tan rápido!
Personne ne répond aussi vite !|Nessuno risponde così in fretta!|Ninguém responde tão rápido!
Niemand antwoordt zo snel!|If I get no answer for two weeks, is my booking void?|When no one answers, we leave!
What if you haven't answered in two weeks?|I have never answered a survey!|Wie lange warte ich auf eine Antwort?
Ich warte auf eine Antwort|Pas de réponse nécessaire !|Keine Antwort nötig!|Sin respuesta correcta no hay premio!
Nobody answered before you did!|I'm looking for a reply to my ad, any tips?|Can you answer when I call?
We waited for your answer, it was great!|Thanks for getting back to me after two weeks!
We have been waiting for this concert for two years!|Waiting for your reply, we arrive in two weeks
I never got a reply from my friends!
I emailed my bank two weeks ago and got no reply from them yet, can I pay later?
I haven't heard from my landlord for 3 weeks|You never answer wrong!|Not one question was left without answer!
You have not called me back yet, no problem!|I called and left a message!|They never call back before noon!
Nobody answers better than you!|I asked three times and no one knew!|No reply for two weeks is normal, right?
You don't have to answer!|You needn't answer!|You can not answer this!|You can reply in two weeks
I will not answer for two weeks, I am away|I am away for two weeks and can't answer|We cannot respond for two weeks
Please don't reply for two weeks, I am on holiday|Please do not call me back!|Don't answer!
Do not reply to this mail!|You don't get back pain with this chair!|You get back what you paid!
They will not respond to the heat!|The skin did not react for weeks
My dog has not reacted to the treatment for two weeks|Ich antworte nicht!
Ihr habt mir so schnell geantwortet, danke!|Sie antworten nie falsch!|No me respondan antes de dos semanas
On ne m'a jamais répondu aussi vite !|Non mi avete mai risposto così bene!|Wir haben keine Antwort erwartet!
Ich habe seit zwei Wochen nicht geantwortet, sorry|We got no answer sheet!"""


@pytest.mark.parametrize("said", [each for line in ANGRY.splitlines() for each in line.split("|")])
def test_an_answer_that_stays_out_is_a_complaint(said: str) -> None:
    assert is_angry(said)


@pytest.mark.parametrize("said", [each for line in CALM.splitlines() for each in line.split("|")])
def test_praise_hours_and_the_debts_of_others_are_none(said: str) -> None:
    assert not is_angry(said)


@pytest.mark.parametrize(
    "words", ["i wrote and ", "you not ", "waiting for a ", "ihr nicht ", "my a is ", "no answer, "]
)
def test_long_complaints_are_judged_at_once(words: str) -> None:
    begun = time.perf_counter()
    neglected(words * 400)
    assert time.perf_counter() - begun < 0.5
