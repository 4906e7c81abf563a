"""A model speaks: freely, or sentence by sentence, each released only when a passage supports it."""

import re
from collections.abc import Callable, Sequence, Set
from contextlib import aclosing
from typing import Any

import msgspec

from frontdesk.answers.facts import MARKER
from frontdesk.answers.judge import Verdict, supported
from frontdesk.answers.promises import promises
from frontdesk.answers.prompt import NOT_FOUND
from frontdesk.answers.quotes import citation, quote_for
from frontdesk.answers.release import Release
from frontdesk.knowledge.search.find import Found
from frontdesk.knowledge.search.words import language_of
from frontdesk.models.speech import ChatModel, Delta

Words = Callable[[str], None]
Places = Callable[[int], None]
"""Hears how many answers the model gives before this one."""

TEMPERATURE = 0.2
_MARKED = re.compile(r"\s*" + MARKER.pattern)
_SENTENCE = re.compile(r".*?(?:[.!?…。！？]+[\"'”’»)\]*_]*(?:\s*\[\d+\])*(?=\s)|\n)\s*", re.DOTALL)


class Spoken(msgspec.Struct):
    """What a model said and may be shown, with its citations, and what became of each sentence.

    `promised`: it promised an act, or claimed one, and that was left out.
    """

    text: str = ""
    model: str = ""
    truncated: bool = False
    found_nothing: bool = False
    citations: list[dict[str, Any]] = []
    verdicts: list[dict[str, Any]] = []
    tokens: dict[str, int] | None = None
    promised: bool = False

    def hear(self, delta: Delta) -> None:
        """Notes how the model ended, and the tokens that it read and wrote."""
        self.truncated = self.truncated or delta.truncated
        self.model = delta.model or self.model
        if delta.usage is not None:
            self.tokens = {"prompt": delta.usage.prompt, "completion": delta.usage.completion}

    def leave_out(self, sentence: str) -> None:
        """Notes a promise that is not passed on."""
        self.promised = True
        verdict = msgspec.to_builtins(Verdict(False, None, "promise"))
        self.verdicts.append({**verdict, "sentence": sentence.strip()})


async def speak_freely(
    model: ChatModel,
    messages: Sequence[dict[str, str]],
    max_tokens: int,
    say: Words,
    lead: str = "",
    hosts: Set[str] = frozenset(),
    waits: Places | None = None,
) -> Spoken:
    """The model's own words, passed on sentence by sentence, without promises and with addresses of `hosts` only.

    Raises what the model raises before its first word, and Leaked when it recites the system message.
    """
    spoken, waiting = Spoken(model=model.name), ""
    release = Release(say, messages[0]["content"], hosts, lead)

    def hear(sentence: str) -> None:
        if sentence.strip() and promises(sentence):
            spoken.leave_out(sentence)
            return
        release.hear(sentence)

    async with aclosing(model.stream(messages, max_tokens=max_tokens, temperature=TEMPERATURE)) as deltas:
        async for delta in deltas:
            waiting += delta.text
            while (sentence := _SENTENCE.match(waiting)) is not None and sentence.end():
                hear(sentence[0])
                waiting = waiting[sentence.end() :]
            spoken.hear(delta)
            if delta.place is not None and waits is not None:
                waits(delta.place)
    hear(waiting)
    release.end()
    spoken.text = release.text.strip()
    return spoken


async def speak_checked(
    model: ChatModel, messages: Sequence[dict[str, str]], passages: Sequence[Found], max_tokens: int, say: Words
) -> Spoken:
    """The model's sentences that passages support, each cited; what they don't support is dropped and noted.

    Raises what the model raises before its first word.
    """
    release = _Release(model.name, passages, say)
    waiting = ""
    async with aclosing(model.stream(messages, max_tokens=max_tokens, temperature=TEMPERATURE)) as deltas:
        async for delta in deltas:
            waiting += delta.text
            while (sentence := _SENTENCE.match(waiting)) is not None and sentence.end():
                release.hear(sentence[0])
                waiting = waiting[sentence.end() :]
            release.spoken.hear(delta)
    if waiting.strip():
        release.hear(waiting)
    return release.end()


class _Release:
    """Lets supported sentences out, with the marker of a passage behind its last sentence in a row."""

    def __init__(self, model: str, passages: Sequence[Found], say: Words) -> None:
        self.spoken = Spoken(model=model)
        self._passages = passages
        self._texts = [f"{p.title}\n{p.heading}\n{p.question or ''}\n{p.text}" for p in passages]
        self._say = say
        self._cited: dict[int, int] = {}
        self._open: int | None = None
        self._gap = ""

    def hear(self, sentence: str) -> None:
        """Judges one sentence, and releases it or drops it."""
        if NOT_FOUND in sentence:
            self.spoken.found_nothing = True
            return
        bare = _MARKED.sub("", sentence).rstrip()
        if not bare.strip():
            return
        language = language_of(bare)
        verdict = supported(bare, self._texts, language)
        if promises(bare, from_pages=verdict.supported and verdict.passage is not None):
            verdict = Verdict(False, None, "promise", verdict.coverage)
            self.spoken.promised = True
        self._note(bare.strip(), verdict)
        if not verdict.supported:
            return
        if verdict.passage != self._open and verdict.passage is not None:
            self._close_marker()
            self._open = verdict.passage
            self._cite(verdict.passage, bare, language)
        self._out(self._gap + bare)
        self._gap = sentence[len(sentence.rstrip()) :] or " "

    def end(self) -> Spoken:
        """What was released."""
        self._close_marker()
        self.spoken.text = self.spoken.text.strip()
        return self.spoken

    def _out(self, words: str) -> None:
        self.spoken.text += words
        self._say(words)

    def _close_marker(self) -> None:
        if self._open is not None:
            self._out(f" [{self._cited[self._open]}]")
            self._open = None

    def _cite(self, passage: int, sentence: str, language: str) -> None:
        if passage not in self._cited:
            self._cited[passage] = number = len(self._cited) + 1
            found = self._passages[passage]
            self.spoken.citations.append(citation(number, found, quote_for(sentence, found, language)))

    def _note(self, sentence: str, verdict: Verdict) -> None:
        found = None if verdict.passage is None else str(self._passages[verdict.passage].id)
        self.spoken.verdicts.append({**msgspec.to_builtins(verdict), "sentence": sentence, "passage": found})
