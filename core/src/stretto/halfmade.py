"""Objects that were found after a crash or a lost reply: they may be half made."""

from __future__ import annotations

from stretto_sdk.contract import Observation
from stretto_sdk.json import Document, parts

from stretto.compare import compare
from stretto.gate import Gate
from stretto.landing import Purpose
from stretto.records import Record, Seen
from stretto.store.journal import Intent


def applied_as_found(
    gate: Gate, intent: Intent, purpose: Purpose, found: Observation, at: float
) -> Document:
    """What of a create's properties has been applied to the object that was found.

    What is missing was to be set by later requests, which were never sent. It must not count as
    applied: it would pass for drift, and who only wants to be told of drift would be left with half
    an object. Raises PlanFault.
    """
    record = Record(
        address=intent.address,
        kind=intent.kind,
        placement=intent.placement,
        identity=found.identity,
        declared=purpose.declared,
        applied=intent.properties,
        secrets=purpose.secrets,
        observed=Seen(observation=found, at=at),
    )
    difference = compare(
        provider=gate.provider(intent.placement),
        schema=gate.schema(intent.placement, intent.kind),
        record=record,
        settled=intent.properties,
        options=record.options,
        fingerprint=gate.secrecy.fingerprint,
    )
    missing = {parts(change.path)[0] for change in difference.changes if not change.replace}
    return {k: v for k, v in intent.properties.items() if k not in missing}
