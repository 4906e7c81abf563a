"""The measures in a text: each number with its unit, so that "90 days" is neither "90 %" nor "90 months"."""

import re
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from frontdesk.answers.facts import LINK, MARKER, THOUSANDS
from frontdesk.answers.numbers.bounds import Bound, Way, bound, way
from frontdesk.answers.numbers.large_numbers import SPELLED_NUMBER, spelled_number
from frontdesk.knowledge.products.units import CODES, CURRENCY_WORDS, UNITS
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.late_pattern import LatePattern


class Measure(msgspec.Struct, frozen=True):
    """A number of a unit; `kind` is what it measures ("" for a bare number) and `size` how many of the kind's base.

    `per` is the unit that it is counted by ("15 EUR a year"); `start` and `end` its place in the text as `evened`.
    `bound` is whether it is the least or the most, `way` whether it is counted back ("2 days before") or on.
    """

    number: str
    unit: str
    kind: str
    size: float
    per: str
    start: int
    end: int
    bound: Bound = ""
    way: Way = ""

    def turns(self, held: "Measure") -> bool:
        """Whether it says the contrary of one of the same size: at least, where that is at most."""
        bounds, ways = {self.bound, held.bound}, {self.way, held.way}
        return (len(bounds) == 2 and "" not in bounds) != (len(ways) == 2 and "" not in ways)


_DASHES = re.compile(r"[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]")
_RANGE_DASH = re.compile(r"(?<=\d)\s*-\s*(?=\d)")
_LIST_MARK = re.compile(r"^\s*(?:[-*+•]|\d{1,3}[.)])\s+|^\s*#{1,6}\s+", re.MULTILINE)
_MARKUP = re.compile(r"\*+|`+|(?<!\w)_+|_+(?!\w)")
_SPACES = re.compile(r"[ \t\u00a0\u2007\u2009\u202f]+")

# Names of units that are also words of everyday's talk, and of currencies likewise.
_AMBIGUOUS = frozenset({"in", "t", "c", "ps", '"', "grad", "bar"})
_NO_PREFIX = frozenset({"try", "mad", "cop", "all", "rs", "kr"})
_TIME = (
    ("time", 1 / 60, "second seconds sec secs sekunde sekunden segundo segundos seconde secondes"),
    ("time", 1.0, "min mins minute minutes minuten minuto minutos minuti"),
    ("time", 60.0, "h hr hrs hour hours stunde stunden hora horas heure heures ora ore uur"),
    ("time", 1440.0, "day days tag tage tagen dia dias jour jours giorno giorni dag dagen"),
    ("nights", 1.0, "night nights nacht nachte nachten noche noches nuit nuits"),
    ("time", 10080.0, "week weeks woche wochen semana semanas semaine semaines settimana settimane weken"),
    ("time", 43829.0, "month months mo monat monate monaten mes meses mois mese mesi maand maanden"),
    ("time", 525948.0, "year years yr yrs jahr jahre jahren ano anos an ans annee annees anno anni jaar"),
    ("percent", 1.0, "% percent prozent porciento pourcent percento procent pct"),
    ("fahrenheit", 1.0, "°f fahrenheit"),
)
_UNITS: dict[str, tuple[str, float]] = (
    {name: (unit.measure, unit.factor) for name, unit in UNITS.items() if name not in _AMBIGUOUS}
    | {code.lower(): (code, 1.0) for code in CODES}
    | {word: (code, 1.0) for word, code in CURRENCY_WORDS.items()}
    | {sign: (code, 1.0) for sign, code in (("€", "EUR"), ("£", "GBP"), ("$", "USD"), ("¥", "JPY"), ("₹", "INR"))}
    | {name: (kind, size) for kind, size, names in _TIME for name in names.split()}
    | dict.fromkeys(("p", "pence", "penny"), ("GBP", 0.01))
    | dict.fromkeys(("cent", "cents", "ct", "centime", "centimes", "centimos", "centesimi"), ("EUR", 0.01))
)
_IN_CENTS = frozenset(("EUR", "USD", "AUD", "CAD", "NZD", "SGD", "HKD", "ZAR"))
"""Money whose hundredths are called cents, so that "50 cents" doesn't say of which."""
_EVERY = {
    "monthly": "month",
    "yearly": "year",
    "annually": "year",
    "weekly": "week",
    "daily": "day",
    "hourly": "hour",
    "monatlich": "month",
    "jahrlich": "year",
    "wochentlich": "week",
    "taglich": "day",
}
_ONE = r"one|a single|(?<=within )an?|(?<=after )an?|eine?[nmrs]?|une?|una"

