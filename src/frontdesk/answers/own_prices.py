"""Whether a sentence tells what the company itself charges: a model's own knowledge knows nothing of that."""

import re
from collections.abc import Callable

import msgspec

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.facts import numbers
from frontdesk.knowledge.products.units import currency_in
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.words import language_of

_LEAST_LETTERS = 4
_LEGAL = frozenset(
    ["ltd", "limited", "llc", "inc", "corp", "plc", "co", "company", "gmbh", "ag", "kg", "ohg", "ug"]
) | {
    *("bv", "nv", "sa", "sas", "sarl", "srl", "spa", "sl", "ab", "as", "aps", "oy"),
}
_OURSELVES = re.compile(
    r"\b"
    + any_of(
        r"we|we're|we've|(?-i:us|Us)|ours?|ourselves|wir|unser\w*|nosotr[oa]s|nuestr[oa]s?|nous|notre|noi|nostr[oaie]",
        r"nós|conosco|noss[oa]s?|wij|oss|vår[at]?|vores?|u nas|nam|nasz\w*|мы|нас|нам|наш\w*",
    )
    + r"\b|我们|本店|本公司|当店|当社|弊社|私たち|我々",
    re.IGNORECASE,
)
_OURSELVES_IN = {
    "de": re.compile(r"\buns\b"),
    "fr": re.compile(r"\bnos\b"),
    "it": re.compile(r"\b\w+iamo\b"),
    "nl": re.compile(r"\b(?:ons|onze)\b"),
}
"""Words that say "we" in one language, and something else in another."""
_FREE = re.compile(
    r"\b(?:for free|free of charge|(?:is|are|costs?) (?:free|nothing)(?! to\b)|no charge|at no cost|kostenlos\w*|"
    r"kostenfrei|gratis|gratuit\w*)\b"
)
_INDEFINITE = re.compile(r"\b(?:an?|ein(?:e[nmrs]?)?|un[ae]?|uma?|een|ett?|en) $")
"""What has such an article is a thing of that name, and no company."""


class Company(msgspec.Struct, frozen=True):
    """What a company is called, and what it `told` the assistant of itself."""

    names: frozenset[str] = frozenset()
    told: str = ""

    def is_priced_in(self, sentence: str) -> bool:
        """Whether a sentence tells a price of the company, by a name of it or as "we", or that there is none; and the
        company did not tell it.
        """
        if not _is_price(sentence) or (_is_price(self.told) and numbers(sentence) <= numbers(self.told)):
            return False
        return _says_we(sentence) or any(_names(sentence, name) for name in self.names)


NAMELESS = Company()
"""A company of which nothing is known."""


def names_of(company: str, is_word: Callable[[str], bool]) -> frozenset[str]:
    """What a company is called: its whole name without its legal form, and each word of it that is none else."""
    words = [word for word in re.findall(r"[^\W_]+", fold(company)) if word not in _LEGAL]
    alone = {word for word in words if len(word) >= _LEAST_LETTERS and not word.isdigit() and not is_word(word)}
    return frozenset({" ".join(words), *alone} - {""})


def _is_price(text: str) -> bool:
    return bool(currency_in(text) and numbers(text)) or bool(_FREE.search(fold(text)))


def _says_we(sentence: str) -> bool:
    other = _OURSELVES_IN.get(language_of(sentence))
    return bool(_OURSELVES.search(sentence.replace("’", "'")) or (other and other.search(fold(sentence))))


def _names(sentence: str, name: str) -> bool:
    plain = " ".join(re.findall(r"[^\W_]+", fold(sentence)))
    found = re.finditer(rf"(?<![a-z0-9]){re.escape(name)}s?(?![a-z0-9])", plain)
    return any(not _INDEFINITE.search(plain[: match.start()]) for match in found)
