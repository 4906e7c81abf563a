"""The form of a search and of what it finds."""

from typing import Annotated, Any
from uuid import UUID

import msgspec
from msgspec import UNSET, Meta, UnsetType

from frontdesk.foundation.bodies import BLANK, SAYS_SOMETHING, described
from frontdesk.foundation.errors import Fields
from frontdesk.knowledge.search.find import Found

DEFAULT_RESULTS = 10
MOST_RESULTS = 50


class Search(msgspec.Struct):
    """The body of a search."""

    query: Annotated[str, described(pattern=SAYS_SOMETHING, maxLength=2_000)]
    limit: Annotated[int, Meta(ge=1, le=MOST_RESULTS)] | UnsetType = UNSET
    room: str | UnsetType = UNSET

    @staticmethod
    def problems(given: dict[str, Any]) -> Fields:
        """Something is searched for."""
        query = given.get("query", "x")
        if not query.strip():
            return {"query": [BLANK]}
        return {"query": ["A query can be up to 2,000 characters."]} if len(query) > 2_000 else {}


class SearchResult(msgspec.Struct):
    """A passage that was found; `url` is the page's, or the uploaded file's name.

    `start` and `end` say where in its document's text it stands, in characters; null for a pair. `above` is what the
    document says further up of a list or table that the passage goes on with: its announcement, its columns' names.
    """

    passage: UUID
    text: str
    above: str
    title: str
    url: str | None
    heading: str
    page: int | None
    source: UUID
    document: UUID
    start: int | None
    end: int | None
    score: float
    scores: dict[str, float]


class SearchResults(msgspec.Struct):
    """Passages, best first."""

    results: list[SearchResult]


def search_result(found: Found) -> SearchResult:
    """The public form of a found passage."""
    return SearchResult(
        passage=found.id,
        text=found.text,
        above=found.above,
        title=found.title,
        url=found.url,
        heading=found.heading,
        page=found.page,
        source=found.source_id,
        document=found.document_id,
        start=None if found.question is not None else found.start_at,
        end=None if found.question is not None else found.end_at,
        score=round(found.scored.score, 4),
        scores=found.scored.parts,
    )
