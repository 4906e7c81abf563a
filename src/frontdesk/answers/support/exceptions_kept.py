"""What a page excepts: "open daily, except on Mondays" is neither open on Mondays nor daily without more."""

import re
from collections.abc import Iterator

from frontdesk.answers.support.bags import Terms, plain_words
from frontdesk.answers.support.clauses import VERB
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.held_together import claimed
from frontdesk.answers.support.units import OF_OTHERS, Unit

_EXCEPT = re.compile(
    r" (?:except\w*|apart from|other than|excluding|unless|with the exception of|ausser|ausgenommen|excepto|salvo|sauf|"
    r"excepte|hormis|tranne|eccetto|exceto|behalve|uitgezonderd) (?P<rest>.*)$"
)
_BUT_NOT = re.compile(
    r" (?:but (?:not|no|without)|aber (?:nicht|kein\w*)|pero no|mais pas|ma non|mas nao|maar (?:niet|"
    r"geen)) (?P<rest>.*)$"
)
_MAY = re.compile(
    r" (?:allowed|welcome|permitted|accepted?|valid|can|may|free|open|erlaubt|willkommen|akzeptier\w*|gultig|"
    r"kann|konnen|durfen|darf|permitid[oa]s?|bienvenid[oa]s?|puede[ns]?|autorisee?s?|bienvenus?|peu\w+|"
    r"ammess[oi]|benvenut[oi]|possono|puo|podem?|bem vind[oa]s?|toegestaan|welkom|mag|mogen|kunnen) "
)
"""Where something may be, what follows a "but not" may not; "a shower but no bath" has a shower all the same."""
_ONLY = re.compile(
    r" (?:(?:only|solely|exclusively|nur|ausschliesslich|solo|solamente|unicamente|seulement|uniquement|soltanto|"
    r"apenas|"
    r"somente|alleen|uitsluitend) (?:if |when )?(?:in|for|with|at|on|to|by|from|during|after|before|fur|bei|mit|im|am|"
    r"an|"
    r"zu|ab|en|para|con|a|de|dans|pour|avec|chez|au|aux|per|nel|nella|da|di|em|no|na|com|voor|met|op|"
    r"bij)) (?P<rest>.*)$"
)
_ANY_ONLY = re.compile(
    r" (?:only|solely|exclusively|just|need\w*|must|have to|requires?|required|muss|mussen|brauch\w*|benotig\w*|nur|"
    r"ausschliesslich|lediglich|solo|solamente|unicamente|seulement|uniquement|"
    r"que|"
    r"soltanto|apenas|somente|alleen|uitsluitend) "
)
_ALL = re.compile(
    r" (?:all|every|any|each|alle[nrs]?|jede[nrsm]?|todos|todas|cada|tous|toutes|chaque|tutt[ie]|ogni|alle|elke?) "
)
_NOT = re.compile(r" (?:not|no|never|nt|cannot|cant|nicht|kein\w*|nie|non|pas|ne|nao|niet|geen|sin|without) ")


def exceptions_kept(compared: Compared) -> Iterator[Against]:
    """What all units that a clause of the sentence could be of except, or keep to some, and it doesn't."""
    said = plain_words(compared.sentence)
    if _EXCEPT.search(said) or _BUT_NOT.search(said):
        return
    for piece, need, units in claimed(compared):
        if units and all(_passes_over(compared, said, bool(piece.denies), unit) for unit in units):
            yield "denial", need, ()
            return


def _passes_over(compared: Compared, said: str, denies: bool, unit: Unit) -> bool:
    of_others = (
        OF_OTHERS.search(unit.words) is not None and not OF_OTHERS.search(said) and _ALL.search(said) is not None
    )
    return of_others or _is_excepted(compared, said, denies, unit) or _is_of_all(compared, said, unit)


def _is_excepted(compared: Compared, said: str, denies: bool, unit: Unit) -> bool:
    """Whether what is excepted is told as all else is, or the exception is left out."""
    found = _EXCEPT.search(unit.words) or _BUT_NOT.search(unit.words)
    if found is None:
        return False
    rest = _rest(compared, unit, found)
    if VERB.search(found["rest"]):
        return False  # It tells what is so of the exception.
    if rest and not denies and not _NOT.search(said) and compared.hits(rest, _said(compared, said)) == rest:
        return True
    if found.re is _BUT_NOT and not _MAY.search(unit.words):
        return False
    return bool(rest) and not denies and not compared.hits(rest, _said(compared, said) | _asked(compared))


def _is_of_all(compared: Compared, said: str, unit: Unit) -> bool:
    """Whether what is so of some alone is told without them."""
    found = _ONLY.search(unit.words)
    if found is None or _ANY_ONLY.search(said) or _NOT.search(said):
        return False
    rest = _rest(compared, unit, found)
    return 2 * len(compared.hits(rest, _said(compared, said) | _asked(compared))) <= len(rest) and bool(rest)


def _rest(compared: Compared, unit: Unit, found: re.Match[str]) -> Terms:
    """What is excepted, without what the words before speak of, too: "all rooms but the attic room"."""
    return compared.terms(found["rest"]) - compared.terms(unit.words[: found.start()])


def _said(compared: Compared, said: str) -> Terms:
    return compared.all_said() | compared.terms(said)


def _asked(compared: Compared) -> Terms:
    return compared.terms(compared.before)
