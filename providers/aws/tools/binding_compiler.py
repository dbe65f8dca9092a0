"""Makes one binding explicit, and finds what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import jmespath
from binding_models import Models, PathError, Schemas, follow, names, roots, type_of
from botocore.model import OperationNotFoundError

_PARTS = frozenset(
    {
        "kind", "service", "create", "read", "list", "find", "facets", "collections", "tags",
        "delete", "states", "names", "recovery", "recovery_note", "token_life", "settle",
        "latency", "fixed", "rereads", "equal", "absent", "busy", "in_use", "waits", "derived",
        "uncovered", "unseen", "looks", "noted",
    }
)  # fmt: skip
_RULES = frozenset(
    {
        "ignore-case", "default", "unordered", "subset", "suffix", "document", "number", "alias",
        "account",
    }
)  # fmt: skip
_SIZES = {"MaxResults", "MaxItems", "MaxRecords", "PageSize", "maxResults", "limit", "Limit",
          "MaxBuckets"}  # fmt: skip


class Compiler:
    """Compiles one source."""

    def __init__(
        self, source: dict[str, Any], services: Mapping[str, Any], models: Models, schemas: Schemas
    ) -> None:
        self.source = source
        self.service = str(source.get("service", ""))
        self.services = services
        self.common: Mapping[str, Any] = services.get(self.service, {})
        self.models = models
        self.errors: list[str] = []
        try:
            self.schema = schemas.schema(source["kind"])
        except KeyError:
            self.errors.append("the registry has no such kind")
            self.schema = {"properties": {}, "primaryIdentifier": []}
        self.properties = frozenset(self.schema["properties"])
        self.read_only = frozenset(names(self.schema.get("readOnlyProperties")))
        self.identity = names(self.schema["primaryIdentifier"])
        own = self.tags_source()
        self.tag_property = "" if own is None else str(own.get("property", "Tags"))
        self.scattered = any("ask" in c for c in source.get("collections", {}).values())
        """Whether the kind has no calls of its own, but one for each item of its collections."""

    # ── The whole ────────────────────────────────────────────────────────────────────────────

    def compile(self) -> dict[str, Any]:
        """The explicit row. Look at ``errors`` afterwards."""
        source = self.source
        for unknown in sorted(source.keys() - _PARTS):
            self.errors.append(f"{unknown!r} is no part of a binding")
        row: dict[str, Any] = {
            key: source[key]
            for key in ("service", "recovery", "recovery_note", "token_life", "settle", "latency",
                        "fixed", "noted", "rereads", "looks", "equal", "waits", "derived", "names", "states")
            if key in source
        }  # fmt: skip
        row["identity"] = self.identity
        row["read"] = self.read(source["read"], "read")
        shape = None if self.scattered else self.item_shape(source["read"])
        row["facets"] = {n: self.facet(n, f) for n, f in source.get("facets", {}).items()}
        row["collections"] = {
            n: self.collection(n, c) for n, c in source.get("collections", {}).items()
        }
        row["tags"] = self.tags()
        row["create"] = self.create(source["create"], shape)
        row["delete"] = self.delete(source["delete"])
        if "list" in source:
            row["list"] = self.listing(source["list"], row["read"]["properties"], "list")
        if "find" in source:
            row["find"] = self.find(source["find"], row)
        for part in ("absent", "busy", "in_use"):
            row[part] = sorted({*source.get(part, ()), *self.common.get(part, ())})
            self.codes(row[part], part)
        self.coverage(row)
        row["types"] = {
            name: type_of(self.schema["properties"][name], self.schema)
            for name in sorted(self.properties)
            if name in row["covered"] or name in self.read_only
        }
        self.semantics(row, shape)
        return {key: value for key, value in row.items() if value not in (None, {}, [])}

    def coverage(self, row: dict[str, Any]) -> None:
        """Which properties can be declared, changed and observed."""
        sends = set(row["create"]["sends"])
        later = {n for f in row["facets"].values() if "set" in f for n in f["properties"]}
        lists = {c["property"] for c in row["collections"].values() if c["property"]}
        lists |= {n for c in row["collections"].values() for n in c.get("bears", ())}
        tagged = {self.tag_property} if self.tag_property else set()
        out = set(self.source.get("uncovered", ()))
        carried = {n for c in row["collections"].values() for n in c.get("carries", ())}
        noted = set(self.source.get("noted", ()))
        covered = (sends | later | lists | tagged | noted) - self.read_only - out
        row["covered"] = sorted(covered)
        hidden = {*names(self.schema.get("writeOnlyProperties")), *self.source.get("unseen", ())}
        row["write_only"] = sorted(hidden & covered)
        for name in sorted(set(self.schema.get("required", ())) - covered):
            self.errors.append(
                f"{name} is required by the registry and the create does not send it"
            )
        fixed = set(self.source.get("fixed", ()))
        frozen = set(names(self.schema.get("createOnlyProperties"))) | fixed
        for name in sorted(covered - later - lists - tagged - frozen - carried - noted):
            self.errors.append(
                f"{name} can change and nothing updates it: bind it or list as fixed"
            )
        for name in sorted(out - self.properties):
            self.errors.append(f"uncovered: the registry has no property {name}")
        seen = self.observed(row["read"], row)
        for name in sorted(covered - seen - set(row["write_only"])):
            self.errors.append(f"{name} can be declared and is never observed")
        if row["recovery"] == "name" and set(self.identity) <= self.read_only:
            keys = (self.source.get("find") or {}).get("match") or sorted(
                {n for path in self.source.get("derived", {}).values() for n in _names_in(path)}
                & self.properties
            )
            row.setdefault("recovery_note", f"found by {', '.join(keys)}")
        row["listing"] = self.reach(row, covered - set(row["write_only"]))

    def observed(self, read: Mapping[str, Any], row: Mapping[str, Any]) -> set[str]:
        gets = [f["get"]["properties"] for f in row["facets"].values() if "get" in f]
        gets += [c["get"]["properties"] for c in row["collections"].values() if "get" in c]
        for collection in row["collections"].values():
            if "ask" in collection:
                gets += [collection["ask"]["properties"], {collection["property"]: ""}]
        tagged = {self.tag_property} if self.tag_property else set()
        return {*read["properties"], *self.identity, *tagged, *(n for g in gets for n in g)}

    def reach(self, row: Mapping[str, Any], wanted: set[str]) -> str:
        if "list" not in row:
            return "none"
        listing = row["list"]
        seen = {*listing["properties"], *self.identity}
        if row["tags"] and row["tags"].get("read", "Tags") and listing.get("tagged", True):
            seen.add(self.tag_property)
        return "whole" if wanted <= seen else "thin"

    def semantics(self, row: dict[str, Any], shape: Any) -> None:
        """Equalities, states and derived parts speak of what is there."""
        for pointer, rule in self.source.get("equal", {}).items():
            if pointer.split("/")[1] not in self.properties:
                self.errors.append(f"equal: the registry has no property {pointer}")
            if rule[0] not in _RULES:
                self.errors.append(f"equal: {rule[0]!r} is no rule")
        for name, path in self.source.get("derived", {}).items():
            self.has_property(name, "derived")
            self.reads(path, "derived")
        if states := self.source.get("states"):
            self.path(states["state"], shape, "states.state")
        if row["recovery"] not in ("name", "token", "tag", "none"):
            self.errors.append(f"recovery: {row['recovery']!r} is no way to recover")
        if row["recovery"] == "token" and "token" not in self.source["create"]:
            self.errors.append("recovery: token needs create.token")
        if row["recovery"] == "tag" and "find" not in self.source:
            self.errors.append("recovery: tag needs find")
        for name in self.source.get("names", {}):
            self.has_property(name, "names")

    # ── Calls ────────────────────────────────────────────────────────────────────────────────

    def call(self, spec: Mapping[str, Any], where: str, auto: Iterable[str] = ()) -> dict[str, Any]:
        """An explicit call; same-named parameters are filled in for the properties in ``auto``."""
        if self.scattered and "call" not in spec:
            return {}
        service, _, operation = str(spec["call"]).rpartition(".")
        service = service or self.service
        try:
            model = self.models.operation(service, operation)
        except OperationNotFoundError:
            self.errors.append(f"{where}: {service} has no operation {operation}")
            return {"call": f"{service}.{operation}", "method": "", "action": "", "params": {}}
        members = dict(model.input_shape.members) if model.input_shape else {}
        params = dict(spec.get("params") or {})
        for name in auto:
            if name in members and name not in params:
                self.same_shape(name, members[name], where)
                params[name] = name
        params = {key: value for key, value in params.items() if value is not None}
        self.params(params, model.input_shape, where)
        for needed in getattr(model.input_shape, "required_members", ()):
            if needed not in params:
                self.errors.append(f"{where}: {operation} needs the parameter {needed}")
        self.codes(spec.get("fine", ()), where)
        if "failed" in spec:
            self.path(spec["failed"], model.output_shape, f"{where}.failed")
        return {
            "call": f"{service}.{operation}",
            "method": self.models.method(operation),
            "action": self.action(service, operation),
            "params": params,
            **({"fine": list(spec["fine"])} if "fine" in spec else {}),
            **({"failed": spec["failed"]} if "failed" in spec else {}),
        }

    def action(self, service: str, operation: str) -> str:
        entry = self.services.get(service, {})
        renamed = entry.get("permissions", {}).get(operation, operation)
        return f"{entry.get('prefix', service)}:{renamed}"

    def params(self, template: Any, shape: Any, where: str) -> None:
        """Parameters exist, expressions parse and speak of what there is."""
        if isinstance(template, str):
            self.reads(template, where)
        elif isinstance(template, Mapping):
            for key, inner in template.items():
                below = self.below(key, shape, where)
                self.params(inner, below, f"{where}.{key}")
        elif isinstance(template, list):
            for inner in template:
                self.params(inner, getattr(shape, "member", None), where)

    def below(self, key: str, shape: Any, where: str) -> Any:
        if shape is None:
            return None
        if shape.type_name == "structure":
            if key not in shape.members:
                self.errors.append(f"{where}: there is no parameter {key}")
                return None
            return shape.members[key]
        return getattr(shape, "value", None)

    def reads(self, expression: str, where: str) -> None:
        """An expression over properties parses, and every name in it is a property."""
        try:
            used = roots(expression)
        except jmespath.exceptions.JMESPathError as error:
            self.errors.append(f"{where}: {expression!r} is no JMESPath: {error}")
            return
        for name in sorted(used):
            if not name.startswith("_"):
                self.has_property(name, where)

    def has_property(self, name: str, where: str) -> None:
        if name not in self.properties:
            self.errors.append(f"{where}: the registry has no property {name}")

    def same_shape(self, name: str, shape: Any, where: str) -> None:
        """A same-named parameter has the same fields inside, as far down as both tell."""
        self.same_fields(type_of(self.schema["properties"][name], self.schema), shape, name, where)

    def same_fields(self, type_: Any, shape: Any, at: str, where: str) -> None:
        if isinstance(type_, list):
            if shape.type_name == "list":
                self.same_fields(type_[0], shape.member, f"{at}[]", where)
            else:
                self.errors.append(f"{where}: {at} is a list here and a {shape.type_name} there")
        elif isinstance(type_, Mapping):
            if shape.type_name != "structure":
                self.errors.append(f"{where}: {at} is an object here, a {shape.type_name} there")
                return
            for key, inner in type_.items():
                if key in shape.members:
                    self.same_fields(inner, shape.members[key], f"{at}.{key}", where)
                elif f"{at}.{key}".replace("[]", "") not in self.source["create"].get("lacks", ()):
                    self.errors.append(f"{where}: {at}.{key} is no field of the parameter")
        elif type_ in ("string", "integer", "number", "boolean") and shape.type_name in (
            "list", "structure", "map",
        ):  # fmt: skip
            self.errors.append(f"{where}: {at} is a {type_} here and a {shape.type_name} there")

    def codes(self, codes: Iterable[str], where: str) -> None:
        """Error codes are ones that the service's model or the reviewed list names."""
        known = self.models.codes(self.service) | set(self.common.get("codes", ()))
        known |= {
            code for part in ("absent", "busy", "in_use") for code in self.common.get(part, ())
        }
        for code in codes:
            if code.partition(": ")[0] not in known:
                self.errors.append(f"{where}: {self.service} is not known to answer {code}")

    # ── Paths into replies ───────────────────────────────────────────────────────────────────

    def output(self, spec: Mapping[str, Any]) -> Any:
        service, _, operation = str(spec["call"]).rpartition(".")
        try:
            return self.models.operation(service or self.service, operation).output_shape
        except OperationNotFoundError:
            return None

    def item_shape(self, spec: Mapping[str, Any]) -> Any:
        found = self.path(spec["items"], self.output(spec), f"{spec['call']}.items")
        return getattr(found, "member", None)

    def path(self, expression: str, shape: Any, where: str) -> Any:
        """The shape at a path; errors when a member does not exist."""
        allowed = frozenset(self.identity) | {"_value"}
        try:
            return follow(expression, shape, allowed)
        except PathError as error:
            self.errors.append(f"{where}: {expression}: {error}")
        except jmespath.exceptions.JMESPathError as error:
            self.errors.append(f"{where}: {expression!r} is no JMESPath: {error}")
        return None

    def told(self, spec: Mapping[str, Any], shape: Any, where: str) -> dict[str, str]:
        """Property to path: what is written, and what has the same name."""
        written = dict(spec.get("properties") or {})
        for name, path in written.items():
            self.has_property(name, where)
            if path is not None:
                self.path(path, shape, f"{where}.{name}")
        members = getattr(shape, "members", {})
        secret = set(names(self.schema.get("writeOnlyProperties")))
        same = self.properties & set(members) - written.keys() - {self.tag_property} - secret
        found = {**{name: name for name in same}, **written}
        return {name: path for name, path in sorted(found.items()) if path is not None}

    def read(self, spec: Mapping[str, Any], where: str) -> dict[str, Any]:
        if self.scattered:  # what the identity tells
            for name, path in spec["properties"].items():
                self.has_property(name, where)
                self.reads(path, where)
            return {"properties": spec["properties"]}
        shape = self.item_shape(spec)
        return {
            **self.call(spec, where),
            "items": spec["items"],
            "properties": self.told(spec, shape, where),
        }

    def get(self, spec: Mapping[str, Any], where: str) -> dict[str, Any]:
        """The call of a facet or a collection: only what is written is told."""
        shape = self.path(spec.get("items", "[@]"), self.output(spec), where)
        item = getattr(shape, "member", None)
        for name, path in spec["properties"].items():
            if name != "_":
                self.has_property(name, where)
            self.path(path, item, f"{where}.{name}")
        return {
            **self.call(spec, where),
            "items": spec.get("items", "[@]"),
            "properties": spec["properties"],
        }

    def paging(self, spec: Mapping[str, Any], where: str) -> dict[str, Any]:
        """The paging of botocore's own paginator data, spelled out in the source."""
        page = spec.get("page")
        if not page:
            return {}
        size, send, next_ = page.get("size"), page["send"], page["next"]
        self.below(send, self.models_input(spec), where)
        self.path(next_, self.output(spec), where)
        params = {size: page["of"]} if size else {}
        if size and size not in _SIZES:
            self.errors.append(f"{where}: {size} is no known page size parameter")
        return {"paging": {"send": send, "next": next_}, "_params": params}

    def models_input(self, spec: Mapping[str, Any]) -> Any:
        service, _, operation = str(spec["call"]).rpartition(".")
        return self.models.operation(service or self.service, operation).input_shape

    def listing(
        self, spec: Mapping[str, Any], same: Mapping[str, str], where: str
    ) -> dict[str, Any]:
        shape = self.item_shape(spec)
        paging = self.paging(spec, where)
        params = {**paging.pop("_params", {}), **(spec.get("params") or {})}
        told = dict(same)
        if "properties" in spec:
            told = self.told(spec, shape, where)
        else:
            for name, path in same.items():
                self.path(path, shape, f"{where}.{name}")
        return {
            **self.call({**spec, "params": params}, where),
            "items": spec["items"],
            "properties": told,
            **paging,
            **{key: spec[key] for key in ("scope", "tagged", "match", "sure") if key in spec},
        }

    def find(self, spec: Any, row: Mapping[str, Any]) -> dict[str, Any]:
        if spec == "tag":
            listing = self.source["list"]
            params = {
                **(listing.get("params") or {}),
                "Filters": [
                    *(listing.get("params") or {}).get("Filters", ()),
                    {"Name": "'tag:stretto:token'", "Values": ["_token"]},
                ],
            }
            spec = {**listing, "params": params}
        for name in spec.get("match", ()):
            self.has_property(name, "find.match")
        return self.listing(spec, row["read"]["properties"], "find")

    # ── Parts ────────────────────────────────────────────────────────────────────────────────

    def create(self, spec: Mapping[str, Any], shape: Any) -> dict[str, Any]:
        apart = {n for f in self.source.get("facets", {}).values() for n in f.get("after", ())}
        apart |= set(self.source.get("uncovered", ()))
        apart |= {c.get("property", "") for c in self.source.get("collections", {}).values()}
        auto = sorted(self.properties - self.read_only - {self.tag_property} - apart)
        params = dict(spec.get("params") or {})
        own = self.tags_source()
        if self.scattered:
            adds = [c["add"].get("params") for c in self.source["collections"].values()]
            sends = _names_in(adds) & self.properties - self.read_only
            return {
                **{k: spec[k] for k in ("silent", "defaults") if k in spec},
                "sends": sorted(sends),
            }
        if own and own.get("param"):
            params[own["param"]] = own.get("template", "_tags")
        call = self.call(
            {**spec, "params": params}, "create", auto if spec.get("auto", True) else ()
        )
        sends = {name for name in _names_in(call["params"]) if name in self.properties}
        if token := spec.get("token"):
            self.below(token, self.models_input(spec), "create.token")
        output = self.output(spec)
        if item := spec.get("item"):
            found = self.path(item, output, "create.item")
            found = getattr(found, "member", found) if _is_list(found) else found
            if found is not None and shape is not None and found.name != shape.name:
                self.errors.append(f"create.item is a {found.name}, read gives a {shape.name}")
        for name, path in (spec.get("properties") or {}).items():
            self.has_property(name, "create.properties")
            if not roots(path) <= self.properties | {n for n in roots(path) if n[0] == "_"}:
                self.path(path, output, f"create.properties.{name}")
        self.codes(spec.get("exists", ()), "create.exists")
        for name in spec.get("defaults", {}):
            self.has_property(name, "create.defaults")
        keep = ("token", "item", "properties", "exists", "silent", "defaults")
        return {**call, **{k: spec[k] for k in keep if k in spec}, "sends": sorted(sends)}

    def facet(self, name: str, spec: Mapping[str, Any]) -> dict[str, Any]:
        where = f"facets.{name}"
        properties = spec["properties"]
        for each in properties:
            self.has_property(each, where)
        found: dict[str, Any] = {
            key: spec[key]
            for key in ("absent", "changed", "defaults", "ready", "first", "unset_when")
            if key in spec
        }
        found["properties"] = list(properties)
        self.codes(spec.get("absent", ()), where)
        if "get" in spec:
            found["get"] = self.get(spec["get"], f"{where}.get")
        if "set" in spec:
            auto = properties if spec["set"].get("auto") else ()
            found["set"] = self.call(spec["set"], f"{where}.set", auto)
            unsent = (
                set(properties)
                - _names_in(found["set"]["params"])
                - roots(spec.get("unset_when", "_"))
            )
            for each in sorted(unsent):
                self.errors.append(f"{where}.set does not send {each}")
        if "unset" in spec:
            found["unset"] = self.call(spec["unset"], f"{where}.unset")
        return found

    def collection(self, name: str, spec: Mapping[str, Any]) -> dict[str, Any]:
        where = f"collections.{name}"
        if spec.get("property"):
            self.has_property(spec["property"], where)
        found: dict[str, Any] = {
            "property": spec.get("property", ""),
            "key": spec["key"],
            "remove": self.call(spec["remove"], f"{where}.remove"),
            **{
                key: spec[key]
                for key in ("batch", "initial", "carries", "among", "bears")
                if key in spec
            },
        }
        if "ask" in spec:
            found["ask"] = self.get(spec["ask"], f"{where}.ask")
            self.reads(spec["among"], f"{where}.among")
        for each in spec.get("bears", ()):
            self.has_property(each, where)
        if self.scattered and not {"ask", "add"} <= spec.keys():
            self.errors.append(
                f"{where}: it needs ask and add, as the kind has no calls of its own"
            )
        for part in ("add", "change"):
            if part in spec:
                found[part] = self.call(spec[part], f"{where}.{part}")
        if "get" in spec:
            found["get"] = self.get(spec["get"], f"{where}.get")
        if "each" in spec:
            found["each"] = self.call(spec["each"], f"{where}.each")
        return found

    def tags_source(self) -> dict[str, Any] | None:
        own = self.source.get("tags")
        if not own:
            return None
        return {**self.common.get("tags", {}), **(own if isinstance(own, dict) else {})}

    def tags(self) -> dict[str, Any] | None:
        spec = self.tags_source()
        if spec is None:
            return None
        keep = ("style", "property", "mapping", "resource", "read", "whole", "after", "absent")
        found: dict[str, Any] = {key: spec[key] for key in keep if key in spec}
        if self.tag_property:
            self.has_property(self.tag_property, "tags")
        self.codes(spec.get("absent", ()), "tags.absent")
        if "get" in spec:
            get = spec["get"]
            self.path(get["items"], self.output(get), "tags.get")
            found["get"] = {**self.call(get, "tags.get"), "items": get["items"], "properties": {}}
        for part in ("add", "remove"):
            if part in spec:
                found[part] = self.call(spec[part], f"tags.{part}")
        if not found.get("whole") and ("add" in found) != ("remove" in found):
            self.errors.append("tags: add and remove go together")
        return found

    def delete(self, spec: Mapping[str, Any]) -> dict[str, Any]:
        found = self.call(spec, "delete")
        before = []
        for index, step in enumerate(spec.get("before", ())):
            if "empty" in step:
                collection = self.source.get("collections", {}).get(step["empty"], {})
                if "get" not in collection and "ask" not in collection:
                    self.errors.append(f"delete.before: {step['empty']} is no collection with get")
                before.append({"empty": step["empty"]})
            else:
                call = self.call(step, f"delete.before[{index}]")
                before.append({**call, **({"when": step["when"]} if "when" in step else {})})
        if spec.get("waits") and not self.source.get("states"):
            self.errors.append("delete.waits needs states")
        return {
            **found,
            **{key: spec[key] for key in ("read", "waits") if key in spec},
            **({"before": before} if before else {}),
        }


def _is_list(shape: Any) -> bool:
    return getattr(shape, "type_name", "") == "list"


_WORD = re.compile(r"[A-Za-z]\w*")


def _names_in(template: Any) -> set[str]:
    """Every name that the expressions of a template read."""
    if isinstance(template, str):
        try:
            return set(roots(template))
        except jmespath.exceptions.JMESPathError:
            return set()  # said already
    if isinstance(template, Mapping):
        return {name for inner in template.values() for name in _names_in(inner)}
    if isinstance(template, list):
        return {name for inner in template for name in _names_in(inner)}
    return set()
