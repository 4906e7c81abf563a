"""What a company is called where its account's name doesn't say it: by its pages, and by how its assistants greet."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence, Set
from itertools import chain

from frontdesk.answers.alternatives import any_of
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.english_words import english, words_of
from frontdesk.knowledge.search.words import language_of

LEAST_SHARE = 0.3
"""A company's name stands in such a share of its pages."""
_LEAST_PAGES = 2
_MOST_NAMES = 2
_LEAST_OF_A_COMPOUND = 4
_JOINING = frozenset(("de", "nl", "sv", "da", "nb", "no"))
_WORD = re.compile(r"(?<![\w@.-])[A-ZÀ-Þ][^\W_]{3,30}(?![\w@-])(?!\.[a-z])")
_OF_A_THING = re.compile(
    r"\b"
    + any_of(
        r"the|an?|any|your|my|their|this|each|every|der|die|das|dem|den|des|eine?[nmrs]?|ihre?[nmrs]?|kein\w*",
        r"el|la|los|las|una?|su|le|les|une|votre|il|lo|gli|i|os?|as?|uma?|het|een|uw",
        r"in|near|around|outside|im|nahe|en|cerca de|a|pres de|vicino a|em|perto de",
    )
    + r" $|[\d,] $|['’]$",
    re.IGNORECASE,
)
"""What has an article is a thing of that name, and what something is in is a place."""
_INTRODUCED = (
    r"(?:\b(?:welcome to|about|from|at|of|for|behalf of|willkommen bei|(?:uber|über)|von|bei|bienvenue chez|chez|de|"
    r"bienvenid[oa]s? a|sobre|benvenut[oi] (?:da|in)|di|da|bem-vind[oa] (?:a|à)|welkom bij|van|bij)|©|\(c\)) "
)
_OF_THE_GREETING = re.compile(rf"(?i:{_INTRODUCED})(?P<name>{_WORD.pattern})|(?P<other>{_WORD.pattern})['’]s\b")


def called_in(pages: Sequence[str], greetings: Sequence[str]) -> frozenset[str]:
    """The names of a company, folded: words of no language that many of its pages hold as a name, or by which its
    assistants greet.
    """
    held: Counter[str] = Counter()
    things: Counter[str] = Counter()
    for page in pages:
        found = list(_WORD.finditer(page))
        held.update({fold(match[0]) for match in found})
        for match in found:
            of_a_thing = _OF_A_THING.search(page[max(0, match.start() - 12) : match.start()]) is not None
            things[fold(match[0])] += 1 if of_a_thing else -1
    least = max(_LEAST_PAGES, LEAST_SHARE * len(pages))
    often = [name for name, count in held.most_common() if count >= least and things[name] < 0]
    is_known = _known_in({language_of(text) for text in chain(pages, filter(None, greetings))})
    names = [name for name in often if not is_known(name)][:_MOST_NAMES]
    told = [match["name"] or match["other"] for text in greetings for match in _OF_THE_GREETING.finditer(text)]
    return frozenset([*names, *(fold(name) for name in told if not is_known(fold(name)))])


def _known_in(languages: Iterable[str]) -> Callable[[str], bool]:
    """Says whether a name is a word of English or of one of the languages, or two in one, as German joins them."""
    spoken = {language[:2] for language in languages}
    known = english().union(*(map(fold, words_of(language)) for language in spoken - {"en"}))
    joined = not spoken.isdisjoint(_JOINING)

    def is_known(name: str) -> bool:
        return name in known or (joined and _is_compound(name, known))

    return is_known


def _is_compound(name: str, known: Set[str]) -> bool:
    parts = range(_LEAST_OF_A_COMPOUND, len(name) - _LEAST_OF_A_COMPOUND + 1)
    return any(name[:n] in known and name[n:].removeprefix("s") in known for n in parts)
