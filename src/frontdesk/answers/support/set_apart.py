"""Whom a passage sets apart: what is paid "to the agency, not to us" isn't paid to us."""

import re
from collections.abc import Iterator, Sequence

from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared

_TO = (
    r"to|at|with|from|for|by|through|via|on|an|bei|von|mit|durch|fur|uber|a|con|por|de|para|chez|par|avec|pour|"
    r"aupres de|da|presso|per|com|aan|bij|naar|van|met|door|voor"
)
_GIVE = (
    r"(?:pay|send|give|tell|call|email|phone|post|hand|mail|forward|show|owe|ask|contact|bring|return|charge|offer|"
    r"insure|refund)(?:e?s|ed)?|paid|sent|gave|given|told|owed"
)
_US = rf"(?:(?:{_TO}) (?:us|uns|nosotr[oa]s|nous|noi|nos|ons)|us|uns|nosotr[oa]s|noi|ci)(?! (?:selves|know)\b)"
_YOU = (
    rf"(?:(?:{_TO}) (?:you|sie|euch|usted(?:es)?|ti|vosotr[oa]s|vous|toi|lei|voi|te|voce|voces|u|jou|je|jullie)|"
    rf"ihnen|dir|dich|(?:{_GIVE}) you)(?! own\b)"
)
_NAMED = tuple(re.compile(rf" {who} ") for who in (_US, _YOU))
_NOT = (
    r"(?:and |und |y |et |e |en )?(?:not|nicht|no|pas|non|nao|niet|instead of|rather than|statt|anstatt|"
    r"en (?:vez|lugar) de|au lieu de|plutot que|invece che|em vez de|in plaats van)"
)
_APART = tuple(
    re.compile(rf" {_NOT} (?:directly |direkt |(?:{_TO}) )*(?:{who}) (?:[^ ]+ )?$")
    for who in (
        "us|uns|nosotr[oa]s|nous|noi|nos|ons|we|wir|wij",
        "you|sie|ihnen|dir|dich|euch|usted(?:es)?|ti|tu|vosotr[oa]s|vous|toi|lei|voi|te|voce|voces|u|jou|je|jullie",
    )
)
_LEAST_ALIKE = 0.5


def set_apart(compared: Compared) -> Iterator[Against]:
    """Those of us and you to whom it goes in the sentence, and "not to us" in the passage."""
    said = compared.all_said()
    for piece in compared.said:
        # Italian "si paga" begins as a condition does in Spanish.
        if piece.denies is not False or (piece.aside and not compared.language.startswith("it")):
            continue
        for named, apart in zip(_NAMED, _APART, strict=True):
            if not named.search(piece.words):
                continue
            near = compared.nearest(said, _LEAST_ALIKE) if said else list(compared.sentences())
            if near and all(_sets_apart(told, apart) for told in near) and not _told_so(compared, named):
                yield "denial", said or piece.terms, near[0]
                return


def is_set_apart(said: str, told: Sequence[Claim]) -> bool:
    """Whether what is denied of one of us in plain words is what a passage sets apart."""
    said = f"{said.rstrip()} "
    return any(
        (named.search(said) or apart.search(said)) and _sets_apart(told, apart)
        for named, apart in zip(_NAMED, _APART, strict=True)
    )


def _sets_apart(told: Sequence[Claim], apart: re.Pattern[str]) -> bool:
    return any(claim.denies and apart.search(claim.words) for claim in told)


def _told_so(compared: Compared, named: re.Pattern[str]) -> bool:
    """Whether a sentence says as much of the one that it names."""
    said = compared.all_said()
    told = [c for c in compared.claims if c.denies is False and named.search(c.words)]
    return any(compared.hits(said, c.own) or not said for c in told)
