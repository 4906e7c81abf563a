"""What a sentence with an amount is about: its words but those that only carry a statement ("costs", "you can")."""

import re

from frontdesk.knowledge.search.analyze import terms
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.words import language_of

_CARRIERS = {
    "en": (
        "cost costs charge charged charges price priced pricing fee pay payable amount total come comes offer "
        "offers include includes included including contain allow allowed accept accepts accepted permit permitted "
        "possible available valid apply applies give given gives provide provided take takes taken last lasts stay "
        "let make made need needed require required within maximum max minimum min least limit limited limits than "
        "less more every each always usually normally currently today now people customers customer users thing "
        "things item items product products goods article articles anything something everything order orders "
        "bought buy use using used after per name value open opens opened opening close closes closed closing until "
        "till company can may exactly back our hold holds serve served end ends between most"
    ),
    "de": (
        "kosten kostet preis betragt gebuhr zahlen innerhalb binnen bis zu maximal hochstens mindestens ab tage "
        "tagen tag stunden stunde wochen monate euro uhr geoffnet offnen offnet schliesst schliessen enthalt "
        "umfasst moglich gilt dauert nach kauf erhalt artikel ware waren produkte kunden personen gaste immer "
        "taglich werktage werktagen"
    ),
}
_OF_HOURS = frozenset(terms("time times hour hours latest earliest guests visitors daily opening"))
_SINCE = re.compile(
    r"\b(?:of|after|from|following|since)\s+(?:the |your |its )?(?:date of )?"
    r"(?:delivery|purchase|receipt|arrival|order)\b",
    re.IGNORECASE,
)
_GIVEN_BACK = re.compile(r"\b(?:send|sent|give|given|bring|brought)\b((?:\s+\w+){0,3}?)\s+back\b", re.IGNORECASE)
_OPPOSED = re.compile(
    r"\b(?:not?|never|nor|without|except|unless|only if|nicht|kein\w*|ohne|ausser|außer|nie)\b|n't\b", re.IGNORECASE
)
_LEAST = re.compile(
    r"\b(?:at least|minimum|min\.?|more than|over|above|starting|starts at|from|mindestens|ab|exceed\w*)\s+"
    r"(?:of\s+)?(?=#)|\bminimum\b",
    re.IGNORECASE,
)
_QUALIFIERS = frozenset(
    terms(
        "express standard premium basic economy small medium large big extra child children adult student senior "
        "youth junior family group single double weekday weekend holiday summer winter spring autumn morning "
        "evening night member nonmember online offline first second third new old domestic international abroad "
        "business private monthly yearly annual weekly short long half full light heavy priority overnight regular"
    )
)
_OF_PAGES = frozenset(
    terms(
        "page help faq question answer info information about our us contact policy terms condition guide "
        "handbook manual overview general service services price prices list fee fees cost costs rate rates "
        "charge charges pricing fare fares much opening hour hours time times welcome home website site note news "
        "update table document text version customer support detail details summary start getting here there find "
        "check practical need know before plan planning useful key fact facts common frequent frequently asked "
        "further basics legal learn begin started house rule"
    )
)
"""What headings say of the page or of any amount, and never what is told of."""
_ABOVE_ANY = _OF_PAGES | frozenset(
    terms(
        "visit shop store return returning refund exchange order ordering ship shipping delivery parcel post "
        "payment account desk front reception booking cancellation stay limit limits file upload plans tariff "
        "membership ticket tickets admission entry entrance parking directions access travel arrival departure "
        "menu room rooms amenity facility offer offers visitor visitors guest guests"
    )
)
"""And what a heading may name though a sentence below it, which names its own subject, is about something else."""
_COUNTED = "one|two|three|four|five|six|seven|eight|nine|ten|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn"
_NUMBERED_PART = re.compile(
    rf"\b(?:page|part|section|chapter|doc(?:ument)?|text|file|source|article|question|seite|teil|abschnitt|kapitel)\s+"
    rf"(?:{_COUNTED}|\d+)\b",
    re.IGNORECASE,
)
"""What only says where in a document something stands; any other number tells apart: "Room two"."""
_NUMBER = re.compile(r"(?<!\S)\d{1,3}(?!\S)")
_PRONOUN = re.compile(
    r"^\W*(?:(?:it|they|es|er|sie)\b|(?:this|that|these|those|das|dies\w*)\s+"
    r"(?:costs?|is|are|takes?|lasts?|ends?|begins?|kostet|kosten|ist|sind|dauert|dauern|gilt|gelten)\b)",
    re.IGNORECASE,
)
_OURSELVES = re.compile(r"\b(?:we|wir)\b", re.IGNORECASE)
_EACH = re.compile(r"(?:\b(?:per|pro|je)|#\s*(?:an?|each|every|/))\s+\w+", re.IGNORECASE)
"""For what an amount is asked each time ("a day", "per person"): no subject."""


