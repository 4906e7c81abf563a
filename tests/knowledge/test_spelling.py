"""Questions as they are typed: short forms are written out, and only what is no word may be a slip."""

import pytest

from frontdesk.knowledge.search.english_words import english
from frontdesk.knowledge.search.short_forms import written_out
from frontdesk.knowledge.search.spelling import strange
from frontdesk.models.embed import Embedder


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    return Embedder.load()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("are u open on sundays", "are you open on sundays"),
        ("r u open tmrw", "are you open tomorrow"),
        ("whats ur adress pls", "what's your adress please"),
        ("i cant pay", "i can't pay"),
        ("do you ship to the US", "do you ship to the USA"),
        ("do u rent vans", "do you rent vans"),
        ("if u close", "if you close"),
        ("wat are u selling", "what are you selling"),
        ("im looking for my room nr", "I'm looking for my room number"),
    ],
)
def test_short_forms_are_written_out(typed: str, meant: str) -> None:
    assert written_out(typed) == meant


@pytest.mark.parametrize(
    "question",
    [
        "Is a U-turn allowed?",
        "Do you have a size R for the Type R?",
        "mail me at u@cos.example",
        "Wo ist u. a. das Büro?",
        "Is the IM channel open?",
        "Can I bring a cos lettuce?",
        "WLAN im Zimmer",
        "Pool im Mai",
        "wie lange hat im Mai offen",
        "heeft u parkeren",
        "doet u ook reparaties",
        "wat kost u",
        "Zimmer nr 5",
    ],
)
def test_what_only_looks_like_a_short_form_stays(question: str) -> None:
    assert written_out(question) == question


def test_slips_are_told_from_words_their_forms_and_names(embedder: Embedder) -> None:
    def found(question: str) -> list[str]:
        return strange(question, lambda word: word in english() or embedder.encoder.is_word(word))

    assert found("how do i cancle my hygenist appointmnet") == ["cancle", "hygenist", "appointmnet"]
    assert found("is shiping free, and droped parcels") == ["shiping", "droped"]
    assert found("renting and shipping tents, planners for reservations, visited, saved, carried, payable") == []
    assert found("do you have mopeds, modems, tapas, ramen and crepes, is brunch served, and can i send faxes") == []
    assert found("Do you ship Fernbox to Reykjavik?") == []
    assert found("write to helpdsk@example.com or see www.exampl.com/pricng") == []
