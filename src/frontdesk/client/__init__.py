"""A client of the REST API, for programs in Python: `Frontdesk` for threads, `AsyncFrontdesk` for event loops.

It knows nothing of the server's code, only of its contract on the wire.
"""

from frontdesk.client.desk import AsyncFrontdesk, Frontdesk
from frontdesk.client.errors import (
    ApiError,
    BadRequest,
    BadSignature,
    Conflict,
    FrontdeskError,
    NoConnection,
    NotAllowed,
    NotFound,
    NotSignedIn,
    ServerError,
    SourceNotReady,
    StillPending,
    TooLarge,
    TooMany,
)
from frontdesk.client.events import AnswerEvent, AskEvent, DeltaEvent, ErrorEvent, MessageEvent, RoomEvent, RoomWords
from frontdesk.client.link import Retries
from frontdesk.client.shapes import (
    Assistant,
    Citation,
    Delivery,
    Document,
    Found,
    Handoff,
    Keyword,
    KeywordNotification,
    Lead,
    Message,
    Product,
    Room,
    Source,
    Webhook,
)
from frontdesk.client.webhooks import WebhookEvent, verify_webhook

__all__ = [
    "AnswerEvent",
    "ApiError",
    "AskEvent",
    "Assistant",
    "AsyncFrontdesk",
    "BadRequest",
    "BadSignature",
    "Citation",
    "Conflict",
    "Delivery",
    "DeltaEvent",
    "Document",
    "ErrorEvent",
    "Found",
    "Frontdesk",
    "FrontdeskError",
    "Handoff",
    "Keyword",
    "KeywordNotification",
    "Lead",
    "Message",
    "MessageEvent",
    "NoConnection",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "Product",
    "Retries",
    "Room",
    "RoomEvent",
    "RoomWords",
    "ServerError",
    "Source",
    "SourceNotReady",
    "StillPending",
    "TooLarge",
    "TooMany",
    "Webhook",
    "WebhookEvent",
    "verify_webhook",
]
