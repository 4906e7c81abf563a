"""Taking in what a company gives: a source is stored together with its job; the same again is the same source."""

import contextlib
import hashlib
from datetime import UTC, datetime
from math import ceil
from uuid import UUID

import msgspec
from psycopg.errors import UniqueViolation
from sqlalchemy import delete, func, select
from sqlalchemy.dialects.postgresql import insert

from frontdesk.foundation.database import Transaction, driver_connection, rows
from frontdesk.foundation.errors import Conflict, Invalid
from frontdesk.foundation.ids import new_id
from frontdesk.foundation.jobs import Jobs
from frontdesk.knowledge.crawl import address
from frontdesk.knowledge.crawl.tables import Wanted
from frontdesk.knowledge.crawl.wanted import put_named, put_wanted
from frontdesk.knowledge.lanes import lane
from frontdesk.knowledge.progress import PAUSED
from frontdesk.knowledge.renewed import is_renewed
from frontdesk.knowledge.tables import Content, Document, Source, lock_library, remove_passages
from frontdesk.knowledge.turns import Comes, comes_new, priority, turn_of
from frontdesk.knowledge.versions.keep import Keep, put_aside, write_down

READ = "knowledge.read"
PAIR = "pair.json"
"""The name under which a pair that was given by itself is kept."""
MOST_PHRASINGS = 50
"""Other ways to ask a pair's question."""
_SAY = "UPDATE source SET fingerprint = %(fingerprint)s WHERE account_id = current_account() AND id = %(id)s"


class Given(msgspec.Struct, frozen=True):
    """What is given: `data` as bytes under a name. The kinds `text` and `qa` are given as files of our own making."""

    kind: str
    title: str
    name: str
    data: bytes
    url: str | None = None
    language: str | None = None
    same_title: bool = False
    named: bool = True
    """Whether the title is what a person calls it; else it is made of the file's name or the address."""
    wanted: Wanted | None = None
    folder: str | None = None
    """Where the command line found the file; its name is the way from there."""

    def fingerprint(self) -> bytes:
        """SHA-256 of what makes it the same source: kind and content, for a text its title too.

        Nothing at all is the same as nothing else, so that files without content are told apart by their names.
        """
        told_by = self.title if self.same_title else "" if self.data.strip() else self.name
        parts = [self.kind.encode(), told_by.encode(), self.data]
        return hashlib.sha256(b"\x00".join(parts)).digest()


class GivenPair(msgspec.Struct):
    """A question with its answer as one file."""

    question: str
    answer: str
    phrasings: list[str] = []


async def pair_of(tx: Transaction, source: Source) -> GivenPair | None:
    """The pair that a source is, where it was given by itself; None of a table of pairs, and of anything else."""
    if source.kind != "qa":
        return None
    data = await tx.scalar(select(Content.data).where(Content.id == source.id, Content.name == PAIR))
    return None if data is None else msgspec.json.decode(data, type=GivenPair)


def pair(question: str, answer: str, phrasings: list[str], language: str | None) -> Given:
    """A question with its answer, and other ways to ask it."""
    data = msgspec.json.encode(GivenPair(question, answer, phrasings))
    return Given("qa", _called(question), PAIR, data, language=language, named=False)


def _called(question: str) -> str:
    """The title of a pair."""
    return question[:300]


def pasted_text(title: str, text: str, language: str | None) -> Given:
    """A text that was pasted."""
    return Given("text", title, "text.md", text.encode(), language=language, same_title=True)


def page(kind: str, url: str, title: str, language: str | None, wanted: Wanted | None = None) -> Given:
    """A page or a catalog of the web; what is given is its address."""
    return Given(kind, title or url, url, url.encode(), url=url, language=language, named=bool(title), wanted=wanted)


def website(url: str, title: str, language: str | None, wanted: Wanted) -> Given:
    """A whole website; it is the same one however its address is spelled."""
    data, called = address.place(url).encode(), title or address.shown(url)
    return Given("website", called, url, data, url=url, language=language, named=bool(title), wanted=wanted)


