"""What becomes of webhooks when the server's key is no longer the one that their secrets were encrypted with."""

from pathlib import Path

from standardwebhooks.webhooks import Webhook

from tests.client import until
from tests.conftest import Server
from tests.receiver import Receiver


def test_a_secret_that_cannot_be_read_is_told_and_a_new_one_mends_it(tmp_path: Path, receiver: Receiver) -> None:
    server = Server(tmp_path, FRONTDESK_SECRET_KEY="the first key")
    server.start()
    try:
        made = server.client("alice").made("/webhooks/", event="lead.added", target=receiver.url + "/changed-key")
        server.stop()
        server.environment["FRONTDESK_SECRET_KEY"] = "another key"
        server.start()
        alice = server.client("alice")
        alice.made("/leads/", nickname="Ann")
        deliveries = f"/webhooks/{made['uuid']}/deliveries/"
        told = until(lambda: next((d for d in alice.get(deliveries).json()["results"] if d["response"]), None), 20)
        assert told["response"].endswith("this server's key has changed. Give it a new secret.")
        assert alice.get(f"/webhooks/{made['uuid']}/").json()["failing_since"]
        assert receiver.at("/changed-key") == []
        rotated = alice.post(f"/webhooks/{made['uuid']}/rotate/").json()
        taken = receiver.wait("/changed-key")[0]
        assert Webhook(rotated["secret"]).verify(taken.raw, taken.headers)["uuid"] == told["uuid"]
    finally:
        server.stop()
