"""How often something is paid or done: once, for each, a month, or as often as one likes."""

import re
from collections.abc import Iterator
from functools import lru_cache

from frontdesk.answers.numbers.measures import measures
from frontdesk.answers.support.bags import Terms, bag
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.pieces import Piece
from frontdesk.knowledge.products.units import CODES
from frontdesk.knowledge.search.analyze import fold

# Words of all languages that are spelled like none of another meaning in the others.
_ONCE = re.compile(
    r"(?<=\w )\bonce\b(?! (?:the|you|we|it|they|your|our|this|that|he|she|a|an|more)\b (?!month|year|week|day|"
    r"season))|^ once (?:per|a) |"
    r"\bone (?:off|time)\b|\ba single time\b|"
    r"\beinmal(?:ig\w*)?\b|\bein einziges mal\b|\buna (?:sola |unica )?vez\b(?! que)|\bunica vez\b|"
    r"\bune (?:seule )?fois\b(?! que)|"
    r"\buna (?:sola )?volta\b(?! che)|\buna tantum\b|\buma (?:unica )?vez\b(?! que)|\beenmalig\w*\b|\been keer\b|"
    r"\beenmaal\b|"
    r"\bjednorazow\w*|\bjednokrotn\w*|\b(?:jeden|tylko) raz\b|\ben gang\b|\bengangs\w*|\bодин раз\b|\bоднократн\w*|"
    r"\bединовременн\w*|\bединоразов\w*|一次(?!性能)|一回|1回|一度"
)
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
_STEMS = {
    "hour": r"hour\w*|stund\w*|horas?|heures?|or[ae]|uur|godzin\w*|timm\w*|timer?|час\w*",
    "day": r"days?|daily|tage?[ns]?|taglich\w*|dias?|jours?|journalier\w*|giorn[oi]|giornalier\w*|dagar?|dagen|"
    r"daglig\w*|dzien\w*|день|ден\w*|"
    r"дня|nights?|nacht|nachte|noches?|nuits?|notte|noites?|nachten|noc\w*|nat|natt\w*",
    "week": r"weeks?|weekly|woche\w*|wochentlich\w*|semana\w*|semaine\w*|hebdomadaire\w*|settiman\w*|weken|"
    r"wekelijks\w*|tydzien\w*|tygodni\w*|veck\w*|"
    r"uge\w*|uke\w*|недел\w*",
    "month": r"months?|monthly|monat\w*|mes|meses|mensual\w*|mensal\w*|mois|mensuel\w*|mese|mesi|mensil\w*|"
    r"maand\w*|miesiac\w*|miesieczn\w*|"
    r"manad\w*|maned\w*|месяц\w*|ежемесячн\w*",
    "year": r"years?|yearly|annual\w*|annum|jahr\w*|jahrlich\w*|anos?|anual\w*|ans?|annees?|annuel\w*|ann[oi]|"
    r"annual[ei]|allanno|jaar\w*|rok\w*|roczn\w*|"
    r"ar|arlig\w*|aret|год\w*|ежегодн\w*",
}
_TIMES = re.compile("|".join(rf"(?P<{unit}>\b(?:{stem})\b)" for unit, stem in _STEMS.items()))
_IDEOGRAPHS = {"hour": "小时時", "day": "天日晚泊", "week": "周週", "month": "月", "year": "年"}
_IDEOGRAPH = re.compile("[每毎]個?个?([时小時天日晚周週月年])|([月年日週周])[額额]")
_COUNTED_BY = (
    r"per|each|every|pro|je|jede[nrsm]?|por|cada|par|chaque|ogni|elke|iedere|każd\w+|kazd\w+|varje|hver\w?|кажд\w+"
)
_EACH_TIME = re.compile(
    rf"\b(?:{_COUNTED_BY}) (?=(?:{'|'.join(_STEMS.values())})\b)|\b(?=allanno|monthly|yearly|annually|weekly|"
    rf"daily|hourly|monatlich|jahrlich|"
    r"wochentlich|taglich|stundlich|mensual|anual|mensuel|annuel|mensil|mensal|maandelijks|jaarlijks|miesieczn|"
    r"manedlig|manads|ежемесячн|ежегодн)"
)
# Right behind an amount a shorter word counts it: "49 EUR a month".
_BEHIND = re.compile(rf" ?(?:{_COUNTED_BY}|an?|al|a la|il|im|in der|am|au|ao|op|om|i|na|w|za|в|за|på|pa) ([^\W\d]+)")


