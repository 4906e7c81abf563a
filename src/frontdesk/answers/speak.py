"""A model speaks: freely, or sentence by sentence, each released only when a passage supports it."""

import asyncio
import re
from collections.abc import Callable, Sequence
from contextlib import aclosing

import msgspec

from frontdesk.answers.affirmed import affirmed, as_claim
from frontdesk.answers.facts import MARKER, denies
from frontdesk.answers.general.own_words import Free, OwnWords
from frontdesk.answers.general.promises import promises
from frontdesk.answers.general.release import Release
from frontdesk.answers.general.stumps import is_stump
from frontdesk.answers.general.uncited import uncited
from frontdesk.answers.hearing import Stopped
from frontdesk.answers.length import Length
from frontdesk.answers.phrases import spoken_in_answer
from frontdesk.answers.prompt import NOT_FOUND, WORDS, Hide
from frontdesk.answers.quoted.aside import is_aside
from frontdesk.answers.quoted.lists import ITEM, TABLE_ROW
from frontdesk.answers.quoted.quotes import citation, quote_for
from frontdesk.answers.second_look import SecondLook
from frontdesk.answers.spoken import Spoken
from frontdesk.answers.support.judge import Verdict, supported
from frontdesk.answers.support.yes_and_no import is_bare, lead_of
from frontdesk.knowledge.search.find import Found
from frontdesk.models.speech import ChatModel

Words = Callable[[str], None]
"""Hears an answer's words; hears nothing ("") at each sign of life of a model. May raise Stopped."""
Places = Callable[[int], None]
"""Hears how many answers the model gives before this one."""

TEMPERATURE = 0.2
_WHOLE = re.compile(r"[.!?…。！？][\"'”’»)\]*_]*(?:\s*\[\d+\])*\s*$")
_NOT_DROPPED = ("repeated", "length", "promise")
"""Why a sentence is not said that passages may well support."""
_MARKED = re.compile(r"\s*" + MARKER.pattern)
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

    def look(self, question: str, max_tokens: int) -> SecondLook | None:
        """How it is asked, from now on, about what it wrote to a question; None where it isn't."""
        if not self.look_seconds:
            return None
        until = asyncio.get_running_loop().time() + self.look_seconds
        return SecondLook(self.model, max_tokens, self.hide(question), until, self.hide_again)


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
    model, look = voice.model, voice.look(question, max_tokens)
    release = _Release(model.name, passages, say, question, most_words, look)
    waiting = ""
    try:
        async with aclosing(model.stream(messages, max_tokens=max_tokens, temperature=TEMPERATURE)) as deltas:
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


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _blank_after(sentence: str) -> str:
    return sentence[len(sentence.rstrip()) :]


