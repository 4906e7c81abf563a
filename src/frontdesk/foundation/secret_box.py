"""Encrypts what is stored and must be read back, such as the secret that signs a webhook."""

import base64
import hashlib
import os
import secrets
from contextlib import suppress
from functools import cache
from pathlib import Path

from cryptography.fernet import Fernet

from frontdesk.foundation.settings import Settings


@cache
def secret_box(settings: Settings) -> Fernet:
    """The box of this installation, the same in all processes: keyed by FRONTDESK_SECRET_KEY, or a file made once."""
    key = settings.secret_key or _kept(settings.data_dir / "secret.key")
    return Fernet(base64.urlsafe_b64encode(hashlib.sha256(f"frontdesk secret box {key}".encode()).digest()))


def _kept(path: Path) -> str:
    """The key in a file. It is written whole before it gets its name, so that no process reads half of it."""
    with suppress(FileNotFoundError):
        return path.read_text(encoding="ascii")
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(secrets.token_hex(32))
        file.flush()
        os.fsync(file.fileno())
    with suppress(FileExistsError):
        path.hardlink_to(draft)
    draft.unlink()
    return path.read_text(encoding="ascii")
