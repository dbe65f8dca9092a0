"""The way between caller and cloud: latency, an outage, requests and replies that get lost."""

import time

from stretto_aws.emulator.settings import Settings
from stretto_aws.emulator.wire import Forward, HangUp, Layer, Reply, Request


class Network(Layer):
    """Delays and loses messages; the losses close the connection without a reply."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def __call__(self, request: Request, forward: Forward) -> Reply:
        faults = self._settings.faults
        if faults.drop:
            raise HangUp("drop")
        if faults.latency_seconds:
            time.sleep(faults.latency_seconds)
        if faults.strikes("lost_requests", request.name, request.numbers):
            raise HangUp("lost_requests")
        reply = forward(request)
        if faults.strikes("lost_replies", request.name, request.numbers):
            raise HangUp("lost_replies")
        return reply
