"""Websites over HTTP: their pages, and the rest that a crawl may take."""

from collections.abc import Sequence
from typing import get_args

from litestar import Response, get, post
from sqlalchemy import select

from frontdesk.accounts.access import Access
from frontdesk.accounts.caller import Call
from frontdesk.foundation import paging
from frontdesk.foundation.errors import Invalid
from frontdesk.foundation.jobs import Jobs
from frontdesk.knowledge.add import pause, resume
from frontdesk.knowledge.crawl.shapes import WebPageShape, count_pages, page_shapes
from frontdesk.knowledge.crawl.tables import CrawlPage, State
from frontdesk.knowledge.look_up import find_source
from frontdesk.knowledge.shapes import SourceShape, source_shape

STATES = get_args(State)


@get("/sources/{ref:str}/pages", filters={"state": {"enum": STATES}})
async def list_pages(request: Call, access: Access, ref: str) -> paging.Page[WebPageShape]:
    """The pages that were found on a website, newest first, with what became of each and why; `?state=` filters."""
    state = request.query_params.get("state")
    async with access.enter(request, "read") as caller:
        source = await find_source(caller, ref)
        if state is not None and state not in STATES:
            raise Invalid({"state": [f"Expected one of {', '.join(STATES)}."]})
        query = select(CrawlPage).where(CrawlPage.source_id == source.id, CrawlPage.kind == "page")

        async def render(rows: Sequence[CrawlPage]) -> list[WebPageShape]:
            return await page_shapes(caller.tx, rows)

        filtered = query.where(CrawlPage.state == state) if state else query
        count = await count_pages(caller.tx, source, state)
        return await paging.page(caller.tx, paging.asked(request), filtered, CrawlPage.id, render, count)


@post(
    "/sources/{ref:str}/pause",
    status_code=200,
    operation_id="pause_source",
    needs="admin",
    gives=SourceShape,
)
async def rest(request: Call, access: Access, ref: str) -> Response[bytes]:
    """Lets the reading of a website rest; its `step` is `paused`. 409 when it is no website, or is not being read."""
    async with access.enter(request, "admin") as caller:
        source = await find_source(caller, ref, hold=True)
        await pause(caller.tx, source)
        return await caller.done(await source_shape(caller.tx, source), 200)


@post(
    "/sources/{ref:str}/resume",
    status_code=200,
    operation_id="resume_source",
    needs="admin",
    gives=SourceShape,
)
async def go_on(request: Call, access: Access, jobs: Jobs, ref: str) -> Response[bytes]:
    """Goes on with the reading of a website where it was paused. 409 when it was not."""
    async with access.enter(request, "admin") as caller:
        source = await find_source(caller, ref, hold=True)
        await resume(caller.tx, jobs, source)
        return await caller.done(await source_shape(caller.tx, source), 200)


routes = [list_pages, rest, go_on]
