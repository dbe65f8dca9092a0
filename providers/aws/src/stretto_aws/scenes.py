"""What expressions may speak of: a kind's properties, its identity, and the surroundings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from stretto_sdk.contract import Mark, Reason, Refused
from stretto_sdk.json import Document

from stretto_aws import tags as tagging
from stretto_aws.bindings import paths
from stretto_aws.bindings.model import Binding, Name


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """Where a session is connected to."""

    region: str
    account: str

    @property
    def partition(self) -> str:
        """The first part of ARNs here: ``aws``, ``aws-cn``, ``aws-us-gov``."""
        if self.region.startswith("cn-"):
            return "aws-cn"
        return "aws-us-gov" if self.region.startswith("us-gov-") else "aws"

    def values(self) -> dict[str, Any]:
        """As expressions see them: ``_region``, ``_account``, ``_partition``."""
        return {
            "_region": self.region,
            "_account": self.account,
            "_partition": self.partition,
            "_arn": f"arn:{self.partition}",
        }


def named(binding: Binding, properties: Document, mark: Mark, around: Surroundings) -> Document:
    """The properties, with a name for what has none.

    A made name follows from the address and the token alone, so that the same create sent again
    means the same object, and a lost one is found by it.
    """
    missing = {name: rule for name, rule in binding.names.items() if name not in properties}
    if not missing:
        return properties
    values = {**properties, **around.values()}
    made = {name: _make(rule, mark, values) for name, rule in missing.items()}
    return {**properties, **made}


def _make(rule: Name, mark: Mark, values: Mapping[str, Any]) -> str:
    suffix = str(paths.search(rule.suffix, values) or "") if rule.suffix else ""
    tail = "-" + re.sub(r"[^a-z0-9]", "", mark.token.lower())[:12] + suffix
    head = re.sub(rf"[^A-Za-z0-9{re.escape(rule.allow)}]+", "-", mark.address).strip("-")
    name = (head[: rule.max - len(tail)].rstrip("-") or "x") + tail
    return name.lower() if rule.lower else name


def derive(binding: Binding, values: Mapping[str, Any]) -> dict[str, Any]:
    """Values, with the identifying properties that follow from others."""
    made = {name: paths.search(path, values) for name, path in binding.derived.items()}
    return {**{k: v for k, v in made.items() if v is not None}, **values}


def identity_of(binding: Binding, values: Mapping[str, Any]) -> str:
    """The identity as the registry spells it; empty when a part is not known."""
    full = derive(binding, values)
    found = [full.get(name) for name in binding.identity]
    if any(part in (None, "") for part in found):
        return ""
    return "|".join(str(part) for part in found)


def identifying(binding: Binding, identity: str) -> dict[str, str]:
    """The identity's parts by property. Raises Refused when the number of parts is wrong."""
    found = identity.split("|") if len(binding.identity) > 1 else [identity]
    if len(found) != len(binding.identity):
        raise Refused(
            f"{identity!r} does not identify an {binding.kind}: write its "
            f"{'|'.join(binding.identity)}, joined by '|'.",
            reason=Reason.INVALID,
        )
    return dict(zip(binding.identity, found, strict=True))


def write_values(
    binding: Binding, around: Surroundings, properties: Document, mark: Mark
) -> dict[str, Any]:
    """What the expressions of a write may speak of."""
    values: dict[str, Any] = {**properties, **around.values(), "_token": mark.token}
    own = binding.tags
    if own:
        declared = tagging.declared(properties.get(own.property) if own.property else None)
        values["_tags"] = tagging.at_create(own, {**declared, **tagging.stamp(mark)})
        values["_tag_list"] = tagging.spell(own, {**declared, **tagging.stamp(mark)})
    return values
