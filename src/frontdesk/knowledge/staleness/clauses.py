"""Where a sentence tells several amounts of a thing, each in a clause that may be left out: "lasts 90 minutes and costs
£145", ", at £5 a month". Pure.

An amount that says of what case another holds ("for 2 hours", "up to 8 guests") is in no clause of its own.
"""

import re

from frontdesk.knowledge.sentences import Span

_VERBS = (
    r"costs?|lasts?|takes?|runs?|is|are|has|have|holds?|seats?|sleeps?|fits?|weighs?|measures?|includes?|comes?|gives?|"
    r"needs?|requires?|covers?|opens?|closes?|starts?|begins?|ends?|can|may|must|will|charges?|pays?|asks?|kostet|kosten|"
    r"dauert|dauern|hat|haben|ist|sind|fasst|wiegt|misst|bietet|enthält|beinhaltet|umfasst|gilt|kann|können|darf|dürfen|"
    r"beträgt|zahlen|zahlt|berechnen|coûte|coûtent|dure|durent|est|sont|ont|contient|comprend|pèse|mesure|peut|peuvent|"
    r"accueille|cuesta|cuestan|dura|duran|es|son|tiene|tienen|pesa|mide|incluye|puede|pueden|costa|costano|durano|è|sono|"
    r"ha|hanno|misura|include|può|possono|custa|custam|duram|é|são|tem|têm|mede|inclui|pode|podem|kost|duurt|duren|heeft|"
    r"hebben|zijn|weegt|meet|omvat|kan|kunnen|mag|mogen"
)
_VERB = re.compile(rf"\b(?:{_VERBS})\b", re.IGNORECASE)
_JOINT = re.compile(
    r"(?:[,;:]|\s[–—-])?\s(?:(?:and|but|&|und|aber|et|mais|y|e|pero|ma|mas|en|maar)\s)?"
    r"(?:(?:it|they|we|you|which|that|who|es|er|sie|wir|man|die|der|das|il|elle|ils|on|nous|qui|que|che|si|het|ze|we|dat|"
    r"(?:the|its|der|die|le|la|el|il|lo|o|a|de)\s(?:price|cost|fee|charge|duration|preis|dauer|gebühr|prix|durée|tarif|"
    r"precio|duración|prezzo|durata|preço|duração|prijs|duur))\s)?"
    rf"(?=(?:also\s|auch\s)?(?:{_VERBS})\b)",
    re.IGNORECASE,
)
_JOINS = re.compile(r"[,;:–—-]|\b(?:and|but|und|aber|et|mais|y|e|pero|ma|mas|en|maar)\b|&", re.IGNORECASE)
"""What a joint begins with: without it, a verb is only the next word."""
_PRICE = (
    r"(?:(?:[€$£]|\b(?:EUR|USD|GBP|CHF)\b)\s?\d+(?:[.,]\d+)*|"
    r"\d+(?:[.,]\d+)*\s?(?:[€$£]|(?:EUR|euros?|USD|dollars?|GBP|pounds?|CHF)(?!\w)))"
    r"(?:\s?/\s?[^\W\d_]+|\s(?:an?|per|each|every|pro|je|im|par|al|à|por|ogni|am|das|die)\s[^\W\d_]+|\sall['’][^\W\d_]+)?"
    r"(?:\s(?:each|extra|jeweils|chacun|cada uno)(?!\w))?"
)
_AT = r"(?:at|for|costing|für|zu|zum Preis von|à|pour|por|a|al|per|voor|tegen)"
_ADDED = re.compile(rf"(?:\s?[,;–—(]|\s-)\s?(?:(?:{_AT})\s)?{_PRICE}\)?(?=\s*(?:[.,;!)]|$))", re.IGNORECASE)
_ASKED = re.compile(rf"(?:^|\s){_AT}\s{_PRICE}(?!\w),?", re.IGNORECASE)
_WITHIN = re.compile(
    rf"{_PRICE}(?P<within>,?\s(?:within|innerhalb von|binnen|sous|dans un délai de|en|dentro de|entro|em)\s"
    r"(?:[2-9]|\d\d)(?:\s?(?:-|–|to|bis)\s?\d+)?\s[^\W\d_]+(?:\s[^\W\d_]+)?)(?=\s*[.!]?$)",
    re.IGNORECASE,
)
"""In how many days it is done, behind what it costs; at once or on the next day is another service."""
_LIMIT = re.compile(
    r"\b(?:up to|at most|no more than|maximum(?: of)?|bis zu|höchstens|maximal|jusqu['’]à|au maximum|hasta|como máximo|"
    r"fino a|al massimo|até|no máximo|tot|maximaal|hoogstens)(?=\s+\d)",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[,;](?!\d)|[.!?)](?=\s|$)")
_NUMBER = re.compile(r"\d")
_WHO = re.compile(r"\b(?:we|you|wir|sie|ihr|nous|vous|usted(?:es)?|noi|voi|você|wij|we|jullie|je|u)\s", re.IGNORECASE)
LONGEST = 2_000
"""Characters of a sentence that is looked into."""


def tells_of_something(text: str) -> bool:
    """Whether a text is a sentence and no bare name with its figure."""
    return bool(_VERB.search(text) or _WHO.search(text))


def clauses(text: str) -> list[Span]:
    """The spans of the clauses that tell an amount and without each of which the rest still says what it is of.

    The first is the verb behind the subject, with what it tells, up to the next verb of the same subject.
    """
    if len(text) > LONGEST:
        return []
    joints = [found for found in _JOINT.finditer(text) if _JOINS.search(found.group())]
    spans: list[Span] = []
    if joints and (first := _first(text, joints[0])) is not None:
        spans.append((first, joints[0].end()))
    for number, joint in enumerate(joints):
        after = joints[number + 1].start() if number + 1 < len(joints) else len(text)
        border = _ENDS.search(text, joint.end(), after)
        spans.append((joint.start(), border.start() if border else after))
    added = [found.span() for found in _ADDED.finditer(text)]
    asked = [found.span() for found in _ASKED.finditer(text)] if _LIMIT.search(text) else []
    spans += added + [(a, b) for a, b in asked if not any(a < end and start < b for start, end in added)]
    spans += [found.span("within") for found in _WITHIN.finditer(text)]
    return [span for span in spans if _NUMBER.search(text, *span)]


def _first(text: str, joint: re.Match[str]) -> int | None:
    """Where the last verb with an amount behind it begins, if a subject stands before it."""
    verbs = [found.start() for found in _VERB.finditer(text, 0, joint.start())]
    numbers = [found.start() for found in _NUMBER.finditer(text, 0, joint.start())]
    measuring = [verb for verb in verbs if numbers and verb < numbers[-1]]
    return measuring[-1] if measuring and text[: measuring[-1]].strip() else None
