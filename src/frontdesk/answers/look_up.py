"""Looks a question up: in the pages and pairs, and in the catalog, in the light of the conversation."""

import re
from collections.abc import Awaitable, Callable, Sequence
from typing import TypedDict, cast

import msgspec

from frontdesk.answers import prompt
from frontdesk.answers.asked.confirming import figure_asked
from frontdesk.answers.asked.in_full import bare
from frontdesk.answers.asked.kept_topic import (
    goes_on,
    is_all_told,
    is_told,
    is_told_alone,
    may_go_on,
    may_tell,
    names_another,
    names_its_own,
    says_of_what,
    topic_of,
    touches,
)
from frontdesk.answers.asked.left_alone import hold_left_out
from frontdesk.answers.asked.named_only import only_names
from frontdesk.answers.asked.permission import permitted
from frontdesk.answers.asked.questions import begins_to_ask, heard, is_question
from frontdesk.answers.asked.smalltalk import UNLESS_TOLD, small_talk
from frontdesk.answers.asked.titles import readable, short_titles
from frontdesk.answers.asked.told_already import asks_of_thing, is_told_already, tells_in_one
from frontdesk.answers.conversation import Asked, Said
from frontdesk.answers.gate import Gate, Strictness, look
from frontdesk.answers.people.calm import calm
from frontdesk.answers.people.handover import language
from frontdesk.answers.quoted.aside import is_aside
from frontdesk.answers.quoted.pairs import very_words
from frontdesk.answers.quoted.quotes import from_pair, from_passages
from frontdesk.answers.recall import Recall, Recalled
from frontdesk.answers.shop.decide import SURE_PAGES, prefers_products
from frontdesk.answers.shop.offer import Shop
from frontdesk.answers.shop.page_words import PageWords
from frontdesk.answers.trace import step, traced
from frontdesk.answers.written import Written
from frontdesk.knowledge.search.followup import (
    LOOK_BACK,
    is_whole,
    leans,
    may_stand_alone,
    points,
    topic_words,
    topics_before,
)
from frontdesk.knowledge.search.one_word import other_spellings
from frontdesk.knowledge.search.postal import tells_address
from frontdesk.knowledge.search.wanted import ADDRESS, asked_facts
from frontdesk.knowledge.search.words import language_of

MOST_MODELLED = 8
"""Questions of one burst that a model is asked; those past them are answered in the passages' own words."""
MOST_LISTED = 4
"""Titles told to who asks what may be asked."""
CLEARER = 0.1
"""So much surer is an answer to the question alone where it has changed the topic."""
STRANGE = 0.12
"""A whole question of which the sources know so little is not answered by the words of the one before it. Of 26 short
questions without an answer, each behind six others, 23 of 156 were answered so, and 7 are with this; of 47 that have
an answer, none is so strange."""
_FOR_SO_MUCH = re.compile(r"\s*(?:(?:and|what about|how about) )?(?:for|with|at|of) [£$€]?\d", re.IGNORECASE)
"""Goes on about what was asked before: behind the price of an insurance "for 10000 pounds" is no wish for products."""
LENT_BY_TITLE = 0.35
"""What the title of a page lends to the confidence in its passages. Of 21 follow-ups of two companies' customers that
were refused, 13 are answered so, 11 rightly; of 80 questions without an answer, each behind one about some page, 5."""
LEAST_OF_PAIR = 3
"""Words of a question that leans, from which on it may be a pair's own: "How much?" is asked of what was said."""
LEAST_WORDS = 30
"""Words that each of several questions is answered with, at least."""
SURE = 0.95
"""Confidence of an answer whose every condition a row of the catalog meets."""

Speak = Callable[[str, Recalled, Written], Awaitable[Written]]
"""Has a model say what was found for a question, with the passages' own sentences at hand."""
Elsewhere = Callable[[Asked, str, Recalled], Awaitable[Written | None]]
"""Has a model ask what nothing answers in the languages of other pages."""


class Unknown(TypedDict):
    """One of several questions to which nothing was found: as it was looked up, and what it may lean on."""

    query: str
    earlier: list[str]


