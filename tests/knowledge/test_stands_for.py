"""What "do that" and the "it" that somebody gets stand for is put in their place."""

import pytest

from frontdesk.knowledge.search.followup import rewrite


@pytest.mark.parametrize(
    ("before", "asked", "meant"),
    [
        ("How do I cancel?", "can I do that by phone?", "can I cancel by phone?"),
        ("Can I cancel by e-mail?", "can I do that by phone?", "can I cancel by phone?"),
        ("How can I change my booking?", "and can I do it online?", "and can I change my booking online?"),
        ("What is the deposit?", "when do I get it back?", "when do I get the deposit back?"),
        ("How much is the Puffin?", "can we book it today?", "can we book the Puffin today?"),
    ],
)
def test_it_is_put_in_its_place(before: str, asked: str, meant: str) -> None:
    assert rewrite(asked, [before]) == meant


@pytest.mark.parametrize(
    ("before", "asked"),
    [
        ("How do I do that?", "can I do it online?"),
        ("What is the price of a van?", "can I book it?"),
        ("What is the deposit?", "is it high?"),
        ("How do I cancel?", "how long does it take?"),
        ("Do you know whether I can bring a dog on the ferry?", "can I do that by phone?"),
    ],
)
def test_what_is_not_sure_is_left_as_it_is(before: str, asked: str) -> None:
    assert rewrite(asked, [before]).startswith(asked)
