"""How often something is paid or done: once, for each, a month, or as often as one likes."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise

from frontdesk.answers.numbers.measures import measures
from frontdesk.answers.support.bags import Terms, bag
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.clauses import stands_alone
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.once import ONCE, says_once
from frontdesk.answers.support.pieces import Piece
from frontdesk.answers.translation.one_of_what import names_of_spans
from frontdesk.knowledge.products.units import CODES
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.words import STOP_WORDS

# Words of all languages that are spelled like none of another meaning in the others.
_UNLIMITED = re.compile(
    r"\bas often as\b|\bas many times as\b|\bany number of times\b|\bunlimited\b|\b(?:every|each) time\b|"
    r"\bany time you like\b|"
    r"\bso oft\b|\bbeliebig (?:oft|viele)\b|\bunbegrenzt\w*|\bunbeschrankt\w*|\bjedes mal\b|\btantas veces\b|"
    r"\bcuantas veces\b|\bcada vez\b|"
    r"\bilimitad\w*|\bautant de fois\b|\bchaque fois\b|\billimit\w*|\bquante volte\b|\bogni volta\b|"
    r"\bquantas vezes\b|\btantas vezes\b|"
    r"\bzo vaak\b|\b(?:elke|iedere) keer\b|\bonbeperkt\w*|\bile razy\b|\bza kazdym razem\b|\bbez ograniczen\b|"
    r"\bnieograniczon\w*|\bsa ofta\b|"
    r"\bvarje gang\b|\bobegrans\w*|\bsa ofte\b|\bhver gang\b|\bubegr\w*|\bсколько угодно\b|\bкаждый раз\b|"
    r"\bнеогранич\w*|不限次数|無限次|无限次|"
    r"每次|何度でも|何回でも|毎回|無制限"
)
_ONCE_IN = "once in a "
_MORE_OFTEN = re.compile(
    r"\b(?:twice|thrice|[2-9] times|(?:two|three|four|five|six) times|zweimal|dreimal|viermal|mehrmals|dos veces|"
    r"tres veces|(?:deux|trois|plusieurs) fois|(?:due|tre) volte|(?:duas|tres) vezes|tweemaal|twee keer|drie keer|"
    r"dwa razy|trzy razy|tva ganger|to gange|to ganger|два раза|дважды)\b|[两二三]次|[2-9２-９二三]回"
)
_UNITS = ("hour", "day", "week", "month", "year")
# What tells a time beside its nouns: words made of them, and a night's stay, which is paid for as a day's.
_MORE_NAMES = {
    "en": (
        r"hourly|hour-long",
        r"daily|nights?|nightly|midweek|per diem",
        r"weekly",
        r"monthly|mo",
        r"yearly|annual\w*|annum|pa|p a",
    ),
    "de": (
        r"\w*stund\w*",
        r"\w*taglich\w*|tages\w*|\w*nacht\w*|\w*nachte[n]?",
        r"\w*wochentlich\w*|wochen\w+",
        r"\w*monat\w*|mtl",
        r"\w*jahrlich\w*|jahres\w*|pa|p a",
    ),
    "es": (
        r"horari[oa]s?",
        r"diari[oa]s?|diariamente|noches?",
        r"semanal\w*",
        r"mensual\w*|mensualidad\w*",
        r"anual\w*",
    ),
    "fr": (
        r"horaires?",
        r"journalier\w*|quotidien\w*|nuits?|nuitees?",
        r"hebdomadaire\w*",
        r"mensuel\w*|mensualite\w*",
        r"annuel\w*",
    ),
    "it": (
        r"orari[oae]|allora",
        r"giornalier\w*|nott[ei]",
        r"settimanal\w*",
        r"mensil\w*",
        r"annual[ei]|annualmente|allanno",
    ),
    "pt": (
        r"horari[oa]s?",
        r"diari[oa]s?|diariamente|noites?",
        r"semanal\w*|semanais",
        r"mensal\w*|mensais|mensalidade\w*",
        r"anual\w*|anuais|anuidade\w*",
    ),
    "nl": (
        r"uur\w*",
        r"dagelijks\w*|nacht(?:en)?",
        r"wekelijks\w*",
        r"maandelijks\w*|maand\w+",
        r"jaarlijks\w*|jaar\w+",
    ),
    "pl": (r"godzinow\w*", r"dzienn\w*|codzienn\w*|noc\w*|dob\w*", r"tygodniow\w*", r"miesieczn\w*", r"roczn\w*"),
    "sv": (
        r"timpris\w*",
        r"daglig\w*|dygns\w*|natt\w*|natter",
        r"veckov\w*|vecko\w+",
        r"manatlig\w*",
        r"arlig\w*|ars\w+|aret",
    ),
    "da": (r"timepris\w*", r"daglig\w*|nat|natter", r"ugentlig\w*", r"manedlig\w*", r"arlig\w*|aret"),
    "nb": (r"timepris\w*", r"daglig\w*|natt\w*|netter", r"ukentlig\w*", r"manedlig\w*", r"arlig\w*|aret"),
    "ru": (
        r"часов\w*",
        r"ежедневн\w*|ноч\w*|сутк\w*",
        r"еженедельн\w*",
        r"ежемесячн\w*|помесячн\w*",
        r"ежегодн\w*|годов\w*",
    ),
}
_YEAR_IN_THE_NORTH = {"year": r"(?:(?<=per )|(?<=varje )|(?<=hvert )|(?<=om )|(?<=pr )|(?<=i )|(?<=\d ))ar"}
_WHERE_TOLD = {
    "it": {"hour": r"(?:(?<=l')|(?<=ogni )|(?<=per )|(?<=all ))ora|ore"},
    "sv": _YEAR_IN_THE_NORTH,
    "da": _YEAR_IN_THE_NORTH,
    "nb": _YEAR_IN_THE_NORTH,
}
"""Names that are other words, too, but for what stands before them: Italian "now" and Swedish "is"."""
_IDEOGRAPHS = {"hour": "小时時", "day": "天日晚泊", "week": "周週", "month": "月", "year": "年"}
_IDEOGRAPH = re.compile("[每毎]個?个?([时小時天日晚周週月年])|([月年日週周])[額额]")
_COUNTED_BY = (
    r"per|each|every|pro|je|jede[nrsm]?|por|cada|par|chaque|ogni|elke|iedere|każd\w+|kazd\w+|varje|hver\w?|кажд\w+"
)
_EVERY = re.compile(rf"\b(?:{_COUNTED_BY}) (?=([^\W\d]+)\b)")
_ADVERB = re.compile(
    r"\b(?:allanno|(?<=eur )allora|(?<=euro )allora|monthly|yearly|annually|weekly|daily|hourly|nightly|"
    r"monatlich|jahrlich|wochentlich|taglich|stundlich|"
    r"mensual|anual|semanal|mensuel|annuel|hebdomadaire|mensil|mensal|maandelijks|jaarlijks|wekelijks|dagelijks|"
    r"miesieczn|roczn|manedlig|manatlig|manads|arlig|ежемесячн|ежегодн|еженедельн)\w*"
)
# Right behind an amount a shorter word counts it: "49 EUR a month".
_BEHIND = re.compile(rf" ?(?:{_COUNTED_BY}|an?|al|a la|il|im|in der|am|au|ao|op|om|i|na|w|za|в|за|på|pa) ([^\W\d]+)")


_OF_ALL_PRICES = re.compile(
    r" (?:(?:all|the|our|these|alle|unsere|die|todos|los|nuestros|tous|les|nos|tutti|i|nostri|alle|onze|de) )*"
    r"(?:prices?|rates?|preise|precios|tarifas|prix|tarifs|prezzi|tariffe|precos|prijzen|tarieven)"
    r" (?:are|is|gelten|verstehen sich|sind|son|sont|s'entendent|sono|sao|zijn) [^\d%€£$]*$"
)
"""What is said of all prices of a passage: "Prices are per night"."""


def rates_of_time(text: str, language: str) -> frozenset[str]:
    """The spans of time by which a text says that something is paid or done: "month" for "49 EUR a month"."""
    return frozenset(_rates(f" {fold(text)} ", language).keys() & set(_UNITS))


def times_named(text: str, language: str) -> frozenset[str]:
    """The spans of time of which a text speaks at all."""
    return _times(fold(text), language)


def other_rate(compared: Compared) -> Iterator[Against]:
    """The rates of the sentence of which the passage says none such of the amount or the act."""
    for piece in compared.said:
        wanted = _rates(piece.words, compared.language)
        if not wanted or piece.aside:
            continue
        telling = _telling(compared, piece)
        if telling and not any(_has(compared, claim, wanted) for claim in telling):
            yield "number", frozenset(wanted), telling


def _telling(compared: Compared, piece: Piece) -> list[Claim]:
    """The claims that tell the amounts of a piece; where it has none, those that speak of the same the most."""
    amounts = [m for m in piece.measures if m.kind in CODES]
    below = [c for c in compared.claims if c.sentence != -1]
    if amounts:
        return [c for c in below if any(c.holds(m) for m in amounts)]
    rates = " ".join(match[0] for pattern in (ONCE, _UNLIMITED) for match in pattern.finditer(piece.words))
    about = compared.about(piece.subject | piece.terms) - compared.terms(rates)
    most = max((len(compared.hits(about, c.own)) for c in below), default=0)
    return [c for c in below if most and len(compared.hits(about, c.own)) == most]


def _has(compared: Compared, claim: Claim, wanted: dict[str, Terms]) -> bool:
    """Whether a claim, the rest of its sentence or what stands above says each of the rates.

    Of a claim with a rate of its own, what another verb says isn't: "served daily and costs 14 EUR each".
    """
    above = [c for c in compared.claims if c.sentence == -1]
    beside = compared.beside(claim)
    if claim.measures and _rates(claim.words, compared.language):
        # "30 EUR once and 49 EUR a month": each amount has its own.
        beside = [c for c in beside if c is claim or not (_is_priced(c) or stands_alone(c.words.strip()))]
    words = f" {' '.join(c.words.strip() for c in (*beside, *above))} "
    if _is_priced(claim) and not _rates(claim.words, compared.language):
        words += " ".join(c.words.strip() for c in compared.claims if _OF_ALL_PRICES.match(c.words)) + " "
    if _is_priced(claim):
        # "If it is 10 days late, we charge 12 EUR": that is no price of a day.
        words = _uncounted(words)
    held = counted_by(claim.words, compared.language) or bag(
        _without_counted(words) if _is_priced(claim) else words, compared.language
    )
    for rate, named in wanted.items():
        if rate == "once":
            told = says_once(words)
        elif rate == "unlimited":
            told = bool(_UNLIMITED.search(words))
        elif rate in _UNITS:
            told = rate in _times(words, compared.language)
        elif rate.startswith(_ONCE_IN):
            told = rate.removeprefix(_ONCE_IN) in _times(words, compared.language) and not _MORE_OFTEN.search(words)
        else:
            told = bool(compared.hits(named, held)) or not named
        if not told:
            return False
    return True


def _uncounted(words: str) -> str:
    """Plain words without the spans that they count; what is paid for one of them is paid by it."""
    for measure in reversed(measures(words)):
        if measure.kind in ("time", "nights") and measure.number != "1":
            words = f"{words[: measure.start]}{words[measure.end :]}"
    return words


def _without_counted(words: str) -> str:
    """Plain words without the things that they count, unless each is said to cost so much: "for up to ten children"."""
    if _EACH.search(words):
        return words
    for measure in reversed(measures(words)):
        if not measure.kind and measure.number not in ("0", "1") and (noun := _NOUN.match(words, measure.end)):
            words = f"{words[: measure.start]}{words[noun.end() :]}"
    return words


_NOUN = re.compile(r" [^\W\d]+")
_EACH = re.compile(
    r"\b(?:each|apiece|a head|every|per|pro|je|jeweils|jede[nrsm]?|kopf|cada|por|chacune?|chaque|par|ciascun[oa]|"
    r"ognuno|ogni|per|a testa|elk|ieder|elke|iedere)\b"
)
_GOES_ON = re.compile(r"(?: (?:or|and|oder|und|y|o|et|ou|e|of|en))? [^\W\d]+")
MOST_OF_A_THING = 3


def counted_by(words: str, language: str) -> Terms:
    """What the sums of plain words are counted by, times left out: "person" and "child" of "per person or child"."""
    stops = STOP_WORDS.get(language[:2].lower(), frozenset())
    found: Terms = frozenset()
    for measure in measures(words):
        match = _BEHIND.match(words, measure.end) if measure.kind in CODES else None
        if match is None or not _COUNTS.match(match[0]) or _times(match[1], language):
            continue
        thing, end = match[1], match.end()
        for _ in range(MOST_OF_A_THING):
            more = _GOES_ON.match(words, end)
            if more is None or more[0].split()[-1] in stops:
                break
            thing, end = f"{thing}{more[0]}", more.end()
        found |= bag(thing, language)
    return found


_COUNTS = re.compile(rf" ?(?:{_COUNTED_BY}|an?) ")


def other_unit(compared: Compared) -> Iterator[Against]:
    """The weight or length by which the sentence has a price and the passage none: "14 GBP per kilogram"."""
    for piece in compared.said:
        for price in piece.measures:
            if price.kind not in CODES or not price.per or price.per.startswith(("time", "nights")):
                continue
            alike = [
                (claim, held)
                for claim in compared.claims
                for held in claim.measures
                if held.kind == price.kind and held.number == price.number
            ]
            if alike and not any(held.per or _names_unit(compared, claim, price.per) for claim, held in alike):
                yield "number", frozenset((f"{price.number} {price.unit}",)), [claim for claim, _ in alike]
                return


def _names_unit(compared: Compared, claim: Claim, unit: str) -> bool:
    """Whether a claim or a heading names a unit that it doesn't count."""
    above = [c for c in compared.claims if c.sentence == -1]
    words = compared.words_of([*above, claim]).split()
    bare = (word for before, word in pairwise(["", *words]) if not before[-1:].isdigit())
    return any(f"{m.kind}/{m.size}" == unit for word in bare for m in measures(f"1 {word}"))


