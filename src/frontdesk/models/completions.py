"""One streamed request to an OpenAI-compatible endpoint, with bounded waits and errors in our own words."""

import asyncio
import ipaddress
from collections.abc import AsyncGenerator, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import httpx2
import msgspec
import openai
from openai import AsyncOpenAI, DefaultAsyncHttpxClient

from frontdesk.models.errors import ModelError
from frontdesk.models.refusals import Refusals
from frontdesk.models.speech import Message, Usage
from frontdesk.models.tokens import estimated_usage

DISPENSABLE = ("max_tokens", "temperature", "stream_options")


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
    """What one request has brought so far: all that came (`raw`), the text of it that was shown, and how it ended.

    `taken`: the model took it up, so that it costs something: it began to answer, or was silent until nobody waited.
    """

    text: str = ""
    raw: str = ""
    taken: bool = False
    finish: str | None = None
    usage: Usage = field(default_factory=Usage)
    problem: ModelError | None = None

    def spent(self, messages: Sequence[Message]) -> Usage:
        """The tokens of the request: as the endpoint counts them or, where it doesn't say (a cut stream), about."""
        if self.usage.prompt or self.usage.completion:
            return self.usage
        return estimated_usage(messages, self.raw)


class _Words(msgspec.Struct):
    content: str | None = None


class _Choice(msgspec.Struct):
    delta: _Words = msgspec.field(default_factory=_Words)
    finish_reason: str | None = None


class _Counts(msgspec.Struct):
    prompt_tokens: int = 0
    completion_tokens: int = 0


class _Chunk(msgspec.Struct):
    """The part of a streamed chunk that is used. The SDK's own objects took a third of an answer's processor time."""

    choices: list[_Choice] = []
    usage: _Counts | None = None
    error: Any = None


_decode = msgspec.json.Decoder(_Chunk).decode


def _read(line: str) -> _Chunk | None:
    """The chunk of a server-sent event's line; None for the rest: comments, blank lines, the mark of the end."""
    if not line.startswith("data:"):
        return None
    data = line[5:].strip()
    return _decode(data) if data and data != "[DONE]" else None


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
        create: Any = self._client.chat.completions.with_streaming_response.create  # Its overloads want literals.
        request = create(model=self._model, messages=messages, stream=True, **self._known(options))
        async with AsyncExitStack() as opened:
            try:
                async with self._patient(deadline):
                    response = await opened.enter_async_context(request)
                lines = response.iter_lines()
                while True:
                    async with self._patient(deadline):
                        line = await anext(lines, None)
                    if line is None:
                        return
                    if (chunk := _read(line)) is None:
                        continue
                    if chunk.error:
                        raise self._refusals.reported(begun=begun)
                    begun = part.taken = True
                    if chunk.usage:
                        part.usage = Usage(chunk.usage.prompt_tokens, chunk.usage.completion_tokens)
                    for choice in chunk.choices[:1]:
                        part.finish = choice.finish_reason or part.finish
                        if choice.delta.content:
                            part.raw += choice.delta.content
                            yield choice.delta.content
            except TimeoutError as error:
                part.taken = True
                raise self._too_slow(deadline, begun=begun) from error
            except (openai.OpenAIError, httpx2.HTTPError, msgspec.MsgspecError) as error:
                self._note_refused_option(error)
                raise self._refusals.read(error, begun=begun) from error

    async def close(self) -> None:
        """Close the connections."""
        await self._client.close()

    def _known(self, options: dict[str, Any]) -> dict[str, Any]:
        known = dict(options)
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
