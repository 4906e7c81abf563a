"""Which of the two limits of a height or a weight a question asks for, and whether a sentence tells that one. Pure.

"The lift weighs 900 kg" limits nothing, "kids may weigh at most 40 kg" is no minimum, and "no passenger over 120 kg can
fly" tells the most that one may weigh.
"""

import re

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.numbers.bounds import Bound
from frontdesk.answers.numbers.measures import Measure, measures

PEOPLE = any_of(
    "people|persons?|passengers?|guests?|adults?|players?|riders?|visitors?|participants?|students?|pupils|children|"
    "kids?|child|travellers?|travelers?|flyers?|fliers?|climbers?|customers?|members|men|women|pax|of you|sleepers",
    r"personen|leute|gast|gaste\w*|passagiere?n?|menschen|erwachsene\w*|fahrgaste\w*|teilnehmer\w*|kinder\w*|"
    r"reisende\w*",
    r"personas?|pasajeros?|adultos?|huespedes|ninos?|participantes|viajeros|personnes?|passagers?|adultes?|enfants?|"
    r"voyageurs?|convives|invites|participants|person[ae]|passegger[oi]|adult[oi]|bambin[oi]|ospiti|partecipanti",
    r"pessoas?|passageiros?|hospedes|criancas?|mensen|passagiers?|gasten|volwassenen|kinderen|deelnemers",
)
_WHOEVER = any_of(
    "you|your|nobody|no[ -]?one|anyone|anybody|everyone|everybody|who|sie|ihr|du|niemand|jeder|man|usted\\w*|nadie|"
    "vous|"
    "personne|nessuno|voi|voce|ninguem|jullie|je|u|iedereen"
)
_PERSON = re.compile(rf"\b(?:{PEOPLE}|{_WHOEVER})\b")
_OF_PERSON = re.compile(
    r"\bhow (?:tall|heavy) (?:can|may|could|must|do|does|should|would) (?:i|we|you|he|she|they|my|our|someone|"
    rf"{PEOPLE})\b|\bwie (?:gross|schwer) (?:darf|durfen|muss|mussen|kann|konnen) (?:ich|wir|man|mein\w*|{PEOPLE})\b"
)
"""Asks for the limit of who comes, and not of a thing."""
_LEAST = re.compile(
    r"\b(?:min(?:im\w*)?|mindest\w*|least|lowest|smallest|shortest|lightest|minim\w+|must|muss|mussen)\b"
)
_MOST = re.compile(
    r"\b(?:max(?:im\w*)?|hochst\w*|most|highest|greatest|heaviest|tallest|massim\w+|weight (?:limit|restriction|"
    r"allowance)s?|"
    r"gewichts\w+|limite d[ei] (?:peso|poids)|gewichtslimiet|(?:how (?:heavy|tall)|wie (?:schwer|gross)) (?:can|may|"
    r"could|"
    r"darf|durfen|kann|konnen))\b"
)
_DENIED = re.compile(
    r"\b(?:no(?! (?:more|less|fewer|later|longer|older|taller|shorter|heavier|lighter|higher|"
    r"lower) than)(?! (?:minimo|"
    r"maximo)\b)|nobody|none|not(?! (?:more|less|fewer) than)|never|cannot|\w+n't|kein\w*|niemand|nicht|ningun\w*|"
    r"nadie|"
    r"aucun\w*|personne ne|ne|nessun\w*|non|nenhum\w*|ninguem|nao|geen|niet|forbidden|prohibited|excluded|verboten)\b"
)
_EXCEEDS = re.compile(
    r"\b(?:exceed\w*|depass\w+|ubersteig\w+|uberschreit\w+|super(?:a|e|ar|are|en|an|ano|am)|exced\w+|eccede\w*|"
    r"overschrijd\w*|mehr als|plus d[e']|heavier than|schwerer als|zwaarder dan)\b[^.;\d]{0,20}$"
)
_OR_MORE = re.compile(
    r"\s*(?:tall |high |hoch |gross )?(?:or|oder|o|ou|of|and|und) (?:taller|higher|grosser|mas alt\w+|plus)\b"
)
_OR_LESS = re.compile(
    r"\s*(?:tall |high )?(?:or|oder|o|ou|of|and|und) (?:shorter|smaller|lower|lighter|kleiner|leichter)\b"
)
_UP_TO = re.compile(
    r"\b(?:up to|at most|no more than|max\w*|limit\w*|hochstens|bis|hasta|jusqu'?a|fino a|ate|tot|heaviest|most)\b"
    r"[^.;\d]{0,40}$"
)
_OBLIGES = re.compile(
    r"\b(?:must|has to|have to|need(?:s|ed)? to|muss|mussen|deben?|doi(?:t|vent)|dev(?:e|ono|em)|moet(?:en)?)\b"
)


def tells_limit(question: str, said: str, kind: str) -> bool:
    """Whether a folded sentence tells the limit of a kind of measure that a folded question asks for."""
    if _OF_PERSON.search(question) and not _PERSON.search(said):
        return False
    asked = "high" if _MOST.search(question) else "low" if _LEAST.search(question) else ""
    told = {_limit(one, said) for one in measures(said) if one.kind == kind} - {""}
    return bool(told) and (not asked or asked in told)


def _limit(measure: Measure, said: str) -> Bound:
    """Whether a measure is the least or the most that is let in; what may not be more is the most."""
    bound = measure.bound
    if _EXCEEDS.search(said, 0, measure.start) or (not bound and _OR_MORE.match(said, measure.end)):
        bound = "low"
    elif not bound and (_OR_LESS.match(said, measure.end) or _UP_TO.search(said, 0, measure.start)):
        bound = "high"
    elif not bound and measure.kind == "length" and _OBLIGES.search(said):
        bound = "low"
    if bound and _DENIED.search(said):
        return "high" if bound == "low" else "low"
    return bound
