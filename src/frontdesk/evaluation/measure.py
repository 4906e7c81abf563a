"""Measures an answer by what was expected, a run in numbers, and one run against another. Values in, values out."""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Protocol, TypeVar
from uuid import UUID

import msgspec

from frontdesk.answers.phrases import spoken_in_answer
from frontdesk.answers.quoted.markdown import plain
from frontdesk.answers.support.claims import sentences as apart
from frontdesk.answers.support.judge import supported

DEPTH = 5
"""So many passages, best first, may hold the expected page."""
MODEL_LACKS = ("failed", "out of budget")
"""Outcomes of a step of an answer's path by which the model is not the one that wrote it."""
_MARKER = re.compile(r"\s*\[\d{1,2}\]")


class Place(Protocol):
    """Where a passage stands."""

    @property
    def title(self) -> str:
        """The title of its page or document."""

    @property
    def url(self) -> str | None:
        """The address of its page; None of what has none."""


class Expected(msgspec.Struct, frozen=True):
    """What an answer should be: `a|b` is either, an empty `page` any."""

    must: Sequence[str]
    page: str
    should_refuse: bool


class Held(msgspec.Struct, frozen=True):
    """An answer held against what was expected; without `faults` it passed."""

    faults: list[str]
    missing: list[str]
    page_rank: int | None


def hold(expected: Expected, answer: str | None, status: str, refused: bool, places: Sequence[Place]) -> Held:
    """Holds an answer, and the places of the passages that were found for it, against what was expected."""
    rank = next((n for n, place in enumerate(places, 1) if is_page(expected.page, place)), None)
    if answer is None:
        return Held([f"No answer came: {status}."], list(expected.must), rank)
    if expected.should_refuse:
        return Held([] if refused else ['Answered, and an "I don\'t know" was expected.'], [], rank)
    missing = [one for one in expected.must if not holds(answer, one)]
    faults = ["Refused, and an answer was expected."] if refused else []
    if missing and not refused:
        faults += [f'Lacks "{one}".' for one in missing]
    if expected.page and (rank is None or rank > DEPTH):
        faults.append(f'"{expected.page}" is not among the first {DEPTH} passages.')
    return Held(faults, missing, rank)


def holds(answer: str, wanted: str) -> bool:
    """Whether an answer has one of the alternatives, in whatever case and however its blanks fall."""
    said = " ".join(answer.casefold().split())
    return any(" ".join(one.casefold().split()) in said for one in wanted.split("|") if one.strip())


def is_page(expected: str, place: Place) -> bool:
    """Whether a passage stands on the expected page, named by address, end of the address, file name or title."""
    url, title = (place.url or "").casefold().rstrip("/"), place.title.casefold()
    for one in (part.strip().casefold().rstrip("/") for part in expected.split("|")):
        if one and (one in (url, title) or url.endswith("/" + one)):
            return True
    return False


def grounded(answer: str, passages: Sequence[str], question: str = "") -> float | None:
    """The share of an answer's sentences that passages (with title and heading in front) hold or support.

    None without any sentence.
    """
    bare = _MARKER.sub("", answer)
    sentences = [one.strip() for one in apart(bare)]
    if not sentences:
        return None
    language = spoken_in_answer(bare, passages, question)
    whole = " ".join(_squeezed(plain(passage)) for passage in passages)
    held = (
        _squeezed(one).removesuffix(" …") in whole
        or supported(one, passages, language, before=(last, question)).supported
        for last, one in pairwise(["", *sentences])
    )
    return sum(held) / len(sentences)


def _squeezed(text: str) -> str:
    return " ".join(text.split())


class Row(Protocol):
    """What the totals need of a result."""

    must: list[str]
    page: str
    should_refuse: bool
    passed: bool
    answer: str | None
    refused: bool
    missing: list[str]
    page_rank: int | None
    grounded: float | None
    milliseconds: int
    prompt_tokens: int | None
    completion_tokens: int | None
    path: list[dict[str, str]] | None


def without_model(path: Sequence[Mapping[str, str]] | None) -> list[str]:
    """Why an answer was written without the model that should have, in a sentence each; nothing where it did."""
    lacking = [one for one in path or () if one["outcome"] in MODEL_LACKS]
    return [f"The model failed: {one['detail']}" if one["outcome"] == "failed" else one["detail"] for one in lacking]


