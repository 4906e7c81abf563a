"""Small talk is told from questions, emoji from each other."""

import pytest

from frontdesk.answers.asked.smalltalk import SmallTalk, small_talk
from frontdesk.answers.phrases import PHRASES

SAID: dict[SmallTalk | None, str] = {
    "thanks": """❤️|👍️|👍🏽|🙏|😊😊|👍 ❤️|you are great|You're the best!|that's awesome|good job|du bist toll
great, that helped|that's exactly what I needed, cheers|thanks a mill!|danke dir!|ok thanks anyway
perfect, cheers mate|Danke für die schnelle Antwort!|obrigado pela ajuda|gracias por todo|merci quand même
eres genial|vous êtes super|je bent geweldig|sei fantastico|thanks ❤️""",
    "well": """how are you?|Hi, how are you doing today?|how's it going|how do you do?|Wie geht's?
wie geht es Ihnen?
¿Cómo estás?|ça va ?|Comment allez-vous ?|come stai?|tudo bem?|hoe gaat het?|hur mår du?
как дела?|你好吗？|jak się masz?""",
    "here": """are you there?|hello, are you still there?|is anyone there?|anybody here?|sind Sie noch da?
¿hay alguien?|il y a quelqu'un ?|c'è qualcuno?|ben je er nog?|tem alguém aí?|есть кто?""",
    "farewell": """muchas gracias, adiós|Super, vielen Dank und schönen Tag noch|merci beaucoup, bonne journée
thanks for your quick reply, have a great weekend!|谢谢，再见""",
    "speaks": """Sprechen Sie Deutsch?|Verstehen Sie Deutsch?|do you speak Spanish?|¿Habla español?
Parlez-vous français ?|Spreekt u Nederlands?|Can I write in German?|which languages do you speak?
Hallo, sprechen Sie auch Englisch?|Говорите по-русски?""",
    "greeting": """Hola, buenas|Guten Tag, ich brauche Hilfe|hello can you help me|Hi there, I have a question
hi, quick one|just a quick question|kurze Frage|una pregunta rápida|une petite question|et hurtigt spørgsmål
nice to meet you|Pleased to meet you!|freut mich|mucho gusto|enchanté|piacere|hi
I'm Tom|Hi, I am Anna Müller.|my name is Sebastian|Ich heiße Jörg|me llamo Ana|je m'appelle Luc Petit""",
    "noted": """you're welcome|lol ok|De nada|gern geschehen|no worries
sorry|I'm so sorry|oops, sorry|my bad|Entschuldigung|lo siento|désolé|mi dispiace
desculpe|lol|haha|hahaha!
jajaja|mdr|😀|😂😂|👎|ok|okay then|I see|got it|alles klar|vale|d'accord|va bene|begrepen|понятно""",
    "who": "is this real?|is this a bot?|am I talking to a real person?|are you a robot",
    "helps": """what can you help me with?|Hi, what can you help with?|what can you do?|how can you help me?
what can I ask you?|what questions can you answer?|Wobei kannst du mir helfen?|Was können Sie?
¿En qué me puedes ayudar?|En quoi pouvez-vous m'aider ?|Come puoi aiutarmi?|Em que você pode me ajudar?
waarmee kun je me helpen?|w czym możesz mi pomóc?|vad kan du hjälpa mig med?|hvad kan du hjælpe mig med?
чем вы можете помочь?|你能做什么|何ができますか""",
    None: """a small one|quick one how much is it|quick dry towels|kurz|what can you do about moths?
can you help me with my order?|what can I do against rust?|what do you know about cats?
thanks but where is my order?|I need help with a return|I have a question about sizes|great tents
super glue|do your guides speak English?|is the manual in German?|do you teach Spanish?
thanks, and in red?|danke aber wann
fine art|cool boxes|welcome kit|good night lamp|dear team, where is my parcel|mate|for your time|a lot|and you
can I write a review?|😊😡|😡|is this real leather?|is this a computer desk?|is this a real diamond?
are you a real estate agency?
how are you open on Sundays?|how are your beds made?|are you there on Sunday?|sorry, where is my parcel?
is anyone there on Sunday?|are you great with kids?|ok how much is it|nice to meet you, do you ship?|???
that's great, but when?|is someone home needed for delivery?
how is it going to be shipped?|lollipops|haha cafe hours
I'm lost|I'm Irish|I am Italian|I'm German|I'm Vegan|I'm a student|I'm Tom Smith Jones|I'm Tom, where is my order?
Ich bin Rentner|I'm Not Happy With You|I'm Pregnant|I'm Disabled""",
}


@pytest.mark.parametrize("kind", SAID)
def test_each_kind_is_heard(kind: SmallTalk | None) -> None:
    texts = [text for line in SAID[kind].splitlines() for text in line.split("|")]
    assert {text: small_talk(text) for text in texts if small_talk(text) != kind} == {}


def test_every_language_replies() -> None:
    for said in PHRASES.values():
        assert len({said.reply("well"), said.reply("here"), said.reply("greeting"), said.reply("noted")}) == 4
