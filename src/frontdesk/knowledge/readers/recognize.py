"""Text recognition of scanned pages, by Tesseract where it is installed on this machine."""

import functools
import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

import kreuzberg

from frontdesk.knowledge import how_far
from frontdesk.knowledge.readers.reading import File, clean

MOST_PAGES = 300
"""Of one file; recognizing a page takes a second or more."""
_DOTS_PER_INCH = 200
_SECONDS = 60


def is_installed() -> bool:
    """Whether there is a `tesseract` to call."""
    return shutil.which("tesseract") is not None


def recognized(file: File, pages: Sequence[int], of: int) -> dict[int, str]:
    """The text that is seen on these pages (numbered from 1) of a PDF that has so many; pages on which none is seen
    are left out. The pages that are not looked at count as read; without languages none is looked at."""
    found: dict[int, str] = {}
    looked_at = pages[:MOST_PAGES] if file.limits.ocr_languages else ()
    how_far.tell(of - len(looked_at), of)
    with tempfile.NamedTemporaryFile(suffix=".pdf") as kept:
        Path(kept.name).write_bytes(file.data)
        for page in how_far.counted(looked_at, of - len(looked_at), of):
            text = _seen(kept.name, page, file.limits.ocr_languages)
            if text:
                found[page] = text
    return found


@functools.cache
def _ends_with_us() -> tuple[str, ...]:
    """What runs a command so that it is ended with this process, which is killed where a reading is stopped; nothing
    where the machine has none that can do that: then a page that was begun is still recognized for nobody."""
    way = ("setpriv", "--pdeathsig", "KILL", "--")
    try:
        # The one of BusyBox has no such option.
        subprocess.run((*way, "true"), capture_output=True, timeout=_SECONDS, check=True)  # noqa: S603 - fixed words
    except (OSError, subprocess.SubprocessError):
        return ()
    return way


def _seen(path: str, page: int, languages: str) -> str:
    """A page that can't be drawn, or takes too long, has no text."""
    command = [*_ends_with_us(), "tesseract", "stdin", "stdout", "-l", languages]
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    try:
        picture = kreuzberg.render_pdf_page(path, page - 1, dpi=_DOTS_PER_INCH)
        done = subprocess.run(  # noqa: S603 - the languages are the operator's
            command, input=picture, capture_output=True, timeout=_SECONDS, env=environment, check=True
        )
    except (OSError, RuntimeError, ValueError, kreuzberg.KreuzbergError, subprocess.SubprocessError):
        return ""
    return clean(done.stdout.decode("utf-8", "replace"))
