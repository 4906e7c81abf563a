"""Who waits for the built-in model, which writes one answer at a time, sees the place in the line."""

import contextlib
import threading
from collections.abc import Iterator

import pytest

from frontdesk.client import AnswerEvent, AskEvent, DeltaEvent, Frontdesk, RoomPlace, WaitingEvent
from frontdesk.models.errors import ModelMissing
from frontdesk.models.weights import find_chat_model
from tests.client import Client, unique
from tests.conftest import Server

try:
    find_chat_model("SmolLM2-135M-Instruct")
except ModelMissing:
    pytest.skip("the built-in chat model is not installed", allow_module_level=True)

ESSAY = "Write a long essay about the sea, its fish and its storms."
SHORT = "What is the capital of France? Answer in one short sentence."


@pytest.fixture(scope="module")
def general(server: Server) -> Client:
    """A company whose assistant speaks of its own."""
    client = server.company(unique("General "), unique("general"))
    [assistant] = client.get("/assistants/").json()["results"]
    client.patch(f"/assistants/{assistant['uuid']}/", json={"mode": "general"}).raise_for_status()
    return client


def begun(events: Iterator[AskEvent], kind: type[AskEvent]) -> AskEvent:
    """The first event of a kind."""
    return next(event for event in events if isinstance(event, kind))


def test_the_place_is_told_when_it_changes(server: Server, general: Client) -> None:
    heard: list[object] = []
    with Frontdesk(server.url, token=general.token) as desk, contextlib.ExitStack() as open_streams:
        rooms = [desk.rooms.create() for _ in range(3)]

        def listen() -> None:
            for event in desk.rooms.events(rooms[2], after="0"):
                heard.append(event.data)
                if event.kind == "answer.added":
                    return

        watching = threading.Thread(target=listen)
        watching.start()
        streams = [desk.ask_stream(room, text) for room, text in zip(rooms, (ESSAY, SHORT, SHORT), strict=True)]
        for stream in streams:
            open_streams.callback(stream.close)  # type: ignore[attr-defined]
        begun(streams[0], DeltaEvent)
        assert begun(streams[1], WaitingEvent) == WaitingEvent(1)
        assert begun(streams[2], WaitingEvent) == WaitingEvent(2)
        [waiting] = general.get("/messages/", params={"room": str(rooms[2].uuid)}).json()["results"]
        assert general.get(f"/messages/{waiting['uuid']}/").json()["place"] in (1, 2)
        rest = list(streams[2])
        watching.join(60)
    assert [event for event in rest if isinstance(event, WaitingEvent)] == [WaitingEvent(1)]
    end = rest[-1]
    assert isinstance(end, AnswerEvent)
    assert end.message.answer_status == "answered"
    assert end.message.place is None
    places = [data.place for data in heard if isinstance(data, RoomPlace)]
    assert places[0] == 2
    assert places[-1] == 1
