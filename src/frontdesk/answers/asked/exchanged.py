"""A question with one thing of it in the place of another one of its kind, and no other word lost. Pure.

"Are you open today? I mean tomorrow" asks for tomorrow, "Do you sell gloves? I mean gloves for kids" for gloves for
kids. What would have to guess what else goes ("I mean if I cancel late") is left as it was written.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from frontdesk.answers.alternatives import any_of
from frontdesk.knowledge.search.analyze import content_terms, fold
from frontdesk.knowledge.search.correction import asked_as, corrected, things_in
from frontdesk.knowledge.search.named_words import ARTICLES, INDEFINITE, PREPOSITIONS
from frontdesk.knowledge.search.words import language_of

_KINDS = tuple(
    re.compile(any_of(*words))
    for words in (
        (
            "today|tonight|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|weekdays?",
            "heute|morgen|ubermorgen|gestern|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?|"
            "wochenende",
            "hoy|manana|ayer|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|aujourd'hui|demain|hier|lundi|"
            "mardi",
            "mercredi|jeudi|vendredi|samedi|dimanche|oggi|domani|ieri|lunedi|martedi|mercoledi|giovedi|venerdi|sabato",
            "domenica|hoje|amanha|ontem|segunda|terca|quarta|quinta|sexta|vandaag|gisteren|(?:maan|dins|woens|donder|"
            "vrij|"
            "zater|zon)dag",
        ),
        (
            r"\d+(?:[.,:]\d+)?|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|funf|sechs|dos|tres|"
            r"cuatro|cinco",
            "seis|deux|trois|quatre|cinq|due|tre|quattro|cinque|sei|dois|quatro|twee|drie|vijf|zes",
        ),
    )
)
"""Words of which one stands for another: days, and numbers."""
_DOERS = frozenset(
    ["i", "you", "we", "they", "u", "ich", "wir", "ihr", "man", "sie", "je", "vous", "nous", "on", "tu", "ik", "wij"]
)
_OF = PREPOSITIONS | {"of"}
_NOWHERE = frozenset(
    ("abroad", "here", "there", "online", "inside", "outside", "too", "also", "still", "already", "free")
)
"""Words that say how or where, and in whose place no thing can stand."""
_OPENS_CLAUSE = re.compile(
    r"\b(?:if|when|whether|because|unless|that|i|you|we|it|is|are|do|does|can|wenn|falls|ob|weil|dass|ich|wir|ihr|si|"
    r"cuando|porque|que|quand|parce|je|vous|se|quando|perche|che|als|wanneer|omdat|ik|jullie)\b"
)
_MARKS = " ,.;:!?¿¡\"'()"


def put_in_place(piece: str, said: str, before: str) -> str | None:
    """The question before with what was said in the place of one of its kind, `piece` being how that was said; None
    where nothing says surely of what."""
    words = before.strip(" ?.!").split()
    plain = [fold(word).strip(_MARKS) for word in words]
    named = [fold(word).strip(_MARKS) for word in said.split()]
    if not words or not named:
        return None
    for kind in _KINDS:
        places = [n for n, word in enumerate(plain) if kind.fullmatch(word)]
        if places and _is_one_of(kind, named):
            return _with_other(words, places, said, before)
    if (done := _done_instead(words, plain, named, said, before)) is not None:
        return done
    if (narrowed := _narrowed(words, plain, named, said, before)) is not None:
        return narrowed
    right = corrected(piece, before)
    return right if right is not None and _loses_nothing(before, right) else _led(words, plain, named, said, before)


def _is_one_of(kind: re.Pattern[str], named: Sequence[str]) -> bool:
    """Whether all that was said is of a kind, but for an article or a preposition before it."""
    return kind.fullmatch(named[-1]) is not None and set(named[:-1]) <= ARTICLES | INDEFINITE | PREPOSITIONS


def _with_other(words: list[str], places: Sequence[int], said: str, before: str) -> str | None:
    if len(places) != 1:
        return None
    return asked_as([*words[: places[0]], said.rsplit(maxsplit=1)[-1].strip(_MARKS), *words[places[0] + 1 :]], before)


def _done_instead(words: list[str], plain: list[str], named: list[str], said: str, before: str) -> str | None:
    """What somebody wants to do instead: "Kann ich stornieren? Ich meinte umbuchen"."""
    is_done = len(named) == 1 and len(plain) > 2 and plain[-2] in _DOERS and words[-1].islower()
    instead = said.strip(_MARKS)
    return asked_as([*words[:-1], instead], before) if is_done and instead.islower() else None


def _narrowed(words: list[str], plain: list[str], named: list[str], said: str, before: str) -> str | None:
    """The thing that was asked about, said again with more: "gloves", "gloves for kids"; "bikes", "e-bikes"."""
    language = language_of(before)
    mine = {*content_terms(said, language)}
    things = [
        (a, b) for a, b in things_in(words, language) if mine & {*content_terms(" ".join(words[a : b + 1]), language)}
    ]
    if len(things) != 1 or _OPENS_CLAUSE.search(" ".join(named)):
        return None
    first, last = things[0]
    kept = {*content_terms(" ".join(words[first : last + 1]), language)}
    spoken = said.strip(_MARKS).split()
    while len(spoken) > 1 and fold(spoken[0]) in ARTICLES | INDEFINITE:
        spoken = spoken[1:]
    core = " ".join(takewhile(lambda word: fold(word) not in _OF, spoken))
    if not kept <= {*content_terms(core, language)}:
        return None
    if {*plain[last + 1 :]} & {*map(fold, spoken)} - ARTICLES - INDEFINITE:
        return None
    return asked_as([*words[:first], *spoken, *words[last + 1 :]], before)


def _led(words: list[str], plain: list[str], named: list[str], said: str, before: str) -> str | None:
    """Where, with whom or what for, which nothing of the question told: "a passport", "for Scotland"."""
    if named[0] not in PREPOSITIONS or named[0] in plain or _OPENS_CLAUSE.search(" ".join(named)):
        return None
    return asked_as([*words, said.strip(_MARKS)], before)


def _loses_nothing(before: str, right: str) -> bool:
    """Whether one thing alone is another one, and every other word stands as it did."""
    language = language_of(before)
    old, new = before.strip(" ?.!").split(), right.strip(" ?.!").split()
    first = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    left = min(len(old), len(new)) - first
    behind = next((n for n in range(left) if old[-1 - n] != new[-1 - n]), left)
    lost, come = old[first : len(old) - behind], new[first : len(new) - behind]
    if not come or _OPENS_CLAUSE.search(" ".join(fold(word) for word in come)):
        return False
    if not lost and behind:
        return _OF.isdisjoint(map(fold, come))
    if not lost:
        return fold(come[0]) in PREPOSITIONS
    if not _NOWHERE.isdisjoint(map(fold, lost)):
        return False
    if language == "en" and len(lost) == len(come) == 1 and _are_several(lost) != _are_several(come):
        return False
    small = ARTICLES | INDEFINITE
    places = {n for n in range(first, len(old) - behind) if fold(old[n]).strip(_MARKS) not in small}
    return any(places <= {*range(a, b + 1)} for a, b in things_in(old, language))


def _are_several(words: Sequence[str]) -> bool | None:
    """Whether a bare word is of several; None of a name, and of what has an article or more words."""
    return words[0].endswith("s") if len(words) == 1 and words[0].islower() else None
