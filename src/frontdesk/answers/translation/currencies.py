"""The currencies of a text's amounts: who pays £9.50 doesn't pay €9.50, though the figure is the same."""

import re
from collections.abc import Mapping

from frontdesk.answers.translation.numerals import NUMBER, bare
from frontdesk.knowledge.products.units import CODES

# By the beginning of a word where a language declines it; of signs and words that several have, all of them.
_DOLLARS, _CROWNS = (
    frozenset(("USD", "CAD", "AUD", "NZD", "SGD", "HKD")),
    frozenset(("SEK", "NOK", "DKK", "ISK", "CZK")),
)
_YEN = frozenset(("JPY", "CNY"))
_SIGNS: Mapping[str, frozenset[str]] = {
    "€": frozenset(("EUR",)),
    "£": frozenset(("GBP",)),
    "$": _DOLLARS,
    "¥": _YEN,
    "₹": frozenset(("INR",)),
    "₽": frozenset(("RUB",)),
    "₺": frozenset(("TRY",)),
    "₩": frozenset(("KRW",)),
}
_WORDS: Mapping[str, frozenset[str]] = {
    r"eur|euros?|евро|eura?": frozenset(("EUR",)),
    r"gbp|pounds?(?: sterling)?|quid|sterling|pfund|libras?(?: esterlinas)?|livres?(?: sterling)?|sterlin[ae]|pond|"
    r"funt\w*|фунт\w*": frozenset(("GBP",)),
    r"usd|(?:us-?)?dollar\w*|dolar\w*|dolares|dollari|доллар\w*|bucks": _DOLLARS,
    r"kr\.?|kron(?:e|en|er|or|ur)|crowns?|coronas?|couronnes?|coron[ae]|coroas?|крон[аы]?|koron[ay]?": _CROWNS,
    r"chf|(?:schweizer )?franken|francs?(?: suisses)?|francos?(?: suizos| suicos)?|franchi|frank(?:en|i|ow)?|франк\w*|"
    r"sfr|fr\.": frozenset(("CHF",)),
    r"zł|złot\w*|zlot\w*|злот\w*": frozenset(("PLN",)),
    r"yen\w*|иен\w*": _YEN,
    r"rupees?|rupien|rupias?|roupies?|rs": frozenset(("INR",)),
    r"欧元|歐元|ユーロ": frozenset(("EUR",)),
    r"英镑|英鎊|镑|ポンド": frozenset(("GBP",)),
    r"美元|ドル": _DOLLARS,
    r"円|元|人民币|日元": _YEN,
}
_MAY_WEIGH = frozenset(("GBP",))
"""A pound and "ein Pfund" are weights, too."""
_NAMED = "|".join(rf"(?P<w{n}>{words})" for n, words in enumerate(_WORDS))
_MONEY = rf"(?:(?P<sign>[{''.join(_SIGNS)}])|(?:{_NAMED})(?![a-zа-я]))"
_BEHIND = re.compile(rf"(?<!\d)(?<!\d[.,])(?>{NUMBER.pattern})(?:,-|,–)?[ -]?{_MONEY}")
_BEFORE = re.compile(rf"(?<![^\W\d_]){_MONEY} ?(?=\d)")
_ANYWHERE = re.compile(rf"(?<![a-zа-я]){_MONEY}")
_CODE = "|".join(sorted(CODES))
_CODED = re.compile(rf"\d ?({_CODE})\b|\b({_CODE}) ?(?=\d)")


def same_currencies(text: str, language: str, other: str, other_language: str) -> bool:
    """Whether two texts name the same currencies beside their numbers; the translation may leave it out."""
    ours, theirs = _of_numbers(text, language), _of_numbers(other, other_language)
    if theirs and not all(any(one & its for its in _named(other, other_language)) for one in ours):
        return False
    return all(one == _MAY_WEIGH or any(one & its for its in _named(text, language)) for one in theirs)


def _of_numbers(text: str, language: str) -> set[frozenset[str]]:
    folded = bare(text, language)
    return _coded(text) | {_currency(match) for pattern in (_BEHIND, _BEFORE) for match in pattern.finditer(folded)}


def _named(text: str, language: str) -> set[frozenset[str]]:
    return _coded(text) | {_currency(match) for match in _ANYWHERE.finditer(bare(text, language))}


def _coded(text: str) -> set[frozenset[str]]:
    """By codes, which are words of several languages in small letters: "ils", "try"."""
    return {frozenset((match[1] or match[2],)) for match in _CODED.finditer(text)}


def _currency(match: re.Match[str]) -> frozenset[str]:
    if match["sign"]:
        return _SIGNS[match["sign"]]
    return next(codes for n, codes in enumerate(_WORDS.values()) if match[f"w{n}"])
