"""A composition is loaded from a user's file."""

from __future__ import annotations

import json
import os
import site
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from stretto_sdk import CompileError, compile, kind_module, load

from .small import NAMES, small

HEAD = "from stretto_sdk import composition, output\n"


def write(folder: Path, name: str = "site.py", **files: str) -> str:
    for stem, text in files.items():
        (folder / f"{stem}.py").write_text(text)
    return str(folder / name)


def refused(spec: str) -> CompileError:
    with pytest.raises(CompileError) as caught:
        load(spec)
    return caught.value


ONE = HEAD + "@composition\ndef network(size: int = 3):\n    output('size', size)\n"


def test_the_only_composition_of_a_file_is_loaded(tmp_path: Path) -> None:
    found = load(write(tmp_path, site=ONE))
    assert compile(found).outputs == {"size": 3}
    assert load(f"{tmp_path}/site.py:network").name == "network"


def test_a_file_does_not_take_the_place_of_a_module_of_its_name(tmp_path: Path) -> None:
    load(write(tmp_path, site=ONE))
    assert sys.modules["site"] is site


def test_adjacent_modules_are_importable_and_those_of_another_folder_are_forgotten(
    tmp_path: Path,
) -> None:
    text = (
        HEAD
        + "import sizes\n@composition\ndef s():\n    import more\n    output('n', sizes.N + more.N)\n"
    )
    for number in (1, 2):
        folder = tmp_path / str(number)
        folder.mkdir()
        spec = write(folder, site=text, sizes=f"N = {number}", more=f"N = {10 * number}")
        assert compile(load(spec)).outputs == {"n": 11 * number}


def test_an_imported_composition_does_not_compete_with_the_files_own(tmp_path: Path) -> None:
    text = HEAD + "from parts import network\n@composition\ndef whole():\n    network(7)\n"
    found = load(write(tmp_path, site=text, parts=ONE))
    assert found.name == "whole"
    assert compile(found).outputs == {"size": 7}


def test_a_missing_file_gets_the_nearest(tmp_path: Path) -> None:
    write(tmp_path, site=ONE)
    (problem,) = refused(f"{tmp_path}/siet.py").problems
    assert "there is no file" in problem.message
    assert problem.suggestion == "did you mean site.py?"
    assert "is a folder" in refused(str(tmp_path)).problems[0].message


def test_a_syntax_error_is_told_with_its_line(tmp_path: Path) -> None:
    (problem,) = refused(write(tmp_path, site="x = 1\ndef f(:\n")).problems
    assert problem.message.startswith("this is not Python: ")
    assert (problem.line, problem.text) == (2, "def f(:")
    (problem,) = refused(write(tmp_path, site="import bad\n", bad="\n\nx = = 1\n")).problems
    assert (Path(problem.file).name, problem.line) == ("bad.py", 3)


def test_an_error_while_loading_is_told_at_its_line(tmp_path: Path) -> None:
    (problem,) = refused(write(tmp_path, site="x = 1\ny = 1 / 0\n")).problems
    assert (problem.text, problem.message) == ("y = 1 / 0", "ZeroDivisionError: division by zero")
    (problem,) = refused(write(tmp_path, site="import nothing_of_this_name\n")).problems
    assert problem.message.startswith("there is no module nothing_of_this_name")
    (problem,) = refused(write(tmp_path, site="raise SystemExit(3)\n")).problems
    assert "ends the program" in problem.message


def test_no_several_and_wrong_names_are_told(tmp_path: Path) -> None:
    assert (
        "there is no composition in" in refused(write(tmp_path, site="x = 1")).problems[0].message
    )
    two = ONE + "@composition\ndef other(): ...\n"
    (problem,) = refused(write(tmp_path, site=two)).problems
    assert problem.message.endswith(": network, other")
    assert problem.suggestion == f"say {tmp_path}/site.py:network"
    (problem,) = refused(f"{tmp_path}/site.py:netwrok").problems
    assert problem.suggestion == "did you mean network?"


