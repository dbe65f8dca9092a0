"""AWS's errors, sorted by what the kernel does about them.

One table of codes by family serves all services; a binding adds its own ``absent``, ``busy`` and
``in_use``. Sources: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html,
https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html, botocore's retry data.

A message never holds a value that was sent: AWS's sentences are kept for their use, with every
value of the request blanked out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from stretto_sdk.contract import (
    Busy,
    Indeterminate,
    NotFound,
    ProviderError,
    Reason,
    Refused,
)

from stretto_aws.bindings.model import Binding, Call

THROTTLED = frozenset(
    {
        "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottled",
        "RequestThrottledException", "RequestLimitExceeded", "TooManyRequestsException",
        "TooManyRequests", "SlowDown", "PriorRequestNotComplete", "BandwidthLimitExceeded",
        "EC2ThrottledException", "ProvisionedThroughputExceededException",
        "TransactionInProgressException", "LimitExceededException.Rate",
    }
)  # fmt: skip
"""The cloud counts our calls."""

BUSY = frozenset(
    {
        "ConcurrentModification", "ConcurrentModificationException", "OperationAborted",
        "IncorrectState", "IncorrectInstanceState.Transient", "ResourceNotReadyException",
        "InsufficientInstanceCapacity.Transient", "UnfulfillableCapacity", "RequestTimeTooSkewed",
        "ServerException.Busy", "InvalidState.Transient", "OperationInProgress",
    }
)  # fmt: skip
"""Nothing happened; the object is locked by another change."""

LOST = frozenset({"InternalError", "InternalFailure", "ServiceUnavailable", "Unavailable",
                  "ServiceUnavailableException", "RequestTimeout", "RequestTimeoutException",
                  "ServerInternal", "500", "502", "504"})  # fmt: skip
"""The cloud itself does not know whether it happened."""

EXPIRED = frozenset({"ExpiredToken", "ExpiredTokenException", "RequestExpired"})
UNKNOWN_KEYS = frozenset(
    {
        "InvalidClientTokenId", "AuthFailure", "UnrecognizedClientException", "InvalidAccessKeyId",
        "SignatureDoesNotMatch", "InvalidSignatureException", "MissingAuthenticationToken",
        "IncompleteSignature", "InvalidToken",
    }
)  # fmt: skip
FORBIDDEN = frozenset(
    {
        "AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "AuthorizationError",
        "AuthorizationErrorException", "NotAuthorized", "Forbidden", "403", "OptInRequired",
        "UnauthorizedAccess", "AllAccessDisabled",
    }
)  # fmt: skip

IN_USE = frozenset(
    {
        "DependencyViolation", "DeleteConflict", "DeleteConflictException", "ResourceInUse",
        "ResourceInUseException", "InvalidGroup.InUse",
        "ResourceInUseFault", "InvalidIPAddress.InUse", "InvalidNetworkInterface.InUse",
    }
)  # fmt: skip
CONFLICT = re.compile(r"AlreadyExists|AlreadyOwned|\.Duplicate$|EntityExists|Conflict|AlreadyAssoc")
QUOTA = re.compile(r"LimitExceeded|QuotaExceeded|LimitExceed|TooManyBuckets|MaximumExceeded")
ABSENT = re.compile(r"\.NotFound$|NoSuch[A-Z]|NotFoundException$|NotFoundFault$|^NotFound$|^404$")


class CloudError(Exception):
    """What AWS answered, less what may hold secrets: the cause of a ProviderError."""


def sort(
    *,
    code: str,
    text: str,
    status: int,
    call: Call,
    params: Mapping[str, Any],
    writes: bool,
    binding: Binding | None,
    identity: str,
    after: float = 0.0,
) -> ProviderError:
    """The error for an answer of the cloud. Pure; ``text`` is AWS's sentence."""
    said = scrub(text, params)
    where = f"{call.action}" + (f" on {identity}" if identity else "")
    facts: dict[str, Any] = {"code": code, "identity": identity}
    absent, busy, in_use = (
        (binding.absent, binding.busy, binding.in_use)
        if binding
        else (frozenset[str](), frozenset[str](), frozenset[str]())
    )
    if code in THROTTLED or status == 429 or code == "503":  # S3 to a HEAD: SlowDown, unsaid
        return Busy(
            f"AWS slowed down {where} ({code}): too many requests; it will be sent again.",
            throttled=True, after=after, **facts,
        )  # fmt: skip
    if named(busy, code, text) or code in BUSY:
        return Busy(f"{where} must wait ({code}): {said}", after=after, **facts)
    if named(absent, code, text):
        return NotFound(f"{where}: it is not there ({code}).", **facts)
    if code == "NotImplemented" or status == 501:
        return Refused(
            f"{where} is not offered here ({code}): {said}", reason=Reason.UNSUPPORTED, **facts
        )
    if code in LOST or status >= 500:
        if writes:
            return Indeterminate(
                f"AWS failed within {where} ({code}); it may or may not have happened.", **facts
            )
        return Busy(f"AWS failed within {where} ({code}).", after=after, **facts)
    if (reason := _denied(code, call)) is not None:
        return Refused(f"{where} was denied ({code}). {reason}", reason=Reason.DENIED, **facts)
    if named(in_use, code, text) or code in IN_USE:
        return Refused(
            f"{where} was refused because something still uses it ({code}): {said}",
            reason=Reason.IN_USE, **facts,
        )  # fmt: skip
    if ABSENT.search(code):
        return NotFound(f"{where}: {said} ({code})", **facts)
    if QUOTA.search(code):
        return Refused(
            f"{where} was refused because a quota is used up ({code}): {said} Raise the quota in "
            "the Service Quotas console, or free some.",
            reason=Reason.QUOTA, **facts,
        )  # fmt: skip
    reason_ = Reason.CONFLICT if CONFLICT.search(code) else Reason.INVALID
    return Refused(f"{where} was refused ({code}): {said}", reason=reason_, **facts)


