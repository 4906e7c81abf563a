"""The client against a real server, from threads and from an event loop."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from frontdesk.client import (
    AsyncFrontdesk,
    BadRequest,
    Conflict,
    Frontdesk,
    NotFound,
    NotSignedIn,
    Source,
    SourceNotReady,
)
from frontdesk.client.shapes import Room
from tests.client import Client, unique
from tests.conftest import Server


def test_a_question_is_answered_with_its_sources(desk: Frontdesk) -> None:
    told = desk.ask("When does the ferry to Hanko leave?", nickname="Mary")
    assert told.answer_status == "answered"
    assert "8:15" in (told.support_answer or "")
    assert told.citations[0].title == "The ferry"
    assert told.nickname == "Mary"
    assert isinstance(told.sent_at, datetime)
    room = desk.rooms.get(told.room.label)
    assert [m.uuid for m in room.messages] == [told.uuid]
    again = desk.ask("And what does a ticket cost?", room=room)
    assert again.room.uuid == room.uuid
    assert desk.messages.rate(again, "up", "Thanks").rating == "up"


def test_an_answer_that_is_not_waited_for_is_polled(desk: Frontdesk) -> None:
    room = desk.rooms.create()
    posted = desk.messages.send(room, "When does the ferry leave?", wait=False)
    assert posted.is_pending
    while posted.is_pending:
        posted = desk.messages.get(posted)
    assert posted.support_answer


async def test_the_same_on_an_event_loop(waiting_desk: AsyncFrontdesk) -> None:
    asked = [waiting_desk.ask("When does the ferry to Hanko leave?") for _ in range(3)]
    for told in await asyncio.gather(*asked):
        assert "17:40" in (told.support_answer or "")
    found = await waiting_desk.search("ticket price", limit=1)
    assert "11 euros" in found[0].text
    labels = {room.label async for room in waiting_desk.rooms.list()}
    assert len(labels) >= 3


def test_a_list_is_read_over_all_its_pages(desk: Frontdesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("frontdesk.client.pages.PAGE", 2)
    made = [desk.leads.create(nickname=f"Visitor {n}", email=f"v{n}@shop.example") for n in range(5)]
    today = datetime.now(UTC).date()
    listed = desk.leads.list(start_date=today)
    assert [lead.uuid for lead in listed][:5] == [lead.uuid for lead in reversed(made)]
    assert list(desk.leads.list(end_date="2020-01-01")) == []


def test_leads_are_changed_and_removed(desk: Frontdesk) -> None:
    lead = desk.leads.create(email="ann@shop.example")
    changed = desk.leads.update(lead, nickname="Ann")
    assert (changed.nickname, changed.email) == ("Ann", "ann@shop.example")
    desk.leads.delete(lead)
    with pytest.raises(NotFound) as caught:
        desk.leads.get(lead.uuid)
    assert caught.value.status == 404
    assert len(caught.value.request_id) == 36


def test_rooms_and_a_persons_own_messages(desk: Frontdesk) -> None:
    room = desk.rooms.create(name="Counter", is_bot_use=False)
    assert desk.rooms.update(room.label, rating=5).rating == 5
    said = desk.messages.send(room, "We are open.", is_support_sender=True)
    assert desk.messages.update(said, "We are open till six.").body == "We are open till six."
    question = desk.messages.send(room, "Thanks", nickname="Bo")
    assert question.answer_status == "human_takeover"
    assert [m.uuid for m in desk.messages.list(room=room)] == [question.uuid, said.uuid]
    desk.messages.delete(said)
    with pytest.raises(Conflict):
        desk.messages.delete(question)


def test_a_conversation_goes_to_a_person_and_back(desk: Frontdesk) -> None:
    room = desk.rooms.ask_for_person(desk.rooms.create(), note="Lost a ticket.")
    assert room.handoff is not None
    assert (room.handoff.reason, room.handoff.note, room.handoff.status) == ("asked", "Lost a ticket.", "open")
    assert next(iter(desk.rooms.handoffs("open"))).uuid == room.handoff.uuid
    assert desk.rooms.take(room).is_bot_use is False
    assert desk.rooms.close(room, "unresolved").terminated is True
    assert next(iter(desk.rooms.handoffs("closed"))).outcome == "unresolved"


def test_webhooks_keywords_and_assistants(desk: Frontdesk) -> None:
    hook = desk.webhooks.create("lead.added", "http://127.0.0.1:9/hook")
    assert hook.secret is not None
    assert desk.webhooks.get(hook).secret is None
    assert desk.webhooks.rotate(hook).secret != hook.secret
    assert desk.webhooks.update(hook, event="message.added").event == "message.added"
    desk.webhooks.delete(hook)
    word = desk.keywords.create(unique("anchor"))
    assert word in list(desk.keywords.list())
    message = desk.messages.send(desk.rooms.create(is_bot_use=False), f"My {word.keyword}!")
    note = next(iter(desk.keywords.notifications()))
    assert (note.keyword, note.message.uuid) == (word.keyword, message.uuid)
    desk.keywords.delete(word)
    assistant = desk.assistants.create(name="Night", mode="private")
    assert desk.assistants.update(assistant, greeting="Good night").greeting == "Good night"
    assert desk.rooms.create(assistant=assistant).assistant == assistant.uuid
    desk.assistants.delete(assistant)
    assert [a.is_default for a in desk.assistants.list()] == [True]


def test_a_file_is_uploaded_replaced_and_read(desk: Frontdesk, tmp_path: Path) -> None:
    file = tmp_path / 'isl"änds.txt'
    file.write_text("The island of Bengtskär has a lighthouse. " * 1700)
    sent: list[tuple[int, int]] = []
    source = desk.sources.upload(file, title="Islands", progress=lambda done, whole: sent.append((done, whole)))
    assert sent[-1] == (file.stat().st_size,) * 2
    assert len(sent) > 1
    looks: list[Source] = []
    ready = desk.sources.wait_until_ready(source, progress=looks.append)
    assert (ready.title, ready.url, ready.status) == ("Islands", file.name, "ready")
    assert looks[-1] == ready
    assert desk.sources.upload(file).uuid == source.uuid
    file.write_text("The island of Örö has a fortress.")
    desk.sources.wait_until_ready(desk.sources.replace(source, file, name="deep/islands.txt"))
    document = next(iter(desk.sources.documents(source)))
    assert document.url == "deep/islands.txt"
    assert "fortress" in (desk.sources.document(source, document).text or "")
    desk.sources.delete(source)


async def test_a_file_is_uploaded_from_an_event_loop(waiting_desk: AsyncFrontdesk, tmp_path: Path) -> None:
    file = tmp_path / "harbour.md"
    file.write_text("# Harbour\n\nThe harbour master is called Saara.")
    source = await waiting_desk.sources.upload(file)
    assert (await waiting_desk.sources.wait_until_ready(source)).passages == 1
    await waiting_desk.sources.delete(source)


def test_a_source_that_fails_says_why(desk: Frontdesk, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_bytes(b" ")
    source = desk.sources.upload(tmp_path / "notes.txt")
    with pytest.raises(SourceNotReady, match="no text"):
        desk.sources.wait_until_ready(source)
    desk.sources.delete(source)


def test_bad_fields_are_named(desk: Frontdesk) -> None:
    with pytest.raises(BadRequest) as caught:
        desk.rooms.create(rating=9, label="a b")
    assert sorted(caught.value.fields) == ["label", "rating"]
    with pytest.raises(BadRequest, match=r"room\.uuid: Room does not exist"):
        desk.ask("Anybody?", room="nowhere")


def test_a_name_and_password_are_enough(server: Server, ferry: Client, password: str) -> None:
    username = unique("captain")
    server.company(unique("Captain "), username)
    with Frontdesk(server.url, username=username, password=password) as desk:
        assert list(desk.rooms.list()) == []
        desk.link.token = "0" * 40  # As if it had been revoked meanwhile
        assert desk.leads.create(nickname="Still signed in").nickname == "Still signed in"
    wrong = Frontdesk(server.url, username=username, password="not it")
    with pytest.raises(NotSignedIn, match="Unable to log in"):
        list(wrong.rooms.list())
    with pytest.raises(NotSignedIn, match="Invalid token"):
        list(Frontdesk(server.url, token="0" * 40).rooms.list())
    with pytest.raises(ValueError, match="token"):
        Frontdesk(server.url)


async def test_many_first_calls_sign_in_once(server: Server, password: str) -> None:
    username = unique("captain")
    company = server.company(unique("Captain "), username)
    async with AsyncFrontdesk(server.url, username=username, password=password) as desk:
        await asyncio.gather(*(desk.rooms.create() for _ in range(25)))
    assert company.get("/rooms/").json()["count"] == 25


def test_fields_of_a_newer_server_are_ignored() -> None:
    room = msgspec.json.decode(b'{"uuid": "01a20cea-841f-7bb4-b523-4a5e582754da", "label": "x", "mood": 1}', type=Room)
    assert (room.label, room.messages) == ("x", [])


def test_the_company_learns_by_its_questions(desk: Frontdesk, tmp_path: Path) -> None:
    told = desk.ask("When does the ferry to Hanko leave?")
    opened = desk.messages.why(told)
    assert opened.answer == told.support_answer
    assert opened.path[-1].outcome == "passages"
    file = tmp_path / "ferry.csv"
    file.write_text("question,must\nWhat does a ticket to Hanko cost?,11 euros\n")
    asked = desk.evaluations.upload(file)
    assert (asked.name, asked.questions) == ("ferry", 1)
    assert desk.evaluations.promote(asked, told, must=["9:99"]).message == told.uuid
    first = desk.evaluations.wait(desk.evaluations.start(asked))
    assert first.totals is not None
    assert first.totals.pass_rate == 0.5
    [failed] = desk.evaluations.results(first, passed=False)
    assert failed.faults == ['Lacks "9:99".']
    assert desk.evaluations.why(first, failed).answer == failed.answer
    desk.evaluations.add(asked, told.body, must=["8:15"])
    second = desk.evaluations.wait(desk.evaluations.start(asked, mode="private"))
    assert [change.question for change in desk.evaluations.compare(first, second).better] == [told.body]
    corrected = desk.messages.correct(told, "At 8:20, from now on.")
    assert corrected.source.kind == "qa"
    assert [gap.status for gap in desk.gaps.list(status="ignored")] == []
    desk.evaluations.delete(asked)
    desk.sources.delete(corrected.source)


def test_what_became_of_conversations(desk: Frontdesk) -> None:
    told = desk.ask("When does the ferry to Hanko leave?")
    desk.messages.rate(told, "down", "Too early")
    numbers = desk.insights.get(days=7)
    assert numbers.rates.ai_involved.count >= 1
    assert numbers.per_day[-1].day == numbers.last_day
    assert "assistant wrote" in numbers.rates.ai_involved.definition
    newest = next(iter(desk.insights.conversations(outcome="answered", start_date=numbers.last_day)))
    assert (newest.uuid, newest.rating) == (told.uuid, "down")
    assert str(told.uuid) in desk.insights.csv().splitlines()[1]
    assert next(iter(desk.insights.feedback("down"))).comment == "Too early"
