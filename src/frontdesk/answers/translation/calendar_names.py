"""Days of the week, months and countries that a text names, whatever the language: each as one and the same name."""

import re
from collections.abc import Mapping
from functools import cache

from babel import Locale

from frontdesk.answers.translation.figures import ALSO_MONTHS
from frontdesk.answers.translation.numerals import bare
from frontdesk.answers.wording import WORDING

Named = tuple[frozenset[str], frozenset[str]]
"""What a text names surely, and what it may name beside."""

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# A name is that of a day with any ending, where those of the language are declined or joined with others: "samstags",
# "domingos", "в субботу". What babel's name alone doesn't give stands here, as a stem.
_MORE_DAYS: Mapping[str, Mapping[str, int]] = {
    "de": {"sonnabend": 5},
    "pl": {"poniedz": 0, "wtor": 1, "srod": 2, "czwart": 3, "piatk": 4, "sobot": 5, "niedziel": 6},
    "ru": {"понедельник": 0, "вторник": 1, "сред[аыу]": 2, "четверг": 3, "пятниц": 4, "суббот": 5, "воскресе": 6},
    "zh": {
        f"(?:星期|周|週|礼拜|禮拜){sign}": n for n, sign in enumerate(("一", "二", "三", "四", "五", "六", "[日天]"))
    },
    "ja": {f"{sign}曜": n for n, sign in enumerate("月火水木金土日")},
}
_ONLY_MORE = frozenset(("pl", "ru", "zh", "ja"))
"""Languages whose days are told by the stems above alone."""
_PORTUGUESE = {"segunda": 0, "terca": 1, "quarta": 2, "quinta": 3, "sexta": 4}
_MAY_BE_DAYS: Mapping[str, Mapping[str, int]] = {"pt": _PORTUGUESE | {f"{name}s": n for name, n in _PORTUGUESE.items()}}
_WEEK = {
    "en": ("weekdays?|working days?|business days?|mid-?week", "week-?ends?"),
    "de": (r"werktag\w*|wochentag\w*|unter der woche", r"wochenend\w*"),
    "es": ("entre semana|laborables?|habil(?:es)?", "fin(?:es)? de semana"),
    "fr": ("en semaine|ouvr(?:es?|ables?)", "week-?ends?|fins? de semaine"),
    "it": ("feriali?|lavorativi?", "fine settimana|weekend"),
    "pt": ("uteis|util|durante a semana", "fi[mn]s?[ -]de[ -]semana"),
    "nl": ("doordeweeks|werkdag(?:en)?|weekdag(?:en)?", r"weekend\w*"),
    "sv": (r"vardag\w*", r"helg\w*"),
    "da": (r"hverdag\w*", r"weekend\w*"),
    "nb": (r"hverdag\w*|ukedag\w*", r"helg\w*"),
    "pl": (r"robocz\w*|powszedni\w*", r"weekend\w*"),
    "ru": (r"будн\w*|рабоч\w+", r"выходн\w*"),
    "zh": ("工作日|平日", "周末|週末"),
    "ja": ("平日", "週末"),
}
_FEASTS = re.compile(
    r"\b(?:good|easter|whit|ash|maundy|palm|shrove|holy|black|cyber|goede|witte|stille) \w+day\b|"
    r"\b(?:goede|witte|zwarte) \w+dag\b|\b\w+(?:-feira)? (?:sant[oa]|saint|de pascua|de resurreccion|de paques|"
    r"de pentecote|di pasqua|de ramos|des rameaux|de cinzas|de carnaval)\b"
)
"""Feasts that one language calls by a day of the week, and another doesn't."""
_ABBREVIATED = {
    "en": "Mon Tues? Wed Thu(?:rs?)? Fri Sat Sun",
    "de": "Mo Di Mi Do Fr Sa So",
    "es": "[Ll]un [Mm]ar [Mm]ie [Jj]ue [Vv]ie [Ss]ab [Dd]om",
    "fr": "[Ll]un [Mm]ar [Mm]er [Jj]eu [Vv]en [Ss]am [Dd]im",
    "it": "[Ll]un [Mm]ar [Mm]er [Gg]io [Vv]en [Ss]ab [Dd]om",
    "pt": "[Ss]eg [Tt]er [Qq]ua [Qq]ui [Ss]ex [Ss][aá]b [Dd]om",
    "nl": "[Mm]a [Dd]i [Ww]o [Dd]o [Vv]r [Zz]a [Zz]o",
    "sv": "[Mm]ån [Tt]is [Oo]ns [Tt]ors? [Ff]re [Ll]ör [Ss]ön",
    "da": "[Mm]an [Tt]irs? [Oo]ns [Tt]ors? [Ff]re [Ll]ør [Ss]øn",
    "nb": "[Mm]an [Tt]irs? [Oo]ns [Tt]ors? [Ff]re [Ll]ør [Ss]øn",
    "pl": "[Pp]on [Ww]t [Śś]r [Cc]zw [Pp]t [Ss]ob [Nn](?:ie)?dz",
    "ru": "[Пп]н [Вв]т [Сс]р [Чч]т [Пп]т [Сс]б [Вв]с",
    "ja": "月 火 水 木 金 土 日",
}
_ALSO_WORDS = (("3", "March"), ("5", "May"), ("8", "August"))
"""English months that are also words, unless they have a capital within a sentence."""
_SHORT = 4
"""Letters of a name that has no ending to be declined."""
_LATIN_END = re.compile(r"(?<=\w{3})[aeo]$")


