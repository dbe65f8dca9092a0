"""A provider that costs next to nothing, so that what is measured is the kernel.

Its cloud remembers nothing: what exists follows from how many things there are said to be, so a
program that only plans finds what another has made.
"""

from __future__ import annotations

from collections.abc import Sequence

from stretto_sdk.contract import (
    CONTRACT,
    Capability,
    ConnectRequest,
    CreateRequest,
    DeleteRequest,
    Done,
    FindRequest,
    Gone,
    Kind,
    Limit,
    Listing,
    ListRequest,
    NotFound,
    Observation,
    Offer,
    Page,
    Pending,
    Placement,
    PlanRequest,
    PlanResponse,
    PollRequest,
    ReadRequest,
    Recovery,
    Refused,
    Schema,
    Session,
    Support,
    UpdateRequest,
    UpgradeRequest,
    UpgradeResponse,
)
from stretto_sdk.image import Image
from stretto_sdk.json import Document, Json
from stretto_sdk.provider import SchemaProvider

KIND = "Lean::Thing"
PAGE = 1000
CHAINS = 100
"""Chains that stand side by side: more than the kernel has at work at once."""

SCHEMA = Schema(
    kind=KIND,
    version="1",
    doc="A thing.",
    url="",
    body={
        "type": "object",
        "properties": {
            "Name": {"type": "string"},
            "Size": {"type": "integer"},
            "Tags": {"type": "object"},
            "Parent": {"type": "string"},
        },
    },
    identifier=("/Name",),
    required=frozenset({"Name"}),
    create_only=frozenset({"/Name"}),
    service="lean",
    recovery=Recovery.NAME,
    listing=Listing.WHOLE,
)


def properties(shape: str, number: int) -> Document:
    """What the cloud shows of a thing."""
    shown: dict[str, Json] = {
        "Name": f"thing-{number}",
        "Size": number,
        "Tags": {"project": "benchmark", "owner": "nobody"},
    }
    if shape == "chained" and number >= CHAINS:
        shown["Parent"] = f"thing-{number - CHAINS}"
    return shown


def image(shape: str, count: int) -> Image:
    """Things that need nothing (``independent``), or each the one before it in one of a hundred
    chains (``chained``)."""
    resources: dict[str, Json] = {}
    for number in range(count):
        declared = dict(properties(shape, number))
        if "Parent" in declared:
            declared["Parent"] = {"$ref": [str(declared["Parent"]), ""]}
        resources[f"thing-{number}"] = {"kind": KIND, "provider": "lean", "properties": declared}
    return Image.from_document(
        {
            "stretto": 1,
            "composition": "things",
            "parameters": {},
            "providers": {"lean": {"distribution": "benchmarks", "version": "1"}},
            "resources": resources,
            "outputs": {},
        }
    )


class LeanSession:
    """Answers at once."""

    def __init__(self, placement: Placement, shape: str, count: int) -> None:
        self.placement = placement
        self._shape = shape
        self._count = count

    def create(self, request: CreateRequest, /) -> Done | Pending:
        seen = Observation(identity=str(request.properties["Name"]), properties=request.properties)
        return Done(observation=seen, calls=("lean:Create",))

    def list(self, request: ListRequest, /) -> Page:
        first = int(request.cursor or 0)
        last = min(first + PAGE, self._count)
        return Page(
            items=tuple(self._shown(number) for number in range(first, last)),
            cursor=str(last) if last < self._count else "",
            calls=("lean:List",),
        )

    def read(self, request: ReadRequest, /) -> Done:
        number = int(request.identity.rpartition("-")[2])
        return Done(observation=self._shown(number), calls=("lean:Read",))

    def find(self, request: FindRequest, /) -> Done:
        raise NotFound(f"There is no {request.properties['Name']}.")

    def update(self, request: UpdateRequest, /) -> Done | Pending:
        raise Refused(f"Nothing is to be changed, and {request.identity} is.")

    def delete(self, request: DeleteRequest, /) -> Gone | Pending:  # noqa: ARG002  # all deletes are alike
        return Gone(calls=("lean:Delete",))

    def poll(self, request: PollRequest, /) -> Done | Gone | Pending:
        raise Refused(f"Nothing takes long here, and {request.kind} is polled.")

    def close(self) -> None:
        """Nothing is held."""

    def _shown(self, number: int) -> Observation:
        return Observation(identity=f"thing-{number}", properties=properties(self._shape, number))


class LeanProvider(SchemaProvider):
    """The provider ``lean``, and all providers there are: the ``Providers`` port."""

    def __init__(self, shape: str, count: int) -> None:
        self._shape = shape
        self._count = count
        self._offer = Offer(
            name="lean",
            distribution="benchmarks",
            version="1",
            contracts=(CONTRACT,),
            capabilities={Capability.LIST: Support.ALL},
        )

    def provider(self, name: str) -> LeanProvider:
        assert name == "lean"
        return self

    def offer(self) -> Offer:
        return self._offer

    def kinds(self) -> Sequence[Kind]:
        return (Kind(name=KIND, python="Thing", summary="A thing.", driven=True),)

    def schema(self, kind: str, /) -> Schema:
        if kind != KIND:
            raise KeyError(kind)
        return SCHEMA

    def plan(self, request: PlanRequest, /) -> PlanResponse:
        return PlanResponse(changes=request.proposal)

    def limits(self) -> Sequence[Limit]:
        return ()

    def upgrade(self, request: UpgradeRequest, /) -> UpgradeResponse:
        return UpgradeResponse(properties=request.properties)

    def connect(self, request: ConnectRequest, /) -> Session:
        return LeanSession(request.placement, self._shape, self._count)
