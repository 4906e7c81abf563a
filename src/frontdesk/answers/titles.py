"""Titles of pages as the topics that a company can help with. Pure."""

import re
from collections.abc import Sequence

TOPIC_WORDS = 6
"""Words that a topic has at most."""


def short_titles(titles: Sequence[str], most: int) -> list[str]:
    """The first of those titles that name what a page is about."""
    short = (
        title
        for title in map(named, titles)
        if title and len(title.split()) <= TOPIC_WORDS and title[-1] not in ".?!…？。"
    )
    return list(dict.fromkeys(short))[:most]


def named(title: str) -> str:
    """A title without the ending of its file."""
    return re.sub(r"\.\w{2,5}$", "", " ".join(title.split()))
