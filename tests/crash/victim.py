"""The ``stretto`` command, watched at its seams: ``python victim.py POINT -- run FILE ...``.

It passes a *point* before and after every commit of the store and every call of an AWS API, and
kills itself with SIGKILL, as a power cut would, where it is told to:

=====================  ============================================================================
``17``                 at the 17th point, whichever it is
``after ec2:CreateVpc``  at the first point of this name; ``after ec2:CreateVpc 2`` at the second
``never``              nowhere
=====================  ============================================================================

A command that passes fewer points than the number of its own is killed at its very end.

With ``-INT`` before the point (``-INT 17``) it is SIGINT that comes, as by Ctrl-C. With ``-HANG``
whatever passes the point stays there, as a call does that gets no answer. ``STRETTO_TEST_POINTS`` names a file that every point's name is appended to.

Its clock runs ``SPEED`` times as fast, so that what the cloud needs a minute for is over in less
than a second. All commands of a test share the clock, whose zero is in ``STRETTO_TEST_EPOCH``.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn
from unittest.mock import patch

from botocore.endpoint import Endpoint
from stretto.cli.app import run
from stretto.host import HostClock
from stretto.ports import Connection
from stretto.store import batch, sqlite
from stretto.store.batch import Transaction

SPEED = 100.0


class Points:
    """Counts the points that are passed, in whatever thread, and strikes at one of them."""

    def __init__(self, point: str, blow: signal.Signals, hang: bool, told: str | None) -> None:
        name, _, number = point.rpartition(" ")
        self._name = name if number.isdigit() else point
        self._number = int(number) if number.isdigit() else 1
        self._blow = blow
        self._hang = hang
        self._told = Path(told) if told else None
        self._lock = threading.Lock()
        self._passed: Counter[str] = Counter()

    def passed(self, name: str) -> None:
        with self._lock:  # never let go of by a SIGKILL, and no other point is passed after it
            self._passed.update((name, ""))
            if self._told:
                with self._told.open("a") as file:
                    file.write(name + "\n")
            if self._passed[self._name] == self._number and self._name in ("", name):
                self._strike()

    def ended(self) -> None:
        if not self._name and self._passed[""] < self._number:
            self._strike()

    def _strike(self) -> None:
        os.kill(os.getpid(), self._blow)
        if self._hang:
            time.sleep(60)


def watch(points: Points) -> None:
    """Put the points into the two seams."""
    send = Endpoint.make_request

    def run_batch(conn: Connection, work: Sequence[Transaction], where: str) -> Any:
        done = batch.run_batch(conn, work, where, lambda: points.passed("before commit"))
        points.passed("after commit")
        return done

    def make_request(self: Any, operation_model: Any, request: Any) -> Any:
        name = f"{operation_model.service_model.service_name}:{operation_model.name}"
        points.passed(f"before {name}")
        try:
            return send(self, operation_model, request)
        finally:
            points.passed(f"after {name}")

    patch.object(sqlite, "run_batch", run_batch).start()
    patch.object(Endpoint, "make_request", make_request).start()


@contextmanager
def hurry(epoch: float) -> Iterator[None]:
    """Let the kernel's time run faster. CLOCK_BOOTTIME stays: it guards the moment of sending."""

    def now(_: Any) -> float:
        return epoch + (time.time() - epoch) * SPEED

    async def sleep(_: Any, seconds: float) -> None:
        await asyncio.sleep(seconds / SPEED)

    with patch.object(HostClock, "now", now), patch.object(HostClock, "sleep", sleep):
        yield


def main(arguments: list[str]) -> NoReturn:
    split = arguments.index("--")
    *flags, point = arguments[:split]
    blow = signal.SIGINT if "-INT" in flags else signal.SIGKILL
    points = Points(point, blow, "-HANG" in flags, os.environ.get("STRETTO_TEST_POINTS"))
    watch(points)
    with hurry(float(os.environ["STRETTO_TEST_EPOCH"])):
        code = run(arguments[split + 1 :])
    points.ended()
    sys.exit(code)


if __name__ == "__main__":
    main(sys.argv[1:])
