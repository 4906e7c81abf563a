"""A model looks once more: does a passage say what was said in other words than its own?

Rules compare words, and some sentences that say something else have all the right ones. So two must agree before a
sentence is shown that is no copy: the rules, and the model, asked afresh about that one sentence. Whoever answers
anything but what was asked for has not agreed; the passage's own words are told then. A translation is looked at so,
too, as a whole.
"""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import aclosing

import msgspec
import structlog

from frontdesk.answers import prompt
from frontdesk.models.errors import ModelError, Overloaded
from frontdesk.models.speech import ChatModel, Message

log = structlog.get_logger(__name__)


class SecondLook(msgspec.Struct):
    """The model that looks, the most tokens it may write (some think first), the question that is answered, as the
    model may see it, and how many seconds one look may take. Once it failed it isn't asked again for this answer."""

    model: ChatModel
    max_tokens: int
    question: str
    seconds: float
    failed: bool = False

    async def agrees(self, sentence: str, passage: str, before: str, alive: Callable[[str], None]) -> bool:
        """Whether the model finds that a passage says a sentence; `before` is what was said before it.

        `alive` hears "" at each sign of life, and may raise Stopped. A model that fails agrees to nothing.
        """
        if self.failed:
            return False
        messages = prompt.second_look(self.question, passage, before, sentence)
        try:
            async with asyncio.timeout(self.seconds):
                said = await self._said(messages, alive)
        except (ModelError, Overloaded, TimeoutError) as error:
            why = str(error) or f"no answer within {self.seconds:g} seconds"
            log.warning("no second look, so what the model said in other words is not told", error=why)
            self.failed = True
            return False
        return said.strip(" \n.*\"'`").upper() == prompt.SUPPORTED

    async def _said(self, messages: Sequence[Message], alive: Callable[[str], None]) -> str:
        """What the model says; "" when that is not all."""
        said = ""
        stream = self.model.stream(messages, max_tokens=self.max_tokens, temperature=0.0)
        async with aclosing(stream) as deltas:
            async for delta in deltas:
                alive("")
                said += delta.text
                if delta.truncated:
                    return ""
        return said
