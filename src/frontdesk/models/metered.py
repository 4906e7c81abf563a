"""Counts what models are asked for, whoever asks and whatever becomes of it: a request costs once it is taken up."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing

from frontdesk.models.errors import ModelError, Overloaded
from frontdesk.models.speech import ChatModel, Delta, Message, Usage
from frontdesk.models.tokens import estimated_usage


class Meter:
    """Adds up the tokens that models read and wrote for one answer."""

    def __init__(self) -> None:
        self._usage: Usage | None = None

    @property
    def tokens(self) -> dict[str, int] | None:
        """`prompt` and `completion`, as they are kept with the answer; None where no model was asked."""
        return None if self._usage is None else {"prompt": self._usage.prompt, "completion": self._usage.completion}

    def add(self, usage: Usage) -> None:
        """Counts a request."""
        self._usage = usage + (self._usage or Usage())


class Metered:
    """A `ChatModel` whose tokens a meter counts: as the model tells them or, where its end is not heard, about."""

    def __init__(self, model: ChatModel, meter: Meter) -> None:
        self._model = model
        self._meter = meter

    @property
    def name(self) -> str:
        """The model's own name."""
        return self._model.name

    async def stream(
        self, messages: Sequence[Message], *, max_tokens: int, temperature: float
    ) -> AsyncGenerator[Delta]:
        """As `ChatModel.stream`; what a request cost that came to nothing is kept to the meter.

        A request that is left while it stands in a line costs nothing. One that is left in silence does: the model
        that has it reads already.
        """
        said, counted, in_line = "", False, False
        answer = self._model.stream(messages, max_tokens=max_tokens, temperature=temperature)
        try:
            async with aclosing(answer):
                async for delta in answer:
                    said += delta.text
                    in_line = bool(delta.place)
                    if delta.usage is not None:
                        self._meter.add(delta.usage)
                        if delta.is_cost_alone:
                            continue
                        counted = True
                    yield delta
        except (ModelError, Overloaded):
            counted = True  # What it cost was told before, if it cost anything.
            raise
        finally:
            if not counted and not in_line:
                self._meter.add(estimated_usage(messages, said))

    async def close(self) -> None:
        """Closes the model."""
        await self._model.close()
