"""How many operations of a process are at work at once, and the sign to stop."""

from __future__ import annotations

import asyncio

from stretto.ports import Ports


class Stopped(Exception):
    """The kernel is to stop: the step stays open in the journal for the next one."""


class Lane:
    """A limit on how many operations are calling at once, and the sign to stop.

    An operation that waits for the cloud leaves the lane: ten thousand of them hold nothing.
    """

    def __init__(self, width: int) -> None:
        self._free = asyncio.Semaphore(width)
        self._stopping = asyncio.Event()
        self.changed = asyncio.Event()
        """Set whenever somebody leaves, and on ``stop``."""

    @property
    def full(self) -> bool:
        return self._free.locked()

    async def enter(self) -> None:
        await self._free.acquire()

    def leave(self) -> None:
        self._free.release()
        self.changed.set()

    def stop(self) -> None:
        """Let nobody wait any longer. Calls that are under way are not cut."""
        self._stopping.set()
        self.changed.set()

    @property
    def stopping(self) -> bool:
        return self._stopping.is_set()

    async def wait(self, ports: Ports, seconds: float) -> None:
        """Wait outside of the lane. Raises Stopped."""
        if self.stopping:
            raise Stopped
        if seconds <= 0:
            return
        self.leave()
        timer = asyncio.ensure_future(ports.clock.sleep(seconds))
        stop = asyncio.ensure_future(self._stopping.wait())
        try:
            await asyncio.wait({timer, stop}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            timer.cancel()
            stop.cancel()
            await self.enter()
        if self.stopping:
            raise Stopped
