"""Whether a question is about one of the topics that a company has named: by their words, or by their meaning."""

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence, Set

from rapidfuzz.distance import Prefix

from frontdesk.knowledge.search.analyze import content_terms, fold
from frontdesk.knowledge.search.find import Vector
from frontdesk.knowledge.search.wanted import wanted
from frontdesk.knowledge.search.words import language_of

NEAR = 0.38
"""Cosine from which a question that shares no word with a topic is about it. Measured with eight topics of one or two
words: 8 of 29 questions about them are found, and 4 of 4,500 others are mistaken for them. A company that names
several phrases for a topic, or whole questions, is understood better than by a single word."""
LEAST_WORDS = 3
"""Shorter questions are compared by words only: a single word is near too much."""

_PRICE = "money"
"""The kind of fact that "how much is" asks for, and "cost", "price" and "fee" in seven languages."""
_CHARGES = frozenset(("charges", "rates"))
"""Topics that are prices, too, and words that are often something else in a question: pulse rates, "who charges"."""
_OF_ONE_THING = re.compile("deposit|postage|surcharges?")
"""What asks for a sum, too, and is no topic of all prices."""
_THINGS = r"(?:e-?bikes?|electric|phones?|cars?|vehicles?|batter\w+|bikes?|scooters?|laptops?|devices?|tesla|ev)\b"
_CHARGED = re.compile(
    r"\b(?:your|any|extra|additional|hidden|daily|hourly|nightly|weekly|monthly|room|day|call-?out|delivery|service) "
    r"(?:charges?|rates)\b|\b(?:charged?|charges) (?:extra|per)\b|"
    rf"\b(?:do|does|will|would) (?:you|they|it) charge\b(?! (?:(?:my|our|the|an?) )?{_THINGS})"
)
"""How those are asked for as a price."""
_LOADED = re.compile(rf"\bcharg\w+ (?:(?:my|our|the|your|an?|up) )*{_THINGS}")
"""What has the word and is about electricity."""
_CHEAPLY = re.compile(
    r"\b(?:cheap(?:er|est|ly)?|(?:in)?expensive|dearer|dearest|pric[ei]er|pricey|costly|affordable|afford|"
    r"billig\w*|gunstig\w*|teuer|teure?[rnms]?|teurer\w*|guenstig\w*|barat[oa]s?|"
    r"(?:es|son|mas|menos|muy|tan|e|sono|piu|meno|molto|troppo|mais|muito) car[oaie]s?|"
    r"(?:plus|moins|trop|tres|pas|si|aussi) chere?s?|bon marche|abordables?|economic[oaie]s?|convenienti?|"
    r"goedko(?:op|pe)\w*|du(?:ur|re)(?:der|st)?)\b"
)
"""How a price is asked for without naming it."""
_SUM = re.compile(
    r"[£$€¥₹] ?\d|\d ?[£$€¥₹]|\b\d[\d.,]{0,20} ?(?:k )?(?:eur|usd|gbp|chf|sek|nok|dkk|pln|euros?|dollars?|pounds?|quid|"
    r"pence|cents?|pfund|franken|francs?|libras?|livres?|sterline|dolares|dollari|reais|pond|kr|kronor|kroner|zl)\b"
)
_SAME_BEGINNING = 5
"""Letters that two forms of one word begin with: pregnancy, pregnant."""
Embed = Callable[[str], Awaitable[Vector]]


async def about(question: str, topics: Sequence[str], embed: Embed) -> list[int]:
    """The indices of the topics that the question is about."""
    if not topics:
        return []
    asked = {language: set(content_terms(question, language)) for language in {language_of(question), "en"}}
    found = [n for n, topic in enumerate(topics) if _is_named(topic, question, asked)]
    # "Sauna rules" is near "When does the sauna open?": who shares a word, and not all of them, asks something else.
    others = [n for n, topic in enumerate(topics) if n not in found and not _shares(topic, asked)]
    if not others or len(question.split()) < LEAST_WORDS:
        return found
    vector = await embed(question)
    return sorted([*found, *[n for n in others if float(vector @ await embed(topics[n])) >= NEAR]])


def named_above(titles: Sequence[str], topics: Sequence[str]) -> list[int]:
    """The indices of the topics all of whose words stand in one of the titles and headings."""
    above = [
        {language: set(content_terms(title, language)) for language in {language_of(title), "en"}} for title in titles
    ]
    return [
        n
        for n, topic in enumerate(topics)
        if any(
            (said := set(content_terms(topic, code))) and said <= held for each in above for code, held in each.items()
        )
    ]


def is_price(topic: str) -> bool:
    """Whether prices alone are a topic, in whatever word."""
    plain = fold(topic).strip()
    if _OF_ONE_THING.fullmatch(plain):
        return False
    return plain in _CHARGES or wanted(topic).get(_PRICE, "") == plain


def asks_price(question: str) -> bool:
    """Whether a question asks for a price: in its words, or by a sum where it asks for no other kind of fact."""
    plain, kinds = fold(question), wanted(question)
    if _PRICE in kinds or _CHARGED.search(plain) or _CHEAPLY.search(plain):
        return True
    return not kinds and _SUM.search(plain) is not None


def has_form_of(topic: str, word: str) -> bool:
    """Whether a word of a question is one of a topic's, in any form."""
    language = language_of(word)
    terms = content_terms(word, language)
    return any(_form_of(each, term) for term in terms for each in content_terms(topic, language))


def is_told(topic: str, sentence: str) -> bool:
    """Whether a sentence tells something of a topic: has all its words in any form, or of prices a sum."""
    if is_price(topic):
        return _SUM.search(fold(sentence)) is not None
    return _holds_all(topic, {code: set(content_terms(sentence, code)) for code in {language_of(sentence), "en"}})


def _is_named(topic: str, question: str, asked: Mapping[str, Set[str]]) -> bool:
    """Whether a question has all words of a topic in any form, or asks for a price where prices alone are the topic."""
    if is_price(topic) and asks_price(question):
        return True
    if fold(topic).strip() in _CHARGES and _LOADED.search(fold(question)):
        return False
    return _holds_all(topic, asked)


def _holds_all(topic: str, held: Mapping[str, Set[str]]) -> bool:
    return any(
        all(any(_form_of(term, word) for word in words) for term in content_terms(topic, language))
        for language, words in held.items()
    )


def _form_of(term: str, word: str) -> bool:
    shared = Prefix.similarity(term, word)
    return term == word or bool(shared >= max(_SAME_BEGINNING, min(len(term), len(word)) - 1))


def _shares(topic: str, asked: Mapping[str, Set[str]]) -> bool:
    return any(not said.isdisjoint(content_terms(topic, language)) for language, said in asked.items())
