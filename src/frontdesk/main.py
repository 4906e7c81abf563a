"""The composition root: the one file that knows every feature. Routes meet the app here, and facts their listeners."""

import asyncio
import contextlib
import inspect
import logging
import multiprocessing
import threading
from collections.abc import AsyncIterator, MutableMapping
from contextlib import asynccontextmanager
from typing import Any

import structlog
from litestar import Litestar, Response, Router, get
from litestar.di import Provide
from litestar.exceptions import HTTPException

import frontdesk.accounts.routes
import frontdesk.answers.routes
import frontdesk.assistants.routes
import frontdesk.evaluation.routes
import frontdesk.insights.outcome_routes
import frontdesk.insights.routes
import frontdesk.keywords.routes
import frontdesk.knowledge.crawl.routes
import frontdesk.knowledge.passage_routes
import frontdesk.knowledge.routes
import frontdesk.knowledge.staleness.routes
import frontdesk.knowledge.versions.routes
import frontdesk.leads.routes
import frontdesk.rooms.handoff_routes
import frontdesk.rooms.routes
import frontdesk.webhooks.routes
from frontdesk import __version__
from frontdesk.api_docs.document import document
from frontdesk.api_docs.routes import routes as docs_routes
from frontdesk.evaluation.run import EVALUATE, Evaluate
from frontdesk.foundation import connection, events
from frontdesk.foundation.errors import AppError
from frontdesk.foundation.forget import DAILY, FORGET, Forget
from frontdesk.foundation.http import API, Edge, on_app_error, on_http_error, on_surprise
from frontdesk.foundation.mail import Mailer
from frontdesk.foundation.parent import end_with
from frontdesk.foundation.redact import redacted
from frontdesk.foundation.settings import settings
from frontdesk.insights.gather import GATHER, Gather, of_answers, of_ratings
from frontdesk.insights.outcomes import LISTENERS
from frontdesk.insights.settle import OFTEN, SETTLE, Settle
from frontdesk.keywords.mail import DIGEST, MAIL, TRIES, KeywordMail
from frontdesk.keywords.shapes import notification_payload
from frontdesk.keywords.watch import watcher
from frontdesk.knowledge.add import READ
from frontdesk.knowledge.crawl.schedule import AGAIN, LOOKS, Again
from frontdesk.knowledge.embed_again import EMBED_AGAIN, EMBED_STORED, late_listener
from frontdesk.knowledge.forms import MULTIPART_ROOM
from frontdesk.knowledge.search.late_pattern import compile_all
from frontdesk.knowledge.shapes import source_payload
from frontdesk.knowledge.staleness.compare import COMPARE, Compare, comparison_listener
from frontdesk.knowledge.staleness.used import COUNT, CountUsed, usage_listener
from frontdesk.leads.capture import capture
from frontdesk.leads.shapes import lead_payload
from frontdesk.rooms.shapes import message_payload, room_payload
from frontdesk.runtime import Runtime
from frontdesk.webhooks.deliver import SWEEP, SWEEPS, Deliver
from frontdesk.webhooks.queue import DELIVER, Payload, listener
from frontdesk.webhooks.tables import Event
from frontdesk.webhooks.warn import WARN, WebhookWarning

ROUTES = [
    *frontdesk.accounts.routes.routes,
    *frontdesk.assistants.routes.routes,
    *frontdesk.rooms.routes.routes,
    *frontdesk.rooms.handoff_routes.routes,
    *frontdesk.answers.routes.routes,
    *frontdesk.knowledge.routes.routes,
    *frontdesk.knowledge.passage_routes.routes,
    *frontdesk.knowledge.crawl.routes.routes,
    *frontdesk.knowledge.versions.routes.routes,
    *frontdesk.knowledge.staleness.routes.routes,
    *frontdesk.leads.routes.routes,
    *frontdesk.webhooks.routes.routes,
    *frontdesk.keywords.routes.routes,
    *frontdesk.evaluation.routes.routes,
    *frontdesk.insights.routes.routes,
    *frontdesk.insights.outcome_routes.routes,
]


PAYLOADS: dict[Event, Payload] = {
    "lead.added": lead_payload,
    "message.added": message_payload,
    "chat.added": room_payload,
    "answer.added": message_payload,
    "handoff.requested": room_payload,
    "keyword.matched": notification_payload,
    "source.ready": source_payload,
    "source.failed": source_payload,
}
"""What webhooks hear of, and who builds what they are sent."""


