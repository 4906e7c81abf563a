"""What kind of thing a product is whose row names none: the kind that its title's noun is called by. Pure."""

import re
from collections.abc import Iterator, Sequence

from frontdesk.knowledge.products.facets import KINDS, Facet, Facets, facet_key, leaf_key, title_words, value_key
from frontdesk.knowledge.products.read import Product
from frontdesk.knowledge.products.words_of_rows import terms_of
from frontdesk.knowledge.search.analyze import fold

LONGEST_KIND = 3
LONGEST_PARTICLE = 3
"""Letters of words that have no capital in any title: `of`, `and`, `the`."""
_WORD = re.compile(r"[^\W_]+")
_NO_KIND = frozenset(
    word
    for line in (
        "other others misc miscellaneous uncategorized uncategorised unassigned none default n/a -",
        "sonstiges",
    )
    for word in ["", *line.split()]
)


class TitleKinds:
    """The kinds that a catalog knows, by the terms of their names."""

    def __init__(self, facets: Facets) -> None:
        self._facets = facets
        self._named: dict[tuple[str, ...], list[tuple[Facet, str]]] = {}
        for facet in (facets.facets[key] for key in KINDS if key in facets.facets):
            for value in facet.values:
                words = tuple(terms_of(value, facets.language))
                if facet.kind == "value" and ">" not in value and 0 < len(words) <= LONGEST_KIND:
                    self._named.setdefault(words, []).append((facet, value))

    def keys(self, product: Product) -> Iterator[str]:
        """The keys of the kinds of a product, where its row names none.

        Where rows do, titles count for nothing: a headlamp case among the accessories is no headlamp.
        """
        if not self._named or any(map(_names_kind, product.attributes.items())):
            return
        names = names_in(product.title, self._facets.language)
        said = title_words(product)
        while len(said) > 1 and said[-1] in names:
            said = said[:-1]  # "Floor lamp Atlas" is a lamp.
        words = [found[0] for word in said if (found := terms_of(word, self._facets.language))]
        for size in range(1, min(LONGEST_KIND, len(words)) + 1):
            spans = [tuple(words[-size:])]
            if self._facets.language[:2] != "en":
                spans.append(tuple(words[:size]))  # In many languages what a thing is called comes before its name.
            for facet, value in (each for span in dict.fromkeys(spans) for each in self._named.get(span, ())):
                yield from _of(facet, value)


def names_in(title: str, language: str) -> set[str]:
    """The folded words of a title that are written as names: with digits or in capitals; in English with a capital
    letter where others have none.
    """
    words = _WORD.findall(title)
    tells = language[:2] == "en" and any(word.islower() and len(word) > LONGEST_PARTICLE for word in words[1:])
    shown = [w for w in words[1:] if any(map(str.isdigit, w)) or (len(w) > 1 and w.isupper())]
    return {fold(word) for word in [*shown, *(w for w in words[1:] if tells and w[:1].isupper())]}


def _names_kind(attribute: tuple[str, Sequence[str]]) -> bool:
    name, texts = attribute
    return facet_key(name) in KINDS and any(fold(text).strip() not in _NO_KIND for text in texts)


def _of(facet: Facet, value: str) -> Iterator[str]:
    """The keys of a kind and, where only one path leads to it, of the kinds above."""
    yield from (value_key(facet.key, value), leaf_key(facet.key, value))
    paths = [path for path in facet.values if ">" in path and path.split(">")[-1].strip() == value]
    if len(paths) == 1:
        yield from (value_key(facet.key, step.strip()) for step in paths[0].split(">")[:-1])
