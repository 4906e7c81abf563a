"""What the company's AI is like."""

from typing import Any, Generic, TypedDict, Unpack
from uuid import UUID

from frontdesk.client.effects import Items, Steps
from frontdesk.client.link import path
from frontdesk.client.operation import D, Part, iteration, operation
from frontdesk.client.pages import pages
from frontdesk.client.shapes import Assistant


class AssistantFields(TypedDict, total=False):
    """What may be said of an assistant."""

    name: str
    mode: str
    persona: str
    instructions: str
    greeting: str
    strictness: str
    language: str
    tone: str
    length: str
    forbidden_topics: "list[str]"
    always_say: "list[dict[str, str]]"
    hours: dict[str, Any] | None
    out_of_hours: str
    out_of_budget: str
    handoff: dict[str, str]


class Assistants(Part[D], Generic[D]):
    """The account's assistants."""

    @iteration
    def list(self) -> Items[Assistant]:
        """Assistants, newest first; one of them `is_default`."""
        return pages(self.link, Assistant, path("assistants"))

    @operation
    def create(self, **fields: Unpack[AssistantFields]) -> Steps[Assistant]:
        """A new assistant; it needs a name."""
        return self.link.fetch(Assistant, "POST", path("assistants"), fields)

    @operation
    def get(self, assistant: Assistant | UUID | str) -> Steps[Assistant]:
        """One assistant."""
        return self.link.fetch(Assistant, "GET", path("assistants", assistant))

    @operation
    def update(self, assistant: Assistant | UUID | str, **fields: Unpack[AssistantFields]) -> Steps[Assistant]:
        """Changes what is named."""
        return self.link.fetch(Assistant, "PATCH", path("assistants", assistant), fields)

    @operation
    def delete(self, assistant: Assistant | UUID | str) -> Steps[None]:
        """Removes an assistant; its rooms go on with the default one."""
        return self.link.remove(path("assistants", assistant))
