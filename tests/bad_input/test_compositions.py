"""Compositions, parameters and images that are wrong: all is told, and nothing is begun."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.bad_input.conftest import NET, SUBNET, Machine, document

HEAD = "from stretto import composition, output, Secret\nfrom stretto_aws import ec2, s3\n"
BODY = HEAD + "@composition\ndef site(size: int = 1, zone: str = 'a'):\n"

WRONG: dict[str, tuple[str, tuple[str, ...]]] = {
    "unknown kind": ("    ec2.Vcp('x')", ("site.py:5", "no kind Vcp", "did you mean VPC?")),
    "unknown property": (
        "    ec2.VPC('x', CidrBlok='10.0.0.0/16')",
        ("site.py:5", "has no property CidrBlok", "did you mean CidrBlock?", "(in x)"),
    ),
    "wrong type": (
        "    ec2.VPC('x', CidrBlock=10)",
        ("CidrBlock must be text, not a whole number", 'write "10"'),
    ),
    "missing": ("    ec2.Route('x')", ("needs RouteTableId, which is missing",)),
    "two of one name": (
        "    s3.Bucket('x')\n    s3.Bucket('x')",
        ("site.py:6", "There are two resources named x", "the first is here: site.py:5"),
    ),
    "cycle": (
        "    s3.Bucket('x', depends_on=['y'])\n    s3.Bucket('y', depends_on=['x'])",
        ("These need each other: x → y → x", "site.py:6"),
    ),
    "reference to nothing": (
        "    s3.Bucket('x', depends_on=['zz'])\n    output('o', s3.Bucket('y').Arnn)",
        ("names zz, and no resource has that address", "no property Arnn", "mean Arn?"),
    ),
    "raises": ("    raise ValueError('too \\x1b[31mbad')", ("site.py:5", "ValueError: too")),
    "raises what is no Exception": (
        "    raise BaseException('odd')",
        ("site.py:5", "BaseException: odd"),
    ),
    "ends the program": ("    raise SystemExit(3)", ("ends the program",)),
    "calls itself": ("    site()", ("RecursionError",)),
    "names": (
        "    for n in ('a b', 'a/b', 'a\\nb', '\\x1b[31m', '\\u202e', '', 5): s3.Bucket(n)",
        ("cannot have ' '", "cannot have '/'", r"cannot have '\n'", r"cannot have '\x1b'"),
    ),
    "a name without end": ("    s3.Bucket('x' * 300)", ("at most 200 characters",)),
    "nested without end": (
        "    x = []\n    for _ in range(5000): x = [x]\n    output('o', x)",
        ("site.py:7", "nested more than 100 levels deep"),
    ),
    "contains itself": ("    x = []; x.append(x); output('o', x)", ("contains itself",)),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_in_a_composition_is_told_with_its_line(machine: Machine, case: str) -> None:
    body, words = WRONG[case]
    done = machine.run("run", machine.write("site.py", BODY + body + "\n"))
    done.refused(1, *words)
    machine.nothing_runs()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("def (\n", ("site.py:1", "This is not Python")),
        ("x = 1\0", ("site.py", "null bytes")),
        ("1/0\n", ("site.py:1", "ZeroDivisionError")),
        ("import sys; sys.exit(3)\n", ("site.py:1", "ends the program")),
        ("import nothere\n", ("There is no module nothere",)),
        (HEAD, ("There is no composition in site.py", "@composition")),
        (
            HEAD + "@composition\ndef a(): ...\n@composition\ndef b(): ...\n",
            ("several compositions in site.py: a, b", "say site.py:a"),
        ),
        (HEAD + "@composition(name='a b')\ndef a(): ...\n", ("cannot name a composition",)),
    ],
)
def test_a_file_that_holds_no_composition_says_why(
    machine: Machine, text: str, words: tuple[str, ...]
) -> None:
    machine.run("run", machine.write("site.py", text)).refused(1, *words)
    machine.nothing_runs()


def test_a_file_that_is_not_there_is_answered_with_what_comes_close(machine: Machine) -> None:
    machine.write("site.py", BODY + "    ...\n")
    machine.write("site.json", "{}")
    machine.run("run", "sitee.py").refused(2, "'sitee.py' is not there", "Did you mean 'site.py'?")
    machine.run("run", "sitee.json").refused(2, "Did you mean 'site.json'?")
    machine.run("run", ".").refused(2, "is a folder")
    machine.run("run", "site.py:sitee").refused(1, "no composition sitee", "did you mean site?")
    machine.nothing_runs()


def test_wrong_parameters_are_told_all_at_once(machine: Machine) -> None:
    machine.write("site.py", BODY + "    ...\n")
    given = ["-p", "size=big", "-p", "zonne=b"]
    machine.run("run", "site.py", *given).refused(
        1, "no parameter zonne", "did you mean zone?", "size takes int"
    )
    needs = machine.write("needs.py", HEAD + "@composition\ndef needs(size: int): ...\n")
    machine.run("run", needs).refused(1, "size (int) is missing", "-p size=...")
    machine.run("run", "site.py", "-p", "size").refused(2, "write NAME=VALUE")
    machine.nothing_runs()


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("p.json", "{bad", ("p.json is not JSON", "line 1")),
        ("p.json", "[1]", ("p.json must hold an object",)),
        ("p.toml", "a = ", ("p.toml is not TOML",)),
        ("p.json", "\udcff", ("p.json is not JSON", "utf-8")),
        ("", "", ("'nothere.json' does not exist",)),
    ],
)
def test_a_parameters_file_that_cannot_be_read_says_where(
    machine: Machine, name: str, text: str, words: tuple[str, ...]
) -> None:
    machine.write("site.py", BODY + "    ...\n")
    if name:
        (machine.home / name).write_bytes(text.encode(errors="surrogateescape"))
    machine.run("run", "site.py", "--params", name or "nothere.json").refused(2, *words)
    machine.nothing_runs()


def test_what_a_composition_prints_is_no_part_of_the_answer(machine: Machine) -> None:
    machine.write("site.py", HEAD + "print('loading')\n@composition\ndef site(): print('hello')\n")
    done = machine.run("compile", "site.py")
    assert json.loads(done.out)["composition"] == "site"
    assert done.err.split() == ["loading", "hello"]
    assert json.loads(machine.run("compile", "site.py", "--json").out)["ok"]


# ── Images ───────────────────────────────────────────────────────────────────────────────────


def wrong_images() -> dict[str, tuple[Any, tuple[str, ...]]]:
    good = document("site", {"net": NET, "subnet": SUBNET})
    deep: Any = "x"
    for _ in range(300):
        deep = [deep]

    def of(**resources: Any) -> Any:
        return document("site", resources)

    return {
        "a newer version": (good | {"stretto": 9}, ("format 9", "pip install --upgrade stretto")),
        "no version": (good | {"stretto": True}, ("no image has the format True",)),
        "nothing": ([], ("it has no 'stretto' version",)),
        "a part too many": (good | {"extra": 1}, ("damaged at extra",)),
        "unknown kind": (of(a=("Toy::Net::Netwrk", {})), ("Did you mean Toy::Net::Network?",)),
        "unknown property": (
            of(a=(NET[0], {"Cidrr": "x", "Cidr": "10.0.0.0/16"})),
            ("a: Toy::Net::Network has no property Cidrr", "did you mean Cidr?"),
        ),
        "wrong type": (of(a=(NET[0], {"Cidr": 5})), ("a: Cidr must be text",)),
        "missing": (of(a=(NET[0], {})), ("a: Toy::Net::Network needs Cidr",)),
        "a reference to nothing": (of(subnet=SUBNET), ("subnet needs 'net'",)),
        "a circle": (
            of(
                a=(SUBNET[0], {"NetworkId": {"$ref": ["b", ""]}, "Cidr": "10.0.1.0/24"}),
                b=(SUBNET[0], {"NetworkId": {"$ref": ["a", ""]}, "Cidr": "10.0.1.0/24"}),
            ),
            ("in a circle: a → b → a",),
        ),
        "an address that steers a terminal": (
            of(**{"a\x1b[31m": NET}),
            (r"cannot have '\x1b' in it",),
        ),
        "a composition that does": (good | {"composition": "a\nb"}, (r"cannot have '\n' in it",)),
        "nested without end": (of(a=(NET[0], {"Cidr": deep})), ("nested more than 200 levels",)),
        "a provider that is not here": (
            of(a=NET) | {"resources": {"a": {"kind": "X", "provider": "azur", "properties": {}}}},
            ("No provider named 'azur'", "pip install stretto-azur"),
        ),
    }


@pytest.mark.parametrize("case", wrong_images())
def test_an_image_that_could_never_run_is_refused_before_there_is_a_process(
    machine: Machine, case: str
) -> None:
    made, words = wrong_images()[case]
    machine.run("run", machine.write("site.json", json.dumps(made))).refused(1, *words)
    machine.nothing_runs()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ("nor any JSON",)),
        ("{bad", ("nor any JSON", "line 1")),
        ("[" * 100_000, ("nested too deeply",)),
        ('{"stretto": 1, "stretto": 1}', ("'stretto' two times",)),
    ],
)
def test_a_file_that_is_no_image_says_so(
    machine: Machine, text: str, words: tuple[str, ...]
) -> None:
    machine.run("run", machine.write("site.json", text)).refused(1, "stretto compile", *words)
    machine.nothing_runs()


def test_an_image_has_no_parameters_and_no_parts(machine: Machine) -> None:
    image = machine.image("site", {"net": NET})
    machine.run("run", image, "-p", "a=1").refused(2, "its parameters were fixed")
    machine.run("run", f"{image}:other").refused(2, "it has no part called 'other'")
    machine.nothing_runs()