def register(runtime: Runtime) -> None:
    """Names the jobs, and lets every listener hear of the facts that concern it."""
    for kind, hear in LISTENERS.items():  # Before keywords: who asks for a person needs the conversation.
        events.on(kind, hear)
    runtime.jobs.add(SETTLE, Settle(runtime.database).run)
    runtime.jobs.app.periodic(cron=OFTEN)(runtime.jobs.app.tasks[SETTLE])
    runtime.jobs.add(READ, runtime.ingest.read_source, queue="knowledge", attempts=5)
    again = Again(runtime.database, runtime.jobs)
    runtime.jobs.add(AGAIN, again.look)
    runtime.jobs.app.periodic(cron=LOOKS)(runtime.jobs.app.tasks[AGAIN])
    deliver = Deliver(runtime.database, runtime.jobs, runtime.settings)
    runtime.jobs.add(DELIVER, deliver.deliver, queue="webhooks")
    runtime.jobs.add(SWEEP, deliver.sweep, queue="webhooks")
    runtime.jobs.app.periodic(cron=SWEEPS)(runtime.jobs.app.tasks[SWEEP])
    evaluate = Evaluate(runtime.database, lambda: runtime.writer, lambda: runtime.embedder, runtime.settings)
    runtime.jobs.add(EVALUATE, evaluate.run, queue="evaluation")
    runtime.jobs.add(GATHER, Gather(runtime.database, lambda: runtime.embedder).gather)
    events.on("answer.added", of_answers(runtime.jobs))
    events.on("answer.rated", of_ratings(runtime.jobs))
    runtime.jobs.add(EMBED_AGAIN, runtime.embed_again.queue_all)
    runtime.jobs.add(EMBED_STORED, runtime.embed_again.embed_stored)
    events.on("source.ready", late_listener(runtime.jobs))
    events.on("source.failed", late_listener(runtime.jobs))
    runtime.jobs.add(COUNT, CountUsed(runtime.database).count)
    runtime.jobs.add(COMPARE, Compare(runtime.database).compare)
    events.on("answer.added", usage_listener(runtime.jobs))
    events.on("source.ready", comparison_listener(runtime.jobs))
    events.on("message.added", capture)
    events.on("message.changed", capture)
    mailer = Mailer.of(runtime.settings)
    keyword_mail = KeywordMail(runtime.database, runtime.jobs, mailer, runtime.settings.keyword_mails_per_hour)
    runtime.jobs.add(MAIL, keyword_mail.send, queue="mail", attempts=TRIES)
    runtime.jobs.add(DIGEST, keyword_mail.digest, queue="mail", attempts=TRIES)
    warning = WebhookWarning(runtime.database, mailer, runtime.settings.notice_email)
    runtime.jobs.add(WARN, warning.send, queue="mail", attempts=TRIES)
    forget = Forget(runtime.database, runtime.jobs, runtime.settings)
    runtime.jobs.add(FORGET, forget.run)
    runtime.jobs.app.periodic(cron=DAILY)(runtime.jobs.app.tasks[FORGET])
    events.on("message.added", watcher(runtime.jobs, runtime.live, can_mail=mailer is not None))
    for name, payload in PAYLOADS.items():
        events.on(name, listener(runtime.jobs, payload))


def create_app(runtime: Runtime) -> Litestar:
    """The web application on a runtime that its lifespan opens and closes."""

    @asynccontextmanager
    async def lifespan(_: Litestar) -> AsyncIterator[None]:
        async with runtime.open():
            await asyncio.to_thread(lambda: runtime.embedder)
            sweeping = asyncio.create_task(runtime.turns.sweep())
            # Beside what is asked already; an end of the server waits for none of it.
            threading.Thread(target=compile_all, daemon=True).start()
            yield
            sweeping.cancel()
            await runtime.turns.finish()
            await asyncio.gather(sweeping, return_exceptions=True)

    def provide(name: str) -> Provide:
        return Provide(lambda: getattr(runtime, name), sync_to_thread=False)

    names = ("access", "sign_in", "live", "turns", "again", "jobs", "settings", "recall")
    return Litestar(
        route_handlers=[
            Router(API, route_handlers=[*ROUTES, *docs_routes(described(runtime))]),
            front_door,
            alive,
            ready,
        ],
        dependencies={name: provide(name) for name in (*names, "runtime")}
        | {"runtime": Provide(lambda: runtime, sync_to_thread=False)},
        exception_handlers={AppError: on_app_error, HTTPException: on_http_error, Exception: on_surprise},
        lifespan=[lifespan],
        request_max_body_size=runtime.settings.max_upload_bytes + MULTIPART_ROOM,
        openapi_config=None,  # Our own: see api_docs.
        logging_config=None,
    )


def described(runtime: Runtime) -> dict[str, Any]:
    """The OpenAPI document of this app."""
    events: dict[str, type] = {name: inspect.get_annotations(payload)["return"] for name, payload in PAYLOADS.items()}
    return document(ROUTES, events, version=__version__, most_message_chars=runtime.settings.max_message_chars)


@get("/")
async def front_door() -> Response[None]:
    """Whoever opens the address in a browser is shown the API."""
    return Response(None, status_code=302, headers={"Location": f"{API}/docs"})


@get("/healthz")
async def alive() -> dict[str, str]:
    """Whether the process lives."""
    return {"status": "alive"}


@get("/readyz")
async def ready(runtime: Runtime) -> Response[dict[str, Any]]:
    """Whether it can work: database, queue and models."""
    checks = await runtime.readiness.checks()
    fine = all(checks.values())
    return Response({"status": "ready" if fine else "not ready", **checks}, status_code=200 if fine else 503)


def quiet_logs(level: str, *, redact: bool = False) -> None:
    """Structured lines of our own, without personal data where that is wished, and of the libraries what is wrong."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level.upper())))
    if redact:
        structlog.configure(processors=[_without_personal_data, *structlog.get_config()["processors"]])
    logging.basicConfig(level=logging.WARNING)


def _without_personal_data(_: Any, __: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {name: redacted(value) if isinstance(value, str) else value for name, value in line.items()}


def web() -> Any:
    """The ASGI application of one web process; its server calls this."""
    quiet_logs(settings().log_level, redact=settings().redact)
    if (parent := multiprocessing.parent_process()) and parent.pid:
        end_with(parent.pid)
    addresses = contextlib.ExitStack().enter_context(connection.find(settings()))
    runtime = Runtime(settings(), addresses)
    register(runtime)
    return Edge(create_app(runtime), settings(), runtime.access.limits)
