"""What a workbook's number format makes of a number: `£1,250.00`, `15%`, `09:30`. Formats that aren't surely understood
are none, and their numbers stay as they are."""

import locale
import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation

from babel import UnknownLocaleError
from babel.numbers import get_decimal_symbol, get_group_symbol

BUILT_IN = {
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    14: "yyyy-mm-dd",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "yyyy-mm-dd h:mm",
    **dict.fromkeys((37, 38, 41), "#,##0"),
    **dict.fromkeys((39, 40, 43), "#,##0.00"),
    45: "mm:ss",
    46: "[h]:mm:ss",
}
"""Formats by number that no file writes out. The currency of 5 to 8, 42 and 44 is that of whoever opens the file."""

_LONGEST = 255
"""Characters of a format, as spreadsheet programs allow."""
_MOST = Decimal(10) ** 15
_LAST_DAY = 2_958_465
_DIGITS = Context(prec=15)
"""A spreadsheet keeps 15 digits; what is behind them is how a computer writes the number."""
_TOKEN = re.compile(
    r"""
      "(?P<quoted>[^"]*)"
    | \\(?P<escaped>.)
    | [_*](?P<blank>.)
    | \[\$(?P<symbol>[^\]-]*)(?:-(?P<language>[0-9a-f]{1,8}))?\]
    | \[(?:black|blue|cyan|green|magenta|red|white|yellow|color\s*\d+)\]
    | (?P<digits>[#0?][#0?,]*(?:\.[#0?]+)?|\.[#0?]+)
    | (?P<percent>%)
    | (?P<plain>[-+()\s$\u00a2-\u00a5\u20a0-\u20cf])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NOT_OF_TIME = re.compile(r'"[^"]*"|\\.|[_*].|\[\$[^\]]*\]', re.DOTALL)
_OF_TIME = re.compile(r"(?:[ymdhs]|am/pm|a/p|(?<=s)\.0++|[-/:.,;@\s])++", re.IGNORECASE)
_ELAPSED = re.compile(r"\[h+\]:mm(?::ss)?(?:;@)?", re.IGNORECASE)
_COMMA_GROUPS = re.compile("[£¥₩]|GBP|JPY|KRW")
"""Currencies that are written with 1,000 for a thousand wherever they are in use."""
_BLANK = "\x00"


@dataclass(frozen=True)
class NumberFormat:
    """How numbers are shown: what stands before and behind them, and their digits."""

    before: str
    behind: str
    whole_digits: int
    decimals: int
    needed_decimals: int
    group: str
    point: str
    is_percent: bool
    language: str = ""
    """The number of the language that the format names, in hexadecimal digits."""

    def text(self, value: Decimal) -> str | None:
        """The number as a person sees it."""
        number = abs(_DIGITS.plus(value)) * (100 if self.is_percent else 1)
        if not number < _MOST:
            return None
        rounded = number.quantize(Decimal(1).scaleb(-self.decimals), ROUND_HALF_UP)
        whole, _, rest = f"{rounded:f}".partition(".")
        while len(rest) > self.needed_decimals and rest.endswith("0"):
            rest = rest[:-1]
        whole = f"{int(whole):,}".replace(",", self.group) if self.group else whole.zfill(self.whole_digits)
        sign = "-" if value < 0 and rounded else ""
        return f"{sign}{self.before}{whole}{self.point + rest if rest else ''}{self.behind}"


@dataclass(frozen=True)
class TimeFormat:
    """Which parts of a point in time are shown; they are written as ISO 8601 has them, which no language misreads."""

    day: str
    has_time: bool
    is_elapsed: bool = False
    """A span of time: hours are counted on past a day."""
    has_seconds: bool = False

    def text(self, value: Decimal, *, since_1904: bool) -> str | None:
        """The date, time or both; nothing where the number is none."""
        if not 0 <= value <= _LAST_DAY:
            return None
        seconds = int((value * 86_400).quantize(Decimal(1), ROUND_HALF_UP))
        days, of_day = divmod(seconds, 86_400)
        if self.is_elapsed:
            rest = f":{seconds % 60:02}" if self.has_seconds else ""
            return f"{seconds // 3600}:{seconds // 60 % 60:02}{rest}"
        if not self.day or (days == 0 and self.has_time and not since_1904):
            return _clock(of_day) if self.has_time else None
        day = _day(days, since_1904=since_1904)
        if day is None:
            return None
        said = day.strftime(self.day)
        return f"{said} {_clock(of_day)}" if self.has_time else said


def understood(code: str) -> NumberFormat | TimeFormat | None:
    """The format that a code writes, where it is surely known what it shows."""
    if len(code) > _LONGEST or code.strip().lower() in ("", "general", "@"):
        return None
    return _of_time(code) or _of_number(code.partition(";")[0])


def number_in(written: str) -> Decimal | None:
    """The number that a cell holds."""
    try:
        value = Decimal(written)
    except InvalidOperation:
        return None
    return value if value.is_finite() and abs(value) < _MOST else None


def _of_time(code: str) -> TimeFormat | None:
    if _ELAPSED.fullmatch(code.strip()):
        return TimeFormat("", has_time=True, is_elapsed=True, has_seconds="s" in code.lower())
    bare = _NOT_OF_TIME.sub(" ", code).lower().strip()
    if not _OF_TIME.fullmatch(bare) or not re.search("[ymdhs]", bare):
        return None
    bare = bare.replace("am/pm", "").replace("a/p", "")
    has_time = "h" in bare or "s" in bare
    if has_time and "h" not in bare:
        return TimeFormat("", has_time=True, is_elapsed=True, has_seconds=True)
    if not ("y" in bare or "d" in bare):
        return TimeFormat("", has_time=True) if has_time else TimeFormat("%Y-%m", has_time=False)
    if "d" in bare:
        return TimeFormat("%Y-%m-%d", has_time=has_time)
    return TimeFormat("%Y-%m" if "m" in bare else "%Y", has_time=False)


def _of_number(section: str) -> NumberFormat | None:
    """The format of positive numbers; negative ones get a minus, however the file marks them."""
    before, behind, digits, language, is_percent = "", "", "", "", False
    at = 0
    while at < len(section):
        found = _TOKEN.match(section, at)
        if not found or (found["digits"] and digits):
            return None
        at = found.end()
        digits = found["digits"] or digits
        language = found["language"] or language
        is_percent = is_percent or bool(found["percent"])
        before, behind = (before, behind + _said(found)) if digits else (before + _said(found), behind)
    if not digits or "?" in digits or digits.endswith(",") or ",." in digits:
        return None
    whole, _, decimals = digits.partition(".")
    group, point = _separators(language, f"{before}{behind}".strip(f" {_BLANK}"), has_decimals=bool(decimals))
    return NumberFormat(
        before=_close(before.lstrip(f" {_BLANK}")),
        behind=_close(behind.rstrip(f" {_BLANK}")[::-1])[::-1],
        whole_digits=max(1, whole.count("0")),
        decimals=len(decimals),
        needed_decimals=decimals.count("0"),
        group=group if "," in whole else "",
        point=point,
        is_percent=is_percent,
        language=language,
    )


def _said(found: re.Match[str]) -> str:
    """What a part of a format stands for beside the digits."""
    if found["blank"]:
        return _BLANK
    return found["quoted"] or found["escaped"] or found["symbol"] or found["percent"] or found["plain"] or ""


def _close(beside: str) -> str:
    """What stands beside a number, and no nearer or farther than a person writes it: `£1`, but `CHF 1`. A format fills
    the width of its column between them."""
    visible = beside.rstrip(f" {_BLANK}")
    is_word = visible[-1:].isalpha()
    return (
        beside.replace(_BLANK, "")
        if not is_word or " " in beside[len(visible) :]
        else visible + beside[len(visible) :].replace(_BLANK, " ")
    )


def _separators(language: str, beside: str, *, has_decimals: bool) -> tuple[str, str]:
    """What groups thousands, and the decimal point, in the language that a format names. Without one a lone separator
    could be either (`1,250 €`), so it is only written where it is none of a fraction."""
    name = locale.windows_locale.get(int(language, 16) & 0xFFFF, "") if language else ""
    try:
        group, point = (get_group_symbol(name), get_decimal_symbol(name)) if name else (",", ".")
    except (UnknownLocaleError, ValueError):
        name, group, point = "", ",", "."
    if group not in (",", "."):
        return "", point
    is_plain = not any(c.isalpha() or c == "€" for c in beside)
    is_sure = (bool(name) and group == ",") or _COMMA_GROUPS.fullmatch(beside) or (has_decimals and (name or is_plain))
    return (group if is_sure else ""), point


def _clock(seconds: int) -> str:
    hours, minutes, rest = seconds // 3600, seconds // 60 % 60, seconds % 60
    return f"{hours:02}:{minutes:02}" + (f":{rest:02}" if rest else "")


def _day(days: int, *, since_1904: bool) -> date | None:
    """The day of that number. The first two months of 1900 are one day off, as the first spreadsheets had it."""
    if since_1904:
        return date(1904, 1, 1) + timedelta(days=days) if days <= _LAST_DAY - 1462 else None
    if days in (0, 60):
        return None
    return date(1899, 12, 30 if days > 60 else 31) + timedelta(days=days)
