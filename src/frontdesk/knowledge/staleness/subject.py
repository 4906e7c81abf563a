"""What a sentence with an amount is about: its words but those that only carry a statement ("costs", "you can")."""

import re
from functools import cache

from frontdesk.knowledge.search.analyze import terms
from frontdesk.knowledge.search.everyday import sort_of
from frontdesk.knowledge.search.synonyms import grouped
from frontdesk.knowledge.search.words import STOP_WORDS, language_of
from frontdesk.knowledge.staleness.general_words import ABOVE_ANY, OF_PAGES
from frontdesk.knowledge.staleness.headings import (
    are_of_one_kind,
    is_for_some,
    listed,
    owns,
    places_of_one_kind,
    tells_all,
    without_form,
)
from frontdesk.knowledge.staleness.new_things import OF_NOTES, is_used

CARRIERS = {
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
_ASKING = re.compile(r"\bhow (?:long|much|many|often|soon|early|late|far|old|big|large|heavy)\b", re.IGNORECASE)
"""What a heading asks, and no kind of the thing: "How long do I have to stay?" is of no long stay."""
_TO_BE_HAD = re.compile(
    r"\b(?:you|guests|customers|visitors) (?:can|may) (?:also |always )?"
    r"(?:book|hire|rent|buy|get|have|order|use)\b",
    re.IGNORECASE,
)
"""Says no more of a thing than its price does."""
_OPPOSED = re.compile(
    r"\b(?:not?|never|nor|without|except|unless|only if|nicht|kein\w*|ohne|ausser|außer|nie)\b|n't\b", re.IGNORECASE
)
_LEAST = re.compile(
    r"\b(?:at least|minimum|min\.?|more than|over|above|starting|starts at|from|mindestens|ab|exceed\w*|"
    r"after|nach|après|después de|tras|dopo|após)\s+"
    r"(?:of\s+)?(?=#)|\bminimum\b",
    re.IGNORECASE,
)
_BOUNDED = re.compile(
    r"\b(?:minimum|maximum|min\.?|max\.?)\s+(orders?|stay|charge|use|let|items?|products?|articles?|guests?|customers?)\b|"
    r"\b(order|stay)\s+(?:minimum|maximum)\b",
    re.IGNORECASE,
)
"""What else only carries a statement, and is its subject here: "the minimum order"."""
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
        "further basics legal learn begin started house rule contract agreement"
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
_OF_DESKS = set(terms("payment booking reservation arrival departure account front desk reception return"))
"""And what is done at any desk, as a label of what is told of it."""
_COUNTED = "one|two|three|four|five|six|seven|eight|nine|ten|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn"
_NUMBERED_PART = re.compile(
    rf"\b(?:page|part|section|chapter|doc(?:ument)?|text|file|source|article|question|step|tip|appendix|annex|seite|"
    rf"teil|abschnitt|kapitel|frage|schritt|tipp|anhang|partie|chapitre|étape|parte|capítulo|paso|capitolo|passo)\s+"
    rf"(?:{_COUNTED}|\d+[a-z]?)\b",
    re.IGNORECASE,
)
"""What only says where in a document something stands."""
_COUNT = re.compile(rf"\b(?:{_COUNTED})\b", re.IGNORECASE)
_FIGURES = {word: str(at % 10 + 1) for at, word in enumerate(_COUNTED.split("|"))}
_NUMBERED = re.compile(
    rf"(?<![^\W\d_])(?P<noun>[^\W\d_]{{2,}}+)[ \t]++(?P<number>{_COUNTED}|\d{{1,3}}[a-z]?)(?!\S*\w)"
    r"(?=(?:[ \t]+(?P<next>[^\W\d_]+))?)",
    re.IGNORECASE,
)
"""One of several of a kind: "Room 2", "Room two"."""
_OF = frozenset(["of", "de", "di"])
_JOINS = frozenset(
    ["with", "without", "by", "near", "and", "or", "mit", "ohne", "bei", "und", "oder", "avec", "sans", "et", "con"]
)
_NO_KIND = frozenset([*terms("top best"), *(term for word in OF_NOTES.split() for term in terms(word))])
"""What stands before a number that counts what follows, or is the page's."""
_NEW = frozenset(terms("new"))
_OF_COVER = frozenset(terms("guarantee warranty"))
_NOUN_ON = re.compile(
    r"\b(?!(?:log|sign|turn|switch|put|try|carry|hang|hold|move|pass|go|get|come|keep|clip|add|check|hand|drop|plug|fill|"
    r"bring|opt|walk|let|settle|join|cash|trade|pay)\w*\s)"
    r"(?P<noun>[^\W\d_]+)\s(?:on\b(?=\s[^\W\d_])|in\b(?=\s(?:the|our|an?|each|every|all)\b))",
    re.IGNORECASE,
)
"""Words that are no verb with its particle: "the guarantee on organs"."""
_DAY_OF_MONTH = re.compile(
    r"\b(?:(?P<before>[^\W\d_]{3,})[ \t]+)?(?<![\d.,])\d{1,2}(?:st|nd|rd|th|\.)?(?![\d.,]*\w)"
    r"(?:[ \t]+(?:of[ \t]+)?(?P<behind>[^\W\d_]{3,}))?"
)
"""What may be a date: the page is of it, not what the page tells of."""
_PRONOUN = re.compile(
    r"^\W*(?:(?:it|they|es|er|sie)\b|(?:this|that|these|those|das|dies\w*)\s+"
    r"(?:costs?|is|are|takes?|lasts?|ends?|begins?|kostet|kosten|ist|sind|dauert|dauern|gilt|gelten)\b)",
    re.IGNORECASE,
)
_TITLE_WORD = re.compile(r"[^\W\d_]+(?:[ \t]\d{1,3}(?!\S))?")
_COMPOUND = 11
"""Letters from which on a German word is made of two: "Terrakottatopf"."""
_OURSELVES = re.compile(r"\b(?:we|wir)\b", re.IGNORECASE)
_EACH = re.compile(r"(?:\b(?:per|pro|je)|#\s*(?:an?|each|every|/))\s+\w+", re.IGNORECASE)
"""For what an amount is asked each time ("a day", "per person"): no subject."""


class _Said:
    """A statement, and what stands above it."""

    def __init__(self, text: str, above: str, optional: str, of_hours: bool, language: str) -> None:
        text = _GIVEN_BACK.sub(r"return\1", _SINCE.sub(" ", _TO_BE_HAD.sub(" ", text)))
        whole = _DAY_OF_MONTH.sub(_undated, _NUMBERED_PART.sub(" ", _ASKING.sub(" ", above)))
        above, self.season = without_form(whole)
        self.language = language = language or language_of(text)
        stops = _carriers(language) | (_OF_HOURS if of_hours else frozenset())
        self.subject = _meant(_words(text, language) - stops, language)
        own = _meant(_words(_EACH.sub(" ", text), language) - stops, language)
        bounded = _meant(_bounded(text, language), language)
        self.subject, self.matter = self.subject | bounded, own | bounded
        self.above = _meant(_words(_COUNT.sub(" ", above), language), language)
        self.numbered = _numbered(above, language)
        self.optional = _meant(_words(optional, language) | _words(whole, language), language)
        self.kinds = _meant(_words(listed(above, language), language), language) - _QUALIFIERS
        its_own = own - _QUALIFIERS - _OF_HOURS
        named = its_own and not _PRONOUN.match(text)
        self.is_named = bool(named or (of_hours and _OURSELVES.search(text)))
        names = len(its_own - _general(language, of_any=True))
        long = language == "de" and any(len(word) >= _COMPOUND for word in its_own)
        told = bool(named and (names > 1 or long))
        self.is_told_whole = told and tells_all(_EACH.sub(" ", text))
        self.is_owned = told and owns(text)
        self.title, self.title_words = _titled(above, language)
        self.is_used = is_used(f"{above} > {text}")
        self.is_for_some = is_for_some(above)
        self.denies = bool(_OPPOSED.search(text))
        self.least = bool(_LEAST.search(text))


def same(one: tuple[str, str, str], other: tuple[str, str, str], *, of_hours: bool = False, language: str = "") -> bool:
    """Whether two statements, each a text, the headings above it and words that may be left unsaid, are about the same.
    The language is that of each text, if it isn't given.

    Whatever word one has and the other has not tells two things apart, unless it stands above the other.
    """
    here, there = _Said(*one, of_hours, language), _Said(*other, of_hours, language)
    if here.denies != there.denies or (here.least != there.least and not of_hours):
        return False
    if here.subject - there.subject - there.optional or there.subject - here.subject - here.optional:
        return False
    general = _general(here.language, of_any=here.is_named and there.is_named)
    named = (here.matter | here.above) & (there.matter | there.above) - general
    if not (here.matter & there.matter or named or of_hours):
        return False
    return not _apart(here, there)


def names_more(above: str, text: str, language: str) -> bool:
    """Whether the headings below a page's title name anything of which a text may be told alone: "Suite" above
    "breakfast is free"."""
    headings, _ = without_form(_ASKING.sub(" ", above.partition(" > ")[2]))
    said = [word for word in re.findall(r"[^\W\d_]+", headings.lower()) if word not in STOP_WORDS.get(language, ())]
    named = _meant(_words(" ".join(said), language), language)
    return bool(named - _general(language, of_any=True, carriers=True) - _meant(_words(text, language), language))


def names_its_own(text: str, language: str) -> bool:
    """Whether a text says by itself of what its amount is: "the late fee is £20", and not "it costs £20"."""
    own = _words(_EACH.sub(" ", text), language) - _carriers(language) | _bounded(text, language)
    return bool(own - _QUALIFIERS - _OF_HOURS) and not _PRONOUN.match(text)


def says_only_of_a_page(heading: str, language: str) -> bool:
    """Whether a heading says only what any page may be called: "Contract", "House rules", "Payment"."""
    return not _meant(_words(heading, language), language) - _general(language, of_any=False) - _meant(_OF_DESKS, "en")


def differ_in_name(one: str, other: str, language: str) -> bool:
    """Whether each of two headings names something that the other doesn't."""
    here, there = (_meant(_words(each, language), language) - _general(language, of_any=True) for each in (one, other))
    return bool(here - there and there - here)


def tells_more(clause: str, sentence: str) -> bool:
    """Whether a clause says anything of its sentence's subject but its amounts."""
    language = language_of(sentence)
    return bool(_words(_EACH.sub(" ", clause), language) - _carriers(language))


def _apart(here: _Said, there: _Said) -> bool:
    """Whether what stands above tells two things apart: "Berlin" and "Munich", "Express" and nothing, "Room 2" and
    "Room 3". Kinds of things that both are listed among do not, where both sentences name the thing in full: "a stone
    frog" of "Ornaments" and of "Gifts"; nor then do titles of pages that name no two things of one kind: "Our kitchen"
    and "Wedding guide"."""
    if any(here.numbered[noun].isdisjoint(there.numbered[noun]) for noun in here.numbered.keys() & there.numbered):
        return True
    if here.season and there.season and here.season != there.season:
        return True
    only_here = here.above - there.above - there.subject - _general_above(here)
    only_there = there.above - here.above - here.subject - _general_above(there)
    qualified = (only_here | only_there) & _QUALIFIERS
    if qualified and not (qualified <= _NEW and _are_sold_new(here, there)):
        return True
    if here.is_used != there.is_used or _are_two_places(here, there):
        return True
    only_here, only_there = only_here - _NEW, only_there - _NEW
    if all(each.is_told_whole or each.is_owned for each in (here, there)) and not _are_of_one_kind(here, there):
        only_here, only_there = only_here - here.title_words, only_there - there.title_words
    if here.is_told_whole and there.is_told_whole:
        only_here, only_there = only_here - here.kinds, only_there - there.kinds
    return bool(only_here and only_there)


def _are_sold_new(here: _Said, there: _Said) -> bool:
    """Whether things below a heading that calls them new are any of those that are sold: each sentence tells what its
    own kind of them has, "digital pianos have a guarantee" below "New pianos"."""
    sides = (here, there)
    if any(each.is_used or each.is_for_some or not each.is_owned for each in sides):
        return False
    called = [each.matter - each.above for each in sides if each.above & _NEW]
    return all(named - _meant(set(_OF_COVER), "en") for named in called)


def _are_two_places(here: _Said, there: _Said) -> bool:
    """Whether the titles of two pages name two places of one kind, though a sentence says a word of such a name:
    "mountain huts" beneath "Mountain camp" and "Lake camp"."""
    kind = _meant(_words(" ".join(places_of_one_kind(here.title, there.title)), here.language), here.language)
    if not kind or kind & (here.subject | there.subject):
        return False
    ours = here.title_words - there.title_words - _general_above(here)
    theirs = there.title_words - here.title_words - _general_above(there)
    return bool(ours and theirs)


def _are_of_one_kind(here: _Said, there: _Said) -> bool:
    """Whether the titles of two pages may name two things of one kind, as far as what each says alone tells."""
    if here.title_words & there.title_words - _general(here.language, of_any=False):
        return True
    ours, theirs = (_title_alone(here, there), _title_alone(there, here))
    return are_of_one_kind((here.title, ours), (there.title, theirs), owned=here.is_owned or there.is_owned)


def _title_alone(said: _Said, other: _Said) -> str:
    """The words of a title that tell it from another's: "Leeds" of "The Leeds shop"."""
    left = said.title_words - _general_above(said) - other.above - other.subject
    words = _TITLE_WORD.findall(said.title)
    return " ".join(word for word in words if _meant(_words(word, said.language), said.language) & left)


def _titled(above: str, language: str) -> tuple[str, set[str]]:
    """The title of a page, and its words that no heading below it says."""
    title, *below = above.split(" > ")
    kept = [heading for heading in below if heading.strip() != title.strip()]
    return title, _meant(_words(title, language), language) - _meant(_words(" ".join(kept), language), language)


def _general_above(said: _Said) -> frozenset[str]:
    """What may stand above a statement without a meaning for it: little, where only that says what "It costs" is of."""
    of_any = said.is_named
    return _general(said.language, of_any=of_any, carriers=of_any) - _QUALIFIERS


@cache
def _general(language: str, *, of_any: bool, carriers: bool = False) -> frozenset[str]:
    """What headings say of a page, or `of_any` statement, with the words that only carry one; in all its synonyms."""
    said = (_ABOVE_ANY if of_any else _OF_PAGES) | (_carriers("en") if carriers else frozenset())
    own = f"{OF_PAGES.get(language, '')} {ABOVE_ANY.get(language, '') if of_any else ''}"
    return frozenset(_meant(set(said), "en") | _meant(set(terms(own, language)), language))


def _undated(found: re.Match[str]) -> str:
    """The words around a number without the month that makes it a day."""
    words = [found["before"] or "", found["behind"] or ""]
    kept = [word for word in words if not (word.lower() == "may" or sort_of([word]) == "month")]
    return found.group() if len(kept) == len(words) else " ".join(kept)


@cache
def _carriers(language: str) -> frozenset[str]:
    return frozenset(terms(CARRIERS.get(language, CARRIERS["en"]), language))


def _bounded(text: str, language: str) -> set[str]:
    """The words of what a minimum or a maximum is of, where they are its only subject."""
    return {word for found in _BOUNDED.finditer(text) for word in _words(found[1] or found[2], language)}


def _numbered(above: str, language: str) -> dict[str, set[str]]:
    """Noun -> the numbers directly behind it, where they number things of its kind and count nothing."""
    found: dict[str, set[str]] = {}
    for each in _NUMBERED.finditer(above):
        noun = _words(each["noun"], language) - _QUALIFIERS - _NO_KIND
        if noun and not (each["next"] and _is_counted(each["next"].lower(), language)):
            number = each["number"].lower()
            found.setdefault(" ".join(noun), set()).add(_FIGURES.get(number, number))
    return found


def _is_counted(follows: str, language: str) -> bool:
    """Whether a word behind a number says what there are so many of: "Top 10 questions", and not "Room 2 prices"."""
    general = _meant(_words(follows, "en"), "en") <= _general("en", of_any=True)
    return follows in _OF or not (general or follows in _JOINS or not _words(follows, language))


def _words(text: str, language: str) -> set[str]:
    if language == "en":
        text = _NOUN_ON.sub(r"\g<noun> of", text)
    return {term for term in terms(re.sub(r"\d\S*", " ", text), language) if len(term) > 1}


def _meant(words: set[str], language: str) -> set[str]:
    """Words of one meaning as one word."""
    return {min((word, *grouped(word, language))) for word in words}
