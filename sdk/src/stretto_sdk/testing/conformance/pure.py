"""Checks of the pure half: schema, validate and plan. No check here connects."""

from __future__ import annotations

import socket
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from unittest import mock

from stretto_sdk.contract import (
    ABSENT,
    Observation,
    Recovery,
    Schema,
    ValidateRequest,
)
from stretto_sdk.json import Document, Json, canonical, parts
from stretto_sdk.patterns import engine_for
from stretto_sdk.shapes import Shape
from stretto_sdk.testing.cloud import plain
from stretto_sdk.testing.conformance.case import edited
from stretto_sdk.testing.conformance.harness import Skip
from stretto_sdk.testing.conformance.trial import Failure, Trial, plan_request

TYPES = frozenset({"object", "array", "string", "integer", "number", "boolean", "null"})


def schema_is_complete(trial: Trial) -> None:
    """The schema says all that the kernel and the language need, and every pointer names something."""
    schema = trial.schema
    wrong = [
        *(f"{name} is empty" for name in ("version", "doc", "url") if not getattr(schema, name)),
        *([] if schema.identifier else ["identifier is empty"]),
        *([] if schema.kind == trial.kind else [f"kind is {schema.kind}"]),
        *_recovery_problems(schema),
        *_pointer_problems(schema),
    ]
    if not schema.url.startswith("https://"):
        wrong.append(f"url is {schema.url!r}, which is not an https address")
    known = _properties(schema)
    for name in sorted(schema.required - known):
        wrong.append(f"required names {name}, which the body does not have")
    if schema.covered is not None:
        wrong += [
            f"covered names {n}, which the body does not have" for n in schema.covered - known
        ]
        wrong += [f"{n} is required, and not covered" for n in schema.required - schema.covered]
    if wrong:
        raise Failure(f"The schema of {trial.kind} is not complete: {'; '.join(sorted(wrong))}.")


def _recovery_problems(schema: Schema) -> Iterator[str]:
    if schema.recovery is Recovery.NONE and not schema.recovery_note:
        yield "recovery is NONE without a recovery_note that says why, and how a person can tell"
    computed = set(schema.identifier) & schema.read_only
    named = schema.recovery is Recovery.NAME
    if named and computed == set(schema.identifier) and not schema.recovery_note:
        yield (
            "recovery is NAME, and the cloud computes the whole identifier: say in recovery_note "
            "by which properties find looks it up"
        )
    if schema.settle < 0 or schema.token_life < 0:
        yield "settle and token_life are seconds, and not negative"


def _pointer_problems(schema: Schema) -> Iterator[str]:
    groups: Mapping[str, Sequence[str]] = {
        "identifier": schema.identifier,
        "scope": schema.scope,
        "references": tuple(schema.references),
        **{
            name: tuple(getattr(schema, name))
            for name in (
                "read_only",
                "create_only",
                "write_only",
                "unordered",
                "documents",
                "sensitive",
            )
        },
    }
    for group, paths in groups.items():
        for path in paths:
            if not _names_something(schema.body, path):
                yield f"{group} has {path}, which the body does not have"


def _properties(schema: Schema) -> frozenset[str]:
    known = _deref(schema.body, schema.body).get("properties", {})
    return frozenset(known) if isinstance(known, Mapping) else frozenset()


def _deref(body: Mapping[str, Json], shape: Json) -> Mapping[str, Json]:
    """The shape behind a local ``$ref``. Raises KeyError when there is none."""
    seen = 0
    while isinstance(shape, Mapping) and "$ref" in shape and isinstance(shape["$ref"], str):
        here: Json = body
        for part in parts(shape["$ref"].removeprefix("#")):
            if not isinstance(here, Mapping):
                raise KeyError(shape["$ref"])
            here = here[part]
        shape, seen = here, seen + 1
        if seen > 50:
            raise KeyError("a $ref that ends nowhere")
    return shape if isinstance(shape, Mapping) else {}


def _names_something(body: Mapping[str, Json], path: str) -> bool:
    """Whether a pointer names a place in what the body describes, along any of its alternatives."""

    def walk(shape: Json, rest: tuple[str, ...]) -> bool:
        try:
            here = _deref(body, shape)
        except KeyError:
            return False
        if not rest:
            return True
        part, more = rest[0], rest[1:]
        known = here.get("properties", {})
        nexts: list[Json] = []
        if isinstance(known, Mapping):
            nexts += [known[part]] if part in known else []
            nexts += list(known.values()) if part == "*" else []
        patterns = here.get("patternProperties", {})
        nexts += list(patterns.values()) if isinstance(patterns, Mapping) else []
        nexts += [
            here[k] for k in ("items", "additionalProperties") if isinstance(here.get(k), Mapping)
        ]
        for word in ("oneOf", "anyOf", "allOf"):
            options = here.get(word, ())
            if isinstance(options, Sequence) and any(walk(option, rest) for option in options):
                return True
        return any(walk(one, more) for one in nexts)

    return walk(body, parts(path))


def body_compiles(trial: Trial) -> None:
    """The body is JSON Schema that can be compiled: types known, references local and there,
    patterns that are patterns."""
    body = trial.schema.body
    wrong = list(_shape_problems(body, body, ""))
    try:
        Shape(body)
    except Exception as error:
        wrong.append(f"{type(error).__name__}: {error}")
    if wrong:
        raise Failure(f"The body of {trial.kind} does not compile: {'; '.join(wrong)}.")


