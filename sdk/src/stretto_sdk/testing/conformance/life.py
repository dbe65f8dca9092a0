"""Checks of an object's life when nothing goes wrong."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from stretto_sdk.contract import (
    ABSENT,
    Change,
    Done,
    FindRequest,
    Gone,
    Listing,
    Mark,
    NotFound,
    Observation,
    Pending,
    PollRequest,
    ProviderError,
    ReadRequest,
    Recovery,
    UpdateRequest,
)
from stretto_sdk.json import Document, canonical, lookup
from stretto_sdk.testing.conformance.case import edited
from stretto_sdk.testing.conformance.harness import Skip
from stretto_sdk.testing.conformance.trial import Failure, Made, Trial, writes


def named(changes: tuple[Change, ...]) -> str:
    return ", ".join(sorted(change.path for change in changes))


def create_keeps_its_word(trial: Trial) -> None:
    """The object is what the plan promised, under the identity that the schema describes, and bears
    our mark."""
    made = trial.make()
    observation = made.observation
    if changes := trial.plan(made.properties, made.properties, observation):
        raise Failure(
            f"A new {trial.kind} is not as declared at {named(changes)}. Set it at create, or "
            "tell in plan what equals what."
        )
    keys = [str(lookup(observation.properties, path)) for path in trial.schema.identifier]
    if observation.identity != "|".join(keys):
        raise Failure(
            f"The identity of a {trial.kind} is {observation.identity!r}, and its identifier "
            f"{trial.schema.identifier} says {'|'.join(keys)!r}."
        )
    if observation.mark not in (None, made.mark):
        raise Failure(f"A new {trial.kind} bears another mark than the one it was made with.")
    if trial.schema.recovery is Recovery.TAG and trial.read(made.identity).mark != made.mark:
        raise Failure(f"{trial.kind} is recovered by TAG, and does not bear our mark.")


def read_agrees(trial: Trial) -> None:
    """What is read is what the create said, under the same identity and etag."""
    made = trial.make()
    read = trial.read(made.identity)
    said = made.observation
    if (read.identity, read.etag, read.mark) != (said.identity, said.etag, said.mark):
        raise Failure(
            f"Reading a {trial.kind} gives another identity, etag or mark than its create."
        )
    other = sorted(
        name
        for name in {*said.properties, *read.properties} - trial.case.volatile
        if (said.covers is None or name in said.covers)
        and canonical(said.properties.get(name)) != canonical(read.properties.get(name))
    )
    if other:
        raise Failure(
            f"Reading a {trial.kind} gives other {', '.join(other)} than its create said. Read "
            "after the create, or name in the case's volatile what changes by itself."
        )


def nothing_differs_after_apply(trial: Trial) -> None:
    """Right after apply the plan is empty: by what the create said, by a read and by the listing."""
    made = trial.make()
    views = {"what the create said": made.observation, "a read": trial.read(made.identity)}
    if trial.schema.listing is not Listing.NONE:
        views["the listing"] = _in_listing(trial, made)
    for name, observation in views.items():
        if changes := trial.plan(made.properties, made.properties, observation):
            raise Failure(
                f"By {name}, a {trial.kind} that was just made differs at {named(changes)}. Drop "
                "in plan what is equal to this cloud, or say in the schema what is write-only."
            )


def _in_listing(trial: Trial, made: Made) -> Observation:
    for item in trial.listed(made.properties):
        if item.identity == made.identity:
            if trial.schema.listing is Listing.THIN and item.covers is None:
                raise Failure(f"{trial.kind} lists THIN, and its items do not say what they cover.")
            return item
    raise Failure(f"A {trial.kind} that was made is not in its own listing.")


def equal_spellings_are_equal(trial: Trial) -> None:
    """Another spelling of the same is no difference."""
    if trial.case.equal is None:
        raise Skip("the case knows no other spelling")
    made = trial.make()
    spelled = trial.resolved(edited(trial.case.properties, trial.case.equal))
    if changes := trial.plan(spelled, made.properties, trial.read(made.identity)):
        raise Failure(f"plan sees a difference in another spelling of {named(changes)}.")


def update_is_in_place(trial: Trial) -> None:
    """A change is done in place: same identity, as declared, and what is no longer declared is no
    longer set."""
    made = trial.make()
    edit = trial.case.update
    if edit is None:
        fixed = {path[1:] for path in trial.schema.create_only | trial.schema.read_only}
        if trial.schema.body.get("properties", {}).keys() <= fixed:  # type: ignore[union-attr]  # a schema's properties are a mapping
            raise Skip("nothing of the kind can change in place")
        raise Failure(f"The case of {trial.kind} has no update: give one, or skip with a reason.")
    wanted = trial.resolved(edited(trial.case.properties, edit))
    before = trial.read(made.identity)
    said, changes = trial.update(made, wanted, before, trial.mark())
    if not changes or any(change.replace for change in changes):
        raise Failure(
            f"The edit {sorted(edit)} of {trial.kind} is not planned as an update in place."
        )
    after = trial.read(made.identity)
    if {said.identity, after.identity} != {made.identity}:
        raise Failure(f"An update in place gave {trial.kind} another identity.")
    for observation in (said, after):
        if left := trial.plan(wanted, wanted, observation):
            raise Failure(f"After its update a {trial.kind} still differs at {named(left)}.")
    for name in sorted(name for name, value in edit.items() if value is ABSENT):
        if name in after.properties and after.properties[name] == made.properties.get(name):
            raise Failure(f"{name} of {trial.kind} is no longer declared, and still set.")


def drift_is_seen(trial: Trial) -> None:
    """What another changes is a difference at the next observation."""
    made = trial.make()
    before = trial.read(made.identity)
    how = trial.case.drift if trial.case.drift is not None else trial.case.update
    if how is None:
        raise Skip("the case knows no way to change it behind our back")
    if callable(how):
        how(trial, before)
    else:
        trial.update(made, trial.resolved(edited(trial.case.properties, how)), before, trial.mark())
    after = trial.read(made.identity)
    if not trial.plan(made.properties, made.properties, after):
        raise Failure(
            f"Another changed a {trial.kind}, and a read shows no difference.{_undeclared(trial, how)}"
        )
    if after.etag and after.etag == before.etag:
        raise Failure(f"Another changed a {trial.kind}, and its etag is the same.")
    if trial.schema.listing is Listing.WHOLE:
        listed = _in_listing(trial, made)
        if not trial.plan(made.properties, made.properties, listed):
            raise Failure(f"Another changed a {trial.kind}, and the listing shows no difference.")


def _undeclared(trial: Trial, how: object) -> str:
    """What to do when the case changes only what it does not declare: nobody compares that."""
    if not isinstance(how, Mapping) or set(how) & set(trial.case.properties):
        return ""
    return (
        f" What the case changes ({', '.join(how)}) it does not declare, and only what is declared "
        "is compared: declare it in properties, or give the case a drift of what it declares."
    )


def deleting_twice_is_harmless(trial: Trial) -> None:
    """A delete ends in Gone; a second one says Gone or NotFound."""
    made = trial.make()
    if not isinstance(trial.delete(made), Gone):
        raise Failure(f"The delete of a {trial.kind} did not end in Gone.")
    try:
        again: object = trial.delete(made)
    except NotFound:
        return
    except Exception as error:
        raise Failure(
            f"Deleting a {trial.kind} that is gone raises {type(error).__name__}: it must say Gone, "
            "or raise NotFound."
        ) from error
    if not isinstance(again, Gone):
        raise Failure(f"Deleting a {trial.kind} that is gone says {again}.")


def absent_is_not_found(trial: Trial) -> None:
    """Reading and updating what is gone, and finding what was never made, raises NotFound."""
    properties, mark = trial.resolved(), trial.mark()
    if trial.schema.recovery is not Recovery.NONE:
        request = FindRequest(kind=trial.kind, properties=properties, mark=mark)
        _not_found(trial, "find", trial.session.find, request)
    made = trial.make()
    trial.delete(made)
    request_read = ReadRequest(kind=trial.kind, identity=made.identity)
    _not_found(trial, "read", trial.session.read, request_read)
    if trial.case.update is not None:
        wanted = trial.resolved(edited(trial.case.properties, trial.case.update))
        request_update = UpdateRequest(
            kind=trial.kind,
            identity=made.identity,
            properties=wanted,
            prior=made.observation.properties,
            changes=trial.plan(wanted, made.properties, made.observation),
            mark=trial.mark(),
        )
        _not_found(trial, "update", trial.session.update, request_update)


def _not_found(trial: Trial, verb: str, send: Callable[[Any], object], request: object) -> None:
    try:
        answer = trial.call(send, request)
    except NotFound:
        return
    except Exception as error:
        raise Failure(
            f"{verb} of a {trial.kind} that is not there raises {type(error).__name__}, "
            "where it must raise NotFound."
        ) from error
    raise Failure(f"{verb} of a {trial.kind} that is not there gives {answer}.")


def every_page_is_read(trial: Trial) -> None:
    """The pages of a listing, together, have every object once."""
    if trial.schema.listing is Listing.NONE:
        raise Skip("the kind is not listed")
    first = trial.make(0)
    try:
        size = trial.harness.small_pages(trial.session, trial.kind)
    except Skip:
        size = 0
    made = [first, *(trial.make(number) for number in range(1, (size or 2) + 1))]
    trial.harness.wait(trial.schema.settle)
    pages = list(trial.pages(first.properties))
    listed = [item.identity for page in pages for item in page.items]
    missing = sorted({one.identity for one in made} - set(listed))
    if missing:
        raise Failure(
            f"{len(made)} {trial.kind} were made, and {len(pages)} page(s) lack {len(missing)} of "
            "them. Give the cursor of the next page until the cloud has no more."
        )
    if len(listed) != len(set(listed)):
        raise Failure(f"The pages of {trial.kind} give an object twice.")
    if size and len(pages) < 2:
        raise Failure(
            f"{len(made)} {trial.kind} came in one page, where the cloud gives {size}: list reads "
            "pages by itself. Give one page a call."
        )


def one_write_a_call(trial: Trial) -> None:
    """No call sends more than one writing request, and each says what it sent."""
    made = trial.make()
    if trial.case.update is not None:
        wanted = trial.resolved(edited(trial.case.properties, trial.case.update))
        trial.update(made, wanted, trial.read(made.identity), trial.mark())
    trial.delete(made)
    for said in trial.said:
        if len(found := writes(trial.harness, said)) > 1:
            raise Failure(
                f"One call for {trial.kind} sent {', '.join(found)}. Return Pending(after=0) "
                "between them, so that each is journalled."
            )
    told = [action for said in trial.said for action in getattr(said, "calls", ())]
    if not any(trial.harness.is_write(action) for action in told):
        raise Failure(f"{trial.kind} was made and deleted, and calls names no writing request.")
    try:
        sent = list(trial.harness.sent(trial.session))
    except Skip:
        return
    if sorted(sent) != sorted(told):
        raise Failure(f"The cloud received {sent}, and calls told {told}.")


def a_handle_survives_a_restart(trial: Trial) -> None:
    """What is pending can be polled by a fresh session, from the handle as JSON, and names the
    identity."""
    properties, mark = trial.resolved(), trial.mark()
    response: Done | Gone | Pending = trial.create(properties, mark)
    if not isinstance(response, Pending):
        raise Skip("the kind is made by one call that is done at once")
    while isinstance(response, Pending):
        named_at = response.identity
        try:
            json.dumps(response.handle)
        except TypeError:
            raise Failure(f"The handle of a pending {trial.kind} is not plain JSON.") from None
        trial.restart()
        response = _polled(trial, response, properties, mark)
    if not isinstance(response, Done) or not named_at:
        raise Failure(f"A pending {trial.kind} did not name its identity before it was done.")
    if response.observation.identity != named_at:
        raise Failure(f"A pending {trial.kind} named another identity than it got.")


def _polled(
    trial: Trial, response: Pending, properties: Document, mark: Mark
) -> Done | Gone | Pending:
    trial.harness.wait(response.after)
    request = PollRequest(
        kind=trial.kind,
        handle=json.loads(json.dumps(response.handle)),
        properties=properties,
        mark=mark,
    )
    try:
        return trial.call(trial.session.poll, request)
    except ProviderError as error:
        raise Failure(
            f"A fresh session cannot go on with a pending {trial.kind} ({type(error).__name__}). "
            "Put all that is needed into the handle."
        ) from error


def an_unknown_field_is_kept(trial: Trial) -> None:
    """A field that the schema does not know stays in the observation."""
    made = trial.make()
    name = trial.harness.unknown_field(trial.session, trial.kind, made.identity)
    if name not in trial.read(made.identity).properties:
        raise Failure(
            f"The cloud gave {name} with a {trial.kind}, and the observation lacks it. Keep what "
            "this version does not know."
        )
