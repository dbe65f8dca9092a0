"""A case for every kind that the provider drives, by service."""

from stretto_sdk.testing.conformance import Case

from . import compute, containers, data, identity, messages, network, storage, watching

CASES: tuple[Case, ...] = (
    *network.CASES,
    *compute.CASES,
    *identity.CASES,
    *storage.CASES,
    *data.CASES,
    *messages.CASES,
    *watching.CASES,
    *containers.CASES,
)
