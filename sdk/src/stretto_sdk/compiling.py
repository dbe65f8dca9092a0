"""Compiling: run a composition once, look at all it declared, and make the image."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeAlias

from stretto_sdk.compositions import Composition
from stretto_sdk.contract import Kind, Placement, Problem, Provider, Schema, ValidateRequest
from stretto_sdk.diagnostics import CompileError, Diagnostic, diagnose, merged
from stretto_sdk.explain import closest, did_you_mean
from stretto_sdk.expressions import has_secret, references
from stretto_sdk.identifiers import identifier_problem, nominal_problems
from stretto_sdk.image import Declared, Image
from stretto_sdk.json import Json, parts
from stretto_sdk.lowering import Lowered, lower
from stretto_sdk.nodes import mapping_at
from stretto_sdk.options import read_options
from stretto_sdk.parameters import bind
from stretto_sdk.places import Places
from stretto_sdk.resources import OPTIONS
from stretto_sdk.run import DeclarationError, Entry, Run
from stretto_sdk.sites import of_error
from stretto_sdk.unknowns import NotKnown, plain_text

Providers: TypeAlias = Callable[[str], Provider]


def compile(
    composition: Composition[Any, Any],
    parameters: Mapping[str, object] | None = None,
    *,
    providers: Providers | None = None,
    warn: Callable[[Diagnostic], object] | None = None,
) -> Image:
    """Run the composition and make its image, which is the same on every machine.

    ``providers`` gives a provider by its name; without it each kind's own is used. ``warn`` is
    called with what is odd and yet compiles.

    Raises CompileError with everything that is wrong, each with its line.
    """
    bound = bind(composition, parameters or {})
    if bound.problems:
        raise CompileError(bound.problems, composition.name)
    run = Run()
    failure = _called(run, composition, bound.values)
    made = _Compiler(run, providers).image(composition.name, bound.document)
    problems = list(merged([*run.problems, *failure, *made.problems]))
    problems.sort(key=lambda p: (p.file, p.line))
    if any(problem.severity == "error" for problem in problems):
        raise CompileError(problems, composition.name)
    for problem in problems:
        if warn is not None:
            warn(problem)
    return made.image


def _called(
    run: Run, composition: Composition[Any, Any], values: Mapping[str, Any]
) -> tuple[Diagnostic, ...]:
    """Run the user's function; what it raises becomes a diagnostic at the user's line."""
    with run:
        try:
            composition(**values)
        except KeyboardInterrupt:
            raise
        except SystemExit as error:
            # A library that exits would end the command that compiles, without a word.
            message = f"the composition ends the program (SystemExit: {error.code})"
            return (diagnose(message, of_error(error), suggestion="raise an error instead"),)
        except BaseException as error:  # some libraries have errors that are no Exception
            return (failed(error),)
    return ()


def failed(error: BaseException) -> Diagnostic:
    """An exception that the user's code raised, or let pass, as a diagnostic."""
    site = of_error(error)
    if isinstance(error, NotKnown | DeclarationError):
        return diagnose(str(error), site)
    text = str(error).strip().splitlines()
    detail = f": {text[0]}" if text else ""
    return diagnose(f"{type(error).__name__}{detail}", site)


@dataclass(slots=True)
class _Made:
    image: Image
    problems: list[Diagnostic]


@dataclass(slots=True)
class _Vendor:
    """A provider as one compilation uses it."""

    provider: Provider
    placement_fields: frozenset[str]
    maker: tuple[str, str]
    undriven: frozenset[str]
    schemas: dict[str, Schema] = field(default_factory=dict)


