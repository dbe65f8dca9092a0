"""The toy provider's kinds: what the kernel and the language know of them. Pure data."""

from __future__ import annotations

from collections.abc import Mapping

from stretto_sdk.contract import Kind, Listing, Recovery, Schema
from stretto_sdk.json import Json

_URL = "https://toy.invalid/reference/"


def _text(doc: str, **more: Json) -> Json:
    return {"type": "string", "description": doc, **more}


def _labels() -> Json:
    return {
        "type": "object",
        "description": "Words of your own.",
        "additionalProperties": {"type": "string"},
    }


def _body(**properties: Json) -> dict[str, Json]:
    return {"type": "object", "properties": properties, "additionalProperties": False}


NETWORK = Schema(
    kind="Toy::Net::Network",
    version="1",
    doc="A network: a range of addresses in which subnets lie.",
    url=_URL + "network",
    body=_body(
        Cidr=_text("Its range of addresses, as 10.0.0.0/16.", pattern=r"^[0-9.]+/[0-9]+$"),
        EnableDns={"type": "boolean", "description": "Whether names are resolved. Default: true."},
        Labels=_labels(),
        NetworkId=_text("The id that the cloud gave it."),
        Arn=_text("Its full name."),
    ),
    identifier=("/NetworkId",),
    required=frozenset({"Cidr"}),
    read_only=frozenset({"/NetworkId", "/Arn"}),
    create_only=frozenset({"/Cidr"}),
    service="net",
    recovery=Recovery.TAG,
    settle=5.0,
    listing=Listing.WHOLE,
    latency={"create": 0.2, "delete": 0.2},
    route="toy",
)

SUBNET = Schema(
    kind="Toy::Net::Subnet",
    version="1",
    doc="A part of a network.",
    url=_URL + "subnet",
    body=_body(
        NetworkId=_text("The network that it lies in."),
        Cidr=_text("Its range of addresses.", pattern=r"^[0-9.]+/[0-9]+$"),
        Public={"type": "boolean", "description": "Whether it can be reached. Default: false."},
        Labels=_labels(),
        SubnetId=_text("The id that the cloud gave it."),
    ),
    identifier=("/SubnetId",),
    required=frozenset({"NetworkId", "Cidr"}),
    read_only=frozenset({"/SubnetId"}),
    create_only=frozenset({"/NetworkId", "/Cidr"}),
    references={"/NetworkId": ("Toy::Net::Network#/NetworkId",)},
    service="net",
    recovery=Recovery.TOKEN,
    token_life=3600.0,
    settle=5.0,
    listing=Listing.WHOLE,
    scope=("/NetworkId",),
    latency={"create": 0.2, "delete": 0.2},
    route="toy",
)

ROUTE = Schema(
    kind="Toy::Net::Route",
    version="1",
    doc="Where a network sends what is bound for a range of addresses.",
    url=_URL + "route",
    body=_body(
        NetworkId=_text("The network that it belongs to."),
        Destination=_text("The range that it is for."),
        Target=_text("Where to: gateway, peer or nowhere."),
    ),
    identifier=("/NetworkId", "/Destination"),
    required=frozenset({"NetworkId", "Destination", "Target"}),
    create_only=frozenset({"/NetworkId", "/Destination"}),
    references={"/NetworkId": ("Toy::Net::Network#/NetworkId",)},
    service="net",
    recovery=Recovery.NAME,
    settle=5.0,
    listing=Listing.WHOLE,
    scope=("/NetworkId",),
    creates_before_delete=False,
    route="toy",
)

BUCKET = Schema(
    kind="Toy::Store::Bucket",
    version="2",
    doc="A bucket, under a name that you choose.",
    url=_URL + "bucket",
    body=_body(
        BucketName=_text("Its name.", minLength=3),
        Encryption=_text("How it is kept.", enum=["standard", "strong"]),
        Versioning={
            "type": "object",
            "description": "Whether old objects are kept.",
            "properties": {"Enabled": {"type": "boolean"}},
            "additionalProperties": False,
        },
        Lifecycle={"$ref": "#/definitions/Lifecycle"},
        Rules={
            "type": "array",
            "description": "Who may read it from where; in any order.",
            "items": {"type": "string"},
        },
        Policy={"type": "object", "description": "Who may do what."},
        Labels=_labels(),
        Arn=_text("Its full name."),
    )
    | {
        "definitions": {
            "Lifecycle": {
                "type": "object",
                "description": "When objects are deleted.",
                "properties": {
                    "Days": {"type": "integer", "minimum": 1},
                    "Prefix": {"type": "string"},
                },
                "required": ["Days"],
                "additionalProperties": False,
            }
        }
    },
    identifier=("/BucketName",),
    required=frozenset({"BucketName"}),
    read_only=frozenset({"/Arn"}),
    create_only=frozenset({"/BucketName", "/Encryption"}),
    unordered=frozenset({"/Rules"}),
    documents=frozenset({"/Policy"}),
    service="store",
    recovery=Recovery.NAME,
    settle=5.0,
    listing=Listing.WHOLE,
    latency={"create": 0.5, "delete": 0.5},
    creates_before_delete=False,
    route="toy",
)

