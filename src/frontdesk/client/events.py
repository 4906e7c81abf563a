"""Server-sent events: an answer while it is written, and what happens in a room; both survive a lost connection."""

from typing import Any
from uuid import UUID

import msgspec

from frontdesk.client.effects import Item, Items
from frontdesk.client.link import Call, Link
from frontdesk.client.server_sent import ServerSent, Stream
from frontdesk.client.shapes import Message, Ref, Room


class MessageEvent(msgspec.Struct, frozen=True):
    """The question is stored."""

    message: Message


class DeltaEvent(msgspec.Struct, frozen=True):
    """The next words of the answer."""

    text: str


class WaitingEvent(msgspec.Struct, frozen=True):
    """So many answers are written before this one; 1: it is next."""

    place: int


class AnswerEvent(msgspec.Struct, frozen=True):
    """The answer is there, or it is known that none will come: see `message.answer_status`."""

    message: Message


class ErrorEvent(msgspec.Struct, frozen=True):
    """The answer did not come in time; it may yet be at its message's address."""

    detail: str


AskEvent = MessageEvent | WaitingEvent | DeltaEvent | AnswerEvent | ErrorEvent


class RoomWords(msgspec.Struct):
    """The next words of the answer to a message."""

    message: UUID
    text: str


class RoomPlace(msgspec.Struct):
    """How many answers are written before the one to a message."""

    message: UUID
    place: int


class RoomEvent(msgspec.Struct, frozen=True):
    """Something that happened in a room.

    `kind` is `message.added`, `answer.added`, `room.changed`..., `delta` for words of an answer, or `waiting` for the
    place of one that is not begun. `id` is where to go on later; those two have none. `data` is typed by its content.
    """

    kind: str
    id: str | None
    data: Message | Room | RoomWords | RoomPlace | Ref


_MESSAGES = ("message.added", "message.changed", "answer.added", "answer.status")


def ask_events(link: Link, path: str, body: dict[str, Any]) -> Items[AskEvent]:
    """The events of a question. A broken connection is taken up under the same key: the question is asked once.

    Words said meanwhile are not said again; the answer's event has all of them.
    """
    stream = Stream(link, Call(method="POST", path=path, content=msgspec.json.encode(body)))
    is_stored = False
    while True:
        sent = yield from stream.next()
        if sent.event == "message" and not is_stored:
            is_stored = True
            yield Item(MessageEvent(sent.read(Message)))
        elif sent.event == "waiting":
            yield Item(WaitingEvent(sent.read(dict[str, Any])["place"]))
        elif sent.event == "delta":
            yield Item(DeltaEvent(sent.read(dict[str, Any])["text"]))
        elif sent.event == "answer":
            yield Item(AnswerEvent(sent.read(Message)))
            return
        elif sent.event == "error":
            yield Item(ErrorEvent(sent.read(dict[str, Any])["detail"]))
            return


def room_events(link: Link, path: str, after: str | None) -> Items[RoomEvent]:
    """The events of a room, without an end."""
    stream = Stream(link, Call(method="GET", path=path), after=after, endless=True)
    while True:
        sent = yield from stream.next()
        yield Item(RoomEvent(sent.event, sent.id or None, _data(sent)))


def _data(sent: ServerSent) -> Message | Room | RoomWords | RoomPlace | Ref:
    if sent.event == "delta":
        return sent.read(RoomWords)
    if sent.event == "waiting":
        return sent.read(RoomPlace)
    if "room" in (fields := sent.read(dict[str, Any])) and sent.event in _MESSAGES:
        return sent.read(Message)
    return sent.read(Room) if "label" in fields else sent.read(Ref)
