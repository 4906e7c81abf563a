"""What a customer asks to do is answered with what customers do, not with what happens when the company does it."""

import pytest

from frontdesk.answers.quoted.who_acts import act_of, is_ours_alone
from tests.client import Client


@pytest.mark.parametrize(
    ("question", "text", "ours"),
    [
        ("How do I cancel?", "If we cancel a lesson, you get the full price back.", True),
        ("can i cancel my booking", "We may have to cancel a tour in bad weather.", True),
        ("How can I return a tent?", "We return your deposit within a week.", True),
        ("What if I cancel?", "Our team cancels tours in storms.", True),
        ("How do I cancel?", "Cancel at least 24 hours before. If we cancel, you get the price back.", False),
        ("How do I cancel?", "We ask you to cancel a day before.", False),
        ("How do I cancel?", "You get the full price back.", False),
        ("What happens if you cancel a lesson?", "If we cancel a lesson, you get the full price back.", False),
        ("Do you deliver?", "We deliver to all of Finland.", False),
    ],
)
def test_what_only_the_company_does_is_known(question: str, text: str, ours: bool) -> None:
    act = act_of(question, "en")
    assert (bool(act) and is_ours_alone(text, act, "en")) is ours


def test_who_asks_how_to_cancel_is_told_what_customers_do_first(alice: Client) -> None:
    room = alice.room(assistant=alice.made("/assistants/", name="Sails", mode="private")["uuid"])
    alice.text(
        "Sailing courses",
        "# Sailing courses\n\n## If we cancel\n\nIf we cancel a sailing course, you get the full price back or another "
        "date, whichever you choose.\n\n## Changes\n\nWrite to us three days before the course to cancel it; the "
        "fee is credited to your account.",
    )
    told = alice.say(room, "How do I cancel a sailing course?")
    assert "three days before" in told["support_answer"]
    assert "If we cancel" not in told["support_answer"]
    other = alice.say(room, "What happens if you cancel a sailing course?")
    assert "full price back" in other["support_answer"]
