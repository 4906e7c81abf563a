"""A claim that no one sentence of a passage makes: its words may stand there in two that speak of different things.

"The Loft can only be reached by stairs. The Grand has a lift" holds all words of "The Grand can only be reached by
stairs".
"""

import re
from collections.abc import Iterator, Sequence

import msgspec

from frontdesk.answers.numbers.measures import Measure, same
from frontdesk.answers.support.bags import Terms
from frontdesk.answers.support.bare_numbers import bare_numbers
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.costless import is_money, said_free
from frontdesk.answers.support.denied_of_others import PERMISSION
from frontdesk.answers.support.other_days import day_terms
from frontdesk.answers.support.other_subject import OF_ALL, leading, may_be_the_same
from frontdesk.answers.support.pieces import Piece
from frontdesk.answers.support.strangers import idle
from frontdesk.answers.support.units import Unit, units_of
from frontdesk.knowledge.search.words import STOP_WORDS

_BEGINS = re.compile(
    r" (?:and |und |y |et |e |en )?(?:(?:is|are|was|were|has|have|gets?|costs?|takes?|lasts?|arrives?|starts?|ends?|"
    r"opens?|"
    r"closes?|includes?|comes?|needs?|ist|sind|kostet|kosten|dauert|dauern|beginnt|endet|cuestan?|dura|incluye|coute|"
    r"dure|commence|comprend|costa|dura|inizia|custa|kost|duurt|begint)) "
)
"""Goes on about the subject before it: "costs £2 and arrives within an hour"."""
_ARTICLE = re.compile(
    r" (?:the|our|your|der|die|das|unser\w*|el|la|los|las|nuestr\w+|le|les|l|notre|nos|il|lo|i|gli|o|os|a|as|de|het) "
)
_THERE_IS_NO = re.compile(
    r" (?:there (?:is|are) no|we have no|es gibt kein\w*|no hay|il ny a pas|non ce|non ci sono|nao ha|er (?:is|"
    r"zijn) geen) "
)
_EXISTS_NOT = re.compile(
    r" (?:no|none|without|free|neither|nor|kein\w*|ohne|sin|ningun\w*|pas de|pas d|aucune?|sans|ne?ssun\w*|senza|"
    r"nenhuma?|"
    r"sem|geen|zonder|not have|not offer|not charge|not any|nao ha|no hay|ny a pas|non ce|gratis|kostenlos\w*) "
)
_MOST_LENT = 2
_TIMED = frozenset(("time", "nights", "percent", "clock"))
_MOST_SPELLED = 12
"""Numbers up to which a page has one in the same word."""
_MOST_LEADING = 5
"""Words up to the verb that may be a subject."""


def held_together(compared: Compared) -> Iterator[Against]:
    """The words of a clause that no unit of the passage holds together."""
    for piece, need, units in claimed(compared):
        if not units and (len(need) > 1 or _sums(piece)):
            yield "words", need, ()
            return
        if units and _denies_existence(piece.words) and not any(_EXISTS_NOT.search(unit.words) for unit in units):
            yield "denial", need, ()
            return


def claimed(compared: Compared) -> Iterator[tuple[Piece, Terms, list[Unit]]]:
    """Each clause of the sentence with what it is about, and the units of the passage that speak of all of that.

    What a table tells is left out.
    """
    units = units_of(compared.passage, compared.language)
    if not units:
        return
    passage = frozenset[str]().union(*(unit.terms for unit in units))
    tables = frozenset[str]().union(*(c.own | c.near for c in compared.claims if c.table is not None))
    code, subject = compared.language[:2].lower(), frozenset[str]()
    little = idle(compared.sentence, code) if code in STOP_WORDS else frozenset[str]()
    whole = compared.all_said()
    for piece in compared.said:
        free = said_free([piece], compared.language) | day_terms(compared.language)
        about = frozenset(t for t in compared.about(piece.terms) - free - little if not PERMISSION.match(t))
        need = compared.hits(about | (subject if _lacks_subject(piece) else frozenset()), passage)
        subject = subject or _subject(compared, piece)
        if not need or compared.hits(need, tables) == need:
            continue
        denied = _denied(units) if piece.denies else ()
        before = dict(zip(units[1:], units, strict=False))
        holding = [u for u in (*units, *denied) if _holds(compared, piece, need, u, before.get(u))]
        own = [len(compared.hits(whole, unit.terms)) + _told(piece, unit.measures) for unit in holding]
        # What goes on about something holds its words, too, and says less of them by itself.
        yield piece, need, [unit for unit, hit in zip(holding, own, strict=True) if hit == max(own)]


