"""Names that are written as one word and as several: a chalkbag, a Kletterschuh. Pure."""

from frontdesk.knowledge.products.facets import TITLE, title_key
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.wish import KIND_OF_THING, Choice

LEAST_PART, LEAST_TAIL = 3, 4
"""Letters of a part of a word, and of its end where that says what it is."""
_JOINING = ("de", "nl")
"""Languages that write what a thing is behind what it is for, as one word."""


def apart(word: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """The two words of a title that a word writes as one: `chalkbag` of a Cloud chalk bag."""
    for at in range(LEAST_PART, len(word) - LEAST_PART + 1):
        first, second = word[:at], lexicon.stem(word[at:])
        if lexicon.stem(first) in lexicon.title_words and second in lexicon.title_words:
            titles = lexicon.facets[TITLE].values if TITLE in lexicon.facets else {}
            if any(f"{first} {second}" in title for title in titles):
                return first, word[at:]
    return None


def ended(word: str, lexicon: Lexicon, *, negated: bool) -> Choice | None:
    """The products whose titles have words that a word ends, where things are called so: a Kletterschuh is a Schuh."""
    term = lexicon.stem(word)
    if lexicon.language[:2] not in _JOINING or len(term) < LEAST_TAIL:
        return None
    found = [t for t in lexicon.title_words if t.endswith(term) and len(t) >= len(term) + LEAST_PART]
    keys, facets = tuple(map(title_key, found)), tuple(f"~{t}" for t in found)
    return Choice(keys, word, facets, negated, KIND_OF_THING) if found else None
