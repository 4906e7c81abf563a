"""Looks at everything a start needs before it starts, and says all that is wrong at once."""

import errno
import shutil
import socket
import tempfile
from collections.abc import Callable
from pathlib import Path

from frontdesk.foundation.setting_values import SettingError
from frontdesk.foundation.settings import Settings, examine

SMALLEST_ROOM = 200_000_000
"""Bytes that must be free where a new database is made: an empty one takes about 100 MB with its first log."""


def usable(environ: dict[str, str]) -> Settings:
    """The settings, when a server can start with them. Raises SettingError with everything that is wrong."""
    config, problems = examine(environ)
    looks: dict[str, Callable[[Settings], None]] = {
        "port": _port,
        "database_url" if config.database_url else "data_dir": _database if config.database_url else _data_dir,
        "embedder": _embedder,
        "local_model": _local_model,
        "smtp_url": _mail,
    }
    for field, look in looks.items():
        if field not in problems and not (field == "port" and "host" in problems):
            try:
                look(config)
            except SettingError as error:
                problems[field] = str(error)
    if problems:
        raise SettingError(*problems.values())
    return config


def _port(config: Settings) -> None:
    try:
        with socket.socket(socket.AF_INET6 if ":" in config.host else socket.AF_INET) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((config.host, config.port))
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise SettingError(
                f"Port {config.port} is in use{_by(config.port)}. Stop the other program, or choose another port: "
                f"FRONTDESK_PORT={config.port + 1 if config.port < 65_535 else 8000}."
            ) from None
        if error.errno == errno.EACCES:
            raise SettingError(
                f"FRONTDESK_PORT is {config.port}, which only an administrator may listen on; use one from 1024 on."
            ) from None
        raise SettingError(
            f'FRONTDESK_HOST is "{config.host}", where this machine can\'t listen ({error.strerror}); '
            "use 127.0.0.1, or 0.0.0.0 for every address of this machine."
        ) from None


def _by(port: int) -> str:
    """Who listens on a port, as far as this user may know: " by frontdesk (process 4711)"."""
    import psutil  # type: ignore[import-untyped]

    try:
        holders = {
            held.pid
            for held in psutil.net_connections(kind="tcp")
            if held.pid and held.status == psutil.CONN_LISTEN and held.laddr.port == port
        }
        if not holders:
            return ""
        process = psutil.Process(min(holders))
        name = "frontdesk" if _is_ours(process.cmdline()) else process.name()
        return f" by {name} (process {process.pid})"
    except (OSError, psutil.Error):
        return ""


def _is_ours(command: list[str]) -> bool:
    """Whether a program was started as `frontdesk` or as `python -m frontdesk`."""
    return any(Path(word).name == "frontdesk" for word in command[:3])


def _data_dir(config: Settings) -> None:
    folder = config.data_dir
    named = f'FRONTDESK_DATA_DIR is "{folder}"'
    if folder.exists() and not folder.is_dir():
        raise SettingError(f"{named}, which is a file; use a folder.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise SettingError(f"{named}, where nothing can be written ({error.strerror}); use another folder.") from None
    free = shutil.disk_usage(folder).free
    if free < SMALLEST_ROOM and not (folder / "postgres" / "PG_VERSION").exists():
        raise SettingError(
            f"{named}, where only {free // 1_000_000} MB are free. "
            f"Make room for {SMALLEST_ROOM // 1_000_000} MB, or use another folder."
        )


def _database(config: Settings) -> None:
    from frontdesk.foundation.external import check

    check(config.database_url)


def _embedder(config: Settings) -> None:
    # Who names none has the packaged one; looking would cost each start a second of imports.
    if config.embedder != Settings().embedder:
        from frontdesk.models.weights import find_embedder

        _look_for("FRONTDESK_EMBEDDER", config.embedder, find_embedder)


def _local_model(config: Settings) -> None:
    if config.local_model != Settings().local_model:
        from frontdesk.models.weights import find_chat_model

        _look_for("FRONTDESK_LOCAL_MODEL", config.local_model, find_chat_model)


def _look_for(name: str, value: str, find: Callable[[str], object]) -> None:
    from frontdesk.models.errors import ModelDamaged, ModelMissing

    try:
        find(value)
    except (ModelMissing, ModelDamaged) as error:
        raise SettingError(f"{name}: {error}") from None
    except (OSError, ValueError) as error:
        raise SettingError(f'{name} is "{value}", which can\'t be read: {error}.') from None


def _mail(config: Settings) -> None:
    if config.smtp_url:
        from frontdesk.foundation.mail import Mailer

        Mailer.of(config)