class Totals(msgspec.Struct):
    """A run in numbers.

    `pass_rate` is the share that passed; `refused_rightly` and `refused_wrongly` the refusals that were expected and
    not, `answered_wrongly` the answers where a refusal was expected; `page_first` and `page_found` how many of
    `pages` expected pages stood first and within the first `depth` passages; `must_held` how many of `musts` answers
    held all that they must; `grounded` the mean share of sentences that passages support, of the answers given;
    `without_model` at how many questions the model failed, or had no budget left.
    """

    questions: int
    passed: int
    pass_rate: float
    answered: int
    refused_rightly: int
    refused_wrongly: int
    answered_wrongly: int
    unanswered: int
    pages: int
    page_first: int
    page_found: int
    depth: int
    musts: int
    must_held: int
    grounded: float | None
    milliseconds_median: int
    milliseconds_95: int
    prompt_tokens: int
    completion_tokens: int
    cost: float | None
    without_model: int = 0


class Prices(msgspec.Struct, frozen=True):
    """What a million tokens cost that a model reads and writes; zero where that is not known."""

    prompt: float = 0.0
    completion: float = 0.0

    def cost(self, prompt: int, completion: int) -> float | None:
        """What these tokens cost; None where no price is known."""
        if not self.prompt and not self.completion:
            return None
        return round((prompt * self.prompt + completion * self.completion) / 1_000_000, 6)


def totals(rows: Sequence[Row], prices: Prices) -> Totals:
    """The totals of a run."""
    answered = [row for row in rows if row.answer is not None and not row.refused]
    refused = [row for row in rows if row.refused]
    pages = [row for row in rows if row.page and not row.should_refuse]
    musts = [row for row in rows if row.must and not row.should_refuse]
    shares = [row.grounded for row in answered if row.grounded is not None]
    spent = sorted(row.milliseconds for row in rows) or [0]
    passed = sum(row.passed for row in rows)
    read, written = (sum(getattr(row, name) or 0 for row in rows) for name in ("prompt_tokens", "completion_tokens"))
    return Totals(
        questions=len(rows),
        passed=passed,
        pass_rate=round(passed / len(rows), 4) if rows else 0.0,
        answered=len(answered),
        refused_rightly=sum(row.should_refuse for row in refused),
        refused_wrongly=sum(not row.should_refuse for row in refused),
        answered_wrongly=sum(row.should_refuse for row in answered),
        unanswered=sum(row.answer is None for row in rows),
        pages=len(pages),
        page_first=sum(row.page_rank == 1 for row in pages),
        page_found=sum(row.page_rank is not None and row.page_rank <= DEPTH for row in pages),
        depth=DEPTH,
        musts=len(musts),
        must_held=sum(not row.missing and not row.refused for row in musts),
        grounded=round(sum(shares) / len(shares), 4) if shares else None,
        milliseconds_median=spent[len(spent) // 2],
        milliseconds_95=spent[min(len(spent) - 1, int(0.95 * len(spent)))],
        prompt_tokens=read,
        completion_tokens=written,
        cost=prices.cost(read, written),
        without_model=sum(bool(without_model(row.path)) for row in rows),
    )


Key = TypeVar("Key")


class Outcome(Protocol):
    """What a comparison needs of a result."""

    question_id: UUID
    question: str
    query: str | None
    passed: bool
    answer: str | None


Result = TypeVar("Result", bound=Outcome)


def matched(a: Sequence[Result], b: Sequence[Result]) -> tuple[dict[UUID, Result], dict[UUID, Result]]:
    """The results of two runs by their questions, each of which has one key in both.

    A question that was removed and came again has another identity; it is known by its words and what they were
    completed to, where each run asked it once.
    """
    ours, theirs = ({row.question_id: row for row in rows} for rows in (a, b))
    lost = _asked_once(row for row in a if row.question_id not in theirs)
    came = _asked_once(row for row in b if row.question_id not in ours)
    renamed = {lost[words].question_id: came[words].question_id for words in lost.keys() & came.keys()}
    return {renamed.get(key, key): row for key, row in ours.items()}, theirs


def _asked_once(rows: Iterable[Result]) -> dict[tuple[str, str | None], Result]:
    alike: dict[tuple[str, str | None], list[Result]] = {}
    for row in rows:
        alike.setdefault((row.question, row.query), []).append(row)
    return {words: found[0] for words, found in alike.items() if len(found) == 1}


def compare(a: Mapping[Key, Outcome], b: Mapping[Key, Outcome]) -> tuple[list[Key], list[Key], list[Key], int]:
    """Which questions of both runs b answers better than a, worse, and otherwise; and how many are the same."""
    both = [key for key in a if key in b]
    better = [key for key in both if b[key].passed and not a[key].passed]
    worse = [key for key in both if a[key].passed and not b[key].passed]
    other = [key for key in both if a[key].passed == b[key].passed and a[key].answer != b[key].answer]
    return better, worse, other, len(both) - len(better) - len(worse) - len(other)
