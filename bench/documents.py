"""31 PDFs and the office files, each of them a trap: text, or the right reason why there is none; no crash, no hang.

Each is read in this process, as the reading process does it; which must fail, and why, the tests say as well.
"""

import time

from bench.figure import Figure
from frontdesk.knowledge.readers import ReadError, read
from tests.conftest import DATA
from tests.knowledge.test_read_real_files import FAILURES, files

SECONDS = 300
NEEDS = DATA / "documents"


def run() -> list[Figure]:
    """Reads every file."""
    right, longest, text = 0, 0.0, 0
    found = files("documents")
    for path in found:
        began = time.perf_counter()
        try:
            reading = read(path.read_bytes(), path.name)
            ended, text = None, text + bool(reading.text.strip())
        except ReadError as error:
            ended = error.code
        right += ended == FAILURES.get(path.name)
        longest = max(longest, time.perf_counter() - began)
    return [
        Figure("text or the right reason", right, f"of {len(found)}", "", at_least=len(found)),
        Figure("text", text, f"of {len(found)}", "the others are locked, damaged, or pictures of pages"),
        Figure("longest", longest, "s", "of one file"),
    ]
