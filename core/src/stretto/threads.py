"""Blocking calls on threads, for coroutines.

What ``loop.run_in_executor`` does, without a second future with locks of its own for each call,
and with one wake-up of the loop for all the answers that are there.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

Q = TypeVar("Q")
R = TypeVar("R")


class Threads:
    """A bounded number of threads, begun as calls come. They hold nothing up when the program
    ends: a call that hangs then is cut."""

    def __init__(self, most: int, name: str) -> None:
        self._most = most
        self._name = name
        self._begun = 0
        self._asked: queue.SimpleQueue[_Call | None] = queue.SimpleQueue()
        self._tray: _Tray | None = None

    async def call(self, fn: Callable[[Q], R], request: Q) -> R:
        """The result of ``fn(request)``, or what it raised. A call whose waiter has gone before it
        could begin is not made."""
        loop = asyncio.get_running_loop()
        if self._tray is None or self._tray.loop is not loop:
            self._tray = _Tray(loop)
        waiting: asyncio.Future[R] = loop.create_future()
        self._asked.put(_Call(fn, request, waiting, self._tray))
        if self._begun < self._most:
            self._begun += 1
            name = f"{self._name}-{self._begun}"
            threading.Thread(target=self._work, name=name, daemon=True).start()
        return await waiting

    def close(self) -> None:
        """Let the threads end when what they are at is done. Nothing happens the second time."""
        for _ in range(self._begun):
            self._asked.put(None)
        self._begun = self._most

    def _work(self) -> None:
        while (call := self._asked.get()) is not None:
            if call.waiting.done():
                continue
            try:
                answer = _Answer(call.waiting, call.fn(call.request), None)
            except StopIteration as error:
                # No future takes that one: it would end the coroutine that waits as if all were well.
                answer = _Answer(call.waiting, None, RuntimeError(f"a call raised {error!r}"))
            except BaseException as error:
                answer = _Answer(call.waiting, None, error)
            call.tray.put(answer)
            del call, answer  # a thread that waits holds nothing


@dataclass(frozen=True, slots=True)
class _Call:
    fn: Callable[[Any], Any]
    request: Any
    waiting: asyncio.Future[Any]
    tray: _Tray


@dataclass(frozen=True, slots=True)
class _Answer:
    waiting: asyncio.Future[Any]
    value: Any
    error: BaseException | None


class _Tray:
    """Where threads leave answers for a loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self._answers: deque[_Answer] = deque()
        self._called = False

    def put(self, answer: _Answer) -> None:
        self._answers.append(answer)
        if not self._called:  # two that find it so at once call twice, which does no harm
            self._called = True
            # A loop that is closed has nobody left who waits.
            with contextlib.suppress(RuntimeError):
                self.loop.call_soon_threadsafe(self._hand_out)

    def _hand_out(self) -> None:
        self._called = False  # before looking: what is put from now on calls again
        while self._answers:
            answer = self._answers.popleft()
            if answer.waiting.done():
                continue
            if answer.error is not None:
                answer.waiting.set_exception(answer.error)
            else:
                answer.waiting.set_result(answer.value)