def same_names(text: str, language: str, other: str, other_language: str) -> bool:
    """Whether two texts, each in its language, name the same days of the week, months and countries."""
    agree = _same if {language, other_language} <= WORDING.keys() else _no_other
    return all(agree(named(text, language), named(other, other_language)) for named in (_days, _months, _countries))


def days_named(text: str, language: str) -> frozenset[str]:
    """The days of the week that a text names or may name: "mon" to "sun"."""
    surely, may_be = _days(text, language)
    return surely | may_be


def _same(ours: Named, theirs: Named) -> bool:
    return ours[0] <= theirs[0] | theirs[1] and theirs[0] <= ours[0] | ours[1]


def _no_other(ours: Named, theirs: Named) -> bool:
    """The same of a language whose endings aren't known here, so that a name may be there that isn't seen."""
    mine, its = ours[0] | ours[1], theirs[0] | theirs[1]
    return not (ours[0] and theirs[0]) or not (ours[0].isdisjoint(its) or theirs[0].isdisjoint(mine))


def _days(text: str, language: str) -> Named:
    folded = bare(text, language)
    named = {DAYS[day] for day, name in _day_patterns(language) if name.search(folded)}
    plain = _FEASTS.sub(" ", folded)
    surely = {DAYS[day] for day, name in _day_patterns(language) if name.search(plain)}
    may_be = named - surely
    may_be |= {DAYS[day] for day, name in _abbreviations(language) if name.search(text)}
    may_be |= {DAYS[n] for name, n in _MAY_BE_DAYS.get(language, {}).items() if re.search(rf"\b{name}\b", folded)}
    working, ending = _WEEK.get(language, ("(?!)", "(?!)"))
    may_be |= set(DAYS[:5]) if re.search(working, folded) else set()
    may_be |= set(DAYS[5:]) if re.search(ending, folded) else set()
    return frozenset(surely), frozenset(may_be)


