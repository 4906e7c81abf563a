"""Which products a question names, and which of those shown before it points at. Pure."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from frontdesk.answers.shop import places
from frontdesk.knowledge.products.accessories import is_accessory
from frontdesk.knowledge.products.asked_of_one import SHOWN
from frontdesk.knowledge.products.bearing import asks_bearing
from frontdesk.knowledge.products.choose import Card
from frontdesk.knowledge.products.comparing import COMPARATIVES, NEGATIONS
from frontdesk.knowledge.products.facets import AVAILABILITY, KINDS, TITLE, facet_key, is_title_key
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.wish import KIND_OF_THING, WORD, Choice, Order, Wish
from frontdesk.knowledge.products.words_of_rows import terms_of
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.words import language_of

_WHICH = re.compile(r"\b(?:which|what|welche[rsn]?|was)\b|\bof (?:these|them|those|the two|the three)\b|\bdavon\b")
_IT = re.compile(r"\b(?:it|its|this|that|this one|that one|er|sie|es|diese[rs]?)\b")
_THEY = re.compile(r"\b(?:they|them|these|those|both|each|are|all|beide|alle)\b")
_ANY = re.compile(r"\b(?:any|anything|something|another|other|have|sell|gibt|habt|haben)\b")
_PRONOUN = re.compile(r"\b(?:it|them|these|those)\b")
_NOTHING_NAMED = re.compile(
    r"\b(?:is|are|was|were|does|do|did|can|could|will|would|has|have|get|sell|buy|need|want|order|habt ihr|haben sie) "
    r"(?P<it>it|they|them|(?:this|that)(?: one)?|these|those|ihn|es|das|diese[nrs]?)\b(?! (?:an?|the|there)\b)|"
    r"\b(?:ist|sind|kostet|kosten|wiegt|wiegen|hat|passt) (?P<es>er|sie|es|das|diese[rs]?)\b"
)
"""Words that stand for a product; behind `habt ihr` and `haben sie` what is had."""
_HAS = re.compile(
    r"\b(?:does|do|did) (?:it|they|this|that|these|those)(?: one)? (?:\w+ly |also )?"
    r"(?:have|come with|include|need|contain)\b|\bhat (?:er|sie|es)\b"
)
"""What is asked then is what a product has, not a product: `Does it come with a bag?`"""
_YES_OR_NO = re.compile(r"(?:is|are|does|can|could|will|would|ist|sind|kann|hat)\b(?! (?:there|i|you)\b)")
_OF_ONE_THING = re.compile(
    r"\bhow many\b.* (?:does|can|could|will|would|did|do) "
    r"(?P<one>(?!(?:your?|i|we|they|there|(?:the|this) (?:shop|store|company))\b)\w.*)|"
    r"\bwie viele\b.* (?:hat|fasst|braucht) (?P<eins>(?!(?:ihr|sie|man|es|(?:der|euer|ihr) (?:laden|shop))\b)\w.*)"
)
"""Counts what one thing has or does, not what is sold: `How many roses does bed 5 hold?`"""
_INSIDE = re.compile(
    r"\bhow many\b.* (?:fit|fits|go|come|are|stand|hang) (?:in|into|inside|on|onto|with) "
    r"(?P<one>(?:the|a|an|one|this|that) \w.*)|"
    r"\bwie viele\b.* (?:passen|sind|gehen) (?:in|auf) (?P<eins>(?:den|die|das|einen?|ein|dem|einer?) \w.*)"
)
"""Counts what is in a thing: `How many knives fit in the block?`"""
_MORE = "|".join(sorted(COMPARATIVES))
_THE_ONE = re.compile(
    rf"\b(?:the|der|die|das|den|dem) (?:(?!alter\b)(?:{_MORE})(?:e[rsnm]?)?|(?:more|less) \w+)"
    r"(?: ones?| of (?:the two|them|these|those))?"
    r"(?:$| (?:please|bitte|instead|then|is|ist|in stock|available|auf lager|cost|costs|kostet)\b)"
)
"""`The cheaper one`, among those that were shown; `das Alter` is an age."""
_JOINED = re.compile(r"\s(?:&|and|und)\s")
_TITLE_WORD = re.compile(r"[^\W_]+(?:[-'’/][^\W_]+)*")
_ARTICLES = frozenset({"the", "a", "an", "der", "die", "das", "den", "dem"})
_MAKES_SURE = re.compile(
    r"(?:(?:so|and|but|then|ok|okay|ah|oh|is|isn't|was|are|were|it|it's|its|that|that's|this|these|they|only|just|really|"
    r"still|does|costs?|also|ist|das|es|sind|kostet|wirklich|nur|est|ce|c'est|donc|seulement|cuesta|entonces|solo|"
    r"e|sono|costa|quindi|custa|dus|het|is het)[\s,-]+)+"
    r"[£$€]?\s?\d[\d.,]*\s?[^\W\d_]*[£$€%]?(?:[\s,]+(?:then|only|total|in total|altogether|each|right|or not|really|"
    r"dann|also|oder|alors|entonces|allora|per \w+|a \w+|pro \w+))*[\s?!.]*"
)
"""Only points and says a number: `Is it £500?`, `So 500 EUR then?`"""
_PER_CENT_OFF = re.compile(
    r"\d ?(?:%|per ?cent|prozent|por ciento|pour ?cent|per cento|por cento|procent) "
    r"(?:off|discount|reduction|rabatt|nachlass|(?:de )?(?:descuento|remise|reduction|rabais|desconto)|(?:di )?sconto|"
    r"korting)\b"
)
MOST_VALUES = 20
MOST_POINTED = 5
"""Products shown before that a question can mean all together."""


def best_named(cards: Sequence[Card], question: str, language: str) -> list[Card]:
    """The products whose titles the question's words cover best come first; what only goes with one is left out,
    unless the question says the whole of its name.
    """
    said = set(terms_of(question, language))
    proper = [card for card in cards if not goes_with(card) or set(terms_of(card.title, language)) <= said]
    return sorted(proper or cards, key=lambda card: -_covered(card, said, language))


def goes_with(card: Card) -> bool:
    """Whether a product is an accessory by its category."""
    texts = (text for name, all_ in card.attributes.items() if _kind_of(name) for text in all_)
    return any(is_accessory(text) for text in texts)


def names_of(wish: Wish) -> tuple[Choice, ...]:
    """The choices that name products: whole titles and their beginnings, and words that few titles have."""
    rare = {key for key, share in wish.named.items() if share <= 2 * min(wish.named.values())}
    return tuple(
        choice
        for choice in wish.choices
        if not choice.negated and (TITLE in choice.facets or any(key[1:] in rare for key in choice.keys))
    )


def beyond_names(wish: Wish, names: Sequence[Choice]) -> list[Choice]:
    """The values that a wish asks for beside the names of products; of a long question about a title none are."""
    vague = wish.unknown or any(choice.weight <= WORD for choice in wish.choices)
    rest = [each for each in wish.choices if each not in names and each.weight > WORD]
    return [] if wish.whole_title and (vague or wish.ranges or wish.order) else rest


def to_be_had(wish: Wish) -> tuple[str, ...]:
    """The availability as what is asked of products by their names: `loppers in stock?` looks for no other thing."""
    asked = any(AVAILABILITY in choice.facets and not choice.negated for choice in wish.choices)
    return (AVAILABILITY,) if asked and not wish.unknown else ()


def names_few(wish: Wish, lexicon: Lexicon) -> bool:
    """Whether a word of a question is one that few products are called by."""
    return bool(wish.named) and min(wish.named.values()) <= lexicon.few_titles


def is_kind(choice: Choice) -> bool:
    """Whether a choice is of a kind of thing or of a word in titles: what a product isn't called may be asked of it."""
    return all(facet in KINDS or facet.startswith("~") or facet == TITLE for facet in choice.facets)


