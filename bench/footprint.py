"""What Frontdesk takes: time and room to install, time to start, and memory.

The installation is `make install` in a fresh clone with empty caches, so everything comes from the package index; its
size is that of the virtual environment on disk, both models included. A start is timed from the command to the first
answered request of `GET /readyz`: the first in an empty folder (makes database, schema and owner; after an
installation it also compiles every module once), the second on its data. Memory is the proportional set size of
supervisor, web, worker and PostgreSQL processes together; the small chat model is not loaded.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx

from bench.figure import Figure
from bench.stage import HELPCENTER, ingest, memory, pages
from tests.conftest import ROOT, Server

SECONDS = 400
NEEDS = HELPCENTER
IDLE_SECONDS = 5.0


def run(install: bool = True) -> list[Figure]:
    """Installs (unless told not to), starts twice, reads the help center, and looks at the memory."""
    with tempfile.TemporaryDirectory(prefix="frontdesk-bench-") as name:
        folder = Path(name)
        figures, python = _install(folder) if install else ([], Path(sys.executable))
        server = Server(folder, FRONTDESK_RATE_LIMITS="off")
        # Where this is set, as on build machines, each start would compile every module anew, and keep what that takes.
        server.environment.pop("PYTHONDONTWRITEBYTECODE", None)
        try:
            first = _start(server, python)
            server.stop()
            second = _start(server, python)
            time.sleep(IDLE_SECONDS)
            idle = memory(server)
            with server.client("alice") as alice:
                ingest(alice, pages())
            time.sleep(IDLE_SECONDS)
            after = memory(server)
        finally:
            if server.process is not None and server.process.poll() is None:
                server.stop()
    return [
        *figures,
        Figure("first start", first, "s", "empty folder, to the first answered request", at_most=10),
        Figure("second start", second, "s", "on its data, to the first answered request", at_most=3),
        Figure("memory, idle", idle, "MiB", "all processes and PostgreSQL, proportional set size", at_most=450),
        Figure("memory, after ingest", after, "MiB", "the same, 132 pages read", at_most=450),
    ]


def _install(folder: Path) -> tuple[list[Figure], Path]:
    clone = folder / "clone"
    subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", str(ROOT), str(clone)], check=True)
    hidden = ("VIRTUAL_ENV", "PYTHONPATH", "MAKEFLAGS", "MAKELEVEL")
    environment = {key: value for key, value in os.environ.items() if key not in hidden}
    environment |= {"UV_CACHE_DIR": str(folder / "cache"), "PIP_NO_CACHE_DIR": "1"}
    began = time.perf_counter()
    subprocess.run(["make", "--no-print-directory", "install"], cwd=clone, env=environment, check=True)
    took = time.perf_counter() - began
    shutil.rmtree(folder / "cache", ignore_errors=True)
    packages = len(list((clone / ".venv").glob("lib/python*/site-packages/*.dist-info")))
    size = _on_disk(clone / ".venv") / 1e9
    return [
        Figure("install time", took, "s", "`make install`, empty caches", at_most=90),
        Figure("install size", size, "GB", f"{packages} packages, both models included", at_most=0.8),
    ], clone / ".venv" / "bin" / "python"


def _on_disk(folder: Path) -> int:
    """Bytes on disk, a file with several names counted once."""
    seen = {(stat.st_dev, stat.st_ino): stat.st_blocks * 512 for stat in (p.lstat() for p in folder.rglob("*"))}
    return sum(seen.values())


def _start(server: Server, python: Path) -> float:
    """Seconds from the command to the first answered request."""
    command = [str(python), "-m", "frontdesk", "serve"]
    with (server.folder / "log").open("ab") as log, httpx.Client() as client:
        began = time.perf_counter()
        server.process = subprocess.Popen(
            command, env=server.environment, stdout=log, stderr=log, stdin=subprocess.DEVNULL, start_new_session=True
        )
        while True:
            assert server.process.poll() is None, (server.folder / "log").read_text()
            try:
                if client.get(f"{server.url}/readyz", timeout=2).status_code == 200:
                    return time.perf_counter() - began
            except httpx.HTTPError:
                time.sleep(0.01)
