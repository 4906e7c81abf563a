"""From when on something is, told as when it begins: "check-in: from 3 pm", "check-in starts at 3 pm". Pure."""

import re
from functools import lru_cache

_BEGINS = re.compile(
    r"\b(?:starts?|begins?|beginnt|startet|commence|empieza|comienza|inizia|começa|begint)\b", re.IGNORECASE
)
_FROM = tuple(
    (re.compile(rf"(?:\s?:)?\s(?:(?:{possible})\s)?{since}\s(?=\d)", re.IGNORECASE), begins)
    for possible, since, begins in (
        (r"(?:is|are)(?: (?:possible|available|open))?|opens", r"(?:(?:any time )?from|after)", " starts at "),
        (r"(?:ist|sind)(?: (?:möglich|geöffnet))?", "ab", " beginnt um "),
        (r"(?:est|se fait|sont)(?: (?:possible|ouvert))?", "à partir de", " commence à "),
        (r"(?:es|está)(?: (?:posible|abierto))?", "a partir de las", " empieza a las "),
        (r"(?:è)(?: (?:possibile|aperto))?", "(?:a partire )?dalle", " inizia alle "),
        (r"(?:é|está)(?: (?:possível|aberto))?", "a partir das", " começa às "),
        (r"(?:is|zijn)(?: (?:mogelijk|open))?", "vanaf", " begint om "),
    )
)
_AT = re.compile(r"\b(?P<what>check-?in|arrival|boarding|admission)(?: times?)?\s?:\s(?=\d)", re.IGNORECASE)
_TIME = re.compile(r"\d+(?:[:.h]\d\d)?")


def beginning(one: str, other: str) -> tuple[str, str]:
    """Two texts where one tells when something begins and the other from when it is, both with the former."""
    if _begins(one) == _begins(other):
        return one, other
    return _begun(one), _begun(other)


@lru_cache(maxsize=2048)
def _begins(text: str) -> bool:
    return bool(_BEGINS.search(text))


@lru_cache(maxsize=2048)
def _begun(text: str) -> str:
    """A text that tells no more than one time, from which something is, with that as its beginning."""
    if _begins(text) or len(_TIME.findall(text)) != 1:
        return text
    text = _AT.sub(r"\g<what> starts at ", text)
    for since, begins in _FROM:
        text = since.sub(begins, text)
    return text
