"""What a model costs is counted for each request that it took up, also where its end is not heard."""

from collections.abc import AsyncGenerator, Sequence

import pytest

from frontdesk.models.chat import Endpoint
from frontdesk.models.errors import ModelError
from frontdesk.models.fallback import Fallback
from frontdesk.models.metered import Meter, Metered
from frontdesk.models.speech import ChatModel, Delta, Message
from tests.stand_in import StandIn

MESSAGES = [{"role": "user", "content": "How long may I keep a borrowed book?"}]


async def heard(model: ChatModel, meter: Meter) -> list[Delta]:
    """What came, and was not taken back by an error."""
    try:
        return [delta async for delta in Metered(model, meter).stream(MESSAGES, max_tokens=50, temperature=0.0)]
    except ModelError:
        return []


async def test_a_model_that_came_to_nothing_costs_beside_the_one_that_answered() -> None:
    async with StandIn("empty") as first, StandIn(answer="Four weeks.") as second:
        model, meter = Fallback([Endpoint(first.url, "first"), Endpoint(second.url, "second")]), Meter()
        assert "".join(delta.text for delta in await heard(model, meter)) == "Four weeks."
        assert meter.tokens == {"prompt": 20, "completion": 2}
        await model.close()


async def test_what_was_refused_or_not_reached_costs_nothing() -> None:
    meter = Meter()
    async with StandIn("401") as refusing:
        model = Fallback([Endpoint(refusing.url, "refusing"), Endpoint("http://127.0.0.1:9/v1", "nowhere")])
        assert await heard(model, meter) == []
        assert meter.tokens is None
        await model.close()


class InLine:
    """A model that tells its places in the line, and then nothing any more."""

    name = "in line"

    def __init__(self, *places: int) -> None:
        self._places = places

    async def stream(
        self, messages: Sequence[Message], *, max_tokens: int, temperature: float
    ) -> AsyncGenerator[Delta]:
        """The places."""
        for place in self._places:
            yield Delta(place=place)

    async def close(self) -> None:
        """Nothing is open."""


@pytest.mark.parametrize(("places", "counts"), [((3,), False), ((2, 1), False), ((2, 1, 0), True), ((0,), True)])
async def test_a_request_that_is_left_in_the_line_costs_nothing(places: tuple[int, ...], counts: bool) -> None:
    meter = Meter()
    answer = Metered(InLine(*places), meter).stream(MESSAGES, max_tokens=50, temperature=0.0)
    for place in places:
        assert (await anext(answer)).place == place
    await answer.aclose()
    assert (meter.tokens is not None) == counts


async def test_what_is_left_in_the_middle_is_estimated() -> None:
    meter = Meter()
    async with StandIn("slow", answer="Four weeks, and longer if nobody waits for it.", delay=0.0) as server:
        model = Endpoint(server.url, "slow")
        answer = Metered(model, meter).stream(MESSAGES, max_tokens=50, temperature=0.0)
        assert (await anext(answer)).text
        assert meter.tokens is None
        await answer.aclose()
        await model.close()
    assert meter.tokens is not None
    assert 5 < meter.tokens["prompt"] < 20
    assert 0 < meter.tokens["completion"] < 8
