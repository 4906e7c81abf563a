"""The currency of the prices of a workbook, as the format of their cells shows it. Pure."""

import locale

from babel import Locale, UnknownLocaleError
from babel.numbers import get_currency_symbol, get_territory_currencies

from frontdesk.knowledge.products.units import CODES, CURRENCY_WORDS, currency_in
from frontdesk.knowledge.search.analyze import fold


def shown_currency(beside: str, language: str) -> str:
    """The code of the currency that stands beside a number, by its sign or code; empty where there is none.

    What several countries call alike, `$` and `kr`, is that of the language's country: `[$kr.-406]` are Danish. Words
    as `pounds` may be a weight.
    """
    said = beside.strip()
    if not said:
        return ""
    own = _own(language)
    if own and fold(said) == fold(own[1]):
        return own[0]
    code = currency_in(said)
    return code if code in CODES and (fold(said) not in CURRENCY_WORDS or fold(said) in _SHORT) else ""


_SHORT = frozenset(word for word in CURRENCY_WORDS if word.upper() in CODES) | {"kr", "sfr"}
"""Words that stand for money alone."""


def _own(language: str) -> tuple[str, str] | None:
    """The code and the sign of the currency of the country whose language has that number."""
    name = locale.windows_locale.get(int(language, 16) & 0xFFFF, "") if language else ""
    territory = name.partition("_")[2]
    try:
        code = next(iter(get_territory_currencies(territory)), "") if territory else ""
        return (code, get_currency_symbol(code, Locale.parse(name))) if code in CODES else None
    except (UnknownLocaleError, ValueError):
        return None
