"""Anger at the company is told from anger at others, and the question within an angry message is found."""

import pytest

from frontdesk.answers.people.calm import calm
from frontdesk.answers.people.person import is_angry
from tests.answers.promise_sentences import lines

AT_US = lines("""
    Es una vergüenza
    Es una vergüenza lo que hacen
    vergogna!
    Che vergogna!
    Isso é um golpe
    Isto é um golpe!
    They are thieves.
    It is a fraud, your whole company
    They are thieves, the people in your shop
    Das ist Betrug, was ihr da macht
    This is a scam, how do I get my money back
    C'est une arnaque, votre site
    È una truffa, il vostro sito
    Someone called me, you are thieves
    how do I make a claim you crooks
    Ihr Idioten!
    C'est une honte !
    Quelle honte !
    where is my order you thieves
    wann kommt mein Paket ihr Diebe
    You lying crooks!
    Scammers!
    your useless bot
    I have had enough of this
    where is my damn order
""")
AT_OTHERS = lines("""
    Someone called me, it was a scam
    Someone called me. It was a scam. Do you sell call blockers?
    They are thieves, the raccoons in my garden, do you sell traps?
    They are crooks, the guys who sold me the car
    It is a fraud, that phone call I got in your name
    It was a scam, the mail from the prince
    My landlord, they are thieves
    Das ist Betrug, was mir gestern am Telefon passiert ist
    Mich hat jemand angerufen, das war Betrug
    Recibí una llamada, es una estafa
    C'est une arnaque, le mail que j'ai reçu
    Ho ricevuto una mail, è una truffa
    Recebi uma mensagem, é um golpe
    Ik kreeg een mail, het is oplichting
    Jag fick ett mejl, det är bedrägeri
    O golpe de Estado foi em 1964
    Do you rent clowns?
    Can you block scammers?
    Do you prosecute thieves
    Do you have clowns
    Haben Sie Clowns?
    Ihr fangt Diebe?
    In welchen Städten vermietet ihr Clowns
    Hebben jullie clowns
    Clowns!
    The clowns! Can I book them for a party?
    It was damn hot in the room, is there a fan?
    I had enough sugar, thanks
    Do you take away a useless box?
    Do you have The Idiot by Dostoevsky?
    Damn, that looks good! How much is it?
    Shit, I forgot my key. What now?
    My phone is crap, do you repair it?
    I was cheated by a buyer. That's fraud! What can I do?
""")
ASKED = {
    "You lot are useless, how do I make a claim": "how do I make a claim",
    "this is bullshit, I paid 9.95, how do I make a claim": "I paid 9.95, how do I make a claim",
    "You idiots, how do I make a claim?": "how do I make a claim?",
    "how do I make a claim you idiots": "how do I make a claim",
    "ffs how do i make a claim": "how do i make a claim",
    "I'm really annoyed, how do I make a claim?": "how do I make a claim?",
    "how the hell do I make a claim": "how do I make a claim",
    "What the hell are your opening hours?": "What are your opening hours?",
    "What on earth day tickets do you have?": "What day tickets do you have?",
    "what the hell where is my order?": "where is my order?",
    "How do I pay, you crooks?": "How do I pay?",
    "Damn how do I pay?": "how do I pay?",
    "Mierda, ¿cómo pago?": "¿cómo pago?",
    "what the fuck, where is my order?": "where is my order?",
    "wie melde ich einen Schaden, ihr Betrüger": "wie melde ich einen Schaden",
    "Verdammt, wie kündige ich?": "wie kündige ich?",
    "¡Sois unos ladrones, cómo cancelo?": "cómo cancelo?",
    "C'est une arnaque, comment annuler ?": "comment annuler ?",
    "Cazzo, come annullo l'ordine?": "come annullo l'ordine?",
    "Isso é um golpe, como cancelo?": "como cancelo?",
    "Wat een schande, hoe zeg ik op?": "hoe zeg ik op?",
    "To jest oszustwo, jak anulować?": "jak anulować?",
    "För helvete, hur avbokar jag?": "hur avbokar jag?",
    "Это обман, как отменить заказ?": "как отменить заказ?",
    "你们是骗子，怎么退款？": "怎么退款？",
    "詐欺だ！返金はどうすればいいですか？": "返金はどうすればいいですか？",
}
AS_THEY_ARE = lines("""
    Do you refund useless items?
    Do you sell crap removal tools, or bloody mary mix?
    How do I report a scam?
    Do you show the film Idiots?
    Is the hotel on Bloody Lane, and how do I get there?
    Haben Sie Schuhe für Mann und Frau?
    Cono y semáforo, ¿los venden?
    Damn Small Linux download?
    Bordel et cie, c'est où ?
    Cholera vaccine, do you have it?
    Der Film Scheiss auf Liebe, läuft der?
    How long? From 10:30, for 9.95?
    You are useless!!!
""")


@pytest.mark.parametrize("said", AT_US)
def test_anger_at_the_company_is_heard(said: str) -> None:
    assert is_angry(said)


@pytest.mark.parametrize("said", AT_OTHERS)
def test_anger_at_others_is_not_taken_for_it(said: str) -> None:
    assert not is_angry(said)


@pytest.mark.parametrize("said", ASKED)
def test_of_an_angry_question_the_question_is_left(said: str) -> None:
    assert calm(said) == ASKED[said]


@pytest.mark.parametrize("said", AS_THEY_ARE)
def test_what_is_not_angry_stays_as_it_is(said: str) -> None:
    assert calm(said) == said
