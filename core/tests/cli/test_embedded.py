"""Embedded clouds: started when needed, shared by the commands of a store, and stopped."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from stretto.embedded import clean_environment

if TYPE_CHECKING:
    from core.tests.cli.conftest import Machine


def start(machine: Machine) -> dict[str, Any]:
    clouds: list[dict[str, Any]] = machine.json("cloud", "start", "toy")["clouds"]
    (cloud,) = clouds
    return cloud


def test_a_second_command_finds_the_cloud_that_the_first_started(machine: Machine) -> None:
    first = start(machine)
    assert first["running"]
    assert first["endpoint"].startswith("toy://127.0.0.1:")
    assert start(machine) == first
    (seen,) = machine.json("cloud")["clouds"]
    assert seen == first


def test_two_commands_that_start_it_at_once_get_one_and_the_same(machine: Machine) -> None:
    starting = [machine.start("cloud", "start", "toy", "--json") for _ in range(3)]
    said = [command.communicate(timeout=60)[0] for command in starting]
    assert len({json.loads(one)["clouds"][0]["pid"] for one in said}) == 1


def test_it_sees_no_real_credential(machine: Machine) -> None:
    assert "AWS_SECRET_ACCESS_KEY" in machine.env
    assert start(machine)["environment"]["TOY_SEES"] == ""
    assert clean_environment({"aws_profile": "x", "GOOGLE_X": "y", "HOME": "/"}) == {"HOME": "/"}


def test_a_cloud_that_died_is_started_again_and_its_loss_is_told(machine: Machine) -> None:
    first = start(machine)
    os.kill(first["pid"], signal.SIGKILL)
    while machine.json("cloud")["clouds"][0]["running"]:
        pass  # the system takes a moment to end it
    done = machine.run("cloud", "start", "toy")
    assert "what it held is gone" in done.stderr
    assert start(machine)["pid"] != first["pid"]


def test_stopping_ends_it_and_stopping_again_does_nothing(machine: Machine) -> None:
    start(machine)
    assert machine.json("cloud", "stop")["stopped"] == ["toy"]
    assert machine.json("cloud", "stop")["stopped"] == []
    assert "toy: stopped" in machine.ok("cloud")


def test_each_store_has_clouds_of_its_own(machine: Machine, tmp_path: Path) -> None:
    other = machine.json("cloud", "start", "toy", "--store", str(tmp_path / "other.db"))
    assert other["clouds"][0]["pid"] != start(machine)["pid"]


def test_a_cloud_that_does_not_start_says_why_and_where_all_of_it_is(machine: Machine) -> None:
    done = machine.run("cloud", "start", "toy", TOY_FAIL="1")
    assert done.returncode == 1
    assert "The embedded toy cloud ended at once (exit code 1)" in done.stderr
    assert "the toy cloud has no more toys" in done.stderr
    assert "toy.log" in done.stderr


def test_the_first_start_says_so_and_how_to_stop_it(machine: Machine) -> None:
    done = machine.run("cloud", "start", "toy")
    assert done.returncode == 0
    assert "'stretto cloud stop' ends it" in done.stderr


@pytest.mark.parametrize("name", ["nothere", "aws2"])
def test_a_cloud_of_a_provider_that_is_not_installed_is_asked_for_by_pip(
    machine: Machine, name: str
) -> None:
    done = machine.run("cloud", "start", name)
    assert done.returncode == 1
    assert f"pip install stretto-{name}" in done.stderr
