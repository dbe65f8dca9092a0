"""Secrets reach the cloud, and nothing else."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from stretto_sdk.contract import ConnectRequest, Pending, Session
from stretto_sdk.testing.cloud import ToyCloud
from stretto_sdk.testing.toy import ToyProvider

if TYPE_CHECKING:
    from core.tests.running.conftest import Bench, Images, World

SECRET = "corr3ct-horse-b4ttery"


@pytest.fixture
def password(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("DB_PASSWORD", SECRET)
    return {"$secret": {"env": "DB_PASSWORD"}}


def store_bytes(bench: Bench) -> Any:
    return b"".join(path.read_bytes() for path in bench.path.parent.iterdir() if path.is_file())


def labelled(images: Images, secret: Any) -> Any:
    """What the cloud gives back, inside a text and deep in a document."""
    return images.of({"bucket": images.bucket("logs", Labels={"token": {"$join": ["x-", secret]}})})


def test_a_secret_reaches_the_cloud_and_never_the_store(
    bench: Bench, images: Images, password: Any
) -> None:
    assert bench.run(labelled(images, password)).done
    assert bench.cloud.live()[0].properties["Labels"] == {"token": f"x-{SECRET}"}
    bench.carry(bench.desk.verify("site"))
    assert bench.desk.plan(alias="site").empty
    assert SECRET.encode() not in store_bytes(bench)
    assert SECRET not in repr(bench.events)
    assert SECRET not in repr([view.properties for view in bench.desk.resources("site")])
    bench.kill()
    assert SECRET.encode() not in store_bytes(bench)


def test_a_changed_secret_is_an_update_that_shows_no_value(
    bench: Bench, images: Images, password: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.run(labelled(images, password))
    monkeypatch.setenv("DB_PASSWORD", "another-one-2")
    plan = bench.desk.plan(alias="site")
    assert [step.address for step in plan.steps] == ["bucket"]
    assert "another-one-2" not in repr(plan.steps[0].changes[0].after)
    assert bench.carry(bench.desk.verify("site")).done
    assert bench.cloud.live()[0].properties["Labels"] == {"token": "x-another-one-2"}


def test_a_secret_that_is_not_set_fails_its_resource_and_is_named(
    bench: Bench, images: Images, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DB_PASSWORD", raising=False)
    declared = dict(labelled(images, {"$secret": {"env": "DB_PASSWORD"}}).document["resources"])
    outcome = bench.run(images.of({**declared, "net": images.network()}))
    assert [address for address, _ in outcome.failed] == ["bucket"]
    assert "DB_PASSWORD" in outcome.failed[0][1]
    assert bench.kinds() == ["Network"]
    assert bench.states()["bucket"] == "failed"


def test_a_kill_needs_no_secret(
    bench: Bench, images: Images, password: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.run(labelled(images, password))
    monkeypatch.delenv("DB_PASSWORD")
    assert bench.kill().done
    assert bench.kinds() == []


def test_a_password_that_the_cloud_never_shows_is_compared_by_digest(
    world: World, images: Images
) -> None:
    world.declare(images.of({"data": images.database({"$secret": {"env": "DB_PASSWORD"}})}))
    assert not world.advance().failed
    world.command("verify")
    world.advance()
    assert len(world.events("step.done")) == 1
    world.secrets["DB_PASSWORD"] = "hunter33"
    world.command("verify")
    assert not world.advance().failed
    assert world.cloud.live()[0].properties["Password"] == "hunter33"
    assert "hunter" not in "\n".join(world.conn.iterdump())


def test_a_refusal_that_echoes_the_secret_is_scrubbed(world: World, images: Images) -> Any:
    from stretto_sdk.contract import Refused

    plain_connect = world.connect

    def connect(provider: Any, placement: Any) -> Any:
        session = plain_connect(provider, placement)

        def create(request: Any) -> None:
            raise Refused(f"The password {request.properties['Password']} is too short.")

        session.create = create  # type: ignore[assignment,method-assign]  # a fault is put in
        return session

    world.connect = connect  # type: ignore[method-assign]  # a fault is put in
    world.declare(images.of({"data": images.database({"$secret": {"env": "DB_PASSWORD"}})}))
    result = world.advance()
    assert result.failed["data"] == "The password (secret) is too short."
    dump = "\n".join(world.conn.iterdump())
    assert "hunter22" not in dump


def test_a_secret_in_a_handle_is_the_providers_fault(world: World, images: Images) -> Any:
    from stretto_sdk.contract import Pending

    plain_connect = world.connect

    def connect(provider: Any, placement: Any) -> Any:
        session = plain_connect(provider, placement)

        def create(request: Any) -> Any:
            return Pending(handle={"p": request.properties["Password"]}, after=1.0)

        session.create = create  # type: ignore[method-assign]  # a fault is put in
        return session

    world.connect = connect  # type: ignore[method-assign]  # a fault is put in
    world.declare(images.of({"data": images.database({"$secret": {"env": "DB_PASSWORD"}})}))
    result = world.advance()
    assert "put a secret into its handle" in result.failed["data"]
    assert "hunter22" not in "\n".join(world.conn.iterdump())


class Echoing(ToyProvider):
    """A cloud that shows a secret where nobody declared one, and in what it says of its work."""

    def connect(self, request: ConnectRequest, /) -> Session:
        session = super().connect(request)
        read, create = session.read, session.create

        def echoed(asked: Any) -> Any:
            done = read(asked)
            url = f"pg://admin:{SECRET}@host"
            properties = {**done.observation.properties, "Url": url}
            return replace(done, observation=replace(done.observation, properties=properties))

        def noted(asked: Any) -> Any:
            answer = create(asked)
            assert isinstance(answer, Pending)
            return replace(answer, note=f"setting {SECRET}")

        session.read = echoed  # type: ignore[method-assign]  # a fault is put in
        session.create = noted  # type: ignore[method-assign]  # a fault is put in
        return session


def test_a_secret_that_the_cloud_echoes_is_not_stored(
    make_bench: Any, images: Images, password: Any
) -> None:
    cloud = ToyCloud(clock=time.time, speed=1000.0)
    bench = make_bench(cloud, Echoing(cloud))
    assert bench.run(images.of({"data": images.database(password)})).done
    assert bench.carry(bench.desk.verify("site")).done
    (view,) = bench.desk.resources("site")
    assert "Url" in view.properties
    assert SECRET.encode() not in store_bytes(bench)
    assert SECRET not in repr(bench.events)


def test_a_text_that_equals_a_secret_and_was_declared_plainly_is_no_drift(
    bench: Bench, images: Images, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DB_PASSWORD", "postgres")
    secret = {"$secret": {"env": "DB_PASSWORD"}}
    image = images.of(
        {"bucket": images.bucket("postgres", Labels={"token": secret, "a": "postgres"})}
    )
    assert bench.run(image).done
    assert bench.carry(bench.desk.verify("site")).done
    assert not bench.told("drift.found")
    assert bench.desk.plan(alias="site").empty
