"""Whether two statements contradict each other: about the same thing, and with another amount of the same kind."""

import re
from collections import Counter
from functools import lru_cache

import msgspec

from frontdesk.knowledge.search.words import language_of
from frontdesk.knowledge.staleness.another_form import in_one_form
from frontdesk.knowledge.staleness.clauses import clauses
from frontdesk.knowledge.staleness.clock import Hours, are_near, differ, hours
from frontdesk.knowledge.staleness.counted import counted, is_name
from frontdesk.knowledge.staleness.fares import opposed, tells_fare
from frontdesk.knowledge.staleness.lasts_and_costs import lasts_and_costs
from frontdesk.knowledge.staleness.on_site import names_place
from frontdesk.knowledge.staleness.rewording import calls_free, is_at_best, is_once, is_saved, reworded, tells_age
from frontdesk.knowledge.staleness.subject import differ_in_name, names_more, same, tells_more

_CURRENCIES = {"€": "eur", "eur": "eur", "euro": "eur", "$": "usd", "usd": "usd", "dollar": "usd", "£": "gbp"}
_CURRENCIES |= {"gbp": "gbp", "pound": "gbp", "chf": "chf", "kr": "kr", "sek": "kr", "nok": "kr", "dkk": "kr"}
_TIMES = {"second": "s", "minute": "min", "hour": "h", "day": "d", "week": "w", "month": "mon", "year": "y"}
_TIMES |= {"night": "night", "nacht": "night"}
_TIMES |= {"min": "min", "h": "h", "tag": "d", "tage": "d", "tagen": "d", "stunde": "h", "stunden": "h", "woche": "w"}
_TIMES |= {"wochen": "w", "monat": "mon", "monate": "mon", "monaten": "mon", "jahr": "y", "jahre": "y", "jahren": "y"}
_TIMES |= {"día": "d", "hora": "h", "semana": "w", "mes": "mon", "mese": "mon", "año": "y", "jour": "d", "heure": "h"}
_TIMES |= {"minuten": "min", "minuto": "min", "minuti": "min", "ora": "h", "ore": "h", "uur": "h", "uren": "h"}
_TIMES |= {"dia": "d", "giorno": "d", "giorni": "d", "dag": "d", "dagen": "d", "settimana": "w", "settimane": "w"}
_TIMES |= {"weken": "w", "mois": "mon", "meses": "mon", "mesi": "mon", "mês": "mon", "maand": "mon", "maanden": "mon"}
_TIMES |= {"ans": "y", "anno": "y", "anni": "y", "ano": "y", "jaar": "y"}
_TIMES |= dict.fromkeys(("werktag", "werktage", "werktagen", "arbeitstage", "arbeitstagen"), "working d")
_SIZES = {
    unit: unit for unit in ("kb", "mb", "gb", "tb", "kg", "g", "mm", "cm", "m", "km", "l", "ml", "w", "kwh", "mph")
}
_COUNTS = {
    unit: unit for unit in ("user", "seat", "member", "person", "people", "item", "time", "page", "file", "site")
}
_COUNTS |= {unit: unit for unit in ("request", "character", "word", "point", "guest", "device", "copy", "copie")}
_UNITS = {"%": "%", "percent": "%", "prozent": "%"} | _CURRENCIES | _TIMES | _SIZES | _COUNTS

