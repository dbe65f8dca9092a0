"""What becomes of a write whose outcome is not known.

A reply was lost, or a kernel died between sending and journalling. Whether anything happened is
found out by the means that the kind declares, never guessed:

==========  =======================================================================================
create      NAME, TAG: find it. Found with our mark: it is ours. "Not found" is believed only when
            nothing can be on its way any more and the cloud had time to show it; then it is sent
            again with the same token. TOKEN: sent again with the same token while the cloud
            remembers it, else found. NONE: a person is asked.
update      read it: as asked, or sent again with the same token
delete      deleted again, by its immutable identity: "not found" is success
==========  =======================================================================================
"""

from __future__ import annotations

from dataclasses import dataclass

from stretto_sdk.contract import (
    Busy,
    Mark,
    NotFound,
    Observation,
    ReadRequest,
    Reason,
    Recovery,
    Refused,
    Schema,
    Verb,
)
from stretto_sdk.expressions import has_secret
from stretto_sdk.json import Document, Json, canonical, lookup, parts

from stretto.gate import IN_FLIGHT, Gate, Owner
from stretto.landing import Purpose
from stretto.ports import Clock
from stretto.requests import find_request, mark_of
from stretto.store.journal import Intent


@dataclass(frozen=True, slots=True, kw_only=True)
class There:
    """It had been done: this is the object."""

    observation: Observation
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """Nothing had happened, or it does no harm to ask again with the same token."""

    sentence: str
    seen: Observation | None = None
    """For an update: what is there now."""
    proven: bool = True
    """False when nobody has looked: it may have been done, and the token makes asking harmless."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """It cannot be told yet: look again after so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknowable:
    """A person has to say."""

    sentence: str
    hint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Vanished:
    """What was to be updated is not there any more."""

    sentence: str


Verdict = There | Again | Later | Unknowable | Vanished


async def examine(
    gate: Gate,
    clock: Clock,
    owner: Owner,
    intent: Intent,
    *,
    doubted_at: float,
    in_flight: bool,
    by_token: bool = True,
) -> Verdict:
    """What happened to a write. ``doubted_at`` is when it was first asked. ``in_flight``: whether
    the call may still be on its way to the cloud (not when the kernel that sent it is known to be
    dead: its calls died with it). ``by_token``: whether to rely on the token where the cloud honours
    it; else one looks.

    Raises ProviderError when the cloud does not answer the question.
    """
    if intent.verb is Verb.DELETE:
        return Again(sentence="deleting it again is safe: it goes by its identity")
    if intent.verb is Verb.UPDATE:
        return await _examine_update(gate, owner, intent)
    schema = gate.schema(intent.placement, intent.kind)
    age = clock.now() - intent.first_at
    if schema.recovery is Recovery.NONE:
        return _ask(intent, schema)
    remembered = not schema.token_life or age < schema.token_life
    if schema.recovery is Recovery.TOKEN and by_token and remembered:
        sentence = "the same create with the same token gives the same object"
        return Again(sentence=sentence, proven=False)
    arrived_by = intent.sent_at + IN_FLIGHT
    if not in_flight:
        arrived_by = min(arrived_by, doubted_at)
    return await _find(gate, owner, intent, schema, arrived_by + schema.settle - clock.now())


async def _find(
    gate: Gate, owner: Owner, intent: Intent, schema: Schema, unsettled: float
) -> Verdict:
    mark = mark_of(intent)
    try:
        found = await gate.find(owner.process, intent.placement, find_request(intent))
    except Busy as error:
        return Later(seconds=error.after or 5.0)
    except NotFound:
        if unsettled > 0:
            return Later(seconds=unsettled)
        return Again(sentence="it had not been made")
    except Refused as error:
        if error.reason is Reason.UNSUPPORTED:
            return _ask(intent, schema)
        raise
    if found.mark is None and _immutables_agree(intent.properties, found.properties, schema):
        # The cloud cannot mark this kind, or the mark is set by a later request that was never
        # sent. The journal says that we asked for it, and nobody else's mark is on it.
        return There(observation=found, sentence="it had been made, and is ours by its name")
    if found.mark is not None and _is_ours(found.mark, mark, schema):
        return There(observation=found, sentence="it had been made, and bears our mark")
    raise Refused(
        f"{intent.kind} {found.identity} exists and is not of this process"
        + (f" but of process {found.mark.process}" if found.mark else "")
        + ". Choose another name, or declare it with adopt=True to take it over.",
        reason=Reason.CONFLICT,
    )


def _is_ours(found: Mark, ours: Mark, schema: Schema) -> bool:
    """A name is unique, so process and address are enough; a stamp must be this very create's."""
    if schema.recovery is Recovery.NAME:
        return (found.process, found.address) == (ours.process, ours.address)
    return found == ours


def _immutables_agree(sent: Document, found: Document, schema: Schema) -> bool:
    for path in sorted(schema.create_only):
        if "*" in parts(path):
            continue
        try:
            asked, there = lookup(sent, path), lookup(found, path)
        except KeyError:
            continue
        if not has_secret(asked) and canonical(asked) != canonical(there):
            return False
    return True


async def _examine_update(gate: Gate, owner: Owner, intent: Intent) -> Verdict:
    request = ReadRequest(kind=intent.kind, identity=intent.identity)
    try:
        seen = await gate.read(owner.process, intent.placement, request, intent.properties)
    except NotFound:
        return Vanished(sentence="it is no longer there")
    purpose = Purpose.of(intent)
    schema = gate.schema(intent.placement, intent.kind)
    if all(_took_effect(intent, seen, schema, *change) for change in purpose.changes):
        return There(observation=seen, sentence="the change had been made")
    return Again(sentence="the change had not been made whole", seen=seen)


def _took_effect(
    intent: Intent, seen: Observation, schema: Schema, path: str, is_set: bool
) -> bool:
    top = f"/{parts(path)[0]}" if parts(path) else path
    if top in schema.write_only or (seen.covers is not None and top[1:] not in seen.covers):
        return False
    there, asked = _get(seen.properties, path), _get(intent.properties, path)
    if not is_set:
        return there is _NOTHING
    if there is _NOTHING or asked is _NOTHING or has_secret(asked):
        return False
    return canonical(there) == canonical(asked)


_NOTHING: Json = {"$nothing": None}


def _get(document: Document, path: str) -> Json:
    try:
        return lookup(document, path)
    except KeyError:
        return _NOTHING


def _ask(intent: Intent, schema: Schema) -> Unknowable:
    return Unknowable(
        sentence=(
            f"Whether {intent.address} ({intent.kind}) was created cannot be told: the reply was "
            f"lost. {schema.recovery_note}".strip()
        ),
        hint=(
            "Look in the cloud, then say which it was:\n"
            f"    stretto settle ALIAS {intent.address} --identity ID    it is there\n"
            f"    stretto settle ALIAS {intent.address} --absent         it is not"
        ),
    )
