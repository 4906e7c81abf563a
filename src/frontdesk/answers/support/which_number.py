"""Of things that are told apart by a number alone, "counter no. 3", each is what the passage says of that one."""

import re
from collections.abc import Iterator

from frontdesk.answers.support.bags import Terms
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared

_CODE = re.compile(r"n\d{1,4}")
"""A number by which a thing is called, as it is written before anything is compared."""


def other_number(compared: Compared) -> Iterator[Against]:
    """What the sentence says of one number, and the passage of another one."""
    said = compared.all_said()
    ours = _codes(said)
    if not ours:
        return
    places = [(told, frozenset[str]().union(*(claim.own for claim in told))) for told in _together(compared)]
    rest = said - ours
    held = [compared.hits(rest, own) for _, own in places if ours & own]
    rivals = [(told, compared.hits(rest, own)) for told, own in places if _codes(own) and not ours & own]
    for told, hit in rivals:
        if held and all(each < hit for each in held):
            yield "name", ours, told
            return


def _codes(terms: Terms) -> Terms:
    return frozenset(term for term in terms if _CODE.fullmatch(term))


def _together(compared: Compared) -> list[list[Claim]]:
    """The sentences of a passage, each with those behind it that go on about its number."""
    found: list[list[Claim]] = []
    for told in compared.sentences():
        goes_on = not any(_codes(claim.own) for claim in told)
        if goes_on and found and told[0].table is None:
            found[-1] += told
        else:
            found.append(told)
    return found
