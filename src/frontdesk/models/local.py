"""The chat model inside this process (llama.cpp): loaded when first asked, unloaded when idle, one answer at a time."""

import asyncio
import queue
import secrets
import threading
import time
from collections.abc import AsyncGenerator, Sequence
from contextlib import suppress
from typing import Any

from frontdesk.models.errors import ModelError, Overloaded
from frontdesk.models.speech import Delta, Message, Usage
from frontdesk.models.weights import find_chat_model


class LocalModel:
    """A `ChatModel` from a GGUF file. Safe to share between event loops: the model has a thread of its own."""

    def __init__(
        self,
        model: str = "SmolLM2-135M-Instruct",
        *,
        threads: int = 1,
        context_tokens: int = 2048,
        max_waiting: int = 8,
        idle_seconds: float = 300.0,
        whole_seconds: float = 120.0,
        online: bool = False,
    ) -> None:
        """One thread by default: llama.cpp's threads wait for each other spinning, and on busy cores two of them wrote
        1.5 tokens a second where one wrote 80.
        """
        self.name = model
        self._threads = threads
        self._context_tokens = context_tokens
        self._max_waiting = max_waiting
        self._idle_seconds = idle_seconds
        self._whole_seconds = whole_seconds
        self._online = online
        self._lock = threading.Lock()
        self._line: list[_Turn] = []
        self._turns: queue.SimpleQueue[_Turn | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._server: Any = None

    @property
    def waiting(self) -> int:
        """How many answers are asked for and not finished, with the one being written."""
        return len(self._line)

    @property
    def loaded(self) -> bool:
        """Whether the model is in memory now."""
        return self._server is not None

    async def stream(
        self, messages: Sequence[Message], *, max_tokens: int, temperature: float = 0.0
    ) -> AsyncGenerator[Delta]:
        """As `ChatModel.stream`. While others are before this one, deltas without text tell the `place` in the line."""
        request: dict[str, Any] = {"messages": [dict(message) for message in messages], "stream": True}
        request |= {"max_tokens": max_tokens, "temperature": temperature}
        # A model this small falls into loops without a penalty.
        request |= {"repeat_penalty": 1.1, "timings_per_token": False, "stream_options": {"include_usage": True}}
        turn = _Turn(request, self.name)
        self._join(turn)
        try:
            while True:
                said = await turn.inbox.get()
                if isinstance(said, Exception):
                    raise said
                yield said
                if said.finish:
                    return
        finally:
            self._leave(turn)

    async def close(self) -> None:
        """Stop the answer being written and give the memory back."""
        with self._lock:
            thread, self._thread = self._thread, None
            for turn in self._line:
                turn.left = True
                turn.tell(ModelError("cut_off", "The built-in model was switched off."))
        if thread:
            self._turns.put(None)
            await asyncio.to_thread(thread.join)

    def _join(self, turn: "_Turn") -> None:
        with self._lock:
            if len(self._line) > self._max_waiting:
                raise Overloaded(f"{len(self._line)} answers are asked for before this one; try again in a minute.")
            self._line.append(turn)
            if len(self._line) > 1:
                turn.tell(Delta(place=len(self._line) - 1))
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="local-model", daemon=True)
                self._thread.start()
        self._turns.put(turn)

    def _leave(self, turn: "_Turn") -> None:
        turn.left = True
        with self._lock:
            self._line.remove(turn)
            for place, other in enumerate(self._line):
                other.tell(Delta(place=place))

    def _work(self) -> None:
        """The thread: one turn after the other; without one for a while, the model leaves memory."""
        while True:
            try:
                turn = self._turns.get(timeout=self._idle_seconds if self.loaded else None)
            except queue.Empty:
                self._server = None
                continue
            if turn is None:
                self._server = None
                return
            if turn.left:
                continue
            try:
                self._answer(turn)
            except Exception as error:  # The asker must hear of it, and the thread must live on.
                turn.tell(error)

    def _answer(self, turn: "_Turn") -> None:
        if self._server is None:
            self._server = self._load()
        deadline = time.monotonic() + self._whole_seconds

        def hear(chunk: dict[str, Any]) -> bool:
            """Called by llama.cpp for each piece; True stops it."""
            turn.hear(chunk)
            return turn.left or time.monotonic() > deadline

        self._server.handle_chat_completions(turn.request, hear)
        turn.end(too_slow=time.monotonic() > deadline)

    def _load(self) -> Any:
        """0.5 s and 150 MB for SmolLM2 at 2,048 tokens of context; llama.cpp is imported only here."""
        import xllamacpp

        params = xllamacpp.CommonParams()
        params.model.path = str(find_chat_model(self.name, online=self._online))
        params.n_ctx = self._context_tokens
        params.n_parallel = 1
        params.n_batch = params.n_ubatch = 256
        params.cpuparams.n_threads = params.cpuparams_batch.n_threads = self._threads
        params.n_gpu_layers = 0
        params.cache_ram_mib = 0
        params.warmup = False
        params.verbosity = -1
        # The library always listens on a loopback port too; nobody knows the key.
        params.api_keys = [secrets.token_urlsafe(32)]
        params.n_threads_http = 1
        try:
            return xllamacpp.Server(params)
        except RuntimeError as error:
            raise ModelError("unreachable", f'The built-in model "{self.name}" can\'t be loaded: {error}') from error


class _Turn:
    """One answer on its way from the model's thread to the event loop that asked."""

    def __init__(self, request: dict[str, Any], model: str) -> None:
        self.request = request
        self.left = False
        self.inbox: asyncio.Queue[Delta | Exception] = asyncio.Queue()
        self._loop = asyncio.get_running_loop()
        self._model = model
        self._finish: str | None = None
        self._usage: Usage | None = None
        self._failed = False

    def tell(self, said: Delta | Exception) -> None:
        """Hand something to the asker, from any thread."""
        with suppress(RuntimeError):  # The asker's event loop has ended.
            self._loop.call_soon_threadsafe(self.inbox.put_nowait, said)

    def hear(self, chunk: dict[str, Any]) -> None:
        """Take a chunk as the OpenAI API streams it, or an error object."""
        if "error" in chunk:
            self._failed = True
            self.tell(ModelError("bad_answer", f"The built-in model can't answer: {chunk['error'].get('message')}."))
            return
        if usage := chunk.get("usage"):
            self._usage = Usage(usage["prompt_tokens"], usage["completion_tokens"])
        for choice in chunk.get("choices", ())[:1]:
            self._finish = choice.get("finish_reason") or self._finish
            if text := choice["delta"].get("content"):
                self.tell(Delta(text))

    def end(self, *, too_slow: bool) -> None:
        """No more chunks come."""
        if self._failed:
            return
        if self._finish not in (None, "length"):
            self.tell(Delta(finish=self._finish, usage=self._usage, model=self._model))
            return
        why = "it took too long" if too_slow else "it reached its length limit" if self._finish else "it was stopped"
        problem = ModelError("slow" if too_slow else "cut_off", f"The answer stopped half-way because {why}.")
        self.tell(Delta(finish="truncated", usage=self._usage, model=self._model, problem=problem))
