"""Vectors that mean something, whatever else is embedded at the same time."""

import asyncio
import json
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import numpy as np
import pytest

from frontdesk.models.embed import Embedder
from frontdesk.models.errors import ModelMissing, Overloaded
from frontdesk.models.onnx_file import read_graph
from frontdesk.models.quick import Bert, quick_graph
from frontdesk.models.weights import find_embedder

MODEL = "all-MiniLM-L6-v2"
PASSWORD = "To set a new password, open the sign-in page and choose Forgot password."
PARCEL = "Parcels to Norway take five working days. Customs may add two more."
SENTENCES = "Refunds take five days. 🎉 Für Geschenkkarten gilt das nicht. 我们在柏林。"

try:
    find_embedder(MODEL)
except ModelMissing:
    pytest.skip("the embedder's weights are not installed", allow_module_level=True)


@pytest.fixture(scope="module")
async def embedder() -> AsyncIterator[Embedder]:
    made = Embedder.load(MODEL)
    yield made
    made.close()


def spans_of(text: str, *parts: str) -> list[tuple[int, int]]:
    return [(text.index(part), text.index(part) + len(part)) for part in parts]


async def test_a_question_is_nearer_to_its_answer_than_to_anything_else(embedder: Embedder) -> None:
    question = await embedder.query("I can't log in any more, what now?")
    password, parcel = await embedder.passages([PASSWORD, PARCEL])
    assert question @ password.vector > question @ parcel.vector + 0.2
    assert question.shape == (embedder.dimensions,) == (384,)
    assert question.dtype == np.float32
    assert np.linalg.norm(question) == pytest.approx(1, abs=1e-5)


async def test_a_sentences_vector_comes_with_the_passage_and_stands_for_its_text(embedder: Embedder) -> None:
    spans = spans_of(SENTENCES, "Refunds take five days.", "Für Geschenkkarten gilt das nicht.", "我们在柏林。")
    (passage,) = await embedder.passages([SENTENCES], [spans])
    assert passage.spans.shape == (3, 384)
    assert np.linalg.norm(passage.spans, axis=1) == pytest.approx([1, 1, 1], abs=1e-5)
    when = await embedder.query("How long does a refund take?")
    cards = await embedder.query("Für Geschenkkarten gilt das nicht.")
    assert np.argmax(passage.spans @ when) == 0
    assert np.argmax(passage.spans @ cards) == 1


async def test_a_span_covering_everything_is_nearly_the_passage_itself(embedder: Embedder) -> None:
    (passage,) = await embedder.passages([PARCEL], [[(0, len(PARCEL))]])
    # Not the same: the passage's mean counts the two marks at its ends as well.
    assert passage.spans[0] @ passage.vector > 0.97


async def test_company_does_not_change_a_vector(embedder: Embedder) -> None:
    texts = [PASSWORD, PARCEL, SENTENCES, PASSWORD * 3, "Yes."]
    together = await embedder.passages(texts)
    alone = [(await embedder.passages([text]))[0] for text in texts]
    for one, other in zip(together, alone, strict=True):
        assert one.tokens == other.tokens
        assert np.array_equal(one.vector, other.vector)


async def test_the_quick_graph_computes_the_models_own_vectors() -> None:
    exact = Embedder.load(MODEL, exact=True)
    quick = Embedder.load(MODEL)
    files = find_embedder(MODEL)
    import onnxruntime  # type: ignore[import-untyped]

    as_exported = onnxruntime.InferenceSession(str(files.model), providers=["CPUExecutionProvider"])
    for text in (PASSWORD, PARCEL, SENTENCES):
        (encoding,) = exact.encoder.tokenize([text])
        ids = np.array([encoding.ids])
        feed = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        mean = as_exported.run(None, feed)[0][0].mean(0)
        own = mean / np.linalg.norm(mean)
        assert exact.embed_question(text) @ own > 0.9999
        assert quick.embed_question(text) @ own > 0.98
    assert exact.fingerprint != quick.fingerprint
    exact.close()
    quick.close()


