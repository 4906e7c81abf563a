"""frontdesk serve | worker: the whole front desk in one command, or a worker beside it."""

import asyncio
import os
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import rich_click as click
from rich.markup import escape

from frontdesk.cli.banner import address_of, announce
from frontdesk.cli.beside import noted
from frontdesk.cli.check import usable
from frontdesk.cli.output import as_json, errors, out
from frontdesk.foundation import connection
from frontdesk.foundation.connection import Addresses
from frontdesk.foundation.security import new_password
from frontdesk.foundation.settings import Settings, settings
from frontdesk.migrations import run as migrations

_CONNECTIONS = 4_096
"""Connections of one web process at most. One that stops in the middle of a long head holds some 70 KB."""

_STATE = """
    SELECT EXISTS (SELECT FROM account), (SELECT count(*) FROM source),
        (SELECT count(*) FROM handoff WHERE status = 'open'),
        EXISTS (SELECT FROM assistant WHERE mode = 'general')"""


@click.command()
@as_json
def serve(as_json: bool) -> None:
    """Starts everything: database, web server and worker."""
    began = time.perf_counter()
    config = usable(dict(os.environ))
    with connection.find(config, own=True) as addresses:
        _step("Database", began, as_json)
        if migrations.upgrade(addresses.owner_url):
            _step("Schema", began, as_json)
        welcome = _welcome(config, addresses)
        with noted(config, address_of(config)), _worker_process():
            threading.Thread(target=announce, args=(config, began, welcome, as_json), daemon=True).start()
            _serve_web(config)


@click.command()
@click.option("--parent", type=int, hidden=True, help="The process that started this one, and with which it ends.")
def worker(parent: int | None) -> None:
    """Works the job queue beside a server."""
    from frontdesk.worker import work

    asyncio.run(work(settings(), parent))


def _step(name: str, began: float, as_json: bool) -> None:
    if not as_json:
        out.print(f"  [dim]{name:<10}[/dim] ready after {time.perf_counter() - began:.1f} s")


def _welcome(config: Settings, addresses: Addresses) -> dict[str, Any]:
    """What is told at the start: how things stand, or the first owner's password, once."""
    with psycopg.connect(addresses.owner_url) as connection:
        there_is_one, sources, waiting, guesses = connection.execute(_STATE).fetchone() or (False, 0, 0, False)
    if there_is_one:
        return {"sources": sources, "waiting": waiting, "guesses": guesses}
    return asyncio.run(_first_company(config, addresses))


async def _first_company(config: Settings, addresses: Addresses) -> dict[str, Any]:
    from frontdesk.cli.accounts import add_company

    password = config.admin_password or new_password()
    database = addresses.owner_database()
    try:
        async with database.transaction() as tx:
            await add_company(tx, "My company", config.admin_username, password)
            if not config.admin_password:
                # Shown before it is stored: whatever fails from here on, somebody has seen it.
                errors.print(f"  Sign in    {escape(config.admin_username)}  /  {escape(password)}", soft_wrap=True)
    finally:
        await database.close()
    return {"username": config.admin_username, "password": "" if config.admin_password else password}


@contextmanager
def _worker_process() -> Iterator[None]:
    """The worker, for as long as the web server runs; started again if it ends by itself."""
    stopping = threading.Event()
    running: list[subprocess.Popen[bytes]] = []

    def keep() -> None:
        while not stopping.is_set():
            command = [sys.executable, "-m", "frontdesk", "worker", "--parent", str(os.getpid())]
            running[:] = [subprocess.Popen(command)]  # noqa: S603 (our own program and our number)
            running[0].wait()
            stopping.wait(1)

    threading.Thread(target=keep, daemon=True).start()
    try:
        yield
    finally:
        stopping.set()
        for process in running:
            process.terminate()
            try:
                process.wait(8)
            except subprocess.TimeoutExpired:
                process.kill()


def _serve_web(config: Settings) -> None:
    from granian import Granian
    from granian.constants import HTTPModes, Interfaces, Loops
    from granian.http import HTTP1Settings

    _raise_open_files()
    os.environ.setdefault("PYTHONUNBUFFERED", "1")
    Granian(
        "frontdesk.main:web",
        address=config.host,
        port=config.port,
        interface=Interfaces.ASGI,
        factory=True,
        workers=config.web_workers,
        loop=Loops.asyncio,
        http=HTTPModes.http1,
        websockets=False,
        # What `backpressure` counts is connections, the quiet ones too: past it none is accepted.
        backpressure=_CONNECTIONS,
        backlog=2048,
        # The time for a head is also how long a connection may be idle: shorter, and proxies would meet closed ones.
        http1_settings=HTTP1Settings(header_read_timeout=30_000, max_buffer_size=64 * 1024),
        log_enabled=False,
        respawn_failed_workers=True,
        workers_kill_timeout=8,
    ).serve()


def _raise_open_files() -> None:
    """Lets this process and those it starts have as many open files as the system allows: each connection is one."""
    soft, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = max(soft, 2 * _CONNECTIONS)
    if resource.RLIM_INFINITY not in (soft, most):
        wanted = min(wanted, most)
    if soft != resource.RLIM_INFINITY:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))
