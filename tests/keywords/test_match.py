"""Which texts a keyword is found in."""

import pytest

from frontdesk.keywords.match import Matcher, folded


@pytest.mark.parametrize(
    ("keyword", "text"),
    [
        ("refund", "Where is my REFUND, please?"),
        ("refund", "I want two refunds"),
        ("Refunds", "a refund"),
        ("delivery", "Both deliveries are late"),
        ("café", "a CAFE nearby"),
        ("cafe", "das Café"),
        ("the who", "Do you sell records of The Who?"),
        ("the", "the"),
        ("gift card", "Can I pay by gift-card?"),
        ("gift cards", "a gift card"),
        ("wi-fi", "is there Wi-Fi"),
        ("kid's bike", "kids bike"),
        ("don't", "I don’t know"),
        ("X-200", "my X-200 is broken"),
        ("50%", "the 50% discount"),
        ("C++", "we write C++."),
        ("at&t", "an AT&T phone"),
        ("👎", "not good 👎👎"),
        ("返金", "注文の返金をお願いします"),
        ("คืนเงิน", "ขอคืนเงินได้ไหม"),
        ("возврат", "Хочу ВОЗВРАТ денег"),
        ("straße", "Strasse"),
    ],
)
def test_found(keyword: str, text: str) -> None:
    assert Matcher(text).has(folded(keyword))


@pytest.mark.parametrize(
    ("keyword", "text"),
    [
        ("art", "I want to start a party"),
        ("refund", "nonrefundable"),
        ("gift card", "a card with a gift"),
        ("gift card", "gift. A postcard"),
        ("C++", "abc++"),
        ("50%", "150% of it"),
        ("X-200", "X-2000"),
        ("返金", "返品とお金"),
        ("refund", ""),
    ],
)
def test_not_found(keyword: str, text: str) -> None:
    assert not Matcher(text).has(folded(keyword))


@pytest.mark.parametrize("blank", ["", " ", "\n\t", "\u3000"])
def test_a_blank_keyword_has_no_form(blank: str) -> None:
    assert not folded(blank)
    assert not Matcher("anything").has(folded(blank))


def test_two_ways_to_write_a_keyword_have_one_form() -> None:
    assert folded("Gift  Card") == folded("gift cards") == folded("GIFT-CARD")
    assert folded("C++") != folded("C")
