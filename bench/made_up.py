"""Sentences made up about companies: what of them a model can say to a visitor, and what of what is true.

A climbing gym and a music school (once more in German), their pages, and sentences that a model might write to a
question: false ones, most of them a page's own but for a few words; true ones that are close to the page's words; true
ones in other words. They were written for this by who had not seen how answers are checked, and were counted before
anything was mended for them. Each is what the model writes to its question, in private mode, and the model, asked once
more, agrees to everything: what is told is what the rules alone let through, the most that a model that agrees to
anything can make Frontdesk say. Without its agreement nothing is told of what it wrote; what a real model agrees to, a
stand-in can't tell. And answers with false and true translations of them, by the rules alone, too.
"""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

from bench.figure import Figure
from bench.stage import running
from frontdesk.answers.translation.faithful import is_faithful
from tests.client import Client, unique
from tests.stand_in_thread import StandInThread

SECONDS = 600
NEEDS = LISTS = Path(__file__).with_name("made_up_sentences")
COMPANIES = ("climbing", "music", "musik")
KINDS = ("false", "close", "reworded")


def run() -> list[Figure]:
    """Has a stand-in model say each sentence, and counts those that were told."""
    told: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    with StandInThread() as model:
        settings = {"FRONTDESK_LLM_URL": model.url, "FRONTDESK_LLM_MODEL": "made-up"}
        with running(**settings, FRONTDESK_LLM_ANSWERS_PER_ROOM="0") as server:
            for name in COMPANIES:
                company = json.loads((LISTS / f"{name}.json").read_text())
                client = server.private_company(unique(name))
                _teach(client, company["pages"])
                for kind in KINDS:
                    asked[kind] += len(company[kind])
                    for one in company[kind]:
                        model.play("instant", answer=one["sentence"])
                        told[kind] += _is_told(client, one)
    return [*_figures(told, asked), *_translations()]


def _teach(client: Client, sections: list[dict[str, str]]) -> None:
    pages: dict[str, str] = {}
    for section in sections:
        pages.setdefault(section["title"], f"# {section['title']}\n")
        pages[section["title"]] += f"\n## {section['heading']}\n\n{section['text']}\n"
    for title, page in pages.items():
        client.uploaded(re.sub(r"\W+", "-", title) + ".md", page.encode())


def _is_told(client: Client, one: dict[str, str]) -> bool:
    message = client.ask(one["question"])
    opened: list[dict[str, Any]] = client.get(f"/messages/{message['uuid']}/why/").json()["sentences"]
    said = [each for each in opened if each["sentence"] == one["sentence"]]
    return any(each["supported"] and each["reason"] != "quoted" for each in said)


def _figures(told: Counter[str], asked: Counter[str]) -> list[Figure]:
    names = {
        "false": "false sentences that the rules pass",
        "close": "true sentences that the rules pass, close to the page's words",
        "reworded": "true sentences that the rules pass, in other words",
    }
    meaning = {"false": "the model must agree, too", "close": "else the pages' own words are told"}
    return [
        Figure(name, told[kind], f"of {asked[kind]}", meaning.get(kind, meaning["close"]))
        for kind, name in names.items()
    ]


def _translations() -> list[Figure]:
    answers = json.loads((LISTS / "translations.json").read_text())

    def told(one: dict[str, str], text: str) -> bool:
        return is_faithful(one["answer"], one["from"], text, one["to"])

    false = [told(one, each["text"]) for one in answers for each in one["false"]]
    true = [told(one, text) for one in answers for text in one["true"]]
    return [
        Figure("false translations that the rules pass", sum(false), f"of {len(false)}", "the model must agree, too"),
        Figure("true translations that the rules pass", sum(true), f"of {len(true)}", "else the original is told"),
    ]
