"""What the types of the API's shapes leave open: which words a field may hold, and what its lists are made of."""

from typing import Any, get_args

import msgspec

from frontdesk.assistants.forms import Mode, Strictness
from frontdesk.assistants.manner import Length
from frontdesk.insights.outcome_routes import PERIODS, RESULTS
from frontdesk.knowledge.crawl.routes import STATES
from frontdesk.knowledge.crawl.tables import Schedule
from frontdesk.knowledge.routes import KINDS, STATUSES
from frontdesk.rooms.handoff import Outcome, Reason
from frontdesk.rooms.handoff_routes import Status
from frontdesk.webhooks.tables import Event


class Citation(msgspec.Struct):
    """A passage that says what an answer says; `number` is the mark in the answer's text."""

    number: int
    title: str
    url: str | None
    heading: str
    page: int | None
    quote: str
    source: str
    document: str


class Product(msgspec.Struct):
    """A product that an answer recommends."""

    id: str
    title: str
    price: str | None
    currency: str | None
    availability: str | None
    image: str | None
    url: str | None
    attributes: dict[str, str]


class ServerSentEvent(msgspec.Struct):
    """One event of a stream; `data` is JSON.

    A message's POST sends `message` (the stored message), `waiting` (`{"place": 1}`: one answer is written before this
    one; each time it changes, where the built-in model has a line), `delta` (`{"text": ...}`: the next words), and at
    the end `answer` (the finished message) or `error` (`{"detail": ...}`). A room's stream sends its facts by name,
    numbered by `id`, and `delta` and `waiting` with the `message` that they are about.
    """

    id: str = ""
    event: str = ""
    data: str = ""


ANSWER_STATUSES = ["answered", "pending", "no_data_source", "human_takeover", "bot_disabled", "failed"]

PARTS: list[type[msgspec.Struct]] = [Citation, Product]


def _one_of(words: Any) -> dict[str, Any]:
    return {"enum": list(words)}


def _list_of(kind: str) -> dict[str, Any]:
    return {"items": {"$ref": f"#/components/schemas/{kind}"}}


_SOURCE = {"kind": _one_of(KINDS), "status": _one_of(STATUSES)}
_WEBHOOK = {"event": _one_of(get_args(Event)), "status": _one_of(["active", "failing", "disabled"])}

REFINED: dict[str, dict[str, dict[str, Any]]] = {
    "AssistantShape": {
        "mode": _one_of(get_args(Mode)),
        "strictness": _one_of(get_args(Strictness)),
        "length": _one_of(get_args(Length)),
    },
    "Citation": {"source": {"format": "uuid"}},
    "DeliveryShape": {"event": _one_of(get_args(Event)), "status": _one_of(["waiting", "delivered", "failed"])},
    "HandoffShape": {
        "reason": _one_of(get_args(Reason)),
        "status": _one_of(get_args(Status)),
        "outcome": _one_of([*get_args(Outcome), None]),
    },
    "MessageShape": {
        "answer_status": _one_of(ANSWER_STATUSES),
        "citations": _list_of("Citation"),
        "products": _list_of("Product"),
    },
    "GapShape": {"status": _one_of(["open", "done", "ignored"])},
    "RunShape": {"status": _one_of(["queued", "running", "done", "cancelled"])},
    "RatingShape": {"rating": _one_of(["up", "down"])},
    "FeedbackShape": {"rating": _one_of(["up", "down"])},
    "DayShape": {"day": {"format": "date"}},
    "Insights": {
        "days": _one_of([int(days) for days in PERIODS]),
        "first_day": {"format": "date"},
        "last_day": {"format": "date"},
    },
    "OutcomeShape": {
        "outcome": _one_of(RESULTS),
        "reason": _one_of([*get_args(Reason), None]),
        "resolved": _one_of(["confirmed", "silence", None]),
        "rating": _one_of(["up", "down", None]),
        "closed_as": _one_of(["resolved", "unresolved", None]),
    },
    "WebPageShape": {"state": _one_of(STATES)},
    "CrawlShape": {"schedule": {"anyOf": [_one_of(get_args(Schedule)), {"type": "null"}]}},
    "SourceShape": _SOURCE,
    "SourceInFull": _SOURCE,
    "TokenShape": {"token": {"pattern": "^[0-9a-f]{40}$"}},
    "WebhookShape": _WEBHOOK,
    "WebhookWithSecret": _WEBHOOK,
}
"""Type -> field -> what is added to the field's schema."""
