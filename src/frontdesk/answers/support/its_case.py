"""What happens in a case, told of another one: who had surgery brings a letter, and is not said to stay at home."""

from collections.abc import Iterator

from frontdesk.answers.support.bags import Terms
from frontdesk.answers.support.compared import Against, Compared

LEAST = 2
"""Words of a case by which it is known again."""


def of_its_case(compared: Compared) -> Iterator[Against]:
    """What the sentence has happen in a case, where no sentence that tells of the case says a word of it."""
    cases = [piece for piece in compared.said if piece.aside]
    main = [piece for piece in compared.said if not piece.aside]
    if len(cases) != 1 or not main:
        return
    case = compared.terms(cases[0].words)
    happens = frozenset[str]().union(*(compared.terms(piece.words) for piece in main)) - case
    if len(case) < LEAST or not happens:
        return
    said = [(told, compared.terms(compared.words_of(told))) for told in compared.sentences()]
    of_it = [(told, held) for told, held in said if compared.hits(case, held) == case]
    if not of_it or any(told[0].table is not None for told, _ in of_it):
        return
    if not any(compared.hits(happens, held) for _, held in of_it) and _is_told(compared, happens, [h for _, h in said]):
        yield "words", happens, [claim for told, _ in of_it for claim in told]


def _is_told(compared: Compared, happens: Terms, bags: list[Terms]) -> bool:
    """Whether the passage says elsewhere what happens; what it says nowhere may be the same in other words."""
    return any(compared.hits(happens, held) == happens for held in bags)
