"""Who writes an answer, and from what: the mode, the gate and the model at hand decide."""

import asyncio
import contextlib
import hashlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from uuid import UUID

import msgspec
import structlog
from anyio import CancelScope

from frontdesk import __version__
from frontdesk.answers import prompt
from frontdesk.answers.across import across, retold, theirs
from frontdesk.answers.asked import left_alone
from frontdesk.answers.asked.ask_back import asked_back, asked_what, not_named, picked, unclear
from frontdesk.answers.asked.of_itself import of_itself
from frontdesk.answers.asked.questions import in_turn
from frontdesk.answers.asked.smalltalk import UNLESS_TOLD, small_talk
from frontdesk.answers.asked.taken_back import meant
from frontdesk.answers.budget import Budget
from frontdesk.answers.conversation import Asked, Speaker
from frontdesk.answers.gate import Gate
from frontdesk.answers.general.confided import Confided
from frontdesk.answers.general.own_facts import OwnFacts
from frontdesk.answers.general.own_words import Free, told_freely, unanswered
from frontdesk.answers.general.release import Leaked
from frontdesk.answers.hearing import Places, Stopped, Words
from frontdesk.answers.hosts import addresses_in
from frontdesk.answers.look_up import LookUp, confidence, keep, room
from frontdesk.answers.people import handover
from frontdesk.answers.people.beside import beside, both, silent
from frontdesk.answers.people.contacts import contacts
from frontdesk.answers.phrases import Phrases
from frontdesk.answers.quoted.near import helps_with, may_answer, nearest
from frontdesk.answers.quoted.quotes import from_pair, from_passages, together
from frontdesk.answers.quoted.to_tell import to_tell
from frontdesk.answers.recall import Recall, Recalled
from frontdesk.answers.replies import (
    always_said,
    append,
    not_allowed,
    not_known,
    not_written,
    out_of_budget,
    said,
    unheard,
)
from frontdesk.answers.shop.offer import Shop
from frontdesk.answers.speak import Voice, speak_checked, speak_freely
from frontdesk.answers.trace import Watch, step
from frontdesk.answers.voiced import voiced
from frontdesk.answers.written import Written, fixed
from frontdesk.foundation.settings import Settings
from frontdesk.models.errors import ModelError, ModelMissing, Overloaded
from frontdesk.models.metered import Meter, Metered
from frontdesk.models.speech import ChatModel

log = structlog.get_logger(__name__)

MOST_FOR_A_MODEL = 16
"""Passages that a model is given: the best ones, and some of those beside them that tell the fact asked for, too."""


