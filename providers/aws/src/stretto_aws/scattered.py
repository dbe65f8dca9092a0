"""Objects that lie, whole, in each of several others, and have no call of their own.

An inline policy in three roles is one such object: AWS keeps three copies and knows nothing of the
whole. What is one to us is known by an identity that names every place; it changes as they do.
"""

from __future__ import annotations

from collections.abc import Sequence

from stretto_sdk.contract import Reason, Refused, UpdateRequest
from stretto_sdk.json import Document, Json

from stretto_aws.bindings import paths
from stretto_aws.bindings.model import Binding
from stretto_aws.going import Progress
from stretto_aws.scenes import identifying, identity_of


def must_be_somewhere(binding: Binding, properties: Document) -> None:
    """Raises Refused(INVALID) for a scattered object without a place."""
    lists = [collection.property for collection in binding.collections if collection.ask]
    if lists and not any(properties.get(name) for name in lists):
        raise Refused(
            f"{binding.kind} is to be nowhere: name at least one item of "
            f"{', '.join(sorted(lists))}.",
            reason=Reason.INVALID,
        )


def moves(binding: Binding, progress: Progress, request: UpdateRequest) -> bool:
    """Whether an update changes the identity; then it is told before anything is sent.

    Meanwhile the object is known by an identity that names the old places and the new ones: so
    whatever happens on the way, nothing is left where nobody looks. Raises Refused(INVALID) for an
    object that is to be nowhere.
    """
    if not binding.scattered:
        return False
    must_be_somewhere(binding, request.properties)
    new = identity_of(binding, request.properties)
    if new == request.identity:
        return False
    known = identifying(binding, request.identity)
    both: dict[str, Json] = dict(request.properties)
    for collection in binding.collections:
        named = paths.search(collection.among, known) or []
        both[collection.property] = sorted({*named, *_items(request, collection.property)})
    progress.identity = identity_of(binding, both)
    progress.stages = [*progress.stages, {"do": "move", "to": new}]
    return True


def _items(request: UpdateRequest, name: str) -> Sequence[str]:
    """The places that are declared."""
    declared = request.properties.get(name)
    return [str(item) for item in declared] if isinstance(declared, list | tuple) else []
