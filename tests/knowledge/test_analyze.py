"""Passages and questions meet in the same terms, whoever typed them; a follow-up is completed."""

from uuid import UUID

import pytest

from frontdesk.knowledge.search.analyze import bag, content_terms, term_hash, terms
from frontdesk.knowledge.search.asking_where import asks_address
from frontdesk.knowledge.search.followup import rewrite
from frontdesk.knowledge.search.postal import tells_address
from frontdesk.knowledge.search.short_forms import written_out

ALICE, BOB = UUID(int=1), UUID(int=2)


@pytest.mark.parametrize(
    ("asked", "written", "language"),
    [
        ("how do I log in?", "The login page", "en"),
        ("e-mail", "Email us", "en"),
        ("cancelling", "You can cancel", "en"),
        ("10,000 pageviews", "10000 pageviews", "en"),
        ("suscripción", "SUSCRIPCION anual", "es"),
        ("Straße", "STRASSE", "de"),
        ("ＰａｙＰａｌ", "paypal", "en"),
        ("退款", "我们的退款政策", "zh"),
        ("คืนเงิน", "นโยบายการคืนเงินของเรา", "th"),
    ],
)
def test_different_writings_meet(asked: str, written: str, language: str) -> None:
    assert set(terms(asked, language)) & set(terms(written, language))


def test_a_question_is_about_its_content_words() -> None:
    assert content_terms("What is the price of the Growth plan, and the price of Business?") == [
        "price",
        "growth",
        "plan",
        "busi",
    ]


def test_a_question_of_stop_words_keeps_them() -> None:
    assert terms("who are you") == ["who", "are", "you"]


def test_accounts_share_no_key() -> None:
    words = terms("refund within thirty days")
    assert not set(bag(ALICE, words)) & set(bag(BOB, words))
    assert all(-(2**31) <= term_hash(ALICE, word) < 2**31 for word in words)


def test_a_bag_keeps_how_often_a_term_occurs() -> None:
    assert bag(ALICE, terms("refund refund")).count(term_hash(ALICE, "refund")) == 2


def test_a_follow_up_takes_the_subject_along() -> None:
    asked = rewrite("and for nonprofits?", ["How much does the Business plan cost?"])
    assert {"nonprofits", "Business", "plan"} <= set(asked.replace("?", "").split())


def test_a_chain_of_follow_ups_keeps_the_first_subject() -> None:
    history = ["How do I invite a team member?", "can I remove them later?"]
    assert "invite" in rewrite("and how long does it take?", history)


@pytest.mark.parametrize(
    "question",
    ["How do I reset the password of my account?", "Where can I download invoices from last year?"],
)
def test_a_new_question_is_left_alone(question: str) -> None:
    assert rewrite(question, ["Do you offer discounts for charities?"]) == question


def test_without_history_a_question_is_left_alone() -> None:
    assert rewrite("and it?", []) == "and it?"


@pytest.mark.parametrize(
    ("earlier", "question", "meant"),
    [
        (["Do you ship to Northern Ireland?"], "and to Spain?", "Do you ship to Spain?"),
        (["Opening hours in Cork"], "And Galway?", "Opening hours in Galway"),
        (["How much is the Basic plan?"], "what about the Pro plan?", "How much is the Pro plan?"),
        (["Do you ship to Norway?"], "And to the USA?", "Do you ship to the USA?"),
        (["Is the iPhone 14 in stock?"], "And the iPhone 15?", "Is the iPhone 15 in stock?"),
        (["How much is room 12?"], "and room 14?", "How much is room 14?"),
        (["Do you have a table for March 5?"], "and 6?", "Do you have a table for March 6?"),
        (["What does the 10 day ticket cost?"], "and the 5 day ticket?", "What does the 5 day ticket cost?"),
        (["Was kostet Zimmer 12?"], "und Zimmer 14?", "Was kostet Zimmer 14?"),
        (["How much is it for 2 people?"], "and room 5?", "and room 5? much people"),
        (["Can I bring 2 dogs to room 3?"], "and room 4?", "and room 4? bring dogs"),
        (["How does delivery work?"], "and returns?", "and returns? delivery"),
        (["Do you ship to Norway?"], "Wait, Really", "Wait, Really? ship Norway"),
        (["Do you ship to the USA?"], "and to Canada?", "Do you ship to Canada?"),
        (["Do you ship to Norway?"], "how about the UK", "Do you ship to the UK?"),
        (["Do you ship by DHL?"], "and by UPS?", "Do you ship by UPS?"),
        (["Can I pay by PayPal?"], "and by Klarna?", "Can I pay by Klarna?"),
        (["Is the shop open on Monday?"], "and on Sunday?", "Is the shop open on Sunday?"),
        (["Is the shop open on Monday?"], "and sunday?", "Is the shop open on sunday?"),
        (["Ist der Laden am Montag offen?"], "und am Dienstag?", "Ist der Laden am Dienstag offen?"),
        (["Does Anna work on Monday?"], "And Friday?", "Does Anna work on Friday?"),
        (["Is Anna in on Monday?"], "and Tom?", "Is Tom in on Monday?"),
        (["Do you ship to Norway?", "?", "🙂"], "and to Spain?", "Do you ship to Spain?"),
        (["Do you ship to Norway?", "how long does it take?"], "and to Spain?", "how long does it take? ship Spain"),
    ],
)
def test_another_name_takes_the_place_of_the_one_before(earlier: list[str], question: str, meant: str) -> None:
    assert rewrite(question, earlier) == meant


