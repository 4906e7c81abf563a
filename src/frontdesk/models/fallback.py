"""Several chat models behind one another: the next is asked when one gives no first word."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing

from frontdesk.models.errors import ModelError, Overloaded
from frontdesk.models.speech import ChatModel, Delta, Message


class Fallback:
    """A `ChatModel` made of others, in the order in which they are asked."""

    def __init__(self, models: Sequence[ChatModel]) -> None:
        if not models:
            raise ValueError("A fallback needs at least one model.")
        self.models = list(models)

    @property
    def name(self) -> str:
        """The names in their order; the last delta tells which of them spoke."""
        return ", ".join(model.name for model in self.models)

    async def stream(
        self, messages: Sequence[Message], *, max_tokens: int, temperature: float
    ) -> AsyncGenerator[Delta]:
        """As `ChatModel.stream`. When none answers, the first model's error is raised: it is the one to be mended."""
        first_error: ModelError | Overloaded | None = None
        for model in self.models:
            answer = model.stream(messages, max_tokens=max_tokens, temperature=temperature)
            try:
                async with aclosing(answer):
                    async for delta in answer:
                        yield delta
                return
            except (ModelError, Overloaded) as error:
                first_error = first_error or error
        assert first_error is not None
        raise first_error

    async def close(self) -> None:
        """Close every model."""
        for model in self.models:
            await model.close()
