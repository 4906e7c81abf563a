"""Another row of the product that was shown: `in size L?`, `do you have it in green?`, where rows share a title."""

import re
from collections.abc import Collection, Sequence

import msgspec

from frontdesk.answers.shop import cards as shown
from frontdesk.answers.shop import follow, say
from frontdesk.answers.shop.alike import are_one, title_key_of
from frontdesk.answers.shop.earlier import Earlier, kind_of
from frontdesk.answers.shop.measured import misses
from frontdesk.answers.shop.offered import Offer, Said, offered
from frontdesk.knowledge.products.choose import Card
from frontdesk.knowledge.products.facets import AVAILABILITY, KINDS, PRICE, TITLE, facet_key, value_key, values_of
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.recall import ProductRecall
from frontdesk.knowledge.products.wish import KIND_OF_THING, Choice, Wish
from frontdesk.knowledge.search.analyze import fold

MOST_WORDS = 4
"""Words for values that a question asks for, beside what only goes on from the answer before."""
_BESIDE = frozenset(
    word
    for line in (
        "and so but or ok okay then what how about do does did you have has got it its them they that this one ones is",
        "are there can could i we get buy order come comes sold available in the a an any also too as well please",
        "still another other instead same stock made maybe of for me with",
        "und aber oder dann habt ihr haben sie hast du das die den der ihn es gibt auch noch in einer eine einem",
        "lieferbar verfugbar bitte wie ware kommt ist er auf lager von davon mit",
        "y pero lo la los las tienen teneis tienes hay viene tambien en el disponible un una que tal",
        "et mais le les avez vous y a t il elle existe aussi est ce que dispo",
        "e ma c avete anche si trova disponibile ed mas tem ha tambem em um uma disponivel",
        "en maar heb hebben je jullie u hem deze ook is er beschikbaar leverbaar",
    )
    for word in line.split()
)
_IS_IT = re.compile(
    r"(?:(?:and|but|so|und|aber|y|et|e|en) )?(?:is|are|was|were|ist|sind|es|est|zijn) "
    r"(?:it|this|that|they|these|those|er|sie|es|das|hij|ze)\b(?!.* (?:in|en|em|auf) )"
)
"""Asks of what was shown whether it is so, and for no other."""
_WHICH = re.compile(
    r"\b(?:which|what|any|another|others?|different|more|welche[nrms]?|andere[nrms]?|que|otr[oa]s?|quel(?:le)?s?|autres?|"
    r"qual[ie]|altr[aeio]|quais|outr[oa]s?|welke|andere?)\b"
)
_OF_ONE = re.compile(
    r"\b(?:is|are|was|has|ist|sind|hat|es|est|e|heeft|does) (?:it|this|that|th[eo]se|they|er|es|sie|die|elle|il|het)\b"
    r"(?! (?:come|available|also))"
)
"""Asks of the one that was shown: `what size is it?`"""
_SAME_SIZE = [{"s", "small"}, {"m", "medium"}, {"l", "large"}, {"xs", "extra small"}, {"xl", "extra large"}]


