"""Ages of who pays, each as one word: "under 5s", "children aged 5 and under", "unter 6 Jahren". Pure."""

import re

_IN_WORDS = ("zeros", "ones", "twos", "threes", "fours", "fives", "sixes", "sevens", "eights", "nines", "tens")
_YEARS = r"(?: ?(?:years?|yrs?|jahren?|ans|anos|anni|jaar)(?: old| of age| alt| oud)?)?"
_NUMBER = rf"(?P<{{}}>\d{{{{1,2}}}}|{'|'.join(_IN_WORDS)})"
_FORMS = tuple(
    (re.compile(form.replace("NUMBER", _NUMBER.format("n").replace("{{", "{").replace("}}", "}"))), name)
    for form, name in (
        (
            r"\b(?:ages?|aged|im alter|de|von)? ?(?P<m>\d{1,2})(?: ?[-–] ?| to | bis | a | tot | and )NUMBER" + _YEARS,
            "of",
        ),
        (
            r"\b(?:(?:aged?|ages|de|di|im alter von) )?(?:under|below|younger than|unter|moins de|menor(?:es)? de|"
            rf"sotto i|onder(?: de)?)[ -](?:the age of )?NUMBER(?:s|'s|{_YEARS})(?!\w)",
            "under",
        ),
        (r"\b(?:aged? |ages )?NUMBER(?: years?)? (?:and|or) (?:under|younger)\b", "to"),
        (
            r"\b(?:aged? )?(?:up to|bis(?: zu)?|jusqu'a|hasta|fino a|ate|tot)(?: the age of)? NUMBER"
            + rf"(?:{_YEARS.removesuffix('?')}(?!\w)|(?= (?:pay|goe?s?|costs?|are|is)\b|\s?:|$))",
            "to",
        ),
        (
            r"\b(?:(?:aged?|ages) )?(?:over|above|older than|ab|uber|plus de|mayores de|sopra i|vanaf|maiores de)[ -]"
            rf"NUMBER(?:s|'s|{_YEARS})(?!\w)",
            "over",
        ),
        (r"\b(?:aged? |ages )?NUMBER(?: years?)? (?:and|or) (?:over|older|above)\b", "from"),
    )
)
_LETTERS = "abcdefghij"


def aged(text: str) -> str:
    """A folded text with each age in it as a word without a figure."""
    for form, name in _FORMS:
        text = form.sub(lambda found, name=name: f" aged{name}{_spelled(found)} ", text)  # type: ignore[misc]
    return " ".join(text.split())


def _spelled(found: re.Match[str]) -> str:
    least = found.groupdict().get("m") or ""
    number = found["n"] if found["n"].isdigit() else str(_IN_WORDS.index(found["n"]))
    return "x".join("".join(_LETTERS[int(digit)] for digit in part) for part in (least, number) if part)
