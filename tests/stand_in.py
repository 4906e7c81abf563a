"""A stand-in for a model server: a real HTTP server on loopback that speaks the OpenAI chat API, misbehaving to order.

In a test: `async with StandIn("429", "instant") as server: Endpoint(server.url, "stand-in")`. Each request takes the
next script and the last one repeats. One that asks for a second look takes none: it is agreed to, answered by
`look`, or left without an answer where that is None. By hand: `python -m tests.stand_in --port 9999 --script instant`.
"""

import argparse
import asyncio
import json
import re
import sys
import time
from collections.abc import AsyncIterator, Callable
from typing import Any, Self

from frontdesk.answers.prompt import SECOND_LOOK, SUPPORTED

Answer = str | Callable[[dict[str, Any]], str]
DEFAULT_ANSWER = "You can change that under Settings, then Account. Save the page when you are done."
# Scripts that answer with a status instead of a text, and what they say.
STATUSES = {"400": "bad request", "401": "invalid key", "403": "not allowed", "404": "no such model"}
STATUSES |= {"429": "slow down", "429-late": "slow down", "quota": "no budget", "500": "broken", "503": "busy"}
# Scripts that answer 200 and then something that is no text.
NONSENSE = {
    "garbage": b"data: {this is not JSON\n\n",
    "html": b"<html>Welcome</html>",
    "error": b'data: {"error": {"message": "out of memory"}}\n\n',
}
WORDS = r"\s*\S+"
"""The pieces that a text is streamed in."""
SCRIPTS = (
    "instant",
    "slow",
    "silent",
    "stall",
    "cut",
    "unfinished",
    "length",
    "think",
    "garbage",
    "html",
    "empty",
    "error",
)


