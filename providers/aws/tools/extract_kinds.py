"""Makes ``stretto_aws/data/kinds.bin``: the kinds of AWS as data, out of the registry's schemas.

    python providers/aws/tools/extract_kinds.py            writes the bundle and the stubs
    python providers/aws/tools/extract_kinds.py --check    fails when they are not current

The source is the cfn-lint wheel of the lock file, which holds the complete CloudFormation registry
schemas of all regions. The same wheel gives the same bytes on every machine with the same zlib;
``--check`` compares what the bundle holds, so that another zlib does not matter.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import metadata, resources
from pathlib import Path
from typing import Any

from relations import Node, Relations, holds, local, places, short
from stretto_aws import bundle
from stretto_aws.catalogue import python_name
from stretto_sdk.json import Json, digest
from stubs import stubs

STUBS = Path(bundle.__file__).parent
TARGET = STUBS / "data" / "kinds.bin"
PACKAGE = "cfn-lint"
HANDLERS = {"create": "c", "read": "r", "update": "u", "delete": "d", "list": "l"}
STRUCTURE = (
    "properties",
    "patternProperties",
    "required",
    "additionalProperties",
    "oneOf",
    "anyOf",
    "allOf",
    "if",
    "then",
    "else",
    "dependencies",
    "dependentRequired",
    "dependentExcluded",
    "requiredOr",
    "requiredXor",
)
"""What of a schema's top level describes the property document."""

POLICY = re.compile(r"\w*(Policy|Policies)(Document|Text|Template)?|\w*PolicyDocument")
SECRET = re.compile(
    r"\w*(Password|Passphrase|SecretString|SecretStringTemplate|SecretAccessKey|SecretKey|"
    r"PrivateKey|AuthToken|OauthToken|AccessToken|RefreshToken|JwtToken|ApiToken|SecretToken|"
    r"SasToken|HECToken|ClientSecret|AppSecret|WalletSecret|SharedSecret|ApiKeySecret|ApiKey|"
    r"ApiKeyValue|ApiSecretKey|PreSharedKey|WebhookSecret|SigningSecret)",
    re.IGNORECASE,
)


def schemas() -> tuple[dict[str, Node], str]:
    """All schemas by kind, and the date the registry was read. No two regions differ in a kind."""
    source = resources.files("cfnlint") / "data" / "schemas"
    found: dict[str, Node] = {}
    for file in (source / "resources").iterdir():
        if file.name.endswith(".json"):
            schema = json.loads(file.read_text("utf-8"))
            if schema["typeName"] in found:
                raise SystemExit(f"two schemas of {schema['typeName']}: choose one by region")
            found[schema["typeName"]] = schema
    date = json.loads((source / "version.json").read_text("utf-8"))["schema_date"]
    return dict(sorted(found.items())), date


def row(kind: str, schema: Node, relations: Relations) -> Json:
    """One kind, in our words; what is empty is left out."""
    found = list(places(schema))
    shape = body(schema)
    tagging = schema.get("tagging", {"taggable": schema.get("taggable", False)})
    whole: dict[str, Json] = {
        "doc": schema.get("description", ""),
        "url": url(kind, schema),
        "body": shape,
        "identifier": [short(path) for path in schema.get("primaryIdentifier", ())],
        "also": [
            [short(p) for p in ([paths] if isinstance(paths, str) else paths)]
            for paths in schema.get("additionalIdentifiers", ())
        ],
        "read_only": pointers(schema, "readOnlyProperties"),
        "create_only": pointers(schema, "createOnlyProperties"),
        "conditional": pointers(schema, "conditionalCreateOnlyProperties"),
        "write_only": pointers(schema, "writeOnlyProperties"),
        "deprecated": pointers(schema, "deprecatedProperties"),
        "unordered": sorted(unordered(schema, found)),
        "documents": sorted({at for at, node in found if is_document(at, node)}),
        "sensitive": sorted({at for at, node in found if is_sensitive(at, node)}),
        "references": {at: list(ids) for at, ids in relations.of(kind, found).items()},
        "tagging": {
            **{k: v for k, v in tagging.items() if k != "tagProperty"},
            **({"property": short(tagging["tagProperty"])} if "tagProperty" in tagging else {}),
        },
        "transforms": {
            short(path): rule
            for path, rule in sorted(schema.get("propertyTransform", {}).items())
            if holds(schema, short(path))
        },
        "permissions": {
            verb: sorted(said.get("permissions", ()))
            for verb, said in sorted(schema.get("handlers", {}).items())
        },
        "replacement": schema.get("replacementStrategy", ""),
        "lifecycle": schema.get("lifecycle", {}),
    }
    full: dict[str, Json] = {key: value for key, value in whole.items() if value}
    full["version"] = digest(without_prose(full))[:12]
    return full


