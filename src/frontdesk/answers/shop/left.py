"""How many pieces of a product are left: `how many Solo Benches are left?`, `how many do you have in stock?`"""

import re
from collections.abc import Sequence

import msgspec

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.shop import cards as shown
from frontdesk.answers.shop import counted, follow, how_many, named, say
from frontdesk.answers.shop.alike import are_one
from frontdesk.answers.shop.offered import Offer, Said, offered
from frontdesk.answers.written import Written
from frontdesk.knowledge.products.choose import MOST_SHOWN, Card, Chosen
from frontdesk.knowledge.products.facets import AVAILABILITY
from frontdesk.knowledge.products.pieces import NOUNS, counts_pieces, pieces_of
from frontdesk.knowledge.products.recall import ProductRecall
from frontdesk.knowledge.products.wish import KIND_OF_THING, WORD, Wish
from frontdesk.knowledge.search.analyze import fold

MOST_EACH = 3
"""Products of which each one's pieces are told; of more it is told how many of them are to be had."""
_MANY = re.compile(
    rf"\b(?:{any_of('how many|wie ?viele|cuant[oa]s|quant[ie]|quant[oa]s|combien(?: de| d)?|hoe ?veel')})\b"
)
_LEFT = re.compile(
    r"\b(?:left(?=\W*$|[?!.,]| (?:in|of|over|now|right now|at|today|available|for)\b)|remaining|remain|noch|ubrig|"
    r"quedan?|restantes|reste(?:nt)?(?:-t-il)?|rimangono|rimast[ei]|restano|restam|sobram|nog|over(?=\W*$))\b"
)
"""Words by which nothing but pieces can be meant; what is left-handed is none left, nor is what costs over 50."""
_SURELY_LEFT = re.compile(
    r"\b(?:left(?=\W*$|[?!.,]| (?:in|now|right now|at|today|in stock)\b)|remaining|ubrig|quedan?|restantes|"
    r"reste(?:nt)?(?:-t-il)?|rimangono|rimast[ei]|restano|restam|sobram)\b"
)
_STILL_ANY = re.compile(
    r"(?:sind|ist|gibt es|habt ihr|haben sie) (?:es |sie |er |davon |noch )*noch (?:welche|eine[rs]?|etwas)?"
    r" ?(?:da|davon|ubrig|vorhanden)?|(?:zijn|is) (?:er|het) nog(?: \w+)?(?: over)?|il y en a encore|ce ne sono ancora|"
    r"ainda (?:ha|tem)|(?:aun|todavia) hay"
)
"""Whether there are any yet, where nothing is named."""
_ASKS_WHETHER = re.compile(
    r"(?:(?:and|so|but|und|aber|y|et|e|en) )?(?:is|are|do you|have you|has|any|sind|ist|gibt|habt|haben|quedan?|"
    r"(?:il (?:en )?)?reste|en reste|(?:ne )?rimangono|restano|restam|sobram|zijn|is|heb)\b"
)
_IN_STOCK = re.compile(rf"{follow.TO_BE_HAD}|\b(?:on hand|em estoque|em stock|in magazzino|en existencias)\b")
_TO_HAVE = re.compile(
    r"\b(?:do you (?:have|sell|stock)|have you(?: got)?|are there|is there|habt ihr|haben sie|gibt es|gibt's|sind da|"
    r"tienen|teneis|hay|avez[- ]vous|y a[- ]t[- ]il|avete|ci sono|tem|ha|hebben jullie|heb je|zijn er)\b"
    r"(?:\W*$|(?P<so> (?:in|of|en|em|auf|de|di|von) (?:(?:size|grosse|taille|talla|taglia|maat) )?"
    r"[\w.-]+(?: [\w.-]+)?)\W*$)"
)
"""Asks what a shop has, at the end or before a size or colour: `do you have in M?`"""
_SO_MANY = re.compile(
    r"(?:(?:and|so|hi|hello|und|y|et|e|en)\W+)?(?:do you (?:still |currently )?(?:have|stock|got)|"
    r"have you(?: got)?|"
    r"(?:are|would) there (?:be )?|(?:can|could|may) (?:i|we) (?:get|buy|order|have|take)|"
    r"habt ihr|haben sie|gibt es|(?:kann|konnen) (?:ich|wir)|tienen|teneis|tiene|hay|puedo (?:comprar|pedir)|"
    r"avez[- ]vous|y a[- ]t[- ]il|avete|ci sono|posso (?:comprare|ordinare|comprar)|(?:voces )?tem|"
    r"hebben jullie|hebt u|heb je|zijn er)\b"
)
"""Begins a question whether so many are there."""
_NOTHING_NAMED = frozenset(
    word
    for line in (
        "and so but ok okay then do does did you we have has got are is there of it its them they those these ones one",
        "still currently now right at the moment today exactly please can could tell me know in total all your any",
        "welche etwas quelques alcuni alguns noch nog ancora",
        "und aber dann habt ihr haben sie hast du davon gibt es sind ist ihnen denn da von auf jetzt gerade",
        "y pero hay tienen teneis te les de ellos ellas ahora et mais en avez vous il y a t d ce encore maintenant",
        "e ma ne avete ci sono di loro ancora adesso mas tem ha deles delas ainda agora en maar zijn er daarvan ervan",
        "heb hebben jullie je u nu",
    )
    for word in line.split()
) | NOUNS  # fmt: skip
"""Words beside `how many` and `left` that name no product."""


