"""Examples of what became of conversations, in numbers and one by one."""

from typing import Any

from frontdesk.insights.figures import DEFINITIONS

_MOMENT = "2026-07-31T09:12:44.318207Z"
_REF = {"uuid": "0198a3d0-91f4-7a02-b6c8-1de5a07f4b92", "label": "order-4711"}
_MESSAGE = "0198a3d1-2c77-7e19-8a43-50b9c6d3e8f1"


def _rate(name: str, count: int) -> dict[str, Any]:
    return {"count": count, "rate": round(count / 2_352, 4), "definition": DEFINITIONS[name]}


GIVEN: dict[str, Any] = {
    "Insights": {
        "days": 28,
        "first_day": "2026-07-04",
        "last_day": "2026-07-31",
        "conversations": 2_352,
        "before": 1_795,
        "change": 0.3103,
        "first_answer_ms": {"p50": 1_937, "p95": 4_152},
        "ratings": {"up": 311, "down": 42, "stars": [12, 9, 31, 118, 242]},
        "rates": {
            "ai_involved": _rate("ai_involved", 2_211),
            "resolved_confirmed": _rate("resolved_confirmed", 894),
            "resolved_by_silence": _rate("resolved_by_silence", 776),
            "handed_over": _rate("handed_over", 329),
        },
        "reasons": {"asked": 201, "no_knowledge": 96, "anger": 32},
        "reopened": 58,
        "per_day": [
            {
                "day": "2026-07-04",
                "conversations": 84,
                "answered": 61,
                "did_not_know": 9,
                "handed_over": 12,
                "other": 2,
            }
        ],
        "spent": {
            "answers_today": 71,
            "answers_this_month": 1_630,
            "tokens_today": 96_410,
            "tokens_this_month": 2_204_118,
            "tokens_per_day": 200_000,
            "tokens_per_month": None,
            "answers_per_day": 500,
            "answers_per_month": None,
        },
    },
    "OutcomeShape": {
        "uuid": _MESSAGE,
        "room": _REF,
        "outcome": "handed_over",
        "reason": "asked",
        "resolved": "confirmed",
        "began_at": _MOMENT,
        "last_at": _MOMENT,
        "messages": 4,
        "answers": 3,
        "first_answer_ms": 1_904,
        "rating": "up",
        "stars": None,
        "closed_at": _MOMENT,
        "closed_by": "0198a3c2-5b1e-7c40-9d2a-6f0e4b7a1c35",
        "closed_as": "resolved",
        "reopened_at": None,
    },
    "FeedbackShape": {
        "uuid": "0198a3d4-6b0a-7d55-9c31-e84f2a7b05d6",
        "message": _MESSAGE,
        "room": _REF,
        "question": "Do you ship to Norway?",
        "rating": "down",
        "comment": "And how much is it?",
        "created_at": _MOMENT,
    },
}
