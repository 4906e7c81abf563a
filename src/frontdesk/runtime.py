"""What a process is made of: every part that lives as long as the process does, made and closed in one place."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from frontdesk.accounts.access import Access
from frontdesk.accounts.sign_in import SignIn
from frontdesk.answers.again import Again
from frontdesk.answers.budget import Budget
from frontdesk.answers.recall import Recall
from frontdesk.answers.shop.offer import Shop
from frontdesk.answers.turn import Turns
from frontdesk.answers.write import Writer
from frontdesk.foundation.connection import Addresses
from frontdesk.foundation.jobs import Jobs
from frontdesk.foundation.live import Live
from frontdesk.foundation.readiness import Readiness
from frontdesk.foundation.settings import Settings
from frontdesk.knowledge.embed_again import EmbedAgain
from frontdesk.knowledge.former import Former
from frontdesk.knowledge.products.recall import ProductRecall
from frontdesk.models.embed import Embedder
from frontdesk.models.speech import ChatModel

if TYPE_CHECKING:
    from frontdesk.foundation.outbound import Outbound
    from frontdesk.knowledge.crawl.polite import Polite
    from frontdesk.knowledge.crawl.walk import Walk
    from frontdesk.knowledge.ingest import Ingest
    from frontdesk.knowledge.learn import Learn
    from frontdesk.knowledge.readers import Limits


class Runtime:
    """The parts of one process, each made when it is first asked for."""

    def __init__(self, settings: Settings, addresses: Addresses) -> None:
        self.settings = settings
        self.addresses = addresses
        self.database = addresses.database(settings.database_connections)
        self.jobs = Jobs(self.database)
        self.live = Live(self.database.url, self.database.connect_options())
        self.access = Access(self.database, settings)
        self.readiness = Readiness(self.database, self.live, lambda: "embedder" in self.__dict__)
        self.sign_in = SignIn(self.database, settings, self.access.last_used)

    @cached_property
    def embedder(self) -> Embedder:
        """The embedding model; loading it takes half a second and blocks: the first use is in a thread."""
        return Embedder.load(self.settings.embedder, threads=self.settings.model_threads or 2)

    @cached_property
    def endpoint(self) -> ChatModel | None:
        """The company's model endpoints in the order in which they are asked, if any is set."""
        settings = self.settings
        if not settings.llm_url:
            return None
        from frontdesk.models.breaker import Breaker
        from frontdesk.models.chat import Endpoint
        from frontdesk.models.completions import Patience
        from frontdesk.models.fallback import Fallback

        patience = Patience(silence=settings.llm_silence_seconds, whole=settings.llm_answer_seconds)
        models = [
            Endpoint(*address, patience=patience, breaker=Breaker(settings.llm_failures, settings.llm_rest_seconds))
            for address in settings.llm_endpoints()
        ]
        return models[0] if len(models) == 1 else Fallback(models)

    @cached_property
    def local_model(self) -> ChatModel:
        """The small model in this process; its weights are loaded when it is first asked."""
        from frontdesk.models.local import LocalModel

        settings = self.settings
        return LocalModel(settings.local_model, max_waiting=settings.local_queue, threads=settings.model_threads or 2)

    @cached_property
    def recall(self) -> Recall:
        """Who searches what a company knows."""
        return Recall(self.database, lambda: self.embedder, self.former)

    @cached_property
    def former(self) -> Former:
        """The embedding models that were used before."""
        return Former(self.database, Embedder.load)

    @cached_property
    def writer(self) -> Writer:
        """Who writes the answers."""
        budget = Budget(self.database, self.settings)
        shop = Shop(ProductRecall(self.database, lambda: self.embedder, self.former), lambda: self.embedder)
        return Writer(self.recall, shop, budget, self.endpoint, lambda: self.local_model, self.settings)

    @cached_property
    def turns(self) -> Turns:
        """Who takes the turns."""
        return Turns(self.database, self.live, self.writer, self.settings)

    @cached_property
    def again(self) -> Again:
        """Who asks a visitor's message once more."""
        return Again(self.database, self.writer, self.settings)

    @cached_property
    def ingest(self) -> "Ingest":
        """Who reads the sources; its readers are only loaded where something is read."""
        from frontdesk.foundation.outbound import Outbound
        from frontdesk.knowledge.crawl.polite import Polite
        from frontdesk.knowledge.crawl.single import SinglePage
        from frontdesk.knowledge.ingest import Ingest
        from frontdesk.knowledge.learn import Learn
        from frontdesk.knowledge.opening import Opening
        from frontdesk.knowledge.products.learn import LearnCatalog
        from frontdesk.knowledge.reading_process import limits_of

        settings = self.settings
        limits = limits_of(settings)
        outbound = Outbound(settings.allow_private_targets)
        learn = Learn(self.database, lambda: self.embedder)
        polite = Polite(settings.crawl_at_once)
        pages = SinglePage(outbound, polite, settings.crawl_user_agent, settings.crawl_delay_seconds)
        opening = Opening(self.database, pages, limits, settings.read_memory_bytes, learn)
        memory, most, agent = settings.read_memory_bytes, settings.max_products, settings.crawl_user_agent
        catalogs = LearnCatalog(self.database, lambda: self.embedder, outbound, limits, memory, most, agent)
        walk, grace = self._walk(outbound, learn, polite, limits), timedelta(days=settings.crawl_grace_days)
        return Ingest(self.database, opening, learn, catalogs, walk, grace)

    def _walk(self, outbound: "Outbound", learn: "Learn", polite: "Polite", limits: "Limits") -> "Walk":
        """Who walks through websites."""
        from frontdesk.knowledge.crawl import fetch, walk
        from frontdesk.knowledge.crawl.costs import Costs

        settings = self.settings
        fetches = fetch.Limits(
            page_bytes=settings.crawl_page_bytes,
            file_bytes=settings.max_upload_bytes,
            seconds=settings.crawl_page_seconds,
            user_agent=settings.crawl_user_agent,
        )
        costs = Costs(
            fetches=fetches,
            reading=limits,
            memory_bytes=settings.read_memory_bytes,
            delay=settings.crawl_delay_seconds,
            retry=settings.crawl_retry_seconds,
            same_shape=settings.crawl_same_shape,
        )
        pace = walk.Pace(settings.crawl_at_once, settings.crawl_turn_seconds, settings.crawl_grace_days)
        return walk.Walk(self.database, self.jobs, outbound, learn, polite, costs, pace)

    @cached_property
    def embed_again(self) -> EmbedAgain:
        """Who notices that the embedding model is another one."""
        return EmbedAgain(self.database, self.jobs, lambda: self.embedder)

    @asynccontextmanager
    async def open(self) -> AsyncIterator["Runtime"]:
        """Connects what must be connected, for as long as the block runs."""
        async with AsyncExitStack() as stack:
            stack.push_async_callback(self.database.close)
            await self.jobs.app.open_async()
            stack.push_async_callback(self.jobs.app.close_async)
            await self.live.start()
            stack.push_async_callback(self.live.stop)
            yield self
            for name in ("endpoint", "local_model"):
                model = self.__dict__.get(name)
                if model is not None:
                    await model.close()
            if "embedder" in self.__dict__:
                await asyncio.to_thread(self.embedder.close)
            if "former" in self.__dict__:
                await self.former.close()
