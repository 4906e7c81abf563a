"""Saying what no model writes: a whole answer, a paragraph more, what is not known or not allowed, what failed."""

from collections.abc import Sequence

from frontdesk.answers.asked.topics import Embed, about, named_above
from frontdesk.answers.conversation import Asked
from frontdesk.answers.hearing import Words
from frontdesk.answers.people import handover
from frontdesk.answers.trace import step
from frontdesk.answers.written import Written


def said(written: Written, say: Words) -> Written:
    """Says an answer whole."""
    say(written.answer or "")
    return written


def append(written: Written, text: str, say: Words) -> None:
    """Says one more paragraph, and adds it to the answer."""
    say(f"\n\n{text}")
    written.answer = f"{written.answer}\n\n{text}"


async def always_said(asked: Asked, written: Written, embed: Embed) -> list[str]:
    """What the company always says about the topics of a question, or of the page that answers it."""
    always = asked.assistant.always_say
    if not always or not written.answer or written.refused:
        return []
    topics = [each["topic"] for each in always]
    above = [part for cited in written.citations[:1] for part in (cited["title"], cited["heading"])]
    matching = {*await about(asked.question, topics, embed), *named_above(above, topics)}
    return list(dict.fromkeys(always[n]["text"] for n in sorted(matching)))


def unheard(_: str) -> None:
    """Words that are heard with the answer, when what they say is done."""


def not_known(asked: Asked, say: Words, near: Sequence[str] = (), nearest: str = "") -> Written:
    """An honest "I don't know", with what comes nearest, or with titles of what is near (`handover.unknown`)."""
    text, reason = handover.unknown(asked, near, nearest)
    path = [step("answer", "not known", 'An honest "I don\'t know".')]
    return said(Written(answer=text, refused=True, reason=reason, model="frontdesk", path=path), say)


def not_written(asked: Asked, say: Words, nearest: str = "") -> Written:
    """What is said where nothing but a model could answer, and it did not: with what comes nearest, if anything."""
    path = [step("answer", "not written", "A person can still reply.")]
    text = "\n\n".join(part for part in (handover.ours(asked).failed, nearest) if part)
    return said(Written(answer=text, refused=True, reason="tool_failed", model="frontdesk", path=path), say)


def not_allowed(asked: Asked, say: Words) -> Written:
    """What is said of a topic that the assistant leaves alone."""
    path = [step("answer", "not allowed", "The question is about a topic that the assistant leaves alone.")]
    text = handover.ours(asked).not_allowed
    return said(Written(answer=text, refused=True, reason="not_allowed", model="frontdesk", path=path), say)


def out_of_budget(asked: Asked, say: Words, why: str) -> Written:
    """What is said where only a model could answer and no more may be asked of it."""
    path, text = [step("answer", "not asked", why)], handover.out_of_budget(asked)
    return said(Written(answer=text, refused=True, reason="out_of_budget", model="frontdesk", path=path), say)
