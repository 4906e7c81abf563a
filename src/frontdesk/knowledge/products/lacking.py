"""What a question asks for that the catalog has no word for: a kind of thing, or what a thing should be like. Pure."""

from collections.abc import Collection, Sequence

from frontdesk.knowledge.products.comparing import ANY_THING, FILLERS, REDUCED
from frontdesk.knowledge.products.facets import PRICE
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.tokens import Token
from frontdesk.knowledge.products.wish import KIND_OF_THING, STOCK, WORD, Choice, Range

Placed = Sequence[tuple[int, int, Choice]]
"""Choices with the tokens that they were read from: the first, and the one behind the last."""
_DO_YOU_SELL = (frozenset({"do", "have", "habt", "haben"}), frozenset({"you", "ihr", "sie"}))
AFTER_THINGS = frozenset(
    word
    for line in ("for with in under below over from by that which to of at on and or", "fur mit unter von die der das")
    for word in line.split()
)

_BY = frozenset({"by", "from", "of", "von", "vom", "de", "di", "da", "par", "por", "van"})
"""Stands between a thing and who makes it."""
_ARTICLES = frozenset({"the", "a", "an", "der", "die", "das", "el", "la", "le", "il", "lo", "de", "het"})
_BEFORE_OFFERS = frozenset(["a", "an", "any", "on", "the", "special", "current", "this", "some", "no"])
_PLACES = frozenset(
    word
    for line in (
        "store stores shop shops branch branches showroom showrooms outlet outlets office offices location locations",
        "filiale filialen laden geschaft geschafte standort tienda magasin boutique negozio winkel",
    )
    for word in line.split()
)
_FOR = frozenset({"for", "that", "which", "to", "fur", "para", "pour", "per", "voor"})
"""Stands between a thing and what it is for, or does."""
_NO_VALUES = AFTER_THINGS | {"with", "mit"}
_ROMANCE = frozenset({"es", "fr", "it", "pt", "ca"})
"""Languages that say behind a thing what it is like."""
_BEGINS = frozenset(
    word
    for line in ("en de por para con sin bajo menos avec sans pour sous a", "di in con per sotto com sem ate")
    for word in line.split()
)
"""Stand behind that."""
_OF_WHAT = frozenset({"safe", "proof", "resistant", "friendly", "ready", "repellent"})
"""Say little without the word before: `microwave safe`."""
_NO_USE = frozenset(
    word
    for line in (
        "my our his her their your mine me us him them you someone somebody anyone everyone",
        "sale rent hire rental free delivery shipping collection pickup now today tomorrow weekend week month day year",
        "monday tuesday wednesday thursday friday saturday sunday birthday christmas wedding gift present",
        "mein meine meinen meiner unser unsere ihn ihr uns euch jemand miete verleih heute morgen woche tag geburtstag",
        "mi mis tu su alguien alquiler hoy regalo mon ma mes son sa ses louer location cadeau mio mia regalo mijn huur",
    )
    for word in line.split()
)
"""Says for whom, when or how somebody wants it, which no row tells."""
MOST_OF_USE = 5
"""Words in which it is said what a thing is for."""
FEW_WORDS = 3
"""Behind `do you have` in which a place of the company is what is asked for."""


def untold(tokens: Sequence[Token], choices: Placed, unknown: Collection[str], language: str = "en") -> list[str]:
    """Unknown words right before a kind of thing, `vegan` of a vegan sleeping bag, beside what stands for any,
    `anything vegan`, that it is said to come from, `jackets by Nike`, or to be for: `a machine that sews leather`.

    What something comes from is a maker only where no other word is unknown: who rents a jacket from Monday on, or
    asks whether one from another shop can be returned, names none.
    """
    kinds = [(begin, end) for begin, end, choice in choices if choice.weight >= KIND_OF_THING and not choice.negated]
    begins = {begin for begin, _ in kinds}
    strange = [at for at, token in enumerate(tokens) if not token.used and token.word in unknown]
    ends = {end for _, end in kinds}
    uses = _uses(tokens, ends, strange)
    before = [
        at
        for at in strange
        if _is_before(tokens, at, begins)
        or at in uses
        or _beside_anything(tokens, at)
        or _stands_apart(tokens, at, kinds)
        or (language in _ROMANCE and at in ends and _ends(tokens, at + 1))
    ]
    before += [at for at in strange if at + 1 in before and tokens[at + 1].word in _OF_WHAT and at not in before]
    before.sort()
    makers = _behind(tokens, ends)
    alone = all(at in before or at in makers for at in strange)
    return [tokens[at].raw for at in (strange if alone else before)]


def _is_before(tokens: Sequence[Token], at: int, begins: Collection[int]) -> bool:
    """Whether a word is right before a kind of thing, or before what else is said of it: `a waterproof blue apron`."""
    first = at + 1
    while first < len(tokens) and first not in begins and tokens[first].used and tokens[first].word not in _NO_VALUES:
        first += 1
    return first in begins


def _stands_apart(tokens: Sequence[Token], at: int, kinds: Collection[tuple[int, int]]) -> bool:
    """Whether a word stands alone between commas behind a kind of thing: `an apron in blue, waterproof, size M`."""
    first, last = tokens[at - 1 : at], tokens[at + 1 : at + 2]
    apart = bool(first) and first[0].word == "," and (not last or last[0].stop)
    return apart and any(end < at for _, end in kinds)


