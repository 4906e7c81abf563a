"""Whether a price that a sentence tells is one of the thing that it names: a page may call that very thing free."""

import re
from collections.abc import Iterator, Sequence

from frontdesk.answers.numbers.measures import Measure, same
from frontdesk.answers.support.bags import Terms
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.costless import PRONOUN, is_free, is_money, limits
from frontdesk.answers.support.matter import measuring
from frontdesk.knowledge.search.analyze import fold

_OTHERWISE = re.compile(
    r" (?:(?:and|und|y|et|e|en|i|och|og|и) )?(?:(?:for|bei|a|en|in|to) )?(?:below|under|above|over|beyond|beneath|less|"
    r"more|after|before|otherwise|else|later|further|darunter|daruber|unter|uber|sonst|ansonsten|danach|spater|"
    r"andernfalls|debajo|contrario|despues|menos|mas|dessous|moins|plus|apres|sinon|au dela|ensuite|altrimenti|sotto|"
    r"oltre|dopo|abaixo|acima|depois|daaronder|daarboven|anders|daarna|ponizej|powyzej|inaczej|potem|annars|"
    r"darefter|ellers|derefter|etter|ниже|свыше|иначе|потом)\b"
)
"""Begins the other case of what is free: "below that we charge 5 EUR"."""


def priced_though_free(compared: Compared) -> Iterator[Against]:
    """The prices that the passage tells of other things, while it calls free what the sentence names."""
    free = [c for c in compared.claims if c.sentence != -1 and c.table is None and is_free(compared, c)]
    for piece in compared.said if free else ():
        about = compared.about(piece.subject | piece.terms) - measuring(compared.language[:2].lower())
        for price in piece.measures if not piece.aside else ():
            held = [c for c in compared.claims if c.holds(price)] if is_money(price) and not price.bound else []
            holding = [c for c in held if c.sentence != -1 and any(same(price, m) for m in _prices(compared, c))]
            rivals = [c for c in free if not c.denies and _is_rather(compared, about, c, holding)]
            if held and (rivals or not holding):
                yield "number", frozenset((f"{price.number} {price.unit}",)), rivals or held
                break


_PAID = re.compile(
    r"\b(?:paid|payable|chargeable|pay and display) ([^\W\d]+)|([^\W\d]+) (?:de pago|payante?s?|a pagamento)\b"
)
_FREE = re.compile(
    r"\b(?:free|free of charge|gratis) ([^\W\d]+)|([^\W\d]+) (?:gratuit[oae]?s?|gratis|libres?|gratuiti)\b"
)


def paid_though_free(compared: Compared) -> Iterator[Against]:
    """What the sentence names as paid for, "paid spaces", and the passage as free: "nine free spaces"."""
    for thing in _named(compared, _PAID, fold(compared.sentence)):
        below = [c for c in compared.claims if c.sentence != -1]
        free = [c for c in below if any(compared.hits(thing, each) for each in _named(compared, _FREE, c.words))]
        paid = [c for c in below if any(compared.hits(thing, each) for each in _named(compared, _PAID, c.words))]
        if free and not paid:
            yield "denial", thing, free
            return


def _named(compared: Compared, pattern: re.Pattern[str], words: str) -> list[Terms]:
    found = [compared.terms(match[1] or match[2]) for match in pattern.finditer(words)]
    return [each for each in found if each]


def _prices(compared: Compared, claim: Claim) -> list[Measure]:
    """What a claim says that something costs, without the sums from or up to which it does so or is free."""
    told = [m for m in claim.measures if is_money(m)]
    loose = [m for m in told if not m.bound]
    return loose if loose or is_free(compared, claim) else told


def _is_rather(compared: Compared, about: Terms, free: Claim, holding: Sequence[Claim]) -> bool:
    """Whether what is free is the thing rather than what has the price: named there alone, or in its very case."""
    hit = compared.hits(about, free.own)
    if hit and _is_case_of(compared, free):
        return True
    places = {c.sentence for c in holding}
    if free.sentence in places or any(_goes_on(c) and c.sentence - 1 == free.sentence for c in holding):
        return False
    told = [c.own | c.near for c in compared.claims if c.sentence in places]
    return compared.hits(about, frozenset[str]().union(*told)) < hit


def _is_case_of(compared: Compared, claim: Claim) -> bool:
    """Whether the sentence names the very case in which a claim calls the thing free."""
    ours = [m for piece in compared.said for m in piece.measures]
    cases = [(our, limit) for our in ours for limit in limits(claim)]
    return any(same(our, limit) and (our.bound, our.way) == (limit.bound, limit.way) for our, limit in cases)


def _goes_on(claim: Claim) -> bool:
    """Whether a claim tells the other case of what the sentence before it calls free."""
    return bool(PRONOUN.match(claim.words) or _OTHERWISE.match(claim.words))
