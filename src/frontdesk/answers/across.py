"""A question in another language than the sources': asked in theirs, told in the visitor's (see `translate`)."""

from collections import Counter
from collections.abc import Awaitable, Callable

import msgspec
import structlog

from frontdesk.answers.conversation import Asked
from frontdesk.answers.handover import language
from frontdesk.answers.look_up import LookUp, keep
from frontdesk.answers.phrases import spoken
from frontdesk.answers.quotes import from_pair, from_passages
from frontdesk.answers.recall import Recalled
from frontdesk.answers.speak import Voice
from frontdesk.answers.trace import step
from frontdesk.answers.translate import asked_in, told_in
from frontdesk.answers.written import Written
from frontdesk.knowledge.search.words import language_of
from frontdesk.models.errors import ModelError, Overloaded

log = structlog.get_logger(__name__)

Speak = Callable[[Asked, Recalled, Written], Awaitable[Written]]
"""Has a model say what was found for a question, with the passages' own sentences at hand."""


def theirs(asked: Asked, question: str, recalled: Recalled) -> str | None:
    """The language that most of what was found is in, where the visitor asks and reads in another one."""
    languages = Counter(language_of(passage.text) for passage in recalled.found.passages)
    most = languages.most_common(1)[0][0] if languages else None
    # Where no word of grammar tells the language, the script and the letters may.
    mine = language_of(question) if language_of(question, "") else spoken(question) or "en"
    return None if most in (mine, language(asked)[:2]) else most


async def across(
    asked: Asked, question: str, recalled: Recalled, voice: Voice, max_tokens: int, look_up: LookUp, speak: Speak
) -> Written | None:
    """The answer by way of the sources' language.

    None where the languages are the same, the model fails, or the sources don't say it either way.
    """
    there, mine = theirs(asked, question, recalled), language(asked)
    if there is None:
        return None
    try:
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
    except (ModelError, Overloaded) as error:
        log.warning("the model failed, so the question is not looked up in the sources' language", error=str(error))
        return None
    if written.refused or not written.citations:
        return None
    written.answer = told or written.answer
    written.path.append(step("answer", "translated" if told else "not translated", f"{there} → {mine}"))
    written.confidence = gate.confidence
    keep(written, found, gate)
    return written
