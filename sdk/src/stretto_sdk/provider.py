"""The base of a provider whose kinds are data: the schema answers what the schema can."""

from abc import ABC, abstractmethod
from collections.abc import Sequence

from stretto_sdk.contract import (
    ConnectRequest,
    Kind,
    Limit,
    Offer,
    PlanRequest,
    PlanResponse,
    Schema,
    Session,
    UpgradeRequest,
    UpgradeResponse,
    ValidateRequest,
    ValidateResponse,
)
from stretto_sdk.validators import validate_properties


class SchemaProvider(ABC):
    """A ``Provider`` that needs only its offer, kinds, schemas and connection written.

    Override ``plan`` where equality takes more than the schema says, and ``upgrade`` when a kind's
    stored properties change their shape.
    """

    @abstractmethod
    def offer(self) -> Offer: ...

    @abstractmethod
    def kinds(self) -> Sequence[Kind]: ...

    @abstractmethod
    def schema(self, kind: str, /) -> Schema:
        """Raises KeyError for a kind that is not in the catalogue."""

    @abstractmethod
    def connect(self, request: ConnectRequest, /) -> Session:
        """Raises Refused(DENIED) that says what to set when there are no credentials."""

    def limits(self) -> Sequence[Limit]:
        """Published rates. None are known unless a provider says so."""
        return ()

    def validate(self, request: ValidateRequest, /) -> ValidateResponse:
        problems = validate_properties(self.schema(request.kind), request.properties)
        return ValidateResponse(problems=problems)

    def plan(self, request: PlanRequest, /) -> PlanResponse:
        """The proposal as it stands: the schema knew all there was to know."""
        return PlanResponse(changes=request.proposal)

    def upgrade(self, request: UpgradeRequest, /) -> UpgradeResponse:
        """The properties as they stand: no kind has changed its shape."""
        return UpgradeResponse(properties=request.properties)