class StandIn:
    """The server; `requests` holds the bodies it was sent, `looks` those that ask for a second look, `open_streams` the
    answers being written just now."""

    def __init__(
        self,
        *scripts: str,
        answer: Answer = DEFAULT_ANSWER,
        delay: float = 0.05,
        port: int = 0,
        look: Answer | None = SUPPORTED,
    ) -> None:
        self._scripts = list(scripts or ("instant",))
        self._answer = answer
        self._delay = delay
        self._look = look
        self._pieces_of = WORDS
        self._busy_above: int | None = None
        self._port = port
        self._server: asyncio.Server | None = None
        self.requests: list[dict[str, Any]] = []
        self.looks: list[dict[str, Any]] = []
        self.keys: list[str] = []
        self.open_streams = 0

    @property
    def url(self) -> str:
        """The base URL to give to a client."""
        return f"http://127.0.0.1:{self._port}/v1"

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self._port)
        self._port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                length = re.search(rb"(?i)content-length: *(\d+)", head)
                body = await reader.readexactly(int(length[1])) if length else b""
                if not await self._respond(head, body, writer):
                    break
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def _respond(self, head: bytes, body: bytes, writer: asyncio.StreamWriter) -> bool:
        """Answer one request; False when the connection should be closed."""
        path = head.split(b" ", 2)[1]
        if path.endswith(b"/models"):
            _send(writer, 200, {"object": "list", "data": [{"id": "stand-in", "object": "model"}]})
            return True
        if not path.endswith(b"/chat/completions"):
            _send(writer, 404, {"error": {"message": "not here"}})
            return True
        request = json.loads(body)
        if _asks_for_look(request):
            return await self._answer_look(request, writer)
        self.requests.append(request)
        key = re.search(rb"(?i)authorization: *bearer +(\S+)", head)
        self.keys.append(key[1].decode() if key else "")
        script = self._scripts.pop(0) if len(self._scripts) > 1 else self._scripts[0]
        if script in STATUSES:
            self._refuse(script, request, writer)
            return True
        if not request.get("stream"):
            _send(writer, 200, self._whole(script, request))
            return True
        return await self._stream(script, request, writer)

    async def _answer_look(self, request: dict[str, Any], writer: asyncio.StreamWriter) -> bool:
        self.looks.append(request)
        if self._busy_above is not None and self.open_streams > self._busy_above:
            self._refuse("503", request, writer)
            return True
        pace = "slow" if self._scripts[0] == "slow" else "instant"
        return await self._stream("silent" if self._look is None else pace, request, writer)

    def _refuse(self, script: str, request: dict[str, Any], writer: asyncio.StreamWriter) -> None:
        status = 429 if script == "quota" else int(script[:3])
        error = {"message": STATUSES[script], "code": "insufficient_quota" if script == "quota" else None}
        if script == "400" and "temperature" in request:
            error |= {"message": "Unsupported parameter: 'temperature'", "param": "temperature"}
        wait = {"429": "Retry-After: 0.1\r\n", "429-late": "Retry-After: 600\r\n"}.get(script, "")
        _send(writer, status, {"error": error}, wait)

    def _text(self, request: dict[str, Any]) -> str:
        answer = self._look or "" if _asks_for_look(request) else self._answer
        return answer if isinstance(answer, str) else answer(request)

    def _whole(self, script: str, request: dict[str, Any]) -> dict[str, Any]:
        message = {"role": "assistant", "content": self._text(request)}
        choice = {"index": 0, "message": message, "finish_reason": "length" if script == "length" else "stop"}
        return {**_shell("chat.completion", request), "choices": [choice], "usage": _usage(message["content"])}

    async def _stream(self, script: str, request: dict[str, Any], writer: asyncio.StreamWriter) -> bool:
        kind = "text/html" if script == "html" else "text/event-stream"
        writer.write(f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nTransfer-Encoding: chunked\r\n\r\n".encode())
        self.open_streams += 1
        try:
            async for data in self._pieces(script, request):
                writer.write(b"%x\r\n%s\r\n" % (len(data), data))
                if script != "instant":
                    await writer.drain()
                if writer.transport.is_closing():
                    return False
            if script == "cut":
                writer.transport.abort()
                return False
            writer.write(b"0\r\n\r\n")
            await writer.drain()
            return True
        finally:
            self.open_streams -= 1

    async def _pieces(self, script: str, request: dict[str, Any]) -> AsyncIterator[bytes]:
        """The stream's events, as far as the script lets them come."""
        if script == "silent":
            await asyncio.sleep(3600)
        if script in NONSENSE:
            yield NONSENSE[script]
            return
        words = re.findall(self._pieces_of, self._text(request))
        if script in ("cut", "unfinished", "length", "stall"):
            words = words[: len(words) // 2]
        if script == "empty":
            words = []
        if script == "think":
            yield _event(request, {"role": "assistant", "reasoning_content": "The visitor wants..."})
            words = ["<thi", "nk>secret", " plan</th", "ink>\n\n", *words]
        for word in words:
            yield _event(request, {"content": word})
            if script == "slow":
                await asyncio.sleep(self._delay)
        if script == "stall":
            await asyncio.sleep(3600)
        if script not in ("cut", "unfinished"):
            yield _event(request, {}, "length" if script == "length" else "stop")
            yield _line({**_shell("chat.completion.chunk", request), "choices": [], "usage": _usage(" ".join(words))})
            yield b"data: [DONE]\n\n"


def _asks_for_look(request: dict[str, Any]) -> bool:
    return bool(request["messages"][0]["content"] == SECOND_LOOK)


def _shell(kind: str, request: dict[str, Any]) -> dict[str, Any]:
    return {"id": "chatcmpl-1", "object": kind, "created": int(time.time()), "model": request.get("model", "stand-in")}


def _event(request: dict[str, Any], delta: dict[str, Any], finish: str | None = None) -> bytes:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return _line({**_shell("chat.completion.chunk", request), "choices": [choice]})


def _line(value: dict[str, Any]) -> bytes:
    return b"data: " + json.dumps(value).encode() + b"\n\n"


def _usage(text: str) -> dict[str, int]:
    words = len(text.split())
    return {"prompt_tokens": 10, "completion_tokens": words, "total_tokens": 10 + words}


def _send(writer: asyncio.StreamWriter, status: int, value: dict[str, Any], more: str = "") -> None:
    body = json.dumps(value).encode()
    head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\n{more}Content-Length: {len(body)}\r\n\r\n"
    writer.write(head.encode() + body)


async def _main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=9999)
    parser.add_argument("--script", nargs="+", default=["instant"], help=f"of {', '.join([*SCRIPTS, *STATUSES])}")
    parser.add_argument("--answer", default=DEFAULT_ANSWER)
    parser.add_argument("--delay", type=float, default=0.05, help="seconds between the words of `slow`")
    given = parser.parse_args()
    async with StandIn(*given.script, answer=given.answer, delay=given.delay, port=given.port) as server:
        sys.stdout.write(f"listening at {server.url}\n")
        sys.stdout.flush()
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_main())
