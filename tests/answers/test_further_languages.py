"""A visitor is understood and answered in a language that Frontdesk has no sentences of its own for."""

from collections.abc import Iterator
from typing import Any

import pytest

from frontdesk.answers.phrases import spoken
from tests.client import Client, unique
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

QUESTIONS = {
    "Thai": ("ส่งแจ็กเก็ตคืนได้ภายในกี่วัน", "คุณสามารถคืนแจ็กเก็ตได้ภายใน 30 วัน [1]"),
    "Korean": ("재킷 반품 기간은 얼마나 되나요?", "재킷은 30일 이내에 반품할 수 있습니다. [1]"),
    "Arabic": ("كم يوما لدي لإرجاع السترة؟", "يمكنك إرجاع السترة خلال ٣٠ يوما. [1]"),
    "Greek": (
        "Σε πόσες μέρες μπορώ να επιστρέψω το μπουφάν;",
        "Μπορείτε να επιστρέψετε ένα μπουφάν εντός 30 ημερών. [1]",
    ),
    "Czech": ("Do kolika dní mohu vrátit bundu?", "Bundu můžete vrátit do 30 dnů. [1]"),
    "Turkish": ("Ceketi kaç gün içinde iade edebilirim?", "Ceketi 30 gün içinde iade edebilirsiniz. [1]"),
    "Finnish": (
        "Kuinka monta päivää minulla on aikaa palauttaa takki?",
        "Voit palauttaa takin 30 päivän kuluessa. [1]",
    ),
    "Ukrainian": ("За скільки днів можна повернути куртку?", "Ви можете повернути куртку протягом 30 днів. [1]"),
}
ENGLISH = "How many days do I have to return a jacket?"
TOLD = {language: told for language, (_, told) in QUESTIONS.items()}
UNKNOWN = "Zvondibhadhara marii kudzorera bhachi?"


def interpreting(request: dict[str, Any]) -> str:
    """A model that translates into whatever it is asked for, and answers with a sentence of the page."""
    system = request["messages"][0]["content"]
    if not system.startswith("You translate"):
        return "You can return a jacket within 30 days."
    into = system.partition("text to ")[2].partition(".")[0]
    if UNKNOWN in into:
        return "Unogona kudzosa bhachi mumazuva 30. [1]"
    return {"English": ENGLISH, "German": "Wie viele Tage kann ich eine Jacke zurückgeben?"}.get(into) or TOLD[into]


def company(modelled: Server, *texts: tuple[str, str]) -> Client:
    client = modelled.company(unique("Jackets "), unique("jackets"))
    for title, text in texts:
        client.text(title, text)
    assistant = client.get("/assistants/").json()["results"][0]
    client.patch(f"/assistants/{assistant['uuid']}/", json={"mode": "private"}).raise_for_status()
    return client


RETURNS = ("Returns", "You can return a jacket within 30 days. We refund what you paid by card.")


@pytest.fixture(scope="module")
def english(modelled: Server, stand_in: StandInThread) -> Iterator[Client]:
    yield company(modelled, RETURNS)
    stand_in.play("instant")


@pytest.fixture(scope="module")
def two_languages(modelled: Server, stand_in: StandInThread) -> Iterator[Client]:
    yield company(
        modelled,
        RETURNS,
        ("Versand", "Wir verschicken nach Österreich. Der Versand kostet 8,90 EUR und dauert drei Tage."),
        ("Anprobe", "Eine Anprobe bei uns im Laden ist kostenlos. Bitte rufen Sie vorher an."),
    )
    stand_in.play("instant")


@pytest.mark.parametrize("language", QUESTIONS)
def test_one_is_answered_in_the_language_of_the_question(
    english: Client, stand_in: StandInThread, language: str
) -> None:
    question, told = QUESTIONS[language]
    stand_in.play("instant", answer=interpreting)
    assert english.ask(question)["support_answer"] == told


@pytest.mark.parametrize("language", ["Thai", "Turkish"])
def test_the_english_pages_are_asked_beside_those_of_another_language(
    two_languages: Client, stand_in: StandInThread, language: str
) -> None:
    question, told = QUESTIONS[language]
    stand_in.play("instant", answer=interpreting)
    assert two_languages.ask(question)["support_answer"] == told


def test_where_nothing_tells_the_language_it_is_that_of_the_question(english: Client, stand_in: StandInThread) -> None:
    stand_in.play("instant", answer=interpreting)
    assert english.ask(UNKNOWN)["support_answer"] == "Unogona kudzosa bhachi mumazuva 30. [1]"


