"""What the server gives, typed. What a newer server adds is ignored; what an older one lacks is empty."""

from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec


class RoomRef(msgspec.Struct):
    """The room of a message."""

    uuid: UUID
    label: str = ""


class Citation(msgspec.Struct):
    """Where a numbered statement of an answer comes from; `quote` is the passage's own words."""

    number: int
    title: str = ""
    url: str | None = None
    heading: str | None = None
    page: int | None = None
    quote: str = ""
    source: UUID | None = None
    document: UUID | None = None


class Product(msgspec.Struct):
    """A product that an answer shows; `price` as text, such as "249.00"."""

    id: str
    title: str = ""
    price: str | None = None
    currency: str | None = None
    availability: str | None = None
    image: str | None = None
    url: str | None = None
    attributes: dict[str, Any] = {}


class Message(msgspec.Struct):
    """A message, with the AI's answer to it once `answer_status` is `answered`.

    `answer_status` is `pending`, `answered`, or says why no answer will come: `no_data_source`, `human_takeover`,
    `bot_disabled`, `failed`. `refused` is an honest "I don't know".
    """

    uuid: UUID
    room: RoomRef
    body: str = ""
    nickname: str | None = None
    email: str | None = None
    phone_number: str | None = None
    is_support_sender: bool = False
    sent_at: datetime | None = None
    support_answer: str | None = None
    answer_status: str = ""
    answered_with: UUID | None = None
    citations: list[Citation] = []
    confidence: float | None = None
    products: list[Product] = []
    refused: bool = False
    clarifying: bool = False
    truncated: bool = False
    place: int | None = None
    terminated: bool = False

    @property
    def is_pending(self) -> bool:
        """Whether an answer may still come."""
        return self.answer_status == "pending"


class Handoff(msgspec.Struct):
    """A conversation that needs a person (`open`), has one (`taken`) or had one (`closed`), and why."""

    uuid: UUID
    room: RoomRef
    message: UUID | None = None
    reason: str = ""
    note: str = ""
    status: str = ""
    opened_at: datetime | None = None
    taken_at: datetime | None = None
    taken_by: UUID | None = None
    closed_at: datetime | None = None
    closed_by: UUID | None = None
    outcome: str | None = None


class Room(msgspec.Struct):
    """A conversation with its messages, oldest first (in lists the most recent 50)."""

    uuid: UUID
    label: str
    name: str | None = None
    rating: int | None = None
    is_bot_use: bool = True
    is_confirmed_form: bool = False
    is_scheduling_only: bool = False
    greeting_message: str | None = None
    assistant: UUID | None = None
    terminated: bool = False
    handoff: Handoff | None = None
    created_at: datetime | None = None
    messages: list[Message] = []


class Lead(msgspec.Struct):
    """A person whom the company can reach, with the conversation they came from, if any."""

    uuid: UUID
    nickname: str | None = None
    email: str | None = None
    phone_number: str | None = None
    device: str | None = None
    from_page_title: str | None = None
    referrer: str | None = None
    room: UUID | None = None
    created_at: datetime | None = None


class Webhook(msgspec.Struct):
    """A webhook: `active`, `failing` or `disabled`; `secret` is there only where it is new."""

    uuid: UUID
    event: str
    target: str
    secret: str | None = None
    status: str = "active"
    failing_since: datetime | None = None
    disabled_at: datetime | None = None
    disabled_reason: str | None = None
    created_at: datetime | None = None


class Delivery(msgspec.Struct):
    """An event on its way to a webhook: `waiting`, `delivered` or `failed`, and what the last try met."""

    uuid: UUID
    event: str
    status: str
    tries: int = 0
    response_status: int | None = None
    response: str | None = None
    latency_ms: int | None = None
    created_at: datetime | None = None
    delivered_at: datetime | None = None
    next_at: datetime | None = None


class Keyword(msgspec.Struct):
    """A watched word or phrase, the address that is mailed when it is written, and whether a person is asked for."""

    uuid: UUID
    keyword: str
    email: str | None = None
    handoff: bool = False
    hint: str | None = None
    created_at: datetime | None = None


class Ref(msgspec.Struct):
    """Something that is only named."""

    uuid: UUID


class KeywordNotification(msgspec.Struct):
    """A visitor wrote a watched word."""

    uuid: UUID
    keyword: str
    message: Ref
    room: RoomRef
    created_at: datetime | None = None