def _shape_problems(body: Mapping[str, Json], shape: Json, at: str) -> Iterator[str]:
    if not isinstance(shape, Mapping):
        return
    reference = shape.get("$ref")
    if isinstance(reference, str):
        try:
            _deref(body, shape)
        except KeyError:
            yield f"{at} refers to {reference}, which is not there"
        return
    kinds = shape.get("type", [])
    for one in [kinds] if isinstance(kinds, str) else kinds if isinstance(kinds, Sequence) else []:
        if one not in TYPES:
            yield f"{at} has the type {one}"
    pattern = shape.get("pattern")
    if isinstance(pattern, str) and engine_for(pattern) is None:
        yield f"{at} has a pattern that no engine reads"
    for word in ("properties", "definitions", "patternProperties"):
        inner = shape.get(word, {})
        if isinstance(inner, Mapping):
            for name, one in inner.items():
                yield from _shape_problems(body, one, f"{at}/{name}")
    for word in ("items", "additionalProperties"):
        yield from _shape_problems(body, shape.get(word), f"{at}/{word}")


def valid_is_accepted(trial: Trial) -> None:
    """The case's properties are valid, with references still open."""
    found = trial.provider.validate(ValidateRequest(kind=trial.kind, properties=trial.declared()))
    if found.problems:
        first = found.problems[0]
        raise Failure(
            f"validate refuses the case of {trial.kind} at {first.path!r}: {first.message}"
        )


def invalid_is_refused(trial: Trial) -> None:
    """What lacks a required property, has an unknown one, or is invalid by the case, is refused with
    a sentence."""
    schema, properties = trial.schema, trial.declared()
    tries: list[tuple[str, Document]] = [
        (f"without {name}", edited(properties, {name: ABSENT}))
        for name in sorted(schema.required & set(properties))
    ]
    if schema.body.get("additionalProperties") is False:
        tries.append(("with an unknown property", {**properties, "NoSuchProperty": "x"}))
    tries += [(f"with {edit}", edited(properties, edit)) for edit in trial.case.invalid]
    if not tries:
        raise Skip("every document is valid: nothing is required and anything goes")
    for what, document in tries:
        problems = trial.provider.validate(
            ValidateRequest(kind=trial.kind, properties=document)
        ).problems
        if not problems:
            raise Failure(f"validate takes a {trial.kind} {what}. It must say what is wrong.")
        if any(not problem.message for problem in problems):
            raise Failure(f"validate refuses a {trial.kind} {what}, and does not say why.")


@contextmanager
def _offline() -> Iterator[None]:
    """Let nothing connect to anything."""

    def refuse(*_: Any, **__: Any) -> None:
        raise Failure("A pure method opened a connection. Only connect and sessions do I/O.")

    with (
        mock.patch.object(socket.socket, "connect", refuse),
        mock.patch.object(socket, "getaddrinfo", refuse),
    ):
        yield


def pure_methods_are_pure(trial: Trial) -> None:
    """schema, validate and plan give the same answer twice, change nothing that they are given, and
    open no connection."""
    declared = trial.declared()
    observed = {**declared, **dict.fromkeys(sorted(declared)[:1], "kit-other")}
    applied = plain(declared)
    assert isinstance(applied, dict)
    observation = Observation(identity="kit", properties=observed)
    request = plan_request(trial.schema, declared, applied, observation)
    before = canonical([request.declared, request.applied, request.observed])
    proposal = tuple(request.proposal)
    with _offline():
        validate = ValidateRequest(kind=trial.kind, properties=declared)
        answers = [
            (
                trial.provider.schema(trial.kind),
                trial.provider.validate(validate),
                trial.provider.plan(request),
            )
            for _ in range(2)
        ]
    if answers[0] != answers[1]:
        raise Failure(f"{trial.kind}: asked twice, schema, validate or plan answered differently.")
    after = canonical([request.declared, request.applied, request.observed])
    if before != after or proposal != request.proposal:
        raise Failure(f"{trial.kind}: validate or plan changed what it was given. Copy first.")
    proposed = {change.path for change in proposal}
    invented = sorted({c.path for c in answers[0][2].changes} - proposed)
    if invented:
        raise Failure(
            f"{trial.kind}: plan invented changes at {', '.join(invented)}. It may only drop "
            "changes that are none, and name replacements."
        )


def replacement_says_why(trial: Trial) -> None:
    """A change that cannot be done in place is planned as a replacement, with the reason."""
    if trial.case.replace is None:
        if not trial.schema.create_only - trial.schema.read_only:
            raise Skip("the kind has no property that is fixed at create")
        raise Failure(f"The case of {trial.kind} has no replace: give one, or skip with a reason.")
    before = trial.resolved()
    after = trial.resolved(edited(trial.case.properties, trial.case.replace))
    changes = trial.plan(after, before, Observation(identity="kit", properties=before))
    reasons = [change.replace for change in changes if change.replace]
    if not reasons:
        raise Failure(
            f"plan does not replace a {trial.kind} when {', '.join(trial.case.replace)} changes. "
            "Set Change.replace to the reason."
        )
