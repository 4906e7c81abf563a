"""What "that" is in "below that we charge 5 EUR": the number that the sentence before it ends its case with."""

import re

from frontdesk.answers.numbers.measures import evened, measures
from frontdesk.knowledge.search.late_pattern import LatePattern

_THAT = LatePattern(
    r"^(?:(?P<en>below|under|above|over|beyond|after) "
    r"(?:that|this|it|(?:that|this) (?:amount|sum|value|time|limit|age))|"
    r"(?P<en_alone>below|above|beyond)(?=,? (?:we|it|you|they|there)\b)|"
    r"(?P<under>darunter)|(?P<over>dar(?:ü|ue)ber(?! hinaus))|(?P<then>danach)|"
    r"(?P<es>por debajo|por encima|después)(?: de (?:eso|ello|es[ea] (?:importe|cantidad|suma|plazo)))?|"
    r"(?P<fr>en dessous|au-dessous|au-dessus|au-delà|après)(?: de (?:cela|ce montant|cette somme))?)(?=[ ,])",
    re.IGNORECASE,
)
_ABOVE = re.compile(
    r"(?<=\w )(?P<bound>above|below|beyond|over|under|darüber|darunter|danach|por encima|por debajo|au-dessus|"
    r"au-dessous|"
    r"au-delà)(?: (?:that|this|it))?(?=[.;,!]|$)"
)
"""Behind a number the other case of one that was named before it: "245 GBP up to 25 kg and 310 GBP above"."""
_OF_ABOVE = {"darüber": "über", "darunter": "unter", "danach": "nach"}
_IN_GERMAN = {"under": "unter", "over": "über", "then": "nach"}
_AS_BOUND = {
    "por debajo": "menos de",
    "por encima": "más de",
    "después": "después de",
    "en dessous": "moins de",
    "au-dessous": "moins de",
    "au-dessus": "plus de",
    "au-delà": "plus de",
    "après": "après",
}
_NO_CASE = frozenset(("", "link", "phone", "count", "clock"))


def named_again(sentence: str, before: str) -> str:
    """A sentence with the number that it points back to, or as it stands where it points to none."""
    match = _THAT.match(sentence)
    if match is None:
        return _with_its_case(sentence)
    even = evened(before)
    told = [m for m in measures(even) if m.kind not in _NO_CASE]
    meant = next((m for m in told[::-1] if m.bound), told[-1] if told else None)
    if meant is None:
        return sentence
    name = match.lastgroup or ""
    bound = _IN_GERMAN.get(name) or _AS_BOUND.get(match[name].lower(), match[name])
    return f"{bound.capitalize()} {even[meant.start : meant.end]}{sentence[match.end() :].removeprefix(',')}"


def _with_its_case(sentence: str) -> str:
    """A sentence that says of a second number "above" alone, with the number above which it is."""
    match = _ABOVE.search(sentence)
    if match is None:
        return sentence
    even = evened(sentence[: match.start()])
    told = measures(even)
    cases = [m for m in told[:-1] if m.bound and m.kind not in _NO_CASE]
    if not cases or told[-1].bound or told[-1].kind == cases[-1].kind or told[-1].end < len(even):
        return sentence
    bound = match["bound"].lower()
    words = _OF_ABOVE.get(bound) or _AS_BOUND.get(bound, bound)
    case = even[cases[-1].start : cases[-1].end]
    return f"{sentence[: match.start()]}{words} {case}{sentence[match.end() :]}"