def _holds(compared: Compared, piece: Piece, need: Terms, unit: Unit, before: Unit | None) -> bool:
    heads = compared.headings()
    if _is_of_its_own(compared, unit, heads):
        heads = frozenset[str]()
    left = need - compared.hits(need, unit.held)
    if not OF_ALL.isdisjoint(unit.words.split()[:_MOST_LEADING]):
        left -= _subject(compared, piece)  # "All rooms have a balcony" is told of each.
    left -= compared.hits(left, heads)
    if (left and not _goes_on(compared, piece, left, unit, before)) or not _counts(piece, unit):
        return False
    told = _told(piece, (*unit.measures, *unit.lent)) == len(_sums(piece))
    # Where a unit tells a sum of its own, not all are of what it leans on.
    own = not _sums(piece) or not any(map(is_money, unit.measures)) or _told(piece, unit.measures) > 0
    return told and own and not _is_measured_elsewhere(compared, piece, unit)


def _sums(piece: Piece) -> list[Measure]:
    return [measure for measure in piece.measures if is_money(measure)]


def _told(piece: Piece, held: Sequence[Measure]) -> int:
    """How many of the sums of a clause a unit tells."""
    return sum(
        any(same(measure, each) or (not each.kind and each.number == measure.number) for each in held)
        for measure in _sums(piece)
    )


def _goes_on(compared: Compared, piece: Piece, left: Terms, unit: Unit, before: Unit | None) -> bool:
    """Whether what a unit lacks is told right before it, and both speak of the same: after rye bread "a loaf" is a loaf
    of rye bread."""
    subject = compared.terms(leading(unit.words))
    of_it = bool(subject) and compared.hits(subject, _subject(compared, piece)) == subject
    return of_it and before is not None and len(left) <= _MOST_LENT and compared.hits(left, before.terms) == left


def _is_measured_elsewhere(compared: Compared, piece: Piece, unit: Unit) -> bool:
    """Whether a time or a share that a clause tells is another unit's, and this one has another."""
    for measure in piece.measures if not piece.aside else ():
        held = [each for each in unit.measures if each.kind == measure.kind]
        if measure.kind not in _TIMED or not held or any(same(measure, each) for each in held):
            continue
        others = (each for other in units_of(compared.passage, compared.language) for each in other.measures)
        if any(same(measure, each) for each in others):
            return True
    return False


def _counts(piece: Piece, unit: Unit) -> bool:
    """Whether the bare numbers of a clause are a unit's, where that has any; "one" is one of them."""
    said, told = bare_numbers(piece.words), bare_numbers(unit.words)
    return not told or all(
        number in told or f" {number} " in unit.words for number in said if int(number) <= _MOST_SPELLED
    )


def _denied(units: Sequence[Unit]) -> tuple[Unit, ...]:
    """All that is denied, as one: "No smoking. No pets." is "No smoking or pets"."""
    told = [unit for unit in units if unit.denies == {True}]
    whole = frozenset[str]().union(*(unit.held for unit in told))
    return (msgspec.structs.replace(told[0], terms=whole),) if told else ()


def _is_of_its_own(compared: Compared, unit: Unit, heads: Terms) -> bool:
    """Whether a unit speaks of something that neither stands above it nor is in the sentence: not of what the heading
    names."""
    begin = leading(unit.words)
    own = compared.terms(begin)
    if not own or _ARTICLE.match(begin) is None or len(begin.split()) > _MOST_LEADING or may_be_the_same(f"{begin} "):
        return False
    return not compared.hits(own, heads | compared.all_said())


def _denies_existence(words: str) -> bool:
    return _THERE_IS_NO.match(words) is not None


def _lacks_subject(piece: Piece) -> bool:
    return piece.leans or (not piece.aside and _BEGINS.match(piece.words) is not None)


def _subject(compared: Compared, piece: Piece) -> Terms:
    return frozenset() if piece.aside else compared.terms(leading(piece.words))
