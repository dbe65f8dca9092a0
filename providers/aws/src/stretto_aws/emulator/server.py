"""The emulator's server process."""

import contextlib
import json
import os
import signal
import sys
import threading
import warnings
from pathlib import Path
from typing import Any

from moto.moto_server.werkzeug_app import MotoRequestHandler
from werkzeug.serving import BaseWSGIServer, make_server

from stretto_aws.emulator.application import Application
from stretto_aws.emulator.faults import Faults
from stretto_aws.emulator.loopback import confine

HOST = "127.0.0.1"
ACCESS_KEY = "testing"
SECRET_KEY = "testing"
REGION = "us-east-1"


class _QuietHandler(MotoRequestHandler):
    """Logs nothing a call, and sends small replies at once."""

    disable_nagle_algorithm = True

    def log_request(self, *_: Any, **__: Any) -> None:
        """The journal keeps the calls."""

    def connection_dropped(self, *_: Any, **__: Any) -> None:
        """Close for good: a dropped call must not be followed by another one."""
        self.close_connection = True


def environment(endpoint: str) -> dict[str, str]:
    """Return the variables with which AWS's tools and SDKs speak to the emulator at `endpoint`."""
    return {
        "AWS_ENDPOINT_URL": endpoint,
        "AWS_ACCESS_KEY_ID": ACCESS_KEY,
        "AWS_SECRET_ACCESS_KEY": SECRET_KEY,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_EC2_METADATA_DISABLED": "true",
    }


def serve(*, ready: str, port: int = 0, faults: Faults, until_eof: bool = False) -> None:
    """Serve until SIGTERM or SIGINT.

    Args:
        ready: the file that is written, at once and whole, when the server listens; `-` prints a
            line to standard output instead.
        port: on the loopback; 0 takes a free one.
        faults: in force from the start.
        until_eof: end, too, when standard input does: with the process that started this one.

    Raises:
        OSError: the port is taken, or the ready file cannot be written.
    """
    warnings.simplefilter("ignore")  # moto warns of its own gaps; its replies say as much
    confine()
    server = make_server(
        HOST, port, Application(faults), threaded=True, request_handler=_QuietHandler
    )
    server.daemon_threads = True  # type: ignore[attr-defined]
    server.block_on_close = False  # type: ignore[attr-defined]
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: _stop(server))
    if until_eof:
        threading.Thread(target=_stop_at_eof, args=(server,), daemon=True).start()
    endpoint = f"http://{HOST}:{server.server_port}"
    document = {"endpoint": endpoint, "pid": os.getpid(), "environment": environment(endpoint)}
    _announce(ready, json.dumps(document))
    try:
        with Path(os.devnull).open("w") as nowhere, contextlib.redirect_stdout(nowhere):
            server.serve_forever(poll_interval=0.05)  # moto prints what it cannot route
    finally:
        server.server_close()


def _announce(ready: str, line: str) -> None:
    if ready == "-":
        print(line, flush=True)  # noqa: T201 - this line is the output asked for
        return
    path = Path(ready)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    draft.write_text(line + "\n")
    draft.replace(path)


def _stop(server: BaseWSGIServer) -> None:
    # `shutdown` waits for the loop, which waits for this signal handler: so ask from elsewhere
    threading.Thread(target=server.shutdown, daemon=True).start()


def _stop_at_eof(server: BaseWSGIServer) -> None:
    while sys.stdin.buffer.read(4096):
        pass
    _stop(server)