@cache
def _day_patterns(language: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    stems = [(n, stem) for stem, n in _MORE_DAYS.get(language, {}).items()]
    if language not in _ONLY_MORE:
        wide = Locale.parse(language).days["format"]["wide"]
        stems += [(n, _LATIN_END.sub("", bare(str(name), language))) for n, name in wide.items()]
    begin = "" if language in ("zh", "ja") else r"\b"
    # "Segunda-feira" is one word, "segundas-feiras" its plural.
    return tuple((n, re.compile(begin + stem.replace("-feir", "s?-feir"))) for n, stem in stems)


@cache
def _abbreviations(language: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    words = _ABBREVIATED.get(language, "").split()
    around = ("", "") if language == "ja" else (r"\b", r"\b")
    return tuple((n, re.compile(around[0] + word + around[1])) for n, word in enumerate(words))


def _months(text: str, language: str) -> Named:
    folded = bare(text, language)
    if language in ("zh", "ja"):
        return frozenset(), frozenset(re.findall(r"(?<!\d)(1[0-2]|[1-9])月", folded))
    named = {n for n, name in _month_patterns(language, "wide") if name.search(folded)}
    # A number may stand for a month: 24.12.
    may_be = {str(int(number)) for number in re.findall(r"(?<!\d)\d{1,2}(?!\d)", folded)}
    may_be |= {n for n, name in _month_patterns(language, "abbreviated") if name.search(folded)}
    unsure = (
        {n for n, word in _ALSO_WORDS if not re.search(rf"(?<=[a-z,] ){word}\b", text)} if language == "en" else set()
    )
    return frozenset(named - unsure), frozenset(may_be | named)


@cache
def _month_patterns(language: str, width: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    found = [
        (str(n), re.compile(rf"\b{name}\b")) for name, n in ALSO_MONTHS.get(language, {}).items() if width != "wide"
    ]
    for form in Locale.parse(language).months.values():
        for n, name in form[width].items():
            stem = bare(str(name), language).rstrip(".")
            end = r"\w{0,3}" if language in ("pl", "ru") and len(stem) > _SHORT else "s?"
            found.append((str(n), re.compile(rf"\b{stem[:-1] if end != 's?' else stem}{end}\b")))
    return tuple(found)


def _countries(text: str, language: str) -> Named:
    if language in ("pl", "ru"):  # They decline the names.
        return frozenset(), frozenset(Locale("en").territories)
    text = _NO_COUNTRY.sub(" ", text)
    found = frozenset(
        code for name, code in _country_names(language).items() if name in text and _stands(name, text, language)
    )
    return found, frozenset()


# Names of countries that babel has in another form, or not at all.
_EVERYWHERE = {"USA": "US", "US": "US", "UK": "GB", "Holland": "NL"}
_ALSO_COUNTRIES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "Turkey": "TR",
        "Great Britain": "GB",
        "Britain": "GB",
        "Czech Republic": "CZ",
        "United States of America": "US",
    },
    "de": {"Großbritannien": "GB", "Vereinigte Staaten": "US", "Tschechische Republik": "CZ"},
    "es": {
        "EE. UU.": "US",
        "EE.UU.": "US",
        "EEUU": "US",
        "Gran Bretaña": "GB",
        "República Checa": "CZ",
        "Holanda": "NL",
    },
    "fr": {"Grande-Bretagne": "GB", "République tchèque": "CZ", "Hollande": "NL"},
    "it": {"Gran Bretagna": "GB", "Repubblica Ceca": "CZ", "Olanda": "NL"},
    "pt": {"EUA": "US", "Grã-Bretanha": "GB", "República Checa": "CZ", "República Tcheca": "CZ", "Holanda": "NL"},
    "nl": {"VS": "US", "Groot-Brittannië": "GB"},
    "sv": {"Storbritannien": "GB"},
    "da": {"Storbritannien": "GB"},
    "nb": {"Storbritannia": "GB"},
    "zh": {"美国": "US", "英国": "GB", "土耳其": "TR", "荷兰": "NL", "捷克": "CZ"},
    "ja": {"アメリカ": "US", "米国": "US", "イギリス": "GB", "英国": "GB", "チェコ": "CZ"},
}
_NO_COUNTRY = re.compile(r"\b(?:US|UK)(?=[ -]?(?:\$|[Dd]ollar|[Ss]ize|[Gg]r[oö]|[Tt]all|[Mm]aat|[Ss]tr))")
"""Whose dollars and sizes are meant, which other languages call "American"."""


def _stands(name: str, text: str, language: str) -> bool:
    if language in ("zh", "ja"):
        return True
    part = r"(?<!Northern )(?<!North )(?<!South )(?<!New )(?<!Equatorial )(?<!Papua New )"
    return re.search(rf"{part}\b{re.escape(name)}(?:n|s|e)?(?!\w)", text) is not None


@cache
def _country_names(language: str) -> Mapping[str, str]:
    names = Locale.parse(language).territories
    known = {str(name): code for code, name in names.items() if len(code) == 2 and code.isalpha()}
    return {**known, **_EVERYWHERE, **_ALSO_COUNTRIES.get(language, {})}