def test_importing_a_kind_that_does_not_exist_gets_the_nearest(tmp_path: Path) -> None:
    module: Any = ModuleType("tiny_cloud")
    module.__getattr__, module.__dir__ = kind_module(
        "tiny_cloud", provider="small", source=small, kinds=lambda: NAMES
    )
    sys.modules["tiny_cloud"] = module
    try:
        (problem,) = refused(write(tmp_path, site="from tiny_cloud import VPC\n")).problems
    finally:
        del sys.modules["tiny_cloud"]
    assert problem.message == "there is no kind VPC in tiny_cloud: did you mean Vpc?"
    assert problem.text == "from tiny_cloud import VPC"


def test_resources_cannot_be_declared_while_a_file_is_loaded(tmp_path: Path) -> None:
    (problem,) = refused(write(tmp_path, site=HEAD + "output('x', 1)\n")).problems
    assert "was called outside a composition" in problem.message
    assert problem.text == "output('x', 1)"


PROGRAM = """
from stretto_sdk import composition, output, resource_class, json_text
from stretto_sdk.contract import Schema

SCHEMA = Schema(kind="A::B", version="1", doc="", url="", identifier=("/Id",), body={
    "type": "object", "properties": {"Id": {"type": "string"}, "Tags": {"type": "object"}}})

class Source:
    def offer(self):
        from stretto_sdk.contract import Offer
        return Offer(name="a", distribution="stretto-a", version="1", contracts=((1, 0),), capabilities={})
    def kinds(self): return ()
    def schema(self, kind): return SCHEMA
    def validate(self, request):
        from stretto_sdk.contract import ValidateResponse
        return ValidateResponse()

Thing = resource_class(provider="a", kind="A::B", schema=lambda: SCHEMA, source=Source)

@composition
def program(names: set[str] = frozenset({"x", "y", "z"})):
    things = {n: Thing(n, Tags={k: k for k in {"p", "q", "r"}}, depends_on=set()) for n in {"x", "y", "z"}}
    Thing("last", depends_on=set(things.values()), Tags={"t": json_text(things)})
    output("all", sorted(f"{t.Id}" for t in things.values())[:0])
"""

RUN = """
import sys
from stretto_sdk import compile, load
image = compile(load(sys.argv[1]), {"names": ["b", "a"]})
print(image.digest)
"""


def test_the_digest_is_the_same_on_every_machine(tmp_path: Path) -> None:
    text = PROGRAM.replace('names: set[str] = frozenset({"x", "y", "z"})', "names: list[str]")
    digests = set()
    for seed, folder in (("0", "one"), ("1", "two"), ("4711", "three")):
        (tmp_path / folder).mkdir()
        path = tmp_path / folder / "site.py"
        path.write_text(text)
        done = subprocess.run(
            [sys.executable, "-c", RUN, str(path)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=tmp_path / folder,
            capture_output=True,
            text=True,
            check=True,
        )
        digests.add(done.stdout)
    assert len(digests) == 1


def test_the_words_are_imported_without_anything_heavy() -> None:
    program = (
        "import sys\n"
        "from stretto import composition, output, Secret, scope, at, subnet\n"
        "heavy = {'pydantic', 'pydantic_core', 'sqlite3', 'rich', 'click', 'asyncio', 'difflib'}\n"
        "import json; print(json.dumps(sorted(heavy & set(sys.modules))))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout) == []


def test_every_word_is_exported_where_it_is_said_to_be() -> None:
    import stretto
    import stretto_sdk

    for module in (stretto_sdk, stretto):
        for name in module.__all__:
            assert getattr(module, name) is getattr(stretto_sdk, name)
        assert dir(module) == sorted(module.__all__)
        with pytest.raises(AttributeError, match="no attribute 'nothing'"):
            _ = module.nothing
    assert {"composition", "output", "Secret", "scope", "at", "subnet", "compile", "load"} <= set(
        stretto.__all__
    )
