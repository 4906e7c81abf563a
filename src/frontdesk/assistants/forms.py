"""What a request says of an assistant."""

from typing import Annotated, Any, ClassVar, Literal

import msgspec
from msgspec import UNSET, UnsetType

from frontdesk.assistants import manner
from frontdesk.assistants.hours import Hours
from frontdesk.assistants.manner import AlwaysSay, Length, Level
from frontdesk.foundation.bodies import BLANK, SAYS_SOMETHING, described
from frontdesk.foundation.errors import Fields

Mode = Literal["combined", "private", "general"]
Strictness = Literal["strict", "balanced", "bold"]
_LONGEST = {"name": 100, "persona": 4_000, "instructions": 20_000, "greeting": 2_000, "language": 35}
_LONGEST |= {"tone": 200, "out_of_hours": 1_000, "out_of_budget": 1_000}
_Name = Annotated[str, described(pattern=SAYS_SOMETHING, maxLength=_LONGEST["name"])]


class HandoffChange(msgspec.Struct, forbid_unknown_fields=True):
    """The rules of handing over that may be changed; all of them optional."""

    asked: Level | UnsetType = UNSET
    no_knowledge: Level | UnsetType = UNSET
    low_confidence: Level | UnsetType = UNSET
    not_allowed: Level | UnsetType = UNSET
    anger: Level | UnsetType = UNSET
    repeated_failure: Level | UnsetType = UNSET
    keyword: Literal["off", "do"] | UnsetType = UNSET


class MannerChange(msgspec.Struct):
    """What may be changed of an assistant's answers; all of it optional."""

    mode: Mode | UnsetType = UNSET
    persona: Annotated[str, described(maxLength=_LONGEST["persona"])] | UnsetType = UNSET
    instructions: Annotated[str, described(maxLength=_LONGEST["instructions"])] | UnsetType = UNSET
    strictness: Strictness | UnsetType = UNSET
    language: Annotated[str, described(maxLength=_LONGEST["language"])] | UnsetType = UNSET
    tone: Annotated[str, described(maxLength=_LONGEST["tone"])] | UnsetType = UNSET
    length: Length | UnsetType = UNSET
    forbidden_topics: Annotated[list[str], described(maxItems=manner.MOST_TOPICS)] | UnsetType = UNSET
    always_say: Annotated[list[AlwaysSay], described(maxItems=manner.MOST_TEXTS)] | UnsetType = UNSET
    hours: Hours | UnsetType | None = UNSET
    out_of_hours: Annotated[str, described(maxLength=_LONGEST["out_of_hours"])] | UnsetType = UNSET
    out_of_budget: Annotated[str, described(maxLength=_LONGEST["out_of_budget"])] | UnsetType = UNSET
    handoff: HandoffChange | UnsetType = UNSET

    passed_over: ClassVar[frozenset[str]] = frozenset()
    narrowed: ClassVar[dict[str, Any]] = {"additionalProperties": False}

    @staticmethod
    def problems(given: dict[str, Any]) -> Fields:
        """Blank names and texts past their length."""
        errors = manner.problems(given)
        for name, value in given.items():
            if name in _LONGEST and len(value) > _LONGEST[name]:
                errors[name] = [f"This can be up to {_LONGEST[name]:,} characters."]
        if not given.get("name", "x").strip():
            errors["name"] = [BLANK]
        return errors


class AssistantChange(MannerChange, kw_only=True):
    """What may be changed of an assistant; all of it optional."""

    name: _Name | UnsetType = UNSET
    greeting: Annotated[str, described(maxLength=_LONGEST["greeting"])] | UnsetType = UNSET

    passed_over: ClassVar[frozenset[str]] = frozenset({"uuid", "is_default", "created_at"})
    narrowed: ClassVar[dict[str, Any]] = {}


class NewAssistant(AssistantChange, kw_only=True):
    """The body that makes an assistant."""

    name: _Name
