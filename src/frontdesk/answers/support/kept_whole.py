"""What a sentence of a passage depends on, left out: its condition, per what a price is, or that it is one of all.

Where "tickets are refunded up to two hours before" or "cost £3 more", they are not simply refunded, nor cost £3.
"""

import re
from collections.abc import Iterator

from frontdesk.answers.numbers.measures import evened, measures, same
from frontdesk.answers.support.bags import plain_words
from frontdesk.answers.support.clauses import Clause, clauses
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.costless import is_money
from frontdesk.answers.support.held_together import claimed
from frontdesk.answers.support.other_days import days_told
from frontdesk.answers.support.pieces import Piece
from frontdesk.answers.support.units import Unit, units_of
from frontdesk.knowledge.search.analyze import fold

_IF = re.compile(
    r" (?:if|provided|as long as|on condition|only (?:if|when|with|for|in|on|by)|wenn|falls|sofern|si|siempre que|"
    r"a condition|se|purche|desde que|als|mits) "
)
_PROVIDED = re.compile(
    r" (?:provided(?: that)?|as long as|on condition that|wenn|falls|sofern|vorausgesetzt|siempre que|"
    r"a condicion de que|"
    r"a condition (?:que|de)|pourvu que|purche|a condizione che|desde que|mits|op voorwaarde dat) (?P<rest>.+)$"
)
_TIME_LIMIT = re.compile(
    r" (?:after|within|up to|until|till|before|at least|no later than|more than|less than|for (?:up to|at least)|nach|"
    r"innerhalb(?: von)?|bis(?: zu)?|vor|spatestens|mindestens|despues de|tras|dentro de|hasta|antes de|al menos|apres|"
    r"dans les|sous|jusqu a|jusqua|avant|au moins|dopo|entro|fino a|prima di|almeno|depois de|apos|ate|antes|na|binnen|"
    r"tot|voor|minstens) (?:the (?:first )?)?[\d.,]+ "
)
_AND = re.compile(r" (?:and|und|y|et|e|en) ")
_TIMES = ("time", "nights")
_PER = re.compile(
    r" (?P<sum>[£€$] ?[\d.,]+|[\d.,]+ ?[£€$]|[\d.,]+ (?:eur|euros?|pounds?|dollars?|gbp|usd|chf|franken|pfund|libras))"
    r" (?:(?:more|less|extra|off|mehr|weniger|mas|menos|de plus|in piu|a mais|meer) )?"
    r"(?:per|a|an|each|for each|for every|every|pro|je|jede[rsn]?|por|cada|par|chaque|al|a la|alla|ogni|elke|iedere) "
    r"(?P<thing>[^\W\d]+)"
)
_EACH = re.compile(
    r" (?:per|each|every|apiece|a head|pro|je|jede[rsn]?|por|cada|par|chaque|ogni|elke|iedere|an?|al|alla) "
)
_MORE = (
    r"(?:more|less|off|cheaper|discount|mehr|weniger|rabatt|mas|menos|descuento|de plus|moins|remise|in piu|meno|"
    r"sconto|"
    r"a mais|desconto|meer|minder|korting)"
)
_DIFFERENCE = re.compile(rf" (?P<sum>[£€$] ?[\d.,]+|[\d.,]+ ?(?:[£€$%]|eur|euros?|pounds?|dollars?)) {_MORE} ")
_ANY_MORE = re.compile(
    rf" (?:{_MORE}|extra|additional|surcharge|supplement\w*|aufpreis|zuschlag|recargo|supplemento|toeslag|save\w*|"
    rf"add\w*) "
)
_ALL = r"(?:all|every|any|each|alle|jede[rsn]?|todos|todas|cada|tous|toutes|chaque|tutti|tutte|ogni|alle|elke|iedere)"
_OF_SOME = re.compile(
    rf" {_ALL} (?:the |our |die |los |las |les |i |le |os |as |de )?[^\W\d]+ (?:in|at|for|of|with|on|from|fur|im|bei|"
    rf"mit|"
    r"en|para|de|con|dans|pour|avec|nel|per|di|em|para|com|voor|van|met) (?P<some>.{3,80}?) "
    r"(?:is|are|cost|costs|have|has|get|can|may|must|ist|sind|kosten|haben|son|cuestan|tienen|sont|coutent|ont|sono|costano|"
    r"hanno|sao|custam|tem|zijn|kosten|hebben) "
)
_WHAT = r"(?:the |a |an |any |den |die |das |dem |la |el |le |il |lo |o |a |de |het )?(?P<what>[^\W\d]+)"
_INCLUDING = re.compile(
    rf" (?:including|includes?|incl|inclusive of|einschliesslich|inklusive|inkl|mit|incluido|incluye|compris|avec|"
    rf"compreso|"
    rf"incluso|con|incluindo|com|inclusief|met) {_WHAT}"
)
_WITHOUT = re.compile(
    rf" (?:without|excluding|not including|excl|ohne|exklusive|sin|sans|senza|sem|zonder|exclusief) {_WHAT}"
)
_OUR_OWN = re.compile(
    r" (?:our own|unser\w* eigene\w*|nuestr[oa]s? propi[oa]s?|nos propres|notre propre|nostr[oaie] propri[oaie]|"
    r"noss[oa]s? propri[oa]s?|onze? eigen) "
)
_OWN = re.compile(
    r" (?:own|our|eigene\w*|unser\w*|propi[oa]s?|nuestr\w+|propres?|notre|nos|propri[oaie]?|eigen|onze?) "
)
_EVERY_DAY = re.compile(
    r" (?:every day|daily|always|all week|seven days|taglich|jeden tag|todos los dias|a diario|tous les jours|"
    r"ogni giorno|tutti i giorni|todos os dias|dagelijks|elke dag) "
)
_OF_ALL = re.compile(rf" {_ALL} ")


