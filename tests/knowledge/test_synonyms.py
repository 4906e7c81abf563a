"""A question finds what the company calls by another word."""

import pytest

from frontdesk.knowledge.search.synonyms import GROUPS, alike
from tests.client import Client


@pytest.mark.parametrize("language", sorted(GROUPS))
def test_no_word_stands_for_itself_and_each_stands_for_the_other(language: str) -> None:
    for group in GROUPS[language]:
        for word in group.split():
            for other in alike(word, language):
                assert other != word
                assert word in alike(other, language)


def test_postage_finds_the_page_about_delivery(alice: Client) -> None:
    made = alice.text("Delivery", "# Delivery\n\nDelivery to Vuolijoki takes 3 days and costs 7.95 EUR.")
    alice.text("Opening", "# Opening hours\n\nThe shop in Vuolijoki is open from 9:00 to 17:00.")
    found = alice.made("/search/", query="How much is postage to Vuolijoki?", limit=2)["results"]
    assert found[0]["source"] == made["uuid"]
    assert "7.95 EUR" in alice.ask("How much is postage to Vuolijoki?")["support_answer"]


def test_a_question_in_a_language_the_embedder_does_not_know_is_answered_in_it(alice: Client) -> None:
    alice.text("Öffnungszeiten", "# Bootsverleih Suomussalmi\n\nDer Bootsverleih in Suomussalmi öffnet um 10:30 Uhr.")
    answer = alice.ask("Wann öffnet der Bootsverleih in Suomussalmi?")["support_answer"]
    assert "10:30" in answer
