"""Which words of a question say what is to be done ("to treat", "verlängern", "castrar"), and which are things. Pure.

In a price list only the first stand for the noun of their family ("Verlängerung"): whoever wants a ladder ("Leiter")
wants no line ("Leitung"), though one stem is made of both. What is looked up may be of a family unless it is surely a
thing.
"""

import re
from functools import lru_cache

from frontdesk.knowledge.search.analyze import fold, terms
from frontdesk.knowledge.search.words import STOP_WORDS

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ARTICLES = {
    "en": "a an the my your our this that these those",
    "de": "der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner euer eure eurer "
    "ihre ihr kein keine zwei drei vier",
    "es": "el la los las un una unos unas mi mis tu tus su sus este esta estos estas de del al dos tres",
    "fr": "le la les un une des du mon ma mes ton ta tes votre vos ce cet cette ces l d deux trois",
    "it": "il lo la i gli le un uno una mio mia miei mie tuo tua suo sua del della dei delle di l due tre",
    "pt": "o a os as um uma uns umas meu minha meus minhas seu sua do da dos das de dois tres",
    "nl": "de het een mijn jullie uw deze dit die dat geen twee drie vier",
}
"""Words behind which stands a thing, whatever it ends in: "un collar", "die Leitern"."""
_ENDS = {
    "en": re.compile(r"\w{3,}(?:ing|ed)"),
    "de": re.compile(r"\w{3,}n"),
    "es": re.compile(r"\w{2,}[aei]r(?:se|me|te|nos|l[aeo]s?)?"),
    "fr": re.compile(r"\w{2,}(?:er|ir|dre|ire|ttre|clure)"),
    "it": re.compile(r"\w{2,}(?:[aei]r(?:e|si|mi|ti|l[aeio])|rre|rsi)"),
    "pt": re.compile(r"\w{2,}[aeio]r"),
    "nl": re.compile(r"\w{3,}n"),
}
"""What the form of a verb that names what is to be done ends in."""
_TO = {"de": "zu", "nl": "te"}
_LET = frozenset(("lassen", "laten"))
_AS_THING = frozenset(("das", "beim", "zum", "vom", "furs", "kostet"))
"""Behind these a German verb is written as a noun: "das Impfen", "Was kostet Reiten?" """
_MANY = frozenset(("kosten",))
"""Where things "kosten", what ends as a verb does is the plural of a thing: "Was kosten leitern?" """


@lru_cache(maxsize=512)
def verb_forms(question: str, language: str) -> frozenset[str]:
    """The terms of a question's words that say what is to be done."""
    code = language[:2]
    if code not in _ENDS:
        return frozenset()
    spelled = _WORD.findall(question)
    words = [fold(word) for word in spelled]
    found = _behind_to(words) if code == "en" else set[int]()
    found |= {n for n, word in enumerate(words) if _ENDS[code].fullmatch(word) and _is_done(spelled, words, n, code)}
    return frozenset(term for n in found for term in terms(words[n], code) if words[n] not in STOP_WORDS[code])


@lru_cache(maxsize=512)
def things(question: str, language: str) -> frozenset[str]:
    """The terms of a question's words that are things where they stand: behind an article, or German nouns."""
    code = language[:2]
    spelled = _WORD.findall(question)
    words = [fold(word) for word in spelled]
    done = verb_forms(question, language)
    found = {
        n for n, before in enumerate(words[:-1], 1) if _is_article(before, code) and not _may_be_done(words[n], code)
    }
    if code == "de":
        found |= {n for n in range(1, len(words)) if spelled[n][:1].isupper()}
    return frozenset(term for n in found for term in terms(words[n], code)) - done


def _is_article(word: str, code: str) -> bool:
    return word in _ARTICLES.get(code, "").split()


def _may_be_done(word: str, code: str) -> bool:
    """Whether a French word behind "les" may be a verb: "les laver"."""
    return code == "fr" and _ENDS[code].fullmatch(word) is not None


def _behind_to(words: list[str]) -> set[int]:
    """The places of the words behind an English "to", up to the next word of grammar: "to nail clip a cat"."""
    found = set()
    for start, word in enumerate(words):
        place = start + 1
        while word == "to" and place < len(words) and words[place] not in STOP_WORDS["en"]:
            found.add(place)
            place += 1
    return found


def _is_done(spelled: list[str], words: list[str], place: int, code: str) -> bool:
    """Whether a word that ends as a verb does is one where it stands."""
    before = words[place - 1] if place else ""
    if code == "en":
        return True
    if code == "de" and before in _AS_THING:
        return True
    if code == "de" and not spelled[place].islower():
        return False
    if code in _TO:
        is_sure = before == _TO[code] or words[place + 1 : place + 2] == [_TO[code]] or not _LET.isdisjoint(words)
        return not _is_article(before, code) and (is_sure or _MANY.isdisjoint(words))
    return not _is_article(before.partition("'")[0], code)
