"""What is asked of products that were told before: which of them are to be had, how many are green, which two."""

import re

import msgspec

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.shop import cards as shown
from frontdesk.answers.shop import how_many, named, places, say
from frontdesk.answers.shop.counted import THEM
from frontdesk.answers.shop.follow import TO_BE_HAD
from frontdesk.answers.shop.offered import Offer, Said, offered
from frontdesk.knowledge.products.absent import is_colour
from frontdesk.knowledge.products.facets import AVAILABILITY
from frontdesk.knowledge.products.wish import Wish
from frontdesk.knowledge.search.analyze import fold

_COLOR = "color"
_AND = r"(?:(?:and|so|but|ok|okay|und|aber|y|pero|et|mais|e|ma|mas|en|maar) )?"
_WHICH = any_of(
    "which|what|welche[rs]?|was|cual(?:es)?|que|le(?:s)?quel(?:le)?s?|laquelle|qual[ie]?|quais|welke?",
)
_THINGS = any_of(
    "ones?|of the (?:two|three|four|five|lot)|of all (?:of )?(?:them|those|these)|"
    "von den (?:beiden|zweien|dreien)|der beiden|de los dos|de las dos|des deux|dei due|delle due|dos dois|das duas|"
    "van de twee",
    THEM,
)
_ARE = any_of(
    "is|are|do you have|have you(?: got)?|can i (?:buy|get|order)|are there|sind|ist|habt ihr|haben sie|esta|estan|hay|"
    "son|tienen|est|sont|avez-vous|vous avez|e|sono|avete|esta|estao|ha|tem|zijn|is|hebben jullie|hebt u|heb je"
)
_ALL = any_of("they|these|those|them|sie|diese|all|any|some|both|either|each|one|alle|beide")
_STILL = any_of(
    "still|also|actually|currently|all|both|now|noch|auch|gerade|todavia|aun|encore|toujours|ancora|ainda|nog"
)
_NOW = r"(?: (?:now|right now|at the moment|today|jetzt|gerade|heute|ahora|maintenant|adesso|ora|agora|nu))?"
_TO_BE_HAD = re.compile(
    rf"{_AND}(?:{_WHICH}(?: {_THINGS})?(?: {_ARE})?|(?:is|are|sind) (?:{_ALL} )+(?:{THEM} )?|(?:is|are) (?:{_THINGS}))"
    rf" ?(?:{_STILL} )*(?:not |nicht |no |ne |non |nao |niet )?(?:{TO_BE_HAD})(?: pas)?{_NOW}"
)
_HERE_NOW = re.compile(
    rf"{_AND}{_WHICH}(?: {_THINGS})? (?:(?:can|could|may) (?:i|we) (?:get|buy|have|order|take)(?: home)? "
    r"(?:right away|straight away|immediately|at once|now|right now|today)|"
    r"(?:kann|konnte) (?:ich|man) (?:sofort|gleich|jetzt|heute) (?:haben|bekommen|kaufen|bestellen|mitnehmen)|"
    r"puedo (?:comprar|llevarme|tener) (?:ya|ahora|hoy|enseguida)|"
    r"(?:puis-je|je peux) (?:avoir|acheter|prendre) (?:tout de suite|maintenant|aujourd'hui)|"
    r"posso (?:avere|comprare|prendere|comprar|levar) (?:subito|adesso|oggi|ja|agora|hoje)|"
    r"kan ik (?:meteen|nu|vandaag|direct) (?:krijgen|kopen|meenemen))"
)
"""Which of those that were told may be had at once."""
_SO = re.compile(r"(?:(?:in|en|em|auf) )?(?P<value>[^\W\d_]+(?:[ -][^\W\d_]+)?)")
_COUNTED = re.compile(
    r"\b(?:the|these|those|both|of|die|den|der|diese|los|las|les|ces|i|le|os|as|de|deze) "
    rf"(?P<count>{any_of(*places.COUNTS)})\b(?:(?<!\d)|(?=\W*$))|"
    r"\b(?P<both>both|beide|ambos|ambas|entrambi|entrambe|allebei)\b"
)
"""So many, as if it were known which: `compare the two`."""


def to_be_had(said: Said) -> Offer | None:
    """What the rows say of which products are to be had, where this alone is asked: `which of them is available?`"""
    few, words = said.shown[: say.IN_TEXT], _words(said.question)
    at_once = _HERE_NOW.fullmatch(words) is not None
    if len(said.shown) != len(few) or len(few) < 2 or not (at_once or _TO_BE_HAD.fullmatch(words)):
        return None
    if not at_once and said.wish.choices and AVAILABILITY in said.lexicon.facets and re.search(THEM, words) is None:
        return None  # "Which one is in stock?" looks for those that are.
    told = say.told((AVAILABILITY,), few, said.lexicon, said.ours)
    return offered(told, Wish(about=(AVAILABILITY,)), few, refined=True, placed=True)


def of_no_row(said: Said) -> Offer | None:
    """How many are so, in a word that no row has: none, where all of them tell their colour; else it isn't told."""
    found = _SO.fullmatch(how_many.said_of_them(said.question))
    if found is None:
        return None
    value = re.findall(r"[^\W\d_]+", found["value"])
    coloured = all(is_colour(word, said.lexicon) and not said.lexicon.values([word]) for word in value)
    if not (set(value) & set(said.wish.unknown) or (coloured and said.wish.guessed)):
        return None
    words = " ".join(said.question.strip(" ?¿!.").split()[-len(found["value"].split()) :])
    tell = [card for card in said.shown if shown.value_of(card, _COLOR, said.lexicon)] if coloured else []
    few, wish = said.shown[: say.IN_TEXT], Wish(task="count")
    if not tell:
        written = say.plainly(said.ours.untold.format(words=f"“{words}”"))
        return offered(written, wish, said.shown, refined=True, placed=True)
    lead = said.ours.count_none if len(tell) == len(said.shown) else ""
    written = say.told((_COLOR,), few, said.lexicon, said.ours, lead)
    return offered(written, wish, few, refined=True, placed=True)


def which_are_meant(said: Said) -> Offer | None:
    """The question back, with the list, where fewer are compared as if it were known which: `the two` of three."""
    count, wish = count_said(said.question), said.wish
    asks = wish.relative or wish.order or places.compares(said.question)
    if not (count and count < len(said.shown) and asks) or places.spoken_of(said.question):
        return None
    if any(map(str.isalpha, "".join(wish.named))) or wish.unsold or named.names_unknown(said.question, wish):
        return None
    few = said.shown[: say.IN_TEXT]
    written = say.lines(few, said.lexicon, said.ours.which_are_meant.format(count=count))
    written.clarifying = True
    return offered(written, msgspec.structs.replace(wish, task="compare"), few, refined=True, placed=True)


def count_said(question: str) -> int:
    """How many products a question speaks of as known: two for `the two`; 0 where it says no number."""
    found = _COUNTED.search(fold(question))
    if found is None:
        return 0
    return 2 if found["both"] else places.COUNTS[found["count"]]


def _words(question: str) -> str:
    return " ".join(fold(question).strip(" ?¿!.").replace("’", "'").split())
