"""What a message says of people: yes, no, anger, an address; and in which language it is written."""

import pytest

from frontdesk.answers.asked.smalltalk import small_talk
from frontdesk.answers.people.person import (
    contact_in,
    is_angry,
    says_how_to_be_reached,
    says_no,
    says_yes,
    wants_person,
)
from frontdesk.answers.phrases import PHRASES, phrases, spoken

YES = """yes|Yes please|yes, please!|ok|Sure|sure thing|yeah that would be great|Ja, gerne|ja bitte|sí, por favor
oui s'il vous plaît|Oui, volontiers|sì grazie|sim|graag|ja graag|tak, proszę|да|好的|go ahead|I'd like that|please do
yes do it|claro que sí|Okay 👍|Yes thanks|yes please, my email is mary@example.com|d'accord|please"""
NO = """no|no thanks|No, thank you|nope|nein danke|not now|no gracias|non merci|nah I'm fine|never mind
nie, dziękuję
不用|нет, спасибо|No, that's fine|no need"""
NEITHER = """yes, and what about refunds?|no, I meant the Pro plan|okay but how much is it?|Do you ship to Iceland?
not what I asked|no delivery on Sunday?|fine print?|good morning|I do not understand|thanks"""
THANKED = """thanks|Thank you!|Great, thanks!|Perfect. Thank you|fine thanks|ok thank you|Danke danke|tak|Tack!"""
WANTED = """talk to a human|I want to talk to a real person|real person please|agent|human!!
can I speak with someone?
connect me with an agent|Kann ich mit einem Menschen sprechen?|Ich möchte mit einem Mitarbeiter reden
get me a manager
je veux parler à un conseiller|posso parlare con un operatore|quero falar com um atendente
kan ik met een medewerker spreken|chcę porozmawiać z człowiekiem
jag vill prata med en människa|我要找人工客服|хочу поговорить с оператором
Is there a human I can talk to|escalate this to a manager|please transfer me to customer service|Mensch bitte
connect me with support|put me through to the front desk|can I speak with your sales team?
get me an agent|Find me a person
I don't want to talk to a robot|I do not want to chat with a bot!|speak to someone|I'd like to speak to somebody
I need a person|i just want a person please|we need someone to talk to|I'd like a manager|can you transfer me
transfer me please|could you put me through?|please connect me now|customer service please|customer support
Guest services|a colleague please|reception, please|supervisor please|Kundenservice bitte|servicio al cliente por favor
I need customer service|can you have someone email me?|could you please ask your manager to call me
have someone write to me
can somebody text me please|Can one of your team get back to me?|please get someone to contact me
can someone call me back?|Could anyone please call me|please call me back|I want a callback|can I get a call back?
is there anybody I can call?|Is there someone I could talk to?|can you call me back
Ich will nicht mit einem Roboter sprechen|Kann mich jemand zurückrufen?|Verbinden Sie mich mit dem Support
no quiero hablar con un robot|¿Puede alguien llamarme?|comuníqueme con soporte|¿Hay alguien con quien pueda hablar?
je ne veux pas parler à un robot|rappelez-moi|Quelqu'un peut me rappeler ?|non voglio parlare con un bot
può richiamarmi qualcuno?|não quero falar com um robô|alguém pode me ligar?|ik wil niet met een robot praten
kan iemand mij terugbellen?|can a human help me?|no bot please|human support|I'd rather talk to a person"""
NOT_WANTED = """what is an agent plan|How many agents can I have?|what does the agent role do?
connect to agent api|Can I give a tip to an employee?|Kann ich einem Mitarbeiter Trinkgeld geben?
Do you have human resources?
Can I talk to my agent account|Who is the manager of the Turku shop?
price per person|Wie viele Mitarbeiter haben Sie?
parler avec des amis dans l'application|need an operator license?|can I add another person to my booking
can I talk to my dentist about whitening?|do you support humans?|is there a person limit
Does the robot talk to Alexa?
Do you have bots?|How do I connect to the support portal?|can I get a person discount?|give me the agent price list
can someone else collect my parcel?|Is there someone at reception at night?|can I call you?
what is your phone number?
I need a person to sign for the parcel|can you transfer me to the airport?|customer service hours
I need an agent for my flat
can you connect me a second screen?|support|put me on the list|I need a manager account|we need staff accommodation
Can you have someone email me when it is ready?|how is your customer service?|I need a person limit
I need someone's size
can you ask my sister to pay?|can your team repair a bike?|do you need a rep?|I want a person in a wheelchair to come
Can you call the courier back?|will someone call me before delivery?|I don't want to talk about the price
put me on the waiting list|can I bring someone with me?|do I get an employee discount?|find me a hotel"""
ANGRY = """This is ridiculous!|WHERE IS MY REFUND!!|Your service is useless|I'm so angry right now|what a joke
THIS IS STILL NOT WORKING|Das ist eine Frechheit|Ich bin stinksauer|esto es una vergüenza|c'est inadmissible
You people are liars|worst customer service ever|I have been waiting for weeks!!!|fed up with this|this stupid bot
I want my money back!!!|NOBODY ANSWERS MY EMAILS|hello??? anybody!!|è una truffa|belachelijk
I AM NOT HAPPY AT ALL!!!|I'm very disappointed with your service|this is the third time I'm asking!|😡
I'm so disappointed
It's the fifth time I have written to you|extremely unhappy with this company
Ich bin sehr enttäuscht von Ihrem Service
Ich frage jetzt zum dritten Mal|estoy muy decepcionada con su servicio|es la tercera vez que pregunto
je suis très déçu de votre service|c'est la troisième fois que je demande|sono molto delusa dal vostro servizio
è la terza volta che scrivo|estou muito decepcionado com o seu atendimento
ik ben erg teleurgesteld in jullie service
your service is awful|I AM VERY UPSET WITH YOU|very disappointed!|I have asked you three times already!!"""
CALM = """SHIP TO THE USA???|Do you ship to Sweden?|Thanks!!!|I LOVE THIS PRODUCT|How do I return a broken lamp?
what is the refund policy?|HELLO|wow!!! nice|PLEASE SEND ME THE PRICE LIST|my order is late, where is it?
The zipper doesn't work, can I return it?|how do I reset my password again|Is there a scam protection?
I'm not happy with the fit, can I exchange it?|I'm very disappointed with the colour, can I return it?
I was unhappy with my last mattress, which one is softer?
this is the third time I order from you, is there a discount?
Is the second time free?|I'm disappointed that it is sold out, when is it back?
not satisfied with the size, what now?
Ich bin mit der Farbe nicht zufrieden, kann ich tauschen?|can I come a third time?"""


