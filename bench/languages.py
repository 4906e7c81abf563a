"""Whether a question finds its paragraph in its own language: XQuAD, the same 240 paragraphs in four languages.

Each language is a company of its own: 240 pasted texts, and 400 of its 1,190 questions (sampled with seed 1) through
`POST /search/` with limit 5. The embedder of the offline default knows English; in the other languages it adds
little and what finds is the lexical part, which stems each language's words and cuts scripts without spaces into runs.
`across`: the same questions asked in English of the other language's company, which only the embedder could bridge.
"""

import json
import random
from concurrent.futures import ThreadPoolExecutor

from bench.figure import Figure
from bench.stage import UPLOADS_AT_ONCE, running, settled
from tests.client import Client, unique, until
from tests.conftest import DATA

SECONDS = 1_500
NEEDS = DATA / "xquad"
QUESTIONS = 400
AIMS = {"en": 0.95, "es": 0.95, "de": 0.95, "zh": 0.95}


def run() -> list[Figure]:
    """Reads each language and searches in it, then in the others with English questions."""
    figures, across = [], []
    with running() as server:
        for language, aim in AIMS.items():
            client = server.company(unique(f"{language} "), unique(language))
            paragraphs = _paragraphs(language)
            with ThreadPoolExecutor(UPLOADS_AT_ONCE) as pool:
                uuids = list(pool.map(lambda one: _give(client, one[0]), paragraphs))  # noqa: B023
            until(lambda: settled(client, len(set(uuids))), 200)  # noqa: B023
            sample = random.Random(1).sample(range(sum(len(p[1]) for p in paragraphs)), QUESTIONS)
            found = _found(client, uuids, _asked(paragraphs), sample)
            figures.append(Figure(f"recall@5 {language}", found, "", f"{QUESTIONS} questions", at_least=aim))
            if language != "en":
                value = _found(client, uuids, _asked(_paragraphs("en")), sample)
                across.append(Figure(f"recall@5 en -> {language}", value, "", "across, English questions"))
    return figures + across


def _paragraphs(language: str) -> list[tuple[str, list[str]]]:
    articles = json.loads((NEEDS / f"xquad.{language}.json").read_text())["data"]
    return [
        (paragraph["context"], [qa["question"] for qa in paragraph["qas"]])
        for article in articles
        for paragraph in article["paragraphs"]
    ]


def _asked(paragraphs: list[tuple[str, list[str]]]) -> list[tuple[str, int]]:
    return [(question, number) for number, (_, questions) in enumerate(paragraphs) for question in questions]


def _give(client: Client, text: str) -> str:
    return str(client.made("/sources/", kind="text", title=unique("p"), text=text)["uuid"])


def _found(client: Client, uuids: list[str], asked: list[tuple[str, int]], sample: list[int]) -> float:
    found = 0
    for number in sample:
        question, right = asked[number]
        results = client.made("/search/", query=question, limit=5)["results"]
        found += uuids[right] in [result["source"] for result in results]
    return found / len(sample)
