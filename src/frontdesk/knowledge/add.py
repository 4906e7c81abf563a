"""Taking in what a company gives: a source is stored together with its job; the same again is the same source."""

import hashlib
from datetime import UTC, datetime
from uuid import UUID

import msgspec
from sqlalchemy import delete, func, select
from sqlalchemy.dialects.postgresql import insert

from frontdesk.foundation.database import Transaction
from frontdesk.foundation.errors import Conflict
from frontdesk.foundation.ids import new_id
from frontdesk.foundation.jobs import Jobs
from frontdesk.knowledge.tables import Content, Document, Source, lock_library, remove_passages

READ = "knowledge.read"
AT_ONCE = 4
"""Sources that one worker reads at the same time, each with a reading process of its own."""
_MOST_TURNS = 1_000


class Given(msgspec.Struct, frozen=True):
    """What is given: `data` as bytes under a name. The kinds `text` and `qa` are given as files of our own making."""

    kind: str
    title: str
    name: str
    data: bytes
    url: str | None = None
    language: str | None = None
    same_title: bool = False

    def fingerprint(self) -> bytes:
        """SHA-256 of what makes it the same source: kind and content, for a text its title too."""
        parts = [self.kind.encode(), self.title.encode() if self.same_title else b"", self.data]
        return hashlib.sha256(b"\x00".join(parts)).digest()


class GivenPair(msgspec.Struct):
    """A question with its answer as one file."""

    question: str
    answer: str
    phrasings: list[str] = []


def pair(question: str, answer: str, phrasings: list[str], language: str | None) -> Given:
    """A question with its answer, and other ways to ask it."""
    data = msgspec.json.encode(GivenPair(question, answer, phrasings))
    return Given("qa", question[:300], "pair.json", data, language=language)


def pasted_text(title: str, text: str, language: str | None) -> Given:
    """A text that was pasted."""
    return Given("text", title, "text.md", text.encode(), language=language, same_title=True)


def page(kind: str, url: str, title: str, language: str | None) -> Given:
    """A page or a catalog of the web; what is given is its address."""
    return Given(kind, title or url, url, url.encode(), url=url, language=language)


async def add_source(tx: Transaction, jobs: Jobs, account_id: UUID, given: Given) -> tuple[Source, bool]:
    """The source of what is given, and whether it is new. It waits in the queue to be read when it is new, or when its
    reading had failed or was cancelled: whoever gives the same again means it to be tried again."""
    fingerprint = given.fingerprint()
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
    made = insert(Source).values(fresh).on_conflict_do_nothing(index_elements=["account_id", "fingerprint"])
    source = await tx.scalar(made.returning(Source))
    if source is None:
        known = (await tx.scalars(select(Source).where(Source.fingerprint == fingerprint).with_for_update())).one()
        await _read_if_it_failed(tx, jobs, known)
        return known, False
    tx.add(Content(account_id=account_id, id=source.id, name=given.name, data=given.data))
    await tx.flush()
    await _queue(tx, jobs, source)
    return source, True


async def replace_source(tx: Transaction, jobs: Jobs, source: Source, given: Given) -> bool:
    """Gives a source a new version; the old passages answer until it is read. Returns whether anything is new.

    The same again is read once more only where reading it had failed or was cancelled.
    """
    fingerprint = given.fingerprint()
    if given.title:
        source.title = given.title
    if fingerprint == source.fingerprint:
        await tx.flush()
        await _read_if_it_failed(tx, jobs, source)
        return False
    if await tx.scalar(select(Source.id).where(Source.fingerprint == fingerprint)):
        # Another source says the same; this one keeps saying it too, under a fingerprint of its own.
        fingerprint = hashlib.sha256(fingerprint + source.id.bytes).digest()
    source.fingerprint, source.kind = fingerprint, given.kind
    source.url = given.url or source.url
    content = (await tx.scalars(select(Content).where(Content.id == source.id))).one()
    content.name, content.data = given.name, given.data
    await read_again(tx, jobs, source)
    return True


async def read_again(tx: Transaction, jobs: Jobs, source: Source) -> None:
    """Queues a source to be read once more."""
    source.status, source.step, source.error, source.error_code, source.tries = "queued", "waiting", None, None, 0
    source.done = source.total = 0
    await _queue(tx, jobs, source)


async def _read_if_it_failed(tx: Transaction, jobs: Jobs, source: Source) -> None:
    if source.status in ("failed", "cancelled"):
        await read_again(tx, jobs, source)


async def cancel(tx: Transaction, source: Source) -> None:
    """Stops the reading of a source; what was read before stays in use. Raises Conflict when nothing is under way."""
    if source.status not in ("queued", "reading"):
        raise Conflict("Nothing is being read here.")
    source.status, source.step = "cancelled", None
    await tx.flush()


async def remove_source(tx: Transaction, source: Source) -> None:
    """Removes a source with all that was read from it; the next question finds none of it."""
    await lock_library(tx, source.account_id, most_seconds=5)
    await remove_passages(tx, source_id=source.id)
    await tx.execute(delete(Document).where(Document.source_id == source.id))
    await tx.delete(source)
    await tx.flush()


async def _queue(tx: Transaction, jobs: Jobs, source: Source) -> None:
    """One company's ten thousand files don't delay another's page: who has fewer waiting goes first."""
    waiting = select(Source.id).where(Source.status == "queued", Source.id != source.id).limit(_MOST_TURNS).subquery()
    source.turn = await tx.scalar(select(func.count()).select_from(waiting)) or 0
    source.queued_at = datetime.now(UTC)
    await tx.flush()
    await jobs.defer(
        tx,
        READ,
        priority=-source.turn,
        lock=f"source:{source.id}",
        account_id=str(source.account_id),
        source_id=str(source.id),
    )
