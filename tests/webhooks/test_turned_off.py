"""A webhook that nothing takes is turned off, its owner is told, and turns it on again."""

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from frontdesk.foundation.connection import find
from frontdesk.foundation.settings import read
from tests.client import Client, unique, until
from tests.conftest import Server
from tests.mailbox import Mailbox
from tests.receiver import Receiver

OLGA = "olga@shop.example"


@pytest.fixture(scope="module")
def mailbox() -> Iterator[Mailbox]:
    """Where mail arrives."""
    running = Mailbox()
    yield running
    running.close()


@pytest.fixture(scope="module")
def mailing(tmp_path_factory: pytest.TempPathFactory, mailbox: Mailbox) -> Iterator[Server]:
    """A server with a mail server; its first owner signs in by an e-mail address."""
    more = {"FRONTDESK_ADMIN_USERNAME": OLGA, "FRONTDESK_NOTICE_EMAIL": "operator@host.example"}
    running = Server(tmp_path_factory.mktemp("turned-off"), **mailbox.settings, **more)
    running.start()
    yield running
    running.stop()


def turned_off(client: Client, made: Any) -> Any:
    """The webhook when it is off."""

    def look() -> Any:
        now = client.get(f"/webhooks/{made['uuid']}/").json()
        return now if now["status"] == "disabled" else None

    return until(look)


def hook(client: Client, receiver: Receiver, status: int) -> tuple[str, Any]:
    """A path where the target answers so, and the webhook that leads there."""
    path = unique("/off/")
    receiver.answers[path] = [status]
    made = client.made("/webhooks/", event="lead.added", target=receiver.url + path)
    assert (made["status"], made["disabled_at"], made["disabled_reason"]) == ("active", None, None)
    return path, made


def test_after_three_days_the_owner_is_mailed(mailing: Server, mailbox: Mailbox, receiver: Receiver) -> None:
    olga = mailing.client(OLGA)
    path, made = hook(olga, receiver, 500)
    olga.made("/leads/", nickname="Ann")
    receiver.wait(path)
    address = f"/webhooks/{made['uuid']}/"
    until(lambda: olga.get(address).json()["status"] == "failing")
    with find(read(mailing.environment)) as addresses, psycopg.connect(addresses.owner_url) as database:
        database.execute("UPDATE webhook SET failing_since = now() - interval '4 days', paused_until = NULL")
        database.execute("UPDATE delivery SET next_at = now() - interval '1 minute'")
    off = turned_off(olga, made)
    assert off["disabled_reason"] == "The target took nothing for three days."
    assert off["disabled_at"] > made["created_at"]
    [mail] = until(lambda: [mail for mail in mailbox.post.mails if mail["To"] == OLGA])
    assert "was turned off" in mail["Subject"]
    text = mail.get_content()
    assert made["target"] in text
    assert off["disabled_reason"] in text
    assert f"/api/v1{address}enable/" in text
    receiver.answers[path] = [200]
    on = olga.post(f"{address}enable/").json()
    assert (on["status"], on["disabled_at"], on["disabled_reason"], on["failing_since"]) == ("active", None, None, None)
    olga.made("/leads/", nickname="Bea")
    until(lambda: "Bea" in [taken.body["data"]["nickname"] for taken in receiver.at(path)])
    olga.delete(address)


def test_where_no_owner_has_an_address_the_operator_is_mailed(
    mailing: Server, mailbox: Mailbox, receiver: Receiver
) -> None:
    name = unique("Company")
    other = mailing.company(name, unique("owner"))
    _, made = hook(other, receiver, 410)
    other.made("/leads/", nickname="Ann")
    assert turned_off(other, made)["disabled_reason"] == "The target answered that it is gone for good (410)."
    [mail] = until(lambda: [mail for mail in mailbox.post.mails if name in mail["Subject"]])
    assert mail["To"] == "operator@host.example"
    assert mailing.client(OLGA).post(f"/webhooks/{made['uuid']}/enable/").status_code == 404
    assert other.patch(f"/webhooks/{made['uuid']}/", json={"event": "lead.added"}).json()["status"] == "active"
