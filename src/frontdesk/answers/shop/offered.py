"""What the catalog offers as an answer, and the question that it was made for. Pure."""

from collections.abc import Sequence

import msgspec

from frontdesk.answers.conversation import Asked
from frontdesk.answers.shop.words import Words
from frontdesk.answers.written import Written
from frontdesk.knowledge.products.choose import Card, Chosen
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.wish import KIND_OF_THING, WORD, Choice, Range, Wish


class Offer(msgspec.Struct, frozen=True):
    """An answer from the catalog, and what speaks for giving it rather than the pages' answer.

    `theirs` are the question's words that the pages speak of more than the products do; `loose` whether a condition
    was given up, `lost` whether most were; `silent` whether the catalog says nothing of what was asked about a product,
    `quoted` whether it is said in the words of one product's row, `unnamed` whether it asks back which one is meant;
    `follows` whether the question goes on from one that the pages answered, `placed` whether it speaks of products by
    their places in the answer before.
    """

    written: Written
    wish: Wish
    structured: bool
    refined: bool
    likeness: float
    count: int
    theirs: tuple[str, ...] = ()
    loose: bool = False
    lost: bool = False
    silent: bool = False
    quoted: bool = False
    unnamed: bool = False
    follows: bool = False
    placed: bool = False


class Said(msgspec.Struct, frozen=True):
    """A question with what was understood of it, and the products that the answer before showed."""

    asked: Asked
    question: str
    wish: Wish
    lexicon: Lexicon
    ours: Words
    shown: list[Card]


def offered(
    written: Written,
    wish: Wish,
    cards: Sequence[Card],
    *,
    refined: bool,
    structured: bool = True,
    chosen: Chosen | None = None,
    likeness: float | None = None,
    placed: bool = False,
) -> Offer:
    """An offer of these products, with what speaks for it."""
    written.trace["cards"] = [str(card.id) for card in cards[:10]]
    written.trace["wish"] = msgspec.to_builtins(wish)
    cosine = chosen.cosine if chosen is not None else 1.0
    count = chosen.total if chosen is not None else len(cards)
    loose = chosen is not None and bool(chosen.given_up)
    # What no product word explains may be another question of the same message.
    written.trace["loose"] = loose or bool(wish.unknown)
    lost = loose and chosen is not None and _is_lost(wish, chosen.given_up)
    like = cosine if likeness is None else likeness
    return Offer(written, wish, structured, refined, like, count, loose=loose, lost=lost, placed=placed)


def _is_lost(wish: Wish, given_up: Sequence[Choice | Range]) -> bool:
    """Whether most of a wish was given up; not where the kind of thing stays, and values and numbers went."""
    kept = [c for c in wish.choices if c not in given_up and c.weight >= KIND_OF_THING and not c.negated]
    told = any(isinstance(each, Range) for each in given_up) and all(each.weight > WORD for each in given_up)
    return 2 * len(given_up) > len(wish.choices) + len(wish.ranges) and not (kept and told)
