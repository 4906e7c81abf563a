"""Turns text into the terms it is looked up by; the same for passages and questions."""

import re
import threading
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from hashlib import blake2b
from uuid import UUID

import Stemmer

from frontdesk.knowledge.search.unspaced import UNSPACED_RUN, grams, subject
from frontdesk.knowledge.search.words import PARTICLES, STOP_WORDS

# Letters and digits, with the vowel signs of Indic, Arabic and South-East Asian scripts, which \w leaves out.
_MARKS = (
    r"\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0900-\u0963\u0966-\u0dff"
    r"\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ecd\u1000-\u109f\u17b4-\u17d3"
)
WORD = re.compile(rf"\d+(?:[.,]\d+)+(?![^\W_])|(?:[^\W_]|[{_MARKS}])+(?:['’](?:[^\W_])+)*(-(?=[^\W_]))?")
ASCII_WORD = re.compile(r"\d+(?:[.,]\d+)+(?![a-z0-9])|[a-z0-9]+(?:'[a-z]+)*(-(?=[a-z0-9]))?")
THOUSANDS = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
FOLDED = re.compile(r"(?<=[a-zα-ω])[\u0300-\u036f]+")
# Longer tokens are keys, hashes or attacks: nobody asks for them by their tail.
LONGEST_WORD = 64

SNOWBALL = {
    "ar": "arabic", "ca": "catalan", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "es": "spanish", "eu": "basque", "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi",
    "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian", "ne": "nepali",
    "nl": "dutch", "no": "norwegian", "nb": "norwegian", "pt": "portuguese", "ro": "romanian", "ru": "russian",
    "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
REMEMBERED = 500
"""Characters up to which the terms of a text are remembered."""
_threads = threading.local()


def terms(text: str, language: str = "en") -> list[str]:
    """The terms of a text in their order, repeats kept: folded, without stop words, stemmed; numbers stay whole.

    Hyphenated words and verbs with a particle add their joined form ("log in" also gives "login"), scripts without
    spaces give overlapping pairs (Han, kana) or triples (Thai, Lao, Burmese, Khmer) of characters.
    """
    code = language[:2].lower()
    return [*(_remembered if len(text) <= REMEMBERED else _terms)(text, code)]


def _terms(text: str, code: str) -> tuple[str, ...]:
    words = _words(text)
    stops = STOP_WORDS.get(code, frozenset())
    found: list[str] = []
    previous = ""
    for word in words:
        if word in stops:
            if previous and code == "en" and word in PARTICLES:
                found.append(previous + word)
            previous = ""
            continue
        stem = _stem(code, word)
        found.append(stem)
        previous = word if word.isalpha() else ""
    return tuple(found or [_stem(code, word) for word in words])


# The sentences, headings and titles of what was found are taken apart again by all that look at them.
_remembered = lru_cache(maxsize=8192)(_terms)


def content_terms(question: str, language: str = "en") -> list[str]:
    """What a question is about: its terms without repeats, in their order."""
    return list(dict.fromkeys(terms(subject(question), language)))


def term_hash(account: UUID | bytes, term: str) -> int:
    """A signed 32-bit key of a term, different in every account, so that no two accounts share a posting list."""
    key = account.bytes if isinstance(account, UUID) else account
    return int.from_bytes(blake2b(term.encode(), digest_size=4, key=key).digest(), "big", signed=True)


def bag(account: UUID | bytes, found: Iterable[str]) -> list[int]:
    """The keys of terms in their order, repeats kept: a term's frequency is the number of its key's occurrences."""
    key = account.bytes if isinstance(account, UUID) else account
    return [int.from_bytes(blake2b(t.encode(), digest_size=4, key=key).digest(), "big", signed=True) for t in found]


def fold(text: str) -> str:
    """Text for comparison: compatibility forms, case and the accents of Latin and Greek letters removed."""
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return unicodedata.normalize("NFC", FOLDED.sub("", text)).replace("ё", "е").replace("’", "'")


def _words(text: str) -> list[str]:
    folded = fold(text)
    plain = folded.isascii()
    words: list[str] = []
    joined = ""
    for match in (ASCII_WORD if plain else WORD).finditer(folded):
        word, hyphen = match[0], match[1]
        if hyphen:
            word = word[:-1]
        if "'" in word:
            head, _, tail = word.partition("'")
            # The possessive and the elided article say nothing; "don't" is the stop word "dont".
            word = head if tail in ("s", "re", "ve", "ll", "d") else tail if len(head) <= 2 else head + tail
        elif word[0].isdigit() and THOUSANDS.fullmatch(word):
            word = word.replace(",", "").replace(".", "")
        if len(word) > LONGEST_WORD:
            word = word[:LONGEST_WORD]
        if not plain and UNSPACED_RUN.search(word):
            words.extend(grams(word))
            continue
        words.append(word)
        if hyphen or joined:
            joined += word
            if not hyphen:
                words.append(joined[:LONGEST_WORD])
                joined = ""
    return words


@lru_cache(maxsize=100_000)
def _stem(code: str, word: str) -> str:
    algorithm = SNOWBALL.get(code)
    if not algorithm or word[0].isdigit():
        return word
    # A Snowball stemmer may not be used by two threads at once.
    stemmers: dict[str, Stemmer.Stemmer] = _threads.__dict__.setdefault("stemmers", {})
    if algorithm not in stemmers:
        stemmers[algorithm] = Stemmer.Stemmer(algorithm)
    return str(stemmers[algorithm].stemWord(word))
