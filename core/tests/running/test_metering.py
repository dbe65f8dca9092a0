"""Budgets make callers wait, and only where a real cloud counts."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from stretto.metering import Meter
from stretto_sdk.contract import Limit, Placement, Provider, Traffic
from stretto_sdk.testing.toy import ToyProvider


class _Slow(ToyProvider):
    def limits(self) -> Sequence[Limit]:
        return [Limit(service="net", traffic=Traffic.WRITE, rate=1.0, burst=2.0)]


class _Clock:
    def __init__(self) -> None:
        self.slept: list[float] = []
        self.at = 0.0

    def now(self) -> float:
        return self.at

    def boottime(self) -> float:
        return self.at

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.at += seconds


class _Providers:
    def provider(self, name: str) -> Provider:
        return _Slow()


def _spend(metered: bool, calls: int) -> _Clock:
    clock = _Clock()

    async def run() -> None:
        meter = Meter(clock, _Providers(), metered=metered)
        where = Placement(provider="toy")
        for _ in range(calls):
            await meter.spend("p", where, "net", Traffic.WRITE)

    asyncio.run(run())
    return clock


def test_more_calls_than_the_burst_wait_for_the_published_rate() -> None:
    assert _spend(metered=True, calls=5).at >= 2.9


def test_an_embedded_cloud_has_no_rates_to_wait_for() -> None:
    assert _spend(metered=False, calls=50).slept == []
