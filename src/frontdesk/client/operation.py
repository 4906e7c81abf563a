"""How a call that is written once looks to callers: a result, or something to await; an iterator, or one to await."""

import functools
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, overload

from frontdesk.client.awaited import Awaited
from frontdesk.client.effects import Items, Steps
from frontdesk.client.link import Link
from frontdesk.client.threaded import Threaded

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R", bound="Part[Any]")
D = TypeVar("D", bound=Threaded | Awaited)


class Part(Generic[D]):
    """A part of the client: the link to the server, and the driver that its calls run on."""

    def __init__(self, link: Link, driver: D) -> None:
        self.link = link
        self.driver: D = driver


class operation(Generic[R, P, T]):  # noqa: N801 - a decorator
    """A method whose steps come to one result: it returns that result, or an awaitable of it."""

    def __init__(self, steps: Callable[Concatenate[R, P], Steps[T]]) -> None:
        self.steps = steps
        functools.update_wrapper(self, steps)  # type: ignore[arg-type]

    @overload
    def __get__(self, at: None, kind: type) -> "operation[R, P, T]": ...
    @overload
    def __get__(self, at: Part[Threaded], kind: type) -> Callable[P, T]: ...
    @overload
    def __get__(self, at: Part[Awaited], kind: type) -> Callable[P, Coroutine[Any, Any, T]]: ...
    def __get__(self, at: Any, kind: type) -> Any:
        if at is None:
            return self

        @functools.wraps(self.steps)
        def call(*args: P.args, **kwargs: P.kwargs) -> Any:
            return at.driver.run(self.steps(at, *args, **kwargs))

        return call


class iteration(Generic[R, P, T]):  # noqa: N801 - a decorator
    """A method whose steps give one thing after another: it returns an iterator, or an asynchronous one."""

    def __init__(self, items: Callable[Concatenate[R, P], Items[T]]) -> None:
        self.items = items
        functools.update_wrapper(self, items)  # type: ignore[arg-type]

    @overload
    def __get__(self, at: None, kind: type) -> "iteration[R, P, T]": ...
    @overload
    def __get__(self, at: Part[Threaded], kind: type) -> Callable[P, Iterator[T]]: ...
    @overload
    def __get__(self, at: Part[Awaited], kind: type) -> Callable[P, AsyncIterator[T]]: ...
    def __get__(self, at: Any, kind: type) -> Any:
        if at is None:
            return self

        @functools.wraps(self.items)
        def call(*args: P.args, **kwargs: P.kwargs) -> Any:
            return at.driver.iterate(self.items(at, *args, **kwargs))

        return call
