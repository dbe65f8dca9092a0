"""What the layers know of the kinds of objects: where ids and items are, and what states pass.

Data only. Paths are those of `paths.py`, into the SDK's shapes; the first word of a path to an id
is `request` or `reply`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """An action whose reply shows objects of a kind."""

    items: str
    """Path of the items: a list, or one object."""
    wanted: str = ""
    """Path, in the request, of the ids asked for; nothing if the action cannot ask by id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A change which the cloud takes time for."""

    ids: str
    """Path of the ids in request or reply; of a compound id, the paths joined with `|`."""
    during: Mapping[str, Any]
    """What the item's fields show meanwhile; None stands for a field that is not there."""
    factor: float = 1.0
    """Scales `Faults.pending_seconds`."""
    ghost: str = ""
    """Path, in the reply, of the item which the emulated cloud drops at once and the real one still
    shows until the change is done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """An action which the cloud refuses on an object in a transitional state."""

    ids: str
    """Path of the ids in the request, as in `Move`."""
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of objects."""

    service: str
    id: str
    """Field of an item that holds its id; of a compound id, the fields joined with `|`."""
    views: Mapping[str, View]
    missing: str
    """The error code for an id that is not there."""
    created: Mapping[str, str] = field(default_factory=dict)
    """By action that creates, the path of the new ids."""
    moves: Mapping[str, Move] = field(default_factory=dict)
    refused: Mapping[str, Refused] = field(default_factory=dict)


def _ec2(
    plural: str,
    id_: str,
    missing: str,
    *,
    by: str = "",
    create: str = "",
    path: str = "",
    moves: Mapping[str, Move] | None = None,
    refused: Mapping[str, Refused] | None = None,
) -> Kind:
    """One kind of EC2: its action names and paths follow from few words."""
    created = create or f"Create{plural.removesuffix('s')}"
    base = path.partition(".")[0] if path else plural
    where = {
        "RunInstances": "Instances",
        "CreateVolume": "@",
        "AllocateAddress": "@",
        "CreateKeyPair": "@",
    }.get(created, base.removesuffix("s"))
    seat = "reply" if where == "@" else f"reply.{where}"
    views = {f"Describe{plural}": View(items=path or plural, wanted=by or f"{id_}s")}
    if moves:
        views[created] = View(items=where)
    return Kind(
        service="ec2",
        id=id_,
        views=views,
        missing=missing,
        created={created: f"{seat}.{id_}"},
        moves=moves or {},
        refused=refused or {},
    )


def _state(code: int, name: str) -> dict[str, Any]:
    return {"State": {"Code": code, "Name": name}}


_EC2 = (
    _ec2("Vpcs", "VpcId", "InvalidVpcID.NotFound"),
    _ec2("Subnets", "SubnetId", "InvalidSubnetID.NotFound"),
    Kind(
        service="ec2",
        id="GroupId",
        views={"DescribeSecurityGroups": View(items="SecurityGroups", wanted="GroupIds")},
        missing="InvalidGroup.NotFound",
        created={"CreateSecurityGroup": "reply.GroupId"},
    ),
    _ec2("RouteTables", "RouteTableId", "InvalidRouteTableID.NotFound"),
    _ec2("InternetGateways", "InternetGatewayId", "InvalidInternetGatewayID.NotFound"),
    _ec2("NetworkInterfaces", "NetworkInterfaceId", "InvalidNetworkInterfaceID.NotFound"),
    _ec2("NetworkAcls", "NetworkAclId", "InvalidNetworkAclID.NotFound"),
    _ec2("Addresses", "AllocationId", "InvalidAllocationID.NotFound", create="AllocateAddress"),
    _ec2("LaunchTemplates", "LaunchTemplateId", "InvalidLaunchTemplateId.NotFound"),
    _ec2("KeyPairs", "KeyPairId", "InvalidKeyPair.NotFound"),
    _ec2(
        "NatGateways",
        "NatGatewayId",
        "NatGatewayNotFound",
        moves={
            "CreateNatGateway": Move(
                ids="reply.NatGateway.NatGatewayId", during={"State": "pending"}
            ),
            "DeleteNatGateway": Move(ids="request.NatGatewayId", during={"State": "deleting"}),
        },
    ),
    _ec2(
        "VpcEndpoints",
        "VpcEndpointId",
        "InvalidVpcEndpointId.NotFound",
        moves={
            "CreateVpcEndpoint": Move(
                ids="reply.VpcEndpoint.VpcEndpointId", during={"State": "pending"}, factor=0.5
            )
        },
    ),
    _ec2(
        "Volumes",
        "VolumeId",
        "InvalidVolume.NotFound",
        moves={
            "CreateVolume": Move(ids="reply.VolumeId", during={"State": "creating"}, factor=0.25)
        },
        refused={"AttachVolume": Refused(ids="request.VolumeId", code="IncorrectState")},
    ),
    _ec2(
        "Instances",
        "InstanceId",
        "InvalidInstanceID.NotFound",
        create="RunInstances",
        path="Reservations.Instances",
        moves={
            "RunInstances": Move(ids="reply.Instances.InstanceId", during=_state(0, "pending")),
            "StartInstances": Move(ids="request.InstanceIds", during=_state(0, "pending")),
            "StopInstances": Move(ids="request.InstanceIds", during=_state(64, "stopping")),
            "TerminateInstances": Move(
                ids="request.InstanceIds", during=_state(32, "shutting-down")
            ),
        },
        refused={
            "StopInstances": Refused(ids="request.InstanceIds", code="IncorrectInstanceState"),
            "ModifyInstanceAttribute": Refused(
                ids="request.InstanceId", code="IncorrectInstanceState"
            ),
        },
    ),
)


