"""The stage of every figure: a server in a fresh folder, the help center in it, and what its processes use."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
import psutil  # type: ignore[import-untyped]

from tests.client import Client, until
from tests.conftest import DATA, Server

HELPCENTER = DATA / "helpcenter"
TUNING = Path(__file__).with_name("quality") / "helpcenter_tuning.jsonl"
UPLOADS_AT_ONCE = 4


@contextmanager
def running(**settings: str) -> Iterator[Server]:
    """A server in a fresh data folder without rate limits; ended, and its folder removed, when the block ends."""
    with tempfile.TemporaryDirectory(prefix="frontdesk-bench-") as folder:
        server = Server(Path(folder), FRONTDESK_RATE_LIMITS="off", **settings)
        try:
            server.start()
            yield server
        finally:
            if server.process is not None and server.process.poll() is None:
                server.stop()


@contextmanager
def model(script: str, delay: float = 0.05) -> Iterator[dict[str, str]]:
    """A stand-in for a model server, as a process of its own; yields the settings that point Frontdesk at it."""
    command = [sys.executable, "-m", "tests.stand_in", "--port", "0", "--script", script, "--delay", str(delay)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            url = process.stdout.readline().rsplit(" ", 1)[-1].strip()
            yield {"FRONTDESK_LLM_URL": url, "FRONTDESK_LLM_MODEL": "stand-in", "FRONTDESK_LLM_KEY": "key"}
        finally:
            process.terminate()


def restart(server: Server, settings: dict[str, str]) -> None:
    """Starts a server again on its data with more settings."""
    server.stop()
    server.environment |= settings
    server.start()


def assistant(client: Client, mode: str) -> str:
    """A new assistant of a mode; give its uuid to a room."""
    return str(client.made("/assistants/", name=f"Bench {mode}", mode=mode)["uuid"])


def questions(path: Path = HELPCENTER / "questions.jsonl") -> list[dict[str, Any]]:
    """Questions about the help center: `question`, `answerable`, `pages`, `must`."""
    return [json.loads(line) for line in path.read_text().splitlines() if line.strip()]


def pages() -> list[Path]:
    """The help center's pages, in the order of their names."""
    return sorted((HELPCENTER / "pages").rglob("*.md"))


class Ingested(msgspec.Struct):
    """The page of each source, by the source's uuid, and the seconds until the first and until all could be found."""

    pages: dict[str, str]
    first_seconds: float
    all_seconds: float


def ingest(client: Client, files: Sequence[Path], seconds: float = 300) -> Ingested:
    """Uploads pages, four at a time, and waits until every one can be found."""
    began = time.perf_counter()
    with ThreadPoolExecutor(UPLOADS_AT_ONCE) as pool:
        uploads = [pool.submit(_upload, client, path) for path in files]
        until(lambda: settled(client, 1), seconds)
        first = time.perf_counter() - began
        found = dict(upload.result() for upload in uploads)
    until(lambda: settled(client, len(found)), seconds)
    return Ingested(found, first, time.perf_counter() - began)


def _upload(client: Client, path: Path) -> tuple[str, str]:
    page = str(path.relative_to(HELPCENTER / "pages"))
    reply = client.upload(page, path.read_bytes())
    assert reply.status_code in (200, 201), reply.text
    return reply.json()["uuid"], page


def ready(client: Client) -> int:
    """How many sources can be found by now."""
    return int(client.get("/sources/", params={"status": "ready", "limit": 1}).json()["count"])


def settled(client: Client, count: int) -> bool:
    """Whether that many sources are ready; fails when one can't be read."""
    if (found := ready(client)) < count:
        failed = client.get("/sources/", params={"status": "failed"}).json()
        assert not failed["count"], failed["results"]
    return found >= count


def processes(server: Server) -> list[psutil.Process]:
    """Supervisor, web and worker processes with their helpers, and the embedded PostgreSQL with its backends."""
    assert server.process is not None
    note = Path(server.environment["FRONTDESK_DATA_DIR"]) / "postgres" / "postmaster.pid"
    roots = [psutil.Process(server.process.pid), psutil.Process(int(note.read_text().splitlines()[0]))]
    found = {process.pid: process for root in roots for process in (root, *root.children(recursive=True))}
    return list(found.values())


def memory(server: Server) -> float:
    """MiB of all processes together, shared pages counted once (proportional set size)."""
    return sum(_of(each, lambda p: float(p.memory_full_info().pss)) for each in processes(server)) / 2**20


def processor_seconds(server: Server) -> float:
    """Processor time of all processes so far, those included that have ended and were waited for."""
    return sum(_of(each, lambda p: float(sum(p.cpu_times()[:4]))) for each in processes(server))


def _of(process: psutil.Process, look: Callable[[psutil.Process], float]) -> float:
    try:
        return look(process)
    except psutil.NoSuchProcess:
        return 0.0


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which a share (0..1) of the values lies; the nearest rank, so it is one that occurred."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def median(values: Sequence[float]) -> float:
    """The middle value."""
    return statistics.median(values)
