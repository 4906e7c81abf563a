"""Two nouns that the passage has, put together to a third thing: of a "theory test" and "driving lessons" no "theory
lessons"."""

import re
from collections.abc import Iterator

from frontdesk.answers.support.clauses import VERB
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.knowledge.search.words import STOP_WORDS

_PLAIN = re.compile(r"[a-z]{3,}")


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


_DETERMINERS = _words(
    "a an the our your their his her its my all every each any some no these those this that other more two three four",
    "five of for with without in on at by from to include includes including give gives offer offers",
)
_QUALITIES = _words(
    "first last next previous full half whole late early new old free extra main final second third double single",
    "small large big long short high low good best regular usual normal special other same local own open closed",
)
"""Words that stand before any noun."""
_GOES_ON = re.compile(r" (?:at|to|from|in|on|for|with|by|until|every|twice|once|around|about|near|outside|inside) $")
"""Behind what is a verb: "the tour ends at the harbour"."""


def compounds_kept(compared: Compared) -> Iterator[Against]:
    """The word before which the sentence has another noun than the passage ever has, where that has both."""
    if not compared.language.startswith("en"):
        return
    told = [claim.words.split() for claim in compared.claims]
    for piece in compared.said:
        words = piece.words.split()
        for before, word, behind, follows in zip(["", *words], words, words[1:], [*words[2:], ""], strict=False):
            may_be = word not in _QUALITIES and _is_noun(word) and _is_noun(behind)
            begins = not before or before in _DETERMINERS
            if not (may_be and begins) or _GOES_ON.search(f" {behind} {follows} "):
                continue
            if _is_put_together(compared, word, behind, told):
                yield "words", compared.terms(f"{word} {behind}"), ()
                return


def _is_put_together(compared: Compared, word: str, head: str, told: list[list[str]]) -> bool:
    """Whether a word stands in the passage before other nouns alone, and the head behind other words."""
    wanted, kept = compared.terms(word), compared.terms(head)
    if not wanted or not kept:
        return False
    heads = [
        frozenset[str]().union(*map(compared.terms, _nouns(words[n + 1 :])))
        for words in told
        for n, each in enumerate(words)
        if compared.terms(each) == wanted
    ]
    named = any(compared.hits(kept, compared.terms(each)) for words in told for each in words)
    return named and bool(heads) and all(each and not compared.hits(kept, each) for each in heads)


def _nouns(words: list[str]) -> list[str]:
    """The nouns that stand right behind a word, three at most."""
    found: list[str] = []
    for word in words[:3]:
        if not _is_noun(word):
            break
        found.append(word)
    return found


def _is_noun(word: str) -> bool:
    return (
        _PLAIN.fullmatch(word) is not None
        and word not in STOP_WORDS["en"]
        and word not in _DETERMINERS
        and VERB.search(f" {word} ") is None
    )
