"""Bounds that are told in several ways, told in one: "no more than 8", "at most 8", "is limited to 8". Pure."""

import re

_FIGURE = r"(?=(?:[€$£]\s?)?\d++(?:[.,]\d++)*+(?!\s?(?:%|percent\b|per cent\b|prozent\b)))"
"""Up to so many percent is another thing than so many percent."""
_MOST = re.compile(
    r"\b(?:(?:(?:is|are) )?limited to(?: a maximum of)?|(?:no|not|never) (?:more|longer|later) than|"
    r"up to(?: a maximum of)?|at most|(?:a |the )?(?:max\.?|maximum)(?: (?:of|is|number is))?|höchstens|maximal|bis zu|"
    r"nicht mehr als|auf maximal|jusqu['’][àa]|au maximum|au plus|maximum|pas plus de|hasta|como máximo|máximo|"
    r"no más de|fino a|al massimo|massimo|non più di|até|no máximo|não mais de|tot|maximaal|hoogstens|"
    r"ten hoogste|niet meer dan)"
    rf"\s+{_FIGURE}",
    re.IGNORECASE,
)
_NOT_MORE = re.compile(
    rf"\b(?P<may>may|can|must|should|will|do|does)(?: ?not|n['’]t)\s(?P<does>[^\W\d_]+)\s(?:more than|over)\s+"
    rf"{_FIGURE}",
    re.IGNORECASE,
)
_EXCEEDS = re.compile(
    rf"\b(?:may|can|must|should|do|does)(?: ?not|n['’]t) (?:exceed|be (?:more|longer|larger|heavier|higher) than)\s+"
    rf"{_FIGURE}",
    re.IGNORECASE,
)
_LEAST = re.compile(
    r"\b(?:no (?:less|fewer) than|not (?:less|fewer) than|(?:a )?minimum of|nicht weniger als|pas moins de|au minimum|"
    rf"no menos de|como mínimo|non meno di|não menos de|niet minder dan)\s+{_FIGURE}",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"(?<=\d)\s(?:personen|personas?|personnes?|person[ae]|pessoas?|persons|participants|teilnehmer(?:innen)?|"
    r"participantes|partecipanti|deelnemers)(?!\w)",
    re.IGNORECASE,
)
_THERE_ARE = re.compile(
    r"^(?:there (?:are|is|can be)|we (?:take|have|accept|allow))\s(?P<many>(?:only\s)?(?:max\s|at least\s)?"
    r"\d+\s[^\W\d_]+)\s(?:in|on|to|for|per)\s(?P<what>[^\d,;:.!?]{2,80})",
    re.IGNORECASE,
)
_TAKE_PART = re.compile(
    r"^(?P<many>(?:max\s|at least\s)?\d+\s[^\W\d_]+)\s(?:can|may|fit)\s?(?:take part|join|attend|come|be)?\s?"
    r"(?:in|on|to)?\s(?P<what>(?:an?|each|every|one|the|our)\s[^\d,;:.!?]{2,80})",
    re.IGNORECASE,
)
_PER = re.compile(
    r"^(?P<many>max\s\d+\s[^\W\d_]+)\s(?:per|in each|for each)\s(?P<what>[^\d,;:.!?]{2,80})", re.IGNORECASE
)
_CHANGES = re.compile(
    r"\b(?:cancel\w*|chang(?:e[ds]?|ing)|mov(?:e[ds]?|ing)|reschedul\w*|postpon\w*|amend\w*|rebook\w*|swap\w*|stornier\w*|"
    r"storno\w*|absag\w*|abgesagt|umbuch\w*|verschieb\w*|verschoben|annul\w*|report[eé]\w*|modifi\w*|cambi\w*|aplaz\w*|"
    r"anul\w*|disdi\w*|spost\w*|desmarc\w*|alter\w*|afzeg\w*|verplaats\w*|wijzig\w*)",
    re.IGNORECASE,
)
"""What may be done until so long before: who says "at least" there, says until when."""
_DURATION = (
    r"(?P<long>\d+(?:[.,]\d+)?\s(?:(?:working|business|full) )?(?:minutes?|hours?|days?|weeks?|months?|minuten|stunden|"
    r"tagen?|wochen?|monaten?|monate|heures?|jours?|semaines?|mois|horas?|días?|semanas?|mes(?:es)?|ore|ora|giorn[oi]|"
    r"settiman[ae]|mes[ei]|dias?|uur|uren|dag(?:en)?|week|weken|maand(?:en)?))['’]?"
)
_UNTIL = (
    r"(?:up until|up to|until|till|at least|at the latest|no later than|not later than|no less than|as late as|max|by|"
    r"spätestens|mindestens|bis(?: zu)?|au plus tard|au moins|jusqu['’]à|hasta|como mínimo|al menos|mínimo|"
    r"a más tardar|fino a|almeno|entro|al più tardi|até|pelo menos|no mínimo|tot|minstens|uiterlijk|ten minste)\s"
)
_START = (
    r"(?:(?:it|they|the [^\W\d_]+) (?:starts?|begins?|takes? place)|"
    r"(?:the |its |their |your )?(?:start|beginning|start time|date)(?: date| time)?(?: of (?=[^\W\d_]))?|"
    r"it|them|that|then)"
)
_BEFORE = re.compile(
    rf"(?P<until>{_UNTIL})?{_DURATION}(?:\s(?:or more|at the latest|at least|au plus tard))?\s?"
    rf"(?:before(?:hand)?(?!\w)(?:\s{_START}(?!\w))?|in advance|ahead|prior to(?:\s{_START}(?!\w))?|notice(?! period)|"
    r"vor(?:her)?(?: (?:dem )?(?:kurs)?(?:beginn|start))?(?!\w)|im voraus|avant(?: le début)?|à l['’]avance|"
    r"antes(?: d(?:el|o) (?:inicio|comienzo|início))?|de antelación|con antelación|prima(?: dell['’]inizio)?|"
    r"in anticipo|de antecedência|van tevoren|vooraf|voor (?:het begin|aanvang)|vóór aanvang)(?!\w)"
    r"(?:\s(?:at the latest|or (?:more|earlier)|at least)(?!\w))?",
    re.IGNORECASE,
)
_WITH = re.compile(r"\b(?:with|mit|avec|con|com|met)\s(?=before\s\d)", re.IGNORECASE)

