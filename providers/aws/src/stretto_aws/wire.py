"""Requests to AWS: one client for each service, one exchange for each call, errors sorted."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from stretto_sdk.contract import ProviderError

from stretto_aws import failures
from stretto_aws.bindings import paths
from stretto_aws.bindings.model import Binding, Call
from stretto_aws.spelling import outgoing

_READS = re.compile(r"^(Describe|Get|List|Head|Search|BatchGet|Lookup|Query|Scan)")


class Clients(Protocol):
    """Gives the client of a service."""

    def client(self, service: str) -> Any: ...


class ClientCache:
    """The clients of one account and region, made when first needed.

    Clients may be used from several threads; making them may not, and takes 8 to 165 ms.
    """

    def __init__(self, make: Callable[[str], Any]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._clients: dict[str, Any] = {}

    def client(self, service: str) -> Any:
        """Raises what botocore raises when a client cannot be made."""
        found = self._clients.get(service)
        if found is None:
            with self._lock:
                found = self._clients.get(service)
                if found is None:
                    found = self._clients[service] = self._make(service)
        return found

    def close(self) -> None:
        with self._lock:
            for client in self._clients.values():
                client.close()
            self._clients.clear()


@dataclass(slots=True, kw_only=True)
class Exchange:
    """The requests of one call to a session: counted, named, and their errors sorted."""

    clients: Clients
    binding: Binding | None = None
    identity: str = ""
    calls: list[str] = field(default_factory=list)
    wrote: bool = False
    """Whether a writing request has been sent: there is one at most."""

    def send(self, call: Call, values: Mapping[str, Any]) -> Mapping[str, Any]:
        """Fill in the parameters and send. Raises ProviderError, with ``calls`` filled in."""
        return self.send_as_is(call, paths.fill(call.params, values) or {})

    def send_as_is(self, call: Call, params: Mapping[str, Any]) -> Mapping[str, Any]:
        """Send these parameters. Raises ProviderError, with ``calls`` filled in."""
        from botocore import exceptions as sdk

        writes = not _READS.match(call.operation)
        assert not (writes and self.wrote), f"{call.action} would be a second write in one call"
        reply: Mapping[str, Any]
        problem: ProviderError
        try:
            client = self.clients.client(call.service)
            shape = client.meta.service_model.operation_model(call.operation).input_shape
            spelled = outgoing(params, shape) if shape is not None else {}
            self.calls.append(call.action)
            self.wrote = self.wrote or writes
            reply = getattr(client, call.method)(**spelled)
            code = paths.search(call.failed, reply) if call.failed else None
            if not code:
                return reply
            problem, cause = self._said_no(call, params, str(code), writes)
        except ProviderError as error:
            error.calls = tuple(self.calls)
            raise
        except sdk.ParamValidationError as error:
            self.calls.pop()
            problem = failures.malformed(call, str(error))
            cause = failures.CloudError("ParamValidationError")
        except sdk.ClientError as error:
            problem, cause = self._answered(call, params, error, writes)
        except Exception as error:  # an answer that cannot be parsed raises whatever it likes
            problem = failures.broken(call, error, writes=writes, identity=self.identity)
            cause = failures.CloudError(type(error).__name__)
        # Outside of the handlers: the SDK's exception, which may hold what was sent, is let go.
        problem.calls = tuple(self.calls)
        raise problem from cause

    def _said_no(
        self, call: Call, params: Mapping[str, Any], code: str, writes: bool
    ) -> tuple[ProviderError, failures.CloudError]:
        """The error within a reply that calls itself a success."""
        problem = failures.sort(
            code=code,
            text="",
            status=200,
            call=call,
            params=params,
            writes=writes,
            binding=self.binding,
            identity=self.identity,
        )
        return problem, failures.CloudError(f"{call.action}: {code}, within the reply")

    def _answered(
        self, call: Call, params: Mapping[str, Any], error: Any, writes: bool
    ) -> tuple[ProviderError, failures.CloudError]:
        said = error.response.get("Error", {})
        meta = error.response.get("ResponseMetadata", {})
        status = int(meta.get("HTTPStatusCode", 0))
        code = str(said.get("Code", status))
        problem = failures.sort(
            code=code,
            text=str(said.get("Message", "")),
            status=status,
            call=call,
            params=params,
            writes=writes,
            binding=self.binding,
            identity=self.identity,
            after=_retry_after(meta),
        )
        cause = failures.CloudError(
            f"{call.action}: {code}, HTTP {status}, request {meta.get('RequestId', '?')}"
        )
        return problem, cause


def _retry_after(meta: Mapping[str, Any]) -> float:
    header = str(meta.get("HTTPHeaders", {}).get("retry-after", ""))
    return float(header) if header.isdigit() else 0.0
