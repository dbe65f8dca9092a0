"""Which property of a kind takes which identifiers of other kinds, read out of the schemas.

Three sources, from the surest to the boldest:

1. what the schema says itself: ``format: AWS::EC2::VPC.Id``, ``relationshipRef``, the pattern of
   a role's ARN; and what only its prose says, listed in ``exceptions.REFERENCES``;
2. names that mean one thing everywhere: ``VpcId``, ``SubnetIds``, ``ExecutionRoleArn``, ``KmsKeyId``;
3. names that name a kind of the same service: ``RestApiId`` takes an ``AWS::ApiGateway::RestApi``.

A wrong entry stops a user whose program is right, a missing one only fails to help: so every doubt
makes the accepted set wider, or leaves the entry out. The first of the accepted identifiers is the
one that a bare resource stands for.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from stretto_aws.exceptions import INTERCHANGEABLE, NOT_REFERENCES, REFERENCES

Node = Mapping[str, Any]

FORMATS: Mapping[str, tuple[str, ...]] = {
    "AWS::ACM::Certificate.Arn": ("AWS::CertificateManager::Certificate#/CertificateArn",),
    "AWS::EC2::SecurityGroup.Id": ("AWS::EC2::SecurityGroup#/GroupId",),
    "AWS::EC2::SecurityGroup.Name": ("AWS::EC2::SecurityGroup#/GroupName",),
    "AWS::EC2::Subnet.Id": ("AWS::EC2::Subnet#/SubnetId",),
    "AWS::EC2::VPC.Id": ("AWS::EC2::VPC#/VpcId",),
    "AWS::IAM::Role.Arn": ("AWS::IAM::Role#/Arn",),
    "AWS::KMS::Alias.AliasName": ("AWS::KMS::Alias#/AliasName",),
    "AWS::KMS::Key.Arn": ("AWS::KMS::Key#/Arn",),
    "AWS::KMS::Key.Id": ("AWS::KMS::Key#/KeyId",),
    "AWS::Lambda::Function.Arn": ("AWS::Lambda::Function#/Arn",),
    "AWS::Logs::LogGroup.Name": ("AWS::Logs::LogGroup#/LogGroupName",),
    "AWS::Route53::HostedZone.Id": ("AWS::Route53::HostedZone#/Id",),
    "AWS::S3::Bucket.Name": ("AWS::S3::Bucket#/BucketName",),
    "AWS::SNS::Topic.Arn": ("AWS::SNS::Topic#/TopicArn",),
    "AWS::SQS::Queue.Arn": ("AWS::SQS::Queue#/Arn",),
}
"""The registry's relation formats. Two are left out, for no kind makes what they name: machine
images (``AWS::EC2::Image.Id``) and the fixed zones of aliases (``AWS::Route53::AliasTarget``)."""

KMS = ("AWS::KMS::Key#/KeyId", "AWS::KMS::Key#/Arn", "AWS::KMS::Alias#/AliasName")

EVERYWHERE: Sequence[tuple[re.Pattern[str], tuple[str, ...], str]] = (
    (re.compile(r"(Vpc|VPC)Id"), FORMATS["AWS::EC2::VPC.Id"], "Vpc"),
    (re.compile(r"(Vpc)?SubnetI[dD]"), FORMATS["AWS::EC2::Subnet.Id"], "Subnet"),
    (
        re.compile(r"(Vpc)?SecurityGroupI[dD]"),
        FORMATS["AWS::EC2::SecurityGroup.Id"],
        "SecurityGroup",
    ),
    (re.compile(r"\w*RoleA(rn|RN)"), FORMATS["AWS::IAM::Role.Arn"], "Role"),
    (re.compile(r"(Kms|KMS)(Master)?Key(Id|ID|Identifier)?"), KMS, "Key"),
    (re.compile(r"(Kms|KMS)(Master)?KeyA(rn|RN)"), ("AWS::KMS::Key#/Arn",), "Key"),
    (re.compile(r"SecretA(rn|RN)"), ("AWS::SecretsManager::Secret#/Id",), "Secret"),
    (re.compile(r"LaunchTemplateId"), ("AWS::EC2::LaunchTemplate#/LaunchTemplateId",), ""),
    (re.compile(r"UserPoolId"), ("AWS::Cognito::UserPool#/UserPoolId",), ""),
    (
        re.compile(r"TargetGroupA(rn|RN)"),
        ("AWS::ElasticLoadBalancingV2::TargetGroup#/TargetGroupArn",),
        "TargetGroup",
    ),
)
"""Names that mean the same in every service, unless the service has a kind of that name itself."""

TOO_GENERAL = frozenset(
    [
        "accountid",
        "associationid",
        "attachmentid",
        "domainname",
        "ownerid",
        "parametervalue",
        "policyid",
        "resourcearn",
        "resourceid",
        "sourcearn",
        "sourceid",
        "targetarn",
        "targetid",
    ]
)
"""Names, in lower case, that say nothing certain even where a kind would fit."""

TELLING = {
    "AWS::IAM::Role.Arn": re.compile(r"role|credential|principal|profile", re.IGNORECASE),
}
"""Formats that the registry gives away too freely: the property's name must agree."""


