"""kill -9 at the worst moment, then a restart: nothing lost, nothing twice."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator

import psutil
import pytest

from tests.client import Client, unique, until
from tests.conftest import Server
from tests.stand_in_thread import StandInThread


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory, stand_in: StandInThread) -> Iterator[Server]:
    """A server that may be killed; its model is the stand-in."""
    model = {"FRONTDESK_LLM_URL": stand_in.url, "FRONTDESK_LLM_MODEL": "stand-in"}
    running = Server(tmp_path_factory.mktemp("killed"), **model)
    yield running
    if runs(running):
        running.stop()


@pytest.fixture
def own(killed: Server) -> Server:
    """It as it runs, whatever was done to it before."""
    if not runs(killed):
        killed.start()
    return killed


@pytest.fixture
def owner(own: Server) -> str:
    """By which name the owner of a company of the test's own signs in."""
    username = unique("owner")
    own.company(unique("Kotka "), username)
    return username


def runs(server: Server) -> bool:
    """Whether it was started, and did not end."""
    return server.process is not None and server.process.poll() is None


def facts(client: Client, room: dict[str, str]) -> list[str]:
    """The kinds of all that happened in a room."""
    kinds = []
    with client.stream("GET", f"/rooms/{room['label']}/events/", headers={"Last-Event-ID": "0"}) as reply:
        client.say(room, "the end", is_support_sender=True)
        for line in reply.iter_lines():
            if line.startswith("event: "):
                kinds.append(line.removeprefix("event: "))
            if '"the end"' in line:
                return kinds[:-1]
    return kinds


def test_reading_goes_on_after_a_kill_without_duplicates(own: Server, owner: str) -> None:
    client = own.client(owner)
    paragraph = "The harbour in Kotka has {n} berths, and berth {n} costs {n} euros a night in summer.\n\n"
    big = "".join(f"# Berth {n}\n\n" + paragraph.format(n=n) for n in range(600)).encode()
    source = client.upload("berths.md", big).json()

    def done() -> int:
        now = client.get(f"/sources/{source['uuid']}").json()
        return now["progress"]["done"] if now["progress"] else 0

    before = until(lambda: (n := done()) > 100 and n)
    own.stop(signal.SIGKILL)
    own.start()
    client = own.client(owner)
    least = before
    while (ready := client.get(f"/sources/{source['uuid']}").json())["status"] == "reading":
        if ready["step"] == "learning":  # It is opened anew, and counts nothing meanwhile.
            least = min(least, ready["progress"]["done"])
        time.sleep(0.05)
    assert least >= before, "what was embedded is not embedded again"
    assert client.get("/sources/").json()["count"] == 1
    assert (ready["status"], ready["documents"]) == ("ready", 1)
    found = client.made("/search/", query="What does berth 417 cost?", limit=50)["results"]
    assert "417 euros" in found[0]["text"]
    texts = [f["text"] for f in found]
    assert len(texts) == len(set(texts))


def test_a_question_in_the_air_is_answered_exactly_once(own: Server, owner: str, stand_in: StandInThread) -> None:
    client = own.client(owner)
    client.text("Sauna", "The sauna in Kotka is heated from six in the evening.")
    room = client.room()
    stand_in.play("slow", "instant", answer="The sauna in Kotka is heated from six in the evening.", delay=0.5)
    body = {"body": "When is the sauna in Kotka heated?", "room": room["uuid"]}
    headers = {"Prefer": "respond-async"}
    message = client.post("/messages/", json=body, headers=headers).json()
    until(lambda: stand_in.requests)
    own.stop(signal.SIGKILL)
    own.start()
    client = own.client(owner)
    answered = until(lambda: (m := client.get(f"/messages/{message['uuid']}").json())["support_answer"] and m, 30)
    assert "six" in answered["support_answer"]
    messages = client.get(f"/rooms/{room['uuid']}").json()["messages"]
    assert [m["uuid"] for m in messages] == [message["uuid"]]
    time.sleep(5)  # Long enough for a second answer to come, if one were to come.
    told = facts(client, room)
    assert told.count("answer.added") == 1
    assert told.count("message.added") == 1


def test_a_second_start_finds_its_data(own: Server, owner: str) -> None:
    label = own.client(owner).quiet_room(name="Before")["label"]
    own.stop()
    told = len((own.folder / "log").read_bytes())
    own.start()
    assert own.client(owner).get(f"/rooms/{label}/").json()["name"] == "Before"
    assert b"Welcome back" in (own.folder / "log").read_bytes()[told:]


def test_a_worker_that_is_killed_is_replaced_and_its_source_read(own: Server, owner: str) -> None:
    client = own.client(owner)
    halls = "\n\n".join(f"# Hall {n}\n\nThe hall number {n} is open on day {n} of the month." for n in range(400))
    source = client.upload("halls.md", halls.encode()).json()
    until(lambda: client.get(f"/sources/{source['uuid']}").json()["status"] == "reading")
    for pid in workers(own):
        os.kill(pid, signal.SIGKILL)
    ready = until(lambda: (s := client.get(f"/sources/{source['uuid']}").json())["status"] == "ready" and s, 120)
    assert (ready["status"], ready["documents"]) == ("ready", 1)
    found = client.made("/search/", query="When is hall number 217 open?")["results"]
    assert "hall number 217" in found[0]["text"]


def workers(server: Server) -> list[int]:
    """The worker processes of a server: those of its group that were started as such."""
    assert server.process is not None
    group = str(server.process.pid)
    listed = subprocess.run(["ps", "-eo", "pid=,pgid=,args="], capture_output=True, text=True, check=True).stdout
    rows = [line.split(None, 2) for line in listed.splitlines()]
    found = [int(pid) for pid, pgid, what in rows if pgid == group and "frontdesk" in what and "worker" in what]
    assert found
    return found


def test_the_database_comes_back_though_its_number_is_another_programs_now(own: Server, owner: str) -> None:
    client = own.client(owner)
    client.text("Berths", "A berth in Kotka costs 31 euros a night.")
    note = own.folder / "data" / "postgres" / "postmaster.pid"
    own.stop(signal.SIGKILL)
    lines = note.read_text().splitlines()
    os.kill(int(lines[0]), signal.SIGKILL)
    note.write_text("\n".join([str(os.getpid()), *lines[1:]]) + "\n")
    own.start()
    assert "31 euros" in own.client(owner).ask("What does a berth in Kotka cost?")["support_answer"]


def test_when_the_server_alone_is_killed_all_that_it_started_ends_and_the_next_start_finds_its_port_free(
    own: Server, owner: str
) -> None:
    assert own.process is not None
    started = psutil.Process(own.process.pid).children(recursive=True)
    ours = [each for each in started if "frontdesk" in " ".join(each.cmdline()) and each.name() != "postgres"]
    assert len(ours) >= 2, "the web process and the worker"
    own.process.kill()
    own.process.wait()
    _, alive = psutil.wait_procs(ours, timeout=60)
    assert not alive
    own.start()
    assert own.client(owner).get("/sources/").json()["count"] == 0