def _is_priced(claim: Claim) -> bool:
    return any(measure.kind in CODES for measure in claim.measures)


def _rates(words: str, language: str) -> dict[str, Terms]:
    """The rates that a piece says: each with the terms of what it counts by, where that is no time."""
    found: dict[str, Terms] = {}
    for match in ONCE.finditer(words):
        behind = _BEHIND.match(words, match.end())
        units = _times(behind[1], language) if behind else frozenset[str]()
        found |= {f"{_ONCE_IN}{unit}": frozenset() for unit in units} or {"once": frozenset()}
    if _UNLIMITED.search(words):
        found["unlimited"] = frozenset()
    for match in (*_EVERY.finditer(words), *_ADVERB.finditer(words)):
        found |= {unit: frozenset() for unit in _times(match[match.lastindex or 0], language)}
    found |= {unit: frozenset() for unit in _ideographs(words)}
    for measure in measures(words):
        found |= {
            unit: frozenset()
            for unit in _times(words[measure.start : measure.end].rsplit(maxsplit=1)[-1], language)
            if measure.per
        }
        behind = _BEHIND.match(words, measure.end) if measure.kind in CODES else None
        if behind is None:
            continue
        times = _times(behind[1], language)
        if times:
            found |= {unit: frozenset() for unit in times}
        elif _COUNTS.match(behind[0]):
            found[behind[1]] = bag(behind[1], language)
    return found


@lru_cache(maxsize=4096)
def _times(words: str, language: str) -> frozenset[str]:
    pattern = _names(language[:2].lower())
    return frozenset(match.lastgroup or "" for match in pattern.finditer(words)) | _ideographs(words)


@cache
def _names(code: str) -> re.Pattern[str]:
    """What finds a language's words for times; a page in a language without such words may have English ones."""
    code = code if code in _MORE_NAMES else "en"
    names = names_of_spans(code) | _WHERE_TOLD.get(code, {})
    told = zip(_UNITS, _MORE_NAMES[code], strict=True)
    return re.compile("|".join(rf"(?P<{unit}>(?<!\w)(?:{names[unit]}|{more})(?!\w))" for unit, more in told))


def _ideographs(words: str) -> frozenset[str]:
    signs = [match[1] or match[2] for match in _IDEOGRAPH.finditer(words)]
    return frozenset(unit for unit, of in _IDEOGRAPHS.items() if any(sign in of for sign in signs))
