"""What headings leave open: on what paper a thing is told, and among what things it is listed. Pure."""

import re

_SEASONS = "spring|summer|autumn|fall|winter|easter|christmas|frühjahrs|sommer|herbst|winter|oster|weihnachts"
_MEDIUM = re.compile(
    rf"\b(?:(?P<season>{_SEASONS})[ \t-]*)?(?:leaflet|flyer|brochure|catalogue?|newsletter|booklet|pamphlet|prospectus|"
    r"handout|bulletin|poster|noticeboard|faltblatt|flugblatt|prospekt|katalog|broschüre|rundbrief|aushang|dépliant|"
    r"folleto|catálogo|boletín|volantino|opuscolo|catalogo)\b",
    re.IGNORECASE,
)
"""A paper or a letter, of a season or not; several are what a printer sells."""
_HOW_MANY = re.compile(
    r"\b(?:group|party|family|team)[ \t-]+(?:limits?|sizes?|numbers?|capacity|maximum|minimum)\b", re.IGNORECASE
)
"""That it is told how many may come: nothing of for whom, as "group" alone would say."""
_LISTED = re.compile(
    r"\b[^\W\d_]{2,}(?:(?<!ss)(?<!us)(?<!is)(?<=s)|ing|ware|ery|ellry|ture|ment|ies)(?![^\W\d_])", re.IGNORECASE
)
"""Many of a kind ("ornaments"), or the name of all of it ("furniture", "potting")."""
_PEOPLE = re.compile(
    r"\b(?:\w+(?:ers|ors|ists|ants)|adults|children|kids|families|schools|companies|businesses|groups|clubs|residents|"
    r"students|staff|nonprofits|charities|women|men|ladies)\b",
    re.IGNORECASE,
)
"""For whom: what costs them another price is no contradiction."""
_ANY = re.compile(
    r"\b(?:an?|each|every|one|eine?[nmr]?|je(?:de[rs]?)?|une?|una|uno)\s+[^\W\d_]+|"
    r"^\W*(?:[^\W\d_]+\s+){1,4}(?:cost|kosten|coûtent|cuestan|costano)\b",
    re.IGNORECASE,
)
"""Any one of a kind that is told by its whole name: "a stone frog", "stone frogs cost"."""
_OF_ANOTHER = re.compile(
    r"\b(?:repair|replac|spare|servic|chang|clean|install|fitting|deposit|warrant|guarantee|insur|cover|batter|upgrad|"
    r"lesson|course|class|tour|visit|pass|session|hire|rental|rent|licen|subscription|delivery|shipping|setup|inspection|"
    r"treatment|appointment|consultation|accessor|part|kit|case|refill|reparatur|ersatz|wartung|kurs|miete|leih)\w*",
    re.IGNORECASE,
)
"""What is done to a thing or belongs to one, which a heading may name: "a spare battery" of phones, of laptops."""


def without_form(above: str) -> tuple[str, str]:
    """The headings without the paper that they name and that they tell how many, and the season that this is of."""
    seasons = [found["season"].lower() for found in _MEDIUM.finditer(above) if found["season"]]
    return _HOW_MANY.sub(" ", _MEDIUM.sub(" ", above)), " ".join(sorted(set(seasons)))


def listed(above: str) -> str:
    """The words of headings that only name kinds of things."""
    return " ".join(found for found in _LISTED.findall(above) if not _PEOPLE.fullmatch(found))


def tells_all(text: str) -> bool:
    """Whether a sentence tells of any one of a kind, which is nothing of another's."""
    return bool(_ANY.search(text)) and not _OF_ANOTHER.search(text)
