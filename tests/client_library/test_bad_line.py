"""The client on a line on which requests and responses are lost."""

import pytest

from frontdesk.client import Frontdesk, NoConnection, Retries, ServerError, TooMany
from frontdesk.client.events import AnswerEvent, DeltaEvent, MessageEvent
from tests.client import Client
from tests.client_library.bad_line import BadLine, Trouble


@pytest.mark.parametrize(
    "trouble",
    [
        Trouble(status=502),
        Trouble(status=503, headers={"Retry-After": "0"}),
        Trouble(status=429, headers={"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}),
        Trouble(is_lost=True),
        Trouble(cut_after=0),
        Trouble(cut_after=20),
    ],
)
def test_a_post_is_tried_again_and_applied_once(line: BadLine, far_desk: Frontdesk, trouble: Trouble) -> None:
    room = far_desk.rooms.create()
    line.troubles.extend([trouble, trouble])
    message = far_desk.messages.send(room, "When does the ferry leave?")
    assert message.support_answer
    assert len(far_desk.rooms.get(room).messages) == 1
    keys = [headers["idempotency-key"] for _, path, headers in line.requests if "/messages/" in path]
    assert len(keys) == 3
    assert len(set(keys)) == 1


def test_two_calls_have_two_keys(line: BadLine, far_desk: Frontdesk) -> None:
    assert far_desk.rooms.create().uuid != far_desk.rooms.create().uuid
    assert len({headers["idempotency-key"] for _, _, headers in line.requests}) == 2


def test_a_removal_whose_response_was_lost_is_done(line: BadLine, far_desk: Frontdesk) -> None:
    lead = far_desk.leads.create(nickname="Gone")
    line.troubles.append(Trouble(cut_after=0))
    far_desk.leads.delete(lead)
    assert lead not in list(far_desk.leads.list())


def test_it_gives_up_in_the_end(line: BadLine, far_desk: Frontdesk) -> None:
    line.troubles.extend([Trouble(status=503)] * 4)
    with pytest.raises(ServerError) as caught:
        far_desk.rooms.create()
    assert caught.value.status == 503
    line.troubles.extend([Trouble(is_lost=True)] * 4)
    with pytest.raises(NoConnection, match="can't be reached"):
        far_desk.rooms.create()
    assert len(line.requests) == 8


def test_what_will_not_change_is_not_tried_again(line: BadLine, far_desk: Frontdesk) -> None:
    line.troubles.append(Trouble(status=500))
    with pytest.raises(ServerError):
        far_desk.rooms.create()
    assert len(line.requests) == 1


def test_a_long_wait_that_the_server_asks_for_is_told(line: BadLine, far_desk: Frontdesk) -> None:
    line.troubles.append(Trouble(status=429, headers={"Retry-After": "3600"}))
    with pytest.raises(TooMany) as caught:
        far_desk.rooms.create()
    assert caught.value.retry_after == 3600


def test_nobody_there_is_no_connection() -> None:
    with pytest.raises(NoConnection):
        Frontdesk("http://127.0.0.1:9", token="x", retries=Retries(tries=2, first=0)).rooms.create()


def test_an_upload_is_sent_again_from_its_beginning(
    line: BadLine, far_desk: Frontdesk, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("upload") / "quay.txt"
    file.write_text("The quay is made of granite.")
    line.troubles.append(Trouble(cut_after=0))
    source = far_desk.sources.wait_until_ready(far_desk.sources.upload(file))
    document = next(iter(far_desk.sources.documents(source)))
    assert far_desk.sources.document(source, document).text == "The quay is made of granite."
    far_desk.sources.delete(source)


def test_a_stream_that_breaks_is_taken_up(line: BadLine, far_desk: Frontdesk, ferry: Client) -> None:
    room = far_desk.rooms.create()
    line.troubles.append(Trouble(cut_after=200))
    events = list(far_desk.ask_stream(room, "When does the ferry to Hanko leave?"))
    assert [type(e) for e in events if not isinstance(e, DeltaEvent)] == [MessageEvent, AnswerEvent]
    assert isinstance(events[-1], AnswerEvent)
    assert "8:15" in (events[-1].message.support_answer or "")
    assert ferry.get(f"/messages/?room={room.label}").json()["count"] == 1


def test_events_of_a_room_go_on_where_they_broke(line: BadLine, far_desk: Frontdesk, desk: Frontdesk) -> None:
    room = desk.rooms.create(is_bot_use=False)
    events = far_desk.rooms.events(room, after="0")
    assert next(events).kind == "chat.added"
    line.troubles.append(Trouble(cut_after=900))
    bodies = [f"Message {n}" for n in range(5)]
    for body in bodies[:3]:
        desk.messages.send(room, body)
    heard = []
    for event in events:
        heard.append(getattr(event.data, "body", ""))
        if len(heard) == 2:
            for body in bodies[3:]:
                desk.messages.send(room, body)
        if len(heard) == 5:
            break
    assert heard == bodies
