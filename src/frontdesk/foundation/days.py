"""Days in a query, such as `?start_date=2026-07-31`."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from litestar import Request

from frontdesk.foundation.errors import Fields

DAY = {"pattern": r"^$|^\d{4}-\d{2}-\d{2}([Tt ].*)?$", "examples": ["2026-07-31"]}
"""What such a parameter looks like, as JSON Schema."""


def day_asked(request: Request[Any, Any, Any], name: str, errors: Fields) -> datetime | None:
    """The beginning of a UTC day; an ISO date with a time after it counts as its date, an empty one as none."""
    text = request.query_params.get(name)
    if not text:
        return None
    day, rest = text[:10], text[10:11]
    try:
        if len(day) != 10 or rest not in ("", "T", "t", " "):
            raise ValueError
        return datetime.combine(date.fromisoformat(day), datetime.min.time(), UTC)
    except ValueError:
        errors[name] = ["Expected a date such as 2026-07-31."]
        return None


def day_after(day: datetime) -> datetime | None:
    """The beginning of the next day; None after the last one that there is."""
    return day + timedelta(days=1) if day.date() < date.max else None
