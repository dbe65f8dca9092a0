"""Commands from people: each is answered, whatever else is going on."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from stretto.conductor import Conductor
from stretto.errors import Forbidden, Replaced, WrongPhase
from stretto.model import Phase, State
from stretto.records import Deposed
from stretto.store.history import open_orders, order, take_order
from stretto.store.processes import end_session
from stretto.store.resources import depose, drop_record

if TYPE_CHECKING:
    from core.tests.running.conftest import Bench, Images, World

HERE = "toy account=toy region=here"


def in_doubt(world: World, images: Images) -> None:
    """A process with a step whose outcome only a person can tell."""
    world.cloud.lose_replies(1)
    world.declare(images.of({"memo": images.note("hello"), "net": images.network()}))
    world.advance()
    assert world.records()["memo"].state is State.IN_DOUBT


def test_a_command_given_beside_another_leaves_both_with_an_answer(
    world: World, images: Images
) -> None:
    # A person killed a process and settled a doubt before the kernel looked: only the settling was
    # ever answered, and who had asked for the kill waited for ever.
    in_doubt(world, images)
    kill = world.command("kill")
    settle = world.command("settle", address="memo", identity=None)
    world.advance()
    assert world.row().phase is Phase.ENDED
    assert order(world.conn, kill).state == "done"
    assert order(world.conn, settle).state == "done"


def test_what_a_thing_in_doubt_may_rest_on_is_not_deleted_before_it(
    world: World, images: Images
) -> None:
    # A kill deleted the network that a note depended on, and then it turned out that the note was
    # there.
    memo = images.resource(
        "Toy::Misc::Note", {"Title": "t", "Text": "t"}, options={"depends_on": ["net"]}
    )
    world.declare(images.of({"net": images.network()}))
    world.advance()
    world.cloud.lose_replies(1)
    world.update(images.of({"net": images.network(), "memo": memo}))
    world.advance()
    assert world.records()["memo"].state is State.IN_DOUBT
    world.command("kill")
    assert "settle ALIAS memo" in world.advance().failed["net"]
    assert world.kinds() == ["Network", "Note"]
    (note,) = (o for o in world.cloud.live() if o.kind == "Toy::Misc::Note")
    world.command("settle", address="memo", identity=note.id)
    world.advance()
    assert world.row().phase is Phase.ENDED
    assert world.kinds() == []


def test_of_commands_that_change_the_goal_the_last_one_counts(world: World, images: Images) -> None:
    world.declare(images.site())
    update = world.command("update")
    look = world.command("verify")
    kill = world.command("kill")
    world.advance()
    assert order(world.conn, update).state == "failed"
    assert order(world.conn, update).outcome == {"note": "overtaken by kill"}
    assert [order(world.conn, id).state for id in (look, kill)] == ["done", "done"]


def test_going_on_goes_on_with_the_update_that_nobody_had_begun(
    world: World, images: Images
) -> None:
    # The command died between asking for the update and beginning it. "resume" made that void, and
    # left the process as it was without a word.
    world.declare(images.of({"net": images.network()}))
    world.advance()
    world.update(images.of({"net": images.network(EnableDns=False)}))
    resume = world.command("resume")
    world.advance()
    assert world.records()["net"].applied["EnableDns"] is False
    assert order(world.conn, resume).state == "done"
    assert not open_orders(world.conn, "p")


def test_an_update_that_a_suspension_overtakes_is_carried_out_by_the_resume(
    world: World, images: Images
) -> None:
    # Its image was thrown away with the command, but only when nobody had begun with it yet.
    world.declare(images.site())
    world.advance()
    world.update(images.of({"net": images.network()}))
    world.command("suspend")
    world.advance()
    assert world.kinds() == ["Network", "Subnet", "Subnet"]
    world.command("resume")
    world.advance()
    assert world.kinds() == ["Network"]


def test_settling_what_is_not_in_doubt_does_no_harm_to_the_process(
    world: World, images: Images
) -> None:
    # A mistyped address used to make a running process degraded.
    world.declare(images.site())
    world.advance()
    settle = world.command("settle", address="net", identity=None)
    world.advance()
    answered = order(world.conn, settle)
    assert answered.state == "failed"
    assert "Nothing is in doubt" in str(answered.outcome["failed"])
    assert world.row().phase is Phase.RUNNING


def test_what_a_person_said_is_not_lost_with_the_kernel_that_took_it(
    world: World, images: Images
) -> None:
    # The command was taken, the kernel died, and the next one called it done without doing it.
    in_doubt(world, images)
    (note,) = (o for o in world.cloud.live() if o.kind == "Toy::Misc::Note")
    settle = world.command("settle", address="memo", identity=note.id)
    take_order(world.conn, settle)
    world.advance()
    assert world.records()["memo"].identity == note.id
    assert order(world.conn, settle).state == "done"


def test_a_settling_that_a_dead_kernel_had_entered_is_done(world: World, images: Images) -> None:
    world.declare(images.site())
    world.advance()
    settle = world.command("settle", address="net", identity=None)
    take_order(world.conn, settle)
    world.advance()
    assert order(world.conn, settle).state == "done"


def test_what_a_person_said_of_one_step_is_not_taken_for_another(
    world: World, images: Images
) -> None:
    # "It was not made", said of a first attempt and given again by the next kernel, was believed of
    # a second attempt, which had made it.
    in_doubt(world, images)
    (note,) = (o for o in world.cloud.live() if o.kind == "Toy::Misc::Note")
    world.cloud.vanish(HERE, note.kind, note.id)
    settle = world.command("settle", address="memo", identity=None)
    world.cloud.lose_replies(1)
    world.advance()
    assert world.records()["memo"].state is State.IN_DOUBT
    again = world.conn.execute("UPDATE inbox SET state = 'taken' WHERE id = ?", (settle,))
    assert again.rowcount == 1
    world.advance()
    assert world.records()["memo"].state is State.IN_DOUBT
    assert world.kinds() == ["Network", "Note"]


def test_an_object_made_again_under_its_old_name_is_a_new_one(world: World, images: Images) -> None:
    # Its record kept the age of the first, so that "not there", from a cloud that shows new objects
    # late, was believed: the bucket was let go of instead of deleted, and stayed for ever.
    world.declare(images.of({"logs": images.bucket("logs"), "net": images.network()}))
    world.advance()
    world.loop.run_until_complete(world.sleep(1000.0))
    world.cloud.vanish(HERE, "Toy::Store::Bucket", "logs")
    world.advance()
    assert world.kinds() == ["Bucket", "Network"]
    world.update(images.of({"net": images.network()}))
    world.advance()
    assert world.kinds() == ["Network"]
    world.check_consistent()


def test_an_old_object_is_deleted_though_its_resource_has_gone_before_it(
    world: World, images: Images
) -> None:
    # A kill deleted the new database and crashed before the old one, which a replacement had left:
    # without the resource's own row nobody saw the old one any more.
    world.declare(images.of({"net": images.network()}))
    world.advance()
    (net,) = world.cloud.live()
    placement = world.records()["net"].placement
    old = Deposed(identity=net.id, kind=net.kind, placement=placement)
    depose(world.conn, "p", "net", old)
    drop_record(world.conn, "p", "net")
    world.command("kill")
    world.advance()
    assert world.kinds() == []
    assert world.row().phase is Phase.ENDED


def test_a_command_that_comes_while_a_process_ends_is_answered(
    world: World, images: Images
) -> None:
    # It lay in the inbox of a process that nobody looked at any more, and who gave it waited.
    world.declare(images.site())
    world.advance()
    world.command("kill")
    late: list[Any] = []

    def given_meanwhile(conn: Any) -> None:
        if not late and not world.cloud.live():
            late.append(world.command("verify"))

    world.disk = given_meanwhile
    world.advance()
    assert world.row().phase is Phase.ENDED
    assert order(world.conn, late[0]).state == "failed"


def test_a_conductor_that_was_taken_for_dead_ends(world: World, images: Images) -> None:
    # It went on as if it only had to wait for its turn; and when the others had died, nobody ran
    # the processes any more.
    async def conduct() -> None:
        kernel, _ = await world.start_runner()
        end_session(world.conn, kernel.me.id, world.now())
        await Conductor(kernel=kernel).run(asyncio.Event())

    world.declare(images.site())
    with pytest.raises(Replaced):
        world.loop.run_until_complete(conduct())


def test_a_conductor_that_rests_notices_that_it_was_taken_for_dead(
    world: World, images: Images
) -> None:
    # It rested beside a suspended process, which another kernel took and then left by dying: the
    # one that rested thought that it had the process still, and nobody ran it.
    async def conduct() -> None:
        kernel, _ = await world.start_runner()
        world.conn.execute("UPDATE process SET owner = NULL")
        work = asyncio.ensure_future(Conductor(kernel=kernel).run(asyncio.Event()))
        await world.sleep(5.0)
        end_session(world.conn, kernel.me.id, world.now())
        await work

    world.declare(images.site())
    world.advance()
    world.command("suspend")
    world.advance()
    with pytest.raises(Replaced):
        world.loop.run_until_complete(conduct())


def test_nothing_that_is_asked_for_after_a_kill_takes_it_back(world: World, images: Images) -> None:
    # An update that was given before anybody had taken the kill won over it.
    world.declare(images.site())
    world.advance()
    kill = world.command("kill")
    world.update(images.of({"net": images.network()}))
    release = world.command("release")
    world.advance()
    assert world.row().phase is Phase.ENDED
    assert world.kinds() == []
    assert order(world.conn, kill).state == "done"
    assert order(world.conn, release).outcome == {"note": "overtaken by kill"}


def test_who_asks_for_something_else_after_a_kill_is_told(bench: Bench, images: Images) -> None:
    bench.run(images.site())
    kill, desk = bench.desk.kill("site"), bench.desk
    with pytest.raises(WrongPhase, match="being killed"):
        desk.update("site", images.of({"net": images.network()}))
    for ask in (desk.suspend, desk.resume, desk.release):
        with pytest.raises(WrongPhase, match="being killed"):
            ask("site")
    assert bench.carry(kill).done


def test_a_refused_update_goes_back_to_the_image_that_ran_when_it_was_asked_for(
    bench: Bench, images: Images, monkeypatch: pytest.MonkeyPatch
) -> None:
    # While its plan was made another update came through, and was undone with it.
    kept = {"protect": True}
    bench.run(images.of({"net": images.network(options=kept)}))
    second = images.of({"net": images.network(options=kept), "logs": images.bucket("logs")})
    other, plan = bench.open(), bench.desk.plan

    def slow(*given: Any) -> Any:
        other.carry(other.update("site", second), bench.events.append)
        return plan(*given)

    monkeypatch.setattr(bench.desk, "plan", slow)
    moved = images.of({"net": images.network("10.9.0.0/16", options=kept)})
    refused = bench.desk.update("site", moved)
    with pytest.raises(Forbidden):
        bench.carry(refused)
    assert bench.desk.process("site").image == second.digest