class LookUp:
    """Finds what the company's sources say to a question."""

    def __init__(self, recall: Recall, shop: Shop) -> None:
        self._recall = recall
        self._shop = shop

    async def pages(self, asked: Asked, question: str, earlier: list[str]) -> tuple[Recalled, Gate]:
        """What was found for a message in its conversation, judged.

        People tell of themselves before they ask, so the sentence that asks is looked up as well as the whole. And a
        question that was completed by an earlier one may have changed the topic: so it is where it is answered better
        alone, or says who does what or names a thing and nothing of it is in the answer; and one that could stand
        alone may be about the topic before. Where nothing answers an angry question, what is left of it without the
        anger is looked up.
        """
        asks = heard(question)[1]
        best = await self._as_asked(asked, question, earlier)
        best = await self._of_topic(asked, asks, earlier, best)
        page = asked.page()
        return best if best[1].open or not page else await self._of_page(asked, asks, page, best)

    async def _as_asked(self, asked: Asked, question: str, earlier: list[str]) -> tuple[Recalled, Gate]:
        """What was found for a message, its one sentence that asks, or that sentence alone.

        Where nothing answers, the question is looked up without its anger, one what may be brought as one what is
        allowed, and once more in another spelling or, where a figure is to be confirmed, as one for the figure.
        """
        said, asks = heard(question)
        own = bool(earlier) and is_whole(asks)
        is_named = bool(earlier) and asks_of_thing(asks)
        if earlier and (kept := await self._in_its_words(asked, asks) or await self._of_its_own(asked, asks, earlier)):
            return kept
        candidates = [(asks, [*earlier, *said])] if asks != question else []
        best: tuple[Recalled, Gate] | None = None
        searched: set[str] = set()
        for each, before in [*candidates, (question, earlier)]:
            recalled = await self._recall.passages(asked.account_id, each, before)
            searched.add(recalled.query)
            gate = _judged(recalled, asked)
            if best is None or (gate.open, gate.confidence) > (best[1].open, best[1].confidence):
                best = recalled, gate
            sure = gate.pair is not None or (gate.open and gate.confidence >= SURE_PAGES and not own)
            if sure and (not is_named or touches(gate, asks)):
                return recalled, gate
        assert best is not None
        if is_named and asks not in searched and not (best[1].open and touches(best[1], asks)):
            alone = await self._recall.passages(asked.account_id, asks)
            judged = _judged(alone, asked)
            if best[1].pair is not None or is_told_alone(judged, best[1], asks):
                return alone, judged
        if asks not in searched and may_stand_alone(asks):
            alone = await self._recall.passages(asked.account_id, asks)
            judged = _judged(alone, asked)
            clearer = judged.confidence >= best[1].confidence + CLEARER or not best[1].open
            clearer = clearer or (own and not touches(best[1], asks))
            strange = judged.confidence < STRANGE and begins_to_ask(asks)
            best = (alone, judged) if (judged.open and clearer) or strange else best
        put = _put_otherwise(asks, question)
        others = {calm(question): earlier, permitted(asks): earlier, put: [] if may_stand_alone(put) else earlier}
        for other, before in others.items():
            if not best[1].open and other not in (question, asks):
                recalled = await self._recall.passages(asked.account_id, other, before)
                best = max(best, (recalled, _judged(recalled, asked)), key=lambda each: each[1].confidence)
        return best

    async def _of_its_own(self, asked: Asked, question: str, earlier: list[str]) -> tuple[Recalled, Gate] | None:
        """What a passage says of all that a question names, where those before it lead to one that doesn't."""
        if not names_its_own(question):
            return None
        alone = await self._recall.passages(asked.account_id, question)
        lent = await self._recall.passages(asked.account_id, question, earlier)
        judged = _judged(alone, asked)
        return (alone, judged) if is_all_told(judged, _judged(lent, asked), question) else None

    async def _in_its_words(self, asked: Asked, question: str) -> tuple[Recalled, Gate] | None:
        """The pair of the very words of a question that leans on the one before it, or is joined to it: it is the
        company's own question, behind anything. One that points to what was said is asked of that.
        """
        alone = f"{bare(question)}?"
        if not leans(question) or not begins_to_ask(alone) or len(alone.split()) < LEAST_OF_PAIR or points(alone):
            return None
        recalled = await self._recall.passages(asked.account_id, alone)
        gate = _judged(recalled, asked)
        is_kept = gate.pair is not None and very_words(alone, gate.pair.question or "")
        return (recalled, gate) if is_kept else None

    async def _of_topic(
        self, asked: Asked, question: str, earlier: list[str], best: tuple[Recalled, Gate]
    ) -> tuple[Recalled, Gate]:
        """What answers a question about the topic before, where the best for it alone is about something else."""
        said = [each for each in earlier if small_talk(each) in (None, *UNLESS_TOLD) and says_of_what(each)]
        own = names_its_own(question)
        for before in topics_before(said):
            topic = topic_of(question, before)
            if not may_go_on(question, best[1]) or is_told(best[1], topic):
                break
            if not may_tell(asked.account_id, best[0].found.candidates, best[1], topic):
                continue
            recalled = await self._recall.passages(asked.account_id, question, page=topic_words(question, before))
            lent = _judged(recalled, asked)
            if goes_on(lent, best[1], topic) and not (own and is_all_told(best[1], lent, question)):
                return recalled, lent
        return best

    async def _of_page(
        self, asked: Asked, question: str, page: str, best: tuple[Recalled, Gate]
    ) -> tuple[Recalled, Gate]:
        """What the page of the answer before says: visitors go on about it in words that name nothing of it.

        Its title makes its passages look nearer than they are, which is taken off their confidence.
        """
        recalled = await self._recall.passages(asked.account_id, question, page=page)
        gate = _judged(recalled, asked)
        quotes = gate.composed.quotes
        if gate.pair is not None or not quotes or gate.passages[quotes[0].passage].title != page:
            return best
        less = gate.confidence - LENT_BY_TITLE
        if less <= best[1].confidence or names_another(asked.account_id, best[0].found.candidates, gate, question):
            return best
        return recalled, msgspec.structs.replace(gate, open=less >= gate.threshold, confidence=less)

    async def languages(self, asked: Asked) -> list[str]:
        """The languages that the company's sources are in, that of most first."""
        return await self._recall.languages(asked.account_id)

    async def topics(self, asked: Asked) -> list[str]:
        """What the company's pages in the visitor's language are about, by their titles; none where it has none."""
        if not asked.has_pages or asked.assistant.mode == "general":
            return []
        spoken_there = await self._recall.languages(asked.account_id)
        spoken = language(asked)[:2] if spoken_there else None
        titles = await self._recall.titles(asked.account_id, spoken)
        return short_titles(readable(titles, [language(asked)[:2]]), MOST_LISTED)

    async def catalog(self, asked: Asked, question: str, recalled: Recalled, gate: Gate) -> Written | None:
        """The catalog's answer, where there is a catalog and it speaks to the question more than the pages do."""
        if not asked.has_products or (_FOR_SO_MUCH.match(question) and not _shown_before(asked)):
            return None
        offer = await self._shop.offer(asked, question, PageWords(asked.account_id, question, recalled))
        if offer is None or not prefers_products(heard(question)[1], offer, gate):
            return None
        if offer.unnamed:
            return offer.written
        if not offer.silent:
            offer.written.confidence = SURE if offer.structured else max(0.5, min(SURE, offer.likeness))
        offer.written.path = [step("answer", "catalog", "The rows of the catalog that fit the question.")]
        return offer.written

    async def one_wish(self, asked: Asked) -> Written | None:
        """The catalog's answer to one message that reads like several questions, when products meet it as a whole."""
        if not asked.has_products or len(asked.parts) > 1 or asked.question.count("?") > 1:
            return None
        recalled, gate = await self.pages(asked, asked.question, asked.earlier_questions())
        written = await self.catalog(asked, asked.question, recalled, gate)
        if written is None or written.trace["loose"]:
            return None
        keep(written, recalled, gate)
        return written

    async def each(
        self, asked: Asked, parts: Sequence[str], modelled: tuple[Speak, Elsewhere] | None
    ) -> tuple[list[Written], dict[str, Unknown]]:
        """What the sources say to each of several questions; and those to which they say nothing.

        What leans on the question before and is told with its answer already is answered with that. What only names a
        thing ("parking?") leans on none of the things that are named before it, unless it finds nothing else.
        """
        looked, last, before = 0, Written(), asked
        answers: dict[str | None, Written] = {}
        unknown: dict[str, Unknown] = {}
        for part in parts:
            written = None
            before = before if only_names(part) else asked
            if small_talk(part) is None:
                speaking = modelled if looked < MOST_MODELLED else None
                written, query = await self._one(before, part, len(parts), speaking)
                if written is None and before is not asked:
                    written, query = await self._one(asked, part, len(parts), speaking)
                if written is not None and written.answer in answers and _is_aside(written, part):
                    written = None
                looked += 1
                if written is not None:
                    answers[written.answer] = written
                    last = written
                elif is_told_already(part, last.answer or ""):
                    answers[part] = msgspec.structs.replace(last, trace=last.trace | {"question": part})
                elif is_question(part):
                    unknown[part] = {"query": query, "earlier": asked.earlier_questions()[-LOOK_BACK:]}
            asked = _went_on(asked, part, written)
        told = [written.answer or "" for written in answers.values()]
        # What is told beside the answer to another of them is told.
        unknown = {part: why for part, why in unknown.items() if not any(tells_in_one(part, each) for each in told)}
        return list(answers.values()), unknown

    async def _one(
        self, asked: Asked, part: str, parts: int, modelled: tuple[Speak, Elsewhere] | None
    ) -> tuple[Written | None, str]:
        """What the sources say to one of several questions, and that question as it was looked up.

        Whether they answer it is judged as if it were asked alone; what is told has its share of the words.
        """
        recalled, gate = await self._of_part(asked, part)
        written = await self.catalog(asked, part, recalled, gate)
        if written is None:
            hold_left_out(gate)
        if written is None and gate.open:
            shorter = _judged(recalled, asked, parts)
            told = shorter if shorter.open else gate
            written = from_pair(gate.pair, recalled.query) if gate.pair else from_passages(told.composed, told.passages)
            if modelled is not None and not gate.pair:
                written = await modelled[0](part, recalled, written)
            written.confidence = confidence(written, gate)
        if written is None and modelled is not None and is_question(part):
            written = await modelled[1](asked, part, recalled)
        elif written is not None:
            keep(written, recalled, gate)
        if written is None or written.refused or not written.answer:
            return None, recalled.query
        written.trace |= {"question": part, "path": written.path}
        return written, recalled.query

    async def _of_part(self, asked: Asked, part: str) -> tuple[Recalled, Gate]:
        """What was found for one of several questions: for it alone where the words of those before it lead to what has
        nothing of it, or away from the company's address.
        """
        found = await self.pages(asked, part, asked.earlier_questions())
        is_led_astray = _tells_nothing(found[1], part) or (not found[1].open and ADDRESS in asked_facts(part))
        if not asked.history or not is_led_astray:
            return found
        alone = await self.pages(msgspec.structs.replace(asked, history=()), part, [])
        return alone if alone[1].open and not _tells_nothing(alone[1], part) else found


