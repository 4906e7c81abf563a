"""Saying what no model writes: a whole answer, a paragraph more, that we don't know, that the model failed."""

from collections.abc import Sequence

from frontdesk.answers import handover
from frontdesk.answers.conversation import Asked
from frontdesk.answers.speak import Words
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


def unheard(_: str) -> None:
    """Words that are heard with the answer, when what they say is done."""


def not_known(asked: Asked, say: Words, near: Sequence[str] = (), nearest: str = "") -> Written:
    """An honest "I don't know", with what comes nearest, or with titles of what is near (`handover.unknown`)."""
    text, reason = handover.unknown(asked, near, nearest)
    path = [step("answer", "not known", 'An honest "I don\'t know".')]
    return said(Written(answer=text, refused=True, reason=reason, model="frontdesk", path=path), say)


def not_written(asked: Asked, say: Words) -> Written:
    """What is said where nothing but a model could answer, and it did not."""
    path, text = [step("answer", "not written", "A person can still reply.")], handover.ours(asked).failed
    return said(Written(answer=text, refused=True, reason="tool_failed", model="frontdesk", path=path), say)
