"""Whether a price is where the prices of a thing begin: what costs 65 GBP doesn't cost "from 65 GBP"."""

import re
from collections.abc import Iterator, Sequence

from frontdesk.answers.numbers.measures import Measure
from frontdesk.answers.support.bags import Terms, plain_words
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.costless import is_free, is_money
from frontdesk.answers.support.matter import measuring
from frontdesk.answers.support.on_top import MONEY
from frontdesk.answers.support.pieces import OTHERS, Piece
from frontdesk.knowledge.search.analyze import terms

_FROM = (
    r"(?:from|starting (?:at|from)|(?:starts|start|begin|begins) (?:at|from)|as of|upwards of|ab|desde|a partir de|"
    r"a partir d|des|a partire da|partono da|vanaf|od|fran|fra|от)"
)
FROM_A_SUM = re.compile(rf" {_FROM} (?={MONEY} )")
ANY_FROM = re.compile(
    rf" (?:{_FROM}|start\w*|begin\w*|beginn\w*|minimum|min|at least|or more|and up|upwards|over|above|more than|"
    rf"depend\w*|"
    r"mindestens|je nach|al menos|au moins|selon|segun|almeno|minstens) "
)
_BESIDE = re.compile(rf" (?:(?:or|and|but|oder|und|aber|o|y|pero|ou|et|mais|e|of|en|maar) )?{MONEY} ")
"""How a clause begins that tells another price of the thing that its sentence names: "30 GBP with classes"."""

_BEGINNING = {
    "en": "begin begins start starts price prices",
    "de": "beginnt beginnen starten startet preis preise",
    "es": "empieza empiezan parte parten precio precios",
    "fr": "commence commencent debutent prix",
    "it": "parte partono inizia iniziano prezzo prezzi",
    "pt": "comeca comecam preco precos",
    "nl": "begint beginnen start starten prijs prijzen",
}


def beginning(passage: str, language: str) -> Terms:
    """The terms for where prices begin, of a passage that says from which sum on a thing is to be had."""
    code = language[:2].lower()
    says = code in _BEGINNING and FROM_A_SUM.search(plain_words(passage))
    return frozenset(terms(_BEGINNING[code], language)) if says else frozenset()


def starting_price(compared: Compared) -> Iterator[Against]:
    """The only price that the passage tells of a thing, told as the lowest of several."""
    for piece in compared.said:
        prices = [m for m in piece.measures if is_money(m)]
        # From a sum on something may be free, cheaper or another thing: that is a case and no price.
        if len(prices) != 1 or len(piece.measures) > 1 or not FROM_A_SUM.search(piece.words):
            continue
        holding = [c for c in compared.claims if c.sentence != -1 and c.holds(prices[0])]
        is_case = any(is_free(compared, each) or len(each.measures) > 1 for each in holding)
        if (
            holding
            and not is_case
            and not _begins(compared, holding)
            and not _dearer(compared, piece, prices[0], holding)
        ):
            yield "number", frozenset((f"{prices[0].number} {prices[0].unit}",)), holding
            return


def _begins(compared: Compared, holding: Sequence[Claim]) -> bool:
    """Whether the passage has words for where prices begin, be it above a list or in a column's name; what it tells of
    another number, "at least 6 months", says nothing of this one."""
    places = {claim.sentence for claim in holding}
    return any(
        ANY_FROM.search(claim.words)
        and (claim.sentence in places or claim.table is not None or not claim.measures)
        and not (claim.aside and claim.sentence not in places)
        for claim in compared.claims
    )


def _dearer(compared: Compared, piece: Piece, price: Measure, holding: Sequence[Claim]) -> bool:
    """Whether the passage tells a higher price of the same thing: then the lower one is where they begin."""
    # That it costs something, a sum each month, everything does that has a price.
    pricing = measuring(compared.language[:2].lower())
    about = compared.about(piece.subject | piece.terms) - pricing
    # Of a table whose rows the sentence doesn't name all are of the thing.
    tables = {each.table for each in holding if each.table is not None and not compared.hits(about, each.head)}
    higher = [
        claim
        for claim in compared.claims
        for m in claim.measures
        if is_money(m) and m.kind == price.kind and float(m.number) * m.size > float(price.number) * price.size
    ]
    if any(_goes_on(claim, holding) for claim in higher):
        return True
    told = about | pricing
    if any(compared.about(each.own) - told - compared.hits(each.own, about) for each in holding):
        # "Radiators cost from 20 GBP" where the small ones do: the large ones' price is told beside it.
        return any(claim.table in tables or compared.hits(about, claim.own | claim.near) for claim in higher)
    its = min((_of_it(compared, about, each) for each in holding), key=len)
    return any(claim.table in tables or its <= _of_it(compared, about, claim) != frozenset() for claim in higher)


def _goes_on(claim: Claim, holding: Sequence[Claim]) -> bool:
    """Whether a clause goes on about the thing, with another price or the price for others."""
    if claim.table is not None:
        return False
    places = {each.sentence for each in holding}
    is_others = bool(OTHERS.search(claim.words)) and claim.sentence - 1 in places
    return is_others or (claim.sentence in places and bool(_BESIDE.match(f" {claim.words.strip()} ")))


def _of_it(compared: Compared, about: Terms, claim: Claim) -> Terms:
    """What a claim names of a thing, be it in a heading; what its sentence says beside it is of another price."""
    beside = frozenset[str]().union(*(each.own for each in compared.beside(claim)))
    return compared.hits(about, claim.own | (claim.near - beside))
