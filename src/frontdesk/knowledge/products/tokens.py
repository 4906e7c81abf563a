"""A question cut into words and numbers."""

import re

import msgspec

from frontdesk.knowledge.products.amounts import read_decimal
from frontdesk.knowledge.products.comparing import NUMBER_WORDS, comparative_of
from frontdesk.knowledge.products.in_one import apart
from frontdesk.knowledge.products.lexicon import Lexicon, stem
from frontdesk.knowledge.products.said_without import lack_key
from frontdesk.knowledge.products.shades import plain_form
from frontdesk.knowledge.products.units import CURRENCY_WORDS, UNITS, currency_in
from frontdesk.knowledge.products.words_of_rows import PREFIXES
from frontdesk.knowledge.search.analyze import fold

_TOKEN = re.compile(
    r"(?P<number>(?<![^\W_])(?:(?<![^\s(])[-−](?=\d))?\d+(?:[.,]\d+)*(?:\s?000\b)?)(?P<glued>[^\W\d_]+(?:/[^\W\d_]+)?)?"
    r"|(?P<sign>[€£$¥₹<>≤≥+–]|<=|>=|(?<=\s)-(?=\s))|(?P<word>[^\W_]+(?:['’-][^\W_]+)*\+*)|(?P<stop>[,;:.!?()])"
)
_DEGREES = re.compile(r"(?<=\d)\s*(?:°\s*C?|º\s*C|℃)(?![^\W_])", re.IGNORECASE)
_MINUS = re.compile(rf"\bminus\s+(\d|(?:{'|'.join(NUMBER_WORDS)})\b)", re.IGNORECASE)
_FREE_OF = re.compile(r"(?P<what>[^\W\d_]{3,})(?:-free|-?frei(?:e[rsnm]?)?)")
"""`Leather-free` and `lederfrei`: without leather."""
_PLURAL = re.compile(r"(?:e?s|en|n)\b")
_TIMES = {"k": 1000.0, "m": 1_000_000.0, "tsd": 1000.0}
LEAST_QUALITY = 3
"""Letters behind the `non` of a quality."""
MOST_TOKENS = 40
"""Words and numbers of a question that are looked at: the time that reading takes grows with them."""


class Token(msgspec.Struct):
    """A word or a number. `raw` is how it was written; `used` once something was understood by it."""

    word: str
    raw: str
    stem: str = ""
    value: float | None = None
    used: bool = False
    stop: bool = False

    def free(self) -> "Token":
        """The token as if nothing had been understood of it."""
        return Token(self.word, self.raw, self.stem, self.value, False, self.stop)


def tokens(text: str, lexicon: Lexicon) -> list[Token]:
    """The tokens of a question; a hyphened word that the catalog doesn't know is several."""
    found: list[Token] = []
    for match in _TOKEN.finditer(_DEGREES.sub(" celsius ", _MINUS.sub(_below_zero, text))):
        if match["number"]:
            named = bool(found) and found[-1].stem in lexicon.title_words  # The Ridge 3L has no 3 litres.
            found += _number(match["number"], match["glued"] or "", lexicon, named=named)
        elif match["word"]:
            found += _word(match["word"], lexicon)
        else:
            found.append(Token(match[0], match[0], match[0], stop=bool(match["stop"])))
        if len(found) >= MOST_TOKENS:
            break
    return _qualities(_free(found[:MOST_TOKENS], lexicon), lexicon)


def _free(found: list[Token], lexicon: Lexicon) -> list[Token]:
    """The tokens with `sugar free` as `without sugar`, where a row speaks so."""
    for at in range(1, len(found)):
        before = found[at - 1]
        if found[at].word == "free" and before.word.isalpha() and lack_key(before.stem) in lexicon.words:
            found[at - 1 : at + 1] = [Token("without", "without", "without"), before]
    return found


def _qualities(found: list[Token], lexicon: Lexicon) -> list[Token]:
    """The tokens with `non stick` as one word, where rows write a quality so: `not red` denies, whatever is there."""
    for at in range(len(found) - 2, -1, -1):
        first, rest = found[at], found[at + 1]
        word = f"{first.word}-{rest.word}"
        if first.word in PREFIXES and is_quality(word, lexicon):
            found[at : at + 2] = [Token(word, f"{first.raw}-{rest.raw}", stem(word, lexicon.language))]
    return found


