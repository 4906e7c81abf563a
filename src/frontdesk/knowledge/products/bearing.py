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


_HOW_MUCH = _words("wieviel combien cuanto cuanta cuantos cuantas quanto quanta quanti quante quantos quantas hoeveel")
_HOW = _words("how wie")
_MUCH = _words("much many viel viele heavy schwer")
_WHAT = _words("what which was welche welches que quel quelle wat")
_BEARS_IN_ENGLISH = _words("carry carries hold holds bear bears lift lifts support supports withstand withstands")
_BEARS = _BEARS_IN_ENGLISH | _words(
    "tragen tragt halten halt fasst fassen aushalten stemmen soporta soportar aguanta aguantar cargar carga porter",
    "porte supporter supporte contenir portare porta reggere regge sopportare carregar suporta suportar",
    "aguenta dragen draagt houden",
)
_CAN = _words(
    "can could does do will would kann konnen puede pueden peut peuvent puo possono pode podem kan",
    "kunnen able",
)
_OURS = _words(
    "you u we i us ihr sie wir ich man usted ustedes vous nous je tu voi noi voce jullie wij ik",
)
"""Whom a verb belongs to that asks for a company's range: `what do you carry?`"""
_AMOUNTS = frozenset({"mass", "volume"})
_AMOUNT_WORDS = _words(
    "weight load mass cargo luggage stuff liquid water gewicht last wasser peso carga poids carico agua eau acqua",
    "kilogramos kilogrammes chili quilos litros litri liter",
) | {unit for unit, of in UNITS.items() if of.measure in _AMOUNTS}
_MOST = _words("max maximum maximal maximo maxima massimo most")
_ARTICLES = _words(
    "the a an this that these those your our its der die das den dem ein eine el la los las un una le les"
)
_LINKS = _ARTICLES | _MOST | _words("it they each one er es il lo o l de di d at is s be")
"""Words behind `how much` with which the thing that carries, or what is measured, begins."""
_NOT_BEFORE_VERBS = _words("the a an your our of for to with no any der die das den dem ein eine von zu")
_THAT = _words("that which who die der das que qui che wat")
_IT = _words("it they this these that es er sie")
_OF = _words("of von du del della do da van")
_TAIL = _words(
    "at in on per each max maximum safely then please altogether together exactly about approximately when without",
    "before inside and comfortably total",
)
"""What may follow an English verb of carrying that isn't carried: `how much can it hold at most?`"""
_LASTS = _words("battery batteries akku batterie batteria bateria accu batterij charge strom")
_PEOPLE = _words(
    "people persons person adults personen personas personnes persone pessoas",
)
_NEAR = 8
"""Words from `how much` to the verb."""
# A number begins where no other ends, and is read whole: long rows of digits and points are read once.
_NUMBER = re.compile(r"(?<!\d)(?<!\d[.,])\d++(?:[.,]\d++)*+\s?([^\W\d_]+)")
_OWN = frozenset(MASS.names) | _words("weigh weighs weighing wiegt wiegen pesa pesan pese pesent pesano weegt wegen")
_LIMITS = _words(
    "limit limits capacity user users rider riders load payload allowed permitted supported zulassiges zulassig",
    "limite ammesso admis autorise permitido admitido utente usuario utilisateur",
)
"""Words beside `weight` by which it is that of what a thing carries."""


def asks_bearing(words: Sequence[str]) -> bool:
    """Whether a question's folded words ask how much a thing carries or holds."""
    return asked_bearing(words) is not None


def asked_bearing(words: Sequence[str]) -> tuple[int, int] | None:
    """Where a question's folded words ask how much a thing carries: the place of the first, and behind the verb."""
    if (PRICE_WORDS | _LASTS) & set(words):
        return None
    for verb, word in enumerate(words):
        if word in _BEARS and not _is_noun(words, verb):
            first = next((at for at in range(max(0, verb - _NEAR), verb) if _asks(words, at, verb)), None)
            if first is not None and _ends(words, verb):
                return first, verb + 1
    return None


