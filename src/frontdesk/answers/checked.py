"""A model's sentences as they are checked, one by one, and let out: each stands on a passage, and is cited."""

import asyncio
import re
from collections.abc import Sequence

import msgspec

from frontdesk.answers.affirmed import affirmed, as_claim
from frontdesk.answers.facts import MARKER, denies
from frontdesk.answers.general.promises import promises
from frontdesk.answers.general.stumps import is_stump
from frontdesk.answers.general.uncited import uncited
from frontdesk.answers.hearing import Words
from frontdesk.answers.length import Length
from frontdesk.answers.phrases import spoken_in_answer
from frontdesk.answers.prompt import NOT_FOUND
from frontdesk.answers.quoted.aside import is_aside
from frontdesk.answers.quoted.lists import ITEM, TABLE_ROW
from frontdesk.answers.quoted.quotes import citation, quote_for
from frontdesk.answers.second_look import SecondLook
from frontdesk.answers.spoken import Spoken
from frontdesk.answers.support.judge import Verdict, supported
from frontdesk.answers.support.yes_and_no import is_bare, lead_of
from frontdesk.knowledge.search.find import Found

_WHOLE = re.compile(r"[.!?…。！？][\"'”’»)\]*_]*(?:\s*\[\d+\])*\s*$")
_NOT_DROPPED = ("repeated", "length", "promise")
"""Why a sentence is not said that passages may well support."""
_MARKED = re.compile(r"\s*" + MARKER.pattern)


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _blank_after(sentence: str) -> str:
    return sentence[len(sentence.rstrip()) :]


class _Lead(msgspec.Struct):
    """What leads to the next item, row or sentence: the line that was `announced` (and `denied` by the passages, or
    not), its "Yes" and its `words` as they wait to be told, and what is told `above` the items and rows that follow."""

    announced: str = ""
    denied: bool = False
    yes: str = ""
    words: str = ""
    above: str = ""


class Checked:
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
        self._lead = _Lead()
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
        if self.length.reached or self._is_heard(bare, sentence):
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
            self._lead.words, self._lead.announced = "" if self._lead.denied else self._lead.words, ""
        if not item and not self._in_table:
            self._lead.above = ""
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
        self._lead.above = self._lead.yes + self._lead.words or self._lead.above
        self._lead.yes = self._lead.words = ""
        self._let_out(words, bare, language, verdict.passage)
        self._gap = _blank_after(sentence) or " "

    def _is_heard(self, bare: str, sentence: str) -> bool:
        """Whether nothing is to be judged: a marker alone, a table's names, a bare "Yes!" that waits."""
        if not bare.strip():
            # A marker may come behind the blank that ends its sentence, and before the line's end.
            self._gap = _blank_after(sentence) if "\n" in sentence else self._gap
            return True
        if is_bare(bare):
            self._answered = self._answered or bare + _blank_after(sentence)
            return True
        return self._heads_table(bare, sentence)

    def _heads_table(self, bare: str, sentence: str) -> bool:
        """Whether a sentence is a table's row of names or the rule below: they wait for a row that may be told."""
        row = TABLE_ROW.fullmatch(bare) is not None
        is_head = row and (not self._in_table or not re.search(r"\w", bare))
        if self._in_table and not row:
            self._lead.words = ""
        if row and not self._in_table:
            self._lead.above = ""
        self._lead.words += bare + _blank_after(sentence) if is_head else ""
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
            self._lead.words = self._lead.yes = ""
            return bare if self._look is None or is_stump(bare) else ""
        yes, rest = await asyncio.to_thread(self._rightly_led, bare, language, passage)
        words = f"{self._lead.yes}{self._lead.words}{yes}{rest}"
        above = "" if self._lead.words else self._lead.above
        if self._look is None or await self._finds(above + words, passage):
            return words
        if not (yes or self._lead.yes):
            return ""
        plain, self._lead.yes = _capital(self._lead.words) + _capital(rest), ""
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
        verdict = supported(bare, self._texts, language, self._lead.announced if item else "", before)
        if promises(bare, from_pages=verdict.supported and verdict.passage is not None):
            self.spoken.promised = True
            return Verdict(False, None, "promise", verdict.coverage)
        if verdict.supported and not self._has_room(bare, verdict):
            return Verdict(False, None, "length", verdict.coverage)
        return verdict

    def _announce(self, bare: str, words: str, language: str, verdict: Verdict) -> None:
        """What a list is of waits for its first item; a denial is judged together with each of them."""
        self._lead.announced, self._lead.above = bare.strip(), ""
        self._lead.denied = not verdict.supported
        self._lead.yes, led = self._rightly_led(words, language, verdict.passage)
        self._lead.words = led if verdict.supported or denies(bare) else ""
        self._lead.yes = self._lead.yes if self._lead.words else ""
        self._answered = ""

    def _has_room(self, bare: str, verdict: Verdict) -> bool:
        """Whether a sentence may still be said, with what waits for it and the markers that it makes needed."""
        asides = "".join(before + words for before, words, *_ in self._asides)
        waiting = f"{asides}{self._held}{self._gap}{self._lead.yes}{self._lead.words}{self._answered}"
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
