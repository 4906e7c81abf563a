"""One way to say that something is so every day: "daily" and "täglich" are written out."""

import re

_BEHIND = r"(?=\s*(?:[.;!?)]|$)|\s+(?:{words})\b)"
# No rate: who pays "14 EUR daily" is left as it is, as is "the daily special".
_NO_AMOUNT = r"(?<=[^\W\d] )(?<!\d )(?<![€£$] )(?<!eur )(?<!euro )(?<!euros )(?<!gbp )(?<!usd )(?<!chf )(?<!twice )"
_DAILY = tuple(
    (re.compile(rf"{_NO_AMOUNT}(?:{said}){_BEHIND.format(words=words)}", re.IGNORECASE), written)
    for said, written, words in (
        ("daily", "every day", "from|between|at|until|till|except|and|in|by|for|to"),
        ("täglich", "jeden Tag", "von|zwischen|um|bis|ausser|außer|und|ab|geöffnet|offen|frisch|statt|serviert"),
        ("diariamente|a diario", "todos los días", "de|desde|entre|a|hasta|excepto|salvo|y"),
        ("quotidiennement", "tous les jours", "de|entre|à|jusqu|sauf|et"),
        ("quotidianamente|giornalmente|ogni giorno", "tutti i giorni", "dalle|dal|tra|alle|fino|tranne|e"),
        ("dagelijks", "elke dag", "van|tussen|om|tot|behalve|en|geopend|open"),
    )
)
_EVERY = (
    (re.compile(r"\beach day\b(?! (?:of|that|you|we)\b)", re.IGNORECASE), "every day"),
    (re.compile(r"\bcada día\b(?! (?:de|que)\b)", re.IGNORECASE), "todos los días"),
    (re.compile(r"\bchaque jour\b(?! (?:de|que)\b)", re.IGNORECASE), "tous les jours"),
)


def written_out(text: str) -> str:
    """A text in which what is so daily is so "every day"."""
    for pattern, written in (*_DAILY, *_EVERY):
        text = pattern.sub(written, text)
    return text
