"""A label in front of a sentence, which is a small heading of it: "Contract: after 7 days we add a late fee". Pure."""

import re

from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.everyday import sort_of
from frontdesk.knowledge.search.words import STOP_WORDS, language_of
from frontdesk.knowledge.staleness.clauses import tells_of_something
from frontdesk.knowledge.staleness.headings import belongs_to_another, is_for_some
from frontdesk.knowledge.staleness.subject import names_its_own, says_only_of_a_page

_LABEL = re.compile(r"\W{0,3}(?P<label>[^\W\d_][^:.;,!?€$£%\d\n|]{0,60}?)\s?:\s+(?=\S)")
_MOST_WORDS = 5
_WHEN = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|week(?:end|day|night)s?|daily|holidays?|seasons?|peak|"
    r"spring|summer|autumn|fall|winter|easter|christmas|new year\S*|today|tomorrow|mornings?|afternoons?|evenings?|"
    r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|feiertag|wochentag|werktag)\w*|"
    r"wochenende?n?|\w*saison|ferien|frühling|frühjahr|sommer|herbst|ostern|weihnachten|silvester|heute|"
    r"(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|jours? fériés?|vacances|printemps|été|automne|hiver|pâques|"
    r"noël|saison|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|festivos?|feriados?|temporada|vacaciones|"
    r"primavera|verano|otoño|invierno|pascua|navidad|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|festivi|"
    r"stagione|estate|autunno|inverno|pasqua|natale|(?:segunda|terça|quarta|quinta|sexta)s?(?:-feiras?)?|temporada|verão|"
    r"outono|páscoa|natal|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?|feestdagen|weekend|seizoen|vakanties?|lente|"
    r"zomer|herfst|pasen|kerst\w*)\b",
    re.IGNORECASE,
)
_JOINS = frozenset(
    word
    for line in (
        "about us how to what we you and of the your our my und der die das unsere ihr ihre et de du des la le les y",
        "del el los las e di della do da dos en van het",
    )
    for word in line.split()
)
"""Words of grammar that may stand within a name; whatever else does says when, with what or for whom."""


def labelled(sentence: str) -> tuple[str, str]:
    """The label before a sentence and the sentence behind it, which says by itself what it is of; both empty where no
    label is, or where it says of what, when or for whom the figure is: "Deposit: £50", "Saturday: ..."."""
    found = _LABEL.match(sentence)
    if found is None or len(found["label"].split()) > _MOST_WORDS:
        return "", ""
    label, rest = found["label"], sentence[found.end() :]
    language = language_of(rest)
    if not names_its_own(rest, language) or _narrows(label, language):
        return "", ""
    of_page = says_only_of_a_page(label, language)
    return (label, rest) if of_page or (tells_of_something(rest) and not belongs_to_another(rest)) else ("", "")


def _narrows(label: str, language: str) -> bool:
    """Whether a label says when, for whom or on what condition what follows holds."""
    words = [fold(word) for word in re.findall(r"[^\W\d_]+", label)]
    grammar = STOP_WORDS.get(language, frozenset()) - _JOINS
    return (
        is_for_some(label)
        or bool(_WHEN.search(label))
        or sort_of(words) != "name"
        or any(word in grammar for word in words)
    )
