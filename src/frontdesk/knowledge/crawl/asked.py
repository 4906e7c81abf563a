"""What a page itself asks of robots, in its `robots` meta tags and its `X-Robots-Tag` headers. Pure."""

import re
from collections.abc import Iterable

import msgspec

from frontdesk.knowledge.crawl.robots import NAME

_NAMED = re.compile(r"^([^\s:,]+)\s*:\s*(.*)$", re.DOTALL)
_WITH_VALUES = frozenset({"unavailable_after", "max-snippet", "max-image-preview", "max-video-preview"})
"""What has a colon behind it and is no robot's name."""
META_NAMES = frozenset({"robots", NAME.lower()})
"""Names of the meta tags that speak to us."""


class Asked(msgspec.Struct, frozen=True):
    """`noindex`: the page is not to be used. `nofollow`: its links are not to be followed."""

    noindex: bool = False
    nofollow: bool = False

    def __or__(self, other: "Asked") -> "Asked":
        return Asked(self.noindex or other.noindex, self.nofollow or other.nofollow)


def asked_in_tags(contents: Iterable[str]) -> Asked:
    """What meta tags that speak to us ask."""
    return _asked(word for content in contents for word in content.split(","))


def asked_in_headers(values: Iterable[str]) -> Asked:
    """What the values of `X-Robots-Tag` ask of us; `otherbot: noindex, nofollow` is said to another."""
    return _asked(word for value in values for word in _ours(value))


def _ours(value: str) -> Iterable[str]:
    robot = ""
    for part in value.split(","):
        named, word = _NAMED.match(part.strip()), part
        if named and named[1].lower() not in _WITH_VALUES:
            robot, word = named[1].lower(), named[2]
        if robot in ("", "robots", "*", NAME.lower()):
            yield word


def _asked(words: Iterable[str]) -> Asked:
    said = {word.strip().lower() for word in words}
    return Asked(bool(said & {"noindex", "none"}), bool(said & {"nofollow", "none"}))
