"""Between what shares something is, in one form: "kept at 45 to 60 percent humidity", "between 40 and 50%". Pure."""

import re

_PERCENT = r"(?:%|percent|per cent|prozent|procent|por ciento|pour cent|per cento|por cento)"
_SHARE = re.compile(rf"\d\s?{_PERCENT}", re.IGNORECASE)
_BETWEEN = re.compile(
    rf"\b(?:between|from|zwischen|von|entre|de|tra|da|tussen|van)\s(?P<least>\d{{1,3}})(?:\s?{_PERCENT})?\s"
    rf"(?:and|to|und|bis|et|à|y|a|e|en|tot)\s(?P<most>\d{{1,3}})(?=\s?{_PERCENT})",
    re.IGNORECASE,
)
_KEPT = re.compile(
    r"\b(?:(?:is|are)\s)?(?:(?:always|constantly|at all times)\s)?(?:kept|held|stays?|remains?)\s(?:at|between|in)?\s?"
    r"(?=\d)",
    re.IGNORECASE,
)
_LIES = re.compile(r"\b(?:liegt|liegen|se situe|si aggira|ligt)\s(?:bei\s)?(?=\d)", re.IGNORECASE)
_WE_KEEP = re.compile(r"^we (?:always )?(?:keep|hold)\s(?=(?:the|our|all)\s)", re.IGNORECASE)
_BARE_END = re.compile(rf"\d\s?{_PERCENT}(?=\s*[.!]?\s*$)", re.IGNORECASE)
_HUMID = re.compile(
    r"\b(?:(?:relative\s)?(?:air )?humidity|(?:relative\s)?luftfeucht\w*|humidité(?: relative)?|humedad(?: relativa)?|"
    r"umidità(?: relativa)?|umidade(?: relativa)?|(?:relatieve\s)?luchtvochtigheid)\b",
    re.IGNORECASE,
)


def held_at(text: str) -> str:
    """A text that tells between what shares something is held, as that it is so much."""
    if not _SHARE.search(text):
        return text
    told = _LIES.sub("", _HUMID.sub("humidity", _BETWEEN.sub(r"\g<least>–\g<most>", text)))
    kept = _KEPT.sub("is at ", told)
    kept = re.sub(r"\bat\s(?=\d)", "is at ", _WE_KEEP.sub("", kept)) if _WE_KEEP.search(kept) else kept
    # What is kept at a share and is said to be of nothing is the air.
    said = kept == told or "humidity" in kept or not _BARE_END.search(kept)
    return kept if said else f"{kept.rstrip(' .!')} humidity"
