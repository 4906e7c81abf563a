"""What a message asks beside its wish for a person: "Please call me on 555 0123. What are your hours?"

Who asks for a person is heard in any case; what stands beside the wish is answered in the same message where it can be.
"""

import re

import msgspec

from frontdesk.answers.asked.courtesies import is_courtesy
from frontdesk.answers.asked.questions import AND, OPENERS, is_question
from frontdesk.answers.asked.smalltalk import small_talk
from frontdesk.answers.conversation import Asked
from frontdesk.answers.hearing import Words
from frontdesk.answers.people.person import contact_in, says_how_to_be_reached, wants_person
from frontdesk.answers.trace import step
from frontdesk.answers.written import Written
from frontdesk.knowledge.search.analyze import content_terms, fold
from frontdesk.knowledge.search.followup import POINTING
from frontdesk.knowledge.search.late_pattern import LatePattern
from frontdesk.knowledge.search.words import language_of

_PIECE = LatePattern(
    rf"(?<=[.!?。？！])\s+|(?<=[。？！])|\n+|\s*[,;–—]\s*(?:{AND}\s+|but\s+)?(?={OPENERS}\b)|\s+{AND}\s+(?={OPENERS}\b)",
    re.IGNORECASE,
)
_JOINED = re.compile(rf"^(?:{AND}|but|also|aber|pero|mais|ma|mas|maar)\s+", re.IGNORECASE)
_FORMAL = re.compile(r"(?<=\w )(?:Sie|Ihnen)\b")
"""Whom a German speaks to; "sie" points to somebody."""
_OF_THE_CALL = re.compile(
    r"\b(?:call|ring|phone|reach|contact|reply|respond|get back|talk|speak|chat|help|someone|somebody|anyone|anybody|"
    r"person|human|zuruckrufen|anrufen|sprechen|erreichen|llamar|hablar|appeler|parler|chiamare|parlare|ligar|falar|"
    r"bellen|spreken)\b"
)
"""What goes on about the wish itself: "when can they call?"."""


def beside(asked: Asked) -> Asked | None:
    """What is asked beside the wish for a person, with what is told for it; None where nothing is."""
    if not wants_person(asked.question):
        return None
    pieces = [_JOINED.sub("", piece.strip(" ,;")) for piece in _PIECE.split(asked.question) if piece.strip(" ,;.!?")]
    kept = [piece for piece in pieces if not _is_of_the_wish(piece)]
    told = [piece for piece in kept if not is_question(piece)]
    if not any(_asks_by_itself(piece, told) for piece in kept):
        return None
    rest = " ".join(piece if piece[-1] in ".!?。？！" else f"{piece}." for piece in kept[:-1])
    question = f"{rest} {kept[-1]}".strip()
    return msgspec.structs.replace(asked, question=question, parts=(question,))


def silent(say: Words) -> Words:
    """Hears that words were written, and none of them: whether they are said is known when all of them are there."""
    return lambda _: say("")


def both(told: Written, reply: Written, asked: Asked) -> Written:
    """An answer with the reply to the wish for a person behind it; the reply alone where nothing was found to say."""
    if not told.answer or told.refused or told.clarifying:
        if told.refused and "query" in told.trace:
            reply.trace["unknown"] = {asked.question: {"query": told.trace["query"], "earlier": []}}
        reply.path += [step("answer", "beside", "What is asked beside the wish for a person was not found.")]
        return reply
    told.answer = f"{told.answer}\n\n{reply.answer}"
    told.handoff, told.asks, told.contact = reply.handoff, reply.asks, reply.contact
    told.path += reply.path
    return told


def _is_of_the_wish(piece: str) -> bool:
    """Whether a piece asks for a person, says how its writer is reached, or is only polite."""
    contact = contact_in(piece)
    return wants_person(piece) or is_courtesy(piece) or says_how_to_be_reached(piece, contact)


def _asks_by_itself(piece: str, told: list[str]) -> bool:
    """Whether a piece asks something that can be looked up; what it points to must have been `told`."""
    if not is_question(piece) or small_talk(piece) is not None or _OF_THE_CALL.search(fold(piece)):
        return False
    points = POINTING.search(fold(_FORMAL.sub("", piece))) is not None
    return bool(content_terms(piece, language_of(piece))) and (bool(told) or not points)
