"""Every action, parameter and path that the table of kinds names is one of the SDK's."""

from typing import Any

import botocore.session
import pytest
from stretto_aws.emulator.kinds import KINDS, Kind

ALL = [kind for kinds in KINDS.values() for kind in kinds]
_SESSION = botocore.session.get_session()
_MODELS: dict[str, Any] = {}


def operation(kind: Kind, action: str) -> Any:
    model = _MODELS.setdefault(kind.service, _SESSION.get_service_model(kind.service))
    return model.operation_model(action)


def at(shape: Any, path: str) -> Any:
    """Return the shape at a dotted path, through lists."""
    for name in () if path == "@" else path.split("."):
        while shape.type_name == "list":
            shape = shape.member
        shape = shape.members[name]
    while shape.type_name == "list":
        shape = shape.member
    return shape


def resolve(kind: Kind, action: str, paths: str) -> list[Any]:
    found = operation(kind, action)
    sides = {"request": found.input_shape, "reply": found.output_shape}
    shapes = []
    for path in paths.split("|"):
        side, _, rest = path.partition(".")
        shapes.append(at(sides[side], rest or "@"))
    return shapes


@pytest.mark.parametrize("kind", ALL, ids=[f"{kind.service}-{kind.id}" for kind in ALL])
def test_a_kind_names_what_the_sdk_has(kind: Kind) -> None:
    for action, view in kind.views.items():
        item = at(operation(kind, action).output_shape, view.items)
        is_url = kind.id == "@" or (kind.service, action) == ("sqs", "GetQueueUrl")
        assert is_url or all(at(item, path) for path in kind.id.split("|"))
        for path in view.wanted.split("|") if view.wanted else ():
            assert at(operation(kind, action).input_shape, path).type_name == "string"
        for move in kind.moves.values():
            if item.type_name == "structure" and view.items != "@":
                assert not move.during.keys() - item.members.keys()
    for action, path in kind.created.items():
        assert resolve(kind, action, path)[0].type_name == "string"
    for action, move in kind.moves.items():
        assert all(shape.type_name == "string" for shape in resolve(kind, action, move.ids))
        assert not move.ghost or resolve(kind, action, move.ghost)[0].type_name == "structure"
    for action, refused in kind.refused.items():
        ids = [f"request.{p.removeprefix('request.')}" for p in refused.ids.split("|")]
        assert all(shape.type_name == "string" for shape in resolve(kind, action, "|".join(ids)))