_CLOCK = "o'clock"
_NARROWS = re.compile(
    r"\b(?:if|unless|except|only|instead|otherwise|respectively|when|wenn|falls|außer|nur|sonst|si|sauf|seulement|sólo|"
    r"solo|salvo|se|só|als|tenzij|alleen)\b",
    re.IGNORECASE,
)
_NEAR = 80
"""Characters before a number that tell whether it counts: a long text has many numbers."""
_WORKING = frozenset({"working", "business"})
_AMOUNT = re.compile(
    r"(?P<before>[€$£]|\b(?:EUR|USD|GBP|CHF)\b)?\s?"
    r"(?<![\w.,])(?P<number>\d+(?:[.,]\d+)*(?:\s?(?:-|–|to|bis)\s?\d+(?:[.,]\d+)*)?)"
    r"(?:\s?(?P<after>[€$£%])|[\s-]?(?P<words>[^\W\d_]+(?:\s[^\W\d_]+)?))?"
)
_RUNS = r"\b(?:ferry|bus|train|depart|departs|leaves|flight)"
_RUN = re.compile(_RUNS, re.I)
_SEVERAL = re.compile(rf"{_RUNS}|\b(?:class|course|lesson|tour|session|show|film)", re.I)
_AT_MOST = re.compile(
    r"\b(?:within|up to|max|at most|no more than|innerhalb|binnen|bis zu|höchstens|sous|jusqu|en moins de|hasta|"
    r"en menos de|entro|fino a|até|dentro de|tot)\b",
    re.IGNORECASE,
)
_BEGINS = re.compile(r"\b(?:starts|begins|beginnt|startet|commence|empieza|comienza|inizia|começa|begint)\b", re.I)
_THE = re.compile(r"^\W*(?:the|our|der|die|das|unsere?|les?|la|l['’]|notre|el|nuestr[oa]|il|lo|nostr[oa])\b", re.I)


