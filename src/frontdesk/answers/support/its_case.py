"""What happens in a case, told of another one: who had surgery brings a letter, and is not said to stay at home."""

import re
from collections.abc import Iterator, Sequence

from frontdesk.answers.support.bags import Terms
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared

_GOES_ON = re.compile(
    r" (?:please|then|we|you|it|they|this|that|these|a|an|your|our|bitte|dann|wir|sie|es|das|dies|ein|eine|ihr|ihre|"
    r"entonces|le|les|se|su|un|una|alors|nous|vous|il|elle|votre|une|allora|la|lo|si|een|we|wij|u|je|het) "
)
"""Begins a sentence that goes on about the case before it."""
LEAST = 2
"""Words of a case by which it is known again."""


def of_its_case(compared: Compared) -> Iterator[Against]:
    """What the sentence has happen in a case, where none that tells of the case, nor the one behind it, says a word of
    it."""
    cases = [piece for piece in compared.said if piece.aside]
    main = [piece for piece in compared.said if not piece.aside]
    if len(cases) != 1 or not main:
        return
    case = compared.terms(cases[0].words) or _plain(cases[0].words)
    happens = frozenset[str]().union(*(compared.terms(piece.words) for piece in main)) - case
    if not case or not happens:
        return
    said = [(told, compared.terms(compared.words_of(told))) for told in compared.sentences()]
    of_it = [(told, held) for told, held in said if _tells(compared, case, told, held)]
    if not of_it or any(told[0].table is not None for told, _ in of_it):
        return
    behind = {told[0].sentence + 1 for told, _ in of_it}
    near = [held for _, held in of_it]
    near += [held for told, held in said if told[0].sentence in behind and _GOES_ON.match(compared.words_of(told))]
    if not any(compared.hits(happens, held) for held in near) and _is_told(compared, happens, [h for _, h in said]):
        yield "words", happens, [claim for told, _ in of_it for claim in told]


def _tells(compared: Compared, case: Terms, told: Sequence[Claim], held: Terms) -> bool:
    """Whether a sentence tells of a case; of a single word only one that begins a case with it does."""
    if len(case) >= LEAST:
        return compared.hits(case, held) == case
    return any(claim.aside and bool(case & (_plain(claim.words) | compared.terms(claim.words))) for claim in told)


def _plain(words: str) -> Terms:
    """The last word of a case that is told in nothing but words of grammar: "if you are ill"."""
    return frozenset(words.split()[-1:])


def _is_told(compared: Compared, happens: Terms, bags: list[Terms]) -> bool:
    """Whether the passage says elsewhere what happens; what it says nowhere may be the same in other words."""
    return any(compared.hits(happens, held) == happens for held in bags)
