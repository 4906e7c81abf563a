"""What an assistant leaves alone: questions about a forbidden topic, what goes on about it, and what would tell of it.

A topic is judged thrice: by the message itself, by what it leans on, and by what is about to be said to it. Whoever
changes the topic is answered, and of the question that was left alone nothing is carried over.
"""

import re
from collections.abc import Awaitable, Callable, Sequence

import msgspec

from frontdesk.answers.asked.questions import begins_to_ask
from frontdesk.answers.asked.smalltalk import UNLESS_TOLD, small_talk
from frontdesk.answers.asked.topics import Embed, about, is_price, is_told
from frontdesk.answers.conversation import Asked, Said
from frontdesk.answers.hearing import Stopped
from frontdesk.answers.speak import Words
from frontdesk.answers.support.yes_and_no import is_bare
from frontdesk.answers.written import Written
from frontdesk.knowledge.search.analyze import content_terms, fold, terms
from frontdesk.knowledge.search.followup import LEAD, LOOK_BACK, MOST_LEAD, OPENING, POINTING, leans, points, rewrite
from frontdesk.knowledge.search.named_words import PREPOSITIONS
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.wanted import asked_facts, holds, told_facts, wanted
from frontdesk.knowledge.search.words import language_of

_SENTENCE = re.compile(r"(?<=[.!?。！？])(?:\s*\[\d+\])*\s+|\n+")
_ROW = re.compile(r"\*\*[^*\n]{1,200}\*\*, [^,\n]{1,40}")
"""A product with its price: what it costs stands beside whatever is told of it."""
_QUOTED = "> "
_SECONDLY = ("per", "each", "pro", "por", "par", "without", "ohne", "sin", "sans", "senza", "sem", "zonder")


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
    said: list[str] = []
    left_out: set[str] = set()
    for message in [*asked.earlier_questions()[-LOOK_BACK:], asked.question]:
        if small_talk(message) not in (None, *UNLESS_TOLD):
            continue
        named = await about(message, topics, embed)
        if not named and _goes_on(message):
            completed = rewrite(message, said)
            further = [n for n in before if not (_asks_its_own(message) and is_price(topics[n]))]
            named = further or [] if completed == message else await about(completed, topics, embed)
            named = named or further
        before = named
        said.append(message)
        left_out |= {message} if named else set()
    if before:
        return Judged(True, asked)
    pointing = _goes_on(asked.question)
    return Judged(False, asked if pointing or not left_out else _without(asked, left_out))


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


def tells(text: str, question: str, topics: Sequence[str], begins: str = "") -> bool:
    """Whether what is told to a question is told of one of the topics, and not of something beside it."""
    lines = [line for line in text.splitlines() if line.startswith(_QUOTED)]
    told = [part for part in _SENTENCE.split("\n".join(lines) or text) if part.strip() and not is_bare(part)]
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


def _goes_on(message: str) -> bool:
    """Whether a message can only be understood from what was asked before it, or points to that.

    "Is there parking?" asks its own, and so does "and where do we meet?"; "and the sunset one?" and "for two?" don't.
    """
    if points(message):
        return leans(message) or not _asks_its_own(message)
    plain, is_joined = _without_opening(message)
    if _asks_its_own(message):
        return False
    first = plain.split(" ", 1)[0]
    return is_joined or begins_to_ask(plain) or first in PREPOSITIONS or first in _SECONDLY


def _asks_its_own(message: str) -> bool:
    """Whether a message is a question with something to ask: "how much?" has nothing."""
    plain, _ = _without_opening(message)
    language = language_of(message)
    says = [each for each in content_terms(plain, language) if not is_vague(each, language) and each != "much"]
    return begins_to_ask(plain) and (bool(says) or bool(asked_facts(plain)))


def _without_opening(message: str) -> tuple[str, bool]:
    """A message in comparable form without the "and" and "what about" before it, and whether it has one."""
    plain = fold(message).strip(" \"'¿¡([?!.")
    lead = LEAD.match(plain, 0, MOST_LEAD)
    plain = plain[lead.end() :] if lead else plain
    is_joined = False
    while (opening := OPENING.match(plain)) is not None and opening.end() < len(plain):
        plain, is_joined = plain[opening.end() :].lstrip(" ,"), True
    return plain, is_joined


def _without(asked: Asked, left_out: set[str]) -> Asked:
    """The conversation without the questions that were left alone, and what was said to them."""
    kept: list[Said] = []
    leaves = False
    for said in asked.history:
        leaves = said.text in left_out if said.by == "visitor" else leaves and said.by == "assistant"
        kept += [] if leaves else [said]
    return msgspec.structs.replace(asked, history=tuple(kept))