def _ends(tokens: Sequence[Token], at: int) -> bool:
    """Whether what is said of a thing ends before a token: `un delantal impermeable en azul`."""
    return at >= len(tokens) or tokens[at].stop or tokens[at].used or tokens[at].word in _BEGINS


def _beside_anything(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word says what whatever thing is like: `something vegan`, `vegan ones`."""
    beside = [tokens[n].word for n in (at - 1, at + 1) if 0 <= n < len(tokens)]
    return any(word in ANY_THING for word in beside)


def _uses(tokens: Sequence[Token], ends: Collection[int], strange: Sequence[int]) -> set[int]:
    """The places of the words that say what a thing is for: the last one of `for leather`, `that runs on batteries`."""
    found: set[int] = set()
    for end in ends:
        behind = [token.word for token in tokens[end : end + MOST_OF_USE]]
        if behind[:1] and behind[0] in _FOR and _NO_USE.isdisjoint(behind):
            found.update([at for at in strange if end < at < end + MOST_OF_USE][-1:])
    return found


def _behind(tokens: Sequence[Token], ends: Collection[int]) -> set[int]:
    """The places of the words that say what a thing comes from; of a name with an article, all behind that."""
    found: set[int] = set()
    for end in ends:
        if end + 1 < len(tokens) and tokens[end].word in _BY:
            at = end + 1 + (tokens[end + 1].word in _ARTICLES)
            found.add(at)
            while at + 1 < len(tokens) and tokens[at + 1].raw[:1].isupper():
                at += 1
                found.add(at)
    return found


def names_among(words: Collection[str], tokens: Sequence[Token]) -> list[str]:
    """Those of some words that are written as names; where all words are, or at the beginning, that tells nothing."""
    told = any(t.raw.isalpha() and t.raw.islower() for t in tokens)
    return [t.raw for t in tokens[1:] if told and t.raw in words and t.raw[:1].isupper()]


def heads(tokens: Sequence[Token], choices: Placed, unknown: Collection[str]) -> bool:
    """Whether a kind of thing only tells of what something else is, as English puts it: a boot resole is no boot.

    What it is no title says.
    """
    ends = {end for _, end, choice in choices if choice.weight >= KIND_OF_THING and not choice.negated}
    told = {begin for begin, _, c in choices if c.weight == WORD and not any(key.startswith("~") for key in c.keys)}
    return any(
        at in ends and (token.word in unknown or at in told) and tokens[at - 1].word == tokens[at - 1].stem
        for at, token in enumerate(tokens)
        if not token.stop
    )


def lacks(tokens: Sequence[Token], choices: Placed, stops: Collection[str]) -> bool:
    """Whether it is asked for a thing that is none of the catalog's: `Do you sell water bottles?`, where only a
    description speaks of bottles, or `a store in Cork`.
    """
    words = [t.word for t in tokens]
    begins = len(words) > len(_DO_YOU_SELL) and all(w in own for w, own in zip(words, _DO_YOU_SELL, strict=False))
    if begins and any(word in _PLACES for word in words[len(_DO_YOU_SELL) :][:FEW_WORDS]):
        return True
    thing = _thing(tokens, stops) if begins else None
    if thing is None:
        return False
    said = [choice for begin, end, choice in choices if begin <= thing < end]
    vague = all(choice.weight <= WORD and choice.weight != STOCK for choice in said)
    return vague and not (tokens[thing].used and not said)


def limits(ranges: Sequence[Range], choices: Placed) -> list[Range]:
    """The ranges, without those of a price that no product tells where it is asked for no kind of thing: a fee's."""
    kinds = any(choice.weight >= KIND_OF_THING and not choice.negated for _, _, choice in choices)
    return [each for each in ranges if kinds or each.facet != PRICE or each.position >= 0]


def reduced(tokens: Sequence[Token], unknown: Collection[str]) -> list[str]:
    """The words by which it is asked for lower prices, where no row speaks of any."""
    return [token.raw for token in tokens if token.word in REDUCED and token.word in unknown]


def says_nothing(tokens: Sequence[Token], at: int, lexicon: Lexicon, unknown: Collection[str]) -> bool:
    """Whether a word tells nothing of a thing, as a verb does: not the noun for a lower price, `on offer`, nor what is
    the end of a name: `Zephyr Works`.
    """
    token, before = tokens[at], tokens[at - 1] if at else None
    if token.word not in FILLERS or token.stem in lexicon.title_words:
        return False
    offer = token.word == "offer" and before is not None and before.word in _BEFORE_OFFERS
    name = before is not None and before.word in unknown and before.raw[:1].isupper() and token.raw[:1].isupper()
    return not (offer or name)


def _thing(tokens: Sequence[Token], stops: Collection[str]) -> int | None:
    """The last word of what is asked for."""
    found: int | None = None
    for at, token in enumerate(tokens[len(_DO_YOU_SELL) :], len(_DO_YOU_SELL)):
        if token.stop or (token.word in AFTER_THINGS and found is not None):
            break
        found = at if token.word not in stops and token.word not in FILLERS | REDUCED else found
    return found
