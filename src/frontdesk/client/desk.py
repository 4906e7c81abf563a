"""The client as a whole: for threads, and for event loops."""

from importlib.metadata import version
from types import TracebackType
from typing import Any, Generic, TypeVar, Unpack

import httpx
import msgspec

from frontdesk.client.assistants import Assistants
from frontdesk.client.awaited import Awaited
from frontdesk.client.effects import Items, Sleep, Steps
from frontdesk.client.errors import StillPending
from frontdesk.client.evaluations import Evaluations
from frontdesk.client.events import AskEvent, ask_events
from frontdesk.client.gaps import Gaps
from frontdesk.client.insights import InsightsOf
from frontdesk.client.keywords import Keywords
from frontdesk.client.leads import Leads
from frontdesk.client.link import Link, Retries, path
from frontdesk.client.operation import D, Part, iteration, operation
from frontdesk.client.rooms import Messages, RoomNamed, Rooms, Sender, named, send_message
from frontdesk.client.shapes import Found, Message, Room
from frontdesk.client.sources import Sources
from frontdesk.client.threaded import Threaded
from frontdesk.client.webhooks import Webhooks

Self = TypeVar("Self", bound="_Desk[Any]")

_SOONEST, _LATEST = 0.5, 5.0
_TIMEOUT = httpx.Timeout(60, connect=10)


class _Found(msgspec.Struct):
    results: list[Found]


class _Desk(Part[D], Generic[D]):
    """What both clients have."""

    def __init__(self, link: Link, driver: D) -> None:
        super().__init__(link, driver)
        self.rooms = Rooms[D](link, driver)
        self.messages = Messages[D](link, driver)
        self.leads = Leads[D](link, driver)
        self.webhooks = Webhooks[D](link, driver)
        self.keywords = Keywords[D](link, driver)
        self.assistants = Assistants[D](link, driver)
        self.sources = Sources[D](link, driver)
        self.evaluations = Evaluations[D](link, driver)
        self.gaps = Gaps[D](link, driver)
        self.insights = InsightsOf[D](link, driver)

    @operation
    def ask(
        self, question: str, room: RoomNamed | None = None, *, seconds: float = 120, **sender: Unpack[Sender]
    ) -> Steps[Message]:
        """A question with its answer, in a new room unless one is named. Raises StillPending after so many seconds.

        Where no answer will come, `support_answer` is None and `answer_status` says why.
        """
        if room is None:
            room = yield from self.link.fetch(Room, "POST", path("rooms"), {})
        message = yield from send_message(self.link, room, question, dict(sender), wait=True)
        pause, waited = _SOONEST, 0.0
        while message.is_pending:
            if waited >= seconds:
                raise StillPending(message)
            yield Sleep(pause)
            waited, pause = waited + pause, min(_LATEST, pause * 1.5)
            message = yield from self.link.fetch(Message, "GET", path("messages", message))
        return message

    @iteration
    def ask_stream(self, room: RoomNamed, question: str, **sender: Unpack[Sender]) -> Items[AskEvent]:
        """A question's events: MessageEvent, DeltaEvent for the answer's words as they come, AnswerEvent at the end;
        WaitingEvent while answers to others are written before.

        ErrorEvent instead of the last when the answer takes too long.
        """
        return ask_events(self.link, path("messages"), {**sender, "room": named(room), "body": question})

    @operation
    def search(self, query: str, limit: int = 10, room: RoomNamed | None = None) -> Steps[list[Found]]:
        """What an answer would be written from, best first; with a room, its conversation is taken into account."""
        where = {} if room is None else {"room": named(room)}
        found = yield from self.link.fetch(_Found, "POST", path("search"), {"query": query, "limit": limit, **where})
        return found.results


def _link(
    base_url: str, token: str | None, username: str | None, password: str | None, retries: Retries | None
) -> Link:
    if token is None and (username is None or password is None):
        raise ValueError("Give a token, or a username and a password.")
    login = (username, password) if token is None and username is not None and password is not None else None
    return Link(base_url, token, login, retries or Retries())


def _options(timeout: float | httpx.Timeout) -> dict[str, Any]:
    return {"timeout": timeout, "headers": {"User-Agent": f"frontdesk-client/{version('frontdesk')}"}}


class Frontdesk(_Desk[Threaded]):
    """A front desk at an address, spoken to from any thread. Close it, or use it as a context manager.

    With a username and password a token is had at the first call, and again when it no longer counts. `timeout` in
    seconds; `transport` is httpx's, for proxies and certificates of one's own.
    """

    def __init__(
        self,
        base_url: str,
        *,
        token: str | None = None,
        username: str | None = None,
        password: str | None = None,
        timeout: float | httpx.Timeout = _TIMEOUT,
        retries: Retries | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        http = httpx.Client(transport=transport, **_options(timeout))
        super().__init__(_link(base_url, token, username, password, retries), Threaded(http))

    def close(self) -> None:
        """Closes the connections."""
        self.driver.http.close()

    def __enter__(self) -> "Frontdesk":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


class AsyncFrontdesk(_Desk[Awaited]):
    """The same on an event loop: calls are awaited, lists and streams are asynchronous iterators.

    Leaving an iteration early, close it: `async with contextlib.aclosing(desk.ask_stream(...)) as events`.
    """

    def __init__(
        self,
        base_url: str,
        *,
        token: str | None = None,
        username: str | None = None,
        password: str | None = None,
        timeout: float | httpx.Timeout = _TIMEOUT,
        retries: Retries | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        http = httpx.AsyncClient(transport=transport, **_options(timeout))
        super().__init__(_link(base_url, token, username, password, retries), Awaited(http))

    async def close(self) -> None:
        """Closes the connections."""
        await self.driver.http.aclose()

    async def __aenter__(self) -> "AsyncFrontdesk":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        await self.close()
