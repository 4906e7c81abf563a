"""Leads through the API."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import pytest

from tests.client import Client, unique

FULL = {
    "nickname": "John",
    "email": "john@shop.example",
    "phone_number": "+442079460958",
    "device": "Desktop",
    "from_page_title": "Home",
    "referrer": "https://shop.example",
}


def test_every_field_is_kept(alice: Client) -> None:
    made = alice.made("/leads/", **FULL)
    assert {name: made[name] for name in FULL} == FULL
    assert alice.get(f"/leads/{made['uuid']}").json() == made


@pytest.mark.parametrize("name", list(FULL))
def test_one_field_is_enough(alice: Client, name: str) -> None:
    assert alice.made("/leads/", **{name: FULL[name]})[name] == FULL[name]


@pytest.mark.parametrize("body", [{}, dict.fromkeys(FULL, ""), dict.fromkeys(FULL), {"nickname": " "}])
def test_a_lead_of_nothing_is_refused(alice: Client, body: dict[str, object]) -> None:
    assert alice.post("/leads/", json=body).status_code == 400


def test_all_that_is_wrong_is_named_at_once(alice: Client) -> None:
    made = alice.made("/leads/", **FULL)
    for body in ({"email": "no-address", "phone_number": "call me"}, {"nickname": [], "device": {"a": 1}, "email": 5}):
        assert set(alice.post("/leads/", json=body).json()) == set(body)
        assert set(alice.patch(f"/leads/{made['uuid']}/", json=body).json()) == set(body)
    assert alice.get(f"/leads/{made['uuid']}").json() == made


@pytest.mark.parametrize("email", ["a@b.example", "josé@shop.example", "a+b@sub.shop.example", "用户@shop.example"])
def test_addresses_that_reach_someone(alice: Client, email: str) -> None:
    assert alice.made("/leads/", email=email)["email"] == email


@pytest.mark.parametrize(
    "email", ["a@b", "a b@shop.example", "@shop.example", "a@", "a@@shop.example", "x" * 400 + "@s.io"]
)
def test_addresses_that_reach_nobody(alice: Client, email: str) -> None:
    assert list(alice.post("/leads/", json={"email": email}).json()) == ["email"]


@pytest.mark.parametrize("phone", ["+1 (415) 555-2671", "+442079460958", "020 7946 0958", "555-2671", "00442079460958"])
def test_numbers_that_reach_someone(alice: Client, phone: str) -> None:
    assert alice.made("/leads/", phone_number=phone)["phone_number"] == phone


@pytest.mark.parametrize("phone", ["call me", "1234", "+1", "+999123", "1" * 21, "-----", "12345 or so"])
def test_numbers_that_reach_nobody(alice: Client, phone: str) -> None:
    assert list(alice.post("/leads/", json={"phone_number": phone}).json()) == ["phone_number"]


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_a_change_names_what_changes(alice: Client, method: str) -> None:
    made = alice.made("/leads/", **FULL)
    changed = alice.request(method, f"/leads/{made['uuid']}/", json={"nickname": "Jo"}).json()
    assert changed == {**made, "nickname": "Jo"}


@pytest.mark.parametrize("nothing", ["", " ", "\u3000", None])
def test_a_change_that_leaves_nothing_is_refused(alice: Client, nothing: str | None) -> None:
    made = alice.made("/leads/", nickname="Jo")
    assert alice.patch(f"/leads/{made['uuid']}/", json={"nickname": nothing}).status_code == 400
    assert alice.get(f"/leads/{made['uuid']}").json() == made


def test_a_blank_field_is_an_empty_one(alice: Client) -> None:
    assert alice.made("/leads/", nickname=" ", device="Phone")["nickname"] is None


def test_two_changes_at_once_leave_something(alice: Client) -> None:
    for _ in range(8):
        lead = f"/leads/{alice.made('/leads/', nickname='Jo', device='Phone')['uuid']}/"
        with ThreadPoolExecutor(2) as pool:
            replies = pool.map(lambda name, at=lead: alice.patch(at, json={name: ""}), ["nickname", "device"])
        assert Counter(reply.status_code for reply in replies) == {200: 1, 400: 1}


def test_a_change_and_a_removal_at_once(alice: Client) -> None:
    for _ in range(8):
        lead = f"/leads/{alice.made('/leads/', nickname='Jo')['uuid']}/"
        with ThreadPoolExecutor(2) as pool:
            removed = pool.submit(alice.delete, lead)
            changed = pool.submit(alice.patch, lead, json={"device": "Phone"})
        assert (removed.result().status_code, changed.result().status_code in (200, 404)) == (204, True)


def test_a_removed_lead_is_gone(alice: Client) -> None:
    made = alice.made("/leads/", nickname="Jo")
    assert alice.delete(f"/leads/{made['uuid']}/").status_code == 204
    assert alice.get(f"/leads/{made['uuid']}/").status_code == 404


def test_days_are_those_of_utc_and_both_ends_count(alice: Client) -> None:
    made = alice.made("/leads/", nickname=unique("Day"))
    day = date.fromisoformat(made["created_at"][:10])

    def there(first: int | None, last: int | None) -> bool:
        days = {"start_date": first, "end_date": last}
        query = {name: str(day + timedelta(days=n)) for name, n in days.items() if n is not None}
        found = alice.get("/leads/", params={**query, "limit": 100}).json()["results"]
        return made["uuid"] in [lead["uuid"] for lead in found]

    assert all(there(*days) for days in [(0, 0), (-1, 0), (0, 1), (None, 0), (0, None)])
    assert not any(there(*days) for days in [(1, None), (None, -1), (-9, -1), (1, 9)])


def test_a_date_with_a_time_counts_as_its_day(alice: Client) -> None:
    made = alice.made("/leads/", nickname=unique("Day"))
    day = made["created_at"][:10]
    for text in (f"{day}T23:59:59.999Z", f"{day}T00:00:00+02:00", f"{day} 12:00"):
        found = alice.get("/leads/", params={"start_date": text, "end_date": text}).json()["results"]
        assert found[0]["uuid"] == made["uuid"]


@pytest.mark.parametrize(
    "text", ["yesterday", "2021-13-45", "2026-1-1", "20260101", "2026-01-01x", "0000-00-00", "١٢٣٤-٠١-٠١"]
)
def test_dates_that_are_none_are_named_together(alice: Client, text: str) -> None:
    reply = alice.get("/leads/", params={"start_date": text, "end_date": text})
    assert (reply.status_code, set(reply.json())) == (400, {"start_date", "end_date"})


def test_all_that_is_wrong_with_a_list_is_named_at_once(alice: Client) -> None:
    reply = alice.get("/leads/?start_date=x&end_date=y&limit=z&offset=-1&before=1")
    assert (reply.status_code, set(reply.json())) == (400, {"start_date", "end_date", "limit", "offset", "before"})
    reply = alice.get("/sources/?kind=x&status=y&limit=0")
    assert (reply.status_code, set(reply.json())) == (400, {"kind", "status", "limit"})


@pytest.mark.parametrize("text", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_time_are_dates(alice: Client, text: str) -> None:
    assert alice.get("/leads/", params={"start_date": text, "end_date": text}).json()["count"] == 0


def test_another_company_sees_and_changes_nothing(alice: Client, bob: Client) -> None:
    made = alice.made("/leads/", **FULL)
    for method, body in (("GET", None), ("PATCH", {"nickname": "x"}), ("PUT", {"nickname": "x"}), ("DELETE", None)):
        assert bob.request(method, f"/leads/{made['uuid']}", json=body).status_code == 404
    assert made["uuid"] not in bob.get("/leads/?limit=100").text
    assert alice.get(f"/leads/{made['uuid']}").json() == made


@pytest.mark.parametrize("ref", ["nothing", "01a20cbd-5494-7f08-9e75-4d8c3d83cc17", "%00", "1"])
def test_an_odd_reference_is_not_found(alice: Client, ref: str) -> None:
    assert alice.get(f"/leads/{ref}").status_code == 404
