"""The toy provider as an installed distribution whose cloud is a process of its own."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from multiprocessing.connection import Client
from typing import Any, cast
from urllib.parse import urlsplit

from stretto_sdk.contract import ConnectRequest, Offer, Placement, Reason, Refused, Session
from stretto_sdk.testing.cloud import CloudError, ToyCloud
from stretto_sdk.testing.toy import ToyProvider, ToySession
from stretto_sdk.testing.toy.provider import DEFAULTS


class RemoteCloud:
    """Calls the cloud's process. Stateless, so it serves any number of threads."""

    def __init__(self, endpoint: str) -> None:
        at = urlsplit(endpoint)
        assert at.hostname
        assert at.port
        self._address = (at.hostname, at.port)

    def __getattr__(self, method: str) -> Callable[..., Any]:
        if method.startswith("_"):
            raise AttributeError(method)

        def call(*args: Any, **kwargs: Any) -> Any:
            with Client(self._address) as connection:
                connection.send((method, args, kwargs))
                how, result = connection.recv()
            if how == "error":
                raise CloudError(result.pop("code"), **result)
            return result

        return call


class Provider(ToyProvider):
    def offer(self) -> Offer:
        return dataclasses.replace(
            super().offer(), distribution="stretto-toy", emulator="stretto_toy_cloud"
        )

    def connect(self, request: ConnectRequest, /) -> Session:
        if request.emulator is None:
            raise Refused(
                "No credentials for the toy cloud: set TOY_KEY.", reason=Reason.DENIED, code="NoKey"
            )
        filled = Placement(provider="toy", fields={**DEFAULTS, **request.placement.fields})
        return ToySession(cast(ToyCloud, RemoteCloud(request.emulator)), filled)


provider = Provider()
