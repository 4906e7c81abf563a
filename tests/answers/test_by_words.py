"""In a script that the embedder doesn't read, two questions are one by their words, and no page lends them others."""

import pytest

from frontdesk.knowledge.search.by_words import own_words, same_by_words, shared


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
