"""What people see: plans, views, events and errors, on windows of every width."""

from __future__ import annotations

import json
import re
from types import SimpleNamespace
from typing import cast

import pytest
from stretto import events
from stretto.cli.progress import Running, follow, region_lines
from stretto.cli.render.events import event_line, history_text
from stretto.cli.render.outcomes import trouble_text
from stretto.cli.render.plans import declared_by, destroyed, plan_json, plan_text
from stretto.cli.render.problems import Report, Trouble, report_text
from stretto.cli.render.views import process_text, processes_text
from stretto.cli.text import Look, cells
from stretto.desk import Outcome
from stretto.model import (
    Action,
    Drift,
    Event,
    Phase,
    Plan,
    ProcessView,
    Refusal,
    ResourceView,
    State,
    Step,
)
from stretto.plugins import Registry
from stretto_sdk.contract import ABSENT, Change, Placement
from stretto_sdk.expressions import ref
from stretto_sdk.image import Declared, Image
from stretto_sdk.testing.toy import ToyProvider

HERE = Placement(provider="toy", fields={"region": "here"})
NOW = 1_000_000.0
PIPE = Look(now=NOW)
WIDTHS = [Look(width=w, colour=c, now=NOW) for w in (20, 40, 80, 200) for c in (False, True)]
HOSTILE = "\x1b[2Jwiped\r\u202egnp.exe\x07"


def step(address: str, action: Action, reason: str, *changes: Change, **more: object) -> Step:
    return Step(
        address=address,
        kind="Toy::Net::Network",
        placement=HERE,
        action=action,
        reason=reason,
        changes=changes,
        **more,  # type: ignore[arg-type]  # the tests hand in fields of Step by name
    )


PLAN = Plan(
    process="p1",
    alias="site",
    image="ab" * 32,
    steps=(
        step(
            "net",
            Action.CREATE,
            "it is not there yet",
            Change(path="/Cidr", before=ABSENT, after="10.0.0.0/16"),
            Change(path="/Labels/owner", before=ABSENT, after="ada"),
        ),
        step(
            "subnet",
            Action.REPLACE,
            "replace because NetworkId cannot change and net is replaced",
            Change(
                path="/NetworkId", before="net-1", after=ref("net", "/NetworkId"), replace="fixed"
            ),
            observed_at=NOW - 42,
        ),
        step(
            "db",
            Action.UPDATE,
            "Size and Password change",
            Change(path="/Size", before=10, after=20),
            Change(
                path="/Password",
                before={"$digest": "9f86d081884c7d65"},
                after={"$secret": {"env": "DB_PASSWORD"}},
            ),
            Change(path="/Comment", before="old", after=ABSENT),
            observed_at=NOW - 3,
        ),
        step("gone", Action.DELETE, "it has left the composition"),
    ),
    unchanged=12,
    drift=(
        Drift(
            address="bucket",
            changes=(Change(path="/Encryption", before="standard", after="strong"),),
            enforce="report",
        ),
    ),
    warnings=("The provider toy 1.2 is older than the image.",),
    refused=(Refusal(address="vault", reason="it is protected: remove protect", protected=True),),
    moved={"new-name": "old-name"},
)


def test_a_plan_shows_signs_changes_reasons_unknowns_and_its_summary() -> None:
    text = plan_text(PLAN, PIPE)
    assert "  + net  Toy::Net::Network" in text
    assert '      Cidr: "10.0.0.0/16"' in text
    assert '      Labels.owner: "ada"' in text
    assert "  ± subnet" in text
    assert "replace because NetworkId cannot change and net is replaced" in text
    assert '      NetworkId: "net-1" → net.NetworkId (known after apply)' in text
    assert "      Size: 10 → 20" in text
    assert '      Comment: "old" → (not set)' in text
    assert "  - gone" in text
    assert 'Encryption: "standard" → "strong"' in text
    assert "bucket  (reported only)" in text
    assert "it is protected: remove protect" in text
    assert "old-name → new-name" in text
    assert text.endswith(
        "Plan: 1 to create, 1 to update, 1 to delete, 1 to replace, 1 renamed, 1 left alone, "
        "12 as declared. It rests on observations up to 42 s old."
    )


def test_a_secret_is_never_shown_not_even_its_digest() -> None:
    text = plan_text(PLAN, PIPE)
    assert "      Password: (secret) → (secret)" in text
    assert "9f86" not in text
    assert "DB_PASSWORD" not in text


def test_what_a_plan_destroys_leaves_out_what_is_kept() -> None:
    assert destroyed(PLAN) == ("subnet", "gone")
    kept = Plan(
        process="p",
        alias="a",
        image="",
        steps=(step("x", Action.REPLACE, "because", keep_old=True),),
        unchanged=0,
    )
    assert destroyed(kept) == ()


