"""In scripts that the embedder doesn't read, a pair answers its own question and no other, and so does a page."""

from collections.abc import Iterator

import pytest

from tests.client import Client, unique
from tests.conftest import Server

PAIRS = {
    "th": ("มีที่จอดรถไหม", "มีที่จอดรถฟรี 25 คัน", ["มีสระว่ายน้ำไหม", "ห้องพักราคาเท่าไหร่", "พาสุนัขมาได้ไหม"]),
    "lo": ("ມີບ່ອນຈອດລົດບໍ", "ມີບ່ອນຈອດລົດຟຣີ", ["ມີສະລອຍນ້ຳບໍ", "ເປີດຈັກໂມງ"]),
    "km": ("តើមានចំណតរថយន្តទេ", "មានចំណតឥតគិតថ្លៃ", ["តើមានអាងហែលទឹកទេ", "បើកម៉ោងប៉ុន្មាន"]),
    "my": ("ကားပါကင်ရှိလား", "ကားပါကင် အခမဲ့ရှိသည်", ["ရေကူးကန်ရှိလား", "ဘယ်အချိန်ဖွင့်လဲ"]),
    "zh": ("有停车场吗？", "有25个免费停车位。", ["有游泳池吗？", "几点开门？", "可以带狗吗？"]),
    "ja": ("駐車場はありますか？", "無料駐車場が25台分あります。", ["プールはありますか？", "何時に開きますか？"]),
    "ko": ("주차장이 있나요?", "주차장은 25대까지 무료입니다.", ["수영장이 있나요?", "몇 시에 여나요?"]),
    "hi": ("क्या पार्किंग है?", "25 कारों के लिए मुफ्त पार्किंग है।", ["क्या स्विमिंग पूल है?", "आप कब खुलते हैं?"]),
    "el": ("Υπάρχει πάρκινγκ;", "Δωρεάν πάρκινγκ για 25 αυτοκίνητα.", ["Υπάρχει πισίνα;", "Πότε ανοίγετε;"]),
    "ar": ("هل يوجد موقف سيارات؟", "نعم، موقف مجاني لـ 25 سيارة.", ["هل يوجد مسبح؟", "متى تفتحون؟"]),
}
THAI = (
    "บริการสำหรับลูกค้าชาวไทย",
    "เที่ยวบินที่มีล่ามภาษาไทยจัดทุกวันเสาร์แรกของเดือน ค่าบริการล่าม 25 ปอนด์ต่อกลุ่ม\n\n"
    "## อาหารเช้า\n\nอาหารเช้าแบบไทยต้องสั่งล่วงหน้าอย่างน้อย 3 วัน ราคา 18 ปอนด์ต่อคน",
)
ARABIC = (
    "خدمات للضيوف العرب",
    "تقام الرحلات مع مرشد يتحدث العربية كل يوم أحد. سعر المرشد 30 جنيهاً إسترلينياً لكل مجموعة.\n\n"
    "## الطعام\n\nجميع وجبات الإفطار حلال. يجب إبلاغنا بالحساسية الغذائية قبل 5 أيام من الرحلة.",
)
GREEK = (
    "Υπηρεσίες στα ελληνικά",
    "Οι πτήσεις με ελληνόφωνο ξεναγό γίνονται κάθε Κυριακή. Ο ξεναγός κοστίζει 30 λίρες ανά ομάδα.",
)
FIRST = {
    "th": "เที่ยวบินที่มีล่ามภาษาไทยจัดวันไหน",
    "ar": "متى تقام الرحلات مع مرشد يتحدث العربية؟",
    "el": "Πότε γίνονται οι πτήσεις με ελληνόφωνο ξεναγό;",
}


@pytest.fixture(scope="module")
def inn(server: Server) -> Iterator[Client]:
    with server.company(unique("Inn "), unique("inn")) as client:
        for question, answer, _ in PAIRS.values():
            client.read(client.made("/sources/", kind="qa", question=question, answer=answer))
        yield client


@pytest.fixture(scope="module")
def flights(server: Server) -> Iterator[Client]:
    with server.company(unique("Flights "), unique("flights")) as client:
        for title, text in (THAI, ARABIC, GREEK):
            client.text(title, text)
        client.text("Parking", "Parking in front of the office is free. The office is open from 9 to 17.")
        yield client


@pytest.mark.parametrize("language", PAIRS)
def test_a_pair_answers_its_question_and_no_other(inn: Client, language: str) -> None:
    question, answer, others = PAIRS[language]

    assert answer in inn.ask(question)["support_answer"]
    assert [other for other in others if not inn.ask(other)["refused"]] == []


def test_a_page_answers_what_a_pair_on_something_else_does_not(server: Server) -> None:
    with server.company(unique("Rooms "), unique("rooms")) as client:
        client.read(client.made("/sources/", kind="qa", question="มีอาหารเช้าไหม", answer="มีอาหารเช้าฟรีทุกวัน"))
        client.text("ห้องพัก", "ห้องเดี่ยวราคา 900 บาทต่อคืน ห้องคู่ราคา 1400 บาทต่อคืน")

        assert "900" in client.ask("ห้องเดี่ยวราคาเท่าไหร่")["support_answer"]
        assert "ฟรีทุกวัน" in client.ask("มีอาหารเช้าหรือเปล่าคะ")["support_answer"]


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("th", "คุณขายรถยนต์ไหม"),
        ("th", "ประธานาธิบดีสหรัฐคือใคร"),
        ("th", "มีสระว่ายน้ำไหม"),
        ("th", "สั่งพิซซ่าได้ไหม"),
        ("ar", "من هو رئيس أمريكا؟"),
        ("ar", "هل يوجد مسبح؟"),
        ("ar", "كيف الطقس اليوم؟"),
        ("ar", "هل هناك خصم للطلاب؟"),
        ("el", "Υπάρχει πισίνα;"),
        ("el", "Πουλάτε αυτοκίνητα;"),
    ],
)
def test_what_is_about_nothing_told_is_refused_behind_an_answer(flights: Client, language: str, question: str) -> None:
    room = flights.room()
    assert not flights.say(room, FIRST[language])["refused"]

    assert flights.say(room, question)["refused"]


@pytest.mark.parametrize(
    ("language", "question", "told"),
    [
        ("th", "แล้ววันอาทิตย์ล่ะ", "วันเสาร์แรกของเดือน"),
        ("th", "แล้วค่าล่ามล่ะ", "25 ปอนด์"),
        ("th", "แล้วอาหารเช้าล่ะ", "18 ปอนด์"),
        ("ar", "كم السعر؟", "30 جنيهاً"),
        ("ar", "وماذا عن يوم السبت؟", "كل يوم أحد"),
        ("ar", "وماذا عن الإفطار؟", "حلال"),
        ("el", "Και το Σάββατο;", "κάθε Κυριακή"),
        ("el", "Πόσο κοστίζει;", "30 λίρες"),
    ],
)
def test_what_goes_on_about_it_is_answered(flights: Client, language: str, question: str, told: str) -> None:
    room = flights.room()
    flights.say(room, FIRST[language])

    assert told in flights.say(room, question)["support_answer"]