class OtherRow:
    """Finds the row of a product with another size or colour."""

    def __init__(self, recall: ProductRecall) -> None:
        self._recall = recall
        self._earlier = Earlier(recall)

    async def told(self, said: Said) -> Offer | None:
        """The rows of the product shown before that are as is asked now; None where nothing such is asked."""
        values, all_ = values_asked(said), asks_for_all(said)
        if not (values or all_) or not are_one(said.shown):
            return None
        card = said.shown[0]
        called = Choice((title_key_of(card),), card.title, (TITLE,))
        named = Wish(choices=(msgspec.structs.replace(called, weight=KIND_OF_THING),))
        found = await self._recall.choose(said.asked.account_id, card.title, named, said.lexicon)
        if len(found.cards) < 2 and not said.wish.unknown:
            return None
        wish = await self._recall.wish(f"{card.title} in {values}", said.lexicon)
        wanted = _only_values(wish, shown.keys_of(found.cards)) if values else None
        if wanted is None:
            return _all(said, found.cards, all_)
        fitting = [each for each in found.cards if _is_so(each, wanted, said.lexicon)]
        kept = await self._kept(said, wanted)
        if fitting:
            return _written(said, wanted, found.cards, fitting, kept)
        return await self._of_kind(said, wanted, kept) or _written(said, wanted, found.cards, [])

    async def _kept(self, said: Said, wanted: Wish) -> Wish:
        """What was said before of values and numbers that all that was shown has, where nothing is said of it now."""
        before = await self._earlier.wish(said) or Wish()
        now = {facet for each in wanted.choices for facet in each.facets} | {each.facet for each in wanted.ranges}
        told = set(shown.keys_of(said.shown)) - set(KINDS) - now
        choices = (each for each in before.choices if set(each.facets) & told and not set(each.facets) & now)
        ranges = (each for each in before.ranges if each.facet not in now)
        alone = [Wish(choices=(each,)) for each in choices if not each.negated and set(each.facets) <= told]
        alone += [Wish(ranges=(each,)) for each in ranges if not each.keys]
        held = [each for each in alone if all(_is_so(card, each, said.lexicon) for card in said.shown)]
        return Wish(
            choices=tuple(choice for each in held for choice in each.choices),
            ranges=tuple(limit for each in held for limit in each.ranges),
        )

    async def _of_kind(self, said: Said, wanted: Wish, kept: Wish) -> Offer | None:
        """Other products of the kind that are so, where nothing says that this one is meant: `what about green?` Where
        they are not as was said before, that is told.
        """
        kind = kind_of(said.shown, said.lexicon)
        if kind is None or follow.speaks_of_it(said.question):
            return None
        wish = msgspec.structs.replace(wanted, choices=(kind, *wanted.choices))
        found = await self._recall.choose(said.asked.account_id, said.question, wish, said.lexicon)
        if not found.cards or found.given_up:
            return None
        if kept != Wish():
            wish = msgspec.structs.replace(
                wish, choices=(*wish.choices, *kept.choices), ranges=(*wish.ranges, *kept.ranges)
            )
            found = await self._recall.choose(said.asked.account_id, said.question, wish, said.lexicon)
        written = say.listed(wish, found, said.lexicon, said.ours)
        return offered(written, wish, found.cards, refined=True, chosen=found, placed=True)


def values_asked(said: Said) -> str:
    """The words for values of a question that says nothing else; empty for other questions."""
    wish, folded = said.wish, fold(said.question).strip(" ?¿!.,")
    things = any(c.weight >= KIND_OF_THING or c.negated for c in wish.choices) or wish.named or wish.whole_title
    if not said.shown or things or wish.order or wish.relative or wish.task != "list" or _IS_IT.match(folded):
        return ""
    words = [word for word in re.findall(r"[^\W_]+(?:[.,/'’-][^\W_]+)*", said.question) if fold(word) not in _BESIDE]
    return " ".join(words) if len(words) <= MOST_WORDS else ""


def asks_for_all(said: Said) -> str:
    """The attribute of which all values of a product are asked for, `in another colour?`; empty for other questions."""
    folded, wish = fold(said.question), said.wish
    alone = len(wish.about) == 1 and wish.empty and not (wish.unknown or wish.open or wish.named)
    return wish.about[0] if alone and _WHICH.search(folded) and not _OF_ONE.search(folded) else ""


def _all(said: Said, rows: Sequence[Card], key: str) -> Offer | None:
    """All rows of a product, where they differ in an attribute."""
    apart = shown.apart(rows, said.lexicon)
    if not any(key in keys for keys in apart.values()):
        return None
    written = say.lines(rows[: say.IN_TEXT], said.lexicon, said.ours.many_fit.format(count=len(rows)))
    return offered(written, said.wish, rows, refined=True, placed=True)


