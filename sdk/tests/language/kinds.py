"""A small cloud made of schema literals, for the tests of the language."""

from stretto_sdk.contract import Recovery, Schema

VPC = Schema(
    kind="Small::Net::Vpc",
    version="1",
    doc="A network.",
    url="https://example.com/vpc",
    body={
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "CidrBlock": {"type": "string", "pattern": r"^[\d./]+$"},
            "EnableDnsSupport": {"type": "boolean"},
            "Mtu": {"type": "integer", "minimum": 576, "maximum": 9001},
            "Tags": {
                "type": "array",
                "uniqueItems": True,
                "items": {"$ref": "#/definitions/Tag"},
            },
            "VpcId": {"type": "string"},
            "Endpoint": {
                "type": "object",
                "additionalProperties": False,
                "properties": {"Address": {"type": "string"}, "Port": {"type": "integer"}},
            },
            "Legacy": {"type": "string"},
        },
        "definitions": {
            "Tag": {
                "type": "object",
                "additionalProperties": False,
                "required": ["Key"],
                "properties": {"Key": {"type": "string"}, "Value": {"type": "string"}},
            }
        },
    },
    identifier=("/VpcId",),
    required=frozenset({"CidrBlock"}),
    read_only=frozenset({"/VpcId", "/Endpoint/Address"}),
    create_only=frozenset({"/CidrBlock"}),
    unordered=frozenset({"/Tags"}),
    covered=frozenset({"CidrBlock", "EnableDnsSupport", "Mtu", "Tags", "Endpoint", "VpcId"}),
    recovery=Recovery.TAG,
)

SUBNET = Schema(
    kind="Small::Net::Subnet",
    version="1",
    doc="A part of a network.",
    url="https://example.com/subnet",
    body={
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "VpcId": {"type": "string"},
            "CidrBlock": {"type": "string"},
            "AvailabilityZone": {"type": "string", "enum": ["a", "b", "c", "eu-west-1a"]},
            "SubnetId": {"type": "string"},
        },
    },
    identifier=("/SubnetId",),
    required=frozenset({"VpcId"}),
    read_only=frozenset({"/SubnetId"}),
    create_only=frozenset({"/VpcId", "/CidrBlock"}),
    references={"/VpcId": ("Small::Net::Vpc#/VpcId",)},
    recovery=Recovery.TAG,
)

BUCKET = Schema(
    kind="Small::Store::Bucket",
    version="1",
    doc="A place for objects.",
    url="https://example.com/bucket",
    body={
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "BucketName": {"type": "string"},
            "Arn": {"type": "string"},
            "Size": {"type": ["integer", "string"]},
            "Port": {"type": "string"},
            "Password": {"type": "string"},
            "Policy": {"type": ["object", "string"]},
            "Rules": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "Id": {"type": "string"},
                        "Days": {"type": "integer"},
                        "Token": {"type": "string"},
                    },
                },
            },
            "Labels": {"type": "object", "additionalProperties": {"type": "string"}},
            "SubnetIds": {"type": "array", "items": {"type": "string"}},
            "Network": {
                "type": "object",
                "properties": {"Zone": {"type": "string"}, "Speed": {"type": "integer"}},
            },
        },
    },
    identifier=("/BucketName",),
    read_only=frozenset({"/Arn"}),
    create_only=frozenset({"/BucketName", "/Network/Zone", "/Rules/*/Id"}),
    write_only=frozenset({"/Password", "/Rules/*/Token"}),
    documents=frozenset({"/Policy"}),
    sensitive=frozenset({"/Password"}),
    references={"/SubnetIds/*": ("Small::Net::Subnet#/SubnetId",)},
    recovery=Recovery.NAME,
)

PAIR = Schema(
    kind="Small::Net::Pair",
    version="1",
    doc="Named by two properties.",
    url="https://example.com/pair",
    body={
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "Left": {"type": "string"},
            "Right": {"type": "string"},
            "protect": {"type": "string"},
        },
    },
    identifier=("/Left", "/Right"),
    recovery=Recovery.NAME,
)

SCHEMAS = {one.kind: one for one in (VPC, SUBNET, BUCKET, PAIR)}
