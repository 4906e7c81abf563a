"""About how many tokens a text is, for where a model doesn't tell."""

_CHARACTERS = 4
"""Characters of one token in an alphabet; signs that are words or syllables are a token each."""


def estimated(text: str) -> int:
    """Tokens of a text, to within a third or so; some at least where there is any text."""
    signs = sum("\u2e80" <= sign < "\ufb00" for sign in text)
    return signs + -(-(len(text) - signs) // _CHARACTERS)