def _shown_before(asked: Asked) -> bool:
    """Whether the last answer showed products, or nothing was answered yet."""
    answers = [said for said in asked.history if said.by == "assistant"]
    return not answers or bool(answers[-1].cards)


def _went_on(asked: Asked, part: str, written: Written | None) -> Asked:
    """The conversation behind one of several questions: the next one is understood as if it were asked by itself."""
    said = [Said("visitor", part)]
    if written is not None and written.answer:
        page = written.citations[0]["title"] if written.citations else ""
        said.append(Said("assistant", written.answer, cards=tuple(written.trace.get("cards", ())), page=page))
    return msgspec.structs.replace(asked, history=(*asked.history, *said))


def _put_otherwise(asks: str, question: str) -> str:
    """A question as the one for the figure that it wants confirmed, in another spelling; itself where there is none."""
    spoken = language_of(question)
    figures = [figure_asked(each, spoken) for each in (asks, question)]
    put = next((each for each in figures if each not in (asks, question)), question)
    return next(iter(other_spellings(put)), put)


def _tells_nothing(gate: Gate, question: str) -> bool:
    """Whether what answers holds no word of a question as it was asked, and no fact of the kind that it asks for."""
    if not gate.open or gate.pair is not None:
        return False
    shown = [(gate.passages[quote.passage], quote.text) for quote in gate.composed.quotes]
    said = "\n".join(f"{p.title}\n{p.heading}\n{text}" for p, text in shown)
    return bool(shown) and _has_nothing(said, question)


