"""How much a thing carries or holds, which is no price: `how much can it carry?` Pure."""

import re
from collections.abc import Sequence

from frontdesk.knowledge.products.comparing import MASS, PRICE_WORDS, Concept
from frontdesk.knowledge.products.units import UNITS
from frontdesk.knowledge.search.analyze import fold

BEARING = Concept(
    (
        "load", "payload", "carries", "carrying", "capacity", "holds", "volume", "tragkraft", "traglast",
        "tragfahigkeit", "belastbarkeit", "nutzlast", "carga", "capacidad", "charge", "capacite", "portata",
        "capacita", "capacidade", "draagvermogen", "draagkracht",
    )
)  # fmt: skip
"""What attributes are called that tell it."""


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


_HOW_MUCH = _words(
    "how what much which weight load wie wieviel was welche welches cuanto cuanta que combien quel quelle",
    "quanto quanta hoeveel wat hoe",
)
_BEARS = _words(
    "carry carries hold holds bear bears lift lifts support supports withstand withstands tragen tragt",
    "halten halt fasst fassen aushalten stemmen soporta soportar aguanta aguantar cargar carga porter",
    "porte supporter supporte contenir portare porta reggere regge sopportare carregar suporta suportar",
    "aguenta dragen draagt houden",
)
_CAN = _words(
    "can could does do will would is kann konnen puede pueden peut peuvent puo possono pode podem kan",
    "kunnen",
)
_OURS = _words(
    "you u we i us ihr sie wir ich man usted ustedes vous nous je tu voi noi voce jullie wij ik",
)
"""Whom a verb belongs to that asks for a company's range: `what do you carry?`"""
_STARTS_WITHOUT = _words(
    "wie wieviel cuanto cuanta combien quanto quanta hoeveel",
)
_NUMBER = re.compile(r"\d[\d.,]*\s?([^\W\d_]+)")
_AMOUNTS = frozenset({"mass", "volume"})
_PEOPLE = _words(
    "people persons person adults personen personas personnes persone pessoas",
)


def asks_bearing(words: Sequence[str]) -> bool:
    """Whether a question's folded words ask how much a thing carries or holds."""
    first = next((at for at, word in enumerate(words) if word in _HOW_MUCH), None)
    if first is None or PRICE_WORDS & set(words) or _OURS & set(words):
        return False
    rest = words[first + 1 :]
    verb = next((at for at, word in enumerate(rest) if word in _BEARS), None)
    if verb is None or rest[verb + 1 : verb + 2] == ["up"]:
        return False
    if words[first] == "how" and rest[0] not in ("much", "many", "heavy"):
        return False  # "How do these hold up?"
    return (
        bool(_CAN & set(rest[:verb]))
        or words[first] in _STARTS_WITHOUT
        or {"weight", "load"} & set(rest[:verb]) != set()
    )


def is_of_bearing(word: str) -> bool:
    """Whether a folded word only asks for it: of `how many kilos can it hold` all."""
    return word in _HOW_MUCH or word in _BEARS or word in _CAN or word in UNITS or word in ("many", "heavy", "viel")


def says_bearing(words: Sequence[str]) -> bool:
    """Whether folded words of a row say that a thing carries or holds something."""
    return not _BEARS.union(BEARING.names).isdisjoint(words)


def tells_bearing(line: str) -> bool:
    """Whether a row's line tells such an amount; what a thing weighs itself is none."""
    name, colon, _ = fold(line).partition(":")
    if colon and set(name.split()) & set(MASS.names):
        return False
    units = [match[1] for match in _NUMBER.finditer(fold(line))]
    return any(unit in _PEOPLE or (unit in UNITS and UNITS[unit].measure in _AMOUNTS) for unit in units)
