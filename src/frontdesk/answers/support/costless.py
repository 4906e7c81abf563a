"""Whether a passage bears out that a thing is free: of that very thing, and without a condition that was left out."""

import re
from collections.abc import Iterator, Sequence

from frontdesk.answers.numbers.measures import Measure, same
from frontdesk.answers.support.bags import Terms
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.days_and_places import named_terms
from frontdesk.answers.support.free_words import after_free, bears_free, calls_free, free_terms
from frontdesk.answers.support.matter import matter
from frontdesk.answers.support.once import says_once
from frontdesk.answers.support.pieces import Piece
from frontdesk.knowledge.products.units import CODES

LEAST_OF_IT = 0.5
"""The share of a thing's words that the claim which calls it free must hold."""

_NO_LIMIT = frozenset(("", "clock", "link", "phone", "count"))
NEAR = 0.5
"""What is said beside that claim counts so much of what it says itself."""

_YES = frozenset(("yes", "ye", "sure", "ja", "si", "oui", "sim", "tak", "jo", "da", "да", "はい", "是的", "free"))
"""Terms of an answer that say nothing of what is free."""

# Who calls a first lesson free means the one on trial.
_FIRST = frozenset(("first", "erst", "primer", "prim", "premi", "premier", "primeir", "eerst", "pierwsz", "forst"))
_TRIAL = frozenset(("trial", "introductori", "taster", "prob", "prueb", "essai", "prov", "experiment", "proef"))
PRONOUN = re.compile(
    r" (?:it|this|that|they|these|all this|es|das|dies|sie|esto|eso|c|cela|ce|e|dit|dat|to|det|dette|это|これ) "
)
_ONLY_FOR = re.compile(
    r"\W*(?:for|with|within|only (?:for|in|on|with|within)|if you|when you|"
    r"fur|mit|innerhalb|nur (?:fur|in|bei|mit)|para|con|dentro de|solo|pour|avec|dans|per|entro|com|voor|met|binnen|"
    r"dla|przy|for|vid|inom|ved|inden|til|при|для)\s+(?:(?:the|our|your|a|an|die|der|den|das|los|las|les|des|i|"
    r"gli|os|de|het)\s+)*"
    r"(?!all\b|every|any|you\b|everyone|everybody|alle|sie\b|jede|tod|tous|tout|tutt|iedereen|wszystk|alla\b|"
    r"все)([^\W\d]+)"
)
# Not who gets it, but what is done with it: "rooms can be cancelled", "las reservas se pueden cancelar".
_RECEIVE = re.compile(
    r"^ (?:only )?(?!(?:you|we|they|it|every|each|any|everyone|everybody|all|sie|wir|alle|jede\w?|cada|chaque|"
    r"ogni|elke) )((?:[^ ]+ ){1,4}?)(?:get|gets|pay|pays|receive|receives|"
    r"enjoy|enjoys|can(?! be)|may(?! be)|use|uses|enter|enters|park|parks|konnen(?!.* werden )|"
    r"durfen(?!.* werden )|nutzen|(?<!se )pueden(?! ser | [^ ]+se )|peuvent(?! etre)|(?<!si )possono(?! essere)|"
    r"(?<!se )podem(?! ser | [^ ]+ se )|kunnen(?!.* worden )|"
    r"ride|rides|travel|travels|swim|zahlen|zahlt|bekommen|erhalten|pagan|reciben|paient|pagano|"
    r"pagam|betalen|krijgen) "
)


def not_free(compared: Compared) -> Iterator[Against]:
    """The pieces that call a thing free of which the passage doesn't say so."""
    for piece in compared.said:
        thing = _thing(compared, piece.terms, piece.words) or _thing(compared, piece.subject, piece.words)
        if thing and not piece.aside and calls_free(piece.words, compared.language):
            yield from _unborne(compared, thing)


def only_free(sentence: str, language: str) -> bool:
    """Whether a sentence calls something free and says nothing of what: "Yes, it is free"."""
    if not calls_free(sentence, language):
        return False
    return matter(sentence, language) <= free_terms(sentence, language) | _YES


def said_free(said: Sequence[Piece], language: str) -> Terms:
    """The terms by which a sentence calls something free, which a passage may say in other words."""
    told = [piece.words for piece in said if calls_free(piece.words, language)]
    return frozenset[str]().union(*(free_terms(words, language) for words in told))


def _thing(compared: Compared, named: Terms, words: str) -> Terms:
    """What is named in words that call it free, but that it is free."""
    thing = compared.about(named) - free_terms(words, compared.language) - _YES
    # "Orders over 60 EUR" also gives "ordersover".
    return frozenset(t for t in thing if not any(t != other and t.startswith(other) for other in thing))


def _unborne(compared: Compared, thing: Terms) -> Iterator[Against]:
    free = [c for c in compared.claims if c.sentence != -1 and is_free(compared, c)]
    priced = [
        c
        for c in compared.claims
        if c.sentence != -1 and not c.aside and c not in free and any(map(is_money, c.measures))
    ]
    rivals: list[Claim] = []
    for claim in free:
        hit = _spoken(compared, thing, claim)
        rest = thing - (compared.hits(thing, compared.headings()) - hit)
        near = compared.hits(thing - hit, claim.near)
        if not hit or len(hit) + NEAR * len(near) < LEAST_OF_IT * len(rest):
            continue
        if _is_turned(compared, claim):
            rivals.append(claim)
            continue
        beating = [c for c in priced if _beats(compared, thing, c, claim, hit)]
        if not beating and not _leaves_out(compared, claim):
            return
        rivals += beating or [claim]
    # The price of more than the thing, or of less, doesn't gainsay another passage that calls it free.
    against = [c for c in [*rivals, *priced] if compared.hits(thing, c.own) == thing]
    yield "denial", thing, against


