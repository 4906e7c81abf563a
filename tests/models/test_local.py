"""The built-in chat model: loaded when asked, one answer at a time, gone when idle."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from pathlib import Path

import pytest

from frontdesk.models.errors import ModelError, ModelMissing, Overloaded
from frontdesk.models.local import LocalModel
from frontdesk.models.speech import Delta
from frontdesk.models.weights import find_chat_model

QUESTION = [{"role": "user", "content": "What is the capital of France? Answer in one short sentence."}]
ESSAY = [{"role": "user", "content": "Write a long essay about the sea."}]

try:
    find_chat_model("SmolLM2-135M-Instruct")
except ModelMissing:
    pytest.skip("the built-in chat model is not installed", allow_module_level=True)


@pytest.fixture
async def model() -> AsyncIterator[LocalModel]:
    made = LocalModel(max_waiting=1, idle_seconds=0.3)
    yield made
    await made.close()


async def ask(model: LocalModel, max_tokens: int = 30) -> list[Delta]:
    return [delta async for delta in model.stream(QUESTION, max_tokens=max_tokens)]


async def test_it_answers_when_first_asked_and_leaves_memory_when_idle(
    model: LocalModel, capfd: pytest.CaptureFixture[str]
) -> None:
    assert not model.loaded
    deltas = await ask(model)
    assert "Paris" in "".join(delta.text for delta in deltas)
    assert len([delta for delta in deltas if delta.text]) > 3
    assert deltas[-1].finish == "stop"
    assert deltas[-1].usage is not None
    assert deltas[-1].usage.completion > 3
    assert model.loaded
    for _ in range(100):
        await asyncio.sleep(0.05)
        if not model.loaded:
            break
    assert not model.loaded
    assert capfd.readouterr() == ("", "")


async def test_the_event_loop_is_free_while_it_writes(model: LocalModel) -> None:
    answer = asyncio.create_task(ask(model))
    turns = 0
    while not answer.done():
        await asyncio.sleep(0.005)
        turns += 1
    assert turns > 10


async def test_who_waits_sees_the_place_and_who_is_too_many_is_told(model: LocalModel) -> None:
    async with (
        aclosing(model.stream(ESSAY, max_tokens=500)) as first,
        aclosing(model.stream(QUESTION, max_tokens=30)) as second,
    ):
        assert (await anext(first)).text
        assert (await anext(second)).place == 1
        assert model.waiting == 2
        with pytest.raises(Overloaded, match="2 answers are asked for before"):
            await ask(model)
        await first.aclose()
        rest = [delta async for delta in second]
        assert "Paris" in "".join(delta.text for delta in rest)
    assert model.waiting == 0


async def test_leaving_early_stops_it(model: LocalModel) -> None:
    async with aclosing(model.stream(ESSAY, max_tokens=1500)) as answer:
        assert (await anext(answer)).text
    assert "Paris" in "".join(delta.text for delta in await asyncio.wait_for(ask(model), 10))


async def test_an_answer_at_its_length_limit_is_marked(model: LocalModel) -> None:
    end = (await ask(model, max_tokens=3))[-1]
    assert end.truncated
    assert end.problem is not None


async def test_a_question_longer_than_the_model_can_read_is_refused(model: LocalModel) -> None:
    with pytest.raises(ModelError, match="context size"):
        async for _ in model.stream([{"role": "user", "content": "word " * 5000}], max_tokens=5):
            pass


async def test_a_model_that_is_not_there_says_what_to_do() -> None:
    missing = LocalModel("no-such-model")
    with pytest.raises(ModelMissing, match="install the weights"):
        await ask(missing)
    await missing.close()


async def test_a_file_that_is_no_model_is_named(tmp_path: Path) -> None:
    file = tmp_path / "broken.gguf"
    file.write_bytes(b"GGUF nothing more")
    broken = LocalModel(str(file))
    with pytest.raises(ModelError, match="can't be loaded"):
        await ask(broken)
    await broken.close()