class Assistant(msgspec.Struct):
    """What a company's AI is like; `mode` is `combined`, `private` or `general`."""

    uuid: UUID
    name: str
    mode: str = ""
    persona: str = ""
    instructions: str = ""
    greeting: str = ""
    strictness: str = ""
    language: str = ""
    tone: str = ""
    length: str = "normal"
    forbidden_topics: list[str] = []
    always_say: list[dict[str, str]] = []
    hours: dict[str, Any] | None = None
    out_of_hours: str = ""
    out_of_budget: str = ""
    handoff: dict[str, str] = {}
    is_default: bool = False
    created_at: datetime | None = None


class ReadSoFar(msgspec.Struct):
    """How far the step of a source is: pages, rows or files of the file that is being opened, files of an archive that
    is read, passages or products that are learned, or embedded again of a source that is ready, pages of a website."""

    done: int = 0
    total: int = 0


class PageCounts(msgspec.Struct):
    """Pages of a website, by what became of them."""

    found: int = 0
    read: int = 0
    skipped: int = 0
    failed: int = 0


class Crawl(msgspec.Struct):
    """How a website is read, and when it is read again; of a page only `schedule` and `next_at` count."""

    max_pages: int = 0
    max_depth: int = 0
    include: list[str] = []
    exclude: list[str] = []
    files: bool = False
    schedule: str | None = None
    next_at: datetime | None = None


class Source(msgspec.Struct):
    """Something that the company gave, and what became of it: `queued`, `reading`, `ready`, `failed`, `cancelled`.

    `question`, `answer` and `phrasings` are a pair's, where it was fetched by itself.
    """

    uuid: UUID
    kind: str
    title: str = ""
    url: str | None = None
    language: str | None = None
    status: str = ""
    step: str | None = None
    progress: ReadSoFar | None = None
    seconds_left: int | None = None
    queue_position: int | None = None
    error: str | None = None
    error_code: str | None = None
    warnings: list[str] = []
    documents: int = 0
    passages: int = 0
    products: int = 0
    created_at: datetime | None = None
    read_at: datetime | None = None
    changed_at: datetime | None = None
    pages: PageCounts | None = None
    crawl: Crawl | None = None
    question: str | None = None
    answer: str | None = None
    phrasings: list[str] | None = None


class Version(msgspec.Struct):
    """What was given as a source at some time; `made_by` is a person's identifier. `text` is what it says, where it
    was fetched by itself, and `error` why that is empty."""

    number: int
    title: str = ""
    name: str = ""
    size: int = 0
    in_use: bool = False
    made_by: UUID | None = None
    created_at: datetime | None = None
    text: str | None = None
    error: str | None = None
    phrasings: list[str] | None = None


class Place(msgspec.Struct):
    """Where a passage stands in the text of its document, in characters."""

    passage: UUID
    start: int | None = None
    end: int | None = None
    page: int | None = None
    heading: str = ""


class Document(msgspec.Struct):
    """One page or file of a source; `text`, what was read as Markdown, is there only where one is asked for."""

    uuid: UUID
    url: str | None = None
    title: str = ""
    language: str | None = None
    status: str = ""
    error: str | None = None
    passages: int = 0
    used: int = 0
    used_at: datetime | None = None
    read_at: datetime | None = None
    source: UUID | None = None
    text: str | None = None
    place: Place | None = None


class WebPage(msgspec.Struct):
    """A page of a website: its `state`, the reason where it was not read, and its document where it was."""

    uuid: UUID
    url: str
    state: str = ""
    code: str | None = None
    reason: str | None = None
    depth: int = 0
    document: UUID | None = None
    gone_since: datetime | None = None
    read_at: datetime | None = None


class Said(msgspec.Struct):
    """A sentence that was read, and where it stands; `passage` can be left out of answers."""

    quote: str
    source: UUID
    document: UUID
    passage: UUID | None = None
    title: str = ""
    url: str | None = None


class Contradiction(msgspec.Struct):
    """Two documents that give another amount for the same thing; `open` or `ignored`."""

    uuid: UUID
    status: str
    sides: list[Said]
    found_at: datetime | None = None


class Passage(msgspec.Struct):
    """A piece of a document; `excluded`: no answer uses it."""

    uuid: UUID
    source: UUID
    document: UUID
    text: str
    title: str = ""
    url: str | None = None
    heading: str = ""
    page: int | None = None
    question: str | None = None
    excluded: bool = False


class Found(msgspec.Struct):
    """A passage that a search found."""

    passage: UUID
    text: str
    title: str = ""
    url: str | None = None
    heading: str | None = None
    page: int | None = None
    source: UUID | None = None
    document: UUID | None = None
    start: int | None = None
    end: int | None = None
    above: str = ""
    score: float = 0.0
    scores: dict[str, float] = {}


class FeedbackGiven(msgspec.Struct):
    """The thumb on an answer that counts now."""

    rating: str
    comment: str = ""
