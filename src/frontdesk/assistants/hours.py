"""When people are there: a week in a time zone, and days that are closed."""

import re
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from frontdesk.foundation.errors import Fields

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SPAN = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|24:00)")
_DAYS_AHEAD = 60
_MOST_SPANS = 12
_MOST_CLOSED = 400


class Hours(msgspec.Struct, frozen=True):
    """`weekly`: day -> spans such as "09:00-17:00" in `timezone`; a day without spans is closed, and so is `closed`."""

    timezone: str
    weekly: dict[str, list[str]]
    closed: list[str] = []

    @staticmethod
    def problems(given: dict[str, Any]) -> Fields:
        """What is wrong with hours, by their fields."""
        errors: Fields = {}
        if not _is_zone(given.get("timezone", "UTC")):
            errors["timezone"] = ['Expected a time zone such as "Europe/Helsinki".']
        weekly = given.get("weekly", {})
        if unknown := sorted(set(weekly) - set(DAYS)):
            errors["weekly"] = [f'"{unknown[0][:40]}" is no day. Expected {", ".join(DAYS)}.']
        elif wrong := [span for spans in weekly.values() for span in spans if not _is_span(span)]:
            errors["weekly"] = [f'"{wrong[0][:40]}" is no span of hours. Expected one such as "09:00-17:00".']
        elif any(len(spans) > _MOST_SPANS for spans in weekly.values()):
            errors["weekly"] = [f"A day can have up to {_MOST_SPANS} spans of hours."]
        closed = given.get("closed", [])
        if wrong := [day for day in closed if not _is_date(day)]:
            errors["closed"] = [f'"{wrong[0][:40]}" is no date. Expected one such as "2026-12-24".']
        elif len(closed) > _MOST_CLOSED:
            errors["closed"] = [f"This can be up to {_MOST_CLOSED} days."]
        return errors

    def is_open(self, now: datetime) -> bool:
        """Whether someone is there at a moment (with a time zone)."""
        local = now.astimezone(ZoneInfo(self.timezone))
        return any(begin <= local < end for begin, end in self._spans(local.date()))

    def opens(self, now: datetime) -> datetime | None:
        """When someone is there again after a moment, in the company's time zone; None when that is never soon."""
        local = now.astimezone(ZoneInfo(self.timezone))
        for ahead in range(_DAYS_AHEAD):
            begins = [b for b, _ in self._spans(local.date() + timedelta(days=ahead)) if b > local]
            if begins:
                return min(begins)
        return None

    def _spans(self, day: date) -> list[tuple[datetime, datetime]]:
        if day.isoformat() in self.closed:
            return []
        zone = ZoneInfo(self.timezone)
        spans = []
        for span in self.weekly.get(DAYS[day.weekday()], []):
            begin, _, end = span.partition("-")
            last = day + timedelta(days=1) if end == "24:00" else day
            until = time() if end == "24:00" else time.fromisoformat(end)
            first = datetime.combine(day, time.fromisoformat(begin), zone)
            spans.append((first, datetime.combine(last, until, zone)))
        return spans


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ValueError, KeyError, OSError):  # No such zone, or no name of one.
        return False
    return True


def _is_span(text: str) -> bool:
    return _SPAN.fullmatch(text) is not None and text[:5] < text[6:]


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