def pointers(schema: Node, key: str) -> list[str]:
    """Our pointers of one of the registry's lists; every one of them names a place."""
    found = sorted({short(path) for path in schema.get(key, ())})
    lost = [path for path in found if not holds(schema, path)]
    if lost:
        raise SystemExit(f"{schema['typeName']}: {key} names {lost}, which are not properties")
    return found


def body(schema: Node) -> dict[str, Json]:
    """The JSON Schema of the property document, with the definitions it reaches."""
    shape: dict[str, Any] = {"type": "object"}
    shape |= {key: schema[key] for key in STRUCTURE if key in schema}
    shape = plain(schema, shape)
    reached: dict[str, Any] = {}
    waiting = sorted(refs(shape))
    while waiting:
        name = waiting.pop()
        if name in reached:
            continue
        if not name.startswith("#/definitions/"):
            raise SystemExit(f"{schema['typeName']}: {name} is no definition")
        reached[name] = plain(schema, local(schema, name))
        waiting += sorted(refs(reached[name]))
    if reached:
        shape["definitions"] = {
            name.removeprefix("#/definitions/"): reached[name] for name in sorted(reached)
        }
    return shape


def plain(root: Node, node: Any) -> Any:
    """A schema in draft 7's own words, whose every ``$ref`` names a definition.

    ``requiredOr`` and ``requiredXor`` are cfn-lint's. Two kinds borrow the shape of a property.
    """
    if isinstance(node, list):
        return [plain(root, item) for item in node]
    if not isinstance(node, Mapping):
        return node
    target = node.get("$ref")
    if isinstance(target, str) and target.startswith("#/properties/"):
        return plain(
            root, {**local(root, target), **{k: v for k, v in node.items() if k != "$ref"}}
        )
    done = {
        key: plain(root, value)
        for key, value in node.items()
        if not (key in ("requiredOr", "requiredXor") and isinstance(value, list))
    }
    for ours, theirs in (("requiredOr", "anyOf"), ("requiredXor", "oneOf")):
        names = node.get(ours)
        if not isinstance(names, list):
            continue
        choice = [{"required": [name]} for name in names]
        if theirs in done:
            done["allOf"] = [*done.get("allOf", []), {theirs: choice}]
        else:
            done[theirs] = choice
    return done


def refs(node: Any) -> Iterator[str]:
    if isinstance(node, Mapping):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for value in node.values():
            yield from refs(value)
    elif isinstance(node, list):
        for item in node:
            yield from refs(item)


def unordered(schema: Node, found: Iterable[tuple[str, Node]]) -> set[str]:
    """Lists that are sets: where the schema says so, and tags, which are known by their keys."""
    sets = {at for at, node in found if node.get("insertionOrder") is False}
    tags = short(schema.get("tagging", {}).get("tagProperty", ""))
    return sets | ({tags} if tags and holds(schema, f"{tags}/*/Key") else set())


def is_document(at: str, node: Node) -> bool:
    """Whether a place holds a JSON document: value or text at will, or a policy of any shape."""
    name = at.rsplit("/", 1)[-1]
    types = node.get("type")
    if name.endswith("Tags") or "enum" in node:
        return False
    if isinstance(types, list):
        return {"object", "string"} == set(types)
    opaque = not any(k in node for k in ("properties", "patternProperties", "oneOf", "anyOf"))
    return types == "object" and opaque and POLICY.fullmatch(name) is not None


