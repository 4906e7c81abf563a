"""An answer from an OpenAI-compatible endpoint, and what a person is told when there is none."""

import asyncio
from contextlib import aclosing
from dataclasses import replace
from typing import Any

import pytest

from frontdesk.models.breaker import Breaker
from frontdesk.models.chat import Endpoint
from frontdesk.models.completions import Patience
from frontdesk.models.errors import ModelError
from frontdesk.models.fallback import Fallback
from frontdesk.models.speech import ChatModel, Delta, Usage
from tests.stand_in import DEFAULT_ANSWER, StandIn

KEY = "sk-a-long-secret-key-4f2a"
QUESTION = [{"role": "user", "content": "How do I change my e-mail address?"}]
# Far longer than anything here takes, also on a machine that is busy with other things.
PATIENT = Patience(tries=2, longest_wait=1.0)
HURRIED = replace(PATIENT, silence=0.2)  # Where the silence itself is tried.


def endpoint(server: StandIn, patience: Patience = PATIENT, **options: Any) -> Endpoint:
    return Endpoint(server.url, "stand-in", KEY, patience=patience, **options)


async def ask(model: ChatModel) -> tuple[str, Delta]:
    deltas = [delta async for delta in model.stream(QUESTION, max_tokens=200, temperature=0.2)]
    return "".join(delta.text for delta in deltas), deltas[-1]


async def refusal(model: ChatModel) -> ModelError:
    with pytest.raises(ModelError) as caught:
        await ask(model)
    assert KEY not in str(caught.value)
    return caught.value


async def test_an_answer_arrives_in_pieces_and_ends_with_its_usage() -> None:
    async with StandIn("instant") as server:
        text, end = await ask(endpoint(server))
        assert text == DEFAULT_ANSWER
        assert end.finish == "stop"
        assert end.usage == Usage(10, 15)
        assert server.keys == [KEY]


async def test_a_reasoning_models_thoughts_are_not_shown() -> None:
    async with StandIn("think") as server:
        assert (await ask(endpoint(server)))[0] == DEFAULT_ANSWER


async def test_a_passing_refusal_is_asked_again_unseen() -> None:
    async with StandIn("429", "instant") as server:
        assert (await ask(endpoint(server)))[0] == DEFAULT_ANSWER
        assert len(server.requests) == 2


async def test_a_long_retry_after_is_not_waited_for() -> None:
    async with StandIn("429-late") as server:
        error = await refusal(endpoint(server))
        assert error.kind == "rate_limited"
        assert len(server.requests) == 1


async def test_an_option_the_endpoint_does_not_know_is_left_out_from_then_on() -> None:
    async with StandIn("400", "instant") as server:
        model = endpoint(server)
        assert (await ask(model))[0] == DEFAULT_ANSWER
        await ask(model)
        assert ["temperature" in request for request in server.requests] == [True, False, False]


@pytest.mark.parametrize(
    ("script", "kind", "says"),
    [
        ("401", "refused_key", "refused the key ending 4f2a. Paste a working key."),
        ("quota", "rate_limited", "budget is used up"),
        ("500", "unreachable", "isn't answering (it answered 500)."),
        ("404", "bad_answer", 'has no model "stand-in"'),
        ("garbage", "bad_answer", "not as a chat model does"),
        ("html", "bad_answer", "not as a chat model does"),
        ("error", "unreachable", "isn't answering (it reported an error)."),
        ("empty", "bad_answer", "gave an empty answer"),
        ("silent", "slow", "isn't answering (nothing for 0.2 s)."),
    ],
)
async def test_each_failure_has_its_sentence_with_the_host(script: str, kind: str, says: str) -> None:
    async with StandIn(script) as server:
        model = endpoint(server, HURRIED if script == "silent" else PATIENT)
        error = await refusal(model)
        assert error.kind == kind
        assert says in error.sentence
        assert model.host in error.sentence


async def test_nobody_listening_is_named() -> None:
    async with StandIn() as server:
        model = endpoint(server)
    error = await refusal(model)
    assert error.sentence == f"The model at {model.host} isn't answering (connection refused)."


@pytest.mark.parametrize("script", ["cut", "unfinished", "length"])
async def test_a_cut_answer_is_continued_and_joined_without_repeating(script: str) -> None:
    def answer(request: dict[str, Any]) -> str:
        going_on = request["messages"][-1] != QUESTION[-1]
        return "then Account. Save the page when you are done." if going_on else DEFAULT_ANSWER

    async with StandIn(script, "instant", answer=answer) as server:
        text, end = await ask(endpoint(server))
        assert text == DEFAULT_ANSWER
        assert end.finish == "stop"
        assert end.usage is not None
        assert end.usage.completion >= 8


async def test_an_answer_cut_twice_is_marked_as_truncated() -> None:
    async with StandIn("cut") as server:
        text, end = await ask(endpoint(server))
        assert text.startswith("You can change that")
        assert end.truncated
        assert end.problem is not None
        assert end.problem.kind == "cut_off"
        assert len(server.requests) == 2


async def test_silence_in_the_middle_ends_the_answer_with_the_reason() -> None:
    async with StandIn("stall") as server:
        text, end = await ask(endpoint(server, HURRIED))
        assert text
        assert end.truncated
        assert end.problem is not None
        assert end.problem.sentence.startswith("The answer stopped half-way because the model went quiet")


async def test_leaving_early_closes_the_stream() -> None:
    async with StandIn("slow") as server:
        model = endpoint(server)
        async with aclosing(model.stream(QUESTION, max_tokens=200, temperature=0.2)) as answer:
            assert (await anext(answer)).text
            assert server.open_streams == 1
        for _ in range(100):
            await asyncio.sleep(0.01)
            if not server.open_streams:
                break
        assert server.open_streams == 0


async def test_cancelling_the_asker_closes_the_stream() -> None:
    async with StandIn("stall") as server:
        model = endpoint(server)
        task = asyncio.create_task(ask(model))
        for _ in range(100):
            await asyncio.sleep(0.01)
            if server.open_streams:
                break
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not model.breaker.is_open


async def test_an_endpoint_that_keeps_failing_is_left_alone_and_tried_again_later() -> None:
    now = [0.0]
    breaker = Breaker(failures=2, rest=30, clock=lambda: now[0])
    async with StandIn("500", "500", "instant") as server:
        model = endpoint(server, breaker=breaker)
        await refusal(model)
        error = await refusal(model)
        assert "We try again in 30 s." in error.sentence
        assert len(server.requests) == 2
        now[0] = 31.0
        assert (await ask(model))[0] == DEFAULT_ANSWER
        assert not breaker.is_open


async def test_the_next_endpoint_answers_when_the_first_cannot() -> None:
    async with StandIn("401") as broken, StandIn("instant") as working:
        model = Fallback([endpoint(broken), endpoint(working)])
        text, end = await ask(model)
        assert text == DEFAULT_ANSWER
        assert end.model == model.models[1].name


async def test_when_none_answers_the_first_ones_error_is_told() -> None:
    async with StandIn("401") as first, StandIn("500") as second:
        assert (await refusal(Fallback([endpoint(first), endpoint(second)]))).kind == "refused_key"


async def test_a_proxy_of_the_environment_is_not_used_for_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    async with StandIn("instant") as server:
        assert (await ask(endpoint(server)))[0] == DEFAULT_ANSWER
