"""The life of a process: run, plan, update, suspend, resume, kill, release."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from stretto.errors import AliasTaken, Forbidden, NoSuchProcess, ProcessEnded
from stretto.model import Action, Phase
from stretto.store.processes import SessionRow, claim, insert_session
from stretto.store.sqlite import SqliteStore

if TYPE_CHECKING:
    from core.tests.running.conftest import Bench, Images


def test_a_run_makes_what_is_declared_in_the_order_of_what_it_needs(
    bench: Bench, images: Images
) -> None:
    outcome = bench.run(images.site())
    assert outcome.done
    assert outcome.phase is Phase.RUNNING
    assert bench.kinds() == ["Network", "Subnet", "Subnet"]
    assert bench.told("step.done")[0].address == "net"


def test_a_plan_after_a_run_is_empty(bench: Bench, images: Images) -> None:
    bench.run(images.site())
    assert bench.desk.plan(alias="site").empty
    assert bench.desk.plan(images.site(), alias="site").empty


def test_outputs_are_evaluated_when_everything_is_there(bench: Bench, images: Images) -> None:
    bench.run(images.site())
    net = bench.identity("net")
    assert bench.desk.outputs("site") == {"id": net, "text": f"net is {net}"}


def test_an_update_changes_in_place_makes_what_is_new_and_deletes_what_is_gone(
    bench: Bench, images: Images
) -> None:
    bench.run(images.site())
    net = bench.identity("net")
    changed = images.of(
        {"net": images.network(EnableDns=False), "a": images.subnet(1), "c": images.subnet(3)}
    )
    outcome = bench.update(changed)
    assert outcome.done
    assert bench.identity("net") == net
    assert sorted(bench.states()) == ["a", "c", "net"]
    assert bench.kinds() == ["Network", "Subnet", "Subnet"]


def test_an_update_of_what_cannot_change_replaces_it_and_what_rests_on_it(
    bench: Bench, images: Images
) -> None:
    bench.run(images.site())
    before = {address: bench.identity(address) for address in ("net", "a", "b")}
    changed = images.of(
        {
            "net": images.network("10.0.0.0/8"),
            "a": images.subnet(1),
            "b": images.subnet(2),
        }
    )
    steps = {step.address: step.action for step in bench.desk.plan(changed, alias="site").steps}
    assert set(steps.values()) == {Action.REPLACE}
    assert bench.update(changed).done
    after = {address: bench.identity(address) for address in ("net", "a", "b")}
    assert not set(before.values()) & set(after.values())
    assert bench.kinds() == ["Network", "Subnet", "Subnet"]
    assert bench.desk.plan(alias="site").empty


def test_what_was_replaced_is_ready_when_the_old_object_is_gone(
    bench: Bench, images: Images
) -> None:
    # The delete of the old object marked the new one as changing, and nothing took that back.
    bench.run(images.site())
    assert bench.update(
        images.of(
            {"net": images.network("10.0.0.0/8"), "a": images.subnet(1), "b": images.subnet(2)}
        )
    ).done
    assert set(bench.states().values()) == {"ready"}
    assert bench.kinds() == ["Network", "Subnet", "Subnet"]


def test_a_resource_under_another_address_is_not_made_again(bench: Bench, images: Images) -> None:
    bench.run(images.of({"net": images.network()}))
    net = bench.identity("net")
    assert bench.update(images.of({"core": images.network(options={"was": "net"})})).done
    assert bench.identity("core") == net
    assert len(bench.told("step.done")) == 1


def test_protection_that_is_taken_off_lets_a_kill_through(bench: Bench, images: Images) -> None:
    # Nothing changes in the cloud when an option does: the record must hear of it all the same.
    bench.run(images.of({"net": images.network(options={"protect": True})}))
    with pytest.raises(Forbidden):
        bench.kill()
    assert bench.kinds() == ["Network"]
    assert bench.update(images.of({"net": images.network()})).done
    assert bench.kill().done
    assert bench.kinds() == []


def test_a_network_under_another_address_goes_after_its_subnets(
    bench: Bench, images: Images
) -> None:
    bench.run(images.of({"net": images.network(), "a": images.subnet(1)}))
    moved = {"core": images.network(options={"was": "net"}), "a": images.subnet(1, net="core")}
    assert bench.update(images.of(moved)).done
    steps = bench.desk.plan(alias="site", action="kill").steps
    assert [step.address for step in steps] == ["a", "core"]
    assert bench.kill().done
    assert bench.kinds() == []


def test_a_kill_leaves_nothing_and_ends_the_process(bench: Bench, images: Images) -> None:
    bench.run(images.site())
    outcome = bench.kill()
    assert outcome.done
    assert outcome.phase is Phase.ENDED
    assert bench.kinds() == []
    assert bench.desk.resources("site") == ()


def test_nothing_can_be_asked_of_a_process_that_has_ended(bench: Bench, images: Images) -> None:
    bench.run(images.site())
    bench.kill()
    with pytest.raises(ProcessEnded):
        bench.desk.kill("site")
    with pytest.raises(ProcessEnded):
        bench.desk.update("site", images.site())


def test_an_alias_is_free_again_when_its_process_has_ended(bench: Bench, images: Images) -> None:
    bench.run(images.site())
    with pytest.raises(AliasTaken, match="site"):
        bench.desk.run(images.site(), "site")
    bench.kill()
    assert bench.run(images.site(), "site").done


def test_a_second_run_without_an_alias_gets_a_number(bench: Bench, images: Images) -> None:
    bench.run(images.of({"one": images.bucket("one")}))
    assert bench.desk.run(images.of({"two": images.bucket("two")})).alias == "site-2"


def test_a_misspelled_alias_is_answered_with_the_nearest(bench: Bench, images: Images) -> None:
    bench.run(images.site())
    with pytest.raises(NoSuchProcess, match="Did you mean 'site'"):
        bench.desk.process("sitr")


def test_a_suspended_process_is_left_as_it_is_until_it_is_resumed(
    bench: Bench, images: Images
) -> None:
    bench.run(images.site())
    assert bench.carry(bench.desk.suspend("site")).phase is Phase.SUSPENDED
    bench.cloud.meddle(
        "toy account=toy region=here",
        "Toy::Net::Network",
        bench.identity("net"),
        {"EnableDns": False},
    )
    assert bench.carry(bench.desk.verify("site")).phase is Phase.SUSPENDED
    assert not bench.told("drift.mended")
    assert bench.carry(bench.desk.resume("site")).phase is Phase.RUNNING


def test_a_release_forgets_everything_and_deletes_nothing(bench: Bench, images: Images) -> None:
    bench.run(images.site())
    outcome = bench.carry(bench.desk.release("site"))
    assert outcome.phase is Phase.ENDED
    assert bench.kinds() == ["Network", "Subnet", "Subnet"]
    assert bench.desk.resources("site") == ()


def test_the_calls_that_were_sent_are_counted_by_action(bench: Bench, images: Images) -> None:
    bench.run(images.site())
    assert bench.desk.calls("site") == {"toy:CreateNetwork": 1, "toy:CreateSubnet": 2}


def test_what_a_killed_command_left_is_said_with_the_command_that_goes_on(
    bench: Bench, images: Images
) -> None:
    # Its session was still written down as open: the process was "run by" a program long dead.
    ticket = bench.desk.run(images.site())
    now = 0.0
    dead = SessionRow(
        id="dead",
        kind="command",
        host="here",
        pid=4711,
        who="tester",
        command="stretto run",
        started_at=now,
        ended_at=None,
    )
    store = SqliteStore(bench.path)
    store.transact_now(lambda conn: insert_session(conn, dead))
    store.transact_now(lambda conn: claim(conn, ticket.process, "dead"))
    store.close()
    view = bench.desk.process("site")
    assert (view.held_by, view.unfinished) == ("", "resume")
    # Giving the same command again made a second process beside the first.
    with pytest.raises(AliasTaken, match="not finished") as refused:
        bench.desk.run(images.site())
    assert "stretto resume site" in refused.value.hint
    assert bench.desk.run(images.site(), "other").alias == "other"
    assert bench.carry(bench.desk.resume("site")).done
    assert bench.desk.process("site").unfinished == ""
    bench.desk.kill("site")
    assert bench.desk.process("site").unfinished == "kill"
