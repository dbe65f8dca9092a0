"""The difference between what is declared and what is there, as the kernel reads it."""

from __future__ import annotations

from stretto_sdk.contract import Change, Observation, Schema
from stretto_sdk.differences import differences
from stretto_sdk.json import Document


def propose(
    schema: Schema, declared: Document, applied: Document, observation: Observation
) -> tuple[Change, ...]:
    """What a provider's ``plan`` is asked to judge: declared properties that differ, and applied ones
    that are no longer declared. Write-only properties are compared with what was applied; what the
    observation does not cover is taken to be as applied."""
    observed = dict(observation.properties)
    if observation.covers is not None:
        for name in applied.keys() - observation.covers:
            observed.setdefault(name, applied[name])
    return differences(schema, declared, observed, applied)