def is_value(choice: Choice, lexicon: Lexicon) -> bool:
    """Whether a choice is of values that products have, or of one that none has."""
    measures = all(not is_title_key(key) and key.partition("=")[2] for key in choice.keys)
    return measures or bool(lexicon.values(fold(choice.said).split())) or not any(map(lexicon.holding, choice.keys))


def is_named(card: Card, question: str, language: str) -> bool:
    """Whether a question surely names a product: by several words of its title, or by one that is written as a name."""
    title = set(terms_of(card.title, language))
    begin, *following = re.findall(r"[^\W_]+", question) or [""]
    names = {word for word in following if title & set(terms_of(word, language))}
    several = len(names) + bool(title & set(terms_of(begin, language))) > 1 and not all(map(str.isdigit, names))
    return several or any(name[0].isupper() for name in names)


def told_in_words(wish: Wish, lexicon: Lexicon) -> Iterator[Wish]:
    """A wish that names two kinds of things, with one of them as a word that a row may say: beside fabrics of denim,
    a machine for denim."""
    kinds = [choice for choice in wish.choices if is_kind(choice) and not choice.negated]
    for kind in kinds if len(kinds) > 1 else ():
        if " " not in kind.said:
            stem = lexicon.stem(fold(kind.said))
            word = Choice((stem,), kind.said, (f"~{stem}",), weight=WORD)
            choices = tuple(word if each is kind else each for each in wish.choices)
            yield msgspec.structs.replace(wish, choices=choices)


