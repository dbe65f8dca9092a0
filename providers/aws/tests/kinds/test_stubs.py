"""The stubs by which type checkers know every kind."""

import ast
import subprocess
import sys
from pathlib import Path

import stretto_aws
from stretto_aws import catalogue

HERE = Path(__file__).parent
PACKAGE = Path(stretto_aws.__file__).parent


def test_every_kind_has_a_class_with_its_properties_in_the_stub_of_its_service() -> None:
    for service, kinds in catalogue.services().items():
        tree = ast.parse((PACKAGE / f"{service}.pyi").read_text("utf-8"))
        classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
        assert classes.keys() == kinds.keys()
        for name, kind in kinds.items():
            schema = catalogue.schema(kind)
            inits = [node for node in classes[name].body if isinstance(node, ast.FunctionDef)]
            keywords = {argument.arg for argument in inits[0].args.kwonlyargs}
            properties = schema.body["properties"]
            assert isinstance(properties, dict)
            assert keywords <= properties.keys(), kind
            assert not {f"/{keyword}" for keyword in keywords} & schema.read_only, kind


def test_a_type_checker_passes_what_is_right_and_stops_what_is_wrong() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "mypy", str(HERE / "typed.py")],
        capture_output=True,
        text=True,
        check=False,
        cwd=HERE.parents[3],
    )
    assert run.returncode == 0, run.stdout
