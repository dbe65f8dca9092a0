"""The innermost layer: moto's server application, called in this process."""

import os
from collections.abc import Iterable
from functools import cache
from threading import RLock
from typing import Any

os.environ.setdefault("MOTO_EC2_LOAD_DEFAULT_AMIS", "false")  # 1.2 MB of JSON for no use here
os.environ.setdefault("MOTO_DISABLE_GLOBAL_CORS", "true")
os.environ.setdefault("MOTO_ALLOW_NONEXISTENT_REGION", "false")

from moto.core import responses
from moto.core.config import default_user_config
from moto.core.utils import method_names_from_class
from moto.moto_api._internal.models import moto_api_backend
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app

from stretto_aws.emulator.wire import Forward, Layer, Refusal, Reply, Request

_WAITING = frozenset({"sqs:ReceiveMessage", "lambda:Invoke", "kinesis:SubscribeToShard"})


# On every call moto lists the methods of the service's class: a quarter of the call's time.
responses.method_names_from_class = cache(method_names_from_class)  # type: ignore[attr-defined]


class _Dispatcher(DomainDispatcherApplication):
    """Remembers which backend a host means; moto reads its own folder for it, on every call."""

    def __init__(self) -> None:
        super().__init__(create_backend_app)
        self._backends: dict[str, Any] = {}

    def get_backend_for_host(self, host: str | None) -> Any:
        if host is None:
            return None
        if host not in self._backends:
            backend = super().get_backend_for_host(host)
            if backend is None:
                raise NotImplementedError(f"The service {host.partition('.')[0]} is not emulated")
            self._backends[host] = backend
        return self._backends[host]


class Moto:
    """Passes a request to moto and collects its reply."""

    def __init__(self) -> None:
        default_user_config["lambda"]["use_docker"] = False
        default_user_config["batch"]["use_docker"] = False
        self._app = _Dispatcher()

    def __call__(self, request: Request) -> Reply:
        started: list[tuple[str, list[tuple[str, str]]]] = []

        def start_response(status: str, headers: Any, _exc_info: Any = None) -> Any:
            started.append((status, list(headers)))
            return lambda _: None

        try:
            chunks: Iterable[bytes] = self._app(request.wsgi(), start_response)
            body = b"".join(chunks)
            if close := getattr(chunks, "close", None):
                close()
        except NotImplementedError as error:
            message = str(error) or f"{request.name} is not emulated"
            raise Refusal("NotImplemented", message, status=501) from error
        status, headers = started[-1]
        return Reply(status=int(status.split()[0]), headers=headers, body=body)


class OneAtATime(Layer):
    """Lets one call at a time into the layers below: neither they nor moto expect company.

    Python runs one of them at a time in any case. Calls that wait on purpose are let past.
    """

    def __init__(self) -> None:
        self._lock = RLock()

    def __call__(self, request: Request, forward: Forward) -> Reply:
        if request.name in _WAITING:
            return forward(request)
        with self._lock:
            return forward(request)


def empty() -> None:
    """Delete every object of every account, as moto's own reset does."""
    moto_api_backend.reset()
