"""A "Yes" or "No" before an answer is true of the question that was answered, and of no other. Pure.

"Do you do proposals? Yes. A package costs 120 pounds" says nothing of whether the package is free, or costs 90. To
another question the sentence behind the "Yes" is told alone.
"""

import re
from collections.abc import Sequence

import msgspec

from frontdesk.answers.facts import numbers
from frontdesk.answers.quoted.compose import Composed, Quote
from frontdesk.answers.quoted.existence import same_things
from frontdesk.answers.support.yes_and_no import is_bare, lead_of
from frontdesk.knowledge.search.analyze import content_terms, fold
from frontdesk.knowledge.search.find import Found
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.wanted import wanted
from frontdesk.knowledge.search.words import language_of

_ASKING = re.compile(
    r"\b(?:how|what|when|where|which|who|why|wie|was|wann|wo|welche[rsn]?|wer|warum|que|como|cuando|donde|cual(?:es)?|"
    r"quien|cuant[oa]s?|quel(?:le)?s?|quand|ou|comment|combien|pourquoi|qui|quando|dove|come|quale|quali|chi|"
    r"quant[oaie]|perche|qual|quais|onde|quem|hoe|wat|wanneer|waar|welke?|wie|waarom|hoeveel)\b"
)
"""Who asks how or when is not answered by yes or no."""
_CLAIMS = re.compile(
    r"\b(?:free|included|extra|only|just|always|never|all|every|each|any|without|until|more|less|at least|at most|"
    r"cheaper|same|kostenlos|gratis|umsonst|inklusive|inbegriffen|nur|immer|nie|alle|jede[rsnm]?|ohne|bis|mehr|weniger|"
    r"mindestens|incluid[oa]s?|solo|siempre|nunca|tod[oa]s?|cada|sin|hasta|mas|menos|gratuit\w*|compris(?:es?)?|"
    r"seulement|toujours|jamais|tous|toute?s?|chaque|sans|plus|moins|inclus[oaie]?s?|sempre|mai|tutt[oaie]|ogni|senza|"
    r"fino|piu|meno|so|apenas|nunca|sem|ate|mais|inbegrepen|alleen|altijd|nooit|elke?|zonder|tot|meer|minder)\b"
)
"""Words by which a question claims something of its own."""
_OFFERED = (
    "offer",
    "provid",
    "avail",
    "possibl",
    "anbiet",
    "biet",
    "verfugbar",
    "moglich",
    "ofrec",
    "dispon",
    "aanbied",
)
"""Beginnings of words that only say that something is to be had."""
_FRAGMENT = re.compile(
    r"(?:for|in|on|at|by|from|to|with|within|without|until|up to|after|before|but|if|when|unless|only|and|or|not|"
    r"except|because|provided|as|fur|im|am|an|auf|ab|von|mit|ohne|bis|nach|vor|aber|wenn|falls|nur|und|nicht|ausser|"
    r"para|por|en|con|sin|hasta|desde|pero|si|cuando|salvo|solo|y|no|pour|dans|avec|sans|jusqu'?|des|mais|quand|sauf|"
    r"seulement|et|pas|per|a|da|di|fino|ma|se|quando|tranne|e|non|com|sem|ate|mas|exceto|nao|voor|met|zonder|tot|vanaf|"
    r"maar|als|wanneer|behalve|alleen|niet)\b"
)
"""How what is no whole sentence begins behind a comma: "Yes, for 12 EUR"."""
_WHO = re.compile(
    r"(?:you|we|it|they|there|this|that|wir|sie|es|das|du|ihr|man|nous|vous|on|il|elle|ils|elles|c'est|voce|wij|je|u|"
    r"hay|se|c'e|ci|ha|temos|tenemos|abbiamo|er|dat|het)\b"
)
_LEAST_SENTENCE, _LEAST_WITH_WHO = 4, 2
"""Words of a sentence at least, and more than which it has where it begins with who does it."""
_SENTENCE_ENDS = re.compile(r"[.!。！][*_\s]*$")
_MARKS = re.compile(r"[*_#>\"'”’»\s]+$")
_BEFORE = re.compile(r"[^.!?\n]*\?$")


