"""The hard facts of a sentence: numbers, names, addresses, and whether it denies. Two texts that agree share them."""

import re
from functools import cache

from frontdesk.answers.numbers.large_numbers import SPELLED_NUMBER, spelled_number
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.late_pattern import LatePattern
from frontdesk.knowledge.search.words import STOP_WORDS

MARKER = re.compile(r"\[\d{1,2}\]")
LINK = re.compile(r"https?://[^\s<>()\[\]\"']+|\bwww\.[^\s<>()\[\]\"']+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
NUMBER = re.compile(r"\d+(?:[.,:/-]\d+)*")
THOUSANDS = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_SPELLED = LatePattern(rf"(?<![\w-]){SPELLED_NUMBER}")
CAPITAL = re.compile(r"(?<!\d)[^\W\d_][\w&'’-]*")
SENTENCE_START = re.compile(r"(?:^|[.!?:]\s+|\n\s*(?:[-*•]\s+|\d+[.)]\s+)?)[\"'“‘«(\[*_]*$")

NEGATIONS = frozenset(
    word
    for line in (
        "not no never none neither nor without cannot cant unable impossible unavailable unsupported",
        "dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt hasnt havent nicht kein",
        "keine keinen keiner keinem nie niemals ohne unmoglich nunca jamas tampoco sin imposible ne pas",
        "jamais aucun aucune sans non mai senza nessun nao nem sem niet geen nooit zonder",
        "inte inga inget aldrig ikke ingen aldri nigdy zaden żaden zadna żadna нет не нельзя никогда никакой",
    )
    for word in line.split()
)
_OTHER_WORDS = {
    "de": frozenset(("mai", "not")),
    "es": frozenset(("mai",)),
    "fr": frozenset(("mai",)),
    "it": frozenset(("ne",)),
    "nl": frozenset(("pas", "mai")),
    "pt": frozenset(("no",)),
    "pl": frozenset(("pas", "no")),
    "sv": frozenset(("sin", "not", "pas")),
    "da": frozenset(("sin", "pas", "mai")),
    "nb": frozenset(("sin", "pas", "mai")),
}
"""Words of one language's denials that are others in another: Portuguese "no" is "in the", German "Mai" is May."""


@cache
def negations(language: str) -> frozenset[str]:
    """The words that deny, without those that say something else in a language."""
    return NEGATIONS - _OTHER_WORDS.get(language[:2].lower(), frozenset())


def numbers(text: str) -> set[str]:
    """Every number, written in digits or as a word, without thousands separators."""
    folded = fold(MARKER.sub(" ", LINK.sub(" ", text)))
    found = set()
    for match in NUMBER.finditer(folded):
        number = match[0]
        if THOUSANDS.fullmatch(number):
            number = number.replace(",", "").replace(".", "")
        found.add(number)
    return found | {spelled_number(match[0]) for match in _SPELLED.finditer(folded)}


def links(text: str) -> set[str]:
    """Web and e-mail addresses, without their trailing punctuation."""
    return {match[0].rstrip(".,;:!?").rstrip("/").casefold() for match in LINK.finditer(text)}


def names(text: str) -> set[str]:
    """Words with a capital where the grammar asks for none, and words in capitals; folded. Nothing in German."""
    found = set()
    bare = MARKER.sub(" ", LINK.sub(" ", text))
    for match in CAPITAL.finditer(bare):
        word = match[0].removesuffix("'s").removesuffix("’s")
        if not word[0].isupper() or len(word) < 2:
            continue
        shouted = word.isupper() or any(letter.isupper() for letter in word[1:])
        if not shouted and SENTENCE_START.search(bare[max(0, match.start() - 12) : match.start()]):
            continue
        folded = fold(word)
        if folded not in STOP_WORDS["en"]:
            found.add(folded)
    return found


def denies(text: str, language: str = "") -> bool:
    """Whether a sentence says that something is not so."""
    denying = negations(language)
    return any(word in denying for word in re.findall(r"[^\W\d_]+", fold(text).replace("'", "")))