def _rds(noun: str, *, status: str, refusal: str, exists: str, missing: str) -> Kind:
    id_ = f"{noun}Identifier"
    named = f"request.{id_}"
    hidden: dict[str, Any] = {"Endpoint": None}
    return Kind(
        service="rds",
        id=id_,
        missing=missing,
        views={
            f"Describe{noun}s": View(items=f"{noun}s", wanted=id_),
            f"Create{noun}": View(items=noun),
            f"Modify{noun}": View(items=noun),
        },
        moves={
            f"Create{noun}": Move(ids=named, during={status: "creating", **hidden}, factor=2.0),
            f"Modify{noun}": Move(ids=named, during={status: "modifying"}),
            f"Delete{noun}": Move(
                ids=named, during={status: "deleting"}, factor=2.0, ghost=f"reply.{noun}"
            ),
        },
        refused={
            f"Create{noun}": Refused(ids=named, code=exists),
            f"Modify{noun}": Refused(ids=named, code=refusal),
            f"Delete{noun}": Refused(ids=named, code=refusal),
        },
    )


_OTHERS = (
    _rds(
        "DBInstance",
        status="DBInstanceStatus",
        refusal="InvalidDBInstanceState",
        exists="DBInstanceAlreadyExists",
        missing="DBInstanceNotFound",
    ),
    _rds(
        "DBCluster",
        status="Status",
        refusal="InvalidDBClusterStateFault",
        exists="DBClusterAlreadyExistsFault",
        missing="DBClusterNotFoundFault",
    ),
    Kind(
        service="dynamodb",
        id="TableName",
        missing="ResourceNotFoundException",
        views={
            "DescribeTable": View(items="Table", wanted="TableName"),
            "CreateTable": View(items="TableDescription"),
            "UpdateTable": View(items="TableDescription"),
        },
        moves={
            "CreateTable": Move(
                ids="request.TableName", during={"TableStatus": "CREATING"}, factor=0.5
            ),
            "UpdateTable": Move(
                ids="request.TableName", during={"TableStatus": "UPDATING"}, factor=0.5
            ),
            "DeleteTable": Move(
                ids="request.TableName",
                during={"TableStatus": "DELETING"},
                factor=0.5,
                ghost="reply.TableDescription",
            ),
        },
        refused={
            action: Refused(ids="request.TableName", code="ResourceInUseException")
            for action in ("CreateTable", "UpdateTable", "DeleteTable")
        },
    ),
    Kind(
        service="elbv2",
        id="LoadBalancerArn",
        missing="LoadBalancerNotFound",
        views={
            "DescribeLoadBalancers": View(items="LoadBalancers", wanted="LoadBalancerArns"),
            "CreateLoadBalancer": View(items="LoadBalancers"),
        },
        moves={
            "CreateLoadBalancer": Move(
                ids="reply.LoadBalancers.LoadBalancerArn",
                during={"State": {"Code": "provisioning"}},
            )
        },
    ),
    Kind(
        service="lambda",
        id="FunctionName",
        missing="ResourceNotFoundException",
        views={
            "GetFunction": View(items="Configuration", wanted="FunctionName"),
            "GetFunctionConfiguration": View(items="@", wanted="FunctionName"),
            "CreateFunction": View(items="@"),
            "UpdateFunctionCode": View(items="@"),
            "UpdateFunctionConfiguration": View(items="@"),
        },
        moves={
            "CreateFunction": Move(
                ids="request.FunctionName", during={"State": "Pending"}, factor=0.5
            ),
            **{
                action: Move(
                    ids="request.FunctionName",
                    during={"LastUpdateStatus": "InProgress"},
                    factor=0.5,
                )
                for action in ("UpdateFunctionCode", "UpdateFunctionConfiguration")
            },
        },
        refused={
            action: Refused(ids="request.FunctionName", code="ResourceConflictException")
            for action in ("UpdateFunctionCode", "UpdateFunctionConfiguration")
        },
    ),
    Kind(
        service="eks",
        id="name",
        missing="ResourceNotFoundException",
        views={
            "DescribeCluster": View(items="cluster", wanted="name"),
            "CreateCluster": View(items="cluster"),
        },
        moves={
            "CreateCluster": Move(
                ids="request.name", during={"status": "CREATING", "endpoint": None}, factor=2.0
            ),
            "DeleteCluster": Move(
                ids="request.name",
                during={"status": "DELETING"},
                factor=2.0,
                ghost="reply.cluster",
            ),
        },
        refused={
            "CreateCluster": Refused(ids="request.name", code="ResourceInUseException"),
            "DeleteCluster": Refused(ids="request.name", code="ResourceInUseException"),
        },
    ),
    Kind(
        service="eks",
        id="clusterName|nodegroupName",
        missing="ResourceNotFoundException",
        views={
            "DescribeNodegroup": View(items="nodegroup", wanted="clusterName|nodegroupName"),
            "CreateNodegroup": View(items="nodegroup"),
        },
        moves={
            "CreateNodegroup": Move(
                ids="request.clusterName|request.nodegroupName", during={"status": "CREATING"}
            ),
            "DeleteNodegroup": Move(
                ids="request.clusterName|request.nodegroupName",
                during={"status": "DELETING"},
                ghost="reply.nodegroup",
            ),
        },
    ),
    *(
        Kind(
            service="iam",
            id=f"{noun}{by}",
            missing="NoSuchEntity",
            views={
                f"Get{noun}": View(items=noun, wanted=f"{noun}{by}"),
                f"List{plural}": View(items=plural),
            },
            created={f"Create{noun}": f"reply.{noun}.{noun}{by}"},
        )
        for noun, plural, by in (
            ("Role", "Roles", "Name"),
            ("User", "Users", "Name"),
            ("InstanceProfile", "InstanceProfiles", "Name"),
        )
    ),
    Kind(
        service="iam",
        id="Arn",
        missing="NoSuchEntity",
        views={
            "GetPolicy": View(items="Policy", wanted="PolicyArn"),
            "ListPolicies": View(items="Policies"),
        },
        created={"CreatePolicy": "reply.Policy.Arn"},
    ),
    Kind(
        service="sqs",
        id="@",
        missing="AWS.SimpleQueueService.NonExistentQueue",
        views={"ListQueues": View(items="QueueUrls")},
        created={"CreateQueue": "reply.QueueUrl"},
    ),
    Kind(
        service="sqs",
        id="QueueName",
        missing="AWS.SimpleQueueService.NonExistentQueue",
        views={"GetQueueUrl": View(items="@", wanted="QueueName")},
        created={"CreateQueue": "request.QueueName"},
    ),
)

KINDS: dict[str, tuple[Kind, ...]] = {}
"""The kinds by service."""
for _kind in (*_EC2, *_OTHERS):
    KINDS[_kind.service] = (*KINDS.get(_kind.service, ()), _kind)
