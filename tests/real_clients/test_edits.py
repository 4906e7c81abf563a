"""A client that corrects and removes without the trailing slash, and follows no redirect."""

import httpx

from tests.client import Client


def test_a_persons_message_is_corrected_and_removed(alice: Client, plain: httpx.Client) -> None:
    sent = alice.say(alice.quiet_room(), "We open at nine.", is_support_sender=True)
    path = f"/messages/{sent['uuid']}"
    corrected = plain.patch(path, json={"body": "We open at ten."})
    assert (corrected.status_code, corrected.json()["body"]) == (200, "We open at ten.")
    assert plain.get(path).json()["body"] == "We open at ten."
    removed = plain.delete(path)
    assert (removed.status_code, removed.content) == (204, b"")
    assert plain.get(path).status_code == 404


def test_a_lead_is_completed_and_removed(plain: httpx.Client) -> None:
    made = plain.post("/leads", json={"nickname": "Maya"}).json()
    path = f"/leads/{made['uuid']}"
    assert plain.patch(path, json={"phone_number": "+442079460958"}).json()["nickname"] == "Maya"
    assert plain.put(path, json={"email": "maya@shop.example"}).json()["phone_number"] == "+442079460958"
    assert plain.delete(path).status_code == 204
    assert plain.get(path).status_code == 404


def test_a_delete_with_a_json_header_and_no_body_is_fine(plain: httpx.Client) -> None:
    made = plain.post("/leads", json={"nickname": "Maya"}).json()
    assert plain.request("DELETE", f"/leads/{made['uuid']}", headers={"Content-Length": "0"}).status_code == 204
