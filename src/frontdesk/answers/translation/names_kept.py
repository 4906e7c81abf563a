"""Names of people, companies and places: a translation has the original's, as they are written."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache

from babel import Locale

from frontdesk.answers.facts import LINK, MARKER
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.english_words import english
from frontdesk.knowledge.search.words import STOP_WORDS, in_latin_script

_TITLE = (
    r"(?:Mrs?|Ms|Miss|Dra?|Prof|Herrn?|Frau|Sra?|Mme|Mlle|Monsieur|Madame|Sig(?:\.?ra)?|Signora?|Dott(?:\.?ssa)?|"
    r"Señora?|Senhora?|Dhr|Mevr|Meneer|Mevrouw|Pani?|Fru|Herr)\b\.?"
)
CAPITAL = r"[A-ZÀ-ÞŁŚŻŹĆ][\w'’]+"
"""A word with a capital, in Latin letters."""
_RUN = re.compile(rf"(?P<title>(?:\b{_TITLE} )+)?(?<![\w-])(?P<names>{CAPITAL}(?:[ -]{CAPITAL})*)")
_BEFORE = 12
"""Characters before a name by which it is seen to begin a sentence."""
_BEGINS = re.compile(r"(?:^|[.!?:…]\s+|\n\s*(?:[-*•]\s+|\d+[.)]\s+)?)[\"'“‘«(\[*_]*$")
# Of what a name is one of, which a translation says in its own words: "Museo Bellamar".
_KINDS = frozenset(
    word
    for line in (
        "hotel museum school church street square university hospital park castle lake river bridge theatre theater",
        "station airport island city county college library gallery centre center clinic restaurant company shop store",
        "group club plan card pass team office department road avenue garden gardens house bay beach",
    )
    for word in line.split()
)
_ENDS = {"pl": 3, "de": 2, "sv": 2, "da": 2, "nb": 2, "nl": 2}
"""How many letters of an ending may follow a name in a language: "bei Nairs", "u Nowaka"; of an English one an "s"."""
_LOST = {"pl": 2, "de": 1, "sv": 1, "da": 1, "nb": 1, "nl": 1}
"""How many of its own letters are an ending there: "Marta" is "Martę"."""
_SHORTEST = 3
_LIKE = 0.75
"""The share of letters that two spellings of a name have in common."""


def keeps_names(text: str, language: str, other: str, other_language: str) -> bool:
    """Whether each name that one text surely has stands in the other; where both are written in Latin letters."""
    if not (in_latin_script(text) and in_latin_script(other)):
        return True
    one, its = (text, language), (other, other_language)
    kept = all(_stands(name, mine, *there) for here, there in ((one, its), (its, one)) for name, mine in _names(*here))
    return kept and ("pl" in (language, other_language) or not _misspelled(text, other))


def _misspelled(text: str, other: str) -> bool:
    """Whether of a name of two words or more one was kept, and another has become one like it: "Tom Bexter"."""
    theirs = {fold(word) for word in re.findall(CAPITAL, other)}
    for run in _RUN.finditer(text):
        ours = [fold(word) for word in re.split("[ -]", run["names"])]
        lost = [word for word in ours if word not in theirs]
        if 0 < len(lost) < len(ours) and any(_alike(one, its) for one in lost for its in theirs - set(ours)):
            return True
    return False


def _alike(one: str, other: str) -> bool:
    """Whether two words differ in a letter or two within them; endings and joined words differ behind them."""
    if min(len(one), len(other)) < _SHORTEST + 1 or one.startswith(other) or other.startswith(one):
        return False
    return SequenceMatcher(None, one, other).ratio() >= _LIKE


def _names(text: str, language: str) -> Iterator[tuple[str, str]]:
    """The words of names, each with the language: behind a title, and in English where one is no word of it.

    The other languages' words are not known here; English has the company's pages more often than any.
    """
    bare = MARKER.sub(" ", LINK.sub(" ", text))
    for run in _RUN.finditer(bare):
        words = re.split("[ -]", run["names"])
        begins = _BEGINS.search(bare[max(0, run.start() - _BEFORE) : run.start()]) is not None
        # The word that begins a sentence has a capital anyway: "Ask Tomasz".
        sure = words[1:] if begins and not run["title"] and not _is_strange(words[0]) else words
        named = [word for word in sure if not _known(word, language)]
        if run["title"] or (language == "en" and (not begins or len(words) > 1) and any(map(_is_strange, named))):
            yield from ((word, language) for word in named)


def _is_strange(word: str) -> bool:
    """Whether a word is none of English, so that with a capital it is a name."""
    plain = _without_possessive(fold(word))
    return len(plain) >= _SHORTEST and not word.isupper() and plain not in english() and plain.isalpha()


def _known(word: str, language: str) -> bool:
    """Whether a word with a capital has a form of its own in each language, or is none: a country, a day, "VAT"."""
    plain = _without_possessive(fold(word))
    return (
        len(plain) < _SHORTEST
        or (word.isupper() and len(word) > 1)
        or plain in _KINDS
        or plain in STOP_WORDS.get(language, ())
        or plain in _elsewhere_named(language)
    )


@cache
def _elsewhere_named(language: str) -> frozenset[str]:
    """The words of the names of countries, languages, days, months and of the cities of time zones."""
    locale = Locale.parse(language)
    zones = [zone["city"] for zone in locale.time_zones.values() if "city" in zone]
    zones += [str(zone).rpartition("/")[2].replace("_", " ") for zone in Locale("en").time_zones]
    dated = [name for form in (locale.days, locale.months) for name in form["format"]["wide"].values()]
    names = [*locale.territories.values(), *locale.languages.values(), *zones, *dated]
    plain = {fold(word).strip("().,") for name in names for word in str(name).split()}
    return frozenset(plain | {f"{word}s" for word in plain})


def _stands(name: str, language: str, other: str, other_language: str) -> bool:
    """Whether a name stands in the other text, with an ending of either language."""
    plain = _without_possessive(fold(name))
    lost = max(_LOST.get(language, 0) if plain.endswith("s") or language == "pl" else 0, int(other_language == "pl"))
    stem = plain[: max(_SHORTEST, len(plain) - lost)]
    return re.search(rf"\b{re.escape(stem)}\w{{0,{_ENDS.get(other_language, 1)}}}\b", fold(other)) is not None


def _without_possessive(plain: str) -> str:
    return plain.removesuffix("'s").rstrip("'")
