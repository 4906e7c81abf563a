"""What a question costs while pages are being read, and what it costs when nothing is.

As soon as the first page can be found, questions are asked in `private` mode, each in a new room, one after the other,
until the last page has been read; then the same number again. Peers made a question wait 18-20 s behind a page.
"""

import itertools
import time
from concurrent.futures import ThreadPoolExecutor

from bench.figure import Figure
from bench.stage import HELPCENTER, assistant, ingest, median, pages, percentile, questions, running, settled
from tests.client import Client, until

SECONDS = 300
NEEDS = HELPCENTER


def run() -> list[Figure]:
    """Asks while it reads, and after."""
    with running() as server, server.client("alice") as alice, server.client("alice") as visitor:
        private = assistant(alice, "private")
        asked = itertools.cycle([row["question"] for row in questions()])
        busy, answered = [], 0
        with ThreadPoolExecutor(1) as pool:
            reading = pool.submit(ingest, alice, pages())
            until(lambda: settled(visitor, 1), 120)
            while not reading.done():
                milliseconds, status = _ask(visitor, private, next(asked))
                busy.append(milliseconds)
                answered += status == "answered"
            took = reading.result().all_seconds
        # The embedder remembers a question's vector: other words, so that it has to work for these too.
        idle = [_ask(visitor, private, f"Please tell me: {next(asked)}")[0] for _ in range(42)]
    return [
        Figure("question while reading p50", median(busy), "ms", f"POST to answer; {len(busy)} asked, one at a time"),
        Figure("question while reading p95", percentile(busy, 0.95), "ms", "the same", at_most=300),
        Figure("longest question while reading", max(busy), "ms", "the same"),
        Figure("answered while reading", answered, f"of {len(busy)}", "from what was ready", at_least=len(busy)),
        Figure("question when idle p50", median(idle), "ms", "the same, all pages read"),
        Figure("question while reading, against idle", median(busy) / median(idle), "times", "of p50s"),
        Figure("question when idle p95", percentile(idle, 0.95), "ms", "the same"),
        Figure("pages until all are found, while asked", took, "s", "132 pages with one visitor asking all the time"),
    ]


def _ask(client: Client, private: str, question: str) -> tuple[float, str]:
    room = client.room(assistant=private)
    began = time.perf_counter()
    message = client.say(room, question)
    return (time.perf_counter() - began) * 1000, message["answer_status"]