_AT_A_FEE = re.compile(
    r"\b(?:for|at|against) an? (?:small |extra |additional )?(?:fee|charge|cost)\b|\bgegen (?:eine )?gebühr\b|"
    r"\bmoyennant des frais\b|\bcon (?:un )?(?:cargo|recargo)\b|\bcon supplemento\b|\bcom taxa\b|\btegen betaling\b",
    re.IGNORECASE,
)
_END = re.compile(r"\bbefore (?:the |its )?ends?\b", re.IGNORECASE)
"""What otherwise only carries a statement, and is another case here."""

_HAD = re.compile(
    r"\b(?:you|guests|customers|visitors) (?:can|may) (?:also |always )?(?:book|hire|rent|order|use)\b", re.I
)
_TO_BE_HAD = re.compile(r"\b(?:can|may) (?:also |always )?be (?:booked|hired|rented|ordered|used)(?!\w)", re.IGNORECASE)


def without_having(text: str, than: str) -> str:
    """A text without that a thing can be had, where the other says so of who has it: "can be hired", "you can hire"."""
    return _TO_BE_HAD.sub(" ", text) if _HAD.search(than) else text


def bounded(text: str) -> str:
    """A text with each bound in it in one form, and how many there may be of what as what that has."""
    told = _NOT_MORE.sub(r"\g<may> \g<does> max ", _EXCEEDS.sub("are max ", text))
    told = _LEAST.sub("at least ", _MOST.sub("max ", told))
    told = _PEOPLE.sub(" people", told)
    for form in (_THERE_ARE, _TAKE_PART, _PER):
        told = form.sub(r"\g<what> has \g<many>", told)
    return _until(told) if _CHANGES.search(told) else told


def _until(text: str) -> str:
    """A text with the time before something until which it may be changed in one form."""

    def take(found: re.Match[str]) -> str:
        return f"max {found['long']} before"

    told = _END.sub("before finish", _AT_A_FEE.sub(" atafee ", text))
    return _WITH.sub(" ", _BEFORE.sub(take, told))