DATABASE = Schema(
    kind="Toy::Data::Database",
    version="1",
    doc="A database. It takes its time.",
    url=_URL + "database",
    body=_body(
        Engine=_text("What it is. One called doomed fails at the end of its creation."),
        Size={"type": "integer", "description": "GiB; it can grow in place.", "minimum": 1},
        Password=_text("The administrator's; never given back."),
        SubnetIds={
            "type": "array",
            "description": "Where it can be reached.",
            "items": {"type": "string"},
        },
        Labels=_labels(),
        DatabaseId=_text("The id that the cloud gave it."),
        Endpoint=_text("Where it answers."),
        Status=_text("What it is at."),
    ),
    identifier=("/DatabaseId",),
    required=frozenset({"Engine", "Size", "Password"}),
    read_only=frozenset({"/DatabaseId", "/Endpoint", "/Status"}),
    create_only=frozenset({"/Engine"}),
    write_only=frozenset({"/Password"}),
    unordered=frozenset({"/SubnetIds"}),
    sensitive=frozenset({"/Password"}),
    references={"/SubnetIds/*": ("Toy::Net::Subnet#/SubnetId",)},
    service="data",
    recovery=Recovery.TOKEN,
    token_life=7200.0,
    settle=5.0,
    listing=Listing.WHOLE,
    latency={"create": 120.0, "update": 60.0, "delete": 60.0},
    route="toy",
)

NOTE = Schema(
    kind="Toy::Misc::Note",
    version="1",
    doc="A note. Two can have the same title and text.",
    url=_URL + "note",
    body=_body(
        Title=_text("What it is about."),
        Text=_text("What it says."),
        NoteId=_text("The id that the cloud gave it."),
    ),
    identifier=("/NoteId",),
    required=frozenset({"Title", "Text"}),
    read_only=frozenset({"/NoteId"}),
    create_only=frozenset({"/Title"}),
    service="misc",
    recovery=Recovery.NONE,
    recovery_note=(
        "Notes have no names, carry no tags and cannot be listed: look for the title in the "
        "toy cloud's console."
    ),
    settle=5.0,
    listing=Listing.NONE,
    route="toy",
)

GATEWAY = Schema(
    kind="Toy::Multi::Gateway",
    version="1",
    doc="A gateway. Its rules are set by a request of their own.",
    url=_URL + "gateway",
    body=_body(
        NetworkId=_text("The network that it serves."),
        Mode=_text("open or shut. Default: open.", enum=["open", "shut"]),
        Rules={
            "type": "array",
            "description": "What it lets through, in order.",
            "items": {"type": "string"},
        },
        GatewayId=_text("The id that the cloud gave it."),
    ),
    identifier=("/GatewayId",),
    required=frozenset({"NetworkId"}),
    read_only=frozenset({"/GatewayId"}),
    create_only=frozenset({"/NetworkId"}),
    references={"/NetworkId": ("Toy::Net::Network#/NetworkId",)},
    service="net",
    recovery=Recovery.TAG,
    settle=5.0,
    listing=Listing.WHOLE,
    latency={"create": 0.4, "delete": 0.2},
    route="toy",
)

QUEUE = Schema(
    kind="Toy::Thin::Queue",
    version="1",
    doc="A queue, under a name that you choose.",
    url=_URL + "queue",
    body=_body(
        QueueName=_text("Its name.", minLength=1),
        Delay={"type": "integer", "description": "Seconds. Default: 0.", "minimum": 0},
        Retention={"type": "integer", "description": "Seconds. Default: a day.", "minimum": 60},
        DeadLetter=_text("The queue that takes what cannot be delivered."),
        Url=_text("Where it answers."),
    ),
    identifier=("/QueueName",),
    required=frozenset({"QueueName"}),
    read_only=frozenset({"/Url"}),
    create_only=frozenset({"/QueueName"}),
    references={"/DeadLetter": ("Toy::Thin::Queue#/QueueName",)},
    service="misc",
    recovery=Recovery.NAME,
    settle=5.0,
    listing=Listing.THIN,
    creates_before_delete=False,
    route="toy",
)

FAX = Schema(
    kind="Toy::Old::Fax",
    version="1",
    doc="A fax machine. The toy cloud still lists it, and this provider does not drive it.",
    url=_URL + "fax",
    body=_body(Number=_text("Whom to call.")),
    identifier=("/Number",),
    required=frozenset({"Number"}),
    create_only=frozenset({"/Number"}),
    recovery=Recovery.NONE,
    recovery_note="It is not driven.",
)

SCHEMAS: Mapping[str, Schema] = {
    schema.kind: schema
    for schema in (NETWORK, SUBNET, ROUTE, BUCKET, DATABASE, NOTE, GATEWAY, QUEUE, FAX)
}


def _kind(schema: Schema) -> Kind:
    _, service, name = schema.kind.split("::")
    return Kind(
        name=schema.kind,
        python=f"{service.lower()}.{name}",
        summary=schema.doc.partition(". ")[0].rstrip(".") + ".",
        driven=schema is not FAX,
    )


KINDS: tuple[Kind, ...] = tuple(_kind(schema) for schema in SCHEMAS.values())