def places(root: Node) -> Iterator[tuple[str, Node]]:
    """Every place of a property document with its schema, by pointer; a recursive one once."""
    yield from _places(root, root, "", frozenset())


def _places(root: Node, node: Node, at: str, open_: frozenset[str]) -> Iterator[tuple[str, Node]]:
    if at:
        yield at, node
    target = node.get("$ref")
    if isinstance(target, str):
        if target not in open_:
            yield from _places(root, local(root, target), at, open_ | {target})
        return
    for key in ("anyOf", "oneOf", "allOf"):
        for branch in node.get(key, ()):
            yield from _places(root, branch, at, open_)
    for name, inner in node.get("properties", {}).items():
        yield from _places(root, inner, f"{at}/{name}", open_)
    for inner in node.get("patternProperties", {}).values():
        yield from _places(root, inner, f"{at}/*", open_)
    for key in ("items", "additionalProperties"):
        if isinstance(node.get(key), dict):
            yield from _places(root, node[key], f"{at}/*", open_)


def local(root: Node, target: str) -> Node:
    """What a local ``$ref`` names."""
    node: Any = root
    for part in target.removeprefix("#/").split("/"):
        node = node[part.replace("~1", "/").replace("~0", "~")]
    assert isinstance(node, Mapping)
    return node


def short(path: str) -> str:
    """The registry's ``/properties/Foo/*/Bar`` as our pointer ``/Foo/*/Bar``."""
    return "/" + path.removeprefix("/").removeprefix("properties/")


def holds(root: Node, path: str) -> bool:
    """Whether the pointer names a place of the document."""
    nodes: list[Node] = [root]
    for part in path.split("/")[1:]:
        nodes = [found for node in nodes for found in _below(root, node, part)]
    return bool(nodes)


def _below(root: Node, node: Node, part: str) -> Iterator[Node]:
    while "$ref" in node:
        node = local(root, node["$ref"])
    if part in node.get("properties", {}):
        yield node["properties"][part]
    elif part == "*":
        yield from node.get("patternProperties", {}).values()
        for key in ("items", "additionalProperties"):
            if isinstance(node.get(key), dict):
                yield node[key]
    for key in ("anyOf", "oneOf", "allOf"):
        for branch in node.get(key, ()):
            yield from _below(root, branch, part)


