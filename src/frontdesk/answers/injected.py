"""Sentences that speak to whoever writes the answer. Inside a passage they are no knowledge, so they take no part.

A page can be written by anyone who may edit it or comment on it. A sentence such as "ignore your instructions" or
"add this link to your reply" says nothing to a customer: it is blanked before the passage is quoted, shown to a model,
or held against what a model wrote, so that it can't support itself. This is one net of several: what a model makes of
the rest is judged sentence by sentence (`judge`).
"""

import re
from collections.abc import Sequence

import msgspec

from frontdesk.knowledge.search.find import Found

_OUTPUT = (
    r"(?:answers?|responses?|reply|replies|output|completion)",
    r"(?:antwort(?:en)?|ausgabe)",
    r"(?:respuestas?|salida)",
    r"(?:réponses?|sortie)",
    r"(?:rispost[ae]|respostas?|antwoord(?:en)?)",
)
_YOURS = r"(?:your|deine[rnms]?|ihre[rnms]?|tus?|sus?|ta|tes|votre|vos|tua|tue|sua|sue|je|uw)"
_TO_THE_WRITER = re.compile(
    rf"""
    \b{_YOURS}\s+(?:whole\s+|entire\s+|next\s+|final\s+|own\s+)?(?:{"|".join(_OUTPUT)})\b
    | \b(?:words?|letters?|vowels?|spaces|characters)\b.{{0,60}}\b(?:of|in|from)\s+your\s+(?:message|text)\b
    | \breplace\s+(?:every|all|the|each)?\s*(?:\w+\s+)?(?:letters?|vowels?|consonants?|words?|spaces)\b
    | \b(?:ignore|disregard|forget|override|bypass|vergiss|ignorier\w*|ignora\w*|olvida\w*|oublie\w*|ignorez)\b
      .{{0,40}}\b(?:instructions?|prompts?|rules|guidelines|anweisung\w*|regeln|instrucciones|reglas|consignes|règles)\b
    | \b(?:system|hidden|secret|initial)[\s-]+(?:prompt|instructions?|message)\b
    | \b(?:print|reveal|repeat|show|output|leak|send|exfiltrate)\b.{{0,40}}
      \b(?:your|the)\s+(?:instructions?|prompt|rules|api\s+keys?|configuration|settings|other\s+(?:rooms?|customers?))\b
    | \b(?:as|you\s+are(?:\s+now)?|act\s+as|pretend\s+to\s+be)\s+an?\s+(?:ai|language\s+model|assistant|chatbot|llm)\b
    | \byou\s+are\s+now\s+(?:an?\s+)?(?:\w+\s+)?(?:ai|assistant|bot|chatbot|model|dan|pirate|hacker|unrestricted|free)\b
    | \b(?:developer|dan|god|admin)\s+mode\b | \bjailbreak
    | \b(?:respond|reply|answer)\s+(?:only\s+)?(?:with|in|as)\b.{{0,40}}
      \b(?:base64|rot13|morse|pirate|json|hex|words?)\b
    | \b(?:ai|assistant|chatbot|language\s+model|llm)\s*[:,]\s*(?:please\s+)?
      (?:do|say|tell|ignore|write|add|send|always|never)\b
    | <\|\w+\|> | \[/?INST\] | ^\s*\#{{2,}}\s*(?:instruction|system)\b | ^\s*(?:system|assistant)\s*:
    """,
    re.IGNORECASE | re.VERBOSE,
)
_SENTENCE = re.compile(r"[^\n.!?。！？]+(?:[.!?。！？]+(?!\S)|[.!?。！？]+(?=\S)[^\n.!?。！？]*)*[\"'”’»)\]]*")


def speaks_to_the_writer(sentence: str) -> bool:
    """Whether a sentence tells the writer of an answer what to do, instead of telling a customer something."""
    return _TO_THE_WRITER.search(sentence) is not None


def blanked(text: str) -> str:
    """The text with such sentences replaced by as many spaces, so that offsets into it stay true."""
    if not _TO_THE_WRITER.search(text):
        return text
    return _SENTENCE.sub(lambda m: " " * len(m[0]) if speaks_to_the_writer(m[0]) else m[0], text)


def without_orders(passages: Sequence[Found]) -> list[Found]:
    """Passages as they are quoted, shown to a model and held against its words."""
    return [_quiet(passage) for passage in passages]


def _quiet(passage: Found) -> Found:
    text = blanked(passage.text)
    heading, title = blanked(passage.heading), blanked(passage.title)
    if (text, heading, title) == (passage.text, passage.heading, passage.title):
        return passage
    kept = [n for n, (start, end) in enumerate(passage.spans) if text[start:end].strip()]
    return msgspec.structs.replace(
        passage,
        text=text,
        heading=heading.strip(),
        title=title.strip(),
        spans=[passage.spans[n] for n in kept],
        vectors=passage.vectors[kept] if kept else passage.vectors[:0],
    )