class Left:
    """Tells how many pieces of products there are."""

    def __init__(self, recall: ProductRecall) -> None:
        self._recall = recall

    async def told(self, said: Said) -> Offer | None:
        """The pieces of the products that are named or were shown before; None where they aren't asked for."""
        if (asked := thing_asked(said.question)) is None:
            return None
        thing, surely = asked
        key = facet.key if (facet := pieces_of(said.lexicon)) is not None else ""
        return await self._of_named(said, thing, key, surely) if thing else self._of_shown(said, key, surely)

    def _of_shown(self, said: Said, key: str, surely: bool | None) -> Offer | None:
        """The pieces of what was shown; "how many are there?" asks for the length of a list."""
        few = said.shown[: say.IN_TEXT]
        if not few or (surely is None and len(said.shown) > 1) or not (key or surely):
            return None
        return self._offered(said, Wish(about=(key or AVAILABILITY,)), few, len(few), key, refined=True)

    async def _of_named(self, said: Said, thing: str, key: str, surely: bool | None) -> Offer | None:
        """The pieces of what a question names."""
        meant = await self._recall.wish(thing, said.lexicon)
        if meant == Wish():  # "How many are left in M?": a letter alone is no size.
            meant = await self._recall.wish(f"in {thing}", said.lexicon)
        wish = msgspec.structs.replace(meant, order=None, top=None, task="list")
        if not _asks_for_things(wish):
            return None
        if said.shown and not _names_things(wish):
            wish = how_many.wish_among(wish, said.shown)  # "How many black ones are left?" of those that were told.
        if surely is None and not await self._says_only_values(said):
            return None  # "How many knives are there in the block?"
        return await self._pieces(said, wish, key, surely)

    async def _pieces(self, said: Said, wish: Wish, key: str, surely: bool | None) -> Offer | None:
        """The pieces of what a wish fits; where products may be counted, of one thing in whatever rows only."""
        chosen = await self._choose(said, wish)
        total = 0 if chosen.given_up else chosen.total
        alike = total == len(chosen.cards) and are_one(chosen.cards)
        if total == 0 or (surely is None and not (key and alike)) or not (key or surely or total == 1):
            return None
        if total > MOST_EACH and key:
            return await self._of_many(said, wish, chosen, key)
        return self._offered(said, wish, chosen.cards[: say.IN_TEXT], total, key, refined=False)

    async def _says_only_values(self, said: Said) -> bool:
        """Whether what is said behind `do you have`, if anything, is a size or another value, and no thing."""
        found = _TO_HAVE.search(fold(said.question))
        if found is None or not found["so"]:
            return True
        so = await self._recall.wish(found["so"], said.lexicon)
        return not so.unknown and not any(named.is_kind(choice) for choice in so.choices)

    async def so_many(self, said: Said) -> Offer | None:
        """How many pieces there are where it is asked if there are so many: `do you have 10 linen aprons in M?`"""
        facet, asked = pieces_of(said.lexicon), _SO_MANY.match(fold(said.question))
        if facet is None or asked is None:
            return None
        bare, what = counted.without_amount(said.question)
        if not what or counted.number_in(said.question) is None or not _SO_MANY.match(fold(bare)):
            return None
        wish = msgspec.structs.replace(await self._recall.wish(bare, said.lexicon), order=None, task="list")
        if wish.ranges or any(each.facet != facet.key for each in said.wish.ranges) or not _asks_for_things(wish):
            return None
        return await self._pieces(said, wish, facet.key, None)

    def _offered(self, said: Said, wish: Wish, few: Sequence[Card], total: int, key: str, *, refined: bool) -> Offer:
        lexicon, ours = said.lexicon, said.ours
        known = key and any(shown.value_of(card, key, lexicon) for card in few)
        lead = "" if known else ours.pieces_untold
        if (AVAILABILITY not in lexicon.facets and not known) or (total > MOST_EACH and not refined):
            written = say.lines(few, lexicon, lead)
        else:
            lead = lead or self._in_all(said, few, total, key)
            written = say.told([key, AVAILABILITY] if known else [AVAILABILITY], few, lexicon, ours, lead)
        return offered(written, wish, few, refined=refined, placed=refined)

    def _in_all(self, said: Said, few: Sequence[Card], total: int, key: str) -> str:
        """How many pieces there are of one thing that has several rows."""
        numbers = [_number(shown.value_of(card, key, said.lexicon)) for card in few]
        told = [number for number in numbers if number is not None]
        alike = are_one(few) and len(told) == len(few) == total
        return said.ours.pieces_in_all.format(count=f"{sum(told):,}") if alike and total > 1 else ""

    async def _of_many(self, said: Said, wish: Wish, chosen: Chosen, key: str) -> Offer:
        """Of a kind of thing, how many products are to be had, and their pieces together where all of them are here."""
        to_be_had = await self._choose(said, follow.with_stock(wish, "in stock"))
        count = 0 if to_be_had.given_up else to_be_had.total
        lead = said.ours.so_many_in_stock.format(count=f"{count:,}", total=f"{chosen.total:,}")
        numbers = [_number(shown.value_of(card, key, said.lexicon)) for card in chosen.cards]
        told = [number for number in numbers if number is not None]
        if chosen.total <= MOST_SHOWN and len(told) == chosen.total:
            lead = f"{lead} {said.ours.pieces_in_all.format(count=f'{sum(told):,}')}"
        few = chosen.cards[: say.IN_TEXT]
        written: Written = say.lines(few, said.lexicon, lead, (key,))
        return offered(written, wish, few, refined=False, chosen=chosen)

    async def _choose(self, said: Said, wish: Wish) -> Chosen:
        return await self._recall.choose(said.asked.account_id, said.question, wish, said.lexicon)


