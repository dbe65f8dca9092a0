"""The ``stretto`` command, watched at its seams: ``python victim.py POINT -- run FILE ...``.

It passes a *point* before and after every commit of the store and every call of an AWS API, and
kills itself with SIGKILL, as a power cut would, where it is told to:

=====================  ============================================================================
``17``                 at the 17th point, whichever it is
``after ec2:CreateVpc``  at the first point of this name; ``after ec2:CreateVpc 2`` at the second
``never``              nowhere
=====================  ============================================================================

With ``-INT`` before the point (``-INT 17``) it is SIGINT that comes, as by Ctrl-C, and with
``-INT-INT`` twice. ``STRETTO_TEST_POINTS`` names a file that every point's name is appended to.

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
from collections.abc import Callable
from typing import Any, NoReturn

import botocore.endpoint
from stretto import host
from stretto.cli.app import run
from stretto.store import sqlite

SPEED = 100.0


class Points:
    """Counts the points that are passed, in whatever thread, and strikes at one of them."""

    def __init__(self, point: str, signals: list[signal.Signals], told: str | None) -> None:
        name, _, number = point.rpartition(" ")
        self._name = name if number.isdigit() else point
        self._number = int(number) if number.isdigit() else 1
        self._signals = signals
        self._told = open(told, "a") if told else None  # noqa: SIM115 - open until the end
        self._lock = threading.Lock()
        self._passed: Counter[str] = Counter()

    def passed(self, name: str) -> None:
        with self._lock:  # never let go of by a SIGKILL, and no other point is passed after it
            self._passed.update((name, ""))
            if self._told:
                self._told.write(name + "\n")
                self._told.flush()
            if self._passed[self._name] == self._number and self._name in ("", name):
                self._strike()

    def _strike(self) -> None:
        for number in self._signals:
            os.kill(os.getpid(), number)
            if number != signal.SIGKILL:
                time.sleep(0.05)  # two signals at once are one


def watch(points: Points) -> None:
    """Put the points into the two seams."""
    commit, send = sqlite.run_batch, botocore.endpoint.Endpoint.make_request

    def run_batch(*arguments: Any) -> Any:
        done = commit(*arguments, before_commit=lambda: points.passed("before commit"))
        points.passed("after commit")
        return done

    def make_request(self: Any, operation_model: Any, request: Any) -> Any:
        name = f"{operation_model.service_model.service_name}:{operation_model.name}"
        points.passed(f"before {name}")
        try:
            return send(self, operation_model, request)
        finally:
            points.passed(f"after {name}")

    sqlite.run_batch = run_batch
    botocore.endpoint.Endpoint.make_request = make_request


def hurry(epoch: float) -> None:
    """Let the kernel's time run faster. CLOCK_BOOTTIME stays: it guards the moment of sending."""

    def now(_: Any) -> float:
        return epoch + (time.time() - epoch) * SPEED

    async def sleep(_: Any, seconds: float) -> None:
        await asyncio.sleep(seconds / SPEED)

    host.HostClock.now = now  # type: ignore[method-assign]  # the seam
    host.HostClock.sleep = sleep  # type: ignore[method-assign]  # the seam


def main(arguments: list[str]) -> NoReturn:
    split = arguments.index("--")
    *flags, point = arguments[:split]
    told = {"": [signal.SIGKILL], "-INT": [signal.SIGINT], "-INT-INT": [signal.SIGINT] * 2}
    watch(Points(point, told["".join(flags)], os.environ.get("STRETTO_TEST_POINTS")))
    hurry(float(os.environ["STRETTO_TEST_EPOCH"]))
    sys.exit(run(arguments[split + 1 :]))


if __name__ == "__main__":
    main(sys.argv[1:])
