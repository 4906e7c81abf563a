"""What this installation keeps secret by its own key: what is encrypted and read back, such as the secret that signs a
webhook, and what is only ever compared.
"""

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
    return Fernet(base64.urlsafe_b64encode(secret_key(settings, "secret box")))


@cache
def secret_key(settings: Settings, purpose: str) -> bytes:
    """The 32 bytes by which this installation does one thing; no other purpose's key tells it."""
    key = settings.secret_key or _kept(settings.data_dir / "secret.key")
    return hashlib.sha256(f"frontdesk {purpose} {key}".encode()).digest()


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