def test_a_plan_in_json_leaves_out_the_side_that_has_no_value() -> None:
    (net, _, db, _) = json.loads(json.dumps(plan_json(PLAN)))["steps"]
    assert net["action"] == "create"
    assert net["changes"][0] == {"path": "/Cidr", "replace": "", "after": "10.0.0.0/16"}
    assert db["changes"][2] == {"path": "/Comment", "replace": "", "before": "old"}


def test_an_empty_plan_is_one_sentence() -> None:
    empty = Plan(process="p", alias="a", image="", steps=(), unchanged=1)
    assert plan_text(empty, PIPE) == "Nothing to do: 1 resource as declared."


def process(**more: object) -> ProcessView:
    fields: dict[str, object] = {
        "id": "p1",
        "alias": "site",
        "composition": "site",
        "image": "ab" * 32,
        "phase": Phase.DEGRADED,
        "resources": {State.READY: 3, State.FAILED: 1, State.GONE: 2},
        "created_at": NOW - 7200,
        "note": "db failed: the engine 'doomed' is not known",
        "held_by": "pid 4711 on host (stretto conductor)",
        "unfinished": "",
    }
    return ProcessView(**(fields | more))  # type: ignore[arg-type]  # fields by name


def test_what_nobody_is_at_work_on_names_the_command_that_goes_on() -> None:
    view = process(phase=Phase.UPDATING, note="", held_by="", unfinished="resume")
    for text in (processes_text([view], PIPE), process_text(view, [], {}, PIPE)):
        assert "nobody is at work on it" in text
        assert "\n    stretto resume site" in text


def test_an_interrupted_kill_goes_on_with_kill() -> None:
    view = process(phase=Phase.KILLING, note="", held_by="", unfinished="kill")
    text = trouble_text(view, Outcome(done=False, phase=Phase.KILLING), PIPE, interrupted=True)
    assert "\n    stretto kill site" in text


RESOURCES = [
    ResourceView(
        address="net",
        kind="Toy::Net::Network",
        placement=HERE,
        state=State.READY,
        identity="net-1",
        observed_at=NOW - 5,
    ),
    ResourceView(
        address="db",
        kind="Toy::Data::Database",
        placement=HERE,
        state=State.IN_DOUBT,
        identity="",
        note="The outcome of its creation cannot be told.",
    ),
]


def test_the_status_table_has_a_row_a_process_and_its_note() -> None:
    text = processes_text([process()], PIPE)
    head, row, _, note = text.split("\n")
    assert head.split() == ["ALIAS", "PHASE", "RESOURCES", "AGE", "COMPOSITION", "RUN", "BY"]
    assert row.startswith("site   degraded  3 ready, 1 failed  2 h")
    assert note == "site: db failed: the engine 'doomed' is not known"


def test_a_process_shows_its_resources_notes_and_outputs() -> None:
    text = process_text(process(), RESOURCES, {"url": "https://x"}, PIPE)
    assert re.search(r"net +ready +net-1 +5 s +Toy::Net::Network", text)
    assert "db: The outcome of its creation cannot be told." in text
    assert '  url = "https://x"' in text


def event(type_: str, address: str = "", **data: object) -> Event:
    return Event(sequence=1, at=NOW, process="p1", type=type_, address=address, data=data)  # type: ignore[arg-type]  # plain JSON


EVENTS = [
    event(events.STEP_STARTED, "net", verb="create", kind="Toy::Net::Network", reason="new"),
    event(events.STEP_PENDING, "db", note="creating", after=5.0),
    event(events.STEP_DONE, "net", verb="create", identity="net-1", seconds=1.25),
    event(events.STEP_FAILED, "db", verb="create", error="no such engine", hint="Use another."),
    event(events.STEP_BLOCKED, "app", by="db"),
    event(events.STEP_RETRY, "net", after=2.0, error="throttled"),
    event(events.PHASE, phase="running", was="starting"),
    event(events.PLAN_MADE, steps={"create": 3}, unchanged=0),
    event(events.DRIFT_FOUND, "net", paths=["/EnableDns"], enforce="correct"),
    event(events.DRIFT_MENDED, "net"),
    event(events.RECOVERED, "net", sentence="Its create was found again."),
    event(events.IN_DOUBT, "net", sentence="It cannot be told.", hint="stretto settle site net"),
    event(events.FIGHTING, "net", paths=["/EnableDns"], sentence="Somebody changes it back."),
    event(events.PROCESS_CREATED, composition="site", image="ab"),
    event(events.COMMAND_ACCEPTED, command="kill", ticket=1),
    event(events.COMMAND_DONE, command="kill"),
    event(events.COMMAND_FAILED, command="kill"),
]


def test_every_type_of_event_has_a_sentence_of_its_own() -> None:
    assert {e.type for e in EVENTS} == set(events.TYPES)
    said = [event_line(e, PIPE) for e in EVENTS]
    assert len(set(said)) == len(said)
    assert "✓ net created net-1 in 1.2 s" in said
    assert "✗ db not created: no such engine\n    hint: Use another." in said
    assert "  net changed in the cloud: EnableDns; putting it back" in said