class Relations:
    """Reads the references of any kind, knowing all kinds."""

    def __init__(self, schemas: Mapping[str, Node]) -> None:
        self._schemas = schemas
        self._services: dict[str, list[str]] = {}
        for kind in sorted(schemas):
            self._services.setdefault(kind.split("::")[1], []).append(kind)
        self._named = {service: self._names(kinds) for service, kinds in self._services.items()}

    def of(self, kind: str, found: Iterable[tuple[str, Node]]) -> dict[str, tuple[str, ...]]:
        """Pointer to the identifiers it takes, the preferred one first.

        An id or ARN that the cloud gives the kind itself is there too, as what it is.
        """
        taken = {
            said.partition("#")[2]: list(targets)
            for said, targets in REFERENCES.items()
            if said.partition("#")[0] == kind
        }
        own = {short(path) for path in self._schemas[kind].get("readOnlyProperties", ())}
        surest_first = sorted(
            found, key=lambda one: not ({"format", "relationshipRef"} & set(one[1]))
        )
        for at, node in surest_first:
            for place, target in self._at(kind, at, node):
                # What a kind says of itself is what others refer to, not a reference.
                if target.startswith(f"{kind}#") and (place in own or place.count("/") == 1):
                    continue
                taken.setdefault(place, []).append(target)
        for path in sorted(own):
            if path.casefold() in _own_names(kind):
                taken.setdefault(path, [f"{kind}#{path}"])
        return {
            place: self._widened(dict.fromkeys(targets))
            for place, targets in sorted(taken.items())
            if f"{kind}#{place}" not in NOT_REFERENCES
        }

    def _at(self, kind: str, at: str, node: Node) -> Iterator[tuple[str, str]]:
        format_ = node.get("format")
        if isinstance(format_, str) and format_.startswith("AWS::"):
            many = format_ not in FORMATS and format_.removesuffix("s") in FORMATS
            name = at.removesuffix("/*").rsplit("/", 1)[-1]
            telling = TELLING.get(format_)
            if name.casefold() in TOO_GENERAL or (telling and not telling.search(name)):
                return
            place = f"{at}/*" if many and not at.endswith("/*") else at
            for target in FORMATS.get(format_.removesuffix("s") if many else format_, ()):
                yield place, target
            return
        relation = node.get("relationshipRef")
        if isinstance(relation, Mapping):
            target_kind, path = relation["typeName"], short(relation["propertyPath"])
            if target_kind in self._schemas and holds(self._schemas[target_kind], path):
                yield at, f"{target_kind}#{path}"
            return
        pattern = node.get("pattern", "")
        if ":iam:" in pattern and ":role/" in pattern and "user/" not in pattern:
            yield at, "AWS::IAM::Role#/Arn"
        elif _is_text(self._schemas[kind], node):
            for target in self._by_name(kind, at):
                yield at, target

    def _by_name(self, kind: str, at: str) -> tuple[str, ...]:
        service = kind.split("::")[1]
        words = at.split("/")
        name = words[-1] if words[-1] != "*" else words[-2].removesuffix("s")
        local_names = self._named[service]
        if name.casefold() in local_names:
            targets = local_names[name.casefold()]
            owner = targets[0].partition("#")[0]
            identifier = self._schemas[kind].get("primaryIdentifier", ())
            given = f"/properties{at}" in self._schemas[kind].get("readOnlyProperties", ())
            only = given and list(identifier) == [f"/properties{at}"]
            # A composite alarm's AlarmName is its own, and so is an only id that the cloud gives.
            if owner == kind or (len(words) == 2 and _is_a(kind, owner)) or only:
                return ()
            return targets
        kinds_here = {k.split("::")[2].casefold() for k in self._services[service]}
        for pattern, targets, owner in EVERYWHERE:
            if pattern.fullmatch(name) and owner.casefold() not in kinds_here:
                return targets
        return ()

    def _names(self, kinds: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """Property names, in lower case, that can only mean one kind of this service."""
        found: dict[str, tuple[str, ...]] = {}
        every_name = {n.casefold() for k in kinds for n in self._schemas[k]["properties"]}
        for kind in kinds:
            for suffix in ("Id", "Arn", "Name"):
                handles = self._handles(kind, suffix)
                if not handles:
                    continue
                name = (kind.split("::")[2] + suffix).casefold()
                for other in kinds:
                    also = (other.split("::")[2] + suffix).casefold()
                    if other != kind and _is_a(other, kind) and also not in every_name:
                        handles += self._handles(other, suffix)
                if name not in TOO_GENERAL:
                    found[name] = handles + self._echoes(kinds, name)
        identifiers: dict[str, list[str]] = {}
        for kind in kinds:
            for path in self._schemas[kind].get("primaryIdentifier", ()):
                identifiers.setdefault(short(path)[1:], []).append(kind)
        for name, owners in identifiers.items():
            generated = f"/properties/{name}" in self._schemas[owners[0]].get(
                "readOnlyProperties", ()
            )
            telling = name.endswith(("Id", "Arn")) and name.casefold() not in TOO_GENERAL
            if len(owners) == 1 and generated and telling and len(name) > 4 and "/" not in name:
                echoes = self._echoes(kinds, name.casefold())
                found.setdefault(name.casefold(), (f"{owners[0]}#/{name}", *echoes))
        return found

    def _echoes(self, kinds: Sequence[str], name: str) -> tuple[str, ...]:
        """What other kinds of the service are given by the cloud under the same name."""
        return tuple(
            f"{kind}#{short(path)}"
            for kind in kinds
            for path in sorted(self._schemas[kind].get("readOnlyProperties", ()))
            if short(path)[1:].casefold() == name
        )

    def _handles(self, kind: str, suffix: str) -> tuple[str, ...]:
        """The properties of a kind that are its id, arn or name; an arn is as good as either."""
        schema = self._schemas[kind]
        identifying = {short(path) for path in schema.get("primaryIdentifier", ())}
        for more in schema.get("additionalIdentifiers", ()):
            identifying |= {short(path) for path in more}
        identifying |= {short(path) for path in schema.get("readOnlyProperties", ())}
        short_name = kind.split("::")[2]
        by_name = {path[1:].casefold(): path for path in sorted(identifying)}
        wanted = dict.fromkeys((suffix, "Arn"))
        found = [
            by_name[name.casefold()]
            for end in wanted
            for name in (short_name + end, end)
            if name.casefold() in by_name
        ]
        exact = (short_name + suffix).casefold(), suffix.casefold()
        if not any(path[1:].casefold() in exact for path in found):
            return ()
        return tuple(f"{kind}#{path}" for path in found)

    def _widened(self, targets: Iterable[str]) -> tuple[str, ...]:
        wide = dict.fromkeys(targets)
        for target in list(wide):
            wide |= dict.fromkeys(INTERCHANGEABLE.get(target, ()))
        return tuple(
            target
            for target in wide
            if (parts := target.split("#"))[0] in self._schemas
            and holds(self._schemas[parts[0]], parts[1])
        )


def _is_text(root: Node, node: Node) -> bool:
    while "$ref" in node:
        node = local(root, node["$ref"])
    return node.get("type") == "string" and "enum" not in node


def _is_a(special: str, general: str) -> bool:
    """Whether one kind's name says that it is another, and more: they may share their ids.

    ``TransitGatewayVpcAttachment`` is a ``TransitGatewayAttachment``; ``SubnetCidrBlock`` is no
    ``Subnet``.
    """
    longer, shorter = _words(special), _words(general)
    left = iter(longer)
    return longer[-1] == shorter[-1] and all(word in left for word in shorter)


def _own_names(kind: str) -> set[str]:
    name = kind.split("::")[2].casefold()
    return {"/id", "/arn", f"/{name}id", f"/{name}arn"}


def _words(kind: str) -> list[str]:
    return re.findall(r"[A-Z0-9]+(?![a-z])|[A-Z][a-z0-9]*|[a-z0-9]+", kind.split("::")[2])