class _Compiler:
    def __init__(self, run: Run, providers: Providers | None) -> None:
        self._run = run
        self._providers = providers
        self._vendors: dict[str, _Vendor | None] = {}
        self._problems: list[Diagnostic] = []

    def image(self, name: str, parameters: Mapping[str, Json]) -> _Made:
        entries = self._run.entries
        resources = {address: self._declared(entries[address]) for address in sorted(entries)}
        self._check_names(resources)
        self._check_cycles(resources)
        vendors = {
            known: vendor.maker
            for known, vendor in sorted(self._vendors.items())
            if vendor is not None
        }
        outputs = {name: self._output(name) for name in sorted(self._run.outputs)}
        image = Image(
            composition=name,
            parameters={key: parameters[key] for key in sorted(parameters)},
            providers=vendors,
            resources=resources,
            outputs=outputs,
        )
        return _Made(image, self._problems)

    def _tell(self, entry: Entry, message: str, suggestion: str = "", path: str = "") -> None:
        self._problems.append(
            diagnose(
                message,
                entry.site.at_keyword(parts(path)) if path else entry.site,
                suggestion=suggestion,
                address=entry.address,
                path=path,
            )
        )

    # ── One resource ─────────────────────────────────────────────────────────────────────────

    def _declared(self, entry: Entry) -> Declared:
        vendor = self._vendor(entry)
        lowered = lower(dict(entry.properties), self._run)
        for path, sentence, suggestion in lowered.problems:
            self._tell(entry, f"{_spoken(path)} {sentence}", suggestion, path)
        properties = lowered.value if isinstance(lowered.value, Mapping) else {}
        if vendor is not None and entry.external is None:
            spoiled = Places(path for path, _, _ in lowered.problems)
            for problem in self._validated(entry, vendor, lowered):
                # A value that was no JSON stands as null, and is told already.
                if not problem.path or spoiled.cover(parts(problem.path)) is None:
                    suggestion = _or_option(entry, problem)
                    self._tell(entry, problem.message, suggestion, problem.path)
            self._warn_of_plain_text(entry, vendor, properties)
        return Declared(
            address=entry.address,
            kind=entry.info.kind,
            placement=self._placement(entry, vendor),
            properties=properties,
            options=read_options(entry, partial(self._tell, entry)),
            external=entry.external,
        )

    def _vendor(self, entry: Entry) -> _Vendor | None:
        """The provider of an entry's kind; None when there is none, which is told once."""
        info = entry.info
        if info.schema is None:
            return None  # a kind that does not exist: told where it was named
        if info.provider not in self._vendors:
            self._vendors[info.provider] = self._found(entry)
        vendor = self._vendors[info.provider]
        if vendor is None or info.kind in vendor.schemas:
            return vendor
        if info.kind in vendor.undriven:
            message = f"{info.kind} is known, and this version of the provider cannot make it"
            self._tell(entry, message, "upgrade the provider, or name it with .external(...)")
        try:
            vendor.schemas[info.kind] = vendor.provider.schema(info.kind)
        except KeyError:
            self._tell(entry, f"the installed provider {info.provider} has no kind {info.kind}")
            vendor.schemas[info.kind] = info.schema()
        return vendor

    def _found(self, entry: Entry) -> _Vendor | None:
        name = entry.info.provider
        try:
            if self._providers is not None:
                provider = self._providers(name)
            elif entry.info.source is not None:
                provider = entry.info.source()
            else:
                self._tell(entry, f"there is no provider {name}", "install its package")
                return None
        except Exception as error:
            # Finding plugins is somebody else's code; whatever it raises says what to do.
            self._tell(entry, f"the provider {name} cannot be used: {error}")
            return None
        offer = provider.offer()
        kinds: dict[str, Kind] = {kind.name: kind for kind in provider.kinds()}
        return _Vendor(
            provider=provider,
            placement_fields=frozenset(offer.placement_fields),
            maker=(offer.distribution, offer.version),
            undriven=frozenset(name for name, kind in kinds.items() if not kind.driven),
        )

    def _validated(self, entry: Entry, vendor: _Vendor, lowered: Lowered) -> Iterator[Problem]:
        properties = lowered.value if isinstance(lowered.value, Mapping) else {}
        request = ValidateRequest(kind=entry.info.kind, properties=properties)
        try:
            yield from vendor.provider.validate(request).problems
        except Exception as error:
            # A provider is a plugin: its fault must not hide what else is wrong.
            name = f"{vendor.maker[0]} {vendor.maker[1]}"
            yield Problem(
                path="",
                message=f"the provider {name} failed to check it ({type(error).__name__}: {error})",
                suggestion=f"report it to the makers of {vendor.maker[0]}",
            )
        schema = vendor.schemas[entry.info.kind]
        for problem in nominal_problems(schema, properties, self._schema_of):
            # What does not exist was told at the line that asked for it.
            if "has no property" not in problem.message:
                yield problem
        for at, owner, path in lowered.identifiers:
            wanted = [ids for where, ids in sorted(schema.references.items()) if _named(where, at)]
            target = owner.schema
            if wanted and target is not None:
                every = tuple(dict.fromkeys(one for ids in wanted for one in ids))
                where = "".join(f"/{part}" for part in path)
                problem_found = identifier_problem(at, every, target, where)
                if problem_found is not None:
                    yield problem_found

    def _schema_of(self, address: str) -> Schema | None:
        entry = self._run.entries.get(address)
        return None if entry is None else entry.schema

    def _warn_of_plain_text(
        self, entry: Entry, vendor: _Vendor, properties: Mapping[str, Json]
    ) -> None:
        for path in sorted(vendor.schemas[entry.info.kind].sensitive):
            value: Json = properties
            for part in parts(path):
                value = value.get(part) if isinstance(value, Mapping) else None
            if isinstance(value, str):
                self._problems.append(
                    diagnose(
                        f"{_spoken(path)} is a secret in plain text, and images keep it so",
                        entry.site.at_keyword(parts(path)),
                        suggestion='write Secret.env("NAME")',
                        address=entry.address,
                        path=path,
                        severity="warning",
                    )
                )

    def _placement(self, entry: Entry, vendor: _Vendor | None) -> Placement:
        name, given = entry.info.provider, entry.placement
        if given is None:
            return Placement(provider=name)
        if not isinstance(given, Placement):
            self._tell(
                entry,
                f"at takes a placement, not {type(given).__name__}",
                "a provider's package makes placements",
                "/at",
            )
            return Placement(provider=name)
        if given.provider != name:
            message = f"at is a placement of {given.provider}, and {entry.info.kind} is of {name}"
            self._tell(entry, message, "", "/at")
        known = None if vendor is None else vendor.placement_fields
        for key, value in sorted(given.fields.items()):
            if known is not None and key not in known:
                message = f"a placement of {name} has no field {key}"
                self._tell(entry, message, did_you_mean(key, known), "/at")
            elif not plain_text(value):
                self._tell(entry, f"the placement's {key} must be text that is known", "", "/at")
        fields = {key: str(given.fields[key]) for key in sorted(given.fields)}
        return Placement(provider=name, fields=fields)

    # ── The whole ────────────────────────────────────────────────────────────────────────────

    def _check_names(self, resources: Mapping[str, Declared]) -> None:
        former: dict[str, str] = {}
        for address, declared in resources.items():
            entry = self._run.entries[address]
            for other in declared.options.depends_on:
                if other not in resources:
                    message = f"depends_on names {other}, and no resource has that address"
                    near = closest(other, resources.keys() - {address})
                    suggestion = f"did you mean {near}?" if near else ""
                    self._tell(entry, message, suggestion, "/depends_on")
            was = declared.options.was
            if was is None:
                continue
            if was in resources:
                message = f"was names {was}, which is declared itself"
                self._tell(entry, message, "remove was, or the other resource", "/was")
            elif was in former:
                message = f"was names {was}, and so does {former[was]}"
                self._tell(entry, message, "one resource can have become one other", "/was")
            former.setdefault(was, address)

    def _check_cycles(self, resources: Mapping[str, Declared]) -> None:
        for cycle in cycles({a: sorted(d.needs & resources.keys()) for a, d in resources.items()}):
            entry = self._run.entries[cycle[0]]
            others = [(f"{a} is here", self._run.entries[a].site) for a in cycle[1:]]
            self._problems.append(
                diagnose(
                    f"these need each other: {' → '.join([*cycle, cycle[0]])}",
                    entry.site,
                    suggestion="take one of the dependencies away",
                    address=entry.address,
                    also=others,
                )
            )

    def _output(self, name: str) -> Json:
        value, site = self._run.outputs[name]
        lowered = lower(value, self._run)
        for path, sentence, suggestion in lowered.problems:
            where = f"output {name}{' at ' + _spoken(path) if path else ''}"
            self._problems.append(diagnose(f"{where} {sentence}", site, suggestion=suggestion))
        if has_secret(lowered.value):
            message = f"output {name} holds a secret, and outputs are stored"
            self._problems.append(diagnose(message, site, suggestion="output where to find it"))
        for found in references(lowered.value):
            if found.address not in self._run.entries:
                message = f"output {name} refers to {found.address}, which is not declared"
                self._problems.append(diagnose(message, site))
        return lowered.value


