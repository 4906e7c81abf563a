"""Fernway Outdoor, the fictional shop that a first visitor tries Frontdesk with: its pages, answers and catalogue."""

from importlib import resources
from importlib.resources.abc import Traversable
from typing import Final

import msgspec


class DemoAssistant(msgspec.Struct, frozen=True):
    """How the shop's assistant presents itself."""

    name: str
    persona: str
    greeting: str


COMPANY: Final = "Fernway Outdoor"
DOMAIN: Final = "fernway.example"

ASSISTANT: Final = DemoAssistant(
    name="Fern",
    persona=(
        "You are Fern, the assistant of Fernway Outdoor, an outdoor shop in Killarney, Ireland. You are friendly, "
        "brief and practical, like someone who has slept in the tents she sells. You use plain English."
    ),
    greeting="Hello, I'm Fern. Ask me about our gear, delivery, returns or repairs.",
)

QUESTIONS: Final = (
    "How long do I have to send a jacket back?",
    "What does delivery to Germany cost, and how long does it take?",
    "Which two-person tent weighs less than 2 kg?",
    "My zip slider broke. Can you repair it, and what does it cost?",
    "Do you run guided mountain hikes?",
)
"""Good first questions. The last one has no answer in the pages: it shows what Fern does when it does not know."""


def pages() -> list[tuple[str, bytes]]:
    """Every help page as (file name, Markdown), by name."""
    found = (entry for entry in _files().joinpath("pages").iterdir() if entry.name.endswith(".md"))
    return sorted((entry.name, entry.read_bytes()) for entry in found)


def qa_csv() -> bytes:
    """The shop's question and answer pairs: columns question, answer, phrasings (with bars between)."""
    return _files().joinpath("qa.csv").read_bytes()


def catalog_csv() -> bytes:
    """The shop's products, in the columns of a merchant feed and some attributes of its own."""
    return _files().joinpath("catalog.csv").read_bytes()


def _files() -> Traversable:
    return resources.files(__name__)
