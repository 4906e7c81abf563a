"""Every limit of the model's budget holds for whom it is meant, for as long as it is meant, and for nobody else."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from uuid import UUID, uuid4

import psycopg
import pytest

from frontdesk.answers.budget import Budget, Limit, Spenders, Who, limits, spend, spent, visitor
from frontdesk.foundation.connection import Addresses, find
from frontdesk.foundation.secret_box import secret_key
from frontdesk.foundation.settings import Settings, read
from tests.conftest import Server

NONE = {"llm_answers_per_visitor": 0, "llm_answers_per_room": 0}
MATRIX = {
    "llm_answers_per_visitor": ("visitor", "answers", "day"),
    "llm_answers_per_visitor_month": ("visitor", "answers", "month"),
    "llm_tokens_per_visitor": ("visitor", "tokens", "day"),
    "llm_tokens_per_visitor_month": ("visitor", "tokens", "month"),
    "llm_answers_per_room": ("room", "answers", "day"),
    "llm_answers_per_room_month": ("room", "answers", "month"),
    "llm_tokens_per_room": ("room", "tokens", "day"),
    "llm_tokens_per_room_month": ("room", "tokens", "month"),
    "llm_answers_per_assistant": ("assistant", "answers", "day"),
    "llm_answers_per_assistant_month": ("assistant", "answers", "month"),
    "llm_tokens_per_assistant": ("assistant", "tokens", "day"),
    "llm_tokens_per_assistant_month": ("assistant", "tokens", "month"),
    "llm_answers_per_day": ("account", "answers", "day"),
    "llm_answers_per_month": ("account", "answers", "month"),
    "llm_tokens_per_day": ("account", "tokens", "day"),
    "llm_tokens_per_month": ("account", "tokens", "month"),
}
FIRST_OF_MONTH = "date_trunc('month', current_date)::date"
TOKENS = {"prompt": 10, "completion": 5}


class Company:
    """An account of its own, and the days of its spending."""

    def __init__(self, addresses: Addresses, owner: psycopg.Connection[tuple[object, ...]]) -> None:
        self.id, self._owner = uuid4(), owner
        self.database = addresses.database(4)

    def budget(self, **settings: int) -> Budget:
        return Budget(self.database, Settings(**{**NONE, **settings}))  # type: ignore[arg-type]

    async def spends(self, spenders: Spenders) -> None:
        async with self.database.transaction(self.id) as tx:
            await spend(tx, TOKENS, spenders)

    def moved(self, day: str) -> None:
        """What was spent today was spent on another day."""
        for table in ("spending", "spending_part"):
            self._owner.execute(
                f"UPDATE {table} SET day = {day} WHERE account_id = %s AND day = current_date", [self.id]
            )


@pytest.fixture
async def company(server: Server) -> AsyncIterator[Company]:
    """A company that has spent nothing."""
    with find(read(server.environment)) as addresses, psycopg.connect(addresses.owner_url, autocommit=True) as owner:
        made = Company(addresses, owner)
        owner.execute("INSERT INTO account (id, name) VALUES (%s, 'Ferries')", [made.id])
        yield made
        await made.database.close()
        owner.execute("DELETE FROM account WHERE id = %s", [made.id])


def somebody(**same: UUID) -> Spenders:
    return Spenders(**{"assistant": uuid4(), "room": uuid4(), "visitor": uuid4(), **same})


@pytest.mark.parametrize("setting", MATRIX)
async def test_a_limit_holds_for_whom_and_as_long_as_it_says(company: Company, setting: str) -> None:
    who, what, span = MATRIX[setting]
    most = 2 if what == "answers" else 30
    budget, one = company.budget(**{setting: most}), somebody()
    same = somebody() if who == "account" else somebody(**{who: getattr(one, who)})
    other = somebody()

    assert await budget.reached(company.id, one) is None
    await company.spends(one)
    assert await budget.reached(company.id, one) is None
    await company.spends(same)
    reached = await budget.reached(company.id, one)
    assert reached == await budget.reached(company.id, same) == Limit(who, what, span, most)
    assert (await budget.reached(company.id, other) is None) == (who != "account")

    company.moved("current_date - 1" if span == "day" else f"{FIRST_OF_MONTH} - 1")
    assert await budget.reached(company.id, one) is None
    await company.spends(one)
    assert await budget.reached(company.id, one) is None
    if span == "month":
        company.moved(FIRST_OF_MONTH)
        await company.spends(one)
        assert await budget.reached(company.id, one) == reached


async def test_a_room_without_an_address_is_a_visitor_by_itself(company: Company) -> None:
    budget, room = company.budget(llm_answers_per_visitor=2), Spenders(uuid4(), uuid4())
    await company.spends(room)
    assert await budget.reached(company.id, room) is None
    await company.spends(room)
    reached = await budget.reached(company.id, room)
    assert reached is not None
    assert str(reached) == "The visitor's 2 answers a day are used up."
    assert await budget.reached(company.id, Spenders(room.assistant, uuid4())) is None


async def test_in_no_room_the_account_and_the_assistant_count(company: Company) -> None:
    asked = Spenders(assistant=uuid4())
    await company.spends(asked)
    assert await company.budget(llm_answers_per_visitor=1, llm_answers_per_room=1).reached(company.id, asked) is None
    for setting in ("llm_answers_per_assistant", "llm_answers_per_day"):
        assert await company.budget(**{setting: 1}).reached(company.id, asked) is not None


async def test_the_account_is_told_what_it_spent(company: Company) -> None:
    settings = Settings(llm_answers_per_day=7, llm_tokens_per_month=1_000)
    async with company.database.transaction(company.id) as tx:
        before = await spent(tx, settings)
    assert (before.answers_today, before.tokens_this_month) == (0, 0)
    for _ in range(3):
        await company.spends(somebody())
    async with company.database.transaction(company.id) as tx:
        told = await spent(tx, settings)
    assert (told.answers_today, told.answers_this_month, told.answers_per_day, told.answers_per_month) == (
        3,
        3,
        7,
        None,
    )
    assert (told.tokens_today, told.tokens_this_month, told.tokens_per_day, told.tokens_per_month) == (
        45,
        45,
        None,
        1_000,
    )


async def test_answers_at_once_are_all_counted(company: Company) -> None:
    one, other, visitor_ = uuid4(), uuid4(), uuid4()
    rooms = [somebody(assistant=one if n % 2 else other, visitor=visitor_) for n in range(20)]
    await asyncio.gather(*(company.spends(room) for room in rooms))
    assert await company.budget(llm_answers_per_visitor=21).reached(company.id, rooms[0]) is None
    assert await company.budget(llm_answers_per_visitor=20).reached(company.id, rooms[0]) is not None
    assert await company.budget(llm_answers_per_assistant=10).reached(company.id, rooms[1]) is not None


def test_the_narrowest_limit_is_told_first() -> None:
    every = limits(Settings(**dict.fromkeys(MATRIX, 1)))  # type: ignore[arg-type]
    order: list[Who] = ["visitor", "room", "assistant", "account"]
    assert [limit.who for limit in every] == [who for who in order for _ in range(4)]
    assert len({(limit.who, limit.what, limit.span) for limit in every}) == 16
    assert limits(Settings(**dict.fromkeys(MATRIX, 0))) == []  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("limit", "told"),
    [
        (Limit("visitor", "answers", "day", 300), "The visitor's 300 answers a day are used up."),
        (Limit("account", "tokens", "month", 2_000_000), "The account's 2,000,000 tokens a month are used up."),
        (Limit("room", "answers", "day", 1), "The room's 1 answer a day is used up."),
    ],
)
def test_a_limit_is_told_in_a_sentence(limit: Limit, told: str) -> None:
    assert str(limit) == told


ONE, KEY = UUID(int=1), b"k" * 32
ANN = visitor(KEY, ONE, [("ann@home.example", "")])


@pytest.mark.parametrize(
    "contacts",
    [
        [(" Ann@Home.EXAMPLE ", "")],
        [("ann@home.example", "+358 40 123 4567")],
        [("", "+358 40 123 4567"), ("ann@home.example", "")],
        [("ann@home.example", ""), ("old@home.example", "")],
        [("  ", "-"), ("ann@home.example", "")],
    ],
)
def test_a_visitor_is_known_by_the_latest_email_address(contacts: list[tuple[str, str]]) -> None:
    assert visitor(KEY, ONE, contacts) == ANN


def by_number(phone: str) -> UUID | None:
    return visitor(KEY, ONE, [("", phone)])


def test_a_visitor_without_an_email_address_is_known_by_the_number() -> None:
    assert by_number("+358 40-123 45") == by_number("(35840) 12345") == by_number("٣٥٨٤٠١٢٣٤٥") != ANN
    assert by_number("3584012346") != by_number("3584012345")
    assert visitor(KEY, ONE, [("", "n/a"), ("", "+358 40 123 45")]) == by_number("3584012345")


@pytest.mark.parametrize("phone", ["", " - ", "0", "000", "123456", "none", "ext. 12", "²³⁴⁵⁶⁷⁸"])
def test_what_is_no_whole_number_makes_no_visitor(phone: str) -> None:
    assert by_number(phone) is None
    assert visitor(KEY, ONE, []) is None


def test_no_account_sees_who_visits_another() -> None:
    assert visitor(KEY, UUID(int=2), [("ann@home.example", "")]) != ANN


def test_without_the_servers_key_nobody_is_found_by_trying_addresses(tmp_path: Path) -> None:
    one, other = (Settings(secret_key=word, data_dir=tmp_path / word) for word in ("one", "other"))
    known = [visitor(secret_key(each, "visitors"), ONE, [("ann@home.example", "")]) for each in (one, one, other)]
    assert known[0] == known[1] != known[2]
    assert secret_key(one, "visitors") != secret_key(one, "secret box")


def test_unless_a_company_wants_it_no_address_has_a_limit_of_its_own() -> None:
    assert {limit.who for limit in limits(Settings())} == {"room"}
