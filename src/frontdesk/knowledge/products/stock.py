"""That things are to be had now, as a condition: `a sofa in stock`, `armchairs available today`. Pure."""

from collections.abc import Callable, Sequence

import msgspec

from frontdesk.knowledge.products.comparing import BEFORE, BETWEEN
from frontdesk.knowledge.products.facets import AVAILABILITY, KINDS, has_key, value_key
from frontdesk.knowledge.products.lacking import Placed
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.pieces import IN_STOCK
from frontdesk.knowledge.products.title_kinds import is_of_kind
from frontdesk.knowledge.products.tokens import Token
from frontdesk.knowledge.products.wish import KIND_OF_THING, STOCK, Choice

_IN_STOCK = value_key(AVAILABILITY, "in stock")
_PHRASES = (
    *IN_STOCK,
    *((word,) for word in ("available", "lieferbar", "verfugbar", "vorratig", "leverbaar", "beschikbaar")),
    *((word,) for word in ("disponible", "disponibles", "disponibile", "disponibili")),
)
NOW = frozenset(
    word
    for line in (
        "now today right currently immediately please jetzt heute sofort aktuell gerade bitte",
        "nu vandaag maintenant ahora hoy adesso oggi subito",
    )
    for word in line.split()
)
"""What is said beside it without meaning another day."""
_LIMITS = BETWEEN | {phrase[0] for phrase in BEFORE}
"""How a limit begins that is understood: `available under 100 euros`."""
_DEFINITE = frozenset({"the", "this", "that", "it", "der", "die", "das", "den", "dem", "dieser", "diese", "dieses"})
_OF_ONE = frozenset({"is", "are", "ist", "sind"})
_SOME = frozenset({"there", "any", "some", "a", "an", "ein", "eine"})


def looks_for_some(tokens: Sequence[Token], placed: Placed) -> bool:
    """Whether any of a kind of thing would do: `do you have armchairs`, not `is the Alder armchair`."""
    words = [token.word for token in tokens]
    if not any(_is_kind(choice) for _, _, choice in placed) or _DEFINITE & set(words):
        return False
    return words[0] not in _OF_ONE or bool(_SOME & set(words[1:2]))


def in_stock(
    tokens: Sequence[Token], placed: Placed, lexicon: Lexicon, denied: Callable[[int], bool]
) -> list[tuple[int, int, Choice]]:
    """The choices, with that things are in stock as one where it is said: whatever doesn't tell may be. `denied` tells
    whether what begins at a token is not wanted.
    """
    if AVAILABILITY not in lexicon.facets:
        return list(placed)
    untold = (has_key(AVAILABILITY),)
    found = [
        (begin, end, msgspec.structs.replace(each, unless=untold) if each.keys == (_IN_STOCK,) else each)
        for begin, end, each in placed
    ]
    at = None if any(AVAILABILITY in each.facets for _, _, each in placed) else _said(tokens, placed)
    if at is not None:
        said = " ".join(token.raw for token in tokens[slice(*at)])
        found.append((*at, Choice((_IN_STOCK,), said, (AVAILABILITY,), denied(at[0]), STOCK, unless=untold)))
    return found


def _said(tokens: Sequence[Token], placed: Placed) -> tuple[int, int] | None:
    """Where it is said and nothing follows that it is said of: `available in navy` and `available for hire` tell of
    other things.
    """
    kinds = {begin for begin, _, choice in placed if _is_kind(choice)}
    words = [token.word for token in tokens]
    for phrase in _PHRASES:
        for at in range(len(words) - len(phrase) + 1):
            end = at + len(phrase)
            if tuple(words[at:end]) != phrase or (len(phrase) > 1 and all(t.used for t in tokens[at:end])):
                continue  # "At least 3 in stock" was understood.
            limit = end + (words[end : end + 1] == ["for"])
            limited = limit < len(words) and tokens[limit].used and words[limit] in _LIMITS
            if end == len(words) or end in kinds or tokens[end].stop or words[end] in NOW or limited:
                return at, end
    return None


def _is_kind(choice: Choice) -> bool:
    heads = any(key.startswith("~") for key in choice.keys) or is_of_kind(choice.keys)
    return choice.weight >= KIND_OF_THING and not choice.negated and (heads or bool(set(KINDS) & set(choice.facets)))