async def add_source(
    tx: Transaction,
    jobs: Jobs,
    account_id: UUID,
    given: Given,
    keep: Keep,
    by: UUID | None = None,
    comes: Comes | None = None,
) -> tuple[Source, bool]:
    """The source of what is given, and whether it is new. It waits in the queue to be read when it is new, or when its
    reading had failed or was cancelled: whoever gives the same again means it to be tried again, and a website to be
    read as it is wanted now. The same pair with further phrasings gets these beside those that it has."""
    fingerprint, comes = given.fingerprint(), comes or comes_new(given.kind)
    if given.name == PAIR and (known := await _same_pair(tx, account_id, given)):
        also = await _with_phrasings_of(tx, known, given)
        await replace_source(tx, jobs, known, also, keep, by, comes)
        return known, False
    fresh = {
        "account_id": account_id,
        "id": new_id(),
        "kind": given.kind,
        "title": given.title,
        "url": given.url,
        "language": given.language,
        "status": "queued",
        "step": "waiting",
        "fingerprint": fingerprint,
        "created_at": datetime.now(UTC),
    }
    source, is_new = await _made_or_known(tx, fresh)
    if not is_new:
        if await put_named(tx, source, given.wanted):
            await read_again(tx, jobs, source, comes)
        else:
            await _read_if_it_failed(tx, jobs, source, comes)
        return source, False
    content = Content(account_id=account_id, id=source.id, name=given.name, data=given.data)
    tx.add(content)
    await tx.flush()
    await write_down(tx, source, content, by)
    await put_wanted(tx, source, given.wanted)
    await _queue(tx, jobs, source, comes)
    return source, True


async def _same_pair(tx: Transaction, account_id: UUID, given: Given) -> Source | None:
    """The source that is the same question with the same answer, held; two that give one at once make one source."""
    said = msgspec.json.decode(given.data, type=GivenPair)
    begins = msgspec.json.encode(GivenPair(said.question, said.answer)).removesuffix(b"[]}")
    of_pair = hashlib.sha256(account_id.bytes + begins).digest()[:8]
    await tx.execute(select(func.pg_advisory_xact_lock(int.from_bytes(of_pair, signed=True))))
    same = select(Source).join(Content, Content.id == Source.id)
    same = same.where(Source.kind == "qa", Content.name == PAIR, func.substr(Content.data, 1, len(begins)) == begins)
    same = same.order_by(Source.fingerprint != given.fingerprint(), Source.id).limit(1)
    return await tx.scalar(same.with_for_update(of=Source).execution_options(populate_existing=True))


async def _with_phrasings_of(tx: Transaction, source: Source, given: Given) -> Given:
    """A pair as its source has it, and with the phrasings that are given. Raises Invalid when these are too many."""
    said, has = msgspec.json.decode(given.data, type=GivenPair), await pair_of(tx, source)
    known = {} if has is None else {phrasing.casefold(): phrasing for phrasing in has.phrasings}
    fresh = {each.casefold(): each for each in said.phrasings if each.casefold() not in known}
    if known and fresh and len(known) + len(fresh) > MOST_PHRASINGS:
        sentence = f"With those that this pair has there are more than {MOST_PHRASINGS} phrasings."
        raise Invalid({"phrasings": [sentence]})
    phrasings = [*(has.phrasings if has else ()), *fresh.values()]
    return pair(said.question, said.answer, phrasings, given.language)


async def _made_or_known(tx: Transaction, fresh: dict[str, object]) -> tuple[Source, bool]:
    """The new source, or the one that says the same, held; that one may be removed before it is looked at."""
    made = insert(Source).values(fresh).on_conflict_do_nothing(index_elements=["account_id", "fingerprint"])
    same = select(Source).where(Source.fingerprint == fresh["fingerprint"]).with_for_update()
    while True:
        if source := await tx.scalar(made.returning(Source)):
            return source, True
        if known := await tx.scalar(same):
            return known, False


async def replace_source(
    tx: Transaction,
    jobs: Jobs,
    source: Source,
    given: Given,
    keep: Keep,
    by: UUID | None = None,
    comes: Comes = Comes.BY_HAND,
) -> bool:
    """Gives a source a new version; the old passages answer until it is read. Returns whether anything is new.

    A title or language that is not given stays. The same again is read once more only where its title or language
    changed, or where reading it had failed or was cancelled.
    """
    content = (await tx.scalars(select(Content).where(Content.id == source.id))).one()
    fingerprint = given.fingerprint()
    called = given.title if given.named or _follows(source, given, content) else source.title
    language = given.language or source.language
    same = fingerprint == source.fingerprint
    otherwise = same and await put_wanted(tx, source, given.wanted)
    if same and not otherwise and (called, language) == (source.title, source.language):
        await _read_if_it_failed(tx, jobs, source, comes)
        return False
    if not same:
        number = await put_aside(tx, source, content, keep)
        source.fingerprint, source.kind = await _own_fingerprint(tx, source, fingerprint), given.kind
        source.url = given.url or source.url
        source.misses, source.gone_since = 0, None
        content.name, content.data = given.name, given.data
        source.title, source.language = called, language
        await write_down(tx, source, content, by, number)
        await put_wanted(tx, source, given.wanted, elsewhere=True)
    source.title, source.language = called, language
    await read_again(tx, jobs, source, comes)
    return True


