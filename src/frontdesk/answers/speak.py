"""A model speaks: freely, or sentence by sentence, each released only when a passage supports it."""

import asyncio
import re
from collections.abc import Sequence
from contextlib import aclosing

import msgspec

from frontdesk.answers.checked import Checked
from frontdesk.answers.general.own_words import Free, OwnWords
from frontdesk.answers.general.release import Release
from frontdesk.answers.hearing import Places, Stopped, Words
from frontdesk.answers.prompt import WORDS, Hide
from frontdesk.answers.second_look import SecondLook
from frontdesk.answers.spoken import Spoken
from frontdesk.knowledge.search.find import Found
from frontdesk.models.ahead import read_ahead
from frontdesk.models.speech import ChatModel

TEMPERATURE = 0.2
# An item's number ends no sentence.
_SENTENCE = re.compile(
    r"(?:\s*\d{1,3}[.)][ \t]+)?+.*?(?:(?<![.!?…。！？])[.!?…。！？]++[\"'”’»)\]*_]*+(?:\s*\[\d+\])*+(?=\s)|\n)\s*",
    re.DOTALL,
)


class Voice(msgspec.Struct, frozen=True):
    """A model that may be asked for one answer (and whose tokens are counted, see `Metered`), what is done to the
    visitor's words before it sees them, and who hears of its place in the line. A `small` one can neither follow the
    company's instructions nor keep them to itself. One that has `look_seconds` for an answer is asked again about what
    it wrote of passages; `hide_again` hides what it names of the visitor's.
    """

    model: ChatModel
    hide: Hide = str
    waits: Places | None = None
    small: bool = False
    hide_again: Hide = str
    look_seconds: float = 0.0

    def look(self, question: str, max_tokens: int, written: asyncio.Event) -> SecondLook | None:
        """How it is asked, from now on, about what it wrote to a question; None where it isn't."""
        if not self.look_seconds:
            return None
        until = asyncio.get_running_loop().time() + self.look_seconds
        return SecondLook(self.model, max_tokens, self.hide(question), until, written, self.hide_again)


async def speak_freely(
    voice: Voice,
    messages: Sequence[dict[str, str]],
    max_tokens: int,
    say: Words,
    lead: str = "",
    free: Free = Free(),  # noqa: B008 - it never changes
) -> Spoken:
    """The model's own words, passed on sentence by sentence, without promises, nothing twice, and as `free` as that.

    Raises what the model raises before its first word, Leaked when it recites the system message, and Stopped when it
    was stopped before its first word; stopped later, the answer is `truncated`.
    """
    release = Release(say, free.confided.kept or messages[0]["content"], free.hosts, lead)
    own = OwnWords(voice.model.name, release, free, in_our_name=not lead)
    waiting = ""
    try:
        # A small model strays where it chooses at random, and says the same to the same where it doesn't.
        temperature = 0.0 if voice.small else TEMPERATURE
        async with aclosing(voice.model.stream(messages, max_tokens=max_tokens, temperature=temperature)) as deltas:
            async for delta in deltas:
                say("")
                waiting += delta.text
                while (sentence := _SENTENCE.match(waiting)) is not None and sentence.end():
                    own.hear(sentence[0])
                    waiting = waiting[sentence.end() :]
                own.spoken.hear(delta)
                if delta.place is not None and voice.waits is not None:
                    voice.waits(delta.place)
                if own.length.reached:
                    break
        say("")
        own.hear(waiting)
        return own.end()
    except Stopped:
        if not own.release.text.strip():
            raise
        return own.cut()


async def speak_checked(
    voice: Voice,
    messages: Sequence[dict[str, str]],
    passages: Sequence[Found],
    max_tokens: int,
    say: Words,
    question: str = "",
    most_words: int = WORDS["normal"],
) -> Spoken:
    """The model's sentences that passages support, each cited; what they don't support is dropped and noted, and so is
    what was said before or is past `most_words`. `question` is what they answer, complete in itself. Each
    needs a second look, where the voice has that.

    Raises what the model raises before its first word, and Stopped when it was stopped before that; stopped later, the
    answer is `truncated`.
    """
    model, written = voice.model, asyncio.Event()
    look = voice.look(question, max_tokens, written)
    release = Checked(model.name, passages, say, question, most_words, look)
    waiting = ""
    try:
        stream = model.stream(messages, max_tokens=max_tokens, temperature=TEMPERATURE)
        async with aclosing(read_ahead(stream, written)) as deltas:
            async for delta in deltas:
                say("")
                waiting += delta.text
                while (sentence := _SENTENCE.match(waiting)) is not None and sentence.end():
                    await release.hear(sentence[0])
                    waiting = waiting[sentence.end() :]
                release.spoken.hear(delta)
                if release.length.reached:
                    break
        say("")
        if waiting.strip():
            await release.hear_last(waiting)
        return release.end()
    except Stopped:
        if not release.spoken.text.strip():
            raise
        return release.cut()
