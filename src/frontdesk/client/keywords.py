"""Watched words, and where they were written."""

from typing import Any, Generic
from uuid import UUID

from frontdesk.client.effects import Items, Steps
from frontdesk.client.link import path
from frontdesk.client.operation import D, Part, iteration, operation
from frontdesk.client.pages import pages
from frontdesk.client.shapes import Keyword, KeywordNotification


class Keywords(Part[D], Generic[D]):
    """The words and phrases that the account watches."""

    @iteration
    def list(self) -> Items[Keyword]:
        """Keywords, newest first."""
        return pages(self.link, Keyword, path("keywords"))

    @operation
    def create(self, keyword: str, email: str | None = None, handoff: bool | None = None) -> Steps[Keyword]:
        """Watches a word or phrase; with an address, each message that has it is mailed there.

        With `handoff` true a person is asked for in the room.

        A word that is watched already is the one that exists; an address given with it is its address from then on.
        """
        more: dict[str, Any] = {} if email is None else {"email": email}
        more |= {} if handoff is None else {"handoff": handoff}
        return self.link.fetch(Keyword, "POST", path("keywords"), {"keyword": keyword, **more})

    @operation
    def get(self, keyword: Keyword | UUID | str) -> Steps[Keyword]:
        """One keyword."""
        return self.link.fetch(Keyword, "GET", path("keywords", keyword))

    @operation
    def delete(self, keyword: Keyword | UUID | str) -> Steps[None]:
        """Stops watching; the notifications stay."""
        return self.link.remove(path("keywords", keyword))

    @iteration
    def notifications(self) -> Items[KeywordNotification]:
        """What visitors wrote of the watched words, newest first."""
        return pages(self.link, KeywordNotification, path("keyword_notifications"))
