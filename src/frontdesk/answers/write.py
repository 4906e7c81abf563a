"""Who writes an answer, and from what: the mode, the gate and the model at hand decide."""

import time
from collections.abc import Callable, Sequence
from typing import cast
from uuid import UUID

import structlog

from frontdesk.answers import prompt
from frontdesk.answers.conversation import Asked
from frontdesk.answers.gate import Gate, Strictness, look
from frontdesk.answers.injected import without_orders
from frontdesk.answers.phrases import Phrases, phrases
from frontdesk.answers.quotes import from_pair, from_passages, together
from frontdesk.answers.recall import Recall, Recalled
from frontdesk.answers.release import Leaked
from frontdesk.answers.smalltalk import small_talk, wants_person
from frontdesk.answers.speak import speak_checked, speak_freely
from frontdesk.answers.written import Written
from frontdesk.knowledge.search.words import language_of
from frontdesk.models.errors import ModelError, ModelMissing, Overloaded
from frontdesk.models.speech import ChatModel

log = structlog.get_logger(__name__)

Words = Callable[[str], None]


MOST_TOGETHER = 3
"""Questions of one burst that are answered one by one."""


class Writer:
    """Writes answers; holds no database session while a model speaks."""

    def __init__(
        self, recall: Recall, endpoint: ChatModel | None, local_model: Callable[[], ChatModel], max_tokens: int
    ) -> None:
        self._recall = recall
        self._endpoint = endpoint
        self._local_model = local_model
        self._max_tokens = max_tokens

    async def write(self, account_id: UUID, asked: Asked, say: Words) -> Written:
        """The answer to what waits; `say` hears its words as they are released."""
        began = time.perf_counter()
        ours = phrases(asked.assistant.language or language_of(asked.question))
        if asked.assistant.mode == "general":
            written = await self._general(asked, ours, say)
        else:
            written = await self._from_sources(account_id, asked, ours, say)
        written.trace["seconds"] = round(time.perf_counter() - began, 4)
        written.trace["mode"] = asked.assistant.mode
        return written

    async def _from_sources(self, account_id: UUID, asked: Asked, ours: Phrases, say: Words) -> Written:
        if not asked.has_sources:
            return Written(status="no_data_source")
        if (reply := _reply(asked.question, ours)) is not None:
            return _fixed(reply, say, confidence=1.0)
        if self._endpoint is None and len(asked.parts) > 1:
            answers = await self._of_each(account_id, asked)
            if len(answers) > 1:
                return _said(together(answers), say)
        recalled = await self._recall.passages(account_id, asked.question, asked.earlier_questions())
        gate = look(recalled, cast(Strictness, asked.assistant.strictness))
        written = await self._grounded(asked, recalled, gate, ours, say)
        written.confidence = gate.confidence
        written.trace |= {"query": recalled.query, "gate": gate.trace(), "passages": _traced(recalled)}
        return written

    async def _of_each(self, account_id: UUID, asked: Asked) -> list[Written]:
        """What the sources say to each message of a burst that asks something of its own; nothing twice."""
        earlier = asked.earlier_questions()
        answers: dict[str | None, Written] = {}
        for part in asked.parts:
            if small_talk(part) is None and len(answers) < MOST_TOGETHER:
                recalled = await self._recall.passages(account_id, part, earlier)
                gate = look(recalled, cast(Strictness, asked.assistant.strictness))
                if gate.open:
                    written = from_pair(gate.pair) if gate.pair else from_passages(gate.composed, gate.passages)
                    written.confidence = gate.confidence
                    answers[written.answer] = written
            earlier.append(part)
        return list(answers.values())

    async def _grounded(self, asked: Asked, recalled: Recalled, gate: Gate, ours: Phrases, say: Words) -> Written:
        if gate.pair is not None:
            return _said(from_pair(gate.pair), say)
        if not gate.open:
            return await self._unknown(asked, ours, say)
        quotes = from_passages(gate.composed, gate.passages)
        return (
            _said(quotes, say) if self._endpoint is None else await self._modelled(asked, recalled, quotes, ours, say)
        )

    async def _modelled(self, asked: Asked, recalled: Recalled, quotes: Written, ours: Phrases, say: Words) -> Written:
        """The model's checked sentences; the passages' own where it fails or says nothing that they support."""
        assert self._endpoint is not None
        passages = without_orders(recalled.found.passages)
        messages = prompt.grounded(asked.assistant, asked.history, asked.question, passages)
        try:
            spoken = await speak_checked(self._endpoint, messages, passages, self._max_tokens, say)
        except (ModelError, Overloaded) as error:
            log.warning("the model failed, so the answer is made of quotes", error=str(error))
            quotes.trace["model_error"] = str(error)
            return _said(quotes, say)
        if spoken.found_nothing and not spoken.citations:
            return await self._unknown(asked, ours, say)
        if not spoken.citations:
            quotes.trace["sentences"] = spoken.verdicts
            return _said(quotes, say)
        return Written(
            answer=spoken.text,
            model=spoken.model,
            citations=spoken.citations,
            truncated=spoken.truncated,
            trace={"sentences": spoken.verdicts},
        )

    async def _unknown(self, asked: Asked, ours: Phrases, say: Words) -> Written:
        """The sources lack it: `combined` with a real model says what it knows of its own, and that it is its own."""
        if asked.assistant.mode == "combined" and self._endpoint is not None:
            try:
                return await self._freely(self._endpoint, asked, say, lead=ours.general)
            except (ModelError, Overloaded, Leaked) as error:
                log.warning("the model failed, so the answer is that we don't know", error=str(error) or "it recited")
        return _fixed(ours.dont_know, say, refused=True)

    async def _general(self, asked: Asked, ours: Phrases, say: Words) -> Written:
        if (reply := _reply(asked.question, ours)) is not None:
            return _fixed(reply, say, confidence=1.0)
        for model in self._models():
            try:
                written = await self._freely(model, asked, say)
                written.confidence = 0.5
                return written
            except Leaked:
                return _fixed(ours.dont_know, say, refused=True)
            except (ModelError, ModelMissing, Overloaded) as error:
                log.warning("a model failed", model=model.name, error=str(error))
        return Written(status="failed")

    async def _freely(self, model: ChatModel, asked: Asked, say: Words, lead: str = "") -> Written:
        messages = prompt.general(asked.assistant, asked.history, asked.question)
        hosts = await self._recall.hosts(asked.account_id)
        spoken = await speak_freely(model, messages, self._max_tokens, say, lead, hosts)
        return Written(answer=spoken.text, model=spoken.model, truncated=spoken.truncated)

    def _models(self) -> Sequence[ChatModel]:
        """The models that may speak freely; the small one only where there is no other."""
        return [self._endpoint] if self._endpoint is not None else [self._local_model()]


def _said(written: Written, say: Words) -> Written:
    say(written.answer or "")
    return written


def _fixed(text: str, say: Words, *, refused: bool = False, confidence: float = 0.0) -> Written:
    return _said(Written(answer=text, refused=refused, confidence=confidence, model="frontdesk"), say)


def _reply(message: str, ours: Phrases) -> str | None:
    """The answer to a message that asks nothing of the sources."""
    if wants_person(message):
        return ours.person
    talk = small_talk(message)
    return {"greeting": ours.greeting, "thanks": ours.thanks, "farewell": ours.goodbye}[talk] if talk else None


def _traced(recalled: Recalled) -> list[dict[str, object]]:
    return [
        {"passage": str(p.id), "score": round(p.scored.score, 4), "parts": p.scored.parts}
        for p in recalled.found.passages
    ]
