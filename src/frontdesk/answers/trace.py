"""What is kept with an answer while it is made, so that it can be opened afterwards (see `why`)."""

import time
from collections.abc import Sequence
from typing import Any

from frontdesk.knowledge.search.find import Found


def step(name: str, outcome: str, detail: str = "") -> dict[str, str]:
    """One step of the way to an answer, what came of it, and why in a sentence."""
    return {"step": name, "outcome": outcome, "detail": detail}


def traced(passages: Sequence[Found]) -> list[dict[str, Any]]:
    """Passages with the parts of their scores. Where they stand is kept too: a source that changes gets new ones."""
    return [
        {
            "passage": str(p.id),
            "source": str(p.source_id),
            "title": p.title,
            "url": p.url,
            "heading": p.heading,
            "page": p.page,
            "score": round(p.scored.score, 4),
            "scores": p.scored.parts,
        }
        for p in passages
    ]


def quoted(text: str, passage: Found) -> dict[str, Any]:
    """The verdict on a sentence that was taken from a passage as it stands."""
    verdict = {"supported": True, "reason": "quoted", "coverage": 1.0, "missing": []}
    return {**verdict, "sentence": text, "passage": str(passage.id)}


class Watch:
    """Takes the seconds of each step."""

    def __init__(self) -> None:
        self._began = self._last = time.perf_counter()
        self._laps: dict[str, float] = {}

    def lap(self, name: str) -> None:
        """Ends a step."""
        now = time.perf_counter()
        self._laps[name] = round(now - self._last, 4)
        self._last = now

    def times(self) -> dict[str, float]:
        """Step -> seconds, and all of them together as `total`."""
        return {**self._laps, "total": round(self._last - self._began, 4)}
