"""A question in another language than the sources': asked in theirs, told in the visitor's (see `translate`)."""

from collections import Counter
from collections.abc import Awaitable, Callable

import msgspec
import structlog
from babel import Locale

from frontdesk.answers.conversation import Asked
from frontdesk.answers.look_up import LookUp, keep
from frontdesk.answers.people.handover import language
from frontdesk.answers.phrases import PHRASES, spoken
from frontdesk.answers.quoted.quotes import from_pair, from_passages
from frontdesk.answers.recall import Recalled
from frontdesk.answers.speak import Voice
from frontdesk.answers.trace import step
from frontdesk.answers.translation.translate import asked_in, told_in
from frontdesk.answers.written import Written
from frontdesk.answers.written_in import UNTOLD, is_strange
from frontdesk.knowledge.search.words import language_of
from frontdesk.models.errors import ModelError, Overloaded

log = structlog.get_logger(__name__)

Speak = Callable[[Asked, Recalled, Written], Awaitable[Written]]
"""Has a model say what was found for a question, with the passages' own sentences at hand."""

MOST_LANGUAGES = 2
"""Languages of the sources that a question is put into, each by one call of the model."""


def theirs(asked: Asked, question: str, recalled: Recalled) -> str | None:
    """The language that most of what was found is in, where the visitor asks in another one."""
    languages = Counter(language_of(passage.text) for passage in recalled.found.passages)
    most = languages.most_common(1)[0][0] if languages else None
    return None if most in of_visitor(asked, question) else most


def of_visitor(asked: Asked, question: str) -> tuple[str, str]:
    """The language of a question, and that of the conversation, whatever the assistant is made to speak."""
    mine = _of_question(question)
    plain = msgspec.structs.replace(asked, assistant=msgspec.structs.replace(asked.assistant, language=""))
    return mine, mine if mine == UNTOLD else language(plain)[:2]


def _of_question(question: str) -> str:
    """The language of a question. Where no word of grammar tells it, the script and the letters may."""
    told = spoken(question)
    if told is None and is_strange(question):
        return UNTOLD
    if told is not None and told not in PHRASES:
        return told
    return language_of(question) if language_of(question, "") else told or "en"


def _told_to(asked: Asked, question: str) -> str:
    """The language in which the visitor is answered."""
    if asked.assistant.language:
        return asked.assistant.language
    return UNTOLD if _of_question(question) == UNTOLD else language(asked)


async def _others(asked: Asked, question: str, recalled: Recalled, look_up: LookUp) -> list[str]:
    """The languages to put a question into: that of what was found, then those of most of what the company says."""
    first = theirs(asked, question, recalled)
    found = [each for each in [first, *await look_up.languages(asked)] if each]
    known = of_visitor(asked, question)
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
    mine, hidden = _told_to(asked, question), voice.hide(question)
    carried = await asked_in(voice.model, hidden, _of_question(question), there, max_tokens)
    if carried is None:
        return None
    found, gate = await look_up.pages(asked, carried, [])
    if not gate.open:
        return None
    written = from_pair(gate.pair, found.query) if gate.pair else from_passages(gate.composed, gate.passages)
    if not gate.pair:
        speaker = msgspec.structs.replace(asked.assistant, language=there)
        one = msgspec.structs.replace(asked, question=carried, parts=(carried,), history=(), assistant=speaker)
        written = await speak(one, found, written)
    told = None
    if mine[:2] != there[:2]:  # The assistant may speak the pages' language to everyone.
        told = await told_in(voice, written.answer or "", there, mine, max_tokens, hidden)
    if written.refused or not written.citations:
        return None
    written.answer = told or written.answer
    written.path.append(step("answer", "translated" if told else "not translated", f"{there} → {mine}"))
    written.confidence = gate.confidence
    keep(written, found, gate)
    return written


async def retold(asked: Asked, written: Written, voice: Voice, max_tokens: int) -> Written:
    """One of several answers, in the visitor's language where it is in that of the pages."""
    there, mine = language_of(written.answer or "", ""), _told_to(asked, asked.question)
    is_own = there in ("", mine[:2], *of_visitor(asked, asked.question)) or spoken(asked.question) is None
    if is_own or written.refused or not written.citations:
        return written
    try:
        told = await told_in(voice, written.answer or "", there, mine, max_tokens, voice.hide(asked.question))
    except (ModelError, Overloaded) as error:
        log.warning("the model failed, so the answer is in the sources' language", error=str(error))
        return written
    written.answer = told or written.answer
    written.path.append(step("answer", "translated" if told else "not translated", f"{there} → {mine}"))
    return written