class _Release:
    """Lets supported sentences out, with the marker of a passage behind its last sentence in a row.

    What claims nothing ("I'm glad that you ask!") is let out with the first sentence that is cited, not before it. What
    has nothing of the question waits for one that has; without one it is no answer where others were dropped.
    """

    def __init__(
        self, model: str, passages: Sequence[Found], say: Words, question: str, most_words: int, look: SecondLook | None
    ) -> None:
        self.spoken = Spoken(model=model)
        self.length = Length(most_words)
        self._question = question
        self._heard = ""
        self._released = ""
        self._passages = passages
        self._texts = [f"{p.title}\n{p.heading}\n{p.question or p.above}\n{p.text}" for p in passages]
        self._say = say
        self._look = look
        self._cited: dict[int, int] = {}
        self._open: int | None = None
        self._gap = ""
        self._held = ""
        self._answered = ""
        self._announced = ""
        self._lead = ""
        self._yes = ""
        self._above = ""
        self._denied = False
        self._in_table = False
        self._asides: list[tuple[str, str, str, str, int]] = []
        self._dropped = False

    async def hear_last(self, sentence: str) -> None:
        """Hears what came after the last full stop: of an answer that was cut off it is no whole sentence."""
        if self.spoken.truncated and not _WHOLE.search(sentence) and NOT_FOUND not in sentence:
            self._note(sentence.strip(), Verdict(False, None, "unfinished"))
            return
        await self.hear(sentence)

    async def hear(self, sentence: str) -> None:
        """Judges one sentence, and releases it or drops it. A bare "Yes!" waits for what is said with it."""
        if NOT_FOUND in sentence:
            self.spoken.found_nothing = True
            return
        bare = _MARKED.sub("", uncited(sentence)).rstrip()
        if not bare.strip() or self.length.reached or self._heads_table(bare, sentence):
            return
        if is_bare(bare):
            self._answered = self._answered or bare + _blank_after(sentence)
            return
        self._heard += sentence
        language = spoken_in_answer(self._heard, self._texts, self._question)
        item = bool(ITEM.match(bare))
        # Long lists of prices take seconds to judge.
        verdict = await asyncio.to_thread(self._judge, bare, language, item=item)
        if verdict.reason == "no_claim" and lead_of(bare)[0] and not bare.endswith(":"):
            self._note(bare.strip(), verdict)
            self._answered += bare + _blank_after(sentence)
            return
        if not item and bare.endswith(":"):
            self._note(bare.strip(), verdict)
            self._announce(bare, bare + _blank_after(sentence), language, verdict)
            return
        if not item:
            self._lead, self._announced = "" if self._denied else self._lead, ""
        if not item and not self._in_table:
            self._above = ""
        words = ""
        if verdict.supported:
            words = await self._agreed(bare, language, verdict.passage)
            verdict = verdict if words else Verdict(False, verdict.passage, "unconfirmed", verdict.coverage)
        self._answered = ""
        self._note(bare.strip(), verdict)
        if not verdict.supported:
            self._dropped |= verdict.reason not in _NOT_DROPPED
            self._held = "" if is_stump(self._held) else self._held
            return
        self._above = self._yes + self._lead or self._above
        self._yes = self._lead = ""
        self._let_out(words, bare, language, verdict.passage)
        self._gap = _blank_after(sentence) or " "

    def _heads_table(self, bare: str, sentence: str) -> bool:
        """Whether a sentence is a table's row of names or the rule below: they wait for a row that may be told."""
        row = TABLE_ROW.fullmatch(bare) is not None
        is_head = row and (not self._in_table or not re.search(r"\w", bare))
        if self._in_table and not row:
            self._lead = ""
        if row and not self._in_table:
            self._above = ""
        self._lead += bare + _blank_after(sentence) if is_head else ""
        self._in_table = row
        return is_head

    def _rightly_led(self, bare: str, language: str, passage: int | None) -> tuple[str, str]:
        """The "Yes" or "No" before a sentence, "" where the passage doesn't say so of what was asked, and the rest."""
        lead, rest = lead_of(bare)
        if not self._answered and not lead:
            return "", bare
        if passage is not None:
            asked = supported(as_claim(self._question), [self._texts[passage]], language)
            if affirmed(self._answered or lead, self._question, rest, asked):
                return self._answered + bare[: len(bare) - len(rest)], rest
        return "", _capital(rest)

    async def _agreed(self, bare: str, language: str, passage: int | None) -> str:
        """The words to tell of a sentence that the rules support, with what waits to be told before it; "" for none.

        A second look is at just these words, below what is told over an item or a row already; once more without a
        "Yes" where it does not find them. What claims nothing needs none, but must be known to.
        """
        if passage is None:
            self._lead = self._yes = ""
            return bare if self._look is None or is_stump(bare) else ""
        yes, rest = await asyncio.to_thread(self._rightly_led, bare, language, passage)
        words = f"{self._yes}{self._lead}{yes}{rest}"
        above = "" if self._lead else self._above
        if self._look is None or await self._finds(above + words, passage):
            return words
        if not (yes or self._yes):
            return ""
        plain, self._yes = _capital(self._lead) + _capital(rest), ""
        return plain if await self._finds(above + plain, passage) else ""

    async def _finds(self, statement: str, passage: int) -> bool:
        assert self._look is not None
        return await self._look.agrees(statement.strip(), self._texts[passage], self._released, self._say)

    def _let_out(self, words: str, sentence: str, language: str, passage: int | None) -> None:
        if passage is None and not self._cited:
            self._held += self._gap + words  # Where nothing is cited, other words than the model's are said.
            return
        if passage is not None and not self._cited and is_aside(sentence, self._question, language):
            self._asides.append((self._held + self._gap, words, sentence, language, passage))
            self._held, self._released = "", sentence
            return
        self._let_out_asides()
        self._cite_and_say(words, sentence, language, passage)

    def _let_out_asides(self) -> None:
        """Lets out what waited, each with what stood before it."""
        asides, self._asides, gap = self._asides, [], self._gap
        for self._gap, words, sentence, language, passage in asides:
            self._cite_and_say(words, sentence, language, passage)
        self._gap = gap

    def _cite_and_say(self, words: str, sentence: str, language: str, passage: int | None) -> None:
        if passage is not None and passage != self._open:
            self._close_marker()
            self._open = passage
            self._cite(passage, sentence, language)
        self._out(self._held + self._gap + words)
        self._held = ""
        self._released = self._released if passage is None else sentence

    def _judge(self, bare: str, language: str, *, item: bool) -> Verdict:
        """Whether a sentence may be said: a passage supports it, it promises nothing, is new and has room."""
        if self.length.repeats(bare):
            return Verdict(False, None, "repeated")
        before = (self._released, self._question)
        verdict = supported(bare, self._texts, language, self._announced if item else "", before)
        if promises(bare, from_pages=verdict.supported and verdict.passage is not None):
            self.spoken.promised = True
            return Verdict(False, None, "promise", verdict.coverage)
        if verdict.supported and not self._has_room(bare, verdict):
            return Verdict(False, None, "length", verdict.coverage)
        return verdict

    def _announce(self, bare: str, words: str, language: str, verdict: Verdict) -> None:
        """What a list is of waits for its first item; a denial is judged together with each of them."""
        self._announced, self._above = bare.strip(), ""
        self._denied = not verdict.supported
        self._yes, led = self._rightly_led(words, language, verdict.passage)
        self._lead = led if verdict.supported or denies(bare) else ""
        self._yes = self._yes if self._lead else ""
        self._answered = ""

    def _has_room(self, bare: str, verdict: Verdict) -> bool:
        """Whether a sentence may still be said, with what waits for it and the markers that it makes needed."""
        asides = "".join(before + words for before, words, *_ in self._asides)
        waiting = f"{asides}{self._held}{self._gap}{self._yes}{self._lead}{self._answered}"
        markers = " [0]" * ((self._open is not None) + (verdict.passage is not None))
        return self.length.has_room(self.spoken.text, f"{waiting}{bare}{markers}")

    def end(self) -> Spoken:
        """What was released."""
        if not self._dropped:
            self._let_out_asides()
        self._close_marker()
        self.spoken.text = self.spoken.text.strip()
        return self.spoken

    def cut(self) -> Spoken:
        """What was released before the rest was not wanted any more; the marker of its end is heard with the answer."""
        self._say = lambda _: None
        self.spoken.truncated = True
        return self.end()

    def _out(self, words: str) -> None:
        self._say(words)
        self.spoken.text += words

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
