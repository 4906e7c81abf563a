"""In a language that is not read closely a short question that names nothing is of things at hand: no sum answers."""

import pytest

from frontdesk.answers.general.dealing_abroad import deals_abroad, tells_a_sum
from frontdesk.answers.general.own_facts import OwnFacts
from tests.answers.test_terms_of_trade import COMPANY

AT_HAND = """Mennyibe kerül? | Egy jegy 1200 Ft.
Koliko košta? | Košta 500 dinara.
כמה זה עולה? | 50 שקל.
Giá bao nhiêu? | 50.000 đồng.
Berapa harganya? | Rp 50.000.
कितना है? | 500 रुपये
Mikor nyitnak? | 9 órakor, 500 forintért.
Сколько стоит? | 500 рублей.
多少钱? | 50元。
いくらですか? | 500円です。
كم السعر؟ | 50 درهم""".splitlines()
GENERAL = """Miért kék az ég?
Ki írta a Hamletet?
信用卡是谁发明的?
谁写了哈姆雷特?
なぜ空は青いですか
什么是光合作用?
Почему небо голубое?
Кто написал Гамлета?
למה השמיים כחולים?
DNA là gì?
Apa itu DNA?
Сколько стоит метро в Москве?
Kto napisał Hamleta?""".splitlines()
SUMS = """₪50
500 RSD
AED 50
50 AED
500 रुपये
50.000đ
Rp50.000
1200 Ft
500 euroa
20 dollár
12 zł
100 kr
€5""".splitlines()
NO_SUMS = """5 europäische Länder
5 pundits
5 dollarless towns
1200 ftalates
24 שעות
500 km
2 пункта""".splitlines()


@pytest.mark.parametrize("pair", AT_HAND)
def test_a_short_question_that_names_nothing_is_held(pair: str) -> None:
    question, answer = pair.split(" | ")
    assert deals_abroad(question)
    assert OwnFacts.of(COMPANY.names, question, (), COMPANY).is_told_in(answer)


@pytest.mark.parametrize("question", GENERAL)
def test_why_what_and_who_are_general(question: str) -> None:
    assert not deals_abroad(question)


@pytest.mark.parametrize("text", SUMS)
def test_a_number_beside_a_currency_is_a_sum(text: str) -> None:
    assert tells_a_sum(text)


@pytest.mark.parametrize("text", NO_SUMS)
def test_what_only_begins_like_one_is_none(text: str) -> None:
    assert not tells_a_sum(text)
