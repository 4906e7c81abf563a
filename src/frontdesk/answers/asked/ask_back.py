"""An unclear question is asked back about, and the short reply to that is understood as the choice."""

import re

import msgspec

from frontdesk.answers.asked import clarify
from frontdesk.answers.asked.questions import is_question
from frontdesk.answers.asked.smalltalk import small_talk
from frontdesk.answers.conversation import Asked
from frontdesk.answers.gate import Gate
from frontdesk.answers.people.handover import meets_anger
from frontdesk.answers.phrases import Phrases
from frontdesk.answers.recall import Recalled
from frontdesk.answers.trace import step
from frontdesk.answers.written import Written
from frontdesk.knowledge.search.words import language_of

MOST_NAME = 8
"""Words of a reply that names what was meant, at most; a longer one is a question of its own."""


def unclear(asked: Asked, recalled: Recalled, gate: Gate) -> list[str]:
    """What the question may mean, when it may mean several things and was not asked about before.

    Who is angry is told what may be meant, and asked nothing.
    """
    if asked.asks.get("kind") == "choice" or meets_anger(asked):
        return []
    question = asked.question
    return clarify.choices(question, recalled.query, gate.passages, language_of(recalled.query))


def asked_back(asked: Asked, names: list[str], ours: Phrases) -> Written:
    """The question back; what was asked is kept with it."""
    asks = {"kind": "choice", "question": asked.question, "choices": names}
    path = [step("answer", "asked back", "The question may mean several things that the sources tell apart.")]
    text = ours.which.format(choices=ours.choices(names))
    return Written(answer=text, clarifying=True, asks=asks, model="frontdesk", path=path)


def not_named(asked: Asked) -> str:
    """The words of a first question that point to what nobody named."""
    may_ask = asked.opens and not meets_anger(asked)
    return clarify.pointed_at(asked.question, language_of(asked.question)) if may_ask else ""


def asked_what(asked: Asked, words: str, ours: Phrases) -> Written:
    """The question back, about words that point to what nobody named."""
    asks = {"kind": "what", "question": asked.question, "words": words}
    path = [step("answer", "asked back", "The question points to something that was not named.")]
    return Written(answer=ours.what.format(words=words), clarifying=True, asks=asks, model="frontdesk", path=path)


def picked(asked: Asked) -> Asked:
    """The question that was asked back about, with what the visitor picks or names; else what was asked."""
    asks = asked.asks
    if asks.get("kind") == "what" and len(asked.question.split()) <= MOST_NAME and not is_question(asked.question):
        if small_talk(asked.question) is not None:
            return asked
        pointing = re.compile(rf"\b{re.escape(asks['words'])}\b", re.IGNORECASE)
        question = pointing.sub(lambda _: asked.question.strip(" .!"), asks["question"], count=1)
        return msgspec.structs.replace(asked, question=question, parts=(question,))
    if asks.get("kind") != "choice":
        return asked
    language = language_of(asks["question"])
    if (name := clarify.picked(asked.question, asks["choices"], language)) is None:
        return asked
    question = clarify.made_clear(asks["question"], name, language)
    return msgspec.structs.replace(asked, question=question, parts=(question,))