def in_passing(card: Card, names: Sequence[Choice], missing: Sequence[Choice]) -> bool:
    """Whether one word of a question only happens to stand in a title: a jacket's zip in `Zip-off Trousers`.

    So it is where the title has the word within a longer one, or the question speaks of another kind of thing.
    """
    said = fold(names[0].said) if len(names) == 1 else ""
    if not said or " " in said:
        return False
    within = [word for word in _TITLE_WORD.findall(fold(card.title)) if said in re.split(r"[-'’/]", word)]
    other_kind = any(choice.weight >= KIND_OF_THING and not choice.negated for choice in missing)
    return other_kind or (bool(within) and said not in within)


def pointed_at(question: str, wish: Wish, cards: Sequence[Card]) -> list[Card]:
    """Those of the products shown before that a question is about: the second one, it, these."""
    pointed, said = places.pointed(question), fold(question)
    numbered = bool(pointed) and all(map(str.isdigit, wish.named)) and places.says_only(question)
    if not cards or (wish.named and not numbered) or _of_a_kind(wish, said):
        return []
    if pointed:
        return places.at(cards, pointed)
    if _WHICH.search(said) and (wish.relative or wish.order) and not _ANY.search(said) and len(cards) > 1:
        return list(cards)
    asks = wish.about or wish.choices or wish.open or wish.unknown
    elsewhere = _ANY.search(said) and not _PRONOUN.search(said)
    if not asks or wish.ranges or wish.relative or wish.order or elsewhere:
        return []
    if _THEY.search(said) and 1 < len(cards) <= MOST_POINTED:
        return list(cards)
    meant = _IT.search(said) or asks_bearing(re.findall(r"\w+", said))
    return list(cards[:1]) if len(cards) == 1 and meant else []


def which_of(question: str, wish: Wish, cards: Sequence[Card]) -> bool:
    """Whether it is asked which of a few products are so: `which one is in stock?`"""
    asks = (wish.choices or wish.about) and not (wish.ranges or wish.relative or wish.order or wish.unknown)
    said = fold(question)
    return bool(asks and 1 < len(cards) <= MOST_POINTED and _WHICH.search(said) and not _ANY.search(said))


def is_the_one(question: str, wish: Wish) -> bool:
    """Whether one is meant of those that were shown, by what it has more or less of: `the cheaper one`."""
    said = fold(question).strip(" ?.!")
    return wish.relative is not None and not wish.named and says_the_one(question) and not _ANY.search(said)


def says_the_one(question: str) -> bool:
    """Whether a question speaks of `the cheaper one`."""
    return _THE_ONE.search(fold(question).strip(" ?.!")) is not None