def named(codes: Collection[str], code: str, text: str) -> bool:
    """Whether one of a binding's codes is this one. ``Code: words`` is, where AWS says the words, for
    services that use one code for many things."""
    if code in codes:
        return True
    return any(
        wanted == code and words in text
        for wanted, colon, words in (one.partition(": ") for one in codes)
        if colon
    )


def _denied(code: str, call: Call) -> str | None:
    if code in EXPIRED:
        return "The credentials have expired. Renew them, with single sign-on by\n    aws sso login"
    if code in UNKNOWN_KEYS:
        return (
            "AWS does not accept these credentials. See whose they are by\n"
            "    aws sts get-caller-identity"
        )
    if code in FORBIDDEN:
        return f"These credentials lack the permission {call.action}: allow it in their IAM policy."
    return None


def scrub(text: str, params: Mapping[str, Any]) -> str:
    """AWS's sentence with every value of the request blanked out."""
    for value in sorted(set(_values(params)), key=len, reverse=True):
        text = text.replace(value, "…")
    return " ".join(text.split())[:400]


def _values(value: Any) -> Iterator[str]:
    """The texts in a request that are worth hiding, also within JSON text."""
    if isinstance(value, str):
        if len(value) > 2:
            yield value
            yield json.dumps(value)[1:-1]
            yield from (line for line in value.splitlines() if len(line) > 2)
        if value[:1] in ("{", "["):
            try:
                yield from _values(json.loads(value))
            except ValueError:
                return
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _values(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _values(inner)
    elif isinstance(value, bytes):
        yield value.decode("utf-8", "replace")


_PROBLEM = re.compile(
    r'(Missing required parameter in [^:\n]*: "[^"]*"|Unknown parameter in [^:\n]*: "[^"]*"|'
    r"Invalid \w+ for parameter [\w.\[\]]+)"
)


def malformed(call: Call, report: str) -> Refused:
    """The error for parameters that botocore's own check refuses; names, never values."""
    problems = "; ".join(dict.fromkeys(_PROBLEM.findall(report))) or "a parameter has a wrong shape"
    return Refused(
        f"{call.action} was not sent: {problems}. Compare the declared properties with "
        "the kind's documentation.",
        code="ParamValidation",
    )


def broken(call: Call, error: BaseException, *, writes: bool, identity: str) -> ProviderError:
    """The error for a request that got no answer."""
    from botocore import exceptions as sdk

    name = type(error).__name__
    if isinstance(error, sdk.NoCredentialsError | sdk.CredentialRetrievalError | sdk.TokenRetrievalError | sdk.UnauthorizedSSOTokenError | sdk.SSOTokenLoadError):  # fmt: skip
        return Refused(
            f"{call.action} was not sent: the credentials are missing or can no longer be renewed "
            f"({name}). Sign in again, with single sign-on by\n    aws sso login",
            reason=Reason.DENIED, code=name, identity=identity,
        )  # fmt: skip
    unsent = (sdk.ConnectTimeoutError, sdk.ProxyConnectionError, sdk.SSLError)
    if isinstance(error, unsent) or (
        isinstance(error, sdk.EndpointConnectionError)
        and not isinstance(error, sdk.ReadTimeoutError)
    ):
        return Busy(
            f"{call.action} was not sent: no connection to AWS ({name}).",
            code=name, identity=identity,
        )  # fmt: skip
    if not writes:
        return Busy(f"{call.action} got no answer ({name}).", code=name, identity=identity)
    return Indeterminate(
        f"{call.action} was sent and got no answer ({name}); it may or may not have happened.",
        code=name, identity=identity,
    )  # fmt: skip
