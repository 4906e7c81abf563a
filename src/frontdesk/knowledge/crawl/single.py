"""A single page of the web, which its site may keep robots from as any other."""

from math import ceil

import httpx

from frontdesk.foundation.guard import OutboundError
from frontdesk.foundation.outbound import REDIRECTS, Outbound
from frontdesk.knowledge.crawl import address
from frontdesk.knowledge.crawl.polite import Polite, Resting
from frontdesk.knowledge.crawl.robots import Robots, fetch_robots, refused
from frontdesk.knowledge.fetch import SECONDS, headers, refuse_failure, unfetched
from frontdesk.knowledge.readers import ReadError

_MOST_HOPS = 5


class SinglePage:
    """Fetches single pages, at the pace at which all of this process's requests pass to their host."""

    def __init__(self, outbound: Outbound, polite: Polite, user_agent: str, delay: float) -> None:
        self._outbound = outbound
        self._polite = polite
        self._user_agent = user_agent
        self._delay = delay

    async def fetch(self, url: str, most_bytes: int) -> bytes:
        """The bytes of a page, or of the one that it leads to. Raises ReadError, also where robots.txt is against it.

        `noindex` is no reason against a page that its owner names.
        """
        known: dict[str, Robots] = {}
        seen: list[str] = []
        for _ in range(_MOST_HOPS + 1):
            site = address.origin(url)
            robots = known.get(site) or Robots(await fetch_robots(self._outbound, url, self._user_agent))
            known[site] = robots
            if not robots.allows(url):
                raise refused(url)
            try:
                async with self._polite.turn(address.site(url), max(robots.delay, self._delay)):
                    named = headers(self._user_agent)
                    reply = await self._outbound.send(
                        "GET", url, seconds=SECONDS, most_bytes=most_bytes, whole=True, headers=named
                    )
            except Resting as resting:
                minutes = ceil(resting.seconds / 60)
                sentence = f"{address.site(url)} asks to be left alone just now. Try again in {minutes} min."
                raise ReadError("site_down", sentence) from None
            except OutboundError as error:
                raise unfetched(error) from None
            target = reply.headers.get("location")
            if reply.status not in REDIRECTS or not target:
                refuse_failure(url, reply)
                return reply.body
            seen.append(url)
            url = str(httpx.URL(url).join(target))
            if url in seen and len(seen) > _MOST_HOPS:
                way = dict.fromkeys(seen[seen.index(url) :])
                raise ReadError("redirect", address.in_circle([other for other in way if other != url]))
        raise ReadError("redirect", f"{address.site(url)} redirects more than {_MOST_HOPS} times.")
