"""People whom the company can reach."""

from datetime import date
from typing import Generic, TypedDict, Unpack
from uuid import UUID

from frontdesk.client.effects import Items, Steps
from frontdesk.client.link import path
from frontdesk.client.operation import D, Part, iteration, operation
from frontdesk.client.pages import pages
from frontdesk.client.shapes import Lead


class LeadFields(TypedDict, total=False):
    """What may be said of a lead."""

    nickname: str | None
    email: str | None
    phone_number: str | None
    device: str | None
    from_page_title: str | None
    referrer: str | None


class Leads(Part[D], Generic[D]):
    """The account's leads."""

    @iteration
    def list(self, start_date: date | str | None = None, end_date: date | str | None = None) -> Items[Lead]:
        """Leads, newest first; of the UTC days from `start_date` to `end_date`, both inclusive."""
        return pages(self.link, Lead, path("leads"), start_date=_day(start_date), end_date=_day(end_date))

    @operation
    def create(self, **fields: Unpack[LeadFields]) -> Steps[Lead]:
        """A new lead, of at least one field."""
        return self.link.fetch(Lead, "POST", path("leads"), fields)

    @operation
    def get(self, lead: Lead | UUID | str) -> Steps[Lead]:
        """One lead."""
        return self.link.fetch(Lead, "GET", path("leads", lead))

    @operation
    def update(self, lead: Lead | UUID | str, **fields: Unpack[LeadFields]) -> Steps[Lead]:
        """Changes what is named."""
        return self.link.fetch(Lead, "PATCH", path("leads", lead), fields)

    @operation
    def delete(self, lead: Lead | UUID | str) -> Steps[None]:
        """Removes a lead; its conversation stays."""
        return self.link.remove(path("leads", lead))


def _day(day: date | str | None) -> str | None:
    return day.isoformat()[:10] if isinstance(day, date) else day
