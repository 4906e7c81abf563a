"""What must be done and what only may be: who can stop at the end of a month needn't."""

import re
from collections.abc import Iterator, Sequence

from frontdesk.answers.support.bags import Terms, bag
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared

_MUST = re.compile(
    r"\b(?:must|have to|has to|needs? to|(?:is|are) (?:required|obliged) to|"
    r"muss|mussen|musst|mussten|"
    r"deben?|debes|debera\w*|tienen? que|hay que|dois|doit|doivent|devez|devons|il faut|"
    r"deve|devono|dovete|bisogna|devem|precisam?|tem de|tem que|moet|moeten|musi|musza|musisz|trzeba|maste|skal|"
    r"должн\w+|нужно)\b"
)
_MAY = re.compile(
    r"\b(?:can|may|could|(?:is|are) (?:free|able|welcome|allowed) to|(?:is|are) possible|"
    r"kann|konnen|konnt|darf|durfen|moglich|pueden?|puedes|podra\w*|es posible|peut|peuvent|pouvez|possible|"
    r"puo|possono|potete|possibile|podem?|possivel|kan|kunt|kunnen|mag|mogen|mogelijk|moze|moga|mozesz|mozna|kunde|far|"
    r"ma|kunne|может|могут|можете|можно)\b"
)
_OTHERWISE = re.compile(
    r"\b(?:not|never|only|cannot|cant|until|till|up to|by|before|within|latest|least|at most|unless|otherwise|"
    r"to get|in order|if you want|"
    r"nicht|kein\w*|nur|bis|vor|spatestens|sonst|um|solo|hasta|antes|para|pas|que|seulement|avant|jusqu\w*|pour|"
    r"non|solo|entro|prima|fino|per|nao|so|apenas|ate|niet|alleen|tot|voor|nie|tylko|do|inte|bara|senast|ikke|kun|"
    r"senest|не|только|до)\b"
)
"""What may be done within bounds alone must be done within them."""
_TO_DO = re.compile(r"\b(?:must|have to|has to|needs? to) .* to (?P<aim>[a-z]+) ")
"""What must be done for something that a passage says can be: "you need the app to open it", "it can be opened"."""
_LEAST_ALIKE = 0.7


_FOR = re.compile(
    r" (?:for|on|in|at|during|when|if|fur|bei|beim|im|am|zum|zur|wahrend|para|en|durante|pour|pendant|per|nel|nella|em|"
    r"voor|bij|tijdens) "
)
_NEED = re.compile(
    rf"{_MUST.pattern}|\b(?:needs?|brauch\w*|benotig\w*|necesita\w*|besoin|serve|servono|nodig|hebben)\b"
)


def obliged(compared: Compared) -> Iterator[Against]:
    """What the sentence has one do, and the passage only allows, or says that one needn't."""
    yield from _needless(compared)
    for piece in compared.said:
        is_bound = any(m.bound or m.way for m in piece.measures)
        if piece.aside or piece.denies or is_bound or not _MUST.search(piece.words) or _OTHERWISE.search(piece.words):
            continue
        about = compared.about(piece.terms)
        near = compared.nearest(about, _LEAST_ALIKE)
        told = [compared.words_of(_telling(compared, about, each)) for each in near]
        if any(claim.denies for each in near for claim in each):
            continue
        if any(_allows_aim(compared, piece.words, words) for words in told):
            continue
        if told and all(_MAY.search(w) and not _MUST.search(w) and not _OTHERWISE.search(w) for w in told):
            yield "denial", about, ()
            return


def _allows_aim(compared: Compared, said: str, told: str) -> bool:
    """Whether what is allowed is that for which the other must be done."""
    aim = _TO_DO.search(f"{said.strip()} ")
    if aim is None:
        return False
    behind = (told[may.end() :].split()[:2] for may in _MAY.finditer(told))
    act = bag(aim["aim"], compared.language)
    return any(bag(words[0] if words[0] != "be" else words[-1], compared.language) & act for words in behind if words)


def _telling(compared: Compared, about: Terms, told: Sequence[Claim]) -> Sequence[Claim]:
    """The claims of a sentence that say it by themselves; all of them where none does."""
    alone = [claim for claim in told if len(compared.hits(about, claim.own)) >= _LEAST_ALIKE * len(about)]
    return alone or told


def _needless(compared: Compared) -> Iterator[Against]:
    """What one needs for something, of which the passage tells but that one needs none for another."""
    for piece in compared.said:
        if piece.aside or piece.denies is not False or not _NEED.search(piece.words):
            continue
        needed = _needed(compared, piece.words)
        told = [c for c in compared.claims if c.sentence != -1 and _NEED.search(c.words) and not c.aside]
        told = [c for c in told if needed and compared.hits(needed, _needed(compared, c.words)) == needed]
        if told and all(claim.denies for claim in told):
            yield "denial", needed, told
            return


def _needed(compared: Compared, words: str) -> Terms:
    """What is needed, without for what."""
    need = _NEED.search(words)
    behind = words[need.end() :] if need else words
    return compared.once(_FOR.split(behind, maxsplit=1)[0]) - bag("take out", compared.language)
