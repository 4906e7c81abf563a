"""On which condition a clause holds: what is so "if the total is higher" is not so if it is lower."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from frontdesk.answers.numbers.measures import Measure, evened, measures, unmeasured
from frontdesk.answers.support.bags import Terms, bag, plain_words
from frontdesk.answers.support.clauses import Clause
from frontdesk.answers.support.opposites import Poles, poles
from frontdesk.knowledge.search.analyze import fold


class Condition(msgspec.Struct, frozen=True):
    """An aside that tells when its clause holds; `is_contrary` when the clause holds while that is not so."""

    is_contrary: bool
    terms: Terms
    poles: Poles
    measures: tuple[Measure, ...]


_SO = re.compile(
    r"(?:and |und |y |et )?(?:if|when|whenever|once|after|as soon as|as long as|"
    r"wenn|falls|sobald|solange|nachdem|si|cuando|quand|lorsque)\b"
)
_NOT_SO = re.compile(r"(?:and |und |y |et )?(?:unless|until|till|before|bis|bevor|ausser|hasta|jusqu)\b")
_MARK = re.compile(rf"^(?:{_SO.pattern}|{_NOT_SO.pattern})\s*", re.IGNORECASE)


def is_condition(clause: Clause) -> bool:
    """Whether a clause tells when another holds."""
    folded = fold(clause.text)
    return clause.aside and bool(_SO.match(folded) or _NOT_SO.match(folded))


def conditions(found: Sequence[Clause], language: str) -> list[tuple[Condition, ...]]:
    """For each clause the conditions on which it holds: those its sentence begins with, and those right behind it."""
    held: list[list[Condition]] = [[] for _ in found]
    for together in _sentences(found):
        leading: list[Condition] = []
        main = -1
        for at in together:
            if is_condition(found[at]):
                condition = _condition(found[at], language)
                leading += [condition] if main < 0 else []
                if main >= 0:
                    held[main].append(condition)
            elif not found[at].aside:
                main = at
                held[at] += leading
    return [tuple(each) for each in held]


def _sentences(found: Sequence[Clause]) -> Iterator[list[int]]:
    together: list[int] = []
    for at, clause in enumerate(found):
        if clause.opens and together:
            yield together
            together = []
        together.append(at)
    yield together


def _condition(clause: Clause, language: str) -> Condition:
    text = evened(clause.text)
    rest = _MARK.sub("", text)
    turned = bool(_NOT_SO.match(fold(text))) != bool(clause.denies)
    sides = poles(plain_words(rest), language)
    return Condition(turned, bag(unmeasured(rest), language), sides, tuple(measures(text)))
