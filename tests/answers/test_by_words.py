"""In a script that the embedder doesn't read, two questions are one by their words, and no page lends them others."""

import time

import pytest

from frontdesk.answers.quoted.pairs import SAME, Pair, closest
from frontdesk.insights.spelled import spelled
from frontdesk.knowledge.search.by_words import own_words, same_by_words, shared
from frontdesk.models.scripts import reads


@pytest.mark.parametrize(
    ("question", "stored"),
    [
        ("มีที่จอดรถหรือเปล่าครับ", "มีที่จอดรถไหม"),
        ("ห้องเดี่ยวราคาเท่าไหร่", "ราคาห้องเดี่ยวเท่าไหร่"),
        ("你们有停车场吗", "有停车场吗？"),
        ("有没有停车场？", "有停车场吗？"),
        ("駐車場がありますか", "駐車場はありますか？"),
        ("주차장 있어요?", "주차장이 있나요?"),
        ("क्या पार्किंग है", "पार्किंग है?"),
        ("Есть ли у вас парковка?", "Есть парковка?"),
        ("Парковка есть?", "Есть ли парковка?"),
        ("هل يوجد موقف السيارات؟", "يوجد موقف سيارات؟"),
        ("Υπάρχει το πάρκινγκ;", "Υπάρχει πάρκινγκ;"),
        ("주차 가능?", "주차 가능한가요?"),
        ("Есть парковки?", "Есть парковка?"),
        ("Работаете в субботу?", "Работает в субботу?"),
        ("不付款可以吗", "可以不付款吗"),
        ("Можно не платить?", "Не платить можно?"),
    ],
)
def test_the_same_question_is_known(question: str, stored: str) -> None:
    assert same_by_words(question, stored)


@pytest.mark.parametrize(
    ("question", "stored"),
    [
        ("มีสระว่ายน้ำไหม", "มีที่จอดรถไหม"),
        ("ห้องคู่ราคาเท่าไหร่", "ห้องเดี่ยวราคาเท่าไหร่"),
        ("ปิดกี่โมง", "เปิดกี่โมง"),
        ("อาหารเช้าราคาเท่าไหร่", "อาหารเช้ากี่โมง"),
        ("มีที่จอดรถบัสไหม", "มีที่จอดรถไหม"),
        ("双人间多少钱？", "单人间多少钱？"),
        ("早餐几点开始？", "早餐多少钱？"),
        ("美元可以换欧元吗", "欧元可以换美元吗"),
        ("プールはありますか？", "駐車場はありますか？"),
        ("수영장이 있나요?", "주차장이 있나요?"),
        ("주차장이 없나요?", "주차장이 있나요?"),
        ("क्या स्विमिंग पूल है?", "क्या पार्किंग है?"),
        ("Есть ли бассейн?", "Есть ли парковка?"),
        ("Когда завтрак?", "Где завтрак?"),
        ("Как доехать из Киева в Одессу?", "Как доехать из Одессы в Киев?"),
        ("Υπάρχει πισίνα;", "Υπάρχει πάρκινγκ;"),
        ("هل يوجد مسبح؟", "هل يوجد موقف سيارات؟"),
        ("מתי אתם פותחים?", "יש חניה?"),
        ("보증 있나요?", "보증금 있나요?"),
        ("예약 필요한가요?", "예약금 필요한가요?"),
        ("배송 되나요?", "배송비 되나요?"),
        ("학생 할인 있나요?", "학생증 할인 있나요?"),
        ("회원 할인?", "회원권 할인?"),
        ("Сколько стоит перевод?", "Сколько стоит перевозка?"),
        ("Нужна подпись?", "Нужна подписка?"),
        ("Есть завтрак?", "Есть завтра?"),
        ("可以不付款吗", "不可以付款吗"),
        ("Не можно платить?", "Можно не платить?"),
    ],
)
def test_another_question_is_not(question: str, stored: str) -> None:
    assert not same_by_words(question, stored)


TOLD = {
    "th": "อาหารเช้า อาหารเช้าแบบไทยต้องสั่งล่วงหน้าอย่างน้อย 3 วัน ราคา 18 ปอนด์ต่อคน",
    "ar": "تقام الرحلات مع مرشد يتحدث العربية كل يوم أحد. سعر المرشد 30 جنيهاً لكل مجموعة.",
    "ja": "日本語ガイドツアーは毎週日曜日に出発します。ガイド料は1グループ30ポンドです。",
}


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("th", "ราคาเท่าไหร่"),
        ("th", "แล้ววันอาทิตย์ล่ะ"),
        ("th", "ต้องจองล่วงหน้าไหม"),
        ("ar", "كم السعر؟"),
        ("ar", "وكم سعره؟"),
        ("ar", "وماذا عن يوم السبت؟"),
        ("ar", "وكم يكلف المرشد؟"),
        ("ja", "土曜日は？"),
        ("ja", "ガイド料はいくらですか？"),
    ],
)
def test_what_goes_on_about_what_is_told_shares_its_words_or_has_none(language: str, question: str) -> None:
    assert shared(question, TOLD[language]) >= 0.5


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("th", "สั่งพิซซ่าได้ไหม"),
        ("th", "วันนี้อากาศเป็นอย่างไร"),
        ("ar", "من هو رئيس أمريكا؟"),
        ("ar", "كيف الطقس اليوم؟"),
        ("ja", "プールはありますか？"),
        ("ja", "今日の天気は？"),
    ],
)
def test_what_asks_for_something_else_does_not(language: str, question: str) -> None:
    assert shared(question, TOLD[language]) < 0.5


def test_words_that_only_ask_or_name_a_day_are_none_of_a_questions_own() -> None:
    assert own_words("А в субботу?") == []
    assert own_words("Сколько стоит парковка?") == ["парковка"]


def test_the_very_words_come_before_forms_of_them() -> None:
    pairs = [Pair("Есть парковки?", 0.9, 1.0), Pair("Есть парковка?", 0.9, 1.0)]
    assert closest("Есть парковка?", pairs, [], "ru", foreign=True, unread=True) == (1, SAME)
    assert closest("보증 있나요?", [Pair("보증금 있나요?", 0.9, 1.0)], [], "ko", foreign=True, unread=True) == (-1, 0.0)


def test_long_questions_are_compared_in_no_time() -> None:
    asked = "가나다라마바사 " * 490
    began = time.monotonic()
    assert shared(asked, asked[:2_000]) == 1
    assert time.monotonic() - began < 0.3


def test_a_question_that_only_asks_is_one_with_its_accents_and_without() -> None:
    assert float(spelled("Πόσο κοστίζει;") @ spelled("Ποσο κοστιζει")) > 0.99


@pytest.mark.parametrize("text", ["ｐａｒｋｉｎｇ", "𝐏𝐚𝐫𝐤𝐢𝐧𝐠"])
def test_letters_that_are_drawn_otherwise_are_read(text: str) -> None:
    assert reads(text, frozenset(["LATIN"]))
