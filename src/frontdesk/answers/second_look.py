"""A model looks once more: does a passage say what is about to be told?

Rules compare words, and some sentences that say something else have all the right ones. So two must agree before what
a model wrote is shown: the rules, and the model, asked afresh about that one sentence, with what leads to it. Whoever
answers anything but what was asked for has not agreed; the passage's own words are told then. A translation is looked
at so, too, as a whole.
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


class SecondLook(msgspec.Struct, frozen=True):
    """The model that looks, the most tokens it may write (some think first), and the question that is answered, as the
    model may see it.

    `until` is when the whole answer must be there, by the event loop's clock; `written` is set when the model has
    written it: one that does one thing at a time looks no sooner. `hide` hides what is the visitor's in
    words that the model wrote, for they name it again.
    """

    model: ChatModel
    max_tokens: int
    question: str
    until: float
    written: asyncio.Event
    hide: prompt.Hide = str

    async def agrees(self, statement: str, passage: str, before: str, alive: Callable[[str], None]) -> bool:
        """Whether the model finds that a passage says a statement; `before` is what was said before it.

        `alive` hears "" at each sign of life, and may raise Stopped. A model that fails agrees to nothing.
        """
        messages = prompt.second_look(self.question, *map(self.hide, (passage, before, statement)))
        try:
            async with asyncio.timeout_at(self.until):
                said = await self._patiently(messages, alive)
        except (ModelError, Overloaded, TimeoutError) as error:
            log.warning("no second look, so what the model said is not told", error=str(error) or "it took too long")
            return False
        verdict = said.lstrip().partition("\n")[0]
        return verdict.strip(" .*\"'`").upper() == prompt.SUPPORTED

    async def _patiently(self, messages: Sequence[Message], alive: Callable[[str], None]) -> str:
        """What the model says; asked once more when it has written its answer, if it fails before."""
        try:
            return await self._said(messages, alive)
        except (ModelError, Overloaded):
            if self.written.is_set():
                raise
        await self.written.wait()
        return await self._said(messages, alive)

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