class Amounts(msgspec.Struct, frozen=True):
    """The numbers of a sentence: those with a unit or with what they count, in their order, times of day, and the bare
    ones that name something ("berth 12", "2026"); `rest` are its words without what is measured."""

    measured: tuple[tuple[str, str], ...]
    times: tuple[Hours, ...]
    bare: Counter[str]
    rest: str

    def __bool__(self) -> bool:
        """Whether there is anything to compare."""
        return bool(self.measured or self.times)

    @property
    def by_kind(self) -> dict[str, list[str]]:
        """What is measured, each kind by itself."""
        found: dict[str, list[str]] = {}
        for kind, number in self.measured:
            found.setdefault(kind, []).append(number)
        return found

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of what may be compared."""
        return frozenset([*(kind for kind, _ in self.measured), *([_CLOCK] if self.times else [])])


class Statement(msgspec.Struct, frozen=True):
    """A sentence, or a cell of a table with its row's and column's names; the headings above it, and words that another
    may leave out: what kind of things the table's first column names; `part` is whether the sentence says more, `label`
    what stood before it, as a heading."""

    text: str
    above: str = ""
    optional: str = ""
    part: bool = False
    label: str = ""


@lru_cache(maxsize=2048)
def amounts(sentence: str) -> Amounts:
    """The numbers of a sentence, with what they count."""
    times, rest = hours(sentence)
    measured: list[tuple[str, str]] = []
    bare: Counter[str] = Counter()

    def take(found: re.Match[str]) -> str:
        number, (unit, kept) = _plain(found["number"]), _unit(found)
        start = found.start("number")
        before = found.string[max(0, start - _NEAR) : start]
        if unit in _COUNTS and is_name(before):
            bare[number] += 1
            return found.group()
        if not unit:
            noun = [word for word in (found["words"] or "").split() if word.lower() != "parking"][:1]
            thing = counted(before, number, noun[0]) if noun else ""
            if thing:
                measured.append((thing, number))
                return found.group().replace(found["number"], "#", 1)
            bare[number] += 1
            return found.group()
        measured.append((unit, number))
        return f" # {kept}"

    rest = _AMOUNT.sub(take, rest)
    return Amounts(tuple(measured), tuple(times), bare, rest)


MOST_COMPARED = 1_000
"""Characters of a sentence; a longer one is a list or no sentence at all."""


def contradict(one: Statement, other: Statement) -> bool:
    """Whether two statements are about the same thing and give one amount of the same unit otherwise.

    What one of them tells besides, in a clause of its own and of other units, is left out: the price is compared, and
    not how long it lasts.
    """
    if max(len(one.text), len(other.text)) > MOST_COMPARED or _are_labelled_apart(one, other):
        return False
    if _are_of_two_kinds(one.text, other.text) or (_is_bound(one, other) and _meet(one, other)):
        return False
    offers = lasts_and_costs(one.text, other.text)
    if offers is not None:
        return any(_contrary_in_any_words(*_with(one, other, texts)) for texts in offers)
    return _contrary_in_any_words(one, other) or _contrary_fares(one, other) or _contrary_in_part(one, other)


def _contrary_in_part(one: Statement, other: Statement) -> bool:
    """Whether they contradict each other without the clauses of one that tell amounts of which the other tells none."""
    # The whole sentence is what is told of one case: its beginning alone doesn't say all that tells two cases apart.
    if one.part or other.part:
        return False
    less, other_less = _less(one, other), _less(other, one)
    if less is one and other_less is other:
        return False
    return _contrary_in_any_words(less, other_less)


def _with(one: Statement, other: Statement, texts: tuple[str, str]) -> tuple[Statement, Statement]:
    """Both statements in other words."""
    return msgspec.structs.replace(one, text=texts[0]), msgspec.structs.replace(other, text=texts[1])


def _are_labelled_apart(one: Statement, other: Statement) -> bool:
    """Whether the labels before two sentences name two things: "Kayaks", "Canoes"."""
    if not (one.label and other.label):
        return False
    return differ_in_name(one.label, other.label, language_of(f"{one.text} {other.text}"))


def _are_of_two_kinds(one: str, other: str) -> bool:
    """Whether one tells what is and the other what was, or by how much less or up to what share
    it is."""
    return any(of_kind(one) != of_kind(other) for of_kind in (is_once, is_saved, is_at_best))


def tells(said: Statement) -> bool:
    """Whether a statement tells an amount, or that something costs nothing."""
    return bool(amounts(said.text)) or tells_age(said.text) or calls_free(said.text) or tells_fare(said.text)


def _contrary_in_any_words(one: Statement, other: Statement) -> bool:
    return _contrary(one, other) or _contrary_in_other_words(one, other) or _contrary_in_one_form(one, other)


def _contrary_in_other_words(one: Statement, other: Statement) -> bool:
    """Whether they contradict each other once both are put in the same words."""
    here, there = amounts(one.text).kinds, amounts(other.text).kinds
    both_age = tells_age(one.text) and tells_age(other.text)
    if not (here & there - {_CLOCK} or both_age or calls_free(one.text) or calls_free(other.text)):
        return False
    if amounts(one.above).by_kind != amounts(other.above).by_kind:
        return False
    language = language_of(f"{one.text} {other.text}")
    if any(calls_free(each.text) and names_more(each.above, each.text, language) for each in (one, other)):
        return False
    texts = reworded(one.text, other.text, language)
    if texts is None or texts == (one.text, other.text):
        return False
    said = _with(one, other, texts)
    return _contrary(said[0], said[1], language) and not _meet(*said)


def _contrary_in_one_form(one: Statement, other: Statement) -> bool:
    """Whether they contradict each other once what each tells in a form of its own is told in one."""
    at_one_place = not names_place(f"{one.above} {other.above}")
    texts = in_one_form(one.text, other.text, at_one_place=at_one_place)
    if texts == (one.text, other.text):
        return False
    if not amounts(texts[0]).kinds & amounts(texts[1]).kinds and not any(map(calls_free, texts)):
        return False
    language = language_of(f"{one.text} {other.text}")
    said = _with(one, other, texts)
    if _meet(*said):
        return False
    return _contrary(said[0], said[1], language) or _contrary_in_other_words(said[0], said[1])


def _contrary_fares(one: Statement, other: Statement) -> bool:
    """Whether one tells that somebody goes free of whom the other tells a price."""
    texts = opposed(one.text, other.text)
    if texts is None or amounts(one.above).by_kind != amounts(other.above).by_kind:
        return False
    language = language_of(f"{one.text} {other.text}")
    if any(
        tells_fare(each.text) and names_more(each.above, text, language)
        for each, text in zip((one, other), texts, strict=True)
    ):
        return False
    said = [Statement(text, each.above) for each, text in zip((one, other), texts, strict=True)]
    return _contrary(said[0], said[1], language)


def _is_bound(one: Statement, other: Statement) -> bool:
    """Whether a range may say no more than up to what an amount is: beside a bound, or where it is all that is told."""
    told = [amounts(said.text) for said in (one, other)]
    alone = all(len(each.measured) == 1 and not each.bare for each in told)
    return alone or bool(_AT_MOST.search(f"{one.text} {other.text}"))


def _meet(one: Statement, other: Statement) -> bool:
    """Whether an amount of one is within a range of the other: "3 to 5 days", "within 10 days"."""
    here, there = ([number for _, number in amounts(said.text).measured] for said in (one, other))
    most = [_AT_MOST.search(said.text) is not None for said in (one, other)]
    pairs = [(a, b) for a, b in zip(here, there, strict=False) if ("-" in a) != ("-" in b)]
    return any(_within(_ends(a, most=most[0]), _ends(b, most=most[1])) for a, b in pairs)


def _within(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _ends(number: str, *, most: bool) -> tuple[float, float]:
    """Both ends of a number, which are one where it is no range; with `most` it is a bound that has no lower end."""
    ends = [float(part) if part.count(".") < 2 else 0.0 for part in number.split("-")]
    return 0.0 if most and len(ends) == 1 else ends[0], ends[-1]


def _less(said: Statement, than: Statement) -> Statement:
    """A statement without the clauses whose amounts are all of kinds that the other one doesn't tell."""
    told = amounts(than.text).kinds
    if amounts(said.text).kinds <= told:
        return said
    text, part, cut = said.text, said.part, len(said.text)
    for start, end in sorted(clauses(said.text), reverse=True):
        clause = said.text[start:end]
        found = amounts(clause)
        if not found or found.bare or found.kinds & told or _NARROWS.search(clause):
            continue
        text, cut = f"{text[:start]} {text[max(start, min(end, cut)) :]}", start
        part = part or tells_more(found.rest, said.text)
    return msgspec.structs.replace(said, text=text, part=part)


