"""What an assistant leaves alone: questions about a forbidden topic, what goes on about it, and what would tell of it.

A topic is judged thrice: by the message itself, by what it leans on, and by what is about to be said to it. Whoever
changes the topic is answered, and of the question that was left alone nothing is carried over.
"""

import re
from collections.abc import Awaitable, Callable, Sequence

import msgspec

from frontdesk.answers.asked.going_on import goes_on, goes_on_about, says_something
from frontdesk.answers.asked.smalltalk import UNLESS_TOLD, small_talk
from frontdesk.answers.asked.topics import Embed, about, is_price, is_told
from frontdesk.answers.conversation import Asked, Said
from frontdesk.answers.gate import Gate
from frontdesk.answers.hearing import Stopped, Words
from frontdesk.answers.support.yes_and_no import is_bare
from frontdesk.answers.written import Written
from frontdesk.knowledge.search.analyze import content_terms, terms
from frontdesk.knowledge.search.followup import LOOK_BACK, POINTING, points, rewrite
from frontdesk.knowledge.search.wanted import asked_facts, holds, told_facts, wanted
from frontdesk.knowledge.search.words import language_of

_SENTENCE = re.compile(r"(?<=[.!?。！？])(?:\s*\[\d+\])*\s+|\n+")
_ROW = re.compile(r"\*\*[^*\n]{1,200}\*\*, [^,\n]{1,40}")
"""A product with its price: what it costs stands beside whatever is told of it."""
_QUOTED = "> "


class LeftAlone(Stopped):
    """What is about to be said tells of a topic that the assistant leaves alone."""


class Judged(msgspec.Struct, frozen=True):
    """Whether a message is about a forbidden topic; and the conversation without what was left alone in it."""

    forbidden: bool
    asked: Asked


async def judged(asked: Asked, embed: Embed) -> Judged:
    """Holds a message against the topics that the assistant leaves alone, in the light of what was asked before it."""
    topics = asked.assistant.forbidden_topics
    if not topics:
        return Judged(False, asked)
    before: list[int] = []
    asked_in: dict[int, str] = {}
    said: list[str] = []
    left_out: set[str] = set()
    for message in [*asked.earlier_questions()[-LOOK_BACK:], asked.question]:
        if small_talk(message) not in (None, *UNLESS_TOLD):
            continue
        named = await about(message, topics, embed)
        asked_in |= dict.fromkeys(named, message)
        further = [n for n in before if goes_on_about(topics[n], message, asked_in.get(n, ""))]
        named = named or further
        if not named and (before or not goes_on(message)) and says_something(message) and not points(message):
            said = [each for each in said if each not in left_out]
        if not named and goes_on(message) and (completed := rewrite(message, said)) != message:
            named = [n for n in await about(completed, topics, embed) if n not in before]
            asked_in |= dict.fromkeys(named, completed)
        before = named
        said.append(message)
        left_out |= {message} if named else set()
    if before:
        return Judged(True, asked)
    keeps = not left_out or points(asked.question)
    return Judged(False, asked if keeps else _without(asked, left_out))


async def kept_back(asked: Asked, say: Words, own: str, write: Callable[[Words], Awaitable[Written]]) -> Written | None:
    """What is written, as far as nothing of it tells of a forbidden topic; None where it begins with what does.

    No word of that is heard. `own` is how Frontdesk names what it can help with: "{topics}" stands for titles, which
    tell nothing.
    """
    topics, begins = asked.assistant.forbidden_topics, own.partition("{topics}")[0]
    held: list[str] = []

    def hear(words: str) -> None:
        if words and topics and tells(words, asked.question, topics, begins):
            held.append(words)
            raise LeftAlone
        say(words)

    try:
        written = await write(hear)
    except LeftAlone:
        return None
    written.truncated = written.truncated and not held
    return written


def hold_back(asked: Asked, answers: Sequence[Written]) -> None:
    """Raises LeftAlone where one of the answers to several questions tells of a forbidden topic."""
    topics = asked.assistant.forbidden_topics
    if any(tells(each.answer or "", each.trace.get("question", ""), topics) for each in answers):
        raise LeftAlone


def hold_left_out(*gates: Gate) -> None:
    """Raises LeftAlone where what answers a question was left out."""
    if any(gate.left_out for gate in gates):
        raise LeftAlone


def tells(text: str, question: str, topics: Sequence[str], begins: str = "") -> bool:
    """Whether what is told to a question is told of one of the topics, and not of something beside it."""
    lines = "\n".join(line.removeprefix(_QUOTED) for line in text.splitlines())
    told = [part for part in _SENTENCE.split(lines) if part.strip() and not is_bare(part)]
    said = [each for each in told if not (begins.strip() and each.strip().startswith(begins.strip()))]
    return any(_is_told_of(topic, said, question) for topic in topics)


def _is_told_of(topic: str, said: Sequence[str], question: str) -> bool:
    on_it = [each for each in said if is_told(topic, _ROW.sub(" ", each))]
    if not on_it:
        return False
    whole, beside = "\n".join(said), [each for each in said if each not in on_it]
    if {*asked_facts(question)} & {*told_facts(whole)}:
        return False
    other = set(wanted(question)) - {"money"}
    if is_price(topic) and other and any(holds(whole, kind) for kind in other):
        return False
    language = language_of(question)
    asked = {term for term in content_terms(question, language) if not POINTING.fullmatch(term)}
    return not (asked & {*terms("\n".join(beside), language)}) - {*terms("\n".join(on_it), language)}


def _without(asked: Asked, left_out: set[str]) -> Asked:
    """The conversation without the questions that were left alone, and what was said to them."""
    kept: list[Said] = []
    leaves = False
    for said in asked.history:
        leaves = said.text in left_out if said.by == "visitor" else leaves and said.by == "assistant"
        kept += [] if leaves else [said]
    return msgspec.structs.replace(asked, history=tuple(kept))
