"""What a model says of its own: sentence by sentence, without promises and without what only the company can tell."""

from collections.abc import Set

import msgspec

from frontdesk.answers.general.confided import NOTHING, Confided
from frontdesk.answers.general.known_not import says_not_known, sends_on
from frontdesk.answers.general.own_facts import NO_FACTS, OwnFacts
from frontdesk.answers.general.own_prices import NAMELESS, Company
from frontdesk.answers.general.promises import promises, speaks_for_company
from frontdesk.answers.general.release import Release
from frontdesk.answers.general.stumps import is_stump
from frontdesk.answers.general.uncited import uncited
from frontdesk.answers.length import Length
from frontdesk.answers.prompt import NOT_FOUND, WORDS
from frontdesk.answers.spoken import Spoken
from frontdesk.answers.trace import step
from frontdesk.answers.written import Written


class Free(msgspec.Struct, frozen=True):
    """What a model that speaks freely may say: addresses of `hosts` only, `most_words`, nothing that only the
    `company` can tell, nothing that was `confided`, and of general knowledge none of the company's `facts`.
    """

    hosts: Set[str] = frozenset()
    most_words: int = WORDS["normal"]
    company: Company = NAMELESS
    confided: Confided = NOTHING
    facts: OwnFacts = NO_FACTS


class OwnWords:
    """Lets out what a model says of its own; not `in_our_name`, it may not speak for the company either.

    What says nothing by itself ("Sure!") is let out with what is said after it, and goes where that is left out. So
    does "I don't know" at the beginning, and goes where nothing is said after it: then nothing was found.
    """

    def __init__(self, model: str, release: Release, free: Free, *, in_our_name: bool) -> None:
        self.spoken = Spoken(model=model)
        self.release = release
        self.length = Length(free.most_words)
        self._free = free
        self._in_our_name = in_our_name
        self._stump = ""
        self._left_out = False
        self._knows_not = False

    def hear(self, sentence: str) -> None:
        """Lets one sentence out, or leaves it out; a stump waits. The markers of citations cite nothing here."""
        bare = uncited(sentence)
        if self.length.reached or (sentence and not bare):
            return
        if NOT_FOUND in bare:
            self.spoken.found_nothing = True
            self._lose_stump()
        elif self._is_held(bare):
            self._lose_stump()
        elif bare.strip() and (is_stump(bare) or self._owns_up(bare)):
            self._stump += bare
        elif not bare.strip():
            self._let_out(bare)
        elif not self.release.keeps(bare):
            self._lose_stump()
            self._let_out(bare)
        else:
            self._let_out_stump()
            self._let_out(bare)
            self._left_out = False

    def _is_held(self, sentence: str) -> bool:
        """Whether a sentence may not be said, which is noted."""
        if self._free.confided.is_told_in(sentence):
            self.release.notice(sentence)
        elif not sentence.strip() or not (promises(sentence) or self._speaks_for_us(sentence)):
            return False
        self.spoken.leave_out(sentence)
        return True

    def _owns_up(self, sentence: str) -> bool:
        """Whether a sentence says that the answer isn't known, or behind that who may know it, before any other."""
        if self.release.text or self.release.held.strip():
            return False
        if says_not_known(sentence):
            self._knows_not = True
            return True
        return self._knows_not and sends_on(sentence)

    def _lose_stump(self) -> None:
        self._stump = ""
        self._left_out = True

    def _let_out_stump(self) -> None:
        stump, self._stump = self._stump, ""
        self._knows_not = False
        if stump:
            self._let_out(stump)

    def _let_out(self, sentence: str) -> None:
        if self.length.repeats(sentence):
            self.release.skip(sentence)
        elif self.length.has_room(self.release.text + self.release.held, sentence):
            self.release.hear(sentence)

    def _speaks_for_us(self, sentence: str) -> bool:
        if not self._in_our_name and (
            speaks_for_company(sentence) or self._free.facts.is_told_in(sentence, self.release.text)
        ):
            return True
        return self._free.company.is_told_of(sentence)

    def end(self) -> Spoken:
        """What was let out."""
        if self._knows_not:
            self.spoken.found_nothing = True
        elif not self._left_out:
            self._let_out_stump()
        self.release.end(whole=not self.length.reached)
        return self._told()

    def cut(self) -> Spoken:
        """What was let out before the rest was not wanted any more."""
        self.spoken.truncated = True
        return self._told()

    def _told(self) -> Spoken:
        self.spoken.text = self.release.text.strip()
        return self.spoken


def told_freely(spoken: Spoken) -> Written:
    """What a model said of its own, as an answer; without one where it knew none, or none that may be passed on."""
    if not spoken.text and spoken.found_nothing:
        path = step("model", "found nothing", "The model said that it doesn't know.")
    elif not spoken.text:
        path = step("model", "nothing left", "Nothing that the model said may be passed on.")
    else:
        path = step("answer", "own knowledge", "The model's own words, which no passage was held against.")
    return Written(
        answer=spoken.text,
        model=spoken.model,
        truncated=spoken.truncated,
        path=[path],
        trace={"sentences": spoken.verdicts},
        promised=spoken.promised,
    )


def unanswered(refusal: Written, modelled: Written) -> Written:
    """A refusal that is said where a model left nothing to say, with what became of that."""
    refusal.path[:0] = modelled.path
    refusal.trace = modelled.trace
    return refusal
