"""Checks of what happens when something goes wrong, and of what must never be said."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator
from contextlib import contextmanager

from stretto_sdk.contract import (
    Busy,
    Done,
    FindRequest,
    Indeterminate,
    Listing,
    Mark,
    NotFound,
    Page,
    Pending,
    ProviderError,
    ReadRequest,
    Reason,
    Recovery,
    Refused,
)
from stretto_sdk.json import Document, canonical, parts
from stretto_sdk.testing.conformance.case import edited
from stretto_sdk.testing.conformance.harness import Skip
from stretto_sdk.testing.conformance.life import named
from stretto_sdk.testing.conformance.trial import Failure, Made, Trial


def count(trial: Trial, properties: Document) -> int:
    """How many objects of the kind there are. Raises Skip when nobody can tell."""
    try:
        return trial.harness.census(trial.session, trial.kind)
    except Skip:
        if trial.schema.listing is Listing.NONE:
            raise
    trial.harness.wait(trial.schema.settle)
    return len(trial.listed(properties))


def the_same_token_makes_one_object(trial: Trial) -> None:
    """The same create sent twice makes one object."""
    recovery = trial.schema.recovery
    if recovery in (Recovery.TAG, Recovery.NONE):
        raise Skip(f"{recovery.name}: the kernel never sends the same create twice")
    made = trial.make()
    try:
        again = trial.settle(trial.create(made.properties, made.mark), made.properties, made.mark)
    except Refused as refused:
        if recovery is not Recovery.NAME or refused.reason is not Reason.CONFLICT:
            raise Failure(
                f"A {trial.kind} made again with the same token is Refused ({refused.code})."
            ) from refused
    else:
        if not isinstance(again, Done) or again.observation.identity != made.identity:
            raise Failure(
                f"The same token made a second {trial.kind}. Send mark.token as the cloud's "
                "idempotency token, or declare another recovery."
            )
    if (there := count(trial, made.properties)) != 1:
        raise Failure(f"The same token made {there} {trial.kind}.")


def a_lost_create_is_found_again(trial: Trial) -> None:
    """A create whose reply was lost is found by the recovery that the kind declares, and brought to
    what was declared."""
    if trial.schema.recovery is Recovery.NONE:
        raise Skip(f"NONE: {trial.schema.recovery_note}")
    properties, mark = trial.resolved(), trial.mark()
    _hide(trial)
    _lose_create(trial, properties, mark)
    if trial.schema.recovery is Recovery.TOKEN:
        again = trial.create(properties, mark)
        done = trial.settle(again, properties, mark)
        assert isinstance(done, Done)
        found = done.observation
    else:
        try:
            found = trial.find(properties, mark)
        except NotFound as error:
            raise Failure(
                f"A {trial.kind} whose create was lost is not found within Schema.settle "
                f"({trial.schema.settle:g} s). Stamp the mark at create, find by it, and say in "
                "settle how late the cloud shows new objects."
            ) from error
    if found.mark not in (None, mark):
        raise Failure(f"Looking for a lost {trial.kind}, find gave an object with another mark.")
    if (there := count(trial, properties)) != 1:
        raise Failure(f"After a lost create there are {there} {trial.kind}, where 1 is right.")
    made = Made(observation=found, properties=properties, mark=mark)
    trial.harness.wait(trial.schema.settle)
    changes = trial.plan(properties, properties, found)
    if any(change.replace for change in changes):
        raise Failure(
            f"A lost {trial.kind} is found half made, and {named(changes)} cannot be set any more."
        )
    if changes:
        found, _ = trial.update(made, properties, found, trial.mark())
    if left := trial.plan(properties, properties, trial.read(found.identity)):
        raise Failure(f"A lost {trial.kind} was found, and still differs at {named(left)}.")


def _hide(trial: Trial) -> None:
    """The worst that the schema admits: it shows just before settle is over."""
    try:
        trial.harness.hide_next(trial.session, trial.schema.settle * 0.9)
    except Skip:
        return


def _lose_create(trial: Trial, properties: Document, mark: Mark) -> None:
    try:
        trial.harness.lose_reply_of_next_create(trial.session)
    except Skip:
        trial.create(properties, mark)  # its reply is thrown away, which is as good as lost
        return
    try:
        said = trial.create(properties, mark)
    except Indeterminate:
        return
    except ProviderError as error:
        raise Failure(
            f"The reply of a create of {trial.kind} was lost, and it raises "
            f"{type(error).__name__}. Something may have happened: raise Indeterminate."
        ) from error
    raise Failure(
        f"The reply of a create of {trial.kind} was lost, and it gives {type(said).__name__}: a "
        "write was retried, or an outcome made up."
    )


def throttling_does_nothing(trial: Trial) -> None:
    """A throttled create is Busy, says so, and has made nothing; a throttled read likewise."""
    properties, mark = trial.resolved(), trial.mark()
    trial.harness.throttle_next(trial.session)
    _busy(trial, properties, mark)
    if trial.schema.recovery is not Recovery.NONE:
        trial.harness.wait(trial.schema.settle)
        try:
            request = FindRequest(kind=trial.kind, properties=properties, mark=mark)
            trial.call(trial.session.find, request)
        except NotFound:
            pass
        else:
            raise Failure(f"A throttled create of {trial.kind} made an object all the same.")
    made = trial.settle(trial.create(properties, mark), properties, mark)
    assert isinstance(made, Done)
    try:
        there = count(trial, properties)
    except Skip:
        there = 1
    if there != 1:
        raise Failure(f"A throttled create of {trial.kind} made an object all the same.")
    trial.read(made.observation.identity)
    trial.harness.throttle_next(trial.session)
    try:
        request_read = ReadRequest(kind=trial.kind, identity=made.observation.identity)
        trial.call(trial.session.read, request_read, patient=False)
    except Busy as busy:
        if busy.throttled:
            return
    raise Failure(
        f"A throttled read of {trial.kind} must raise Busy(throttled=True), and not retry."
    )


def _busy(trial: Trial, properties: Document, mark: Mark) -> None:
    try:
        trial.create(properties, mark, patient=False)
    except Busy as busy:
        if not busy.throttled:
            raise Failure(f"A throttled create of {trial.kind} must say throttled=True.") from busy
    except Exception as error:
        raise Failure(
            f"A throttled create of {trial.kind} raises {type(error).__name__}, and must raise Busy."
        ) from error
    else:
        raise Failure(
            f"A throttled create of {trial.kind} went through: something retried. The kernel owns "
            "retries; switch the SDK's off."
        )


def a_refusal_is_final(trial: Trial) -> None:
    """What the cloud refuses is Refused, with the cloud's code and a sentence, and makes nothing."""
    if trial.case.refused is None:
        raise Skip("the case knows nothing that only the cloud refuses")
    properties = trial.resolved(edited(trial.case.properties, trial.case.refused))
    mark = trial.mark()
    try:
        trial.settle(trial.create(properties, mark, patient=False), properties, mark)
    except Refused as refused:
        if not refused.message or not refused.code:
            raise Failure(f"{trial.kind} is Refused without a sentence or a code.") from refused
    except Exception as error:
        raise Failure(
            f"What the cloud refuses of {trial.kind} raises {type(error).__name__}, not Refused."
        ) from error
    else:
        raise Failure(f"The cloud was to refuse a {trial.kind}, and made it.")


