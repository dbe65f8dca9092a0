"""The commands, run as a person runs them: against the toy provider, in processes of their own."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from core.tests.cli.conftest import Machine

NET = ("Toy::Net::Network", {"Cidr": "10.0.0.0/16"})
SUBNET = ("Toy::Net::Subnet", {"NetworkId": {"$ref": ["net", ""]}, "Cidr": "10.0.1.0/24"})
CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")


@pytest.fixture
def site(machine: Machine) -> Machine:
    """A machine on which ``site`` runs: a network with a subnet."""
    image = machine.image(
        "site", {"net": NET, "subnet": SUBNET}, {"network": {"$ref": ["net", "/NetworkId"]}}
    )
    machine.env["STRETTO_EMULATE"] = "1"
    machine.ok("run", image)
    return machine


def test_a_run_says_what_it_does_and_ends_with_the_outputs(machine: Machine) -> None:
    image = machine.image(
        "site", {"net": NET, "subnet": SUBNET}, {"network": {"$ref": ["net", "/NetworkId"]}}
    )
    done = machine.run("run", image, "--emulate")
    assert done.returncode == 0, done.stderr
    assert not CONTROL.search(done.stdout + done.stderr)
    lines = done.stdout.splitlines()
    created = [line for line in lines if line.startswith("✓")]
    assert [line.split()[1:3] for line in created] == [["net", "created"], ["subnet", "created"]]
    assert any(line.startswith("site is running: 2 ready (") for line in lines)
    assert re.fullmatch(r'  network = "net-\w+"', lines[-1])
    assert "'stretto cloud stop' ends it" in done.stderr


def test_the_store_of_a_run_is_remembered_as_emulated_and_never_mixed(machine: Machine) -> None:
    image = machine.image("site", {"net": NET})
    machine.ok("run", image, "--emulate", "--store", "here.db")
    assert machine.json("status", "--store", "here.db")["processes"][0]["phase"] == "running"
    machine.ok("verify", "site", "--store", "here.db")
    machine.run("run", image, "--store", "real.db")
    mixed = machine.run("status", "--emulate", "--store", "real.db")
    assert mixed.returncode == 1
    assert "Traceback" not in mixed.stderr


def test_status_shows_processes_and_one_in_detail(site: Machine) -> None:
    assert re.search(r"^site +running +2 ready", site.ok("status"), re.MULTILINE)
    detail = site.ok("ps", "site")
    assert re.search(r"^net +ready +net-\w+", detail, re.MULTILINE)
    document = site.json("status", "site")
    assert document["ok"]
    assert [r["address"] for r in document["resources"]] == ["net", "subnet"]
    assert document["outputs"] == {"network": document["resources"][0]["identity"]}


def test_a_person_who_forgot_to_say_emulate_is_told_where_the_processes_are(site: Machine) -> None:
    del site.env["STRETTO_EMULATE"]
    assert "stretto status --emulate" in site.ok("status")


def test_an_alias_that_is_taken_is_answered_with_update(site: Machine) -> None:
    done = site.run("run", "site.json", "--alias", "site")
    assert done.returncode == 2
    assert "stretto update site" in done.stderr


def test_an_alias_that_is_not_there_is_answered_with_what_comes_close(site: Machine) -> None:
    for command in ("status", "suspend", "resume", "release", "verify", "history", "wait"):
        done = site.run(command, "sitee")
        assert done.returncode == 2, command + done.stdout + done.stderr
        assert "site" in done.stderr.replace("sitee", ""), command
        assert site.json(command, "sitee")["ok"] is False
    assert site.run("kill", "sitee", "--yes").returncode == 2


def test_a_plan_changes_nothing_and_its_exit_code_tells_of_changes(machine: Machine) -> None:
    image = machine.image("site", {"net": NET, "subnet": SUBNET})
    machine.env["STRETTO_EMULATE"] = "1"
    done = machine.run("plan", image, "--detailed-exitcode")
    assert done.returncode == 4, done.stderr
    assert "Plan: 2 to create" in done.stdout
    assert machine.json("status")["processes"] == []
    machine.ok("run", image)
    assert "Nothing to do: 2 resources as declared." in machine.ok(
        "plan", "site", "--detailed-exitcode"
    )
    assert "2 to delete" in machine.ok("plan", "site", "--kill")


def test_what_destroys_is_refused_in_a_pipe_without_yes(site: Machine) -> None:
    before = site.json("status", "site")["resources"]
    changed = site.image("changed", {"net": (NET[0], {"Cidr": "10.1.0.0/16"})})
    for command in (["update", "site", changed], ["kill", "site"]):
        done = site.run(*command)
        assert done.returncode == 3
        assert "This deletes 2 objects in the cloud" in done.stderr
        assert "--yes" in done.stderr
        assert site.json(*command)["error"]["hint"]
    assert site.json("status", "site")["resources"] == before


def test_an_update_with_yes_shows_its_plan_and_does_it(site: Machine) -> None:
    changed = site.image("changed", {"net": (NET[0], {**NET[1], "EnableDns": False})})
    out = site.ok("update", "site", changed, "--yes")
    assert "  ~ net" in out
    assert "EnableDns: " in out
    assert "  - subnet" in out
    assert [r["address"] for r in site.json("status", "site")["resources"]] == ["net"]


def test_what_is_protected_is_refused_as_a_whole(machine: Machine) -> None:
    machine.env["STRETTO_EMULATE"] = "1"
    image = machine.image("site", {"net": (*NET, {"protect": True})})
    machine.ok("run", image)
    done = machine.run("kill", "site", "--yes")
    assert done.returncode == 3, done.stderr
    assert "net" in done.stderr
    assert machine.json("status", "site")["process"]["phase"] == "running"


def test_a_kill_ends_the_process_and_frees_its_alias(site: Machine) -> None:
    document = site.json("kill", "site", "--yes")
    assert document["ok"]
    assert document["outcome"]["phase"] == "ended"
    assert document["process"]["phase"] == "ended"
    assert site.json("status")["processes"] == []
    assert [p["alias"] for p in site.json("status", "--all")["processes"]] == ["site"]
    site.ok("run", "site.json")


def test_suspend_resume_verify_and_release(site: Machine) -> None:
    assert site.json("suspend", "site")["process"]["phase"] == "suspended"
    assert site.json("resume", "site")["process"]["phase"] == "running"
    assert site.json("verify", "site")["ok"]
    assert site.json("release", "site")["process"]["phase"] == "ended"


def test_a_step_that_fails_is_named_with_its_cause_and_the_exit_code_says_so(
    machine: Machine,
) -> None:
    machine.env["STRETTO_EMULATE"] = "1"
    bad = ("Toy::Net::Network", {"Cidr": "10.0.0.0/99"})
    image = machine.image("site", {"bad": bad, "good": NET})
    done = machine.run("run", image)
    assert done.returncode == 1
    assert "✗ bad not created: " in done.stdout
    assert "  - bad: " in done.stderr
    assert "stretto status site" in done.stderr
    document = machine.json("status", "site")
    assert document["process"]["phase"] == "degraded"
    states = {r["address"]: r["state"] for r in document["resources"]}
    assert states == {"bad": "failed", "good": "ready"}


def test_history_tells_what_happened_and_can_be_continued(site: Machine) -> None:
    events = site.json("history", "site")["events"]
    assert {"process.created", "step.done", "phase"} <= {event["type"] for event in events}
    after = site.json("history", "site", "--after", str(events[2]["sequence"]))["events"]
    assert after == events[3:]
    assert len(site.ok("history", "site", "-n", "2").splitlines()) == 2


def test_wait_returns_at_once_where_it_is_so_already_and_fails_when_the_time_is_over(
    site: Machine,
) -> None:
    assert site.json("wait", "site")["process"]["phase"] == "running"
    late = site.run("wait", "site", "--for", "suspended", "--timeout", "0.1")
    assert late.returncode == 1


def test_settle_asks_for_one_of_two_answers(site: Machine) -> None:
    assert site.run("settle", "site", "net").returncode == 2
    both = site.run("settle", "site", "net", "--absent", "--identity", "net-1")
    assert both.returncode == 2
    assert "either --identity ID or --absent" in both.stderr
    assert site.run("settle", "site", "net", "--absent").returncode != 0


def test_a_file_that_is_not_there_or_is_no_image_is_named(machine: Machine) -> None:
    done = machine.run("run", "nothere.py", "--emulate")
    assert done.returncode == 2
    assert "The file 'nothere.py' is not there" in done.stderr
    (machine.home / "bad.json").write_text("{")
    assert "bad.json is not an image" in machine.run("plan", "bad.json", "--emulate").stderr
    (machine.home / "new.json").write_text('{"stretto": 99}')
    assert "pip install --upgrade stretto" in machine.run("plan", "new.json", "--emulate").stderr


def test_parameters_that_cannot_be_read_are_usage_errors(machine: Machine) -> None:
    image = machine.image("site", {"net": NET})
    for bad in (["-p", "novalue"], ["-p", "x=[1"], ["-p", "x=1"]):
        assert machine.run("plan", image, "--emulate", *bad).returncode == 2
    (machine.home / "list.json").write_text("[]")
    assert machine.run("plan", image, "--params", "list.json").returncode == 2


def test_without_credentials_the_real_cloud_says_what_to_set(machine: Machine) -> None:
    done = machine.run("run", machine.image("site", {"net": NET}))
    assert done.returncode == 1
    assert "set TOY_KEY" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_compile_prints_an_image_that_run_takes(site: Machine) -> None:
    printed = site.ok("compile", "site.json")
    assert json.loads(printed) == json.loads((site.home / "site.json").read_text())
    assert len(site.json("compile", "site.json")["digest"]) == 64


def test_a_plan_shows_what_will_be_declared_and_no_secret(machine: Machine) -> None:
    password = {"$secret": {"env": "DB_PASSWORD"}}
    image = machine.image(
        "site",
        {
            "net": NET,
            "subnet": SUBNET,
            "db": ("Toy::Data::Database", {"Engine": "good", "Size": 1, "Password": password}),
            "plain": ("Toy::Data::Database", {"Engine": "x", "Size": 2, "Password": "in the open"}),
        },
    )
    shown = machine.ok("plan", image, "--emulate")
    assert '      Cidr: "10.0.0.0/16"\n' in shown
    assert "      NetworkId: net (known after apply)\n" in shown
    assert shown.count("      Password: (secret)\n") == 2
    assert "in the open" not in shown
