"""How many of a product are asked for: `3 of them`, `2 large boxes and 1 tape`. Pure."""

import re
from collections.abc import Sequence

from frontdesk.answers.alternatives import any_of
from frontdesk.knowledge.products.comparing import PRICE_WORDS, VERBS
from frontdesk.knowledge.products.lexicon import stem
from frontdesk.knowledge.products.units import CURRENCY_WORDS, UNITS
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.words import STOP_WORDS

_NUMBER_WORDS = any_of(
    "two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|(?:half )?a dozen|a couple|a few|several",
    "zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez",
    "deux|trois|quatre|cinq|sept|huit|neuf|dix|due|tre|quattro|cinque|sei|sette|otto|nove|dieci",
    "dois|duas|sete|oito|nove|dez|twee|drie|vijf|zes|zeven|negen|tien",
)
_COUNT = rf"(?:\d{{1,4}}(?![\w.,]*\d)|(?:{_NUMBER_WORDS})\b)(?: ?(?:x\b|×))?"
THEM = any_of(
    "of (?:them|those|these|it)(?: ones)?|davon|von (?:denen|diesen|ihnen)|de (?:ellos|ellas|esos|esas|estos|estas)",
    "d ?['’]? ?entre (?:eux|elles)|de (?:ceux|celles)(?:-ci|-la)?|di (?:loro|essi|esse|questi|queste|quelli|quelle)",
    "del[ea]s|dess[ea]s|dest[ea]s|ervan|daarvan|van (?:die|deze)",
)
_OF_THEM = re.compile(rf"(?:\b(?P<all>all) )?(?<![\w.,£$€]){_COUNT} (?:pieces |stuck )?{THEM}\b")
_COSTS = any_of(
    "how much|what|price|cost|total",
    "wie ?viel|was|preis|combien|(?:a )?quel prix|prix|cuanto|precio|quanto|prezzo|preco|hoe ?veel|wat|prijs",
)
_VERBS = any_of(
    "is|are|do|does|did|would|will|it|they|that|be|the|for|of|if|i|we|buy|take|get|order|want|with|cost|costs",
    "kosten|kostet|sind|machen|waren|ich|wir|nehme|nehmen|bei|fur|von|der|la|el|por|para|cuestan?|costarian|valen",
    "coutent|coute|font|pour|en|de|costano|costa|per|custam|custa|kost|voor|zijn",
)
_END = any_of(
    "cost|be|come to|total|in total|altogether|together|please|pieces|stuck|zusammen|insgesamt|kosten|kostet|bitte"
)
_BARE = re.compile(rf"(?:(?:and|und|y|et|e|en|so|ok|then) )?{_COSTS}(?: {_VERBS})* {_COUNT}(?: {_END})*")
_AND = re.compile(rf"(?:and|und|y|et|e|en|what about|how about)(?: (?:for|fur|para|pour|per|por|voor))? {_COUNT}")
_ASKS_PRICE = re.compile(
    rf"\b(?:how much|wie ?viel|combien|quanto|cuanto|hoe ?veel|total|{'|'.join(sorted(PRICE_WORDS))})\b"
)
_SAYS_PRICE = re.compile(rf"\b(?:{'|'.join(sorted(PRICE_WORDS))})\b")
_NOTHING_ELSE = frozenset().union(*STOP_WORDS.values()) | frozenset(
    word
    for line in (
        "how much total altogether together all please pieces then ok so just exactly be it come comes",
        "wie viel wieviel stuck zusammen insgesamt bitte dann machen macht cuanto combien quanto hoeveel cuestan valen",
        "font fait pour coutent costano custam kosten",
    )
    for word in line.split()
)
"""Words beside `how much` and `3 of them` that ask for nothing but what they cost."""
_BUYS = frozenset(
    ["buy", "take", "get", "order", "want", "need", "pay", "charge", "nehme", "kaufe", "bestelle", "zahle"],
)
"""Verbs of who buys so many; behind `3 of them` they would ask what those do: `how much do 2 of them take?`"""
_AMOUNT = re.compile(rf"(?<![\w.,£$€#])(?:{_COUNT}|one|1 ?x)(?= (?:x )?(?P<what>[^\W\d_]+))", re.IGNORECASE)
_NO_COUNT = re.compile(r"\b(?:number|no|nr|nummer|size|grosse|series|model|under|over|than|least|most|to|bis|ab)\W*$")

_NUMBERS = {
    word: value
    for value, words in {
        1: "one|1", 2: "two|a couple|zwei|dos|deux|due|dois|duas|twee", 3: "three|drei|tres|trois|tre|drie",
        4: "four|vier|cuatro|quatre|quattro|quatro", 5: "five|funf|cinco|cinq|cinque|vijf",
        6: "six|sechs|seis|sei|zes|half a dozen",
        7: "seven|sieben|siete|sept|sette|sete|zeven", 8: "eight|acht|ocho|huit|otto|oito",
        9: "nine|neun|nueve|neuf|nove|negen", 10: "ten|zehn|diez|dix|dieci|dez|tien", 12: "twelve|zwolf|a dozen|dozen",
        20: "twenty",
    }.items()
    for word in words.split("|")
}  # fmt: skip
_SUM = re.compile(
    r"(?<!\w)(?:all together|altogether|together|in total|in all|(?:the )?(?:grand )?total(?: price| cost)?(?: for)?|"
    r"zusammen|insgesamt|gesamt(?:preis)?|en total|en tout|in tutto|in totale|totale?|juntos|juntas|em total|"
    r"ao todo|samen|in totaal|totaal|add(?:s)? up to|come(?:s)? to|(?:the )?sum)(?!\w)"
)
"""Asks what things cost together."""
_WHAT_IS_IT = re.compile(
    r"(?<!\w)(?:what(?:'s| is) the (?:grand )?(?:total|sum|price|cost)(?: price| cost)?(?: (?:of|for))?|"
    r"(?:how much|what(?:'s)?|wie ?viel|was)(?: (?:would|will|does|do|is|are|was|should|that|it|this|they|all|for|me|i|"
    r"pay|kosten|kostet|macht|das))*(?: (?:cost|be|come to|add up to|make))?|"
    r"(?:i|we)(?:'d| would| will|'ll)? (?:like|want|need|take|buy|order|get)(?: to (?:buy|order|have|get))?)(?!\w)"
)
"""Only asks for the price of what is named beside, or says that it is wanted."""