def each(lines: str) -> list[str]:
    return [text for line in lines.splitlines() for text in line.split("|")]


def test_yes_and_no_are_heard_and_nothing_else() -> None:
    assert [text for text in each(YES) if not says_yes(text) or says_no(text)] == []
    assert [text for text in each(NO) if not says_no(text) or says_yes(text)] == []
    assert [text for text in each(NEITHER) if says_no(text) or says_yes(text)] == []


def test_a_thumb_is_a_yes_where_it_may_be() -> None:
    assert says_yes("👍") and says_yes("👍️") and says_yes("👍🏽") and says_yes("Okay 👍️")
    assert not says_yes("😊") and not says_yes("👎")


@pytest.mark.parametrize(
    "text",
    [
        "my email is anna@example.org",
        "anna@example.org",
        "040 123 4567",
        "You can reach me at anna@example.org after six, or on my mobile, whatever is easier for you",
        "call me on +358 40 123 4567",
        "Meine Telefonnummer ist 040 123 4567",
        "mi correo es ana@example.org",
    ],
)
def test_how_someone_is_reached_is_heard(text: str) -> None:
    assert says_how_to_be_reached(text, contact_in(text))


@pytest.mark.parametrize(
    "text",
    ["I wrote to info@example.org yesterday", "My order number is 4471-2290-11", "I live in Spain", "since 2019"],
)
def test_an_address_of_something_else_is_none(text: str) -> None:
    assert not says_how_to_be_reached(text, contact_in(text))


def test_thanks_alone_accept_nothing() -> None:
    assert [text for text in each(THANKED) if says_yes(text) or says_no(text)] == []
    assert [text for text in each(THANKED) if small_talk(text) != "thanks"] == []
    assert says_yes("sure, thanks") and says_yes("ja tak") and says_yes("that'd be great, thanks")
    assert says_yes("Tak", "pl") and says_yes("tak, dziękuję")


def test_the_wish_for_a_person_is_told_from_talk_of_people() -> None:
    assert [text for text in each(WANTED) if not wants_person(text)] == []
    assert [text for text in each(NOT_WANTED) if wants_person(text)] == []