def _or_option(entry: Entry, problem: Problem) -> str:
    """A misspelled keyword may have been meant for an option, which schemas do not know."""
    path, schema = parts(problem.path), entry.schema
    if len(path) != 1 or schema is None:
        return problem.suggestion
    names = mapping_at(schema.body, "properties")
    near = closest(path[0], [*names, *OPTIONS, "at"]) if path[0] not in names else ""
    return f"did you mean {near}?" if near and near not in names else problem.suggestion


def _named(where: str, at: str) -> bool:
    return Places((where,)).name(parts(at))


def _spoken(path: str) -> str:
    text = ""
    for part in parts(path):
        text += f"[{part}]" if part.isdecimal() and text else f".{part}" if text else part
    return text or "it"


def cycles(needs: Mapping[str, list[str]]) -> list[tuple[str, ...]]:
    """Circles among names, each as a path beginning at its smallest name; each name in one at most.

    Linear in names and needs, and without recursion.
    """
    found: list[tuple[str, ...]] = []
    done: set[str] = set()
    for start in sorted(needs):
        path: list[str] = []
        inside: dict[str, int] = {}
        stack: list[tuple[str, Iterator[str]]] = []
        if start not in done:
            stack.append((start, iter(needs[start])))
            inside[start] = 0
            path.append(start)
        while stack:
            name, rest = stack[-1]
            following = next(rest, None)
            if following is None:
                stack.pop()
                path.pop()
                del inside[name]
                done.add(name)
            elif following in inside:
                circle = path[inside[following] :]
                least = circle.index(min(circle))
                found.append(tuple(circle[least:] + circle[:least]))
            elif following not in done:
                inside[following] = len(path)
                path.append(following)
                stack.append((following, iter(needs.get(following, []))))
    return found