def thing_asked(question: str) -> tuple[str, bool | None] | None:
    """The words for the products whose number is asked for, empty where none is named, and whether it is surely their
    pieces that are counted: False where it may be products, None where nothing is said of them being left.

    None for other questions.
    """
    folded = fold(question)
    plain = question if len(folded) == len(question) else folded
    many = _MANY.search(folded)
    if many is None:
        return _whether_left(folded, plain)
    left = _LEFT.search(folded, many.end()) or _LEFT.search(folded)
    stock = _IN_STOCK.search(folded, many.end())
    if left is None and stock is None and not _asks_to_have(folded[many.end() :]) and not how_many.is_plain(question):
        return None
    thing = _thing(plain, [each.span() for each in (many, left, stock) if each is not None])
    return thing, True if left is not None else False if stock is not None else None


def asks_left(question: str) -> bool:
    """Whether a question is one for what is left of things that were spoken of, and names none: `how many are left?`"""
    asked = thing_asked(question)
    return asked is not None and asked[1] is True and not asked[0]


def _whether_left(folded: str, plain: str) -> tuple[str, bool] | None:
    """The same of a question whether any are left: `are there any short knives left?`, `is it left?`"""
    said = folded.strip(" ?¿!.")
    if _STILL_ANY.fullmatch(said) is not None:
        return "", True
    left = _SURELY_LEFT.search(folded) if _ASKS_WHETHER.match(said) else None
    if left is None:
        return None
    return _thing(plain, [left.span()]), True


def _thing(plain: str, spans: Sequence[tuple[int, int]]) -> str:
    """The words for things that stay of a question without these parts of it."""
    rest = plain
    for first, last in sorted(spans, reverse=True):
        rest = f"{rest[:first]} {rest[last:]}" if last <= len(rest) else rest
    words = re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", rest)
    while words and fold(words[0]) in _NOTHING_NAMED:
        words.pop(0)
    while words and fold(words[-1]) in _NOTHING_NAMED:
        words.pop()
    return " ".join(words)


def _asks_to_have(rest: str) -> bool:
    return _TO_HAVE.search(rest) is not None


def _names_things(wish: Wish) -> bool:
    """Whether a wish names products or a kind of them."""
    return bool(wish.named) or any(each.weight >= KIND_OF_THING and not each.negated for each in wish.choices)


def _asks_for_things(wish: Wish) -> bool:
    """Whether a wish is one for products, and asks for nothing else that may be counted."""
    more = wish.unknown or wish.open or wish.unsold or wish.relative or wish.lacks
    values = {facet for each in wish.choices for facet in each.facets}  # A "size M" asks for no size.
    about = [key for key in wish.about if key not in values | {AVAILABILITY} and not counts_pieces(key)]
    return bool(wish.choices) and not (more or about) and all(each.weight != WORD for each in wish.choices)


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() else None
