"""A running emulator, from the side of those who use it."""

import json
import os
import select
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from types import TracebackType
from typing import IO, Any, Self

from stretto_aws.emulator.faults import Faults


class EmulatorError(RuntimeError):
    """The emulator did not start, or refused a control call; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call the emulator received."""

    service: str
    action: str
    account: str
    region: str
    at: float
    """When it arrived, in seconds since the epoch."""
    seconds: float
    """How long it took within the emulator."""
    status: int
    """The HTTP status; 0 if no reply was sent."""
    error: str
    """The cloud's error code, or nothing."""
    fault: str
    """The fault that struck it (a field of `Faults`), or nothing."""

    @property
    def name(self) -> str:
        """Service and action, as `ec2:CreateVpc`."""
        return f"{self.service}:{self.action}"


class Emulator:
    """An embedded AWS in a process of its own. A context manager: leaving it ends the process."""

    def __init__(
        self, process: "subprocess.Popen[bytes]", endpoint: str, environment: dict[str, str]
    ) -> None:
        self._process = process
        self.endpoint = endpoint
        """Where it listens, as `http://127.0.0.1:PORT`."""
        self.environment = environment
        """The variables with which SDKs and tools find it."""
        self._lock = threading.Lock()
        self._session: Any = None

    @classmethod
    def start(cls, *, faults: Faults | None = None, timeout_seconds: float = 60.0) -> Self:
        """Start one and wait until it listens.

        Raises:
            EmulatorError: it ended, or took longer than `timeout_seconds`.
        """
        command = [sys.executable, "-m", "stretto_aws.emulator", "--ready", "-", "--until-eof"]
        command += ["--faults", json.dumps((faults or Faults()).to_json())]
        with tempfile.TemporaryFile() as stderr:
            process = subprocess.Popen(  # noqa: S603 - our own module, by our own interpreter
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                env=_environment(),
                start_new_session=True,  # Ctrl-C ends its user first, who then ends it
            )
            line = _first_line(process, timeout_seconds)
            if not line:
                late = process.poll() is None
                _end(process)
                stderr.seek(0)
                said = stderr.read().decode(errors="replace").strip() or "it said nothing"
                why = f"within {timeout_seconds:g} s" if late else f"(exit {process.returncode})"
                raise EmulatorError(f"The embedded AWS did not start {why}: {said}")
        document = json.loads(line)
        return cls(process, document["endpoint"], document["environment"])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def pid(self) -> int:
        """The process id of the server."""
        return self._process.pid

    def stop(self) -> None:
        """End the process; again is harmless."""
        _end(self._process)

    def client(self, service: str, region: str = "us-east-1", **options: Any) -> Any:
        """Return a boto3 client of the emulator, without retries, with fake credentials.

        Args:
            options: passed on to `boto3.Session.client`; `config` is merged into ours.
        """
        import boto3
        from botocore.config import Config

        config = Config(
            retries={"total_max_attempts": 1, "mode": "standard"},
            s3={"addressing_style": "path"},
            inject_host_prefix=False,  # a name before an address resolves nowhere
            proxies={},
        )
        if extra := options.pop("config", None):
            config = config.merge(extra)
        credentials = {
            "aws_access_key_id": self.environment["AWS_ACCESS_KEY_ID"],
            "aws_secret_access_key": self.environment["AWS_SECRET_ACCESS_KEY"],
        }
        with self._lock:  # a session keeps the services' models, and makes one client at a time
            self._session = self._session or boto3.Session()
            return self._session.client(
                service,
                region_name=region,
                endpoint_url=self.endpoint,
                config=config,
                **{**credentials, **options},
            )

    def calls(self) -> list[Call]:
        """Return the calls since the start or the last `reset`, oldest first, the last 100,000."""
        return [Call(**entry) for entry in self._control("GET", "log")]

    def forget_calls(self) -> None:
        """Empty the list of calls."""
        self._control("DELETE", "log")

    @property
    def faults(self) -> Faults:
        """The faults in force; setting them starts the numbering of calls anew."""
        return Faults.from_json(self._control("GET", "faults"))

    @faults.setter
    def faults(self, faults: Faults) -> None:
        self._control("PUT", "faults", faults.to_json())

    def settle(self) -> None:
        """End every pending state and make everything visible, as if the time had passed."""
        self._control("POST", "settle")

    def reset(self, faults: Faults | None = None) -> None:
        """Empty the cloud, the list of calls and every memory of them.

        Args:
            faults: put in force; the present ones stay if None.
        """
        if faults is not None:
            self.faults = faults
        self._control("POST", "reset")

    def _control(self, method: str, path: str, document: Any = None) -> Any:
        body = None if document is None else json.dumps(document).encode()
        request = urllib.request.Request(  # noqa: S310 - our own endpoint on the loopback
            f"{self.endpoint}/_stretto/{path}", data=body, method=method
        )
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=60) as reply:
                return json.load(reply)
        except urllib.error.HTTPError as error:
            with error:
                said = error.read().decode(errors="replace")
            raise EmulatorError(f"{method} /_stretto/{path}: {said}") from None


def _environment() -> dict[str, str]:
    """Ours, without what would change how moto or the SDK behaves."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("AWS_", "MOTO_")) and not name.lower().endswith("_proxy")
    }


def _first_line(process: "subprocess.Popen[bytes]", timeout_seconds: float) -> bytes:
    """Read one line of the process's output; nothing if it ends or is late."""
    pipe: IO[bytes] | None = process.stdout
    assert pipe is not None
    deadline = time.monotonic() + timeout_seconds
    line = b""
    while not line.endswith(b"\n"):
        left = deadline - time.monotonic()
        if left <= 0 or not select.select([pipe], [], [], left)[0]:
            return b""
        chunk = os.read(pipe.fileno(), 4096)
        if not chunk:
            process.wait(timeout=10)
            return b""
        line += chunk
    return line


def _end(process: "subprocess.Popen[bytes]") -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
