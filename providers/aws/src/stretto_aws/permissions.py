"""The permissions that driving a kind may take, for the IAM policy of who runs processes.

python -m stretto_aws.permissions AWS::S3::Bucket AWS::IAM::Role
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any

from stretto_aws import bindings, catalogue

ALWAYS = frozenset({"sts:GetCallerIdentity"})
"""Asked once a session: whose are the credentials?"""
BESIDE = frozenset({"iam:PassRole", "iam:CreateServiceLinkedRole"})
"""What AWS asks for beside the permission of a call itself, where the registry says so of a kind."""


def permissions(kinds: Iterable[str]) -> frozenset[str]:
    """Every IAM action that driving these kinds may take. Raises KeyError for one without a binding."""
    found = set(ALWAYS)
    for kind in kinds:
        found.update(_actions(bindings.row(kind)))
        for actions in catalogue.facts(kind).permissions.values():
            found.update(BESIDE.intersection(actions))
    return frozenset(found)


def _actions(value: Any) -> Iterator[str]:
    """The actions of every call within a compiled binding."""
    if isinstance(value, dict):
        if isinstance(value.get("action"), str):
            yield value["action"]
        for inner in value.values():
            yield from _actions(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _actions(inner)


def main(arguments: list[str] | None = None) -> int:
    """Print the policy. Returns the exit status: 1 for a kind that is not driven."""
    parser = argparse.ArgumentParser(
        prog="python -m stretto_aws.permissions",
        description="Print the IAM policy that allows driving these kinds. Default: all of them.",
    )
    parser.add_argument("kind", nargs="*", help="such as AWS::S3::Bucket")
    asked = parser.parse_args(arguments).kind
    try:
        actions = sorted(permissions(asked or bindings.bound()))
    except KeyError as error:
        sys.stderr.write(
            f"{error.args[0]} is not driven by this version of stretto-aws. See which are by\n"
            "    stretto kinds\n"
        )
        return 1
    statement = {"Effect": "Allow", "Action": actions, "Resource": "*"}
    document = {"Version": "2012-10-17", "Statement": [statement]}
    sys.stdout.write(json.dumps(document, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