def _is_noun(words: Sequence[str], at: int) -> bool:
    """Whether a word that may say that something is carried doesn't: `the support team`, `bags to carry`.

    Behind `can the` a product's title may have been taken out.
    """
    is_verb = at > 1 and words[at - 2] in _CAN
    return at > 0 and words[at - 1] in _NOT_BEFORE_VERBS and not is_verb


def _asks(words: Sequence[str], at: int, verb: int) -> bool:
    """Whether the words from a place on to a verb ask how much of something it carries."""
    two = words[at] in _HOW and words[at + 1] in _MUCH
    begin = at + 1 + two
    middle = words[begin:verb]
    english = words[verb] in _BEARS_IN_ENGLISH
    does = bool(middle) and middle[-1] in _CAN
    relative = does and len(middle) > 2 and middle[-2] in _THAT
    nobody = english and not set(middle) - _CAN - _AMOUNT_WORDS and (words[at] in _WHAT or not does)
    if _OURS & set(middle) or relative or nobody:
        return False
    amount = next((n for n, word in enumerate(middle[:5]) if word in _AMOUNT_WORDS), None)
    if amount is not None and middle[amount + 1 : amount + 2] and middle[amount + 1] in _OF:
        return False  # "The weight of the shelf" is its own.
    told = amount is not None and set(middle[:amount]) <= _LINKS
    can = bool(middle) and middle[0] in _CAN
    if two and words[at + 1] == "many":
        return told
    if two or words[at] in _HOW_MUCH:
        return told or can or not middle or middle[0] in _LINKS
    if words[at] in _WHAT:
        return told or (can and not words[verb].startswith(("support", "supporte")))
    can = can or (middle[:1] != [] and middle[0] in _IT and not _CAN.isdisjoint(middle))
    return words[at] in _AMOUNT_WORDS and can


def _ends(words: Sequence[str], verb: int) -> bool:
    """Whether nothing that is carried follows the verb: `which bag can hold a laptop` asks for a bag."""
    behind = words[verb + 1 : verb + 3]
    if words[verb] in _BEARS_IN_ENGLISH:
        return not behind or behind[0] in _TAIL or not behind[0].isalnum()
    return not behind or not (behind[0] in ("sich", "up") or any(word[0].isdigit() for word in behind))


def is_of_bearing(word: str) -> bool:
    """Whether a folded word only asks for it: of `how many kilos can it hold` all."""
    asks = word in _HOW or word in _HOW_MUCH or word in _MUCH or word in _WHAT or word in ("weight", "load")
    return asks or word in _BEARS or word in _CAN or word in UNITS


def bearing_of(word: str, unit: str) -> Concept | None:
    """What a verb before an amount says that it is: how much a thing carries, of a `stool that carries 120 kg`."""
    return BEARING if word in _BEARS and unit in UNITS and UNITS[unit].measure in _AMOUNTS else None


def says_bearing(words: Sequence[str]) -> bool:
    """Whether folded words of a row say that a thing carries or holds something."""
    return not _BEARS.union(BEARING.names).isdisjoint(words)


def tells_bearing(line: str) -> bool:
    """Whether a row's line tells such an amount; what a thing weighs itself is none."""
    said, end = fold(line), 0
    for found in _NUMBER.finditer(said):
        before, end = said[end : found.start()], found.end()
        unit = found[1]
        if unit in _PEOPLE or (unit in UNITS and UNITS[unit].measure in _AMOUNTS and not _of_its_own(before)):
            return True
    return False


def _of_its_own(before: str) -> bool:
    """Whether the words before an amount say that the thing itself weighs it."""
    words = set(re.findall(r"[^\W\d_]+", before))
    return bool(words & _OWN) and not (words & (_LIMITS | _MOST) or says_bearing(list(words)))
