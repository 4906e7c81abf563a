"""A question as it is read to tell whether it is one of general knowledge: which of its words a company's pages speak,
whether it names anyone else, and whether it speaks of "the" thing that is meant here.
"""

import re
from collections.abc import Set

import msgspec

from frontdesk.answers.facts import names
from frontdesk.answers.general.asked_of_us import CALENDAR
from frontdesk.answers.general.dealing_words import DEALINGS, IN_A_LANGUAGE, WHO_COMES
from frontdesk.answers.general.here_words import HANDED, STAFF
from frontdesk.answers.general.own_prices import Company
from frontdesk.answers.general.worldly_words import ASKED_ON, WORLD, WRITTEN
from frontdesk.answers.written_in import by_script, by_words, is_strange
from frontdesk.knowledge.search.analyze import content_terms, fold
from frontdesk.knowledge.search.late_pattern import LatePattern
from frontdesk.knowledge.search.words import STOP_WORDS, language_of

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
HOW_MUCH = re.compile(
    r"\b(?:how|wie|hoe) (?:long|big|high|far|tall|old|heavy|fast|deep|large|wide|hot|cold|often|soon|late|early|"
    r"lange?|gross|"
    r"hoch|weit|alt|schwer|schnell|tief|oft|lang|groot|hoog|ver|oud|zwaar|snel|diep|vaak)\b"
)
_UNSPACED = re.compile(r"[぀-ヿ㐀-鿿가-힯]")
_EMPTY = frozenset(
    word
    for line in (
        "many much people person someone anyone thing things something everything way kind sort type lot bit",
        "actually really usually normally first best time after before during without since viele leute",
        "personen gente personas gens personnes persone pessoas mensen",
    )
    for word in line.split()
)
_DEFINITE = {
    language: re.compile(rf"\b(?:{the})(?= ?(?P<thing>(?:[\w'-]+ ?){{1,3}}))")
    for language, the in {
        "en": "the|this|these|those|my",
        "de": r"der|die|das|dem|den|diese[rsmn]?|mein\w*",
        "es": "el|la|los|las|mis?|est[eao]s?",
        "fr": "le|la|les|mon|ma|mes|cet?|cette|l'",
        "it": "il|lo|la|gli|i|le|mi[oae]|miei|l'",
        "pt": "o|a|os|as|meus?|minhas?",
        "nl": "de|het|deze|dit|mijn",
    }.items()
}
_ONLY_ONE = re.compile(r"\b(?:\w+est|most|first|same|difference|best|history|meaning|word|law|world|left|right)\b")
_HOW_MANY = re.compile(
    r"^(?:how many|wie viele|cuant[oa]s|combien de|quant[ie]|quant[oa]s|"
    r"hoeveel) (?P<counted>[\w-]{2,40}(?: [\w-]{2,40})?)"
)
_DAYS = re.compile(r"\b\w{3,6}days\b")
_LIES = re.compile(r"(?:is|are|was|were) the [\w-]+ [\w-]+ (?:on|in|at|above|below|behind) ")
_HANDED = LatePattern(rf"\b(?:{HANDED}|{STAFF})\b")
MY_OWN = LatePattern(
    rf"\b(?:can|may|could|will|must|is|are|does|do|should) my (?:\w+ )?{WHO_COMES}\b"
    r"|\b(?:with|from|to) you\b|\bmy (?:\w+ )?(?:visit|stay|flight|ride|lesson|tour|trip|ticket|seat|place|slot|"
    r"session|treatment|plan|"
    r"workspace|refund|"
    r"money|purchase|basket|cart)\b|\bi(?:'ve|'m| have| am|'d)? (?:booked|bought|ordered|reserved|paid|rented|hired|"
    r"purchased)\b"
)


