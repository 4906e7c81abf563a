"""When something is paid or done: what is due "the day before at the latest" is not paid on the day, nor when "
"booking."""

import re
from collections.abc import Iterator, Sequence

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.support.bags import plain_words
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared

_UNITS = (
    r"(?:hours?|days?|weeks?|months?|stunden?|tage?n?|wochen?|monate?n?|horas?|dias?|semanas?|mes(?:es)?|heures?|jours?|"
    r"semaines?|mois|ore|giorn[oi]|settiman[ae]|mes[ei]|uur|dag(?:en)?|wek?en|week|maand(?:en)?)"
)
_ON_THE_DAY = any_of(
    r"on the (?:very )?(?:same )?day(?: itself)?"
    r"(?! (?:before|prior|after|you (?:book|order)|of (?:the |your )?(?:booking|order)))"
    r"(?: of (?:the|your|our) \w+)?",
    "(?:the )?same day|that very day|on arrival|when you arrive|at check ?in",
    "am (?:selben|gleichen) tag|am tag selbst|noch am tag|am tag (?!vor|davor|nach|danach)|bei (?:der )?ankunft",
    "el mismo dia|ese mismo dia|el propio dia|el dia de|a la llegada|al llegar",
    "le jour meme|le meme jour|le jour d[eu]|a (?:l )?larrivee|a l arrivee",
    r"il giorno stesso|lo stesso giorno|il giorno de\w+|allarrivo|all arrivo",
    "no (?:proprio|mesmo) dia|no dia d[aeo]|na chegada|ao chegar",
    "op de dag zelf|dezelfde dag|op de dag van|bij aankomst",
)
_AHEAD = any_of(
    r"(?:the|a|one) (?:day|night|evening|week) (?:before\w*|prior|ahead|in advance)|previous (?:day|evening)|eve",
    "(?:am )?(?:vortag|vorabend)|(?:ein(?:en)?|am) (?:tag|abend) (?:vorher|davor|zuvor|vor)|tags zuvor",
    "(?:el|un) dia (?:antes|anterior|previo)|la vispera|(?:la|le) (?:veille|jour (?:d )?(?:davant|avant|precedent))",
    "(?:il|un) giorno (?:prima|precedente)|la vigilia|(?:no|o|um) dia (?:antes|anterior)|na vespera",
    "(?:de|een) (?:dag|avond) (?:ervoor|van tevoren|tevoren|vooraf|daarvoor|voor)|de vorige dag",
)
_SO_LONG_BEFORE = (
    rf"\d+ {_UNITS} (?:before|ahead|prior|in advance|vor|vorher|davor|zuvor|antes|avant|prima|voor|vooraf)"
)
_AT_BOOKING = any_of(
    r"(?:when|as soon as|once) (?:you |they |we |guests |customers )?(?:book|order|reserve|sign up)(?:ing)?",
    r"(?:at|on|upon|with) (?:the |your |each )?(?:time of )?(?:booking|reservation|ordering)|on the day you (?:book|"
    r"order)",
    r"(?:at|on) (?:the )?(?:time|day) of (?:the )?(?:booking|reservation|order)",
    "(?:bei|mit) (?:der |ihrer )?(?:buchung|reservierung|bestellung|anmeldung)|wenn sie (?:buchen|bestellen)",
    "al reservar|al hacer (?:la|su) reserva|(?:en el momento de|con) la reserva",
    "(?:a|lors de) la (?:reservation|commande)|au moment de la (?:reservation|commande)",
    "alla prenotazione|al momento della prenotazione|quando si prenota|no momento da reserva|na reserva|ao reservar",
    "bij (?:de )?(?:boeking|reservering)|bij het (?:boeken|reserveren)|als u boekt",
)
_IN_ADVANCE = any_of(
    "in advance|beforehand|up ?front|im voraus|vorab|por adelantado|con antelacion|a l avance|d avance|davance",
    "in anticipo|anticipatamente|antecipadamente|com antecedencia|vooraf|van tevoren",
)
_AFTERWARDS = any_of(
    "afterwards|in arrears|at (?:the end|check ?out)|on departure|when you leave|"
    r"after (?:the|your|each|every) (?:\w+ )?(?:game|lesson|visit|tour|stay|session|appointment|treatment|course|event|"
    r"meal|class|flight|ride|party|show|film|service|trip)",
    "im nachhinein|hinterher|am ende|bei der abreise|beim auschecken|al final|a la salida|a la fin|au depart",
    "alla fine|alla partenza|no fim|no final|a saida|achteraf|na afloop|bij vertrek",
)
_MOMENTS = {
    name: re.compile(rf" {said}(?= )")
    for name, said in (
        ("ahead", any_of(_AHEAD, _SO_LONG_BEFORE)),
        ("booking", _AT_BOOKING),
        ("day", _ON_THE_DAY),
        ("advance", _IN_ADVANCE),
        ("after", _AFTERWARDS),
    )
}
_BEFORE = frozenset(("ahead", "booking", "advance"))
"""Of what is paid in advance it may be told more exactly when."""
_OF_ANYTHING = frozenset(("ahead", "day"))
"""Moments of what is done, too, and not paid alone."""
_ELSE = re.compile(
    r"\b(?:otherwise|else|later|after|afterwards|unless|if|sonst|ansonsten|spater|danach|wenn|si no|despues|sinon|"
    r"apres|altrimenti|dopo|senao|depois|anders|daarna)\b"
)
_PAYS = re.compile(
    r"\b(?:pay|pays|paid|payable|payment|due|taken|charged|collected|settled?|zahl\w*|bezahl\w*|gezahlt|fallig|pag\w+|"
    r"abon\w+|pai\w+|paye\w*|betaal\w*|betal\w*)\b"
)
_SUMS = re.compile(
    r"\b(?:deposit|balance|anzahlung|restbetrag|fianza|acompte|acconto|caparra|sinal|aanbetaling|borg)\b"
)
_LEAST_ALIKE = 0.6


