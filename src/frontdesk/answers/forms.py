"""The body of a message POST, in every form in which clients name its room."""

from typing import Annotated, Any, ClassVar, Literal

import msgspec
from msgspec import UNSET, UnsetType

from frontdesk.assistants.forms import MannerChange
from frontdesk.foundation.bodies import BLANK, NULL, REQUIRED, SAYS_SOMETHING, described
from frontdesk.foundation.errors import Fields
from frontdesk.rooms.receive import NO_ROOM, Draft

_LONGEST = {"nickname": 200, "email": 320, "phone_number": 64}
_Named = Annotated[str, described(minLength=1)]


class RoomReference(msgspec.Struct):
    """The vendor's form of a reference."""

    uuid: _Named


class NewMessage(msgspec.Struct):
    """A message; its room comes as `room` (an object with its uuid, a uuid or a label), `room_uuid` or `room_id`."""

    body: Annotated[str, described(pattern=SAYS_SOMETHING)]
    room: RoomReference | _Named | UnsetType = UNSET
    room_uuid: _Named | UnsetType = UNSET
    room_id: _Named | UnsetType = UNSET
    nickname: Annotated[str, described(maxLength=_LONGEST["nickname"])] | UnsetType | None = UNSET
    email: Annotated[str, described(maxLength=_LONGEST["email"])] | UnsetType | None = UNSET
    phone_number: Annotated[str, described(maxLength=_LONGEST["phone_number"])] | UnsetType | None = UNSET
    is_support_sender: bool | UnsetType = UNSET

    narrowed: ClassVar[dict[str, Any]] = {"anyOf": [{"required": [name]} for name in ("room", "room_uuid", "room_id")]}

    @staticmethod
    def problems(given: dict[str, Any]) -> Fields:
        """A message says something, and fits."""
        errors: Fields = {}
        if not given.get("body", "x").strip():
            errors["body"] = [BLANK]
        for name, most in _LONGEST.items():
            if len(given.get(name) or "") > most:
                errors[name] = [f"This can be up to {most} characters."]
        return errors

    def draft(self) -> Draft:
        """The message as it enters its room."""
        contact = {n: v for n in _LONGEST if (v := getattr(self, n)) is not UNSET}
        return Draft(self.body, is_support_sender=self.is_support_sender is True, **contact)


def room_reference(values: dict[str, Any]) -> tuple[str, Fields]:
    """The room that a body names (empty when it names none that can be looked up), and what is wrong with the name."""
    name = next((n for n in ("room", "room_uuid", "room_id") if n in values), None)
    if name is None:
        return "", {"room": [REQUIRED]}
    value = values[name]
    if name == "room" and isinstance(value, dict):
        inner = value.get("uuid")
        if isinstance(inner, str) and inner:
            return inner, {}
        return "", {"room": {"uuid": [REQUIRED if "uuid" not in value else NULL if inner is None else NO_ROOM[0]]}}
    if isinstance(value, str) and value:
        return value, {}
    return "", {"room": [NULL if value is None else "Expected a room's uuid, its label, or an object with its uuid."]}


class AskAgain(MannerChange, kw_only=True):
    """What is changed of the assistant's answers for this once; all of it optional."""


class RatingShape(msgspec.Struct):
    """The thumb that counts now."""

    rating: str
    comment: str


class Rating(msgspec.Struct):
    """A visitor's thumb."""

    rating: Literal["up", "down"]
    comment: Annotated[str, described(maxLength=4_000)] | UnsetType = UNSET

    @staticmethod
    def problems(given: dict[str, Any]) -> Fields:
        """A comment has a length."""
        return {"comment": ["This can be up to 4,000 characters."]} if len(given.get("comment", "")) > 4_000 else {}
