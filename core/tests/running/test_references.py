"""References give what the cloud shows, also what only a call of its own shows."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import pytest
from stretto_sdk.contract import Done

if TYPE_CHECKING:
    from core.tests.running.conftest import Images, World


class Curt:
    """A session whose writes tell what they were asked and no more, as those of many clouds do."""

    def __init__(self, inner: Any, reads: Any) -> None:
        self.inner = inner
        self.placement = inner.placement
        self.reads = reads

    def __getattr__(self, name: Any) -> Any:
        return getattr(self.inner, name)

    def create(self, request: Any) -> Any:
        done = self.inner.create(request)
        assert isinstance(done, Done)
        told = {
            key: value
            for key, value in done.observation.properties.items()
            if key in request.properties
        }
        curt = dataclasses.replace(
            done.observation, properties=told, covers=frozenset(request.properties)
        )
        return dataclasses.replace(done, observation=curt)

    def read(self, request: Any) -> Any:
        done = self.inner.read(request)  # not shown at first: new objects show late
        self.reads.append((request.identity, request.wanted))
        return done


@pytest.fixture
def curt(world: World) -> Any:
    """What was read: identity, and the properties that were wanted."""
    reads: list[Any] = []
    plain = world.connect
    world.connect = lambda provider, placement: Curt(plain(provider, placement), reads)  # type: ignore[method-assign]  # a fault is put in
    return reads


def queue(images: Images, **more: Any) -> Any:
    return images.resource("Toy::Thin::Queue", {"QueueName": "jobs", **more})


def test_an_output_that_no_write_told_is_read_and_not_left_unknown(
    world: World, images: Images, curt: Any
) -> None:
    # "{logs.Arn}/*" once stayed an expression after the run: a bucket's create does not tell it.
    text = {"$join": ["at ", images.ref("jobs", "/Url")]}
    world.declare(images.of({"jobs": queue(images)}, {"where": text}))
    assert not world.advance().failed
    assert world.row().outputs == {"where": "at https://queue.invalid/jobs"}
    assert curt == [("jobs", frozenset({"Url"}))]
    assert world.records()["jobs"].properties["Url"] == "https://queue.invalid/jobs"


def test_a_property_that_another_resource_needs_is_read_before_that_is_made(
    world: World, images: Images, curt: Any
) -> None:
    world.declare(
        images.of(
            {
                "jobs": queue(images),
                "memo": images.note("where", images.ref("jobs", "/Url")),
                "again": images.note("where too", images.ref("jobs", "/Url")),
            }
        )
    )
    assert not world.advance().failed
    assert world.records()["memo"].applied["Text"] == "https://queue.invalid/jobs"
    assert world.records()["again"].applied["Text"] == "https://queue.invalid/jobs"
    assert len(curt) == 1


def test_nothing_is_read_that_nobody_asks_for(world: World, images: Images, curt: Any) -> None:
    world.declare(
        images.of({"jobs": queue(images, Delay=3)}, {"delay": images.ref("jobs", "/Delay")})
    )
    assert not world.advance().failed
    assert world.row().outputs == {"delay": 3}
    assert curt == []


def test_a_property_that_the_cloud_never_shows_is_named(
    world: World, images: Images, curt: Any
) -> None:
    world.declare(
        images.of(
            {"jobs": queue(images), "memo": images.note("t", images.ref("jobs", "/DeadLetter"))}
        )
    )
    result = world.advance()
    assert "memo needs jobs/DeadLetter, which the cloud has not shown" in result.failed["memo"]


def test_a_secret_of_another_resource_is_handed_on_as_a_secret(
    world: World, images: Images
) -> None:
    secret = {"$secret": {"env": "DB_PASSWORD"}}
    world.declare(
        images.of(
            {
                "data": images.database(secret),
                "memo": images.note("t", images.ref("data", "/Password")),
            }
        )
    )
    assert not world.advance().failed
    assert world.records()["memo"].applied["Text"] == secret
    (note,) = [o for o in world.cloud.live() if o.kind.endswith("Note")]
    assert note.properties["Text"] == "hunter22"