def test_anger_is_told_from_capitals_and_trouble() -> None:
    assert [text for text in each(ANGRY) if not is_angry(text)] == []
    assert [text for text in each(CALM) if is_angry(text)] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("it's mary@example.com.", {"email": "mary@example.com"}),
        ("+1 415 555 2671", {"phone_number": "+1 415 555 2671"}),
        ("call 040 123 4567", {"phone_number": "040 123 4567"}),
        ("order 4711", {}),
        ("It cost 1,299.00 in 2024", {}),
        ("Is order 4471-2290-11 shipped?", {}),
        ("My order number is 4471-2290-11", {}),
        ("I ordered on 2026-11-02 10:30, where is it?", {}),
        ("since 02.11.2026", {}),
        ("01.23.45.67.89", {"phone_number": "01.23.45.67.89"}),
        ("I ordered on 2026-11-02, call 040 123 4567", {"phone_number": "040 123 4567"}),
        ("+999 000 0000 00", {}),
    ],
)
def test_an_address_is_found(text: str, found: dict[str, str]) -> None:
    assert contact_in(text) == found


@pytest.mark.parametrize(
    ("language", "questions"),
    [
        (
            "en",
            "Do you ship to Iceland?|How much is the Pro plan?|do u take cash|do u rent vans|do u open sunday|r u open",
        ),
        ("de", "Liefern Sie nach Island?|Wie hoch sind die Versandkosten?|Kann ich die Jacke zurückgeben?"),
        ("es", "¿Hacen envíos a Islandia?|Cuánto cuesta el plan Pro|¿Tienen tienda en Madrid?"),
        ("fr", "Livrez-vous en Islande ?|Combien coûte la livraison ?|Quels sont vos horaires ?"),
        ("it", "Spedite in Islanda?|Quanto costa la spedizione?|Posso restituire la giacca?"),
        ("pt", "Vocês enviam para a Islândia?|Quanto custa o frete?"),
        (
            "nl",
            "Verzenden jullie naar IJsland?|Wat kost de verzending?|Kan ik de jas terugsturen?|Heeft u wifi?",
        ),
        ("pl", "Czy wysyłacie na Islandię?|Ile kosztuje wysyłka?|Jak mogę zwrócić kurtkę?"),
        ("sv", "Skickar ni till Island?|Vad kostar frakten?|Hur kan jag returnera jackan?"),
        ("ru", "Вы доставляете в Исландию?"),
        ("zh", "你们送货到冰岛吗？"),
        ("ja", "アイスランドに配送できますか？"),
        ("uk", "Ви доставляєте в Ісландію?"),
        (None, "jacket"),
    ],
)
def test_the_language_of_a_question_is_heard(language: str | None, questions: str) -> None:
    assert {spoken(question) for question in each(questions)} == {language}


def test_every_language_says_everything() -> None:
    for said in PHRASES.values():
        assert len(said.days.split()) == 7
        assert "{contact}" in said.noted
        assert "{time}" in said.back and "{day}" in said.back and "{time}" in said.back_today
        assert "{choices}" in said.which and "{question}" in said.nothing_about
    assert phrases("xx") == phrases("en")


CALLED = """please call me|Please call me back today|can someone actually ring me|can someone ring me
I need help from a person not a bot|call me on 0664 1234567|Could somebody please phone me?|ring me please
just call me|I want a human, not a robot|I'd like to be called|I need a reply from a real human
ruf mich bitte an|Bitte rufen Sie mich an|Ich will einen Menschen, keinen Bot
Ich brauche Hilfe von einem Menschen|llámame|llámenme por favor|quiero una persona, no un robot
necesito ayuda de una persona|appelez-moi|je veux une personne, pas un robot
j'ai besoin de l'aide d'une vraie personne|mi chiami per favore|chiamatemi|voglio una persona, non un bot
ligue-me por favor|quero uma pessoa, não um robô|bel me alstublieft|ik wil een mens, geen robot
hulp van een mens graag|proszę do mnie zadzwonić|zadzwońcie do mnie|chcę człowieka, nie bota|ring mig
jag vill ha en människa, inte en bot|ring til mig|ring meg|позвоните мне|мне нужен живой человек
нужен человек, а не бот|请给我打电话|電話してください"""
NOT_CALLED = """will someone call me before delivery?|can the driver call me before delivery?|call me Ishmael
Will you call me when it is ready?|What do people call me?|do you call me if the table is free?
please call me when the parcel arrives|Is help from a vet included?|does a person or a robot pack it?
How do I call you?|can I call the driver?|Ruft der Fahrer mich an?|Rufen Sie mich an, wenn das Paket da ist?
¿Me llaman antes de la entrega?|Do you sell robots for a person?|ring size 12|Is the phone call free?
how much is a call to Norway"""
OUTRAGED = """WHERE IS MY PARCEL!!! THIS IS A SCANDAL|This is a scandal|what a disgrace|Das ist ein Skandal!
Eine Zumutung ist das|WO IST MEIN PAKET!!!|Es un escándalo|¡¡¡DÓNDE ESTÁ MI PEDIDO!!!|C'est un scandale
OÙ EST MON COLIS !!!|È uno scandalo|DOV'È IL MIO PACCO!!!|É um escândalo|Schandalig|WAAR IS MIJN PAKKET!!!
To skandal!|GDZIE JEST MOJA PACZKA!!!|Det är en skandal|VAR ÄR MITT PAKET!!!|Det er en skandale
HVOR ER MIN PAKKE!!!|Это безобразие|ГДЕ МОЙ ЗАКАЗ!!!|太过分了|ふざけるな"""
CALM = """Where is my parcel?|WHERE IS TURKU|Do you have the film Scandal?|Do you sell Scandal perfume?
Wo ist mein Paket?|What does Schande mean?|最悪の場合はどうなりますか|HOW MUCH IS SHIPPING TO NORWAY
¿Dónde está mi pedido?
Where is the sauna!!"""