def secrets_are_not_told(trial: Trial) -> None:
    """No secret is in the text of a response, an error, its causes, a handle or a log line, and what
    is write-only is in no observation."""
    trial.resolved()
    if not trial.secrets:
        raise Skip("the case has no secret")
    with _logged() as lines:
        _provoke(trial)
    for said in trial.said:
        for what, text in _texts(said):
            if any(secret in text for secret in trial.secrets):
                raise Failure(
                    f"{what} of {trial.kind} has a secret in it ({type(said).__name__}). Bodies of "
                    "requests and of the cloud's errors must not be told."
                )
        for path in trial.schema.write_only:
            name = parts(path)[0]
            for observation in _observations(said):
                if any(secret in canonical(observation.get(name)) for secret in trial.secrets):
                    raise Failure(f"An observation of {trial.kind} has the write-only {path}.")
    if any(secret in line for line in lines for secret in trial.secrets):
        raise Failure(f"A log line has a secret of {trial.kind} in it.")


def _provoke(trial: Trial) -> None:
    """Have every method say something, and every error that can be had."""
    properties = trial.resolved()
    refused = trial.case.refused
    if refused is not None:
        _try(trial, trial.resolved(edited(trial.case.properties, refused)))
    for fault in (trial.harness.throttle_next, trial.harness.lose_reply_of_next_create):
        try:
            fault(trial.session)
        except Skip:
            continue
        _try(trial, properties)
    made = trial.make(1)
    read = trial.read(made.identity)
    if trial.case.update is not None:
        wanted = trial.resolved(edited(trial.case.properties, trial.case.update), 1)
        trial.update(made, wanted, read, trial.mark())
    if trial.schema.listing is not Listing.NONE:
        trial.listed(made.properties)
    _try(trial, made.properties)
    trial.delete(made)


def _try(trial: Trial, properties: Document) -> None:
    try:
        trial.create(properties, trial.mark(), patient=False)
    except Exception:
        return  # what it said is remembered


def _texts(said: object) -> Iterator[tuple[str, str]]:
    yield "The text", f"{said!r} {said}"
    if isinstance(said, BaseException):
        yield "The traceback", "".join(traceback.format_exception(said))
        cause: BaseException | None = said
        while cause is not None:
            yield "An error or its cause", f"{cause!r} {cause} {cause.args!r}"
            cause = cause.__cause__ or cause.__context__
    if isinstance(said, Pending):
        yield "The handle", canonical(said.handle) + said.note


def _observations(said: object) -> list[Document]:
    if isinstance(said, Done):
        return [said.observation.properties]
    if isinstance(said, Page):
        return [item.properties for item in said.items]
    return []


@contextmanager
def _logged() -> Iterator[list[str]]:
    """What is logged meanwhile, at INFO and above."""
    lines: list[str] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(record.getMessage())

    keep, root = Keep(logging.INFO), logging.getLogger()
    before = root.level
    root.addHandler(keep)
    root.setLevel(min(before or logging.INFO, logging.INFO))
    try:
        yield lines
    finally:
        root.removeHandler(keep)
        root.setLevel(before)