def only_counts(wish: Wish) -> bool:
    """Whether a wish has nothing but a number, which some title has as well."""
    return bool(wish.choices) and all(choice.said.isdigit() for choice in wish.choices) and not _says_more(wish)


def only_points(wish: Wish) -> bool:
    """Whether a wish says nothing but a place in a list, in words that the catalog may not know."""
    digits = all(choice.said.isdigit() for choice in wish.choices)
    return (
        digits and set(wish.unknown) <= places.PLACES and not (wish.open or wish.ranges or wish.order or wish.relative)
    )


def only_denies(wish: Wish) -> bool:
    """Whether nothing is said but what kind of thing it should not be, and nothing is looked for."""
    denied = bool(wish.choices) and all(choice.negated and is_kind(choice) for choice in wish.choices)
    return denied and not (wish.asks or _says_more(wish) or wish.task != "list")


def _says_more(wish: Wish) -> bool:
    return bool(wish.unknown or wish.open or wish.ranges or wish.order or wish.relative)


def unnamed(question: str, wish: Wish) -> str:
    """The word for a product in a question that says nothing of which: `Is it in stock?` Empty in any other."""
    said = fold(question)
    found = _NOTHING_NAMED.search(said)
    if found is None or wish.named or wish.unknown or wish.ranges or wish.order or _of_a_kind(wish, said):
        return ""
    return str(found["it"] or found["es"]) if wish.about or wish.choices else ""


def asks_discount(question: str) -> bool:
    """Whether it is asked for so many per cent off, which no row tells: `Can I get 10% off the Heron?`"""
    return _PER_CENT_OFF.search(fold(question)) is not None


def makes_sure(question: str, wish: Wish) -> bool:
    """Whether a question only makes sure of a number that was spoken of before, and looks for nothing."""
    says_more = wish.named or wish.choices or wish.unknown or wish.about or wish.order or wish.asks
    return not says_more and _MAKES_SURE.fullmatch(fold(question).strip()) is not None


def _of_a_kind(wish: Wish, said: str) -> bool:
    """Whether a wish, in these words, names a kind of product."""
    return not _HAS.search(said) and any(c.weight >= KIND_OF_THING and not c.negated for c in wish.choices)


def names_unknown(question: str, wish: Wish) -> bool:
    """Whether a word that the catalog doesn't know is written as a name: `newest Golf`, where there is none."""
    english = language_of(question) == "en"
    return english and any(fold(word) in wish.unknown for word in re.findall(r"(?<=\s)[A-Z]\w+", question))


def missing(part: str, wish: Wish, lexicon: Lexicon) -> str:
    """The name in a part of a comparison that no product has: `Zed mug`, where mugs are there; empty if none is.

    What few products are called by names one whatever else is said of it: `the Ash mug for my grandmother`.
    """
    spelled = [share for name, share in wish.named.items() if any(map(str.isalpha, name))]
    if not wish.unknown or (spelled and min(spelled) <= lexicon.few_titles):
        return ""
    words = [(match, fold(match[0])) for match in _TITLE_WORD.finditer(part)]
    strange = [at for at, (_, word) in enumerate(words) if word in wish.unknown]
    written = [at for at in strange if (at and words[at][0][0][0].isupper()) or words[at][1] in map(fold, wish.untold)]
    numbered = any(word.isdigit() for _, word in words) and not spelled
    if not (written or (strange and numbered)):
        return ""
    kinds = {each for choice in wish.choices for each in fold(choice.said).split()}
    known = [at for at, (_, word) in enumerate(words) if word in kinds - _ARTICLES or word.isdigit()]
    first, last = min((*strange, *known)), max((*strange, *known))
    return part[words[first][0].start() : words[last][0].end()]


def asks_of_one(question: str, wish: Wish) -> bool:
    """Whether something is asked of a thing that no attribute tells: `Is the silk liner washable?`"""
    return wish.open or (bool(wish.unknown) and asks_whether(question))


def asks_whether(question: str) -> bool:
    """Whether a question is one of yes or no about a thing: `Is the Heron under 300 EUR?`"""
    return bool(_YES_OR_NO.match(fold(question).strip()))


