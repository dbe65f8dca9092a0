"""The emulator as one WSGI application: control paths, the log, and the layers around moto."""

import json
import socket
import traceback
from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Any

from werkzeug.wsgi import get_input_stream

from stretto_aws.emulator import cloud, naming
from stretto_aws.emulator.faults import Faults
from stretto_aws.emulator.idempotency import Idempotency
from stretto_aws.emulator.inuse import InUse
from stretto_aws.emulator.journal import Journal
from stretto_aws.emulator.lifecycle import Lifecycle
from stretto_aws.emulator.loopback import is_loopback
from stretto_aws.emulator.mends import Mends
from stretto_aws.emulator.network import Network
from stretto_aws.emulator.paging import Paging
from stretto_aws.emulator.settings import Settings
from stretto_aws.emulator.strict import Strict
from stretto_aws.emulator.throttling import Throttling
from stretto_aws.emulator.visibility import Visibility
from stretto_aws.emulator.wire import (
    Forward,
    HangUp,
    Layer,
    Refusal,
    Reply,
    Request,
    refused,
    stack,
)

CONTROL = "/_stretto/"


class Courtesy(Layer):
    """Turns a refusal from within into the service's own error reply."""

    def __call__(self, request: Request, forward: Forward) -> Reply:
        try:
            return forward(request)
        except Refusal as refusal:
            return refused(request, refusal)
        except HangUp:
            raise
        except (
            Exception
        ) as error:  # moto's or ours: the caller sees where, as there is no log to look into
            where = "".join(traceback.format_exception(error, limit=-3, chain=False))
            return refused(request, Refusal("InternalFailure", where, status=500))


class Application:
    """Answers AWS calls, and the control calls below `/_stretto/`.

    - `GET /_stretto/faults` and `PUT /_stretto/faults`: the faults, as `Faults.to_json`
    - `GET /_stretto/log`: the calls so far; `DELETE` forgets them
    - `POST /_stretto/settle`: what is pending is done, what is new is visible
    - `POST /_stretto/reset`: an empty cloud, an empty log; the faults stay
    """

    def __init__(self, faults: Faults) -> None:
        self.settings = Settings(faults)
        self.journal = Journal()
        lifecycle = Lifecycle(self.settings)
        self._layers: list[Layer] = [
            Network(self.settings),
            Courtesy(),
            Throttling(self.settings),
            cloud.OneAtATime(),
            Paging(self.settings),
            Visibility(self.settings),
            lifecycle,
            Idempotency(),
            InUse(lifecycle),
            Strict(),
            Mends(),
        ]
        self._answer = stack(self._layers, cloud.Moto())

    def reset(self) -> None:
        """Delete everything in the cloud and forget every call and count; keep the faults."""
        cloud.empty()
        for layer in self._layers:
            layer.reset()
        self.journal.clear()
        self.settings.set(self.settings.faults)

    def settle(self) -> None:
        """End every pending state and make everything visible."""
        for layer in self._layers:
            layer.settle()

    def __call__(
        self, environ: dict[str, Any], start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        body = get_input_stream(environ).read()
        path = str(environ.get("PATH_INFO", ""))
        if not _addressed_to_us(environ):
            reply = _json(403, {"error": "the embedded AWS answers on the loopback only"})
        elif path.startswith((CONTROL, "/moto-api/reset")):
            reply = self._control(environ["REQUEST_METHOD"], path, body)
        else:
            reply = self._call(environ, body)
        phrase = HTTPStatus(reply.status).phrase if reply.status in _STATUSES else "Status"
        kept = [(k, v) for k, v in reply.headers if k.lower() not in ("content-length", "date")]
        length = _length(environ, reply)
        start_response(f"{reply.status} {phrase}", [*kept, ("Content-Length", length)])
        return [reply.body]

    def _call(self, environ: dict[str, Any], body: bytes) -> Reply:
        request = naming.name(environ, body)
        request.numbers = self.settings.count(request.name)
        entry = self.journal.open(request)
        try:
            reply = self._answer(request)
        except HangUp as fault:
            self.journal.close(entry, None, str(fault))
            _hang_up(environ)
            raise ConnectionAbortedError(str(fault)) from None
        self.journal.close(entry, reply, reply.fault)
        return reply

    def _control(self, method: str, path: str, body: bytes) -> Reply:
        try:
            document = self._command(method, path.removeprefix(CONTROL), body)
        except (ValueError, TypeError) as error:
            return _json(400, {"error": str(error)})
        if document is None:
            return _json(404, {"error": f"no control path {method} {path}"})
        return _json(200, document)

    def _command(self, method: str, name: str, body: bytes) -> Any:
        """Obey a control call and return its answer; None if there is no such call."""
        answer: Any = {}
        match method, name:
            case "GET", "faults":
                answer = self.settings.faults.to_json()
            case "PUT", "faults":
                self.settings.set(Faults.from_json(json.loads(body)))
            case "GET", "log":
                answer = self.journal.entries()
            case "DELETE", "log":
                self.journal.clear()
            case "POST", "settle":
                self.settle()
            case "POST", "reset" | "/moto-api/reset":
                self.reset()
            case _:
                answer = None
        return answer


_STATUSES = {int(status) for status in HTTPStatus}


def _addressed_to_us(environ: dict[str, Any]) -> bool:
    """A page in a browser, or a mistaken client, may name another host on our port.

    Clients that put a bucket or an account before the host resolve it to the loopback themselves.
    """
    host = str(environ.get("HTTP_HOST", "")).rpartition("]")
    name = host[0] + host[1] or host[2].partition(":")[0]
    return is_loopback(name.strip("[]")) or name.endswith(".localhost")


def _length(environ: dict[str, Any], reply: Reply) -> str:
    """Of the body; of what the body would be when only the head was asked for."""
    if environ.get("REQUEST_METHOD") == "HEAD":
        for name, value in reply.headers:
            if name.lower() == "content-length":
                return value
    return str(len(reply.body))


def _json(status: int, document: object) -> Reply:
    body = json.dumps(document).encode()
    return Reply(status=status, headers=[("Content-Type", "application/json")], body=body)


def _hang_up(environ: dict[str, Any]) -> None:
    connection = environ.get("werkzeug.socket")
    if isinstance(connection, socket.socket):
        connection.shutdown(socket.SHUT_RDWR)
