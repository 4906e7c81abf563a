"""Kinds of things that only words together name: a sofa bed stands among the sofas, and its title says bed. Pure."""

from collections.abc import Collection, Sequence

import msgspec

from frontdesk.knowledge.products.facets import KINDS, TITLE, head_key, title_key
from frontdesk.knowledge.products.lacking import Placed
from frontdesk.knowledge.products.lexicon import Lexicon, Meaning
from frontdesk.knowledge.products.tokens import Token
from frontdesk.knowledge.products.wish import KIND_OF_THING, Choice

SEVERAL = 2
"""Words for kinds of things that together may name one that no category is called by."""


def with_titles(placed: Placed, tokens: Sequence[Token], lexicon: Lexicon) -> list[tuple[int, int, Choice]]:
    """The choices with what their words are in titles: where several name kinds, a title that says them all, the last
    as its head, is as good as the categories; any title's head is what it is where nothing else fits. Neither does a
    word that only tells of a kind have to be a category's then: a clematis among the climbers is a climbing plant.
    """
    kinds = [begin for begin, _, choice in placed if choice.weight >= KIND_OF_THING and not choice.negated]
    compound, last = len(kinds) >= SEVERAL, max(kinds, default=0)
    found = []
    for begin, end, choice in placed:
        plain = end - begin == 1 and not choice.negated and set(KINDS) & set(choice.facets)
        said = _said_in_titles(tokens[begin].word, lexicon) if plain else []
        heads = [head_key(word) for word in said if word in lexicon.heads]
        if compound:
            within = [title_key(word) for word in said]
            keys = tuple(dict.fromkeys((*choice.keys, *(heads if begin == last else within))))
            told = [term] if plain and begin != last and (term := tokens[begin].stem) not in lexicon.heads else []
            changed = msgspec.structs.replace(choice, keys=keys, in_title=(*within, *told))
        else:  # A parka may be called a jacket, but whoever asks for jackets is shown jackets.
            own = head_key(tokens[begin].stem)
            changed = msgspec.structs.replace(choice, in_title=(own,) if own in heads else ())
        found.append((begin, end, changed))
    return found


def spared(placed: Placed, tokens: Sequence[Token], grammar: Collection[str]) -> list[tuple[int, int, Choice]]:
    """The choices where a denied value before (or, as others write, behind) the only kind of thing denies the value:
    chairs that are not black, not things that are neither black nor chairs. So does a word that no product has, if it
    is none of `grammar`.
    """
    if any(choice.weight >= KIND_OF_THING and not choice.negated for _, _, choice in placed):
        return list(placed)  # Tents without steel poles are tents.
    beside = {at for begin, end, c in placed if c.negated and c.weight < KIND_OF_THING for at in (begin, end)}
    beside |= {at + 1 for at, t in enumerate(tokens) if not (t.used or t.stop or t.word in grammar)}
    found = []
    for begin, end, choice in sorted(placed, key=lambda each: each[:2]):
        wanted = choice.negated and choice.weight >= KIND_OF_THING and bool({begin, end} & beside)
        beside |= {begin, end} if wanted else set()  # Of `not black dining chairs` both words are the kind.
        found.append((begin, end, msgspec.structs.replace(choice, negated=choice.negated and not wanted)))
    return found


def sums_up(words: Sequence[str], found: Sequence[Meaning], lexicon: Lexicon) -> bool:
    """Whether words that begin a title are only a maker and a kind, so that other titles are meant as well: of the Birk
    sofas one is called Birk sofa bed.
    """
    named = {m.facet for word in words for m in lexicon.values([word]) if m.how == "whole"}
    plain = all(any(_tells(m) for m in lexicon.values([word])) for word in words)
    return all(m.facet == TITLE and m.how == "part" for m in found) and plain and bool(named & set(KINDS))


def _tells(meaning: Meaning) -> bool:
    return meaning.how == "whole" and meaning.facet in ("brand", *KINDS)


def _said_in_titles(word: str, lexicon: Lexicon) -> list[str]:
    """The terms that a word, or another for the same thing, is in titles."""
    return [term for each in (word, *lexicon.alike(word)) if (term := lexicon.stem(each)) in lexicon.title_words]
