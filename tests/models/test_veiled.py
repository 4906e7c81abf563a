"""A model that sees placeholders: what comes back is whole and names the person again."""

from collections.abc import AsyncGenerator, Sequence
from typing import Any

from frontdesk.foundation.redact import Veil
from frontdesk.models.speech import Delta, Message
from frontdesk.models.veiled import Veiled


class Broken:
    """A model whose stream ends without a finish."""

    name = "broken"

    def __init__(self, *pieces: str) -> None:
        self._pieces = pieces

    async def stream(self, messages: Sequence[Message], **options: Any) -> AsyncGenerator[Delta]:
        for piece in self._pieces:
            yield Delta(piece)

    async def close(self) -> None:
        """Nothing to close."""


async def said(veil: Veil, *pieces: str) -> str:
    model = Veiled(Broken(*pieces), veil)
    return "".join([delta.text async for delta in model.stream([], max_tokens=9, temperature=0.0)])


async def test_an_end_without_a_finish_loses_no_words() -> None:
    veil = Veil()
    hidden = veil.hide("mary@home.example")
    assert await said(veil, "Write to ", hidden[:4], hidden[4:], ": it is ", "<5 min") == (
        "Write to mary@home.example: it is <5 min"
    )
