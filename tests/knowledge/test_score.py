"""The passage that answers comes first, and its score means the same for every question."""

from frontdesk.knowledge.search.analyze import bag, content_terms, term_hash, terms
from frontdesk.knowledge.search.score import Candidate, QuestionTerms, Statistics, rank

ACCOUNT = b"account"
TEXTS = [
    ("Refunds", "You get your money back within 14 days.", 0.6),
    ("Shipping", "We ship to Canada within a week.", 0.2),
    ("Plans", "Every plan can be changed at any time.", 0.1),
]


def candidates() -> list[Candidate]:
    """The passages with the cosines that an embedder might give for a question about refunds."""
    return [Candidate(bag(ACCOUNT, terms(text)), bag(ACCOUNT, terms(title)), cosine) for title, text, cosine in TEXTS]


def statistics() -> Statistics:
    """Counts over the passages."""
    bags = [set(c.terms) | set(c.title_terms) for c in candidates()]
    return Statistics(3, 6.0, {term: sum(term in each for each in bags) for each in bags for term in each})


def question(text: str) -> QuestionTerms:
    """A question's keys."""
    return QuestionTerms(tuple(term_hash(ACCOUNT, term) for term in content_terms(text)))


def test_words_and_meaning_together_find_the_passage() -> None:
    ranked = rank(question("When do I get my money back, a refund?"), candidates(), statistics())
    assert ranked[0].index == 0
    assert all(0 <= scored.score <= 1 for scored in ranked)


def test_words_win_over_a_meaning_that_is_no_nearer() -> None:
    level = [Candidate(c.terms, c.title_terms, 0.3) for c in candidates()]
    assert rank(question("ship to Canada"), level, statistics())[0].index == 1


def test_words_that_stand_side_by_side_as_in_the_question_win_over_the_same_words_apart() -> None:
    texts = ("The free plan has a trial period of a month.", "In the trial month a plan with a period is free.")
    level = [Candidate(bag(ACCOUNT, terms(text)), [], 0.3) for text in texts]
    assert rank(question("How long is the trial period?"), level, statistics())[0].index == 0
    assert rank(question("How long is the trial period?"), level[::-1], statistics())[0].index == 1


def test_a_score_does_not_depend_on_the_company_it_is_in() -> None:
    asked = question("refund money")
    together = {s.index: s.score for s in rank(asked, candidates(), statistics())}
    alone = rank(asked, candidates()[:1], statistics())[0].score
    assert alone == together[0]


def test_the_parts_say_why() -> None:
    best = rank(question("refund money"), candidates(), statistics())[0]
    assert best.parts["cosine"] == 0.6
    assert best.parts["title"] > 0
    assert best.found == (0, 1)


def test_a_near_stored_question_counts_as_near() -> None:
    pair = Candidate([1], [2], 0.1, question_cosine=0.95)
    assert rank(QuestionTerms((5,)), [Candidate([1], [2], 0.5), pair], Statistics(2, 1.0, {}))[0].index == 1


def test_nothing_found_is_an_empty_list_and_no_words_are_no_error() -> None:
    assert rank(question("refund"), [], statistics()) == []
    assert len(rank(QuestionTerms(()), candidates(), statistics())) == 3
