"""A chat model that is not shown personal data: placeholders go out, and what comes back names the person again."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import replace

from frontdesk.foundation.redact import Veil
from frontdesk.models.speech import ChatModel, Delta, Message


class Veiled:
    """A `ChatModel` whose messages were hidden by `veil` where they are a visitor's."""

    def __init__(self, model: ChatModel, veil: Veil) -> None:
        self._model = model
        self._veil = veil

    @property
    def name(self) -> str:
        """The model's own name."""
        return self._model.name

    async def stream(
        self, messages: Sequence[Message], *, max_tokens: int, temperature: float
    ) -> AsyncGenerator[Delta]:
        """As `ChatModel.stream`."""
        waiting = ""
        answer = self._model.stream(messages, max_tokens=max_tokens, temperature=temperature)
        async with aclosing(answer):
            async for delta in answer:
                whole, waiting = self._veil.split(waiting + delta.text)
                if delta.finish:
                    whole, waiting = whole + waiting, ""
                yield replace(delta, text=self._veil.show(whole))
        if waiting:
            yield Delta(text=self._veil.show(waiting))

    async def close(self) -> None:
        """Closes the model."""
        await self._model.close()
