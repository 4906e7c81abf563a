"""A chat model behind any OpenAI-compatible endpoint: asked again while it is silent, continued once when cut off."""

import asyncio
import random
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from typing import Any
from urllib.parse import urlsplit

from frontdesk.models.breaker import Breaker
from frontdesk.models.completions import Completions, OptionRefused, Part, Patience
from frontdesk.models.continuation import Seam, continued
from frontdesk.models.errors import ModelError
from frontdesk.models.refusals import Refusals
from frontdesk.models.speech import Delta, Message, Usage
from frontdesk.models.thoughts import ThoughtFilter


class Endpoint:
    """A `ChatModel` at an OpenAI-compatible address; belongs to the event loop that first uses it."""

    def __init__(
        self,
        base_url: str,
        model: str,
        key: str = "",
        *,
        patience: Patience | None = None,
        breaker: Breaker | None = None,
    ) -> None:
        self.host = urlsplit(base_url).netloc.rpartition("@")[2]
        self.model = model
        self.breaker = breaker or Breaker()
        self._patience = patience or Patience()
        self._refusals = Refusals(self.host, model, key)
        self._completions = Completions(base_url, model, key, self._patience, self._refusals)

    @property
    def name(self) -> str:
        """The model's name and the host it is at."""
        return f"{self.model} at {self.host}"

    async def stream(
        self, messages: Sequence[Message], *, max_tokens: int, temperature: float
    ) -> AsyncGenerator[Delta]:
        """As `ChatModel.stream`; an answer cut off half-way is continued once, else its end is `truncated`.

        A request that was taken up and came to nothing costs all the same: that is told before the error.
        """
        options: dict[str, Any] = {"max_tokens": max_tokens, "temperature": temperature}
        options["stream_options"] = {"include_usage": True}
        deadline = asyncio.get_running_loop().time() + self._patience.whole
        first, rest = Part(), Part()
        try:
            async with aclosing(self._until_it_speaks(messages, options, deadline, first)) as pieces:
                async for piece in pieces:
                    yield Delta(piece)
        except ModelError:
            if first.taken:
                yield Delta(usage=first.spent(messages))
            raise
        cut = first.finish in (None, "length") and (first.problem is None or first.problem.kind == "cut_off")
        if cut:
            async with aclosing(self._rest(messages, options, deadline, first, rest)) as pieces:
                async for piece in pieces:
                    yield Delta(piece)
        usage = first.spent(messages)
        if cut and rest.taken:
            usage += rest.spent(continued(messages, first.text))
        yield self._end(first, rest if cut else first, usage)

    async def close(self) -> None:
        """Close the connections."""
        await self._completions.close()

    async def _until_it_speaks(
        self, messages: Sequence[Message], options: dict[str, Any], deadline: float, part: Part
    ) -> AsyncGenerator[str]:
        """Ask again while nothing was said and the failure may pass; what fails later becomes the part's problem."""
        attempt = 1
        while True:
            try:
                async with aclosing(self._ask(messages, options, deadline, part)) as pieces:
                    async for piece in pieces:
                        yield piece
                return
            except OptionRefused:
                continue
            except ModelError as error:
                if part.text:
                    part.problem = error
                    return
                wait = self._wait_before(attempt, error)
                if wait is None or asyncio.get_running_loop().time() + wait > deadline:
                    raise
                attempt += 1
                await asyncio.sleep(wait)

    def _wait_before(self, attempt: int, error: ModelError) -> float | None:
        """Seconds until the next try, or None when there should be none."""
        if not error.passing or attempt >= self._patience.tries:
            return None
        # Exponential with jitter: clients that failed together must not come back together.
        wait = error.again_in if error.again_in is not None else random.uniform(0.15, 0.3) * 2**attempt  # noqa: S311
        return wait if wait <= self._patience.longest_wait else None

    async def _rest(
        self, messages: Sequence[Message], options: dict[str, Any], deadline: float, first: Part, rest: Part
    ) -> AsyncGenerator[str]:
        """Ask once for what is missing; a failure becomes the part's problem."""
        seam = Seam(first.text)
        try:
            async with aclosing(self._ask(continued(messages, first.text), options, deadline, rest)) as pieces:
                async for piece in pieces:
                    if new := seam.feed(piece):
                        yield new
        except OptionRefused:
            pass
        except ModelError as error:
            rest.problem = error
        if new := seam.end():
            yield new

    async def _ask(
        self, messages: Sequence[Message], options: dict[str, Any], deadline: float, part: Part
    ) -> AsyncGenerator[str]:
        """One request through the breaker: the text that may be shown, piece by piece."""
        if not self.breaker.enter():
            raise self._refusals.resting(self.breaker.again_in)
        learnt = self.breaker.left
        thoughts = ThoughtFilter()
        try:
            async with aclosing(self._completions.stream(messages, options, deadline, part)) as pieces:
                async for piece in pieces:
                    if shown := thoughts.feed(piece):
                        self.breaker.succeeded()  # What is asked of it while it speaks is no trial any more.
                        part.text += shown
                        yield shown
            if shown := thoughts.end():
                part.text += shown
                yield shown
            if not part.text and part.finish != "content_filter":
                raise self._refusals.empty(part.finish)
            learnt = self.breaker.succeeded
        except ModelError as error:
            learnt = self.breaker.failed if error.kind in ("unreachable", "slow") else self.breaker.succeeded
            raise
        finally:
            learnt()

    def _end(self, first: Part, last: Part, usage: Usage) -> Delta:
        if last.finish not in (None, "length"):
            return Delta(finish=last.finish, usage=usage, model=self.name)
        why = "it reached its length limit" if last.finish == "length" else f"the connection to {self.host} was lost"
        problem = first.problem or last.problem or ModelError("cut_off", f"The answer stopped half-way because {why}.")
        return Delta(finish="truncated", usage=usage, model=self.name, problem=problem)
