"""Examples of what the API takes and gives; the tests send every one that is taken, and compare the ones given."""

from typing import Any

from frontdesk.api_docs import examples_of_learning as learning
from frontdesk.api_docs import examples_of_numbers as numbers

_MOMENT = "2026-07-31T09:12:44.318207Z"
_ASSISTANT = "0198a3c2-5b1e-7c40-9d2a-6f0e4b7a1c35"
_ROOM = "0198a3d0-91f4-7a02-b6c8-1de5a07f4b92"
_MESSAGE = "0198a3d1-2c77-7e19-8a43-50b9c6d3e8f1"
_SOURCE = "0198a3c9-07d2-7b6c-a1f5-93e2d8c4b760"
UUID = "0198a3d4-6b0a-7d55-9c31-e84f2a7b05d6"
LABEL = "order-4711"
_REF = {"uuid": _ROOM, "label": LABEL}
_WEBHOOK = {
    "uuid": UUID,
    "event": "lead.added",
    "target": "https://crm.example/hooks/frontdesk",
    "status": "active",
    "failing_since": None,
    "disabled_at": None,
    "disabled_reason": None,
    "created_at": _MOMENT,
}
_VERSION = {
    "number": 3,
    "title": "Shipping",
    "name": "shipping.md",
    "size": 1_204,
    "in_use": True,
    "made_by": UUID,
    "created_at": _MOMENT,
}

_DOCUMENT = {
    "uuid": UUID,
    "url": "https://shop.example/shipping",
    "title": "Shipping",
    "language": "en",
    "status": "ready",
    "error": None,
    "passages": 6,
    "used": 14,
    "used_at": _MOMENT,
    "read_at": _MOMENT,
}
_HOURS = {
    "timezone": "Europe/Helsinki",
    "weekly": {"monday": ["09:00-12:00", "13:00-17:00"], "friday": ["09:00-15:00"]},
    "closed": ["2026-12-24"],
}
_HANDOFF = {
    "uuid": UUID,
    "room": _REF,
    "message": _MESSAGE,
    "reason": "no_knowledge",
    "note": "",
    "status": "open",
    "opened_at": _MOMENT,
    "taken_at": None,
    "taken_by": None,
    "closed_at": None,
    "closed_by": None,
    "outcome": None,
}

TAKEN: dict[str, dict[str, Any]] = {
    "Credentials": {"sign_in": {"username": "owner", "password": "correct horse battery staple"}},
    "NewAssistant": {
        "assistant": {"name": "Shop assistant", "mode": "private", "persona": "Friendly and brief.", "language": "en"}
    },
    "AssistantChange": {
        "strictness": {"strictness": "strict"},
        "hours": {"hours": _HOURS, "out_of_hours": "We are out on the lake."},
        "budget": {"out_of_budget": "I've said all I can for today. From eight tomorrow I'm yours again."},
        "handoff": {"handoff": {"asked": "do", "anger": "do", "no_knowledge": "off"}},
        "topics": {
            "forbidden_topics": ["politics", "legal advice"],
            "always_say": [{"topic": "returns", "text": "Keep the receipt."}],
        },
    },
    "NewRoom": {"room": {"label": LABEL, "name": "Maya Lindqvist"}},
    "RoomChange": {"rating": {"rating": 5}},
    "NewMessage": {
        "by_label": {"room": LABEL, "body": "Do you ship to Norway?", "nickname": "Maya", "email": "maya@post.example"},
    },
    "NewHandoff": {"asked": {"reason": "asked", "note": "Wants to change the address of order 4711."}},
    "HandoffClose": {"resolved": {"outcome": "resolved"}},
    "MessageChange": {"body": {"body": "We ship to Norway on Mondays and Thursdays."}},
    "Rating": {"up": {"rating": "up", "comment": "Quick and right."}},
    "Search": {"search": {"query": "delivery times for Norway", "limit": 5}},
    "NewSource": {
        "text": {"kind": "text", "title": "Shipping", "text": "We ship to Norway within five days."},
        "question": {"kind": "qa", "question": "Do you ship to Norway?", "answer": "Yes, within five days."},
        "page": {"kind": "page", "url": "https://shop.example/shipping"},
        "website": {
            "kind": "website",
            "url": "https://shop.example/help/",
            "max_pages": 500,
            "exclude": ["/help/archive/*"],
            "schedule": "daily",
        },
    },
    "NewVersion": {
        "text": {"kind": "text", "text": "We ship to Norway within four days."},
        "question": {"kind": "qa", "question": "Do you ship to Norway?", "answer": "Yes, within four days."},
    },
    "SourceChange": {"title": {"title": "Shipping and returns"}},
    "ContradictionChange": {"ignored": {"status": "ignored"}},
    "PassageChange": {"left_out": {"excluded": True}, "taken_back": {"excluded": False}},
    "NewLead": {"lead": {"nickname": "Maya", "email": "maya@post.example", "from_page_title": "Shipping"}},
    "LeadForm": {"phone": {"phone_number": "+442079460958"}},
    "NewWebhook": {"webhook": {"event": "lead.added", "target": "https://crm.example/hooks/frontdesk"}},
    "WebhookChange": {"target": {"target": "https://crm.example/hooks/frontdesk-2"}},
    "NewKeyword": {"keyword": {"keyword": "refund"}},
    **learning.TAKEN,
}
"""Form -> name of the example -> body."""

