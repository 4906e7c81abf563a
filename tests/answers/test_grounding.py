"""A number stays with its row, its subject and its unit, and a denial with what it denies; paraphrases pass."""

import re
from functools import cache
from math import log
from pathlib import Path

import pytest

import frontdesk.demo
from frontdesk.answers.support.claims import sentences
from frontdesk.answers.support.judge import supported
from frontdesk.knowledge.search.analyze import terms
from frontdesk.knowledge.split import split
from tests.answers.statements import OF_A_HELP_CENTER, OF_THE_DEMO
from tests.answers.trades import TRADES

DEMO = Path(frontdesk.demo.__file__).parent / "pages"
HELP_CENTER = Path(__file__).parents[3] / "shared" / "data" / "helpcenter" / "pages"
AT_ONCE = 8


@cache
def passages(folder: Path) -> list[tuple[str, set[str]]]:
    """All passages of a folder's pages as they are judged, with their terms."""
    found: list[tuple[str, set[str]]] = []
    for page in sorted(folder.rglob("*.md")):
        head, _, text = page.read_text().removeprefix("---").partition("\n---")
        title = re.search(r"title: *(.*)", head)
        name = title[1].strip('"') if title else page.stem
        told = [f"{name}\n{chunk.heading}\n\n{chunk.text}" for chunk in split(text)]
        found += [(each, set(terms(each))) for each in told]
    return found


def searched(sentence: str, folder: Path) -> list[str]:
    """The passages that hold most of a sentence's rare terms, as a search would bring them."""
    known = passages(folder)
    weights = {term: log(1 + len(known) / (1 + sum(term in bag for _, bag in known))) for term in terms(sentence)}
    ranked = sorted(known, key=lambda each: -sum(w for t, w in weights.items() if t in each[1]))
    return [text for text, _ in ranked[:AT_ONCE]]


def table(statements: dict[bool, tuple[str, ...]]) -> list[tuple[str, bool]]:
    return [(sentence, said) for said, each in statements.items() for sentence in each]


@pytest.mark.parametrize(("sentence", "said"), table(OF_THE_DEMO))
def test_the_demo_companys_pages_say_it_or_not(sentence: str, said: bool) -> None:
    assert supported(sentence, searched(sentence, DEMO)).supported is said


@pytest.mark.skipif(not HELP_CENTER.is_dir(), reason="../shared/data is not here")
@pytest.mark.parametrize(("sentence", "said"), table(OF_A_HELP_CENTER))
def test_a_help_centers_pages_say_it_or_not(sentence: str, said: bool) -> None:
    assert supported(sentence, searched(sentence, HELP_CENTER)).supported is said


@pytest.mark.parametrize("trade", TRADES)
def test_companies_of_other_trades_say_it_or_not(trade: str) -> None:
    language, told, said, unsaid = TRADES[trade]
    assert [one for one in said if not supported(one, told, language).supported] == []
    assert [one for one in unsaid if supported(one, told, language).supported] == []


def test_every_sentence_of_a_passage_is_supported_by_it() -> None:
    """But an item that stands below "What we can't take back", and would say the contrary alone."""
    lost = [
        sentence
        for text, _ in passages(DEMO)
        for sentence in sentences(text.split("\n\n", 1)[1])
        if len(sentence.split()) > 2 and not supported(sentence, [text]).supported
    ]
    assert {each.removeprefix("- ") for each in lost} <= {
        "Gas canisters, stove fuel and food",
        "Underwear and socks once the packet is open",
        "Ropes, harnesses and other climbing safety gear once the seal is broken",
        "Items made or changed for you, such as shortened trousers",
        "Gift cards",
    }


def test_what_is_listed_below_a_denial_needs_the_denial() -> None:
    passage = "Returns\nReturns > What we can't take back\n\n- Food\n- Socks once the packet is open"
    assert supported("- Socks once the packet is open", [passage], announced="You can't return:").supported
    assert not supported("- Socks once the packet is open", [passage], announced="You can return:").supported


@pytest.mark.parametrize(
    "sentence", ["It takes 3-4 days.", "It takes 3–4 days.", "It takes 3 — 4 days.", "It takes 3 to 4 days."]
)
def test_dashes_of_all_kinds_are_one(sentence: str) -> None:
    assert supported(sentence, ["Repairs\n\n\nIt takes 3 – 4 days."]).supported
