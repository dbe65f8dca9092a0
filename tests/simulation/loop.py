"""An event loop whose clock is virtual and whose order of events comes from a seed.

Nothing here waits: when no callback is ready, time jumps to the next timer. Which of several ready
callbacks runs next is drawn from the seed, so every interleaving that asyncio permits can occur and
the same seed gives the same run.

Callbacks belong to *nodes*: a node stands for one operating-system process. A node can be killed
(its callbacks never run again, no ``finally`` either), paused and resumed (as by SIGSTOP and
SIGCONT: its clock goes on while it does not).
"""

import asyncio
import heapq
import random
from collections.abc import Callable, Coroutine
from contextvars import Context, ContextVar, copy_context
from typing import Any, TypeVar, TypeVarTuple

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

NODE: ContextVar[str] = ContextVar("node", default="world")
"""The node that a callback belongs to."""

CLOUD = "cloud"
"""The node of the cloud's own work: effects go on when the client that asked for them dies."""


class Stuck(Exception):
    """Nothing is left to run and the awaited thing is not done."""


class VirtualLoop(asyncio.AbstractEventLoop):
    """A deterministic event loop. Use ``run(coroutine)``; ``time()`` is in virtual seconds."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._now = 1_000.0
        self._ready: list[asyncio.Handle] = []
        self._timers: list[tuple[float, int, asyncio.TimerHandle]] = []
        self._sequence = 0
        self._dead: set[str] = set()
        self._paused: dict[str, list[asyncio.Handle]] = {}
        self._closed = False
        self.keep: list[
            object
        ] = []  # strong references: a dead node's tasks must never be finalised
        self.errors: list[dict[str, Any]] = []
        self.turns = 0

    # ── what asyncio asks of a loop ──

    def time(self) -> float:
        return self._now

    def call_soon(
        self, callback: Callable[[*Ts], object], *args: *Ts, context: Context | None = None
    ) -> asyncio.Handle:
        handle = asyncio.Handle(callback, list(args), self, context or copy_context())
        self._ready.append(handle)
        return handle

    def call_later(
        self,
        delay: float,
        callback: Callable[[*Ts], object],
        *args: *Ts,
        context: Context | None = None,
    ) -> asyncio.TimerHandle:
        return self.call_at(self._now + max(0.0, delay), callback, *args, context=context)

    def call_at(
        self,
        when: float,
        callback: Callable[[*Ts], object],
        *args: *Ts,
        context: Context | None = None,
    ) -> asyncio.TimerHandle:
        handle = asyncio.TimerHandle(when, callback, list(args), self, context or copy_context())
        self._sequence += 1
        heapq.heappush(self._timers, (when, self._sequence, handle))
        return handle

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        """asyncio tells the loop; the handle is skipped when its time comes."""

    def create_future(self) -> "asyncio.Future[Any]":
        return asyncio.Future(loop=self)

    def create_task(
        self,
        coro: Coroutine[Any, Any, T],  # type: ignore[override]  # generators are not tasks here
        *,
        name: str | None = None,
        context: Context | None = None,
    ) -> "asyncio.Task[T]":
        task: asyncio.Task[T] = asyncio.Task(coro, loop=self, name=name, context=context)
        self.keep.append(task)
        return task

    def get_debug(self) -> bool:
        return False

    def is_running(self) -> bool:
        return True

    def is_closed(self) -> bool:
        return self._closed

    def close(self) -> None:
        self._closed = True

    def call_exception_handler(self, context: dict[str, Any]) -> None:
        self.errors.append(context)

    # ── nodes ──

    def spawn(self, node: str, coro: Coroutine[Any, Any, T]) -> "asyncio.Task[T]":
        """Start a coroutine on a node."""
        context = copy_context()
        context.run(NODE.set, node)
        return self.create_task(coro, name=node, context=context)

    def kill(self, node: str) -> None:
        """The node is gone, as by SIGKILL: nothing of it ever runs again."""
        self._dead.add(node)
        self._paused.pop(node, None)

    def pause(self, node: str) -> None:
        """Freeze the node, as by SIGSTOP."""
        if node not in self._dead:
            self._paused.setdefault(node, [])

    def resume(self, node: str) -> None:
        """Thaw the node: what came due meanwhile runs now."""
        self._ready.extend(self._paused.pop(node, []))

    def alive(self, node: str) -> bool:
        return node not in self._dead

    # ── running ──

    def run(self, coro: Coroutine[Any, Any, T], until: float = float("inf")) -> T:
        """Run until the coroutine is done. Raises Stuck when it cannot be, or not by ``until``."""
        asyncio._set_running_loop(self)
        try:
            task = self.create_task(coro)
            while not task.done():
                self._turn(until)
            return task.result()
        finally:
            asyncio._set_running_loop(None)

    def _turn(self, until: float) -> None:
        while self._timers and self._timers[0][2].cancelled():
            heapq.heappop(self._timers)
        if not self._ready:
            if not self._timers:
                raise Stuck("nothing is left to run")
            self._now = max(self._now, self._timers[0][0])
            if self._now > until:
                raise Stuck(f"not done after {until:.0f} virtual seconds")
        while self._timers and self._timers[0][0] <= self._now:
            _, _, timer = heapq.heappop(self._timers)
            if not timer.cancelled():
                self._ready.append(timer)
        chosen = self._rng.randrange(len(self._ready)) if len(self._ready) > 1 else 0
        handle = self._ready[chosen]
        self._ready[chosen] = self._ready[-1]
        self._ready.pop()
        if handle.cancelled():
            return
        node = handle._context.get(NODE, "world")  # type: ignore[attr-defined]  # no public way to it
        if node in self._dead:
            self.keep.append(handle)
        elif node in self._paused:
            self._paused[node].append(handle)
        else:
            self.turns += 1
            handle._run()