class Writer:
    """The one way from a question to an answer: live, in an evaluation, anywhere.

    Holds no database session while a model speaks.
    """

    def __init__(
        self,
        recall: Recall,
        shop: Shop,
        budget: Budget,
        endpoint: ChatModel | None,
        local_model: Callable[[], ChatModel],
        settings: Settings,
    ) -> None:
        self._recall = recall
        self._look_up = LookUp(recall, shop)
        self._budget = budget
        self._endpoint = endpoint
        self._local_model = local_model
        self._max_tokens = settings.llm_max_tokens
        self._settings = settings

    @property
    def waits_for_a_model(self) -> bool:
        """Whether answers are written by a model endpoint, so that most of their time is spent waiting for it."""
        return self._endpoint is not None

    async def write(self, account_id: UUID, asked: Asked, say: Words, waits: Places | None = None) -> Written:
        """The answer to what waits; `say` hears its words as they are released, `waits` of its place in a line."""
        watch, meter = Watch(), Meter()
        written = handover.reply(asked, datetime.now(UTC))
        asked = picked(asked) if written else meant(picked(asked))
        if asked.assistant.mode != "general" and not asked.has_sources:
            # No answer, but who asked for a person has asked for one.
            written = Written(status="no_data_source", handoff=written.handoff if written else None)
        else:
            try:
                written = await self._reply(asked, written, say, watch, meter, waits)
            except BaseException:  # Stopped, most often, or cancelled: no answer will tell what was spent.
                await self._count(account_id, asked, meter)
                raise
        watch.lap("write")
        speaker = asked.assistant
        written.trace |= {
            "question": asked.question,
            "mode": speaker.mode,
            "strictness": speaker.strictness,
            "configuration": self.configuration(speaker),
            "path": written.path,
            "tokens": meter.tokens,
            "times": watch.times(),
        }
        if asked.coming is not None and speaker.mode != "general":
            written.trace |= {"coming": msgspec.structs.asdict(asked.coming)}
        return written

    async def _count(self, account_id: UUID, asked: Asked, meter: Meter) -> None:
        """Counts what came to nothing; should that fail, whoever asked is told what ended the writing, not this."""
        if meter.tokens is None:
            return
        try:
            with CancelScope(shield=True):
                await self._budget.count(account_id, meter.tokens, asked.spenders)
        except Exception as error:
            log.warning("what was spent can't be counted", error=str(error))

    async def _reply(
        self, asked: Asked, reply: Written | None, say: Words, watch: Watch, meter: Meter, waits: Places | None
    ) -> Written:
        """The answer; where a `reply` to the wish for a person is known, with what is asked beside it."""
        ours, now = handover.ours(asked), datetime.now(UTC)
        if reply is None:
            written = await self._answer(asked, ours, say, watch, meter, waits)
            with contextlib.suppress(Stopped):
                await self._add(asked, written, now, say)
            return written
        if (rest := beside(asked)) is not None:
            reply = both(await self._answer(rest, ours, silent(say), watch, meter, waits), reply, rest)
        # What is said of a hand-over is heard when there is one.
        return said(reply, say) if reply.handoff is None else reply

    async def _answer(
        self, asked: Asked, ours: Phrases, say: Words, watch: Watch, meter: Meter, waits: Places | None
    ) -> Written:
        """The answer itself, by the assistant's mode."""
        talk = small_talk(asked.question)
        if talk is not None and talk not in UNLESS_TOLD:
            return said(fixed(ours.reply(talk), talk), say)
        judged = await left_alone.judged(asked, self._recall.vector)
        if judged.forbidden:
            return not_allowed(asked, say)
        write = partial(self._by_mode, judged.asked, ours, watch, meter, waits)
        return await left_alone.kept_back(judged.asked, say, ours.topics, write) or not_allowed(asked, say)

    async def _by_mode(
        self, asked: Asked, ours: Phrases, watch: Watch, meter: Meter, waits: Places | None, say: Words
    ) -> Written:
        """What is answered to a question that is about no forbidden topic."""
        reached = await self._budget.reached(asked.account_id, asked.spenders) if self._endpoint else None
        voice = voiced(self._endpoint, meter, self._settings) if reached is None else None
        if asked.assistant.mode != "general":
            written = await self._from_sources(asked, voice, ours, say, watch)
        elif voice is None and (mine := await self._of_itself(asked, ours, modelled=False)):
            written = said(fixed(mine, "of itself"), say)
        elif voice is None and self._endpoint is not None:
            written = self._spent(asked, say, "Nothing but a model answers in this mode; a person can still reply.")
        else:
            # The small model in this process speaks only where there is no other; nothing leaves the machine then.
            local = Voice(Metered(self._local_model(), meter), waits=waits, small=True) if voice is None else voice
            written = await self._general(asked, local, say)
        if written.unaided:
            written.path.insert(0, step("model", "out of budget", f"{reached} No model was asked."))
        return written

    async def _add(self, asked: Asked, written: Written, now: datetime, say: Words) -> None:
        """Adds what the company always says about a topic, and the offer of a person."""
        for text in await always_said(asked, written, self._recall.vector):
            append(written, text, say)
        if ending := handover.conclude(asked, written, now):
            append(written, ending, say if written.handoff is None else unheard)

    def configuration(self, speaker: Speaker) -> str:
        """The version of all that an answer depends on beside the sources: another assistant, model, embedder or
        release makes it another one. 12 hexadecimal digits."""
        model = self._endpoint.name if self._endpoint else ""
        looks, embedder = self._settings.llm_second_look, self._recall.embedder_version
        made_of = (speaker, model, looks, self._max_tokens, embedder, __version__)
        return hashlib.sha256(msgspec.json.encode(made_of)).hexdigest()[:12]

    async def _of_itself(self, asked: Asked, ours: Phrases, *, modelled: bool) -> str:
        return await of_itself(asked, ours, datetime.now(UTC), self._look_up.topics, modelled=modelled)

    async def _from_sources(
        self, asked: Asked, voice: Voice | None, ours: Phrases, say: Words, watch: Watch
    ) -> Written:
        parts = in_turn(asked.parts)
        if len(parts) > 1 and (wish := await self._look_up.one_wish(asked)) is not None:
            return said(wish, say)
        if len(parts) > 1 and (told := await self._of_several(asked, parts, voice, ours, say)) is not None:
            return told
        question = parts[0] if len(parts) == 1 else asked.question
        recalled, gate = await self._look_up.pages(asked, question, asked.earlier_questions())
        watch.lap("search")
        speaks_itself = voice is not None and asked.assistant.mode != "private"
        carries = voice is not None and (not gate.open or theirs(asked, question, recalled) is not None)
        offered = await self._look_up.catalog(asked, question, recalled, gate)
        watch.lap("catalog")
        if offered is None:
            left_alone.hold_left_out(gate)
        if offered is not None:
            written = said(offered, say)
        elif not gate.open and (mine := await self._of_itself(asked, ours, modelled=speaks_itself)):
            written = said(fixed(mine, "of itself"), say)  # Unless a page or a pair tells it.
        elif carries and voice and (told := await self._across(asked, question, recalled, voice, ours)):
            return said(told, say)
        else:
            written = await self._grounded(asked, recalled, gate, voice, ours, say)
            written.confidence = confidence(written, gate)
        keep(written, recalled, gate)
        return written

    async def _of_several(
        self, asked: Asked, parts: Sequence[str], voice: Voice | None, ours: Phrases, say: Words
    ) -> Written | None:
        """The answers to several questions, and which of them have none; None where one answer serves better."""

        async def speak(part: str, recalled: Recalled, quotes: Written) -> Written:
            assert voice is not None
            one = msgspec.structs.replace(asked, question=part, parts=(part,))
            written = await self._modelled(one, recalled, quotes, voice, ours, unheard, len(parts))
            return await retold(one, written, voice, self._max_tokens)

        elsewhere = partial(self._across, voice=voice, ours=ours)
        answers, unknown = await self._look_up.each(asked, parts, (speak, elsewhere) if voice is not None else None)
        if len(answers) < 2 and not (answers and unknown):
            return None
        left_alone.hold_back(asked, answers)
        whole = together(answers)
        told = said(whole if voice is not None else self._unaided(whole), say)
        told.trace["unknown"] = unknown
        for part in unknown:
            append(told, ours.nothing_about.format(question=part), say)
        return told

    async def _across(
        self, asked: Asked, question: str, recalled: Recalled, voice: Voice | None, ours: Phrases
    ) -> Written | None:
        """The answer by way of the sources' language, where the visitor speaks another one."""
        assert voice is not None
        speak = partial(self._modelled, voice=voice, ours=ours, say=unheard)
        return await across(asked, question, recalled, voice, self._max_tokens, self._look_up, speak)

    async def _grounded(
        self, asked: Asked, recalled: Recalled, gate: Gate, voice: Voice | None, ours: Phrases, say: Words
    ) -> Written:
        if gate.pair is not None:
            return said(from_pair(gate.pair, recalled.query), say)
        is_free = asked.assistant.mode == "combined" and voice is not None
        if not gate.open and not is_free and (words := not_named(asked)):
            return said(asked_what(asked, words, ours), say)
        if not gate.open:
            return await self._unsure(asked, recalled, gate, voice, ours, say)
        if names := unclear(asked, recalled, gate):
            return said(asked_back(asked, names, ours), say)
        quotes = from_passages(gate.composed, gate.passages)
        if voice is None:
            return said(self._unaided(quotes), say)
        return await self._modelled(
            asked, recalled, quotes, voice, ours, say, near=nearest(asked, recalled, gate, ours)
        )

    async def _unsure(
        self, asked: Asked, recalled: Recalled, gate: Gate, voice: Voice | None, ours: Phrases, say: Words
    ) -> Written:
        """What was found may not answer: a model looks whether it does; else what is near enough is quoted as such."""
        near = nearest(asked, recalled, gate, ours)
        if voice is not None and may_answer(gate):
            return await self._modelled(asked, recalled, None, voice, ours, say, near=near)
        return await self._unknown(asked, recalled, voice, ours, say, near)

    async def _modelled(
        self,
        asked: Asked,
        recalled: Recalled,
        quotes: Written | None,
        voice: Voice,
        ours: Phrases,
        say: Words,
        parts: int = 1,
        near: str = "",
    ) -> Written:
        """The model's checked sentences; the passages' own where it fails or says nothing that they support.

        Without `quotes` the passages may not answer at all: then it is that we don't know, and what comes `near`.
        """
        passages = to_tell(recalled.found.passages[:MOST_FOR_A_MODEL], asked.assistant.forbidden_topics)
        messages = prompt.grounded(asked.assistant, asked.history, asked.question, passages, voice.hide)
        try:
            most = room(asked, parts)
            spoken = await speak_checked(voice, messages, passages, self._max_tokens, say, recalled.query, most)
        except (ModelError, Overloaded) as error:
            log.warning("the model failed, so the answer is made without it", error=str(error))
            unaided = said(quotes, say) if quotes is not None else None
            written = unaided or await self._unknown(asked, recalled, voice, ours, say, near)
            written.path.insert(0, step("model", "failed", str(error)))
            return written
        told = {"sentences": spoken.verdicts}
        if not spoken.citations and (spoken.found_nothing or quotes is None):
            unknown = await self._unknown(asked, recalled, voice, ours, say, near)
            unknown.path.insert(0, step("model", "found nothing", "The model saw no answer in the passages."))
            unknown.trace = told | unknown.trace
            return unknown
        if quotes is not None and not spoken.citations:
            quotes.path.insert(0, step("model", "not supported", "No passage says what the model said."))
            quotes.trace |= {"sentences": [*spoken.verdicts, *quotes.trace["sentences"]]}
            return said(quotes, say)
        return Written(
            answer=spoken.text,
            model=spoken.model,
            citations=spoken.citations,
            truncated=spoken.truncated,
            path=[step("answer", "model", "The model's sentences that a passage supports.")],
            trace=told,
            promised=spoken.promised,
        )

    async def _unknown(
        self, asked: Asked, recalled: Recalled, voice: Voice | None, ours: Phrases, say: Words, near: str = ""
    ) -> Written:
        """The sources lack it: `combined` with a real model says what it knows of its own, and that it is its own;
        else what comes nearest is said, `near`."""
        if asked.assistant.mode == "combined" and voice is not None:
            try:
                written = await self._freely(voice, asked, say, lead=ours.general)
                if not written.answer:
                    near_titles = await helps_with(asked, recalled, self._look_up)
                    written = unanswered(not_known(asked, say, near_titles, near), written)
                return written
            except (ModelError, Overloaded, Leaked) as error:
                why = str(error) or "The model began to recite its instructions."
                log.warning("the model failed, so the answer is that we don't know", error=why)
                refusal = not_known(asked, say) if isinstance(error, Leaked) else not_written(asked, say, near)
                refusal.path.insert(0, step("model", "failed", why))
                return refusal
        if voice is None and self._endpoint is not None and theirs(asked, asked.question, recalled):
            return self._spent(asked, say, "What was found is in another language; only a model asks and tells it.")
        refusal = not_known(asked, say, await helps_with(asked, recalled, self._look_up), near)
        if asked.assistant.mode == "combined" and self._unaided(refusal).unaided and not refusal.reason:
            refusal.reason = "out_of_budget"
            if asked.assistant.out_of_budget:
                append(refusal, asked.assistant.out_of_budget, say)
        return refusal

    def _unaided(self, written: Written) -> Written:
        """Notes of what was written without a model where there is one: its budget is spent."""
        written.unaided = self._endpoint is not None
        return written

    def _spent(self, asked: Asked, say: Words, why: str) -> Written:
        """What is said where only a model could answer and its budget is spent."""
        return self._unaided(out_of_budget(asked, say, why))

    async def _general(self, asked: Asked, voice: Voice, say: Words) -> Written:
        """The model's own words, in the mode in which nothing else answers."""
        try:
            written = await self._freely(voice, asked, say)
            if not written.answer:
                return unanswered(not_known(asked, say), written)
            written.confidence = 0.5
            return written
        except Leaked:
            return not_known(asked, say)
        except Overloaded as error:  # It works, and may be asked again in a moment.
            log.warning("the model is busy", model=voice.model.name, error=str(error))
            return Written(status="failed", path=[step("model", "failed", str(error))])
        except (ModelError, ModelMissing) as error:
            log.warning("the model failed", model=voice.model.name, error=str(error))
            told = not_written(asked, say)
            told.path.insert(0, step("model", "failed", str(error)))
            return told

    async def _freely(self, voice: Voice, asked: Asked, say: Words, lead: str = "") -> Written:
        speaker = msgspec.structs.replace(asked.assistant, instructions="") if voice.small else asked.assistant
        messages = prompt.general(speaker, asked.history, asked.question, voice.hide)
        instructions = asked.assistant.instructions
        hosts, company = await self._recall.company(asked.account_id, instructions)
        hosts |= contacts(asked.question) | await asyncio.to_thread(addresses_in, instructions)
        system = messages[0]["content"]
        confided = await asyncio.to_thread(Confided.of, system, instructions, asked.question, company.names)
        facts = OwnFacts.of(company.names, asked.question, asked.earlier_questions(), company)
        free = Free(hosts, room(asked), company, confided, facts)
        return told_freely(await speak_freely(voice, messages, self._max_tokens, say, lead, free))
