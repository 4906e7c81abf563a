"""What a model said of an answer, as far as it may be shown."""

from typing import Any

import msgspec

from frontdesk.answers.support.judge import Verdict
from frontdesk.models.speech import Delta


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
    promised: bool = False

    def hear(self, delta: Delta) -> None:
        """Notes how the model ended, and which it was."""
        self.truncated = self.truncated or delta.truncated
        self.model = delta.model or self.model

    def leave_out(self, sentence: str) -> None:
        """Notes a promise, or what only the company can say, that is not passed on."""
        self.promised = True
        verdict = msgspec.to_builtins(Verdict(False, None, "promise"))
        self.verdicts.append({**verdict, "sentence": sentence.strip()})
