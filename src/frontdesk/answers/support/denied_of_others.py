"""A denial stays with the things of which a passage tells it: who may not store food may well store books."""

import re
from collections.abc import Iterator, Sequence

from frontdesk.answers.support.bags import Terms, bag
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared

PERMISSION = re.compile(
    r"(?:allow|permit|possib|accept|welcom|bring|offer|availab|erlaub|gestatt|moglich|zulass|zugelass|erwunscht|"
    r"willkomm|akzept|permi|autori|posib|acept|bienven|possib|admi|ammess|consent|benven|bem-?vind|acei|toegest|"
    r"toegelat|mogelijk|welkom|geaccept)|"
    r"(?:must?|muss|durf|darf|konn|kann|deb|pued|doi|doiv|peu|peut|peuv|pouv|dev|puo|poss|pod|mag|mog|kan|kunn)\w{0,2}$"
)
"""Words that tell whether something may be, and not what."""
_MOST = 12
"""So many words of a piece are looked at."""


def denied_of_others(compared: Compared) -> Iterator[Against]:
    """The thing of which the sentence denies what the passage says of it, and denies of other things alone."""
    below = [claim for claim in compared.claims if claim.sentence != -1 and not claim.aside]
    for piece in compared.said:
        if not piece.denies or piece.aside or piece.measures:
            continue
        for word in [word for word in piece.words.split() if len(word) > 2][:_MOST]:
            thing = compared.about(bag(word, compared.language)) & compared.about(piece.terms)
            if thing and not PERMISSION.match(word) and _is_allowed(compared, thing, piece.terms, below):
                yield "denial", thing, ()
                return


def _is_allowed(compared: Compared, thing: Terms, said: Terms, below: Sequence[Claim]) -> bool:
    """Whether only sentences that deny nothing hold the thing, and what they say of it is denied of others; a denial
    that holds more of what is said beside the thing may mean it in another word."""
    naming = [claim for claim in below if compared.hits(thing, claim.own)]
    beside = [each for claim in naming for each in compared.beside(claim)]
    if not naming or any(claim.denies is not False for claim in beside) or compared.hits(thing, compared.headings()):
        return False
    rest = frozenset(term for term in compared.all_said() - thing if not PERMISSION.match(term))
    act = frozenset[str]().union(*(compared.hits(rest, claim.own) for claim in beside))
    denied = [claim.own for claim in below if claim.denies]
    nearer = any(compared.hits((rest & said) - act, own) for own in denied)
    return not nearer and any(compared.hits(act, own) for own in denied)