def _only_values(wish: Wish, keys: Sequence[str]) -> Wish | None:
    """The values of some attributes that a wish has beside a title; None where it asks for anything else."""
    rest = [each for each in wish.choices if TITLE not in each.facets]
    more = wish.unknown or wish.open or wish.unsold or wish.order or wish.relative
    plain = all(not each.negated and set(each.facets) & set(keys) - set(KINDS) for each in rest)
    measured = all(each.facet in keys and each.facet != PRICE for each in wish.ranges)
    if more or not plain or not measured or not (rest or wish.ranges):
        return None
    return Wish(choices=tuple(rest), ranges=wish.ranges)


def _written(
    said: Said, wanted: Wish, rows: Sequence[Card], fitting: Sequence[Card], kept: Wish | None = None
) -> Offer:
    """The rows with these values, of several those that are as was said before and most like what was shown; where
    there is none, all of the rows.
    """
    lexicon, ours = said.lexicon, said.ours
    asked = [facet for each in wanted.choices for facet in each.facets] + [each.facet for each in wanted.ranges]
    apart = list(dict.fromkeys(key for keys in shown.apart(rows, lexicon).values() for key in keys))
    unmet = {card.id: _unmet(card, kept or Wish(), lexicon) for card in fitting}
    fewest = min(map(len, unmet.values()), default=0)
    fitting = [card for card in fitting if len(unmet[card.id]) == fewest]
    if len(said.shown) == 1 and fitting:
        like = {card.id: _alike(card, said.shown[0], set(apart) - set(asked), lexicon) for card in fitting}
        fitting = [card for card in fitting if like[card.id] == max(like.values())]
    few = (fitting or rows)[: say.IN_TEXT]
    if fewest:
        lost = dict.fromkeys(word for card in few for word in unmet[card.id])
        lead = ours.given_up.format(given_up=", ".join(f"“{word}”" for word in lost))
    elif fitting:
        lead = ours.one_fits if len(fitting) == 1 else ours.many_fit.format(count=len(fitting))
    else:
        words = dict.fromkeys([*(each.said for each in wanted.choices), *(each.said for each in wanted.ranges)])
        lead = ours.none_such.format(said=", ".join(f"“{word}”" for word in words))
    written = say.lines(few, lexicon, lead, list(dict.fromkeys((*asked, *apart))))
    return offered(written, wanted, few, refined=True, placed=True)


def _unmet(card: Card, wanted: Wish, lexicon: Lexicon) -> list[str]:
    """The words for what a row is not of what is wanted."""
    choices = [each.said for each in wanted.choices if not _is_so(card, Wish(choices=(each,)), lexicon)]
    return [*choices, *(each.said for each in wanted.ranges if misses(card, each))]


def _is_so(card: Card, wanted: Wish, lexicon: Lexicon) -> bool:
    held = {
        value_key(facet_key(name), value)
        for name, texts in card.attributes.items()
        for value in values_of(facet_key(name), texts)
    }
    return all(held & _keys(each) for each in wanted.choices) and not any(misses(card, r) for r in wanted.ranges)


def _keys(choice: Choice) -> set[str]:
    """The keys of a value, and of a size written otherwise: `large` is `L`."""
    keys = set(choice.keys)
    for facet in choice.facets:
        if facet not in (*KINDS, AVAILABILITY) and facet.split()[-1:] == ["size"]:
            same = (
                each for each in _SAME_SIZE if fold(choice.said) in each or any(f"{facet}={s}" in keys for s in each)
            )
            keys |= {value_key(facet, size) for sizes in same for size in sizes}
    return keys


def _alike(card: Card, before: Card, keys: Collection[str], lexicon: Lexicon) -> int:
    """In how many of some attributes a row is as the one before."""
    return sum(shown.value_of(card, key, lexicon) == shown.value_of(before, key, lexicon) for key in keys)
