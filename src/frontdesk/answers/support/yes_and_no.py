"""The "Yes, " or "No, " that a sentence begins with: it answers what was asked, and is no part of what is claimed."""

import re

from frontdesk.knowledge.search.late_pattern import LatePattern

# Of these some are labels, too, where a colon follows: "Right: the stairs".
_YES = (
    r"yes|yep|yup|yeah|sure|of course|certainly|absolutely|definitely|indeed|exactly|(?:correct|right|exact)(?!\s*:)|"
    r"ja|jawohl|jep+|klar|genau|stimmt|natürlich|selbstverständlich|s[iíì]|claro|exacto|correcto|por supuesto|oui|"
    r"bien sûr|tout à fait|certo|esatto|certamente|sim|claro que sim|exato|com certeza|zeker|klopt|natuurlijk|tak|"
    r"oczywiście|jo|javisst|visst|självklart|naturligtvis|selvfølgelig|ja visst|да|конечно"
)
_NO = r"not|no|nope|nein|nicht|non|n[aã]o|nee|nej|nei|ikke|inte|nie|нет"
_YES_IN_SIGNS = (
    r"(?:是|对|對|可以|能|有|好|行|当然|當然)(?:可以|有)?[的啊]?|没问题|沒問題|はい|ええ|もちろん(?:です)?|そうです|"
    r"可能です|できます|あります"
)
_NO_IN_SIGNS = r"不(?:是|可以|能|行|会|會)?的?|没有|沒有|没|沒|いいえ|いえ|違います|できません|ありません"
_THAT_IS_SO = (
    r"(?:that(?:'|’)?s|that is|you(?:'|’)?re|you are|das ist|das|es as[ií]|c'est|è|é|está|dat)"
    r"(?: (?:right|correct|so|true|richtig|korrekt|stimmt|as[ií]|correcto|exact|juste|vrai|giusto|esatto|certo|correto|"
    r"klopt|juist|möglich|geht|possible|kan))?|"
    r"(?:you|we|it|they|i|there|this|that) (?:can|may|do|does|is|are|was|will|could|would|should|must|have|has)"
    r"(?:n?['’]t)?|(?:do|does|is|are)n['’]t|can['’]t|cannot|können sie|kannst du|haben wir|machen wir|se puede|"
    r"(?:es|è|é) (?:posible|possibile|possível)|si può|det kan (?:du|ni|i|man)|det (?:gör|gør|gjør) vi|det går bra"
)
_SAID = rf"(?>(?:{_YES}|{_NO}|{_THAT_IS_SO})\b|(?:{_YES_IN_SIGNS}|{_NO_IN_SIGNS})(?!\w))"
_PAUSE = r"[,;:.!–—，、。！；：]"
# Who is said to do it needs no comma before: "Yes you can park here".
_WHO = (
    r"you|we|it|they|there|i|this|that|our|your|wir|sie|es|das|du|ihr|man|nous|vous|on|il|elle|c'est|você|wij|je|u|"
    r"vi|ni|du|det"
)
_BLANK_ONLY = (
    rf"(?:(?<=yes|yep)|(?<=yeah|nope|nein)|(?<=ja|jo|no)|(?<=nej|nei|nee|oui|non|sim))\s++(?=(?:{_WHO})\b)|"
    r"(?:(?<=sí)|(?<=sì))\s++(?=\w)"
)
LEAD = LatePattern(
    # "No. 5" is a number.
    rf"\s*+(?!no\.?\s*\d)[*_]*+(?:(?P<yes>(?:{_YES})\b|(?:{_YES_IN_SIGNS})(?!\w))|"
    rf"(?P<no>(?:{_NO})\b|(?:{_NO_IN_SIGNS})(?!\w)))"
    rf"(?:(?:[*_]*+{_PAUSE}++[*_]*+\s*+|\s*-\s*|\s++){_SAID}(?=[\s*_-]|{_PAUSE}|$)){{0,2}}"
    rf"(?P<end>[*_]*+\s*+{_PAUSE}++[*_]*+\s*+|[*_]*+\s++-++\s++|[*_]*+\s*+$|{_BLANK_ONLY})",
    re.IGNORECASE,
)
_BARE = LatePattern(rf"[\s*_]*+{_SAID}(?:[\s,;:*_–—，、-]++{_SAID})*+[\s.!,*_。！]*+", re.IGNORECASE)
_LONGEST_BARE = 80


def is_bare(sentence: str) -> bool:
    """Whether a sentence is yes or no alone, which claims what the sentence after it says."""
    return len(sentence) <= _LONGEST_BARE and _BARE.fullmatch(sentence) is not None


def lead_of(sentence: str) -> tuple[str, str]:
    """The "Yes, " or "No, " that a sentence begins with, and the rest of it; ("", sentence) without one."""
    found = LEAD.match(sentence)
    if found is None or not sentence[found.end() :].strip(" *_"):
        return "", sentence
    return found[0], sentence[found.end() :]
