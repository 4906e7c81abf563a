"""When people are there, in the company's own time zone."""

from datetime import UTC, datetime

from frontdesk.assistants.hours import Hours

WEEK = {"monday": ["09:00-12:00", "13:00-17:00"], "friday": ["09:00-24:00"]}
HELSINKI = Hours("Europe/Helsinki", WEEK, ["2026-12-21"])


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_open_and_closed() -> None:
    assert HELSINKI.is_open(at("2026-11-23T07:00"))  # Monday 9:00 in Helsinki
    assert not HELSINKI.is_open(at("2026-11-23T06:59"))
    assert not HELSINKI.is_open(at("2026-11-23T10:30"))
    assert HELSINKI.is_open(at("2026-11-27T21:59"))
    assert not HELSINKI.is_open(at("2026-11-27T22:00"))
    assert not HELSINKI.is_open(at("2026-12-21T08:00"))


def test_when_they_are_back() -> None:
    def opens(text: str) -> str:
        found = HELSINKI.opens(at(text))
        return found.isoformat() if found else ""

    assert opens("2026-11-23T10:30") == "2026-11-23T13:00:00+02:00"
    assert opens("2026-11-23T15:30") == "2026-11-27T09:00:00+02:00"
    assert opens("2026-12-18T23:00") == "2026-12-25T09:00:00+02:00"
    assert opens("2027-03-26T23:00") == "2027-03-29T09:00:00+03:00"  # Summer time has begun.
    assert Hours("UTC", {}).opens(at("2026-11-23T10:30")) is None
