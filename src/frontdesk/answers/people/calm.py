"""The question that is left of an angry message when the anger is taken out: that is what can be looked up."""

import re

from frontdesk.answers.asked.questions import begins_to_ask, is_question
from frontdesk.answers.people.declined import asked_besides
from frontdesk.answers.people.outrage import outraged, without_oaths
from frontdesk.answers.people.person import is_angry
from frontdesk.knowledge.search.analyze import content_terms
from frontdesk.knowledge.search.words import language_of

_PAUSE = re.compile(r"(?<=[.!?,;:…])\s+|(?<=[。！？，；：、…])|(?<!\s)\s+[-–—]\s+|\n")
_MARKS = " ,;:.!…，；：、。！"


def calm(question: str) -> str:
    """A question without the clauses that are angry and ask nothing, and without oaths in those that ask.

    What declines a person asks nothing either. As it is where nothing in it is angry, or nothing would be left to look
    up.
    """
    question = asked_besides(question)
    clauses = [clause for clause in _PAUSE.split(question) if clause.strip()]
    kept = [_question(clause) for clause in clauses]
    left = " ".join(filter(None, kept)).strip(_MARKS)
    asks = is_question(question) or any(map(begins_to_ask, kept))
    if kept == clauses or not asks or not content_terms(left, language_of(left)):
        return question
    return f"{left}?" if question.rstrip().endswith("?") and not left.endswith("?") else left


def _question(clause: str) -> str:
    """What a clause says without anger; nothing where that is all it is."""
    said = without_oaths(clause)
    bare = said.strip(_MARKS)
    if not bare.strip("?？ "):
        return ""
    return "" if outraged(bare) or (is_angry(bare) and not begins_to_ask(bare)) else said