REPORT = Report(
    message="The composition does not compile: 2 problems.",
    problems=(
        Trouble(
            message="Toy::Net::Network has no property 'Cird'.",
            hint="did you mean 'Cidr'?",
            file="site.py",
            line=7,
            text='    net.Network("net", Cird="10.0.0.0/16")',
        ),
        Trouble(message="something else"),
    ),
    hint="Install it:\n    pip install stretto-a-provider-with-a-rather-long-name",
)


def test_a_report_has_places_lines_suggestions_and_a_hint() -> None:
    assert report_text(REPORT, PIPE) == (
        "error: The composition does not compile: 2 problems.\n"
        "\n"
        "  site.py:7\n"
        '      net.Network("net", Cird="10.0.0.0/16")\n'
        "    Toy::Net::Network has no property 'Cird'.\n"
        "    → did you mean 'Cidr'?\n"
        "  - something else\n"
        "hint: Install it:\n"
        "    pip install stretto-a-provider-with-a-rather-long-name"
    )


def everything(look: Look) -> str:
    return "\n".join(
        [
            plan_text(PLAN, look),
            processes_text([process(), process(alias="x" * 30)], look),
            process_text(process(note=HOSTILE), RESOURCES, {"k": HOSTILE}, look),
            *(event_line(e, look) for e in EVENTS),
            history_text(EVENTS, look),
            report_text(REPORT, look).rsplit("\n", 1)[0],  # its last line is a command, kept whole
        ]
    )


def plain(text: str) -> str:
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


@pytest.mark.parametrize("look", WIDTHS, ids=lambda look: f"{look.width}-{look.colour}")
def test_no_line_is_wider_than_the_window_and_no_word_is_lost(look: Look) -> None:
    text = plain(everything(look))
    assert max(cells(line) for line in text.split("\n")) <= (look.width or 0)

    def letters(shown: str) -> list[str]:
        # tables become blocks in a narrow window: the words change places, but all are there
        return sorted(re.sub(r"[^A-Za-z0-9]+", "", shown.lower()))

    assert letters(plain(plan_text(PLAN, look))) == letters(plan_text(PLAN, PIPE))
    assert letters(plain(report_text(REPORT, look))) == letters(report_text(REPORT, PIPE))


@pytest.mark.parametrize("look", [PIPE, *WIDTHS], ids=lambda look: f"{look.width}-{look.colour}")
def test_nothing_from_a_cloud_can_steer_the_terminal(look: Look) -> None:
    hostile = Plan(
        process="p",
        alias=HOSTILE,
        image="",
        steps=(step(HOSTILE, Action.CREATE, HOSTILE, Change(path="/a", before="", after=HOSTILE)),),
        unchanged=0,
    )
    text = everything(look) + plan_text(hostile, look) + event_line(event("x", HOSTILE), look)
    text += event_line(event(events.STEP_FAILED, HOSTILE, error=HOSTILE), look)
    text = plain(text) if look.colour else text
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", text)


def test_the_region_follows_the_running_steps_and_fits_the_window() -> None:
    running: dict[str, Running] = {}
    for i in range(10):
        started = event(events.STEP_STARTED, f"resource-{i}-with-a-long-name", verb="create")
        follow(running, started, float(i))
    follow(running, event(events.STEP_PENDING, "resource-0-with-a-long-name", note="booting"), 10.0)
    follow(running, event(events.STEP_DONE, "resource-1-with-a-long-name"), 10.0)
    lines = region_lines(running, 100.0, width=40, height=8)
    assert len(lines) == 5
    assert lines[0] == "  resource-0-with-a-long-name cre… 1:40"
    assert lines[-1] == "  … and 5 more"
    assert all(cells(line) <= 40 for line in lines)
    wide = region_lines(running, 100.0, width=80, height=80)
    assert wide[0] == "  resource-0-with-a-long-name creating (booting) 1:40"
    assert len(wide) == 9


def test_what_holds_for_the_whole_process_is_said_once() -> None:
    view = process(phase=Phase.DEGRADED, note="", held_by="")
    outcome = Outcome(
        done=False, phase=Phase.DEGRADED, note="no credentials", failed=(("", "no credentials"),)
    )
    text = trouble_text(view, outcome, PIPE, interrupted=False)
    assert text.count("no credentials") == 1


def test_a_resource_that_declares_nothing_shows_no_properties() -> None:
    bare = Declared(address="logs", kind="Toy::Net::Network", placement=HERE, properties={})
    image = Image("x", {}, {}, {"logs": bare}, {})
    providers = cast(Registry, SimpleNamespace(provider=lambda _: ToyProvider()))
    shown = declared_by(image, providers)
    assert list(shown(step("logs", Action.CREATE, "it is not there yet"))) == []
