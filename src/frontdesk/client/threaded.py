"""Runs calls by blocking the thread."""

import contextlib
import threading
import time
from collections.abc import Iterator
from typing import Any, TypeVar

import httpx

from frontdesk.client.effects import Alone, Effect, File, Item, Items, Read, Reply, Send, Sleep, Steps
from frontdesk.client.upload import blocks

T = TypeVar("T")


class Threaded:
    """Runs calls on an httpx.Client. Threads may share it."""

    def __init__(self, http: httpx.Client) -> None:
        self.http = http
        self.lock = threading.Lock()

    def run(self, steps: Steps[T]) -> T:
        """The result of a call."""
        with contextlib.closing(steps), contextlib.closing(_Turn(self)) as turn:
            outcome: Any = None
            while True:
                try:
                    effect = steps.send(outcome)
                except StopIteration as done:
                    result: T = done.value
                    return result
                outcome = turn.perform(effect)

    def iterate(self, steps: Items[T]) -> Iterator[T]:
        """What a call gives, one after another; what it holds open is closed with the iteration."""
        with contextlib.closing(steps), contextlib.closing(_Turn(self)) as turn:
            outcome: Any = None
            while True:
                try:
                    effect = steps.send(outcome)
                except StopIteration:
                    return
                if isinstance(effect, Item):
                    outcome = None
                    yield effect.value
                else:
                    outcome = turn.perform(effect)


class _Turn:
    """One call under way, with the response that it has open."""

    def __init__(self, driver: Threaded) -> None:
        self._driver = driver
        self._response: httpx.Response | None = None
        self._bytes: Iterator[bytes] = iter(())

    def close(self) -> None:
        if self._response is not None:
            self._response.close()
            self._response = None

    def perform(self, effect: Effect) -> Any:
        match effect:
            case Send():
                return self._send(effect)
            case Read():
                try:
                    return next(self._bytes, b"")
                except httpx.TransportError as error:
                    return error
            case Sleep():
                time.sleep(effect.seconds)
            case Alone():
                with self._driver.lock:
                    self._driver.run(effect.steps)
        return None

    def _send(self, send: Send) -> Reply | httpx.TransportError:
        self.close()
        content = blocks(send.content) if isinstance(send.content, File) else send.content
        request = self._driver.http.build_request(**send.arguments(), content=content)
        try:
            response = self._driver.http.send(request, stream=send.streamed)
            if send.streamed and response.is_success:
                self._response, self._bytes = response, response.iter_bytes()
                return Reply(response.status_code, response.headers, b"")
            return Reply(response.status_code, response.headers, response.read())
        except httpx.TransportError as error:
            return error
