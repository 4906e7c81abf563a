"""A question in another language than the sources': asked in theirs, told in the visitor's (see `translate`)."""

from collections import Counter
from collections.abc import Awaitable, Callable

import msgspec
import structlog
from babel import Locale

from frontdesk.answers.conversation import Asked
from frontdesk.answers.handover import language
from frontdesk.answers.look_up import LookUp, keep
from frontdesk.answers.phrases import spoken
from frontdesk.answers.quotes import from_pair, from_passages
from frontdesk.answers.recall import Recalled
from frontdesk.answers.speak import Voice
from frontdesk.answers.trace import step
from frontdesk.answers.translation.translate import asked_in, told_in
from frontdesk.answers.written import Written
from frontdesk.knowledge.search.words import language_of
from frontdesk.models.errors import ModelError, Overloaded

log = structlog.get_logger(__name__)

Speak = Callable[[Asked, Recalled, Written], Awaitable[Written]]
"""Has a model say what was found for a question, with the passages' own sentences at hand."""

MOST_LANGUAGES = 2
"""Languages of the sources that a question is put into, each by one call of the model."""


def theirs(asked: Asked, question: str, recalled: Recalled) -> str | None:
    """The language that most of what was found is in, where the visitor asks and reads in another one."""
    languages = Counter(language_of(passage.text) for passage in recalled.found.passages)
    most = languages.most_common(1)[0][0] if languages else None
    return None if most in _of_visitor(asked, question) else most


def _of_visitor(asked: Asked, question: str) -> tuple[str, str]:
    """The languages in which the visitor asks and reads."""
    # Where no word of grammar tells the language, the script and the letters may.
    mine = language_of(question) if language_of(question, "") else spoken(question) or "en"
    return mine, language(asked)[:2]


async def _others(asked: Asked, question: str, recalled: Recalled, look_up: LookUp) -> list[str]:
    """The languages to put a question into: that of what was found, then those of most of what the company says."""
    first = theirs(asked, question, recalled)
    found = [each for each in [first, *await look_up.languages(asked)] if each]
    known = _of_visitor(asked, question)
    return [each for each in dict.fromkeys(found) if each not in known and _is_known(each)][:MOST_LANGUAGES]


def _is_known(code: str) -> bool:
    """Whether a code is that of a language: a page may say anything of itself."""
    return code in Locale("en").languages


async def across(
    asked: Asked, question: str, recalled: Recalled, voice: Voice, max_tokens: int, look_up: LookUp, speak: Speak
) -> Written | None:
    """The answer by way of the languages that the company's sources are in, the likeliest first.

    None where they have no other than the visitor's, the model fails, or the sources don't say it in any.
    """
    try:
        for there in await _others(asked, question, recalled, look_up):
            told = await _by_way_of(there, asked, question, voice, max_tokens, look_up, speak)
            if told is not None:
                return told
    except (ModelError, Overloaded) as error:
        log.warning("the model failed, so the question is not looked up in the sources' language", error=str(error))
    return None


async def _by_way_of(
    there: str, asked: Asked, question: str, voice: Voice, max_tokens: int, look_up: LookUp, speak: Speak
) -> Written | None:
    """The answer by way of one language. Raises ModelError and Overloaded."""
    mine = language(asked)
    carried = await asked_in(voice.model, voice.hide(question), mine, there, max_tokens)
    if carried is None:
        return None
    found, gate = await look_up.pages(asked, carried, [])
    if not gate.open:
        return None
    written = from_pair(gate.pair) if gate.pair else from_passages(gate.composed, gate.passages)
    if not gate.pair:
        speaker = msgspec.structs.replace(asked.assistant, language=there)
        one = msgspec.structs.replace(asked, question=carried, parts=(carried,), history=(), assistant=speaker)
        written = await speak(one, found, written)
    told = await told_in(voice.model, written.answer or "", there, mine, max_tokens)
    if written.refused or not written.citations:
        return None
    written.answer = told or written.answer
    written.path.append(step("answer", "translated" if told else "not translated", f"{there} → {mine}"))
    written.confidence = gate.confidence
    keep(written, found, gate)
    return written
