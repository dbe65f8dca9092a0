"""Images: compiled compositions. Immutable JSON with a digest that is the same on every machine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import Any, ClassVar, Literal

from stretto_sdk.contract import Placement
from stretto_sdk.expressions import Reference, references
from stretto_sdk.json import Document, Json, digest

FORMAT = 1
"""The version of the image document. An image of a newer one is refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What every resource can be told, the same on every cloud.

    Values are not checked here: ``stretto_sdk.documents`` checks those that come from outside.
    """

    __pydantic_config__: ClassVar = {"extra": "forbid"}

    depends_on: tuple[str, ...] = ()
    replace: Literal["create-first", "delete-first"] | None = None
    """None: create first where old and new can exist side by side, else delete first."""
    protect: bool = False
    """Refuse to delete or replace it."""
    retain: bool = False
    """Leave the object in the cloud when the resource goes."""
    ignore: tuple[str, ...] = ()
    """Pointers whose drift is not looked at."""
    enforce: Literal["correct", "report", "off"] = "correct"
    adopt: bool = False
    """Take over an object that exists under this name already."""
    was: str | None = None
    """The address it had before."""

    @property
    def document(self) -> Document:
        """As JSON. What is at its default is left out."""
        given = ((name, getattr(self, name), default) for name, default in _DEFAULTS)
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name, value, default in given
            if value != default
        }

    @classmethod
    def from_document(cls, document: Document) -> Options:
        """Read back what ``document`` gave."""
        read = {k: tuple(v) if isinstance(v, list) else v for k, v in document.items()}
        return cls(**read)  # type: ignore[arg-type]  # as ``document`` wrote it


_DEFAULTS = tuple((f.name, f.default) for f in fields(Options))


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """One resource of an image."""

    address: str
    kind: str
    placement: Placement
    """As declared; the kernel fills in what is left out when the process starts."""
    properties: Document = field(repr=False)
    options: Options = field(default_factory=Options)
    external: str | None = None
    """The identity of an object that another owns: it is read, never changed."""

    @property
    def needs(self) -> frozenset[str]:
        """Addresses that must be there first."""
        return frozenset(r.address for r in references(self.properties)) | frozenset(
            self.options.depends_on
        )


class ImageError(ValueError):
    """The document is not an image that this version can run. ``hint`` says what to do."""

    hint: ClassVar[str] = "An image is what this prints:\n    stretto compile FILE.py"


class NewerImage(ImageError):
    """The document is an image of a format that only a newer version reads."""

    hint: ClassVar[str] = "Upgrade:\n    pip install --upgrade stretto"


@dataclass(frozen=True)
class Image:
    """A compiled composition."""

    composition: str
    parameters: Mapping[str, Json]
    providers: Mapping[str, tuple[str, str]]
    """Provider name to (distribution, version) that compiled it."""
    resources: Mapping[str, Declared]
    outputs: Mapping[str, Json]

    @cached_property
    def document(self) -> Document:
        """The JSON document. What is at its default is left out."""
        return {
            "stretto": FORMAT,
            "composition": self.composition,
            "parameters": dict(self.parameters),
            "providers": {
                name: {"distribution": made[0], "version": made[1]}
                for name, made in self.providers.items()
            },
            "resources": {
                address: _resource_document(declared)
                for address, declared in self.resources.items()
            },
            "outputs": dict(self.outputs),
        }

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the canonical document: the image's name."""
        return digest(self.document)

    def uses(self, address: str) -> frozenset[Reference]:
        """Every reference to a resource, from resources and outputs."""
        everything: list[Json] = [d.properties for d in self.resources.values()]
        everything.append(self.outputs)
        return frozenset(r for v in everything for r in references(v) if r.address == address)

    @classmethod
    def from_document(cls, document: Json) -> Image:
        """Read an image that comes from outside. Raises ImageError that says what is wrong with
        it."""
        _check_format(document)
        from stretto_sdk.documents import Damaged, read_document

        try:
            parsed = read_document(document)
        except Damaged as error:
            raise ImageError(f"this image is damaged at {error}") from None
        return cls(
            composition=parsed.composition,
            parameters=parsed.parameters,
            providers={n: (m.distribution, m.version) for n, m in parsed.providers.items()},
            resources={
                address: Declared(
                    address=address,
                    kind=r.kind,
                    placement=Placement(provider=r.provider, fields=r.placement),
                    properties=r.properties,
                    options=r.options,
                    external=r.external,
                )
                for address, r in parsed.resources.items()
            },
            outputs=parsed.outputs,
        )

    @classmethod
    def from_store(cls, document: Any) -> Image:
        """Read back what ``document`` gave and nobody has touched: nothing is checked again, which
        would take longer than all else that a command does. Raises ImageError for a newer format."""
        _check_format(document)
        return cls(
            composition=document["composition"],
            parameters=document["parameters"],
            providers={
                name: (made["distribution"], made["version"])
                for name, made in document["providers"].items()
            },
            resources={
                address: Declared(
                    address=address,
                    kind=r["kind"],
                    placement=Placement(provider=r["provider"], fields=r.get("placement", {})),
                    properties=r["properties"],
                    options=Options.from_document(r["options"]) if "options" in r else _NO_OPTIONS,
                    external=r.get("external"),
                )
                for address, r in document["resources"].items()
            },
            outputs=document["outputs"],
        )


_NO_OPTIONS = Options()


def _check_format(document: Json) -> None:
    if not isinstance(document, Mapping) or "stretto" not in document:
        raise ImageError("this is not an image: it has no 'stretto' version in it")
    version = document["stretto"]
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise ImageError(f"this is not an image: no image has the format {version!r}")
    if version > FORMAT:
        raise NewerImage(
            f"this image has format {version}, and this Stretto reads up to {FORMAT}: it was made "
            "by a newer version"
        )


def _resource_document(declared: Declared) -> Document:
    document: dict[str, Json] = {
        "kind": declared.kind,
        "provider": declared.placement.provider,
        "properties": declared.properties,
    }
    if declared.placement.fields:
        document["placement"] = dict(declared.placement.fields)
    options = declared.options.document
    if options:
        document["options"] = options
    if declared.external is not None:
        document["external"] = declared.external
    return document
