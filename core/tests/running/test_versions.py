"""What changes around a process: provider versions, surroundings, objects under way."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import pytest
from stretto.errors import ImageRefused
from stretto_sdk.testing.toy import ToyProvider

if TYPE_CHECKING:
    from core.tests.running.conftest import Bench, Images, World

HERE = "toy account=toy region=here"


def age(world: World, address: Any, **older: Any) -> None:
    """Write a record as another version of the provider would have."""
    from stretto.store.resources import put_record

    put_record(world.conn, "p", dataclasses.replace(world.records()[address], **older))


def test_state_of_an_older_provider_is_read_forward(world: World, images: Images) -> None:
    world.declare(images.of({"logs": images.bucket("logs", Versioning={"Enabled": True})}))
    world.advance()
    old = {"BucketName": "logs", "Versioned": True}
    age(world, "logs", schema_version="1", applied=old, declared=old)
    world.command("verify")
    assert not world.advance().failed
    assert len(world.events("step.done")) == 1  # nothing had to be changed


def test_state_of_a_newer_provider_is_refused_with_the_command_that_helps(
    world: World, images: Images
) -> None:
    world.declare(images.of({"logs": images.bucket("logs")}))
    world.advance()
    age(world, "logs", schema_version="99", provider=("stretto-sdk", "7.0.0"))
    world.command("verify")
    (sentence,) = world.advance().failed.values()
    assert "7.0.0" in sentence


def test_a_preview_of_newer_state_is_refused_too(bench: Bench, images: Images) -> None:
    from stretto.store.resources import put_record, records

    bench.run(images.of({"logs": images.bucket("logs")}))
    id = bench.desk.process("site").id

    def write(conn: Any) -> None:
        (record,) = records(conn, id).values()
        newer = dataclasses.replace(record, schema_version="99", provider=("stretto-sdk", "7.0.0"))
        put_record(conn, id, newer)

    bench.desk._store.transact_now(write)
    with pytest.raises(ImageRefused) as caught:
        bench.desk.plan(alias="site")
    assert "pip install --upgrade" in caught.value.hint


def test_another_environment_cannot_move_a_process(
    world: World, images: Images, monkeypatch: pytest.MonkeyPatch
) -> None:
    from stretto_sdk.testing.toy import provider

    world.declare(images.of({"net": images.network()}))
    world.advance()
    monkeypatch.setattr(provider, "DEFAULTS", {"account": "toy", "region": "elsewhere"})
    world.update(images.of({"net": images.network(), "a": images.subnet(1)}))
    assert not world.advance().failed
    assert {item.placement for item in world.cloud.live()} == {HERE}


def test_an_object_that_changes_under_way_is_planned_anew(world: World, images: Images) -> Any:
    """Between the look and the update somebody else changes it: the etag says so."""
    world.declare(images.of({"net": images.network()}))
    world.advance()
    (net,) = world.cloud.live()
    meddled: list[Any] = []

    class Racing(ToyProvider):
        def connect(self, request: Any) -> Any:
            session = super().connect(request)
            update = session.update

            def late(asked: Any) -> Any:
                if not meddled:
                    meddled.append(True)
                    world.cloud.meddle(HERE, net.kind, net.id, {"Labels": {"by": "them"}})
                return update(asked)

            session.update = late  # type: ignore[method-assign]  # a fault is put in
            return session

    world.provider = Racing(world.cloud)
    world.update(images.of({"net": images.network(EnableDns=False)}))
    assert not world.advance().failed
    assert net.properties["EnableDns"] is False
    assert world.events("step.retry")
    world.check_consistent()
