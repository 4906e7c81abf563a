"""Conversations: rooms, and the messages in them."""

from typing import Any, Generic, TypedDict, Unpack
from uuid import UUID

from frontdesk.client.effects import Items, Steps
from frontdesk.client.evaluations import Manner
from frontdesk.client.events import RoomEvent, room_events
from frontdesk.client.learned import Beside, Correction, Why
from frontdesk.client.link import Link, path
from frontdesk.client.operation import D, Part, iteration, operation
from frontdesk.client.pages import pages
from frontdesk.client.shapes import Assistant, FeedbackGiven, Handoff, Message, Room

RoomNamed = Room | UUID | str
"""A room, its uuid or its label."""


class RoomFields(TypedDict, total=False):
    """What may be said of a room."""

    label: str
    name: str | None
    rating: int | None
    is_bot_use: bool
    is_confirmed_form: bool
    is_scheduling_only: bool
    greeting_message: str | None


class Sender(TypedDict, total=False):
    """What a visitor says of themselves."""

    nickname: str | None
    email: str | None
    phone_number: str | None


class Rooms(Part[D], Generic[D]):
    """The account's rooms."""

    @iteration
    def list(self) -> Items[Room]:
        """Rooms, newest first, each with its most recent messages."""
        return pages(self.link, Room, path("rooms"))

    @operation
    def create(self, assistant: Assistant | UUID | str | None = None, **fields: Unpack[RoomFields]) -> Steps[Room]:
        """A new room; the default assistant answers in it unless another is named."""
        chosen = {"assistant": named(assistant)} if assistant is not None else {}
        return self.link.fetch(Room, "POST", path("rooms"), {**fields, **chosen})

    @operation
    def get(self, room: RoomNamed) -> Steps[Room]:
        """One room, with all its messages."""
        return self.link.fetch(Room, "GET", path("rooms", room))

    @operation
    def update(self, room: RoomNamed, **fields: Unpack[RoomFields]) -> Steps[Room]:
        """Changes what is named."""
        return self.link.fetch(Room, "PATCH", path("rooms", room), fields)

    @iteration
    def events(self, room: RoomNamed, after: str | None = None) -> Items[RoomEvent]:
        """What happens in a room from now on, or after the event of this id. It goes on, over lost connections too."""
        return room_events(self.link, path("rooms", room, "events"), after)

    @operation
    def ask_for_person(self, room: RoomNamed, reason: str = "asked", note: str = "") -> Steps[Room]:
        """Asks for a person; the AI goes on answering until one takes the room. What was asked for before stays."""
        return self.link.fetch(Room, "POST", path("rooms", room, "handoff"), {"reason": reason, "note": note})

    @operation
    def take(self, room: RoomNamed) -> Steps[Room]:
        """Takes a conversation: the AI writes nothing there until it is closed."""
        return self.link.fetch(Room, "POST", path("rooms", room, "handoff", "take"), {})

    @operation
    def close(self, room: RoomNamed, outcome: str = "resolved") -> Steps[Room]:
        """Ends a conversation as `resolved` or `unresolved`, or gives it back to the AI as `returned`."""
        return self.link.fetch(Room, "POST", path("rooms", room, "handoff", "close"), {"outcome": outcome})

    @iteration
    def handoffs(self, status: str | None = None) -> Items[Handoff]:
        """Conversations that need a person (`open`), have one (`taken`) or had one (`closed`), newest first."""
        return pages(self.link, Handoff, path("handoffs"), status=status)


class Messages(Part[D], Generic[D]):
    """The account's messages."""

    @iteration
    def list(self, room: RoomNamed | None = None) -> Items[Message]:
        """Messages, newest first; those of one room, where one is named."""
        return pages(self.link, Message, path("messages"), room=named(room))

    @operation
    def send(
        self,
        room: RoomNamed,
        body: str,
        *,
        is_support_sender: bool = False,
        wait: bool = True,
        **sender: Unpack[Sender],
    ) -> Steps[Message]:
        """Posts a message. It comes back with its answer, or `pending` when that takes long or `wait` is false.

        With `is_support_sender` it is a person's own turn, which is not answered.
        """
        fields = {**sender, "is_support_sender": True} if is_support_sender else dict(sender)
        return send_message(self.link, room, body, fields, wait=wait)

    @operation
    def get(self, message: Message | UUID | str) -> Steps[Message]:
        """One message, with its answer once there is one."""
        return self.link.fetch(Message, "GET", path("messages", message))

    @operation
    def update(self, message: Message | UUID | str, body: str) -> Steps[Message]:
        """Corrects a message of the company's own."""
        return self.link.fetch(Message, "PATCH", path("messages", message), {"body": body})

    @operation
    def delete(self, message: Message | UUID | str) -> Steps[None]:
        """Removes a message of the company's own."""
        return self.link.remove(path("messages", message))

    @operation
    def why(self, message: Message | UUID | str) -> Steps[Why]:
        """How the answer to a message came about."""
        return self.link.fetch(Why, "GET", path("messages", message, "why"))

    @operation
    def again(self, message: Message | UUID | str, **changes: Unpack[Manner]) -> Steps[Beside]:
        """Asks a visitor's message once more, as things are now or with `changes` of the assistant; posts nothing."""
        return self.link.fetch(Beside, "POST", path("messages", message, "again"), changes)

    @operation
    def correct(self, message: Message | UUID | str, answer: str, question: str | None = None) -> Steps[Correction]:
        """Answers a visitor's message as it should have been; the next same question is answered so."""
        more = {} if question is None else {"question": question}
        return self.link.fetch(Correction, "POST", path("messages", message, "correct"), {"answer": answer, **more})

    @operation
    def rate(self, message: Message | UUID | str, rating: str, comment: str = "") -> Steps[FeedbackGiven]:
        """A thumb `up` or `down` on the answer to a message; the latest one counts."""
        body = {"rating": rating, "comment": comment}
        return self.link.fetch(FeedbackGiven, "POST", path("messages", message, "feedback"), body)


def named(thing: Any) -> str | None:
    """How a body or a query names a thing: by its uuid, or as it was given."""
    return None if thing is None else str(getattr(thing, "uuid", thing))


def send_message(link: Link, room: RoomNamed, body: str, fields: dict[str, Any], *, wait: bool) -> Steps[Message]:
    """Posts a message, and waits for as long as the server does."""
    headers = {} if wait else {"Prefer": "respond-async"}
    body_of = {**fields, "room": named(room), "body": body}
    return link.fetch(Message, "POST", path("messages"), body_of, headers=headers)
