"""How an assistant speaks, what it leaves alone and always says, and when it hands over: forms and their rules."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

import msgspec

from frontdesk.assistants.hours import Hours
from frontdesk.foundation.bodies import BLANK, SAYS_SOMETHING, described
from frontdesk.foundation.errors import Fields

Length = Literal["short", "normal", "long"]
Level = Literal["off", "offer", "do"]
"""What a rule does: nothing, ask whether a person is wanted, or ask for one at once."""

MOST_TOPICS = 100
MOST_TEXTS = 50
LONGEST_TOPIC = 200
LONGEST_TEXT = 1_000


class AlwaysSay(msgspec.Struct, frozen=True):
    """A text that follows every answer to a question about its topic."""

    topic: Annotated[str, described(pattern=SAYS_SOMETHING, maxLength=LONGEST_TOPIC)]
    text: Annotated[str, described(pattern=SAYS_SOMETHING, maxLength=LONGEST_TEXT)]


class HandoffRules(msgspec.Struct, frozen=True):
    """When a person is offered (`offer`), asked for at once (`do`) or not (`off`).

    `asked`: the visitor asks for one. `no_knowledge`: the sources lack the answer. `low_confidence`: they barely hold
    it. `not_allowed`: the topic is a forbidden one. `anger`: the visitor is angry. `repeated_failure`: two questions in
    a row went unanswered. `keyword`: a watched word that asks for a person was written.
    """

    asked: Level = "do"
    no_knowledge: Level = "offer"
    low_confidence: Level = "off"
    not_allowed: Level = "offer"
    anger: Level = "offer"
    repeated_failure: Level = "offer"
    keyword: Literal["off", "do"] = "do"


def rules(kept: Mapping[str, Any]) -> HandoffRules:
    """The rules of an assistant, from those it has of its own."""
    return msgspec.convert(kept, HandoffRules)


def problems(given: Mapping[str, Any]) -> Fields:
    """What is wrong with topics, texts and hours."""
    errors: Fields = {}
    topics = given.get("forbidden_topics", [])
    if len(topics) > MOST_TOPICS:
        errors["forbidden_topics"] = [f"This can be up to {MOST_TOPICS} topics."]
    elif wrong := _topic(topics):
        errors["forbidden_topics"] = [wrong]
    texts = given.get("always_say", [])
    if len(texts) > MOST_TEXTS:
        errors["always_say"] = [f"This can be up to {MOST_TEXTS} texts."]
    elif wrong := _topic([each.topic for each in texts]):
        errors["always_say"] = [wrong]
    elif any(not each.text.strip() or len(each.text) > LONGEST_TEXT for each in texts):
        errors["always_say"] = [f"A text says something, in up to {LONGEST_TEXT:,} characters."]
    if isinstance(hours := given.get("hours"), Hours) and (
        wrong_hours := Hours.problems(msgspec.structs.asdict(hours))
    ):
        errors["hours"] = wrong_hours
    return errors


def _topic(topics: list[str]) -> str | None:
    if any(not topic.strip() for topic in topics):
        return BLANK
    too_long = any(len(topic) > LONGEST_TOPIC for topic in topics)
    return f"A topic can be up to {LONGEST_TOPIC} characters." if too_long else None
