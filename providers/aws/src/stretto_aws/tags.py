"""Tags: the four ways services spell them, and the three that say whose an object is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from stretto_sdk.contract import Mark
from stretto_sdk.json import Json

from stretto_aws.bindings import paths
from stretto_aws.bindings.model import Tags

PROCESS, ADDRESS, TOKEN = "stretto:process", "stretto:address", "stretto:token"
_OURS = "stretto:"
_THEIRS = "aws:"
"""Tags of the cloud itself (CloudFormation's stack name): never ours to show or remove."""

_FIELDS = {
    "list": ("Key", "Value"),
    "spec": ("Key", "Value"),
    "lower": ("key", "value"),
    "tagkey": ("TagKey", "TagValue"),
}


def stamp(mark: Mark) -> dict[str, str]:
    """The tags that say whose an object is."""
    return {PROCESS: mark.process, ADDRESS: mark.address, TOKEN: mark.token}


def declared(value: Any) -> dict[str, str]:
    """The property as a mapping; empty when there is none."""
    if not value:
        return {}
    if isinstance(value, Mapping):
        return {key: str(inner) for key, inner in value.items()}
    return {item["Key"]: str(item.get("Value", "")) for item in value}


def spell(tags: Tags, wanted: Mapping[str, str]) -> Any:
    """As the service takes them. For ``spec`` the list within a TagSpecification."""
    if tags.style == "map":
        return dict(wanted)
    key, value = _FIELDS[tags.style]
    return [{key: k, value: v} for k, v in sorted(wanted.items())]


def at_create(tags: Tags, wanted: Mapping[str, str]) -> Any:
    """As the create takes them."""
    spelled = spell(tags, wanted)
    if tags.style == "spec":
        return [{"ResourceType": tags.resource, "Tags": spelled}]
    return spelled


def said(tags: Tags, item: Mapping[str, Any], path: str) -> dict[str, str]:
    """All tags that an object bears, as a mapping."""
    found = paths.search(path, item)
    if not found:
        return {}
    if isinstance(found, Mapping):
        return {str(key): str(value) for key, value in found.items()}
    key, value = _FIELDS.get(tags.style, _FIELDS["list"])
    if key not in found[0]:  # some services answer in another spelling than they ask for
        key, value = next(pair for pair in _FIELDS.values() if pair[0] in found[0])
    return {str(item[key]): str(item.get(value, "")) for item in found}


def shown(tags: Tags, all_: Mapping[str, str]) -> Json:
    """The property: what the user and others have put on, without ours and the cloud's own."""
    kept = {k: v for k, v in sorted(all_.items()) if not k.startswith((_OURS, _THEIRS))}
    if tags.mapping:
        return kept
    return [{"Key": key, "Value": value} for key, value in kept.items()]


def mark_of(all_: Mapping[str, str]) -> Mark | None:
    """Whose the object is; None when it bears no complete mark."""
    try:
        return Mark(process=all_[PROCESS], address=all_[ADDRESS], token=all_[TOKEN])
    except KeyError:
        return None
