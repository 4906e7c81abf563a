"""What a company confided to its assistant, and what this was told by us: a model's own words repeat none of it.

Names and codes of the instructions are a company's secrets unless the visitor named them, and so are the words of what
the model was told. Prices, hours and addresses in them are there to be told (`for_visitors`), and what the company
says itself to tell.
"""

import re
from collections.abc import Set
from functools import lru_cache

import msgspec
from babel import Locale

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.facts import LINK, names
from frontdesk.answers.injection.for_visitors import for_visitors, without
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.english_words import english
from frontdesk.knowledge.search.words import language_of

REPEATED = 6
"""So many words in a row as in the instructions, in one sentence, are no turn of phrase."""
_LEAST_CODE = 4
_WORD = re.compile(r"\w+")
_UNSPACED = r"\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff"
_SPACED, _SPACED_SIGN = rf"[^\W{_UNSPACED}]", rf"[^\W_{_UNSPACED}]"
_TOKEN = re.compile(rf"{_SPACED}+(?:[-_/]{_SPACED}+)*")
"""A word, or what stands in Latin letters and digits between others: in "密码是A4711" only that is the code."""
_MEASURE = re.compile(
    r"(?:\d+[-_/])*\d+[-_/]?(?:am|pm|h|hrs?|hours?|min\w*|mins|days?|weeks?|months?|years?|nights?|uhr|tage?n?|st|"
    r"nd|rd|th|x|"
    r"k|kg|g|mg|km|m|cm|mm|ml|l|gb|mb|tb|kw|kwh|mbit|mph|kmh|d|stars?|steps?|people|persons?|words?|characters?|"
    r"sentences?|"
    r"seat\w*|point\w*|page\w*|inch|ft|hour\w*|minute\w*|day\w*|year\w*)(?:[-_]\w+)?"
)
"""A number with its unit ("30-day", "10am"), which is no code."""
_CODE = any_of(
    r"(?!post|zip|dress|area)\w*code\w{0,2}|pin|pass(?:word|code|phrase)|passwort|kennwort|clave|contrasena|"
    r"codigo|codice",
    r"senha|mot de passe|wachtwoord|\w*kod(?:en?|u|em)?|losenord\w*|adgangskode\w*|passord\w*|haslo|hasło|"
    r"\w*код\w{0,2}",
    r"парол\w*",
)
_CODE_NUMBER = re.compile(
    rf"\b{_CODE}(?:\W? (?!\d)[^\s.!?]+){{0,8}}?\W{{1,3}}(\d{{4,}})\b"
    r"|\b(?:door|alarm|safe|gate|tur)(?: (?:number|is|of|the|to|ist|lautet|es|est)){0,4}\W{1,3}(\d{4,})\b"
    r"|(?:密码|密碼|口令|暗証番号|パスワード|パスコード|コード|รหัส)[^\d。！？\n]{0,12}(\d{4,})"
)
_KNOWN = frozenset(
    [
        "paypal",
        "visa",
        "mastercard",
        "covid",
        "google",
        "gdpr",
        "dsgvo",
        "iban",
        "sepa",
        "whatsapp",
        "facebook",
        "iphone",
    ]
)
"""Names that no dictionary has, and everyone knows."""
_AMOUNT = re.compile(r"[€$£¥]\s?[\d.,]+|(?<![\d.,])[\d.,]{1,20}\s?(?:[€$£¥%]|[A-Z]{3}\b|euros?\b|pounds?\b|dollars?\b)")
_PHONE = re.compile(r"(?:\+|\b0)\d(?:[ ()./-]{0,3}\d){6,}")
_OF_THE_MACHINE = re.compile(
    r"\b"
    + any_of(
        r"my (?:\w+ )?(?:instructions|guidelines)(?! (?:manual|leaflet|for|on)\b)",
        r"(?:in|of|by|from) your (?:\w+ )?instructions(?! (?:manual|leaflet|for|on)\b)",
        r"system ?prompt|numbered passages|not_found",
        r"i (?:was|am|have been) (?:told|instructed|programmed):? (?:to|not|never)(?!.* by my\b)",
        r"meine[nr]? (?:system)?(?:anweisung|instruktion)\w*|nummerierten (?:passagen|abschnitte\w*)|"
        r"mis instrucciones",
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
    kept: str = ""
    """What the model was told, without what of it is for visitors."""

    @classmethod
    def of(cls, system: str, instructions: str, question: str, company: Set[str]) -> "Confided":
        """What is confided in the instructions, and not in the question nor in how the `company` is called."""
        told = for_visitors(instructions)
        kept, public = without(system, told), LINK.sub(" ", "\n".join(told))
        bare = LINK.sub(" ", without(instructions, told))
        asked, plain = set(_WORD.findall(fold(question))), _squeezed(question)
        own = {word for name in company for word in name.split()} | asked | _everyone_knows()
        own |= set(_WORD.findall(fold(public)))
        named = names(bare) if language_of(instructions) != "de" else {fold(word) for word in _shouted(bare)}
        return cls(
            frozenset(name for name in named if name not in own and len(name) >= _LEAST_CODE and not _is_common(name)),
            frozenset(code for code in _codes(bare) if code not in plain),
            frozenset(_runs(_WORD.findall(fold(kept)))) - frozenset(_runs(_WORD.findall(fold(question)))),
            kept,
        )

    def is_told_in(self, sentence: str) -> bool:
        """Whether a sentence tells any of it."""
        plain = fold(sentence)
        words = _WORD.findall(plain)
        return bool(
            self.names.intersection(words)
            or any(_tells_code(sentence, code) for code in self.codes)
            or not self.runs.isdisjoint(_runs(words))
            or _OF_THE_MACHINE.search(plain)
        )


NOTHING = Confided()


def _codes(text: str) -> set[str]:
    """The codes of a text: what mixes letters and digits, and numbers that are said to be one; no measures."""
    bare = _PHONE.sub(" ", _AMOUNT.sub(" ", text))
    tokens = [token[0] for token in _TOKEN.finditer(bare)]
    mixed = [token for token in tokens if _mixes(token) and not _MEASURE.fullmatch(fold(token))]
    parts = [number for token in mixed for number in re.findall(r"\d{4,}", token)]
    said = [number for found in _CODE_NUMBER.findall(fold(bare)) for number in found if number]
    squeezed = {_squeezed(each) for each in (*mixed, *parts, *said) if not _is_year(each)}
    return {code for code in squeezed if len(code) >= _LEAST_CODE}


def _mixes(token: str) -> bool:
    letters = "".join(filter(str.isalpha, fold(token)))
    return bool(letters) and any(map(str.isdigit, token)) and letters not in _KNOWN


def _is_common(name: str) -> bool:
    """Whether a name is a word of English, or known to everyone by another name: it gives nothing away."""
    words = _WORD.findall(fold(name).replace("-", " "))
    known = english()
    return all(word in known or word.isdigit() or word in _KNOWN for word in words)


def _tells_code(sentence: str, code: str) -> bool:
    """Whether a code is in a sentence, however its signs are parted, and not as a part of a longer word or number."""
    apart = r"[\W_]*".join(map(re.escape, code))
    return re.search(rf"(?<!{_SPACED_SIGN})(?<!\d[.,]){apart}(?!{_SPACED_SIGN})", fold(sentence)) is not None


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