@pytest.mark.parametrize(
    ("earlier", "question", "kept"),
    [
        ("How much is Premium?", "and for Germany?", "Premium"),
        ("Does the Pro plan include support?", "And in Germany?", "Pro plan"),
        ("How do I install Photoshop?", "and for Windows?", "Photoshop"),
        ("Can I buy the Nimbus tent?", "and with Klarna?", "Nimbus"),
        ("How long does UPS Express take?", "and to Spain?", "Express"),
    ],
)
def test_a_place_does_not_take_that_of_a_product(earlier: str, question: str, kept: str) -> None:
    assert kept.casefold() in rewrite(question, [earlier]).casefold()


@pytest.mark.parametrize(
    ("earlier", "question"),
    [
        ("Do you ship to Norway?", "And Returns?"),
        ("Do you ship to Norway?", "And Parking?"),
        ("What does the Basic plan cost?", "And Delivery?"),
        ("When does the Cork shop open?", "And Sunday?"),
        ("Liefern Sie nach Norwegen?", "und die Garantie?"),
    ],
)
def test_everyday_words_and_days_take_no_names_place(earlier: str, question: str) -> None:
    assert rewrite(question, [earlier]).startswith(question)


def test_who_asks_about_one_day_asks_no_longer_about_the_other() -> None:
    asked = rewrite("and sunday afternoon?", ["Is the shop open on Monday?"])
    assert "shop open" in asked
    assert "Monday" not in asked


@pytest.mark.parametrize("said", ["", "?", "   ", "🙂"])
def test_what_says_nothing_asks_nothing_again(said: str) -> None:
    assert rewrite(said, ["Do you ship to Norway?"]) == said


def test_a_name_beside_a_question_without_one_is_added() -> None:
    assert "delivery" in rewrite("and to Spain?", ["What does delivery cost?"])


@pytest.mark.parametrize("question", ["Do you ship to the US?", "Do you ship to U.S.?", "Do you ship to US?"])
def test_the_us_is_a_country_and_nobody_here(question: str) -> None:
    assert "usa" in content_terms(written_out(question))
    assert written_out("Can you send it to us?") == "Can you send it to us?"


def test_a_contraction_is_no_subject() -> None:
    assert content_terms("My parcel hasn't arrived") == content_terms("My parcel arrived")


@pytest.mark.parametrize("said", ["Talk to US please", "Give it to US", "Hi, wat kost dit?", "Ok, bent u open?"])
def test_what_is_loud_or_dutch_is_left_as_it_is(said: str) -> None:
    assert written_out(said) == said


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("where are you exactly? i can't find it", True),
        ("where are you in dublin", True),
        ("where is your showroom and when is it open", True),
        ("do you have an address", True),
        ("donde estan ustedes", True),
        ("ou vous situez-vous", True),
        ("in welcher strasse seid ihr", True),
        ("where are you in the process", False),
        ("where do i enter the address", False),
        ("como llego a tiempo", False),
        ("o endereco de entrega", False),
    ],
)
def test_an_address_is_asked_for_in_many_words(question: str, asks: bool) -> None:
    assert (asks_address(question) is not None) == asks


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("12 New Street", True),
        ("12 Main Street", True),
        ("Kirchweg 12a", True),
        ("Houtkaai 14, 9000 Ghent", True),
        ("20 Minutes Walk", False),
        ("The 5 Best Hill Walks", False),
        ("The 7 Most Popular Park Walks", False),
        ("See Figure 3, 2023 Report", False),
        ("Plan Pro 20, 2024 Edition", False),
        ("Radweg 5 Kilometer", False),
    ],
)
def test_a_number_beside_a_name_is_not_always_a_street(text: str, tells: bool) -> None:
    assert tells_address(text) == tells
