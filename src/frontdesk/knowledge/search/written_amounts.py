"""Sums of money as pages write them: of "for 5000 pounds" no page says "pounds", that of "£5,000" has its sign."""

import re
from collections.abc import Sequence

_SIGNS = {"£": "pounds? sterling|quid|gbp", "€": "euros?|eur", "$": "dollars?|bucks|usd"}
_FIGURE = r"(?<![\w£€$.,])(?P<sum>\d+(?:[.,]\d+)*)"
_SUM = {sign: re.compile(rf"{_FIGURE} ?(?:{names})(?![\w-])", re.IGNORECASE) for sign, names in _SIGNS.items()}
_POUNDS = re.compile(
    # "A 50 pound box" is one that weighs so much, "a 50 pound deposit" none.
    rf"{_FIGURE} ?(?:pounds|pound(?! (?!(?:notes?|coins?|bills?|vouchers?|gift|deposits?|fees?|fines?|limits?|covers?|"
    r"excess|minimum|orders?|budgets?|refunds?|discounts?|credit|payments?|charges?|rent|a|an|per|and|or|for|if|is|to|"
    r"in|on)\b)))(?![\w-])",
    re.IGNORECASE,
)
_OF_MONEY = re.compile(
    r"\b(?:how much|costs?|pric\w+|cover\w*|insur\w+|pay|pays|paid|paying|payments?|deposits?|worth|valued?|expensive|"
    r"cheap\w*|spend|spent|charg\w+|fees?|fines?|orders?|budget|refund\w*|rent|vouchers?|discounts?|afford|owe|excess|"
    r"claims?|free|surcharge|penalty|money|cash|card)\b"
)
_WEIGHED = re.compile(
    r"\b(?:weigh\w*|heavy|heavier|lift\w*|lose|lost|luggage|baggage|suitcases?|dogs?|cats?|pets?|shelf|shelves|"
    r"holds?|carry|capacity|kettlebells?|dumbbells?|riders?|(?:box|bag|sack|crate|case|pack)(?:e?s)? of|i'?m \d+|"
    r"i am \d+)\b"
)
"""Of what has so many pounds of weight."""
_SENT = re.compile(r"\b(?:ship\w*|parcels?|packages?|post(?:age|ing)?|courier|freight|deliver\w*|send\w*|up to)\b")
_OF_ORDERS = re.compile(
    r"\b(?:orders?|spend|spent|worth|valued?|basket|minimum|free|cover\w*|insur\w+|refund\w*|budget|paid|pay)\b"
)
"""What is sent is weighed, unless its price is meant: "is delivery free over 50 pounds?"."""


def with_signs(question: str, earlier: Sequence[str] = ()) -> str:
    """The question with its sums of money written by their signs.

    Pounds may be a weight: they are money where the question, or the one before it, speaks of money.
    """
    for sign, pattern in _SUM.items():
        question = pattern.sub(rf"{sign}\g<sum>", question)
    plain = question.lower()
    of_money = any(_OF_MONEY.search(each.lower()) for each in (plain, *earlier[-1:]))
    is_weight = _WEIGHED.search(plain) or (_SENT.search(plain) and not _OF_ORDERS.search(plain))
    return _POUNDS.sub(r"£\g<sum>", question) if of_money and not is_weight else question


def each_with_signs(questions: Sequence[str]) -> list[str]:
    """Several questions, one behind the other, each with its sums written by their signs."""
    return [with_signs(each, questions[:number]) for number, each in enumerate(questions)]
