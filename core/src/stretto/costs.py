"""How long steps take, from the providers' own figures."""

from __future__ import annotations

from stretto_sdk.contract import Placement, Verb

from stretto.ports import Providers


class Published:
    """What the kinds' schemas say; a second where they say nothing."""

    def __init__(self, providers: Providers) -> None:
        self._providers = providers

    def seconds(self, placement: Placement, kind: str, verb: Verb) -> float:
        provider = self._providers.provider(placement.provider)
        return provider.schema(kind).latency.get(verb.value, 1.0)

    def learn(self, placement: Placement, kind: str, verb: Verb, seconds: float) -> None:
        """Published figures stay as they are."""