def _follows(source: Source, given: Given, content: Content) -> bool:
    """Whether a source that nobody gave a title is called by its address or its question, and has another one now."""
    if given.name == PAIR and content.name == PAIR:
        return source.title == _called(msgspec.json.decode(content.data, type=GivenPair).question)
    return "://" in (given.url or "") and source.title in (source.url, address.shown(source.url or ""))


async def _own_fingerprint(tx: Transaction, source: Source, fingerprint: bytes) -> bytes:
    """Where another source says the same, this one keeps saying it too, under a fingerprint of its own."""
    if not await tx.scalar(select(Source.id).where(Source.fingerprint == fingerprint)):
        # Another may begin to say it meanwhile. The driver's savepoint keeps the session's rows.
        with contextlib.suppress(UniqueViolation):
            async with (await driver_connection(tx)).transaction():
                await rows(tx, _SAY, {"id": source.id, "fingerprint": fingerprint})
            return fingerprint
    return hashlib.sha256(fingerprint + source.id.bytes).digest()


async def rename(tx: Transaction, jobs: Jobs, source: Source, title: str) -> None:
    """Calls a source otherwise. What was read is read once more, so that answers cite the new title."""
    if title == source.title:
        return
    source.title = title
    await tx.flush()
    if (source.status == "ready" or is_renewed(source)) and source.kind in ("file", "text", "qa", "page"):
        await read_again(tx, jobs, source, Comes.BY_HAND)


async def read_again(tx: Transaction, jobs: Jobs, source: Source, comes: Comes = Comes.AGAIN) -> None:
    """Queues a source to be read once more, behind what people wait for unless one of them wants it."""
    source.status, source.step, source.error, source.error_code, source.tries = "queued", "waiting", None, None, 0
    source.done = source.total = 0
    await _queue(tx, jobs, source, comes)


async def _read_if_it_failed(tx: Transaction, jobs: Jobs, source: Source, comes: Comes) -> None:
    if source.status in ("failed", "cancelled"):
        await read_again(tx, jobs, source, comes)


async def cancel(tx: Transaction, source: Source) -> None:
    """Stops the reading of a source; what was read before stays in use. Raises Conflict when nothing is under way."""
    if source.status not in ("queued", "reading"):
        raise Conflict("Nothing is being read here.")
    source.status, source.step = "cancelled", None
    await tx.flush()


async def pause(tx: Transaction, source: Source) -> None:
    """Lets the reading of a website rest until `resume`. Raises Conflict when it is not being read."""
    if source.kind != "website":
        raise Conflict("Only a website can be paused and resumed.")
    if source.step == PAUSED:
        raise Conflict("This website is paused already.")
    if source.status not in ("queued", "reading"):
        raise Conflict("This website is not being read.")
    source.status, source.step = "reading", PAUSED
    await tx.flush()


async def resume(tx: Transaction, jobs: Jobs, source: Source) -> None:
    """Goes on where the reading of a website was paused. Raises Conflict when it was not."""
    if source.kind != "website":
        raise Conflict("Only a website can be paused and resumed.")
    if source.step != PAUSED:
        raise Conflict("This website is not paused.")
    source.status, source.step = "queued", "waiting"
    await _queue(tx, jobs, source, Comes.BY_HAND)


async def read_on(tx: Transaction, jobs: Jobs, source: Source, pause_seconds: float) -> None:
    """Queues the rest of a website that is being read, behind what others wait for."""
    await _defer(tx, jobs, source, priority(source, goes_on=True), delay=ceil(pause_seconds))


async def remove_source(tx: Transaction, source: Source) -> None:
    """Removes a source with all that was read from it; the next question finds none of it."""
    await lock_library(tx, source.account_id, most_seconds=5)
    await remove_passages(tx, source_id=source.id)
    await tx.execute(delete(Document).where(Document.source_id == source.id))
    await tx.delete(source)
    await tx.flush()


async def _queue(tx: Transaction, jobs: Jobs, source: Source, comes: Comes) -> None:
    source.turn, source.renewed = await turn_of(tx, source, comes), comes is Comes.RENEWED
    source.queued_at = datetime.now(UTC)
    await tx.flush()
    await _defer(tx, jobs, source, priority(source))


async def _defer(tx: Transaction, jobs: Jobs, source: Source, rank: int, *, delay: float = 0) -> None:
    ids = {"account_id": str(source.account_id), "source_id": str(source.id)}
    await jobs.defer(tx, READ, priority=rank, lock=await lane(tx, source), delay=delay, **ids)
