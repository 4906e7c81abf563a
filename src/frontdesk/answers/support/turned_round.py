"""A sentence of the passage in its own words, but for a "not": "Do not walk your dog before you come"."""

import re
from collections.abc import Iterator, Sequence

from frontdesk.answers.facts import negations
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.clauses import NO_DENIAL, NOBODY
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.knowledge.search.analyze import fold

MOSTLY = 0.75
"""The share of a passage's sentence that one in the same words has."""
_LEAST = 2
_COUNTED = frozenset(("en", "de"))
"""Languages in which two denials are none; in others "no … nada" is one."""
_ONE_WITH_ANOTHER = frozenset(("nor", "noch", "ni", "ne", "nem"))
_OF_A_THING = frozenset(
    ("without", "ohne", "sin", "sans", "senza", "sem", "zonder", "utan", "uden", "uten", "bez", "без")
)
"""Deny a thing and not the clause: "99 euros sin IVA" is a price."""
_BOUNDS = re.compile(
    r"\b(?:only|unless|except|but|until|till|than|instead|rather|before|after|if|nur|erst|ausser|sofern|bis|als|sondern|"
    r"vor|nach|wenn|solo|excepto|salvo|sino|hasta|antes|despues|si|seulement|sauf|mais|avant|apres|soltanto|tranne|"
    r"prima|dopo|se|apenas|exceto|depois|alleen|behalve|tot|maar|voor|na)\b"
)
"""What may make the contrary of a denial the same: "not before 8" is "from 8", "not unless" is "only if"."""


def turned_round(compared: Compared) -> Iterator[Against]:
    """The sentence of the passage that says what this one denies, in the same words, or denies what it says."""
    said = frozenset[str]().union(*(compared.about(piece.terms) for piece in compared.said))
    said -= negations(compared.language) | NOBODY
    if len(said) < _LEAST:
        return
    words = fold(compared.sentence)
    bound = set(_BOUNDS.findall(words))
    alike = [
        claims
        for claims in compared.sentences()
        if _is_alike(compared, said, claims) and set(_BOUNDS.findall(" ".join(c.words for c in claims))) == bound
    ]
    # "On the ground floor; higher up not" denies nothing of what has only its first clause's words.
    told = [[c for c in claims if compared.hits(said, compared.about(c.own))] for claims in alike]
    ours = _denials(words, compared.language)
    if told and all(_denials(" ".join(c.words for c in each), compared.language) != ours for each in told):
        yield "denial", said, [claim for claims in alike for claim in claims]


def _is_alike(compared: Compared, said: frozenset[str], claims: Sequence[Claim]) -> bool:
    """Whether a sentence of the passage, which is no row and no question, has all that is said, and little besides."""
    if any(claim.table is not None for claim in claims) or all(claim.aside or claim.denies is None for claim in claims):
        return False
    own = compared.about(frozenset[str]().union(*(claim.own for claim in claims)))
    return compared.hits(said, own) == said and len(compared.hits(own, said)) >= MOSTLY * len(own)


def _denials(folded: str, language: str) -> int:
    """How many denials a sentence has, as far as they count: 1 or 0."""
    denying = (negations(language) | NOBODY) - _ONE_WITH_ANOTHER - _OF_A_THING
    plain = NO_DENIAL.sub(" ", folded.replace("’", "'")).replace("'", "")
    found = sum(word in denying for word in re.findall(r"[^\W\d_]+", plain))
    return found % 2 if language[:2].lower() in _COUNTED else min(found, 1)
