"""Words as they come, and how a stream of events is read."""

import contextlib
import itertools

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.client import AnswerEvent, AsyncFrontdesk, DeltaEvent, Frontdesk, Message, MessageEvent, RoomWords
from frontdesk.client.server_sent import Reader, ServerSent


def test_an_answer_is_told_word_by_word(desk: Frontdesk) -> None:
    events = list(desk.ask_stream(desk.rooms.create(), "When does the ferry to Hanko leave?", nickname="Eva"))
    first, *words, last = events
    assert isinstance(first, MessageEvent)
    assert (first.message.body, first.message.nickname) == ("When does the ferry to Hanko leave?", "Eva")
    assert isinstance(last, AnswerEvent)
    assert "".join(e.text for e in words if isinstance(e, DeltaEvent)).strip() == last.message.support_answer


async def test_an_event_loop_hears_what_happens_in_a_room(waiting_desk: AsyncFrontdesk) -> None:
    room = await waiting_desk.rooms.create()
    async with contextlib.aclosing(waiting_desk.rooms.events(room, after="0")) as events:  # type: ignore[type-var]
        assert (await anext(events)).kind == "chat.added"
        told = await waiting_desk.ask("When does the ferry to Hanko leave?", room)
        heard = []
        async for event in events:
            heard.append(event)
            if event.kind == "answer.added":
                break
    assert isinstance(heard[0].data, Message)
    assert (heard[0].data.uuid, heard[-1].data) == (told.uuid, told)
    assert any(isinstance(event.data, RoomWords) for event in heard)


_WHOLE = (
    b': hello\r\n\r\nretry: 1500\nid: 7\nevent: delta\ndata: {"a":1}\n\ndata:two\rdata: lines\r\r'
    b"id: 8\n\nevent: lost\n\nid\nevent: last\ndata\n\ndata: \xc3\xa4\xe2\x82\xac\n\nevent: unfinished\ndata: x\n"
)
_EVENTS = [
    ServerSent("delta", '{"a":1}', "7"),
    ServerSent("message", "two\nlines", "7"),
    ServerSent("last", "", ""),
    ServerSent("message", "ä€", ""),
]


@given(st.lists(st.integers(0, len(_WHOLE)), max_size=12))
def test_a_stream_reads_the_same_wherever_it_is_cut(cuts: list[int]) -> None:
    reader, found = Reader(), []
    edges = [0, *sorted(cuts), len(_WHOLE)]
    for begin, end in itertools.pairwise(edges):
        found += reader.feed(_WHOLE[begin:end])
    assert found == _EVENTS
    assert reader.retry == 1.5
