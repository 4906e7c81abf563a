"""One word in its several spellings: "tshirt", "t shirt" and "T-shirt" are asked for and told of alike."""

import re

_WORDS = (
    "t-shirts? e-mails? e-bikes? e-scooters? e-tickets? e-books? e-cars? e-cigarettes? wi-fi check-ins? check-outs? "
    "drop-offs? pick-ups? sign-ups? sign-ins? log-ins? opt-outs? walk-ins? drive-ins? take-aways? co-working on-site "
    "off-site off-peak part-time full-time pre-paid pre-order day-care pet-friendly x-rays? u-turns? tick-box sub-let "
    "car-park air-con"
)
_PARTS = [word.split("-") for word in _WORDS.split()]
_SPELLED = re.compile(
    rf"(?<![\w-])(?:{'|'.join(rf'(?:{first})[ -]?(?:{last})' for first, last in _PARTS)})(?![\w-])", re.IGNORECASE
)
_FIRSTS = {(first + last).replace("?", ""): first for first, last in _PARTS}


def other_spellings(text: str) -> list[str]:
    """A text with such words in one, and with a hyphen; only those that differ from it."""
    joined = _SPELLED.sub(lambda found: re.sub("[ -]", "", found[0]), text)
    hyphened = _SPELLED.sub(_with_hyphen, text)
    return [each for each in dict.fromkeys((hyphened, joined)) if each != text]


def _with_hyphen(found: re.Match[str]) -> str:
    word = re.sub("[ -]", "", found[0])
    plain = word.lower()
    first = _FIRSTS.get(plain) or _FIRSTS.get(f"{plain}s") or ""
    return f"{word[: len(first)]}-{word[len(first) :]}" if first else found[0]
