"""Titles that are the name of a kind as well: beside a `Desk lamp`, an `LED desk lamp` is a desk lamp, too. Pure."""

import re
from collections.abc import Collection, Sequence

from frontdesk.knowledge.products.facets import KINDS, SAID_OF, TITLE
from frontdesk.knowledge.products.kinds import names_in
from frontdesk.knowledge.products.lexicon import WORDS, Lexicon, Meaning
from frontdesk.knowledge.products.tokens import Token
from frontdesk.knowledge.products.units import UNITS

_THE = frozenset(
    word
    for line in (
        "the this that your der die das den dem dieser diese dieses diesen el la este esta ese esa le il lo questo",
        "questa ce cet cette votre de het deze dit dat",
    )
    for word in line.split()
)
"""Words before a title by which one product is meant, the one that is called so."""
_WHETHER = frozenset({"is", "does", "can", "will", "ist", "hat", "kann", "es", "est", "tiene", "e", "ha", "heeft"})
_KIND_FIRST = frozenset({"es", "fr", "it", "pt"})
"""Languages in which what a thing is comes first: a `silla plegable` is a `silla`."""
_SAMPLE = 3
"""First letters by which most titles are told to be none of a kind, without looking at their words."""


def of_kind(
    found: Sequence[Meaning], tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon, *, limits: bool
) -> list[Meaning]:
    """The meanings of some words with the longer titles of things that they name, where not just the one is meant that
    is called so. `limits` is whether things are looked for by a number, in an order, or counted.
    """
    title = next((m.value for m in found if m.facet == TITLE and m.how == "whole"), "")
    if not title or (_means_one(tokens, first, last, title) and not (limits and tokens[0].word not in _WHETHER)):
        return list(found)
    others = longer_titles(title, lexicon, added=limits)
    return [*found, *(Meaning(TITLE, other, "kind") for other in others)]


def longer_titles(title: str, lexicon: Lexicon, *, added: bool = False) -> list[str]:
    """The folded titles of things that a title names the kind of: those that end with it or, in some languages, begin
    with it; with `added` also those that only say behind it how one is made or called.
    """
    facet = lexicon.facets[TITLE]
    wanted = [lexicon.stem(word) for word in WORDS.findall(title)]
    if not wanted or not wanted[-1].isalpha():
        return []
    begin, end = title[:_SAMPLE], title.rsplit(maxsplit=1)[-1][:_SAMPLE]
    near = (each for each in facet.values if len(each) > len(title) and begin in each and end in each)
    return [each for each in near if _is_such(each, wanted, facet.shown.get(each, each), lexicon, added=added)]


def _is_such(title: str, wanted: Sequence[str], shown: str, lexicon: Lexicon, *, added: bool) -> bool:
    words = WORDS.findall(SAID_OF.split(title)[0])
    while words and (words[-1].isdigit() or words[-1] in UNITS):
        words.pop()
    stems, size = [lexicon.stem(word) for word in words], len(wanted)
    begins = lexicon.language[:2] in _KIND_FIRST
    if (stems[:size] if begins else stems[-size:]) == wanted:
        return True
    at = next((n for n in range(len(stems) - size) if stems[n : n + size] == wanted), -1)
    return added and at >= 0 and all(_tells_more(word, shown, lexicon) for word in words[at + size :])


def _tells_more(word: str, shown: str, lexicon: Lexicon) -> bool:
    """Whether a word behind a thing's name tells its colour, or is a name itself, and no other thing."""
    if word.isdigit() or word in names_in(shown, lexicon.language):
        return True
    meant = [m for m in lexicon.values([word]) if m.how == "whole"]
    return bool(meant) and not any(m.facet in (TITLE, *KINDS) for m in meant)


def _means_one(tokens: Sequence[Token], first: int, last: int, title: str) -> bool:
    """Whether words mean the product called so: `the desk lamp`, `is Harbour Blend`; `the desk lamps` are several."""
    many = tokens[last - 1].word != re.split(r"\W+", title)[-1]
    begins = first == 1 and tokens[0].word in _WHETHER
    return not many and first > 0 and (begins or tokens[first - 1].word in _THE)


def is_of_kind(keys: Collection[str]) -> bool:
    """Whether the keys of a condition are those of several titles of a kind."""
    return sum(key.startswith(f"{TITLE}=") for key in keys) > 1
