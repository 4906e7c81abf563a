"""What stands where in a sentence: which number is of which place, who comes before whom, whose a thing is."""

import re
from collections.abc import Iterator

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.facts import LINK, names
from frontdesk.answers.support.bags import Terms, plain_words
from frontdesk.answers.support.bare_numbers import placed_numbers
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.held_together import claimed
from frontdesk.answers.support.other_days import day_terms
from frontdesk.answers.support.units import Unit, units_of

_IN = r"(?:in|at|on|for|from|to|near|with|of|im|am|bei|fur|en|a|para|dans|pour|nel|per|em|para|op|voor)"
_BEHIND = re.compile(rf"^(?: [^ ]+){{0,4}}? {_IN} (?P<where>.*?)(?: (?:and|or|but|und|oder|y|o|et|ou|e|en) )?$")
_HALVES = re.compile(r"[,;]\s+|\s(?:and|but|while|und|aber|y|pero|et|mais|e|ma|mas|en|maar)\s")
_BETWEEN = re.compile(
    r" (?:before|after|than|over|instead of|rather than|ahead of|vor|nach|als|statt|antes que|despues de|que|en vez de|"
    r"avant|apres|plutot que|prima di|dopo|invece di|depois de|voor|na|dan|in plaats van) "
)
_WHO = re.compile(r" (?P<who>everyone|everybody|anyone|others|all|alle|jeder|todos|tous|tutti|iedereen) ")
_OWN = any_of(
    r"(?:no|without an?) (?P<a>[^\W\d]+(?: [^\W\d]+)?) of our own|(?:no|not have(?: any| an?)?(?: our)?|"
    r"dont have(?: any| an?)?"
    r"(?: our)?) own (?P<b>[^\W\d]+(?: [^\W\d]+)?)",
    r"kein\w* eigene\w* (?P<c>[^\W\d]+)|(?:no tenemos|sin) (?P<d>[^\W\d]+) propi[oa]s?",
    r"pas de (?P<e>[^\W\d]+) propre|(?:non abbiamo|senza) (?:un )?(?P<f>[^\W\d]+) propri[oa]",
    r"(?:nao temos|sem) (?P<g>[^\W\d]+) propri[oa]|geen eigen (?P<h>[^\W\d]+)",
)
_OWN_DENIED = re.compile(rf" {_OWN} ")
_OURS = (
    r"(?:our(?: own)?|we have (?:an? |our )?(?:own )?|unser\w*(?: eigene\w*)?|wir haben (?:eine?n? )?(?:eigene\w* )?|"
    r"nuestr[oa]s?|tenemos (?:un[oa]? )?|notre|nos|nous avons (?:une? )?|(?:il )?nostr[oa]|abbiamo (?:un[oa]? )?|"
    r"noss[oa]s?|temos (?:uma? )?|onze?|we hebben (?:een )?(?:eigen )?)"
)


def places_kept(compared: Compared) -> Iterator[Against]:
    """The words that the sentence has in places where no unit of the passage has them."""
    if not any(piece.denies for piece in compared.said) and (ours := _is_ours(compared)):
        yield "denial", ours, ()
        return
    for piece, need, units in claimed(compared):
        own = [unit for unit in units if compared.hits(need, unit.terms)]
        if own and all(
            _is_elsewhere(compared, piece.words, unit)
            or _is_turned(compared, piece.words, unit)
            or _is_in_other_half(compared, need, unit)
            for unit in own
        ):
            yield "words", need, ()
            return


def _is_ours(compared: Compared) -> Terms:
    """What the sentence calls ours, of which the passage says that we have none of our own."""
    said = plain_words(compared.sentence)
    for unit in units_of(compared.passage, compared.language):
        found = _OWN_DENIED.search(unit.words)
        thing = next(filter(None, found.groups()), "") if found else ""
        if thing and re.search(rf" {_OURS} ?{re.escape(thing.split()[0])}", said):
            return compared.terms(thing)
    return frozenset()


def _is_elsewhere(compared: Compared, words: str, unit: Unit) -> bool:
    """Whether a number is said of a place of which a unit tells another: "four in the hall and one in the attic"."""
    told = _placed(compared, unit.text)
    said = _placed(compared, words)
    if len(told) < 2:
        return False
    for number, where in said:
        own = [place for each, place in told if each == number]
        others = [place for each, place in told if each != number]
        if own and where and not any(compared.hits(where, place) for place in own):
            return any(compared.hits(where, place) for place in others)
    return False


def _placed(compared: Compared, text: str) -> list[tuple[str, Terms]]:
    """The numbers of a text, each with the terms of the place behind it."""
    words = plain_words(text)
    found, placed = placed_numbers(words), []
    for (_, end, number), follows in zip(found, [*found[1:], None], strict=False):
        behind = _BEHIND.match(words[end : follows[0] if follows else len(words)].rstrip())
        placed.append((number, compared.terms(behind["where"]) if behind else frozenset[str]()))
    return placed


def _is_in_other_half(compared: Compared, need: Terms, unit: Unit) -> bool:
    """Whether what is said of somebody stands in the half of a unit of another: "groups go to Ann, freight to
    Tom"."""
    if compared.language.startswith("de"):
        return False  # Each noun has a capital there.
    named = _called(compared, compared.sentence)
    halves = [
        (compared.terms(half), _called(compared, half))
        for half in _HALVES.split(LINK.sub(" ", unit.text))
        if half.strip()
    ]
    if not named or sum(bool(called) for _, called in halves) < 2:
        return False
    own = [held for held, called in halves if called & named]
    others = [held for held, called in halves if called and not called & named]
    said = need - compared.terms(" ".join(named))
    here = frozenset[str]().union(*(compared.hits(said, held) for held in own))
    there = frozenset[str]().union(*(compared.hits(said, held) for held in others))
    return bool(own and others) and bool(there - here) and not here - there


def _called(compared: Compared, text: str) -> set[str]:
    """The names of a text but for those of days."""
    days = day_terms(compared.language)
    return {name for name in names(text) if not compared.terms(name) <= days}


def _is_turned(compared: Compared, words: str, unit: Unit) -> bool:
    """Whether what stands before and behind a word that sets one against the other has changed places."""
    said, told = _sides(compared, words), _sides(compared, unit.words)
    if said is None or told is None:
        return False
    crossed = bool(compared.hits(said[0], told[1])) and bool(compared.hits(said[1], told[0]))
    kept = bool(compared.hits(said[0] - said[1], told[0])) and bool(compared.hits(said[1] - said[0], told[1]))
    return crossed and not kept


def _sides(compared: Compared, words: str) -> tuple[Terms, Terms] | None:
    found = list(_BETWEEN.finditer(words))
    if len(found) != 1:
        return None
    before, behind = f"{words[: found[0].start()]} ", f" {words[found[0].end() :]}"
    return _who(compared, before), _who(compared, behind)


def _who(compared: Compared, words: str) -> Terms:
    """The terms of one side, and "everyone" as one of them."""
    return compared.terms(words) | ({"everyone"} if _WHO.search(words) else frozenset())
