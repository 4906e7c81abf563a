"""Examples of what a company learns by: opened answers, question sets with their runs, corrections and gaps."""

from typing import Any

_UUID = "0198a3d4-6b0a-7d55-9c31-e84f2a7b05d6"
_SOURCE = "0198a3c9-07d2-7b6c-a1f5-93e2d8c4b760"
_MOMENT = "2026-07-31T09:12:44.318207Z"
_WHY = {
    "question": "And to Sweden?",
    "query": "And to Sweden? ship Norway",
    "answer": "We ship to Norway and Sweden within five days. [1]",
    "status": "answered",
    "refused": False,
    "path": [
        {"step": "search", "outcome": "1 passages", "detail": ""},
        {
            "step": "gate",
            "outcome": "open",
            "detail": "What was found can answer: confidence 0.94, and 0.45 is asked for.",
        },
        {"step": "answer", "outcome": "passages", "detail": "The passages' own sentences."},
    ],
    "confidence": 0.94,
    "threshold": 0.45,
    "features": {"cosine": 0.81, "gap": 0.4, "bm25": 0.62, "coverage": 1.0, "unknown": 0.0, "window": 0.83},
    "passages": [
        {
            "passage": _UUID,
            "source": _SOURCE,
            "title": "Shipping",
            "url": None,
            "heading": "",
            "page": None,
            "score": 0.74,
            "scores": {"cosine": 0.81, "bm25": 0.62, "title": 0.0, "coverage": 1.0},
            "text": "We ship to Norway and Sweden within five days.",
            "excluded": False,
        }
    ],
    "sentences": [
        {
            "sentence": "We ship to Norway and Sweden within five days.",
            "supported": True,
            "reason": "quoted",
            "passage": _UUID,
            "coverage": 1.0,
            "missing": [],
        }
    ],
    "parts": [],
    "mode": "private",
    "strictness": "balanced",
    "model": "passages",
    "tokens": None,
    "configuration": "5f0c9a71be23",
    "times": {"search": 0.011, "gate": 0.001, "write": 0.0, "total": 0.012},
    "coming": None,
}
SOURCE: dict[str, Any] = {
    "uuid": _SOURCE,
    "kind": "text",
    "title": "Shipping",
    "url": None,
    "language": None,
    "status": "queued",
    "step": None,
    "progress": None,
    "seconds_left": None,
    "queue_position": 1,
    "error": None,
    "error_code": None,
    "warnings": [],
    "documents": 0,
    "passages": 0,
    "products": 0,
    "created_at": _MOMENT,
    "read_at": None,
    "changed_at": None,
    "pages": None,
    "crawl": None,
}
_QUESTION = {
    "question": "Do you ship to Norway?",
    "must": ["five days|5 days"],
    "page": "shipping.md",
    "should_refuse": False,
}
_TOTALS = {
    "questions": 42,
    "passed": 40,
    "pass_rate": 0.9524,
    "answered": 28,
    "refused_rightly": 14,
    "refused_wrongly": 0,
    "answered_wrongly": 0,
    "unanswered": 0,
    "pages": 28,
    "page_first": 27,
    "page_found": 28,
    "depth": 5,
    "musts": 28,
    "must_held": 26,
    "grounded": 1.0,
    "milliseconds_median": 38,
    "milliseconds_95": 61,
    "prompt_tokens": 0,
    "completion_tokens": 0,
    "cost": None,
    "without_model": 0,
}
_RUN = {
    "uuid": _UUID,
    "evaluation": "0198a3d5-11aa-7c02-8e4f-2b60d9c7a311",
    "assistant": None,
    "changes": {"strictness": "strict"},
    "status": "done",
    "progress": {"done": 42, "total": 42},
    "totals": _TOTALS,
    "configuration": "5f0c9a71be23",
    "created_at": _MOMENT,
    "begun_at": _MOMENT,
    "ended_at": _MOMENT,
}
_RESULT = {
    "uuid": _UUID,
    "question_uuid": "0198a3d5-2c01-7f4e-9b1d-77a0c3e9d520",
    **_QUESTION,
    "passed": True,
    "faults": [],
    "notes": [],
    "status": "answered",
    "answer": "We ship to Norway within five days. [1]",
    "refused": False,
    "citations": [],
    "confidence": 0.94,
    "model": "passages",
    "page_rank": 1,
    "missing": [],
    "grounded": 1.0,
    "milliseconds": 38,
    "prompt_tokens": None,
    "completion_tokens": None,
    "created_at": _MOMENT,
}
_CHANGE = {
    "question": "Do you ship to Norway?",
    "question_uuid": "0198a3d5-2c01-7f4e-9b1d-77a0c3e9d520",
    "a": "0198a3d5-3d10-7a55-b0c2-8f11e6d4a902",
    "b": _UUID,
    "a_faults": ["Refused, and an answer was expected."],
    "b_faults": [],
}

TAKEN: dict[str, dict[str, Any]] = {
    "NewEvaluation": {
        "questions": {
            "name": "Shipping",
            "questions": [_QUESTION, {"question": "Who won the world cup?", "should_refuse": True}],
        }
    },
    "EvaluationChange": {"name": {"name": "Shipping and returns"}},
    "AddedQuestion": {
        "question": {
            "question": "And to Sweden?",
            "must": ["Sweden"],
            "history": [{"by": "visitor", "text": "Norway?"}],
        },
        "message": {"message": "0198a3d1-2c77-7e19-8a43-50b9c6d3e8f1"},
    },
    "NewCorrection": {"answer": {"answer": "Yes, we ship to Norway. It takes five days."}},
    "GapChange": {"done": {"status": "done"}},
    "AskAgain": {"as_it_is": {}, "changed": {"strictness": "bold"}},
    "NewRun": {"as_it_is": {}, "changed": {"mode": "private", "strictness": "strict"}},
}

GIVEN: dict[str, Any] = {
    "Why": _WHY,
    "Beside": {"before": _WHY, "now": _WHY},
    "EvaluationShape": {
        "uuid": _UUID,
        "name": "Shipping",
        "questions": 42,
        "created_at": _MOMENT,
        "changed_at": _MOMENT,
    },
    "QuestionShape": {
        "uuid": _UUID,
        **_QUESTION,
        "history": [],
        "message": None,
        "added": False,
        "created_at": _MOMENT,
    },
    "RunShape": _RUN,
    "ResultShape": _RESULT,
    "OpenedResult": {**_RESULT, "why": _WHY},
    "GapShape": {
        "uuid": _UUID,
        "question": "Do you ship to the Faroe Islands?",
        "status": "open",
        "count": 3,
        "latest_at": _MOMENT,
        "source": None,
        "created_at": _MOMENT,
        "examples": [
            {
                "message": "0198a3d1-2c77-7e19-8a43-50b9c6d3e8f1",
                "room": "0198a3d0-91f4-7a02-b6c8-1de5a07f4b92",
                "question": "Do you deliver to the Faroes?",
                "reason": "refused",
                "comment": "",
                "asked_at": _MOMENT,
            }
        ],
    },
    "CorrectionShape": {
        "uuid": _UUID,
        "message": {"uuid": "0198a3d1-2c77-7e19-8a43-50b9c6d3e8f1"},
        "question": "Do you ship to Norway?",
        "answer": "Yes, we ship to Norway. It takes five days.",
        "source": SOURCE,
        "gap": None,
        "created_at": _MOMENT,
    },
    "Comparison": {"a": _RUN, "b": _RUN, "better": [_CHANGE], "worse": [], "other": [], "same": 41},
}