def test_to_be_called_or_served_by_no_bot_is_a_wish_for_a_person() -> None:
    assert [text for text in each(CALLED) if not wants_person(text)] == []
    assert [text for text in each(NOT_CALLED) if wants_person(text)] == []


def test_outrage_is_anger_in_every_language() -> None:
    assert [text for text in each(OUTRAGED) if not is_angry(text)] == []
    assert [text for text in each(CALM) if is_angry(text)] == []


NOT_FOR_A_PERSON = """I want a call button on my website|I need a call blocker|i need a call center software
I want a phone call plan|i would like a call recorder|Will someone call me to arrange delivery?
Would anyone contact me to confirm the booking?|Do you offer support from real people?
is support from a person included|Is there support from your staff at night?|真人客服几点上班
I'm a person not a robot, why does the captcha fail|I am a human not a bot but the captcha blocks me|Mi chiami Marco
I want a callback button on my page|Will somebody phone me to agree a date?|Hi, is help from a person included?
Llámame Ana|appelez-moi Marie|Ich bin ein Mensch, kein Roboter, warum geht das Captcha nicht
Soy una persona, no un robot|人工客服几点上班|人間の対応は何時までですか|¿Ofrecen ayuda de una persona?
Do people get an answer from a real person at night?|I need a call recording app"""
FOR_A_PERSON = """I want a call|I need a call from someone|I'd like a phone call tomorrow|Will someone please call me
Could someone call me to arrange delivery|please call me back when you can|mi chiami domani|llámame mañana
appelez-moi au 01 23 45 67 89|call me at 5|we want a human, not a bot|I want support from a person|真人客服
Can someone contact me about my order|would somebody call me back"""
NOT_ANGRY = """Do you have A Scandal in Bohemia|do you sell the Scandal perfume|How much is the Outrage game
this is a scandal-free company|Hvordan melder jeg svindel?|hur anmäler jag bedrägeri|jak zglosic oszustwo|如何举报骗子
обман покупателей защита|unerhört günstig|Фильм Скандал есть?|Wie melde ich Betrug?|¿Cómo denuncio una estafa?
comment signaler une arnaque|Nehmen Sie Schrott an?|Haben Sie Katastrophenfilme?|Is the film Scandal on tonight?
come segnalo una truffa|Ist das Betrug?|詐欺の本はありますか|Skandal|視力太差了怎么办"""
ANGRY_STILL = """Das ist Betrug!|Ihr seid Betrüger|Es una estafa|C'est une arnaque !|Dit is oplichting|Skandal!
Det är bedrägeri|Det er svindel|To oszustwo!|Oszuści!|Это обман|Вы мошенники|你们都是骗子|骗子！|これは詐欺だ|Unerhört!
What a scandal, where is my parcel?|Where is my order, this is a scandal|Eine Katastrophe|Das ist unerhört
太过分了，你们怎么搞的|服务太差了"""


def test_what_is_asked_of_calls_and_people_is_no_wish_for_one() -> None:
    assert [text for text in each(NOT_FOR_A_PERSON) if wants_person(text)] == []
    assert [text for text in each(FOR_A_PERSON) if not wants_person(text)] == []


def test_a_scandal_or_fraud_may_be_a_topic() -> None:
    assert [text for text in each(NOT_ANGRY) if is_angry(text)] == []
    assert [text for text in each(ANGRY_STILL) if not is_angry(text)] == []


