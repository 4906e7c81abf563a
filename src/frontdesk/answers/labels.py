"""What is told apart by a number: what stands of module 12 is no answer for module 3. Pure."""

import re
from functools import lru_cache

from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.words import STOP_WORDS

_NOUNS = "|".join(
    noun
    for line in (
        "module room gate platform floor level chapter section step page zone line bus tram train flight model version",
        "size terminal hall building unit grade stage phase option exit pitch cabin locker bay dock lane form",
        "article rule part type series generation route tour course lesson table seat apartment flat house channel",
        "modul zimmer raum bahnsteig gleis etage stufe kapitel abschnitt schritt seite linie modell version halle",
        "habitacion puerta piso nivel capitulo pagina linea modelo talla sala chambre porte niveau chapitre",
    )
    for noun in line.split()
)
_COUNTED = "|".join(
    (
        "night nights hour hours minute minutes min day days week weeks month months year years times more",
        "people persons person adults adult children child kids kid guests guest players seats beds tickets pieces pcs",
        "eur euro euros dollars usd gbp pounds percent km kilometres metres meters miles kg cm mm gb am pm",
        "nacht nachte nachten stunde stunden minuten tag tage tagen woche wochen monat monate jahr jahre mal",
        "personen leute erwachsene kinder gaste uhr noche noches hora horas dia dias semana semanas mes meses",
        "personas adultos ninos nuit nuits heure heures jour jours semaine semaines mois personnes adultes enfants",
    )
).replace(" ", "|")
_NUMBER = r"\d{1,5}(?:\.\d+)?[a-z]?"
_TO = r"\s*(?:-|–|—|\bto\b|\bthrough\b|\bthru\b|\bbis\b|\ba\b|\bhasta\b)\s*"
_OR = "(?:,? (?:and|or|und|oder|y|o|et|ou) )"
_AND_UP = (
    rf"\s*\+|{_OR}(?:later|newer|higher|above|hoher|neuer|superieure?s?)\b|"
    r" (?:and |nach )?(?:up|upwards?|onwards?|oben)\b"
)
_AND_DOWN = rf"{_OR}(?:earlier|older|lower|below|alter|niedriger|inferieure?s?)\b"
_BEHIND = (
    rf"\s+(?:(?:numbers?|nummern?|numero|no|nr|n)\b\.?\s*)?[#°º]?\s*({_NUMBER})(?:{_TO}({_NUMBER}))?"
    rf"\b(?!\s*[€$£%]|[\s-]+(?:{_COUNTED})\b)(?:(?P<up>{_AND_UP})|(?P<down>{_AND_DOWN}))?"
)
_ALL = (
    r"\b(?:all|every|each|any|both|alle[nr]?|jede[rsnm]?|samtliche|todos|todas|cada|tous|toutes|chaque)\s+"
    r"(?:(?:the|our|of the|of our|other|die|unsere|los|las|les|nos)\s+)*(?:\w+\s+)?"
)
_CALLED = re.compile(rf"\b([^\W\d_]{{3,}})\s+({_NUMBER})\b(?!\s*[€$£%]|[\s-]+(?:{_COUNTED}|[^\W\d_]+s)\b|[.:]\d)")
"""A word with a number behind it that counts nothing: `valve 7`, not `need 7 screws`."""
_NO_NAMES = frozenset(
    word
    for line in (
        "age aged ages under over above below beyond past until till since before after during around about circa",
        "near approximately roughly exactly least most than maximum minimum max min plus minus times within per",
        "via top best first last next only just even still another every each total all any some many much more",
        "less fewer pay pays paid book books buy order orders need needs want wants get gets take takes use uses",
        "carry carries hold holds sleep sleeps seat seats fit fits cost costs weigh weighs stay stays return bring",
        "brings send sends spend save saves have has had are were was will can rent rents add adds give gives keep",
        "keeps lasts last turn turns turned reach reaches reached born open opens opened close closes closed",
        "starts start ends end begin begins january february march april may june july august september october",
        "november december jan feb mar apr jun jul aug sep sept oct nov dec januar februar marz mai juni juli",
        "oktober dezember enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre monday tuesday wednesday",
        "thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag year years",
        "jahr jahre anno annee summer winter spring autumn season saison unter uber seit vor nach ungefahr etwa",
        "rund genau mindestens hochstens maximal kostet kosten brauche brauchen covid price prices preis question",
        "answer",
    )
    for word in line.split()
) | frozenset(word for language in ("en", "de", "es", "fr", "it") for word in STOP_WORDS.get(language, ()))
"""What stands before a number without being called by it; a day is told by its month and in other ways, too."""
_NO_END = float("inf")

Label = tuple[str, float, float, str]
"""A noun with the first and the last of the numbers that it is said of, and the letter behind the first ("12a")."""


def labels(text: str) -> set[Label]:
    """What is called by a noun and a number, or by a range of them ("pitches 1 to 20", "version 2 or later")."""
    return _labels(fold(text), _NOUNS)


def of_another(question: str, text: str) -> bool:
    """Whether a text speaks of a thing that is called by another number than the one asked about, and not of that."""
    said, plain = fold(question), fold(text)
    nouns = _nouns_in(said)
    asked = _labels(said, nouns)
    if not asked:
        return False
    told = _labels(plain, nouns)
    numbers = set(re.findall(r"\d+[a-z]?", plain))
    of_all = set(_patterns(nouns)[1].findall(plain))
    for label in asked:
        others = [other for other in told if other[0] == label[0]]
        held = (
            label[0] in of_all or f"{int(label[1])}{label[3]}" in numbers or any(_meet(label, each) for each in others)
        )
        if others and not held:
            return True
    return False


def _nouns_in(question: str) -> str:
    """The nouns that things may be called by, with those that a folded question puts before a number."""
    own = {match[1] for match in _CALLED.finditer(question)} - _NO_NAMES
    return "|".join([_NOUNS, *sorted(own)])


def _labels(text: str, nouns: str) -> set[Label]:
    return {_label(match) for match in _patterns(nouns)[0].finditer(text)}


@lru_cache(maxsize=256)
def _patterns(nouns: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What is called by one of these nouns and a number, and what is said of all that are called so."""
    return re.compile(rf"\b({nouns})(?:e?s)?{_BEHIND}"), re.compile(rf"{_ALL}({nouns})(?:e?s|n)?\b(?!\s+\d)")


def _label(match: re.Match[str]) -> Label:
    first, last = (float(number.rstrip("abcdefghijklmnopqrstuvwxyz")) for number in (match[2], match[3] or match[2]))
    letter = match[2][-1] if match[2][-1].isalpha() else ""
    return match[1], 0.0 if match["down"] else first, _NO_END if match["up"] else max(first, last), letter


def _meet(one: Label, other: Label) -> bool:
    """Whether two ranges have a number in common, under one letter where both have one."""
    return one[1] <= other[2] and other[1] <= one[2] and (one[3] == other[3] or not one[3] or not other[3])