GIVEN: dict[str, Any] = {
    "TokenShape": {"token": "3f9c1b7a5e2d8064c7f1a9b3e5d70824f6c8a1b2"},
    "AssistantShape": {
        "uuid": _ASSISTANT,
        "name": "Shop assistant",
        "mode": "private",
        "persona": "Friendly and brief.",
        "instructions": "",
        "greeting": "",
        "strictness": "balanced",
        "language": "en",
        "tone": "Warm, without exclamation marks.",
        "length": "normal",
        "forbidden_topics": ["competitors' prices"],
        "always_say": [{"topic": "returns", "text": "Keep the receipt."}],
        "hours": _HOURS,
        "out_of_hours": "",
        "out_of_budget": "",
        "handoff": {
            "asked": "do",
            "no_knowledge": "offer",
            "low_confidence": "off",
            "not_allowed": "offer",
            "anger": "offer",
            "repeated_failure": "offer",
            "keyword": "do",
        },
        "is_default": False,
        "created_at": _MOMENT,
    },
    "MessageShape": {
        "uuid": _MESSAGE,
        "room": _REF,
        "nickname": "Maya",
        "email": "maya@post.example",
        "phone_number": None,
        "body": "Do you ship to Norway?",
        "is_support_sender": False,
        "sent_at": _MOMENT,
        "support_answer": "We ship to Norway within five days. [1]",
        "terminated": False,
        "answer_status": "answered",
        "answered_with": _MESSAGE,
        "citations": [
            {
                "number": 1,
                "title": "Shipping",
                "url": None,
                "heading": "",
                "page": None,
                "quote": "We ship to Norway within five days.",
                "source": _SOURCE,
                "document": UUID,
            }
        ],
        "confidence": 0.94,
        "products": [],
        "refused": False,
        "clarifying": False,
        "truncated": False,
        "place": None,
    },
    "HandoffShape": _HANDOFF,
    "RoomShape": {
        "uuid": _ROOM,
        "label": LABEL,
        "name": "Maya Lindqvist",
        "rating": None,
        "is_bot_use": True,
        "is_confirmed_form": False,
        "is_scheduling_only": False,
        "greeting_message": None,
        "assistant": _ASSISTANT,
        "terminated": False,
        "handoff": _HANDOFF,
        "created_at": _MOMENT,
        "messages": [],
    },
    "RatingShape": {"rating": "up", "comment": "Quick and right."},
    "SearchResults": {
        "results": [
            {
                "passage": UUID,
                "text": "We ship to Norway within five days.",
                "above": "",
                "title": "Shipping",
                "url": None,
                "heading": "",
                "page": None,
                "source": _SOURCE,
                "document": UUID,
                "start": 12,
                "end": 47,
                "score": 0.8123,
                "scores": {"cosine": 0.71, "bm25": 0.42, "title": 0.0, "coverage": 0.83},
            }
        ]
    },
    "SourceShape": learning.SOURCE,
    "SourceInFull": learning.SOURCE | {"question": None, "answer": None, "phrasings": None},
    "WebPageShape": {
        "uuid": UUID,
        "url": "https://shop.example/help/boats-print",
        "state": "skipped",
        "code": "twin",
        "reason": "It says the same as shop.example/help/boats.",
        "depth": 2,
        "document": None,
        "gone_since": None,
        "read_at": None,
    },
    "DocumentShape": _DOCUMENT,
    "DocumentText": _DOCUMENT
    | {
        "text": "# Shipping\n\nWe ship to Norway within five days.",
        "place": {"passage": UUID, "start": 12, "end": 47, "page": None, "heading": "Shipping"},
    },
    "PassageShape": {
        "uuid": UUID,
        "source": _SOURCE,
        "document": UUID,
        "title": "Shipping",
        "url": None,
        "heading": "Shipping > Norway",
        "page": None,
        "question": None,
        "text": "We ship to Norway within five days.",
        "excluded": False,
    },
    "UnusedDocument": _DOCUMENT | {"used": 0, "used_at": None, "source": _SOURCE},
    "ContradictionShape": {
        "uuid": UUID,
        "status": "open",
        "sides": [
            {
                "quote": f"Parcels arrive within {n} days.",
                "passage": UUID,
                "source": _SOURCE,
                "document": UUID,
                "title": t,
                "url": None,
            }
            for n, t in ((5, "Shipping"), (7, "Orders"))
        ],
        "found_at": _MOMENT,
    },
    "VersionShape": _VERSION,
    "VersionText": _VERSION
    | {"text": "# Shipping\n\nWe ship to Norway within five days.", "error": None, "phrasings": None},
    "LeadShape": {
        "uuid": UUID,
        "nickname": "Maya",
        "email": "maya@post.example",
        "phone_number": None,
        "device": None,
        "from_page_title": "Shipping",
        "referrer": None,
        "room": None,
        "created_at": _MOMENT,
    },
    "WebhookShape": _WEBHOOK,
    "WebhookWithSecret": _WEBHOOK | {"secret": "whsec_b3RoZXIgc2VjcmV0cyBhcmUgbG9uZ2Vy"},
    "DeliveryShape": {
        "uuid": UUID,
        "event": "lead.added",
        "status": "delivered",
        "tries": 1,
        "response_status": 200,
        "response": "",
        "latency_ms": 84,
        "created_at": _MOMENT,
        "delivered_at": _MOMENT,
        "next_at": None,
    },
    "KeywordShape": {
        "uuid": UUID,
        "keyword": "refund",
        "email": "help@shop.example",
        "handoff": False,
        "hint": None,
        "created_at": _MOMENT,
    },
    "NotificationShape": {
        "uuid": UUID,
        "keyword": "refund",
        "message": {"uuid": _MESSAGE},
        "room": _REF,
        "created_at": _MOMENT,
    },
    **learning.GIVEN,
    **numbers.GIVEN,
}
"""Shape -> an object as the API gives it."""

STREAM = (
    'event: message\ndata: {"uuid": "0198a3d1-2c77-7e19-8a43-50b9c6d3e8f1", "answer_status": "pending", ...}\n\n'
    'event: delta\ndata: {"text": "We ship to Norway "}\n\n'
    'event: answer\ndata: {"uuid": "0198a3d1-2c77-7e19-8a43-50b9c6d3e8f1", "answer_status": "answered", ...}\n\n'
)