PEOPLE_WANTED = """How do I get help from a real person?|Where can I get help from a real person?
I want a call by Friday
Why can't I get an answer from a real person?|Is there any way to get help from a real person?
Wie bekomme ich Hilfe von einem Menschen?|¿Cómo obtengo ayuda de una persona?|Hoe krijg ik hulp van een mens?
Comment obtenir l'aide d'une vraie personne ?|Come posso avere aiuto da una persona?|Hur får jag hjälp av en människa?
we are waiting for a person, not a bot|I'm asking for a person not a bot|we're looking for a human and not a machine
Llámame el lunes|Llámame 600123456|appelez moi 0612345678|chiamami lunedì|chiamami 333 1234567|me liga segunda
mi richiami lunedì alle 10|llámame a las 5|rappelez-moi après 18h|Rufen Sie mich am Montag an|Call me after 5
ruf mich unter 0664 123456 an|rufen Sie mich nach 18 Uhr an|call me Monday|please call me anytime
I want a call to discuss my order|I need a call before noon|I'd like a call to sort this out"""
PEOPLE_TALKED_OF = """How long does help from a person take?|How much is support from a human?|call me by my first name
When is help from your staff available?|How often do guests need help from your staff?|I want a call to action button
Ist Hilfe von einem Menschen im Preis enthalten?|¿Cuánto cuesta la ayuda de una persona?|Llámame Pedro
I'm clearly a human and not a machine|we are only humans, not robots|Ich bin doch ein Mensch, kein Roboter
je suis une personne, pas un robot|sono una persona, non un robot|chiamami Giulia|rappelez-moi le prix
Ruft mich der Fahrer an?|Rufen Sie mich vor der Lieferung an?|rappelez-moi avant la livraison|call me after the repair
llámame antes de la entrega|chiamami prima della consegna"""


def test_how_a_person_is_got_is_asked_by_who_wants_one_and_what_one_costs_is_not() -> None:
    assert [text for text in each(PEOPLE_WANTED) if not wants_person(text)] == []
    assert [text for text in each(PEOPLE_TALKED_OF) if wants_person(text)] == []


OUTRAGED_AT_US = """Das ist doch Betrug.|Alles Schrott|Es una auténtica estafa|C'est de l'arnaque
C'est une arnaque ce site
Oszuści|Мошенники|This is a scandal and a disgrace|It is a disgrace how you treat people|total scam|What a scam
You people are a disgrace to the trade|Das ist ja Betrug am Kunden|Ihr seid alle Betrüger|Your delivery is a disgrace
Your customer service is a scandal|You guys are a bunch of crooks|This hotel is a rip-off|I think this is a scandal
Waiting three weeks for a reply is a disgrace|40 euros for a towel is a rip-off|Ihre Hotline ist eine Zumutung
Schande wie ihr mit Kunden umgeht|so lange zu warten ist eine Zumutung|Todo es una estafa|son unos ladrones
Esta empresa es una estafa|Vous êtes des escrocs|Votre service est un scandale|siete dei truffatori|È una vera truffa
É uma autêntica fraude|Vocês são uns ladrões|Dit is gewoon oplichting|Het is een schande hoe jullie met klanten omgaan
To jest zwykłe oszustwo|Det är ju en skandal|Это просто обман|Ваш магазин — мошенники|Nichts als Betrug
you liars|Bande de voleurs|ihr Betrüger"""
OUTRAGE_OF_OTHERS = """My bank says this charge is fraud|This email is fraud|Deze mail is oplichting
The book is Schande.|The Outrage|24 hours later my bank said this is fraud
My favourite perfume is Scandal|This email is a scam|My bank says this charge is a scam|The film is a scandal
Are thieves a problem at the campsite?|Is scam protection included?|Diese Mail ist Betrug|Este correo es una estafa
Ce mail est une arnaque|Questa email è una truffa|A Scandal in Bohemia|Scandal and other films|this is not a scandal
Das ist kein Betrug|no es una estafa|ce n'est pas une arnaque|the lock keeps thieves out|It's a book about crooks
Das ist unerhört günstig|Der Film ist eine Schande|Mi banco dice que el cargo es un fraude|I want to report fraud
Ma banque dit que c'est une fraude|Wie erkenne ich Betrüger?|My neighbour says that shop is a scam"""


def test_outrage_is_at_the_company_and_not_at_a_stranger_or_a_film() -> None:
    assert [text for text in each(OUTRAGED_AT_US) if not is_angry(text)] == []
    assert [text for text in each(OUTRAGE_OF_OTHERS) if is_angry(text)] == []
