"""Whether a webhook may point at an address, in the words for whoever entered it."""

from typing import Any

import httpx

from frontdesk.foundation.errors import Fields, Invalid
from frontdesk.foundation.guard import Guard, OutboundError, read_url

MOST_TARGET = 2_000


def target_problems(given: dict[str, Any]) -> Fields:
    """What can be said of a form's `target` without looking it up."""
    target = given.get("target")
    if not isinstance(target, str):
        return {}
    if len(target) > MOST_TARGET:
        return {"target": [f"This can be up to {MOST_TARGET:,} characters."]}
    try:
        read_url(target)
    except OutboundError as error:
        return {"target": [error.sentence]}
    return {}


async def refuse_private(guard: Guard, target: str) -> None:
    """Looks a target up. Raises Invalid where it leads into a private network; one that is unknown now may come."""
    try:
        await guard.check(target)
    except OutboundError as error:
        raise Invalid({"target": [sentence(target, error)]}) from None


def sentence(target: str, error: OutboundError) -> str:
    """Why a target can't be reached."""
    if error.kind == "private":
        host = httpx.URL(target).host
        return f"{host} points to a private address ({error.address}). Use a public https address."
    return error.sentence
