"""One ONNX text encoder: token ids in, token embeddings pooled to vectors out. No threads and no queues in here."""

import ctypes
import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import onnxruntime  # type: ignore[import-untyped]
from numpy.typing import NDArray
from tokenizers import Encoding, Tokenizer

from frontdesk.models.quick import quick_graph
from frontdesk.models.scripts import reads, scripts_of
from frontdesk.models.weights import EmbedderFiles

Vectors: TypeAlias = NDArray[np.float32]
Span: TypeAlias = tuple[int, int]

# Longer than any real token, so that a text of megabytes is not tokenized only to be cut.
CHARACTERS_PER_TOKEN = 40
LONE_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Embedded:
    """A passage's vector, a vector for each of its spans, and how many tokens were read of it."""

    vector: Vectors
    spans: Vectors
    tokens: int
    cut: bool


class Encoder:
    """A model and its tokenizer; safe to call from several threads at once."""

    def __init__(self, files: EmbedderFiles, *, max_tokens: int = 512, exact: bool = False) -> None:
        self._session = open_session(files, exact=exact)
        self._inputs = [given.name for given in self._session.get_inputs()]
        self.dimensions = int(self._session.get_outputs()[0].shape[-1])
        self.tokenizer = Tokenizer.from_file(str(files.tokenizer))
        self._scripts = scripts_of(self.tokenizer.get_vocab())
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(max_tokens)
        self._max_characters = max_tokens * CHARACTERS_PER_TOKEN
        return_free_memory()

    def tokenize(self, texts: Sequence[str]) -> list[Encoding]:
        """Token ids and character offsets; a lone surrogate counts as U+FFFD, so offsets stay those of the text."""
        whole = [LONE_SURROGATE.sub("\ufffd", text[: self._max_characters]) for text in texts]
        return self.tokenizer.encode_batch(whole)

    def is_word(self, word: str) -> bool:
        """Whether a word in small letters is one that the model learned as a whole, and no pieces of words."""
        # With the mark before it that some tokenizers write.
        return any(self.tokenizer.token_to_id(each) is not None for each in (word, f"▁{word}"))

    def reads(self, text: str) -> bool:
        """Whether a text is in a script that the model has words of, so that its vector tells anything."""
        return reads(text, self._scripts)

    def hidden(self, encoding: Encoding) -> NDArray[np.float32]:
        """The token embeddings (tokens, dimensions) of one text.

        One text a run: with 8-bit products, texts in a batch change each other's rounding (cosine 0.993 between a
        question alone and in company), and a batch saves nothing at passage length (40 ms for 200 tokens either way).
        """
        ids = np.array([encoding.ids], np.int64)
        feed = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        output = self._session.run(None, {name: feed[name] for name in self._inputs})[0]
        return np.asarray(output[0], np.float32)

    def embed_batch(self, texts: Sequence[str], spans: Sequence[Sequence[Span]] | None = None) -> list[Embedded]:
        """Vectors of texts of any number and length, in their order; blocks, so call it in a thread.

        `spans` are (start, end) character offsets per text; a span beyond the model's last token gets zeros.
        """
        found = []
        for index, encoding in enumerate(self.tokenize(texts)):
            cut = bool(encoding.overflowing) or len(texts[index]) > self._max_characters
            found.append(pool(self.hidden(encoding), encoding, spans[index] if spans else (), cut))
        return found


def open_session(files: EmbedderFiles, *, exact: bool) -> onnxruntime.InferenceSession:
    """A session that computes in the calling thread: two threads with a text each beat two threads sharing one text."""
    graph = quick_graph(files.model.read_bytes(), files.bert, exact=exact) if files.bert else None
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(graph or str(files.model), options, providers=["CPUExecutionProvider"])


def return_free_memory() -> None:
    """Hand what loading needed only for a moment back to the system: 35 MB of 177, where the C library is glibc."""
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).malloc_trim(0)


def pool(row: NDArray[np.float32], encoding: Encoding, spans: Sequence[Span], cut: bool) -> Embedded:
    """Mean of the token embeddings of the whole text and of each span, each of length 1 (late chunking)."""
    tokens = len(encoding.ids)
    vector = unit(row.mean(axis=0, keepdims=True))[0]
    if not spans:
        return Embedded(vector, np.zeros((0, row.shape[1]), np.float32), tokens, cut)
    starts = np.array([start for start, _ in encoding.offsets])
    real = np.array(encoding.special_tokens_mask) == 0
    edges = np.array(spans)
    inside = real & (starts >= edges[:, :1]) & (starts < edges[:, 1:])
    means = inside.astype(np.float32) @ row / np.maximum(inside.sum(axis=1, keepdims=True), 1)
    return Embedded(vector, unit(means.astype(np.float32)), tokens, cut)


def unit(vectors: NDArray[np.float32]) -> Vectors:
    """Each row divided by its length; a row of zeros stays zeros."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-12), np.float32)
