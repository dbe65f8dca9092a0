"""The real ports: this machine's clocks, threads, randomness, lock files and secrets."""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import os
import secrets
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from stretto_sdk.contract import ConnectRequest, Placement, Provider, Session
from stretto_sdk.json import Json

from stretto.errors import KernelError
from stretto.threads import Threads

Q = TypeVar("Q")
R = TypeVar("R")

THREADS = 32
"""Calls at once. A call holds a thread for one exchange; what takes longer is polled."""


class HostClock:
    """The ``Clock`` port. CLOCK_BOOTTIME where there is one: a laptop's sleep counts."""

    def now(self) -> float:
        return time.time()

    def boottime(self) -> float:
        return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class HostRandom:
    """The ``Random`` port, from the system's source."""

    def __init__(self) -> None:
        self._source = secrets.SystemRandom()

    def token(self) -> str:
        return secrets.token_hex(16)

    def uniform(self) -> float:
        return self._source.random()


class HostWorkers:
    """The ``Workers`` port: a bounded pool of threads."""

    def __init__(self, threads: int = THREADS) -> None:
        self._threads = Threads(threads, "stretto-call")

    async def call(self, fn: Callable[[Q], R], request: Q, *, timeout: float) -> R:
        async with asyncio.timeout(timeout):
            return await self._threads.call(fn, request)

    def close(self) -> None:
        """Let go of the threads. A call that hangs is left to its own timeout."""
        self._threads.close()


class LockFiles:
    """The ``Liveness`` port for kernels on one host: a locked file for each session.

    The system drops the lock when the program ends in whatever way, so a crash is seen at once
    and there is no time-out to tune.
    """

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self._held: dict[str, int] = {}

    def hold(self, session: str) -> None:
        self.directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._path(session)
        descriptor = os.open(path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        self._held[session] = descriptor

    def drop(self, session: str) -> None:
        descriptor = self._held.pop(session, None)
        if descriptor is not None:
            with contextlib.suppress(FileNotFoundError):
                self._path(session).unlink()
            os.close(descriptor)

    def alive(self, session: str) -> bool:
        if session in self._held:
            return True
        try:
            descriptor = os.open(self._path(session), os.O_RDWR | os.O_CLOEXEC)
        except FileNotFoundError:
            return False
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        else:
            with contextlib.suppress(FileNotFoundError):
                self._path(session).unlink()
            return False
        finally:
            os.close(descriptor)

    def _path(self, session: str) -> Path:
        return self.directory / f"{session}.lock"


class HostConnect:
    """The ``Connect`` port: real clouds, or the emulators whose addresses it is given."""

    def __init__(self, emulator: Mapping[str, str] | None = None, timeout: float = 60.0) -> None:
        self.emulator = emulator
        self.timeout = timeout
        self._given: dict[str, str] = {}
        """The address that the session at each placement was given."""

    def __call__(self, provider: Provider, placement: Placement, /) -> Session:
        address = None if self.emulator is None else self._address(placement.provider)
        if address is not None:
            self._given[placement.key] = address
        return provider.connect(
            ConnectRequest(placement=placement, emulator=address, timeout=self.timeout)
        )

    def moved(self, placement: Placement, /) -> bool:
        """The ``Moved`` port."""
        given = self._given.get(placement.key)
        return given is not None and self._address(placement.provider) != given

    def _address(self, provider: str) -> str:
        assert self.emulator is not None
        try:
            return self.emulator[provider]
        except KeyError:
            raise KernelError(
                f"No emulator runs for the provider {provider!r}, and an emulated store never "
                "calls a real cloud.",
                f"Start one for {provider!r} too, or leave its resources out.",
            ) from None


def host_secret(source: Mapping[str, str], /) -> Json:
    """The ``Secrets`` port: ``{"env": NAME}`` and ``{"file": PATH}``.

    A file's trailing line break does not count. Raises KernelError, which names the source.
    """
    if "env" in source:
        name = source["env"]
        value = os.environ.get(name)
        if value is None:
            raise KernelError(
                f"The secret in the environment variable {name} is not set where this command (or "
                "the conductor) runs.",
                f"Set it there:\n    export {name}=...",
            )
        return value
    if "file" in source:
        path = Path(source["file"])
        try:
            return path.read_text(encoding="utf-8").rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as error:
            raise KernelError(
                f"The secret in the file {path} cannot be read: {type(error).__name__}.",
                "Look at the path and the rights of the file.",
            ) from None
    raise KernelError(
        f"This Stretto knows no source of secrets called {', '.join(source) or 'nothing'}.",
        "It reads env and file. A newer version may know more:\n    pip install --upgrade stretto",
    )
