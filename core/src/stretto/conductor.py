"""The conductor: a kernel that runs every process of its store, for as long as it lives."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from stretto.commands import Result
from stretto.errors import Held, Replaced
from stretto.kernel import Kernel
from stretto.model import Phase
from stretto.ports import Connection
from stretto.runner import Runner
from stretto.store import processes as tables
from stretto.store.history import open_orders, processes_with_orders
from stretto.store.processes import Fenced, Goal

INBOX = 0.5
"""Seconds between two looks into the inbox."""
LONGEST_REST = 300.0
FIRST_RETRY = 15.0
LONGEST_RETRY = 600.0
GRACE = 10.0
"""Seconds that calls under way are given when the conductor stops."""


@dataclass(slots=True, kw_only=True)
class Conductor:
    """Runs every process. ``sweep`` are the seconds between two looks at a process that is as it
    should be: longer while nothing changes, shorter after drift. ``inbox`` are those between two
    looks for new commands and for processes that nobody runs."""

    kernel: Kernel
    sweep: float = 30.0
    inbox: float = INBOX
    _tasks: dict[str, asyncio.Task[None]] = field(default_factory=dict)
    _runners: dict[str, Runner] = field(default_factory=dict)
    _wakes: dict[str, asyncio.Event] = field(default_factory=dict)
    _stopping: bool = False

    async def run(self, stop: asyncio.Event) -> None:
        """Until ``stop`` is set. What is in flight then is journalled, for the next kernel."""
        stopped = asyncio.ensure_future(stop.wait())
        try:
            while not stop.is_set():
                self._reap()
                living, knocking = await self.kernel.ports.store.read(self._inbox)
                for process, owner in living.items():
                    if process not in self._tasks and not self._is_held(owner):
                        self._begin(process)
                for process in sorted(knocking & self._runners.keys()):
                    await self._knock(process)
                timer = asyncio.ensure_future(self.kernel.ports.clock.sleep(self.inbox))
                await asyncio.wait({timer, stopped}, return_when=asyncio.FIRST_COMPLETED)
                timer.cancel()
        finally:
            stopped.cancel()
            await self._end()

    def _inbox(self, conn: Connection) -> tuple[dict[str, str | None], set[str]]:
        """Who owns each living process, and which of them have a command that nobody has taken.
        Raises Replaced: who rests would not notice that its processes are another's now."""
        self.kernel.check(conn)
        return tables.owners(conn), processes_with_orders(conn)

    def _is_held(self, owner: str | None) -> bool:
        """Whether another kernel has the process. Asked before claiming, which writes."""
        if owner is None or owner == self.kernel.me.id:
            return False
        return self.kernel.ports.liveness.alive(owner)

    def _begin(self, process: str) -> None:
        self._wakes[process] = asyncio.Event()
        self._tasks[process] = asyncio.ensure_future(self._live(process))

    def _reap(self) -> None:
        """Forget processes that are over, or that another kernel has. A broken store ends the
        conductor, and so does being taken for dead."""
        for process, task in list(self._tasks.items()):
            if task.done():
                del self._tasks[process]
                self._runners.pop(process, None)
                task.result()

    async def _knock(self, process: str) -> None:
        """There is a new command. One that changes what a process should be stops what it does."""
        runner = self._runners[process]
        orders = await self.kernel.ports.store.read(lambda conn: open_orders(conn, process))
        if any(o.state == "new" and o.command not in ("verify", "settle") for o in orders):
            runner.lane_reason = "orders"
            runner.lane.stop()
        self._wakes[process].set()

    # ── One process ──────────────────────────────────────────────────────────────────────────

    async def _live(self, process: str) -> None:
        """Run one process until it ends, or until another kernel has it."""
        try:
            owner = await self.kernel.claim(process)
        except Replaced:
            raise  # it can own nothing any more: whoever watches over it starts another
        except Held:
            await self.kernel.ports.clock.sleep(self.inbox)
            return
        runner = Runner(kernel=self.kernel, owner=owner, lane=self.kernel.lane())
        self._runners[process] = runner
        rest = Rest(self.sweep)
        try:
            while not self._stopping:
                self._wakes[process].clear()
                if runner.lane.stopping:  # for a command that came meanwhile: it is taken now
                    runner.lane = self.kernel.lane()
                    runner.lane_reason = ""
                result = await runner.advance()
                row = await self.kernel.ports.store.read(lambda conn: tables.process(conn, process))
                if row is None or row.phase is Phase.ENDED:
                    return
                if runner.lane.stopping:
                    continue
                idle = row.goal is Goal.SUSPEND
                await self._rest(process, None if idle else rest.after(result))
        except Fenced:
            return

    async def _rest(self, process: str, seconds: float | None) -> None:
        """Until it is time, or a command comes."""
        waiting = [asyncio.create_task(self._woken(process))]
        if seconds is not None:
            waiting.append(asyncio.create_task(self._wait(seconds)))
        try:
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in waiting:
                task.cancel()

    async def _woken(self, process: str) -> None:
        await self._wakes[process].wait()

    async def _wait(self, seconds: float) -> None:
        await self.kernel.ports.clock.sleep(seconds)

    async def _end(self) -> None:
        self._stopping = True
        for process, runner in self._runners.items():
            runner.lane_reason = "orders"
            runner.lane.stop()
            self._wakes[process].set()
        tasks = list(self._tasks.values())
        if not tasks:
            return
        grace = asyncio.create_task(self._wait(GRACE))
        everything = asyncio.create_task(_all_over(tasks))
        await asyncio.wait({grace, everything}, return_when=asyncio.FIRST_COMPLETED)
        grace.cancel()
        for task in tasks:
            task.cancel()
        await everything


async def _all_over(tasks: list[asyncio.Task[None]]) -> None:
    await asyncio.gather(*tasks, return_exceptions=True)


@dataclass(slots=True)
class Rest:
    """How long to leave a process alone."""

    sweep: float
    _seconds: float = 0.0
    _failures: int = 0

    def after(self, result: Result) -> float:
        if result.failed:
            self._failures += 1
            self._seconds = 0.0
            return min(FIRST_RETRY * 2.0 ** min(self._failures - 1, 10), LONGEST_RETRY)
        self._failures = 0
        if result.acted:
            self._seconds = self.sweep
        else:
            longest = max(LONGEST_REST, self.sweep)
            self._seconds = min(max(self._seconds * 1.5, self.sweep), longest)
        return self._seconds