class WorldlyQuestion(msgspec.Struct, frozen=True):
    """A question, `plain`, with its words that say something and whether the pages speak them; whether it names
    someone or something `elsewhere`, or what the pages name (`named`).
    """

    plain: str
    words: list[tuple[str, bool]]
    elsewhere: bool
    placed: bool
    named: bool
    definite: bool
    leads: bool
    language: str
    counts_own: bool

    @property
    def share(self) -> float:
        """How many of its words the pages speak; all, where it has none."""
        return sum(spoken for _, spoken in self.words) / len(self.words) if self.words else 1.0

    @property
    def deals(self) -> bool:
        """Whether it speaks of what goes on between a company and its customers."""
        return any(form.search(self.plain) is not None for form in (DEALINGS, IN_A_LANGUAGE, MY_OWN))


def read(last: str, question: str, company: Company, *, leads: bool) -> WorldlyQuestion:
    """What a question's `last` sentence asks, without what leads to it; one that `leads` stands behind others, whose
    words count as well.
    """
    plain = plainly(last)
    while not WRITTEN.search(plain) and (shorter := ASKED_ON.sub("", plain)) != plain:
        plain = shorter
    language = language_of(question)
    empty = _EMPTY | STOP_WORDS.get(language, STOP_WORDS["en"])
    words = [
        (word, any(term in company.spoken for term in said))
        for word in _WORD.findall(HOW_MUCH.sub(" ", plainly(question) if leads else plain))
        if word not in empty and (said := content_terms(word, language))
    ]
    called = _names_in(question, language) if language != "de" else set()
    others = called - company.named - {word for name in company.names for word in name.split()}
    return WorldlyQuestion(
        plain,
        words,
        elsewhere=bool(others) or WORLD.search(plain) is not None,
        placed=WORLD.search(plain) is not None
        or any(
            re.search(
                rf"\b(?:in|to|from|for|of|at|near|between|across|a|en|de|nach|von|dans) (?:the )?{re.escape(name)}\b",
                plain,
            )
            for name in others
        ),
        named=not called.isdisjoint(company.named),
        definite=_is_definite(plain, company.spoken, language),
        leads=leads,
        language=language,
        counts_own=_counts_own(plain, company.spoken, language) and not others and WORLD.search(plain) is None,
    )


def _counts_own(plain: str, spoken: Set[str], language: str) -> bool:
    """Whether it asks how many there are of something that the pages speak of."""
    found = _HOW_MANY.search(plain)
    thing = _thing(found["counted"], language) if found else []
    return any(term in spoken for word in thing for term in content_terms(word, language))


def _names_in(question: str, language: str) -> set[str]:
    found = names(CALENDAR.sub("then", _DAYS.sub("then", question.lstrip("¿¡ "))))
    return {name for name in found if not name.startswith(("i'", "i’"))}


def _is_definite(plain: str, spoken: Set[str], language: str) -> bool:
    """Whether it speaks of "the" thing, or "my" one, and the company's pages speak of such."""
    for found in _DEFINITE.get(language, _DEFINITE["en"]).finditer(plain):
        thing = _thing(found["thing"], language)
        if not thing or WORLD.search(" ".join(thing)) or _ONLY_ONE.search(" ".join(thing)):
            continue
        is_compound = len(thing) > 1 and thing[-1][-2:] not in ("ed", "en") and _LIES.match(plain) is not None
        heads = thing[-1:] if is_compound else thing
        if any(term in spoken for word in heads for term in content_terms(word, language)):
            return True
        if _HANDED.search(" ".join(thing)):
            return True
    return False


def _thing(words: str, language: str) -> list[str]:
    """The words behind an article, up to the first that says nothing."""
    thing: list[str] = []
    for word in words.split():
        if word in STOP_WORDS.get(language, STOP_WORDS["en"]):
            break
        thing.append(word)
    return thing


def is_in_another_language(question: str) -> bool:
    """Whether it is in none of the seven languages in which it is known how people ask."""
    if _UNSPACED.search(question) or by_script(question) is not None:
        return True
    words = re.findall(r"[^\W\d_]{2,}", question.casefold())
    if not words or any(words[0] in known for known in STOP_WORDS.values()):
        return False
    return language_of(question) == "en" and (bool(by_words(words, {})[0]) or is_strange(question))


def plainly(text: str) -> str:
    """A text as patterns of questions read it: in small letters, without accents and the signs around it."""
    return " ".join(fold(text).replace("’", "'").split()).strip(" ¿¡\"'")
