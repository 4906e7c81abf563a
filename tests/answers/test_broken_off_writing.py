"""What a model was asked for counts also where the writing is broken off; who broke it off hears of that alone."""

import asyncio
from collections.abc import AsyncGenerator, Mapping, Sequence
from typing import Any, cast
from uuid import UUID

import pytest

from frontdesk.answers.budget import Budget, Limit, Spenders
from frontdesk.answers.conversation import Asked, Speaker
from frontdesk.answers.general.own_prices import NAMELESS, Company
from frontdesk.answers.hearing import Stopped
from frontdesk.answers.recall import Recall
from frontdesk.answers.shop.offer import Shop
from frontdesk.answers.write import Writer
from frontdesk.foundation.ids import new_id
from frontdesk.foundation.settings import read
from frontdesk.models.speech import Delta, Message

QUESTION = "Which rivers run through the town of Passau?"
ASKED = Asked(
    account_id=new_id(),
    room_id=new_id(),
    message_ids=(new_id(),),
    question=QUESTION,
    parts=(QUESTION,),
    history=(),
    assistant=Speaker(mode="general", persona="", instructions="", strictness="balanced", language="en"),
    has_pages=False,
    has_products=False,
)


class Endless:
    """A model that says a word and then thinks for ever."""

    name = "endless"

    def __init__(self) -> None:
        self.begun = asyncio.Event()

    async def stream(
        self, messages: Sequence[Message], *, max_tokens: int, temperature: float
    ) -> AsyncGenerator[Delta]:
        """A word."""
        yield Delta("Three")
        self.begun.set()
        await asyncio.Event().wait()

    async def close(self) -> None:
        """Nothing is open."""


class Counted:
    """A budget without end; `broken`: its database is away."""

    def __init__(self, *, broken: bool = False) -> None:
        self.broken = broken
        self.tokens: list[int] = []

    async def reached(self, account_id: UUID, spenders: Spenders) -> Limit | None:
        """None."""

    async def count(self, account_id: UUID, tokens: Mapping[str, int], spenders: Spenders) -> None:
        """Notes what is counted."""
        if self.broken:
            raise ConnectionError("The database is away.")
        await asyncio.sleep(0)
        self.tokens.append(sum(tokens.values()))


class NoHosts:
    """Nothing is known."""

    embedder_version = "none"

    async def vector(self, text: str) -> Any:
        """Never asked for."""

    async def company(self, account_id: UUID, told: str) -> tuple[frozenset[str], Company]:
        """Nobody's."""
        return frozenset(), NAMELESS


def writer(model: Endless, budget: Counted) -> Writer:
    known, shop, spent = cast("Recall", NoHosts()), cast("Shop", None), cast("Budget", budget)
    return Writer(known, shop, spent, model, lambda: model, read({}))


def unheard(_: str) -> None:
    """Nobody stops it."""


async def test_what_a_cancelled_answer_spent_is_counted() -> None:
    model, budget = Endless(), Counted()
    writing = asyncio.create_task(writer(model, budget).write(ASKED.account_id, ASKED, unheard))
    await model.begun.wait()
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    assert len(budget.tokens) == 1
    assert budget.tokens[0] > 0


@pytest.mark.parametrize("broken", [False, True])
async def test_who_stops_an_answer_hears_of_that_and_of_no_database(*, broken: bool) -> None:
    budget = Counted(broken=broken)

    def say(_: str) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        await writer(Endless(), budget).write(ASKED.account_id, ASKED, say)
    assert len(budget.tokens) == (0 if broken else 1)
