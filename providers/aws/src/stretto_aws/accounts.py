"""Credentials and clients: AWS's usual chain, or the emulator's closed world.

The closed world reads no file and no variable of a real account, and its clients raise before a
byte goes to any host but this one.
"""

from __future__ import annotations

import ipaddress
import os
import socket
import threading
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from stretto_sdk.contract import Busy, ConnectRequest, Reason, Refused

_POOL = 32
"""Connections of a client: as many as threads that may share it."""
_EMULATED_ACCOUNT = "123456789012"
_EMULATED_REGION = "us-east-1"
_MACHINE = {"ipv4": "http://169.254.169.254", "ipv6": "http://[fd00:ec2::254]"}
"""https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html"""
_THERE = 0.25
"""Seconds within which a machine's own service takes a connection."""

Make = Callable[[str], Any]

_shared = threading.Lock()
_loader: Any = None


def _core(**variables: tuple[Any, ...]) -> Any:
    """A botocore session of its own, with the one loader of service models."""
    from botocore.session import Session

    global _loader  # noqa: PLW0603  # models are large and never change: one cache for all
    core = Session(session_vars=variables or None)
    with _shared:
        if _loader is None:
            _loader = core.get_component("data_loader")
        core.register_component("data_loader", _loader)
    return core


def _config(timeout: float, **more: Any) -> Any:
    from botocore.config import Config

    return Config(
        connect_timeout=min(timeout, 10.0),
        read_timeout=timeout,
        retries={"total_max_attempts": 1},
        max_pool_connections=_POOL,
        user_agent_appid="stretto",
        **more,
    )


# ── The real cloud ───────────────────────────────────────────────────────────────────────────


def real(request: ConnectRequest) -> tuple[dict[str, str], Make]:
    """The placement in full, and what makes clients. Asks STS who we are."""
    from botocore import exceptions as sdk

    fields = dict(request.placement.fields)
    try:
        core = _core()
        if profile := fields.get("profile"):
            core.set_config_variable("profile", profile)
        # botocore knows the older variable only; AWS's other tools put the newer one first.
        asked = fields.get("region") or os.environ.get("AWS_REGION")
        region = asked or core.get_config_variable("region")
        if not region:
            raise _no_region(request)
        config = _config(request.timeout)
        core.set_config_variable("region", region)
        _wait_for_no_machine(core)
        if core.get_credentials() is None:
            raise _no_credentials(request)
        if role := fields.get("role"):
            _assume(core, role, fields.get("external_id"), region, config)

        def make(service: str) -> Any:
            return core.create_client(service, region_name=region, config=config)

        fields |= {"region": region, "account": _account(make, fields.get("account"))}
    except sdk.ProfileNotFound as error:
        raise Refused(
            f"There is no AWS profile {error.kwargs['profile']!r} on this machine. Name another by "
            "AWS_PROFILE or profile=; see which there are by\n    aws configure list-profiles",
            reason=Reason.DENIED,
            code="NoProfile",
        ) from None
    except sdk.PartialCredentialsError as error:
        raise Refused(
            f"Half of the AWS credentials of {request.placement.key} is missing: "
            f"{error.kwargs['cred_var']}. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY together, "
            "or neither and AWS_PROFILE instead.",
            reason=Reason.DENIED,
            code="PartialCredentials",
        ) from None
    except sdk.NoCredentialsError:
        raise _no_credentials(request) from None
    except sdk.BotoCoreError as error:
        raise Refused(
            f"The AWS credentials of {request.placement.key} cannot be used "
            f"({type(error).__name__}). With single sign-on, sign in again by\n    aws sso login",
            reason=Reason.DENIED,
            code=type(error).__name__,
        ) from None
    return fields, make


def _no_credentials(request: ConnectRequest) -> Refused:
    return Refused(
        f"There are no AWS credentials for {request.placement.key}. Set AWS_PROFILE to one of the "
        "profiles that `aws configure list-profiles` names, or make one by\n    aws configure\n"
        "or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. Without an account, run it on the "
        "embedded AWS by\n    stretto --emulate run FILE.py",
        reason=Reason.DENIED,
        code="NoCredentials",
    )


def _no_region(request: ConnectRequest) -> Refused:
    return Refused(
        f"No region is set for {request.placement.key}. Place the resources by "
        'at=aws.region("eu-west-1"), or set AWS_REGION or AWS_DEFAULT_REGION, or set one for the '
        "profile by\n    aws configure set region eu-west-1",
        reason=Reason.DENIED,
        code="NoRegion",
    )


def _assume(core: Any, role: str, external_id: str | None, region: str, config: Any) -> None:
    """Make the session act as a role, renewing by itself."""
    from botocore.credentials import (
        AssumeRoleCredentialFetcher,
        CredentialResolver,
        DeferredRefreshableCredentials,
    )

    def client(service: str, **keywords: Any) -> Any:
        return core.create_client(service, **{"region_name": region, "config": config, **keywords})

    extra = {"RoleSessionName": "stretto", **({"ExternalId": external_id} if external_id else {})}
    fetcher = AssumeRoleCredentialFetcher(client, core.get_credentials(), role, extra_args=extra)
    deferred = DeferredRefreshableCredentials(fetcher.fetch_credentials, "assume-role")
    core.register_component("credential_provider", CredentialResolver([_Fixed(deferred)]))
    core._credentials = deferred  # botocore offers no setter for credentials that renew themselves


