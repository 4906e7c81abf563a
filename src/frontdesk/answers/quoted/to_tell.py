"""What of the passages that were found may be told: no orders, and nothing of a topic that is left alone. Pure."""

from collections.abc import Sequence

from frontdesk.answers.asked.topics import is_told
from frontdesk.answers.injection.injected import without_orders, without_parts
from frontdesk.knowledge.search.find import Found


def to_tell(passages: Sequence[Found], topics: Sequence[str]) -> list[Found]:
    """The passages as they are quoted, shown to a model and held against its words."""
    clean = without_orders(passages)
    if not topics:
        return clean
    return [left for passage in clean if (left := _without_topics(passage, topics)).text.strip()]


def _without_topics(passage: Found, topics: Sequence[str]) -> Found:
    cuts = [
        (start, end) for start, end in passage.spans if any(is_told(topic, passage.text[start:end]) for topic in topics)
    ]
    return without_parts(passage, cuts) if cuts else passage
