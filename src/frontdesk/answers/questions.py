"""Takes a message that asks several things apart, so that each can be answered, in their order."""

import re

_OPENERS = (
    r"(?:what(?:'s)?|how|when|where(?:'s)?|which|who|whom|whose|why|do|does|did|is|are|was|were|can|could|will|would|"
    r"should|may|am|have|has|was|wie|wann|wo|wer|wen|wem|warum|welche[rsn]?|wieso|kann|konnen|können|gibt|habt|haben|ist|"
    r"sind|liefern|qué|que|cuál|cual|cuáles|cómo|como|cuándo|cuando|dónde|donde|quién|cuánto|cuanto|cuánta|puedo|pueden|"
    r"hacen|tienen|hay|quel|quelle|quels|quelles|comment|quand|où|qui|combien|pourquoi|puis-je|est-ce|avez-vous|"
    r"livrez-vous|che|quale|quali|come|dove|quando|chi|quanto|quanta|posso|avete|spedite|qual|quais|onde|quem|vocês|wat|"
    r"hoe|waar|wanneer|welke|kan|kunnen|hebben|zijn)"
)
_AND = r"(?:and|und|y|e|et|en|also)(?:\s+(?:also|auch|también|aussi|anche|também|ook))?"
_NEXT = re.compile(rf"(?<=[?？])\s+(?=\S)|[,;]?\s+{_AND}\s+(?={_OPENERS}\b)|\n+", re.IGNORECASE)
_ASKS = re.compile(rf"\s*[¿¡]?(?:(?:and|und|y|e|et|en|so|or)\s+)?{_OPENERS}\b", re.IGNORECASE)
MOST = 3
"""So many questions of one message are answered one by one; more are one question again."""


def apart(message: str) -> list[str]:
    """The questions of a message in their order; the message itself when it asks one thing, or more than `MOST`."""
    parts = [part.strip(" ,;") for part in _NEXT.split(message) if part and part.strip(" ,;")]
    asked = [part for part in parts if is_question(part) and len(part.split()) > 1]
    return parts if 1 < len(asked) <= MOST and len(parts) == len(asked) else [message]


def is_question(text: str) -> bool:
    """Whether a text asks something by its mark or its first word."""
    return text.rstrip().endswith(("?", "？")) or _ASKS.match(text) is not None