_UNIT_WORD = "|".join(sorted((re.escape(name) for name in _UNITS), key=lambda name: (-len(name), name)))
# Between a number and its unit stand words that tell its manner: "3 full working days".
_BETWEEN = r"(?:\s*-\s*|\s+)?(?:(?:working|business|calendar|consecutive|full|whole|more|extra|further|other)\s+){0,2}"
_PHONE = r"(?<![\w.,:])(?:\+\d|0\d)[\d ()/-]{5,18}\d(?![\w:])"
_CLOCK = r"(?<![\w.:])\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b\.?|uhr\b)|(?<![\w.:])\d{1,2}:\d\d(?![:\d])"
_HOURS = {"noon": "12:00", "midday": "12:00", "midnight": "00:00", "mitternacht": "00:00"}
_CLOCK = rf"{_CLOCK}|\b(?:{'|'.join(_HOURS)})\b"
_PREFIX = rf"(?:[€£$¥₹]|\b(?:{'|'.join(c.lower() for c in sorted(CODES) if c.lower() not in _NO_PREFIX)}))\s?"
_FOUND = LatePattern(
    rf"(?P<phone>{_PHONE})|(?P<clock>{_CLOCK})|(?P<prefix>{_PREFIX})?(?<![\w.,])(?:(?P<digits>\d+(?:[.,]\d+)*)"
    rf"|(?P<word>\b{SPELLED_NUMBER})|(?P<one>\b(?:{_ONE})\b)(?={_BETWEEN}(?:{_UNIT_WORD})(?![\w])))"
    rf"(?P<unit>{_BETWEEN}(?:{_UNIT_WORD})(?![^\W\d]))?(?P<compound>-(?=[^\W\d]))?"
)
_LAST_UNIT = LatePattern(rf"(?:{_UNIT_WORD})$")
_PER = LatePattern(
    rf"\s*(?:/|\b(?:per|a|an|each|every|pro|im|por|al|par)\b)\s*({_UNIT_WORD})(?![\w])|\s*({'|'.join(_EVERY)})\b"
)
_PER_COUNTED = LatePattern(rf"(?:\s+[^\W\d]+(?:-[^\W\d]+)*){{1,2}}{_PER.pattern}")
# Who is "18 years old" is 18.
_AGE = re.compile(r"(?<=[srne])[ -](?:old|of age|alt)\b")
_CHAIN = re.compile(r"\s*(?:-|,|/|&|to|and|or|until|up to|bis|und|oder|a|y|o|e|et|ou)\s*")


def evened(text: str) -> str:
    """A text without markers, markup and marks of lists, its dashes and spaces of one kind; capitals are kept."""
    text = _MARKUP.sub("", _LIST_MARK.sub("", MARKER.sub(" ", _DASHES.sub("-", text))))
    return _SPACES.sub(" ", _RANGE_DASH.sub("-", text.replace("’", "'"))).strip()


def measures(text: str) -> list[Measure]:
    """The measures of an evened text in their order: web and e-mail addresses count as measures of kind `link`."""
    return [*_measures(text)]


# Each figure of a sentence is held against all of a passage's.
@lru_cache(maxsize=512)
def _measures(text: str) -> tuple[Measure, ...]:
    folded = fold(text)
    found = [
        Measure(m[0].rstrip(".,;:!?").rstrip("/"), "link", "link", 1.0, "", m.start(), m.end())
        for m in LINK.finditer(folded)
    ]
    bare = LINK.sub(lambda m: " " * len(m[0]), folded)
    numbers = [_measure(match, bare) for match in _FOUND.finditer(bare)]
    bounded = [
        msgspec.structs.replace(one, bound=bound(bare, one.start, one.end), way=way(bare, one.end))
        for one in _chained(numbers, bare)
    ]
    return tuple(sorted([*found, *bounded], key=lambda one: one.start))


def unit_of(text: str) -> str:
    """The unit that a column's name gives to the numbers below it: "Price (EUR)", "Working days"."""
    named = [word for word in re.findall(r"[^\W\d]+|[%€£$°]+", fold(text)) if word in _UNITS]
    return named[-1] if named else ""


def of_unit(measure: Measure, unit: str) -> Measure:
    """A bare number as one of a unit."""
    if measure.kind or unit not in _UNITS:
        return measure
    kind, size = _UNITS[unit]
    return msgspec.structs.replace(measure, unit=unit, kind=kind, size=size)