_NEAR = 40
"""Characters before a number in which it may be said that it counts nothing."""


def asks_price(question: str) -> bool:
    """Whether what something costs is asked for."""
    return _ASKS_PRICE.search(fold(question)) is not None


def says_how_many(question: str) -> bool:
    """Whether it is asked what so many of the products cost that were spoken of: `how much are 3 of them?`"""
    words = re.findall(r"[\w£$€.,×'’-]+", fold(question))
    said = " ".join(bare for word in words if (bare := word.rstrip("£$€.,'’-")))
    if (them := _OF_THEM.search(said)) is not None:
        return asks_price(question) and _only_costs(said[: them.start()], said[them.end() :])
    return _BARE.fullmatch(said) is not None and (
        asks_price(question) or re.search(r"\b(?:be|come to)$", said) is not None
    )


def _only_costs(before: str, behind: str) -> bool:
    """Whether `how much` around `3 of them` is what they cost, and not what they weigh or carry."""
    if _SAYS_PRICE.search(before) or _SAYS_PRICE.search(behind):
        return True
    first, last = (set(re.findall(r"[^\W\d_]+", words)) for words in (before, behind))
    return first <= _NOTHING_ELSE | _BUYS and last <= _NOTHING_ELSE


def goes_on(question: str, earlier: Sequence[str]) -> bool:
    """Whether nothing but another number of them is said, `and 5?`, after their price was asked."""
    asked = next((each for each in reversed(earlier) if not _is_number(each)), "")
    return _is_number(question) and (asks_price(asked) or says_how_many(asked))


def _is_number(question: str) -> bool:
    return _AND.fullmatch(fold(question).strip(" ?.!")) is not None


def of_them(question: str) -> str:
    """A question with `them` in the place of `3 of them`, whatever number a product is called by."""
    found = _OF_THEM.search(fold(question))
    if found is None or len(fold(question)) != len(question):
        return question
    return f"{question[: found.start()]}them{question[found.end() :]}"


def without_amount(part: str) -> tuple[str, str]:
    """Words for a product without how many of it, and the word behind the number: empty where none is said.

    A measure is none: of `bubble wrap 10 m` it is the name.
    """
    plain = " ".join(part.split())
    folded = fold(plain)
    if len(folded) != len(plain):
        return plain, ""
    for found in _AMOUNT.finditer(folded):
        what = found["what"]
        if _counts(folded, found):
            behind = re.sub(r"^ (?:x |of )?", " ", plain[found.end() :])
            return f"{plain[: found.start()].rstrip()}{behind}".strip(), what
    return plain, ""


def _counts(folded: str, found: re.Match[str]) -> bool:
    """Whether a number before a word says how many: no measure, nor a part of a name."""
    what = found["what"]
    measures = what in UNITS or what in CURRENCY_WORDS or what in VERBS
    return not (measures or _NO_COUNT.search(folded, max(0, found.start() - _NEAR), found.start()))


def number_in(part: str) -> int | None:
    """How many of a product are said, the first number that counts things; 1 where none is, None for `a few`."""
    folded = fold(" ".join(part.split()))
    for found in _AMOUNT.finditer(folded):
        if _counts(folded, found):
            return _number_of(found[0])
    return 1


def _number_of(said: str) -> int | None:
    words = said.removesuffix("×").removesuffix("x").split()
    if words and words[0].isdigit():
        return int(words[0])
    return _NUMBERS.get(" ".join(words))


def of_them_in(question: str) -> int | None:
    """How many of those that were shown are spoken of, in a question that asks what so many cost."""
    found = re.search(_COUNT, fold(question))
    return _number_of(found[0].strip()) if found is not None else None


def asks_sum(question: str) -> bool:
    """Whether what several things cost together is asked for."""
    return _SUM.search(fold(question)) is not None


def without_sum(question: str) -> str:
    """A question without the words that ask for a sum, and those of who orders: what stays are the things."""
    plain = " ".join(question.split())
    folded = fold(plain)
    if len(folded) != len(plain):
        plain = folded
    for asks in (_WHAT_IS_IT, _SUM):
        plain = _cut(plain, asks)
    return " ".join(plain.split()).strip(" ,;:.?!")


def _cut(plain: str, asks: re.Pattern[str]) -> str:
    for found in reversed(list(asks.finditer(fold(plain)))):
        plain = f"{plain[: found.start()]} {plain[found.end() :]}"
    return plain


def is_of_name(part: str, what: str, title: str, language: str) -> bool:
    """Whether the number before a word of a question stands so in a title: the `2 seats` of a cover."""
    stemmed = stem(what, language)
    pairs = re.findall(r"\b(\w+)\W+(?=(\w+))", fold(title))
    return any(
        stem(second, language) == stemmed and f"{first} " in f"{fold(part)} "
        for first, second in pairs
        if first.isdigit()
    )