def kept_whole(compared: Compared) -> Iterator[Against]:
    """What all units that a clause of the sentence could be of depend on, and it leaves out."""
    said = plain_words(compared.sentence)
    for piece, need, units in claimed(compared):
        if (
            units
            and (not piece.aside or len(compared.said) == 1)
            and all(_loses(compared, piece, said, unit) for unit in units)
        ):
            yield "words", need, ()
            return


def _loses(compared: Compared, piece: Piece, said: str, unit: Unit) -> bool:
    return (
        _loses_condition(compared, piece, unit)
        or _loses_price(compared, piece, said, unit)
        or _is_of_some(compared, said, unit)
        or _is_of_other_days(compared, said, unit)
        or _is_without(compared, said, unit)
        or _is_bound_otherwise(compared, unit)
        or (not piece.denies and _OUR_OWN.search(piece.words) is not None and _OWN.search(unit.words) is None)
    )


def _loses_condition(compared: Compared, piece: Piece, unit: Unit) -> bool:
    """Whether a clause on which it depends is left out, or the figure in it, or in the clause itself the time."""
    parts = clauses(evened(unit.text), compared.language)
    main = _spoken_of(compared, piece, parts)
    for at, part in enumerate(parts):
        words = plain_words(part.text)
        if part.aside and abs(at - main) == 1 and _IF.match(words):
            about = compared.terms(words)
            is_told = _IF.search(plain_words(compared.sentence)) or compared.hits(about, _known(compared))
            if about and (not is_told or _loses_time(compared, words)):
                return True
    behind = _PROVIDED.search(unit.words)
    if behind and not _IF.search(plain_words(compared.sentence)):
        about = compared.terms(behind["rest"]) - compared.terms(unit.words[: behind.start()])
        if about and not compared.hits(about, _known(compared)) and _says_before(compared, piece, unit, behind):
            return True
    return main >= 0 and any(
        _TIME_LIMIT.search(words) is not None and _loses_time(compared, words)
        for words in _of_it(compared, piece, parts[main])
    )


def _says_before(compared: Compared, piece: Piece, unit: Unit, behind: re.Match[str]) -> bool:
    """Whether a piece is of what stands before a condition."""
    return bool(compared.hits(compared.about(piece.terms), compared.terms(unit.words[: behind.start()])))


def _spoken_of(compared: Compared, piece: Piece, parts: list[Clause]) -> int:
    """Which clause of a unit it is that says the most of a piece."""
    hits = [len(compared.hits(compared.about(piece.terms), compared.terms(part.text))) for part in parts]
    best = max(hits, default=0)
    told = [at for at, _ in enumerate(parts) if hits[at] == best] if best else []
    return min(told, key=lambda at: parts[at].aside, default=-1)


def _of_it(compared: Compared, piece: Piece, part: Clause) -> list[str]:
    """What of a clause speaks of a piece: "it costs £38 and works after 3 weeks" tells a price without a time."""
    about = compared.about(piece.terms)
    told = [f" {words.strip()} " for words in _AND.split(plain_words(part.text))]
    hits = [len(compared.hits(about, compared.terms(words))) for words in told]
    return [words for words, hit in zip(told, hits, strict=True) if hit and hit == max(hits)]