def _wait_for_no_machine(core: Any) -> None:
    """Last in AWS's chain is the service that gives a machine of EC2 its role. There it answers in a
    millisecond; elsewhere nobody does, and botocore may wait for seconds to find out. So it is asked
    only where something takes the connection."""
    from botocore.utils import resolve_imds_endpoint_mode

    resolver = core.get_component("credential_provider")
    mode = resolve_imds_endpoint_mode(core)
    address = core.get_config_variable("ec2_metadata_service_endpoint") or _MACHINE[mode]
    resolver.providers = [
        _IfThere(one, address) if one.METHOD == "iam-role" else one for one in resolver.providers
    ]


class _IfThere:
    """The credential provider of a machine's role, for machines that have one."""

    METHOD, CANONICAL_NAME = "iam-role", "Ec2InstanceMetadata"

    def __init__(self, inner: Any, address: str) -> None:
        self._inner = inner
        self._address = urlsplit(address)

    def load(self) -> Any:
        """None where there is no such service."""
        if os.environ.get("AWS_EC2_METADATA_DISABLED", "").lower() == "true":
            return None
        at = (self._address.hostname or "", self._address.port or 80)
        try:
            socket.create_connection(at, timeout=_THERE).close()
        except OSError:
            return None
        return self._inner.load()


class _Fixed:
    """A credential provider that gives what it was given."""

    METHOD = CANONICAL_NAME = "stretto-role"

    def __init__(self, credentials: Any) -> None:
        self._credentials = credentials

    def load(self) -> Any:
        return self._credentials


def _account(make: Make, wanted: str | None) -> str:
    """The account that the credentials belong to; Refused when another was asked for."""
    from botocore import exceptions as sdk

    sts = make("sts")
    try:
        account = str(sts.get_caller_identity()["Account"])
    except sdk.ClientError as error:
        code = str(error.response.get("Error", {}).get("Code", ""))
        problem = Refused(
            f"AWS does not accept these credentials ({code}). Renew them, with single sign-on by\n"
            "    aws sso login\nor choose others by AWS_PROFILE.",
            reason=Reason.DENIED,
            code=code,
            calls=("sts:GetCallerIdentity",),
        )
        raise problem from None
    except (sdk.HTTPClientError, sdk.ConnectionError) as error:
        raise Busy(
            f"AWS cannot be reached ({type(error).__name__}) to see whose the credentials are. "
            "Check the network, the region's name and any proxy.",
            code=type(error).__name__,
            calls=("sts:GetCallerIdentity",),
        ) from None
    finally:
        sts.close()
    if wanted and wanted != account:
        raise Refused(
            f"The credentials belong to the account {account}, but these resources are placed in "
            f"{wanted}. Choose the profile of {wanted} by AWS_PROFILE or profile=, or name a role "
            "there by role=.",
            reason=Reason.DENIED,
            code="WrongAccount",
            calls=("sts:GetCallerIdentity",),
        )
    return account


# ── The emulator ─────────────────────────────────────────────────────────────────────────────


def emulated(request: ConnectRequest) -> tuple[dict[str, str], Make]:
    """The placement in full, and what makes clients that reach this machine only."""
    endpoint = str(request.emulator)
    host = urlsplit(endpoint).hostname or ""
    if not _is_loopback(host):
        raise Refused(
            f"The emulator must run on this machine, and {host or endpoint!r} is another. "
            "Give a loopback address, such as http://127.0.0.1:4566.",
            reason=Reason.INVALID,
        )
    fields = dict(request.placement.fields)
    fields.setdefault("region", _EMULATED_REGION)
    fields.setdefault("account", _EMULATED_ACCOUNT)
    core = _core(
        profile=(None, None, None, None),
        config_file=(None, None, os.devnull, None),
        credentials_file=(None, None, os.devnull, None),
        ca_bundle=(None, None, None, None),
    )
    core.set_credentials("STRETTOEMULATED", "emulated")
    config = _config(request.timeout, proxies={}, s3={"addressing_style": "path"})

    def make(service: str) -> Any:
        client = core.create_client(
            service, region_name=fields["region"], endpoint_url=endpoint, config=config
        )
        client.meta.events.register_first("before-send", _guard(endpoint))
        account = fields["account"]
        if account != _EMULATED_ACCOUNT:
            client.meta.events.register("before-sign", _as_account(account))
        return client

    return fields, make


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _guard(endpoint: str) -> Callable[..., None]:
    """Refuses every request that would not go to the emulator, before it is sent."""
    allowed = urlsplit(endpoint).netloc

    def check(request: Any, **_: Any) -> None:
        netloc = urlsplit(request.url).netloc
        if netloc != allowed:
            raise Refused(
                f"A request to {netloc} was stopped: this session may reach the emulator only.",
                reason=Reason.DENIED,
            )

    return check


def _as_account(account: str) -> Callable[..., None]:
    """Tells the emulator which of its accounts is meant."""

    def add(request: Any, **_: Any) -> None:
        request.headers["x-moto-account-id"] = account

    return add
