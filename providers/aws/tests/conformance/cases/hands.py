"""What others do behind the provider's back, with boto3."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jmespath
from stretto_sdk.contract import Observation
from stretto_sdk.json import lookup
from stretto_sdk.testing.conformance import Trial


def by_hand(service: str, method: str, /, **params: Any) -> Callable[[Trial, Observation], None]:
    """A drift: another calls the cloud. A text ``{/Path}`` is a property of what was observed, ``{}``
    its identity."""

    def change(trial: Trial, seen: Observation) -> None:
        harness: Any = trial.harness  # ours: the only one that has clients
        getattr(harness.client(service), method)(**_filled(params, seen))

    return change


def _filled(value: Any, seen: Observation) -> Any:
    if (
        isinstance(value, str)
        and value.startswith("{")
        and value.endswith("}")
        and '"' not in value
    ):
        path = value[1:-1]
        if path.startswith("/"):
            return lookup(seen.properties, path)
        if not path:
            return seen.identity
        return jmespath.search(path, seen.properties)
    if isinstance(value, dict):
        return {key: _filled(inner, seen) for key, inner in value.items()}
    if isinstance(value, list):
        return [_filled(inner, seen) for inner in value]
    return value