def is_free(compared: Compared, claim: Claim) -> bool:
    """Whether a claim calls something free, or gives it for 0."""
    return bears_free(claim.words, compared.language) or any(is_money(m) and m.number == "0" for m in claim.measures)


def is_money(measure: Measure) -> bool:
    """Whether a measure is a sum to pay."""
    return measure.kind in CODES and measure.number != "0"


def _spoken(compared: Compared, thing: Terms, claim: Claim) -> Terms:
    """How much of a thing a claim speaks of that calls something free: with the list that it ends, and of what
    stands above where it names nothing itself."""
    own = claim.own
    before = [c for c in compared.beside(claim) if c.table is None]
    at = next((n for n, c in enumerate(before) if c is claim), 0)
    for each in reversed(before[:at]):
        if not each.leans or each.measures or each.aside:
            break
        own |= each.own
    bare = compared.about(claim.own) - free_terms(claim.words, compared.language)
    if not bare or claim.table is not None or PRONOUN.match(claim.words):
        return compared.hits(thing, own | claim.near)
    return compared.hits(thing, own)


def _beats(compared: Compared, thing: Terms, priced: Claim, free: Claim, hit: Terms) -> bool:
    """Whether what has a price is the thing as much as what is free, or more."""
    theirs = compared.hits(thing, priced.own | (priced.near if priced.table is not None else frozenset()))
    if len(theirs) < max(1, LEAST_OF_IT * len(thing)) or theirs < hit:
        return False
    if theirs == hit:
        return (
            not _specific(compared, free)
            and bool(_unsaid(compared, free))
            and not (priced.sentence == free.sentence and priced.table is None)
        )
    return len(theirs) >= len(hit)


def limits(claim: Claim) -> list[Measure]:
    """The numbers on which it depends that a thing is free: "from 50 EUR", "until 2 days before"."""
    return [m for m in claim.measures if m.number != "0" and (m.bound or m.kind not in _NO_LIMIT)]


def _is_turned(compared: Compared, claim: Claim) -> bool:
    """Whether the sentence calls it free below the number from which it is."""
    ours = [m for piece in compared.said for m in piece.measures]
    about = [(our, limit) for our in ours for limit in limits(claim) if same(our, limit)]
    return bool(about) and all(our.turns(limit) for our, limit in about)


def _specific(compared: Compared, claim: Claim) -> bool:
    """Whether the sentence says on what it depends: of that case nothing else has the price."""
    said, ours = compared.all_said(), [m for piece in compared.said for m in piece.measures]
    if any(compared.hits(compared.about(condition.terms), said) for condition in claim.conditions):
        return True
    return any(same(our, limit) for our in ours for limit in limits(claim))


def _unsaid(compared: Compared, claim: Claim) -> Terms:
    """What a claim is about beyond the sentence."""
    said = compared.all_said()
    own = compared.about(claim.own) - free_terms(claim.words, compared.language)
    return own - compared.hits(own, said) - (frozenset() if said.isdisjoint(_FIRST) else _TRIAL)


def _leaves_out(compared: Compared, claim: Claim) -> bool:
    """Whether the sentence leaves out on what it depends that a thing is free."""
    said, ours = compared.all_said(), [m for piece in compared.said for m in piece.measures]
    # Whether it is the right number of the kind is held against the passage's measures elsewhere.
    if any(not any(our.kind in ("", limit.kind) for our in ours) for limit in limits(claim)):
        return True
    for condition in claim.conditions:
        terms = compared.about(condition.terms)
        if terms and not compared.hits(terms, said) and not any(same(a, b) for a in ours for b in condition.measures):
            return True
    behind = [c.words for c in compared.beside(claim) if c is claim or c.leans]
    if any(map(says_once, behind)) and not says_once(f" {compared.sentence.lower()} "):
        return True
    return _of_some(compared, claim, said) or _of_row(compared, claim, said)


def _of_some(compared: Compared, claim: Claim, said: Terms) -> bool:
    """Whether it is free for some alone of whom the sentence doesn't speak."""
    behind = after_free(claim.words, compared.language)
    named = [_ONLY_FOR.match(behind), _ONLY_FOR.match(claim.words), _RECEIVE.match(claim.words)]
    groups = [compared.terms(match[1]) for match in named if match]
    groups.append(claim.own & named_terms(compared.language))
    return any(group and not compared.hits(group, said) for group in groups)


def _of_row(compared: Compared, claim: Claim, said: Terms) -> bool:
    """Whether it is free in a row of a table alone that the sentence doesn't name."""
    if claim.table is None or not claim.column:
        return False
    head = compared.about(claim.head)
    if not head or compared.hits(head, said):
        return False
    column = [c for c in compared.claims if c.table == claim.table and c.column == claim.column and c.row != claim.row]
    return any(not is_free(compared, c) for c in column)
