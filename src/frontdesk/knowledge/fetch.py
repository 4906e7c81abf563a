"""Fetching one page of the web, guarded, with a sentence for each way in which it can fail."""

from urllib.parse import urlsplit

from frontdesk.foundation.guard import OutboundError
from frontdesk.foundation.outbound import Outbound, Reply
from frontdesk.knowledge.readers import ReadError

SECONDS = 30.0


def headers(user_agent: str) -> dict[str, str]:
    """What a page is asked for with: by whom, and as what."""
    return {"user-agent": user_agent, "accept": "text/html,*/*"}


async def fetch_page(outbound: Outbound, url: str, most_bytes: int, user_agent: str) -> bytes:
    """The bytes of a page. Raises ReadError."""
    named = headers(user_agent)
    try:
        reply = await outbound.follow("GET", url, seconds=SECONDS, most_bytes=most_bytes, whole=True, headers=named)
    except OutboundError as error:
        raise unfetched(error) from None
    refuse_failure(url, reply)
    return reply.body


def unfetched(error: OutboundError) -> ReadError:
    """Why nothing was fetched, and what to do where that is of use."""
    step = " Give the address of a part of it, or download it, split it, and upload the parts you need."
    return ReadError(error.kind, error.sentence + (step if error.kind == "too_large" else ""))


def refuse_failure(url: str, reply: Reply) -> None:
    """Raises ReadError for an answer that is no page."""
    shown = url.partition("://")[2].rstrip("/")
    host = urlsplit(url).hostname or url
    if reply.status in (404, 410):
        raise ReadError("not_found", f"There is no page at {shown} ({reply.status}). Check the address.")
    if reply.status in (401, 403):
        raise ReadError(
            "sign_in",
            "This page asks for a sign-in. Frontdesk reads what anyone can see. Upload it as a file.",
        )
    if reply.status >= 300:
        raise ReadError("site_down", f"{host} answered {reply.status}. Try again later.")
