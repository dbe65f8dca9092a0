"""The embedded clouds of a store: background processes on loopback in which compositions can be
rehearsed.

Beside the store ``x.db`` lies the folder ``x.db.d/clouds``; each cloud has in it, by the provider's
name, ``.lock`` (held by the cloud as long as it lives), ``.pid``, ``.ready`` (its endpoint, written by the
cloud itself) and ``.log``. Liveness is told by the lock alone: a pid can be taken by another
program, a lock cannot outlive its process.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from stretto.errors import EmulatorError

if TYPE_CHECKING:
    from stretto.plugins import Registry

START_SECONDS = 60.0
STOP_SECONDS = 5.0
FOREIGN = ("AWS_", "AZURE_", "ARM_", "GOOGLE_", "GCLOUD_", "CLOUDSDK_")
"""Beginnings of the variables through which real credentials come: no embedded cloud sees them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cloud:
    """An embedded cloud of a store."""

    provider: str
    running: bool
    endpoint: str = ""
    pid: int = 0
    environment: Mapping[str, str] = field(default_factory=dict)
    """With these variables the cloud's own tools speak to it."""


class Clouds(Mapping[str, str]):
    """The endpoints of a store's embedded clouds by provider: what ``Desk.open`` takes.

    Looking one up starts the cloud if it is not running, so a command that calls no cloud starts
    none; and one that died, or was stopped, meanwhile is started again. ``say`` is told, in a sentence, what was started. Safe to use from several threads.
    """

    def __init__(self, store: Path, registry: Registry, say: Callable[[str], None]) -> None:
        self.folder = store.with_name(store.name + ".d") / "clouds"
        self._registry = registry
        self._say = say
        self._lock = threading.Lock()

    def __getitem__(self, provider: str) -> str:
        """Raises KeyError for a provider without an embedded cloud, EmulatorError when it does not
        start, ProviderUnavailable when the provider does not load."""
        with self._lock:
            # Found again each time: whoever has stopped it and started it anew asked nobody.
            return self.start(provider).endpoint

    def __iter__(self) -> Iterator[str]:
        return iter(providers_with_clouds(self._registry))

    def __len__(self) -> int:
        return len(providers_with_clouds(self._registry))

    def __contains__(self, provider: object) -> bool:
        return provider in providers_with_clouds(self._registry)  # without starting it

    def start(self, provider: str) -> Cloud:
        """The running cloud, started if need be. Raises as ``__getitem__``."""
        module = self._registry.provider(provider).offer().emulator
        if not module:
            raise KeyError(provider)
        self.folder.mkdir(parents=True, exist_ok=True)
        until = time.monotonic() + START_SECONDS
        while True:
            lock = _try_lock(self._file(provider, "lock"))
            if lock is None:
                found = self._read(provider)
                if found.endpoint:
                    return found
                if time.monotonic() > until:
                    raise self._trouble(provider, "is starting, and does not get ready")
                time.sleep(0.05)  # another command is starting it
                continue
            try:
                return self._spawn(provider, module, lock, until)
            finally:
                os.close(lock)

    def stop(self, provider: str) -> bool:
        """End the cloud, and with it all that it holds. False when it was not running."""
        lock_file = self._file(provider, "lock")
        pid = self._read(provider).pid
        for number in (signal.SIGTERM, signal.SIGKILL):
            if not _is_held(lock_file):
                return number == signal.SIGKILL
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)
            _wait_until_free(lock_file)
        if _is_held(lock_file):
            raise EmulatorError(
                f"The embedded {provider} cloud (pid {pid}) does not end.",
                f"End it yourself:\n    kill -9 {pid}",
            )
        return True

    def status(self) -> tuple[Cloud, ...]:
        """Every cloud that was ever started for this store."""
        found = sorted(self.folder.glob("*.lock")) if self.folder.is_dir() else []
        providers = [path.name.removesuffix(".lock") for path in found]
        return tuple(self._status(p) for p in providers if self._file(p, "pid").exists())

    def _status(self, provider: str) -> Cloud:
        if _is_held(self._file(provider, "lock")):
            return self._read(provider)
        return Cloud(provider=provider, running=False)

    def _spawn(self, provider: str, module: str, lock: int, until: float) -> Cloud:
        again = self._file(provider, "ready").exists()
        self._file(provider, "ready").unlink(missing_ok=True)
        log = self._file(provider, "log")
        with log.open("wb") as out:
            child = subprocess.Popen(  # noqa: S603 - our interpreter, a module named by the provider
                [sys.executable, "-m", module, "--ready", str(self._file(provider, "ready"))],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
                env=clean_environment(os.environ),
                pass_fds=(lock,),  # the child holds the lock until it dies
                start_new_session=True,  # Ctrl-C at the terminal is not meant for it
            )
        self._file(provider, "pid").write_text(f"{child.pid}\n")
        while not self._file(provider, "ready").exists():
            if child.poll() is not None:
                raise self._trouble(provider, f"ended at once (exit code {child.returncode})")
            if time.monotonic() > until:
                child.kill()
                child.wait()
                raise self._trouble(provider, f"was not ready after {START_SECONDS:.0f} s")
            time.sleep(0.02)
        child.returncode = 0  # it outlives us on purpose: the interpreter need not warn of that
        cloud = self._read(provider)
        if urlsplit(cloud.endpoint).hostname not in ("127.0.0.1", "::1", "localhost"):
            os.kill(cloud.pid, signal.SIGKILL)
            raise self._trouble(provider, f"listens at {cloud.endpoint!r}, which is not loopback")
        self._say(
            f"The embedded {provider} cloud had stopped, and what it held is gone: a new, empty one "
            "runs in its place."
            if again
            else f"An embedded {provider} cloud runs in the background now; "
            "'stretto cloud stop' ends it."
        )
        return cloud

    def _read(self, provider: str) -> Cloud:
        """What the cloud's files say. Without an endpoint while it is starting."""
        pid = 0
        with contextlib.suppress(OSError, ValueError):
            pid = int(self._file(provider, "pid").read_text())
        endpoint, environment = "", {}
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            ready = json.loads(self._file(provider, "ready").read_text())
            endpoint = str(ready["endpoint"])
            environment = {str(k): str(v) for k, v in ready.get("environment", {}).items()}
        return Cloud(
            provider=provider, running=True, endpoint=endpoint, pid=pid, environment=environment
        )

    def _trouble(self, provider: str, what: str) -> EmulatorError:
        log = self._file(provider, "log")
        last: tuple[str, ...] = ()
        with contextlib.suppress(OSError):
            last = tuple(log.read_text(errors="replace").strip().splitlines()[-3:])
        return EmulatorError(
            f"The embedded {provider} cloud {what}.", f"All it said is in {log}", last
        )

    def _file(self, provider: str, what: str) -> Path:
        return self.folder / f"{provider}.{what}"


def clean_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment without anything that may lead to real credentials."""
    return {k: v for k, v in environment.items() if not k.upper().startswith(FOREIGN)}


def providers_with_clouds(registry: Registry) -> tuple[str, ...]:
    """The installed providers that bring an embedded cloud."""
    return tuple(name for name, provider in registry.usable() if provider.offer().emulator)


def _try_lock(path: Path) -> int | None:
    """A descriptor that holds the lock, or None when another process holds it."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        return None
    return descriptor


def _is_held(path: Path) -> bool:
    if not path.exists():
        return False
    descriptor = _try_lock(path)
    if descriptor is None:
        return True
    os.close(descriptor)
    return False


def _wait_until_free(path: Path) -> None:
    until = time.monotonic() + STOP_SECONDS
    while _is_held(path) and time.monotonic() < until:
        time.sleep(0.02)
