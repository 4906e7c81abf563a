"""Whether one of two things is enough: "a note and lessons" are both needed, "a passport or a licence" are not."""

import re
from collections.abc import Iterator
from itertools import islice

from frontdesk.answers.support.bags import Terms, plain_words
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared

_JOINTS = {
    "en": ("and|as well as|plus", "or"),
    "de": ("und|sowie", "oder"),
    "es": ("y|e", "o|u"),
    "fr": ("et", "ou"),
    "it": ("e|ed", "o|oppure"),
    "pt": ("e", "ou"),
    "nl": ("en", "of"),
    "pl": ("i|oraz", "lub|albo"),
    "sv": ("och", "eller"),
    "da": ("og", "eller"),
    "nb": ("og", "eller"),
    "ru": ("и", "или"),
}
_NEEDED = re.compile(
    r"\b(?:needs?|needed|must|requires?|required|requirements?|necessary|have to|has to|bring|brings|show|shows|"
    r"muss|mussen|braucht?|brauchen|benotig\w+|erforderlich|notig|mitbringen|bringen|vorlegen|"
    r"debe\w*|necesit\w+|hace falta|requier\w+|tra[ei]\w*|hay que|tiene\w* que|"
    r"doi\w+|devez|faut|besoin|necessaire\w*|apport\w+|exig\w+|"
    r"dev[eo]\w*|serv[eo]\w*|bisogn\w+|necessari\w+|occorr\w+|precis\w+|tra[gz]\w+|"
    r"moet\w*|nodig|vereist|meebrengen|neem|"
    r"musi\w*|trzeba|wymagan\w+|maste|behov\w+|kravs|kraev\w+|skal|trenger|kreves|нуж\w+|требу\w+|необходим\w+)\b"
)
_NEGATED = re.compile(r"\b(?:not|no|neither|never|nicht|kein\w*|no|ni|pas|non|nao|niet|geen|nie|inte|ikke|не|нет)\b")
_SIDE = 6
"""Words of a thing on either side of what joins it with another."""

_FAR = 100
"""Characters in which they stand."""
_MOST = 12
"""So many joined things of a sentence are looked at."""


def joined_otherwise(compared: Compared) -> Iterator[Against]:
    """Two needed things of which the sentence has one be enough and the passage not, or the other way round."""
    words = plain_words(compared.sentence)
    joints = _JOINTS.get(compared.language[:2].lower())
    if joints is None or _NEGATED.search(words):
        return
    for ours, theirs in (joints, joints[::-1]):
        # "Parents and carers must stay" needn't mean both.
        begins = _NEEDED.search(words) if ours == joints[0] else None
        for pair in _pairs(compared, words[begins.start() :] if begins else words, ours):
            told = [each for each in compared.sentences() if _NEEDED.search(compared.words_of(each))]
            held = [each for each in told if _has(compared, each, pair, theirs)]
            if held and not any(_has(compared, each, pair, ours) for each in compared.sentences()):
                yield "words", pair[0] | pair[1], ()
                return


def _pairs(compared: Compared, words: str, joint: str) -> Iterator[tuple[Terms, Terms]]:
    """What is joined, by the words nearest to what joins it that say something."""
    for before, behind in _sides(words, joint):
        left, right = _first(compared, before[::-1]), _first(compared, behind)
        if left and right:
            yield left, right


def _has(compared: Compared, told: list[Claim], pair: tuple[Terms, Terms], joint: str) -> bool:
    for before, behind in _sides(compared.words_of(told), joint):
        left, right = (compared.terms(" ".join(side)) for side in (before[-_SIDE:], behind[:_SIDE]))
        if compared.hits(pair[0], left) and compared.hits(pair[1], right):
            return True
    return False


def _sides(words: str, joint: str) -> Iterator[tuple[list[str], list[str]]]:
    for match in islice(re.finditer(rf" (?:{joint})(?= )", words), _MOST):
        start, end = match.span()
        yield words[max(0, start - _FAR) : start].split(), words[end : end + _FAR].split()


def _first(compared: Compared, words: list[str]) -> Terms:
    return next((found for word in words[:_SIDE] if (found := compared.terms(word))), frozenset())
