"""A "No" on a page denies what was asked above it: "Do I need insurance? No. We insure you" says one needs none."""

import re

from frontdesk.answers.facts import denies
from frontdesk.knowledge.search.analyze import fold

_NO = {
    "en": ("No|Nope", "not"),
    "de": ("Nein", "nicht"),
    "es": ("No", "no"),
    "fr": ("Non", "ne pas"),
    "it": ("No", "non"),
    "pt": ("Não|Nao", "não"),
    "nl": ("Nee", "niet"),
}
_ANSWERED = {
    code: re.compile(
        rf"\?[*_\"'”»)]*\s*[*_]*(?P<no>(?:{no})\b)[*_]*[,.!;:–—-]+[*_]*(?:\s+(?!\d)|$)(?P<first>[^.!?\n]{{0,200}})"
    )
    for code, (no, _) in _NO.items()
}
_LONGEST = 160
_ASKED = re.compile(r"[^.!?\n]*$")
_MARKS = re.compile(r"^[\s#*_\-•>¿\d.)]*(?:[QFPDV][:.)]\s*)?[*_¿]*")
_EITHER = re.compile(r"\b(?:or|oder|o|ou|of|if|wenn|si|se|als)\b")
_BUT = re.compile(
    r"\b(?:but|only|unless|except|however|just|although|though|if|when|aber|nur|ausser|sondern|wenn|pero|solo|salvo|"
    r"excepto|sino|aunque|si|cuando|mais|seulement|sauf|sinon|quand|ma|soltanto|tranne|eccetto|se|quando|mas|so|apenas|"
    r"exceto|maar|alleen|behalve|als|wanneer)\b"
)
_BEGINS = re.compile(r"(?:do|does|did|will|would|should)\s+(?=\w)", re.IGNORECASE)
_THERE = re.compile(r"(?:(?:is|are) there|gibt es) (?:an? |any |some |eine?n? )?(?=\w)", re.IGNORECASE)
_I = re.compile(r"\b(?:I|we)\b", re.IGNORECASE)
_MY = re.compile(r"\b(?:my|our)\b", re.IGNORECASE)


def with_answers(passage: str, language: str) -> str:
    """A passage that says in a sentence of its own what its "No" denies."""
    code = language[:2].lower()
    if "?" not in passage or code not in _ANSWERED:
        return passage
    found, at = "", 0
    for match in _ANSWERED[code].finditer(passage):
        asked = _asked(passage[max(0, match.start() - _LONGEST) : match.start()], code)
        if asked and not _BUT.search(fold(match["first"])):
            found += f"{passage[at : match.start('no')]}{asked}. "
            at = match.start("no")
    return found + passage[at:]


def _asked(before: str, code: str) -> str:
    """What a question asks, denied; nothing where it asks for one or the other."""
    told = _ASKED.search(before)
    question = _MARKS.sub("", told[0]).strip() if told else ""
    if len(question.split()) < 3 or _EITHER.search(fold(question)) or denies(question, code):
        return ""
    if code == "en":
        question = _MY.sub("your", _I.sub("you", _BEGINS.sub("", question, count=1)))
    if there := _THERE.match(question):
        return f"{'Es gibt kein' if code == 'de' else 'There is no'} {question[there.end() :]}"
    return f"{_NO[code][1].capitalize()} {question}"
