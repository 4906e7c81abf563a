"""What a visitor asks of a catalog, as conditions on products, an order, and a task."""

from typing import Literal

import msgspec

Task = Literal["list", "count", "compare", "tell"]

# How much a condition counts when not all can be met: the least is given up first.
HEAD_OF_TITLE, KIND_OF_THING, BRAND, PRICE, NUMBER, VALUE, WORD, STOCK = 9.0, 8.0, 5.0, 4.0, 3.0, 3.0, 2.0, 1.0
FEATURE = 2.5
"""What a thing should come with, in whatever words of its row."""
COLOURED = 3.5
"""A thing that only words of rows speak of, but a colour is said of: it counts more than the colour."""
NEEDED = 4.5
"""What a thing must be or have: a jacket that lets the rain in is no help for being cheap."""


class Choice(msgspec.Struct, frozen=True):
    """Products that hold one of these `keys` (`value_key`, `has_key`, or a term), or come from one of these `catalogs`.

    `said` is the visitor's words for it, `facets` what the keys are values of; with `negated`, none of the keys.
    Products that hold a key of `without` are no such thing: what only goes with it. Where nothing fits, a key of
    `in_title` is as good. A product without any key of `unless` doesn't tell, and is not ruled out.
    """

    keys: tuple[str, ...]
    said: str
    facets: tuple[str, ...] = ()
    negated: bool = False
    weight: float = VALUE
    catalogs: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    in_title: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()

    @property
    def in_words(self) -> bool:
        """Whether only words of rows tell whether a product is so, no attribute of theirs."""
        return self.weight in (WORD, FEATURE) and bool(self.keys) and not any("=" in key for key in self.keys)


class Range(msgspec.Struct, frozen=True):
    """Products whose number lies between `least` and `most` (None: no bound), the bounds themselves where `closed`.

    A `position` of -1 is that of a number which no product has. With `enough`, more serves rather than less where
    nothing fits: a tent for six rather than one for four. A product without the number is within the range where it
    holds one of `keys`, measures that are among the values of the attribute `written`: a pot's size is `45 cm`.
    """

    facet: str
    position: int
    said: str
    least: float | None = None
    most: float | None = None
    least_closed: bool = True
    most_closed: bool = True
    currency: str = ""
    weight: float = NUMBER
    enough: bool = False
    keys: tuple[str, ...] = ()
    written: str = ""


class Order(msgspec.Struct, frozen=True):
    """By which number products are ordered; where `soft`, those without it come last and are not left out."""

    facet: str
    position: int
    descending: bool
    said: str
    soft: bool = False


class Sizing(msgspec.Struct, frozen=True):
    """A size that things should be of, as it was `said`: the `choice` of those that are called so, and the `order` by
    the number that tells it.
    """

    said: str
    choice: Choice | None = None
    order: Order | None = None


class Wish(msgspec.Struct, frozen=True):
    """All that was understood. `top` is how many were asked for; `about` the attributes that were asked about.

    `named` are the words that name products, each with its share of the catalog; `unknown` what nothing in the
    catalog explains; `relative` an attribute that should be less (-1) or more (1) than it was in the answer before;
    `asks` whether someone looks for a product, `whole_title` whether one's whole title was written; `relative_said` is
    how it was said, `open` whether an attribute was asked for that no product has, `untold` are unknown words that
    tell of a kind of thing (`vegan boots`, `boots by Nike`), `names` those of them that are written as names, `lacks`
    whether it is asked for a kind of thing that the catalog hasn't, `guessed` whether all of it is what words mean
    that the catalog hasn't. `features` are the words for what things should come with or without, `unheard` what of it
    no product speaks of (`with wheels`), `left_out` words of size that were not taken into account.
    `unsold` is a thing that is named and no row has, `likened` are words for kinds that only come near to one, `among`
    the ids of the only products that are looked at, where those that were told before are spoken of.
    """

    choices: tuple[Choice, ...] = ()
    ranges: tuple[Range, ...] = ()
    order: Order | None = None
    top: int | None = None
    task: Task = "list"
    about: tuple[str, ...] = ()
    named: dict[str, float] = {}
    unknown: tuple[str, ...] = ()
    relative: tuple[str, int] | None = None
    asks: bool = False
    whole_title: bool = False
    relative_said: str = ""
    open: bool = False
    untold: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    lacks: bool = False
    guessed: bool = False
    sizing: Sizing | None = None
    features: tuple[str, ...] = ()
    unheard: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    unsold: str = ""
    likened: tuple[str, ...] = ()
    among: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing in it limits or orders products."""
        return not (self.choices or self.ranges or self.order or self.relative)

    @property
    def wants_products(self) -> bool:
        """Whether it asks for products; `how many employees` counts something that no product is."""
        if self.empty and self.task == "count":
            return not self.unknown
        return self.asks or not self.empty
