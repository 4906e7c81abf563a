"""Sums of money as pages write them: of "for 5000 pounds" no page says "pounds", that of "£5,000" has its sign."""

import re

_SIGNS = {"£": "pounds? sterling|pounds?|quid|gbp", "€": "euros?|eur", "$": "dollars?|bucks|usd"}
_SUM = {
    sign: re.compile(rf"(?<![\w£€$.,])(?P<sum>\d+(?:[.,]\d+)*) ?(?:{names})(?![\w-])", re.IGNORECASE)
    for sign, names in _SIGNS.items()
}
_WEIGHED = re.compile(
    r"\b(?:weigh\w*|heavy|heavier|lift\w*|lose|lost|luggage|baggage|suitcases?|dogs?|cats?|pets?|of [a-z]+)\b"
)
"""Of what has so many pounds of weight."""


def with_signs(question: str) -> str:
    """The question with its sums of money written by their signs."""
    for sign, pattern in _SUM.items():
        if sign != "£" or not _WEIGHED.search(question.lower()):
            question = pattern.sub(rf"{sign}\g<sum>", question)
    return question
