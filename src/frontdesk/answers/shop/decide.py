"""Whether the catalog's answer or the pages' is given. Chosen on bench/quality/shop_tuning.json."""

import re

from frontdesk.answers.gate import Gate
from frontdesk.answers.quoted.pairs import CERTAIN
from frontdesk.answers.shop.offered import Offer
from frontdesk.knowledge.products.wish import KIND_OF_THING
from frontdesk.knowledge.search.analyze import fold

_WAYS = re.compile(
    r"(?:how (?:do|can|should|would|long|to|often|soon)|(?:can|may|could|should|must|do|am) i|when|where|why|what if|"
    r"what happens|who|is it possible|wie (?:lange|kann|muss)|(?:kann|darf|muss) ich|wann|wo|warum|wer)\b"
)
"""How people ask for a company's ways rather than for its things."""
_LOOKS = re.compile(
    r"\b(?:do you (?:have|sell|stock|carry|offer)|have you got|are there|any|looking for|show me|recommend|which|"
    r"i (?:need|want)|find me|habt ihr|haben sie|gibt es|suche|ich brauche|welche[rs]?)\b"
)
_SIZE = re.compile(r"\b(?:what|which|welche) (?:size|grosse|schuhgrosse)\b")
_SERVICE = re.compile(
    r"(?:do|can|could|would|will) (?:you|u|ye) (?:(?:guys|all|please|pls|still|also|even|ever|\w+ly) )*(?P<does>\w+)"
)
"""What is asked of a company's people, not of its shelves, where the catalog doesn't know what: `Can you lengthen`."""
_EXPLAINS = re.compile(
    r"(?:(?:so|and|please|und|y|et|e|en) )*(?:what(?:'s| is| are| was| were|s)|who (?:is|was)|(?:can you |please )?"
    r"(?:tell me|explain|talk|something)(?: (?:something|more|me))? about|explain|was (?:ist|sind)|erzahl\w* (?:mir )?"
    r"(?:etwas |mehr )?(?:von|uber)|que (?:es|son)|hablame de|qu'est[- ]ce qu(?:e |')|parle[- ]moi d[eu]|"
    r"(?:che )?cos'?e|parlami d\w+|o que (?:e|sao)|fala[- ]me d\w+|wat (?:is|zijn)|vertel (?:me|mij) over) "
    r"(?!(?:the|your|their|this|that|these|those|der|die|das|dein\w*|eure?\w*|ihre?\w*|el|la|los|las|tus?|sus?|le|les|vos|"
    r"i|gli|o|os|as|de|het|jullie|it|available|left|new|in stock|on (?:sale|offer))\b)"
)
"""How one asks what something is: of a product only where that is its name."""
_TAKES = frozenset({"buy", "take", "accept", "collect", "want", "need"})
"""What a shop does with things that others have."""
_QUESTION = re.compile(r"\?|^(?:how|what|when|where|why|who|can|do|does|is|are|may|should|will|wie|was|wann|wo|kann)\b")
LIKE_ENOUGH = 0.42
"""Cosine of a question without a condition with a product that may be offered."""
SURE_PAGES = 0.75
"""Confidence of the pages' answer that a wish without numbers gives way to."""


def prefers_products(question: str, offer: Offer, gate: Gate) -> bool:
    """Whether the catalog answers; `question` is the sentence of the message that asks."""
    wish, plain = offer.wish, fold(question).strip()
    if offer.placed or offer.unnamed or (offer.follows and not offer.structured):
        return offer.placed or (
            gate.pair is None and not (gate.open and (offer.follows or gate.confidence >= SURE_PAGES))
        )
    looks = bool(_LOOKS.search(plain)) or wish.asks
    # "How long may I keep a jacket?" is no search for jackets, whatever a jacket is.
    ways = _WAYS.match(plain) and wish.unknown and not (offer.structured or offer.refined)
    # Nor is "What's the weather?" one for rain jackets, or a story about a tent one for tents.
    strayed = offer.loose and not offer.structured and bool(_QUESTION.search(plain))
    ways = ways or ((wish.guessed or offer.lost or strayed) and not looks)
    # Which size one needs stands in a table of sizes, and what is done for customers on a page.
    service = _SERVICE.match(plain)
    strays = wish.unknown or offer.loose or offer.lost or len(wish.choices) > 1
    explains = _EXPLAINS.match(plain) and strays and not (wish.whole_title or wish.ranges or wish.order)
    ways = ways or explains or bool(not wish.named and _SIZE.search(plain))
    if service is not None and not offer.structured:
        ways = ways or service["does"] in {*_TAKES, *wish.unknown}
    ways = ways or (bool(wish.unknown) and "offer" in plain.split()[:3])
    sure_pair = gate.pair is not None and (gate.confidence >= CERTAIN or not (looks or offer.structured))
    # What a thing should come with is asked of the catalog, unless the pages answer a question for it.
    asks_pages = gate.open and bool(_QUESTION.search(plain))
    spoken_of = [word for word in offer.theirs if asks_pages or word not in wish.features]
    theirs = sure_pair or (spoken_of and (gate.open or offer.refined))
    if offer.silent or ways or theirs:
        return offer.silent and gate.pair is None and not (gate.open or _WAYS.match(plain))
    if offer.refined or (offer.structured and not spoken_of and (not wish.empty or wish.about or wish.task == "count")):
        return True
    if wish.empty or not offer.count:
        alike = wish.empty and offer.likeness >= LIKE_ENOUGH and offer.count > 0
        # That nothing is left without what is not wanted is an answer.
        nothing_left = any(choice.negated for choice in wish.choices) and len(wish.choices) > 1
        return not gate.open and (nothing_left or (looks and alike and not wish.unknown))
    if spoken_of:
        parts = len(wish.choices) + len(wish.ranges) + (wish.order is not None) + (wish.task in ("compare", "tell"))
        return offer.quoted or ((looks or offer.structured) and parts > len(spoken_of) + 1)
    things = not wish.unknown and all(choice.weight >= KIND_OF_THING for choice in wish.choices)
    told = not _QUESTION.search(plain) and (len(wish.choices) > 1 or things) and not offer.loose
    sure = gate.open and (gate.confidence >= SURE_PAGES or bool(_WAYS.match(plain)))
    return told or not sure or (looks and not _WAYS.match(plain))