def _contrary(one: Statement, other: Statement, language: str = "") -> bool:
    """Whether they contradict each other as they are, kind by kind.

    Where two amounts differ, of one sentence each, they are two steps of a tariff: "1 hour 3 EUR", "2 hours 5 EUR".
    """
    if one.part and other.part:
        return False  # What each of them says besides may tell them apart: the room with a garden, and by the sea.
    here, there = amounts(one.text), amounts(other.text)
    mine, theirs = here.by_kind, there.by_kind
    if here.bare != there.bare or {k: len(n) for k, n in mine.items()} != {k: len(n) for k, n in theirs.items()}:
        return False
    others = sum(a != b for kind in mine for a, b in zip(mine[kind], theirs[kind], strict=True))
    of_hours = bool(here.times or there.times)
    if of_hours:
        if others or not differ([*here.times], [*there.times]) or _are_two(one.text, other.text, here, there):
            return False
    elif others != 1:
        return False
    sides = [(each.rest, said.above, said.optional) for each, said in ((here, one), (there, other))]
    return same(sides[0], sides[1], of_hours=of_hours, language=language)


def _are_two(one: str, other: str, here: Amounts, there: Amounts) -> bool:
    """Whether the times are those of two of a kind: two ferries, a class in the morning and one in the evening. Where
    "the" class begins is told of one; what runs to a timetable is said so of each run."""
    both = f"{one} {other}"
    begin = bool(_BEGINS.search(one) and _BEGINS.search(other))
    if begin and not are_near([*here.times], [*there.times]):
        return True
    is_one = begin and _THE.match(one) and _THE.match(other) and not _RUN.search(both)
    return not is_one and bool(_SEVERAL.search(both))


def _unit(found: re.Match[str]) -> tuple[str, str]:
    """The unit next to a number, or behind one adjective ("5 working days"), and the words taken in that are none of
    it; both empty when there is none."""
    words = (found["words"] or "").split()
    for sign in (found["before"], found["after"]):
        if sign:
            return _UNITS[sign.lower()], " ".join(words)
    for number, word in enumerate(words):
        known = next((_UNITS[form] for form in (word.lower(), word.lower().removesuffix("s")) if form in _UNITS), "")
        if known:
            working = number and words[0].lower() in _WORKING
            kept = words[number + 1 :] if working else [w for w in words if w != word]
            return ("working " + known if working else known), " ".join(kept)
    return "", ""


def _plain(number: str) -> str:
    """`1,000.00` and `1000` are the same number; so are `9,50` and `9.50`, and both ends of `3-5`."""
    return "-".join(_one(part) for part in re.split(r"\s?(?:-|–|to|bis)\s?", number))


def _one(number: str) -> str:
    whole = re.sub(r"[.,](?=\d{3}(?:\D|$))", "", number).replace(",", ".")
    return whole.rstrip("0").rstrip(".") if "." in whole else whole
