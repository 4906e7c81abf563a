"""From a question in its conversation to passages: the one path of live answers, search preview and evaluation."""

import asyncio
from collections.abc import Callable, Sequence
from uuid import UUID

import msgspec
import numpy as np

from frontdesk.answers.asked.beside_names import names_beside
from frontdesk.answers.asked.in_full import in_full
from frontdesk.answers.asked.smalltalk import UNLESS_TOLD, small_talk
from frontdesk.answers.general.own_prices import Company, names_of
from frontdesk.answers.hosts import Hosts
from frontdesk.foundation.database import Database, rows
from frontdesk.knowledge.former import Former
from frontdesk.knowledge.search.english_words import english
from frontdesk.knowledge.search.find import Asked, Result, Vector, find
from frontdesk.knowledge.search.followup import rewrite
from frontdesk.knowledge.search.narrower import fits
from frontdesk.knowledge.search.score import FOREIGN, UNREAD, Weights
from frontdesk.knowledge.search.short_forms import written_out
from frontdesk.knowledge.search.spelling import put_right, strange
from frontdesk.knowledge.search.words import in_latin_script, language_of
from frontdesk.knowledge.search.written_amounts import each_with_signs, with_signs
from frontdesk.models.embed import Embedder

PASSAGES = 8
"""Passages that an answer is written from; those that tell the asked fact of further places come on top."""

_LANGUAGES = """
    SELECT left(lower(language), 2) AS language FROM document
    WHERE account_id = current_account() AND status = 'ready' AND language IS NOT NULL
    GROUP BY 1 ORDER BY sum(passages) DESC, 1"""

_TITLES = """
    SELECT d.title FROM (
        SELECT d.id, d.title, d.used, d.passages
        FROM document d JOIN source s ON s.account_id = d.account_id AND s.id = d.source_id
        WHERE d.account_id = current_account() AND d.status = 'ready' AND d.passages > 0 AND s.kind <> 'qa'
          AND (%(language)s::text IS NULL OR left(lower(d.language), 2) = %(language)s::text)
        ORDER BY d.used DESC, d.passages DESC, d.id LIMIT 20) d
    CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE p.question IS NULL) AS told, count(p.question) AS pairs FROM passage p
        WHERE p.account_id = current_account() AND p.document_id = d.id) held
    WHERE held.told > held.pairs
    ORDER BY d.used DESC, d.passages DESC, d.id"""


class Recalled(msgspec.Struct, frozen=True):
    """The question as it was searched, its vector (dimensions,), and what was found.

    `foreign` when the embedding model was not made for the question's language, so that its vector says little, and
    `unread` when it doesn't read its script either: then the vector is all zeros. `own` is what was asked where the
    conversation or a page lent it words. `full` is a follow-up as people write it by itself (`in_full`), and as a pair
    is that was made of it.
    """

    query: str
    vector: Vector
    found: Result
    foreign: bool = False
    full: str = ""
    unread: bool = False
    own: str = ""


OWN_SHARE = 0.3


def blend(completed: Vector, own: Vector) -> Vector:
    """The vector of a completed question, drawn towards the question as it was asked, of length 1.

    On MTRAG's 59 completed questions it changes nothing (MRR 0.938); in small libraries it keeps the passage that
    the earlier question was about from standing before the one that is asked for now.
    """
    vector = (1 - OWN_SHARE) * completed + OWN_SHARE * own
    return np.asarray(vector / np.linalg.norm(vector), dtype=np.float32)


def _foreign(query: str, languages: frozenset[str] | None) -> bool:
    """Whether a question is in none of the languages that the embedding model was made for."""
    return languages is not None and not (in_latin_script(query) and language_of(query) in languages)


