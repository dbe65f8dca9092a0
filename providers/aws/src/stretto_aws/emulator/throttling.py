"""Throttling: calls refused for their rate, in each protocol's own words, without effect."""

import time
from threading import Lock

from stretto_aws.emulator.protocols import protocol_of
from stretto_aws.emulator.settings import Settings
from stretto_aws.emulator.wire import Forward, Layer, Refusal, Reply, Request

_BY_PROTOCOL = {
    "ec2": ("RequestLimitExceeded", 503),
    "query": ("Throttling", 400),
    "json": ("ThrottlingException", 400),
    "rest-xml": ("Throttling", 400),
    "rest-json": ("TooManyRequestsException", 429),
}


class Throttling(Layer):
    """Refuses by chance, by number, or above a rate; a rate's burst is one second's worth."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._lock = Lock()
        self._buckets: dict[tuple[str, str, str], tuple[float, float]] = {}

    def reset(self) -> None:
        with self._lock:
            self._buckets.clear()

    def __call__(self, request: Request, forward: Forward) -> Reply:
        struck = self._settings.faults.strikes("throttle", request.name, request.numbers)
        if struck or not self._spend(request):
            code, status = _words(request)
            raise Refusal(code, "Rate exceeded", status=status, fault="throttle")
        return forward(request)

    def _spend(self, request: Request) -> bool:
        """Take one call from the service's bucket; False if it is empty."""
        rate = self._settings.faults.rates.get(request.service)
        if not rate:
            return True
        burst = max(rate, 1.0)
        key = (*request.scope, request.service)
        now = time.monotonic()
        with self._lock:
            left, at = self._buckets.get(key, (burst, now))
            left = min(burst, left + (now - at) * rate)
            self._buckets[key] = (left - 1 if left >= 1 else left, now)
        return left >= 1


def _words(request: Request) -> tuple[str, int]:
    if request.service == "s3":
        return "SlowDown", 503
    if request.operation is None:
        return "ThrottlingException", 400
    return _BY_PROTOCOL.get(
        protocol_of(request.operation, request.environ), ("ThrottlingException", 429)
    )