def values_asked(wish: Wish, lexicon: Lexicon) -> list[str]:
    """The values of an attribute, where nothing else is asked for: `Which brands do you sell?`"""
    facet = lexicon.facets.get(wish.about[0]) if len(wish.about) == 1 else None
    if facet is None or facet.kind != "value" or not wish.empty or wish.unknown or not wish.asks:
        return []
    paths = [value for value in facet.values if ">" in value]
    steps = {step.strip() for path in paths for step in path.split(">")[1:]}
    single = [value for value in facet.values if not re.search(r"[,;>|]", value) and value not in steps]
    parts = {part for value in single for part in _JOINED.split(value)[1:] + _JOINED.split(value)[:-1]}
    single = [value for value in single if value not in parts]
    return [facet.shown.get(value, value) for value in sorted(single, key=lambda v: -facet.values[v])][:MOST_VALUES]


def without_denials(wish: Wish, question: str) -> tuple[Wish, list[Choice]] | None:
    """The wish of a kind of thing without the values that it should not have, and those as they were said: `not blue`.

    What stands in words of rows alone stays, for a row that says it is surely not wanted.
    """
    denied = [c for c in wish.choices if c.negated and not c.in_words and not is_kind(c)]
    kinds = any(choice.weight >= KIND_OF_THING and not choice.negated for choice in wish.choices)
    if not denied or not kinds or wish.task == "count":
        return None
    wanted = msgspec.structs.replace(wish, choices=tuple(c for c in wish.choices if c not in denied))
    return wanted, [msgspec.structs.replace(each, said=_denied_as(each.said, question)) for each in denied]


def _denied_as(said: str, question: str) -> str:
    """Words with the one before them that denies them: `not blue`, `ohne Blau`."""
    words = question.split()
    ends = [n for n, word in enumerate(words) if fold(word).strip(".,;:!?") == fold(said).split()[-1]]
    denials = [n for n in range(ends[0]) if fold(words[n]).replace("'", "") in NEGATIONS] if ends else []
    return " ".join(words[denials[-1] : ends[0] + 1]).strip(".,;:!?") if denials else said


def counts_elsewhere(question: str, wish: Wish) -> bool:
    """Whether what is counted is of something that may be no product: to leave a part of it out answers nothing.

    Behind a product's whole title it is of that product.
    """
    return wish.task == "count" and not wish.whole_title and _OF_ONE_THING.search(fold(question)) is not None


def holder(question: str) -> str:
    """The words from the thing on that has so many of others: `the block hold?` Empty in other questions."""
    said = fold(question)
    if (inside := _INSIDE.search(said)) is not None:
        return str(inside["one"] or inside["eins"])
    found = _OF_ONE_THING.search(said)
    return str(found["one"] or found["eins"]) if found is not None else ""


def chooses(wish: Wish, question: str, lexicon: Lexicon) -> Wish:
    """`Which is cheaper?` of many products asks for the cheapest of them."""
    if wish.relative is None or not _WHICH.search(fold(question)) or _ANY.search(fold(question)):
        return wish
    key, sign = wish.relative
    order = Order(key, lexicon.facets[key].position, sign > 0, wish.relative_said or key)
    return msgspec.structs.replace(wish, relative=None, order=order, top=1)


def _kind_of(name: str) -> bool:
    return facet_key(name) in KINDS


def _covered(card: Card, said: set[str], language: str) -> float:
    """The share of a title's words that were said."""
    words = set(terms_of(card.title, language))
    return len(words & said) / max(1, len(words))


def without_name(question: str, title: str) -> str:
    """A question without the title that stands in it."""
    plain = re.sub(re.escape(" ".join(title.split())), " ", " ".join(question.split()), count=1, flags=re.I)
    return plain.strip(" :,-–")


def of_none(wish: Wish) -> bool:
    """Whether a link or a picture is asked for, and nothing says of what."""
    return wish.empty and bool(wish.about) and SHOWN.issuperset(wish.about)
