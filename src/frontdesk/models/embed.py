"""Questions and passages become vectors without blocking the event loop or each other.

Questions have a thread of their own; passages go through other threads, one at a time, so that a question never waits
for a page that is being read. One text a run also means that the same text always gets the same vector.
"""

import asyncio
import hashlib
import sys
import threading
from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from typing import Self

from frontdesk.foundation.priority import READING, step_back
from frontdesk.models.encode import Embedded, Encoder, Span, Vectors
from frontdesk.models.errors import Overloaded
from frontdesk.models.weights import EmbedderFiles, checksum, find_embedder


class Embedder:
    """An embedding model shared by every event loop and thread of this process."""

    def __init__(
        self,
        encoder: Encoder,
        *,
        name: str,
        fingerprint: str,
        threads: int = 2,
        query_prefix: str = "",
        passage_prefix: str = "",
        max_waiting: int = 4096,
        remembered_questions: int = 2048,
        languages: frozenset[str] | None = None,
    ) -> None:
        self.encoder = encoder
        self.name = name
        self.fingerprint = fingerprint
        self.dimensions = encoder.dimensions
        self.languages = languages
        self._query_prefix = query_prefix
        self._passage_prefix = passage_prefix
        self._max_waiting = max_waiting
        self._waiting = 0
        self._lock = threading.Lock()
        self._remembered: OrderedDict[str, Vectors] = OrderedDict()
        self._remember_at_most = remembered_questions
        self._questions = ThreadPoolExecutor(1, "embed-questions")
        self._passages = ThreadPoolExecutor(threads, "embed-passages", initializer=_step_back)
        self._closed = False

    @classmethod
    def load(
        cls,
        model: str = "all-MiniLM-L6-v2",
        *,
        threads: int = 2,
        max_tokens: int = 512,
        exact: bool = False,
        online: bool = False,
        query_prefix: str = "",
        passage_prefix: str = "",
        max_waiting: int = 4096,
        remembered_questions: int = 2048,
    ) -> Self:
        """Find the model's files and open them (about 0.5 s; blocks). Raises `ModelMissing` or `ModelDamaged`.

        `exact` computes in 32 bits: 1.7 times the work for vectors nearer to the model's own, see `quick.py`.
        `threads` passages are embedded at once; `max_waiting` is how many texts may wait before `Overloaded`.
        """
        files = find_embedder(model, online=online)
        return cls(
            Encoder(files, max_tokens=max_tokens, exact=exact),
            name=model,
            fingerprint=_fingerprint(files, f"{max_tokens}:{exact}:{query_prefix}:{passage_prefix}"),
            threads=threads,
            query_prefix=query_prefix,
            passage_prefix=passage_prefix,
            max_waiting=max_waiting,
            remembered_questions=remembered_questions,
            languages=files.languages,
        )

    @cached_property
    def number(self) -> int:
        """The fingerprint as 32 bits: what tells stored vectors of one model from those of another."""
        return int.from_bytes(bytes.fromhex(self.fingerprint)[:4], "big", signed=True)

    async def query(self, text: str) -> Vectors:
        """The vector (dimensions,) of a question, of length 1, read-only since it is shared. Raises `Overloaded`."""
        with self._lock:
            if (known := self._remembered.get(text)) is not None:
                self._remembered.move_to_end(text)
                return known
        self._enter(1)
        try:
            vector = await asyncio.wrap_future(self._questions.submit(self.embed_question, text))
        finally:
            self._leave(1)
        self._remember(text, vector)
        return vector

    def reads(self, text: str) -> bool:
        """Whether the model reads the script of a text; of one that it doesn't, any two are as good as the same."""
        return self.encoder.reads(text)

    async def passages(self, texts: Sequence[str], spans: Sequence[Sequence[Span]] | None = None) -> list[Embedded]:
        """Vectors of passages in their order, with a vector per span of characters, e.g. per sentence.

        Raises `Overloaded`. When the caller is cancelled, what has not started is dropped.
        """
        self._enter(len(texts))
        try:
            return await asyncio.gather(
                *(self._passage(text, spans[at] if spans else ()) for at, text in enumerate(texts))
            )
        finally:
            self._leave(len(texts))

    def embed_batch(self, texts: Sequence[str], spans: Sequence[Sequence[Span]] | None = None) -> list[Embedded]:
        """`passages` in the calling thread: blocks, and knows no queue."""
        if not self._passage_prefix:
            return self.encoder.embed_batch(texts, spans)
        before = len(self._passage_prefix)
        moved = [[(start + before, end + before) for start, end in each] for each in spans] if spans else None
        return self.encoder.embed_batch([self._passage_prefix + text for text in texts], moved)

    def embed_question(self, text: str) -> Vectors:
        """`query` in the calling thread: blocks, and knows neither queue nor memory."""
        return self.encoder.embed_batch([self._query_prefix + text])[0].vector

    @property
    def waiting(self) -> int:
        """Texts that were asked for and are not done."""
        return self._waiting

    def close(self) -> None:
        """Stop the threads; what has not started is cancelled."""
        self._closed = True
        for threads in (self._questions, self._passages):
            threads.shutdown(wait=True, cancel_futures=True)

    async def _passage(self, text: str, spans: Sequence[Span]) -> Embedded:
        done = self._passages.submit(self.embed_batch, [text], [spans])
        return (await asyncio.wrap_future(done))[0]

    def _remember(self, text: str, vector: Vectors) -> None:
        vector.setflags(write=False)
        with self._lock:
            self._remembered[text] = vector
            while len(self._remembered) > self._remember_at_most:
                self._remembered.popitem(last=False)

    def _enter(self, texts: int) -> None:
        with self._lock:
            if self._closed:
                raise RuntimeError("The embedder is closed.")
            # A single large request is let in when nothing waits; it would never be otherwise.
            if self._waiting and self._waiting + texts > self._max_waiting:
                raise Overloaded(f"{self._waiting} texts wait to be embedded; try again in a few seconds.")
            self._waiting += texts

    def _leave(self, texts: int) -> None:
        with self._lock:
            self._waiting -= texts


def _fingerprint(files: EmbedderFiles, settled: str) -> str:
    stat = files.model.stat()
    weights = checksum(files.model, stat.st_mtime_ns, stat.st_size)
    return hashlib.sha256(f"{weights}:{settled}".encode()).hexdigest()[:16]


def _step_back() -> None:
    """Give the passages' threads less weight than everything a visitor waits for; on Linux niceness is per thread."""
    if sys.platform == "linux":
        step_back(READING)
