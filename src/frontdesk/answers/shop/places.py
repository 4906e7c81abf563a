"""Which places in a list a question speaks of: `the second one`, `the first two`, `compare 1 and 3`. Pure."""

import re
from collections.abc import Collection, Iterator, Sequence

from frontdesk.answers.alternatives import any_of
from frontdesk.knowledge.products.choose import Card
from frontdesk.knowledge.products.comparing import ANY_THING, FILLERS, PRICE_WORDS
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.late_pattern import LatePattern
from frontdesk.knowledge.search.words import STOP_WORDS

LAST = -1
_ORDINALS = {
    word: place
    for words, place in (
        ("first 1st erste ersten erster erstes primero primera primer premier premiere primo prima eerste", 0),
        ("second 2nd zweite zweiten zweiter zweites segundo segunda deuxieme seconde secondo seconda tweede", 1),
        ("third 3rd dritte dritten dritter drittes tercero tercera tercer troisieme terzo terza derde", 2),
        ("fourth 4th vierte vierten vierter viertes cuarto cuarta quatrieme quarto quarta vierde", 3),
        ("fifth 5th funfte funften funfter funftes quinto quinta cinquieme vijfde", 4),
        ("sixth 6th sechste sechsten sexto sexta sixieme sesto sesta", 5),
        ("seventh 7th siebte siebten septimo septima septieme settimo settima", 6),
        ("eighth 8th achte achten octavo octava huitieme ottavo ottava", 7),
        ("ninth 9th neunte neunten noveno novena neuvieme nono nona", 8),
        ("tenth 10th zehnte zehnten decimo decima dixieme", 9),
        ("last letzte letzten letzter letztes ultimo ultima dernier derniere laatste", LAST),
    )
    for word in words.split()
}  # fmt: skip
PLACES = frozenset(_ORDINALS)
"""The words for them."""
COUNTS = {
    word: count
    for words, count in (
        ("two 2 zwei beiden beide dos deux due twee", 2), ("three 3 drei tres trois tre drie", 3),
        ("four 4 vier cuatro quatre quattro", 4), ("five 5 funf cinco cinq cinque vijf", 5),
    )
    for word in words.split()
}  # fmt: skip
_BEGINS = "first top ersten primeros primeras premiers premieres primi prime eerste"
_ENDS = "last letzten ultimos ultimas derniers dernieres ultimi ultime laatste"
_COUNT, _EDGE = any_of(*COUNTS), any_of(*_BEGINS.split(), *_ENDS.split())
_GROUP = re.compile(rf"\b(?:(?P<edge>{_EDGE}) (?P<count>{_COUNT})|(?P<n>{_COUNT}) (?P<side>{_EDGE}))\b")
_ONE = re.compile(rf"\b(?:{any_of(*_ORDINALS)})\b")
_NUMBER = re.compile(
    r"(?:#|\b(?:number|no\.?|nr\.?|nummer|numero|num|n)\s?)?(?<![\w.,])(?P<at>[1-9]|[1-9]\d)(?![\w%€£$]|[.,]\d)"
)
_NO_THING = (
    r"(?! (?:time|day|week|month|year|hour|minute|floor|visit|order|step|page|name|of|mal|tag|woche|monat|jahr|stunde|"
    r"stock|etage|etagen|dia|semana|mes|ano|vez|hora|piso|jour|semaine|mois|annee|fois|heure|etage|giorno|settimana|mese|"
    r"anno|volta|ora|piano|andar|keer|week|maand|jaar|uur|verdieping)s?(?:e|en)?\b)"
)
_PLAIN_ORDINALS = any_of(
    "first|second|third|fourth|fifth|last|[1-5](?:st|nd|rd|th)|erste[rs]?|zweite[rs]?|dritte[rs]?|vierte[rs]?|letzte[rs]?",
    "primero|segundo|tercero|deuxieme|troisieme|dernier|secondo|terzo|tweede|derde",
)
"""Those that are not days of the week or a praise as well."""
_POINTS = LatePattern(
    r"(?:\b(?:the|your|number|der|die|das|den|dem|(?P<article>el|la|le|il|lo|o|de|het)) |"
    r"\b(?P<bound>l'|del|al|du|au) ?)"
    rf"(?P<which>{any_of(*_ORDINALS)})\b{_NO_THING}|(?<!\ba )\b(?P<one>{any_of(*_ORDINALS)}) ones?\b|"
    rf"^(?:and |und |y |et |en )?(?P<bare>{_PLAIN_ORDINALS})(?: (?:please|bitte|por favor|alstublieft))?$"
)
_OF = any_of("de|di|del|della|delle|dei|du|des|d|da|do|das|dos|van")
_GOES_ON = sorted(frozenset().union(*(STOP_WORDS[each] for each in ("es", "fr", "it", "pt", "nl"))))
_ALONE = LatePattern(
    rf"$|\s?[,;:.?!)]| {_OF} ?(?:la|el|las|los|l'|les|a|as|os|de|deze|die)? ?"
    r"(?:list[ae]s?|elenco|lijst|ell[ao]s|es[ao]s|est[ao]s|eux|elles|ceux|celles|loro|quest[ei]|quell[ei])\b|"
    rf"[ -](?!{_OF}\b)(?:{any_of(*_GOES_ON)}|{any_of(*sorted(PRICE_WORDS))}|"
    r"cuestan?|vale[mn]?|tienen?|vienen?|pesan?|llevan?|incluyen?|miden?|sirven?|caben?|costo|coute|vaut|pese|comprend|"
    r"convient|contient|tient|fait|peut|costa|misura|contiene|include|custa|inclui|mede|serve|vem|weegt|past|bevat|"
    r"disponible|disponibile|disponivel|beschikbaar|leverbaar|alstublieft|producto|articulo|modelo|opcion|produit|article|"
    r"modele|option|prodotto|articolo|modello|opzione|produto|artigo|opcao|product|artikel|model|optie)\b"
)
"""What may follow `el segundo` where it is one of a list: no noun of which it is the second."""
_NUMBERED = re.compile(r"(?:\b(?:number|no\.?|nr\.?|nummer|numero|option) ?|#|^(?:and|und|the)? ?)(?P<at>[1-9]|10)$")
"""Nothing but the number of one in a list, or a number that is said to be one."""
_PLEASE = re.compile(r" ?(?:please|bitte|por favor|s'il vous plait|alstublieft)$")
_COMPARES = re.compile(
    r"\b(?:compar\w*|versus|vs|differ\w*|vergleich\w*|unterschied\w*|unterscheiden|diferenci\w*|difieren|confront\w*|"
    r"paragon\w*|vergelijk\w*|verschil\w*|differenz\w*)\b"
)
_WORD = re.compile(r"[^\W_]+")
_PLAIN = frozenset(
    word
    for line in (
        "number no nr nummer numero please bitte por favor plait side beside below above list shown pls",
        "ones product item option mit zwischen entre ellos ellas them these those both beide beiden all alle alles",
    )
    for word in line.split()
)
_GRAMMAR = FILLERS | ANY_THING | _PLAIN | set(COUNTS) | frozenset().union(*(STOP_WORDS[each] for each in STOP_WORDS))


