"""Each distribution installs from its own wheel, in an environment that has nothing else of ours."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MEMBERS = {"stretto-sdk": "sdk", "stretto": "core", "stretto-aws": "providers/aws"}


def uv() -> str:
    ours = ROOT / ".bootstrap" / "bin" / "uv"
    found = str(ours) if ours.exists() else shutil.which("uv")
    assert found, "uv is not here: `make setup` puts it into .bootstrap/"
    return found


def run(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    plain = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "UV_PYTHON"))}
    plain |= {"UV_SYSTEM_CERTS": "1", "UV_PYTHON_DOWNLOADS": "never"} | environment
    plain.pop("VIRTUAL_ENV", None)
    return subprocess.run(command, capture_output=True, text=True, check=False, env=plain)


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One wheel of each distribution, built from this tree."""
    folder = tmp_path_factory.mktemp("wheels")
    for member in MEMBERS.values():
        built = run(uv(), "build", "--quiet", "--wheel", "-o", str(folder), str(ROOT / member))
        assert built.returncode == 0, built.stderr
    return folder


def environment(folder: Path, wheels: Path, *distributions: str) -> Path:
    """A fresh virtual environment with these distributions; gives its ``bin``."""
    made = run(uv(), "venv", "--quiet", "--python", sys.executable, str(folder))
    assert made.returncode == 0, made.stderr
    installed = run(
        uv(), "pip", "install", "--quiet", "--python", str(folder / "bin" / "python"),
        "--find-links", str(wheels), *distributions,
    )  # fmt: skip
    assert installed.returncode == 0, installed.stderr
    return folder / "bin"


def test_every_wheel_has_its_types_and_its_licence(wheels: Path) -> None:
    names = {path.name.split("-")[0]: path for path in wheels.glob("*.whl")}
    assert set(names) == {"stretto_sdk", "stretto", "stretto_aws"}
    for package, path in names.items():
        inside = zipfile.ZipFile(path).namelist()
        assert f"{package}/py.typed" in inside
        assert any(name.endswith("licenses/LICENSE") for name in inside), inside
        assert not any("/tests/" in name or name.startswith("tests/") for name in inside)
        assert not any(name.endswith(".yaml") for name in inside), "what only the build reads"


def test_the_sdk_alone_works(tmp_path: Path, wheels: Path) -> None:
    where = environment(tmp_path / "env", wheels, "stretto-sdk")
    done = run(
        str(where / "python"),
        "-c",
        "import stretto_sdk, stretto_sdk.contract as c; print(c.CONTRACT[0])",
    )
    assert (done.returncode, done.stdout) == (0, "1\n"), done.stderr
    nothing_else = run(str(where / "python"), "-c", "import stretto")
    assert "No module named 'stretto'" in nothing_else.stderr


def test_stretto_without_a_provider_starts_and_says_how_to_install_one(
    tmp_path: Path, wheels: Path
) -> None:
    where = environment(tmp_path / "env", wheels, "stretto")
    home = {"HOME": str(tmp_path), "STRETTO_STORE": str(tmp_path / "store.db")}
    assert run(str(where / "stretto"), "--version", **home).returncode == 0
    listed = run(str(where / "stretto"), "providers", "list", **home)
    assert listed.returncode == 0, listed.stderr
    assert "pip install stretto-aws" in listed.stdout + listed.stderr
    status = run(str(where / "stretto"), "status", **home)
    assert status.returncode == 0, status.stderr


def test_the_aws_provider_is_found_from_its_own_wheel(tmp_path: Path, wheels: Path) -> None:
    where = environment(tmp_path / "env", wheels, "stretto", "stretto-aws")
    home = {"HOME": str(tmp_path), "STRETTO_STORE": str(tmp_path / "store.db")}
    listed = run(str(where / "stretto"), "providers", "list", **home)
    assert listed.returncode == 0, listed.stderr
    assert "aws" in listed.stdout
    (tmp_path / "one.py").write_text(
        "from stretto import composition\n"
        "from stretto_aws import ec2, region\n\n"
        "@composition\n"
        "def one() -> None:\n"
        "    ec2.VPC('vpc', CidrBlock='10.0.0.0/16', at=region('eu-west-1'))\n"
    )
    compiled = run(str(where / "stretto"), "compile", str(tmp_path / "one.py"), **home)
    assert compiled.returncode == 0, compiled.stderr
    assert "AWS::EC2::VPC" in compiled.stdout