def is_quality(word: str, lexicon: Lexicon) -> bool:
    """Whether a word that begins with a denial is one of the catalog's own. The rest of it is no value that other
    things have: of a `non-red` paint one is rid by those that aren't red.
    """
    prefix, _, rest = word.partition("-")
    if PREFIXES.get(prefix, "-") not in ("", lexicon.language[:2]) or not rest.isalpha() or len(rest) < LEAST_QUALITY:
        return False
    if lexicon.name([word]) or any(m.how == "whole" for m in lexicon.values([word])):
        return True
    values = any(m.how == "whole" and not lexicon.names_itself(m.facet) for m in lexicon.values([rest]))
    return stem(word, lexicon.language) in lexicon.words and not (values or lexicon.name([rest]))


def _below_zero(match: re.Match[str]) -> str:
    """`minus 5` and `minus five` as a number."""
    return f"-{NUMBER_WORDS.get(match[1].lower(), match[1])}"


def _number(digits: str, glued: str, lexicon: Lexicon, *, named: bool) -> list[Token]:
    value = read_decimal(digits.replace(" ", ""), money=False)
    number = Token(digits, digits, digits, float(value) if value is not None else None)
    tail = fold(glued)
    whole = digits + glued
    if not tail:
        return [number]
    if named and stem(fold(whole), lexicon.language) in lexicon.title_words:
        return [Token(fold(whole), whole, stem(fold(whole), lexicon.language))]
    if tail in _TIMES and number.value is not None and (tail != "m" or "." in digits):
        number.value *= _TIMES[tail]
        return [number]
    if tail in UNITS or tail in CURRENCY_WORDS or lexicon.name([tail]) or currency_in(glued):
        return [number, *_word(glued, lexicon)]
    if tail in ("st", "nd", "rd", "th"):
        return [number]
    return [Token(fold(whole), whole, stem(fold(whole), lexicon.language))]


def _word(raw: str, lexicon: Lexicon) -> list[Token]:
    raw = "°C" if raw == "celsius" else re.sub(r"['’]s$", "", raw)
    word = fold(raw.replace("°C", "celsius")).replace("'", "")
    if (colour := plain_form(word)) and lexicon.values([colour]) and not lexicon.values([word]):
        word = colour
    if (plain := comparative_of(word)) and not lexicon.values([word]):
        word = plain
    if word.endswith("+") and not lexicon.values([word]):
        return _word(raw.rstrip("+"), lexicon)
    if (lacking := _FREE_OF.fullmatch(word)) and _lacked(lacking["what"], lexicon) and not lexicon.name([word]):
        return [Token("without", "without", "without"), *_word(raw[: lacking.end("what")], lexicon)]
    if "-" not in word and not lexicon.values([word]) and (parts := apart(word, lexicon)):
        return [Token(part, part, stem(part, lexicon.language)) for part in parts]
    if "-" not in word or lexicon.values([word]) or lexicon.name([word]):
        return [Token(word, raw, stem(word, lexicon.language), _counted(word))]
    if lexicon.begins(word):
        return [Token(word, raw, stem(word, lexicon.language))]
    return [
        Token(p, r, stem(p, lexicon.language), _counted(p))
        for p, r in zip(word.split("-"), raw.split("-"), strict=False)
    ]


def _lacked(word: str, lexicon: Lexicon) -> bool:
    """Whether things of this catalog may lack what a word says: a value such as a material, or rows that say so."""
    if lack_key(lexicon.stem(word)) in lexicon.words:
        return True
    return any(m.how == "whole" and not lexicon.names_itself(m.facet) for m in lexicon.values([word]))


def _counted(word: str) -> float | None:
    return float(NUMBER_WORDS[word]) if word in NUMBER_WORDS and word not in ("one", "ein", "eine") else None


def without_title(question: str, title: str) -> str:
    """A question without a folded title that stands in it, as it is written where its accents are the title's own; of a
    `large boxes` that is called `large box` nothing is left.
    """
    plain = " ".join(question.split())
    at = plain.casefold().find(title)
    if at < 0 or len(plain.casefold()) != len(plain):
        plain = fold(plain)
        at = plain.find(title)
    rest = plain[at + len(title) :]
    return f"{plain[:at]} {rest[many.end() :] if (many := _PLURAL.match(rest)) else rest}"
