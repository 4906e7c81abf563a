"""A product in the place of the one that was asked about: `sorry, I meant the Wren 2`, `and the Wren 2?`."""

import re
from collections.abc import Awaitable, Callable, Sequence

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.shop import named, places
from frontdesk.answers.shop.left import asks_left
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.wish import WORD, Wish
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.correction import CORRECTION, asked_as, put_right
from frontdesk.knowledge.search.followup import OPENING
from frontdesk.knowledge.search.named_words import ARTICLES, INDEFINITE
from frontdesk.knowledge.search.words import language_of

LOOK_BACK = 4
"""Earlier questions that a chain of names is traced through."""
MOST_WORDS = 8
_BEFORE_NAMES = ARTICLES | INDEFINITE

_AGREES = any_of("ok(?:ay)?|yes|yeah|yep|alright|thanks|thank you|thx|danke|gracias|oui|merci|grazie")
_SIGHS = any_of("hmm?|oh|ah|well|ja|great|good|fine|right|cool|nice|perfect|super|gut|prima|bien|bueno|vale")
"""May begin a name as well ("oh boy shirts", "well known brands"): they lead only with a sign behind them."""
_ASKS = any_of(
    "what|what's|which|how|where|when|who|why|is|are|was|do|does|did|can|could|will|would|should|may|have|has|any",
    "show|give|find|tell|list|compare|recommend|i|i'm|i'd|we|and|so|then|but|the|what about|how about|let",
    "was|welche[rsnm]?|wie|wo|wann|wer|ist|sind|gibt|habt|haben|hat|kann|kannst|konnen|zeig|zeige|und|ich|wir",
    "que|cual|cuales|como|cuanto|cuanta|donde|cuando|es|son|hay|tiene|tienen|puedo|muestra|busco|y",
    "quel|quelle|quels|quelles|comment|combien|est|est-ce|avez|avez-vous|je|puis-je|montrez|et",
    "quale|quali|come|quanto|dove|quando|avete|posso|mostra|cerco|e|c'e",
)
_LEAD = re.compile(
    rf"(?:(?:{_AGREES}|{_SIGHS})\s*[,.!;:]+\s*|{_AGREES}\s+(?=(?:{_AGREES}\s+)*{_ASKS}\b|(?:{_AGREES}|{_SIGHS})\s*[,.!;:]))+"
    r"(?=\S+ \S)",
    re.IGNORECASE,
)

Read = Callable[[str], Awaitable[Wish]]


async def meant(question: str, earlier: Sequence[str], lexicon: Lexicon, read: Read) -> str:
    """What is asked when a message names another product than the question before; else the message itself."""
    topic = ""
    for said in [*earlier[-LOOK_BACK:], question]:
        topic = await _one(said, topic, lexicon, read)
    return topic


async def _one(question: str, topic: str, lexicon: Lexicon, read: Read) -> str:
    other = _named_in(question)
    if (
        not topic
        or not other
        or len(other.split()) > MOST_WORDS
        or places.compares(question)
        or places.pointed(question)
        or asks_left(question)
    ):
        return question
    wish, before = await read(other), await read(topic)
    if not _only_names(wish, lexicon) or not before.named:
        return question
    return _exchanged(topic, other, before, lexicon) or put_right(topic, other, language_of(f"{topic} {question}"))


def _exchanged(topic: str, other: str, before: Wish, lexicon: Lexicon) -> str:
    """The earlier question with another product where it names one, however it writes that; empty where it names none,
    or several.
    """
    words = topic.strip(" ?.!").split()
    plain = [fold(word.strip(",;:")) for word in words]
    said = {tuple(fold(choice.said).split()) for choice in named.names_of(before)}
    places = [(n, n + len(name)) for name in said for n in range(len(plain)) if tuple(plain[n : n + len(name)]) == name]
    if len(places) != 1:
        return ""
    first, end = places[0]
    meant = other.split()
    if first and plain[first - 1] in _BEFORE_NAMES and fold(meant[0]) in _BEFORE_NAMES:
        meant = meant[1:]
    return asked_as([*words[:first], *meant, *words[end:]], topic)


def without_lead(question: str) -> str:
    """A message without the yes or thanks that it begins with, which names no product: `ok is the Ridge in stock`."""
    lead = _LEAD.match(question)
    return question[lead.end() :] if lead else question


def _named_in(question: str) -> str:
    """What a message says behind the words of a correction or of a question that goes on, or as a whole."""
    folded = fold(question).lstrip(" \"'¿¡([")
    begins = CORRECTION.match(folded) or OPENING.match(folded)
    if begins is None:
        return question.strip(" ?.!,")
    rest = begins["meant"] if "meant" in begins.re.groupindex else folded[begins.end() :]
    return question.strip()[-len(rest) :].strip(" ?.!,") if rest else ""


def _only_names(wish: Wish, lexicon: Lexicon) -> bool:
    """Whether words name products that few titles name, and ask nothing of them."""
    few = named.names_few(wish, lexicon)
    more = wish.unknown or wish.about or wish.order or wish.relative or wish.open
    names = named.names_of(wish)
    return few and not more and all(each in names or each.weight <= WORD for each in wish.choices)
