"""What embedding costs: passages a second as exported and batched naively, and ours; a question's latency; memory.

`python bench/embedding.py` prints a table and, as the last line, the same as JSON. Both sides run in this process
on the same passages of about 200 tokens, cut from joined SQuAD paragraphs, in turns; the best round counts.
"""

import argparse
import asyncio
import itertools
import json
import resource
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import onnxruntime  # type: ignore[import-untyped]
import psutil  # type: ignore[import-untyped]
from tokenizers import Tokenizer

from frontdesk.models.embed import Embedder
from frontdesk.models.weights import find_embedder

DATA = Path(__file__).parents[2] / "shared" / "data" / "squad2" / "dev-16-articles.json"
MODEL = "all-MiniLM-L6-v2"
TOKENS = 200


def paragraphs() -> tuple[list[str], list[str]]:
    """Paragraphs and questions of the data set, in its order."""
    articles = json.loads(DATA.read_text("utf-8"))["data"]
    found = [paragraph for article in articles for paragraph in article["paragraphs"]]
    return [each["context"] for each in found], [question["question"] for each in found for question in each["qas"]]


def passages_of(tokenizer: Tokenizer, texts: Sequence[str], count: int) -> list[str]:
    """Texts of 160 to 240 tokens, as a splitter leaves them."""
    made: list[str] = []
    lengths = itertools.cycle(range(TOKENS - 40, TOKENS + 41, 8))
    stream = " ".join(texts)
    at = 0
    while len(made) < count:
        offsets = tokenizer.encode(stream[at : at + 4000]).offsets
        end = offsets[next(lengths)][1]
        made.append(stream[at : at + end])
        at += end
    return made


class Naive:
    """The usual recipe: the file as it is, runtime defaults, batches of 32 as given, padded to the longest."""

    def __init__(self) -> None:
        files = find_embedder(MODEL)
        self.session = onnxruntime.InferenceSession(str(files.model), providers=["CPUExecutionProvider"])
        self.tokenizer = Tokenizer.from_file(str(files.tokenizer))
        self.tokenizer.enable_truncation(256)
        self.tokenizer.enable_padding()

    def embed(self, texts: Sequence[str]) -> None:
        """Vectors as sentence-transformers makes them."""
        for start in range(0, len(texts), 32):
            encodings = self.tokenizer.encode_batch(texts[start : start + 32])
            ids = np.array([encoding.ids for encoding in encodings], np.int64)
            mask = np.array([encoding.attention_mask for encoding in encodings], np.int64)
            feed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
            hidden = self.session.run(None, feed)[0] * mask[..., None]
            vectors = hidden.sum(1) / mask.sum(1, keepdims=True)
            vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)


def processor_seconds() -> float:
    """User and system time of this process so far."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def measured(work: Callable[[], object], count: int) -> tuple[float, float]:
    """Passages a second by the clock, and processor milliseconds for one."""
    clock, processor = time.perf_counter(), processor_seconds()
    work()
    return count / (time.perf_counter() - clock), (processor_seconds() - processor) / count * 1000


def memory() -> float:
    """Resident memory of this process in MiB."""
    return float(psutil.Process().memory_info().rss) / 2**20


async def latencies(embedder: Embedder, questions: Sequence[str]) -> list[float]:
    """Milliseconds for each question, one after the other, each new to the embedder."""
    taken = []
    for question in questions:
        start = time.perf_counter()
        await embedder.query(question)
        taken.append((time.perf_counter() - start) * 1000)
    return taken


async def while_reading(embedder: Embedder, passages: Sequence[str], questions: Sequence[str]) -> list[float]:
    """The same while passages are being embedded."""
    reading = asyncio.create_task(embedder.passages(passages))
    await asyncio.sleep(0.05)
    taken = await latencies(embedder, questions)
    await reading
    return taken


async def at_once(embedder: Embedder, questions: Sequence[str], clients: int) -> tuple[float, float]:
    """Questions a second from many clients, and processor milliseconds for one."""
    waiting = iter(questions)

    async def client() -> None:
        for question in waiting:
            await embedder.query(question)

    clock, processor = time.perf_counter(), processor_seconds()
    await asyncio.gather(*(client() for _ in range(clients)))
    count = len(questions)
    return count / (time.perf_counter() - clock), (processor_seconds() - processor) / count * 1000


def percentiles(taken: Sequence[float]) -> tuple[float, float]:
    """The median and the 95th percentile."""
    return statistics.median(taken), statistics.quantiles(taken, n=20)[-1]


def main() -> None:
    """Run everything once and print it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--passages", type=int, default=128)
    parser.add_argument("--exact", action="store_true", help="our side in 32 bits")
    given = parser.parse_args()
    if not DATA.exists():
        raise SystemExit("shared/data/squad2 is not beside this project; nothing measured.")
    texts, questions = paragraphs()
    before = memory()
    embedder = Embedder.load(MODEL, exact=given.exact)
    figures: dict[str, float] = {"load_mib": memory() - before}
    passages = passages_of(embedder.encoder.tokenizer, texts, given.passages)
    ours = [measured(lambda: asyncio.run(embedder.passages(passages)), len(passages)) for _ in range(2)]
    figures["ours_mib_above_start"] = memory() - before
    alone = percentiles(asyncio.run(latencies(embedder, questions[:200])))
    busy = percentiles(asyncio.run(while_reading(embedder, passages[:64], questions[200:240])))
    per_second, each = asyncio.run(at_once(embedder, questions[300:1100], 32))
    naive_before = memory()
    naive = Naive()
    naive.embed(passages[:8])
    usual = [measured(lambda: naive.embed(passages), len(passages)) for _ in range(2)]
    ours.append(measured(lambda: asyncio.run(embedder.passages(passages)), len(passages)))
    figures |= {"naive_mib": memory() - naive_before, "naive_per_s": max(usual)[0], "ours_per_s": max(ours)[0]}
    figures |= {"ratio": max(ours)[0] / max(usual)[0], "naive_cpu_ms": max(usual)[1], "ours_cpu_ms": max(ours)[1]}
    figures["processor_ratio"] = figures["naive_cpu_ms"] / figures["ours_cpu_ms"]
    figures |= {"question_p50_ms": alone[0], "question_p95_ms": alone[1]}
    figures |= {"question_while_reading_p50_ms": busy[0], "question_while_reading_p95_ms": busy[1]}
    figures |= {"questions_at_32_per_s": per_second, "questions_at_32_cpu_ms": each}
    embedder.close()
    for name, value in figures.items():
        print(f"{name:32} {value:10.2f}")
    print(json.dumps({name: round(value, 2) for name, value in figures.items()}))


if __name__ == "__main__":
    main()
