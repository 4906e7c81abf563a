"""One streamed request to an OpenAI-compatible endpoint, with bounded waits and errors in our own words."""

import asyncio
import ipaddress
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import openai
from openai import AsyncOpenAI, DefaultAsyncHttpxClient

from frontdesk.models.errors import ModelError
from frontdesk.models.refusals import Refusals
from frontdesk.models.speech import Message, Usage

DISPENSABLE = ("max_tokens", "temperature", "seed", "stream_options", "stop")


@dataclass(frozen=True, slots=True)
class Patience:
    """How long an endpoint may take, in seconds, and how often it is asked before the first word."""

    connect: float = 5.0
    silence: float = 30.0
    whole: float = 120.0
    tries: int = 3
    longest_wait: float = 10.0


@dataclass(slots=True)
class Part:
    """What one request has brought so far: the text that was shown, and how it ended."""

    text: str = ""
    finish: str | None = None
    usage: Usage = field(default_factory=Usage)
    problem: ModelError | None = None


class OptionRefused(Exception):
    """The endpoint does not know an option that an answer can do without; it will not be sent again."""


class Completions:
    """The HTTP side of one endpoint; belongs to the event loop that first uses it."""

    def __init__(self, base_url: str, model: str, key: str, patience: Patience, refusals: Refusals) -> None:
        self._model = model
        self._patience = patience
        self._refusals = refusals
        # E.g. `temperature` with some reasoning models.
        self._unknown_options: set[str] = set()
        self._client = AsyncOpenAI(
            base_url=base_url,
            api_key=key or "none",
            max_retries=0,
            timeout=openai.Timeout(patience.silence, connect=patience.connect),
            http_client=DefaultAsyncHttpxClient(trust_env=not is_this_machine(base_url)),
        )

    async def stream(
        self, messages: Sequence[Message], options: dict[str, Any], deadline: float, part: Part
    ) -> AsyncGenerator[str]:
        """The raw text, piece by piece; `part` learns finish and usage. Raises `ModelError` or `OptionRefused`."""
        begun = False
        stream: Any = None  # The SDK's overloads do not know options given as a mapping.
        create: Any = self._client.chat.completions.create
        try:
            async with self._patient(deadline):
                stream = await create(model=self._model, messages=messages, stream=True, **self._known(options))
            while True:
                async with self._patient(deadline):
                    chunk = await anext(stream, None)
                if chunk is None:
                    return
                begun = True
                if chunk.usage:
                    part.usage = Usage(chunk.usage.prompt_tokens, chunk.usage.completion_tokens)
                for choice in chunk.choices[:1]:
                    part.finish = choice.finish_reason or part.finish
                    if choice.delta.content:
                        yield choice.delta.content
        except TimeoutError as error:
            raise self._too_slow(deadline, begun=begun) from error
        except (openai.OpenAIError, ValueError, TypeError, AttributeError) as error:
            # The last three: the SDK does not check what an endpoint sends, so nonsense shows only when it is read.
            self._note_refused_option(error)
            raise self._refusals.read(error, begun=begun) from error
        finally:
            if stream is not None:
                await stream.close()

    async def close(self) -> None:
        """Close the connections."""
        await self._client.close()

    def _known(self, options: dict[str, Any]) -> dict[str, Any]:
        known = {name: value for name, value in options.items() if value is not None}
        for name in self._unknown_options & known.keys():
            value = known.pop(name)
            if name == "max_tokens":  # Its newer name; models that refuse the one want the other.
                known["max_completion_tokens"] = value
        return known

    def _note_refused_option(self, error: Exception) -> None:
        if not isinstance(error, openai.BadRequestError):
            return
        for name in DISPENSABLE:
            if name not in self._unknown_options and (error.param == name or f"'{name}'" in error.message):
                self._unknown_options.add(name)
                raise OptionRefused(name) from error

    def _patient(self, deadline: float) -> asyncio.Timeout:
        return asyncio.timeout_at(min(deadline, asyncio.get_running_loop().time() + self._patience.silence))

    def _too_slow(self, deadline: float, *, begun: bool) -> ModelError:
        if begun and asyncio.get_running_loop().time() >= deadline:
            return self._refusals.too_long(self._patience.whole)
        return self._refusals.silence(min(self._patience.silence, self._patience.whole), begun=begun)


def is_this_machine(url: str) -> bool:
    """Whether the address is loopback: a proxy of the environment must never see such requests."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
