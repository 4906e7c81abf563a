"""Puts products into words: a list, a count, a comparison, what one is like. Pure."""

from collections.abc import Sequence
from decimal import Decimal

from frontdesk.answers.shop import cards as shown
from frontdesk.answers.shop.words import Words
from frontdesk.answers.written import Written
from frontdesk.knowledge.products.amounts import read_price
from frontdesk.knowledge.products.asked_of_one import BRAND
from frontdesk.knowledge.products.choose import REGULAR_PRICE, Card, Chosen
from frontdesk.knowledge.products.facets import IMAGE, LINK, PRICE, SALE, TITLE, Facet
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.wish import STOCK, WORD, Range, Wish

IN_TEXT = 5
NEAREST = 3
"""Products that are told in words; the others stand beside the answer."""
MOST_COMPARED = 4
MOST_TOLD_WORDS = 2
MOST_ROWS = 14
LEAST_RANKED = 2
_NO_FACTS = frozenset({TITLE, "catalog"})


def listed(wish: Wish, chosen: Chosen, lexicon: Lexicon, ours: Words) -> Written:
    """The products that fit, or the nearest, with what was given up for them."""
    if not chosen.cards:
        return _written([_none(wish, ours)], [], [])
    beginning = _beginning(wish, chosen, ours)
    beginning = " ".join([*_unheard_of(wish, ours), beginning])
    # Of what misses a number, the nearest few: a bag for +8 degrees is no help at -20.
    far = any(isinstance(condition, Range) for condition in chosen.given_up)
    cards = chosen.cards[:NEAREST] if far else chosen.cards
    told = cards[:IN_TEXT]
    about, apart = asked_about(wish), shown.apart(told, lexicon)
    lines = [
        f"{n}. {shown.line(card, [*about, *apart.get(card.id, ())], lexicon)} [{n}]" for n, card in enumerate(told, 1)
    ]
    return _written([beginning, "\n".join(lines), *_other_currencies(wish, cards, ours)], told, cards)


def told(about: Sequence[str], cards: Sequence[Card], lexicon: Lexicon, ours: Words, lead: str = "") -> Written:
    """What was asked about products, from their rows."""
    about = [key for key in dict.fromkeys(about) if key not in _NO_FACTS and not key.startswith("~")]
    parts = []
    apart = shown.apart(cards, lexicon)
    for number, card in enumerate(cards, 1):
        title = shown.plain(card.title)
        which = [shown.value_of(card, key, lexicon) for key in apart.get(card.id, ()) if key not in about]
        own = f" ({', '.join(filter(None, which))})" if any(which) else ""
        facts = [f"{shown.name_of(key)}: {value}" for key in about if (value := _value(card, key, lexicon, ours))]
        said = f"**{title}**{own}: {'; '.join(facts)}." if facts else ours.not_told.format(title=f"{title}{own}")
        parts.append(f"{said} [{number}]")
    written = _written([*filter(None, [lead]), "\n".join(parts)], cards, cards)
    silent = {BRAND, LINK, IMAGE, SALE}.issuperset(about)
    written.refused = silent and not any(_value(card, key, lexicon, ours) for card in cards for key in about)
    return written


def lines(cards: Sequence[Card], lexicon: Lexicon, lead: str, about: Sequence[str] = ()) -> Written:
    """A list of products behind a sentence."""
    apart = {} if about else shown.apart(cards, lexicon)
    told = [f"{n}. {shown.line(card, apart.get(card.id, about), lexicon)} [{n}]" for n, card in enumerate(cards, 1)]
    return _written([lead, "\n".join(told)], cards, cards)


def each(
    cards: Sequence[Card],
    lexicon: Lexicon,
    ours: Words,
    lead: str = "",
    counts: Sequence[int] = (),
    *,
    sums: bool = False,
) -> Written:
    """What one of each product costs, and so many of it; where `sums`, also what they cost together."""
    lines = []
    for number, (card, count) in enumerate(zip(cards, counts or [1] * len(cards), strict=True), 1):
        title, price = shown.plain(card.title), _value(card, PRICE, lexicon, ours)
        said = ours.each.format(price=price)
        if count > 1 and card.price is not None:
            said = ours.times.format(price=price, sum=money(card.price * count, card), count=count)
        text = f"**{title}**: {said}" if price else ours.not_told.format(title=f"**{title}**")
        lines.append(f"{text} [{number}]")
    prices = [card.price for card in cards]
    known = [price for price in prices if price is not None]
    total = ""
    if sums and len(cards) > 1 and len(known) == len(cards) and len({card.currency for card in cards}) == 1:
        amounts = [price * count for price, count in zip(known, counts, strict=True)]
        total = ours.sum_.format(sum=money(sum(amounts, Decimal(0)), cards[0]))
    return _written([*filter(None, [lead]), "\n".join(lines), *filter(None, [total])], cards, cards)


