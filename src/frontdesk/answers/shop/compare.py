"""Products compared with each other: by their names, or by their places in the answer before."""

import re
from collections.abc import Sequence

import msgspec

from frontdesk.answers.shop import follow, named, places, say
from frontdesk.answers.shop.alike import are_one, one_of
from frontdesk.answers.shop.offered import Offer, Said, offered
from frontdesk.answers.written import Written
from frontdesk.knowledge.products.choose import Card, Chosen
from frontdesk.knowledge.products.facets import KINDS
from frontdesk.knowledge.products.recall import ProductRecall
from frontdesk.knowledge.products.wish import KIND_OF_THING, Order, Wish
from frontdesk.knowledge.products.words_of_rows import terms_of
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.words import STOP_WORDS, language_of

MOST_COMPARED = say.MOST_COMPARED
MOST_PARTS = 8
"""Parts of a comparison that are looked at: each is read, and what it names is looked for."""
MOST_SEARCHES = 12
"""Times that the parts of one comparison are read or looked for, with the nouns lent to them."""
MOST_NOUN = 2
"""Words of a noun that several parts of a comparison share."""
_PIECES = re.compile(
    r" ?(?:,|\bvs\.?|\b(?:and|or|versus|with|to|und|oder|mit|between|than|als)\b) ?",
    re.I,
)


def _joins(words: str, letter: str = "") -> re.Pattern[str]:
    """What joins the parts of a comparison in one language: words, and a letter where it stands between two others."""
    between = rf"|(?<=\w) (?-i:{letter}) (?=[^\W\d_]{{2}}|[aoil]\b)(?!(?:{words})\b)|(?<=\d) (?-i:{letter}) (?=\d)"
    return re.compile(rf" ?\b(?:{words})\b ?{between if letter else ''}", re.IGNORECASE)


_PIECES_OF = {
    "es": _joins("entre|con", "y"), "fr": _joins("et|ou|avec|entre"), "it": _joins("con", "e"),
    "pt": _joins("com|entre|ou", "e"), "nl": _joins("en|met"),
}  # fmt: skip
"""Words that join in one language and may name something in another: `Model Y`, `the E 300`."""


