"""AWS for Stretto: every resource type of the registry, in the cloud's own names.

    import stretto_aws as aws
    from stretto_aws import ec2, s3

    with aws.region("eu-west-1"):
        vpc = ec2.VPC("vpc", CidrBlock="10.0.0.0/16")

Each service is a module (``stretto_aws.ec2``; Lambda is ``lambda_``), each kind a class in it.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from stretto_aws.services import install

if TYPE_CHECKING:
    from stretto_sdk import Place

install()

__all__ = ["region"]


def region(
    name: str,
    /,
    *,
    account: str | None = None,
    profile: str | None = None,
    role: str | None = None,
    external_id: str | None = None,
) -> Place:
    """Where resources live: as ``at=region(...)`` of one, or ``with region(...):`` around several.

    ``account`` is checked, when the process starts, against the account that the credentials are
    of. ``profile`` names a profile of AWS's own configuration; ``role`` is the ARN of a role to
    assume, with ``external_id`` where its trust policy asks for one. What is left out comes from the surroundings of who runs the process.
    """
    from stretto_sdk import Place

    given = {
        "region": name,
        "account": account,
        "profile": profile,
        "role": role,
        "external_id": external_id,
    }
    return Place(provider="aws", fields={key: one for key, one in given.items() if one})


def __getattr__(name: str) -> Any:
    """A service's module, for who writes ``stretto_aws.ec2`` without importing it."""
    if not name.startswith("_"):
        try:
            return importlib.import_module(f"{__name__}.{name}")
        except ModuleNotFoundError as error:
            if error.name != f"{__name__}.{name}":
                raise
            from stretto_aws.catalogue import nearest_service

            near = nearest_service(name)
            hint = f": did you mean {near}?" if near else ""
            raise AttributeError(f"stretto_aws has no service {name}{hint}") from None
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    from stretto_aws.catalogue import services

    return sorted({*globals(), *services()})
