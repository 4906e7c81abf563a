"""What a site asks of robots (RFC 9309), and its sitemaps."""

from protego import Protego

from frontdesk.foundation.guard import OutboundError
from frontdesk.foundation.outbound import Outbound
from frontdesk.knowledge.crawl import address
from frontdesk.knowledge.readers import ReadError

NAME = "FrontdeskBot"
"""By this name robots.txt speaks to us."""
LONGEST_DELAY = 60.0
"""Seconds between two requests that are waited at most, whatever robots.txt asks: longer ones never end."""
_MOST_BYTES = 512 * 1024
_SECONDS = 15.0


class Robots:
    """The rules of one site, from the text of its robots.txt."""

    def __init__(self, text: str) -> None:
        self._rules = Protego.parse(text)

    def allows(self, url: str) -> bool:
        """Whether we may read an address."""
        return self._rules.can_fetch(url, NAME)

    @property
    def delay(self) -> float:
        """Seconds between two requests that the site asks for."""
        rate = self._rules.request_rate(NAME)
        asked = max(float(self._rules.crawl_delay(NAME) or 0), rate.seconds / rate.requests if rate else 0)
        return min(asked, LONGEST_DELAY)

    @property
    def sitemaps(self) -> list[str]:
        """The sitemaps that it names."""
        return list(self._rules.sitemaps)


async def fetch_robots(outbound: Outbound, url: str, user_agent: str) -> str:
    """The robots.txt for an address; empty where there is none. Raises ReadError when the site can't say."""
    at = f"{address.origin(url)}/robots.txt"
    try:
        reply = await outbound.follow(
            "GET", at, seconds=_SECONDS, most_bytes=_MOST_BYTES, headers={"user-agent": user_agent}
        )
    except OutboundError as error:
        # Rules that lead in a circle are of the whole site: no page of it may be asked until they are there.
        raise ReadError("refused" if error.kind == "redirect" else error.kind, error.sentence) from None
    if reply.status >= 500 or reply.status == 429:
        raise ReadError("site_down", f"{address.shown(at)} answered {reply.status}. Try again later.")
    return reply.body.decode("utf-8", "replace").replace("\x00", "") if reply.status < 300 else ""


def refused(url: str) -> ReadError:
    """The site asks us not to read where we were told to begin."""
    parts = address.shown(url).partition("/")
    return ReadError(
        "robots",
        f'{parts[0]} asks robots not to read /{parts[2]}. Allow "{NAME}" in its robots.txt, '
        "or upload the pages as files.",
    )