def same(said: Measure, held: Measure) -> bool:
    """Whether two measures are of one size; a bare number is of any unit where it is said, of none where it is held."""
    if not said.kind or said.kind == "count":
        return said.number == held.number and (said.per == held.per or not said.per or not held.per)
    if said.kind != held.kind and not _in_cents(said, held):
        return False
    if said.per and held.per and said.per != held.per:
        return False
    if held.kind in ("link", "phone", "clock") or max(len(said.number), len(held.number)) > _LONGEST:
        return said.number == held.number
    return abs(float(said.number) * said.size - float(held.number) * held.size) < 1e-6 * max(1.0, said.size)


def _in_cents(said: Measure, held: Measure) -> bool:
    return "cent" in f"{said.unit} {held.unit}" and _IN_CENTS.issuperset((said.kind, held.kind))


def _measure(match: re.Match[str], text: str) -> Measure:
    start, end = match.span()
    if match["phone"]:
        return Measure(re.sub(r"\D", "", match["phone"]), "phone", "phone", 1.0, "", start, end)
    if match["clock"]:
        return Measure(_clock(match["clock"]), "clock", "clock", 1.0, "", start, end)
    number = "1" if match["one"] else spelled_number(match["word"]) if match["word"] else _number(match["digits"])
    unit = ""
    last = _LAST_UNIT.search(match["unit"]) if match["unit"] else None
    if last and not (match["prefix"] and last[0] == _ARTICLE):
        unit = last[0]
    elif match["prefix"]:
        unit, end = match["prefix"].strip(), match.start("unit") if last else end
    elif match["compound"]:
        return Measure(number, "", "count", 1.0, "", start, end)
    if unit and (age := _AGE.match(text, end)):
        unit, end = "", age.end()
    kind, size = _UNITS.get(unit, ("", 1.0))
    per = _PER.match(text, end) if kind else _PER_COUNTED.match(text, end)
    by = ""
    if per:
        by = per[1] or _EVERY[per[2]]
        by = "/".join(str(part) for part in _UNITS.get(by, (by, 1.0)))
    return Measure(number, unit, kind, size, by, start, per.end() if per and kind else end)


_ARTICLE = "an"
"""Is no French year behind a sum: "£45 an hour"."""
_LONGEST = 15
"""Characters of a number that may be reckoned with: what is longer is the number of an account or a card."""


def _number(text: str) -> str:
    if THOUSANDS.fullmatch(text):
        return text.replace(",", "").replace(".", "")
    if len(text) > _LONGEST:
        return re.sub(r"\D", "", text)
    parts = re.split(r"[.,]", text)
    if len(parts) == 1:
        return str(int(text))
    whole, fraction = "".join(parts[:-1]), parts[-1].rstrip("0")
    return f"{int(whole)}.{fraction}" if fraction else str(int(whole))


def _clock(text: str) -> str:
    if text in _HOURS:
        return _HOURS[text]
    hour, minute = re.match(r"(\d+)(?:[:.](\d\d))?", text).groups()  # type: ignore[union-attr]
    late = re.search(r"([ap])\.?m", text)
    hours = int(hour) % 12 + (12 if late[1] == "p" else 0) if late else int(hour)
    return f"{hours:02}:{minute or '00'}"


def _chained(numbers: Sequence[Measure], text: str) -> list[Measure]:
    """A bare number before another takes its unit: "3 to 5 hours", "76, 81 and 86 cm"."""
    found: list[Measure] = []
    for measure in reversed(numbers):
        after = found[-1] if found else None
        chained = after is not None and not measure.kind and _CHAIN.fullmatch(text[measure.end : after.start])
        found.append(_like(measure, after) if after is not None and chained else measure)
    return found[::-1]


def unmeasured(text: str) -> str:
    """An evened text without its measures."""
    for measure in reversed(measures(text)):
        text = f"{text[: measure.start]} {text[measure.end :]}"
    return text


def _like(bare: Measure, after: Measure) -> Measure:
    if after.kind == "clock" and len(bare.number) > _LONGEST:
        return bare
    if after.kind == "clock":
        return msgspec.structs.replace(bare, number=f"{int(float(bare.number)):02}:00", kind="clock")
    if after.kind in ("", "link", "phone", "count"):
        return bare
    return msgspec.structs.replace(bare, unit=after.unit, kind=after.kind, size=after.size, per=after.per)
