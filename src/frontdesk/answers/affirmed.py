"""Whether a "Yes" or "No" before a sentence is true of what was asked.

A sentence is judged by itself: "We accept cards" stands in the page of a shop that takes no cash, and "Yes, we accept
cards" answers "Can I pay in cash?" with the opposite of it.
"""

import re

from frontdesk.answers.facts import denies
from frontdesk.answers.support.judge import Verdict

_YES = (
    r"yes|yep|yeah|sure|of course|certainly|absolutely|definitely|indeed|exactly|correct|right|ja|jawohl|klar|genau|"
    r"stimmt|natürlich|selbstverständlich|s[ií]|claro|exacto|correcto|por supuesto|oui|bien sûr|tout à fait|exact|"
    r"certo|esatto|certamente|sim|claro que sim|exato|com certeza|zeker|klopt|natuurlijk|tak|oczywiście|да|конечно"
)
_NO = r"no|nope|nein|nicht|non|n[aã]o|nee|nie|нет"
_THAT_IS_SO = (
    r"(?:that(?:'|’)?s|that is|you(?:'|’)?re|you are|das ist|das|es as[ií]|c'est|è|é|está|dat)"
    r"(?: (?:right|correct|so|true|richtig|korrekt|stimmt|as[ií]|correcto|exact|juste|vrai|giusto|esatto|certo|correto|"
    r"klopt|juist))?"
)
_SAID = rf"(?>(?:{_YES}|{_NO}|{_THAT_IS_SO})\b)"
_LEAD = re.compile(
    rf"\s*+(?:(?P<yes>{_YES})|(?P<no>{_NO}))(?:[,;:–—-]++\s*+{_SAID}(?=[\s,;:.!–—]))?"
    r"(?P<end>\s*+[,;:.!–—]++\s*+|\s*+$)",
    re.IGNORECASE,
)
_ONLY = re.compile(
    r"\b(?:only|just|nur|lediglich|ausschließlich|s[oó]lo|solamente|[uú]nicamente|seulement|uniquement|que|soltanto|"
    r"solamente|apenas|somente|alleen|slechts|tylko|только)\b",
    re.IGNORECASE,
)
_BARE = re.compile(rf"\s*+{_SAID}(?:[\s,;:–—-]++{_SAID})*+[\s.!,]*+", re.IGNORECASE)
_LONGEST_BARE = 80
_ONLY_ASKS = re.compile(
    r"[¿¡]|\best-ce qu(?:e\b|['’])|-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles)\b|\b(?:hay|tengo|tenemos) que\b|"
    r"\b(?:do|must|should|will) (?:i|we|you|they)(?: (?:have|need) to)?(?: pay(?: for)?)?\b|\bmuss (?:man|ich)\b",
    re.IGNORECASE,
)


def is_bare(sentence: str) -> bool:
    """Whether a sentence is yes or no alone, which claims what the sentence after it says."""
    return len(sentence) <= _LONGEST_BARE and _BARE.fullmatch(sentence) is not None


def as_claim(question: str) -> str:
    """What a closed question asks, without the words that only ask."""
    return " ".join(_ONLY_ASKS.sub(" ", question).rstrip("?？!. ").split())


def lead_of(sentence: str) -> tuple[str, str]:
    """The "Yes, " or "No, " that a sentence begins with, and the rest of it; ("", sentence) without one."""
    found = _LEAD.match(sentence)
    if found is None or not sentence[found.end() :].strip():
        return "", sentence
    return found[0], sentence[found.end() :]


def affirmed(lead: str, question: str, sentence: str, asked: Verdict) -> bool:
    """Whether `lead` may stand before a `sentence` that answers `question`; `asked` is whether the page that the
    sentence is from says what is asked.

    Yes needs that it does; no that it says otherwise, or that the sentence does.
    """
    if denies(question):
        return False
    found = _LEAD.match(lead)
    if found is None or found["yes"] is not None:
        return asked.supported and asked.passage is not None and not denies(sentence)
    return denies(sentence) or _ONLY.search(sentence) is not None or asked.reason in ("denial", "number")