def _loses_time(compared: Compared, words: str) -> bool:
    """Whether the times of a clause are neither in the sentence nor asked for; other numbers are compared elsewhere."""
    told = [m for text in (compared.sentence, compared.before) for m in measures(evened(text)) if not is_money(m)]
    return not told and any(measure.kind in _TIMES for measure in measures(words))


def _loses_price(compared: Compared, piece: Piece, said: str, unit: Unit) -> bool:
    """Whether the price that a piece tells is one of each, or a difference, and it is told as one of the whole."""
    prices = {m.number for m in piece.measures if is_money(m) or m.kind == "percent"}
    for found in _PER.finditer(unit.words):
        thing = compared.terms(found["thing"])
        subject = compared.terms(" ".join(piece.words.split()[:4]))
        asked = re.search(rf"{_EACH.pattern}{found['thing']}", plain_words(compared.before))
        kept = _EACH.search(said[_end_of(said, found["sum"]) :]) or asked or compared.hits(thing, subject)
        if thing and _number(found["sum"]) in prices and not kept:
            return True
    return any(
        _number(found["sum"]) in prices and not _ANY_MORE.search(said) for found in _DIFFERENCE.finditer(unit.words)
    )


def _number(text: str) -> str:
    found = measures(evened(text))
    return found[0].number if found else ""


def _end_of(said: str, text: str) -> int:
    """Where a sum ends in the sentence; 0 where it stands there otherwise."""
    at = said.find(text)
    return at + len(text) if at >= 0 else 0


def _is_of_some(compared: Compared, said: str, unit: Unit) -> bool:
    """Whether all of some are all of them in the sentence."""
    found = _OF_SOME.search(unit.words)
    if found is None or not _OF_ALL.search(said):
        return False
    some = compared.terms(found["some"])
    return bool(some) and not compared.hits(some, _known(compared))


def _is_of_other_days(compared: Compared, said: str, unit: Unit) -> bool:
    """Whether a day that the sentence names is none of a unit's, which tells hours; or one that it leaves out of "
    "all."""
    days, told = (days_told(text, compared.language) for text in (said, unit.words))
    if days and any(days <= days_told(each.words, compared.language) for each in _with_hours(compared)):
        return False
    if _EVERY_DAY.search(unit.words) or not any(measure.kind == "clock" for measure in unit.measures):
        hours = [m.number for m in unit.measures if m.kind == "clock"]
        left = [hour for hour in hours if hour not in {m.number for m in measures(evened(compared.sentence))}]
        return bool(_EVERY_DAY.search(said) and left and told - days and not days)
    return bool(days - told) if told or days else False


def _is_without(compared: Compared, said: str, unit: Unit) -> bool:
    """Whether something is included that a unit has left out, or the other way round."""
    for mine, theirs in ((_INCLUDING, _WITHOUT), (_WITHOUT, _INCLUDING)):
        here, there = mine.search(said), theirs.search(unit.words)
        if here and there and not mine.search(unit.words):
            return bool(compared.hits(compared.terms(here["what"]), compared.terms(there["what"])))
    return False


def _is_bound_otherwise(compared: Compared, unit: Unit) -> bool:
    """Whether a figure is the most in the sentence and the least in a unit, or the other way round."""
    if True in unit.denies or any(piece.denies for piece in compared.said):
        return False
    said = [measure for piece in compared.said for measure in piece.measures if measure.kind in _TIMES]
    if sum(bool(held.bound) for held in unit.measures) != 1:
        return False
    pairs = [(m, held) for m in said for held in unit.measures if same(m, held)]
    return any(m.turns(held) for m, held in pairs) and all(m.turns(held) for m, held in pairs)


def _with_hours(compared: Compared) -> list[Unit]:
    """The units that tell the hours which the sentence tells."""
    said = [measure for measure in measures(evened(compared.sentence)) if measure.kind == "clock"]
    units = units_of(compared.passage, compared.language)
    return [unit for unit in units if said and all(any(same(m, held) for held in unit.measures) for m in said)]


def _known(compared: Compared) -> frozenset[str]:
    return compared.all_said() | compared.terms(fold(compared.sentence)) | _asked(compared)


def _asked(compared: Compared) -> frozenset[str]:
    return compared.terms(compared.before)
