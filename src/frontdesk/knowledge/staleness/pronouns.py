"""What "It seats 24 guests" is of, where the sentence before names one thing: "You can hire the tasting room". Pure."""

import re

_NAME = r"(?P<name>[^\W\d_]+(?:[ -][^\W\d_]+){0,3}?)"
_BEHIND = (
    r"(?=\s*[.,;:!(–—]|\s(?:for|at|in|on|with|by|to|from|which|that|if|when|during|next|behind|as|is|has|can|stands|"
    r"lies|für|im|in|am|bei|mit|ist|hat|liegt|buchen|mieten)\b)"
)
_HAD = re.compile(
    r"^\W*(?:you|guests|visitors|groups|wir|sie) (?:can|may|können) (?:also |always |auch )?"
    rf"(?:(?:book|hire|rent|reserve|use|visit|have) )?(?:the|our|den|die|das|unsere?n?) {_NAME}{_BEHIND}",
    re.IGNORECASE,
)
_IS = re.compile(
    rf"^\W*(?:the|our|der|die|das|unsere?) {_NAME}\s(?:is|has|can|stands|lies|ist|hat|kann|liegt)\b", re.IGNORECASE
)
_IT = re.compile(
    r"^\W*(?:it|es|er|sie)(?=\s(?:seats?|holds?|has|sleeps?|fits?|costs?|lasts?|takes?|opens|closes|starts|is|weighs|"
    r"fasst|hat|kostet|dauert|öffnet|schließt|beginnt|bietet|wiegt)\b)",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"\b(?:or|and|oder|und|either|both|no|not|nicht|kein\w*)\b", re.IGNORECASE)
_OTHER = re.compile(r"\b(?:the|our|der|die|das|dem|den|unser\w*)\b|\b(?:or|oder|no|not|nicht)\b", re.IGNORECASE)


def named(sentence: str, before: str) -> str:
    """The sentence with the name of what it calls "it"; empty where it calls nothing so, or the one before names no one
    thing."""
    it = _IT.match(sentence)
    found = (_HAD.match(before) or _IS.match(before)) if it else None
    if it is None or found is None or _SEVERAL.search(found.group()):
        return ""
    if found.re is _HAD and _OTHER.search(before, found.end()):
        return ""
    return f"The {found['name']}{sentence[it.end() :]}"
