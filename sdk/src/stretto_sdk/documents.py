"""Checks images and options that come from outside.

Apart from ``stretto_sdk.image``, because pydantic takes longer to import than many a command takes
to run: only what reads an image's document, or compiles, imports this.
"""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from stretto_sdk.image import Options
from stretto_sdk.json import Json
from stretto_sdk.names import address_problem, name_problem

DEEPEST = 200
"""Levels of lists and mappings within each other, expressions counted."""

_OPTIONS: TypeAdapter[Options] = TypeAdapter(Options)


class Damaged(ValueError):
    """Where the document is not as it must be, and why."""


class ResourceDocument(BaseModel):
    model_config = ConfigDict(extra="forbid")
    kind: str
    provider: str
    placement: dict[str, str] = Field(default_factory=dict)
    properties: dict[str, Any] = Field(default_factory=dict)
    options: Options = Options()
    external: str | None = None


class MakerDocument(BaseModel):
    model_config = ConfigDict(extra="forbid")
    distribution: str
    version: str


class ImageDocument(BaseModel):
    model_config = ConfigDict(extra="forbid")
    stretto: int
    composition: str
    parameters: dict[str, Any]
    providers: dict[str, MakerDocument]
    resources: dict[str, ResourceDocument]
    outputs: dict[str, Any]


def checked_options(given: object) -> Options:
    """Options from whatever a person wrote. Raises pydantic's ValidationError."""
    return _OPTIONS.validate_python(given, strict=False)


def read_document(document: Json) -> ImageDocument:
    """An image's document in its parts. Raises Damaged."""
    try:
        return _checked(ImageDocument.model_validate(document))
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise Damaged(f"{where}: {first['msg']}") from None


def _checked(image: ImageDocument) -> ImageDocument:
    """What types alone do not say. Raises Damaged."""
    wrong = name_problem(image.composition)
    if wrong:
        raise Damaged(f"composition: {wrong}")
    for where, named in (("resources", image.resources), ("outputs", image.outputs)):
        for address in named:
            wrong = address_problem(address)
            if wrong:
                raise Damaged(f"{where}: {wrong}")
    values = {f"resources.{address}": r.properties for address, r in image.resources.items()}
    for place, value in {
        **values,
        "parameters": image.parameters,
        "outputs": image.outputs,
    }.items():
        if _is_deep(value):
            raise Damaged(f"{place}: it is nested more than {DEEPEST} levels deep")
    return image


def _is_deep(value: Any) -> bool:
    """Whether a value is nested deeper than whatever walks through it can go."""
    level = [value]
    for _ in range(DEEPEST):
        level = [
            item
            for one in level
            if isinstance(one, dict | list)
            for item in (one.values() if isinstance(one, dict) else one)
        ]
        if not level:
            return False
    return True
