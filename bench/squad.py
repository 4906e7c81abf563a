"""How often the right passage is found among 646 paragraphs of Wikipedia (half of SQuAD 2.0 dev).

Each paragraph is a text source of its own, titled by its article. 1,000 answerable questions (sampled with seed 1)
are searched through `POST /search/` with limit 10. `recall@5`: the right source is among the first five sources;
`MRR`: the mean of 1 / its rank, 0 when it is not among ten.
"""

import json
import random
import time
from concurrent.futures import ThreadPoolExecutor

from bench.figure import Figure
from bench.stage import UPLOADS_AT_ONCE, median, percentile, running, settled
from tests.client import Client, until
from tests.conftest import DATA

SECONDS = 360
NEEDS = DATA / "squad2"
QUESTIONS = 1000


def run() -> list[Figure]:
    """Gives the paragraphs, waits until all can be found, and searches."""
    articles = json.loads((NEEDS / "dev-16-articles.json").read_text())["data"]
    given = [(article["title"].replace("_", " "), each) for article in articles for each in article["paragraphs"]]
    with running() as server, server.client("alice") as alice:
        began = time.perf_counter()
        with ThreadPoolExecutor(UPLOADS_AT_ONCE) as pool:
            uuids = list(pool.map(lambda one: _give(alice, one[0], one[1]["context"]), given))
        until(lambda: settled(alice, len(set(uuids))), 300)
        reading = time.perf_counter() - began
        asked = [
            (question["question"], uuid)
            for (_, paragraph), uuid in zip(given, uuids, strict=True)
            for question in paragraph["qas"]
            if not question["is_impossible"]
        ]
        ranks, spent = _search(alice, random.Random(1).sample(asked, QUESTIONS))
    found = sum(rank is not None and rank <= 5 for rank in ranks)
    reciprocal = sum(1 / rank for rank in ranks if rank is not None)
    return [
        Figure("recall@5", found / QUESTIONS, "", f"{QUESTIONS} questions, {len(set(uuids))} sources", at_least=0.97),
        Figure("MRR", reciprocal / QUESTIONS, "", "of the first ten results, by source", at_least=0.89),
        Figure("right source first", sum(rank == 1 for rank in ranks) / QUESTIONS, "", "hit@1"),
        Figure("texts until all are found", reading, "s", f"{len(given)} pasted texts, 4 at a time"),
        Figure("search p50", median(spent), "ms", "POST /search/, one client"),
        Figure("search p95", percentile(spent, 0.95), "ms", "the same"),
    ]


def _give(client: Client, title: str, text: str) -> str:
    return str(client.made("/sources/", kind="text", title=title, text=text)["uuid"])


def _search(client: Client, asked: list[tuple[str, str]]) -> tuple[list[int | None], list[float]]:
    ranks: list[int | None] = []
    spent = []
    for question, right in asked:
        began = time.perf_counter()
        results = client.made("/search/", query=question, limit=10)["results"]
        spent.append((time.perf_counter() - began) * 1000)
        sources = list(dict.fromkeys(result["source"] for result in results))
        ranks.append(sources.index(right) + 1 if right in sources else None)
    return ranks, spent