@lru_cache(maxsize=4096)
def says_once(text: str) -> bool:
    """Whether a text says that something is once and no more."""
    return bool(_ONCE.search(fold(text)))


def rates_of_time(text: str, language: str) -> frozenset[str]:
    """The spans of time by which a text says that something is paid or done: "month" for "49 EUR a month"."""
    return frozenset(_rates(f" {fold(text)} ", language).keys() & _STEMS.keys())


def times_named(text: str) -> frozenset[str]:
    """The spans of time of which a text speaks at all."""
    return _times(fold(text))


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
    rates = " ".join(match[0] for pattern in (_ONCE, _UNLIMITED) for match in pattern.finditer(piece.words))
    about = compared.about(piece.subject | piece.terms) - compared.terms(rates)
    most = max((len(compared.hits(about, c.own)) for c in below), default=0)
    return [c for c in below if most and len(compared.hits(about, c.own)) == most]


def _has(compared: Compared, claim: Claim, wanted: dict[str, Terms]) -> bool:
    """Whether a claim, the rest of its sentence or what stands above says each of the rates."""
    above = [c for c in compared.claims if c.sentence == -1]
    words = f" {' '.join(c.words.strip() for c in (*compared.beside(claim), *above))} "
    held = bag(words, compared.language)
    for rate, named in wanted.items():
        if rate == "once":
            told = says_once(words)
        elif rate == "unlimited":
            told = bool(_UNLIMITED.search(words))
        elif rate in _STEMS:
            told = rate in _times(words)
        else:
            told = bool(compared.hits(named, held)) or not named
        if not told:
            return False
    return True


def _rates(words: str, language: str) -> dict[str, Terms]:
    """The rates that a piece says: each with the terms of what it counts by, where that is no time."""
    found: dict[str, Terms] = {}
    if says_once(words):
        found["once"] = frozenset()
        for match in _ONCE.finditer(words):
            behind = _BEHIND.match(words, match.end())
            found |= {unit: frozenset() for unit in (_times(behind[1]) if behind else ())}
    if _UNLIMITED.search(words):
        found["unlimited"] = frozenset()
    for match in _EACH_TIME.finditer(words):
        found |= {unit: frozenset() for unit in _times(words[match.end() :].partition(" ")[0])}
    found |= {unit: frozenset() for unit in _ideographs(words)}
    for measure in measures(words):
        found |= {
            unit: frozenset()
            for unit in _times(words[measure.start : measure.end].rsplit(maxsplit=1)[-1])
            if measure.per
        }
        behind = _BEHIND.match(words, measure.end) if measure.kind in CODES else None
        if behind is None:
            continue
        times = _times(behind[1])
        if times:
            found |= {unit: frozenset() for unit in times}
        elif re.match(rf" ?(?:{_COUNTED_BY}|an?) ", behind[0]):
            found[behind[1]] = bag(behind[1], language)
    return found


@lru_cache(maxsize=4096)
def _times(words: str) -> frozenset[str]:
    return frozenset(match.lastgroup or "" for match in _TIMES.finditer(words)) | _ideographs(words)


def _ideographs(words: str) -> frozenset[str]:
    signs = [match[1] or match[2] for match in _IDEOGRAPH.finditer(words)]
    return frozenset(unit for unit, of in _IDEOGRAPHS.items() if any(sign in of for sign in signs))
