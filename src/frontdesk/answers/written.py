"""What comes out of writing: an answer, or the reason why there is none."""

from typing import Any

import msgspec

from frontdesk.knowledge.search.find import Found


class Written(msgspec.Struct):
    """An answer with all that is kept beside it; without an `answer`, `status` says why none will come.

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