class Recall:
    """Searches what a company knows; `former` are the embedding models before, whose passages are not read again."""

    def __init__(self, database: Database, embedder: Callable[[], Embedder], former: Former) -> None:
        self._database = database
        self._embedder = embedder
        self._former = former
        self._hosts = Hosts(database)

    @property
    def embedder_version(self) -> str:
        """What tells one embedding model, and the way it is used, from another."""
        return self._embedder().fingerprint

    async def vector(self, text: str) -> Vector:
        """The vector of a text, of length 1, or all zeros where the model doesn't read its script; texts of late are
        remembered."""
        embedder = self._embedder()
        vector = await embedder.query(text)
        return vector if embedder.reads(text) else np.zeros_like(vector)

    async def company(self, account_id: UUID, told: str) -> tuple[frozenset[str], Company]:
        """The hosts, e-mail addresses and phone numbers that a model may name; and the company, with what it `told`."""
        own = await self._hosts.of(account_id)
        words = await asyncio.to_thread(english)
        called = names_of(own.name, words.__contains__) | own.called
        return own.hosts, Company(called, told, own.priced, own.named, own.spoken)

    async def passages(
        self, account_id: UUID, question: str, earlier: Sequence[str] = (), limit: int = 0, page: str = ""
    ) -> Recalled:
        """The best passages for a question; `earlier` are the visitor's questions before it, oldest first.

        Without a limit they are those that an answer is written from. With the title of a `page` the question is asked
        of that page, whatever was asked before.
        """
        embedder = self._embedder()
        before = [each for each in earlier if small_talk(each) in (None, *UNLESS_TOLD)]
        question = await self._spelled(account_id, embedder, written_out(with_signs(question, before)))
        own = question
        if page:
            question = f"{question.rstrip(' ?.!')}? {page}"
        said = each_with_signs(before)
        query = rewrite(question, said) if said else question
        recalled = await self._found(account_id, embedder, query, question, limit)
        if query == question:
            return msgspec.structs.replace(recalled, own=own if page else "")
        beside = names_beside(recalled.found.passages, language_of(query))
        exchanged = rewrite(question, said, beside)
        if exchanged != query:
            recalled = await self._found(account_id, embedder, exchanged, question, limit)
        return msgspec.structs.replace(recalled, full=in_full(question, said), own=own)

    async def _found(self, account_id: UUID, embedder: Embedder, query: str, question: str, limit: int) -> Recalled:
        """What is found for a question as it was completed; one that was put in other words is asked in those alone."""
        question = question if query.startswith(question.rstrip(" ?")) else query
        vector, former = await asyncio.gather(
            _vector(embedder, query, question), self._by_former(account_id, embedder, query, question)
        )
        unread = not embedder.reads(query)
        foreign = unread or _foreign(query, embedder.languages)
        weights = UNREAD if unread else FOREIGN if foreign else Weights()
        asked = Asked(vector, embedder.number, weights, former, whole=not limit, unread=unread)
        async with self._database.transaction(account_id, at_one_moment=True) as tx:
            found = await find(tx, account_id, query, asked, limit or PASSAGES, question)
        meant = [passage for passage in found.passages if fits(passage.question, query)]
        vector = np.zeros_like(vector) if unread else vector
        return Recalled(query, vector, msgspec.structs.replace(found, passages=meant), foreign, unread=unread)

    async def languages(self, account_id: UUID) -> list[str]:
        """The languages that a company's documents are in, as two letters, that of most passages first."""
        async with self._database.transaction(account_id) as tx:
            return [row.language for row in await rows(tx, _LANGUAGES, {})]

    async def titles(self, account_id: UUID, language: str | None) -> list[str]:
        """The titles of a company's pages in a language, or in any with None, those that were cited most first; none
        of what holds pairs alone."""
        async with self._database.transaction(account_id) as tx:
            return [row.title for row in await rows(tx, _TITLES, {"language": language})]

    async def _spelled(self, account_id: UUID, embedder: Embedder, question: str) -> str:
        """The question with its slips put right; in English, whose words and endings are known."""
        if language_of(question) != "en" or not strange(question, embedder.encoder.is_word):
            return question
        words = await asyncio.to_thread(english)

        def is_word(word: str) -> bool:
            return word in words or embedder.encoder.is_word(word)

        if not strange(question, is_word):
            return question
        async with self._database.transaction(account_id) as tx:
            return await put_right(tx, account_id, question, is_word)

    async def _by_former(
        self, account_id: UUID, embedder: Embedder, query: str, question: str
    ) -> tuple[Vector, int] | None:
        """The question's vector by the model before, and its number, while passages have vectors of it."""
        number = await self._former.of(account_id, embedder.number)
        model = None if number is None else await self._former.model(number)
        if model is None or not model.reads(query):
            return None
        return await _vector(model, query, question), model.number


async def _vector(embedder: Embedder, query: str, question: str) -> Vector:
    """The vector of a question as it was completed."""
    vector = await embedder.query(query)
    return vector if query == question else blend(vector, await embedder.query(question))