class Comparing:
    """Comparisons of a company's products."""

    def __init__(self, recall: ProductRecall) -> None:
        self._recall = recall

    async def by_place(self, said: Said) -> Offer | None:
        """Products that were shown before, compared by their places there, one of them maybe with one that is named.

        None where no two of them are spoken of.
        """
        wish, kinds = said.wish, _kind_words(said.wish)
        plain = places.says_only(said.question, kinds)
        bare = plain and wish.empty and not wish.about and bool(places.pointed(said.question))  # "The last two."
        if not (wish.relative or wish.order or bare or places.compares(said.question)):
            return None
        spoken_of = places.spoken_of(said.question, kinds)
        if not spoken_of and plain and (wish.empty or named.only_counts(wish)) and len(said.shown) > 1:
            spoken_of = list(range(len(said.shown)))  # "Compare them."
        cards = places.at(said.shown, spoken_of)
        if len(spoken_of) == 1 and not plain:
            others, _ = await self._pair(said)
            cards = list({card.id: card for card in (*others, *cards)}.values())
            if len(cards) == 1:
                return None
        elif len(spoken_of) < 2:
            return None
        told = _told(said, cards, short=len(spoken_of) > len(places.at(said.shown, spoken_of)))
        return offered(told, wish, cards[:MOST_COMPARED], refined=True, placed=True)

    async def by_name(self, said: Said, *, refined: bool) -> Offer | None:
        """Products that are compared with each other by their names, or those that were shown before."""
        wish, lexicon, ours = said.wish, said.lexicon, said.ours
        if wish.task != "compare" and not (wish.relative and wish.named):
            return None
        pair, lacking = await self._pair(said)
        pair = pair or (said.shown if wish.empty else [])
        pair = pair if lacking or len(pair) > 1 else await self._of_kind(said) or pair
        missing = ", ".join(f"“{name}”" for name in lacking)
        if missing and len(pair) == 1:
            return offered(say.only(pair[0], lexicon, ours.lacks.format(said=missing)), wish, pair, refined=refined)
        told = ranked(said, pair) or (say.compared(pair, lexicon, ours) if len(pair) > 1 else None)
        if told is not None and missing:
            told.answer = f"{ours.uncalled.format(words=missing)}\n\n{told.answer}"
        return offered(told, wish, pair, refined=refined) if told is not None else None

    async def _of_kind(self, said: Said) -> list[Card]:
        """The few products of one kind that are compared with each other: `compare the two wheelbarrows`."""
        wish = said.wish
        kind = any(choice.weight >= KIND_OF_THING and not choice.negated for choice in wish.choices)
        parts = [part for part in compared_parts(said.question) if not places.compares(part.split()[-1])]
        if wish.task != "compare" or wish.unknown or not kind or len(parts) > 1:
            return []
        wish = msgspec.structs.replace(wish, task="list", order=None)
        chosen = await self._recall.choose(said.asked.account_id, said.question, wish, said.lexicon)
        few = 1 < chosen.total <= MOST_COMPARED and not (chosen.given_up or are_one(chosen.cards))
        return chosen.cards if few else []

    async def _pair(self, said: Said) -> tuple[list[Card], list[str]]:
        """The products that the parts of a comparison name, and the parts that name one which no catalog has."""
        searches = _Searches(self._recall, said)
        found: dict[int, Card] = {}
        lacking, short = [], []
        parts = compared_parts(said.question)
        for at, part in enumerate(parts):
            if (meant := await searches.wish(part)) is None:
                break
            if missing := named.missing(part, meant, said.lexicon):
                lacking.append(missing)
            elif (card := await self._one(searches, part, meant)) is not None:
                found[at] = card
            elif not (meant.unknown or places.compares(part.split()[-1])):  # "What's the difference" has no noun.
                short.append(at)
            if len(_each(found)) == MOST_COMPARED:
                return _each(found), lacking
        for at in short:
            if (card := await self._shared(searches, parts, at)) is not None:
                found[at] = card
            if len(_each(found)) == MOST_COMPARED:
                break
        return _each(found), lacking

    async def _one(self, searches: "_Searches", part: str, meant: Wish) -> Card | None:
        """The product that a part names, or that alone is as it says."""
        wish = follow.only_names(meant)
        if wish.named and not (meant.unknown and not any(map(str.isalpha, "".join(meant.named)))):
            chosen = await searches.choose(part, wish)
            best = named.best_named(chosen.cards, part, searches.said.lexicon.language)
            return one_of(best, meant) if best else None
        if meant.unknown or meant.ranges or not any(c.weight >= KIND_OF_THING for c in meant.choices):
            return None
        chosen = await searches.choose(part, msgspec.structs.replace(meant, order=None))
        called = [card for card in chosen.cards if fold(card.title) == fold(part).strip(" ?.!")]
        alike = are_one(chosen.cards) and chosen.total == len(chosen.cards)
        several = chosen.cards if alike else called
        return one_of(several, meant) if several and not chosen.given_up else None

    async def _shared(self, searches: "_Searches", parts: Sequence[str], at: int) -> Card | None:
        """The product of a part that another part says the noun of: `the small and the large box`."""
        for whole, own in completed(parts, at):
            if (wish := await searches.wish(whole)) is None:
                return None
            card = None if wish.unknown else await self._one(searches, whole, wish)
            if card is not None and _says(card, own, searches.said.lexicon.language):
                return card
        return None


class _Searches:
    """What the parts of one comparison mean and which products fit, for the first `MOST_SEARCHES` that are asked."""

    def __init__(self, recall: ProductRecall, said: Said) -> None:
        self._recall = recall
        self.said = said
        self._left = MOST_SEARCHES

    async def wish(self, part: str) -> Wish | None:
        """What a part asks for; None where it isn't read any more."""
        return await self._recall.wish(part, self.said.lexicon) if self._spend() else None

    async def choose(self, part: str, wish: Wish) -> Chosen:
        """The products that fit; none where they aren't looked for any more."""
        if not self._spend():
            return Chosen([], 0)
        return await self._recall.choose(self.said.asked.account_id, part, wish, self.said.lexicon)

    def _spend(self) -> bool:
        self._left -= 1
        return self._left >= 0


def _each(found: dict[int, Card]) -> list[Card]:
    """The products found, in the order of the parts that name them, each once."""
    return list({found[at].id: found[at] for at in sorted(found)}.values())