def test_behind_a_chinese_message_a_thai_one_is_not_refused_in_chinese(
    english: Client, stand_in: StandInThread
) -> None:
    stand_in.play("instant", answer="NOT_FOUND")
    room = english.room()
    english.say(room, "你们几点开门？")
    refused = english.say(room, "ร้านเปิดกี่โมง")
    assert refused["refused"]
    assert "Would you like to talk to one?" in refused["support_answer"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("th", "มีที่จอดรถไหม"),
        ("ko", "주차장이 있나요?"),
        ("ar", "هل يوجد موقف سيارات؟"),
        ("fa", "آیا پارکینگ دارید؟"),
        ("ur", "کیا پارکنگ ہے؟"),
        ("el", "Υπάρχει πάρκινγκ;"),
        ("he", "יש חניה?"),
        ("hi", "क्या पार्किंग है?"),
        ("uk", "Чи є парковка?"),
        ("bg", "Колко струва паркингът?"),
        ("ru", "Сколько стоит парковка?"),
        ("ka", "არის პარკინგი?"),
        ("hy", "Կա՞ ավտոկայանատեղի"),
        ("cs", "Kolik stojí parkování?"),
        ("sk", "Koľko stojí parkovanie?"),
        ("tr", "Otopark ücreti ne kadar?"),
        ("fi", "Paljonko pysäköinti maksaa?"),
        ("hu", "Mennyibe kerül a parkolás?"),
        ("ro", "Cât costă parcarea?"),
        ("hr", "Koliko košta parkiranje?"),
        ("et", "Kui palju maksab parkimine?"),
        ("lv", "Cik maksā autostāvvieta?"),
        ("lt", "Kiek kainuoja parkavimas?"),
        ("vi", "Phí đỗ xe là bao nhiêu?"),
        ("id", "Berapa biaya parkir?"),
        ("pl", "Ile kosztuje parking?"),
        ("fr", "Combien coûte le parking ?"),
        ("es", "¿Cuánto cuesta el aparcamiento?"),
        ("de", "Was kostet das Parken?"),
        ("nl", "Wat kost het parkeren?"),
        ("en", "How much is parking at Šibenik and Kraków?"),
        ("en", "Do you sell π mugs or Ω mugs?"),
    ],
)
def test_a_language_is_told_by_its_script_its_letters_or_its_small_words(language: str, text: str) -> None:
    assert spoken(text) == language


COURSES = {
    "Wie lange dauert eine Erwachsenenstunde": "How long does an adult lesson take?",
    "was kostet sie?": "What does an adult lesson cost?",
    "Was kostet der Ferienkurs": "What does the holiday course cost?",
    "was kostet eine Party?": "What does a party cost?",
    "An adult lesson takes 45 minutes. [1]": "Eine Erwachsenenstunde dauert 45 Minuten. [1]",
    "An adult lesson costs £38. [1]": "Eine Erwachsenenstunde kostet 38 £. [1]",
    "A party costs £145 for up to 15 children. [1]": "Eine Party kostet 145 £ für bis zu 15 Kinder. [1]",
}


def teaching(request: dict[str, Any]) -> str:
    """A model that translates what is asked and told of courses, and answers from the passages."""
    system, last = request["messages"][0]["content"], request["messages"][-1]["content"]
    if system.startswith("You translate"):
        return next(said for text, said in COURSES.items() if text.rstrip("?").casefold() in last.casefold())
    asked = last.rpartition("Customer: ")[2]
    if "Ferienkurs" in asked:
        return "Der Ferienkurs kostet 90 € in der Woche."
    if "party" in asked.casefold():
        return "A party costs £145 for up to 15 children."
    return "An adult lesson takes 45 minutes." if "long" in asked else "An adult lesson costs £38."


@pytest.fixture(scope="module")
def school(modelled: Server, stand_in: StandInThread) -> Iterator[Client]:
    yield company(
        modelled,
        ("Adult lessons", "An adult lesson takes 45 minutes. An adult lesson costs £38."),
        ("Parties", "A party costs £145 for up to 15 children. Cancel 21 days before the party."),
        ("Ferienkurse", "Der Ferienkurs kostet 90 € in der Woche. Er dauert fünf Tage, von Montag bis Freitag."),
    )
    stand_in.play("instant")


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        (
            "Wie lange dauert eine Erwachsenenstunde und was kostet sie?",
            ("Eine Erwachsenenstunde dauert 45 Minuten.", "Eine Erwachsenenstunde kostet 38 £."),
        ),
        (
            "Was kostet der Ferienkurs und was kostet eine Party?",
            ("Der Ferienkurs kostet 90 € in der Woche.", "Eine Party kostet 145 £ für bis zu 15 Kinder."),
        ),
    ],
)
def test_each_of_several_questions_is_asked_in_the_language_of_the_pages_that_tell_it(
    school: Client, stand_in: StandInThread, question: str, parts: tuple[str, ...]
) -> None:
    stand_in.play("instant", answer=teaching)
    told = school.ask(question)["support_answer"]
    assert all(part in told for part in parts), told