def _is_aside(written: Written, question: str) -> bool:
    """Whether what was told tells nothing of a question, and is no pair's answer."""
    quoted = [f"{each['title']}\n{each['heading']}" for each in written.citations]
    said = "\n".join([*quoted, written.answer or ""])
    return bool(quoted) and _has_nothing(said, question)


def _has_nothing(said: str, question: str) -> bool:
    """Whether a text has nothing of a question; the name of a place is no address of it."""
    no_address = ADDRESS in asked_facts(question) and not tells_address(said)
    return no_address or is_aside(said, question, language_of(said))


def room(asked: Asked, parts: int = 1) -> int:
    """The words that an answer may have, or that each of several may that are given together."""
    return max(LEAST_WORDS, prompt.WORDS[asked.assistant.length] // parts)


def _judged(recalled: Recalled, asked: Asked, parts: int = 1) -> Gate:
    assistant = asked.assistant
    return look(recalled, cast(Strictness, assistant.strictness), room(asked, parts), assistant.forbidden_topics)


def confidence(written: Written, gate: Gate) -> float:
    """How sure an answer is: as sure as the gate, unless what it let through was read and nothing came of it."""
    return gate.confidence if written.citations or written.clarifying else gate.doubted


def keep(written: Written, recalled: Recalled, gate: Gate) -> None:
    """Keeps what was found and how it was judged, before what came of it."""
    found = recalled.found.passages
    written.found = found
    written.path[:0] = [step("search", f"{len(found)} passages"), step("gate", *gate.outcome())]
    written.trace |= {"query": recalled.query, "gate": gate.trace(), "passages": traced(found)}