def the_one(said: Said) -> Offer | None:
    """The one of the products shown that is the cheaper, the lighter; None where one of them doesn't tell."""
    if said.wish.relative is None or len(said.shown) < 2:
        return None
    key, sign = said.wish.relative
    position = said.lexicon.facets[key].position
    numbers = [card.numbers[position] if position < len(card.numbers) else None for card in said.shown]
    known = [sign * number for number in numbers if number is not None]
    if len(known) < len(numbers):
        return None
    best = [card for card, number in zip(said.shown, known, strict=True) if number == max(known)]
    order = Order(key, position, sign > 0, said.wish.relative_said or key)
    wish = msgspec.structs.replace(said.wish, relative=None, order=order, top=1)
    if said.wish.about:
        return offered(say.told(said.wish.about, best, said.lexicon, said.ours), wish, best, refined=True, placed=True)
    told = say.listed(wish, Chosen(best, len(best)), said.lexicon, said.ours)
    return offered(told, wish, best, refined=True, placed=True)


def ranked(said: Said, cards: Sequence[Card]) -> Written | None:
    """Which of a few products is lighter, cheaper and the like; None where that isn't asked or can't be told."""
    wish = said.wish
    if len(cards) > MOST_COMPARED or not (wish.relative or wish.order):
        return None
    if wish.relative:
        key, sign = wish.relative
        word = wish.relative_said or said.ours.more_or_less(sign, key)
    else:
        assert wish.order is not None
        key, sign, word = (
            wish.order.facet,
            1 if wish.order.descending else -1,
            said.ours.most.format(said=wish.order.said),
        )
    return say.ranked(cards, said.lexicon.facets[key], sign, word, said.lexicon, said.ours)


def compared_parts(question: str) -> list[str]:
    """The first parts of a comparison that may each name a product."""
    # A run of blanks tells nothing, and long ones would take as long as their square.
    pieces = _PIECES.split(" ".join(question.split()))
    for language in _languages(question):
        pieces = [each for piece in pieces for each in _PIECES_OF[language].split(piece)]
    return [part for part in pieces if part][:MOST_PARTS]


def _languages(question: str) -> list[str]:
    """The languages with joining words of their own that a question may be in: a few words may be of several."""
    if language_of(question) not in _PIECES_OF:
        return []
    words = re.findall(r"[^\W\d_]+", fold(question))
    told = {language: sum(word in STOP_WORDS[language] for word in words) for language in _PIECES_OF}
    return [language for language, count in told.items() if count == max(told.values())]


def completed(parts: Sequence[str], at: int) -> list[tuple[str, str]]:
    """A part with the noun that the next one or the last ends with, or the one before begins with; its last word."""
    own = parts[at].split()[-1]
    behind = dict.fromkeys((*parts[at + 1 : at + 2], *parts[at + 1 :][-1:]))
    before = [word for part in parts[max(0, at - 1) : at] for word in part.split()]
    tails = [words[-size:] for words in map(str.split, behind) for size in range(min(MOST_NOUN, len(words) - 1), 0, -1)]
    heads = [before[-size - 1 : -1] for size in range(min(MOST_NOUN, len(before) - 1), 0, -1)]
    lent = [" ".join((parts[at], *tail)) for tail in tails] + [" ".join((*head, parts[at])) for head in heads]
    return [(each, own) for each in lent]


def _says(card: Card, word: str, language: str) -> bool:
    """Whether a product's title or a value of its row says a word."""
    texts = (card.title, *(text for all_ in card.attributes.values() for text in all_))
    return set(terms_of(word, language)) <= {term for text in texts for term in terms_of(text, language)}


def _told(said: Said, cards: Sequence[Card], *, short: bool) -> Written:
    """The comparison; where the list is too `short` for all that was asked, or they are too many, that is said."""
    lexicon, ours = said.lexicon, said.ours
    lead = ours.list_ends.format(count=len(said.shown)) if short else ""
    if len(cards) > MOST_COMPARED:
        lead = ours.most_compared.format(count=MOST_COMPARED)
    if len(cards) < 2:
        return say.only(cards[0], lexicon, lead) if cards else say.plainly(lead)
    told = ranked(said, cards) or say.compared(cards, lexicon, ours)
    told.answer = f"{lead}\n\n{told.answer}" if lead else told.answer
    return told


def _kind_words(wish: Wish) -> frozenset[str]:
    """The folded words by which a wish says of what kind the products are."""
    kinds = (choice for choice in wish.choices if set(KINDS) & set(choice.facets))
    return frozenset(word for choice in kinds for word in fold(choice.said).split())
