"""What a company confided to its assistant, and what this was told by us: a model's own words repeat none of it.

Names and codes of the instructions are a company's secrets unless the visitor named them, and so are the words of what
the model was told. Prices and addresses in them are there to be told (`own_prices`, `contacts`).
"""

import re
from collections.abc import Set
from functools import lru_cache

import msgspec
from babel import Locale

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.facts import LINK, names
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.words import language_of

REPEATED = 6
"""So many words in a row as in the instructions, in one sentence, are no turn of phrase."""
_LEAST_CODE = 4
_WORD = re.compile(r"\w+")
_TOKEN = re.compile(r"\w+(?:[-_/]\w+)*")
_AMOUNT = re.compile(r"[€$£¥]\s?[\d.,]+|[\d.,]+\s?(?:[€$£¥%]|[A-Z]{3}\b|euros?\b|pounds?\b|dollars?\b)")
_PHONE = re.compile(r"(?:\+|\b0)\d(?:[ ()./-]{0,3}\d){6,}")
_OF_THE_MACHINE = re.compile(
    r"\b"
    + any_of(
        r"(?:my|the|these|your) (?:\w+ )?(?:instructions|system prompt|guidelines)(?! (?:manual|leaflet|for|on)\b)",
        r"system ?prompt|numbered passages|not_found",
        r"i (?:was|am|have been) (?:told|instructed|programmed):? (?:to|not|never)",
        r"meine[nr]? (?:system)?(?:anweisung|instruktion)\w*|nummerierten (?:passagen|abschnitte\w*)|mis instrucciones",
        r"(?:pasajes|fragmentos) numerados|mes (?:instructions|consignes)|passages numerotes|le mie istruzioni",
        r"passaggi numerati|(?:as )?minhas instrucoes|(?:passagens|trechos) numerad[oa]s|mijn instructies",
        r"genummerde passages|mina instruktioner|numrerade (?:passager|avsnitt|stycken)|min\w? instru(?:ks|kt)\w+",
        r"nummererede (?:passager|afsnit)|nummererte avsnitt|moje instrukcje|ponumerowan\w+ (?:fragment|ustep)\w*",
        r"мои инструкции|пронумерованн\w+ \w+",
    )
    + r"\b|我的(?:指令|指示|提示词)|(?:编号|編號)的?段落"
    r"|私(?:への|の)(?:指示|命令)|番号(?:付き|のついた)の?(?:文章|段落)"
)
"""What nobody says to a customer but who tells how it was made to answer."""


class Confided(msgspec.Struct, frozen=True):
    """Names and codes, and runs of words, of what a model was told."""

    names: frozenset[str] = frozenset()
    codes: frozenset[str] = frozenset()
    runs: frozenset[tuple[str, ...]] = frozenset()

    @classmethod
    def of(cls, system: str, instructions: str, question: str, company: Set[str]) -> "Confided":
        """What is confided in the instructions, and not in the question nor in how the `company` is called."""
        bare = LINK.sub(" ", instructions)
        asked, plain = set(_WORD.findall(fold(question))), _squeezed(question)
        own = {word for name in company for word in name.split()} | asked | _everyone_knows()
        named = names(bare) if language_of(bare) != "de" else {fold(word) for word in _shouted(bare)}
        return cls(
            frozenset(name for name in named if name not in own and len(name) >= _LEAST_CODE),
            frozenset(code for code in _codes(bare) if code not in plain),
            frozenset(_runs(_WORD.findall(fold(system)))) - frozenset(_runs(_WORD.findall(fold(question)))),
        )

    def is_told_in(self, sentence: str) -> bool:
        """Whether a sentence tells any of it."""
        plain, squeezed = fold(sentence), _squeezed(sentence)
        words = _WORD.findall(plain)
        return bool(
            self.names.intersection(words)
            or any(code in squeezed for code in self.codes)
            or not self.runs.isdisjoint(_runs(words))
            or _OF_THE_MACHINE.search(plain)
        )


NOTHING = Confided()


def _codes(text: str) -> set[str]:
    """The codes of a text: what mixes letters and digits, and the long numbers in it; neither amounts nor phones."""
    bare = _PHONE.sub(" ", _AMOUNT.sub(" ", text))
    found = [token[0] for token in _TOKEN.finditer(bare) if any(sign.isdigit() for sign in token[0])]
    numbers = [number for token in found for number in re.findall(r"\d{4,}", token)]
    mixed = [token for token in found if any(sign.isalpha() for sign in token)]
    squeezed = {_squeezed(each) for each in (*mixed, *numbers) if not _is_year(each)}
    return {code for code in squeezed if len(code) >= _LEAST_CODE}


def _is_year(token: str) -> bool:
    return re.fullmatch(r"(?:19|20)\d\d", token) is not None


def _shouted(text: str) -> list[str]:
    """Words that no grammar writes so: in capitals, or with one inside."""
    return [word for word in _WORD.findall(text) if len(word) > 1 and any(sign.isupper() for sign in word[1:])]


@lru_cache(maxsize=1)
def _everyone_knows() -> frozenset[str]:
    """Names that are no secret wherever they stand: of languages, countries, days and months."""
    english = Locale("en")
    known = [*english.languages.values(), *english.territories.values()]
    known += [*english.days["format"]["wide"].values(), *english.months["format"]["wide"].values()]
    return frozenset(word for name in known for word in _WORD.findall(fold(name)))


def _squeezed(text: str) -> str:
    return re.sub(r"[\W_]+", "", fold(text))


def _runs(words: list[str]) -> list[tuple[str, ...]]:
    return [tuple(words[n : n + REPEATED]) for n in range(len(words) - REPEATED + 1)]
