"""Secrets of webhooks, and the headers that prove a delivery came from here (standardwebhooks.com)."""

import base64
import secrets
import time
from datetime import UTC, datetime

from standardwebhooks.webhooks import Webhook as Signer

from frontdesk.foundation.outbound import USER_AGENT


def new_secret() -> str:
    """A secret of 192 random bits in the form that the specification's libraries take."""
    return "whsec_" + base64.b64encode(secrets.token_bytes(24)).decode()


def signed_headers(secret: str, id_: str, body: bytes) -> dict[str, str]:
    """The headers of a delivery. Its id stays the same from try to try, so that a receiver can drop what it has."""
    # The library reads the moment as UTC whatever its zone is, and signs whole seconds.
    moment = int(time.time())
    return {
        "content-type": "application/json",
        "user-agent": USER_AGENT,
        "webhook-id": id_,
        "webhook-timestamp": str(moment),
        "webhook-signature": Signer(secret).sign(id_, datetime.fromtimestamp(moment, UTC), body.decode()),
    }
