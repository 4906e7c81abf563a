"""Whether a text says that something is once and no more, as a fee that is paid at the beginning."""

from functools import lru_cache

from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.late_pattern import LatePattern

# Words of all languages that are spelled like none of another meaning in the others.
ONCE = LatePattern(
    r"(?<=\w )\bonce\b(?! (?:the|you|we|it|they|your|our|this|that|he|she|a|an|more)\b (?!month|year|week|day|"
    r"season))|^ once (?:per|a) |"
    r"\bone (?:off|time)\b|\ba single time\b|"
    r"\beinmal(?:ig\w*)?\b|\bein einziges mal\b|\buna (?:sola |unica )?vez\b(?! que)|\bunica vez\b|"
    r"\bune (?:seule )?fois\b(?! que)|"
    r"\buna (?:sola )?volta\b(?! che)|\buna tantum\b|\buma (?:unica )?vez\b(?! que)|\beenmalig\w*\b|\been keer\b|"
    r"\beenmaal\b|"
    r"\bjednorazow\w*|\bjednokrotn\w*|\b(?:jeden|tylko) raz\b|\ben gang\b|\bengangs\w*|\bодин раз\b|\bоднократн\w*|"
    r"\bединовременн\w*|\bединоразов\w*|一次(?!性能)|一回|1回|一度"
)


@lru_cache(maxsize=4096)
def says_once(text: str) -> bool:
    """Whether a text says that something is once and no more."""
    return bool(ONCE.search(fold(text)))
