"""A former embedding model is opened once for all who wait for it; a broken one answers nobody, and disturbs nobody."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, cast

import pytest

from frontdesk.foundation.database import Database
from frontdesk.knowledge import former as module
from frontdesk.knowledge.former import Former
from frontdesk.models.embed import Embedder
from frontdesk.models.weights import find_embedder

NAME = "all-MiniLM-L6-v2"


class Named:
    """A database that knows one name for every number."""

    def __init__(self, name: str | None) -> None:
        self.name = name

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator["Named"]:
        yield self

    async def scalar(self, *_: Any) -> str | None:
        return self.name


def former_of(name: str | None, load: Callable[[str], Embedder] = Embedder.load) -> Former:
    return Former(cast(Database, Named(name)), load)


def test_those_who_wait_share_one_model_that_rests_when_nobody_asks_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "IDLE_SECONDS", 0.05)
    opened: list[Embedder] = []

    def load(name: str) -> Embedder:
        opened.append(Embedder.load(name))
        return opened[-1]

    async def ask() -> None:
        former, number = former_of(None, load), Embedder.load(NAME).number
        one, other = await asyncio.gather(former.model(number), former.model(number))
        assert one is other is opened[0], "and without a name it is the one that comes with Frontdesk"
        await asyncio.sleep(0.3)
        again = await former.model(number)
        assert again is opened[1] and len(await again.query("Anyone?")) == again.dimensions
        with pytest.raises(RuntimeError, match="closed"):
            await opened[0].query("Anyone?")
        await former.close()
        with pytest.raises(RuntimeError, match="closed"):
            await again.query("Still there?")

    asyncio.run(ask())


def test_whatever_is_wrong_with_its_files_it_is_only_not_here(tmp_path: Path) -> None:
    files = find_embedder(NAME)
    folders = {name: tmp_path / name for name in ("gone", "empty", "no_model", "no_tokenizer", "odd_config")}
    for name, folder in folders.items():
        if name == "gone":
            continue
        folder.mkdir()
        if name != "empty":
            (folder / "model.onnx").write_bytes(b"no model" if name == "no_model" else files.model.read_bytes())
            tokenizer = b"{}" if name == "no_tokenizer" else files.tokenizer.read_bytes()
            (folder / "tokenizer.json").write_bytes(tokenizer)
    (folders["odd_config"] / "config.json").write_text(json.dumps(["bert"]))

    async def ask() -> None:
        for folder in folders.values():
            former = former_of(str(folder))
            assert await former.model(1) is None
            await former.close()

    asyncio.run(ask())


def test_another_model_under_the_name_of_before_is_closed_again() -> None:
    opened: list[Embedder] = []

    def load(name: str) -> Embedder:
        opened.append(Embedder.load(name))
        return opened[-1]

    async def ask() -> None:
        assert await former_of(NAME, load).model(1) is None
        with pytest.raises(RuntimeError, match="closed"):
            await opened[0].query("Anyone?")

    asyncio.run(ask())