def pointed(question: str) -> list[int]:
    """Which of the products shown before are meant by `the second one` or `the first two`: their places from 0, -1 for
    the last.
    """
    said = fold(question)
    plain = said.strip(" ?.!")
    found = next((each for each in _POINTS.finditer(plain) if _stands_alone(each)), None)
    if found is None:
        return _numbered(_PLEASE.sub("", plain))
    return _of_groups(plain[found.start() :]) or [_ORDINALS[found["which"] or found["bare"] or found["one"]]]


def _stands_alone(found: re.Match[str]) -> bool:
    """Whether an ordinal behind an article of a language that has no `one` for it is of no noun behind it."""
    return not (found["article"] or found["bound"]) or _ALONE.match(found.string, found.end()) is not None


def _numbered(said: str) -> list[int]:
    """The place that a number names at the end of a question which says nothing else: `tell me about number 2`."""
    number = _NUMBERED.search(said)
    words = set(_WORD.findall(said[: number.start()])) if number is not None else {"order"}
    return [int(number["at"]) - 1] if number is not None and words <= _GRAMMAR - {"order"} else []


def compares(question: str) -> bool:
    """Whether a question asks how things differ."""
    return _COMPARES.search(fold(question)) is not None


def spoken_of(question: str, kinds: Collection[str] = ()) -> list[int]:
    """The places that a question speaks of, from 0, or from the end below 0.

    Bare numbers are places only where nothing else is said but `kinds`, words for what the list is of: a name may have
    numbers of its own.
    """
    said = fold(question)
    found = _of_groups(said)
    said = _GROUP.sub(" ", said)
    found += [_ORDINALS[match[0]] for match in _ONE.finditer(said)]
    if all(word in kinds for word in _beside(said)):
        found += [int(match["at"]) - 1 for match in _NUMBER.finditer(_ONE.sub(" ", said))]
    return list(dict.fromkeys(found))


def says_only(question: str, kinds: Collection[str] = ()) -> bool:
    """Whether a question says nothing but that places, or all that was shown, are compared."""
    return all(word in kinds for word in _beside(_GROUP.sub(" ", fold(question))))


def latest(answers: Sequence[tuple[str, ...]], question: str) -> tuple[str, ...]:
    """Which products `them`, or `the two`, are: those of the last answer that told of any, or where these are too few
    with those of the answers before.
    """
    said = _WORD.findall(fold(question))
    needed = max([2, *(COUNTS[word] for word in said if word in COUNTS)])
    found: tuple[str, ...] = ()
    for cards in reversed(answers):
        found = tuple(dict.fromkeys((*cards, *found)))
        if len(found) >= needed:
            break
    return found


def least_shown(places: Sequence[int]) -> int:
    """How many products a list must have for all these places to be in it, two at least."""
    return max([2, *(place + 1 if place >= 0 else -place for place in places)])


def at(cards: Sequence[Card], places: Sequence[int]) -> list[Card]:
    """What stands at these places of a list, in their order; those beyond it are left out."""
    within = [place % len(cards) for place in places if -len(cards) <= place < len(cards)]
    return [cards[place] for place in dict.fromkeys(within)]


def _of_groups(said: str) -> list[int]:
    """The places of the first two, of the last three."""
    found: list[int] = []
    for match in _GROUP.finditer(said):
        count = COUNTS[match["count"] or match["n"]]
        ends = (match["edge"] or match["side"]) in _ENDS.split()
        found += range(-count, 0) if ends else range(count)
    return found


def _beside(said: str) -> Iterator[str]:
    """The words of a folded question that are no grammar, no places and don't say that things are compared."""
    rest = _COMPARES.sub(" ", _ONE.sub(" ", said))
    return (word for word in _WORD.findall(rest) if not (word.isdigit() or word in _GRAMMAR))
