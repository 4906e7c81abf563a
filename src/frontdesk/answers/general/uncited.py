"""Strips the markers of citations that a model writes of its own: "[1]", "[2, 3]", "(see [1])".

Where an answer cites pages it has markers of its own; where it cites none, "[1]" leads nowhere. A link's label, an
element of a list and an interval only look alike.
"""

import re

from frontdesk.answers.alternatives import any_of
from frontdesk.knowledge.search.late_pattern import LatePattern

_NUMBER = r"\^?[1-9]\d?"
_OF_WHAT = any_of(
    "sources?|passages?|references?|ref|documents?|doc|citations?|pages?|notes?|footnotes?|quellen?|absatz",
    "abschnitt|textstellen?|fuentes?|pasajes?|referencias?|extraits?|fonti?|fonte|brano|brani|trecho|bron|bronnen",
)
_NUMBERS = rf"(?:{_OF_WHAT}\.? ?#?)?{_NUMBER}(?: ?(?:[,;–-]|and|und|y|et|e|en) ?(?:{_OF_WHAT}\.? ?)?{_NUMBER}){{0,9}}"
_MARK = rf"(?:\[ ?{_NUMBERS} ?\](?!\(|: ?<?(?:https?:|www\.))|【\^?\d{{1,3}}(?:[:†][^【】]{{0,30}})?】)"
_MARKS = rf"{_MARK}(?:(?:[ ,;]{{0,2}}|,? (?:and|und|y|et|e|en) ){_MARK}){{0,9}}+"
_SEE = any_of(
    "see(?: also)?|cf|source|sources|ref|refs|passage|passages|siehe(?: auch)?|vgl|quellen?|voir|source ?|vease",
    "véase|ver|fuentes?|vedi|fonti?|fonte|veja|zie|bron|se|källa|kilde|patrz",
)
_IN_BRACKETS = rf"\( ?(?:{_SEE}[.:]? ?:? ?)?{_MARKS} ?\)|\((?:passages?|sources?|quellen?|fuentes?|bron) ?{_NUMBERS}\)"
_SOURCED = any_of(
    "according to|as (?:stated|said|mentioned|described|noted|shown) in|as per|per",
    r"(?:see|cf\.?|siehe|vgl\.|voir|ver|vedi|zie)|laut|gemäß|nach|selon|d['’]après|según|secondo|segundo|conforme",
    "volgens|enligt|ifølge|według|согласно",
)
_CITES = LatePattern(
    rf"^\s{{0,9}}see {_MARKS} for (?:more|further|the)? ?(?:details?|information)(?: on that)?|"
    rf"^\s{{0,9}}(?:(?P<turns>laut|gemäß|nach|volgens|enligt|ifølge)|{_SOURCED}) {_MARKS}[,:]? ?|(?:, ?|"
    rf"\s)?(?:{_IN_BRACKETS})"
    rf"|(?:^|(?<=\n)) ?{_MARKS}:? ?|(?:, ?|\s)?\b(?:{_SOURCED}) {_MARKS}(?=[.!?,;]|\s?$)"
    rf"|(?<![\w\]\s]){_MARKS}|\s{_MARKS}|(?<=[^\W\d_]{{2}}){_MARKS}(?=[\s.,;:!?)]|$)|(?<=\d){_MARKS}(?=[.,;:!?)]|$)",
    re.IGNORECASE,
)
_OF_ELEMENTS = re.compile(
    r"[`=]|\(\[\d|\w\([^()\s]{0,80}\)\[|\b(?:step|figure|fig|table|chapter|section|button|key|coordinates|points?|line|row|"
    r"column|item|exercise|question|level|version|schritt|taste|abschnitt|zeile|paso|etape|touche|passo|stap|"
    r"regel)s?\.?\s\[|\b(?:press|push|type|enter|select|choose|reply with|lies in|drucken sie|drucke|wahlen sie|pulse|"
    r"appuyez sur|premi|premere)\s\[|\b"
    + any_of(
        "arr(?:ay)?s?|lists?|index(?:es)?|vectors?|matri(?:x|ces)|tuples?|intervals?|ranges?|slices?|numbers?|args",
        "argv|liste|feld|vektor|intervall|zahlen|lista|vector|intervalo|numeros|tableau|intervalle|vettore|lijst",
        "items|data",
    )
    + r"(?:\[| (?:(?:is|are|of|ist|sind|est|es|e|è) )?\[\d{1,2} ?,)|(?<![^\W_])[a-z_]\[",
    re.IGNORECASE,
)

_TURNED = {
    **dict.fromkeys(("laut", "gemäß", "nach"), "Demnach "),
    "volgens": "Zo ",
    "enligt": "Så ",
    "ifølge": "Således ",
}
"""In these languages the verb stands next behind "Laut [1]": without it the sentence would ask."""


def uncited(sentence: str) -> str:
    """A sentence without the markers in it that cite nothing, and without what only leads to them."""
    if ("[" not in sentence and "【" not in sentence and "(" not in sentence) or _OF_ELEMENTS.search(sentence):
        return sentence
    bare = _CITES.sub(lambda found: _TURNED.get((found["turns"] or "").lower(), ""), sentence)
    if bare == sentence:
        return sentence
    end = sentence[len(sentence.rstrip()) :]
    words = bare.strip()
    if sentence.lstrip()[:1].isupper() or sentence.lstrip()[:1] in "[(【":
        words = words[:1].upper() + words[1:]
    if not re.search(r"\w", words):
        return "\n" if "\n" in end else ""
    start = bare[: len(bare) - len(bare.lstrip())]
    return f"{start}{words}{end}"
