"""What comes out of writing: an answer, or the reason why there is none."""

from typing import Any

import msgspec

from frontdesk.answers.trace import step
from frontdesk.knowledge.search.find import Found
from frontdesk.rooms.handoff import Reason


class Written(msgspec.Struct):
    """An answer with all that is kept beside it; without an `answer`, `status` says why none will come.

    `asks` is what it asks of the visitor, `handoff` the reason for which a person is asked for with it, `contact` the
    address that the message named, `reason` why it is a refusal where that is no lack of knowledge; `promised`: the
    model promised something, which was left out; `unaided`: a model would have been asked if its budget weren't spent.
    `found` are the passages that the search gave, best first; `path` the steps (`trace.step`) that led to the answer.
    """

    answer: str | None = None
    status: str = "answered"
    confidence: float = 0.0
    model: str = ""
    refused: bool = False
    clarifying: bool = False
    truncated: bool = False
    citations: list[dict[str, Any]] = []
    products: list[dict[str, Any]] = []
    trace: dict[str, Any] = {}
    path: list[dict[str, str]] = []
    found: list[Found] = []
    reason: str = ""
    promised: bool = False
    unaided: bool = False
    asks: dict[str, Any] = {}
    handoff: Reason | None = None
    contact: dict[str, str] = {}


def fixed(text: str, kind: str) -> Written:
    """The answer to a message that asks nothing of the sources."""
    path = [step("answer", "small talk", f"Recognized without a search: {kind}.")]
    return Written(answer=text, confidence=1.0, model="frontdesk", path=path)