def is_sensitive(at: str, node: Node) -> bool:
    name = at.rsplit("/", 1)[-1]
    types = node.get("type")
    text = types == "string" or (isinstance(types, list) and "string" in types)
    return text and "/TokenValidityUnits/" not in at and SECRET.fullmatch(name) is not None


def url(kind: str, schema: Node) -> str:
    """AWS's page of the kind: the registry names few, the others follow one rule."""
    said = schema.get("documentationUrl")
    if isinstance(said, str) and said.startswith("https://"):
        return said
    _, service, name = kind.lower().split("::")
    base = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference"
    return f"{base}/aws-resource-{service}-{name}.html"


def without_prose(value: Json) -> Json:
    """What decides of a kind's version: all but its descriptions."""
    if isinstance(value, Mapping):
        return {
            key: without_prose(item)
            for key, item in value.items()
            if not (key in ("description", "doc", "url", "title") and isinstance(item, str))
        }
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [without_prose(item) for item in value]
    return value


def summary(text: str) -> str:
    """The first sentence of a description, without its markup; nothing where it says nothing."""
    plain_text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text).replace("``", "").replace("`", "")
    flat = " ".join(plain_text.split())
    if re.match(r"(Resource (Type|schema)|Definition of|Resource Type definition)\b", flat, re.I):
        return ""
    sentence = re.match(r".+?[.!?](?=\s+[A-Z\"(*]|$)", flat)
    first = sentence.group(0) if sentence else flat
    return first if len(first) <= 200 else first[:197].rsplit(" ", 1)[0] + " …"


def contents() -> tuple[dict[str, Json], list[tuple[str, str, str, str, Json]]]:
    """What the bundle holds: its origin, and a row for each kind."""
    found, date = schemas()
    relations = Relations(found)
    origin: dict[str, Json] = {
        "source": f"CloudFormation registry schemas of {PACKAGE} {metadata.version(PACKAGE)}",
        "licence": "MIT-0",
        "schema_date": date,
        "kinds": len(found),
    }
    rows = [
        (
            kind,
            python_name(kind),
            summary(schema.get("description", "")),
            "".join(mark for verb, mark in HANDLERS.items() if verb in schema.get("handlers", ())),
            row(kind, schema, relations),
        )
        for kind, schema in found.items()
    ]
    return origin, rows


def is_current(origin: Json, rows: Sequence[tuple[str, str, str, str, Json]]) -> bool:
    if not TARGET.exists():
        return False
    there = bundle.Bundle(TARGET)
    have = [(r.name, r.python, r.summary, r.handlers, there.row(r.name)) for r in there.rows]
    written = {path.name: path.read_text("utf-8") for path in STUBS.glob("*.pyi")}
    return there.origin == origin and have == list(rows) and written == made_stubs(rows)


def made_stubs(rows: Sequence[tuple[str, str, str, str, Any]]) -> dict[str, str]:
    return stubs({r[0]: r[4] for r in rows}, {r[0]: r[1] for r in rows})


def write(origin: Json, rows: Sequence[tuple[str, str, str, str, Json]]) -> None:
    TARGET.write_bytes(bundle.pack(origin, rows))
    made = made_stubs(rows)
    for path in STUBS.glob("*.pyi"):
        if path.name not in made:
            path.unlink()
    for name, text in made.items():
        (STUBS / name).write_text(text, "utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail when they are not current")
    check = parser.parse_args().check
    origin, rows = contents()
    if not check:
        write(origin, rows)
        return 0
    if is_current(origin, rows):
        return 0
    sys.stderr.write(
        f"{TARGET.name} or the stubs do not hold what {PACKAGE} {metadata.version(PACKAGE)} says. "
        "Write them anew:\n    python providers/aws/tools/extract_kinds.py\n"
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
