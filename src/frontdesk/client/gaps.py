"""Questions that went unanswered, gathered by meaning."""

from typing import Generic
from uuid import UUID

from frontdesk.client.effects import Items, Steps
from frontdesk.client.learned import Gap
from frontdesk.client.link import path
from frontdesk.client.operation import D, Part, iteration, operation
from frontdesk.client.pages import pages


class Gaps(Part[D], Generic[D]):
    """The account's gaps."""

    @iteration
    def list(self, status: str | None = None) -> Items[Gap]:
        """Gaps, the newest first; those that are `open`, `done` or `ignored`, where one is named."""
        return pages(self.link, Gap, path("gaps"), status=status)

    @operation
    def get(self, gap: Gap | UUID | str) -> Steps[Gap]:
        """One gap, with its latest 50 questions."""
        return self.link.fetch(Gap, "GET", path("gaps", gap))

    @operation
    def update(self, gap: Gap | UUID | str, status: str) -> Steps[Gap]:
        """Sets the status: `open`, `done` or `ignored`."""
        return self.link.fetch(Gap, "PATCH", path("gaps", gap), {"status": status})
