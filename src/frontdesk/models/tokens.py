"""About how many tokens a text is, for where a model doesn't tell."""

from collections.abc import Sequence

from frontdesk.models.speech import Message, Usage

_CHARACTERS = 4
"""Characters of one token in an alphabet; signs that are words or syllables are a token each."""


def estimated(text: str) -> int:
    """Tokens of a text, to within a third or so; some at least where there is any text."""
    signs = sum("\u2e80" <= sign < "\ufb00" for sign in text)
    return signs + -(-(len(text) - signs) // _CHARACTERS)


def estimated_usage(messages: Sequence[Message], said: str) -> Usage:
    """About the tokens of a request that a model answered with what it `said`."""
    return Usage(sum(estimated(message["content"]) for message in messages), estimated(said))