def which_moment(compared: Compared) -> Iterator[Against]:
    """What the sentence has paid at one moment, and the passage at another; of a day itself and the one before also
    what else is so."""
    words = f" {plain_words(compared.sentence).strip()} "
    said = _moments(words)
    if len(said) != 1 or any(piece.denies is not False for piece in compared.said if not piece.aside):
        return
    (moment,) = said
    rest = _MOMENTS[moment].sub(" ", words)
    near = _on_the_matter(compared, rest)
    if near and all(_is_otherwise(moment, told, compared.words_of(told), pays=_is_paid(rest)) for told in near):
        yield "words", compared.terms(words) - compared.terms(rest) or compared.all_said(), near[0]


def _moments(text: str) -> set[str]:
    found = {name for name, pattern in _MOMENTS.items() if pattern.search(text)}
    # "A day in advance" is a day before.
    return found - {"advance"} if "ahead" in found else found


def _is_paid(text: str) -> bool:
    return bool(_PAYS.search(text) or _SUMS.search(text))


def _on_the_matter(compared: Compared, rest: str) -> list[list[Claim]]:
    """The sentences that speak of the rest; what is only paid is what a passage has paid."""
    if about := compared.terms(_PAYS.sub(" ", rest)):
        return compared.nearest(about, _LEAST_ALIKE)
    return [told for told in compared.sentences() if _PAYS.search(rest) and _PAYS.search(compared.words_of(told))]


def _is_otherwise(moment: str, told: Sequence[Claim], text: str, *, pays: bool) -> bool:
    """Whether a sentence of the passage tells it of another moment alone."""
    theirs = _moments(text)
    if not theirs or moment in theirs or any(claim.denies for claim in told):
        return False
    if _ELSE.search(text) and "after" not in theirs:
        return False
    if not (pays and _is_paid(text)) and not {moment, *theirs} <= _OF_ANYTHING:
        return False
    return not ({moment, *theirs} <= _BEFORE and "advance" in {moment, *theirs})
