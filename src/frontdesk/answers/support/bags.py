"""A piece of text as its words in a row, and as the terms that it is about."""

import re

from frontdesk.answers.numbers.measures import evened
from frontdesk.knowledge.search.analyze import fold, terms

Terms = frozenset[str]

_CAPITAL = re.compile(r"(?<![\w'’])[B-HJ-Z](?![\w'’])")
_PLAIN = re.compile(r"[^\W_]+(?:[.,:][0-9]+)*|[%€£$°]")

# Words that only join what a sentence says of its subjects, or bound its numbers; a page says it in others.
_EMPTY = re.compile(
    r"\b(?:something|anything|everything|(?:everyone|everybody|anyone|anybody) else|instead of|rather than|"
    r"at least|at most|up to|"
    r"(?:(?:no|not) )?(?:less|more|fewer|later|earlier) than|"
    r"at the (?:very )?(?:latest|earliest)|"
    r"in advance|years? old|years of age|takes?|etwas|mindestens|h[oö]chstens|sp[aä]testens|fr[uü]hestens|maximal|"
    r"statt|anstatt|(?:al|por lo|cuando|pelo) menos|almeno|como (?:m[aá]ximo|m[ií]nimo)|a m[aá]s tardar|"
    r"au (?:moins|plus tard|plus t[oô]t|maximum))\b",
    re.IGNORECASE,
)


_ARTICLES = {"pt": "OE", "es": "OEUY", "it": "OE", "fr": "Y", "nl": "U", "pl": "OUWZ"}
_BEGINS = re.compile(r"(?:^|[.!?:]\s+)([B-HJ-Z])(?= [^\W\d_])")
"""A capital that begins a sentence may be a word: Portuguese "O café"."""


def contentful(text: str) -> str:
    """A text without what joins its words and bounds its numbers."""
    return _EMPTY.sub(" ", text)


def bag(text: str, language: str) -> Terms:
    """The terms of a text, and its single capitals ("size M"), which are no stop words where they name something."""
    words = {match.start(1) for match in _BEGINS.finditer(text) if match[1] in _ARTICLES.get(language[:2].lower(), "")}
    single = {f"={match[0]}" for match in _CAPITAL.finditer(text) if match.start() not in words}
    return frozenset(terms(text, language)) | single


def plain_words(text: str) -> str:
    """All words and numbers of an evened text, folded, one blank between them and at both ends."""
    bare = fold(evened(text)).replace("'", "")
    return f" {' '.join(_PLAIN.findall(bare))} "