def money(amount: Decimal, card: Card) -> str:
    """An amount in the currency of a product's price."""
    return f"{amount} {card.currency}".strip()


def whole(cards: Sequence[Card], lexicon: Lexicon) -> Written:
    """All that the rows say of some products, where nothing particular is asked."""
    lines = [f"{shown.line(card, shown.keys_of([card]), lexicon)} [{n}]" for n, card in enumerate(cards, 1)]
    return _written(["\n".join(lines)], cards, cards)


def tells(about: Sequence[str], cards: Sequence[Card], lexicon: Lexicon) -> bool:
    """Whether each product's row says something of all that is asked about."""
    return bool(about) and all(shown.value_of(card, key, lexicon) for card in cards for key in about)


def only(card: Card, lexicon: Lexicon, lead: str) -> Written:
    """The one product that is there of those that were named."""
    return _written([lead, f"{shown.line(card, (), lexicon)} [1]"], [card], [card])


def plainly(sentence: str) -> Written:
    """A sentence about no product."""
    return _written([sentence], [], [])


def values(key: str, found: Sequence[str], ours: Words) -> Written:
    """What an attribute can be in the catalog."""
    return _written(
        [f"{ours.has_values.format(name=shown.name_of(key))} {', '.join(map(shown.plain, found))}."], [], []
    )


def not_told(card: Card, ours: Words) -> Written:
    """That a row doesn't say what was asked: an honest "I don't know", with the product beside it."""
    written = _written([f"{ours.not_told.format(title=f'**{shown.plain(card.title)}**')} [1]"], [card], [card])
    written.refused = True
    return written


def ranked(cards: Sequence[Card], facet: Facet, sign: int, word: str, lexicon: Lexicon, ours: Words) -> Written | None:
    """Which of a few products has less (-1) or more (1) of something; None where one has no number."""
    numbers = {card.id: card.numbers[facet.position] for card in cards if facet.position < len(card.numbers)}
    known = [card for card in cards if numbers.get(card.id) is not None]
    if len(known) < LEAST_RANKED or len(known) < len(cards):
        return None
    ordered = sorted(known, key=lambda card: sign * -(numbers[card.id] or 0.0))
    best = [card for card in ordered if numbers[card.id] == numbers[ordered[0].id]]
    values = {card.id: shown.value_of(card, facet.key, lexicon) for card in ordered}
    names = {card.id: f"**{shown.plain(card.title)}**" for card in ordered}
    at = {card.id: f"[{n}]" for n, card in enumerate(cards, 1)}  # The second one stays the second one.
    verb = ours.verb(facet.key, shown.measure_of(facet))
    rest = "; ".join(f"{names[c.id]} {verb} {values[c.id]} {at[c.id]}" for c in ordered if c not in best)
    first = f"{names[best[0].id]} {ours.is_} {word}: {values[best[0].id]} {at[best[0].id]}"
    if len(best) > 1:
        level = ", ".join(f"{names[card.id]} {at[card.id]}" for card in best)
        first = ours.alike.format(names=level, value=f"{shown.name_of(facet.key)} {values[best[0].id]}")
    return _written([f"{'; '.join(filter(None, [first, rest]))}."], cards, cards)


def quoted(card: Card, lines: Sequence[str], also: Sequence[Card]) -> Written:
    """What a row says in its own words that comes nearest to the question."""
    head = f"**{shown.plain(card.title)}**" + (f", {card.price_text()}" if card.price_text() else "")
    written = _written([f"{head}: {' '.join(lines)} [1]"], [card], [card, *also])
    written.citations[0]["quote"] = " ".join(lines)
    return written


def compared(cards: Sequence[Card], lexicon: Lexicon, ours: Words) -> Written:
    """A table of the attributes in which products differ."""
    cards = cards[:MOST_COMPARED]
    rows = []
    for key in (PRICE, "availability", *shown.keys_of(cards)):
        values = [shown.value_of(card, key, lexicon) for card in cards]
        if len(set(values)) > 1:
            rows.append(f"| {shown.name_of(key)} | " + " | ".join(value or "–" for value in values) + " |")
    if not rows:
        lines = [f"{n}. {shown.line(card, (), lexicon)} [{n}]" for n, card in enumerate(cards, 1)]
        return _written([ours.same, "\n".join(lines)], cards, cards)
    names = " | ".join(f"{shown.plain(card.title)} [{n}]" for n, card in enumerate(cards, 1))
    table = "\n".join([f"| | {names} |", "|" + " --- |" * (len(cards) + 1), *rows[:MOST_ROWS]])
    return _written([ours.differ, table], cards, cards)