def led_rightly(answer: str, question: str, stored: str) -> int:
    """Where an answer to the `stored` question begins for another one: behind a "Yes" that is not true of that."""
    lead, rest = lead_of(answer)
    if not lead or not _is_whole(lead, rest) or is_own(question, stored):
        return 0
    return len(answer) - len(rest)


def capitalised(sentence: str) -> str:
    """A sentence that stood behind a "Yes, "."""
    return sentence[:1].upper() + sentence[1:]


def says_nothing_of(question: str, stored: str, answer: str) -> bool:
    """Whether an answer is a "Yes" or "No" with no sentence behind it, and a question claims what it was not asked."""
    lead, rest = lead_of(answer)
    if not is_bare(answer) and (not lead or _is_whole(lead, rest)):
        return False
    return _claims(question) - _claims(stored) != set() and not is_own(question, stored)


def is_own(question: str, stored: str) -> bool:
    """Whether a question says nothing that the stored one doesn't: no word, no figure, nor in what way it asks."""
    question, stored = same_things(question), same_things(stored)
    language = language_of(f"{question} {stored}")
    held = {*content_terms(stored, language)}
    new = [term for term in content_terms(question, language) if held.isdisjoint({term, *alike(term, language)})]
    asked, asks = fold(question), {*_ASKING.findall(fold(stored))}
    if (
        any(not (is_vague(term, language) or term.startswith(_OFFERED)) for term in new)
        or not {*_ASKING.findall(asked)} <= asks
    ):
        return False
    return _claims(question) <= _claims(stored)


def composed_rightly(composed: Composed, passages: Sequence[Found], question: str) -> Composed:
    """An answer of quotes without the "Yes" of one that a page answers another question with; none where the first is
    nothing but that. What is no sentence behind its "Yes" stands behind the question that it answers.
    """
    text, place = composed.text, 0
    quotes: list[Quote] = []
    for quote in composed.quotes:
        stored = _asked_above(quote, passages)
        if stored and not quotes and _asks_whether(question) and says_nothing_of(question, stored, quote.text):
            return Composed("", ())
        cut = led_rightly(quote.text, question, stored) if stored else 0
        lead = lead_of(quote.text)[0].strip(" *_\n") if stored and not is_own(question, stored) else ""
        found = re.compile(rf"{re.escape(lead)}[*_]*\s+").search(text, place) if lead else None
        if cut and found is not None:
            text = text[: found.start()] + capitalised(text[found.end() :])
            quote = msgspec.structs.replace(quote, text=quote.text[cut:], start=quote.start + cut)  # noqa: PLW2901
        elif found is not None:
            text = f"{text[: found.start()]}{stored} {text[found.start() :]}"
        place = max(place, text.find(f"[{quote.number}]", place))
        quotes.append(quote)
    return Composed(text, tuple(quotes))


def _asks_whether(question: str) -> bool:
    """Whether a question can be answered by yes or no."""
    return _ASKING.search(fold(question)) is None


def _asked_above(quote: Quote, passages: Sequence[Found]) -> str:
    """The question that a quote begins right below, as a heading or a sentence; empty where none is."""
    found = passages[quote.passage]
    before = _MARKS.sub("", found.text[: quote.start])
    above = before or _MARKS.sub("", found.heading)
    asked = _BEFORE.search(above[-300:])
    return asked[0].strip(" *_#>-\"'“«»") if asked else ""


def _claims(question: str) -> set[str]:
    """The figures of a question, the kinds of fact that it asks for, and its words that claim."""
    return {*numbers(question), *wanted(question), *_CLAIMS.findall(fold(question))}


def _is_whole(lead: str, rest: str) -> bool:
    """Whether what stands behind a "Yes" is a sentence by itself."""
    first = re.split(r"(?<=[.!?])\s", rest, maxsplit=1)[0].split()
    if _SENTENCE_ENDS.search(lead):
        return len(first) > 1
    if len(first) < _LEAST_SENTENCE and not (len(first) > _LEAST_WITH_WHO and _WHO.match(fold(rest))):
        return False
    return _FRAGMENT.match(fold(rest)) is None
