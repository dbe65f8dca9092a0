"""How values are spelled on either side: as botocore's operations take them, as the schemas say.

The registry says ``"20"`` where RDS takes 20, SQS takes ``"true"`` where the registry says true,
IAM takes JSON text where the registry takes the document. Both directions go by declared shapes,
so bindings need not say it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from stretto_sdk.json import Json


def outgoing(value: Any, shape: Any) -> Any:
    """Spell a value as botocore's input shape wants it; what does not fit is left for its own check."""
    kind = shape.type_name
    if kind == "structure" and isinstance(value, Mapping):
        members = shape.members
        names = {key: _name(key, members) for key in value}
        return {
            names[key]: outgoing(inner, members[names[key]]) if names[key] in members else inner
            for key, inner in value.items()
        }
    if kind == "list" and isinstance(value, list | tuple):
        return [outgoing(inner, shape.member) for inner in value]
    if kind == "map" and isinstance(value, Mapping):
        return {key: outgoing(inner, shape.value) for key, inner in value.items()}
    if kind == "string" and not isinstance(value, str):
        return _text(value)
    if kind in ("integer", "long") and isinstance(value, str | float):
        return _number(value, int)
    if kind in ("float", "double") and isinstance(value, str):
        return _number(value, float)
    if kind == "boolean" and value in ("true", "false"):
        return value == "true"
    return value


def _name(key: str, known: Mapping[str, Any]) -> str:
    """A field's name as the other side spells it: ECS has ``containerPort`` for ``ContainerPort``,
    and ``efsVolumeConfiguration`` for ``EFSVolumeConfiguration``."""
    if key in known:
        return key
    return next((name for name in known if name.casefold() == key.casefold()), key)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping | list | tuple):
        return json.dumps(value, separators=(",", ":"))
    return str(value)


def _number(value: Any, make: type[int] | type[float]) -> Any:
    try:
        number = make(value)
    except ValueError:
        return value
    return value if isinstance(value, float) and number != value else number


def incoming(value: Any, type_: Any) -> Json:
    """Spell what the cloud said as the schema does.

    ``type_`` is ``"string"``, ``"integer"``, ``"number"``, ``"boolean"``, ``"document"`` (JSON
    text or its value), ``"any"``, ``[item]`` or ``{"property": type}``.
    """
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, Mapping):
        inner = type_ if isinstance(type_, Mapping) else {}
        return {
            name: incoming(item, inner.get(name, "any"))
            for name, item in ((_name(key, inner), item) for key, item in value.items())
        }
    if isinstance(value, list | tuple):
        item = type_[0] if isinstance(type_, list) else "any"
        return [incoming(inner, item) for inner in value]
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return _scalar(value, type_)


def _scalar(value: Any, type_: Any) -> Json:
    if type_ == "string" and not isinstance(value, str) and value is not None:
        return _text(value)
    if type_ == "boolean" and isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    if type_ in ("integer", "number") and isinstance(value, str):
        number: Json = _number(value, int if type_ == "integer" else float)
        return number
    if type_ in ("integer", "number") and isinstance(value, float) and value.is_integer():
        return int(value)
    if type_ == "document" and isinstance(value, str) and value[:1] in ("{", "["):
        try:
            parsed: Json = json.loads(value)
        except ValueError:
            return value
        return parsed
    result: Json = value
    return result
