"""Checks what a provider promises, and says it to the provider's author when it does not hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from stretto_sdk.contract import (
    Done,
    Gone,
    Indeterminate,
    Observation,
    Offer,
    Page,
    Pending,
    Placement,
    Provider,
    ProviderError,
    Session,
    Verb,
)
from stretto_sdk.json import canonical

from stretto.secrecy import holds

ANSWERS: Mapping[Verb, tuple[type, ...]] = {
    Verb.CREATE: (Done, Pending),
    Verb.READ: (Done,),
    Verb.FIND: (Done,),
    Verb.UPDATE: (Done, Pending),
    Verb.DELETE: (Gone, Pending),
    Verb.LIST: (Page,),
    Verb.POLL: (Done, Gone, Pending),
}


class ProviderFault(Indeterminate):
    """A provider broke the contract. What it did to the cloud cannot be told from its answer, so a
    write that ends like this is recovered as one whose reply was lost."""

    retryable = False


def fault(offer: Offer, verb: str, kind: str, what: str) -> ProviderFault:
    return ProviderFault(
        f"The provider {offer.name} ({offer.distribution} {offer.version}) broke its contract: "
        f"{verb} of {kind} {what}. This is a mistake in {offer.distribution}, not in your "
        "composition: please report it to its author.",
        code="ProviderFault",
    )


def raised(offer: Offer, verb: str, kind: str, error: BaseException) -> ProviderFault:
    """What to say of an exception that is none of the contract's. Its text may hold anything, so
    only its type is named."""
    return fault(offer, verb, kind, f"raised {type(error).__name__}, which is not a ProviderError")


def check_answer(
    offer: Offer, verb: Verb, kind: str, answer: Any, secrets: Sequence[str], identity: str
) -> None:
    """Raises ProviderFault when the answer is not one that the contract allows.

    ``identity`` is the object's that was asked for, empty where none was.
    """

    def wrong(what: str) -> ProviderFault:
        return fault(offer, verb, kind, what)

    if not isinstance(answer, ANSWERS[verb]):
        allowed = " or ".join(cls.__name__ for cls in ANSWERS[verb])
        raise wrong(f"answered {type(answer).__name__} instead of {allowed}")
    calls: Any = getattr(answer, "calls", ())
    if not isinstance(calls, tuple) or not all(isinstance(c, str) for c in calls):
        raise wrong("gave calls that are not a tuple of texts")
    if isinstance(answer, Done):
        if problem := _observation_problem(answer.observation):
            raise wrong(problem)
        if identity and answer.observation.identity != identity:
            raise wrong(
                f"answered with {answer.observation.identity!r} when {identity!r} was asked for"
            )
    elif isinstance(answer, Page):
        for item in answer.items:
            if problem := _observation_problem(item):
                raise wrong(problem)
        cursor: Any = answer.cursor
        if not isinstance(cursor, str):
            raise wrong("gave a cursor that is not a text")
    elif isinstance(answer, Pending) and (problem := _pending_problem(answer, secrets)):
        raise wrong(problem)


def _observation_problem(observation: Any) -> str:
    if not isinstance(observation, Observation):
        return f"gave {type(observation).__name__} as an observation"
    identity: Any = observation.identity
    if not isinstance(identity, str) or not identity:
        return "gave an observation without an identity"
    properties: Any = observation.properties
    if not isinstance(properties, Mapping):
        return f"gave properties that are {type(properties).__name__}, not a mapping"
    return ""


def _pending_problem(pending: Any, secrets: Sequence[str]) -> str:
    try:
        canonical(pending.handle)
    except (TypeError, ValueError):
        return "gave a handle that is not JSON"
    if pending.handle is None:
        return "gave no handle to go on with"
    if holds(pending.handle, secrets):
        return "put a secret into its handle"
    if not isinstance(pending.after, int | float) or not 0 <= pending.after < 86_400:
        return f"asked to be polled after {pending.after!r} seconds"
    return ""


def check_session(provider: Provider, asked: Placement, session: Session) -> None:
    """Raises ProviderFault when the session is at another place than asked, or does not say where."""
    offer = provider.offer()
    got = getattr(session, "placement", None)
    if not isinstance(got, Placement):
        raise fault(offer, "connect", "a session", "gave one that does not say where it is")
    moved = [k for k, v in asked.fields.items() if got.fields.get(k) != v]
    if got.provider != asked.provider or moved:
        raise fault(
            offer, "connect", "a session", f"went to {got.key} when {asked.key} was asked for"
        )


def copied(error: ProviderError, message: str) -> ProviderError:
    """The error with another sentence, and without its cause: the cause may hold bodies."""
    error.message = message
    error.args = (message,)
    return error
