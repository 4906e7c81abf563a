"""Looking up what a request names: a source of the caller's account, and a document of a source."""

from sqlalchemy import select
from sqlalchemy.orm import undefer

from frontdesk.accounts.caller import Caller
from frontdesk.foundation.errors import NotFound
from frontdesk.foundation.ids import parse_id
from frontdesk.knowledge.tables import Document, Passage, Source


async def find_source(caller: Caller, ref: str, *, hold: bool = False) -> Source:
    """A source; held, nobody removes it before it is changed. Whoever takes the library's lock must not hold one.

    Raises NotFound.
    """
    query = select(Source).where(Source.id == parse_id(ref))
    source = await caller.tx.scalar(query.with_for_update() if hold else query) if parse_id(ref) else None
    if source is None:
        raise NotFound
    return source


async def find_document(caller: Caller, source: Source, ref: str) -> Document:
    """A document of a source, with its text. Raises NotFound."""
    id_ = parse_id(ref)
    query = select(Document).where(Document.source_id == source.id, Document.id == id_)
    document = await caller.tx.scalar(query.options(undefer(Document.text))) if id_ else None
    if document is None:
        raise NotFound
    return document


async def find_passage(caller: Caller, document: Document, ref: str) -> Passage:
    """A passage of a document. Raises NotFound, also when the document was read anew since the passage was found."""
    id_ = parse_id(ref)
    query = select(Passage).where(Passage.document_id == document.id, Passage.id == id_)
    passage = await caller.tx.scalar(query) if id_ else None
    if passage is None:
        raise NotFound
    return passage