class _Said:
    """A statement, and what stands above it."""

    def __init__(self, text: str, above: str, optional: str, of_hours: bool) -> None:
        text = _GIVEN_BACK.sub(r"return\1", _SINCE.sub(" ", text))
        above = _NUMBERED_PART.sub(" ", above)
        language = language_of(text)
        stops = set(terms(_CARRIERS.get(language, _CARRIERS["en"]), language))
        stops |= _OF_HOURS if of_hours else set()
        self.subject = _meant(_words(text, language) - stops, language)
        self.matter = _meant(_words(_EACH.sub(" ", text), language) - stops, language)
        self.above = _meant(_words(above, language), language) | set(_NUMBER.findall(above))
        self.optional = _meant(_words(optional, language), language) | self.above
        named = (self.matter - _QUALIFIERS - _OF_HOURS) and not _PRONOUN.match(text)
        self.is_named = bool(named or (of_hours and _OURSELVES.search(text)))
        self.denies = bool(_OPPOSED.search(text))
        self.least = bool(_LEAST.search(text))


def same(one: tuple[str, str, str], other: tuple[str, str, str], *, of_hours: bool = False) -> bool:
    """Whether two statements, each a text, the headings above it and words that may be left unsaid, are about the same.

    Whatever word one has and the other has not tells two things apart, unless it stands above the other.
    """
    here, there = _Said(*one, of_hours), _Said(*other, of_hours)
    if here.denies != there.denies or (here.least != there.least and not of_hours):
        return False
    if here.subject - there.subject - there.optional or there.subject - here.subject - here.optional:
        return False
    general = _ABOVE_ANY if here.is_named and there.is_named else _OF_PAGES
    named = (here.matter | here.above) & (there.matter | there.above) - _meant({*general}, "en")
    if not (here.matter & there.matter or named or of_hours):
        return False
    return not _apart(here, there)


def _apart(here: _Said, there: _Said) -> bool:
    """Whether what stands above tells two things apart: "Berlin" and "Munich", "Express" and nothing."""
    only_here = here.above - there.above - there.subject - _general_above(here)
    only_there = there.above - here.above - here.subject - _general_above(there)
    return bool((only_here and only_there) or (only_here | only_there) & _QUALIFIERS)


def _general_above(said: _Said) -> set[str]:
    """What may stand above a statement without a meaning for it: little, where only that says what "It costs" is of."""
    general = {*_ABOVE_ANY, *terms(_CARRIERS["en"])} if said.is_named else _OF_PAGES
    return _meant({*general}, "en") - _QUALIFIERS


def _words(text: str, language: str) -> set[str]:
    return {term for term in terms(re.sub(r"\d\S*", " ", text), language) if len(term) > 1}


def _meant(words: set[str], language: str) -> set[str]:
    """Words of one meaning as one word."""
    return {min((word, *alike(word, language))) for word in words}
