"""What every chat model says, wherever it runs: a stream of deltas."""

from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from frontdesk.models.errors import ModelError

Message: TypeAlias = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens read and written, as the model counts them."""

    prompt: int = 0
    completion: int = 0

    def __add__(self, other: "Usage") -> "Usage":
        return Usage(self.prompt + other.prompt, self.completion + other.completion)


@dataclass(frozen=True, slots=True)
class Delta:
    """A piece of an answer. Only the last one has a `finish`: why the model stopped.

    A delta without text may tell the `place` in the line: how many answers the model gives before this one, 0 when it
    begins; or the `usage` of a request that came to nothing, before its error is raised.
    `finish` is `stop`, `content_filter` or another word of the endpoint's; it is `truncated` when the answer is not
    whole, and `problem` then says why.
    """

    text: str = ""
    finish: str | None = None
    usage: Usage | None = None
    model: str | None = None
    problem: ModelError | None = None
    place: int | None = None

    @property
    def truncated(self) -> bool:
        """Whether this is the end of an answer that is not whole."""
        return self.finish == "truncated"

    @property
    def is_cost_alone(self) -> bool:
        """Whether this tells nothing but what a request cost that came to nothing."""
        return self.usage is not None and self.finish is None and not self.text


class ChatModel(Protocol):
    """Anything that answers a list of `{"role", "content"}` messages."""

    @property
    def name(self) -> str:
        """What the trace of an answer calls this model."""

    def stream(self, messages: Sequence[Message], *, max_tokens: int, temperature: float) -> AsyncGenerator[Delta]:
        """The answer, piece by piece; ends with one delta that has a `finish`.

        Raises `ModelError` or `Overloaded`, and only before the first text. Cancelling the consumer stops the model;
        a consumer that leaves early closes the iterator with `contextlib.aclosing`.
        """

    async def close(self) -> None:
        """Give back connections or memory."""
