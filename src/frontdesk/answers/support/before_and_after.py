"""Whether a number is counted back or on, and whether it is within certain hours: 3 days before are none after it."""

import re
from collections.abc import Iterator, Sequence

from frontdesk.answers.numbers.measures import Measure, measures, same
from frontdesk.answers.support.bags import plain_words
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared

_BEFORE = (
    r"before|prior to|ahead of|in advance|beforehand|earlier|vor|vorher|zuvor|im voraus|bevor|ehe|antes|"
    r"de antelacion|avant|a l avance|d avance|prima|antecipad\w+|de antecedencia|voor|voordat|vooraf|van tevoren"
)
_AFTER = (
    r"after|afterwards|following|later|nach|nachdem|danach|spater|despues|tras|apres|plus tard|dopo|"
    r"piu tardi|depois|apos|mais tarde|na|nadat|daarna|nadien"
)
_BEHIND = re.compile(rf" (?:s )?(?:notice )?(?:(?:{_BEFORE})|({_AFTER}))(?= )")
_HOURS = (
    r"(?:\w*hours?|\w*times?|\w*zeit(?:en)?|horario\w*|horas|heures|horaires|\w*orari\w*|\w*uren|\w*tijden|season|"
    r"saison|temporada|stagione|epoca|seizoen|holidays|ferien|vacaciones|vacances|ferie|ferias|vakantie\w*|term)"
)
_FILL = r"(?:the |our |of |normal |der |die |den |unsere[rn]? |del? |el |la |las |los |nuestr\w+ |des |les |nos |l |d |"
_FILL += r"degli |dell |gli |il |i |nostri |do |da |os |as |noss\w+ |o |a |onze )*"
_SPAN = rf"{_FILL}(?P<span>(?:[^\W\d]+ ){{0,2}}?{_HOURS})\b"
_OUT = re.compile(
    rf" (?:outside|out of|ausserhalb|fuera|en dehors|hors|al di fuori|fuori|fora|buiten) "
    rf"(?:of |von |de |des |d |da )?{_SPAN}"
)
_IN = re.compile(
    rf" (?:during|within|in|inside|at|wahrend|innerhalb|in|im|zu|durante|dentro de|en|pendant|durant|dans|"
    rf"aux|negli|dentro|tijdens|binnen|gedurende) {_SPAN}"
)
_LEAST_ALIKE = 0.6


def before_or_after(compared: Compared) -> Iterator[Against]:
    """What the sentence counts back from a thing and the passage on from it, or has within hours and not outside."""
    words = plain_words(compared.sentence)
    yield from _counted_otherwise(compared, words)
    yield from _within_or_outside(compared, words)


def _counted_otherwise(compared: Compared, words: str) -> Iterator[Against]:
    for measure in measures(words):
        ours = _side(words, measure)
        if not ours:
            continue
        holding = _nearest(compared, [c for c in compared.claims if c.sentence != -1 and c.holds(measure)])
        theirs = {_side_of(compared.beside(claim), compared, measure) for claim in holding}
        if len(theirs) == 1 and theirs.isdisjoint(("", ours)) and not _turns(compared, holding):
            yield "number", frozenset((f"{measure.number} {measure.unit}",)), holding
            return


def _nearest(compared: Compared, holding: Sequence[Claim]) -> list[Claim]:
    """Those claims whose sentences speak the most of what was said: the same number may be told of another matter."""
    said = compared.all_said()
    told = [frozenset[str]().union(*(each.own for each in compared.beside(claim))) for claim in holding]
    hits = [len(compared.hits(said, own)) for own in told]
    return [claim for claim, hit in zip(holding, hits, strict=True) if hit == max(hits)]


def _side_of(told: Sequence[Claim], compared: Compared, measure: Measure) -> str:
    words = compared.words_of(told)
    sides = {_side(words, held) for held in measures(words) if same(measure, held)}
    return sides.pop() if len(sides) == 1 else ""


def _side(words: str, measure: Measure) -> str:
    if measure.kind != "time":
        return ""
    found = _BEHIND.match(words, measure.end)
    return "" if found is None else "after" if found[1] else "before"


def _turns(compared: Compared, holding: Sequence[Claim]) -> bool:
    """Whether one of both denies: "not later than 2 days before it" and "until 2 days before"."""
    said = sum(bool(piece.denies) for piece in compared.said) % 2
    return any(sum(bool(c.denies) for c in compared.beside(claim)) % 2 != said for claim in holding)


def _within_or_outside(compared: Compared, words: str) -> Iterator[Against]:
    for ours, theirs in ((_IN, _OUT), (_OUT, _IN)):
        said = ours.search(words)
        if said is None or theirs.search(words):
            continue
        span = said["span"].split()[-1]
        main = [p for p in compared.said if not p.aside]
        near = compared.nearest(compared.all_said(), _LEAST_ALIKE)
        told = [(each, compared.words_of(each)) for each in near]
        turned = [
            each
            for each, text in told
            if _names(theirs, text, span)
            and not _names(ours, text, span)
            and any(c.denies for c in each) == any(p.denies for p in main)
        ]
        if turned and len(turned) == len(told):
            yield "denial", compared.terms(said[0]), turned[0]
            return


def _names(pattern: re.Pattern[str], words: str, span: str) -> bool:
    return any(match["span"].split()[-1] == span for match in pattern.finditer(words))