def test_a_graph_of_another_kind_is_left_as_it_is() -> None:
    from frontdesk.models.onnx_file import GraphWriter

    writer = GraphWriter()
    writer.node("Identity", ["input_ids"], output="last_hidden_state")
    model = writer.model(["input_ids"], "last_hidden_state", 384)
    assert read_graph(model).node[0].op_type == "Identity"
    assert quick_graph(model, Bert(heads=12)) is None


@pytest.mark.parametrize("text", ["", "   ", "\x00", "bad \ud800 text", "🎉" * 50, "x" * 100_000, "word " * 20_000])
async def test_no_text_is_too_odd(embedder: Embedder, text: str) -> None:
    (passage,) = await embedder.passages([text], [[(0, 3), (len(text), len(text) + 5)]])
    assert np.isfinite(passage.vector).all()
    assert np.linalg.norm(passage.vector) == pytest.approx(1, abs=1e-4)
    assert not passage.spans[1].any()
    assert passage.tokens <= 512
    assert passage.cut == (len(text) > 1000)
    assert np.isfinite(await embedder.query(text)).all()


async def test_a_question_does_not_wait_for_the_passages(embedder: Embedder) -> None:
    reading = asyncio.create_task(embedder.passages([f"{PASSWORD} {PARCEL} {number}" for number in range(200)]))
    await asyncio.sleep(0)
    await embedder.query("Is anybody there?")
    assert not reading.done()
    assert len(await reading) == 200


async def test_many_questions_at_once_each_get_their_own_vector(embedder: Embedder) -> None:
    questions = [f"What about case number {number}?" for number in range(40)]
    vectors = await asyncio.gather(*(embedder.query(question) for question in questions))
    for question, vector in zip(questions, vectors, strict=True):
        assert np.array_equal(vector, embedder.embed_question(question))


async def test_too_much_at_once_is_refused_in_words() -> None:
    small = Embedder.load(MODEL, max_waiting=2)
    reading = asyncio.create_task(small.passages([PASSWORD, PARCEL]))
    await asyncio.sleep(0)
    with pytest.raises(Overloaded, match="2 texts wait"):
        await small.query("One more?")
    await reading
    assert small.waiting == 0
    await small.query("And now?")
    small.close()


async def test_a_cancelled_reader_leaves_no_mark(embedder: Embedder) -> None:
    reading = asyncio.create_task(embedder.passages([PASSWORD] * 100))
    await asyncio.sleep(0)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    assert embedder.waiting == 0


def test_several_event_loops_share_one_embedder(embedder: Embedder) -> None:
    found: list[object] = []

    def ask() -> None:
        found.append(asyncio.run(embedder.query("Where is my parcel?")))

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 3


def test_another_embedder_is_a_folder_with_its_prefixes(tmp_path: Path) -> None:
    files = find_embedder(MODEL)
    (tmp_path / "model.onnx").symlink_to(files.model)
    (tmp_path / "tokenizer.json").symlink_to(files.tokenizer)
    config = {"model_type": "bert", "hidden_act": "gelu", "num_attention_heads": 12}
    (tmp_path / "config.json").write_text(json.dumps(config))
    own = Embedder.load(MODEL)
    other = Embedder.load(str(tmp_path), query_prefix="query: ", passage_prefix="passage: ")
    assert other.dimensions == 384
    assert other.fingerprint != own.fingerprint
    (prefixed,) = other.embed_batch([PARCEL], [spans_of(PARCEL, "Customs may add two more.")])
    (plain,) = own.embed_batch([PARCEL], [spans_of(PARCEL, "Customs may add two more.")])
    assert prefixed.tokens == plain.tokens + 2
    assert prefixed.spans[0] @ plain.spans[0] > 0.9
    other.close()
    own.close()
