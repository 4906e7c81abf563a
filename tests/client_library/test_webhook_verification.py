"""What a webhook brings is believed only when it is signed."""

import time

import pytest

from frontdesk.client import BadSignature, Frontdesk, Lead, verify_webhook
from tests.receiver import Receiver


def test_a_delivery_is_verified_and_typed(desk: Frontdesk) -> None:
    receiver = Receiver()
    hook = desk.webhooks.create("lead.added", f"{receiver.url}/hook")
    lead = desk.leads.create(email="signed@shop.example")
    taken = receiver.wait("/hook")[0]
    event = desk.webhooks.verify(taken.raw, taken.headers, hook.secret or "")
    assert event.event == "lead.added"
    assert isinstance(event.data, Lead)
    assert event.data.uuid == lead.uuid
    for raw, headers, secret in [
        (taken.raw.replace(b"signed", b"forged"), taken.headers, hook.secret),
        (taken.raw, {**taken.headers, "webhook-timestamp": str(int(time.time()) - 3600)}, hook.secret),
        (taken.raw, {**taken.headers, "webhook-signature": "nonsense"}, hook.secret),
        (taken.raw, {**taken.headers, "webhook-signature": "v1,ä"}, hook.secret),
        (b"\xff", taken.headers, hook.secret),
        (taken.raw, {}, hook.secret),
        (taken.raw, taken.headers, "whsec_bm90IHRoaXMgb25l"),
    ]:
        with pytest.raises(BadSignature):
            verify_webhook(raw, headers, secret or "")
    desk.webhooks.delete(hook)
    receiver.close()