def asked_about(wish: Wish) -> list[str]:
    """The attributes that a wish speaks of."""
    of_choices = [facet for choice in wish.choices if not choice.negated for facet in choice.facets]
    of_ranges = [key for each in wish.ranges for key in (each.facet, each.written) if key]
    return [*of_choices, *of_ranges, *([wish.order.facet] if wish.order else []), *wish.about]


def _value(card: Card, key: str, lexicon: Lexicon, ours: Words) -> str:
    """What a row says of an attribute; of a price that holds for a time also what it was reduced from."""
    value = shown.value_of(card, key, lexicon)
    regular = read_price(card.attributes.get(REGULAR_PRICE, [""])[0]) if key == PRICE else None
    if regular is None or card.price is None or regular.amount <= card.price:
        return value
    return ours.reduced.format(price=value, regular=f"{regular.amount} {card.currency}".strip())


def _none(wish: Wish, ours: Words) -> str:
    """What is said where nothing fits. Of what things are without only attributes tell; rows may leave it out."""
    without = [choice.said for choice in wish.choices if choice.negated and choice.in_words]
    if without:
        return ours.without.format(words=", ".join(f"“{word}”" for word in without))
    return ours.count_none if wish.task == "count" else ours.nothing


def _beginning(wish: Wish, chosen: Chosen, ours: Words) -> str:
    """What is said before the list."""
    vague = (condition.weight <= WORD and condition.weight != STOCK for condition in chosen.given_up)
    # A word or two that nothing fits are told; of a long description it is said that this comes nearest.
    described = len(chosen.given_up) > MOST_TOLD_WORDS and all(vague)
    likened = described if chosen.given_up else bool(wish.names or wish.unheard or wish.likened)
    if likened or (wish.empty and wish.task != "count"):
        return ours.nearest
    if chosen.given_up:
        return ours.given_up.format(given_up=", ".join(f"“{condition.said}”" for condition in chosen.given_up))
    return _counted(wish, chosen, ours)


def _unheard_of(wish: Wish, ours: Words) -> list[str]:
    """What is said of words that no product has: one that is written as a name names none."""
    names = [*wish.likened, *(word for word in wish.untold if word in wish.names)]
    plain = [*(word for word in wish.untold if word not in wish.names), *wish.left_out, *wish.unheard]
    said = [(ours.uncalled, names), (ours.untold, plain)]
    return [line.format(words=", ".join(f"“{word}”" for word in words)) for line, words in said if words]


def _counted(wish: Wish, chosen: Chosen, ours: Words) -> str:
    count, one = f"{chosen.total:,}", chosen.total == 1
    if wish.order is not None and wish.order.soft:
        # How large is large the visitor knows, so that one product alone isn't said to be.
        said = (ours.one_by if one else ours.level).format(order=shown.name_of(wish.order.facet))
        return said if one else f"{ours.count_many.format(count=count)} {said}"
    if wish.task == "count":
        return ours.count_one if one else ours.count_many.format(count=count)
    if wish.order is not None and wish.top is not None:
        return (ours.first if one else ours.level).format(order=shown.name_of(wish.order.facet))
    many = ours.many_fit if chosen.total <= IN_TEXT else ours.best_of
    return ours.one_fits if one else many.format(count=count, shown=min(IN_TEXT, len(chosen.cards)))


def _other_currencies(wish: Wish, cards: Sequence[Card], ours: Words) -> list[str]:
    """What is said of prices in another currency than the one that the visitor spoke of."""
    asked = {r.currency for r in wish.ranges if r.currency}
    has = {card.currency for card in cards if card.currency}
    if not asked or not has - asked:
        return []
    said = ours.mixed_currency if asked & has else ours.other_currency
    return [said.format(currency=", ".join(sorted(has - asked)))]


def _written(parts: Sequence[str], cited: Sequence[Card], products: Sequence[Card]) -> Written:
    return Written(
        answer="\n\n".join(parts),
        model="catalog",
        citations=[shown.citation(n, card) for n, card in enumerate(cited, 1)],
        products=[shown.product(card) for card in products[:10]],
    )
